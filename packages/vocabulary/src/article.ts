import { z } from "zod";
import { Id } from "./id.ts";
import { Instant } from "./instant.ts";

/** What extraction reads: one text with its headline. Offsets everywhere are UTF-16 units into `text` (or into `title` when a span says so). */
export const Article = z.object({
  id: Id,
  /** 1 for the first text, one more each time the publisher changed it. */
  revision: z.number().int().positive(),
  sourceId: z.string().nullable(),
  feedId: Id.nullable(),
  url: z.string().nullable(),
  title: z.string(),
  text: z.string(),
  /** BCP 47 primary tag; null when too short to tell. */
  lang: z.string().nullable(),
  author: z.string().nullable(),
  /** As the publisher says; never made up. */
  publishedAt: Instant.nullable(),
  firstSeenAt: Instant,
  /** `page`: the article's own page was read; `feed`: the feed's content or summary is all there is. */
  textFrom: z.enum(["page", "feed"]),
  sample: z.boolean(),
});
export type Article = z.infer<typeof Article>;

/** One line of `extract --ndjson` and `cluster --ndjson` on standard input. */
export const ArticleInput = z.object({
  id: z.string(),
  title: z.string().nullish(),
  text: z.string(),
  /** A day or an instant. */
  published: z.string().nullish(),
  lang: z.string().nullish(),
  source: z.string().nullish(),
});
export type ArticleInput = z.infer<typeof ArticleInput>;
