import type { Clause, Rule, WordField } from "./rule.ts";
import { tokensOf } from "./text-tokens.ts";

/**
 * Keys of which a development must carry at least one for the rule to say yes; null when no such set is known.
 * `factKeys` gives the keys of a development.
 */
export const requiredKeys = (rule: Rule): readonly string[] | null => costed(rule)?.keys ?? null;

interface Costed {
  readonly keys: readonly string[];
  /** Roughly the share of developments that carry one of the keys, in thousandths. */
  readonly cost: number;
}

function costed(rule: Rule): Costed | null {
  switch (rule.kind) {
    case "and": {
      let best: Costed | null = null;
      for (const one of rule.of) {
        const found = costed(one);
        if (found !== null && (best === null || found.cost < best.cost)) best = found;
      }
      return best;
    }
    case "or": {
      const parts = rule.of.map(costed);
      const known = parts.filter((part) => part !== null);
      if (known.length < parts.length) return null;
      return { keys: [...new Set(known.flatMap(({ keys }) => keys))], cost: known.reduce((sum, { cost }) => sum + cost, 0) };
    }
    case "not":
      return null;
    case "text":
    case "one-of":
    case "amount":
    case "within":
    case "regex":
      return costedClause(rule);
  }
}

/** How many of a thousand developments one value of the field is met in; guesses, of which only the order matters. */
const VALUE_COST: Record<WordField, number> = {
  type: 40,
  family: 150,
  actor: 60,
  initiator: 40,
  target: 40,
  side: 200,
  place: 30,
  country: 300,
  dyad: 300,
  realis: 400,
  verification: 300,
  equipment: 10,
  source: 30,
  language: 250,
  relevance: 600,
  // No development carries it: it asks for what cannot be seen.
  coverage: 0,
};

function costedClause(clause: Clause): Costed | null {
  switch (clause.kind) {
    case "text": {
      const words = tokensOf(clause.words).map(({ word }) => word);
      const whole = clause.prefix ? words.slice(0, -1) : words;
      // The longest word of a phrase is most likely its rarest.
      const longest = whole.toSorted((a, b) => b.length - a.length)[0];
      if (longest !== undefined) return { keys: [`word:${longest}`], cost: 8 };
      const prefix = words[0] ?? "";
      return prefix.length < PREFIX_LENGTH ? null : { keys: [`prefix:${prefix.slice(0, PREFIX_LENGTH)}`], cost: 25 };
    }
    case "one-of":
      return { keys: clause.values.map((value) => `${clause.field}:${value}`), cost: VALUE_COST[clause.field] * clause.values.length };
    case "amount":
      return clause.field === "severity" || clause.field === "sources" ? null : { keys: [`has:${clause.field}`], cost: 120 };
    case "within":
      return { keys: ["has:point"], cost: 700 };
    case "regex":
      return null;
  }
}

export const PREFIX_LENGTH = 3;
