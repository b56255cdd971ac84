import { createHash } from "node:crypto";
import { chown, lstat, mkdir, readlink, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { isReachableByAll } from "./binaries.ts";

/** Debian's `nobody`: PostgreSQL refuses to run as root. */
const NOBODY = 65_534;

/** Where one embedded server keeps its things, and as whom it runs. */
export interface Place {
  /** The folder of the cluster. */
  readonly cluster: string;
  readonly cache: string;
  readonly log: string;
  readonly lock: string;
  /** One file per process that uses the server. */
  readonly clients: string;
  /** The folder of the socket: short, since a socket's path may have about 100 bytes. */
  readonly socket: string;
  /** Null: as ourselves. */
  readonly runAs: { readonly uid: number; readonly gid: number } | null;
  /** A folder outside for a copy of the binaries, when the user it runs as cannot reach the checkout. */
  readonly copyBinariesTo: string | null;
}

/** Makes the folders. Below a 0700 folder, root keeps the data outside and leaves a link in `dataDir`. */
export async function preparePlace(dataDir: string): Promise<Place> {
  const inside = resolve(dataDir);
  const root = process.getuid?.() === 0;
  await mkdir(inside, { recursive: true });
  const name = `orontes-${createHash("sha256").update(inside).digest("hex").slice(0, 10)}`;
  const runAs = root ? { uid: NOBODY, gid: NOBODY } : null;
  const reachable = !root || (await isReachableByAll(inside));
  const base = reachable ? join(inside, "postgres") : join("/var/tmp", name);
  if (!reachable) await linkTo(join(inside, "postgres"), base);
  const socket = join(tmpdir(), name);
  const place: Place = {
    cluster: join(base, "cluster"),
    cache: join(base, "cache"),
    log: join(base, "postgres.log"),
    lock: join(base, "lock"),
    clients: join(base, "clients"),
    socket,
    runAs,
    copyBinariesTo: root && !(await isReachableByAll(dirname(new URL(import.meta.url).pathname))) ? base : null,
  };
  for (const folder of [base, place.cache, place.clients]) await mkdir(folder, { recursive: true, mode: 0o755 });
  for (const folder of [place.cluster, socket]) {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    if (runAs !== null) await chown(folder, runAs.uid, runAs.gid);
  }
  const owner = (await lstat(socket)).uid;
  if (owner !== (runAs?.uid ?? process.getuid?.() ?? owner))
    throw new Error(`${socket} belongs to another user; remove it or set DATABASE_URL.`);
  return place;
}

async function linkTo(link: string, target: string): Promise<void> {
  const found = await readlink(link).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "EINVAL") return null;
    throw error;
  });
  if (found === target) return;
  await rm(link, { recursive: true, force: true });
  await mkdir(target, { recursive: true, mode: 0o755 });
  await symlink(target, link);
}
