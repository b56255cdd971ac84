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
  const from = wholeDay(match[1]);
  const to = wholeDay(match[2]);
  if (from !== null && to !== null && from >= to) report(row, `the span "${text}" ends before it begins`);
  return { from, to };
}

export function wholeDay(text: string | undefined): Day | null {
  if (text === undefined || text === "") return null;
  return `${text}-01-01`.slice(0, 10);
}

export const isInSpan = (day: Day, span: DaySpan): boolean =>
  (span.from === null || span.from <= day) && (span.to === null || day < span.to);
