import { decodeHTML } from "entities";
import { Parser } from "htmlparser2";

/** An element of a feed document. `key` is its canonical prefix and local name in lower case: `dc:creator`, `title`, `atom:link`. */
export interface Element {
  readonly key: string;
  /** With its prefix as written, in lower case; for serialising markup that was not escaped. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: Element | null;
  readonly children: (Element | string)[];
}

const MAX_DEPTH = 200;
/** Beyond this the rest is not read: the parser's own stack costs its depth at every tag. */
const HOPELESS_DEPTH = 4000;
const CHUNK = 8192;

/** Canonical prefixes by namespace URI in lower case without a trailing slash or hash. The empty prefix is RSS in all its versions. */
const PREFIX_BY_URI: Readonly<Record<string, string>> = {
  "http://backend.userland.com/rss": "",
  "http://backend.userland.com/rss2": "",
  "http://blogs.law.harvard.edu/tech/rss": "",
  "http://purl.org/rss/1.0": "",
  "http://purl.org/net/rss1.1": "",
  "http://my.netscape.com/rdf/simple/0.9": "",
  "http://channel.netscape.com/rdf/simple/0.9": "",
  "http://my.netscape.com/publish/formats/rss-0.91.dtd": "",
  "http://example.com/newformat": "",
  "http://example.com/necho": "",
  "http://purl.org/echo": "",
  "uri/of/echo/namespace": "",
  "http://www.w3.org/2005/atom": "atom",
  "http://purl.org/atom/ns": "atom",
  "http://www.w3.org/2005/atom/": "atom",
  "http://purl.org/dc/elements/1.1": "dc",
  "http://purl.org/dc/elements/1.0": "dc",
  "http://purl.org/dc/terms": "dcterms",
  "http://purl.org/rss/1.0/modules/content": "content",
  "http://purl.org/rss/1.0/modules/syndication": "sy",
  "http://purl.org/rss/1.0/modules/slash": "slash",
  "http://www.google.com/schemas/play-podcasts/1.0": "googleplay",
  "http://search.yahoo.com/mrss": "media",
  "http://video.search.yahoo.com/mrss": "media",
  "http://www.rssboard.org/media-rss": "media",
  "http://www.itunes.com/dtds/podcast-1.0.dtd": "itunes",
  "http://example.com/dtds/podcast-1.0.dtd": "itunes",
  "http://rssnamespace.org/feedburner/ext/1.0": "feedburner",
  "http://www.w3.org/1999/02/22-rdf-syntax-ns": "rdf",
  "http://www.w3.org/1999/xhtml": "xhtml",
  "http://www.w3.org/xml/1998/namespace": "xml",
  "http://news.yandex.ru": "yandex",
  "http://turbo.yandex.ru": "turbo",
  "http://wellformedweb.org/commentapi": "wfw",
  "http://purl.org/syndication/thread/1.0": "thr",
  "http://www.georss.org/georss": "georss",
  "http://purl.org/pingback": "pingback",
  "http://webns.net/mvcb": "admin",
  "http://www.w3.org/1999/xlink": "xlink",
  "http://schemas.pocketsoap.com/rss/mydescmodule": "l",
  "http://media.tangent.org/rss/1.0": "audio",
  "http://purl.org/rss/1.0/modules/link": "l",
};
const WELL_KNOWN = new Set([
  "atom",
  "dc",
  "dcterms",
  "content",
  "sy",
  "slash",
  "media",
  "itunes",
  "googleplay",
  "feedburner",
  "rdf",
  "xhtml",
  "xml",
  "yandex",
  "wfw",
  "thr",
  "georss",
  "xlink",
  "turbo",
]);

export interface FeedTree {
  readonly root: Element;
  /** The document ended inside an element. */
  readonly truncated: boolean;
}

/** The lenient tree of a repaired document, or null when it has no element. Names are told apart by namespace, whatever their prefix or case. */
export function readTree(xml: string): FeedTree | null {
  const top: Element = { key: "#top", name: "", attributes: {}, parent: null, children: [] };
  let current = top;
  let depth = 0;
  let deeper = 0;
  const scopes: Readonly<Record<string, string>>[] = [{}];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth++;
        if (depth > MAX_DEPTH) {
          deeper++;
          return;
        }
        const scope = withNamespaces(scopes.at(-1) ?? {}, attributes, current === top ? name : "");
        scopes.push(scope);
        const element: Element = {
          key: keyOf(name, scope, current),
          name,
          attributes: keyedAttributes(attributes, scope),
          parent: current,
          children: [],
        };
        current.children.push(element);
        current = element;
      },
      ontext(text) {
        if (deeper > 0 && current === top) return;
        const last = current.children.length - 1;
        const before = current.children[last];
        if (typeof before === "string") current.children[last] = before + text;
        else current.children.push(text);
      },
      onclosetag() {
        depth--;
        if (deeper > 0) {
          deeper--;
          return;
        }
        scopes.pop();
        current = current.parent ?? top;
      },
    },
    { xmlMode: true, decodeEntities: true, lowerCaseTags: true },
  );
  for (let at = 0; at < xml.length && depth < HOPELESS_DEPTH; at += CHUNK) parser.write(xml.slice(at, at + CHUNK));
  const truncated = depth > 0;
  if (depth < HOPELESS_DEPTH) parser.end();
  const root = top.children.find((child): child is Element => typeof child !== "string");
  return root === undefined ? null : { root, truncated };
}

