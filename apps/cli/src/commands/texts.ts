import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import {
  clusterLines,
  explainLines,
  extractLines,
  type ExtractionExplained,
  type LineOutcome,
  parseFeedDocument,
} from "@orontes/operations";
import { sayProblem } from "@orontes/runtime";
import { EXIT } from "@orontes/vocabulary";
import type { Command } from "commander";
import picocolors from "picocolors";
import { safe } from "../show.ts";

/** Commands over texts: no database, data on standard output, talk on standard error. */
export function textCommands(program: Command): void {
  program
    .command("extract")
    .description("articles on standard input, one JSON a line → their developments, one JSON a line")
    .option("--ndjson", "one JSON object a line (the only form)", true)
    .option("--explain", "for each development its words and rules, for each other sentence why none was made; for people")
    .option("--json", "with --explain: one JSON object a line")
    .action(async ({ explain, json }: { explain?: boolean; json?: boolean }) => {
      if (explain !== true) return pipe(extractLines);
      return pipe(explainLines, json === true ? undefined : (line) => explanation(JSON.parse(line) as ExtractionExplained));
    });
  program
    .command("cluster")
    .description("articles in the order they came → story, relation and whether something material changed")
    .option("--ndjson", "one JSON object a line (the only form)", true)
    .action(() => pipe(clusterLines));

  program
    .command("feed")
    .description("feed documents")
    .command("parse")
    .argument("<file>", "a file, or - for standard input")
    .description("reads a feed document and prints what is in it")
    .option("--content-type <type>", "the HTTP Content-Type it came with")
    .option("--url <url>", "where it came from: the base of relative links")
    .option("--json", "print JSON (the only form)", true)
    .action(async (file: string, { contentType, url }: { contentType?: string; url?: string }) => {
      const bytes = file === "-" ? await wholeInput() : await readFile(file).catch((error: NodeJS.ErrnoException) => error);
      if (bytes instanceof Error) {
        process.stderr.write(`${file} cannot be read: ${bytes.message}\n`);
        process.exitCode = EXIT.usage;
        return;
      }
      const outcome = await parseFeedDocument(bytes, { contentType: contentType ?? null, url: url ?? null });
      if (outcome.kind === "kept") process.stdout.write(`${JSON.stringify(outcome.value)}\n`);
      else {
        process.stderr.write(`${outcome.kind === "failed" ? sayProblem(outcome.problem) : outcome.reason}\n`);
        process.exitCode = EXIT.failedCheck;
      }
    });
}

async function pipe(
  answer: (lines: AsyncIterable<string>) => AsyncGenerator<LineOutcome>,
  show: (line: string) => string = (line) => line,
): Promise<void> {
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const outcome of answer(lines)) {
    if (outcome.kind === "line") {
      if (!process.stdout.write(`${show(outcome.text)}\n`)) await new Promise((resolve) => process.stdout.once("drain", resolve));
    } else {
      process.stderr.write(`${sayProblem(outcome.problem)}\n`);
      process.exitCode = EXIT.failedCheck;
    }
  }
}

async function wholeInput(): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of createReadStream("", { fd: 0 })) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** One article for a reader: what was made and by which words, then the sentences of which nothing was. */
function explanation({ id, why, made, sentences }: ExtractionExplained): string {
  const lines = [picocolors.bold(safe(id))];
  if (why !== null) lines.push(`  ${why}`);
  for (const one of made) {
    lines.push(
      `  ${picocolors.green(one.type)} (${one.realis})${one.when === null ? "" : `, ${one.when}`}${one.where.length === 0 ? "" : `, in ${one.where.join("; ")}`}, by ${one.by}`,
    );
    lines.push(
      ...one.words.map((words) => `      “${words}”`),
      ...one.who.map((who) => `      ${who}`),
      ...one.counts.map((count) => `      ${count}`),
    );
    lines.push(picocolors.dim(`      rules: ${one.rules.join(" ")}`));
  }
  for (const { text, why: reason } of sentences)
    if (reason !== null) lines.push(`  ${picocolors.yellow("nothing")} “${text}”`, picocolors.dim(`      ${reason}`));
  return safe(lines.join("\n"));
}
