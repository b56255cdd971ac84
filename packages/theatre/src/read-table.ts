/** One data file: a template string that opens on the file's first line, so its lines are the file's lines. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
}

export interface Row {
  readonly file: string;
  readonly line: number;
  cell(column: string): string;
}

/** What is wrong in the data, with file and line; the loader collects all of them before it gives up. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}
export type Report = (row: Pick<Row, "file" | "line">, message: string) => void;

/**
 * Lines of cells between `|`, under a header that names the columns; `#` starts a comment line.
 * Columns in `optional` stand last and may be left off.
 */
export function readTable(source: SourceText, columns: readonly string[], optional: readonly string[], report: Report): Row[] {
  const expected = [...columns, ...optional];
  const rows: Row[] = [];
  let headerSeen = false;
  let line = 0;
  for (const raw of source.text.split("\n")) {
    line += 1;
    if (raw.trim() === "" || raw.startsWith("#")) continue;
    const cells = raw.split("|");
    const here = { file: source.file, line };
    if (!headerSeen) {
      headerSeen = true;
      const header = cells.map((cell) => cell.trim());
      if (header.join("|") !== expected.join("|")) {
        report(here, `the header must read "${expected.join(" | ")}"`);
        return [];
      }
      continue;
    }
    if (cells.length < columns.length || cells.length > expected.length) {
      report(
        here,
        `${cells.length} cells where ${columns.length}${optional.length > 0 ? ` to ${expected.length}` : ""} are due (${expected.join(", ")})`,
      );
      continue;
    }
    rows.push({ ...here, cell: (column) => (cells[expected.indexOf(column)] ?? "").trim() });
  }
  if (!headerSeen) report({ file: source.file, line: 1 }, "the table is empty: not even a header");
  return rows;
}

export const splitList = (cell: string): string[] =>
  cell === ""
    ? []
    : cell
        .split(";")
        .map((part) => part.trim())
        .filter((part) => part !== "");
