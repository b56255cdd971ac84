import { remembering } from "./remembering.ts";

/** A date as a text gives it, resolved against the day of publication. Days are `YYYY-MM-DD`. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: "day" | "approx_day" | "week" | "month" | "year" | "after" | "before" | "open";
  readonly anchor: "published_at" | "explicit";
  readonly tense: "past" | "present" | "future";
  /** Set where it counts so many days from the day told last and the sentence has none: `from` then counts from the report. */
  readonly fromTold?: number;
}

const DAY_MS = 86_400_000;
export const dayText = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
export const dayMs = remembering((day: string): number => Date.parse(`${day.slice(0, 10)}T00:00:00Z`));
const REMEMBERED_DAYS = 10_000;
const shiftedDays = new Map<string, string>();

/** So many days later, or earlier where they are negative. Remembered, since one article asks of one day again and again. */
export function shifted(day: string, days: number): string {
  const asked = `${day} ${days}`;
  const known = shiftedDays.get(asked);
  if (known !== undefined) return known;
  if (shiftedDays.size >= REMEMBERED_DAYS) shiftedDays.clear();
  const made = dayText(dayMs(day) + days * DAY_MS);
  shiftedDays.set(asked, made);
  return made;
}

/** The last such weekday up to and with the day itself; 0 is Sunday. */
export const lastWeekday = (day: string, weekday: number): string => shifted(day, -((new Date(dayMs(day)).getUTCDay() - weekday + 7) % 7));

/** A calendar day, or null when there is none such. */
export function calendarDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? dayText(date.getTime()) : null;
}
export const lastOfMonth = (year: number, month: number): string => dayText(Date.UTC(year, month, 0));
