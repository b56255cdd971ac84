import { digitsValue, type NumberMention } from "../number-mention.ts";
import type { Token } from "../token.ts";

const UNITS: Readonly<Record<string, number>> = Object.fromEntries(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((word, value) => [word, value]),
);
const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  m: 1e6,
  bn: 1e9,
  k: 1e3,
};
/** Vague counts and what they cover (the annotation conventions of conflict data). */
const VAGUE: Readonly<Record<string, readonly [number, number | null]>> = {
  dozens: [24, 99],
  scores: [40, 99],
  hundreds: [200, 999],
  thousands: [2000, 9999],
  millions: [2e6, null],
  several: [3, null],
  many: [3, null],
  numerous: [3, null],
  "a number of": [3, null],
  "a few": [3, null],
  few: [3, null],
  couple: [2, 2],
  tens: [20, 99],
};
interface Comparator {
  readonly words: readonly string[];
  readonly comparator: NumberMention["comparator"];
}
const BEFORE: readonly Comparator[] = (
  [
    ["more than", "more_than"],
    ["over", "more_than"],
    ["above", "more_than"],
    ["upwards of", "more_than"],
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
).map(([text, comparator]) => ({ words: text.split(" "), comparator }));
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
const ORDINAL_TAIL = new Set(["st", "nd", "rd", "th"]);

/** Every count in the tokens; years, dates, times, model names, ordinals and resolutions are none. */
export function englishNumbers(tokens: readonly Token[]): NumberMention[] {
  const mentions: NumberMention[] = [];
  for (let at = 0; at < tokens.length; ) {
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

/** "A quarter of a million", "half a million"; half of anything else is no count. */
function fractionOf(tokens: readonly Token[], from: number, share: number): Core | null {
  let at = from;
  while (["of", "a"].includes(tokens[at]?.norm ?? "")) at++;
  const word = tokens[at]?.norm ?? "";
  const scale = word.length > 2 ? SCALES[word] : undefined;
  return scale === undefined ? null : { value: scale * share, max: scale * share, vague: false, to: at + 1 };
}

function readNumber(tokens: readonly Token[], at: number): Core | null {
  const token = tokens[at];
  if (token === undefined || token.joined) return null;
  const pair = `${token.norm} ${tokens[at + 1]?.norm ?? ""}`;
  if (token.norm === "a" || token.norm === "an" || token.norm === "the") {
    const word = tokens[at + 1]?.norm ?? "";
    if (token.norm === "the") return null;
    const half = word === "quarter" ? 0.25 : word === "half" ? 0.5 : null;
    if (half !== null) return fractionOf(tokens, at + 2, half);
    if (word === "dozen") return { value: 12, max: 12, vague: false, to: at + 2 };
    if (word in SCALES && word.length > 2) return scaled(tokens, at + 1, 1);
    if (pair === "a few" || (word === "number" && tokens[at + 2]?.norm === "of"))
      return { value: 3, max: null, vague: true, to: word === "few" ? at + 2 : at + 3 };
    if (word === "couple") return { value: 2, max: 2, vague: false, to: tokens[at + 2]?.norm === "of" ? at + 3 : at + 2 };
    return null;
  }
  // "One soldier was killed and another wounded".
  if (token.norm === "another" && /^(?:wounded|injured|killed|was|were|died|missing)$/.test(tokens[at + 1]?.norm ?? ""))
    return { value: 1, max: 1, vague: false, to: at + 1 };
  if (token.norm === "half") return fractionOf(tokens, at + 1, 0.5);
  const vague = token.norm === "many" && tokens[at - 1]?.norm === "as" ? undefined : VAGUE[token.norm];
  if (vague !== undefined) {
    const of = tokens[at + 1]?.norm === "of";
    const next = of ? VAGUE[tokens[at + 2]?.norm ?? ""] : undefined;
    if (next !== undefined)
      return {
        value: token.norm === "tens" ? 20_000 : token.norm === "hundreds" ? 200_000 : next[0],
        max: token.norm === "tens" ? 99_999 : token.norm === "hundreds" ? 999_999 : next[1],
        vague: true,
        to: at + 3,
      };
    return { value: vague[0], max: vague[1], vague: true, to: of ? at + 2 : at + 1 };
  }
  if (token.kind === "number") {
    const value = digitsValue(text(token));
    if (value === null) return null;
    return scaled(tokens, at, value, at + 1);
  }
  const words = readWords(tokens, at);
  if (words === null) return null;
  if (tokens[words.to]?.norm === "dozen") return { value: words.value * 12, max: words.value * 12, vague: false, to: words.to + 1 };
  return { value: words.value, max: words.value, vague: false, to: words.to };
}

/** The digits as written: `norm` of a number token is the raw slice. */
const text = (token: Token): string => token.norm;

function scaled(tokens: readonly Token[], at: number, value: number, next = at): Core {
  let total = value;
  let to = next;
  let scale = SCALES[tokens[to]?.norm ?? ""];
  while (scale !== undefined && tokens[to]?.kind === "word") {
    total *= scale;
    to++;
    scale = SCALES[tokens[to]?.norm ?? ""];
  }
  total = Math.round(total * 1000) / 1000;
  const range = readRange(tokens, to, total);
  return range ?? { value: total, max: total, vague: false, to };
}

/** "10-15", "10 to 15". */
function readRange(tokens: readonly Token[], to: number, low: number): Core | null {
  const dash = tokens[to];
  if (dash === undefined) return null;
  if (dash.joined && dash.kind === "number") {
    const high = digitsValue(text(dash));
    return high !== null && high > low ? { value: low, max: high, vague: false, to: to + 1 } : null;
  }
  const second = tokens[to + 1];
  if (dash.norm !== "to" || second?.kind !== "number") return null;
  const high = digitsValue(text(second));
  return high !== null && high > low && high < low * 20 ? { value: low, max: high, vague: false, to: to + 2 } : null;
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
    } else if (
      seen &&
      word === "and" &&
      part % 100 === 0 &&
      part > 0 &&
      (UNITS[tokens[to + 1]?.norm ?? ""] ?? TENS[tokens[to + 1]?.norm ?? ""]) !== undefined
    )
      continue;
    else break;
  }
  return seen ? { value: total + part, to } : null;
}

function isNoCount(tokens: readonly Token[], at: number, to: number, value: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[to];
  const token = tokens[at];
  if (token === undefined) return true;
  if (token.kind === "number") {
    if (
      before !== undefined &&
      (MONTHS.has(before.norm) ||
        before.norm === "#" ||
        before.norm === ":" ||
        ["resolution", "article", "no", "km", "highway", "flight", "number", "group"].includes(before.norm))
    )
      return true;
    if (before?.capital === true && before.end === token.start) return true; // M4
    if (next !== undefined && MONTHS.has(next.norm) && value <= 31) return true;
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
  const before = BEFORE.find(({ words }) => words.every((word, index) => tokens[at - words.length + index]?.norm === word));
  if (before !== undefined) {
    from = at - before.words.length;
    comparator = before.comparator;
  }
  const after = AFTER.find(({ words }) => words.every((word, index) => tokens[to + index]?.norm === word));
  if (before === undefined && after !== undefined) {
    to += after.words.length;
    comparator = after.comparator;
  }
  if (tokens[from - 1]?.norm === "between" && tokens[to]?.norm === "and" && tokens[to + 1]?.kind === "number") {
    const high = digitsValue(tokens[to + 1]?.norm ?? "");
    if (high !== null) return mention(tokens, from - 1, to + 2, core.value, high, "exact", null);
  }
  const money = MONEY.has(tokens[from - 1]?.norm ?? "") ? "money" : null;
  const unit =
    money ??
    (["%", "percent"].includes(tokens[to]?.norm ?? "")
      ? "percent"
      : ["dollars", "euros", "lira", "roubles", "rubles"].includes(tokens[to]?.norm ?? "")
        ? "money"
        : null);
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
