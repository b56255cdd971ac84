import type { Outcome } from "@orontes/vocabulary";
import { failed, kept, problem } from "@orontes/vocabulary";
import type { z } from "zod";

/** One outcome a line that is not blank: the record, or a problem that names the line and the field. */
export async function* readNdjson<T>(lines: AsyncIterable<string>, schema: z.ZodType<T>): AsyncGenerator<Outcome<T>> {
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === "") continue;
    yield readLine(line, number, schema);
  }
}

function readLine<T>(line: string, number: number, schema: z.ZodType<T>): Outcome<T> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return failed(
      problem("invalid-record", { detail: `Line ${number} is not JSON (${error.message}); write one JSON object a line.`, at: number }),
    );
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return kept(parsed.data);
  const faults = parsed.error.issues.map(
    (issue) => `${issue.path.length === 0 ? "the record" : `\`${issue.path.join(".")}\``}: ${issue.message}`,
  );
  return failed(problem("invalid-record", { detail: `Line ${number}: ${faults.join("; ")}`, at: number }));
}
