import { z } from "zod";

/** Fields whose value is one of a list of words or ids. */
export const WORD_FIELDS = [
  "type",
  "family",
  "actor",
  "initiator",
  "target",
  "side",
  "place",
  "country",
  "dyad",
  "realis",
  "verification",
  "equipment",
  "source",
  "language",
  "relevance",
  "coverage",
] as const;
export type WordField = (typeof WORD_FIELDS)[number];

/** Fields that count. `sources` is the number of independent origins of the story. */
export const AMOUNT_FIELDS = ["killed", "wounded", "captured", "displaced", "severity", "sources"] as const;
export type AmountField = (typeof AMOUNT_FIELDS)[number];

export const COMPARISONS = [">=", "<=", ">", "<", "="] as const;
export type Comparison = (typeof COMPARISONS)[number];

export const TextClause = z.object({ kind: z.literal("text"), words: z.string().min(1).max(200), prefix: z.boolean() });
export const WordClause = z.object({
  kind: z.literal("one-of"),
  field: z.enum(WORD_FIELDS),
  values: z.array(z.string().min(1)).min(1).max(50),
});
export const AmountClause = z.object({
  kind: z.literal("amount"),
  field: z.enum(AMOUNT_FIELDS),
  side: z.string().nullable(),
  compare: z.enum(COMPARISONS),
  than: z.number().min(0).max(1e9),
});
export const WithinClause = z.object({
  kind: z.literal("within"),
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
  km: z.number().positive().max(20_000),
});
/** RE2 syntax, upper and lower case alike. */
export const RegexClause = z.object({ kind: z.literal("regex"), pattern: z.string().min(1).max(200) });

export const Clause = z.discriminatedUnion("kind", [TextClause, WordClause, AmountClause, WithinClause, RegexClause]);
export type Clause = z.infer<typeof Clause>;

/** A rule is asked of one development at a time, with its story and its article. */
export type Rule =
  | Clause
  | { readonly kind: "and"; readonly of: readonly Rule[] }
  | { readonly kind: "or"; readonly of: readonly Rule[] }
  | { readonly kind: "not"; readonly of: Rule };

export const Rule: z.ZodType<Rule> = z.lazy(() =>
  z.union([
    Clause,
    z.object({ kind: z.literal("and"), of: z.array(Rule).min(2) }),
    z.object({ kind: z.literal("or"), of: z.array(Rule).min(2) }),
    z.object({ kind: z.literal("not"), of: Rule }),
  ]),
);

/** Every clause of a rule, in reading order. */
export function clausesOf(rule: Rule): readonly Clause[] {
  switch (rule.kind) {
    case "and":
    case "or":
      return rule.of.flatMap(clausesOf);
    case "not":
      return clausesOf(rule.of);
    case "text":
    case "one-of":
    case "amount":
    case "within":
    case "regex":
      return [rule];
  }
}
