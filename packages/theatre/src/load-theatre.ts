import { LANGUAGES } from "@orontes/vocabulary";
import { type ActorDraft, readActors, readDemonyms, readPersons } from "./read-actors.ts";
import { readCountries } from "./read-countries.ts";
import { readGarrisons } from "./read-garrisons.ts";
import { readAgreements, readDyads, readEquipment, readSides, readTitles } from "./read-lists.ts";
import { readCoordinates, readPlaces } from "./read-places.ts";
import { readSeverity } from "./read-severity.ts";
import type { Fault, Report, SourceText } from "./read-table.ts";
import { settleActors } from "./settle-actors.ts";
import { settlePlaces } from "./settle-places.ts";
import { answersOver } from "./answers.ts";
import type { Theatre } from "./theatre.ts";

/** The data files of one theatre. A folder holds them as modules and lists them in its `index.ts`. */
export interface TheatreSources {
  readonly id: string;
  readonly name: string;
  /** Alpha-2 countries whose own forces are "state forces" to ACLED; those of other states are "external". */
  readonly homeCountries: readonly string[];
  readonly airPowers?: readonly string[];
  readonly countries: readonly SourceText[];
  readonly actors: readonly SourceText[];
  readonly persons: readonly SourceText[];
  readonly demonyms: readonly SourceText[];
  readonly places: readonly SourceText[];
  /** Coordinates taken from GeoNames, by place id. */
  readonly geonames: readonly SourceText[];
  readonly equipment: readonly SourceText[];
  readonly agreements: readonly SourceText[];
  readonly titles: readonly SourceText[];
  readonly sides: readonly SourceText[];
  /** Where armies stand abroad. */
  readonly garrisons: readonly SourceText[];
  readonly dyads: readonly SourceText[];
  readonly severity: readonly SourceText[];
}

/** All that is wrong with a theatre's data, one line each: `file:line: what is wrong`. */
export class TheatreError extends Error {
  readonly faults: readonly Fault[];
  constructor(theatre: string, faults: readonly Fault[]) {
    const lines = faults.map((fault) => `${fault.file}:${fault.line}: ${fault.message}`);
    super(`the data of theatre ${theatre} are wrong in ${faults.length} place(s)\n${lines.join("\n")}`);
    this.name = "TheatreError";
    this.faults = faults;
  }
}

/** Reads and checks the data; throws a `TheatreError` that names every faulty line. */
export function loadTheatre(sources: TheatreSources): Theatre {
  const faults: Fault[] = [];
  const report: Report = ({ file, line }, message) => {
    faults.push({ file, line, message });
  };
  const sides = readSides(sources.sides, report);
  const titles = readTitles(sources.titles, report);
  const countries = readCountries(sources.countries, report);
  const actorDrafts: ActorDraft[] = [
    ...countries.actors,
    ...readActors(sources.actors, report),
    ...readPersons(sources.persons, titles, report),
  ];
  const placeDrafts = [...countries.places, ...readPlaces(sources.places, report)];
  const places = settlePlaces(placeDrafts, readCoordinates(sources.geonames, report), new Set(actorDrafts.map(({ id }) => id)), report);
  const actors = settleActors(
    actorDrafts,
    {
      demonyms: readDemonyms(sources.demonyms, report),
      capitals: places.filter((place) => place.metonymOf !== null),
      sides,
      homeCountries: sources.homeCountries,
    },
    report,
  );
  const actorIds = new Set(actors.map(({ id }) => id));
  for (const id of sources.airPowers ?? [])
    if (!actorIds.has(id)) report({ file: sources.id, line: 0 }, `the air power "${id}" is no actor`);
  const stateCountries = actors.flatMap((actor) => (actor.kind === "state" && actor.country !== null ? [actor.country] : []));
  const lists = {
    actors,
    places,
    equipment: readEquipment(sources.equipment, report),
    agreements: readAgreements(sources.agreements, actors, report),
    titles,
    sides,
    garrisons: readGarrisons(sources.garrisons, actors, places, report),
    dyads: readDyads(sources.dyads, report),
    severityRules: readSeverity(sources.severity, sides, stateCountries, report),
  };
  if (faults.length > 0) throw new TheatreError(sources.id, faults);
  const [homeCountry] = sources.homeCountries;
  const home = actors.find((actor) => actor.kind === "state" && actor.country === homeCountry);
  const airPowers = sources.airPowers ?? [];
  return {
    id: sources.id,
    name: sources.name,
    home: home?.id ?? null,
    homeCountry: home?.country ?? null,
    airPowers,
    ...lists,
    ...answersOver(lists, LANGUAGES),
  };
}
