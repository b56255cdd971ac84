import { type Language, LANGUAGES } from "@orontes/vocabulary";
import { readDay } from "./read-days.ts";
import { readNames } from "./read-names.ts";
import { readTable, type Report, type Row, type SourceText, splitList } from "./read-table.ts";
import { type Agreement, type Dyad, type Equipment, EQUIPMENT_CLASSES, type SideDefinition, type Title } from "./theatre.ts";

export function readEquipment(sources: readonly SourceText[], report: Report): Equipment[] {
  const checkId = unique(report);
  return sources.flatMap((source) =>
    readTable(source, ["id", "class", "maker", "en", "tr", "ru", "ar"], [], report).map((row) => {
      const id = checkId(row, row.cell("id"));
      const known = EQUIPMENT_CLASSES.find((name) => name === row.cell("class"));
      if (known === undefined) report(row, `"${row.cell("class")}" is not a class of equipment (${EQUIPMENT_CLASSES.join(", ")})`);
      const maker = row.cell("maker");
      const { names, needsContext } = readNames(row, report, { anyLength: true });
      return { id, name: names.en[0] ?? id, names, needsContext, class: known ?? "vehicle", makerCountry: maker === "" ? null : maker };
    }),
  );
}

export function readAgreements(sources: readonly SourceText[], actors: readonly { readonly id: string }[], report: Report): Agreement[] {
  const checkId = unique(report);
  const known = new Set(actors.map((actor) => actor.id));
  return sources.flatMap((source) =>
    readTable(source, ["id", "date", "parties", "en", "tr", "ru", "ar"], [], report).map((row) => {
      const id = checkId(row, row.cell("id"));
      const parties = splitList(row.cell("parties"));
      for (const party of parties) if (!known.has(party)) report(row, `no actor "${party}"`);
      const { names, needsContext } = readNames(row, report);
      return { id, name: names.en[0] ?? id, names, needsContext, date: readDay(row.cell("date"), row, report), parties };
    }),
  );
}

export function readTitles(sources: readonly SourceText[], report: Report): Title[] {
  const checkId = unique(report);
  const rows = sources.flatMap((source) => readTable(source, ["id", "stands-for", "en", "tr", "ru", "ar"], [], report));
  const known = new Set(rows.map((row) => row.cell("id")));
  return rows.map((row) => {
    const id = checkId(row, row.cell("id"));
    const standsFor = row.cell("stands-for") === "" ? id : row.cell("stands-for");
    if (!known.has(standsFor)) report(row, `no title "${standsFor}"`);
    const { names, needsContext } = readNames(row, report);
    return { id, names, needsContext, standsFor };
  });
}

/** In a row's "foes": those of no stated camp. */
export const NO_SIDE = "none";

export function readSides(sources: readonly SourceText[], report: Report): SideDefinition[] {
  const checkId = unique(report);
  const rows = sources.flatMap((source) => readTable(source, ["id", "en", "tr", "ru", "ar"], ["allies", "foes"], report));
  const known = new Set([NO_SIDE, ...rows.map((row) => row.cell("id"))]);
  return rows.map((row) => {
    const allies = idsIn(row.cell("allies"));
    const foes = idsIn(row.cell("foes"));
    for (const side of [...allies, ...foes]) if (!known.has(side)) report(row, `no side "${side}"`);
    return { id: checkId(row, row.cell("id")), labels: labelsOf(row), allies, foes };
  });
}

const idsIn = (cell: string): string[] => cell.split(" ").filter((id) => id !== "");

export function readDyads(sources: readonly SourceText[], report: Report): Dyad[] {
  const checkId = unique(report);
  return sources.flatMap((source) =>
    readTable(source, ["id", "en", "tr", "ru", "ar"], [], report).map((row) => {
      const id = checkId(row, row.cell("id"));
      if (!/^[A-Z]{2}(?:-[A-Z]{2})+$/.test(id)) report(row, `"${id}" is not a chain of country codes such as TR-RU`);
      return { id, countries: id.split("-"), labels: labelsOf(row) };
    }),
  );
}

const labelsOf = (row: Row): Record<Language, string> => {
  const labels: Record<Language, string> = { en: "", tr: "", ru: "", ar: "" };
  for (const language of LANGUAGES) labels[language] = row.cell(language);
  return labels;
};

function unique(report: Report): (row: Row, id: string) => string {
  const seen = new Set<string>();
  return (row, id) => {
    if (id === "" || seen.has(id)) report(row, id === "" ? "no id" : `the id "${id}" stands twice`);
    seen.add(id);
    return id;
  };
}
