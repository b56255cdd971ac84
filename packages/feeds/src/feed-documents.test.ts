import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parseFeed } from "./parse-feed.ts";

/**
 * Each document of `cases/documents` says above it what should be read from it: a sentence, then `url:` and
 * `content-type:` where they matter, then `path = value`; `!` means nothing, a list its length.
 */
const folder = fileURLToPath(new URL("../cases/documents/", import.meta.url));

for (const name of readdirSync(folder)) {
  const blocks = readFileSync(`${folder}${name}`, "utf8").split("\n===\n");
  describe(`the documents in ${name}`, () => {
    test.each(blocks.map((block) => [block.slice(0, block.indexOf("\n")), block] as const))("%s", async (_, block) => {
      const [head = "", document = ""] = block.split("\n---\n");
      const lines = head.split("\n").slice(1);
      const label = (key: string): string | null => lines.find((line) => line.startsWith(`${key}: `))?.slice(key.length + 2) ?? null;
      const wanted = lines.filter((line) => / = /.test(line)).map((line) => line.split(/ = (.*)/s, 2) as [string, string]);
      const read = await readAsNamed(document.replace(/\n$/, ""), label("content-type"), label("url"));
      expect(Object.fromEntries(wanted.map(([path]) => [path, valueAt(read, path)]))).toEqual(Object.fromEntries(wanted));
      expect(wanted.length).toBeGreaterThan(0);
    });
  });
}

async function readAsNamed(document: string, contentType: string | null, url: string | null): Promise<unknown> {
  const outcome = await parseFeed(new TextEncoder().encode(document), { contentType, url: url ?? "https://wire.example/feed" });
  if (outcome.kind !== "kept") return { refused: outcome.kind === "failed" ? outcome.problem.code : outcome.kind };
  const { value } = outcome;
  return {
    ...value,
    link: value.url,
    language: value.lang,
    published: value.publishedAt,
    updated: value.updatedAt,
    items: value.items.map((item) => ({
      ...item,
      link: item.url,
      summary: item.summaryHtml,
      content: item.contentHtml,
      language: item.lang,
      published: item.publishedAt,
      updated: item.updatedAt,
    })),
  };
}

function valueAt(read: unknown, path: string): string {
  const value = path.split(".").reduce<unknown>((at, key) => (at as Record<string, unknown> | null | undefined)?.[key], read);
  if (Array.isArray(value)) return String(value.length);
  return typeof value === "string" || typeof value === "number" ? String(value) : "!";
}
