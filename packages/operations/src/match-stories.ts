import {
  buildRuleIndex,
  composeMessage,
  decide,
  type Decision,
  match,
  Rule,
  type RuleIndex,
  type RuleMatch,
  storyKey,
} from "@orontes/alerts";
import {
  activeSubscriptions,
  type Claimed,
  claimStoryVersions,
  type DecidedMatch,
  failStoryVersion,
  type KeptSubscription,
  type OutboxEntry,
  settleMatching,
  spokenBefore,
  type StoryVersion,
} from "@orontes/store";
import { dropped, kept, type Match, type Outcome, type Reason } from "@orontes/vocabulary";
import { guarded, LEASE_MS } from "./in-turn.ts";
import { addressed } from "./tell-story.ts";
import type { Workplace } from "./workplace.ts";

interface Readers {
  readonly subscriptions: readonly KeptSubscription[];
  readonly index: RuleIndex;
}

interface Decided {
  readonly reader: KeptSubscription;
  readonly found: RuleMatch | undefined;
  readonly decision: Decision;
}

/** Asks every rule of every new story version; matches and what is to be said about them are written together. */
export async function matchStories(workplace: Workplace, signal: AbortSignal): Promise<{ versions: number; notifications: number }> {
  const counts = { versions: 0, notifications: 0 };
  while (!signal.aborted) {
    const claims = await claimStoryVersions(workplace.database, { limit: 20, leaseMs: LEASE_MS });
    if (claims.length === 0) break;
    const subscriptions = await activeSubscriptions(workplace.database.drizzle);
    const readers = {
      subscriptions,
      index: buildRuleIndex(subscriptions.map(({ subscription, rule }) => ({ ref: subscription.id, rule: Rule.parse(rule) }))),
    };
    for (const claim of claims) {
      const outcome = await guarded(
        workplace,
        claim.id,
        async (): Promise<Outcome<number>> => kept(await matchVersion(workplace, claim, readers)),
      );
      if (outcome.kind === "failed") await failStoryVersion(workplace.database, claim, outcome);
      if (outcome.kind === "kept") counts.notifications += outcome.value;
      counts.versions++;
    }
  }
  return counts;
}

async function matchVersion(workplace: Workplace, claim: Claimed<StoryVersion>, { subscriptions, index }: Readers): Promise<number> {
  const { database, world, theatre } = workplace;
  const {
    story,
    article: { article, source, firstLook },
    material,
    changes,
  } = claim.record;
  const now = world.clock.now();
  const found = new Map(match(index, { story, articles: [article] }, theatre).map((one) => [one.ref, one]));
  const spoken = await spokenBefore(
    database.drizzle,
    subscriptions.map(({ subscription }) => subscription.id),
    story.id,
    now,
  );
  const asked = subscriptions.filter(({ subscription: { id } }) => found.has(id) || (spoken.get(id)?.lastVersion ?? null) !== null);
  const decided: Decided[] = asked.map((reader) => {
    const { id } = reader.subscription;
    const before = spoken.get(id) ?? { lastVersion: null, lastHour: 0, lastDay: 0, muted: false };
    return {
      reader,
      found: found.get(id),
      decision: decide(reader.subscription, found.has(id), { story, article, material, changes, firstLook }, before, now),
    };
  });
  const matches = decided.flatMap((one) => matchOf(one));
  const outbox = spokenNow(decided).map(([destination, speaking]): OutboxEntry => entryFor(destination, speaking));
  const outcome: Outcome<number> = found.size > 0 ? kept(outbox.length) : dropped("no-rule-matched");
  const detail = decided
    .map(({ reader, decision }) => `${reader.subscription.name}: ${decision.kind}${"reason" in decision ? ` (${decision.reason})` : ""}`)
    .join("; ");
  await settleMatching(
    database,
    claim,
    matches,
    outbox,
    outcome,
    `version ${story.version} of ${story.id}${detail === "" ? "" : `: ${detail}`}`,
  );
  return outbox.length;

  function matchOf({ reader, found: one, decision }: Decided): DecidedMatch[] {
    if (one === undefined && decision.kind === "silent") return [];
    const made: Match = {
      id: world.random.id("match"),
      subscriptionId: reader.subscription.id,
      ruleId: reader.subscription.ruleId,
      storyId: story.id,
      storyVersion: story.version,
      developmentIds: (one?.developments ?? story.developments.filter((development) => development.articleId === article.id)).map(
        (development) => development.id,
      ),
      why: [...(one?.why ?? [])],
      matchedAt: now.toISOString(),
    };
    const reason: Reason | null = "reason" in decision ? decision.reason : null;
    return [{ match: made, decision: decision.kind, reason, heldUntil: decision.kind === "hold" ? decision.until.toISOString() : null }];
  }

  /** One message for each person, naming every subscription of theirs that speaks. */
  function entryFor(destination: string, speaking: readonly [Decided, ...Decided[]]): OutboxEntry {
    const [{ reader: owner, decision }] = speaking;
    const ids = new Set(speaking.flatMap(({ found: one }) => one?.developments.map((development) => development.id) ?? []));
    const matched = story.developments.filter((development) => ids.has(development.id));
    const message = composeMessage({
      kind: decision.kind === "speak" ? decision.as : "alert",
      stories: [
        {
          story,
          developments: matched.length > 0 ? matched : story.developments.filter((development) => development.articleId === article.id),
          articles: [article],
          sources: [source],
          changes,
          url: `${workplace.settings.publicUrl}/v1/stories/${story.id}`,
        },
      ],
      subscriptions: speaking.map(({ reader, found: one }) => ({
        name: reader.subscription.name,
        rule: reader.subscription.rule,
        why: one?.why ?? [],
      })),
      ...addressed(workplace, owner),
    });
    return {
      notification: {
        id: world.random.id("notification"),
        key: storyKey(destination, story.id, story.version),
        subscriptionId: owner.subscription.id,
        storyId: story.id,
        storyVersion: story.version,
        message,
        createdAt: now.toISOString(),
        heldUntil: null,
      },
      tenant: owner.tenant,
      destination,
      subscriptionIds: speaking.map(({ reader }) => reader.subscription.id),
      state: "ready",
    };
  }
}

function spokenNow(decided: readonly Decided[]): [string, readonly [Decided, ...Decided[]]][] {
  const byDestination = new Map<string, [Decided, ...Decided[]]>();
  for (const one of decided) {
    if (one.decision.kind !== "speak") continue;
    const known = byDestination.get(one.reader.destination);
    if (known === undefined) byDestination.set(one.reader.destination, [one]);
    else known.push(one);
  }
  return [...byDestination];
}
