import { ANY_FORM, declineAdjective, declineNoun, isPluralOnly, NOM, type NounTraits, plural, WordSet } from "@orontes/language";

export const set = (words: string): ReadonlySet<string> => new WordSet(words.split(/\s+/));

/** Every form of a noun that the tables know, with its cases. */
const casesByForm = new Map<string, number>();
const animates = new Set<string>();
export const casesOfForm = (form: string): number => casesByForm.get(form) ?? 0;

/**
 * Nouns in the nominative singular with their forms. A mark behind a word says what its ending does not: `!` a feminine in -ь,
 * `^` a plural in -а, `*` an adjective used as a noun.
 */
export function nounForms(words: string, animate = false): { readonly form: string; readonly single: boolean }[] {
  return words.split(/\s+/).flatMap((word) => {
    const lemma = word.replace(/[!^*]/g, "");
    if (ABBREVIATION.test(lemma)) return abbreviations(lemma).map((form) => ({ form, single: false }));
    const traits: NounTraits = { animate, feminine: word.includes("!"), pluralInA: word.includes("^") };
    const paradigm = word.includes("*") ? declineAdjective(lemma, { animate }) : declineNoun(lemma, traits);
    // "Военная" is no soldier.
    const own = [...paradigm].filter(([form]) => !word.includes("*") || !animate || !/(?:ая|яя|ую|юю|ое|ее)$/.test(form));
    // "Президент" of a table that asks for no case is as alive as it was.
    const isKnown = !animate && animates.has(lemma);
    if (animate) animates.add(lemma);
    return own.map(([form, cases]) => {
      if (!isKnown) casesByForm.set(form, (casesByForm.get(form) ?? 0) | cases);
      // "Женщины" are many or one's: only a form that is of one alone counts one.
      return { form, single: !isPluralOnly(cases) && (cases & plural(NOM)) === 0 };
    });
  });
}

const ABBREVIATION = /^(?:[бвгджзйклмнпрстфхцчшщ]+|бпла|рсзо|сша|оон|мид|сву|аэс|гэс|пво|нпз|юнисеф)$/;
/** Abbreviations, which stand in any case: "ВВС", "МИД". */
export function abbreviations(words: string): string[] {
  const list = words.split(" ");
  for (const word of list) casesByForm.set(word, ANY_FORM);
  return list;
}

/** All forms of nouns as plain words. */
export const all = (words: string): string[] => nounForms(words).map(({ form }) => form);

/** The past of a verb given in the masculine: "погиб": "погибла", "погибло", "погибли". */
export const past = (...masculines: string[]): string[] =>
  masculines.flatMap((word) => {
    const reflexive = word.endsWith("ся");
    const bare = reflexive ? word.slice(0, -2) : word;
    const stem = bare.endsWith("л") ? bare : `${bare}л`;
    return [word, `${stem}а${reflexive ? "сь" : ""}`, `${stem}о${reflexive ? "сь" : ""}`, `${stem}и${reflexive ? "сь" : ""}`];
  });

/** A short participle given in the masculine: "убит": "убита", "убито", "убиты". */
export const short = (...masculines: string[]): string[] => masculines.flatMap((word) => [word, `${word}а`, `${word}о`, `${word}ы`]);

/** All forms of adjectives and full participles. */
export const full = (...masculines: string[]): string[] => masculines.flatMap((word) => [...declineAdjective(word).keys()]);
