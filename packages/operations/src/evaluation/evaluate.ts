import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { extract } from "@orontes/extraction";
import { createClusterer } from "@orontes/stories";
import type { Theatre } from "@orontes/theatre";
import { ArticleInput, type Development, failed, kept, type Outcome, problem } from "@orontes/vocabulary";
import { articleOfInput } from "../article-of-input.ts";
import { type MetExpectation, meetExpectation } from "./alert-expectations.ts";
import { type Figure, figuresIn } from "./figures.ts";
import { readGold, readSeed } from "./gold.ts";
import { chooseSwaps, swapAnnotation, swapNames } from "./swap-names.ts";
import { errorsIn, type EvaluationError } from "./worst-errors.ts";

export interface Evaluation {
  readonly figures: readonly Figure[];
  readonly errors: readonly EvaluationError[];
  readonly alerts: readonly MetExpectation[];
  /** The seed with other leaders, towns and outlets: what stays right of its facts, one row a drawing. */
  readonly swaps: readonly { readonly swapped: number; readonly found: number; readonly allRight: number; readonly of: number }[];
  readonly missing: readonly string[];
}

interface Set {
  readonly name: string;
  readonly command: "events" | "casualties" | "multilingual" | "stories";
  readonly gold: string;
  /** The texts, where they do not stand in the annotation itself. */
  readonly articles?: string;
}
const SETS: readonly Set[] = [
  { name: "seed", command: "events", gold: "seed.json" },
  { name: "events", command: "events", gold: "events/dev.jsonl" },
  { name: "casualties", command: "casualties", gold: "casualties/dev.jsonl" },
  { name: "multilingual", command: "multilingual", gold: "multilingual/dev.jsonl" },
  { name: "stories", command: "stories", gold: "stories/dev.jsonl", articles: "stories/dev.articles.jsonl" },
];
/** The swaps are drawn this often, each time with other names. */
const DRAWINGS = 5;

/** Reads every annotated set of a folder and asks the scorer beside them. Sets that are absent are named, not skipped in silence. */
export function evaluateGold(folder: string, theatre: Theatre, baseline: Readonly<Record<string, number>>): Outcome<Evaluation> {
  if (!existsSync(join(folder, "score.mjs")))
    return failed(
      problem("invalid-settings", { detail: `${folder} has no score.mjs; name a folder of annotated texts with their scorer.` }),
    );
  const workshop = mkdtempSync(join(tmpdir(), "orontes-eval-"));
  const figures: Figure[] = [];
  const errors: EvaluationError[] = [];
  const missing = SETS.filter(({ gold }) => !existsSync(join(folder, gold))).map(({ gold }) => gold);
  for (const set of SETS) {
    if (missing.includes(set.gold)) continue;
    const path = join(folder, set.gold);
    const articles = linesOf(
      set.articles === undefined ? score(folder, ["articles", path]) : readFileSync(join(folder, set.articles), "utf8"),
    );
    const told = set.command === "stories" ? null : new Map(articles.map((article) => [article.id, developmentsOf(article, theatre)]));
    const predictions = told === null ? placements(articles, theatre) : [...told].map(([id, developments]) => ({ id, developments }));
    figures.push(...figuresIn(set.name, scored(folder, set.command, path, predictions, workshop), baseline));
    if (told !== null && set.command !== "casualties")
      errors.push(...readGold(path).flatMap((gold) => errorsIn(gold, told.get(gold.id) ?? [])));
  }
  const hasSeed = !missing.includes("seed.json");
  const evaluation = {
    figures,
    errors,
    alerts: hasSeed ? alertsOn(join(folder, "seed.json"), theatre) : [],
    swaps: hasSeed ? Array.from({ length: DRAWINGS }, (_, drawing) => swappedSeed(folder, theatre, drawing, workshop)) : [],
    missing,
  };
  rmSync(workshop, { recursive: true });
  return kept(evaluation);
}

function developmentsOf(input: ArticleInput, theatre: Theatre): readonly Development[] {
  const outcome = extract(articleOfInput(input), theatre);
  return outcome.kind === "kept" ? outcome.value.developments : [];
}

function placements(articles: readonly ArticleInput[], theatre: Theatre): object[] {
  const place = createClusterer(theatre);
  return articles.map((input) => {
    const { story, relation, material } = place(articleOfInput(input), developmentsOf(input, theatre));
    return { id: input.id, story: story.id, relation, material };
  });
}

function alertsOn(path: string, theatre: Theatre): MetExpectation[] {
  return readGold(path).flatMap((gold) => {
    const developments = developmentsOf({ id: gold.id, text: gold.text, published: gold.published ?? undefined, lang: gold.lang }, theatre);
    return readSeed(path).alert_expectations.map((expectation) => meetExpectation(expectation, developments, gold, theatre));
  });
}

/** Leaders, towns and outlets of the seed give way to others, in its text and in its annotation. */
function swappedSeed(folder: string, theatre: Theatre, drawing: number, workshop: string): Evaluation["swaps"][number] {
  const seed = readSeed(join(folder, "seed.json"));
  const text = readFileSync(join(folder, seed.document.path), "utf8");
  let drawn = drawing;
  const swaps = chooseSwaps(text, theatre, seed.document.published, (count) => (count === 0 ? 0 : (drawn = drawn * 31 + 7) % count));
  const swapped = swapNames(text, swaps);
  const at = join(workshop, `swap-${drawing}`);
  mkdirSync(at, { recursive: true });
  writeFileSync(join(at, "seed.txt"), swapped.text);
  const annotation = { ...(swapAnnotation(seed, swapped, swaps) as object), document: { ...seed.document, path: "seed.txt" } };
  writeFileSync(join(at, "seed.json"), JSON.stringify(annotation));
  const developments = developmentsOf({ id: "seed", text: swapped.text, published: seed.document.published, lang: "en" }, theatre);
  const figures = figuresIn("swap", scored(folder, "events", join(at, "seed.json"), [{ id: "seed", developments }], at), {});
  const count = (name: string): number => {
    const figure = figures.find((one) => one.name === name);
    return Math.round((figure?.value ?? 0) * (figure?.n ?? 0));
  };
  return {
    swapped: [...swaps.keys()].filter((name) => text.includes(name)).length,
    found: count("tier1_found"),
    allRight: count("tier1_all_right"),
    of: figures.find((one) => one.name === "tier1_found")?.n ?? 0,
  };
}

const linesOf = (text: string): ArticleInput[] =>
  text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => ArticleInput.parse(JSON.parse(line)));

function scored(folder: string, command: string, gold: string, predictions: readonly object[], workshop: string): object {
  const path = join(workshop, "predictions.ndjson");
  writeFileSync(path, predictions.map((one) => JSON.stringify(one)).join("\n"));
  return JSON.parse(score(folder, [command, gold, path])) as object;
}

function score(folder: string, args: readonly string[]): string {
  const run = spawnSync(process.execPath, [join(folder, "score.mjs"), ...args], { encoding: "utf8", maxBuffer: 1e9 });
  if (run.status !== 0) throw new Error(`the scorer ended with ${run.status}: ${run.stderr.slice(0, 500)}`);
  return run.stdout;
}
