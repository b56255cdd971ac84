import type { Article, Change, Reason, Story, Subscription } from "@orontes/vocabulary";
import { quietUntil } from "./quiet-until.ts";

export const CAPS = { hour: 10, day: 50 } as const;
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** A story at the version in question, and how it came to it. */
export interface StoryNews {
  readonly story: Pick<Story, "id" | "version" | "severity">;
  readonly article: Pick<Article, "publishedAt" | "firstSeenAt">;
  readonly material: boolean;
  readonly changes: readonly Pick<Change, "kind">[];
  /** The article came with the first look at its feed. */
  readonly firstLook: boolean;
}

/** What this subscription was told before. */
export interface Spoken {
  /** The newest version of this story it was told; null when none. */
  readonly lastVersion: number | null;
  /** Notifications of the last hour and day, of any story. */
  readonly lastHour: number;
  readonly lastDay: number;
  readonly muted: boolean;
}

export type Decision =
  | { readonly kind: "speak"; readonly as: "alert" | "update" | "correction" }
  | { readonly kind: "hold"; readonly until: Date; readonly reason: Reason; readonly as: "alert" | "update" | "correction" }
  | { readonly kind: "batch"; readonly reason: Reason; readonly as: "alert" | "update" | "correction" }
  | { readonly kind: "silent"; readonly reason: Reason };

const silent = (reason: Reason): Decision => ({ kind: "silent", reason });

/**
 * Whether to speak now. Ask it also of subscriptions that were told of the story and no longer match (`matched` false):
 * who got the original gets its correction.
 */
export function decide(subscription: Subscription, matched: boolean, news: StoryNews, spoken: Spoken, now: Date): Decision {
  const told = spoken.lastVersion !== null;
  const corrects = told && news.changes.some(({ kind }) => kind === "denial" || kind === "correction" || kind === "retraction");
  if (subscription.state !== "active") return silent("cancelled");
  if (!matched && !corrects) return silent("no-rule-matched");
  if (spoken.lastVersion !== null && spoken.lastVersion >= news.story.version) return silent("already-sent");
  if (spoken.muted) return silent("muted");
  const as = corrects ? "correction" : told ? "update" : "alert";

  if (!corrects) {
    const quiet = reasonNotToSpeak(subscription, news, told);
    if (quiet !== null) return silent(quiet);
  }
  if (subscription.snoozedUntil !== null && new Date(subscription.snoozedUntil) > now) {
    return corrects ? { kind: "hold", until: new Date(subscription.snoozedUntil), reason: "snoozed", as } : silent("snoozed");
  }
  if (subscription.cadence !== "instant") return { kind: "batch", reason: "not-yet-due", as };
  const until = quietUntil(subscription, now);
  const breaksThrough = news.story.severity === 5 && subscription.quietHours?.breakThrough === true;
  if (until !== null && !breaksThrough) return { kind: "hold", until, reason: "quiet-hours", as };
  if (spoken.lastDay >= CAPS.day)
    return { kind: "hold", until: new Date(now.getTime() + DAY_MS - (now.getTime() % DAY_MS)), reason: "capped", as };
  if (spoken.lastHour >= CAPS.hour)
    return { kind: "hold", until: new Date(now.getTime() + HOUR_MS - (now.getTime() % HOUR_MS)), reason: "capped", as };
  return { kind: "speak", as };
}

function reasonNotToSpeak(subscription: Subscription, news: StoryNews, told: boolean): Reason | null {
  if (news.story.severity < subscription.minSeverity) return "below-threshold";
  if (!told) return isTooOld(subscription, news) ? "too-old" : null;
  switch (subscription.updates) {
    case "first-only":
      return "nothing-new";
    case "material":
      return news.material ? null : "nothing-new";
    case "every":
      return null;
  }
}

/** More than a day before the subscription was made; or, at the first look at a feed, more than a day before that look or of unknown age. */
function isTooOld({ createdAt }: Subscription, { article, firstLook }: StoryNews): boolean {
  const seenMs = Date.parse(article.firstSeenAt);
  const saidMs = article.publishedAt === null ? seenMs : Math.min(seenMs, Date.parse(article.publishedAt));
  if (saidMs < Date.parse(createdAt) - DAY_MS) return true;
  return firstLook && (article.publishedAt === null || saidMs < seenMs - DAY_MS);
}

/** One person, however many of their subscriptions match, is told once of a story at a version. */
export const storyKey = (destination: string, storyId: string, version: number): string => `${destination}:${storyId}:${version}`;
/** What was held for one person until one instant goes out as one message. */
export const rollUpKey = (destination: string, until: Date): string => `${destination}:roll-up:${until.toISOString()}`;
