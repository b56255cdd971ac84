import { wordTable } from "../word-table.ts";

/** Months by their folded stems. */
export const MONTHS: Readonly<Record<string, number>> = wordTable(
  Object.fromEntries(
    "ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik".split(" ").map((name, index) => [name, index + 1]),
  ),
);
const WEEKDAYS: Readonly<Record<string, number>> = wordTable(
  Object.fromEntries("pazar pazartesi sali carsamba persembe cuma cumartesi".split(" ").map((name, index) => [name, index])),
);

export interface Named {
  readonly index: number;
  /** What hangs on, with or without an apostrophe. */
  readonly ending: string;
}

/** The heads of all those names: most words are none. */
const HEAD = /^(?:oca|sub|mar|nis|may|haz|tem|agu|eyl|eki|kas|ara|paz|sal|car|per|cum)/;
const ENDING = /^(?:[dt][ae]n?|[dt][ae]ki|[yn]?[iu]n?|n[iu]n|y?[ae]|y?l[ae]|s[iu]|l[ae]r[iu]?|n[iu]n|[iu]n)?$/;
/** A soft g for a k before a vowel: "ocağın", "aralığı". */
const SOFT: Readonly<Record<string, string>> = wordTable({ ocag: "ocak", aralig: "aralik" });

function named(names: Readonly<Record<string, number>>, norm: string, suffix: string | null): Named | null {
  if (!HEAD.test(norm)) return null;
  const exact = names[norm];
  if (exact !== undefined) return { index: exact, ending: suffix ?? "" };
  for (const [soft, hard] of Object.entries(SOFT))
    if (norm.startsWith(soft) && names[hard] !== undefined && ENDING.test(norm.slice(soft.length)))
      return { index: names[hard], ending: norm.slice(soft.length) };
  // Longest first: "pazartesiye" is no "pazar".
  const found = Object.keys(names)
    .filter((name) => norm.startsWith(name) && ENDING.test(norm.slice(name.length)))
    .sort((a, b) => b.length - a.length)[0];
  const index = found === undefined ? undefined : names[found];
  return found === undefined || index === undefined ? null : { index, ending: norm.slice(found.length) };
}

export const monthNamed = (norm: string, suffix: string | null = null): Named | null => named(MONTHS, norm, suffix);
export const weekdayNamed = (norm: string, suffix: string | null = null): Named | null => named(WEEKDAYS, norm, suffix);
