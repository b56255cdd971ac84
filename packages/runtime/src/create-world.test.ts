import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { RunSummary } from "@orontes/vocabulary";
import { expect, test } from "vitest";
import { readConfiguration } from "./configuration.ts";
import { createWorld, VERSION } from "./create-world.ts";
import { createHeartbeat } from "./heartbeat.ts";
import { Secret } from "./secret.ts";

function worldFor(env: Record<string, string>) {
  const outcome = readConfiguration({ ORONTES_LOG_LEVEL: "silent", ...env });
  if (outcome.kind !== "kept") throw new Error("the settings of the test are wrong");
  return createWorld(outcome.value);
}

test("the version is the one of the package", () => {
  expect(VERSION).toBe(JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")).version);
});

test("the world sleeps, wakes early when aborted and keeps time", async () => {
  const world = worldFor({});
  const { clock } = world;
  const before = clock.elapsedMs();
  await clock.sleep(1);
  await clock.sleep(1_000_000, AbortSignal.abort());
  const controller = new AbortController();
  const asleep = clock.sleep(1_000_000, controller.signal);
  controller.abort();
  await asleep;
  expect(clock.elapsedMs()).toBeGreaterThan(before);
  await world.close();
});

test("a heartbeat tells start and end under one run id, and a dead one harms nothing", async () => {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url}`);
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const world = worldFor({ ORONTES_NETWORK_ALLOW: `127.0.0.1:${port}` });
  const heartbeat = createHeartbeat(new Secret(`http://127.0.0.1:${port}/uuid/`), world.random.id("run"), world);
  const summary: RunSummary = {
    event: "run.summary",
    job: "ingest",
    runId: "run_1",
    epoch: 1,
    outcome: "done",
    exitCode: 75,
    counts: {},
    lagMs: null,
    ms: 1,
    deadlineMs: null,
    version: VERSION,
    problems: [],
  };
  await heartbeat.start();
  await heartbeat.finish(summary);
  const uuid = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
  expect(seen).toEqual([
    expect.stringMatching(new RegExp(`^POST /uuid/start\\?rid=${uuid}$`)),
    expect.stringMatching(new RegExp(`^POST /uuid/75\\?rid=${uuid}$`)),
  ]);
  expect(seen[0]?.split("rid=")[1]).toBe(seen[1]?.split("rid=")[1]);
  server.closeAllConnections();
  server.close();
  await expect(heartbeat.finish(summary)).resolves.toBeUndefined();
  await world.close();
});
