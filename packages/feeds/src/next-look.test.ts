import {
  type Feed,
  type FeedState,
  type Outcome,
  PROBLEMS,
  type ProblemCode,
  dropped,
  failed,
  initialFeedState,
  kept,
  problem,
} from "@orontes/vocabulary";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nextLook, type Reading } from "./next-look.ts";

const NOW = new Date("2020-02-21T12:00:00.000Z");
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const ago = (ms: number): string => new Date(NOW.getTime() - ms).toISOString();
const middle = { fraction: () => 0.5 };
const feed = { pace: "normal", status: "active" } as const;

function waitOf(
  state: Partial<FeedState>,
  outcome: Outcome<Reading>,
  more: { random?: typeof middle; feed?: Pick<Feed, "pace" | "status"> } = {},
) {
  const next = nextLook(more.feed ?? feed, { ...initialFeedState, ...state }, outcome, NOW, more.random ?? middle);
  return { ...next, waitMs: Date.parse(next.state.nextLookAt) - NOW.getTime() };
}
const every = (gapMs: number, sinceMs = gapMs): string[] => Array.from({ length: 20 }, (_, index) => ago(sinceMs + index * gapMs));
const unchanged = dropped("not-modified");

describe("while all goes well", () => {
  test.each([
    ["an item every 40 minutes", { recentItemsAt: every(40 * MINUTE_MS) }, 20 * MINUTE_MS],
    ["an item a minute", { recentItemsAt: every(MINUTE_MS) }, 5 * MINUTE_MS],
    ["an item a day", { recentItemsAt: every(DAY_MS) }, 60 * MINUTE_MS],
    ["nothing known", {}, 30 * MINUTE_MS],
    ["seven silent days", { recentItemsAt: every(HOUR_MS, 7 * DAY_MS) }, 6 * HOUR_MS],
    ["thirty silent days", { recentItemsAt: every(HOUR_MS, 30 * DAY_MS) }, 24 * HOUR_MS],
    ["a publisher who asks for an hour", { recentItemsAt: every(MINUTE_MS), minIntervalMs: HOUR_MS }, HOUR_MS],
    ["a file server that says a year", { recentItemsAt: every(MINUTE_MS), minIntervalMs: 365 * DAY_MS }, 6 * HOUR_MS],
    [
      "a window of half an hour, whatever the publisher asks",
      { recentItemsAt: every(HOUR_MS), minIntervalMs: DAY_MS, windowMs: 30 * MINUTE_MS },
      10 * MINUTE_MS,
    ],
    ["silence within a day slows down little by little", { recentItemsAt: every(MINUTE_MS, 8 * HOUR_MS) }, 20 * MINUTE_MS],
  ])("%s", (_name, state, expected) => {
    expect(waitOf(state, unchanged).waitMs).toBe(expected);
  });

  test("a breaking feed is looked at every two to five minutes", () => {
    const breaking = { feed: { pace: "breaking", status: "active" } as const };
    expect(waitOf({ recentItemsAt: every(MINUTE_MS) }, unchanged, breaking).waitMs).toBe(2 * MINUTE_MS);
    expect(waitOf({ recentItemsAt: every(DAY_MS), minIntervalMs: HOUR_MS }, unchanged, breaking).waitMs).toBe(5 * MINUTE_MS);
  });

  test("feeds of one pace are spread by a tenth to either side", () => {
    const waits = [0, 0.999_999].map((chance) => waitOf({}, unchanged, { random: { fraction: () => chance } }).waitMs);
    expect(waits).toEqual([27 * MINUTE_MS, 33 * MINUTE_MS]);
  });

  test("a success heals: no failures, no problem, active again", () => {
    const ill = {
      consecutiveFailures: 9,
      failingSince: ago(DAY_MS),
      goneSince: ago(DAY_MS),
      problem: { code: "http-gone", message: "", detail: null },
    };
    const { state, status } = waitOf(ill, unchanged, { feed: { pace: "normal", status: "gone" } });
    expect(status).toBe("active");
    expect(state).toMatchObject({
      consecutiveFailures: 0,
      failingSince: null,
      problem: null,
      goneSince: null,
      lastSuccessAt: NOW.toISOString(),
    });
  });

  test("a paused feed stays paused", () => {
    const paused = { feed: { pace: "normal", status: "paused" } as const };
    expect(waitOf({}, unchanged, paused).status).toBe("paused");
    expect(waitOf({}, failed(problem("http-forbidden")), paused).status).toBe("paused");
  });
});

