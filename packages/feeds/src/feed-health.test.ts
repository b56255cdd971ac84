import { type Feed, type FeedState, initialFeedState, type ProblemCode, problem } from "@orontes/vocabulary";
import { expect, test } from "vitest";
import { feedHealth } from "./feed-health.ts";

const NOW = new Date("2020-02-21T12:00:00.000Z");
const HOUR_MS = 3_600_000;
const ago = (hours: number): string => new Date(NOW.getTime() - hours * HOUR_MS).toISOString();
const every = (hours: number, since = hours): string[] => Array.from({ length: 20 }, (_, index) => ago(since + index * hours));
const health = (state: Partial<FeedState>, status: Feed["status"] = "active") =>
  feedHealth({ status }, { ...initialFeedState, ...state }, NOW);
const trouble = (code: ProblemCode): FeedState["problem"] => ({ code, message: problem(code).message, detail: "HTTP 500" });

test("a feed that is read and brings news is well, with its figures", () => {
  expect(health({ lastSuccessAt: ago(0.2), nextLookAt: ago(-0.2), recentItemsAt: every(2) })).toEqual({
    verdict: "well",
    sentence: "Last read 12 minutes ago.",
    itemsPerDay: 12,
    itemsLastDay: 11,
    silentMs: 2 * HOUR_MS,
    lateMs: 0,
  });
});

test("no news is told apart from not looking", () => {
  expect(health({ lastSuccessAt: ago(0.2), recentItemsAt: every(1, 50) })).toMatchObject({
    verdict: "silent",
    sentence: "Answers, but brought nothing new for 2 days; usually 24 items a day.",
  });
  expect(health({ lastSuccessAt: ago(50), nextLookAt: ago(49), recentItemsAt: every(1, 50) })).toMatchObject({
    verdict: "neglected",
    sentence: "A look has been due for 2 days: is the ingester running?",
  });
});

test("a feed that always paused for days is not silent after two", () => {
  expect(health({ lastSuccessAt: ago(0.2), recentItemsAt: every(70, 50) }).verdict).toBe("well");
});

test.each([
  ["failing", "active", "http-error", "The server answered with an error. (HTTP 500) 3 times in a row, last read 5 hours ago."],
  ["waiting", "active", "http-busy", "The server asks to wait (429 or 503). (HTTP 500) Last read 5 hours ago."],
  ["blocked", "blocked", "http-forbidden", /the publisher has to let us in\.$/],
  ["broken", "broken", "http-not-found", /look for the feed's new address\.$/],
  ["gone", "gone", "http-gone", /remove it or give its new address\.$/],
] as const)("a feed is %s with its reason in words", (verdict, status, code, sentence) => {
  const seen = health({ lastSuccessAt: ago(5), consecutiveFailures: 3, problem: trouble(code) }, status);
  expect(seen.verdict).toBe(verdict);
  expect(seen.sentence).toMatch(sentence);
});

test("a new feed is unseen, a paused one paused", () => {
  expect(health({}, "unverified")).toMatchObject({ verdict: "unseen", itemsPerDay: null, silentMs: null });
  expect(health({ problem: trouble("http-gone") }, "paused").verdict).toBe("paused");
});
