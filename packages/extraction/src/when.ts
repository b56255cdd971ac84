import { countedFrom, type DateMention } from "@orontes/language";
import type { When } from "@orontes/vocabulary";
import type { LanguagePack, Range } from "./language-pack.ts";
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

/** The date of an event in its own sentence: one of its clause, else one before it, else one behind; never the day of the saying. */
export function ownDate(
  reading: Reading,
  at: Range,
  clause: Range,
  isSaying: boolean,
  { words: { relatives, limits }, syntax: { isOfOtherVerb } }: LanguagePack,
): DateMention | undefined {
  const { dates, report } = reading;
  if (isSaying && report?.date != null) return report.date;
  if (dates.length === 0) return undefined;
  const near = dates
    .filter((date) => isSaying || date !== report?.date)
    .map((date) => ({ date, index: dateAt(reading, date) }))
    // "Was shut until Wednesday".
    .filter(({ index }) => limits?.has(reading.tokens[index - 1]?.norm ?? "") !== true)
    .sort((a, b) => Math.abs(a.index - at.from) - Math.abs(b.index - at.to));
  // "دعا إلى الوفاء بمذكرة سوتشي التي وُقّعت في …": a day that a relative clause tells is its own.
  const isOfRelative = (index: number): boolean =>
    relatives !== undefined && reading.tokens.slice(at.to, index).some(({ norm }) => relatives.has(norm));
  const found =
    (near.length < 2 || isOfOtherVerb === undefined
      ? undefined
      : near.find(({ index }) => index >= clause.from && index < clause.to && !isOfOtherVerb(index, at.from, reading))) ??
    near.find(({ index }) => index >= clause.from && index < clause.to) ??
    near.find(({ index }) => index < clause.from) ??
    near.find(
      ({ date, index }) =>
        date.precision !== "year" &&
        date.precision !== "month" &&
        // "… in Aleppo, a city divided since July 2012": how long something else has been so.
        !(date.precision === "after" && date.anchor === "explicit" && isSetApart(reading, at.to, index)) &&
        !isOfRelative(index) &&
        !(relatives !== undefined && date.precision === "before"),
    );
  return found?.date ?? (isSaying ? (report?.date ?? undefined) : undefined);
}

/** Behind a comma or a relative word another thing is told of. */
const isSetApart = ({ tokens }: Reading, from: number, to: number): boolean => tokens.slice(from, to).some(({ norm }) => APART.has(norm));
const APART: ReadonlySet<string> = new Set([",", "that", "which", "who", "whose", "where"]);

/** "A day earlier", where the sentence has no other day, counts from the day of the news, "the same day" is the one told last. */
export const fromScene = (date: DateMention | undefined, told: DateMention | null): DateMention | undefined =>
  date?.fromTold === undefined || told === null || told.precision !== "day" || told.fromTold !== undefined
    ? date
    : countedFrom(date, told, date.fromTold);

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

/** What is said in a report of that day without a date is taken to be said about then; the anchor says that nobody wrote so. */
export const aroundPublication = (published: string): When => ({
  raw: null,
  start: published,
  end: published,
  precision: "approx_day",
  anchor: "published_at",
  tense: "past",
  acledTimePrecision: 2,
});

/** What is told as done before the news, nobody says when. */
export const beforePublication = (published: string): When => ({
  ...aroundPublication(published),
  start: null,
  precision: "before",
  acledTimePrecision: 3,
});
