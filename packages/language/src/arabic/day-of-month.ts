import { digitsValue } from "../number-mention.ts";
import type { Token } from "../token.ts";
import { monthOf } from "./months.ts";
import { table } from "./number-words.ts";

const ORDINALS = table([
  ["الأول الحادي", 1],
  ["الثاني", 2],
  ["الثالث", 3],
  ["الرابع", 4],
  ["الخامس", 5],
  ["السادس", 6],
  ["السابع", 7],
  ["الثامن", 8],
  ["التاسع", 9],
  ["العاشر", 10],
  ["العشرين", 20],
  ["الثلاثين", 30],
]);

export const isOrdinal = (norm: string): boolean => ORDINALS.has(norm);
/** "الخامس": 5; of compounds their first word. */
export const ordinalOf = (norm: string): number | undefined => ORDINALS.get(norm);

export interface DaysFound {
  readonly day: number;
  /** Of a range, else null. */
  readonly last: number | null;
  /** Token of the month. */
  readonly to: number;
}

/** A month by its name, or "the month", this one or the last. */
const isMonthAt = (tokens: readonly Token[], at: number): boolean => tokens[at]?.norm === "الشهر" || monthOf(tokens, at) !== null;

/** The day before a month: "27", "27 من", "بين 5 و10", "الخامس والعشرين من". */
export function dayOfMonth(tokens: readonly Token[], at: number): DaysFound | null {
  if (tokens[at]?.kind !== "number" && !ORDINALS.has(tokens[at]?.norm ?? "")) return null;
  const norm = (index: number): string => tokens[index]?.norm ?? "";
  const digits = (index: number): number | null => {
    const value = tokens[index]?.kind === "number" && /^[\d٠-٩]{1,2}$/.test(norm(index)) ? digitsValue(norm(index)) : null;
    return value !== null && value >= 1 && value <= 31 ? value : null;
  };
  const first = tokens[at]?.joined === true ? null : digits(at);
  if (first !== null) {
    const isRange = ["و", "-", "–", "الي", "حتي"].includes(norm(at + 1));
    const second = tokens[at + 1]?.joined === true ? digits(at + 1) : isRange ? digits(at + 2) : null;
    const behind = second === null ? at + 1 : tokens[at + 1]?.joined === true ? at + 2 : at + 3;
    const to = norm(behind) === "من" || norm(behind) === "شهر" ? behind + 1 : behind;
    return !isMonthAt(tokens, to) ? null : { day: first, last: second !== null && second > first ? second : null, to };
  }
  const unit = ORDINALS.get(norm(at));
  if (unit === undefined) return null;
  let day = unit;
  let next = at + 1;
  if (norm(next) === "عشر") {
    day += 10;
    next++;
  } else {
    const isSplit = norm(next) === "و";
    const tens = ORDINALS.get(norm(isSplit ? next + 1 : next).replace(/^و/, ""));
    if (tens !== undefined && tens >= 20 && unit < 10) {
      day += tens;
      next += isSplit ? 2 : 1;
    }
  }
  const to = norm(next) === "من" ? next + 1 : next;
  return to > next && isMonthAt(tokens, to) ? { day, last: null, to } : null;
}
