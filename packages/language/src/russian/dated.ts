import { type Dated } from "../dated.ts";
import { type DateMention, lastOfMonth } from "../date-mention.ts";
import type { Token } from "../token.ts";

export interface FoundDate {
  readonly to: number;
  readonly date: Dated;
  /** Where it counts from the day told, not from the report. */
  readonly days?: number;
}

export const norm = (tokens: readonly Token[], at: number): string => tokens[at]?.norm ?? "";

export const PAST_OF =
  /^(?:прошл(?:ой|ом|ую|ый|ое|ого)|минувш(?:ей|ем|ую|ий|ее|его)|предыдущ(?:ей|ем|ую|ий|ее|его)|прошедш(?:ей|ем|ую|ий|ее|его)|истекш(?:ей|ем|его))$/;
export const THIS_OF = /^(?:эт(?:ой|ом|у|от|ого)|текущ(?:ей|ем|ую|ий|ее|его)|нынешн(?:ей|ем|юю|ий|ее|его))$/;

export const dated = (
  from: string,
  to: string,
  precision: DateMention["precision"],
  tense: DateMention["tense"] = "past",
  anchor: DateMention["anchor"] = "published_at",
): Dated => ({ from, to, precision, anchor, tense });
export const onDay = (day: string, tense: DateMention["tense"] = "past"): Dated => dated(day, day, "day", tense);
export const pad = (value: number): string => String(value).padStart(2, "0");
export const monthOf = (year: number, month: number, anchor: DateMention["anchor"]): Dated =>
  dated(`${year}-${pad(month)}-01`, lastOfMonth(year, month), "month", "past", anchor);
export const yearOf = (year: number, anchor: DateMention["anchor"]): Dated =>
  dated(`${year}-01-01`, `${year}-12-31`, "year", "past", anchor);
