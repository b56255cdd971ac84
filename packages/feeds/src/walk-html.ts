import { decodeHTML } from "entities";
import { Parser } from "htmlparser2";

/** Hears the parts of a piece of HTML in their order; text comes decoded, and every element that opens also closes. */
export interface HtmlVisitor {
  /** Whether attributes are wanted; who does not look at them is spared reading them. */
  readonly attributes: boolean;
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(text: string): void;
  close(name: string): void;
}

/** No writer nests so deep, and a parser's stack costs its depth at every tag. */
const MAX_NESTING = 250;
const CHUNK = 4096;
export const VOID_ELEMENTS: ReadonlySet<string> = new Set([
  "area",
  "base",
  "br",
  "col",
  "embed",
  "hr",
  "img",
  "input",
  "link",
  "meta",
  "source",
  "track",
  "wbr",
]);

/**
 * Walks HTML with a visitor that `begin` makes, and gives the visitor back; null when the markup nests beyond reason.
 * Most feeds carry markup that every reader takes for the same; that is walked without a parser, the rest with one.
 */
export function walkHtml<Visitor extends HtmlVisitor>(html: string, begin: () => Visitor): Visitor | null {
  const strict = begin();
  if (walkStrictly(html, strict)) return strict;
  const lenient = begin();
  return walkLeniently(html, lenient) ? lenient : null;
}

/** Elements whose inside is ordinary HTML everywhere; any other name needs the parser. */
const ORDINARY = new Set(
  (
    "a abbr acronym address article aside audio b bdi bdo big blockquote br caption center cite code col colgroup dd del details dfn div dl dt em " +
    "figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark nav ol p picture pre q rp rt ruby s samp section small " +
    "source span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var video wbr"
  ).split(" "),
);
const OPENING: ReadonlyMap<string, string> = new Map([...ORDINARY].filter((name) => !VOID_ELEMENTS.has(name)).map((name) => [name, name]));
const CLOSING: ReadonlyMap<string, string> = new Map([...OPENING.keys()].map((name) => [`/${name}`, name]));
const WITH_ATTRIBUTES = /^([a-z][a-z0-9]*)((?:\s+[a-z][a-z-]*="[^"<]*")*)\s*(\/?)$/;
const NO_ATTRIBUTES: Readonly<Record<string, string>> = {};

/** False as soon as anything is met that is not a well-nested ordinary element with quoted attributes. */
function walkStrictly(html: string, visitor: HtmlVisitor): boolean {
  const open: string[] = [];
  let at = 0;
  for (;;) {
    const next = html.indexOf("<", at);
    const end = next < 0 ? html.length : next;
    if (end > at) visitor.text(decoded(html.slice(at, end)));
    if (next < 0) return open.length === 0;
    at = html.indexOf(">", next) + 1;
    if (at === 0) return false;
    const inside = html.slice(next + 1, at - 1);
    const closes = CLOSING.get(inside);
    if (closes !== undefined) {
      if (open.pop() !== closes) return false;
      visitor.close(closes);
      continue;
    }
    const opens = OPENING.get(inside);
    if (opens !== undefined) visitor.open(opens, NO_ATTRIBUTES);
    else {
      const tag = WITH_ATTRIBUTES.exec(inside);
      if (tag === null) return false;
      const [, name = "", attributes = "", slash] = tag;
      if (!ORDINARY.has(name) || (slash === "/" && !VOID_ELEMENTS.has(name))) return false;
      visitor.open(name, attributes === "" || !visitor.attributes ? NO_ATTRIBUTES : attributesIn(attributes));
      if (VOID_ELEMENTS.has(name)) {
        visitor.close(name);
        continue;
      }
    }
    if (open.push(opens ?? inside.slice(0, inside.search(/\s/))) > MAX_NESTING) return false;
  }
}

/** Most references are ampersands in addresses; those need no table of two thousand names. */
function decoded(text: string): string {
  if (!text.includes("&")) return text;
  return /&(?!amp;)/.test(text) ? decodeHTML(text) : text.replaceAll("&amp;", "&");
}

function attributesIn(written: string): Record<string, string> {
  const made: Record<string, string> = {};
  for (let at = 0; at < written.length; ) {
    const equals = written.indexOf("=", at);
    if (equals < 0) break;
    const end = written.indexOf('"', equals + 2);
    made[written.slice(at, equals).trim()] ??= decoded(written.slice(equals + 2, end));
    at = end + 1;
  }
  return made;
}

function walkLeniently(html: string, visitor: HtmlVisitor): boolean {
  let depth = 0;
  let deepest = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      deepest = Math.max(deepest, ++depth);
      visitor.open(name, attributes);
    },
    ontext: (text) => {
      visitor.text(text);
    },
    onclosetag(name) {
      depth--;
      visitor.close(name);
    },
  });
  for (let at = 0; at < html.length && deepest <= MAX_NESTING; at += CHUNK) parser.write(html.slice(at, at + CHUNK));
  if (deepest > MAX_NESTING) return false;
  parser.end();
  return true;
}
