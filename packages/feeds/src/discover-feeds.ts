import { Parser } from "htmlparser2";
import { resolveUrl } from "./clean-html.ts";

export interface DiscoveredFeed {
  readonly url: string;
  readonly title: string | null;
  readonly type: string;
}

const FEED_TYPES = /^(?:application\/(?:rss|atom|rdf)\+xml|application\/(?:feed\+)?json|text\/xml|application\/xml)$/i;

/** The feeds that a page names in its head, in its order; comment feeds come last. Pure. */
export function discoverFeeds(html: string, url: string): DiscoveredFeed[] {
  const found: DiscoveredFeed[] = [];
  let base = url;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === "base") base = resolveUrl(attributes["href"], url) ?? url;
      if (name !== "link" || !/(?:^|\s)(?:alternate|feed)(?:\s|$)/i.test(attributes["rel"] ?? "")) return;
      const type = (attributes["type"] ?? "").trim();
      const link = resolveUrl(attributes["href"], base);
      if (link === null || !(FEED_TYPES.test(type) || /(?:^|\s)feed(?:\s|$)/i.test(attributes["rel"] ?? ""))) return;
      if (/json/i.test(type) && /wp-json|oembed/.test(link)) return;
      if (!found.some((one) => one.url === link)) found.push({ url: link, title: attributes["title"]?.trim() || null, type });
    },
  });
  parser.write(html.slice(0, 500_000));
  parser.end();
  const isComments = (one: DiscoveredFeed): number => Number(/comment/i.test(one.url) || /comment/i.test(one.title ?? ""));
  return found.toSorted((a, b) => isComments(a) - isComments(b));
}

/** Where sites keep their feeds when no page names them, the likeliest first. */
const COMMON_PATHS = [
  "feed",
  "rss",
  "rss.xml",
  "feed.xml",
  "atom.xml",
  "index.xml",
  "feed/",
  "feeds/posts/default",
  "rss/all.xml",
  "feed.json",
  "news/rss",
];

/** Addresses worth a try when a page names no feed: the usual ones beside the page, then those of the site. */
export function likelyFeedUrls(url: string): string[] {
  const address = resolveUrl(url, null);
  if (address === null) return [];
  const page = new URL(address);
  const folder = new URL(page.pathname.endsWith("/") ? page.pathname : `${page.pathname}/`, page.origin);
  const bases = folder.pathname === "/" ? [folder] : [folder, new URL("/", page.origin)];
  const found = bases.flatMap((base) => COMMON_PATHS.map((path) => resolveUrl(path, base.href)));
  return [...new Set(found.filter((one) => one !== null))];
}
