import type { CanonicalFeed, CanonicalItem } from "./canonical.ts";
import { cleanHtml, resolveUrl, textOfHtml, textOfTitle } from "./clean-html.ts";
import { parseFeedDate } from "./feed-date.ts";
import { childrenNamed, decodeEntities, type Element, elementsOf, firstNamed, inheritedAttribute, markupOf, textOf } from "./feed-tree.ts";
import { atomAuthor, atomHtml, atomLink, atomPlain } from "./read-atom.ts";
import { enclosuresFrom, mediaIn } from "./read-media.ts";

const MAX_ITEMS = 1000;
const MAX_NAME = 1000;
const MINUTES: Readonly<Record<string, number>> = { hourly: 60, daily: 1440, weekly: 10_080, monthly: 43_200, yearly: 525_600 };

/** Reads RSS 0.9x to 2.0 and RSS 1.0 (RDF), where the items stand beside the channel. */
export function readRss(root: Element, url: string | null, truncated: boolean): CanonicalFeed {
  const channel = firstNamed(root, "channel") ?? root;
  const items = (root.key === "channel" ? [root] : [channel, root])
    .flatMap((at) => childrenNamed(at, "item", "entry", "atom:entry"))
    .concat(childrenNamed(firstNamed(channel, "items") ?? root, "item"));
  const site = plain(firstNamed(channel, "link")) || firstAtomLink(channel) || (channel.attributes["href"] ?? "");
  const base = inheritedAttribute(channel, "xml:base") ?? channel.attributes["base"];
  const feedBase = resolveUrl(base, url) ?? resolveUrl(site, url) ?? url;
  const self = childrenNamed(channel, "atom:link", "link").find((link) => link.attributes["rel"] === "self");
  const hub = childrenNamed(channel, "atom:link", "link").find((link) => link.attributes["rel"] === "hub");
  return {
    format: root.key === "rdf:rdf" ? "rdf" : "rss",
    title: titleOf(firstNamed(channel, "title", "dc:title", "media:title", "atom:title")),
    id: plain(firstNamed(channel, "guid", "atom:id", "id")),
    link: resolveUrl(site, resolveUrl(base, url) ?? url) ?? "",
    description: htmlIn(
      firstNamed(
        channel,
        "description",
        "atom:subtitle",
        "tagline",
        "subtitle",
        "dc:description",
        "itunes:subtitle",
        "itunes:summary",
        "googleplay:description",
        "abstract",
      ),
      feedBase,
    ),
    language: plain(firstNamed(channel, "language", "dc:language")) || (inheritedAttribute(channel, "xml:lang") ?? ""),
    author: authorOf(channel, "managingeditor", "webmaster"),
    image: resolveUrl(imageOf(channel, root), feedBase) ?? "",
    published: dateText(channel, "pubdate", "dcterms:issued", "dcterms:created", "atom:published", "published"),
    updated:
      dateText(channel, "lastbuilddate", "dc:date", "dcterms:modified", "atom:updated", "atom:modified", "updated", "modified") ||
      (channel.attributes["lastmod"] ?? ""),
    ttl: ttlOf(channel),
    hub: resolveUrl(hub?.attributes["href"], url) ?? "",
    self: resolveUrl(self?.attributes["href"], url) ?? "",
    truncated,
    items: withNested(new Set(items)).map((item) => readItem(item, feedBase)),
  };
}

/** The first address among those that say what the channel looks like; RDF may only name a picture that it describes elsewhere. */
function imageOf(channel: Element, root: Element): string | undefined {
  const images = [...childrenNamed(channel, "image"), ...childrenNamed(root, "image")];
  const podcast = childrenNamed(channel, "itunes:image", "googleplay:image", "itunes:link").filter(
    (one) => one.key !== "itunes:link" || one.attributes["rel"] === "image",
  );
  return [
    ...images.flatMap((one) => [plain(firstNamed(one, "url", "href")), one.attributes["href"]]),
    ...podcast.flatMap((one) => [one.attributes["href"], one.attributes["url"]]),
    ...images.map((one) => one.attributes["rdf:resource"]),
    ...childrenNamed(channel, "atom:logo", "atom:icon", "media:thumbnail").map((one) => plain(one) || one.attributes["url"]),
  ].find((address) => address !== undefined && address !== "");
}

