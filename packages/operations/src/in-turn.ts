import { failed, type Outcome, problem } from "@orontes/vocabulary";
import type { Workplace } from "./workplace.ts";

/** Longer than any one record takes: every outside call in a step has its own, shorter limit. */
export const LEASE_MS = 120_000;

/** Runs a step on one record. What throws is a bug: it is logged with its cause and kept as the record's outcome. */
export async function guarded<T>(
  workplace: Pick<Workplace, "world">,
  what: string,
  step: () => Promise<Outcome<T>> | Outcome<T>,
): Promise<Outcome<T>> {
  try {
    return await step();
  } catch (error) {
    const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    workplace.world.log.error("bug", { what, detail, stack: error instanceof Error ? error.stack : undefined });
    return failed(problem("bug", { detail, cause: error }));
  }
}

/** Claims and works off, `width` records at once, until nothing is left or the run is told to stop. The answer is how many. */
export async function workOff<C>(
  claim: (limit: number) => Promise<readonly C[]>,
  work: (claimed: C) => Promise<void>,
  width: number,
  signal: AbortSignal,
): Promise<number> {
  let done = 0;
  while (!signal.aborted) {
    const claimed = await claim(width);
    if (claimed.length === 0) break;
    await Promise.all(claimed.map(work));
    done += claimed.length;
  }
  return done;
}