describe("what a reading tells", () => {
  const item = (publishedAt: string | null) => ({
    id: null,
    url: null,
    title: null,
    summaryHtml: null,
    contentHtml: null,
    text: null,
    author: null,
    publishedAt,
    updatedAt: null,
    lang: null,
    categories: [],
    enclosures: [],
  });
  const reading = (items: (string | null)[], more: Partial<Reading> = {}): Outcome<Reading> =>
    kept({ parsed: { items: items.map(item), ttlMinutes: null }, newItems: items.map(item), knownItems: 0, ...more });

  test("at the first look the pace is read from when items came out, never from the future", () => {
    const { state } = waitOf({}, reading([ago(HOUR_MS), ago(2 * HOUR_MS), null, ago(-DAY_MS)]));
    expect(state.recentItemsAt).toEqual([NOW.toISOString(), NOW.toISOString(), ago(HOUR_MS), ago(2 * HOUR_MS)]);
    expect(state.itemsSeen).toBe(4);
  });

  test("later, when items were first seen counts, and the newest twenty are remembered", () => {
    const { state } = waitOf({ recentItemsAt: every(HOUR_MS), itemsSeen: 50 }, reading([ago(5 * HOUR_MS)], { knownItems: 3 }));
    expect(state.recentItemsAt).toHaveLength(20);
    expect(state.recentItemsAt[0]).toBe(NOW.toISOString());
    expect(state.itemsSeen).toBe(51);
  });

  test("the window is what a document covers without its oldest tenth, and shrinks faster than it grows", () => {
    const hours = Array.from({ length: 10 }, (_, index) => ago(index * HOUR_MS));
    const first = waitOf({}, reading([...hours.slice(0, 9), ago(900 * DAY_MS)])).state;
    expect(first.windowMs).toBe(8 * HOUR_MS);
    const shorter = waitOf({ windowMs: 8 * HOUR_MS }, reading([ago(0), ago(HOUR_MS)])).state.windowMs;
    const longer = waitOf({ windowMs: 8 * HOUR_MS }, reading([ago(0), ago(80 * HOUR_MS)])).state.windowMs;
    expect(shorter).toBeLessThan(5 * HOUR_MS);
    expect(longer).toBe(8.4 * HOUR_MS);
  });

  test("the document's own ttl and the cache lifetime both count", () => {
    const ttl = kept({ parsed: { items: [], ttlMinutes: 90 }, newItems: [], knownItems: 1 });
    expect(waitOf({ minIntervalMs: HOUR_MS }, ttl).waitMs).toBe(90 * MINUTE_MS);
  });

  test("a permanent redirect is believed after three looks over a day with a known item at the new address", () => {
    const movedTo = { url: "https://example.org/new", since: ago(DAY_MS), polls: 3 };
    const known = reading([ago(HOUR_MS)], { knownItems: 1 });
    expect(waitOf({ movedTo }, known)).toMatchObject({ moveTo: "https://example.org/new", state: { movedTo: null } });
    expect(waitOf({ movedTo }, unchanged).moveTo).toBe("https://example.org/new");
    expect(waitOf({ movedTo }, reading([ago(HOUR_MS)], { knownItems: 0 })).moveTo).toBeNull();
    expect(waitOf({ movedTo: { ...movedTo, polls: 2 } }, known).moveTo).toBeNull();
    expect(waitOf({ movedTo: { ...movedTo, since: ago(23 * HOUR_MS) } }, known)).toMatchObject({
      moveTo: null,
      state: { movedTo: { polls: 3 } },
    });
  });
});

