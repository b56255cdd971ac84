import { readFileSync } from "node:fs";
import { jobs } from "../jobs.ts";
import { renderCompose } from "./compose.ts";
import { renderDockerfile } from "./dockerfile.ts";

const { packageManager } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { packageManager: string };

/** Every rendered file by its name under `infra/rendered`. A new cloud target is one file beside this one and one line here. */
export const rendered: Readonly<Record<string, string>> = {
  Dockerfile: renderDockerfile(packageManager),
  "compose.yml": renderCompose(jobs),
};
