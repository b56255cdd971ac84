import { Parser } from "htmlparser2";
import sanitizeHtml from "sanitize-html";

const ALLOWED_TAGS = [
  "a",
  "abbr",
  "acronym",
  "address",
  "article",
  "aside",
  "b",
  "bdi",
  "bdo",
  "big",
  "blockquote",
  "br",
  "caption",
  "center",
  "cite",
  "code",
  "col",
  "colgroup",
  "dd",
  "del",
  "details",
  "dfn",
  "div",
  "dl",
  "dt",
  "em",
  "figcaption",
  "figure",
  "font",
  "footer",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "header",
  "hr",
  "i",
  "img",
  "ins",
  "kbd",
  "li",
  "main",
  "mark",
  "nav",
  "ol",
  "p",
  "picture",
  "pre",
  "q",
  "rp",
  "rt",
  "ruby",
  "s",
  "samp",
  "section",
  "small",
  "source",
  "span",
  "strike",
  "strong",
  "sub",
  "summary",
  "sup",
  "table",
  "tbody",
  "td",
  "tfoot",
  "th",
  "thead",
  "time",
  "tr",
  "tt",
  "u",
  "ul",
  "var",
  "wbr",
  "audio",
  "video",
];
const LINKS = new Set(["href", "src", "cite", "poster"]);

/** Only http(s) and mail links, resolved; null when there is nothing safe. */
export function resolveUrl(url: string | null | undefined, base: string | null): string | null {
  const given = (url ?? "").trim().replace(/[\t\n\r]/g, "");
  if (given === "") return null;
  const resolved = URL.canParse(given) ? new URL(given) : base !== null && URL.canParse(given, base) ? new URL(given, base) : null;
  return resolved !== null && (resolved.protocol === "http:" || resolved.protocol === "https:") ? resolved.href : null;
}

/** HTML without anything that acts: no script, style, handler, frame, form or foreign scheme; links made absolute. */
export function cleanHtml(html: string, base: string | null): string {
  if (!/[<&]/.test(html)) return html;
  if (isTooDeep(html))
    return html
      .replace(/<[^<>]*>/g, " ")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;");
  return sanitizeHtml(html, {
    allowedTags: ALLOWED_TAGS,
    allowedAttributes: {
      "*": ["title", "lang", "dir", "class", "id", "align", "width", "height", "colspan", "rowspan", "datetime", "abbr"],
      a: ["href", "rel", "name"],
      img: ["src", "alt"],
      source: ["src", "type"],
      audio: ["src", "controls"],
      video: ["src", "controls", "poster"],
      blockquote: ["cite"],
      q: ["cite"],
    },
    allowedSchemes: ["http", "https", "mailto"],
    allowProtocolRelative: true,
    nonTextTags: ["script", "style", "textarea", "option", "noscript", "title"],
    transformTags: { "*": (tagName, attribs) => ({ tagName, attribs: absolute(attribs, base) }) },
  });
}

/** No writer nests so deep, and cleaning costs the depth at every tag. */
const MAX_NESTING = 250;
const CHUNK = 4096;

function isTooDeep(html: string): boolean {
  if (html.split("<", MAX_NESTING + 2).length < MAX_NESTING + 2) return false;
  let depth = 0;
  let deepest = 0;
  const parser = new Parser({
    onopentag: () => {
      deepest = Math.max(deepest, ++depth);
    },
    onclosetag: () => {
      depth--;
    },
  });
  for (let at = 0; at < html.length && deepest <= MAX_NESTING; at += CHUNK) parser.write(html.slice(at, at + CHUNK));
  return deepest > MAX_NESTING;
}

function absolute(attributes: Readonly<Record<string, string>>, base: string | null): Record<string, string> {
  const made: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (!LINKS.has(name)) made[name] = value;
    else if (/^mailto:/i.test(value.trim())) made[name] = value.trim();
    else {
      const link = resolveUrl(value, base);
      if (link !== null) made[name] = link;
    }
  }
  return made;
}

const BLOCKS = new Set([
  "p",
  "div",
  "br",
  "li",
  "ul",
  "ol",
  "tr",
  "table",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "blockquote",
  "pre",
  "section",
  "article",
  "figure",
  "figcaption",
  "dd",
  "dt",
  "hr",
  "header",
  "footer",
  "aside",
]);
const SILENT = new Set(["script", "style", "template", "noscript", "figcaption"]);

/** The text of HTML, a line for each block, in one pass. */
export function textOfHtml(html: string): string {
  const parts: string[] = [];
  let silent = 0;
  const parser = new Parser({
    onopentag(name) {
      if (SILENT.has(name)) silent++;
      if (BLOCKS.has(name)) parts.push("\n");
    },
    ontext(text) {
      if (silent === 0) parts.push(text.replace(/\s+/g, " "));
    },
    onclosetag(name) {
      if (SILENT.has(name)) silent--;
      if (BLOCKS.has(name)) parts.push("\n");
    },
  });
  parser.write(html);
  parser.end();
  return parts
    .join("")
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}
