import type { ParsedFeed, ParsedItem } from "@orontes/vocabulary";
import { expect, test } from "vitest";
import { parseFeed } from "./parse-feed.ts";

const URL_OF_FEED = "https://feed.example/rss.xml";
async function read(document: string): Promise<ParsedFeed | null> {
  const outcome = await parseFeed(new TextEncoder().encode(document), { url: URL_OF_FEED });
  return outcome.kind === "kept" ? outcome.value : null;
}
const rss = (inside: string, attributes = ""): string => `<rss version="2.0" ${attributes}><channel>${inside}</channel></rss>`;
const item = (inside: string, attributes = ""): string => rss(`<item>${inside}</item>`, attributes);
const entry = (inside: string, attributes = ""): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}><entry>${inside}</entry></feed>`;

const FIRST_ITEM: readonly (readonly [string, string, Partial<ParsedItem>])[] = [
  ["a bare ampersand", item("<title>Q&A</title>"), { title: "Q&A" }],
  [
    "a less-than sign in text",
    item("<title>a < b</title><link>https://a.example/1</link>"),
    { title: "a < b", url: "https://a.example/1" },
  ],
  ["tags that differ in case", item("<Title>a</title><link>https://a.example/1</LINK>"), { title: "a", url: "https://a.example/1" }],
  ["a reference that means windows-1252", item("<title>a&#150;b</title>"), { title: "a–b" }],
  [
    "an entity of the document's own",
    `<!DOCTYPE rss [<!ENTITY org "Relief Board">]>${item("<title>The &org; met</title>")}`,
    { title: "The Relief Board met" },
  ],
  [
    "an entity that is made of others",
    `<!DOCTYPE rss [<!ENTITY a "x"><!ENTITY b "&a;&a;">]>${item("<title>&b;</title>")}`,
    { title: "&b;" },
  ],
  ["a guid that is a link", item("<guid>https://a.example/1</guid>"), { url: "https://a.example/1" }],
  ["a guid that is none", item('<guid isPermaLink="false">https://a.example/1</guid>'), { url: null, id: "https://a.example/1" }],
  [
    "a bad date beside a good one",
    item("<pubDate>soon</pubDate><dc:date>2020-01-02</dc:date>"),
    { publishedAt: "2020-01-02T00:00:00.000Z" },
  ],
  ["an impossible date", item("<pubDate>Sat, 30 Feb 2019 01:01:01 GMT</pubDate>"), { publishedAt: null }],
  [
    "a link under the channel's site",
    rss("<link>https://c.example/d/</link><item><description>&lt;img src='y.png'></description></item>"),
    { summaryHtml: '<img src="https://c.example/d/y.png" />' },
  ],
  ["nested bases in Atom", entry('<link href="e"/>', 'xml:base="https://b.example/a/"'), { url: "https://b.example/a/e" }],
  [
    "a base within the markup",
    entry('<content type="xhtml"><div><p xml:base="https://z.example/q/"><a href="c">x</a></p></div></content>'),
    { contentHtml: '<p><a href="https://z.example/q/c">x</a></p>' },
  ],
  ["Atom text", entry('<content type="text">a &lt; b</content>'), { contentHtml: "a &lt; b", text: "a < b" }],
  [
    "Atom base64",
    entry('<content type="application/octet-stream">RXhhbXBsZSA8Yj5BdG9tPC9iPg==</content>'),
    { contentHtml: "Example <b>Atom</b>" },
  ],
  ["the nearest language", entry('<content xml:lang="tr">x</content>', 'xml:lang="en"'), { lang: "tr" }],
  ["an author in brackets", item("<author>desk@a.example (News desk)</author>"), { author: "News desk" }],
  [
    "a namespace under another prefix",
    item("<d:creator>News desk</d:creator>", 'xmlns:d="http://purl.org/dc/elements/1.1/"'),
    { author: "News desk" },
  ],
  [
    "a channel definition file",
    '<CHANNEL><ITEM HREF="https://a.example/1" LASTMOD="2002-09-11"><TITLE>x</TITLE><ABSTRACT>y</ABSTRACT></ITEM></CHANNEL>',
    { url: "https://a.example/1", summaryHtml: "y", updatedAt: "2002-09-11T00:00:00.000Z" },
  ],
  ["JSON with a raw tab", '{"version":"https://jsonfeed.org/version/1","items":[{"id":1,"title":"a\tb"}]}', { id: "1", title: "a b" }],
];
test.each(FIRST_ITEM)("an item is read in spite of or by %s", async (_, document, expected) => {
  expect((await read(document))?.items[0]).toMatchObject(expected);
});

test("items that were not closed are all read", async () => {
  const feed = await read(rss("<item><title>a</title><item><title>b</title><item><title>c</title>"));
  expect(feed?.items.map(({ title }) => title)).toEqual(["a", "b", "c"]);
});

test.each([
  [rss('<item><title>a</title><enclosure url="https://a.example/1"/><description>b<br>c</description></item>'), false],
  [entry('<link href="https://a.example/1"/>'), false],
  ["<rss><channel><item><title>a</title></item>", true],
  ["<rss><channel><item><title>a</title></item></channel></rs", true],
  ["<rss><channel><item><title><![CDATA[a", true],
])("%s: whether it broke off is %s", async (document, expected) => {
  const feed = await read(document);
  expect(feed?.truncated).toBe(expected);
  expect(feed?.items.length).toBe(1);
});

test("the limits hold: items, title, content", async () => {
  const many = await read(
    rss(`<item><title>${"t".repeat(5000)}</title><description>${"d ".repeat(300_000)}</description></item>`.concat("<item/>".repeat(2000))),
  );
  expect(many?.items.length).toBe(1000);
  expect(many?.items[0]?.title?.length).toBeLessThanOrEqual(1024);
  expect(many?.items[0]?.summaryHtml?.length).toBeLessThanOrEqual(262_144);
});

const MB = 1_000_000;
const LARGE: Readonly<Record<string, string>> = {
  "names of at signs": item(`<author>${"@".repeat(MB)}</author>`),
  "elements a third of a million deep": `<rss><channel><item/>${"<a>".repeat(MB / 3)}`,
  "markup two hundred thousand deep": item(`<description><![CDATA[${"<b>".repeat(MB / 3)}]]></description>`),
  "twenty thousand enclosures": item(Array.from({ length: MB / 50 }, (_, at) => `<enclosure url="https://a.example/${at}"/>`).join("")),
};
test.each(Object.entries(LARGE))("a large hostile document is read: %s", async (_, document) => {
  expect((await read(document))?.items.length).toBe(1);
});
