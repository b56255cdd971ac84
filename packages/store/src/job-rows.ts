import { RunSummary } from "@orontes/vocabulary";
import { and, desc, eq, sql } from "drizzle-orm";
import type { Connection, Database } from "./database.ts";
import { apiKeys, jobRuns, notes } from "./tables.ts";

/** Takes the lease of a job unless another holds it; the answer is the epoch, or null. Database clock only. */
export async function takeLease(database: Database, job: string, holder: string, leaseMs: number): Promise<number | null> {
  const { rows } = await database.drizzle.execute<{ epoch: number }>(sql`
    insert into job_leases as l (job, holder, epoch, expires_at) values (${job}, ${holder}, 1, now() + ${leaseMs} * interval '1 millisecond')
    on conflict (job) do update set holder = excluded.holder, epoch = l.epoch + 1, expires_at = excluded.expires_at where l.expires_at < now() returning epoch`);
  return rows[0]?.epoch ?? null;
}

/** False when the lease was lost: stop, and write nothing more. */
export async function renewLease(database: Database, job: string, epoch: number, leaseMs: number): Promise<boolean> {
  const { rowCount } = await database.drizzle.execute(
    sql`update job_leases set expires_at = now() + ${leaseMs} * interval '1 millisecond' where job = ${job} and epoch = ${epoch} and expires_at > now()`,
  );
  return (rowCount ?? 0) > 0;
}

export async function releaseLease(database: Database, job: string, epoch: number): Promise<void> {
  await database.drizzle.execute(sql`update job_leases set expires_at = '-infinity' where job = ${job} and epoch = ${epoch}`);
}

/** Keeps a run. One of a loop that found nothing to do only renews the row that says the loop is alive. */
export async function saveRun(database: Database, summary: RunSummary, idle = false): Promise<void> {
  const row = { job: summary.job, summary, exitCode: summary.exitCode, endedAt: sql`now()` as unknown as string };
  await database.drizzle
    .insert(jobRuns)
    .values({ runId: idle ? `idle-${summary.job}` : summary.runId, ...row })
    .onConflictDoUpdate({ target: jobRuns.runId, set: row });
}

/** The last run of each job, and the age of its last good one in milliseconds. */
export async function jobHealth(
  connection: Connection,
): Promise<{ job: string; last: RunSummary; endedAt: string; lastGoodAgeMs: number | null }[]> {
  const { rows } = await connection.execute<{ job: string; summary: unknown; ended_at: string | Date; age: string | null }>(sql`
    select distinct on (job) job, summary, ended_at,
      (select extract(epoch from now() - max(g.ended_at)) * 1000 from job_runs g where g.job = r.job and g.exit_code = 0) as age
    from job_runs r order by job, ended_at desc`);
  return rows.map((row) => ({
    job: row.job,
    last: RunSummary.parse(row.summary),
    endedAt: new Date(row.ended_at).toISOString(),
    lastGoodAgeMs: row.age === null ? null : Math.round(Number(row.age)),
  }));
}

export interface ApiKey {
  readonly id: string;
  readonly tenant: string;
  readonly name: string;
  readonly prefix: string;
  /** SHA-256 in hex of the whole key. */
  readonly hash: string;
  readonly scopes: readonly string[];
  readonly createdAt: string;
  readonly expiresAt: string | null;
}

export async function saveKey(database: Database, key: ApiKey): Promise<void> {
  await database.drizzle.insert(apiKeys).values({ ...key, scopes: [...key.scopes] });
}

export async function findKey(connection: Connection, prefix: string): Promise<ApiKey | undefined> {
  const [row] = await connection
    .select()
    .from(apiKeys)
    .where(and(eq(apiKeys.prefix, prefix), sql`(${apiKeys.expiresAt} is null or ${apiKeys.expiresAt} > now())`));
  return row;
}

export async function listKeys(connection: Connection, tenant: string): Promise<ApiKey[]> {
  return connection.select().from(apiKeys).where(eq(apiKeys.tenant, tenant)).orderBy(desc(apiKeys.createdAt));
}

export async function removeKey(database: Database, tenant: string, id: string): Promise<boolean> {
  const rows = await database.drizzle
    .delete(apiKeys)
    .where(and(eq(apiKeys.tenant, tenant), eq(apiKeys.id, id)))
    .returning({ id: apiKeys.id });
  return rows.length > 0;
}

/** A small fact about this installation; the newest value stands. */
export async function remember(database: Database, key: string, value: string): Promise<void> {
  await database.drizzle.insert(notes).values({ key, value }).onConflictDoUpdate({ target: notes.key, set: { value } });
}

/** A small fact about this installation, kept once: the value given stands unless one is there already. */
export async function rememberOnce(database: Database, key: string, value: string): Promise<string> {
  await database.drizzle.insert(notes).values({ key, value }).onConflictDoNothing();
  const [row] = await database.drizzle.select().from(notes).where(eq(notes.key, key));
  return typeof row?.value === "string" ? row.value : value;
}

/** True for one caller in each stretch of `everyMs`, whoever asks; by the database's clock. */
export async function takeTurn(database: Database, what: string, everyMs: number): Promise<boolean> {
  const { rowCount } = await database.drizzle.execute(sql`
    insert into notes as n (key, value) values (${`turn:${what}`}, to_jsonb(now()))
    on conflict (key) do update set value = excluded.value where (n.value #>> '{}')::timestamptz < now() - ${everyMs} * interval '1 millisecond'`);
  return (rowCount ?? 0) > 0;
}
