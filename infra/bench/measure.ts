import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { NODE_FLAGS } from "../node-flags.ts";

export interface Figure {
  readonly name: string;
  /** From the start of its process to the end of its first task: what a program pays that runs once. */
  readonly coldSeconds: number;
  /** Median over the timed rounds, in a process that is warm, as one is that runs for days. */
  readonly seconds: number;
  readonly peakMb: number;
  /** What it found in the last round. */
  readonly found: number;
}

/** A piece of work, once for all contestants: read in `round`, another one each round, so that no memory of the round before helps. */
export type Tasks<Task> = (round: number) => Task;

/** What a contestant answers to a task; seconds are those of the processor, on all its threads, so that what else the machine does counts little. */
interface Answer {
  readonly found: number;
  readonly seconds: number;
  readonly sinceStartSeconds: number;
  readonly peakMb: number;
}

/** Run before the clock counts, until that much processor time went by and that often at least. */
const WARM_UP_SECONDS = 3;
const WARM_UP_ROUNDS = 2;
/** The same at every turn. */
const WAKING_SECONDS = 2;
/** More tasks than fit into it, so that no two are the same. */
const MOST_WAKING_TASKS = 1_000_000;

/**
 * Gives every contestant a process of its own, so that none runs in what another left behind, and the same tasks in turn, round after
 * round, so that a slow moment of the machine falls on all alike.
 */
export async function race<Task>(
  scripts: Readonly<Record<string, URL>>,
  tasks: Tasks<Task>,
  rounds: number,
  warmUpSeconds = WARM_UP_SECONDS,
): Promise<Figure[]> {
  const racers = Object.entries(scripts).map(([name, script]) => ({
    name,
    process: fork(script, { execArgv: [...NODE_FLAGS], serialization: "advanced" }),
    answers: [] as Answer[],
    cold: null as Answer | null,
  }));
  try {
    for (const racer of racers) {
      racer.cold = await ask(racer.process, tasks(0));
      let spent = 0;
      for (let round = 1; round <= WARM_UP_ROUNDS || spent < warmUpSeconds; round++)
        spent += (await ask(racer.process, tasks(round))).seconds;
    }
    for (let round = -1; round >= -rounds; round--)
      for (const racer of racers) {
        await awaken(racer.process, tasks, round);
        racer.answers.push(await ask(racer.process, tasks(round)));
      }
  } finally {
    for (const racer of racers) racer.process.kill();
  }
  return racers.map(({ name, answers, cold }) => {
    const times = answers.map(({ seconds }) => seconds).sort((a, b) => a - b);
    const last = answers.at(-1);
    return {
      name,
      coldSeconds: cold?.sinceStartSeconds ?? Number.NaN,
      seconds: times[Math.floor(times.length / 2)] ?? Number.NaN,
      peakMb: last?.peakMb ?? Number.NaN,
      found: last?.found ?? Number.NaN,
    };
  });
}

/** Whoever waited for the others has cold caches and a slow processor, and lost code while it slept: it works for a while before the clock counts again. */
async function awaken<Task>(contestant: ChildProcess, tasks: Tasks<Task>, round: number): Promise<void> {
  let spent = 0;
  for (let task = 1; spent < WAKING_SECONDS; task++) spent += (await ask(contestant, tasks(round * MOST_WAKING_TASKS - task))).seconds;
}

async function ask(contestant: ChildProcess, task: unknown): Promise<Answer> {
  const ended = new AbortController();
  const answer = once(contestant, "message", { signal: ended.signal }) as Promise<[Answer]>;
  const end = once(contestant, "exit", { signal: ended.signal }).then(([code]) => {
    throw new Error(`A contestant ended with ${code}`);
  });
  contestant.send(task as object);
  try {
    const [given] = await Promise.race([answer, end]);
    return given;
  } finally {
    ended.abort();
    await Promise.allSettled([answer, end]);
  }
}

/** Makes this process a contestant: it runs every task that it is sent, and says how much it found. */
export function contest<Task>(run: (task: Task) => number | Promise<number>): void {
  process.on("message", (task: Task) => {
    answerTo(run, task).then(
      (answer) => process.send?.(answer),
      (cause: unknown) => {
        console.error(cause);
        process.exit(1);
      },
    );
  });
}

async function answerTo<Task>(run: (task: Task) => number | Promise<number>, task: Task): Promise<Answer> {
  const before = process.cpuUsage();
  const found = await run(task);
  return {
    found,
    seconds: inSeconds(process.cpuUsage(before)),
    sinceStartSeconds: inSeconds(process.cpuUsage()),
    peakMb: process.resourceUsage().maxRSS / 1000,
  };
}

const inSeconds = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1e6;

/** The bundle of a contestant: `run.mjs` makes one of every file in the folder of a benchmark. */
export const bundleOf = (benchmark: string, contestant: string): URL => new URL(`${benchmark}-${contestant}.bundle.mjs`, import.meta.url);

/** The version of an installed package, seen from `from`. */
export function versionOf(name: string, from: string): string {
  return (JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, from), "utf8")) as { version: string }).version;
}

/** A small repeatable source of numbers in [0, 1) (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Prints rows as JSON or as a table on standard output. */
export function print(rows: readonly Readonly<Record<string, string | number>>[], asJson: boolean): void {
  if (asJson) console.log(JSON.stringify(rows, null, 1));
  else console.table(rows);
}
