import { listFeeds } from "@orontes/store";
import { type FreshDatabase, freshDatabase } from "@orontes/store/testing";
import { type LoopbackServer, loopbackWorld, serveLoopback } from "@orontes/testkit";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { subscribe } from "./subscriptions.ts";
import { addWire, workplaceOver } from "./testing.ts";
import { coverageEvents, coverageNow, watchCoverage } from "./watch-coverage.ts";
import { sendNotifications } from "./send-notifications.ts";
import type { Workplace } from "./workplace.ts";

let database: FreshDatabase;
let hook: LoopbackServer;
let world: ReturnType<typeof loopbackWorld>;
let workplace: Workplace;

beforeAll(async () => {
  database = await freshDatabase();
  hook = await serveLoopback((_, response) => response.writeHead(204).end());
  world = loopbackWorld({ allow: [hook] });
  workplace = workplaceOver(database, world);
  await addWire(database, "https://wire.example/rss");
  await database.drizzle.execute(sql`update feeds set record = record || '{"lang": "tr"}'`);
});
afterAll(async () => {
  await world.close();
  await hook.close();
  await database.close();
});

const readHoursAgo = async (hours: number, problem: object | null) => {
  const at = new Date(world.clock.now().getTime() - hours * 3_600_000).toISOString();
  const next = world.clock.now().toISOString();
  const change = JSON.stringify({ lastSuccessAt: at, nextLookAt: next, problem, consecutiveFailures: problem === null ? 0 : 9 });
  await database.drizzle.execute(sql`update feeds set state = state || ${change}::jsonb`);
};

test("a language that goes blind is told once to who asked, and once more when it can be seen again", async () => {
  const url = `${hook.url}/hook`;
  const input = { channel: { kind: "webhook", url }, cadence: "instant", digestHour: 7, timeZone: "UTC", updates: "material" } as const;
  const made = await subscribe(workplace, { name: "Eyes", rule: "coverage:any", ...input, quietHours: null, minSeverity: 1 });
  expect(made.kind).toBe("kept");
  await subscribe(workplace, { name: "News", rule: "place:idlib", ...input, quietHours: null, minSeverity: 1 });

  expect(await coverageNow(workplace)).toEqual([]);
  await readHoursAgo(1, null);
  expect(await watchCoverage(workplace, 0)).toBe(0);

  const trouble = { code: "connect-failed", message: "No connection could be made to the server.", detail: null };
  await readHoursAgo(7, trouble);
  expect(await watchCoverage(workplace, 0)).toBe(1);
  expect(await watchCoverage(workplace, 0)).toBe(0);
  await sendNotifications(workplace, new AbortController().signal);
  expect(hook.requests).toHaveLength(1);
  expect(hook.requests[0]?.body).toContain("Turkish: none of 1 feed brings anything.");
  expect(hook.requests[0]?.body).toContain('"type":"orontes.coverage"');

  await readHoursAgo(0, null);
  expect(await watchCoverage(workplace, 0)).toBe(1);
  expect((await coverageEvents(workplace)).map(({ area, kind }) => `${area} ${kind}`)).toEqual(["tr seeing", "tr blind"]);
  expect((await listFeeds(database.drizzle)).length).toBe(1);
});

test("many workers look at coverage once in a while, not each", async () => {
  await watchCoverage(workplace, 0);
  await readHoursAgo(9, { code: "dns-failed", message: "The host name could not be resolved.", detail: null });
  expect(await watchCoverage(workplace, 60_000)).toBe(0);
});
