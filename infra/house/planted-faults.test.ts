import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

// A rule that matches nothing passes in silence, so each rule of the house is shown a fault here and must refuse it.
const root = new URL("../../", import.meta.url).pathname;
const bin = (name: string): string => join(root, "node_modules/.bin", name);
let copy = "";

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "orontes-faults-"));
  for (const file of [
    ".oxlintrc.json",
    ".gitignore",
    "package.json",
    "pnpm-workspace.yaml",
    "pnpm-lock.yaml",
    "turbo.json",
    "tsconfig.base.json",
  ])
    cpSync(join(root, file), join(copy, file));
  for (const group of ["packages", "apps"])
    for (const name of readdirSync(join(root, group))) {
      for (const file of ["package.json", "turbo.json", "tsconfig.json"])
        cpSync(join(root, group, name, file), join(copy, group, name, file));
      write(`${group}/${name}/src/index.ts`, "export {};\n");
      const modules = join(root, group, name, "node_modules");
      symlinkSync(modules, join(copy, group, name, "node_modules"));
    }
  for (const file of ["package.json", "turbo.json", "tsconfig.json"]) cpSync(join(root, "infra", file), join(copy, "infra", file));
  symlinkSync(join(root, "infra/node_modules"), join(copy, "infra/node_modules"));
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  spawnSync("git", ["init", "-q"], { cwd: copy });
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(copy, path)), { recursive: true });
  writeFileSync(join(copy, path), text);
}
function run(command: string, args: readonly string[]): { code: number | null; output: string } {
  const result = spawnSync(bin(command), args, { cwd: copy, encoding: "utf8", env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1" } });
  return { code: result.status, output: result.stdout + result.stderr };
}
const lint = (path: string): { code: number | null; output: string } => run("oxlint", ["--type-aware", "--deny-warnings", path]);

const lintFaults: readonly (readonly [fault: string, path: string, code: string, rule: string])[] = [
  [
    "a stage fetches by itself",
    "packages/feeds/src/planted.ts",
    'export const page = () => fetch("https://example.org");\n',
    "no-restricted-globals",
  ],
  [
    "extraction reads the clock",
    "packages/extraction/src/planted.ts",
    "export const now = (): number => Date.now();\n",
    "no-restricted-properties",
  ],
  [
    "stories draw a random number",
    "packages/stories/src/planted.ts",
    "export const luck = (): number => Math.random();\n",
    "no-restricted-properties",
  ],
  [
    "an app measures time by itself",
    "apps/api/src/planted.ts",
    "export const at = (): number => performance.now();\n",
    "no-restricted-properties",
  ],
  [
    "a stage makes a random identifier",
    "packages/alerts/src/planted.ts",
    "export const id = (): string => crypto.randomUUID();\n",
    "no-restricted-properties",
  ],
  [
    "a pure package opens a file",
    "packages/language/src/planted.ts",
    'import { readFileSync } from "node:fs";\nexport const text = readFileSync("x");\n',
    "no-restricted-imports",
  ],
  [
    "a stage imports another",
    "packages/alerts/src/planted.ts",
    'import { x } from "@orontes/store";\nexport const y: unknown = x;\n',
    "no-restricted-imports",
  ],
  [
    "operations import Drizzle",
    "packages/operations/src/planted.ts",
    'import { sql } from "drizzle-orm";\nexport const s: unknown = sql;\n',
    "no-restricted-imports",
  ],
  [
    "operations import Hono",
    "packages/operations/src/planted.ts",
    'import { Hono } from "hono";\nexport const h: unknown = Hono;\n',
    "no-restricted-imports",
  ],
  [
    "rss-parser is imported twice",
    "packages/feeds/src/planted.ts",
    'import Parser from "rss-parser";\nexport const p: unknown = Parser;\n',
    "no-restricted-imports",
  ],
  [
    "a stage opens a socket",
    "packages/feeds/src/planted.ts",
    'import { connect } from "node:net";\nexport const c: unknown = connect;\n',
    "no-restricted-imports",
  ],
  [
    "product code imports the test kit",
    "packages/operations/src/planted.ts",
    'import { k } from "@orontes/testkit";\nexport const t: unknown = k;\n',
    "no-restricted-imports",
  ],
  ["an operation reads the environment", "packages/operations/src/planted.ts", "export const home = process.env.HOME;\n", "no-process-env"],
  [
    "a promise floats",
    "packages/feeds/src/planted.ts",
    "const later = async (): Promise<number> => 1;\nexport function go(): void {\n  later();\n}\n",
    "no-floating-promises",
  ],
  [
    "a switch forgets a case",
    "packages/feeds/src/planted.ts",
    'export function f(kind: "a" | "b"): number {\n  switch (kind) {\n    case "a":\n      return 1;\n  }\n  return 2;\n}\n',
    "switch-exhaustiveness-check",
  ],
  [
    "an error is thrown away",
    "packages/feeds/src/planted.ts",
    'export function f(): void {\n  try {\n    JSON.parse("");\n  } catch {}\n}\n',
    "no-empty",
  ],
  ["a value is any", "packages/feeds/src/planted.ts", "export const f = (x: any): number => x;\n", "no-explicit-any"],
  ["a default export", "packages/feeds/src/planted.ts", "export default 1;\n", "no-default-export"],
  ["a file in camel case", "packages/feeds/src/plantedFault.ts", "export const a = 1;\n", "filename-case"],
];

test.each(lintFaults)("lint refuses when %s", (_, path, code, rule) => {
  write(path, code);
  const { code: exit, output } = lint(path);
  rmSync(join(copy, path));
  expect(output).toContain(rule);
  expect(exit).not.toBe(0);
});

test("lint refuses an import cycle", () => {
  write("packages/feeds/src/planted-a.ts", 'import { b } from "./planted-b.ts";\nexport const a = (): number => b();\n');
  write("packages/feeds/src/planted-b.ts", 'import { a } from "./planted-a.ts";\nexport const b = (): number => a();\n');
  const { code, output } = lint("packages/feeds/src");
  for (const name of ["a", "b"]) rmSync(join(copy, `packages/feeds/src/planted-${name}.ts`));
  expect(output).toContain("no-cycle");
  expect(code).not.toBe(0);
});

test("lint accepts the clean house", () => {
  expect(lint("packages").code).toBe(0);
});

test("boundaries accept the clean house", () => {
  const { code, output } = run("turbo", ["boundaries"]);
  expect(output).toContain("no issues found");
  expect(code).toBe(0);
});

test.each([
  ["an undeclared package", "packages/vocabulary/src/planted.ts", 'import { x } from "@orontes/store";\nexport const y: unknown = x;\n'],
  [
    "a path out of the package",
    "packages/feeds/src/planted.ts",
    'import { x } from "../../store/src/index.ts";\nexport const y: unknown = x;\n',
  ],
])("boundaries refuse an import of %s", (_, path, code) => {
  write(path, code);
  const result = run("turbo", ["boundaries"]);
  rmSync(join(copy, path));
  expect(result.code).not.toBe(0);
});

test("boundaries refuse a stage that declares another stage", () => {
  const path = join(copy, "packages/alerts/package.json");
  const kept = join(root, "packages/alerts/package.json");
  const manifest = spawnSync("cat", [kept], { encoding: "utf8" }).stdout.replace(
    '"@orontes/vocabulary"',
    '"@orontes/store": "workspace:*",\n    "@orontes/vocabulary"',
  );
  writeFileSync(path, manifest);
  write("packages/alerts/src/planted.ts", 'import { x } from "@orontes/store";\nexport const y: unknown = x;\n');
  const result = run("turbo", ["boundaries"]);
  rmSync(join(copy, "packages/alerts/src/planted.ts"));
  cpSync(kept, path);
  expect(result.output).toContain("stage");
  expect(result.code).not.toBe(0);
});

test.each([
  ["a missing case in a total table", 'const t = { a: 1 } satisfies Record<"a" | "b", number>;\nexport const u = t;\n'],
  ["an enum", "export enum E {\n  A,\n}\n"],
  ["an API newer than the oldest Node", "export const a = Promise.try(() => 1);\n"],
])("typecheck refuses %s", (_, code) => {
  write("packages/vocabulary/src/planted.ts", code);
  const result = run("tsc", ["-p", "packages/vocabulary/tsconfig.json"]);
  rmSync(join(copy, "packages/vocabulary/src/planted.ts"));
  expect(result.code).not.toBe(0);
});

test("knip refuses an export that nobody uses", () => {
  cpSync(join(root, "knip.json"), join(copy, "knip.json"));
  write("packages/feeds/src/planted.ts", "export const nobody = 1;\n");
  const result = run("knip", ["--include", "files,exports", "--workspace", "packages/feeds"]);
  rmSync(join(copy, "packages/feeds/src/planted.ts"));
  expect(result.output).toContain("planted.ts");
  expect(result.code).not.toBe(0);
});
