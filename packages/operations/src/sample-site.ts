import { sampleFeeds, type SampleFeed, type SampleItem, sampleItems } from "@orontes/theatre";

/** An answer of the sample site, ready to be written by any server. */
export interface SampleAnswer {
  readonly contentType: string;
  readonly body: string;
}

/** The path under which a sample outlet's feed is served: `/samples/levant-wire/feed.xml`. */
export const samplePath = (feed: SampleFeed): string => `/samples/${outletOf(feed)}/feed.xml`;

/**
 * What the sample site answers at `path`, or null when there is nothing. `base` is the origin it is served at,
 * `firstStart` the instant the items are dated by.
 */
export function answerSample(path: string, base: string, firstStart: Date, now: Date): SampleAnswer | null {
  const [, root, outlet, page] = path.split("/");
  const feed = sampleFeeds.find((one) => outletOf(one) === outlet);
  if (root !== "samples" || feed === undefined || page === undefined) return null;
  const items = sampleItems(feed, firstStart, now);
  if (page === "feed.xml") return { contentType: "application/rss+xml; charset=utf-8", body: feedDocument(feed, items, base) };
  const item = items.find((one) => one.slug === page);
  return item === undefined ? null : { contentType: "text/html; charset=utf-8", body: pageDocument(feed, item) };
}

const outletOf = (feed: SampleFeed): string => feed.sourceId.replace(/^sample-/, "");
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

function feedDocument(feed: SampleFeed, items: readonly SampleItem[], base: string): string {
  const entries = items.map(
    (item) =>
      `<item><title>${escape(item.title)}</title><link>${base}/samples/${outletOf(feed)}/${item.slug}</link>` +
      `<guid isPermaLink="false">${feed.sourceId}:${item.slug}</guid><pubDate>${item.publishedAt.toUTCString()}</pubDate>` +
      `<description>${escape(item.paragraphs[0] ?? "")}</description></item>`,
  );
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel><title>${escape(feed.sourceName)}</title><link>${feed.site}/</link>` +
    `<description>Invented sample items by a fictional outlet.</description><language>${feed.lang}</language>${entries.join("\n")}</channel></rss>\n`
  );
}

function pageDocument(feed: SampleFeed, item: SampleItem): string {
  return (
    `<!doctype html><html lang="${feed.lang}" dir="${feed.lang === "ar" ? "rtl" : "ltr"}"><head><meta charset="utf-8"><title>${escape(item.title)}</title>` +
    `<meta property="article:published_time" content="${item.publishedAt.toISOString()}"></head><body><header>${escape(feed.sourceName)}</header>` +
    `<main><article><h1>${escape(item.title)}</h1>${item.paragraphs.map((paragraph) => `<p>${escape(paragraph)}</p>`).join("")}</article></main>` +
    `<footer>A sample: fictional outlet, invented events.</footer></body></html>\n`
  );
}
