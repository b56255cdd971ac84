import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sharedFolder } from "@orontes/testkit";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanHtml, resolveUrl, textOfHtml } from "./clean-html.ts";
import { parseFeed } from "./parse-feed.ts";

const TAG = /<\/?([a-z][a-z0-9]*)((?: [a-z-]+(?:="[^"<>]*")?)*)(?: \/)?>/g;
const DEAD =
  /^(?:script|style|iframe|frame|frameset|object|embed|applet|svg|math|form|input|button|link|meta|base|template|textarea|select|noscript|title)$/;

/** What could act in a browser. Markup of any other form than the strictest is a fault too, as browsers differ on it. */
function liveParts(html: string): string[] {
  const faults: string[] = [];
  const rest = html.replace(TAG, (_, name: string, attributes: string) => {
    if (DEAD.test(name)) faults.push(name);
    for (const [, key = "", value = ""] of attributes.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/g)) {
      if (key.startsWith("on") || key === "style" || key === "srcdoc") faults.push(key);
      if (["href", "src", "poster", "cite"].includes(key) && !/^(?:https?:\/\/|mailto:)/i.test(value)) faults.push(`${key}=${value}`);
    }
    return "";
  });
  if (rest.includes("<")) faults.push(rest.slice(rest.indexOf("<"), rest.indexOf("<") + 60));
  return faults;
}

test("the judge finds what is alive", () => {
  const alive = ["<script>", '<p onclick="x">', '<a href="javascript:x">', "<img src=x>", '<p style="x">'];
  expect(alive.map((html) => liveParts(html).length > 0)).toEqual(alive.map(() => true));
  expect(liveParts('<p>a &lt; b <a href="https://a.example/">c</a><br /></p>')).toEqual([]);
});

test.each([
  ["handlers go", '<p onclick="x()">a</p>', "<p>a</p>"],
  ["scripts go with their text", "a<script>b</script>c", "ac"],
  ["other schemes go", '<a href=" java\nscript:x">a</a>', "<a>a</a>"],
  ["links are made absolute", '<a href="/b">a</a>', '<a href="https://a.example/b">a</a>'],
])("%s", (_, html, expected) => {
  expect(cleanHtml(html, "https://a.example/x/")).toBe(expected);
});

test.each([
  ["plain markup comes back as it was", '<p>a <a href="https://b.example/c?d=1&amp;e=2">b</a><br /></p>', null],
  [
    "pictures keep their sizes",
    '<img srcset="/a.png, /a2.png 2x">',
    '<img srcset="https://a.example/a.png, https://a.example/a2.png 2x" />',
  ],
  ["what is left open is closed", "<p>a<b>c", "<p>a<b>c</b></p>"],
  ["crossing elements are untangled", "<i><b>a</i>c</b>", "<i><b>a</b></i>c"],
  ["frames and forms leave their text", "<form>a<iframe src=x></iframe></form>", "a"],
  ["unknown elements leave their text", "<news:p>a</news:p><custom-b>c</custom-b>", "ac"],
])("%s", (_, html, expected) => {
  expect(cleanHtml(html, "https://a.example/x/")).toBe(expected ?? html);
});

test("the short way to an address ends where the URL standard does", () => {
  const part = fc.constantFrom(
    "a",
    "B",
    "/",
    ".",
    "..",
    "%2e",
    "%2E",
    "%20",
    "?",
    "#",
    "xn--",
    "-",
    ":",
    "80",
    "@",
    "'",
    '"',
    "|",
    "\\",
    "[",
    " ",
    "127",
    "&",
  );
  const start = fc.constantFrom("https://a.example/", "http://b.c.example/", "/", "//", "", "javascript:", "https://a.example:80/");
  fc.assert(
    fc.property(
      start,
      fc.array(part, { maxLength: 8 }),
      fc.constantFrom("https://c.example/d/e", "http://c.example:8080/", "https://u@c.example/"),
      (first, parts, base) => {
        const given = `${first}${parts.join("")}`.trim();
        const parsed = given !== "" && URL.canParse(given, base) ? new URL(given, base) : null;
        expect(resolveUrl(given, base)).toBe(parsed !== null && /^https?:$/.test(parsed.protocol) ? parsed.href : null);
      },
    ),
    { seed: 5, numRuns: 3000 },
  );
});

test("markup nested beyond reason becomes its text", () => {
  const html = `${"<b>".repeat(2000)}deep &lt;script&gt;${"</b>".repeat(2000)}`;
  expect(liveParts(cleanHtml(html, null))).toEqual([]);
  expect(textOfHtml(cleanHtml(html, null))).toBe("deep <script>");
});

const shared = sharedFolder();
describe.skipIf(shared === null)("hostile markup of ../shared", () => {
  const payloads = (): string[] => {
    const xss = join(shared ?? "", "hostile/xss");
    const lines = readdirSync(xss).flatMap((name) => readFileSync(join(xss, name), "utf8").split("\n"));
    const dompurify = JSON.parse(readFileSync(join(shared ?? "", "hostile/dompurify/expect.json"), "utf8")) as { payload: string }[];
    return [...lines.filter((line) => line.trim() !== ""), ...dompurify.map(({ payload }) => payload)];
  };

  test("no payload stays alive, nor a second time", () => {
    const all = payloads();
    expect(all.length).toBeGreaterThan(500);
    const live = all.flatMap((payload) => {
      const clean = cleanHtml(payload, "https://a.example/");
      return [...liveParts(clean), ...liveParts(cleanHtml(clean, "https://a.example/"))].map((fault) => ({ payload, fault }));
    });
    expect(live).toEqual([]);
  });

  test("no payload stays alive on the way through a feed", async () => {
    const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    const all = payloads();
    for (let at = 0; at < all.length; at += 500) {
      const part = all.slice(at, at + 500);
      const forms: readonly string[] = [
        `<rss><channel>${part.map((one) => `<item><description>${escaped(one)}</description></item>`).join("")}</channel></rss>`,
        `<feed xmlns="http://www.w3.org/2005/Atom">${part.map((one) => `<entry><content type="html">${escaped(one)}</content><summary>${escaped(one)}</summary></entry>`).join("")}</feed>`,
        JSON.stringify({ version: "https://jsonfeed.org/version/1.1", items: part.map((one) => ({ content_html: one, summary: one })) }),
      ];
      for (const form of forms) {
        const outcome = await parseFeed(new TextEncoder().encode(form), { url: "https://a.example/feed" });
        const items = outcome.kind === "kept" ? outcome.value.items : [];
        expect(items.length).toBe(part.length);
        expect(items.flatMap(({ summaryHtml, contentHtml }) => liveParts(`${summaryHtml ?? ""}${contentHtml ?? ""}`))).toEqual([]);
      }
    }
  });
});
