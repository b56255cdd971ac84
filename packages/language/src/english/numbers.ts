import { digitsValue, type NumberMention } from "../number-mention.ts";
import { COUNT_NOUNS, SCALES, TENS, UNITS, VAGUE, VAGUE_OF_SCALE } from "./number-words.ts";
import { rememberingWord } from "../remembering.ts";
import type { Token } from "../token.ts";
import { wordTable } from "../word-table.ts";

const ORDINALS = new Set("second third fourth fifth sixth".split(" "));
const LARGE = new Set("large small growing great high significant considerable unknown".split(" "));
interface Comparator {
  readonly words: readonly string[];
  readonly comparator: NumberMention["comparator"];
}
const COMPARATORS: readonly Comparator[] = (
  [
    ["more than", "more_than"],
    ["over", "more_than"],
    ["above", "more_than"],
    ["upwards of", "more_than"],
    ["north of", "more_than"],
    ["exceeding", "more_than"],
    ["better than", "more_than"],
    ["at the very least", "at_least"],
    ["at a minimum", "at_least"],
    ["a minimum", "at_least"],
    ["as much as", "at_most"],
    ["not more than", "at_most"],
    ["a maximum", "at_most"],
    ["just under", "approx"],
    ["just over", "more_than"],
    ["just short of", "approx"],
    ["in the region of", "approx"],
    ["somewhere around", "approx"],
    ["in excess of", "more_than"],
    ["greater than", "more_than"],
    ["well over", "more_than"],
    ["at least", "at_least"],
    ["no fewer than", "at_least"],
    ["no less than", "at_least"],
    ["not less than", "at_least"],
    ["a minimum of", "at_least"],
    ["as many as", "at_most"],
    ["up to", "at_most"],
    ["at most", "at_most"],
    ["no more than", "at_most"],
    ["fewer than", "at_most"],
    ["less than", "at_most"],
    ["under", "at_most"],
    ["a maximum of", "at_most"],
    ["about", "approx"],
    ["around", "approx"],
    ["roughly", "approx"],
    ["some", "approx"],
    ["approximately", "approx"],
    ["nearly", "approx"],
    ["almost", "approx"],
    ["an estimated", "approx"],
    ["estimated", "approx"],
    ["close to", "approx"],
    ["circa", "approx"],
  ] as const
)
  .map(([text, comparator]) => ({ words: text.split(" "), comparator }))
  // "No more than" before "more than".
  .sort((a, b) => b.words.length - a.words.length);
/** Those that stand before a count, by their last word. */
const BEFORE = new Map(
  COMPARATORS.map(({ words }) => [words.at(-1) ?? "", COMPARATORS.filter((other) => other.words.at(-1) === words.at(-1))]),
);
const AFTER: readonly Comparator[] = (
  [
    ["or more", "at_least"],
    ["at least", "at_least"],
    ["or so", "approx"],
    ["at most", "at_most"],
  ] as const
).map(([text, comparator]) => ({ words: text.split(" "), comparator }));
const MONTHS = new Set(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec".split(
    " ",
  ),
);
const MONEY = new Set(["$", "€", "£", "₺", "₽"]);
const unit = (name: string, words: string): [string, string][] => words.split(" ").map((word) => [word, name]);
/** What stands behind a number that counts neither people nor things. */
const UNIT_WORDS: Readonly<Record<string, string>> = wordTable(
  Object.fromEntries([
    ...unit("percent", "% percent pct percentage"),
    ...unit("money", "dollars dollar euros euro lira liras roubles rubles rouble ruble pounds cents"),
    ...unit("time", "second seconds minute minutes hour hours day days week weeks month months year years decade decades"),
    ...unit("distance", "km kms kilometre kilometres kilometer kilometers mile miles metre metres meter meters feet yards"),
    ...unit("area", "hectares acres"),
    ...unit("weight", "tonnes tonne tons ton kg kgs kilograms kilogrammes kilos"),
  ]),
);
const ORDINAL_TAIL = new Set(["st", "nd", "rd", "th"]);

/** Few words open a count; all others are passed by without a closer look. */
const OPENERS: ReadonlySet<string> = new Set([
  "a",
  "an",
  "another",
  "half",
  ...LARGE,
  ...[VAGUE, VAGUE_OF_SCALE, UNITS, TENS].flatMap(Object.keys),
]);

const opensCount = rememberingWord(({ kind, norm }): boolean => kind === "number" || OPENERS.has(norm));

