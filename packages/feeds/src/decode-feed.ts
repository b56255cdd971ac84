import iconv from "iconv-lite";
import { detect } from "jschardet";

/** Labels that mean another encoding than they say (WHATWG Encoding Standard, section 4.2). */
const READ_AS: Readonly<Record<string, string>> = {
  "iso-8859-1": "windows-1252",
  "iso8859-1": "windows-1252",
  "iso_8859-1": "windows-1252",
  latin1: "windows-1252",
  "latin-1": "windows-1252",
  l1: "windows-1252",
  ascii: "windows-1252",
  "us-ascii": "windows-1252",
  cp1252: "windows-1252",
  "x-cp1252": "windows-1252",
  "iso-8859-9": "windows-1254",
  latin5: "windows-1254",
  "iso-8859-11": "windows-874",
  "tis-620": "windows-874",
  gb2312: "gb18030",
  gbk: "gb18030",
  "x-gbk": "gb18030",
  gb_2312: "gb18030",
  "gb_2312-80": "gb18030",
  big5: "big5-hkscs",
  "x-sjis": "shift_jis",
  "windows-31j": "shift_jis",
  "ks_c_5601-1987": "euc-kr",
  "x-mac-roman": "macintosh",
  "x-mac-cyrillic": "maccyrillic",
};

/**
 * A feed's characters: byte order mark, else the shape of UTF-16 or UTF-32, else strictly valid UTF-8 whatever the
 * labels say, else the HTTP charset, else the XML declaration, else what it looks like, else windows-1252. Never throws.
 */
export function decodeFeed(bytes: Uint8Array, contentType: string | null | undefined): string {
  return decodeBytes(bytes, (head) => [
    /charset\s*=\s*["']?([\w:.-]+)/i.exec(contentType ?? "")?.[1],
    /<\?xml[^>]{0,200}?encoding\s*=\s*["']\s*([\w:.-]+)/i.exec(head)?.[1],
  ]);
}

/** The same for any document; `labelsIn` reads from the first bytes what the document says of itself, best first. */
export function decodeBytes(bytes: Uint8Array, labelsIn: (head: string) => readonly (string | undefined)[]): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const wide = wideShape(buffer);
  if (wide !== null) return iconv.decode(buffer, wide).replace(/^\ufeff/, "");
  const head = buffer.subarray(0, 4096).toString("latin1");
  // Written in ASCII alone, with escapes that switch alphabets, it would pass for UTF-8.
  if (buffer.includes(SWITCH_TO_JAPANESE) && labelsIn(head).some((label) => /^(?:cs)?iso-?2022-?jp/i.test(label ?? ""))) {
    return new TextDecoder("iso-2022-jp").decode(bytes);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  for (const label of labelsIn(head)) {
    const encoding = known(label);
    if (encoding === "utf-8" && mostlyUtf8(buffer)) return buffer.toString("utf8");
    if (encoding !== null && encoding !== "utf-8") return iconv.decode(buffer, encoding);
  }
  if (mostlyUtf8(buffer)) return buffer.toString("utf8");
  return iconv.decode(buffer, known(detect(buffer.subarray(0, 65_536)).encoding ?? undefined) ?? "windows-1252");
}

const SWITCH_TO_JAPANESE = "\u001b$";

/** The encoding that marks or zero bytes give away; null for the one-byte family. */
function wideShape(buffer: Buffer): string | null {
  const [a, b, c, d] = buffer;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 && buffer.length % 4 === 0 ? "utf-32le" : "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return "utf-32be";
  if (a === 0 && b === 0 && c === 0 && d === 0x3c) return "utf-32be";
  if (a === 0x3c && b === 0 && c === 0 && d === 0) return "utf-32le";
  if (a === 0 && b !== 0 && c === 0 && d !== 0) return "utf-16be";
  if (a !== 0 && b === 0 && c !== 0 && d === 0) return "utf-16le";
  return null;
}

function known(label: string | undefined): string | null {
  if (label === undefined) return null;
  const lower = label.toLowerCase().trim();
  if (lower === "utf8" || lower === "utf-8" || lower === "unicode-1-1-utf-8") return "utf-8";
  const encoding = READ_AS[lower] ?? lower;
  // The bytes are known not to be wide: such a label is a lie.
  if (/^utf-?(16|32)|^ucs|^iso-10646/.test(encoding)) return "utf-8";
  return iconv.encodingExists(encoding) ? encoding : null;
}

/** A few broken bytes in what is otherwise UTF-8: more good multi-byte characters than bad ones. */
function mostlyUtf8(buffer: Buffer): boolean {
  const text = buffer.toString("utf8");
  let broken = 0;
  let foreign = 0;
  for (const character of text) {
    if (character === "\ufffd") broken += 1;
    else if (character > "\u007f") foreign += 1;
  }
  return broken * 4 <= foreign;
}
