import { type ActorDraft, readAdjectives, readSideSpans } from "./read-actors.ts";
import { readNames } from "./read-names.ts";
import { type PlaceDraft, readAt } from "./read-places.ts";
import { readTable, type Report, type SourceText } from "./read-table.ts";

const COLUMNS = ["actor", "place", "code", "sides", "at", "en", "tr", "ru", "ar", "en-adj", "tr-adj", "ru-adj", "ar-adj"] as const;

/** One line for each country gives both the state as an actor and the country as a place. */
export function readCountries(sources: readonly SourceText[], report: Report): { actors: ActorDraft[]; places: PlaceDraft[] } {
  const actors: ActorDraft[] = [];
  const places: PlaceDraft[] = [];
  for (const source of sources) {
    for (const row of readTable(source, COLUMNS, [], report)) {
      const code = row.cell("code");
      if (!/^[A-Z]{2}$/.test(code)) report(row, `"${code}" is not an ISO 3166 alpha-2 code`);
      const names = readNames(row, report);
      actors.push({
        ...names,
        ...readAdjectives(row, (language) => `${language}-adj`),
        row,
        id: row.cell("actor"),
        kind: "state",
        country: code,
        parent: null,
        sides: readSideSpans(row, report),
        offices: [],
        ploverSector: null,
        acledInter: null,
      });
      places.push({
        ...names,
        row,
        id: row.cell("place"),
        kind: "country",
        country: code,
        parent: null,
        at: readAt(row, report),
        metonymOf: null,
      });
    }
  }
  return { actors, places };
}
