import { digitsValue, type NumberMention } from "../number-mention.ts";
import type { Token } from "../token.ts";
import {
  AFTER,
  BEFORE,
  BUNDLES,
  HALVES,
  HUNDREDS,
  MEASURES,
  MONEY,
  MONEY_SIGNS,
  MONTHS_GENITIVE,
  NAMED_BY,
  SCALES,
  TENS,
  UNITS,
  VAGUE,
  VAGUE_SCALED,
  WHOLES,
} from "./number-words.ts";

interface Core {
  readonly value: number;
  readonly max: number | null;
  readonly vague: boolean;
  readonly to: number;
}

const exactly = (value: number, to: number): Core => ({ value, max: value, vague: false, to });
/** "17-ти", "5-ти", "2-х": a case that is written out behind the digits. */
const CASE_TAIL = /^(?:ти|х|мя|ми|ю)$/;

/** Every count in the tokens; years, dates, times, measures, model names, ordinals and resolutions are none. */
export function russianNumbers(tokens: readonly Token[]): NumberMention[] {
  const mentions: NumberMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const core = readNumber(tokens, at);
    if (core === null) {
      at++;
      continue;
    }
    if (!isNoCount(tokens, at, core)) mentions.push(withComparator(tokens, at, core));
    at = Math.max(core.to, mentions.at(-1)?.to ?? 0, at + 1);
  }
  return mentions;
}

const norm = (tokens: readonly Token[], at: number): string => tokens[at]?.norm ?? "";

function readNumber(tokens: readonly Token[], at: number): Core | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === "number") return token.joined ? null : withRange(tokens, readDigits(tokens, at));
  if (token.kind !== "word" || token.joined) return null;
  return readVague(tokens, at) ?? withRange(tokens, readWords(tokens, at));
}

/** "1 200", "900 тыс.", "3,7 млн", "5-ти". */
function readDigits(tokens: readonly Token[], at: number): Core | null {
  let to = at + 1;
  let value = digitsValue(norm(tokens, at));
  if (value === null) return null;
  if (/^\d{1,3}$/.test(norm(tokens, at))) {
    while (isThousands(tokens, to)) {
      value = value * 1000 + Number(norm(tokens, to));
      to++;
    }
  }
  if (tokens[to]?.joined === true && CASE_TAIL.test(norm(tokens, to))) to++;
  return scaled(tokens, value, to);
}

/** A group of three digits right behind a single blank. */
function isThousands(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && !token.joined && /^\d{3}$/.test(token.norm) && token.start - (tokens[at - 1]?.end ?? 0) === 1;
}

function scaled(tokens: readonly Token[], count: number, from: number): Core {
  const [value, start] = withHalf(tokens, count, from);
  let to = start;
  let total = value;
  for (let scale = SCALES[norm(tokens, to)]; scale !== undefined; scale = SCALES[norm(tokens, to)]) {
    total *= scale;
    to++;
    if (norm(tokens, to) === "." && ["тыс", "млн", "млрд", "трлн"].includes(norm(tokens, to - 1))) to++;
  }
  const bundle = BUNDLES[norm(tokens, to)];
  if (to === start && bundle !== undefined) return exactly(Math.round(total * bundle * 1000) / 1000, to + 1);
  return exactly(Math.round(total * 1000) / 1000, to);
}

/** "Два с половиной миллиона". */
const withHalf = (tokens: readonly Token[], value: number, from: number): [number, number] =>
  norm(tokens, from) === "с" && norm(tokens, from + 1) === "половиной" ? [value + 0.5, from + 2] : [value, from];

/** "Сто двадцать три", "две тысячи пятьсот", "полторы тысячи", "два десятка", "сотня", "полмиллиона". */
function readWords(tokens: readonly Token[], at: number): Core | null {
  const whole = WHOLES[norm(tokens, at)];
  if (whole !== undefined) return isPairOf(tokens, at) ? scaled(tokens, whole, at + 1) : null;
  const half = HALVES[norm(tokens, at)];
  if (half !== undefined) return scaled(tokens, half, at + 1);
  if (norm(tokens, at) === "четверть" && norm(tokens, at + 1).startsWith("миллион")) return exactly(250_000, at + 2);
  let total = 0;
  let part = 0;
  let least = 1000;
  let to = at;
  for (; to < tokens.length && tokens[to]?.kind === "word"; to++) {
    const word = norm(tokens, to);
    const unit = UNITS[word];
    const value = HUNDREDS[word] ?? TENS[word] ?? unit;
    const rank = HUNDREDS[word] !== undefined ? 100 : TENS[word] !== undefined ? 10 : unit !== undefined && unit >= 10 ? 10 : 1;
    const scale = SCALES[word];
    if (value !== undefined && rank < least && !(rank === 10 && unit !== undefined && least === 10)) {
      part += value;
      least = unit === undefined ? rank : 1;
    } else if (scale !== undefined && (part > 0 || (to === at && isSingular(word)))) {
      total += Math.max(part, 1) * scale;
      part = 0;
      least = 1000;
      if (norm(tokens, to + 1) === "." && /^(?:тыс|млн|млрд|трлн)$/.test(word)) to++;
    } else break;
  }
  if (to === at) {
    const bundle = BUNDLES[norm(tokens, at)];
    return bundle === undefined ? null : scaled(tokens, bundle, at + 1);
  }
  if (total === 0 && norm(tokens, to) === "с" && norm(tokens, to + 1) === "половиной") return scaled(tokens, part, to);
  const value = total + part;
  const bundle = total === 0 ? BUNDLES[norm(tokens, to)] : undefined;
  return bundle === undefined ? exactly(value, to) : exactly(value * bundle, to + 1);
}

