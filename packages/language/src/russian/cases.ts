/** Cases as bits; those of the plural lie six bits higher. A form may be several. */
export const NOM = 1;
export const GEN = 2;
export const DAT = 4;
export const ACC = 8;
export const INS = 16;
export const PREP = 32;
export const ANY_CASE = 63;
const PLURAL_SHIFT = 6;
/** Any case of one or of many. */
export const ANY_FORM = 4095;

export const plural = (cases: number): number => cases << PLURAL_SHIFT;
export const isPluralOnly = (cases: number): boolean => cases !== 0 && (cases & ANY_CASE) === 0;
/** The cases, whether of one or of many. */
export const caseOf = (cases: number): number => (cases & ANY_CASE) | (cases >> PLURAL_SHIFT);
