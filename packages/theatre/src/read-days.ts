import type { Day } from "@orontes/vocabulary";
import type { Report, Row } from "./read-table.ts";

export interface DaySpan {
  readonly from: Day | null;
  readonly to: Day | null;
}

const SPAN = /^(\d{4}(?:-\d\d(?:-\d\d)?)?)?\.\.(\d{4}(?:-\d\d(?:-\d\d)?)?)?$/;

/** `2014-08-28..2018-07-09`, either end open; a year or month alone counts from its first day. */
export function readDaySpan(text: string, row: Row, report: Report): DaySpan {
  const match = SPAN.exec(text);
  if (match === null) {
    report(row, `"${text}" is not a span of days such as 2014-08-28..2018-07-09`);
    return { from: null, to: null };
  }
  const from = readDay(match[1] ?? "", row, report);
  const to = readDay(match[2] ?? "", row, report);
  if (from !== null && to !== null && from >= to) report(row, `the span "${text}" ends before it begins`);
  return { from, to };
}

/** `2014-08-28`; a year or month alone stands for its first day, an empty text for an open end. */
export function readDay(text: string, row: Row, report: Report): Day | null {
  if (text === "") return null;
  const day = `${text}-01-01`.slice(0, 10);
  if (/^\d{4}(?:-\d\d){0,2}$/.test(text) && isOfCalendar(day)) return day;
  report(row, `"${text}" is not a day such as 2014-08-28`);
  return null;
}

/** A day that does not exist becomes another when it is read as a date: 30 February turns into 2 March. */
const isOfCalendar = (day: Day): boolean => {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
};

export const isInSpan = (day: Day, span: DaySpan): boolean =>
  (span.from === null || span.from <= day) && (span.to === null || day < span.to);
