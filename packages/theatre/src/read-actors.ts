import type { Language } from "@orontes/vocabulary";
import { readDaySpan } from "./read-days.ts";
import { NO_NAMES, type ReadNames, readNames } from "./read-names.ts";
import { readTable, type Report, type Row, type SourceText, splitList } from "./read-table.ts";
import { ACTOR_KINDS, type ActorKind, type Names, type Office, type SideSpan, type Title } from "./theatre.ts";

/** An actor as its line says it; what the line leaves empty comes from the parent. */
export interface ActorDraft extends ReadNames {
  readonly row: Row;
  readonly id: string;
  readonly kind: ActorKind;
  readonly country: string | null;
  readonly parent: string | null;
  /** Undefined: as the parent. */
  readonly sides: readonly SideSpan[] | undefined;
  readonly offices: readonly Office[];
  readonly ploverSector: string | null;
  readonly acledInter: number | null;
  readonly adjectives: Names;
  readonly demonyms: Names;
}

export const ACTOR_COLUMNS = ["id", "kind", "country", "parent", "sides", "en", "tr", "ru", "ar"] as const;
export const PERSON_COLUMNS = ["id", "country", "parent", "sides", "offices", "en", "tr", "ru", "ar"] as const;
const CODES = ["codes"] as const;

export function readActors(sources: readonly SourceText[], report: Report): ActorDraft[] {
  return sources.flatMap((source) =>
    readTable(source, ACTOR_COLUMNS, CODES, report).map((row) => {
      const kind = ACTOR_KINDS.find((known) => known === row.cell("kind"));
      if (kind === undefined) report(row, `"${row.cell("kind")}" is not a kind of actor (${ACTOR_KINDS.join(", ")})`);
      // An outlet may be known in one language only.
      const names = readNames(row, report, { allLanguages: kind !== "media" });
      return { ...readCommon(row, report), ...names, kind: kind ?? "organisation", offices: [] };
    }),
  );
}

export function readPersons(sources: readonly SourceText[], titles: readonly Title[], report: Report): ActorDraft[] {
  const known = new Set(titles.map((title) => title.id));
  return sources.flatMap((source) =>
    readTable(source, PERSON_COLUMNS, CODES, report).map((row) => ({
      ...readCommon(row, report),
      ...readNames(row, report),
      kind: "person" as const,
      offices: splitList(row.cell("offices")).flatMap((text) => readOffice(text, known, row, report)),
    })),
  );
}

function readCommon(row: Row, report: Report) {
  const id = row.cell("id");
  if (!/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/.test(id)) report(row, `"${id}" is not an id of small letters, digits, dots and hyphens`);
  const country = row.cell("country");
  if (!/^(?:[A-Z]{2}|none)?$/.test(country)) report(row, `"${country}" is neither an ISO 3166 alpha-2 code nor none`);
  return {
    row,
    id,
    country: orNull(country),
    parent: orNull(row.cell("parent")),
    sides: readSideSpans(row, report),
    ...readCodes(row, report),
    adjectives: NO_NAMES,
    demonyms: NO_NAMES,
  };
}

const orNull = (cell: string): string | null => (cell === "" ? null : cell);

/** `assad_bloc ..2024-12-08; none 2024-12-08..`: a side alone holds for all time; an empty cell means as the parent. */
export function readSideSpans(row: Row, report: Report): readonly SideSpan[] | undefined {
  const parts = splitList(row.cell("sides"));
  if (parts.length === 0) return undefined;
  return parts.map((part) => {
    const [side = "", days] = part.split(/\s+/, 2);
    const span = days === undefined ? { from: null, to: null } : readDaySpan(days, row, report);
    return { side: side === "none" ? null : side, ...span };
  });
}

/** `president@tur 2014-08-28..` */
function readOffice(text: string, titles: ReadonlySet<string>, row: Row, report: Report): Office[] {
  const match = /^([a-z_]+)@([a-z0-9.-]+)\s+(\S+)$/.exec(text);
  if (match === null) {
    report(row, `"${text}" is not an office such as president@tur 2014-08-28..`);
    return [];
  }
  const [, title = "", of = "", days = ""] = match;
  if (!titles.has(title)) report(row, `no title "${title}" in the table of titles`);
  return [{ title, of, ...readDaySpan(days, row, report) }];
}

/** `plover=SPY acled=3`: where the kind's usual codes do not fit. */
function readCodes(row: Row, report: Report): { ploverSector: string | null; acledInter: number | null } {
  let ploverSector: string | null = null;
  let acledInter: number | null = null;
  for (const part of row.cell("codes").split(/\s+/)) {
    const [key, value = ""] = part.split("=", 2);
    if (key === "plover" && /^[A-Z]{3}$/.test(value)) ploverSector = value;
    else if (key === "acled" && /^[1-8]$/.test(value)) acledInter = Number(value);
    else if (part !== "") report(row, `"${part}" is neither plover=AAA nor acled=1 to 8`);
  }
  return { ploverSector, acledInter };
}

export interface PeopleNames {
  readonly row: Row;
  readonly adjectives: Names;
  readonly demonyms: Names;
}

/** Per language: adjectives, a slash, then the people: `Turkish / Turk; Turks`. */
export function readAdjectives(row: Row, column: (language: Language) => string): Omit<PeopleNames, "row"> {
  const adjectives: Record<Language, string[]> = { en: [], tr: [], ru: [], ar: [] };
  const demonyms: Record<Language, string[]> = { en: [], tr: [], ru: [], ar: [] };
  for (const language of ["en", "tr", "ru", "ar"] as const) {
    const [before = "", after = ""] = row.cell(column(language)).split("/", 2);
    adjectives[language] = splitList(before.trim());
    demonyms[language] = splitList(after.trim());
  }
  return { adjectives, demonyms };
}

/** Adjectives and people of actors that are not states: "Kurdish / Kurd; Kurds". */
export function readDemonyms(sources: readonly SourceText[], report: Report): Map<string, PeopleNames> {
  const byActor = new Map<string, PeopleNames>();
  for (const source of sources) {
    for (const row of readTable(source, ["actor", "en", "tr", "ru", "ar"], [], report)) {
      if (byActor.has(row.cell("actor"))) report(row, `"${row.cell("actor")}" stands twice`);
      byActor.set(row.cell("actor"), { row, ...readAdjectives(row, (language) => language) });
    }
  }
  return byActor;
}
