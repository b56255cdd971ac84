import type { Precision } from "@orontes/vocabulary";
import { distanceKmBetween } from "./distance.ts";
import type { At, PlaceDraft } from "./read-places.ts";
import type { Report, Row } from "./read-table.ts";
import type { Place, PlaceKind } from "./theatre.ts";

/** Precision by kind, and how far (km) the thing may reach around its coordinates, from a source and from memory. */
const BY_KIND: Readonly<Record<PlaceKind, { readonly precision: Precision; readonly radiusKm: readonly [number, number] }>> = {
  country: { precision: "country", radiusKm: [300, 400] },
  province: { precision: "province", radiusKm: [70, 80] },
  district: { precision: "district", radiusKm: [20, 25] },
  city: { precision: "town", radiusKm: [8, 10] },
  town: { precision: "town", radiusKm: [3, 6] },
  village: { precision: "town", radiusKm: [2, 6] },
  neighbourhood: { precision: "town", radiusKm: [1, 3] },
  camp: { precision: "point", radiusKm: [1, 4] },
  base: { precision: "point", radiusKm: [2, 4] },
  post: { precision: "point", radiusKm: [1, 5] },
  crossing: { precision: "point", radiusKm: [1, 4] },
  bridge: { precision: "point", radiusKm: [1, 4] },
  dam: { precision: "point", radiusKm: [1, 4] },
  oilfield: { precision: "point", radiusKm: [5, 10] },
  prison: { precision: "point", radiusKm: [1, 4] },
  site: { precision: "point", radiusKm: [1, 4] },
  route: { precision: "route", radiusKm: [100, 150] },
  area: { precision: "area", radiusKm: [20, 25] },
  region: { precision: "region", radiusKm: [150, 200] },
  river: { precision: "area", radiusKm: [150, 200] },
  lake: { precision: "area", radiusKm: [20, 25] },
  sea: { precision: "region", radiusKm: [300, 400] },
  strait: { precision: "area", radiusKm: [20, 25] },
  island: { precision: "area", radiusKm: [10, 15] },
  mountain: { precision: "area", radiusKm: [15, 20] },
};

const SAME_PLACE_KM = 25;

/** A province is called by its bare name: "Idlib", not "Idlib Governorate". */
const plainName = ({ id, names }: PlaceDraft): string => (names.en[0] ?? id).replace(/ (?:Governorate|province)$/i, "");

/** Takes coordinates from the source file where it has them, country and admin1 from above. */
export function settlePlaces(
  drafts: readonly PlaceDraft[],
  geonames: ReadonlyMap<string, At & { readonly row: Row }>,
  actorIds: ReadonlySet<string>,
  report: Report,
): Place[] {
  const draftById = new Map<string, PlaceDraft>();
  for (const draft of drafts) {
    if (draftById.has(draft.id)) report(draft.row, `the id "${draft.id}" stands twice`);
    else draftById.set(draft.id, draft);
  }
  for (const [id, { row }] of geonames) if (!draftById.has(id)) report(row, `no place "${id}"`);

  return drafts.map((draft) => {
    const line = lineage(draft, draftById, report);
    const source = geonames.get(draft.id);
    const at = source ?? draft.at;
    if (source !== undefined && draft.at !== null && distanceKmBetween(source, draft.at) > SAME_PLACE_KM)
      report(source.row, `"${draft.id}" is remembered more than ${SAME_PLACE_KM} km away: a namesake?`);
    const { precision, radiusKm } = BY_KIND[draft.kind];
    const province = line.find((one) => one.kind === "province");
    if (draft.metonymOf !== null && !actorIds.has(draft.metonymOf)) report(draft.row, `no actor "${draft.metonymOf}" to be a metonym of`);
    return {
      id: draft.id,
      kind: draft.kind,
      name: draft.kind === "province" ? plainName(draft) : (draft.names.en[0] ?? draft.id),
      names: draft.names,
      needsContext: draft.needsContext,
      country: line.find((one) => one.country !== null)?.country ?? null,
      admin1: province === undefined ? null : plainName(province),
      parent: draft.parent,
      lat: at?.lat ?? null,
      lon: at?.lon ?? null,
      radiusKm: at === null ? null : (at.radiusKm ?? radiusKm[source === undefined ? 1 : 0]),
      precision,
      metonymOf: draft.metonymOf,
      provenance: source === undefined ? "from-memory" : "geonames",
    };
  });
}

/** The draft and those above it, nearest first. */
function lineage(draft: PlaceDraft, draftById: ReadonlyMap<string, PlaceDraft>, report: Report): PlaceDraft[] {
  const line = [draft];
  for (let above = draft.parent; above !== null; ) {
    const parent = draftById.get(above);
    if (parent === undefined) {
      if (line.length === 1) report(draft.row, `no place "${above}" for the parent`);
      break;
    }
    if (line.includes(parent)) {
      report(draft.row, `"${draft.id}" lies within itself`);
      break;
    }
    line.push(parent);
    above = parent.parent;
  }
  return line;
}
