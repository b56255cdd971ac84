import iconv from "iconv-lite";
import { detect } from "jschardet";
import { asLatin1 } from "./classify-response.ts";

/** Labels that browsers read as another encoding (WHATWG Encoding Standard, section 4.2). */
const READ_AS: Readonly<Record<string, string>> = {
  "iso-8859-1": "windows-1252",
  latin1: "windows-1252",
  ascii: "windows-1252",
  "us-ascii": "windows-1252",
  "iso-8859-9": "windows-1254",
  latin5: "windows-1254",
  gb2312: "gb18030",
  gbk: "gb18030",
};
const META_WITHIN = 4096;
const DETECT_WITHIN = 65_536;

/** A page's characters: what its first bytes prove, else what server and page say, else what it looks like. Never throws. */
export function decodePage(bytes: Uint8Array, contentType: string | null): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return iconv.decode(buffer, "utf-16le");
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return iconv.decode(buffer, "utf-16be");
  const utf8 = strictUtf8(bytes);
  if (utf8 !== null) return utf8;
  const head = asLatin1(bytes, META_WITHIN);
  const labels = [
    /charset\s*=\s*["']?([\w:.-]+)/i.exec(contentType ?? "")?.[1],
    /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1],
    /<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.-]+)/i.exec(head)?.[1],
  ];
  const said = labels.map(known).find((label) => label !== null);
  // Said to be UTF-8 and broken in a few places is still UTF-8; broken everywhere it is something else.
  const encoding = said === "utf-8" && !mostlyUtf8(buffer) ? null : said;
  return iconv.decode(buffer, encoding ?? known(detect(buffer.subarray(0, DETECT_WITHIN)).encoding ?? undefined) ?? "windows-1252");
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function known(label: string | undefined): string | null {
  if (label === undefined) return null;
  const lower = label.toLowerCase();
  const encoding = READ_AS[lower] ?? lower;
  // In the body of a page the bytes are ASCII-like, or the label could not have been read.
  if (encoding.startsWith("utf-16") || encoding.startsWith("utf-32")) return "utf-8";
  return iconv.encodingExists(encoding) ? encoding : null;
}

/** At most one character in a hundred that is not ASCII is broken. */
function mostlyUtf8(buffer: Buffer): boolean {
  const text = buffer.toString("utf8");
  let broken = 0;
  let foreign = 0;
  for (const character of text) {
    if (character === "\ufffd") broken += 1;
    else if (character > "\u007f") foreign += 1;
  }
  return broken * 100 <= Math.max(foreign, 100);
}
