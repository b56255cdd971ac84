import { z } from "zod";
import { Development } from "./development.ts";
import { Id } from "./id.ts";
import { Instant } from "./instant.ts";

/** How an article stands to the story it joins. */
export const StoryRelation = z.enum(["new", "repeat", "update", "correction", "contradiction"]);
export type StoryRelation = z.infer<typeof StoryRelation>;

/** What changed in a story when an article joined it; each is one reason to speak again. */
export const CHANGES = [
  "toll",
  "status",
  "actor",
  "place",
  "severity",
  "denial",
  "correction",
  "retraction",
  "corroboration",
  "development",
] as const;
export const Change = z.object({
  kind: z.enum(CHANGES),
  /** In words a subscriber reads: "killed 12 → 33". */
  text: z.string(),
  field: z.string(),
  before: z.number().nullable(),
  after: z.number().nullable(),
});
export type Change = z.infer<typeof Change>;

/** One voice on one field of a story. Rows are never summed across voices. */
export const Claim = z.object({
  storyId: Id,
  /** Like `killed:turkey_bloc`, `initiator`, `happened`. */
  field: z.string(),
  value: z.unknown(),
  /** Who says so: entity id, source id or a name. */
  by: z.string(),
  side: z.string().nullable(),
  /** The first article of this wire text; copies share it. */
  originId: Id,
  articleId: Id,
  developmentId: Id,
  firstSeenAt: Instant,
  withdrawnAt: Instant.nullable(),
  stance: z.enum(["asserts", "denies", "repeats"]),
});
export type Claim = z.infer<typeof Claim>;

/** What a story is at one version: the developments that represent it, and what it takes to recognise the next article. */
export const Story = z.object({
  id: Id,
  version: z.number().int().positive(),
  title: z.string(),
  severity: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]),
  firstSeenAt: Instant,
  lastSeenAt: Instant,
  /** When it happened, as far as known. */
  occurredFrom: z.string().nullable(),
  occurredTo: z.string().nullable(),
  languages: z.array(z.string()),
  sourceIds: z.array(z.string()),
  /** Independent origins: wire copies count once. */
  origins: z.number().int().positive(),
  articleCount: z.number().int().positive(),
  /** The newest statement of each development in the story, with its verification across sources. */
  developments: z.array(Development),
  /** The fingerprint `placeInStory` compares by; opaque to everyone else. */
  profile: z.unknown(),
});
export type Story = z.infer<typeof Story>;

/** The answer of `placeInStory`: which story, in what relation, and the story as it now is. */
export const Placement = z.object({
  story: Story,
  relation: StoryRelation,
  material: z.boolean(),
  changes: z.array(Change),
  claims: z.array(Claim),
  /** Why this story, in words: names, places, days and numbers that agree. */
  why: z.array(z.string()),
});
export type Placement = z.infer<typeof Placement>;
