import { type ReadNames, readNames } from "./read-names.ts";
import { readTable, type Report, type Row, type SourceText } from "./read-table.ts";
import { PLACE_KINDS, type PlaceKind } from "./theatre.ts";

export interface At {
  readonly lat: number;
  readonly lon: number;
  readonly radiusKm: number | null;
}

export interface PlaceDraft extends ReadNames {
  readonly row: Row;
  readonly id: string;
  readonly kind: PlaceKind;
  /** Only countries say it; the rest take it from the parent. */
  readonly country: string | null;
  readonly parent: string | null;
  /** As remembered; coordinates of a source file take precedence. */
  readonly at: At | null;
  readonly metonymOf: string | null;
}

export const PLACE_COLUMNS = ["id", "kind", "parent", "at", "en", "tr", "ru", "ar"] as const;

export function readPlaces(sources: readonly SourceText[], report: Report): PlaceDraft[] {
  return sources.flatMap((source) =>
    readTable(source, PLACE_COLUMNS, ["metonym-of"], report).map((row) => {
      const id = row.cell("id");
      const kind = PLACE_KINDS.find((known) => known === row.cell("kind"));
      if (kind === undefined) report(row, `"${row.cell("kind")}" is not a kind of place (${PLACE_KINDS.join(", ")})`);
      if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) report(row, `"${id}" is not an id of small letters, digits and hyphens`);
      const parent = row.cell("parent");
      const metonymOf = row.cell("metonym-of");
      return {
        ...readNames(row, report),
        row,
        id,
        kind: kind ?? "area",
        country: null,
        parent: parent === "" ? null : parent,
        at: readAt(row, report),
        metonymOf: metonymOf === "" ? null : metonymOf,
      };
    }),
  );
}

/** `35.93,36.63` or, with a radius in kilometres, `35.93,36.63,45`. */
export function readAt(row: Row, report: Report): At | null {
  const cell = row.cell("at");
  if (cell === "") return null;
  const parts = cell.split(",");
  const [lat = Number.NaN, lon = Number.NaN, radiusKm = null] = parts.map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
  if (parts.length > 3 || !(Math.abs(lat) <= 90 && Math.abs(lon) <= 180) || (radiusKm !== null && !(radiusKm > 0))) {
    report(row, `"${cell}" is not a latitude, a longitude and perhaps a radius in km`);
    return null;
  }
  return { lat, lon, radiusKm };
}

/** Place id, coordinates, and the source's own number and name for it, so that anyone can look it up again. */
export function readCoordinates(sources: readonly SourceText[], report: Report): Map<string, At & { readonly row: Row }> {
  const byPlace = new Map<string, At & { readonly row: Row }>();
  for (const source of sources) {
    for (const row of readTable(source, ["place", "at", "source-id", "source-name"], [], report)) {
      const at = readAt(row, report);
      if (at === null) report(row, `no coordinates for "${row.cell("place")}"`);
      else if (byPlace.has(row.cell("place"))) report(row, `"${row.cell("place")}" stands twice`);
      else byPlace.set(row.cell("place"), { ...at, row });
    }
  }
  return byPlace;
}
