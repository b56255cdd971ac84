import { composeMessage, digestWindow, rollUpKey, type ToldStory } from "@orontes/alerts";
import {
  activeSubscriptions,
  batchedMatches,
  heldMatches,
  type KeptSubscription,
  type OutboxEntry,
  releaseHeld,
  settleDigest,
} from "@orontes/store";
import type { Match } from "@orontes/vocabulary";
import { addressed, tellStory } from "./tell-story.ts";
import type { Workplace } from "./workplace.ts";

const MOST_STORIES = 7;

/** Puts due digests and what was held over quiet hours into the outbox, each as one message; empty ones are not sent. The answer is how many. */
export async function releaseDigests(workplace: Workplace, signal: AbortSignal): Promise<number> {
  const { database, world } = workplace;
  const subscriptions = await activeSubscriptions(database.drizzle);
  const now = world.clock.now();
  let made = 0;
  for (const reader of subscriptions) {
    if (signal.aborted) return made;
    const window = digestWindow(reader.subscription, reader.lastDigestAt === null ? null : new Date(reader.lastDigestAt), now);
    if (window === null) continue;
    const matches = await batchedMatches(database.drizzle, reader.subscription.id, window.from.toISOString(), window.to.toISOString());
    const entry = await rollUp(workplace, reader, matches, window.key, now);
    if (await settleDigest(database, reader.subscription.id, reader.lastDigestAt, window.to.toISOString(), entry === null ? [] : [entry]))
      made += entry === null ? 0 : 1;
  }
  const held = await heldMatches(database.drizzle);
  for (const destination of new Set(held.map((one) => one.destination))) {
    if (signal.aborted) return made;
    const own = held.filter((one) => one.destination === destination);
    const reader = subscriptions.find(({ subscription }) => subscription.id === own[0]?.subscriptionId);
    const until = own
      .map((one) => one.heldUntil)
      .toSorted()
      .at(-1);
    if (reader === undefined || until === undefined) continue;
    const key = rollUpKey(destination, new Date(until));
    const entry = await rollUp(
      workplace,
      reader,
      own.map((one) => one.match),
      key,
      now,
    );
    if (
      await releaseHeld(
        database,
        own.map((one) => one.match.id),
        entry,
        key,
      )
    )
      made += entry === null ? 0 : 1;
  }
  return made;
}

/** One message for many matches: each story once, as it is now. */
async function rollUp(
  workplace: Workplace,
  reader: KeptSubscription,
  matches: readonly Match[],
  key: string,
  now: Date,
): Promise<OutboxEntry | null> {
  const newest = new Map<string, Match>();
  for (const match of matches) newest.set(match.storyId, match);
  const stories: ToldStory[] = [];
  for (const match of newest.values()) {
    const told = await tellStory(workplace, match, []);
    if (told !== undefined) stories.push(told);
  }
  if (stories.length === 0) return null;
  const shown = stories.toSorted((a, b) => b.story.severity - a.story.severity).slice(0, MOST_STORIES);
  const message = composeMessage({
    kind: "digest",
    stories: shown,
    subscriptions: [
      { name: reader.subscription.name, rule: reader.subscription.rule, why: matches.flatMap((match) => match.why).slice(0, 5) },
    ],
    ...addressed(workplace, reader),
  });
  return {
    notification: {
      id: workplace.world.random.id("notification"),
      key,
      subscriptionId: reader.subscription.id,
      storyId: null,
      storyVersion: null,
      message,
      createdAt: now.toISOString(),
      heldUntil: null,
    },
    tenant: reader.tenant,
    destination: reader.destination,
    subscriptionIds: [reader.subscription.id],
    state: "ready",
  };
}
