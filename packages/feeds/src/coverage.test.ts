import { type FeedState, initialFeedState } from "@orontes/vocabulary";
import { expect, test } from "vitest";
import { coverageOf } from "./coverage.ts";

const now = new Date("2026-03-05T12:00:00Z");
const hoursAgo = (hours: number): string => new Date(now.getTime() - hours * 3_600_000).toISOString();
const feed = (state: Partial<FeedState>, status: "active" | "paused" | "gone" = "active") => ({
  feed: { status, url: "https://one.example/rss", title: "One" },
  state: { ...initialFeedState, nextLookAt: now.toISOString(), ...state },
});
const failing = { code: "connect-failed", message: "No connection could be made to the server.", detail: null };

test("one feed that is read is enough to see", () => {
  expect(
    coverageOf("Turkish", [feed({ lastSuccessAt: hoursAgo(1) }), feed({ lastSuccessAt: hoursAgo(9), problem: failing })], now),
  ).toEqual({
    blind: false,
    sentence: "Turkish: 1 of 2 feeds is read.",
  });
});

test("all feeds failing for hours make it blind, and the sentence names why; a short failure does not", () => {
  const lost = coverageOf("Turkish", [feed({ lastSuccessAt: hoursAgo(9), problem: failing, consecutiveFailures: 4 })], now);
  expect(lost).toMatchObject({ blind: true });
  expect(lost?.sentence).toContain("none of 1 feed brings anything. One: No connection could be made to the server.");
  expect(coverageOf("Turkish", [feed({ lastSuccessAt: hoursAgo(1), problem: failing })], now)).toMatchObject({ blind: false });
});

test("not looking is blindness too; what was never read or is paused by hand is no loss", () => {
  expect(coverageOf("Turkish", [feed({ lastSuccessAt: hoursAgo(9), nextLookAt: hoursAgo(8) })], now)).toMatchObject({ blind: true });
  expect(coverageOf("Turkish", [feed({}), feed({ lastSuccessAt: hoursAgo(99) }, "paused")], now)).toBeNull();
});
