import { z } from "zod";
import { Id } from "./id.ts";

/** Exit codes of scheduled jobs (sysexits.h where one fits). */
export const EXIT = {
  done: 0,
  failedCheck: 1,
  usage: 2,
  unavailable: 69,
  internal: 70,
  tryAgain: 75,
  badConfiguration: 78,
  terminated: 143,
} as const;

/** The last line a job writes on standard output, and a row of `job_runs`. */
export const RunSummary = z.object({
  event: z.literal("run.summary"),
  job: z.string(),
  runId: Id,
  epoch: z.number().int().nullable(),
  outcome: z.enum(["done", "skipped", "degraded", "interrupted", "failed"]),
  exitCode: z.number().int(),
  counts: z.record(z.string(), z.number()),
  /** How late the oldest due feed or delivery is, in milliseconds. */
  lagMs: z.number().nullable(),
  ms: z.number().nonnegative(),
  deadlineMs: z.number().nullable(),
  version: z.string(),
  problems: z.array(z.object({ what: z.string(), code: z.string(), message: z.string() })),
});
export type RunSummary = z.infer<typeof RunSummary>;
