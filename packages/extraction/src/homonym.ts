import type { Place, Theatre } from "@orontes/theatre";
import type { PlaceFound, PlaceNamed } from "./mention.ts";

/** A name that several places bear, and where it stands among the places found. */
export interface Homonym {
  readonly index: number;
  readonly places: readonly Place[];
}

/** Places nearer to each other than this are told of together. */
const NEIGHBOURS_KM = 60;

/** The homonym of that place; null where all that bear the name lie together. */
export function homonymAt(index: number, places: readonly Place[]): Homonym | null {
  const first = places[0];
  return first !== undefined && places.some((place) => provinceOf(place) !== provinceOf(first)) ? { index, places } : null;
}

/** "Saida and Mushayrifa" near Ain Issa are not those of Daraa: of several places of one name the one beside what else is named, here or before. */
export function settleHomonyms(
  found: PlaceFound[],
  homonyms: readonly Homonym[],
  before: PlaceNamed | null,
  theatre: Pick<Theatre, "distanceKm">,
): void {
  const open = new Set(homonyms.map(({ index }) => index));
  const here = found.filter((place, index) => !open.has(index) && place.place.country !== null && place.place.metonymOf === null);
  const anchors = here.some(({ place }) => provinceOf(place) !== null) || before === null ? here.map(({ place }) => place) : [before];
  for (const { index, places } of homonyms) {
    const one = found[index];
    const meant = nearestOf(places, anchors, theatre);
    if (one !== undefined && meant !== undefined)
      found[index] = { kind: "place", from: one.from, to: one.to, place: meant, compass: one.compass };
  }
}

/** The first of them unless another lies nearer. */
function nearestOf(places: readonly Place[], anchors: readonly PlaceNamed[], theatre: Pick<Theatre, "distanceKm">): Place | undefined {
  const nearness = (place: Place): number => Math.max(0, ...anchors.map((anchor) => nearnessOf(place, anchor, theatre)));
  let best = places[0];
  for (const place of places) if (best === undefined || nearness(place) > nearness(best)) best = place;
  return best;
}

function nearnessOf(place: Place, anchor: PlaceNamed, theatre: Pick<Theatre, "distanceKm">): number {
  const km = anchor.id === null ? null : theatre.distanceKm(place.id, anchor.id);
  if (place.parent !== null && place.parent === anchor.id) return 4;
  if (provinceOf(place) !== null && provinceOf(place) === provinceOf(anchor)) return 3;
  if (km !== null && km < NEIGHBOURS_KM && anchor.precision !== "country") return 2;
  return place.country === anchor.country ? 1 : 0;
}

const provinceOf = ({ admin1, precision, name }: PlaceNamed): string | null => admin1 ?? (precision === "province" ? name : null);
