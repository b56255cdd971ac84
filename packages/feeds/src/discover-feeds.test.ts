import { expect, test } from "vitest";
import { discoverFeeds } from "./discover-feeds.ts";

const page = (head: string): string => `<!doctype html><html><head>${head}</head><body></body></html>`;

test("the feeds of a page are found in its order, comments last, addresses made absolute", () => {
  const html = page(
    '<link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed"><link rel="alternate" type="application/rss+xml" title="News" href="feed.xml"><link rel="alternate" type="application/feed+json" href="https://cdn.example/feed.json">',
  );
  expect(discoverFeeds(html, "https://site.example/a/").map(({ url }) => url)).toEqual([
    "https://site.example/a/feed.xml",
    "https://cdn.example/feed.json",
    "https://site.example/comments/feed",
  ]);
});

test("other links are no feeds", () => {
  expect(
    discoverFeeds(
      page(
        '<link rel="stylesheet" href="x.css"><link rel="alternate" hreflang="tr" href="/tr"><link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">',
      ),
      "https://site.example/",
    ),
  ).toEqual([]);
});
