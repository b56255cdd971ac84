import type { Day, Language } from "@orontes/vocabulary";
import { distanceKmBetween } from "./distance.ts";
import { foldName } from "./fold-name.ts";
import { isInSpan } from "./read-days.ts";
import type { Actor, Place, Theatre } from "./theatre.ts";

type Lists = Pick<Theatre, "actors" | "places" | "equipment" | "agreements" | "titles">;
type Answers = Pick<
  Theatre,
  | "actorById"
  | "placeById"
  | "equipmentById"
  | "agreementById"
  | "titleById"
  | "stateOf"
  | "sideAt"
  | "affiliationOf"
  | "holdersOf"
  | "isWithin"
  | "placesNamed"
  | "actorsNamed"
  | "distanceKm"
>;

/** The questions a theatre answers, over its lists. Indexes of names are made at the first question. */
export function answersOver(lists: Lists, languages: readonly Language[]): Answers {
  const actors = byId(lists.actors);
  const places = byId(lists.places);
  const equipment = byId(lists.equipment);
  const agreements = byId(lists.agreements);
  const titles = byId(lists.titles);
  const states = new Map(lists.actors.filter((actor) => actor.kind === "state").map((actor) => [actor.country, actor]));
  const officials = lists.actors.filter(({ offices }) => offices.length > 0);
  const placeNames = nameIndex(lists.places, (place, language) => place.names[language], languages);
  const actorNames = nameIndex(lists.actors, (actor, language) => [...actor.names[language], ...actor.metonyms[language]], languages);

  return {
    actorById: (id) => actors.get(id),
    placeById: (id) => places.get(id),
    equipmentById: (id) => equipment.get(id),
    agreementById: (id) => agreements.get(id),
    titleById: (id) => titles.get(id),
    stateOf: (country) => states.get(country),
    sideAt: (actorId, day) => sideAt(actors.get(actorId), day),
    affiliationOf: (actorId) => idsAbove(actors.get(actorId)?.parent ?? null, actors),
    holdersOf: (title, actorId, day) => {
      const office = titles.get(title)?.standsFor ?? title;
      const holds = (held: Actor["offices"][number]): boolean =>
        held.title === office && held.of === actorId && (day === null ? held.to === null : isInSpan(day, held));
      return officials.filter((actor) => actor.offices.some(holds));
    },
    isWithin: (placeId, ancestorId) =>
      places.has(placeId) && (placeId === ancestorId || idsAbove(places.get(placeId)?.parent ?? null, places).includes(ancestorId)),
    placesNamed: (name, language) => placeNames(name, language),
    actorsNamed: (name, language) => actorNames(name, language),
    distanceKm: (a, b) => distanceKm(places.get(a), places.get(b)),
  };
}

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]));

function sideAt(actor: Actor | undefined, day: Day | null): string | null {
  if (actor === undefined) return null;
  const span = day === null ? actor.sides.at(-1) : actor.sides.find((one) => isInSpan(day, one));
  return span === undefined || (day === null && span.to !== null) ? null : span.side;
}

function idsAbove(parent: string | null, items: ReadonlyMap<string, { readonly parent: string | null }>): readonly string[] {
  const above: string[] = [];
  for (let id = parent; id !== null; id = items.get(id)?.parent ?? null) above.push(id);
  return above;
}

function nameIndex<Item>(
  items: readonly Item[],
  namesOf: (item: Item, language: Language) => readonly string[],
  languages: readonly Language[],
) {
  let index: Map<string, Item[]> | null = null;
  return (name: string, language: Language | undefined): readonly Item[] => {
    if (index === null) {
      index = new Map();
      for (const item of items) {
        for (const one of languages) {
          for (const key of new Set(namesOf(item, one).map(foldName))) {
            for (const slot of [`${one}:${key}`, `*:${key}`]) {
              const known = index.get(slot);
              if (known === undefined) index.set(slot, [item]);
              else if (!known.includes(item)) known.push(item);
            }
          }
        }
      }
    }
    return index.get(`${language ?? "*"}:${foldName(name)}`) ?? [];
  };
}

function distanceKm(a: Place | undefined, b: Place | undefined): number | null {
  if (a === undefined || b === undefined || a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null;
  return distanceKmBetween({ lat: a.lat, lon: a.lon }, { lat: b.lat, lon: b.lon });
}
