import { createHash, randomBytes } from "node:crypto";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Clock } from "@orontes/vocabulary";
import pg from "pg";
import { createDatabase, type Database, openDatabase } from "./database.ts";
import { startEmbedded } from "./embedded/embedded-server.ts";
import { migrate } from "./migrate.ts";
import { MIGRATIONS } from "./migrations/index.ts";

const clock: Clock = {
  now: () => new Date(),
  elapsedMs: () => performance.now(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};
const checkout = join(dirname(fileURLToPath(import.meta.url)), "../../..");
const template = `orontes_test_${createHash("sha256").update(JSON.stringify(MIGRATIONS)).digest("hex").slice(0, 12)}`;

export interface FreshDatabase extends Database {
  /** For a second process to join. */
  readonly url: string;
}

/**
 * A new, migrated database for one test file: on DATABASE_URL's server when set, else on an embedded one below
 * `.data/test`. Copied from a template, so that it costs milliseconds; dropped by `close`.
 */
export async function freshDatabase(): Promise<FreshDatabase> {
  // CI passes variables that were left empty: empty means unset.
  const given = process.env.DATABASE_URL || undefined;
  const server = given === undefined ? await embedded() : { url: (name: string) => named(given, name), release: async () => undefined };
  const maintenance = given ?? server.url("postgres");
  const name = `orontes_test_${randomBytes(8).toString("hex")}`;
  await underLock(maintenance, async () => {
    await createDatabase(maintenance, template);
    const migrated = await migrate(server.url(template));
    if (migrated.kind !== "kept") throw new Error(`The test database was not migrated: ${JSON.stringify(migrated)}`);
    await createDatabase(maintenance, name, template);
  });
  const url = server.url(name);
  const opened = await openDatabase({ url, directUrl: url, dataDir: "" }, clock);
  if (opened.kind !== "kept") throw new Error(`The test database did not open: ${JSON.stringify(opened)}`);
  return {
    ...opened.value,
    url,
    close: async () => {
      await opened.value.close();
      const client = new pg.Client({ connectionString: maintenance });
      await client.connect();
      await client.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`);
      await client.end();
      await server.release();
    },
  };
}

async function embedded() {
  const server = await startEmbedded(join(checkout, ".data/test"), clock);
  if (server.kind !== "kept") throw new Error(`No embedded PostgreSQL: ${JSON.stringify(server)}`);
  return server.value;
}

function named(url: string, name: string): string {
  const copy = new URL(url);
  copy.pathname = `/${name}`;
  return copy.href;
}

/** Two copies of one template at the same moment refuse each other. */
async function underLock(maintenance: string, work: () => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: maintenance });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock(7236671002)");
    await work();
  } finally {
    await client.end();
  }
}
