import { existsSync, readFileSync, writeFileSync } from "node:fs";
import {
  defaultTheatre,
  type Evaluation,
  evaluateGold,
  type EvaluationError,
  type EvaluationFigure,
  figureKey,
  worstOf,
} from "@orontes/operations";
import { refuse } from "@orontes/runtime";
import { EXIT } from "@orontes/vocabulary";
import type { Command } from "commander";
import picocolors from "picocolors";
import { z } from "zod";
import { safe } from "../show.ts";

const Baseline = z.record(z.string(), z.number());
type Baseline = z.infer<typeof Baseline>;
interface Options {
  readonly json?: boolean;
  readonly save?: boolean;
  readonly baseline: string;
  readonly errors: string;
}

/** Annotated texts in, figures out; no database. */
export function evalCommand(program: Command): void {
  program
    .command("eval")
    .argument("<folder>", "a folder of annotated texts with their scorer, score.mjs")
    .description(
      "how far the reading can be trusted: every figure with its 95 % interval, against the stored baseline, and the worst errors",
    )
    .option("--json", "JSON: figures, errors, alerts, swaps")
    .option("--baseline <file>", "figures to compare with", "infra/eval/baseline.json")
    .option("--save", "keep these figures as the baseline")
    .option("--errors <count>", "how many of the worst errors to list", "20")
    .action((folder: string, options: Options) => {
      if (!existsSync(folder)) {
        // Annotated texts belong to their publishers and are not part of the project.
        process.stderr.write(`skipped: there are no annotated texts at ${folder}\n`);
        return;
      }
      const baseline = existsSync(options.baseline) ? Baseline.parse(JSON.parse(readFileSync(options.baseline, "utf8"))) : {};
      const outcome = evaluateGold(folder, defaultTheatre, baseline);
      if (outcome.kind !== "kept") {
        if (outcome.kind === "failed") refuse(outcome);
        process.exitCode = EXIT.usage;
        return;
      }
      const evaluation = outcome.value;
      const worst = worstOf(evaluation.errors, Number(options.errors));
      process.stdout.write(`${options.json === true ? JSON.stringify({ ...evaluation, errors: worst }) : shown(evaluation, worst)}\n`);
      if (options.save === true) writeFileSync(options.baseline, `${JSON.stringify(baselineOf(evaluation.figures), null, 2)}\n`);
    });
}

const baselineOf = (figures: readonly EvaluationFigure[]): Baseline =>
  Object.fromEntries(figures.map((figure) => [figureKey(figure), figure.value]));

function shown({ figures, errors, alerts, swaps, missing }: Evaluation, worst: readonly EvaluationError[]): string {
  const met = alerts.filter((alert) => alert.met).length;
  const kinds = [...new Set(errors.map(({ kind }) => kind))].map((kind) => `${errors.filter((one) => one.kind === kind).length} ${kind}`);
  return [
    ...missing.map((name) => `skipped: ${name} is absent`),
    row(["set", "lang", "figure", "value", "95 %", "of", "before", "change"]),
    ...figures.map((figure) =>
      row([
        figure.set,
        figure.lang ?? "",
        figure.name,
        figure.value.toFixed(3),
        figure.low === null || figure.high === null ? "" : `${figure.low.toFixed(2)}–${figure.high.toFixed(2)}`,
        figure.n === null ? "" : String(figure.n),
        figure.before?.toFixed(3) ?? "",
        change(figure),
      ]),
    ),
    `Alerts on the seed: ${met} of ${alerts.length}.${alerts.flatMap(({ name, rule, met: ok }) => (ok ? [] : [`\n  ${picocolors.red("✗")} ${name}: ${rule}`])).join("")}`,
    ...swaps.map(
      ({ swapped, found, allRight, of }, index) =>
        `Names swapped, drawing ${index + 1}: ${swapped} names; ${found} found, ${allRight} all right of ${of}.`,
    ),
    `Errors: ${kinds.join(", ")}. The worst ${worst.length}:`,
    ...worst.map(
      (error) =>
        `${picocolors.bold(error.kind)} ${error.article} (${error.lang}), wanted ${safe(error.wanted)}\n    “${safe(error.text).slice(0, 300)}”${error.told.map((one) => `\n    told ${safe(one)}`).join("")}`,
    ),
  ].join("\n");
}

const WIDTHS = [13, 5, 36, 6, 10, 4, 7, 7];
const row = (cells: readonly string[]): string =>
  cells
    .map((cell, index) => cell.padEnd(WIDTHS[index] ?? 0))
    .join(" ")
    .trimEnd();

function change({ value, before }: EvaluationFigure): string {
  if (before === null || value === before) return "";
  return `${value > before ? "+" : ""}${(value - before).toFixed(3)}`;
}
