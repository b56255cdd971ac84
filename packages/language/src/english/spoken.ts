import { type Dated, future, past } from "../dated.ts";
import { type DateMention, lastOfMonth, lastWeekday, shifted } from "../date-mention.ts";
import type { Token } from "../token.ts";
import { wordTable } from "../word-table.ts";

export const COUNTS: Readonly<Record<string, number>> = wordTable({
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
});

export const monthOf = (day: string): Dated => {
  const [year = 0, month = 1] = day.split("-").map(Number);
  return { from: `${day.slice(0, 8)}01`, to: lastOfMonth(year, month), precision: "month", anchor: "published_at", tense: "past" };
};
export const yearOf = (year: number, anchor: DateMention["anchor"]): Dated => ({
  from: `${year}-01-01`,
  to: `${year}-12-31`,
  precision: "year",
  anchor,
  tense: "past",
});

const dayBefore = (day: string): Dated => past(shifted(day, -1), shifted(day, -1));
/** Tuesday to Thursday, as far as they have come. */
const midweek = (day: string): Dated => {
  const tuesday = lastWeekday(day, 2);
  const thursday = shifted(tuesday, 2);
  return past(tuesday, thursday > day ? day : thursday, "week");
};
/** The last such day of the year. */
const lastFeast = (day: string, feast: string): Dated => {
  const thisYear = `${day.slice(0, 5)}${feast}`;
  const that = thisYear > day ? `${Number(day.slice(0, 4)) - 1}-${feast}` : thisYear;
  return past(that, that);
};
const isTheBefore = (token: Token | undefined): boolean => token?.norm === "the";

