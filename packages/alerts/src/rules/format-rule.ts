import type { Clause, Rule } from "./rule.ts";

const BARE_WORD = /^[\p{L}\p{N}\p{M}]+$/u;
const BARE_VALUE = /^[\p{L}\p{N}\p{M}._-]+$/u;
const KEYWORD = /^(and|or|not)$/i;

/** The rule as text that `parseRule` reads back to the same rule. */
export function formatRule(rule: Rule): string {
  switch (rule.kind) {
    case "and":
      return rule.of.map((one) => (one.kind === "or" ? `(${formatRule(one)})` : formatRule(one))).join(" AND ");
    case "or":
      return rule.of.map(formatRule).join(" OR ");
    case "not":
      return `NOT ${rule.of.kind === "and" || rule.of.kind === "or" ? `(${formatRule(rule.of)})` : formatRule(rule.of)}`;
    case "text":
    case "one-of":
    case "amount":
    case "within":
    case "regex":
      return formatClause(rule);
  }
}

function formatClause(clause: Clause): string {
  switch (clause.kind) {
    case "text":
      return `${BARE_WORD.test(clause.words) && !KEYWORD.test(clause.words) ? clause.words : quoted(clause.words)}${clause.prefix ? "*" : ""}`;
    case "one-of":
      return `${clause.field}:${clause.values.map((value) => (BARE_VALUE.test(value) ? value : quoted(value))).join(",")}`;
    case "amount":
      return `${clause.field}${clause.side === null ? "" : `[${clause.side}]`}${clause.compare}${decimal(clause.than)}`;
    case "within":
      return `within(${[clause.lat, clause.lon, clause.km].map(decimal).join(", ")})`;
    case "regex":
      return `regex:/${clause.pattern.replaceAll("/", "\\/")}/`;
  }
}

const quoted = (text: string): string => `"${text.replace(/["\\]/g, "\\$&")}"`;
/** Never in exponent form, which the language does not read. */
const decimal = (value: number): string => (Math.abs(value) < 1e-6 ? "0" : String(value));

/** One text for all rules that mean the same by order and repetition alone: the key under which they are kept once. */
export const canonicalRule = (rule: Rule): Rule => {
  switch (rule.kind) {
    case "and":
    case "or": {
      const kind = rule.kind;
      const parts = rule.of.map(canonicalRule).flatMap((one) => (one.kind === kind ? one.of : [one]));
      const byText = new Map(parts.map((one) => [formatRule(one), one]));
      const sorted = [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
      return sorted.length === 1 && sorted[0] !== undefined ? sorted[0] : { kind, of: sorted };
    }
    case "not": {
      const inner = canonicalRule(rule.of);
      return inner.kind === "not" ? inner.of : { kind: "not", of: inner };
    }
    case "one-of":
      return { ...rule, values: [...new Set(rule.values)].sort() };
    case "text":
    case "amount":
    case "within":
    case "regex":
      return rule;
  }
};
