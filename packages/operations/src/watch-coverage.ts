import { asksCoverage, composeCoverage, Rule } from "@orontes/alerts";
import { type Coverage, coverageOf } from "@orontes/feeds";
import {
  activeSubscriptions,
  feedsByDyad,
  type KeptSubscription,
  lastCoverage,
  listCoverage,
  listFeeds,
  type OutboxEntry,
  saveCoverage,
  takeTurn,
} from "@orontes/store";
import { type CoverageEvent, LANGUAGES, type Language } from "@orontes/vocabulary";
import { addressed } from "./tell-story.ts";
import type { Workplace } from "./workplace.ts";

const EVERY_MS = 5 * 60_000;
/** Feeds that brought a dyad's news in so many days are the ones it can be seen by. */
const DYAD_DAYS = 14;
const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: "English", tr: "Turkish", ru: "Russian", ar: "Arabic" };

export interface Area extends Coverage {
  /** A language or a dyad. */
  readonly area: string;
  readonly label: string;
}

/** Each language and dyad that was ever read: whether it can be seen now, and by how many feeds. Samples do not count. */
export async function coverageNow({ database, theatre, world }: Pick<Workplace, "database" | "theatre" | "world">): Promise<Area[]> {
  const now = world.clock.now();
  const feeds = (await listFeeds(database.drizzle)).filter(({ feed }) => !feed.sample);
  const byDyad = await feedsByDyad(database.drizzle, DYAD_DAYS);
  const areas = [
    ...LANGUAGES.map((lang) => ({
      area: lang as string,
      label: LANGUAGE_NAMES[lang],
      own: feeds.filter(({ feed }) => feed.lang === lang),
    })),
    ...theatre.dyads.map(({ id, labels }) => ({
      area: id,
      label: labels.en,
      own: feeds.filter(({ feed }) => byDyad.get(id)?.includes(feed.id)),
    })),
  ];
  return areas.flatMap(({ area, label, own }) => {
    const coverage = coverageOf(label, own, now);
    return coverage === null ? [] : [{ area, label, ...coverage }];
  });
}

export const coverageEvents = ({ database }: Pick<Workplace, "database">, limit = 100): Promise<CoverageEvent[]> =>
  listCoverage(database.drizzle, limit);

/** Notes which part of the news went blind or can be seen again since the last time, and tells who asked to be told. The answer is how many are told. */
export async function watchCoverage(workplace: Workplace, everyMs = EVERY_MS): Promise<number> {
  const { database, world } = workplace;
  if (!(await takeTurn(database, "watch-coverage", everyMs))) return 0;
  const before = new Map((await lastCoverage(database.drizzle)).map((event) => [event.area, event.kind]));
  let told = 0;
  for (const { area, label, blind, sentence } of await coverageNow(workplace)) {
    const kind = blind ? "blind" : "seeing";
    if ((before.get(area) ?? "seeing") === kind) continue;
    const event: CoverageEvent = { id: world.random.id("coverage"), area, kind, sentence, at: world.clock.now().toISOString() };
    const readers = (await activeSubscriptions(database.drizzle)).filter(({ rule }) => asksCoverage(Rule.parse(rule), area));
    const destinations = new Set(readers.map(({ destination }) => destination));
    const outbox = [...destinations].map((destination) =>
      entryOf(
        workplace,
        event,
        label,
        readers.filter((reader) => reader.destination === destination),
      ),
    );
    await saveCoverage(database, event, outbox);
    world.log.warn("coverage", { area, kind, sentence });
    told += outbox.length;
  }
  return told;
}

function entryOf(workplace: Workplace, event: CoverageEvent, label: string, readers: readonly KeptSubscription[]): OutboxEntry {
  const [owner] = readers;
  if (owner === undefined) throw new Error("a destination has at least one reader");
  return {
    notification: {
      id: workplace.world.random.id("notification"),
      key: `${owner.destination}:${event.id}`,
      subscriptionId: owner.subscription.id,
      storyId: null,
      storyVersion: null,
      message: composeCoverage(event, label, {
        subscriptions: readers.map(({ subscription }) => subscription),
        ...addressed(workplace, owner),
      }),
      createdAt: event.at,
      heldUntil: null,
    },
    tenant: owner.tenant,
    destination: owner.destination,
    subscriptionIds: readers.map(({ subscription }) => subscription.id),
    state: "ready",
  };
}