describe("while it fails", () => {
  const error = failed(problem("http-error"));

  test("the wait doubles from five minutes to twelve hours, with full jitter", () => {
    const most = [0, 1, 2, 5, 8, 50].map(
      (consecutiveFailures) => waitOf({ consecutiveFailures }, error, { random: { fraction: () => 1 } }).waitMs,
    );
    expect(most).toEqual([5, 10, 20, 160, 720, 720].map((minutes) => minutes * MINUTE_MS));
    expect(waitOf({ consecutiveFailures: 8 }, error, { random: { fraction: () => 0 } }).waitMs).toBe(5 * MINUTE_MS);
  });

  test("it is counted, dated and told in words", () => {
    const { state, status } = waitOf({}, failed(problem("tls-failed", { detail: "self-signed" })));
    expect(state).toMatchObject({
      consecutiveFailures: 1,
      failingSince: NOW.toISOString(),
      problem: { code: "tls-failed", message: PROBLEMS["tls-failed"].sentence, detail: "self-signed" },
    });
    expect(status).toBe("active");
    expect(waitOf({ failingSince: ago(DAY_MS) }, error).state.failingSince).toBe(ago(DAY_MS));
  });

  test("a refusal is answered with four times the patience", () => {
    const refused = waitOf({ consecutiveFailures: 3 }, failed(problem("http-forbidden")));
    expect(refused.waitMs).toBe(4 * waitOf({ consecutiveFailures: 3 }, error).waitMs);
    expect(refused.status).toBe("blocked");
  });

  test("404 makes a feed broken after seven days", () => {
    const missing = failed(problem("http-not-found"));
    expect(waitOf({ failingSince: ago(7 * DAY_MS - 1) }, missing).status).toBe("active");
    expect(waitOf({ failingSince: ago(7 * DAY_MS) }, missing).status).toBe("broken");
  });

  test("410 needs two confirmations a day apart, then weekly probes for four weeks, then one every four weeks", () => {
    const gone = failed(problem("http-gone"));
    expect(waitOf({}, gone)).toMatchObject({ status: "active", waitMs: DAY_MS, state: { goneSince: NOW.toISOString() } });
    expect(waitOf({ goneSince: ago(HOUR_MS) }, gone)).toMatchObject({ status: "active", waitMs: 23 * HOUR_MS });
    expect(waitOf({ goneSince: ago(DAY_MS) }, gone)).toMatchObject({ status: "gone", waitMs: 7 * DAY_MS });
    expect(waitOf({ goneSince: ago(28 * DAY_MS) }, gone)).toMatchObject({ status: "gone", waitMs: 28 * DAY_MS });
  });

  test("a busy server is left alone as long as it asks, with its whole host, and that is no failure", () => {
    const busy = (retryAfterMs?: number) => failed(problem("http-busy", retryAfterMs === undefined ? {} : { retryAfterMs }));
    expect(waitOf({}, busy(2 * HOUR_MS))).toMatchObject({
      waitMs: 2 * HOUR_MS,
      hostWaitMs: 2 * HOUR_MS,
      status: "active",
      state: { consecutiveFailures: 0, failingSince: null, problem: { code: "http-busy" } },
    });
    expect(waitOf({}, busy(1000)).waitMs).toBe(15 * MINUTE_MS);
    expect(waitOf({ lastSuccessAt: ago(3 * HOUR_MS), lastLookAt: ago(0) }, busy()).waitMs).toBe(3 * HOUR_MS);
    expect(waitOf({}, busy(900 * DAY_MS)).waitMs).toBe(7 * DAY_MS);
  });

  test("a run that ended leaves the feed due as it was", () => {
    const state = { nextLookAt: ago(MINUTE_MS), consecutiveFailures: 2 };
    expect(waitOf(state, failed(problem("aborted"))).state).toEqual({ ...initialFeedState, ...state });
  });
});

test("there is always a next look: within four weeks, whatever happened before", () => {
  const instant = fc.integer({ min: 0, max: 400 * DAY_MS }).map(ago);
  const state = fc.record({
    consecutiveFailures: fc.nat({ max: 100_000 }),
    failingSince: fc.option(instant),
    goneSince: fc.option(instant),
    lastSuccessAt: fc.option(instant),
    lastLookAt: fc.option(instant),
    recentItemsAt: fc.array(instant, { maxLength: 20 }),
    minIntervalMs: fc.option(fc.nat()),
    windowMs: fc.option(fc.nat()),
  });
  const codes = Object.keys(PROBLEMS).filter((code) => code !== "aborted") as ProblemCode[];
  const outcome = fc.oneof(
    fc.constant(unchanged),
    fc.constantFrom(...codes).map((code) => failed(problem(code, { retryAfterMs: 0 }))),
  );
  fc.assert(
    fc.property(state, outcome, fc.double({ min: 0, max: 1, noNaN: true }), (before, what, chance) => {
      const { waitMs } = waitOf(before, what, { random: { fraction: () => chance } });
      expect(waitMs).toBeGreaterThanOrEqual(2 * MINUTE_MS);
      expect(waitMs).toBeLessThanOrEqual(28 * DAY_MS);
      const window = what.kind === "dropped" && before.windowMs !== null ? before.windowMs : Number.POSITIVE_INFINITY;
      expect(waitMs).toBeLessThanOrEqual(Math.max(2 * MINUTE_MS, Math.ceil(window / 3)));
    }),
  );
});
