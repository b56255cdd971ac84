import { type Outcome, PROBLEMS, type Problem, problem } from "@orontes/vocabulary";
import { sql } from "drizzle-orm";
import type { Connection } from "./database.ts";
import { ledger } from "./tables.ts";

/** After this many tries without an end, a record is parked and shown. */
export const MAX_TRIES = 5;
const RETRY_MS = [0, 10_000, 60_000, 600_000, 3_600_000];

/** A row that this process alone works on until its lease runs out; the epoch fences late writers. */
export interface Claimed<T> {
  readonly id: string;
  readonly epoch: number;
  readonly tries: number;
  readonly record: T;
}

/** The steps of the path, as the ledger names them. */
export type Step = "poll-feeds" | "read-articles" | "extract-articles" | "group-stories" | "match-stories" | "send-notifications";

/** Thrown inside a transaction when another process took the row over: nothing of ours may be written. */
export class LeaseLost extends Error {}

/** Gives the transaction's answer, or `lease-lost` as a value when the row was taken over meanwhile. */
export async function fenced<T>(work: () => Promise<T>): Promise<{ kind: "written"; value: T } | { kind: "lost" }> {
  try {
    return { kind: "written", value: await work() };
  } catch (error) {
    if (error instanceof LeaseLost) return { kind: "lost" };
    throw error;
  }
}

export interface LedgerEntry {
  readonly recordId: string;
  readonly step: Step;
  readonly outcome: "kept" | "dropped" | "failed";
  readonly code: string | null;
  readonly detail: string | null;
}

export const entryOf = (recordId: string, step: Step, outcome: Outcome<unknown>, detail: string | null = null): LedgerEntry => {
  switch (outcome.kind) {
    case "kept":
      return { recordId, step, outcome: "kept", code: null, detail };
    case "dropped":
      return { recordId, step, outcome: "dropped", code: outcome.reason, detail: outcome.note ?? detail };
    case "failed":
      return { recordId, step, outcome: "failed", code: outcome.problem.code, detail: outcome.problem.detail ?? outcome.problem.message };
  }
};

/** Appends to the ledger, by the database's clock. */
export async function writeLedger(connection: Connection, entries: readonly LedgerEntry[]): Promise<void> {
  if (entries.length === 0) return;
  await connection.insert(ledger).values(entries.map((entry) => ({ ...entry, at: sql`clock_timestamp()` as unknown as string })));
}

/** What becomes of a record whose step failed: tried again later, or parked with the reason. */
export function afterFailure(trouble: Problem, tries: number): { state: "again"; delayMs: number } | { state: "parked"; problem: Problem } {
  if (trouble.retry === "never") return { state: "parked", problem: trouble };
  if (tries >= MAX_TRIES)
    return {
      state: "parked",
      problem: problem("poison-record", { detail: `${PROBLEMS[trouble.code].sentence} ${trouble.detail ?? ""}`.trim() }),
    };
  return { state: "again", delayMs: Math.max(trouble.retryAfterMs ?? 0, RETRY_MS[tries] ?? 3_600_000) };
}

export const inMs = (ms: number) => sql`now() + ${ms} * interval '1 millisecond'`;
/** True while another holds the row. */
export const isFree = sql.raw("(claimed_until is null or claimed_until < now())");

/** A list as a PostgreSQL array parameter; Drizzle would spread it into many. */
export const textArray = (values: readonly string[]) => sql`${sql.param([...values])}::text[]`;
