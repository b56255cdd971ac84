import type { Theatre } from "@orontes/theatre";
import { failed, kept, type Outcome, problem } from "@orontes/vocabulary";
import { RE2JS, RE2JSException } from "re2js";
import { closest } from "./closest.ts";
import { formatRule } from "./format-rule.ts";
import { requiredKeys } from "./required-keys.ts";
import { resolveValue } from "./resolve-value.ts";
import { AMOUNT_FIELDS, type AmountField, type Clause, clausesOf, type Rule, WORD_FIELDS, type WordField } from "./rule.ts";
import { RuleTrouble, type Written, writtenParts } from "./written-parts.ts";

const MAX_LENGTH = 4000;
const MAX_DEPTH = 30;
const MAX_CLAUSES = 200;
const MAX_REGEXES = 5;
const MAX_REGEX_LENGTH = 200;
const FIELD_NAMES = [...WORD_FIELDS, ...AMOUNT_FIELDS, "text", "regex", "within"];

/** Reads the rule language. A failure names the UTF-16 offset and, where one is near, what was probably meant. */
export function parseRule(text: string, theatre: Theatre): Outcome<Rule> {
  try {
    if (text.length > MAX_LENGTH) throw new RuleTrouble(MAX_LENGTH, `A rule has at most ${MAX_LENGTH} characters.`);
    const reader = new RuleReader(writtenParts(text), text.length, theatre);
    const rule = reader.whole();
    checkWhole(rule);
    return kept(rule);
  } catch (error) {
    if (!(error instanceof RuleTrouble)) throw error;
    return failed(
      problem("invalid-rule", {
        at: error.at,
        detail: error.message,
        ...(error.suggestion === undefined ? {} : { suggestion: error.suggestion }),
      }),
    );
  }
}

function checkWhole(rule: Rule): void {
  const clauses = clausesOf(rule);
  if (clauses.length > MAX_CLAUSES) throw new RuleTrouble(0, `A rule has at most ${MAX_CLAUSES} clauses.`);
  const regexes = clauses.filter(({ kind }) => kind === "regex").length;
  if (regexes > MAX_REGEXES) throw new RuleTrouble(0, `A rule has at most ${MAX_REGEXES} regular expressions.`);
  if (regexes > 0 && requiredKeys(rule) === null) {
    throw new RuleTrouble(0, "A regular expression needs a word, place, actor, type or other field beside it, joined by AND.");
  }
}

class RuleReader {
  #next = 0;
  readonly #parts: readonly Written[];
  readonly #end: number;
  readonly #theatre: Theatre;

  constructor(parts: readonly Written[], end: number, theatre: Theatre) {
    this.#parts = parts;
    this.#end = end;
    this.#theatre = theatre;
  }