/** Every count in the tokens; years, dates, times, model names, ordinals and resolutions are none. */
export function englishNumbers(tokens: readonly Token[]): NumberMention[] {
  const mentions: NumberMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined || !opensCount(token.word)) {
      at++;
      continue;
    }
    const core = readNumber(tokens, at);
    if (core === null || isNoCount(tokens, at, core.to, core.value)) {
      at += Math.max(1, (core?.to ?? at + 1) - at);
      continue;
    }
    mentions.push(withComparator(tokens, at, core));
    at = Math.max(core.to, mentions.at(-1)?.to ?? 0);
  }
  return mentions;
}

interface Core {
  readonly value: number;
  readonly max: number | null;
  readonly vague: boolean;
  readonly to: number;
}

const isScale = (word: string): boolean => word.length > 2 && word in SCALES;
const exactly = (value: number, to: number): Core => ({ value, max: value, vague: false, to });

/** "A quarter of a million", "half a dozen"; half of anything else is no count. */
function fractionOf(tokens: readonly Token[], from: number, share: number): Core | null {
  let at = from;
  while (["of", "a"].includes(tokens[at]?.norm ?? "")) at++;
  const word = tokens[at]?.norm ?? "";
  if (word === "dozen") return exactly(12 * share, at + 1);
  return isScale(word) ? exactly((SCALES[word] ?? 1) * share, at + 1) : null;
}

function readNumber(tokens: readonly Token[], at: number): Core | null {
  const token = tokens[at];
  if (token === undefined || token.joined) return null;
  if (token.norm === "a" || token.norm === "an") return readArticle(tokens, at);
  // "One soldier was killed and another wounded", but "another wounded child".
  if (token.norm === "another" && standsAlone(tokens, at + 1)) return exactly(1, at + 1);
  if (token.norm === "half") return fractionOf(tokens, at + 1, 0.5);
  if (token.norm === "three" && /^quarters?$/.test(tokens[at + 1]?.norm ?? "")) return fractionOf(tokens, at + 2, 0.75);
  if (FRACTIONS.has(tokens[at + 1]?.norm ?? "")) return null;
  if (LARGE.has(token.norm) && tokens[at + 1]?.norm === "numbers" && tokens[at + 2]?.norm === "of")
    return { value: 3, max: null, vague: true, to: at + 3 };
  const vague = readVague(tokens, at);
  if (vague !== null) return vague;
  const low = readPlain(tokens, at);
  return low === null ? null : isChange(tokens, at) ? low : (readRange(tokens, low) ?? low);
}

/** "Two-thirds of them" counts nobody by itself. */
const FRACTIONS: ReadonlySet<string> = new Set(["thirds", "fifths", "sixths", "sevenths", "eighths", "ninths", "tenths"]);
const CHANGE =
  /^(?:rose|risen|rises|rising|raised|raising|increased|climbed|jumped|grew|grown|revised|lowered|fell|fallen|dropped|up|down|went)$/;
/** "The toll rose from 15 to 22" is no range. */
const isChange = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.norm === "from" && tokens.slice(Math.max(0, at - 6), at - 1).some(({ norm }) => CHANGE.test(norm));

/** "A dozen", "a few hundred", "a large number of", "a million and a half". */
function readArticle(tokens: readonly Token[], at: number): Core | null {
  const word = tokens[at + 1]?.norm ?? "";
  if (word === "quarter" || word === "half") return fractionOf(tokens, at + 2, word === "half" ? 0.5 : 0.25);
  if (word === "few") return readVague(tokens, at + 1);
  if (isScale(word)) {
    const scale = scaled(tokens, at + 1, 1);
    const isHalf = ["and", "a", "half"].every((part, index) => tokens[scale.to + index]?.norm === part);
    return isHalf ? exactly(scale.value * 1.5, scale.to + 3) : scale;
  }
  // "Two men were killed and a third wounded".
  if (ORDINALS.has(word) && standsAlone(tokens, at + 2)) return exactly(1, at + 2);
  const noun = LARGE.has(word) ? at + 2 : at + 1;
  const name = tokens[noun]?.norm ?? "";
  const count = COUNT_NOUNS[name];
  const isOf = tokens[noun + 1]?.norm === "of";
  if (count === undefined || (!isOf && name !== "dozen" && name !== "couple")) return null;
  const to = isOf ? noun + 2 : noun + 1;
  const scale = tokens[to]?.norm ?? "";
  if (name === "couple" && (isScale(scale) || scale === "dozen")) return exactly(2 * (SCALES[scale] ?? 12), to + 1);
  return { value: count[0], max: count[1], vague: count[1] === null, to };
}

