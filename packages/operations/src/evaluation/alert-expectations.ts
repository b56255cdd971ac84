import { evaluate, parseRule } from "@orontes/alerts";
import type { Theatre } from "@orontes/theatre";
import type { Development } from "@orontes/vocabulary";
import type { Expectation, GoldArticle } from "./gold.ts";

const DAY_MS = 86_400_000;
/** Saraqib, the one centre that the expectations name. */
const CENTRE = "35.864, 36.806";

export interface MetExpectation {
  readonly name: string;
  readonly rule: string;
  readonly met: boolean;
}

/** Asks each alert that a reader of the article would want, in our own rule language: it fires on what it should, and on nothing it must not. */
export function meetExpectation(
  expectation: Expectation,
  developments: readonly Development[],
  gold: GoldArticle,
  theatre: Theatre,
): MetExpectation {
  const written = ruleText(expectation.rule, theatre);
  const rule = parseRule(written, theatre);
  if (rule.kind !== "kept") throw new Error(`the expectation “${expectation.name}” gives a rule that does not compile: ${written}`);
  const maxAgeDays = Number(expectation.rule.max_age_days ?? Number.POSITIVE_INFINITY);
  const article = { title: gold.title, text: gold.text, lang: gold.lang, sourceId: null };
  const fired = developments.filter(
    (development) =>
      evaluate(rule.value, { development, article, story: null }, theatre).yes && ageInDays(development, gold.published) <= maxAgeDays,
  );
  const fires = (id: string): boolean => {
    const spans = gold.events.find((event) => event.id === id)?.evidence ?? [];
    return fired.some(({ evidence }) => evidence.some((span) => spans.some((other) => span.start < other.end && other.start < span.end)));
  };
  return {
    name: expectation.name,
    rule: written,
    met: expectation.must_not_fire ? fired.length === 0 : expectation.must_fire_on.every(fires),
  };
}

function ageInDays({ when }: Development, published: string | null): number {
  if (when.start === null || published === null) return 0;
  return (Date.parse(published) - Date.parse(when.start)) / DAY_MS;
}

function ruleText(rule: Expectation["rule"], theatre: Theatre): string {
  const { "quantity.kind": kind, side, min, ...rest } = rule;
  const counts = kind === undefined ? [] : [`${String(kind)}${side === undefined ? "" : `[${String(side)}]`}${String(min ?? ">=0")}`];
  const stateOf = (country: string | number | string[]): string => theatre.stateOf(String(country))?.id ?? String(country);
  const clauses = Object.entries(rest).flatMap(([name, wanted]) => {
    switch (name) {
      case "type":
        return [`type:${[wanted].flat().join(",")}`];
      case "realis":
        return [`realis:${String(wanted)}`];
      case "equipment":
        return [`equipment:${String(wanted)}`];
      case "initiator.country":
        return [`initiator:${stateOf(wanted)}`];
      case "target.country":
        return [`target:${stateOf(wanted)}`];
      case "destination.country":
        return [`country:${String(wanted)}`];
      case "within_km":
        return [`within(${CENTRE}, ${String(wanted)})`];
      case "max_age_days":
        return [];
      default:
        throw new Error(`the alert expectations ask “${name}”, which evaluation does not know yet`);
    }
  });
  return [...counts, ...clauses].join(" AND ");
}
