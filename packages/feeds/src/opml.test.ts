import fc from "fast-check";
import { expect, test } from "vitest";
import { formatOpml, type ListedFeed, parseOpml } from "./opml.ts";

const feed = (more: Partial<ListedFeed>): ListedFeed => ({
  url: "https://a.example/feed",
  title: "A",
  siteUrl: null,
  folders: [],
  ...more,
});
const feedsIn = (text: string): readonly ListedFeed[] => {
  const outcome = parseOpml(text);
  return outcome.kind === "kept" ? outcome.value : [];
};

test("feeds are found in nested folders, in any case of the attribute names", () => {
  const text = `<?xml version="1.0"?><opml version="1.0"><head><title>t</title></head><body>
    <outline text="Region &amp; wires"><outline title="North"><outline type="rss" text="One" xmlUrl="https://one.example/rss" htmlUrl="https://one.example/"/></outline></outline>
    <outline text="Two" XMLURL="https://two.example/rss?a=1&b=2"/></body></opml>`;
  expect(feedsIn(text)).toEqual([
    { url: "https://one.example/rss", title: "One", siteUrl: "https://one.example/", folders: ["Region & wires", "North"] },
    { url: "https://two.example/rss?a=1&b=2", title: "Two", siteUrl: null, folders: [] },
  ]);
});

test("an address stands once, and only web addresses count", () => {
  const outline = (url: string): string => `<outline text="x" xmlUrl="${url}"/>`;
  const urls = ["https://a.example/feed", "https://a.example/feed", "javascript:alert(1)", "file:///etc/passwd", ""];
  expect(feedsIn(`<opml><body>${urls.map(outline).join("")}</body></opml>`).map(({ url }) => url)).toEqual(["https://a.example/feed"]);
});

test.each(["", "not xml", "<rss><channel/></rss>"])("%j is refused with a reason", (text) => {
  expect(parseOpml(text)).toMatchObject({ kind: "failed", problem: { code: "invalid-record" } });
});

test("what is written is read back, whatever the names", () => {
  const name = fc
    .string({ minLength: 1, maxLength: 12 })
    .map((text) => text.replace(/\s+/g, " ").trim())
    .filter((text) => text !== "");
  const lists = fc.uniqueArray(fc.record({ path: fc.nat(1000), title: name, folders: fc.array(name, { maxLength: 3 }) }), {
    selector: ({ path }) => path,
    maxLength: 10,
  });
  fc.assert(
    fc.property(lists, (list) => {
      const feeds = list.map(({ path, title, folders }) => feed({ url: `https://a.example/${path}?a=1&b=2`, title, folders }));
      expect(new Set(feedsIn(formatOpml(feeds)).map((one) => JSON.stringify(one)))).toEqual(
        new Set(feeds.map((one) => JSON.stringify(one))),
      );
    }),
    { seed: 5, numRuns: 200 },
  );
});
