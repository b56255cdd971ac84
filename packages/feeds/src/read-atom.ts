import type { CanonicalFeed, CanonicalItem } from "./canonical.ts";
import { cleanHtml, resolveUrl, textOfTitle } from "./clean-html.ts";
import {
  childrenNamed,
  decodeEntities,
  type Element,
  elementsOf,
  escapeMarkup,
  firstNamed,
  inheritedAttribute,
  markupOf,
  textOf,
} from "./feed-tree.ts";
import { enclosuresFrom, mediaIn } from "./read-media.ts";

const MAX_ITEMS = 1000;

/** Reads Atom 0.3 and 1.0; a document that is a lone entry is a feed of one. */
export function readAtom(root: Element, url: string | null, truncated: boolean): CanonicalFeed {
  const entries = root.key === "atom:entry" ? [root] : childrenNamed(root, "atom:entry", "atom:item", "entry", "item");
  const base = baseOf(root, url);
  const links = childrenNamed(root, "atom:link");
  const site = resolveUrl(atomLink(links, "alternate"), base);
  // An address without any base is meant to be read on the site, wherever the feed itself is kept.
  const home = root.attributes["xml:base"] === undefined ? (site ?? url) : url;
  return {
    format: "atom",
    title: atomPlain(firstNamed(root, "atom:title", "dc:title")),
    id: plain(firstNamed(root, "atom:id")),
    link: site ?? "",
    description: atomHtml(
      firstNamed(root, "atom:subtitle", "atom:tagline", "atom:info", "dc:description", "itunes:subtitle", "itunes:summary"),
      baseOf(firstNamed(root, "atom:subtitle", "atom:tagline", "atom:info") ?? root, home),
    ),
    language: inheritedAttribute(root, "xml:lang") ?? plain(firstNamed(root, "dc:language")),
    author: authorsOf(root),
    image: resolveUrl(plain(firstNamed(root, "atom:logo", "atom:icon")), base) ?? "",
    published: plain(firstNamed(root, "atom:published", "atom:issued", "atom:created")),
    updated: plain(firstNamed(root, "atom:updated", "atom:modified", "dc:date", "dcterms:modified")),
    ttl: "",
    hub: resolveUrl(atomLink(links, "hub", true), base) ?? "",
    self: resolveUrl(atomLink(links, "self", true), base) ?? "",
    truncated,
    items: entries.slice(0, MAX_ITEMS).map((entry) => readEntry(entry, root.key === "atom:entry" ? url : home)),
  };
}

function readEntry(entry: Element, url: string | null): CanonicalItem {
  const base = baseOf(entry, url);
  const links = childrenNamed(entry, "atom:link", "link");
  const source = firstNamed(entry, "atom:source");
  const content = firstNamed(entry, "atom:content", "content:encoded");
  const linked = content?.attributes["src"];
  const media = mediaIn(entry);
  const summary =
    firstNamed(entry, "atom:summary", "dcterms:abstract", "dc:description", "itunes:summary", "media:description") ?? media.description;
  return {
    id: plain(firstNamed(entry, "atom:id", "id")) || (entry.attributes["rdf:about"] ?? ""),
    link:
      resolveUrl(plain(firstNamed(entry, "feedburner:origlink")), base) ??
      resolveLink(links, "alternate", url) ??
      resolveUrl(linked, base) ??
      resolveUrl(/^https?:/i.test(plain(firstNamed(entry, "atom:id"))) ? plain(firstNamed(entry, "atom:id")) : "", base) ??
      "",
    title: atomPlain(firstNamed(entry, "atom:title", "dc:title", "media:title") ?? media.title),
    summary: atomHtml(summary, baseOf(summary ?? entry, url)),
    content: atomHtml(content, baseOf(content ?? entry, url)),
    author: authorsOf(entry) || (source === undefined ? "" : authorsOf(source)),
    published: plain(
      firstNamed(entry, "atom:published", "atom:issued", "atom:created", "dcterms:issued", "dcterms:created", "published", "pubdate"),
    ),
    updated: plain(firstNamed(entry, "atom:updated", "atom:modified", "dcterms:modified", "dc:date", "updated")),
    language: inheritedAttribute(content ?? entry, "xml:lang") ?? plain(firstNamed(entry, "dc:language")),
    categories: [
      ...new Set(
        childrenNamed(entry, "atom:category", "category", "dc:subject")
          .map((one) => (one.attributes["label"] ?? one.attributes["term"] ?? plain(one)).trim())
          .filter((category) => category !== ""),
      ),
    ],
    enclosures: enclosuresFrom(
      links
        .filter((link) => relationOf(link) === "enclosure")
        .map((link) => ({ url: addressIn(link) ?? "", type: link.attributes["type"] ?? "", length: link.attributes["length"] ?? "" })),
      media,
      base,
    ),
  };
}

const plain = (element: Element | undefined): string => textOf(element).trim();

/** The base of relative addresses at an element: each xml:base is relative to the one around it. */
function baseOf(element: Element, url: string | null): string | null {
  const bases: string[] = [];
  for (let at: Element | null = element; at !== null; at = at.parent) {
    const base = at.attributes["xml:base"];
    if (base !== undefined) bases.push(base);
  }
  return bases.reduceRight<string | null>((outer, base) => resolveUrl(base, outer) ?? outer, url);
}

