import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { clusterLines, explainText, extractLines, type LineOutcome, parseFeedDocument } from "@orontes/operations";
import { sayProblem } from "@orontes/runtime";
import { EXIT } from "@orontes/vocabulary";
import type { Command } from "commander";

/** Commands over texts: no database, data on standard output, talk on standard error. */
export function textCommands(program: Command): void {
  program
    .command("extract")
    .description("articles on standard input, one JSON a line → their developments, one JSON a line")
    .option("--ndjson", "one JSON object a line (the only form)", true)
    .option("--explain", "for each sentence, what was made of it and by which words")
    .action(async ({ explain }: { explain?: boolean }) => pipe(explain === true ? explainText : extractLines));
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

async function pipe(answer: (lines: AsyncIterable<string>) => AsyncGenerator<LineOutcome>): Promise<void> {
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const outcome of answer(lines)) {
    if (outcome.kind === "line") {
      if (!process.stdout.write(`${outcome.text}\n`)) await new Promise((resolve) => process.stdout.once("drain", resolve));
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
