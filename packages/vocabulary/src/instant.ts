import { z } from "zod";

/** ISO 8601 in UTC with milliseconds, as `Date.toISOString` writes it; so instants sort as text. */
export const Instant = z.iso.datetime();
export type Instant = z.infer<typeof Instant>;

/** A calendar day, `2020-02-21`: what news dates mostly are. */
export const Day = z.iso.date();
export type Day = z.infer<typeof Day>;

export const LANGUAGES = ["en", "tr", "ru", "ar"] as const;
/** The languages that are read. A feed or an article may be in any other; it then ends as `language-unsupported`. */
export const Language = z.enum(LANGUAGES);
export type Language = z.infer<typeof Language>;
