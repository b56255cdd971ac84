import { type Feed, type FeedItem, initialFeedState, kept } from "@orontes/vocabulary";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addFeed, claimFeeds, knownKeys, listFeeds, saveSource, settleLook } from "./feed-rows.ts";
import { type FreshDatabase, freshDatabase } from "./testing.ts";

let database: FreshDatabase;
const now = new Date();
beforeAll(async () => {
  database = await freshDatabase();
  const unknown = { country: null, owner: null, ownership: "unknown", affiliation: "unknown", side: null, admiralty: "F" } as const;
  await saveSource(database, { id: "wire", name: "Wire", ...unknown, sample: false }, now);
});
afterAll(() => database.close());

const feedOf = (id: string, url: string): Feed => ({
  id,
  sourceId: "wire",
  url,
  title: id,
  lang: null,
  pace: "normal",
  status: "active",
  sample: false,
  folders: [],
});
const itemOf = (feedId: string, key: string): FeedItem => ({
  itemId: `item_${feedId}_${key}`,
  feedId,
  key,
  contentHash: key,
  canonicalUrl: null,
  firstSeenAt: now.toISOString(),
  id: key,
  url: null,
  title: key,
  summaryHtml: null,
  contentHtml: null,
  text: null,
  author: null,
  publishedAt: null,
  updatedAt: null,
  lang: null,
  categories: [],
  enclosures: [],
});
async function look(id: string, keys: readonly string[], url?: string): Promise<unknown> {
  const claims = await claimFeeds(database, { limit: 10, leaseMs: 0, force: true });
  const claim = claims.find((one) => one.id === id);
  if (claim === undefined) throw new Error(`${id} is not due`);
  return settleLook(database, claim, {
    state: initialFeedState,
    status: "active",
    ...(url === undefined ? {} : { url }),
    nextLookMs: 0,
    outcome: kept(null),
    items: keys.map((key) => itemOf(id, key)),
  });
}
const keysOf = async (id: string): Promise<string[]> => [...(await knownKeys(database.drizzle, id, ["a", "b", "c"]))].sort();

test("a feed that moves to the address of another gives it its history, and is read no more; nothing is lost", async () => {
  await addFeed(database, feedOf("old", "https://old.example/rss"), now);
  await addFeed(database, feedOf("new", "https://new.example/rss"), now);
  await look("new", ["a", "b"]);
  await look("old", ["b", "c"], "https://new.example/rss");
  expect(await keysOf("new")).toEqual(["a", "b", "c"]);
  expect(await keysOf("old")).toEqual(["b"]);
  const [fresh, old] = await Promise.all(
    ["new", "old"].map(async (id) => (await listFeeds(database.drizzle)).find(({ feed }) => feed.id === id)),
  );
  expect(fresh?.feed).toMatchObject({ url: "https://new.example/rss", status: "active" });
  expect(old).toMatchObject({ feed: { url: "https://old.example/rss", status: "paused" }, state: { problem: { code: "merged" } } });
  expect((await claimFeeds(database, { limit: 10, leaseMs: 0, force: true })).map(({ id }) => id)).toEqual(["new"]);
});

test("a feed that moves to an address of its own is found there, under its new host", async () => {
  await addFeed(database, feedOf("moving", "https://one.example/rss"), now);
  await look("moving", ["a"], "https://two.example/rss");
  const moved = (await listFeeds(database.drizzle)).find(({ feed }) => feed.id === "moving");
  expect(moved?.feed.url).toBe("https://two.example/rss");
  const { rows } = await database.drizzle.execute<{ host: string }>("select host from feeds where id = 'moving'");
  expect(rows[0]?.host).toBe("two.example");
});