/** Relations that lead elsewhere than to the story. */
const ASIDE = new Set([
  "self",
  "hub",
  "enclosure",
  "edit",
  "edit-media",
  "replies",
  "next",
  "related",
  "via",
  "license",
  "payment",
  "search",
  "first",
  "last",
  "prev",
  "previous",
  "icon",
  "image",
  "service.post",
  "service.edit",
  "service.feed",
]);

const relationOf = (link: Element): string =>
  (link.attributes["rel"] ?? "alternate").trim().toLowerCase().replace("http://www.iana.org/assignments/relation/", "");

/** A link without `href` may carry its address as text. */
const addressIn = (link: Element): string | undefined => link.attributes["href"] ?? (plain(link) || undefined);

/** The address of the first link with this relation; no relation means `alternate`, and HTML is preferred to other types. */
export function atomLink(links: readonly Element[], relation: string, exact = false): string | undefined {
  const link = chosenLink(links, relation, exact);
  return link === undefined ? undefined : addressIn(link);
}

function chosenLink(links: readonly Element[], relation: string, exact: boolean): Element | undefined {
  const fitting = links.filter((link) => relationOf(link) === relation && addressIn(link) !== undefined);
  const chosen = fitting.find((link) => /html/.test(link.attributes["type"] ?? "html")) ?? fitting[0];
  if (chosen !== undefined || exact) return chosen;
  return links.find((link) => addressIn(link) !== undefined && !ASIDE.has(relationOf(link)));
}

function resolveLink(links: readonly Element[], relation: string, url: string | null): string | null {
  const link = chosenLink(links, relation, false);
  return link === undefined ? null : resolveUrl(addressIn(link), baseOf(link, url));
}

export function atomAuthor(person: Element): string {
  const part = (...keys: string[]): string => plain(elementsOf(person).find((child) => keys.includes(child.key.replace(/^.*:/, ""))));
  const name = part("name");
  const email = part("email");
  if (name !== "" && email !== "") return `${name} (${email})`;
  return name || email || part("uri", "url", "homepage") || plain(person);
}

function authorsOf(element: Element): string {
  const people = childrenNamed(element, "atom:author", "author").map(atomAuthor).filter(Boolean);
  if (people.length > 0) return [...new Set(people)].join(", ");
  return plain(firstNamed(element, "dc:creator", "itunes:author", "dc:author"));
}

type Kind = "text" | "html" | "xhtml" | "base64" | "other";
function kindOf(element: Element): Kind {
  const type = (element.attributes["type"] ?? "").toLowerCase().trim();
  const mode = (element.attributes["mode"] ?? "").toLowerCase();
  if (mode === "base64") return "base64";
  if (type === "xhtml" || type === "application/xhtml+xml") return mode === "escaped" ? "html" : "xhtml";
  if (type === "html" || type === "text/html") return mode === "xml" && elementsOf(element).length > 0 ? "xhtml" : "html";
  if (type === "" || type === "text" || type === "text/plain") {
    if (mode === "escaped" && type === "") return "html";
    return elementsOf(element).length > 0
      ? "xhtml"
      : element.key === "atom:content" && type === "" && /<\/?[a-z][^>]*>/i.test(textOf(element))
        ? "html"
        : "text";
  }
  if (type.endsWith("+xml") || type.endsWith("/xml")) return "xhtml";
  if (type.startsWith("text/")) return "text";
  if (/^(?:image|audio|video)\//.test(type)) return "other";
  return elementsOf(element).length > 0 ? "xhtml" : "base64";
}

/** A text construct as clean HTML. */
export function atomHtml(element: Element | undefined, base: string | null): string {
  if (element === undefined) return "";
  switch (kindOf(element)) {
    case "text":
      return escapeMarkup(textOf(element)).trim();
    case "html":
      return cleanHtml(elementsOf(element).length > 0 ? markupOf(element, true) : textOf(element), base).trim();
    case "xhtml":
      return cleanHtml(withoutDiv(markupOf(element, false, base)), base).trim();
    case "base64":
      return cleanHtml(decodeBase64(textOf(element), element.attributes["type"]), base).trim();
    case "other":
      return "";
  }
}

/** A text construct as plain text. */
export function atomPlain(element: Element | undefined): string {
  if (element === undefined) return "";
  const kind = kindOf(element);
  const line = (text: string): string => text.replace(/\s+/g, " ").trim();
  if (kind === "text") return line(decodeOnce(textOf(element)));
  if (kind === "xhtml") return line(decodeEntities(textOfTitle(markupOf(element, false))));
  const markup = kind === "base64" ? decodeBase64(textOf(element), element.attributes["type"]) : textOf(element);
  return line(/[<&]/.test(markup) ? decodeEntities(textOfTitle(markup)) : markup);
}

/** Titles of type text that were escaped twice by mistake; a lone ampersand stays what it is. */
const decodeOnce = (text: string): string => (/&(?:amp|lt|gt|quot|#\d+|#x[0-9a-f]+|[a-z]{2,8});/i.test(text) ? decodeEntities(text) : text);
const withoutDiv = (html: string): string => /^\s*<div(?:\s[^>]*)?>([\s\S]*)<\/div>\s*$/i.exec(html)?.[1] ?? html;

function decodeBase64(text: string, type: string | undefined): string {
  const decoded = Buffer.from(text.replace(/\s+/g, ""), "base64").toString("utf8");
  if (decoded.includes("\ufffd")) return escapeMarkup(text);
  return type === undefined || /html|^text\/?$|octet/.test(type) ? decoded : escapeMarkup(decoded);
}
