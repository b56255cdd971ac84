import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse as parseYaml } from "yaml";

/** A text that goes in and what should come of it. */
export interface CaseFile {
  /** The file's name without its ending: the name of the test. */
  readonly name: string;
  readonly path: string;
  /** The whole of a JSON or YAML file, or the front matter of a Markdown file; parse it with a schema. */
  readonly expects: unknown;
  /** The text below the front matter; empty for JSON and YAML. */
  readonly text: string;
}

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?/;

/** Every case of a folder and the folders below it, in the order of their paths: `.md` with front matter, `.json`, `.yaml`. */
export function readCases(folder: string | URL): CaseFile[] {
  const root = typeof folder === "string" ? folder : fileURLToPath(folder);
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((name) => [".md", ".json", ".yaml"].includes(extname(name)))
    .toSorted()
    .map((name) => readCase(join(root, name)));
}

function readCase(path: string): CaseFile {
  const source = readFileSync(path, "utf8");
  const name = basename(path, extname(path));
  if (extname(path) !== ".md") return { name, path, expects: parseYaml(source), text: "" };
  const front = FRONT_MATTER.exec(source);
  if (front === null) throw new Error(`${path} has no front matter between two lines of ---`);
  return { name, path, expects: parseYaml(front[1] ?? ""), text: source.slice(front[0].length) };
}

/**
 * The folder of evaluation material beside the checkout, or null: tests that need it are skipped visibly.
 * ORONTES_SHARED names it where the checkout lies elsewhere.
 */
export function sharedFolder(): string | null {
  const beside = join(dirname(checkoutRoot()), "shared");
  return [process.env["ORONTES_SHARED"], beside].find((folder) => folder !== undefined && existsSync(folder)) ?? null;
}

export function checkoutRoot(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, "pnpm-workspace.yaml"))) return folder;
  }
  throw new Error("testkit runs inside a checkout");
}
