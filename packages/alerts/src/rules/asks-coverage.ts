import type { Rule } from "./rule.ts";

/** Stands for every language and dyad. */
export const ANY_COVERAGE = "any";

/** Whether a rule wants to be told when this part of the news goes blind: `coverage:tr`, `coverage:any OR place:idlib`. */
export function asksCoverage(rule: Rule, area: string): boolean {
  switch (rule.kind) {
    case "and":
      return rule.of.every((one) => asksCoverage(one, area));
    case "or":
      return rule.of.some((one) => asksCoverage(one, area));
    case "one-of":
      return rule.field === "coverage" && (rule.values.includes(area) || rule.values.includes(ANY_COVERAGE));
    case "not":
    case "text":
    case "amount":
    case "within":
    case "regex":
      return false;
  }
}
