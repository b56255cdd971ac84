import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkoutRoot, sharedFolder } from "@orontes/testkit";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseFeed } from "./parse-feed.ts";

interface Case {
  readonly id: string;
  readonly file: string;
  readonly contentType?: string;
  readonly url?: string;
  readonly mustParse: boolean;
  readonly checks: readonly { readonly path: string; readonly op: string; readonly value?: unknown }[];
}
const folder = fileURLToPath(new URL("../cases/", import.meta.url));
const cases = JSON.parse(readFileSync(join(folder, "cases.json"), "utf8")) as Case[];
// The cases bring their own judge, in plain JavaScript.
const { check } = (await import(join(folder, "check.mjs"))) as {
  readonly check: (check: Case["checks"][number], feed: unknown, result: unknown) => unknown;
};

async function inTheJudgesWords(bytes: Uint8Array, { contentType, url }: Pick<Case, "contentType" | "url">): Promise<unknown> {
  const outcome = await parseFeed(bytes, { contentType: contentType ?? null, url: url ?? null });
  if (outcome.kind !== "kept") return undefined;
  const { value } = outcome;
  const known = <T extends object>(record: T): Partial<T> =>
    JSON.parse(JSON.stringify(record, (_, one: unknown) => one ?? undefined)) as Partial<T>;
  return known({
    title: value.title,
    link: value.url,
    id: value.id,
    description: value.description,
    language: value.lang,
    author: value.author,
    image: value.image,
    published: value.publishedAt,
    updated: value.updatedAt,
    items: value.items.map((item) => ({
      id: item.id,
      title: item.title,
      link: item.url,
      summary: item.summaryHtml,
      content: item.contentHtml,
      author: item.author,
      published: item.publishedAt,
      updated: item.updatedAt,
      language: item.lang,
      categories: item.categories,
      enclosures: item.enclosures,
    })),
  });
}

test.each(cases.map((one) => [one.id, one] as const))("the conformance case %s", async (_, one) => {
  const feed = await inTheJudgesWords(readFileSync(join(folder, one.file)), one);
  const rejected = feed === undefined;
  const result = { feed, nullish: rejected, ms: 0, polluted: false };
  const faults = one.checks
    .filter((each) => each.op !== "encoding")
    .map((each) => ({ ...each, got: check(each, feed, result) }))
    .filter(({ got }) => got !== true);
  expect(faults).toEqual([]);
  expect(one.mustParse && !one.checks.some((each) => each.path === "$") && rejected).toBe(false);
});

const shared = sharedFolder();
describe.skipIf(shared === null)("captured feeds of ../shared", () => {
  const captured = join(shared ?? "", "feeds/captured");
  const names = shared === null ? [] : readdirSync(captured).filter((name) => name !== "index.json");
  test.each(names)("%s is read", async (name) => {
    const outcome = await parseFeed(readFileSync(join(captured, name)), { url: "https://feed.example/rss" });
    expect(outcome.kind).toBe("kept");
  });
  test("all but the two without any item give items", async () => {
    const outcomes = await Promise.all(
      names.map(async (name) => parseFeed(readFileSync(join(captured, name)), { url: "https://feed.example/rss" })),
    );
    expect(outcomes.filter((outcome) => outcome.kind === "kept" && outcome.value.items.length > 0).length).toBe(names.length - 2);
  });
});

const HOSTILE: Readonly<Record<string, (size: number) => string>> = {
  "an opening tag without an end": (size) => `<rss><channel><item><description>${"a<p".repeat(size)}`,
  "nested elements": (size) => `<rss><channel>${"<a>".repeat(size)}`,
  ampersands: (size) => `<rss><channel><title>${"&".repeat(size)}</title></channel></rss>`,
  "unclosed CDATA": (size) => `<rss><channel><item><title><![CDATA[${"x".repeat(size)}`,
  attributes: (size) => `<rss ${"a='b' ".repeat(size)}><channel></channel></rss>`,
  "DOCTYPE entities": (size) => `<!DOCTYPE r [${'<!ENTITY a "&b;&b;">'.repeat(size)}]><rss><channel><title>&a;</title></channel></rss>`,
};
test.each(Object.entries(HOSTILE))("hostile input ends in an outcome: %s", async (_, make) => {
  const outcome = await parseFeed(new TextEncoder().encode(make(20_000)), {});
  expect(["kept", "failed"]).toContain(outcome.kind);
});

test("any bytes end in an outcome, the same every time", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 400 }),
      fc.constantFrom(
        "",
        "<rss><channel><item>",
        "<feed xmlns='http://www.w3.org/2005/Atom'><entry>",
        '{"version":"https://jsonfeed.org/version/1.1","items":[',
      ),
      async (bytes, start) => {
        const document = Buffer.concat([Buffer.from(start), bytes]);
        expect(await parseFeed(document, {})).toEqual(await parseFeed(document, {}));
      },
    ),
    { numRuns: 200, seed: 7 },
  );
});

test("the test data stand in the checkout", () => {
  expect(folder.startsWith(checkoutRoot())).toBe(true);
});
