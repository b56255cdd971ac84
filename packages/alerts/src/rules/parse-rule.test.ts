import { readFileSync } from "node:fs";
import { turkeyRussiaSyria } from "@orontes/theatre";
import { describe, expect, test } from "vitest";
import { formatRule } from "./format-rule.ts";
import { parseRule } from "./parse-rule.ts";

const cases = readFileSync(new URL("../../cases/rules.tsv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split("\t"));
/** Canonical text, or `@offset suggestion`. */
function read(text: string): string {
  const outcome = parseRule(text, turkeyRussiaSyria);
  if (outcome.kind === "kept") return formatRule(outcome.value);
  if (outcome.kind === "dropped") return outcome.reason;
  return `@${outcome.problem.at ?? ""} ${outcome.problem.suggestion ?? ""}`.trimEnd();
}

describe("each rule reads as its case says", () => {
  test.each(cases)("%s", (text = "", expected = "") => expect(read(text)).toBe(expected));
});

test("canonical text reads back to the same rule", () => {
  const canonical = cases.map(([, expected = ""]) => expected).filter((expected) => !expected.startsWith("@"));
  expect(canonical.length).toBeGreaterThan(5);
  for (const text of canonical) expect(read(text)).toBe(text);
});
