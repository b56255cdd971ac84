import { ingest, ingestLag, type JobResult, type Look, runJob, type Workplace } from "@orontes/operations";
import { createHeartbeat, type House, type JobArguments, type RunSignals, type Secret } from "@orontes/runtime";
import { EXIT, type RunSummary } from "@orontes/vocabulary";

export interface IngesterOptions {
  readonly run: RunSignals;
  readonly deadlineMs: number | null;
  readonly strict?: boolean;
  /** Look at every feed once, due or not. */
  readonly force?: boolean;
  readonly onLook?: (look: Look) => void;
  readonly heartbeatUrl?: Secret | null;
  /** One turn of a loop. */
  readonly loop?: boolean;
}

/** How long a loop rests when nothing is due. */
const REST_MS = 5000;

/** The job as its arguments ask: one run whose summary is the last line of standard output, or again and again. The answer is the exit code. */
export async function runIngester(house: House, workplace: Workplace, { once, deadlineMs, strict, force }: JobArguments): Promise<number> {
  const options = { run: house.signals(deadlineMs), deadlineMs, strict, force, heartbeatUrl: house.configuration.heartbeatUrl };
  if (!once) {
    await ingestForever(workplace, options, (summary) =>
      house.world.log.info("ingest.run", { outcome: summary.outcome, ...summary.counts }),
    );
    return EXIT.done;
  }
  const summary = await ingestOnce(workplace, options);
  house.print(JSON.stringify(summary));
  return summary.exitCode;
}

/** One run of the job `ingest`. */
async function ingestOnce(
  workplace: Workplace,
  { run, deadlineMs, strict = false, force = false, onLook, heartbeatUrl = null, loop = false }: IngesterOptions,
): Promise<RunSummary> {
  const heartbeat = createHeartbeat(heartbeatUrl, workplace.world.random.id("run"), workplace.world);
  await heartbeat.start();
  const problems: RunSummary["problems"] = [];
  const summary = await runJob(
    workplace,
    { job: "ingest", signal: run.signal, stopReason: run.reason, deadlineMs, strict, loop },
    async (signal): Promise<JobResult> => {
      const counts = await ingest(workplace, {
        signal,
        force,
        onLook: (look) => {
          if (look.outcome.kind === "failed")
            problems.push({
              what: look.feed.feed.url,
              code: look.outcome.problem.code,
              message: look.outcome.problem.detail ?? look.outcome.problem.message,
            });
          onLook?.(look);
        },
      });
      return { counts, problems, lagMs: await ingestLag(workplace), failed: counts.feedsFailed ?? 0, of: counts.feeds ?? 0 };
    },
  );
  await heartbeat.finish(summary);
  return summary;
}

/** Runs again and again until told to stop; a run that another process does is waited for. */
export async function ingestForever(
  workplace: Workplace,
  options: IngesterOptions,
  onSummary: (summary: RunSummary) => void | Promise<void>,
): Promise<void> {
  const { clock } = workplace.world;
  while (!options.run.signal.aborted) {
    const summary = await ingestOnce(workplace, { ...options, loop: true });
    await onSummary(summary);
    if (summary.exitCode !== EXIT.done && summary.exitCode !== EXIT.tryAgain && summary.outcome !== "interrupted")
      workplace.world.log.error("ingest.run", { outcome: summary.outcome });
    await clock.sleep(REST_MS, options.run.signal);
  }
}
