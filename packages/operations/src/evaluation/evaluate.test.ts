import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { extract } from "@orontes/extraction";
import { sharedFolder } from "@orontes/testkit";
import { turkeyRussiaSyria } from "@orontes/theatre";
import type { Development } from "@orontes/vocabulary";
import { expect, test } from "vitest";
import { meetExpectation } from "./alert-expectations.ts";
import { evaluateGold } from "./evaluate.ts";
import { figuresIn } from "./figures.ts";
import type { GoldArticle } from "./gold.ts";
import { errorsIn, worstOf } from "./worst-errors.ts";

const text =
  "Russian warplanes bombed Turkish positions near Saraqib on Wednesday, killing three soldiers. Turkey threatened to send more troops.";
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words });
const gold: GoldArticle = {
  id: "g",
  title: "",
  text,
  published: "2026-03-05",
  lang: "en",
  events: [
    { id: "e1", tier: 1, type: "air_strike", realis: "actual", evidence: [spanOf("Russian warplanes bombed Turkish positions")] },
    { id: "e2", tier: 1, type: "visit", realis: "actual", evidence: [spanOf("near Saraqib on Wednesday")] },
    { id: "e3", tier: 3, type: "drone_strike", realis: "intended", evidence: [spanOf("bombed Turkish positions near")] },
  ],
  traps: [{ type: "casualties", span: spanOf("killing three soldiers"), why: "a test of traps" }],
};
const developments = (): readonly Development[] => {
  const outcome = extract({ id: "g", revision: 1, title: "", text, lang: "en", publishedAt: "2026-03-05" }, turkeyRussiaSyria);
  return outcome.kind === "kept" ? outcome.value.developments : [];
};

test("errors are what is missed, what is told of a trap, and never what is right", () => {
  const errors = errorsIn(gold, developments());
  expect(errors.map(({ kind, wanted }) => `${kind} ${wanted.split(" ")[0]}`)).toEqual(expect.arrayContaining(["missed visit", "trap not"]));
  expect(errors.filter(({ kind, wanted }) => kind === "missed" && wanted.startsWith("air_strike"))).toEqual([]);
  expect(worstOf(errors, 1)[0]?.kind).toBe("trap");
});

test("alert expectations are asked in the rule language", () => {
  const ask = (rule: Parameters<typeof meetExpectation>[0]["rule"], more: { must_fire_on?: string[]; must_not_fire?: boolean } = {}) =>
    meetExpectation(
      { id: "r", name: "r", rule, must_fire_on: ["e1"], must_not_fire: false, ...more },
      developments(),
      gold,
      turkeyRussiaSyria,
    );
  expect(ask({ type: ["air_strike"], "initiator.country": "RU", "target.country": "TR", realis: "actual" })).toEqual({
    name: "r",
    rule: "type:air_strike AND initiator:rus AND target:tur AND realis:actual",
    met: true,
  });
  expect(ask({ within_km: 15 }).met).toBe(true);
  expect(ask({ "quantity.kind": "killed", side: "turkey_bloc", min: ">=3" }).rule).toBe("killed[turkey_bloc]>=3");
  expect(ask({ type: "air_strike" }, { must_fire_on: [], must_not_fire: true }).met).toBe(false);
  expect(() => ask({ weather: "fair" })).toThrow("weather");
});

test("the scorer's answer becomes figures with intervals, by language, against a baseline", () => {
  const figures = figuresIn(
    "set",
    { tr: { tier1_found: { value: 0.5, n: 10 } }, rows: { f1: 0.8, precision: 0.9, recall: 0.7, tp: 8, fp: 1, fn: 3 }, articles: 3 },
    { "set/tr/tier1_found": 0.4 },
  );
  expect(figures.map(({ lang, name, value, n, before }) => [lang, name, value, n, before])).toEqual([
    ["tr", "tier1_found", 0.5, 10, 0.4],
    [null, "rows.f1", 0.8, 10, null],
    [null, "rows.precision", 0.9, 9, null],
    [null, "rows.recall", 0.7, 11, null],
  ]);
});

test("a folder without a scorer is named", () => {
  const folder = mkdtempSync(join(tmpdir(), "orontes-no-gold-"));
  expect(evaluateGold(folder, turkeyRussiaSyria, {})).toMatchObject({ kind: "failed", problem: { code: "invalid-settings" } });
});

const shared = sharedFolder();
test.skipIf(shared === null)("the seed's alerts fire as its annotator wants, and other names cost at most two of its facts", () => {
  // The other sets take long, and nothing is asked of them here.
  const folder = mkdtempSync(join(tmpdir(), "orontes-seed-"));
  for (const file of ["score.mjs", "seed.json", "seed.txt", "multilingual/names.json"])
    cpSync(join(shared ?? "", "gold", file), join(folder, file));
  const outcome = evaluateGold(folder, turkeyRussiaSyria, {});
  rmSync(folder, { recursive: true });
  if (outcome.kind !== "kept") throw new Error("not evaluated");
  expect(outcome.value.alerts.filter(({ met }) => !met)).toEqual([]);
  const found = outcome.value.figures.find(({ set, name }) => set === "seed" && name === "tier1_found");
  const right = Math.round((found?.value ?? 0) * (found?.n ?? 0));
  for (const swap of outcome.value.swaps) expect(swap.found).toBeGreaterThanOrEqual(right - 2);
});
