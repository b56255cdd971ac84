import { setMaxListeners } from "node:events";
import { releaseLease, renewLease, saveRun, takeLease } from "@orontes/store";
import { EXIT, type RunSummary } from "@orontes/vocabulary";
import type { Workplace } from "./workplace.ts";

const LEASE_MS = 30_000;

/** What a job's work answers: how much it did, what went wrong with single records, and how late the oldest due one is. */
export interface JobResult {
  readonly counts: Readonly<Record<string, number>>;
  readonly problems: RunSummary["problems"];
  readonly lagMs: number | null;
  /** Records that failed, out of all: above the threshold the run counts as one to try again. */
  readonly failed: number;
  readonly of: number;
}

export interface JobOptions {
  readonly job: string;
  readonly signal: AbortSignal;
  /** Why the signal fired: a deadline is a normal end, a person's or platform's stop is not. */
  readonly stopReason: () => "signal" | "deadline" | null;
  readonly deadlineMs: number | null;
  /** Count single failed records as a failure of the run. */
  readonly strict: boolean;
  /** A turn of a loop: one that found nothing to do is not kept as a run of its own. */
  readonly loop: boolean;
}

/** Runs one scheduled job under its lease and tells how it went, in the form of `run.summary`. */
export async function runJob(
  workplace: Workplace,
  options: JobOptions,
  work: (signal: AbortSignal) => Promise<JobResult>,
): Promise<RunSummary> {
  const { database, world } = workplace;
  const runId = world.random.id("run");
  const began = world.clock.elapsedMs();
  const epoch = await takeLease(database, options.job, runId, LEASE_MS);
  const summary = (outcome: RunSummary["outcome"], exitCode: number, result: Partial<JobResult> = {}): RunSummary => ({
    event: "run.summary",
    job: options.job,
    runId,
    epoch,
    outcome,
    exitCode,
    counts: { ...result.counts },
    lagMs: result.lagMs ?? null,
    ms: Math.round(world.clock.elapsedMs() - began),
    deadlineMs: options.deadlineMs,
    version: workplace.settings.version,
    problems: (result.problems ?? []).slice(0, 50),
  });
  if (epoch === null)
    return summary("skipped", EXIT.done, {
      problems: [{ what: options.job, code: "another-holds-the-lease", message: "Another process is doing this job." }],
    });

  const lost = new AbortController();
  const ended = new AbortController();
  const signal = AbortSignal.any([options.signal, lost.signal]);
  setMaxListeners(0, signal);
  const renewing = keepLease(workplace, options.job, epoch, lost, ended.signal);
  let made: RunSummary;
  try {
    const result = await work(signal);
    const stopped = options.stopReason() === "signal";
    const bad = result.failed > 0 && (options.strict || (result.of > 0 && result.failed === result.of));
    if (stopped) made = summary("interrupted", EXIT.terminated, result);
    else if (bad) made = summary("failed", EXIT.tryAgain, result);
    else made = summary(result.failed > 0 ? "degraded" : "done", EXIT.done, result);
  } catch (error) {
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    world.log.error("job.failed", { job: options.job, message, stack: error instanceof Error ? error.stack : undefined });
    made = summary("failed", EXIT.internal, { problems: [{ what: options.job, code: "bug", message }] });
  } finally {
    ended.abort();
    await renewing;
  }
  await releaseLease(database, options.job, epoch);
  const idle = options.loop && made.outcome === "done" && Object.values(made.counts).every((count) => count === 0);
  await saveRun(database, made, idle);
  return made;
}

/** Renews the lease every third of its life; one that was lost stops the run. */
async function keepLease(
  { database, world }: Workplace,
  job: string,
  epoch: number,
  lost: AbortController,
  ended: AbortSignal,
): Promise<void> {
  while (!ended.aborted) {
    await world.clock.sleep(LEASE_MS / 3, ended);
    if (ended.aborted) return;
    if (!(await renewLease(database, job, epoch, LEASE_MS))) {
      world.log.warn("lease.lost", { job });
      lost.abort();
      return;
    }
  }
}
