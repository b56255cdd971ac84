import { wordTable } from "../word-table.ts";

/** Words below twenty. */
export const UNITS: Readonly<Record<string, number>> = wordTable(
  Object.fromEntries(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
      .split(" ")
      .map((word, value) => [word, value]),
  ),
);
/** Words of tens. */
export const TENS: Readonly<Record<string, number>> = wordTable({
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
});
/** Words and letters that multiply what stands before them. */
export const SCALES: Readonly<Record<string, number>> = wordTable({
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  m: 1e6,
  bn: 1e9,
  k: 1e3,
});
/** Vague counts and what they cover (the annotation conventions of conflict data). */
export const VAGUE: Readonly<Record<string, readonly [number, number | null]>> = wordTable({
  dozens: [24, 99],
  scores: [40, 99],
  hundreds: [200, 999],
  thousands: [2000, 9999],
  millions: [2e6, null],
  several: [3, null],
  many: [3, null],
  numerous: [3, null],
  countless: [3, null],
  few: [3, null],
  couple: [2, 2],
  tens: [20, 99],
});
/** "Several hundred", "a few dozen": of the scale behind them. */
export const VAGUE_OF_SCALE: Readonly<Record<string, Readonly<Record<string, readonly [number, number | null]>>>> = wordTable({
  several: wordTable({ dozen: [36, 99], hundred: [300, 999], thousand: [3000, 9999], million: [3e6, null] }),
  many: wordTable({ dozens: [24, 99], hundreds: [200, 999], thousands: [2000, 9999], millions: [2e6, null], scores: [40, 99] }),
  few: wordTable({ dozen: [24, 99], hundred: [200, 999], thousand: [2000, 9999], million: [2e6, null] }),
});
/** Nouns that stand for a count behind an article: "a handful of", "a pair of". */
export const COUNT_NOUNS: Readonly<Record<string, readonly [number, number | null]>> = wordTable({
  couple: [2, 2],
  pair: [2, 2],
  trio: [3, 3],
  score: [20, 20],
  dozen: [12, 12],
  handful: [3, null],
  number: [3, null],
  series: [3, null],
  string: [3, null],
});
