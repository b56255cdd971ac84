import type { Lookup } from "./mention.ts";

/** Only the table's own rows: a text may say "constructor". */
const pointOf = (compass: Readonly<Record<string, string>>, word: string): string | undefined =>
  Object.hasOwn(compass, word) ? compass[word] : undefined;

/** "Northern", "north-west of": a word in two halves is one. */
export function compassBefore({ tokens, tags, lexicon }: Lookup, at: number): string | null {
  if (tags[at - 1]?.compass !== true) return null;
  const { compass } = lexicon.pack.words;
  const word = tokens[at - 1]?.norm ?? "";
  // "North-west", "شمال غربي".
  const pair = `${tokens[at - 2]?.norm}${tokens[at - 1]?.joined === true ? "-" : " "}${word}`;
  return pointOf(compass, pair) ?? pointOf(compass, word) ?? null;
}

/** "Suriye'nin kuzeyinde": the owner of a compass point is where, not who. */
export function compassBehind({ tokens, lexicon }: Lookup, to: number): { compass: string; to: number } | null {
  const { pack } = lexicon;
  const next = tokens[to];
  if (pack.standsWhere === undefined || next === undefined || !/^n?[iu]n$/.test(tokens[to - 1]?.suffix ?? "")) return null;
  const compass = pack.wordForms(next.word).flatMap((form) => pointOf(pack.words.compass, form) ?? [])[0];
  return compass === undefined ? null : { compass, to: to + 1 };
}