const isSingular = (word: string): boolean => /^(?:тысяч[ауе]|тысячей|миллион[ау]?|миллионом|миллиард[ау]?|миллиардом)$/.test(word);
/** "Пара" is a count before something else only. */
const isPairOf = (tokens: readonly Token[], at: number): boolean =>
  !/^(?:пар|трой)/.test(norm(tokens, at)) || tokens[at + 1]?.kind === "word";

const COMPARING = new Set(BEFORE.map(({ words }) => words.at(-1) ?? ""));

/** "Десятки", "сотни тысяч", "несколько десятков", "несколько". */
function readVague(tokens: readonly Token[], at: number): Core | null {
  const word = norm(tokens, at);
  const range = VAGUE[word];
  if (range === undefined) return null;
  if (word === "много" && /^(?:раз|лет|времени|где|чего)/.test(norm(tokens, at + 1))) return null;
  // "Более тысячи", "около сотни": one of them.
  const one =
    /^(?:тысячи|миллиона|миллиарда|сотни)$/.test(word) && COMPARING.has(norm(tokens, at - 1)) ? (SCALES[word] ?? BUNDLES[word]) : undefined;
  if (one !== undefined) return exactly(one, at + 1);
  const next = norm(tokens, at + 1);
  const scale = SCALES[next];
  const stem = word.startsWith("нескольк") ? "несколько" : word.startsWith("десят") ? "десят" : word.startsWith("сот") ? "сот" : "";
  const times = VAGUE_SCALED[stem];
  if (scale !== undefined && times !== undefined)
    return { value: times[0] * scale, max: (times[1] + 1) * scale - 1, vague: true, to: at + 2 };
  if (stem === "несколько") {
    const bundle = VAGUE[next];
    if (bundle !== undefined && BUNDLES[next] !== undefined) return { value: bundle[0], max: bundle[1], vague: true, to: at + 2 };
  }
  return { value: range[0], max: range[1], vague: true, to: at + 1 };
}

/** "10–15", "10-15", "10 — 15", "от 10 до 15", "с 10 до 15", "два-три", "между 10 и 15". */
function withRange(tokens: readonly Token[], low: Core | null): Core | null {
  if (low === null) return null;
  const second = tokens[low.to];
  if (second === undefined) return low;
  const high = second.joined
    ? second.kind === "number"
      ? readDigits(tokens, low.to)
      : UNITS[second.norm] !== undefined || TENS[second.norm] !== undefined
        ? readWords(tokens, low.to)
        : null
    : (second.norm === "–" || second.norm === "—" || second.norm === "-") && tokens[low.to + 1]?.kind === "number"
      ? readDigits(tokens, low.to + 1)
      : null;
  if (high === null || high.max === null) return low;
  const value = low.value < 1000 && high.value >= 1000 && high.value / low.value >= 1000 ? low.value * scaleOf(high.value) : low.value;
  return high.value > value ? { value, max: high.max, vague: false, to: high.to } : low;
}
/** "10–15 тысяч": the scale is said once. */
const scaleOf = (value: number): number => (value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : 1e3);

