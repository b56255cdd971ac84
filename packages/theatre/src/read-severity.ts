import { EVENT_TYPE_NAMES, type EventType, FAMILIES, familyOf, QUANTITY_KINDS, Realis, Verification } from "@orontes/vocabulary";
import { readTable, type Report, type Row, type SourceText, splitList } from "./read-table.ts";
import type { Severity, SeverityRule, SideDefinition } from "./theatre.ts";

const COLUMNS = [
  "id",
  "effect",
  "severity",
  "types",
  "initiator",
  "target",
  "quantity",
  "of-side",
  "at-least",
  "realis",
  "verification",
  "relevance",
  "why",
] as const;
const RELEVANCES = ["new", "background", "opinion", "off_topic"] as const;
const SEVERITIES = [1, 2, 3, 4, 5] as const;

/** Lines of the severity table; an empty cell sets no condition. A family's name stands for all its types. */
export function readSeverity(
  sources: readonly SourceText[],
  sides: readonly SideDefinition[],
  countries: readonly string[],
  report: Report,
): SeverityRule[] {
  const sideIds = sides.map((side) => side.id);
  const parties = [...sideIds, ...countries];
  return sources.flatMap((source) =>
    readTable(source, COLUMNS, [], report).map((row) => {
      const effect = row.cell("effect");
      if (effect !== "raise" && effect !== "cap") report(row, `"${effect}" is neither raise nor cap`);
      const severity: Severity | undefined = SEVERITIES.find((known) => String(known) === row.cell("severity"));
      if (severity === undefined) report(row, `"${row.cell("severity")}" is not a severity from 1 to 5`);
      const atLeast = row.cell("at-least") === "" ? null : Number(row.cell("at-least"));
      if (Number.isNaN(atLeast)) report(row, `"${row.cell("at-least")}" is not a number`);
      const kinds = listOf(row, "quantity", QUANTITY_KINDS, report);
      if (atLeast !== null && kinds === null) report(row, "at-least counts nothing without a quantity");
      if (row.cell("why") === "") report(row, "no reason why");
      return {
        id: row.cell("id"),
        effect: effect === "cap" ? "cap" : "raise",
        severity: severity ?? 1,
        types: typesOf(row, report),
        initiators: listOf(row, "initiator", parties, report),
        targets: listOf(row, "target", parties, report),
        quantityKind: kinds?.[0] ?? null,
        quantitySides: listOf(row, "of-side", sideIds, report),
        atLeast,
        realis: listOf(row, "realis", Realis.options, report),
        verification: listOf(row, "verification", Verification.options, report),
        relevance: listOf(row, "relevance", RELEVANCES, report),
        why: row.cell("why"),
      };
    }),
  );
}

function typesOf(row: Row, report: Report): readonly EventType[] | null {
  const words = splitList(row.cell("types"));
  if (words.length === 0) return null;
  return words.flatMap((word) => {
    const types = EVENT_TYPE_NAMES.filter((type) => type === word || familyOf(type) === word);
    if (types.length === 0) report(row, `"${word}" is neither a type of event nor a family (${FAMILIES.join(", ")})`);
    return types;
  });
}

function listOf<Word extends string>(row: Row, column: string, known: readonly Word[], report: Report): readonly Word[] | null {
  const words = splitList(row.cell(column));
  if (words.length === 0) return null;
  return words.flatMap((word) => {
    const found = known.find((candidate) => candidate === word);
    if (found === undefined) report(row, `"${word}" in ${column} is none of ${known.join(", ")}`);
    return found === undefined ? [] : [found];
  });
}
