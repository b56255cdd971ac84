import { ACC, ANY_FORM, caseOf, DAT, GEN, INS, NOM, plural, PREP, type Token } from "@orontes/language";
import { casesOfForm } from "./inflect.ts";

export const ADJECTIVE_END = /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ей|ых|их|ыми|ими)$/;
/** Forms by the ending of an adjective, those of many in the upper bits. */
const BY_ENDING: readonly (readonly [RegExp, number])[] = [
  [/(?:ого|его)$/, GEN | ACC],
  [/(?:ому|ему)$/, DAT],
  [/(?:ыми|ими)$/, plural(INS)],
  [/(?:ым|им)$/, INS | plural(DAT)],
  [/(?:ых|их)$/, plural(GEN | ACC | PREP)],
  [/(?:ые|ие)$/, plural(NOM | ACC)],
  [/(?:ый|ий)$/, NOM | ACC],
  [/(?:ая|яя)$/, NOM],
  [/(?:ую|юю)$/, ACC],
  [/(?:ое|ее)$/, NOM | ACC],
  [/(?:ой|ей)$/, GEN | DAT | INS | PREP],
  [/(?:ом|ем)$/, PREP],
];
/** The forms that an adjective of this ending may be. */
export const adjectiveForms = (norm: string): number => BY_ENDING.find(([ending]) => ending.test(norm))?.[1] ?? ANY_FORM;
export const adjectiveCases = (norm: string): number => caseOf(adjectiveForms(norm));

/** "Окружение", "взятием": nouns that end like adjectives. */
const DEED = /(?:[еая]ни|[иья]ти|стви|еди)(?:е|ем|ей|ям|ями)$/;

export const isAdjective = ({ norm, kind }: Token): boolean =>
  kind === "word" &&
  norm.length > 4 &&
  !norm.startsWith("котор") &&
  !DEED.test(norm) &&
  ADJECTIVE_END.test(norm) &&
  (casesOfForm(norm) === 0 ||
    /(?:ск|цк|н|ен|енн|ящ|ющ|вш|ш|т|ов|ев)(?:ый|ий|ая|ое|ые|ие|ого|ому|ым|ом|ую|ой|ых|ыми|их|ими|им|его|ему)$/.test(norm));
