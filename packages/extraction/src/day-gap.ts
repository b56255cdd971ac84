import { countedFrom, type DateMention, type Token } from "@orontes/language";
import type { DayGapWords, Range } from "./language-pack.ts";
import { dateAt, type Reading } from "./reading.ts";

const WEEK = 7;
/** More days than that make no news of two events. */
const MOST_DAYS = 60;

/** "The talks opened on Friday, two days after the strikes": the day of what came before, counted from the sentence's other day, else from the article's. */
export function earlierDay(
  at: Range,
  clause: Range,
  reading: Reading,
  words: DayGapWords,
  published: string | null,
): DateMention | undefined {
  const gap = gapAt(at, reading, words);
  // "A day after the strikes of Monday": the day is named.
  if (gap === null || reading.dates.some((date) => isWithin(dateAt(reading, date), { from: gap.to, to: clause.to }))) return;
  const base = otherDay(gap, reading) ?? dayOf(published);
  const [first, last] = [reading.tokens[gap.from], reading.tokens[gap.to - 1]];
  if (base === undefined || first === undefined || last === undefined) return;
  const precision = gap.days >= WEEK && base.precision === "day" ? "approx_day" : base.precision;
  return countedFrom({ ...base, start: first.start, end: last.end, precision }, { ...base, tense: "past" }, -gap.days);
}

/** The words "two days after" that govern what stands at these tokens. */
function gapAt({ from }: Range, { tokens, numbers, dates }: Reading, words: DayGapWords): (Range & { readonly days: number }) | null {
  const { days, after, of, reach } = words;
  const isInDate = (token: Token): boolean => dates.some((date) => date.start <= token.start && date.end >= token.end);
  for (let at = from - 1; at >= from - reach; at--) {
    const token = tokens[at];
    if (token === undefined || token.kind === "mark") return null;
    if (!after.has(token.norm)) continue;
    const day = of === undefined ? at - 1 : dayBefore(of, at, tokens);
    const unit = days[tokens[day]?.norm ?? ""];
    if (unit === undefined || isInDate(token)) return null;
    const number = numbers.find((one) => one.to === day || (one.from <= day && one.to > day && one.inNoun !== true));
    const counted = words.counts?.[tokens[day - 1]?.norm ?? ""];
    const count = number === undefined ? (counted ?? 1) : number.min === number.max ? number.min : null;
    if (count === null || count * unit > MOST_DAYS) return null;
    return {
      from: Math.min(at, counted === undefined ? day : day - 1, number?.from ?? day),
      to: Math.max(at, day) + 1,
      days: count * unit,
    };
  }
  return null;
}

/** "بعد ثلاثة أيام من": the day between the two words. */
const dayBefore = (of: string, at: number, tokens: readonly Token[]): number =>
  ([at + 2, at + 3, at + 4].find((index) => tokens[index]?.norm === of) ?? 0) - 1;

const isWithin = (at: number, { from, to }: Range): boolean => at >= from && at < to;

const otherDay = (gap: Range, reading: Reading): DateMention | undefined =>
  reading.dates.find((date) => {
    const at = dateAt(reading, date);
    return date.precision === "day" && !isWithin(at, gap);
  });

const dayOf = (published: string | null): DateMention | undefined =>
  published === null
    ? undefined
    : { start: 0, end: 0, from: published, to: published, precision: "approx_day", anchor: "published_at", tense: "past" };
