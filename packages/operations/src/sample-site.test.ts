import { sampleFeeds } from "@orontes/theatre";
import { expect, test } from "vitest";
import { answerSample, samplePath } from "./sample-site.ts";

const firstStart = new Date("2026-01-05T12:00:00Z");
const base = "http://127.0.0.1:8787";

test.each(sampleFeeds.map((feed) => [feed.sourceId, feed] as const))("%s serves a feed whose links lead to its pages", (_, feed) => {
  const document = answerSample(samplePath(feed), base, firstStart, firstStart)?.body ?? "";
  const links = [...document.matchAll(/<item>.*?<link>(.*?)<\/link>/gs)].map((found) => new URL(found[1] ?? "").pathname);
  expect(links.length).toBeGreaterThan(5);
  for (const link of links) expect(answerSample(link, base, firstStart, firstStart)?.body).toContain("A sample");
});

test("anything else is not there", () => {
  expect(answerSample("/samples/nobody/feed.xml", base, firstStart, firstStart)).toBeNull();
  expect(answerSample("/samples/levant-wire/../../etc/passwd", base, firstStart, firstStart)).toBeNull();
});