function isNoCount(tokens: readonly Token[], at: number, { to, value, vague }: Core): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const next = tokens[to];
  if (token === undefined) return true;
  const following = next?.norm ?? "";
  if (next?.kind === "word" && MEASURES.test(following) && !vague && !isTimesOf(tokens, to)) return true;
  // "Два предыдущих дня".
  if (/(?:их|ых)$/.test(following) && MEASURES.test(norm(tokens, to + 1))) return true;
  if (vague) return MEASURES.test(following);
  if (token.kind === "word") return isNoCountInWords(tokens, at, to, value);
  if (before !== undefined) {
    // "10:30", not "взрыв под Пальмирой: 13 убитых".
    if (NAMED_BY.has(before.norm) || (before.norm === ":" && before.end === token.start)) return true;
    if (before.kind === "word" && before.end === token.start) return true; // М4
  }
  if (MONTHS_GENITIVE.has(following)) return true;
  if (following === "по" && MONTHS_GENITIVE.has(norm(tokens, to + 2))) return true; // с 27 по 29 февраля
  if (next !== undefined && (next.norm === ":" || next.norm === "/") && next.start === tokens[to - 1]?.end) return true;
  if (next?.joined === true && next.kind === "word") return true; // 15-я, 20-летний
  if (next?.kind === "word" && next.start === tokens[to - 1]?.end) return true; // 4x4
  if (/^\d{1,2}\.\d{1,2}(?:\.\d{2,4})?$/.test(token.norm))
    return token.norm.includes(".") && !/^(?:тыс|млн|млрд)/.test(norm(tokens, at + 1));
  return value >= 1900 && value <= 2100 && /^\d{4}$/.test(token.norm) && to === at + 1 && !isCountedAfter(following);
}

/** A year is not followed by what can be counted: "2000 солдат". */
const isCountedAfter = (word: string): boolean =>
  /(?:ов|ев|ей|ек|ок|ек|ых|их|ин)$/.test(word) || /^(?:человек|солдат|семей|машин|домов|единиц|жителей)$/.test(word) || MONEY.test(word);

const isTimesOf = (tokens: readonly Token[], at: number): boolean => norm(tokens, at) === "т" && norm(tokens, at + 1) === ".";

function isNoCountInWords(tokens: readonly Token[], at: number, to: number, value: number): boolean {
  const word = norm(tokens, at);
  const before = norm(tokens, at - 1);
  const next = norm(tokens, to);
  // "Обвинил семью президента": no seven.
  if (word === "семью" && !/(?:ами|ями|ыми|ими)$/.test(next)) return true;
  if (value !== 1) return /^(?:оба|обе|обо|обе)/.test(word) ? next === "" : false;
  if (before === "ни" || before === "все" || before === "еще" ? before === "ни" : false) return true;
  if (/^одн(?:им|ой|ого|ому|ом)$/.test(word) && next === "из") return true;
  return (
    /^(?:раз|на|за|и|но|другой|другого|только|лишь)$/.test(next) ||
    (before === "по" && next === "") ||
    (["с", "со"].includes(before) && /^(?:стороны)$/.test(next))
  );
}

const GROWN =
  /^(?:вырос|возрос|увеличи(?:л|ва)|поднял(?:ось|ась|ись|ся)|доше?л|дошло|сократи(?:л|ли)|снизи(?:л|ли)|упал|уменьшил|повысил|доведен|довел|растет)/;

function withComparator(tokens: readonly Token[], at: number, core: Core): NumberMention {
  let from = at;
  let { to } = core;
  let comparator: NumberMention["comparator"] = core.vague ? "vague" : "exact";
  let [low, high] = [core.value, core.max];
  const before = BEFORE.find(({ words }) => words.every((word, index) => norm(tokens, at - words.length + index) === word));
  // "Выросло до пяти": where it arrived.
  const isReached = before?.words[0] === "до" && [2, 3, 4].some((back) => GROWN.test(norm(tokens, at - back)));
  if (before !== undefined && !isReached) {
    from = at - before.words.length;
    ({ comparator } = before);
  }
  // "От 10 до 15", "с 10 до 15", "между 10 и 15".
  const opens = norm(tokens, at - 1);
  const joins = norm(tokens, to);
  if ((opens === "от" && joins === "до") || (opens === "между" && joins === "и")) {
    const second = readNumber(tokens, to + 1);
    if (second !== null && second.max !== null && second.value >= low) {
      low = second.value >= 1000 && low < 1000 && second.value / low >= 1000 ? low * scaleOf(second.value) : low;
      high = second.max;
      from = at - 1;
      to = second.to;
      comparator = "exact";
    }
  }
  const after = AFTER.find(({ words }) => words.every((word, index) => norm(tokens, to + index) === word));
  if (before === undefined && after !== undefined) {
    to += after.words.length;
    ({ comparator } = after);
  }
  const isMoney =
    MONEY_SIGNS.has(norm(tokens, from - 1)) ||
    MONEY_SIGNS.has(norm(tokens, at - 1)) ||
    MONEY.test(norm(tokens, to)) ||
    MONEY_SIGNS.has(norm(tokens, to));
  const unit = isMoney ? "money" : /^(?:%|процент\p{L}*)$/u.test(norm(tokens, to)) ? "percent" : null;
  const [min, max] =
    comparator === "more_than" || comparator === "at_least" ? [low, null] : comparator === "at_most" ? [null, high ?? low] : [low, high];
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0, from, to, min, max, comparator, unit };
}
