import { z } from "zod";

/** What an identifier names, by its prefix. `runtime` makes them: prefix, underscore, 26 Crockford base-32 characters that sort by time. */
export const ID_PREFIXES = {
  feed: "feed",
  item: "item",
  article: "art",
  extraction: "ext",
  story: "story",
  subscription: "sub",
  rule: "rule",
  match: "match",
  notification: "ntf",
  delivery: "dlv",
  run: "run",
  key: "key",
  request: "req",
  coverage: "cov",
} as const satisfies Record<string, string>;

export type IdKind = keyof typeof ID_PREFIXES;

export const Id = z.string().min(1).max(200);
export type Id = z.infer<typeof Id>;
