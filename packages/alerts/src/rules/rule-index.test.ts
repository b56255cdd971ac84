import { turkeyRussiaSyria } from "@orontes/theatre";
import { REALIS } from "@orontes/vocabulary";
import fc from "fast-check";
import { expect, test } from "vitest";
import { someDevelopment } from "../some-development.ts";
import { evaluate } from "./evaluate.ts";
import { canonicalRule, formatRule } from "./format-rule.ts";
import { parseRule } from "./parse-rule.ts";
import type { Rule } from "./rule.ts";
import { buildRuleIndex, match } from "./rule-index.ts";

const WORDS = ["truce", "Идлиб", "saldırı", "إدلب", "air strike", "İHA", "or"];
const clause: fc.Arbitrary<Rule> = fc.oneof(
  fc.record({ kind: fc.constant("text" as const), words: fc.constantFrom(...WORDS), prefix: fc.boolean() }),
  fc.record({
    kind: fc.constant("one-of" as const),
    field: fc.constant("type" as const),
    values: fc.uniqueArray(fc.constantFrom("air_strike", "artillery_shelling"), { minLength: 1 }),
  }),
  fc.record({
    kind: fc.constant("one-of" as const),
    field: fc.constant("realis" as const),
    values: fc.constantFrom("negated", "actual").map((value) => [value]),
  }),
  fc.record({
    kind: fc.constant("one-of" as const),
    field: fc.constant("source" as const),
    values: fc.subarray(["example", "other-example"], { minLength: 1 }),
  }),
  fc.record({
    kind: fc.constant("amount" as const),
    field: fc.constantFrom("killed" as const, "wounded" as const),
    side: fc.constantFrom(null, "turkey_bloc"),
    compare: fc.constantFrom(">=" as const, "<" as const, "=" as const),
    than: fc.integer({ min: 0, max: 4 }),
  }),
  fc.record({
    kind: fc.constant("amount" as const),
    field: fc.constantFrom("severity" as const, "sources" as const),
    side: fc.constant(null),
    compare: fc.constantFrom(">=" as const, "<=" as const),
    than: fc.integer({ min: 0, max: 5 }),
  }),
  fc.record({
    kind: fc.constant("within" as const),
    lat: fc.constantFrom(35.93, -1.5),
    lon: fc.constantFrom(36.63, 0),
    km: fc.constantFrom(0.5, 40, 20_000),
  }),
);
const { rule } = fc.letrec<{ rule: Rule }>((tie) => ({
  rule: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    clause,
    fc.record({ kind: fc.constant("and" as const), of: fc.array(tie("rule"), { minLength: 2, maxLength: 3 }) }),
    fc.record({ kind: fc.constant("or" as const), of: fc.array(tie("rule"), { minLength: 2, maxLength: 3 }) }),
    fc.record({ kind: fc.constant("not" as const), of: tie("rule") }),
  ),
}));
const development = fc
  .record({
    type: fc.constantFrom("air_strike" as const, "artillery_shelling" as const),
    realis: fc.constantFrom(...REALIS),
    killed: fc.option(fc.integer({ min: 0, max: 4 })),
    side: fc.constantFrom(null, "turkey_bloc"),
    lat: fc.option(fc.constantFrom(35.9, 10)),
  })
  .map(({ type, realis, killed, side, lat }) =>
    someDevelopment({
      type,
      realis,
      places:
        lat === null
          ? []
          : [
              {
                raw: "x",
                name: "x",
                country: null,
                admin1: null,
                gazetteerId: null,
                lat,
                lon: 36.6,
                radiusKm: null,
                precision: "point",
                acledGeoPrecision: 1,
                role: "where",
                conflictsWith: [],
              },
            ],
      quantities:
        killed === null
          ? []
          : [
              {
                kind: "killed",
                of: "soldiers",
                side,
                civilian: null,
                min: killed,
                max: killed,
                comparator: "exact",
                basis: "flow",
                subsetOf: null,
                unit: "people",
                raw: String(killed),
                span: { start: 0, end: 3, text: "Air" },
              },
            ],
    }),
  );
const article = fc.record({
  id: fc.constant("art_1"),
  title: fc.constantFrom("Air strike", "İHA saldırısı", "Перемирие в Идлибе", ""),
  text: fc.array(fc.constantFrom(...WORDS, "Идлиб'de", "truces"), { maxLength: 4 }).map((words) => words.join(" ")),
  lang: fc.constantFrom("en", "tr"),
  sourceId: fc.constantFrom("example", "other-example"),
});

test("the index answers as asking each rule by itself does", () => {
  let yes = 0;
  fc.assert(
    fc.property(
      fc.array(rule, { minLength: 1, maxLength: 6 }),
      fc.array(development, { minLength: 1, maxLength: 3 }),
      article,
      fc.integer({ min: 1, max: 5 }),
      (rules, developments, told, origins) => {
        const asked = rules.map((one, index) => ({ ref: `r${index}`, rule: one }));
        const story = { origins, developments };
        const found = match(buildRuleIndex(asked), { story, articles: [told] }, turkeyRussiaSyria);
        const naive = asked.flatMap(({ ref, rule: one }) => {
          const kept = developments.filter((each) => evaluate(one, { development: each, article: told, story }, turkeyRussiaSyria).yes);
          return kept.length === 0 ? [] : [{ ref, developments: kept }];
        });
        yes += naive.length;
        const byRef = (a: { ref: string }, b: { ref: string }) => a.ref.localeCompare(b.ref);
        expect(found.map(({ ref, developments: met }) => ({ ref, developments: [...met] })).toSorted(byRef)).toEqual(naive.toSorted(byRef));
      },
    ),
    { seed: 2020, numRuns: 300 },
  );
  expect(yes).toBeGreaterThan(100);
});

test("a rule written out reads back to one that means the same", () => {
  fc.assert(
    fc.property(rule, (one) => {
      const written = formatRule(canonicalRule(one));
      const outcome = parseRule(written, turkeyRussiaSyria);
      if (outcome.kind !== "kept") throw new Error(`${written} is not read: ${JSON.stringify(outcome)}`);
      expect(formatRule(canonicalRule(outcome.value))).toBe(written);
    }),
    { seed: 227, numRuns: 300 },
  );
});

const pieces = fc.constantFrom(
  ...'( ) " , : >= < [ ] * / \\ “ » AND or NOT idlib place: actor:tur killed killed>=3 regex:/ within(1,2, \0 \ud800 \u202e 0.0000001 within(1,2,0.0000001)'.split(
    " ",
  ),
);
test("no text makes the reader throw, and what it keeps reads back the same", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(" ")),
    fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(text, (written) => {
      const outcome = parseRule(written, turkeyRussiaSyria);
      if (outcome.kind !== "kept") return;
      expect(parseRule(formatRule(outcome.value), turkeyRussiaSyria)).toEqual(outcome);
    }),
    { seed: 33, numRuns: 3000 },
  );
});
