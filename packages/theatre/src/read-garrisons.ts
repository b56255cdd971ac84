import { readTable, type Report, type SourceText, splitList } from "./read-table.ts";
import type { Actor, Garrison, Place } from "./theatre.ts";

/** `tur.mil | idlib; aleppo | azaz; al-bab`: ids of an army, of the provinces abroad in which it stands, and of the towns that it holds there. */
export function readGarrisons(
  sources: readonly SourceText[],
  actors: readonly Actor[],
  places: readonly Place[],
  report: Report,
): Garrison[] {
  const actorIds = new Set(actors.map(({ id }) => id));
  const placeById = new Map(places.map((place) => [place.id, place]));
  return sources.flatMap((source) =>
    readTable(source, ["army", "provinces", "towns"], [], report).map((row) => {
      const army = row.cell("army");
      if (!actorIds.has(army)) report(row, `no actor "${army}"`);
      const placesIn = (column: string): Place[] =>
        splitList(row.cell(column)).flatMap((id) => {
          const place = placeById.get(id);
          if (place === undefined) report(row, `no place "${id}"`);
          return place ?? [];
        });
      const provinces = placesIn("provinces");
      for (const { id, kind } of provinces) if (kind !== "province") report(row, `"${id}" is not a province`);
      return { army, provinces: new Set(provinces.map(({ name }) => name)), towns: new Set(placesIn("towns").map(({ id }) => id)) };
    }),
  );
}
