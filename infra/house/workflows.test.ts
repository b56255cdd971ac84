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
    for (const step of job.steps.filter((one) => one.uses !== undefined)) {
      expect(step.uses).toMatch(/@[0-9a-f]{40}$/);
      if (step.uses?.startsWith("actions/checkout@")) expect(step.with?.["persist-credentials"]).toBe(false);
    }
  }
});
