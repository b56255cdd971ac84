import { alert, alertLag, type JobResult, runJob, type Workplace } from "@orontes/operations";
import { createHeartbeat, type RunSignals, type Secret } from "@orontes/runtime";
import type { RunSummary } from "@orontes/vocabulary";

export interface WorkerOptions {
  readonly run: RunSignals;
  readonly deadlineMs: number | null;
  readonly strict?: boolean;
  readonly heartbeatUrl?: Secret | null;
  /** One turn of a loop. */
  readonly loop?: boolean;
}

/** How long a loop rests when nothing is to be sent. */
const REST_MS = 2000;

/** One run of the job `alerts`. */
export async function alertOnce(
  workplace: Workplace,
  { run, deadlineMs, strict = false, heartbeatUrl = null, loop = false }: WorkerOptions,
): Promise<RunSummary> {
  const heartbeat = createHeartbeat(heartbeatUrl, workplace.world.random.id("run"), workplace.world);
  await heartbeat.start();
  const summary = await runJob(
    workplace,
    { job: "alerts", signal: run.signal, stopReason: run.reason, deadlineMs, strict, loop },
    async (signal): Promise<JobResult> => {
      const counts = await alert(workplace, signal);
      const failed = counts.notDelivered ?? 0;
      return { counts, problems: [], lagMs: await alertLag(workplace), failed, of: failed + (counts.delivered ?? 0) };
    },
  );
  await heartbeat.finish(summary);
  return summary;
}

/** Runs again and again until told to stop. */
export async function alertForever(workplace: Workplace, options: WorkerOptions, onSummary: (summary: RunSummary) => void): Promise<void> {
  while (!options.run.signal.aborted) {
    onSummary(await alertOnce(workplace, { ...options, loop: true }));
    await workplace.world.clock.sleep(REST_MS, options.run.signal);
  }
}
