// Makes `npm start` and `npm test` work on a machine that has only Node and npm: installs with the pnpm that
// package.json pins, and does nothing when what is installed already matches the lockfile.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Orontes needs Node 20.19 or newer; this is ${process.version}. Install a newer Node and run the command again.`);
  process.exit(78);
}
const installed = "node_modules/.pnpm/lock.yaml"; // pnpm's own copy of what it last installed
const current = existsSync(installed) && readFileSync(installed).equals(readFileSync("pnpm-lock.yaml"));
if (!current) {
  const { packageManager } = JSON.parse(readFileSync("package.json", "utf8"));
  console.error("Installing what Orontes needs (once) …");
  const run = spawnSync("npx", ["--yes", packageManager, "install", "--frozen-lockfile", "--prefer-offline"], {
    stdio: ["ignore", 2, 2], // stdout stays clean for the command's own output
  });
  if (run.status !== 0) console.error("The install failed; see the lines above. It needs the npm registry the first time only.");
  process.exit(run.status ?? 1);
}
