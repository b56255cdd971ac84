import { z } from "zod";
import { Id } from "./id.ts";
import { Instant } from "./instant.ts";

/** An address that is looked at again and again. */
export const Feed = z.object({
  id: Id,
  sourceId: z.string(),
  url: z.url({ protocol: /^https?$/ }),
  title: z.string().nullable(),
  /** BCP 47 primary tag the publisher writes in, when known. */
  lang: z.string().nullable(),
  /** `breaking` feeds are looked at every 2–5 minutes. */
  pace: z.enum(["normal", "breaking"]),
  status: z.enum(["unverified", "active", "paused", "blocked", "broken", "gone"]),
  sample: z.boolean(),
  /** The folders of the subscription list it came from, outermost first. */
  folders: z.array(z.string()).default([]),
});
export type Feed = z.infer<typeof Feed>;

/** What is remembered between two looks at a feed. */
export const FeedState = z.object({
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  /** SHA-256 in hex of the decoded body of the last parsed answer. */
  bodyHash: z.string().nullable(),
  polls: z.number().int().nonnegative(),
  lastUnconditionalAt: Instant.nullable(),
  lastLookAt: Instant.nullable(),
  lastSuccessAt: Instant.nullable(),
  nextLookAt: Instant.nullable(),
  consecutiveFailures: z.number().int().nonnegative(),
  failingSince: Instant.nullable(),
  problem: z.object({ code: z.string(), message: z.string(), detail: z.string().nullable() }).nullable(),
  /** A permanent redirect seen but not yet believed. */
  movedTo: z.object({ url: z.string(), since: Instant, polls: z.number().int() }).nullable(),
  goneSince: Instant.nullable(),
  /** First-seen instants of the newest items, newest first, at most 20. */
  recentItemsAt: z.array(Instant),
  /** How the feed's items are told apart; falls to `link` once guids prove reused, and never back. */
  identity: z.enum(["id", "link"]),
  /** 10th percentile of the span a single document covered, in milliseconds; null before two looks. */
  windowMs: z.number().nullable(),
  /** Least wait the publisher asked for (ttl, sy:*, Cache-Control), in milliseconds. */
  minIntervalMs: z.number().nullable(),
  itemsSeen: z.number().int().nonnegative(),
});
export type FeedState = z.infer<typeof FeedState>;

/** What is remembered of a feed nobody has looked at yet. */
export const initialFeedState: FeedState = {
  etag: null,
  lastModified: null,
  bodyHash: null,
  polls: 0,
  lastUnconditionalAt: null,
  lastLookAt: null,
  lastSuccessAt: null,
  nextLookAt: null,
  consecutiveFailures: 0,
  failingSince: null,
  problem: null,
  movedTo: null,
  goneSince: null,
  recentItemsAt: [],
  identity: "id",
  windowMs: null,
  minIntervalMs: null,
  itemsSeen: 0,
};

export const Enclosure = z.object({ url: z.string(), type: z.string().nullable(), length: z.number().nullable() });
export type Enclosure = z.infer<typeof Enclosure>;

/** One entry of one feed document, as parsed. Strings are plain text but for `contentHtml` and `summaryHtml`, which are sanitised. */
export const ParsedItem = z.object({
  id: z.string().nullable(),
  url: z.string().nullable(),
  title: z.string().nullable(),
  summaryHtml: z.string().nullable(),
  contentHtml: z.string().nullable(),
  /** Text of the content, else of the summary; one linear pass over the HTML. */
  text: z.string().nullable(),
  author: z.string().nullable(),
  publishedAt: Instant.nullable(),
  updatedAt: Instant.nullable(),
  lang: z.string().nullable(),
  categories: z.array(z.string()),
  enclosures: z.array(Enclosure),
});
export type ParsedItem = z.infer<typeof ParsedItem>;

export const ParsedFeed = z.object({
  format: z.enum(["rss", "rdf", "atom", "json"]),
  title: z.string().nullable(),
  id: z.string().nullable(),
  url: z.string().nullable(),
  description: z.string().nullable(),
  lang: z.string().nullable(),
  author: z.string().nullable(),
  image: z.string().nullable(),
  publishedAt: Instant.nullable(),
  updatedAt: Instant.nullable(),
  /** Least minutes between looks that the document asks for (ttl, sy:updatePeriod), null when silent. */
  ttlMinutes: z.number().nullable(),
  /** WebSub hub and the feed's own topic address. */
  hub: z.string().nullable(),
  self: z.string().nullable(),
  /** The document broke off; the items before the break are here. */
  truncated: z.boolean(),
  items: z.array(ParsedItem),
});
export type ParsedFeed = z.infer<typeof ParsedFeed>;

/** A parsed item of a known feed, under the key that tells it apart. */
export const FeedItem = ParsedItem.extend({
  itemId: Id,
  feedId: Id,
  /** Unique within the feed: guid, else canonical link, else a hash of title and date. */
  key: z.string(),
  /** SHA-256 in hex of title, canonical link and normalised text; a change makes a revision. */
  contentHash: z.string(),
  canonicalUrl: z.string().nullable(),
  firstSeenAt: Instant,
});
export type FeedItem = z.infer<typeof FeedItem>;
