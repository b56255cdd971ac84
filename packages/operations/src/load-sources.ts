import {
  addFeed as storeFeed,
  changeFeed,
  listFeeds,
  listSources,
  remember,
  rememberOnce,
  removeSources,
  saveSource,
} from "@orontes/store";
import { listedSources, sampleFeeds } from "@orontes/theatre";
import { type Feed, type Source, SubscriptionInput } from "@orontes/vocabulary";
import { samplePath } from "./sample-site.ts";
import { listSubscriptions, removeSubscription, subscribe } from "./subscriptions.ts";
import type { Workplace } from "./workplace.ts";

const feedOf = (id: string, sourceId: string, url: string, title: string, lang: string, sample: boolean): Feed => ({
  id,
  sourceId,
  url,
  title,
  lang,
  pace: "normal",
  status: "unverified",
  sample,
  folders: [],
});

/** Puts the theatre's source list into an installation that has no source yet. The answer is how many feeds were added. */
export async function loadSources({ database, world }: Pick<Workplace, "database" | "world">): Promise<number> {
  if ((await listSources(database.drizzle)).some(({ source }) => !source.sample)) return 0;
  const now = world.clock.now();
  let added = 0;
  for (const { source, feeds } of listedSources) {
    await saveSource(database, source, now);
    for (const { url, title, lang } of feeds)
      if ((await storeFeed(database, feedOf(world.random.id("feed"), source.id, url, title, lang, false), now)).added) added++;
  }
  return added;
}

const FIRST_START = "first-start";
const SAMPLES_REMOVED = "samples-removed";

/** The instant by which sample items are dated: that of the first start. */
export async function firstStart({ database, world }: Pick<Workplace, "database" | "world">): Promise<Date> {
  return new Date(await rememberOnce(database, FIRST_START, world.clock.now().toISOString()));
}

/** Shows what an alert is like: written to the log, about sample outlets alone. */
const SAMPLE_ALERT = SubscriptionInput.parse({
  name: "Sample alert: grave news of the sample outlets",
  rule: `severity>=4 AND source:${sampleFeeds.map(({ sourceId }) => sourceId).join(",")}`,
  channel: { kind: "log" },
});

/** Adds the fictional outlets, served at `origin` by this very process, unless somebody removed them; a changed origin is followed. */
export async function loadSamples(workplace: Workplace, origin: string): Promise<number> {
  const { database, world } = workplace;
  if ((await rememberOnce(database, SAMPLES_REMOVED, "no")) === "yes") return 0;
  await firstStart(workplace);
  const now = world.clock.now();
  const known = (await listFeeds(database.drizzle)).filter(({ feed }) => feed.sample);
  let added = 0;
  for (const sample of sampleFeeds) {
    const url = `${origin}${samplePath(sample)}`;
    const source: Source = {
      id: sample.sourceId,
      name: sample.sourceName,
      country: null,
      owner: "fictional",
      ownership: "unknown",
      affiliation: "unknown",
      side: null,
      admiralty: "F",
      sample: true,
    };
    await saveSource(database, source, now);
    const before = known.find(({ feed }) => feed.sourceId === sample.sourceId);
    if (before === undefined) {
      await storeFeed(database, feedOf(world.random.id("feed"), sample.sourceId, url, sample.sourceName, sample.lang, true), now);
      added++;
    } else if (before.feed.url !== url) await changeFeed(database, before.feed.id, { url });
  }
  if (added > 0) await subscribe(workplace, SAMPLE_ALERT);
  return added;
}

/** Takes the samples away with everything that came from them, for good. */
export async function removeSamples({ database }: Pick<Workplace, "database">): Promise<number> {
  await remember(database, SAMPLES_REMOVED, "yes");
  for (const one of await listSubscriptions({ database }))
    if (one.name === SAMPLE_ALERT.name) await removeSubscription({ database }, one.id);
  return removeSources(
    database,
    sampleFeeds.map(({ sourceId }) => sourceId),
  );
}
