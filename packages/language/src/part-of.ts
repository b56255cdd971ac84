import { type DateMention, lastOfMonth } from "./date-mention.ts";

/** What part of a month or a year a text means: "early", "at the end of", "the second half of". */
export type Part = "early" | "middle" | "late" | "first-half" | "second-half";

/** First and last day of a month; null for its end. */
const DAYS: Readonly<Record<Part, readonly [number, number | null]>> = {
  early: [1, 10],
  middle: [11, 20],
  late: [21, null],
  "first-half": [1, 15],
  "second-half": [16, null],
};
/** First and last month of a year. */
const MONTHS: Readonly<Record<Part, readonly [number, number]>> = {
  early: [1, 3],
  middle: [5, 8],
  late: [10, 12],
  "first-half": [1, 6],
  "second-half": [7, 12],
};
const two = (number: number): string => String(number).padStart(2, "0");

/** A whole month or year as the part of it that is meant; any other date as it is. */
export function narrowed<Dated extends Pick<DateMention, "from" | "to" | "precision">>(date: Dated, part: Part | undefined): Dated {
  if (part === undefined || date.from === null || date.to === null) return date;
  const [year = 0, month = 1] = date.from.split("-").map(Number);
  if (date.precision === "month" && date.from.endsWith("-01") && date.to === lastOfMonth(year, month)) {
    const [first, last] = DAYS[part];
    const head = date.from.slice(0, 8);
    return { ...date, from: `${head}${two(first)}`, to: last === null ? date.to : `${head}${two(last)}`, precision: "week" };
  }
  if (date.precision === "year" && date.from.endsWith("-01-01") && date.to === `${year}-12-31`) {
    const [first, last] = MONTHS[part];
    return { ...date, from: `${year}-${two(first)}-01`, to: lastOfMonth(year, last), precision: "month" };
  }
  return date;
}
