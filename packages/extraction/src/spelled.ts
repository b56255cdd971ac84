import { spellingKey, tokensOf } from "@orontes/language";
import type { Place, Theatre } from "@orontes/theatre";
import type { Language } from "@orontes/vocabulary";
import { homonymAt, nearestOf } from "./homonym.ts";
import type { LanguagePack } from "./language-pack.ts";
import type { PlaceNamed } from "./mention.ts";

/** So few consonants are many names', unless a word says that a place is meant. */
const LEAST_CONSONANTS = 3;
const LEAST_OF_PLACE = 2;
/** So many are nobody else's, wherever it lies. */
const SURE_CONSONANTS = 5;
/** Wider ones are in every dictionary. */
const PRECISE: ReadonlySet<string> = new Set(["town", "point", "area"]);

const indexes = new WeakMap<Theatre, Map<string, ReadonlyMap<string, readonly Place[]>>>();

function indexOf(theatre: Theatre, { lang, strangePlaces }: LanguagePack): ReadonlyMap<string, readonly Place[]> {
  const known = indexes.get(theatre) ?? new Map<string, ReadonlyMap<string, readonly Place[]>>();
  indexes.set(theatre, known);
  const found = known.get(lang);
  if (found !== undefined) return found;
  const index = new Map<string, Place[]>();
  for (const place of theatre.places) {
    if (!PRECISE.has(place.precision)) continue;
    for (const name of place.names[lang as Language]) {
      const words = tokensOf(name).map(({ norm }) => norm);
      const isKind = (word: string | undefined): boolean =>
        strangePlaces !== undefined && word !== undefined && (strangePlaces.towns.has(word) || strangePlaces.areas.has(word));
      // "مخيم الوافدين" may be named "حاجز الوافدين": what it is stands apart.
      const bare = words.slice(isKind(words[0]) ? 1 : 0, isKind(words.at(-1)) && words.length > 1 ? -1 : undefined);
      const key = keyOf(bare);
      const list = index.get(key) ?? [];
      if (!list.includes(place)) index.set(key, [...list, place]);
    }
  }
  known.set(lang, index);
  return index;
}

const keyOf = (words: readonly string[]): string => spellingKey(words.filter((word) => /\p{L}/u.test(word)));
const lengthOf = (key: string): number => key.length - (key.startsWith("a") ? 1 : 0);

/** The place whose name the dictionary spells otherwise: "Hamouriyah" for "Hammuriyah". A short name only beside what lies in its province. */
export function placeSpelled(
  { words, isGuess, anchors }: { readonly words: readonly string[]; readonly isGuess: boolean; readonly anchors: readonly PlaceNamed[] },
  theatre: Theatre,
  pack: LanguagePack,
): Place | undefined {
  const key = keyOf(words);
  if (lengthOf(key) < (isGuess ? LEAST_CONSONANTS : LEAST_OF_PLACE)) return undefined;
  const places = indexOf(theatre, pack).get(key) ?? [];
  const { place, isBeside } = nearestOf(places, anchors, theatre);
  return isBeside || (lengthOf(key) >= SURE_CONSONANTS && homonymAt(0, places) === null) ? place : undefined;
}
