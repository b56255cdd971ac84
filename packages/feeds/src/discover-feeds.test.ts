import { expect, test } from "vitest";
import { discoverFeeds, likelyFeedUrls } from "./discover-feeds.ts";

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

test("without a named feed the usual addresses are tried, beside the page first", () => {
  const urls = likelyFeedUrls("https://site.example/en/news?x=1#top");
  expect(urls.slice(0, 2)).toEqual(["https://site.example/en/news/feed", "https://site.example/en/news/rss"]);
  expect(urls).toContain("https://site.example/rss.xml");
  expect(new Set(urls).size).toBe(urls.length);
  expect(likelyFeedUrls("https://site.example").every((url) => url.startsWith("https://site.example/"))).toBe(true);
  expect(likelyFeedUrls("javascript:alert(1)")).toEqual([]);
  expect(likelyFeedUrls("no address")).toEqual([]);
});
