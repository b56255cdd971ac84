import type { PlaceMention } from "@orontes/vocabulary";
import type { Range, SceneWords } from "./language-pack.ts";
import type { PlaceFound } from "./mention.ts";
import type { Reading } from "./reading.ts";

/** A place behind the event is nearer than one before it. */
const BEFORE_WEIGHT = 1.5;
const MOST_PLACES = 2;

const distance = (place: Range, at: Range): number => (place.from >= at.to ? place.from - at.to : (at.from - place.to) * BEFORE_WEIGHT);
/** "Eastern Syria" is finer than Syria. */
const isFine = ({ place, compass }: PlaceFound): boolean =>
  (place.precision !== "country" && place.precision !== "region") || compass !== null;

/** The places of an event: those of its clause, else of its sentence; a country only where nothing finer is named. */
export function placesOf(reading: Reading, at: Range, clause: Range, isOnTheGround: boolean, words?: SceneWords): PlaceFound[] {
  if (reading.mentions.places.length === 0) return [];
  const precise = reading.mentions.places.filter(({ place }) => place.precision !== "country" && place.precision !== "region");
  const fine = precise.length > 0 ? precise : reading.mentions.places.filter(isFine);
  // A capital is where news is written, or a government: seldom the scene.
  const scenes = fine.filter(({ place, isPost }) => place.metonymOf === null && isPost !== true);
  const abroad = isOnTheGround ? fine.filter(({ place, isPost }) => place.metonymOf === null || isPost !== true) : fine;
  const candidates = isOnTheGround && scenes.length > 0 ? scenes : abroad;
  const isInClause = (place: Range): boolean => place.from >= clause.from && place.to <= clause.to;
  const inClause = candidates.filter(isInClause);
  // "Struck posts in northern Syria, in answer to the bombing of the street": coarser, but its own.
  const own =
    inClause.length > 0 || precise.length === 0
      ? inClause
      : reading.mentions.places.filter((place) => place.compass !== null && isInClause(place));
  const found = own.length > 0 ? own : candidates;
  // "Blew himself up among evacuees from the village in the suburb": where they come from is not where it was.
  const here = words === undefined ? found : found.filter((place) => !comesFrom(place, found, reading, words));
  return nearest(here.length > 0 ? here : found, at, MOST_PLACES);
}

/** Behind "from", or joined to what stands behind it. */
const comesFrom = ({ from }: Range, places: readonly PlaceFound[], { tokens }: Reading, words: SceneWords): boolean =>
  words.origins.has(tokens[from - 1]?.norm ?? "") ||
  places.some(
    (other) => other.to === from - 1 && tokens[from - 1]?.norm === "and" && words.origins.has(tokens[other.from - 1]?.norm ?? ""),
  );

/** The country that a sentence names, when it names no finer place; not one that somebody comes from or sits in. */
export function countryOf({ mentions, tokens }: Reading, at: Range, words: SceneWords | undefined): PlaceFound | undefined {
  const isOrigin = ({ from, to }: Range): boolean =>
    words !== undefined &&
    (words.origins.has(tokens[from - 1]?.norm ?? "") ||
      words.origins.has(tokens[from - 2]?.norm ?? "") ||
      words.origins.has(tokens[to - 1]?.suffix ?? ""));
  if (mentions.places.length === 0) return undefined;
  return nearest(
    mentions.places.filter((place) => place.isPost !== true && !isOrigin(place)),
    at,
    1,
  )[0];
}

/** "Police there": the place that was named last. */
export const thereOf = ({ tokens }: Reading, last: PlaceFound | null, words: SceneWords | undefined): PlaceFound | null =>
  last !== null && tokens.some(({ norm }, index) => index > 1 && words?.there.has(norm) === true) ? last : null;

/** A name that may be a place, from its clause; from its sentence where no other place is near. */
export const guessOf = ({ mentions: { guesses } }: Reading, clause: Range, isNear: boolean): PlaceFound | undefined =>
  guesses.find(({ from, to }) => from >= clause.from && to <= clause.to) ?? (isNear ? undefined : guesses[0]);

const nearest = (places: readonly PlaceFound[], at: Range, most: number): PlaceFound[] =>
  places.length < 2 ? [...places] : [...places].sort((a, b) => distance(a, at) - distance(b, at)).slice(0, most);

export function placeMention({ place, compass }: PlaceFound): PlaceMention {
  const isArea = compass !== null;
  return {
    raw: place.name,
    name: isArea ? `${compass} ${place.name}` : place.name,
    country: place.country,
    admin1: place.admin1 ?? (place.precision === "province" ? place.name : null),
    gazetteerId: place.id,
    lat: isArea ? null : place.lat,
    lon: isArea ? null : place.lon,
    radiusKm: place.radiusKm,
    precision: isArea ? (place.precision === "country" ? "region" : "area") : place.precision,
    acledGeoPrecision:
      place.id !== null && (place.precision === "town" || place.precision === "point") ? 1 : place.precision === "country" ? 3 : 2,
    role: "where",
  };
}
