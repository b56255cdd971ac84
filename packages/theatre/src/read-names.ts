import { type Language, LANGUAGES } from "@orontes/vocabulary";
import { type Report, type Row, splitList } from "./read-table.ts";
import type { Names } from "./theatre.ts";

export interface ReadNames {
  readonly names: Names;
  readonly metonyms: Names;
  readonly needsContext: readonly string[];
}

export const NO_NAMES: Names = { en: [], tr: [], ru: [], ar: [] };

const ACRONYM = /^[\p{Lu}\p{N}ʼ’'.&/-]+$/u;
const ARABIC = /\p{Script=Arabic}/u;
/** A Latin letter within a Cyrillic word looks right and matches nothing. */
const MIXED_WORD = /\p{Script=Cyrillic}\p{Script=Latin}|\p{Script=Latin}\p{Script=Cyrillic}/u;
const FOREIGN_SCRIPT: Readonly<Record<Language, RegExp>> = {
  en: /[\p{Script=Cyrillic}\p{Script=Arabic}]/u,
  tr: /[\p{Script=Cyrillic}\p{Script=Arabic}]/u,
  ru: /\p{Script=Arabic}/u,
  ar: /\p{Script=Cyrillic}/u,
};

/**
 * Reads the columns en, tr, ru, ar: names between `;`, the usual one first.
 * `~` before a name marks a metonym, `?` one that needs context; both may stand (`~?`).
 */
export function readNames(row: Row, report: Report, { allLanguages = true, anyLength = false } = {}): ReadNames {
  const names: Record<Language, string[]> = { en: [], tr: [], ru: [], ar: [] };
  const metonyms: Record<Language, string[]> = { en: [], tr: [], ru: [], ar: [] };
  const needsContext = new Set<string>();
  for (const language of LANGUAGES) {
    for (const part of splitList(row.cell(language))) {
      const marks = /^[~?]*/.exec(part)?.[0] ?? "";
      const name = part.slice(marks.length).trim();
      const list = marks.includes("~") ? metonyms[language] : names[language];
      if (!anyLength && name.length < 3 && !ACRONYM.test(name) && !ARABIC.test(name))
        report(row, `the ${language} name "${name}" is shorter than three letters`);
      if (list.includes(name)) report(row, `the ${language} name "${name}" stands twice`);
      if (name !== name.normalize("NFC")) report(row, `the ${language} name "${name}" is not in Unicode form NFC`);
      if (MIXED_WORD.test(name) || FOREIGN_SCRIPT[language].test(name))
        report(row, `the ${language} name "${name}" has letters of another script`);
      list.push(name);
      if (marks.includes("?")) needsContext.add(name);
    }
    if (allLanguages && names[language].length === 0) report(row, `no ${language} name`);
  }
  return { names, metonyms, needsContext: [...needsContext] };
}
