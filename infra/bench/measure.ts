import { readFileSync } from "node:fs";

export interface Figure {
  readonly name: string;
  /** Median over the runs, in seconds. */
  readonly seconds: number;
  readonly runs: number;
}

/**
 * Runs each contestant in turn, round after round, so that a slow moment of the machine falls on all alike; gives the medians.
 * What one leaves behind is collected before the next; that collection also drops compiled code, so an untimed run stands between.
 */
export async function race(contestants: Readonly<Record<string, () => unknown>>, rounds: number): Promise<Figure[]> {
  const times = new Map(Object.keys(contestants).map((name) => [name, [] as number[]]));
  for (let round = -1; round < rounds; round++)
    for (const [name, run] of Object.entries(contestants)) {
      globalThis.gc?.();
      await run();
      const before = performance.now();
      await run();
      if (round >= 0) times.get(name)?.push((performance.now() - before) / 1000);
    }
  return [...times].map(([name, all]) => ({
    name,
    seconds: all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN,
    runs: all.length,
  }));
}

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
