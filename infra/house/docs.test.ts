import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { SETTINGS } from "@orontes/runtime";
import { expect, test } from "vitest";

const root = new URL("../../", import.meta.url).pathname;
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const between = (text: string, mark: string): string => text.split(`<!-- ${mark} -->`)[1]?.split(`<!-- /${mark} -->`)[0] ?? "";
const readme = read("README.md");
const orontes = (...args: string[]): string =>
  spawnSync(process.execPath, ["--import", "tsx", "apps/cli/src/main.ts", ...args], { cwd: root, encoding: "utf8" }).stdout;

test("README lists every setting with what it is for", () => {
  const rows = SETTINGS.map(({ variable, description }) => `| \`${variable}\` | ${description.replaceAll("|", "\\|")} |`);
  expect(between(readme, "settings").trim().split("\n").slice(2)).toEqual(rows);
});

test("README names every channel", () => {
  const folder = join(root, "packages/alerts/src/channels");
  const kinds = readdirSync(folder).flatMap(
    (name) => /kind: z\.literal\("(\w+)"\)/.exec(readFileSync(join(folder, name), "utf8"))?.[1] ?? [],
  );
  expect([...between(readme, "channels").matchAll(/`(\w+)`/g)].map((found) => found[1])).toEqual(expect.arrayContaining(kinds));
  expect(kinds.length).toBeGreaterThan(2);
});

test("every command that README shows exists", () => {
  const help = orontes("--help");
  const shown = new Set([...readme.matchAll(/npm run (?:-s )?orontes -- ([a-z]+)/g)].map((found) => found[1] ?? ""));
  expect(shown.size).toBeGreaterThan(4);
  for (const command of shown) expect(help).toContain(`  ${command} `);
});

test("every script that the docs name is one of package.json", () => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  const named = [...`${readme}${read("CONTRIBUTING.md")}`.matchAll(/npm run (?:-s )?([a-z:]+)/g)].map((found) => found[1] ?? "");
  for (const name of named) expect(Object.keys(scripts)).toContain(name);
});

test("every file that README, ARCHITECTURE and CONTRIBUTING name is there", () => {
  const named = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"]
    .flatMap((doc) => [...read(doc).matchAll(/`((?:packages|apps|infra)\/[\w./-]+)`/g)].map((found) => found[1] ?? ""))
    .filter((path) => !path.includes("<"));
  expect(named.length).toBeGreaterThan(8);
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test("ARCHITECTURE names every package and app", () => {
  const architecture = read("ARCHITECTURE.md");
  for (const group of ["apps", "packages"]) for (const name of readdirSync(join(root, group))) expect(architecture).toContain(`  ${name}/`);
});

test("no document holds the marks of a merge that was left open", () => {
  for (const name of ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "NOTICE"])
    expect(read(name), name).not.toMatch(/^(?:<{7}|>{7}|={7}$)/m);
});
