import { z } from "zod";
import { Span } from "./development.ts";
import { Id } from "./id.ts";
import { Instant } from "./instant.ts";
import { Change } from "./story.ts";

/** A rule said yes to a story at one version, and why. */
export const Match = z.object({
  id: Id,
  subscriptionId: Id,
  ruleId: Id,
  storyId: Id,
  storyVersion: z.number().int().positive(),
  developmentIds: z.array(Id),
  /** One sentence a clause: `killed>=10: "fifty Syrian soldiers … killed"`. */
  why: z.array(z.object({ clause: z.string(), text: z.string(), spans: z.array(Span) })),
  matchedAt: Instant,
});
export type Match = z.infer<typeof Match>;

/** One told fact, ready for any channel: plain text only. */
export const NotifiedFact = z.object({
  developmentId: Id,
  /** `reported`, `claimed`, `denied`, `disputed`, `corrected`, `confirmed`. */
  status: z.string(),
  text: z.string(),
  /** The verbatim words. */
  quote: z.string(),
  by: z.string(),
  url: z.string().nullable(),
  sourceName: z.string(),
});

/** What is said to one subscriber about one or more stories; channels render it, nothing else. */
export const Message = z.object({
  kind: z.enum(["alert", "update", "correction", "digest", "coverage", "test"]),
  subject: z.string(),
  severity: z.number().int().min(1).max(5),
  stories: z.array(
    z.object({
      storyId: Id,
      version: z.number().int(),
      title: z.string(),
      url: z.string(),
      severity: z.number().int(),
      sources: z.number().int(),
      place: z.string().nullable(),
      changes: z.array(Change),
      facts: z.array(NotifiedFact),
      firstSeenAt: Instant,
      lastSeenAt: Instant,
      sample: z.boolean(),
    }),
  ),
  /** What cannot be seen: one sentence a part of the news. */
  coverage: z.array(z.string()).default([]),
  why: z.array(z.object({ subscription: z.string(), rule: z.string(), clauses: z.array(z.string()) })),
  manageUrl: z.string(),
  unsubscribeUrl: z.string(),
});
export type Message = z.infer<typeof Message>;

/** A message for one destination under a key that makes repeats droppable. A row of the outbox. */
export const Notification = z.object({
  id: Id,
  /** Unique: subscription, story and version; or subscription and digest window. */
  key: z.string(),
  subscriptionId: Id,
  storyId: Id.nullable(),
  storyVersion: z.number().int().nullable(),
  message: Message,
  createdAt: Instant,
  /** Not to be sent before; null means at once. */
  heldUntil: Instant.nullable(),
});
export type Notification = z.infer<typeof Notification>;

export const DELIVERY_STATES = [
  "ready",
  "held",
  "batched",
  "leased",
  "delivered",
  "retry",
  "dead",
  "gone",
  "superseded",
  "cancelled",
  "expired",
] as const;
export const DeliveryState = z.enum(DELIVERY_STATES);
export type DeliveryState = z.infer<typeof DeliveryState>;

/** One try to hand a notification over; appended, never changed. */
export const Attempt = z.object({
  notificationId: Id,
  number: z.number().int().positive(),
  at: Instant,
  ms: z.number().nonnegative(),
  outcome: z.enum(["delivered", "retry", "dead", "gone"]),
  /** HTTP status, SMTP reply or problem code, never a secret. */
  answer: z.string(),
});
export type Attempt = z.infer<typeof Attempt>;
