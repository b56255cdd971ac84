import { readCases } from "@orontes/testkit";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { needsPage, readArticle } from "./read-article.ts";

const Expects = z.strictObject({
  dropped: z.string().optional(),
  title: z.string().optional(),
  textFrom: z.string().optional(),
  url: z.string().optional(),
  author: z.string().optional(),
  published: z.unknown().optional(),
  declaredLang: z.string().optional(),
  paragraphs: z.array(z.string()).optional(),
});
const PageCase = z.strictObject({ url: z.string(), expects: Expects });

const item = { title: null, url: null, canonicalUrl: null, text: null, author: null, publishedAt: null, lang: null };
const pageOf = (html: string, url = "https://wire.example/a") => ({
  bytes: Buffer.from(html),
  contentType: "text/html; charset=utf-8",
  url,
});

describe("pages", () => {
  test.each(readCases(new URL("../cases/pages/", import.meta.url)).map((one) => [one.name.replaceAll("-", " "), one] as const))(
    "%s",
    (_name, { expects, text }) => {
      const { url, expects: expected } = PageCase.parse(expects);
      const outcome = readArticle(item, pageOf(text, url));
      const { dropped, paragraphs, ...rest } = expected;
      const seen = outcome.kind === "kept" ? { ...outcome.value, paragraphs: outcome.value.text.split("\n\n") } : outcome;
      expect(seen).toMatchObject(
        dropped === undefined ? { ...rest, ...(paragraphs === undefined ? {} : { paragraphs }) } : { kind: "dropped", reason: dropped },
      );
    },
  );
});

describe("feed and page", () => {
  const long = "The army said on Tuesday that it had taken the village and the hill behind it after two days of fighting. ".repeat(4);
  const html = `<html lang="en"><body><article><h1>Page title</h1><p>${long}</p></article></body></html>`;

  test("what the feed says of itself comes before what the page says", () => {
    const known = {
      ...item,
      title: "Feed  title",
      author: "Desk",
      publishedAt: "2020-02-21T10:00:00.000Z",
      url: "https://wire.example/a?x=1",
    };
    expect(readArticle(known, pageOf(html))).toMatchObject({
      value: {
        title: "Feed title",
        author: "Desk",
        published: { at: "2020-02-21T10:00:00.000Z" },
        declaredLang: "en",
        textFrom: "page",
        url: "https://wire.example/a",
      },
    });
  });

  test("the feed's text stands in for a page that is missing, empty, walled or shorter", () => {
    const fed = { ...item, title: "T", text: long.repeat(3) };
    const walled =
      '<html><script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script><p>Teaser.</p></html>';
    for (const page of [null, pageOf(""), pageOf(html), pageOf(walled)]) {
      expect(readArticle(fed, page)).toMatchObject({ kind: "kept", value: { textFrom: "feed", text: fed.text.trim() } });
    }
  });

  test("neither of them having text is no-text", () => {
    expect(
      readArticle({ ...item, title: "Only a headline", text: "See more" }, pageOf("<html><body><p>Menu</p></body></html>")),
    ).toMatchObject({ reason: "no-text" });
  });

  test("a title that is missing everywhere is the first sentence", () => {
    expect(readArticle({ ...item, text: "Two lorries burned on the road south of the town. A third got through." }, null)).toMatchObject({
      value: { title: "Two lorries burned on the road south of the town." },
    });
  });

  test("a page is fetched unless the feed carried the whole text", () => {
    const url = "https://wire.example/a";
    expect(needsPage({ url, text: "Short." })).toBe(true);
    expect(needsPage({ url, text: long.repeat(4) })).toBe(false);
    expect(needsPage({ url, text: `${long.repeat(4)} […]` })).toBe(true);
    expect(needsPage({ url, text: `${long.repeat(4)} Devamını oku` })).toBe(true);
    expect(needsPage({ url: null, text: null })).toBe(false);
  });
});

describe("hostile pages", () => {
  const shapes: Record<string, string> = {
    "deep nesting": `${"<div>".repeat(50_000)}text`,
    "many elements": "<p>a</p>".repeat(25_000),
    "too many tags": "<b>".repeat(100_000),
    "deep links": `${"<a href=x>".repeat(5000)}text`,
    "a huge paragraph": `<p>${"word ".repeat(400_000)}</p>`,
    "a paragraph of full stops": `<p>${". ".repeat(300_000)}</p>`,
    "unclosed attributes": `<p class="${"share ".repeat(100_000)}">text`,
    "containers within containers": `${'<div class="article-body">'.repeat(200)}${"<p>One more sentence of the report, long enough to count.</p>".repeat(8000)}`,
    "a stated body as long as the page": `<script type="application/ld+json">{"@type":"Article","articleBody":"${"word ".repeat(200_000)}"}</script>${"<p>Some words of a sentence that goes on.</p>".repeat(8000)}`,
    "hidden parts among paragraphs": `<article><h1>t</h1>${`<div style="display:none"><p>${"word ".repeat(20)}</p></div>`.repeat(8000)}</article>`,
    "JSON-LD without end": `<script type="application/ld+json">${"[".repeat(100_000)}</script><p>text</p>`,
    "nothing but less-than signs": "<".repeat(59_000),
    "NUL and lone surrogates": "<p>\u0000\ud800text\udfff</p>",
  };
  test.each(Object.entries(shapes))("%s ends in an outcome", (_name, html) => {
    expect(["kept", "dropped"]).toContain(readArticle(item, pageOf(html)).kind);
  });

  test("nothing that looks like a page makes it throw, and no text holds characters nobody sees", () => {
    const tag = fc.constantFrom(
      "<p>",
      "</p>",
      "<div class='share'>",
      "</div>",
      "<article>",
      "<br>",
      "<!--",
      "-->",
      "<script>",
      "</script>",
      "<table>",
      "<td>",
      "\u202e",
      "\u0000",
      "&#0;",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(tag, fc.string({ unit: "binary", maxLength: 80 })), { maxLength: 60 }), (pieces) => {
        const outcome = readArticle(item, pageOf(pieces.join("")));
        // eslint-disable-next-line no-control-regex -- none of them may be left
        expect(outcome.kind === "kept" ? outcome.value.text : "").not.toMatch(/[\u0000-\u0008\u202a-\u202e\u2066-\u2069]/);
      }),
      { numRuns: 200 },
    );
  });
});
