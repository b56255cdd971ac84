// `npm run -s bench -- NAME [--json]`: installs the peers once, then runs that benchmark in a process of its own.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

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
const run = spawnSync(process.execPath, ["--expose-gc", "--import", "tsx", new URL(file, here).pathname, ...rest], { stdio: "inherit" });
process.exit(run.status ?? 1);
