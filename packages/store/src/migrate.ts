import { failed, kept, type Outcome, problem } from "@orontes/vocabulary";
import pg from "pg";
import { MIGRATIONS } from "./migrations/index.ts";

/** Any number that nobody else uses on this database. */
const ADVISORY_LOCK = 7_236_671_001;

/**
 * Applies what is missing inside an advisory lock on one direct connection (a pooler would hand the lock to
 * strangers), each migration in its own transaction. Gives the names applied now.
 */
export async function migrate(directUrl: string): Promise<Outcome<readonly string[]>> {
  const client = new pg.Client({ connectionString: directUrl });
  try {
    await client.connect();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return failed(problem("database-unavailable", { detail: error.message, cause: error }));
  }
  try {
    await client.query("select pg_advisory_lock($1)", [ADVISORY_LOCK]);
    await client.query(
      "create table if not exists schema_migrations (name text primary key, applied_at timestamptz not null default now())",
    );
    const { rows } = await client.query<{ name: string }>("select name from schema_migrations");
    const known = new Set(rows.map((row) => row.name));
    const applied: string[] = [];
    for (const migration of MIGRATIONS) {
      if (known.has(migration.name)) continue;
      await client.query("begin");
      await client.query(migration.sql);
      await client.query("insert into schema_migrations (name) values ($1)", [migration.name]);
      await client.query("commit");
      applied.push(migration.name);
    }
    return kept(applied);
  } finally {
    await client.end(); // releases the lock; an unfinished transaction is rolled back
  }
}

export type SchemaStatus =
  | { readonly kind: "current" }
  | { readonly kind: "behind"; readonly missing: readonly string[] }
  | { readonly kind: "ahead"; readonly unknown: readonly string[] };

export async function schemaStatus(pool: Pick<pg.Pool, "query">): Promise<SchemaStatus> {
  const { rows: tables } = await pool.query<{ found: boolean }>("select to_regclass('schema_migrations') is not null as found");
  const rows = tables[0]?.found === true ? (await pool.query<{ name: string }>("select name from schema_migrations")).rows : [];
  const applied = rows.map((row) => row.name);
  const names = MIGRATIONS.map((migration) => migration.name);
  const missing = names.filter((name) => !applied.includes(name));
  if (missing.length > 0) return { kind: "behind", missing };
  const unknown = applied.filter((name) => !names.includes(name));
  return unknown.length > 0 ? { kind: "ahead", unknown } : { kind: "current" };
}
