import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";

interface Workflow {
  readonly permissions: unknown;
  readonly concurrency: unknown;
  readonly jobs: Record<string, { "timeout-minutes"?: number; steps: { uses?: string; with?: Record<string, unknown> }[] }>;
}
const folder = new URL("../../.github/workflows/", import.meta.url);

test.each(readdirSync(folder))("the workflow %s pins its actions, may only read, and ends by itself", (name) => {
  const workflow = parse(readFileSync(new URL(name, folder), "utf8")) as Workflow;
  expect(workflow.permissions).toEqual({ contents: "read" });
  expect(workflow.concurrency).toBeDefined();
  for (const job of Object.values(workflow.jobs)) {
    expect(job["timeout-minutes"]).toBeGreaterThan(0);
    const used = job.steps.filter((step) => step.uses !== undefined);
    expect(used.filter((step) => !/@[0-9a-f]{40}$/.test(step.uses ?? ""))).toEqual([]);
    const checkouts = used.filter((step) => step.uses?.startsWith("actions/checkout@"));
    expect(checkouts.every((step) => step.with?.["persist-credentials"] === false)).toBe(true);
  }
});
