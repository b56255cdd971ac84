import type { ServerResponse } from "node:http";
import { type LoopbackServer, loopbackWorld, type SeenRequest, serveLoopback, stillClock } from "@orontes/testkit";
import { type Feed, type FeedState, failed, initialFeedState, kept, type Outcome, problem } from "@orontes/vocabulary";
import { afterEach, expect, test } from "vitest";
import { fetchFeed } from "./fetch-feed.ts";
import { identify } from "./identify.ts";
import { type NextLook, nextLook, type Reading } from "./next-look.ts";
import { parseFeed } from "./parse-feed.ts";

const HOUR_MS = 3_600_000;
const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

type Answer = (request: SeenRequest, response: ServerResponse) => unknown;
const item = (id: number, at: string): string =>
  `<item><guid>${id}</guid><link>https://wire.example/${id}</link><pubDate>${at}</pubDate></item>`;
const feedOf = (...items: string[]): string => `<rss version="2.0"><channel><title>Wire</title>${items.join("")}</channel></rss>`;

/** A feed looked at again and again as the poller does it: fetch, parse, tell items apart, commit, and wait as long as was said. */
async function live(answer: Answer) {
  let current = answer;
  const server: LoopbackServer = await serveLoopback((request, response) => current(request, response));
  const world = loopbackWorld({ allow: [server] });
  closers.push(
    () => world.close(),
    () => server.close(),
  );
  const clock = stillClock("2020-02-21T12:00:00.000Z");
  const known = new Set<string>();
  let feed: Pick<Feed, "url" | "pace" | "status"> = { url: `${server.url}/feed`, pace: "normal", status: "unverified" };
  let state: FeedState = initialFeedState;

  async function look(): Promise<NextLook> {
    if (state.nextLookAt !== null) clock.advance(Math.max(0, Date.parse(state.nextLookAt) - clock.now().getTime()));
    const now = clock.now();
    const seen = await fetchFeed(feed, state, world, { now });
    let [before, outcome]: [FeedState, Outcome<Reading>] = [seen.state, failed(problem("bug"))];
    if (seen.outcome.kind !== "kept") outcome = seen.outcome;
    else {
      const { bytes, contentType, url, newState } = seen.outcome.value;
      const parsed = await parseFeed(bytes, { contentType, url });
      if (parsed.kind !== "kept") outcome = parsed;
      else if (parsed.value.items.length === 0 && state.itemsSeen > 0) outcome = failed(problem("suspect-empty"));
      else {
        const { items } = identify(parsed.value.items, state);
        const fresh = items.filter(({ key }) => !known.has(key));
        for (const { key } of fresh) known.add(key);
        before = newState;
        outcome = kept({ parsed: parsed.value, newItems: fresh.map((one) => one.item), knownItems: items.length - fresh.length });
      }
    }
    const next = nextLook(feed, before, outcome, now, { fraction: () => 0.5 });
    state = next.state;
    feed = { ...feed, status: next.status, url: next.moveTo ?? feed.url };
    return next;
  }
  return { server, clock, known, look, feed: () => feed, answerWith: (next: Answer) => void (current = next) };
}

test("a feed that moves for good is found at its new address after a day, and no item is stored twice", async () => {
  const one = feedOf(item(1, "Fri, 21 Feb 2020 11:00:00 GMT"));
  const life = await live((_request, response) => response.end(one));
  await life.look();
  let version = 0;
  life.answerWith(({ path }, response) =>
    path === "/feed" ? response.writeHead(301, { location: "/new" }).end() : response.end(`${one}<!--${(version += 1)}-->`),
  );
  const movedAt = life.clock.now().getTime();
  let looks = 0;
  for (; life.feed().url.endsWith("/feed"); looks++) await life.look();
  expect(looks).toBeGreaterThanOrEqual(3);
  expect(life.clock.now().getTime() - movedAt).toBeGreaterThanOrEqual(24 * HOUR_MS);
  await life.look();
  expect(life.server.requests.at(-1)?.path).toBe("/new");
  expect([...life.known]).toEqual(["1"]);
});

test("a feed that fails is looked at for ever, and heals at the first good answer", async () => {
  const life = await live((_request, response) => response.writeHead(500).end());
  for (let looks = 0; looks < 40; looks++) {
    const { state } = await life.look();
    expect(Date.parse(state.nextLookAt) - life.clock.now().getTime()).toBeLessThanOrEqual(12 * HOUR_MS);
  }
  life.answerWith((_request, response) => response.end(feedOf(item(1, "Fri, 21 Feb 2020 11:00:00 GMT"))));
  expect(await life.look()).toMatchObject({ status: "active", state: { consecutiveFailures: 0, problem: null, itemsSeen: 1 } });
});

test("a feed that is gone is confirmed a day later, probed weekly, and taken back when it returns", async () => {
  const life = await live((_request, response) => response.writeHead(410).end());
  const start = life.clock.now().getTime();
  const seen: [string, number][] = [];
  for (let looks = 0; looks < 6; looks++) {
    const { status } = await life.look();
    seen.push([status, Math.round((life.clock.now().getTime() - start) / (24 * HOUR_MS))]);
  }
  expect(seen).toEqual([
    ["unverified", 0],
    ["gone", 1],
    ["gone", 8],
    ["gone", 15],
    ["gone", 22],
    ["gone", 29],
  ]);
  life.answerWith((_request, response) => response.end(feedOf(item(1, "Fri, 21 Feb 2020 11:00:00 GMT"))));
  expect((await life.look()).status).toBe("active");
});

test("a feed that comes back empty or as a page keeps its items and its validators", async () => {
  const full = feedOf(item(1, "Fri, 21 Feb 2020 11:00:00 GMT"));
  const life = await live((_request, response) => response.writeHead(200, { etag: '"full"' }).end(full));
  await life.look();
  for (const [body, code] of [
    [feedOf(), "suspect-empty"],
    ["<!DOCTYPE html><html><body>Back soon</body></html>", "not-a-feed"],
    ["", "empty-feed"],
  ] as const) {
    life.answerWith((_request, response) => response.writeHead(200, { etag: '"other"' }).end(body));
    const { state } = await life.look();
    expect([state.problem?.code, state.etag, state.itemsSeen]).toEqual([code, '"full"', 1]);
  }
  expect([...life.known]).toEqual(["1"]);
});

test("the window of a busy feed is never outrun", async () => {
  // Ten items stand in the document; one is added every three minutes.
  const start = Date.parse("2020-02-21T12:00:00.000Z");
  let clock: { now(): Date } = { now: () => new Date(start) };
  const newest = (): number => 100 + Math.floor((clock.now().getTime() - start) / (3 * 60_000));
  const document = (): string =>
    feedOf(
      ...Array.from({ length: 10 }, (_, index) =>
        item(newest() - index, new Date(start + (newest() - index - 100) * 180_000).toUTCString()),
      ),
    );
  const life = await live((_request, response) => response.writeHead(200, { "cache-control": "max-age=86400" }).end(document()));
  clock = life.clock;
  for (let looks = 0; looks < 60; looks++) await life.look();
  const ids = [...life.known].map(Number).toSorted((a, b) => a - b);
  expect(ids).toEqual(Array.from({ length: newest() - 90 }, (_, index) => 91 + index));
});
