import { remembering } from "../remembering.ts";
import type { Word } from "../token.ts";
import { wordTable } from "../word-table.ts";

/** Number words, folded. */
const UNITS: Readonly<Record<string, number>> = wordTable({
  sifir: 0,
  bir: 1,
  iki: 2,
  uc: 3,
  dort: 4,
  bes: 5,
  alti: 6,
  yedi: 7,
  sekiz: 8,
  dokuz: 9,
});
const TENS: Readonly<Record<string, number>> = wordTable({
  on: 10,
  yirmi: 20,
  otuz: 30,
  kirk: 40,
  elli: 50,
  altmis: 60,
  yetmis: 70,
  seksen: 80,
  doksan: 90,
});
export const SCALES: Readonly<Record<string, number>> = wordTable({ bin: 1e3, milyon: 1e6, milyar: 1e9, trilyon: 1e12 });

/** Vague counts and what they cover (the annotation conventions of conflict data); phrases of up to two words. */
export const VAGUE: Readonly<Record<string, readonly [number, number | null]>> = wordTable({
  onlarca: [24, 99],
  duzinelerce: [24, 99],
  yuzlerce: [200, 999],
  binlerce: [2000, 9999],
  "on binlerce": [20_000, 99_999],
  "yuz binlerce": [200_000, 999_999],
  milyonlarca: [2e6, null],
  birkac: [3, null],
  "bir kac": [3, null],
  bircok: [3, null],
  "pek cok": [3, null],
  "cok sayida": [3, null],
  "cok sayidaki": [3, null],
  "bir suru": [3, null],
});

/** Folded words that are also others when their own letters are asked: "ön" is no ten, "uç" no three. */
const OWN_LETTERS: Readonly<Record<string, RegExp>> = wordTable({ on: /^o/i, uc: /^ü/i });
const isNumberWord = (norm: string, written: string): boolean => OWN_LETTERS[norm]?.test(written) ?? true;

/** What a case ending says of a count: "ikiden fazla", "yüzü aşkın", "binin üzerinde", "yüze yakın", "üçü kadın". */
export type Ending = "from" | "object" | "of" | "to" | "part" | "with" | "other";
const ENDINGS: readonly (readonly [RegExp, Ending])[] = [
  [/^n?[dt][ae]n$/, "from"],
  [/^(?:s[iu]n|[iu]n|n)[iu]n$|^[iu]n$/, "of"],
  [/^s[iu]$|^s?[iu]n[iu]$/, "part"],
  [/^y?[iu]$/, "object"],
  [/^[yn]?[ae]$/, "to"],
  [/^y?l[ae]$/, "with"],
];
export const endingOf = (suffix: string): Ending => ENDINGS.find(([form]) => form.test(suffix))?.[1] ?? "other";

export interface NumberWord {
  readonly value: number;
  readonly kind: "unit" | "ten" | "hundred" | "scale";
  /** What hangs on; empty for the bare word. */
  readonly suffix: string;
}

const BASES: readonly (readonly [string, number, NumberWord["kind"]])[] = [
  ...Object.entries(UNITS).map(([word, value]) => [word, value, "unit"] as const),
  ...Object.entries(TENS).map(([word, value]) => [word, value, "ten"] as const),
  ["yuz", 100, "hundred"] as const,
  ...Object.entries(SCALES).map(([word, value]) => [word, value, "scale"] as const),
];
const SUFFIX = /^(?:[dt][ae]n|y?[iu]|[iu]?s[iu]|n?[iu]n|[yn]?[ae]|s[iu]n[iu]n?|[iu]n[iu]n?|y?l[ae])$/;
const known = new Map<string, NumberWord>();
for (const [word, value, kind] of BASES) known.set(word, { value, kind, suffix: "" });
/** "Dört" softens before a vowel. */
known.set("dordu", { value: 4, kind: "unit", suffix: "u" });
known.set("dordunun", { value: 4, kind: "unit", suffix: "unun" });
known.set("dordunu", { value: 4, kind: "unit", suffix: "unu" });
for (const [ten, tens] of Object.entries(TENS))
  for (const [unit, units] of Object.entries(UNITS))
    if (units > 0) known.set(ten + unit, { value: tens + units, kind: "unit", suffix: "" });

/** A number word with what hangs on it, or null. One with an ending is a number only where its neighbours say so: "yüzünü" is a face as well. */
export const numberWord = remembering(({ norm, written }: Word): NumberWord | null => {
  const bare = known.get(norm);
  if (bare !== undefined) return isNumberWord(norm, written) ? bare : null;
  for (const [word, value, kind] of BASES) {
    if (!norm.startsWith(word) || !isNumberWord(word, written)) continue;
    const suffix = norm.slice(word.length);
    if (SUFFIX.test(suffix)) return { value, kind, suffix };
  }
  return null;
});
