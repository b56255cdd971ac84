import { fetchFeed, hubOf, identify, nextLook, parseFeed, type Reading } from "@orontes/feeds";
import { type Claimed, claimFeeds, type KnownFeed, knownKeys, settleLook } from "@orontes/store";
import { failed, type FeedItem, type FeedState, kept, type Outcome, problem } from "@orontes/vocabulary";
import { meetHub } from "./hubs.ts";
import { guarded, LEASE_MS } from "./in-turn.ts";
import type { Workplace } from "./workplace.ts";

/** What one look at a feed gave, for a live line. */
export interface Look {
  readonly feed: KnownFeed;
  readonly outcome: Outcome<unknown>;
  readonly added: number;
  readonly changed: number;
  readonly nextLookAt: string;
}

export interface PollOptions {
  readonly signal: AbortSignal;
  /** Look at every feed once, due or not. */
  readonly force?: boolean;
  readonly onLook?: (look: Look) => void;
}

export interface PollCounts {
  readonly looked: number;
  readonly failed: number;
  readonly added: number;
  readonly changed: number;
}

/** Looks at every due feed, the most overdue first, as many at once as the settings say and never two of one host. */
export async function pollFeeds(workplace: Workplace, { signal, force = false, onLook }: PollOptions): Promise<PollCounts> {
  const counts = { looked: 0, failed: 0, added: 0, changed: 0 };
  const under = new Set<Promise<void>>();
  const done: string[] = [];
  const look = async (claim: Claimed<KnownFeed>): Promise<void> => {
    const result = await lookAtFeed(workplace, claim, signal);
    counts.looked++;
    if (result.outcome.kind === "failed") counts.failed++;
    counts.added += result.added;
    counts.changed += result.changed;
    onLook?.(result);
  };
  while (!signal.aborted) {
    const free = workplace.settings.concurrency - under.size;
    const claims = free > 0 ? await claimFeeds(workplace.database, { limit: free, leaseMs: LEASE_MS, force, except: done }) : [];
    if (claims.length === 0 && under.size === 0) break;
    for (const claim of claims) {
      done.push(claim.id);
      const run = look(claim).finally(() => under.delete(run));
      under.add(run);
    }
    await Promise.race(under);
  }
  await Promise.all(under);
  return counts;
}

async function lookAtFeed(workplace: Workplace, claim: Claimed<KnownFeed>, signal: AbortSignal): Promise<Look> {
  const { world, database } = workplace;
  const { feed, state } = claim.record;
  const now = world.clock.now();
  const look = await guardedFetch(workplace, claim, now, signal);
  const items: FeedItem[] = [];
  let title = feed.title;
  let reached: FeedState = look.state;
  let reading: Outcome<Reading>;
  if (look.outcome.kind === "kept") {
    const fetched = look.outcome.value;
    const parsed = await guarded(workplace, feed.url, () =>
      parseFeed(fetched.bytes, { contentType: fetched.contentType, url: fetched.url }),
    );
    if (parsed.kind !== "kept") reading = parsed;
    else if (parsed.value.items.length === 0 && state.itemsSeen > 0) reading = failed(problem("suspect-empty"));
    else {
      const identified = identify(parsed.value.items, state);
      const known = await knownKeys(
        database.drizzle,
        feed.id,
        identified.items.map(({ key }) => key),
      );
      for (const { item, key, contentHash, canonicalUrl } of identified.items) {
        items.push({
          ...item,
          itemId: world.random.id("item"),
          feedId: feed.id,
          key,
          contentHash,
          canonicalUrl,
          firstSeenAt: now.toISOString(),
        });
      }
      const fresh = identified.items.filter(({ key }) => !known.has(key));
      reading = kept({ parsed: parsed.value, newItems: fresh.map(({ item }) => item), knownItems: known.size });
      reached = { ...fetched.newState, identity: identified.identity };
      title ??= parsed.value.title;
      await meetHub(workplace, feed.id, hubOf(fetched.link ?? undefined, parsed.value, fetched.url));
    }
  } else reading = look.outcome;
  const next = nextLook(feed, reached, reading, now, world.random);
  const written = await settleLook(database, claim, {
    state: next.state,
    status: next.status,
    ...(next.moveTo === null ? {} : { url: next.moveTo }),
    ...(title === null ? {} : { title }),
    ...(next.hostWaitMs === null ? {} : { hostWaitMs: next.hostWaitMs }),
    nextLookMs: Math.max(0, Date.parse(next.state.nextLookAt) - now.getTime()),
    outcome: reading,
    items,
  });
  return {
    feed: claim.record,
    outcome: reading,
    added: written?.added ?? 0,
    changed: written?.changed ?? 0,
    nextLookAt: next.state.nextLookAt,
  };
}

async function guardedFetch({ world }: Workplace, claim: Claimed<KnownFeed>, now: Date, signal: AbortSignal): ReturnType<typeof fetchFeed> {
  try {
    return await fetchFeed(claim.record.feed, claim.record.state, world, { now, signal });
  } catch (error) {
    const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    world.log.error("bug", { what: claim.record.feed.url, detail });
    return { outcome: failed(problem("bug", { detail, cause: error })), state: claim.record.state, sample: null };
  }
}