/** Where an item was not closed, the next ones stand inside it. */
function withNested(items: Iterable<Element>): Element[] {
  const found: Element[] = [];
  const waiting = [...items].toReversed();
  for (let item = waiting.pop(); item !== undefined && found.length < MAX_ITEMS; item = waiting.pop()) {
    found.push(item);
    const nested = childrenNamed(item, "item").filter((one) => elementsOf(one).length > 0);
    waiting.push(...nested.slice(0, MAX_ITEMS).toReversed());
  }
  return found;
}

/** What says in short what an item is about, best first. */
const DESCRIPTIONS = [
  "description",
  "atom:summary",
  "summary",
  "dcterms:abstract",
  "dc:description",
  "itunes:summary",
  "googleplay:description",
  "itunes:subtitle",
  "media:description",
  "abstract",
];

function readItem(item: Element, feedBase: string | null): CanonicalItem {
  const base = resolveUrl(inheritedAttribute(item, "xml:base"), feedBase) ?? feedBase;
  const guid = firstNamed(item, "guid");
  const id =
    plain(guid) ||
    plain(firstNamed(item, "atom:id", "id")) ||
    (item.attributes["rdf:about"] ?? "").trim() ||
    plain(firstNamed(item, "dc:identifier"));
  const permalink =
    guid !== undefined && guid.attributes["ispermalink"]?.trim().toLowerCase() !== "false" && /^(?:https?:|\/)/i.test(plain(guid))
      ? plain(guid)
      : "";
  const written = childrenNamed(item, "link", "url").find((one) => plain(one) !== "" || one.attributes["href"] !== undefined);
  const link =
    resolveUrl(plain(firstNamed(item, "feedburner:origlink")), base) ??
    resolveUrl(plain(written) || written?.attributes["href"], base) ??
    resolveUrl(firstAtomLink(item), base) ??
    resolveUrl(permalink, base) ??
    resolveUrl(plain(firstNamed(item, "l:link", "dc:source")) || firstNamed(item, "l:link")?.attributes["rdf:resource"], base) ??
    resolveUrl(item.attributes["rdf:about"] ?? item.attributes["href"], base) ??
    resolveUrl(/^(?:https?:|\/)/i.exec(plain(firstNamed(item, "comments")))?.input, base);
  const full = firstNamed(
    item,
    "content:encoded",
    "yandex:full-text",
    "turbo:content",
    "xhtml:body",
    "body",
    "xhtml:div",
    "fullitem",
    "atom:content",
    "content:items",
  );
  const media = mediaIn(item);
  const descriptions = DESCRIPTIONS.flatMap((key) => firstNamed(item, key) ?? []);
  const own = (element: Element | undefined): string =>
    element === undefined ? "" : element.key.startsWith("atom:") ? atomHtml(element, base) : htmlIn(element, base);
  return {
    id,
    link: link ?? "",
    title: titleOf(firstNamed(item, "title", "atom:title", "dc:title", "media:title", "itunes:title") ?? media.title),
    ...texts(own(descriptions[0] ?? media.description), own(full), own(descriptions.find(({ key }) => key === "summary"))),
    author: authorOf(item),
    published: dateText(
      item,
      "pubdate",
      "dc:date",
      "dcterms:issued",
      "dcterms:created",
      "atom:published",
      "published",
      "issued",
      "created",
      "date",
      "pubdata",
      "pub-date",
      "datepublished",
    ),
    updated:
      dateText(item, "dcterms:modified", "atom:updated", "atom:modified", "updated", "modified", "lastbuilddate") ||
      (item.attributes["lastmod"] ?? ""),
    language: plain(firstNamed(item, "dc:language", "language")) || (inheritedAttribute(item, "xml:lang") ?? ""),
    categories: categoriesOf(item),
    enclosures: enclosuresFrom(ownEnclosures(item), media, base),
  };
}

/** An item with a description and a summary means one of them as its text: the longer. */
function texts(description: string, content: string, summary: string): { summary: string; content: string } {
  if (content !== "" || summary === "" || summary === description) return { summary: description, content };
  return summary.length > description.length ? { summary: description, content: summary } : { summary, content: description };
}

