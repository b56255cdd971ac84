import { ACC, ANY_CASE, DAT, GEN, INS, NOM, PREP, type Token } from "@orontes/language";
import { casesOfForm } from "./inflect.ts";

export const ADJECTIVE_END = /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ей|ых|их|ыми|ими)$/;
/** Cases by the ending of an adjective; one form may be many. */
const BY_ENDING: readonly (readonly [RegExp, number])[] = [
  [/(?:ого|его)$/, GEN | ACC],
  [/(?:ому|ему)$/, DAT],
  [/(?:ыми|ими)$/, INS],
  [/(?:ым|им)$/, INS | DAT],
  [/(?:ых|их)$/, GEN | ACC | PREP],
  [/(?:ые|ие)$/, NOM | ACC],
  [/(?:ый|ий)$/, NOM | ACC],
  [/(?:ая|яя)$/, NOM],
  [/(?:ую|юю)$/, ACC],
  [/(?:ое|ее)$/, NOM | ACC],
  [/ой$/, GEN | DAT | INS | PREP | NOM | ACC],
  [/ей$/, GEN | DAT | INS | PREP],
  [/(?:ом|ем)$/, PREP],
];
export const adjectiveCases = (norm: string): number => BY_ENDING.find(([ending]) => ending.test(norm))?.[1] ?? ANY_CASE;

export const isAdjective = ({ norm, kind }: Token): boolean =>
  kind === "word" &&
  norm.length > 4 &&
  ADJECTIVE_END.test(norm) &&
  (casesOfForm(norm) === 0 ||
    /(?:ск|н|ен|енн|ящ|ющ|вш|ш|т|ов|ев)(?:ый|ий|ая|ое|ые|ие|ого|ому|ым|ом|ую|ой|ых|ыми|их|ими|им|его|ему)$/.test(norm));
