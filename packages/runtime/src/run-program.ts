import { EXIT, type Outcome, type Problem, type ProblemCode, type World } from "@orontes/vocabulary";
import { parseArgs } from "node:util";
import { type AllowedHost, type Configuration, readConfiguration } from "./configuration.ts";
import { createWorld } from "./create-world.ts";
import { onSignals, type RunSignals } from "./run-signals.ts";
import { createSeal, type Seal, sealingKey } from "./seal.ts";

/** What a program is handed: its settings and the real world. */
export interface House {
  readonly configuration: Configuration;
  readonly world: World;
  seal(): Promise<Seal>;
  /** One signal for SIGINT, SIGTERM and the deadline. */
  signals(deadlineMs: number | null): RunSignals;
  /** A line of data on standard output; talk goes to standard error. */
  readonly print: (line: string) => void;
  readonly tell: (line: string) => void;
}

const EXIT_BY_PROBLEM: Partial<Record<ProblemCode, number>> = {
  "invalid-settings": EXIT.badConfiguration,
  "schema-behind": EXIT.unavailable,
  "database-unavailable": EXIT.unavailable,
};

/** A failure as an exit code, told on standard error with what to do about it. */
export function refuse(outcome: Outcome<unknown>): number {
  if (outcome.kind !== "failed") return EXIT.internal;
  process.stderr.write(`${sayProblem(outcome.problem)}\n`);
  return EXIT_BY_PROBLEM[outcome.problem.code] ?? EXIT.internal;
}

export const sayProblem = ({ message, detail, suggestion }: Problem): string =>
  [message, detail, suggestion === undefined ? undefined : `Did you mean ${suggestion}?`].filter(Boolean).join("\n");

/** Reads the settings, builds the world, runs the program and ends the process with its exit code. `ownHosts` are served by this very process and may be fetched. */
export async function runProgram(
  program: (house: House) => Promise<number>,
  ownHosts: (configuration: Configuration) => readonly AllowedHost[] = () => [],
): Promise<void> {
  const configuration = readConfiguration();
  if (configuration.kind !== "kept") {
    process.exitCode = refuse(configuration);
    return;
  }
  const { network } = configuration.value;
  const world = createWorld({
    ...configuration.value,
    network: { ...network, allow: [...network.allow, ...ownHosts(configuration.value)] },
  });
  const runs: RunSignals[] = [];
  const house: House = {
    configuration: configuration.value,
    world,
    seal: async () => createSeal(await sealingKey(configuration.value)),
    signals: (deadlineMs) => {
      const run = onSignals({ deadlineMs });
      runs.push(run);
      return run;
    },
    print: (line) => void process.stdout.write(`${line}\n`),
    tell: (line) => void process.stderr.write(`${line}\n`),
  };
  try {
    process.exitCode = await program(house);
  } finally {
    for (const run of runs) run.dispose();
    await world.close();
  }
}

export interface JobArguments {
  readonly once: boolean;
  readonly strict: boolean;
  readonly force: boolean;
  readonly deadlineMs: number | null;
}

/** `--once --strict --force --deadline SECONDS --json`, the same for every job; anything else is refused with exit code 2. */
export function readJobArguments(deadlineMs: number | null, args: readonly string[] = process.argv.slice(2)): JobArguments {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        once: { type: "boolean", default: false },
        strict: { type: "boolean", default: false },
        force: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        deadline: { type: "string" },
      },
    });
    const seconds = values.deadline === undefined ? null : Number(values.deadline);
    if (seconds !== null && !(seconds >= 1)) throw new TypeError(`--deadline takes a number of seconds, not “${values.deadline}”`);
    return { once: values.once, strict: values.strict, force: values.force, deadlineMs: seconds === null ? deadlineMs : seconds * 1000 };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    process.stderr.write(`${error.message}\nUse: [--once] [--deadline SECONDS] [--strict] [--force] [--json]\n`);
    process.exit(EXIT.usage);
  }
}
