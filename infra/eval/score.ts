import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { extract } from "@orontes/extraction";
import { turkeyRussiaSyria } from "@orontes/theatre";

// Scores extraction against the annotated texts beside the checkout: node --import tsx infra/eval/score.ts GOLD-FOLDER [set…]
const SETS: Readonly<Record<string, readonly [command: string, file: string]>> = {
  seed: ["events", "seed.json"],
  events: ["events", "events/dev.jsonl"],
  casualties: ["casualties", "casualties/dev.jsonl"],
  multilingual: ["multilingual", "multilingual/dev.jsonl"],
};
const [gold = "../shared/gold", ...wanted] = process.argv.slice(2);
for (const name of wanted.length > 0 ? wanted : Object.keys(SETS)) {
  const [command, file] = SETS[name] ?? ["events", name];
  const run = (args: readonly string[]): string =>
    spawnSync(process.execPath, [join(gold, "score.mjs"), ...args], { encoding: "utf8", maxBuffer: 1e8 }).stdout;
  const lines = run(["articles", join(gold, file)])
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { id: string; title: string; text: string; published: string | null; lang: string | null });
  const predictions = lines.map((line) => {
    const outcome = extract(
      { id: line.id, revision: 1, title: line.title, text: line.text, lang: line.lang, publishedAt: line.published },
      turkeyRussiaSyria,
    );
    return { id: line.id, developments: outcome.kind === "kept" ? outcome.value.developments : [] };
  });
  const path = join(mkdtempSync(join(tmpdir(), "orontes-eval-")), "predictions.ndjson");
  writeFileSync(path, predictions.map((prediction) => JSON.stringify(prediction)).join("\n"));
  console.log(name, path);
  console.log(run([command, join(gold, file), path]));
}
