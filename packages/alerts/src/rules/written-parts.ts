import { COMPARISONS, type Comparison } from "./rule.ts";
import { tokensOf } from "./text-tokens.ts";

/** Thrown inside the reader alone; `parseRule` turns it into a problem. */
export class RuleTrouble extends Error {
  readonly at: number;
  readonly suggestion: string | undefined;
  constructor(at: number, message: string, suggestion?: string) {
    super(message);
    this.at = at;
    this.suggestion = suggestion;
  }
}

interface Value {
  readonly text: string;
  readonly at: number;
}

/** A rule as written, cut into its parts; what the values mean is not looked at here. */
export type Written = { readonly at: number } & (
  | { readonly kind: "open" | "close" }
  | { readonly kind: "keyword"; readonly word: "and" | "or" | "not" }
  | { readonly kind: "text"; readonly words: string; readonly prefix: boolean }
  | { readonly kind: "words"; readonly field: string; readonly values: readonly Value[] }
  | {
      readonly kind: "amount";
      readonly field: string;
      readonly side: string | null;
      readonly sideAt: number;
      readonly compare: Comparison;
      readonly number: number | null;
      readonly numberAt: number;
    }
  | { readonly kind: "within"; readonly numbers: readonly number[] }
  | { readonly kind: "regex"; readonly pattern: string }
);

const SPACE = /\s+/uy;
const FIELD = /([\p{L}_]+)(?:\[\s*("(?:[^"\\]|\\.)*"|[^\]"]*)\s*\])?\s*(:|>=|<=|>|<|=)\s*/uy;
const WITHIN = /within\s*\(([^)]*)\)/iuy;
const REGEX = /\/((?:[^/\\]|\\.)*)\//uy;
const QUOTED = /"((?:[^"\\]|\\.)*)"|[“„«]([^“”„«»"]*)[”“»]/uy;
const BARE = /[^\s()",:<>=[\]*“”«»„]+/uy;
const NUMBER = /\d+(?:\.\d+)?/uy;
const COMMA = /\s*,\s*/uy;
const STAR = /\*/uy;

export function writtenParts(text: string): readonly Written[] {
  const parts: Written[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found !== null) at += found[0].length;
    return found;
  };

  const quotedOrBare = (): string | null => {
    const quoted = take(QUOTED);
    if (quoted !== null) return quoted[1] === undefined ? (quoted[2] ?? "") : unquoted(quoted[1]);
    if (/["“„«]/.test(text[at] ?? "")) throw new RuleTrouble(at, "This quotation mark is never closed.");
    return take(BARE)?.[0] ?? null;
  };
  const value = (): Value => {
    const start = at;
    const text = quotedOrBare();
    if (text === null) throw new RuleTrouble(start, "A value should stand here; put a name with spaces in quotes.");
    return { text, at: start };
  };
  const values = (): readonly Value[] => {
    const list = [value()];
    while (take(COMMA) !== null) list.push(value());
    return list;
  };
  const words = (start: number): Written => {
    const said = quotedOrBare();
    if (said === null) throw new RuleTrouble(start, `"${text.slice(start, start + 1)}" does not belong here.`);
    if (tokensOf(said).length === 0) throw new RuleTrouble(start, "Nothing to find here: a letter or a digit is needed.");
    if (said.length > 200) throw new RuleTrouble(start, "A phrase has at most 200 characters.");
    return { kind: "text", at: start, words: said, prefix: take(STAR) !== null };
  };
  const regex = (start: number): Written => {
    const found = take(REGEX);
    if (found === null) throw new RuleTrouble(start, "A regular expression stands between slashes.", "regex:/ceasefire|truce/");
    return { kind: "regex", at: start, pattern: (found[1] ?? "").replaceAll("\\/", "/") };
  };
  const amount = (start: number, field: string, side: string | undefined, compare: Comparison): Written => {
    const numberAt = at;
    const found = take(NUMBER);
    const sideAt = start + field.length + 1;
    const named = side === undefined ? null : side.startsWith('"') ? unquoted(side.slice(1, -1)) : side.trim();
    return { kind: "amount", at: start, field, side: named, sideAt, compare, number: found === null ? null : numberOf(found[0]), numberAt };
  };
  const next = (): Written => {
    const start = at;
    const first = text[at];
    if (first === "(" || first === ")") {
      at++;
      return { kind: first === "(" ? "open" : "close", at: start };
    }
    const within = take(WITHIN);
    if (within !== null) return { kind: "within", at: start, numbers: numbersOf(within[1] ?? "", start) };
    const field = take(FIELD);
    if (field === null) return keywordOr(words(start), text.slice(start, at));
    const [, name = "", side, sign] = field;
    const compare = COMPARISONS.find((one) => one === sign);
    if (compare !== undefined) return amount(start, name, side, compare);
    if (side !== undefined) throw new RuleTrouble(start, "A side in square brackets goes with a count.", "killed[russia]>=1");
    if (/^within$/i.test(name)) throw new RuleTrouble(start, "within needs brackets.", "within(35.93, 36.63, 40)");
    if (/^text$/i.test(name)) return words(start + field[0].length);
    if (/^regex$/i.test(name)) return regex(start);
    if (/^(killed|wounded|captured|displaced|severity|sources)$/i.test(name)) {
      throw new RuleTrouble(
        at,
        "A count is compared by >=, <=, >, < or =.",
        `${name.toLowerCase()}>=${text.slice(at).match(/^\d+/)?.[0] ?? 3}`,
      );
    }
    return { kind: "words", at: start, field: name, values: values() };
  };

  for (take(SPACE); at < text.length; take(SPACE)) parts.push(next());
  return parts;
}

const keywordOr = (part: Written, written: string): Written => {
  const word = written.toLowerCase();
  return word === "and" || word === "or" || word === "not" ? { kind: "keyword", at: part.at, word } : part;
};

const unquoted = (text: string): string => text.replace(/\\(.)/gsu, "$1");

function numbersOf(text: string, at: number): readonly number[] {
  return text.split(",").map((part) => {
    if (!/^\s*[+-]?\d+(\.\d+)?\s*$/.test(part)) throw new RuleTrouble(at, "within needs three plain numbers.", "within(35.93, 36.63, 40)");
    return numberOf(part);
  });
}

/** To six decimals, a tenth of a metre: anything finer would be lost when the rule is written out. Never minus zero. */
const numberOf = (text: string): number => Math.round(Number(text) * 1e6) / 1e6 || 0;
