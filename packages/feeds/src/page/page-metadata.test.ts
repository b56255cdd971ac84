import { expect, test } from "vitest";
import { parsePage } from "./page-dom.ts";
import { type PageMetadata, readDate, readMetadata } from "./page-metadata.ts";

function metadataOf(head: string, body = ""): PageMetadata {
  const document = parsePage(`<!doctype html><html lang="tr-TR"><head>${head}</head><body>${body}</body></html>`);
  if (document === null) throw new Error("the page of the test does not parse");
  return readMetadata(document);
}
const jsonLd = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

test.each([
  ["2020-02-21T10:15:00+03:00", { precision: "instant", at: "2020-02-21T07:15:00.000Z" }],
  ["2020-02-21T10:15:00.000+0300", { precision: "instant", at: "2020-02-21T07:15:00.000Z" }],
  ["2020-02-21 10:15:00", { precision: "day", day: "2020-02-21" }],
  ["2020-02-21", { precision: "day", day: "2020-02-21" }],
  ["Fri, 21 Feb 2020 10:15:00 GMT", { precision: "instant", at: "2020-02-21T10:15:00.000Z" }],
  ["21.02.2020 10:15 МСК", { precision: "instant", at: "2020-02-21T07:15:00.000Z" }],
  ["21.02.2020 10:15", { precision: "day", day: "2020-02-21" }],
  ["21 Şubat 2020", { precision: "day", day: "2020-02-21" }],
  ["February 21, 2020", { precision: "day", day: "2020-02-21" }],
  ["2020-02-31", null],
  ["yesterday", null],
  ["10:15", null],
])("a page's date %s is known as exactly as it was said", (text, expected) => {
  expect(readDate(text)).toEqual(expected);
});

test("the publisher's JSON-LD comes first, wherever in it the article stands", () => {
  const graph = {
    "@context": "https://schema.org",
    "@graph": [
      { "@type": "WebSite", name: "Wire" },
      {
        "@type": ["NewsArticle", "ReportageNewsArticle"],
        headline: "Bridges to be rebuilt &amp; raised",
        datePublished: "2020-02-21T10:15:00+03:00",
        inLanguage: "tr",
        author: [
          { "@type": "Person", name: "By Ann Example" },
          { name: "Bob Example" },
          { name: "Ann Example" },
          "https://wire.example/ann",
        ],
        isAccessibleForFree: "False",
      },
    ],
  };
  expect(metadataOf(`${jsonLd(graph)}<meta property="og:title" content="Other"><meta name="author" content="Other">`)).toMatchObject({
    title: "Bridges to be rebuilt & raised",
    author: "Ann Example, Bob Example",
    published: { precision: "instant", at: "2020-02-21T07:15:00.000Z" },
    lang: "tr",
    isFree: false,
  });
});

test("meta tags stand in for it, then the page's own elements", () => {
  expect(
    metadataOf(
      `<meta property="og:title" content="Bridges"><meta property="article:published_time" content="2020-02-21T07:15:00Z">
       <link rel="canonical" href="https://wire.example/bridges"><meta property="og:description" content="Three of them">
       <meta property="og:site_name" content="Wire"><meta name="author" content="https://wire.example/staff">`,
    ),
  ).toEqual({
    title: "Bridges",
    description: "Three of them",
    author: null,
    published: { precision: "instant", at: "2020-02-21T07:15:00.000Z" },
    lang: "tr",
    canonicalUrl: "https://wire.example/bridges",
    siteName: "Wire",
    articleBody: null,
    isFree: null,
  });
  expect(
    metadataOf("<title>Bridges to be rebuilt at last | Wire</title>", '<article><time datetime="2020-02-21">Friday</time></article>'),
  ).toMatchObject({ title: "Bridges to be rebuilt at last", published: { precision: "day", day: "2020-02-21" } });
});

test("JSON-LD as careless pages write it is read", () => {
  const careless = `<script type="application/ld+json"><!-- {"@type":"NewsArticle","headline":"Bridges
 rebuilt","author":{"name":"Ann"},} --></script>`;
  expect(metadataOf(careless)).toMatchObject({ title: "Bridges rebuilt", author: "Ann" });
  expect(metadataOf('<script type="application/ld+json">{"@type":</script><title>Plain</title>').title).toBe("Plain");
});
