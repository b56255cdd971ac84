import { type DateMention, shifted } from "./date-mention.ts";

/** "A day earlier", "the same day", "the next day": a date that counts from another one that is told. */
export interface ToldDay {
  /** Its place among the dates of the sentence. */
  readonly index: number;
  /** Days from the told day; negative before it. */
  readonly days: number;
}

/** Counts such dates from the sentence's other day, the last before them or the first behind; without one, what lies before or on that day stays counted from the report, what follows is left out. */
export function countedFromTold(mentions: readonly DateMention[], told: readonly ToldDay[]): DateMention[] {
  const daysOf = new Map(told.map(({ index, days }) => [index, days]));
  const isBase = ({ precision }: DateMention, index: number): boolean => precision === "day" && !daysOf.has(index);
  let base = mentions.find(isBase);
  return mentions.flatMap((mention, index) => {
    const days = daysOf.get(index);
    if (isBase(mention, index)) base = mention;
    if (days === undefined) return [mention];
    if (base !== undefined) return [countedFrom(mention, base, days)];
    return days <= 0 ? [{ ...mention, fromTold: days }] : [];
  });
}

/** The date so many days from another. */
export function countedFrom(mention: DateMention, base: DateMention, days: number): DateMention {
  if (base.from === null || base.to === null) return mention;
  const { start, end, precision } = mention;
  const { anchor, tense } = base;
  return {
    start,
    end,
    from: shifted(base.from, days),
    to: shifted(base.to, days),
    precision,
    anchor,
    tense: tense === "present" ? "past" : tense,
  };
}