function withNamespaces(
  scope: Readonly<Record<string, string>>,
  attributes: Readonly<Record<string, string>>,
  rootName: string,
): Readonly<Record<string, string>> {
  const made = Object.entries(attributes).filter(([name]) => name === "xmlns" || name.startsWith("xmlns:"));
  if (made.length === 0) return scope;
  const wider = { ...scope, ...Object.fromEntries(made.map(([name, uri]) => [name.slice(6).toLowerCase(), uri])) };
  // RSS stays RSS, whatever its root claims of its elements.
  return rootName.toLowerCase() === "rss" && prefixOf("", wider) === "atom" ? { ...wider, "": "" } : wider;
}

const normalUri = (uri: string): string =>
  uri
    .trim()
    .toLowerCase()
    .replace(/^https:/, "http:")
    .replace(/[/#]+$/, "");

function prefixOf(prefix: string, scope: Readonly<Record<string, string>>): string | undefined {
  const uri = scope[prefix];
  if (uri !== undefined) {
    const found = PREFIX_BY_URI[normalUri(uri)];
    if (found !== undefined) return found;
  }
  return undefined;
}

function keyOf(name: string, scope: Readonly<Record<string, string>>, parent: Element): string {
  const colon = name.indexOf(":");
  const prefix = colon < 0 ? "" : name.slice(0, colon).toLowerCase();
  const local = (colon < 0 ? name : name.slice(colon + 1)).toLowerCase();
  const canonical =
    prefixOf(prefix, scope) ??
    (prefix === ""
      ? parent.key === "#top" && local === "feed"
        ? "atom"
        : inherited(parent)
      : WELL_KNOWN.has(prefix)
        ? prefix
        : `?${prefix}`);
  return canonical === "" ? local : `${canonical}:${local}`;
}

/** An element without prefix and without a known default namespace belongs with its document: Atom in an Atom feed, RSS elsewhere. */
function inherited(parent: Element): string {
  for (let element: Element | null = parent; element !== null; element = element.parent) {
    if (element.key === "atom:feed" || element.key === "atom:entry") return "atom";
    if (element.key === "rss" || element.key === "rdf:rdf" || element.key === "channel") return "";
  }
  return "";
}

function keyedAttributes(
  attributes: Readonly<Record<string, string>>,
  scope: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const made: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "xmlns" || name.startsWith("xmlns:") || name === "__proto__") continue;
    const colon = name.indexOf(":");
    const key =
      colon < 0
        ? name.toLowerCase()
        : `${prefixOf(name.slice(0, colon).toLowerCase(), scope) ?? name.slice(0, colon).toLowerCase()}:${name.slice(colon + 1).toLowerCase()}`;
    made[key] ??= value;
  }
  return made;
}

export const elementsOf = (element: Element): Element[] => element.children.filter((child): child is Element => typeof child !== "string");
export const childrenNamed = (element: Element, ...keys: readonly string[]): Element[] =>
  element.children.filter((child): child is Element => typeof child !== "string" && keys.includes(child.key));

/** The first child of the first of these names that occurs; an empty one only where no other of its name says more. */
export function firstNamed(element: Element, ...keys: readonly string[]): Element | undefined {
  for (const key of keys) {
    let empty: Element | undefined;
    for (const child of element.children) {
      if (typeof child === "string" || child.key !== key) continue;
      if (saysSomething(child)) return child;
      empty ??= child;
    }
    if (empty !== undefined) return empty;
  }
  return undefined;
}

const saysSomething = (element: Element): boolean =>
  element.children.some((child) => typeof child !== "string" || /\S/.test(child)) || Object.keys(element.attributes).length > 0;

/** All text below, without markup. */
export function textOf(element: Element | undefined): string {
  if (element === undefined) return "";
  const [only] = element.children;
  if (element.children.length === 1 && typeof only === "string") return only;
  const parts: string[] = [];
  const walk = (node: Element): void => {
    for (const child of node.children) {
      if (typeof child === "string") parts.push(child);
      else walk(child);
    }
  };
  walk(element);
  return parts.join("");
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
export const escapeMarkup = (text: string): string =>
  /[<>"]/.test(text) ? text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character) : text.replaceAll("&", "&amp;");
const VOID = new Set(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]);

/**
 * What stands inside the element as HTML: text escaped, or, in RSS, taken as the markup that it is.
 * `base` is that of the element; links under an xml:base of their own are resolved here, as HTML has no such thing.
 */
export function markupOf(element: Element, textIsMarkup: boolean, base: string | null = null): string {
  const parts: string[] = [];
  const walk = (node: Element, outer: string | null): void => {
    for (const child of node.children) {
      if (typeof child === "string") {
        parts.push(textIsMarkup && node === element ? child : escapeMarkup(child));
        continue;
      }
      const tag = child.name.slice(child.name.indexOf(":") + 1);
      const written = child.attributes["xml:base"];
      const inner = written !== undefined && outer !== null && URL.canParse(written, outer) ? new URL(written, outer).href : outer;
      const attributes = Object.entries(child.attributes).map(([name, value]) => {
        const isMoved = inner !== base && inner !== null && (name === "href" || name === "src") && URL.canParse(value, inner);
        return ` ${name}="${escapeMarkup(isMoved ? new URL(value, inner).href : value)}"`;
      });
      parts.push(`<${tag}${attributes.join("")}>`);
      walk(child, inner);
      if (!VOID.has(tag.toLowerCase())) parts.push(`</${tag}>`);
    }
  };
  walk(element, base);
  return parts.join("");
}

/** The value of an attribute on the element or the nearest one around it. */
export function inheritedAttribute(element: Element, name: string): string | undefined {
  for (let at: Element | null = element; at !== null; at = at.parent) {
    const value = at.attributes[name];
    if (value !== undefined) return value;
  }
  return undefined;
}

export const decodeEntities = (text: string): string => (text.includes("&") ? decodeHTML(text) : text);
