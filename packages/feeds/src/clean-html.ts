import { escapeMarkup } from "./feed-tree.ts";
import { type HtmlVisitor, VOID_ELEMENTS, walkHtml } from "./walk-html.ts";

const KEPT = new Set(
  (
    "a abbr acronym address article aside audio b bdi bdo big blockquote br caption center cite code col colgroup dd del details dfn dir div dl dt " +
    "em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark menu nav ol p picture pre q rp rt ruby s samp section " +
    "small source span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var video wbr"
  ).split(" "),
);
/** What stands inside these is not for reading. */
const UNREAD = new Set(["script", "style", "textarea", "option", "noscript", "title"]);
const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));
const EVERYWHERE = words(
  "title lang dir class id align valign width height colspan rowspan datetime abbr border cellpadding cellspacing bgcolor clear color compact " +
    "face size hspace vspace nowrap noshade scope span summary headers rules frame char charoff axis start type value",
);
const ON: Readonly<Record<string, ReadonlySet<string>>> = {
  a: words("href rel rev name hreflang"),
  img: words("src srcset alt longdesc"),
  source: words("src srcset"),
  audio: words("src controls"),
  video: words("src controls poster"),
  blockquote: words("cite"),
  q: words("cite"),
  del: words("cite"),
  ins: words("cite"),
};
const LINKS = new Set(["href", "src", "cite", "poster", "longdesc"]);

/** Only http(s) links, resolved; null when there is nothing safe. */
export function resolveUrl(url: string | null | undefined, base: string | null): string | null {
  const given = (url ?? "").trim();
  if (given === "") return null;
  if (NORMAL_URL.test(given)) return given;
  if (base !== null && NORMAL_PATH.test(given)) {
    const origin = originOf(base);
    if (origin !== null) return `${origin}${given}`;
  }
  const resolved = parsedUrl(given.replace(/[\t\n\r]/g, ""), base);
  return resolved !== null && (resolved.protocol === "http:" || resolved.protocol === "https:") ? resolved.href : null;
}

/** Addresses that parsing would give back as they are; most are, and parsing each costs more than everything else about a link. */
const ORIGIN = String.raw`https?:\/\/(?:(?!xn--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,}`;
const PATH = String.raw`\/(?![./])(?:[\w~!$&()*+,;=:@-]|\.(?!\.)|%(?!2[eE])[\da-fA-F]{2}|\/(?!\.))*(?:\?[\w~!$&()*+,;=:@%./?-]*)?(?:#[\w~!$&()*+,;=:@%./?-]*)?`;
const NORMAL_URL = new RegExp(`^${ORIGIN}${PATH}$`);
const NORMAL_PATH = new RegExp(`^${PATH}$`);
const NORMAL_ORIGIN = new RegExp(`^${ORIGIN}(?=/)`);

/** The links of a document share their base. */
let lastOrigin: { readonly base: string; readonly origin: string | null } = { base: "", origin: null };
function originOf(base: string): string | null {
  if (lastOrigin.base !== base) lastOrigin = { base, origin: NORMAL_ORIGIN.exec(base)?.[0] ?? null };
  return lastOrigin.origin;
}

function parsedUrl(given: string, base: string | null): URL | null {
  try {
    return base === null || /^[a-z][a-z0-9+.-]*:/i.test(given) ? new URL(given) : new URL(given, base);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return null;
  }
}

/** HTML without anything that acts: no script, style, handler, frame, form or foreign scheme; links made absolute. */
export function cleanHtml(html: string, base: string | null): string {
  if (!/[<&]/.test(html)) return html;
  const cleaned = walkHtml(html, () => new Cleaner(base));
  return (
    cleaned?.html ??
    html
      .replace(/<[^<>]*>/g, " ")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
  );
}

/** Writes anew what it keeps, so that nothing of how it was written is left to be read in another way. */
class Cleaner implements HtmlVisitor {
  readonly attributes = true;
  html = "";
  private unread = 0;
  private readonly base: string | null;

  constructor(base: string | null) {
    this.base = base;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (UNREAD.has(name)) this.unread++;
    if (this.unread > 0 || !KEPT.has(name)) return;
    const kept = this.kept(name, attributes);
    this.html += VOID_ELEMENTS.has(name) ? `<${name}${kept} />` : `<${name}${kept}>`;
  }

  text(text: string): void {
    if (this.unread === 0) this.html += /[&<>]/.test(text) ? escapeText(text) : text;
  }

  close(name: string): void {
    if (this.unread === 0 && KEPT.has(name) && !VOID_ELEMENTS.has(name)) this.html += `</${name}>`;
    if (UNREAD.has(name)) this.unread--;
  }

  private kept(element: string, attributes: Readonly<Record<string, string>>): string {
    let written = "";
    for (const name in attributes) {
      const value = attributes[name] ?? "";
      if (!EVERYWHERE.has(name) && ON[element]?.has(name) !== true) continue;
      const safe = LINKS.has(name) ? this.link(value) : name === "srcset" ? this.links(value) : value;
      if (safe !== null) written += ` ${name}="${escapeMarkup(safe)}"`;
    }
    return written;
  }

  private link(value: string): string | null {
    return /^\s*mailto:/i.test(value) ? value.trim() : resolveUrl(value, this.base);
  }

  private links(value: string): string | null {
    const all = value.split(/,\s+|,(?=https?:)/).flatMap((one) => {
      const [url, size = ""] = one.trim().split(/\s+/, 2);
      const link = resolveUrl(url, this.base);
      return link === null ? [] : [`${link} ${size}`.trim()];
    });
    return all.length === 0 ? null : all.join(", ");
  }
}

const escapeText = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

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
  const read = walkHtml(html, () => new Reader());
  return read === null ? folded(html.replace(/<[^<>]*>/g, " ")) : read.finished();
}

/** Elements of HTML that are not kept, but are none the less markup where they stand in a title. */
const OTHER_ELEMENTS = new Set(
  (
    "script style textarea option noscript title html head body form input button select label iframe frame frameset object embed applet param svg math " +
    "link meta base area map blink marquee basefont fieldset legend optgroup output progress template canvas slot data nobr"
  ).split(" "),
);

/** The text of a title in one line. What only looks like a tag is text there: `Readers write <name>`. */
export function textOfTitle(html: string): string {
  const marked = html.replace(/<\/?([a-z][\w:.-]*)/gi, (found, name: string) =>
    KEPT.has(name.toLowerCase()) || OTHER_ELEMENTS.has(name.toLowerCase()) ? found : `&lt;${found.slice(1)}`,
  );
  return textOfHtml(marked).replace(/\n/g, " ");
}

const folded = (line: string): string => (/\s\s|[^\S ]/.test(line) ? line.replace(/\s+/g, " ") : line).trim();

class Reader implements HtmlVisitor {
  readonly attributes = false;
  private readonly lines: string[] = [];
  private line = "";
  private silent = 0;

  open(name: string): void {
    if (SILENT.has(name)) this.silent++;
    if (BLOCKS.has(name)) this.endLine();
  }

  text(text: string): void {
    if (this.silent === 0) this.line += text;
  }

  close(name: string): void {
    if (SILENT.has(name)) this.silent--;
    if (BLOCKS.has(name)) this.endLine();
  }

  finished(): string {
    this.endLine();
    return this.lines.join("\n");
  }

  private endLine(): void {
    const line = folded(this.line);
    if (line !== "") this.lines.push(line);
    this.line = "";
  }
}
