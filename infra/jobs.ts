/** The one list of scheduled jobs. Every target under `infra/targets` is rendered from it; `infra/rendered` is what came out. */
export interface ScheduledJob {
  readonly name: string;
  readonly description: string;
  /** Arguments after `node`, as the image runs them; never a shell, so that SIGTERM arrives. */
  readonly command: readonly string[];
  /** Five fields, UTC. Minutes keep off the top of the hour, where schedulers are busiest. */
  readonly cron: string;
  /** The job's own deadline; the platform's is `graceSeconds` longer. */
  readonly deadlineSeconds: number;
  readonly memoryMb: number;
}

/** What the platform waits beyond the job's own deadline before it stops the container. */
export const graceSeconds = 30;

export const jobs = [
  {
    name: "ingest",
    description: "Looks at due feeds, reads, extracts and groups what is new.",
    command: ["ingester.mjs", "--once", "--json", "--deadline", "240"],
    cron: "3-58/5 * * * *",
    deadlineSeconds: 240,
    memoryMb: 512,
  },
  {
    name: "alerts",
    description: "Matches new story versions and sends what is due, digests among it.",
    command: ["alert-worker.mjs", "--once", "--json", "--deadline", "90"],
    cron: "1-59/2 * * * *",
    deadlineSeconds: 90,
    memoryMb: 384,
  },
] as const satisfies readonly ScheduledJob[];
