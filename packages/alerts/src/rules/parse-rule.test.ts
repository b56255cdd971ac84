import { readFileSync } from "node:fs";
import { turkeyRussiaSyria } from "@orontes/theatre";
import { describe, expect, test } from "vitest";
import { formatRule } from "./format-rule.ts";
import { parseRule } from "./parse-rule.ts";

const cases = readFileSync(new URL("../../cases/rules.tsv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split("\t"));
describe("each rule reads as its case says, and its canonical text reads back to itself", () => {
  test.each(cases)("%s", (text = "", expected = "") => {
    const outcome = parseRule(text, turkeyRussiaSyria);
    if (expected.startsWith("@")) {
      expect(outcome.kind).toBe("failed");
      if (outcome.kind !== "failed") return;
      const { at, suggestion } = outcome.problem;
      expect(`@${at ?? ""}${expected.includes(" ") ? ` ${suggestion ?? ""}` : ""}`).toBe(expected);
    } else {
      expect(outcome).toMatchObject({ kind: "kept" });
      if (outcome.kind !== "kept") return;
      expect(formatRule(outcome.value)).toBe(expected);
      expect(parseRule(expected, turkeyRussiaSyria)).toEqual(outcome);
    }
  });
});
