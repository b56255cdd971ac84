import { readFileSync } from "node:fs";
import { Ajv2019 } from "ajv/dist/2019.js";
import { Cron } from "croner";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { jobs } from "../jobs.ts";
import { NODE_FLAGS } from "../node-flags.ts";
import { rendered } from "./render.ts";

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");

test.each(Object.keys(rendered))("infra/rendered/%s is what its target renders (else run `npm run render`)", (name) => {
  expect(read(`../rendered/${name}`)).toBe(rendered[name]);
});

test("the compose file fits the Compose specification", () => {
  // The published file names its meta-schema by an address ajv does not know, and its parts by the `id` of before 2019.
  const schema = JSON.parse(read("../schemas/compose-spec.json"), (key, value) =>
    key === "$schema" || (key === "id" && typeof value === "string") ? undefined : value,
  ) as Record<string, unknown>;
  const ajv = new Ajv2019({ strict: false, formats: { ports: true, expose: true, duration: true, subnet_ip_address: true } });
  const fits = ajv.compile(schema);
  expect(fits(parse(rendered["compose.yml"] ?? "")), JSON.stringify(fits.errors)).toBe(true);
  expect(fits({ services: { api: { imagine: "x" } } })).toBe(false);
});

test("the Dockerfile runs bundles in exec form as an ordinary user", () => {
  const file = rendered.Dockerfile ?? "";
  expect(file).toContain("USER 1000:1000");
  for (const line of file.split("\n").filter((text) => /^(CMD|ENTRYPOINT)/.test(text)))
    expect(() => JSON.parse(line.replace(/^\w+ /, ""))).not.toThrow();
});

test("a terminal runs under the same flags as the image", () => {
  const { scripts } = JSON.parse(read("../../package.json")) as { scripts: Readonly<Record<string, string>> };
  for (const name of ["start", "orontes"]) expect(scripts[name]).toContain(`node ${NODE_FLAGS.join(" ")} `);
  expect(rendered.Dockerfile).toContain(NODE_FLAGS.map((flag) => JSON.stringify(flag)).join(","));
});

test.each(jobs.map((job) => [job.name, job] as const))(
  "the job %s has a schedule that fires and time enough between two starts",
  (_, job) => {
    const next = new Cron(job.cron, { timezone: "UTC" }).nextRuns(2, new Date("2026-01-01T00:00:00Z"));
    const [first, second] = next;
    if (first === undefined || second === undefined) throw new Error("the schedule never fires");
    expect(second.getTime() - first.getTime()).toBeGreaterThan(job.deadlineSeconds * 1000);
    expect(job.command[0]).toMatch(/^(ingester|alert-worker|cli)\.mjs$/);
    expect(job.command).toContain(String(job.deadlineSeconds));
  },
);
