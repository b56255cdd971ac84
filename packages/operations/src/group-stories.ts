import {
  type Claimed,
  claimArticles,
  developmentsOf,
  type KeptArticle,
  nearbyStories,
  releaseLease,
  renewLease,
  settleArticle,
  settleGrouping,
  takeLease,
} from "@orontes/store";
import { candidateKeys, NEARBY_DAYS, placeInStory } from "@orontes/stories";
import { kept, type Outcome, type Placement } from "@orontes/vocabulary";
import { guarded, LEASE_MS } from "./in-turn.ts";
import type { Workplace } from "./workplace.ts";

const JOB = "group-stories";
const DAY_MS = 86_400_000;
const MOST_NEARBY = 200;

/** Gives every extracted article its story. One process at a time does so: two could each begin the same story. */
export async function groupStories(workplace: Workplace, signal: AbortSignal): Promise<number> {
  const { database, world } = workplace;
  const epoch = await takeLease(database, JOB, world.random.id("run"), LEASE_MS);
  if (epoch === null) return 0;
  let done = 0;
  try {
    while (!signal.aborted && (await renewLease(database, JOB, epoch, LEASE_MS))) {
      const claims = await claimArticles(database, "extracted", { limit: 20, leaseMs: LEASE_MS });
      if (claims.length === 0) break;
      for (const claim of claims) await groupArticle(workplace, claim);
      done += claims.length;
    }
  } finally {
    await releaseLease(database, JOB, epoch);
  }
  return done;
}

async function groupArticle(workplace: Workplace, claim: Claimed<KeptArticle>): Promise<void> {
  const { database, theatre, world } = workplace;
  const { article } = claim.record;
  const developments = await developmentsOf(database.drizzle, article.id);
  const keys = candidateKeys(article, developments, theatre);
  const since = new Date(Date.parse(article.firstSeenAt) - NEARBY_DAYS * DAY_MS);
  const nearby = await nearbyStories(database.drizzle, keys, since, article.id, MOST_NEARBY);
  const placed = await guarded(
    workplace,
    article.id,
    (): Outcome<Placement> => kept(placeInStory(article, developments, nearby, { newStoryId: world.random.id("story"), theatre })),
  );
  if (placed.kind === "kept") await settleGrouping(database, claim, placed.value, keys, world.clock.now());
  else await settleArticle(database, claim, "group-stories", placed, "grouped");
}
