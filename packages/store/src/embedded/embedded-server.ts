import { type ChildProcess, spawn } from "node:child_process";
import { open, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { type Clock, failed, kept, type Outcome, problem } from "@orontes/vocabulary";
import pg from "pg";
import { type Binaries, exists, findBinaries } from "./binaries.ts";
import { addClient, countClients, isAlive, withLock } from "./clients.ts";
import { type Place, preparePlace } from "./place.ts";

const PORT = 5432;
const USER = "orontes";
const READY_MS = 30_000;
/** A killed postmaster can stay a zombie that keeps its pid file alive for some seconds. */
const START_TRIES = 10;

export interface EmbeddedServer {
  /** Of the database `name` on this server. */
  url(name: string): string;
  /** Ends this process's use; the last user stops the server. */
  release(): Promise<void>;
}

/** Starts the embedded PostgreSQL below `dataDir`, or attaches to the one that another process started. */
export async function startEmbedded(dataDir: string, clock: Clock): Promise<Outcome<EmbeddedServer>> {
  const place = await preparePlace(dataDir);
  return withLock(place.lock, clock, async () => {
    if (!(await answers(place))) {
      const started = await start(place, clock);
      if (started.kind !== "kept") return started;
    }
    const client = await addClient(place.clients);
    const release = (): Promise<void> =>
      withLock(place.lock, clock, async () => {
        await rm(client, { force: true });
        if ((await countClients(place.clients)) === 0) await stop(place, clock);
      });
    return kept({ url: (name) => urlOf(place, name), release });
  });
}

export interface EmbeddedStatus {
  readonly running: boolean;
  readonly pid: number | null;
  readonly clients: number;
  readonly url: string;
  readonly log: string;
}

export async function embeddedStatus(dataDir: string): Promise<EmbeddedStatus> {
  const place = await preparePlace(dataDir);
  const running = await answers(place);
  return {
    running,
    pid: running ? await postmasterPid(place) : null,
    clients: await countClients(place.clients),
    url: urlOf(place, USER),
    log: place.log,
  };
}

/** Stops the server whoever uses it; true when it ran. */
export async function stopEmbedded(dataDir: string, clock: Clock): Promise<boolean> {
  const place = await preparePlace(dataDir);
  return withLock(place.lock, clock, () => stop(place, clock));
}

const urlOf = (place: Place, name: string): string => `postgres://${USER}@/${name}?host=${encodeURIComponent(place.socket)}`;

async function start(place: Place, clock: Clock): Promise<Outcome<true>> {
  const binaries = await findBinaries(place.cache, place.copyBinariesTo);
  if (binaries.kind !== "kept") return binaries;
  if (!(await exists(join(place.cluster, "PG_VERSION")))) {
    const made = await run(place, binaries.value, binaries.value.initdb, [
      "-D",
      place.cluster,
      "-U",
      USER,
      "--auth=trust",
      "--encoding=UTF8",
      "--locale=C.UTF-8",
      "--no-instructions",
    ]);
    if (made !== 0) return failed(await troubleOf(place, "initdb could not make the database"));
  }
  for (let attempt = 1; attempt <= START_TRIES; attempt++) {
    const child = await launch(place, binaries.value);
    const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
    const deadline = clock.elapsedMs() + READY_MS;
    let exited = false;
    void ended.then(() => {
      exited = true;
    });
    while (!exited && clock.elapsedMs() < deadline) {
      if (await answers(place)) {
        child.unref();
        return kept(true);
      }
      await clock.sleep(30);
    }
    if (!exited) child.kill("SIGKILL");
    await clock.sleep(1000);
  }
  return failed(await troubleOf(place, "PostgreSQL did not start"));
}

/** The postmaster in a session of its own: a Ctrl-C in the terminal must not reach it before its users have finished. */
async function launch(place: Place, binaries: Binaries): Promise<ChildProcess> {
  const log = await open(place.log, "a");
  const child = spawn(
    binaries.postgres,
    [
      "-D",
      place.cluster,
      "-k",
      place.socket,
      "-p",
      String(PORT),
      "-c",
      "listen_addresses=",
      "-c",
      "max_connections=200",
      "-c",
      "unix_socket_permissions=0700",
      "-c",
      "timezone=UTC",
    ],
    { ...identity(place, binaries), detached: true, stdio: ["ignore", log.fd, log.fd] },
  );
  await log.close();
  return child;
}

async function run(place: Place, binaries: Binaries, command: string, args: readonly string[]): Promise<number | null> {
  const log = await open(place.log, "a");
  const child = spawn(command, args, { ...identity(place, binaries), stdio: ["ignore", log.fd, log.fd] });
  const code = await new Promise<number | null>((resolve, reject) => child.once("error", reject).once("exit", resolve));
  await log.close();
  return code;
}

const identity = (place: Place, binaries: Binaries) => ({
  cwd: place.socket,
  env: { LD_LIBRARY_PATH: binaries.libraries, PATH: "/usr/bin:/bin", LC_ALL: "C.UTF-8", HOME: place.socket },
  ...place.runAs,
});

async function stop(place: Place, clock: Clock): Promise<boolean> {
  const pid = await postmasterPid(place);
  if (pid === null || !isAlive(pid) || !(await answers(place))) return false;
  process.kill(pid, "SIGINT"); // fast shutdown: ends sessions, then writes a checkpoint
  const deadline = clock.elapsedMs() + READY_MS;
  while (isAlive(pid) && (await exists(join(place.cluster, "postmaster.pid"))) && clock.elapsedMs() < deadline) await clock.sleep(25);
  return true;
}

async function postmasterPid(place: Place): Promise<number | null> {
  const path = join(place.cluster, "postmaster.pid");
  if (!(await exists(path))) return null;
  const pid = Number.parseInt(await readFile(path, "utf8"), 10);
  return Number.isNaN(pid) ? null : pid;
}

async function answers(place: Place): Promise<boolean> {
  const client = new pg.Client({ connectionString: urlOf(place, "postgres"), connectionTimeoutMillis: 2000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query("select 1");
    return true;
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  } finally {
    await client.end();
  }
}

async function troubleOf(place: Place, what: string) {
  const log = (await exists(place.log)) ? (await readFile(place.log, "utf8")).trim().split("\n").slice(-6).join("\n") : "";
  return problem("database-unavailable", { detail: `${what}; set DATABASE_URL to a PostgreSQL 15 or newer, or see ${place.log}:\n${log}` });
}
