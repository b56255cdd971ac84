import { type Clock, failed, kept, type Outcome, problem } from "@orontes/vocabulary";
import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import pg from "pg";
import { startEmbedded } from "./embedded/embedded-server.ts";
import { migrate, type SchemaStatus, schemaStatus } from "./migrate.ts";

/** What runs statements: the database itself or one transaction of it. */
export type Connection = Pick<NodePgDatabase, "execute" | "select" | "selectDistinct" | "insert" | "update" | "delete">;

export interface Database {
  readonly drizzle: NodePgDatabase;
  /** For people: where it is, without a password. */
  readonly name: string;
  transaction<T>(work: (connection: Connection) => Promise<T>): Promise<T>;
  migrate(): Promise<Outcome<readonly string[]>>;
  schemaStatus(): Promise<SchemaStatus>;
  ping(): Promise<Outcome<true>>;
  close(): Promise<void>;
}

export interface DatabaseSettings {
  /** Null: the embedded PostgreSQL below `dataDir`. */
  readonly url: string | null;
  /** The same database without a pooler in between, for migrations. */
  readonly directUrl: string | null;
  readonly dataDir: string;
  readonly connections?: number;
  /** Called when an idle connection breaks; the next query makes a new one. */
  readonly onTrouble?: (error: Error) => void;
}

const MAINTENANCE = "postgres";
const NAME = "orontes";

/** Opens the database that the settings name; the embedded one is started, and its database made, when need be. */
export async function openDatabase(settings: DatabaseSettings, clock: Clock): Promise<Outcome<Database>> {
  if (settings.url !== null) return connect(settings.url, settings.directUrl ?? settings.url, settings, async () => undefined);
  const server = await startEmbedded(settings.dataDir, clock);
  if (server.kind !== "kept") return server;
  await createDatabase(server.value.url(MAINTENANCE), NAME);
  const url = server.value.url(NAME);
  return connect(url, url, settings, () => server.value.release());
}

async function connect(
  url: string,
  directUrl: string,
  settings: DatabaseSettings,
  afterClose: () => Promise<void>,
): Promise<Outcome<Database>> {
  const pool = new pg.Pool({
    connectionString: url,
    max: settings.connections ?? 8,
    connectionTimeoutMillis: 10_000,
    application_name: "orontes",
  });
  pool.on("error", settings.onTrouble ?? (() => undefined));
  const db = drizzle(pool);
  const database: Database = {
    drizzle: db,
    name: describe(url),
    transaction: (work) => db.transaction(work),
    migrate: () => migrate(directUrl),
    schemaStatus: () => schemaStatus(pool),
    ping: async () => {
      try {
        await pool.query("select 1");
        return kept(true);
      } catch (error) {
        if (!(error instanceof Error)) throw error;
        return failed(problem("database-unavailable", { detail: `${describe(url)}: ${error.message}`, cause: error }));
      }
    },
    close: async () => {
      await pool.end();
      await afterClose();
    },
  };
  const alive = await database.ping();
  if (alive.kind === "kept") return kept(database);
  await database.close();
  return alive;
}

/** Makes a database unless it is there. The embedded server's lock keeps two processes from doing so at once; a race is harmless. */
export async function createDatabase(maintenanceUrl: string, name: string, template?: string): Promise<void> {
  const client = new pg.Client({ connectionString: maintenanceUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [name]);
    if (rowCount === 0)
      await client.query(
        `create database ${pg.escapeIdentifier(name)}${template === undefined ? "" : ` template ${pg.escapeIdentifier(template)}`}`,
      );
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || !["42P04", "23505"].includes(error.code ?? "")) throw error;
  } finally {
    await client.end();
  }
}

function describe(url: string): string {
  const socket = /[?&]host=([^&]+)/.exec(url)?.[1];
  if (socket !== undefined) return `embedded PostgreSQL at ${decodeURIComponent(socket)}`;
  const { hostname, port, pathname } = new URL(url);
  return `PostgreSQL at ${hostname}${port === "" ? "" : `:${port}`}${pathname}`;
}