  whole(): Rule {
    if (this.#parts.length === 0) throw new RuleTrouble(0, "The rule is empty.", "place:idlib AND killed>=10");
    const rule = this.#either(0);
    const left = this.#peek();
    if (left !== undefined) throw new RuleTrouble(left.at, "This bracket closes nothing.");
    return rule;
  }

  #either(depth: number): Rule {
    const of = [this.#all(depth)];
    while (this.#takeKeyword("or")) of.push(this.#all(depth));
    return joined("or", of);
  }

  #all(depth: number): Rule {
    const of = [this.#one(depth)];
    for (;;) {
      if (this.#takeKeyword("and")) {
        of.push(this.#one(depth));
        continue;
      }
      const next = this.#peek();
      if (next === undefined || next.kind === "close" || (next.kind === "keyword" && next.word === "or")) return joined("and", of);
      of.push(this.#one(depth));
    }
  }

  #one(depth: number): Rule {
    const part = this.#peek();
    if (part === undefined) throw new RuleTrouble(this.#end, "The rule ends where a condition should follow.");
    if (depth > MAX_DEPTH) throw new RuleTrouble(part.at, `Brackets and NOT go at most ${MAX_DEPTH} deep.`);
    this.#next++;
    switch (part.kind) {
      case "keyword":
        if (part.word === "not") return { kind: "not", of: this.#one(depth + 1) };
        throw new RuleTrouble(
          part.at,
          `A condition should stand before ${part.word.toUpperCase()}; to find the word itself, put it in quotes.`,
        );
      case "open": {
        const inner = this.#either(depth + 1);
        const close = this.#peek();
        if (close?.kind !== "close") throw new RuleTrouble(part.at, "This bracket is never closed.");
        this.#next++;
        return inner;
      }
      case "close":
        throw new RuleTrouble(part.at, "This bracket closes nothing.");
      case "text":
        return { kind: "text", words: part.words, prefix: part.prefix };
      case "within":
        return this.#within(part);
      case "regex":
        return regexOf(part);
      case "words":
        return this.#oneOf(part);
      case "amount":
        return this.#amount(part);
    }
  }

  #within({ at, numbers }: Extract<Written, { kind: "within" }>): Clause {
    const [lat, lon, km] = numbers;
    if (numbers.length !== 3 || lat === undefined || lon === undefined || km === undefined) {
      throw new RuleTrouble(at, "within needs latitude, longitude and kilometres.", "within(35.93, 36.63, 40)");
    }
    if (Math.abs(lat) > 90 || Math.abs(lon) > 180) throw new RuleTrouble(at, "Latitude goes from -90 to 90, longitude from -180 to 180.");
    if (km <= 0 || km > 20_000) throw new RuleTrouble(at, "The distance is in kilometres, more than 0 and at most 20000.");
    return { kind: "within", lat, lon, km };
  }

  #oneOf({ at, field, values }: Extract<Written, { kind: "words" }>): Clause {
    const known = WORD_FIELDS.find((name) => name === field.toLowerCase());
    if (known === undefined) throw unknownField(at, field);
    const ids = values.flatMap((value) => this.#resolved(known, value));
    if (ids.length > 50) throw new RuleTrouble(at, "A list has at most 50 values.");
    return { kind: "one-of", field: known, values: [...new Set(ids)] };
  }

  #resolved(field: WordField, value: { readonly text: string; readonly at: number }): readonly string[] {
    const answer = resolveValue(field, value.text, this.#theatre);
    if (answer.kind === "known") return answer.ids;
    const suggestion = answer.suggestion === undefined ? undefined : formatSuggestion(answer.suggestion);
    throw new RuleTrouble(value.at, `No ${field} is known as "${value.text}".`, suggestion);
  }

  #amount({ at, field, side, sideAt, compare, number, numberAt }: Extract<Written, { kind: "amount" }>): Clause {
    const known = AMOUNT_FIELDS.find((name) => name === field.toLowerCase());
    if (known === undefined) throw unknownField(at, field);
    const bounds = AMOUNT_BOUNDS[known];
    if (number === null || number > bounds.most) throw new RuleTrouble(numberAt, bounds.message, `${known}>=${bounds.example}`);
    if (side === null) return { kind: "amount", field: known, side: null, compare, than: number };
    if (!bounds.bySide) throw new RuleTrouble(sideAt, `${known} is not counted by side.`);
    const [id] = this.#resolved("side", { text: side, at: sideAt });
    return { kind: "amount", field: known, side: id ?? side, compare, than: number };
  }

  #peek(): Written | undefined {
    return this.#parts[this.#next];
  }

  #takeKeyword(word: "and" | "or"): boolean {
    const part = this.#peek();
    if (part?.kind !== "keyword" || part.word !== word) return false;
    this.#next++;
    return true;
  }
}

const COUNT = { most: 1e9, bySide: true, message: "A whole number should stand here.", example: 10 };
const AMOUNT_BOUNDS: Record<AmountField, { most: number; bySide: boolean; message: string; example: number }> = {
  killed: COUNT,
  wounded: COUNT,
  captured: COUNT,
  displaced: COUNT,
  severity: { most: 5, bySide: false, message: "Severity goes from 1 to 5.", example: 4 },
  sources: { ...COUNT, bySide: false, example: 3 },
};

const joined = (kind: "and" | "or", of: readonly Rule[]): Rule => {
  const flat = of.flatMap((one) => (one.kind === kind ? one.of : [one]));
  return flat.length === 1 && flat[0] !== undefined ? flat[0] : { kind, of: flat };
};

const formatSuggestion = (value: string): string => formatRule({ kind: "one-of", field: "place", values: [value] }).slice("place:".length);

function unknownField(at: number, field: string): RuleTrouble {
  const near = closest(field.toLowerCase(), FIELD_NAMES);
  return new RuleTrouble(at, `There is no field "${field}"; to find these words, put them in quotes.`, near ?? FIELD_NAMES.join(", "));
}

function regexOf({ at, pattern }: Extract<Written, { kind: "regex" }>): Clause {
  if (pattern.length === 0 || pattern.length > MAX_REGEX_LENGTH) {
    throw new RuleTrouble(at, `A regular expression has 1 to ${MAX_REGEX_LENGTH} characters.`);
  }
  try {
    RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE);
  } catch (error) {
    if (error instanceof RE2JSException) throw new RuleTrouble(at, `The regular expression does not compile: ${error.message}`);
    throw error;
  }
  return { kind: "regex", pattern };
}
