import { open, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Clock } from "@orontes/vocabulary";

const LOCK_WAIT_MS = 60_000;
const LOCK_STEP_MS = 40;

/** Runs `work` while this process alone holds the lock file. A lock whose owner died is taken over. */
export async function withLock<T>(lock: string, clock: Clock, work: () => Promise<T>): Promise<T> {
  const deadline = clock.elapsedMs() + LOCK_WAIT_MS;
  while (!(await take(lock))) {
    const owner = Number((await readFile(lock, "utf8").catch(gone)) ?? "0");
    if (owner > 0 && !isAlive(owner)) await rm(lock, { force: true });
    else if (clock.elapsedMs() > deadline)
      throw new Error(`The lock ${lock} is held by process ${owner}; end that process, or remove the file if it is not Orontes.`);
    else await clock.sleep(LOCK_STEP_MS);
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function take(lock: string): Promise<boolean> {
  try {
    const file = await open(lock, "wx");
    await file.writeFile(String(process.pid));
    await file.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

let opened = 0;

/** Notes that this process uses the server; the answer is the file to remove when it no longer does. */
export async function addClient(folder: string): Promise<string> {
  const file = join(folder, `${process.pid}-${++opened}`);
  await writeFile(file, "");
  return file;
}

/** How many living processes use the server; the notes of dead ones are removed. */
export async function countClients(folder: string): Promise<number> {
  let living = 0;
  for (const name of await readdir(folder)) {
    if (isAlive(Number.parseInt(name, 10))) living++;
    else await rm(join(folder, name), { force: true });
  }
  return living;
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

const gone = (error: NodeJS.ErrnoException): null => {
  if (error.code === "ENOENT") return null;
  throw error;
};
