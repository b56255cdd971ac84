import type { ParsedItem } from "@orontes/vocabulary";
import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalUrl, identify } from "./identify.ts";

const item = (more: Partial<ParsedItem>): ParsedItem => ({
  id: null,
  url: null,
  title: "t",
  summaryHtml: null,
  contentHtml: null,
  text: null,
  author: null,
  publishedAt: null,
  updatedAt: null,
  lang: null,
  categories: [],
  enclosures: [],
  ...more,
});
const keys = (items: ParsedItem[], identity: "id" | "link" = "id"): string[] => identify(items, { identity }).items.map((one) => one.key);

test("an item is known by its id, else its link, else its title and date", () => {
  const [id, link, title] = keys([
    item({ id: "g1", url: "https://a.example/1" }),
    item({ url: "https://a.example/2?utm_source=rss#top" }),
    item({ title: "x" }),
  ]);
  expect(id).toBe("g1");
  expect(link).toBe("https://a.example/2");
  expect(title).toMatch(/^[0-9a-f]{64}$/);
});

test("an edited item keeps its key and changes its hash; a new date alone changes nothing", () => {
  const [before, edited, redated] = [
    item({ id: "g", text: "a" }),
    item({ id: "g", text: "b" }),
    item({ id: "g", text: "a", publishedAt: "2020-02-21T00:00:00.000Z" }),
  ].map((one) => identify([one], { identity: "id" }).items[0]);
  expect(edited?.key).toBe(before?.key);
  expect(edited?.contentHash).not.toBe(before?.contentHash);
  expect(redated?.contentHash).toBe(before?.contentHash);
});

test("an id reused for different links loses no item", () => {
  expect(
    new Set(keys([item({ id: "g", url: "https://a.example/1" }), item({ id: "g", url: "https://a.example/2" }), item({ id: "h" })])).size,
  ).toBe(3);
});

test("one id for most items makes the feed fall to links, for good", () => {
  const items = [1, 2, 3, 4].map((number) => item({ id: "same", url: `https://a.example/${number}` }));
  const identified = identify(items, { identity: "id" });
  expect(identified.identity).toBe("link");
  expect(identified.items.map((one) => one.key)).toEqual(items.map((one) => one.url));
  expect(identify([item({ id: "g" })], identified).identity).toBe("link");
});

test("without ids, news that all lead to one page are told apart by title and date; the same news twice is one", () => {
  const url = "https://a.example/live";
  const ticker = [item({ url, title: "One" }), item({ url: `${url}#2`, title: "Two" }), item({ url, title: "One" })];
  expect(new Set(keys(ticker)).size).toBe(2);
  expect(keys([item({ url, title: "Alone" })])).toEqual([url]);
  expect(new Set(keys(ticker, "link")).size).toBe(2);
});

test("what a document tells once is told once, whatever ids and links are missing or shared", () => {
  const parts = { id: fc.option(fc.constantFrom("a", "b")), link: fc.option(fc.constantFrom("1", "2")) };
  const documents = fc.array(fc.record(parts), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(documents, (made) => {
      const items = made.map(({ id, link }, index) => item({ id, url: link && `https://a.example/${link}`, title: `Title ${index}` }));
      const { items: told, identity } = identify(items, { identity: "id" });
      // Only an id that comes twice with the same link (or none) says itself that it is the same news.
      const apart = new Set(made.map(({ id, link }, index) => (identity === "id" && id !== null ? `${id} ${link}` : String(index))));
      expect(new Set(told.map(({ key }) => key)).size).toBe(apart.size);
      expect(told.length).toBe(apart.size);
    }),
    { seed: 9, numRuns: 300 },
  );
});

test("reordering a document and reading it twice give the same keys", () => {
  const items = fc.array(
    fc
      .record({
        id: fc.option(fc.constantFrom("a", "b", "c", "d")),
        url: fc.option(fc.constantFrom("https://a.example/1", "https://a.example/2")),
        title: fc.option(fc.string()),
      })
      .map(item),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(items, (list) => {
      expect(new Set(keys([...list].reverse()))).toEqual(new Set(keys(list)));
      expect(keys(list)).toEqual(keys(list));
    }),
    { seed: 3, numRuns: 200 },
  );
});

test.each([
  ["https://A.Example:443/x?utm_medium=rss&id=7#f", "https://a.example/x?id=7"],
  ["javascript:alert(1)", null],
  ["not a url", null],
])("the canonical link of %s is %s", (url, expected) => {
  expect(canonicalUrl(url)).toBe(expected);
});
