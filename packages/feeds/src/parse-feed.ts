import { failed, kept, type Outcome, type ParsedFeed, type ParsedItem, problem } from "@orontes/vocabulary";
import type { CanonicalFeed, CanonicalItem } from "./canonical.ts";
import { textOfHtml } from "./clean-html.ts";
import { decodeFeed } from "./decode-feed.ts";
import { parseFeedDate } from "./feed-date.ts";
import { type Element, elementsOf, readTree } from "./feed-tree.ts";
import { readAtom } from "./read-atom.ts";
import { readJsonFeed } from "./read-json-feed.ts";
import { readRss } from "./read-rss.ts";
import { repairXml } from "./repair-xml.ts";
import { throughRssParser } from "./rss-parser.ts";

const MAX_TITLE = 1024;
const MAX_CONTENT = 262_144;

export interface FeedLabels {
  /** The HTTP Content-Type, when there was one. */
  readonly contentType?: string | null;
  /** Where the bytes came from: the base of relative links. */
  readonly url?: string | null;
}

/** A feed document of any known format. Never throws on bad input: the answer is items, or a problem that says what to do. */
export async function parseFeed(bytes: Uint8Array, { contentType = null, url = null }: FeedLabels): Promise<Outcome<ParsedFeed>> {
  const text = decodeFeed(bytes, contentType);
  if (text.trim() === "") return failed(problem("empty-feed"));
  const read = readDocument(text, url);
  if (read.kind !== "kept") return read;
  return kept(toRecord(await throughRssParser(limited(read.value))));
}

function readDocument(text: string, url: string | null): Outcome<CanonicalFeed> {
  if (/^[\s\ufeff]*[{[]/.test(text)) return readJson(text, url);
  const tree = readTree(repairXml(text));
  if (tree === null) return failed(problem("not-a-feed", { detail: "There is no XML element and no JSON Feed in it." }));
  const root = feedRoot(tree.root);
  const feed =
    root === undefined
      ? undefined
      : root.key === "atom:feed" || root.key === "atom:entry"
        ? readAtom(root, url, tree.truncated)
        : readRss(root, url, tree.truncated);
  const isPage = /<(?:!doctype\s+html|html)[\s>]/i.test(text.slice(0, PAGE_BEGINS_WITHIN));
  if (feed !== undefined && !(isPage && feed.items.length === 0)) return kept(feed);
  return failed(
    problem("not-a-feed", {
      detail: isPage
        ? "It is an HTML page; look for the feed's own address there (`orontes sources add` does)."
        : `Its root element is <${tree.root.name}>, not rss, feed or rdf:RDF.`,
    }),
  );
}

const PAGE_BEGINS_WITHIN = 2000;

const isFeedRoot = (element: Element): boolean =>
  ["rss", "rdf:rdf", "channel", "atom:feed", "atom:entry", "rdf", "?rdf:rdf", "feed"].includes(element.key) &&
  (element.key !== "rdf:rdf" ||
    elementsOf(element).length === 0 ||
    elementsOf(element).some(({ key }) => key === "channel" || key === "item"));

/** The root, or a feed that someone wrapped in something else, as deep as the body of a page. */
function feedRoot(root: Element): Element | undefined {
  let level = [root];
  for (let depth = 0; depth < 4; depth++) {
    const found = level.find((element) => isFeedRoot(element) && (depth === 0 || element.key !== "channel"));
    if (found !== undefined) return found;
    level = level.flatMap(elementsOf);
  }
  return undefined;
}

function readJson(text: string, url: string | null): Outcome<CanonicalFeed> {
  let value: unknown;
  try {
    // Raw control characters are not allowed inside strings, but are sent; between them they are blanks anyway.
    // eslint-disable-next-line no-control-regex -- these are what is replaced
    value = JSON.parse(text.replace(/^\ufeff/, "").replace(/[\u0000-\u001f]/g, " "));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return failed(problem("parse-error", { detail: `It begins like JSON but is not: ${error.message}` }));
  }
  const feed = readJsonFeed(value, url);
  return feed === null
    ? failed(problem("not-a-feed", { detail: "It is JSON, but not a JSON Feed (no version and no items)." }))
    : kept(feed);
}

/** Cuts what is too long before it goes on; a cut inside a surrogate pair or a tag is mended by the cleaner's output form. */
function limited(feed: CanonicalFeed): CanonicalFeed {
  const cut = (text: string, most: number): string =>
    text.length <= most
      ? text
      : text
          .slice(0, most)
          .replace(/[\ud800-\udbff]$/, "")
          .replace(/<[^<>]*$/, "");
  return {
    ...feed,
    title: cut(feed.title, MAX_TITLE),
    description: cut(feed.description, MAX_CONTENT),
    items: feed.items.map((item) => ({
      ...item,
      title: cut(item.title, MAX_TITLE),
      summary: cut(item.summary, MAX_CONTENT),
      content: cut(item.content, MAX_CONTENT),
      categories: item.categories.slice(0, 100).map((one) => cut(one, MAX_TITLE)),
      enclosures: item.enclosures.slice(0, 50),
    })),
  };
}

const said = (text: string): string | null => (text.trim() === "" ? null : text.trim());

function toRecord(feed: CanonicalFeed): ParsedFeed {
  return {
    format: feed.format,
    title: said(feed.title),
    id: said(feed.id),
    url: said(feed.link),
    description: said(feed.description),
    lang: said(feed.language),
    author: said(feed.author),
    image: said(feed.image),
    publishedAt: parseFeedDate(feed.published),
    updatedAt: parseFeedDate(feed.updated),
    ttlMinutes: feed.ttl === "" ? null : Number(feed.ttl),
    hub: said(feed.hub),
    self: said(feed.self),
    truncated: feed.truncated,
    items: feed.items.map(toItem),
  };
}

function toItem(item: CanonicalItem): ParsedItem {
  const updatedAt = parseFeedDate(item.updated);
  const html = item.content === "" ? item.summary : item.content;
  return {
    id: said(item.id),
    url: said(item.link),
    title: said(item.title),
    summaryHtml: said(item.summary),
    contentHtml: said(item.content),
    text: said(textOfHtml(html)),
    author: said(item.author),
    publishedAt: parseFeedDate(item.published) ?? (item.published === "" ? updatedAt : null),
    updatedAt,
    lang: said(item.language),
    categories: [...item.categories],
    enclosures: item.enclosures.map(({ url, type, length }) => ({
      url,
      type: said(type),
      length: /^\d+$/.test(length) ? Number(length) : null,
    })),
  };
}
