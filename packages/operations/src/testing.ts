import { createSeal, Secret } from "@orontes/runtime";
import { addFeed, type Database, saveSource } from "@orontes/store";
import type { World } from "@orontes/vocabulary";
import { defaultTheatre } from "./index.ts";
import type { Workplace } from "./workplace.ts";

/** Seals with a key of its own, the same in every process of a test. */
export const testSealer = createSeal(new Secret(Buffer.alloc(32, 9).toString("base64")));

/** A place to work in over a given database and world. */
export const workplaceOver = (database: Database, world: World): Workplace => ({
  database,
  world,
  theatre: defaultTheatre,
  sealer: testSealer,
  robots: new Map(),
  settings: { publicUrl: "http://news.example", isReachable: false, mailFrom: null, model: null, concurrency: 4, version: "test" },
});

/** A source called Wire of which nothing is known, with one feed at this address. */
export async function addWire(database: Database, url: string): Promise<void> {
  const now = new Date();
  await saveSource(
    database,
    {
      id: "wire",
      name: "Wire (test)",
      country: null,
      owner: null,
      ownership: "unknown",
      affiliation: "unknown",
      side: null,
      admiralty: "F",
      sample: false,
    },
    now,
  );
  await addFeed(
    database,
    { id: "feed_1", sourceId: "wire", url, title: null, lang: null, pace: "normal", status: "unverified", sample: false, folders: [] },
    now,
  );
}
