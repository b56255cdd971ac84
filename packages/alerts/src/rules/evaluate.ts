import type { Theatre } from "@orontes/theatre";
import { isTold, type Match, REALIS, type Span } from "@orontes/vocabulary";
import { RE2JS } from "re2js";
import { type CountedQuantity, type Facts, factsOf, type Subject } from "./facts.ts";
import { formatRule } from "./format-rule.ts";
import { type Clause, clausesOf, type Comparison, type Rule } from "./rule.ts";
import { type Token, tokensOf } from "./text-tokens.ts";

export type Why = Match["why"][number];

export interface Verdict {
  readonly yes: boolean;
  /** The clauses that held, each with the words that show it. */
  readonly why: readonly Why[];
  /** The only condition that did not hold where all others did: what a near miss was missed by. */
  readonly failing?: string;
}

/** Asks a rule of one development. */
export const evaluate = (rule: Rule, subject: Subject, theatre: Theatre): Verdict => evaluateFacts(rule, factsOf(subject, theatre));

const TOLD: Rule = { kind: "one-of", field: "realis", values: REALIS.filter(isTold) };

/** A rule that does not speak of realis sees only what is told as having happened, going on or been tried. */
export const conditionsOf = (rule: Rule): readonly Rule[] => {
  const written = rule.kind === "and" ? rule.of : [rule];
  const speaksOfRealis = clausesOf(rule).some((clause) => clause.kind === "one-of" && clause.field === "realis");
  return speaksOfRealis ? written : [...written, TOLD];
};

export function evaluateFacts(rule: Rule, facts: Facts): Verdict {
  const why: Why[] = [];
  const missed: Rule[] = [];
  const conditions = conditionsOf(rule);
  for (const condition of dearestLast(conditions)) {
    const before = why.length;
    if (holds(condition, facts, why)) continue;
    why.length = before;
    missed.push(condition);
    // The second miss settles that this is no near miss either.
    if (missed.length > 1) break;
  }
  const [only] = missed;
  if (only === undefined) return { yes: true, why };
  return missed.length === 1 && conditions.some((one) => one !== only && one !== TOLD)
    ? { yes: false, why, failing: formatRule(only) }
    : { yes: false, why: [] };
}

const dearestLast = (conditions: readonly Rule[]): readonly Rule[] =>
  conditions.some(hasRegex) ? [...conditions.filter((one) => !hasRegex(one)), ...conditions.filter(hasRegex)] : conditions;
const hasRegex = (rule: Rule): boolean => clausesOf(rule).some(({ kind }) => kind === "regex");

function holds(rule: Rule, facts: Facts, why: Why[]): boolean {
  switch (rule.kind) {
    case "and":
      return dearestLast(rule.of).every((one) => holds(one, facts, why));
    case "or": {
      // Every alternative that holds is told, not only the first.
      let any = false;
      for (const one of dearestLast(rule.of)) {
        if (any && hasRegex(one)) break;
        const before = why.length;
        if (holds(one, facts, why)) any = true;
        else why.length = before;
      }
      return any;
    }
    case "not":
      return !holds(rule.of, facts, []);
    case "text":
    case "one-of":
    case "amount":
    case "within":
    case "regex": {
      const spans = shown(rule, facts);
      if (spans === null) return false;
      if (rule !== TOLD) why.push({ clause: formatRule(rule), text: told(rule, spans), spans: [...spans] });
      return true;
    }
  }
}

const told = (clause: Clause, spans: readonly Span[]): string => {
  const [first] = spans;
  return first === undefined ? formatRule(clause) : `${formatRule(clause)}: “${first.text}”`;
};

/** The words that show the clause, perhaps none; null when it does not hold. */
function shown(clause: Clause, facts: Facts): readonly Span[] | null {
  switch (clause.kind) {
    case "text":
      return shownText(clause.words, clause.prefix, facts);
    case "one-of": {
      const values = facts.values[clause.field];
      const met = clause.values.filter((value) => values.has(value));
      return met.length === 0 ? null : distinct(met.flatMap((value) => values.get(value) ?? []));
    }
    case "amount": {
      const met = facts.amounts[clause.field].filter(
        (quantity) => (clause.side === null || quantity.side === clause.side) && compares(quantity, clause.compare, clause.than),
      );
      return met.length === 0 ? null : met.flatMap(({ spans }) => spans);
    }
    case "within":
      return facts.points.some((point) => kilometres(point, clause) <= clause.km) ? facts.subject.development.evidence : null;
    case "regex":
      return shownRegex(clause.pattern, facts);
  }
}

const distinct = (spans: readonly Span[]): readonly Span[] => [
  ...new Map(spans.map((span) => [`${span.in ?? ""}${span.start}-${span.end}`, span])).values(),
];

/** Certain only: "up to 30" is not at least 10, and "more than 5" is not at most 20. */
function compares({ min, max }: CountedQuantity, compare: Comparison, than: number): boolean {
  switch (compare) {
    case ">=":
      return min !== null && min >= than;
    case ">":
      return min !== null && min > than;
    case "<=":
      return max !== null && max <= than;
    case "<":
      return max !== null && max < than;
    case "=":
      return min === than && max === than;
  }
}

const MAX_SPANS = 5;

function shownText(words: string, prefix: boolean, facts: Facts): readonly Span[] | null {
  const sought = tokensOf(words).map(({ word }) => word);
  const { title, text } = facts.subject.article;
  const found = [
    ...runsOf(sought, prefix, facts.title).map(([start, end]): Span => ({ start, end, text: title.slice(start, end), in: "title" })),
    ...runsOf(sought, prefix, facts.text).map(([start, end]): Span => ({ start, end, text: text.slice(start, end) })),
  ];
  return found.length === 0 ? null : found.slice(0, MAX_SPANS);
}

function runsOf(sought: readonly string[], prefix: boolean, tokens: readonly Token[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  const last = sought.length - 1;
  for (let first = 0; first + last < tokens.length && runs.length < MAX_SPANS; first++) {
    const fits = sought.every((word, index) => {
      const met = tokens[first + index]?.word ?? "";
      return prefix && index === last ? met.startsWith(word) : met === word;
    });
    if (fits) runs.push([tokens[first]?.start ?? 0, tokens[first + last]?.end ?? 0]);
  }
  return runs;
}

const compiled = new Map<string, RE2JS>();
function regexFor(pattern: string): RE2JS {
  const known = compiled.get(pattern);
  if (known !== undefined) return known;
  if (compiled.size >= 1000) compiled.clear();
  const made = RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE);
  compiled.set(pattern, made);
  return made;
}

function shownRegex(pattern: string, facts: Facts): readonly Span[] | null {
  const regex = regexFor(pattern);
  const { title, text } = facts.subject.article;
  const inTitle = regex.matcher(title);
  if (inTitle.find()) return spanOf(title, inTitle.start(), inTitle.end(), "title");
  const inText = regex.matcher(text);
  return inText.find() ? spanOf(text, inText.start(), inText.end()) : null;
}
const spanOf = (text: string, start: number, end: number, where?: "title"): readonly Span[] =>
  end === start ? [] : [{ start, end, text: text.slice(start, end), ...(where === undefined ? {} : { in: where }) }];

const EARTH_RADIUS_KM = 6371.0088;
interface Point {
  readonly lat: number;
  readonly lon: number;
}
function kilometres(a: Point, b: Point): number {
  const radians = Math.PI / 180;
  const half =
    Math.sin(((b.lat - a.lat) * radians) / 2) ** 2 +
    Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * Math.sin(((b.lon - a.lon) * radians) / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(half)));
}
