import type { Place, Theatre } from "@orontes/theatre";
import type { PlaceFound, PlaceNamed } from "./mention.ts";

/** A name that several places bear, and where it stands among the places found. */
export interface Homonym {
  readonly index: number;
  readonly places: readonly Place[];
}

/** Places nearer to each other than this are told of together. */
const NEIGHBOURS_KM = 60;
const SAME_PROVINCE = 3;

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
  const anchors = anchorsOf(
    found.filter((_, index) => !open.has(index)),
    before,
  );
  for (const { index, places } of homonyms) {
    const one = found[index];
    const meant = nearestOf(places, anchors, theatre).place;
    if (one !== undefined && meant !== undefined)
      found[index] = { kind: "place", from: one.from, to: one.to, place: meant, compass: one.compass };
  }
}

/** By what a place is told from its namesakes: what else the sentence names, or what was named before. */
export function anchorsOf(found: readonly PlaceFound[], before: PlaceNamed | null): PlaceNamed[] {
  const here = found.map(({ place }) => place).filter(({ country, metonymOf }) => country !== null && metonymOf === null);
  return before === null || here.some((place) => provinceOf(place) !== null) ? here : [...here, before];
}

/** The first of them unless another lies nearer; `isBeside`: it lies in the province of what is named. */
export function nearestOf(
  places: readonly Place[],
  anchors: readonly PlaceNamed[],
  theatre: Pick<Theatre, "distanceKm">,
): { readonly place: Place | undefined; readonly isBeside: boolean } {
  const nearness = (place: Place): number => Math.max(0, ...anchors.map((anchor) => nearnessOf(place, anchor, theatre)));
  let best = places[0];
  for (const place of places) if (best === undefined || nearness(place) > nearness(best)) best = place;
  return { place: best, isBeside: best !== undefined && nearness(best) >= SAME_PROVINCE };
}

function nearnessOf(place: Place, anchor: PlaceNamed, theatre: Pick<Theatre, "distanceKm">): number {
  const km = anchor.id === null ? null : theatre.distanceKm(place.id, anchor.id);
  if (place.parent !== null && place.parent === anchor.id) return SAME_PROVINCE + 1;
  if (provinceOf(place) !== null && provinceOf(place) === provinceOf(anchor)) return SAME_PROVINCE;
  if (km !== null && km < NEIGHBOURS_KM && anchor.precision !== "country") return 2;
  return place.country === anchor.country ? 1 : 0;
}

export const provinceOf = ({ admin1, precision, name }: PlaceNamed): string | null => admin1 ?? (precision === "province" ? name : null);

/** Of the place named last. */
export function lastProvince(places: readonly PlaceFound[]): string | null {
  const last = places.at(-1);
  return last === undefined ? null : provinceOf(last.place);
}