/** "Dozens of", "tens of thousands of", "several hundred". */
function readVague(tokens: readonly Token[], at: number): Core | null {
  const word = tokens[at]?.norm ?? "";
  if (word === "many" && tokens[at - 1]?.norm === "as") return null;
  const ofScale = VAGUE_OF_SCALE[word]?.[tokens[at + 1]?.norm ?? ""];
  if (ofScale !== undefined) return { value: ofScale[0], max: ofScale[1], vague: true, to: at + (tokens[at + 2]?.norm === "of" ? 3 : 2) };
  const vague = VAGUE[word];
  if (vague === undefined) return null;
  const of = tokens[at + 1]?.norm === "of";
  const next = of ? VAGUE[tokens[at + 2]?.norm ?? ""] : undefined;
  if (next === undefined) return { value: vague[0], max: vague[1], vague: true, to: of ? at + 2 : at + 1 };
  return {
    value: word === "tens" ? 20_000 : word === "hundreds" ? 200_000 : next[0],
    max: word === "tens" ? 99_999 : word === "hundreds" ? 999_999 : next[1],
    vague: true,
    to: at + 3,
  };
}

/** Digits or words without a range. */
function readPlain(tokens: readonly Token[], at: number): Core | null {
  const token = tokens[at];
  if (token?.kind === "number") {
    const value = digitsValue(text(token));
    return value === null ? null : scaled(tokens, at + 1, value);
  }
  const words = readWords(tokens, at);
  if (words === null) return null;
  if (tokens[words.to]?.norm === "dozen") return exactly(words.value * 12, words.to + 1);
  return exactly(words.value, words.to);
}

const PARTICIPLE = /^(?:wounded|injured|killed|missing|hurt)$/;
const VERB = /^(?:was|were|is|are|has|had|died)$/;
const BEHIND_PARTICIPLE = /^(?:in|by|when|as|after|near|on|at|during|while|and|critically|seriously|badly|slightly|outside|inside|there)$/;

/** Whether a verb, not a noun, stands at the token. */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (VERB.test(tokens[at]?.norm ?? "")) return true;
  return PARTICIPLE.test(tokens[at]?.norm ?? "") && (next === undefined || next.kind === "mark" || BEHIND_PARTICIPLE.test(next.norm));
}

/** The digits as written: `norm` of a number token is the raw slice. */
const text = (token: Token): string => token.norm;

/** `value` with the scales that stand at `at`: "3.6 million", "30 thousand". */
function scaled(tokens: readonly Token[], at: number, value: number): Core {
  let total = value;
  let to = at;
  for (let scale = SCALES[tokens[to]?.norm ?? ""]; scale !== undefined && tokens[to]?.kind === "word"; ) {
    total *= scale;
    to++;
    scale = SCALES[tokens[to]?.norm ?? ""];
  }
  return exactly(Math.round(total * 1000) / 1000, to);
}

/** "10-15", "ten to twelve", "two or three", "2 to 3 million". */
function readRange(tokens: readonly Token[], low: Core): Core | null {
  const link = tokens[low.to];
  if (link === undefined) return null;
  const isDash = link.joined && link.kind === "number";
  if (!isDash && link.norm !== "to" && link.norm !== "or") return null;
  const from = isDash ? low.to : low.to + 1;
  if (!isDash && tokens[from]?.joined === true) return null;
  const high = isDash ? scaled(tokens, from + 1, digitsValue(text(link)) ?? 0) : readPlain(tokens, from);
  if (high === null) return null;
  const scale = SCALES[tokens[high.to - 1]?.norm ?? ""] ?? 1;
  const value = low.value < scale ? low.value * scale : low.value;
  const most = link.norm === "or" ? value * 2 : value * 20;
  return high.value > value && high.value <= most ? { value, max: high.value, vague: false, to: high.to } : null;
}

function readWords(tokens: readonly Token[], at: number): { value: number; to: number } | null {
  let total = 0;
  let part = 0;
  let to = at;
  let seen = false;
  for (; to < tokens.length; to++) {
    const word = tokens[to]?.norm ?? "";
    if (tokens[to]?.kind !== "word") break;
    const unit = UNITS[word] ?? TENS[word];
    if (unit !== undefined) {
      if (seen && part % 100 !== 0 && !(part % 10 === 0 && unit < 10 && part % 100 >= 20)) break;
      part += unit;
      seen = true;
    } else if (seen && word === "hundred") part *= 100;
    else if (seen && (word === "thousand" || word === "million" || word === "billion")) {
      total += part * (SCALES[word] ?? 1);
      part = 0;
    } else if (seen && word === "and" && tokens[to + 1]?.norm === "a" && tokens[to + 2]?.norm === "half") {
      part += 0.5;
      to += 2;
    } else if (seen && word === "point" && UNITS[tokens[to + 1]?.norm ?? ""] !== undefined) {
      part += (UNITS[tokens[to + 1]?.norm ?? ""] ?? 0) / 10;
      to++;
    } else if (
      seen &&
      word === "and" &&
      part % 100 === 0 &&
      total + part > 0 &&
      (UNITS[tokens[to + 1]?.norm ?? ""] ?? TENS[tokens[to + 1]?.norm ?? ""]) !== undefined
    )
      continue;
    else break;
  }
  return seen ? { value: total + part, to } : null;
}

