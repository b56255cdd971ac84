import { alert, alertLag, type JobResult, runJob, type Workplace } from "@orontes/operations";
import { createHeartbeat, type House, type JobArguments, type RunSignals, type Secret } from "@orontes/runtime";
import { EXIT, type RunSummary } from "@orontes/vocabulary";

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

/** The job as its arguments ask: one run whose summary is the last line of standard output, or again and again. The answer is the exit code. */
export async function runAlertWorker(house: House, workplace: Workplace, { once, deadlineMs, strict }: JobArguments): Promise<number> {
  const options = { run: house.signals(deadlineMs), deadlineMs, strict, heartbeatUrl: house.configuration.heartbeatUrl };
  if (!once) {
    await alertForever(workplace, options, (summary) =>
      house.world.log.debug("alerts.run", { outcome: summary.outcome, ...summary.counts }),
    );
    return EXIT.done;
  }
  const summary = await alertOnce(workplace, options);
  house.print(JSON.stringify(summary));
  return summary.exitCode;
}

/** One run of the job `alerts`. */
async function alertOnce(
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
