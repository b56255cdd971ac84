import type { PlaceMention } from "@orontes/vocabulary";
import type { Place, Theatre } from "./theatre.ts";

const byTheatre = new WeakMap<Theatre, ReadonlyMap<string, Place>>();

/** Provinces by country and name, countries by their code. */
function regionsOf(theatre: Theatre): ReadonlyMap<string, Place> {
  const known = byTheatre.get(theatre);
  if (known !== undefined) return known;
  const regions = new Map<string, Place>();
  for (const place of theatre.places) {
    if (place.country === null) continue;
    if (place.kind === "province") regions.set(`${place.country} ${place.name}`, place);
    if (place.kind === "country") regions.set(place.country, place);
  }
  byTheatre.set(theatre, regions);
  return regions;
}

/** Ids of the place and of all it lies in. A place that no gazetteer knows still lies in its province and country. */
export function placesAround(
  { gazetteerId, admin1, country }: Pick<PlaceMention, "gazetteerId" | "admin1" | "country">,
  theatre: Theatre,
): ReadonlySet<string> {
  const regions = regionsOf(theatre);
  const ids = new Set<string>();
  const climb = (from: Place | undefined): void => {
    for (let place = from; place !== undefined && !ids.has(place.id); place = theatre.placeById(place.parent ?? "")) ids.add(place.id);
  };
  if (gazetteerId !== null) climb(theatre.placeById(gazetteerId));
  if (country !== null && admin1 !== null) climb(regions.get(`${country} ${admin1}`));
  if (country !== null) climb(regions.get(country));
  return ids;
}