/** Feedburner counts the calls for a file under an address of its own, and says what it stands for. */
function ownEnclosures(item: Element): CanonicalItem["enclosures"] {
  const original = plain(firstNamed(item, "feedburner:origenclosurelink"));
  const written = childrenNamed(item, "enclosure").map((one) => ({
    url: one.attributes["url"] ?? one.attributes["href"] ?? one.attributes["rdf:resource"] ?? "",
    type: one.attributes["type"] ?? "",
    length: one.attributes["length"] ?? "",
  }));
  const linked = childrenNamed(item, "atom:link", "link")
    .filter((one) => one.attributes["rel"] === "enclosure")
    .map((one) => ({ url: one.attributes["href"] ?? "", type: one.attributes["type"] ?? "", length: one.attributes["length"] ?? "" }));
  return [...written.map((one, index) => (index === 0 && original !== "" ? { ...one, url: original } : one)), ...linked];
}

function categoriesOf(item: Element): string[] {
  const own = childrenNamed(item, "category", "dc:subject", "atom:category", "itunes:category", "media:category");
  const written = own
    .flatMap((one) => [one, ...childrenNamed(one, "itunes:category")])
    .map((one) => plain(one) || (one.attributes["label"] ?? one.attributes["term"] ?? one.attributes["text"] ?? "").trim());
  const words = childrenNamed(item, "itunes:keywords", "media:keywords", "keywords").flatMap((one) =>
    plain(one)
      .split(",")
      .map((word) => word.trim()),
  );
  return [...new Set([...written, ...words].filter((category) => category !== ""))];
}

export function authorOf(element: Element, ...more: readonly string[]): string {
  const people = childrenNamed(element, "atom:author");
  if (people.length > 0) return people.map(atomAuthor).filter(Boolean).join(", ");
  for (const key of [
    "author",
    "dc:creator",
    "itunes:author",
    "googleplay:author",
    "dc:author",
    ...more,
    "dc:contributor",
    "dc:publisher",
    "itunes:owner",
    "media:credit",
  ]) {
    const found = childrenNamed(element, key)
      .map((one) => (elementsOf(one).length > 0 ? atomAuthor(one) : nameOf(plain(one))))
      .filter(Boolean);
    if (found.length > 0) return key === "dc:creator" || key === "author" ? [...new Set(found)].join(", ") : (found[0] ?? "");
  }
  return "";
}

/** RSS 2.0 puts the name in brackets behind an address; a person is called by name. */
function nameOf(written: string): string {
  const text = textOfHtml(decodeEntities(written.slice(0, MAX_NAME)).replace(/<([^<>\s@]+@[^<>\s@]+)>/g, "($1)"));
  return /^[^\s@]+@[^\s@]+\s*\((.+)\)$/.exec(text)?.[1] ?? text;
}

function ttlOf(channel: Element): string {
  const ttl = Number(plain(firstNamed(channel, "ttl")));
  if (ttl > 0) return String(Math.min(ttl, 43_200));
  const period = MINUTES[plain(firstNamed(channel, "sy:updateperiod")).toLowerCase()];
  const frequency = Number(plain(firstNamed(channel, "sy:updatefrequency"))) || 1;
  return period === undefined || frequency <= 0 ? "" : String(Math.max(1, Math.round(period / frequency)));
}

function firstAtomLink(element: Element): string {
  const links = childrenNamed(element, "atom:link", "link");
  return atomLink(links, "alternate") ?? "";
}

function dateText(element: Element, ...keys: readonly string[]): string {
  const written = keys.map((key) => plain(firstNamed(element, key))).filter((text) => text !== "");
  return written.find((text) => parseFeedDate(text) !== null) ?? written[0] ?? "";
}

export const plain = (element: Element | undefined): string => textOf(element).trim();

/** A title as one reads it: markup and entities in it, however often escaped, become text. */
export function titleOf(element: Element | undefined): string {
  if (element === undefined) return "";
  if (element.key.startsWith("atom:")) return atomPlain(element);
  return titleText(markupOf(element, true));
}

export function titleText(markup: string): string {
  let text = markup;
  for (let round = 0; round < 2; round++) {
    if (/<[a-z!/]/i.test(text)) text = textOfTitle(text);
    const decoded = decodeEntities(text);
    if (decoded === text) break;
    text = decoded;
  }
  return text.replace(/\s+/g, " ").trim();
}

/** RSS text is markup that was escaped, or markup that was not. */
function htmlIn(element: Element | undefined, base: string | null): string {
  if (element === undefined) return "";
  const own = resolveUrl(inheritedAttribute(element, "xml:base"), base) ?? base;
  if (element.attributes["type"] === "text" || element.attributes["type"] === "text/plain")
    return cleanHtml(markupOf(element, false), own).trim();
  return cleanHtml(markupOf(element, true), own).trim();
}
