import { anchorsOf, provinceOf } from "./homonym.ts";
import type { StrangePlace } from "./language-pack.ts";
import type { Memory } from "./memory.ts";
import type { ActorMention, Lookup, PlaceFound } from "./mention.ts";
import { placeSpelled } from "./spelled.ts";
import { companyOf, placeOfStranger } from "./strange-place.ts";

const SITTING: ReadonlySet<ActorMention["sector"]> = new Set(["ministry", "leader", "officials", "source", "media"] as const);

/** Puts unknown places beside the known ones, and marks those at which somebody only stands; gives back those that may be something else. */
export function addStrangers(
  {
    places,
    strangers,
    actors,
  }: { readonly places: PlaceFound[]; readonly strangers: readonly StrangePlace[]; readonly actors: readonly ActorMention[] },
  lookup: Lookup,
  memory: Memory,
): PlaceFound[] {
  const { tokens, lexicon, theatre } = lookup;
  const { placePrepositions, stationed } = lexicon.pack.words;
  for (let index = 0; index < places.length; index++) {
    const place = places[index];
    if (place === undefined) continue;
    const before = tokens[place.from - 1]?.norm ?? "";
    const second = tokens[place.from - 2]?.norm ?? "";
    const isWhere = placePrepositions.has(before);
    const isStationed = stationed !== undefined && (isWhere ? stationed.has(second) : stationed.has(`${second} ${before}`));
    // "The ministry in Moscow": the capital is where they sit.
    const isSeat =
      isWhere &&
      place.place.metonymOf !== null &&
      actors.some(({ to, sector }) => SITTING.has(sector) && (to === place.from - 1 || (sector === "ministry" && to === place.from - 2)));
    const isPost = isStationed || isSeat;
    if (isPost) places[index] = { ...place, isPost };
  }
  const guesses: PlaceFound[] = [];
  const anchors = strangers.length === 0 ? [] : anchorsOf(places, memory.place);
  const known = [...places];
  const provinces = new Set(
    strangers.length === 0 ? [] : places.filter(({ place }) => place.metonymOf === null).map(({ place }) => provinceOf(place)),
  );
  provinces.delete(null);
  for (const strange of strangers) {
    const words = tokens.slice(strange.from, strange.to).map(({ norm }) => norm);
    const namesake = placeSpelled({ words, isGuess: strange.isGuess === true, anchors }, theatre, lexicon.pack);
    // "The village of … in Hama's eastern countryside": not the one of another province.
    const isAway = namesake !== undefined && provinces.size === 1 && !provinces.has(provinceOf(namesake));
    const spelled = isAway ? undefined : namesake;
    const company = companyOf(strange, known) ?? (strange.isGuess === true || strange.isPart === true ? null : memory.place);
    const found = placeOfStranger(strange, spelled, company, tokens);
    const isSure = strange.isGuess !== true && (company !== null || (strange.isPart !== true && lexicon.pack.order === "free"));
    if (spelled !== undefined || isSure) places.push(found);
    else if (strange.isPart !== true) guesses.push(found);
  }
  places.sort((a, b) => a.from - b.from);
  memory.place = places.findLast(({ place }) => place.id !== null && place.admin1 !== null)?.place ?? memory.place;
  return guesses;
}
