import { turkeyRussiaSyria } from "@orontes/theatre";
import { expect, test } from "vitest";
import { asksCoverage } from "./asks-coverage.ts";
import { parseRule } from "./parse-rule.ts";

test.each([
  ["coverage:tr", "tr", true],
  ["coverage:TR", "tr", true],
  ["coverage:tr-ru", "TR-RU", true],
  ["coverage:any", "ar", true],
  ["coverage:any OR place:idlib", "ar", true],
  ["coverage:tr", "ar", false],
  ["coverage:any AND place:idlib", "ar", false],
  ["place:idlib", "ar", false],
  ["NOT coverage:tr", "ar", false],
])("%s, asked of %s: %s", (text, area, asks) => {
  const rule = parseRule(text, turkeyRussiaSyria);
  if (rule.kind !== "kept") throw new Error(JSON.stringify(rule));
  expect(asksCoverage(rule.value, area)).toBe(asks);
});

test("a part of the news that nobody knows is refused with the nearest one", () => {
  expect(parseRule("coverage:tr-rus", turkeyRussiaSyria)).toMatchObject({ kind: "failed", problem: { suggestion: "TR-RU" } });
});
