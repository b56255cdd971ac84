import { decodeHTMLStrict } from "entities";

/** What windows-1252 has at 0x80 to 0x9f, where Unicode has control characters that nobody means. */
const C1 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const XML_NAMED = new Set(["amp", "lt", "gt", "quot", "apos"]);
const isAllowed = (code: number): boolean =>
  code === 9 ||
  code === 10 ||
  code === 13 ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  (code >= 0x1_0000 && code <= 0x10_ffff);

/**
 * Makes of what publishers send something an XML reader takes: no junk before the root, no DOCTYPE, no forbidden
 * characters, every `&` a reference that XML knows. CDATA sections keep their text. Linear in length.
 */
export function repairXml(text: string): string {
  const marked = text.search(/<\?xml\s|<(?:\w+:)?(?:rss|feed|rdf|channel|entry)[\s>]/i);
  const start = marked >= 0 ? marked : text.search(/<[A-Za-z_]/);
  // eslint-disable-next-line no-control-regex -- these are what is replaced
  const clean = (start > 0 ? text.slice(start) : text)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g, replaceControl)
    .replace(/\p{Surrogate}/gu, "\ufffd");
  const declared = declaredEntities(text.slice(0, DECLARATIONS_WITHIN));
  const parts: string[] = [];
  let at = 0;
  while (at < clean.length) {
    const open = clean.indexOf("<![CDATA[", at);
    const plain = clean.slice(at, open < 0 ? clean.length : open);
    parts.push(repairSigns(repairReferences(dropDoctype(plain), declared)));
    if (open < 0) break;
    const close = clean.indexOf("]]>", open);
    const end = close < 0 ? clean.length : close + 3;
    parts.push(close < 0 ? `${clean.slice(open)}]]>` : clean.slice(open, end));
    at = end;
  }
  return parts.join("");
}

const DECLARATIONS_WITHIN = 20_000;
const MAX_DECLARED = 300;

/** Entities that stand for a few plain characters, as older feeds declare them; one that refers to another is an attack or a mistake. */
function declaredEntities(head: string): ReadonlyMap<string, string> {
  const start = head.search(/<!DOCTYPE/i);
  if (start < 0) return new Map();
  const found = head
    .slice(start)
    .matchAll(/<!ENTITY\s+([A-Za-z][\w.-]{0,31})\s+(?:"([^"&%<]{1,60}|&#x?[\da-fA-F]{1,6};)"|'([^'&%<]{1,60}|&#x?[\da-fA-F]{1,6};)')\s*>/g);
  return new Map([...found].slice(0, MAX_DECLARED).map(([, name = "", double, single]) => [name, double ?? single ?? ""]));
}

function replaceControl(character: string): string {
  const code = character.charCodeAt(0);
  return code >= 0x80 && code <= 0x9f ? (C1[code - 0x80] ?? " ") : "";
}

/** The whole declaration with its internal subset: entities of one's own are where the attacks are. */
function dropDoctype(text: string): string {
  const start = text.search(/<!DOCTYPE/i);
  if (start < 0) return text;
  let depth = 0;
  let inside = false;
  for (let at = start; at < text.length; at++) {
    const character = text[at];
    if (character === "[") inside = true;
    else if (character === "]") inside = false;
    else if (character === "<") depth++;
    else if (character === ">" && --depth <= 0 && !inside) return text.slice(0, start) + text.slice(at + 1);
  }
  const root = text.slice(start).search(/<(?:rss|feed|rdf:RDF|channel)[\s>]/i);
  return root < 0 ? text.slice(0, start) : text.slice(0, start) + text.slice(start + root);
}

function repairReferences(text: string, declared: ReadonlyMap<string, string>): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#(?:[xX]([0-9a-fA-F]{1,8})|(\d{1,9}));?|([A-Za-z][\w.-]{0,31});|)/g,
    (found, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
      if (hex !== undefined || decimal !== undefined) return reference(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
      if (name === undefined) return "&amp;";
      if (XML_NAMED.has(name)) return found;
      const own = declared.get(name);
      if (own !== undefined) return repairReferences(own, new Map());
      const decoded = decodeHTMLStrict(found);
      return decoded === found ? `&amp;${found.slice(1)}` : Array.from(decoded, (character) => `&#${character.codePointAt(0)};`).join("");
    },
  );
}

const TO_TAG_END = /[A-Za-z_/!?\u0080-\uffff][^<>]*>/y;
function begins(text: string, at: number): boolean {
  TO_TAG_END.lastIndex = at + 1;
  return TO_TAG_END.test(text);
}

/** A `<` that begins no tag is text: `1 < 2`, `<3`, or one that meets another before any `>`. */
function repairSigns(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at + 1)) {
    if (text.startsWith("<!--", at)) {
      const end = text.indexOf("-->", at);
      if (end < 0) break;
      at = end;
    } else if (!begins(text, at)) {
      parts.push(text.slice(from, at), "&lt;");
      from = at + 1;
    }
  }
  return from === 0 ? text : `${parts.join("")}${text.slice(from)}`;
}

function reference(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return C1[code - 0x80] ?? " ";
  return isAllowed(code) ? `&#${code};` : code < 0x20 ? " " : "\ufffd";
}
