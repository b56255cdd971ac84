import { z } from "zod";
import { Development, Realis, Verification } from "./development.ts";
import { EventType, Family } from "./event-type.ts";
import { Id } from "./id.ts";
import { Instant } from "./instant.ts";
import { Story } from "./story.ts";

const list = <T extends z.ZodType>(one: T) =>
  z
    .preprocess((value) => (typeof value === "string" ? value.split(",").map((part) => part.trim()) : value), z.array(one).min(1).max(50))
    .optional();

/** What may be asked of developments and stories. Lists are "any of"; different fields must all hold. Actors and places are theatre ids; a place includes what lies in it. */
export const DevelopmentFilter = z.strictObject({
  type: list(EventType),
  family: list(Family),
  actor: list(z.string()),
  side: list(z.string()),
  place: list(z.string()),
  country: list(z.string().length(2)),
  dyad: list(z.string()),
  realis: list(Realis),
  verification: list(Verification),
  source: list(z.string()),
  language: list(z.string()),
  severity: z.coerce.number().int().min(1).max(5).optional().describe("At least this severe, 1 to 5."),
  killed: z.coerce.number().int().min(0).optional().describe("At least this many killed."),
  since: Instant.optional().describe("First seen at or after."),
  until: Instant.optional().describe("First seen before."),
  story: Id.optional(),
  article: Id.optional(),
  text: z.string().min(2).max(200).optional().describe("Words to find in the article."),
});
export type DevelopmentFilter = z.infer<typeof DevelopmentFilter>;

/** A development with what a reader needs to check it. */
export const ListedDevelopment = z.object({
  development: Development,
  article: z.object({
    id: Id,
    title: z.string(),
    url: z.string().nullable(),
    publishedAt: Instant.nullable(),
    lang: z.string().nullable(),
  }),
  source: z.object({ id: z.string(), name: z.string(), affiliation: z.string(), sample: z.boolean() }).nullable(),
  storyId: Id.nullable(),
  firstSeenAt: Instant,
});
export type ListedDevelopment = z.infer<typeof ListedDevelopment>;

export const ListedStory = Story.omit({ profile: true });
export type ListedStory = z.infer<typeof ListedStory>;

/** One page of a list and the opaque cursor of the next, null at the end. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}
