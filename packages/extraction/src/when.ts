import type { DateMention } from "@orontes/language";
import type { When } from "@orontes/vocabulary";
import type { Range } from "./language-pack.ts";
import { dateAt, type Reading } from "./reading.ts";

export const UNKNOWN_WHEN: When = {
  raw: null,
  start: null,
  end: null,
  precision: "unknown",
  anchor: "none",
  tense: "past",
  acledTimePrecision: 3,
};

/** The date of an event in its own sentence: the nearest that does not date the saying. */
export function ownDate(reading: Reading, at: Range, isSaying: boolean): DateMention | undefined {
  const { dates, report } = reading;
  const [nearest] = dates
    .filter((date) => isSaying || date !== report?.date)
    .sort((a, b) => Math.abs(dateAt(reading, a) - at.from) - Math.abs(dateAt(reading, b) - at.to));
  return nearest ?? (isSaying ? (report?.date ?? undefined) : undefined);
}

/** `raw` null: the date stands in another sentence, so a day is not sure. */
export function whenOf(date: DateMention, raw: string | null): When {
  const precision = raw === null && date.precision === "day" ? "approx_day" : date.precision;
  return {
    raw,
    start: date.from,
    end: date.to,
    precision,
    anchor: raw === null ? "event" : date.anchor,
    tense: date.tense,
    acledTimePrecision: precision === "day" ? 1 : precision === "month" || precision === "year" ? 3 : 2,
  };
}
