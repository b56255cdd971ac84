import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = new URL("../../", import.meta.url).pathname;
/** oxlint cannot tell `new Date()`, which reads the clock, from `new Date(ms)`, which does not. */
const readsClock = (code: string): boolean =>
  /\bnew Date\(\s*\)/.test(code) || /\bDate\(\s*\)(?!\s*:)/.test(code.replace(/new Date\(/g, "("));

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === "node_modules" || entry.name === "testkit" || entry.name === "runtime") return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.tsx?$/.test(entry.name) && !/\.test\.|contract|testing\.ts/.test(entry.name) ? [path] : [];
  });
}

test("a planted clock read is seen", () => {
  expect(readsClock("const now = new Date();")).toBe(true);
  expect(readsClock("const then = new Date(0);")).toBe(false);
});

test("no product code outside runtime reads the clock by new Date()", () => {
  const guilty = ["packages", "apps"]
    .flatMap((folder) => sources(join(root, folder)))
    .filter((path) => readsClock(readFileSync(path, "utf8")));
  expect(guilty).toEqual([]);
});
