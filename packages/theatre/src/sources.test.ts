import { expect, test } from "vitest";
import { sampleItems } from "./sample.ts";
import { readSources } from "./sources.ts";
import { sampleFeeds } from "./turkey-russia-syria/samples/index.ts";
import { listedSources } from "./turkey-russia-syria/sources.ts";

test("every listed source says who stands behind it and has a feed", () => {
  expect(listedSources.length).toBeGreaterThanOrEqual(25);
  expect(listedSources.every((entry) => entry.feeds.length > 0)).toBe(true);
  expect(new Set(listedSources.flatMap((entry) => entry.feeds.map((feed) => feed.url))).size).toBe(
    listedSources.flatMap((entry) => entry.feeds).length,
  );
});

test("a broken line is refused with its number", () => {
  expect(() => readSources("a | b\n")).toThrow("line 1");
  expect(() => readSources("\n  en | title | not a url")).toThrow("line 2");
});

const firstStart = new Date("2026-01-05T12:00:00Z");

test("the samples hold at least forty items in four languages, some under a day old", () => {
  const items = sampleFeeds.flatMap((feed) => sampleItems(feed, firstStart, firstStart));
  expect(items.length).toBeGreaterThanOrEqual(40);
  expect(new Set(sampleFeeds.map((feed) => feed.lang)).size).toBe(4);
  expect(items.filter((item) => firstStart.getTime() - item.publishedAt.getTime() < 86_400_000).length).toBeGreaterThan(10);
  expect(
    items.every((item) => item.title !== "" && item.paragraphs.length > 0 && !/[{}]/.test(item.title + item.paragraphs.join(""))),
  ).toBe(true);
});

test("weekdays in sample texts are those of the first start", () => {
  const wire = sampleFeeds[0];
  if (wire === undefined) throw new Error("no sample feed");
  expect(sampleItems(wire, firstStart, firstStart).find((item) => item.slug === "air-strike")?.paragraphs[0]).toContain(
    "on Saturday evening",
  );
});

test("every sample outlet stands on a reserved domain and says that it is a sample", () => {
  expect(sampleFeeds.every((feed) => feed.site.endsWith(".example") && feed.sourceName.includes("sample"))).toBe(true);
});
