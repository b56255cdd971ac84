import type { DateMention } from "./date-mention.ts";

/** A date without the place where it stands. */
export type Dated = Omit<DateMention, "start" | "end">;

/** Counted from the day of publication, before it. Days are `YYYY-MM-DD`. */
export const past = (from: string, to: string, precision: DateMention["precision"] = "day"): Dated => ({
  from,
  to,
  precision,
  anchor: "published_at",
  tense: "past",
});

/** The same, to come. */
export const future = (from: string, to: string, precision: DateMention["precision"] = "day"): Dated => ({
  from,
  to,
  precision,
  anchor: "published_at",
  tense: "future",
});