/** Armies name these by a number behind the word. */
const UNITS_BY_NUMBER = new Set("division brigade battalion regiment corps company unit base camp checkpoint hill point area".split(" "));

function isNoCount(tokens: readonly Token[], at: number, to: number, value: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[to];
  const token = tokens[at];
  if (token === undefined) return true;
  // "No one was killed", "not one", "fought one another".
  if (token.norm === "one" && (before?.norm === "no" || before?.norm === "not" || next?.norm === "another")) return true;
  if (token.kind === "number") {
    if (
      before !== undefined &&
      (MONTHS.has(before.norm) ||
        before.norm === "#" ||
        before.norm === ":" ||
        [
          "resolution",
          "article",
          "chapter",
          "no",
          "km",
          "highway",
          "flight",
          "number",
          "group",
          "leopard",
          "mark",
          "route",
          "sector",
          "phase",
          "page",
        ].includes(before.norm))
    )
      return true;
    // "The Division 17 base", "Brigade 93".
    if (before?.capital === true && UNITS_BY_NUMBER.has(before.norm)) return true;
    if (before?.capital === true && before.end === token.start) return true; // M4
    if (next !== undefined && MONTHS.has(next.norm) && value <= 31) return true;
    if (/^[ap]m$/.test(next?.norm ?? "")) return true;
    if (next?.norm === ":" || (next !== undefined && ORDINAL_TAIL.has(next.norm) && next.start === tokens[to - 1]?.end)) return true;
    if (next?.kind === "word" && next.start === tokens[to - 1]?.end && !["m", "bn", "k"].includes(next.norm)) return true; // 4x4, 7am
    if (value >= 1900 && value <= 2100 && /^\d{4}$/.test(text(token)) && !isCountedAfter(tokens, to)) return true;
  }
  return false;
}

/** A year is not followed by what can be counted in thousands: "2,000 soldiers" has a comma, "2000 soldiers" a plural. */
function isCountedAfter(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  return (
    next?.kind === "word" &&
    next.start > (tokens[to - 1]?.end ?? 0) &&
    /(?:s|people|men|women|children|troops|personnel|dead|wounded)$/.test(next.norm) &&
    !["was", "is", "has", "as", "its", "his", "this", "clashes", "elections", "talks"].includes(next.norm)
  );
}

function withComparator(tokens: readonly Token[], at: number, core: Core): NumberMention {
  let from = at;
  let to = core.to;
  let comparator: NumberMention["comparator"] = core.vague ? "vague" : "exact";
  const before = BEFORE.get(tokens[at - 1]?.norm ?? "")?.find(({ words }) =>
    words.every((word, index) => tokens[at - words.length + index]?.norm === word),
  );
  if (before !== undefined) {
    from = at - before.words.length;
    comparator = before.comparator;
  }
  const after = AFTER.find(({ words }) => words.every((word, index) => tokens[to + index]?.norm === word));
  if (before === undefined && after !== undefined) {
    to += after.words.length;
    comparator = after.comparator;
  }
  const high = ["between", "from"].includes(tokens[from - 1]?.norm ?? "") && tokens[to]?.norm === "and" ? readPlain(tokens, to + 1) : null;
  if (high !== null && high.value > core.value)
    return mention(tokens, from - 1, high.to, core.value, high.value, "exact", UNIT_WORDS[tokens[high.to]?.norm ?? ""] ?? null);
  const unit = MONEY.has(tokens[from - 1]?.norm ?? "") ? "money" : (UNIT_WORDS[tokens[to]?.norm ?? ""] ?? null);
  const [min, max] =
    comparator === "more_than" || comparator === "at_least"
      ? [core.value, null]
      : comparator === "at_most"
        ? [null, core.max]
        : [core.value, core.max];
  return mention(tokens, from, to, min, max, comparator, unit);
}

function mention(
  tokens: readonly Token[],
  from: number,
  to: number,
  min: number | null,
  max: number | null,
  comparator: NumberMention["comparator"],
  unit: string | null,
): NumberMention {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0, from, to, min, max, comparator, unit };
}