/** Dates of several words that no count is in, by their first word: the words behind it, and what they mean on a day. */
const SPOKEN = new Map<string, (readonly [rest: readonly string[], on: (day: string) => Dated, days: number | undefined])[]>();
/** Whether a date of several words may begin with the word. */
export const opensSpoken = (norm: string): boolean => SPOKEN.has(norm);
for (const [phrase, on, days] of [
  ["day before yesterday", (day) => past(shifted(day, -2), shifted(day, -2))],
  ["day after tomorrow", (day) => future(shifted(day, 2), shifted(day, 2))],
  ["next week", (day) => future(shifted(lastWeekday(day, 1), 7), shifted(lastWeekday(day, 1), 13), "week")],
  ["coming week", (day) => future(shifted(lastWeekday(day, 1), 7), shifted(lastWeekday(day, 1), 13), "week")],
  ["next month", (day) => ({ ...monthOf(shifted(lastOfMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7))), 1)), tense: "future" })],
  ["next year", (day) => ({ ...yearOf(Number(day.slice(0, 4)) + 1, "published_at"), tense: "future" })],
  ["this weekend", (day) => future(shifted(lastWeekday(day, 6), 7), shifted(lastWeekday(day, 6), 8), "approx_day")],
  ["weekend", (day) => past(lastWeekday(day, 6), shifted(lastWeekday(day, 6), 1), "approx_day")],
  ["last weekend", (day) => past(lastWeekday(day, 6), shifted(lastWeekday(day, 6), 1), "approx_day")],
  ["in recent hours", (day) => past(shifted(day, -1), day, "approx_day")],
  ["a few days ago", (day) => past(shifted(day, -5), shifted(day, -2), "approx_day")],
  ["several days ago", (day) => past(shifted(day, -7), shifted(day, -3), "approx_day")],
  ["days ago", (day) => past(shifted(day, -7), shifted(day, -2), "approx_day")],
  ["a few hours ago", (day) => past(day, day, "approx_day")],
  ["hours ago", (day) => past(day, day, "approx_day")],
  ["weeks ago", (day) => past(shifted(day, -42), shifted(day, -14), "month")],
  ["a fortnight ago", (day) => past(shifted(day, -14), shifted(day, -14), "approx_day")],
  ["a couple of days ago", (day) => past(shifted(day, -2), shifted(day, -2), "approx_day")],
  ["last couple of days", (day) => past(shifted(day, -2), day, "week")],
  ["past couple of days", (day) => past(shifted(day, -2), day, "week")],
  ["past fortnight", (day) => past(shifted(day, -14), day, "open")],
  ["last fortnight", (day) => past(shifted(day, -14), day, "open")],
  ["hours earlier", (day) => past(day, day, "approx_day")],
  ["a few hours earlier", (day) => past(day, day, "approx_day")],
  ["days earlier", (day) => past(shifted(day, -7), shifted(day, -2), "approx_day")],
  ["a few days earlier", (day) => past(shifted(day, -5), shifted(day, -2), "approx_day")],
  ["several days earlier", (day) => past(shifted(day, -7), shifted(day, -3), "approx_day")],
  ["weeks earlier", (day) => past(shifted(day, -42), shifted(day, -14), "month")],
  ["coming days", (day) => future(shifted(day, 1), shifted(day, 14), "open")],
  ["next few days", (day) => future(shifted(day, 1), shifted(day, 14), "open")],
  ["coming weeks", (day) => future(shifted(day, 1), shifted(day, 28), "open")],
  ["midweek", midweek],
  ["mid week", midweek],
  ["new year day", (day) => lastFeast(day, "01-01")],
  ["new year eve", (day) => lastFeast(day, "12-31")],
  ["christmas day", (day) => lastFeast(day, "12-25")],
  ["christmas eve", (day) => lastFeast(day, "12-24")],
  ["earlier in the day", (day) => past(day, day)],
  ["earlier in the week", (day) => past(lastWeekday(day, 1), day, "week")],
  ["earlier in the month", monthOf],
  ["earlier in the year", (day) => yearOf(Number(day.slice(0, 4)), "published_at")],
  ["previous day", dayBefore, -1],
  ["day before", dayBefore, -1],
  ["a day earlier", dayBefore, -1],
  ["one day earlier", dayBefore, -1],
  ["previous evening", dayBefore, -1],
  ["evening before", dayBefore, -1],
  ["previous night", (day) => past(shifted(day, -1), shifted(day, -1), "approx_day"), -1],
  ["night before", (day) => past(shifted(day, -1), shifted(day, -1), "approx_day"), -1],
  ["next day", (day) => past(shifted(day, 1), shifted(day, 1)), 1],
  ["following day", (day) => past(shifted(day, 1), shifted(day, 1)), 1],
  ["day after", (day) => past(shifted(day, 1), shifted(day, 1)), 1],
] as readonly (readonly [string, (day: string) => Dated, number?])[]) {
  const [first = "", ...rest] = phrase.split(" ");
  SPOKEN.set(first, [...(SPOKEN.get(first) ?? []), [rest, on, days]]);
}

/** What stands behind "the day before" where no event does: "the day before the vote" is another day. */
const BEHIND_TOLD: ReadonlySet<string> = new Set(". , ; : ! ? ) ] – — ” in at near and but by with from on had was were is".split(" "));

export function spokenDate(
  tokens: readonly Token[],
  at: number,
  day: string,
): { to: number; date: Dated; days: number | undefined } | null {
  for (const [rest, on, days] of SPOKEN.get(tokens[at]?.norm ?? "") ?? []) {
    if (!rest.every((word, index) => tokens[at + 1 + index]?.norm === word)) continue;
    const isCounted = COUNTS[tokens[at - 1]?.norm ?? ""] !== undefined || tokens[at - 1]?.kind === "number";
    const last = rest.at(-1);
    if ((last === "ago" || last === "earlier") && isCounted) continue;
    const to = at + 1 + rest.length;
    const behind = tokens[to];
    if (days !== undefined && behind?.norm === "than") continue;
    if (
      (last === "before" || last === "after") &&
      (!isTheBefore(tokens[at - 1]) || (behind !== undefined && !BEHIND_TOLD.has(behind.norm)))
    )
      continue;
    if (last === "day" && days !== undefined && tokens[at - 1]?.norm !== "the") continue;
    return { to, date: on(day), days };
  }
  return null;
}
