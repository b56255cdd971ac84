import { addFeed, listFeeds } from "@orontes/store";
import { type FreshDatabase, freshDatabase } from "@orontes/store/testing";
import { type LoopbackServer, loopbackWorld, serveLoopback } from "@orontes/testkit";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { defaultTheatre } from "./index.ts";
import { explainArticle } from "./explain-article.ts";
import { alert, ingest } from "./pipeline.ts";
import { readArticle } from "./questions.ts";
import { runJob } from "./run-job.ts";
import { listOutbox, subscribe } from "./subscriptions.ts";
import { addWire, workplaceOver } from "./testing.ts";
import type { Workplace } from "./workplace.ts";

interface Item {
  readonly id: string;
  title: string;
  text: string;
  lang?: string;
}
let items: Item[] = [];
let database: FreshDatabase;
let outlet: LoopbackServer;
let hook: LoopbackServer;
let answer = 204;
let world: ReturnType<typeof loopbackWorld>;
let workplace: Workplace;
const signal = new AbortController().signal;

beforeAll(async () => {
  outlet = await serveLoopback((_, response) => {
    const entries = items.map(
      ({ id, title, text }) =>
        `<item><guid isPermaLink="false">${id}</guid><title>${title}</title><description>${text}</description><pubDate>${new Date().toUTCString()}</pubDate></item>`,
    );
    response
      .writeHead(200, { "content-type": "application/rss+xml" })
      .end(`<rss version="2.0"><channel><title>Wire</title>${entries.join("")}</channel></rss>`);
  });
  hook = await serveLoopback((_, response) => response.writeHead(answer).end());
  world = loopbackWorld({ allow: [outlet, hook] });
});
afterAll(async () => {
  await world.close();
  await outlet.close();
  await hook.close();
  await database.close();
});
beforeEach(async () => {
  await database?.close();
  database = await freshDatabase();
  items = [];
  answer = 204;
  await addWire(database, `${outlet.url}/feed.xml`);
  workplace = workplaceOver(database, world);
  const made = await subscribe(workplace, {
    name: "Idlib",
    rule: "place:idlib AND killed>=1",
    channel: { kind: "webhook", url: `${hook.url}/hook` },
    cadence: "instant",
    digestHour: 7,
    timeZone: "UTC",
    updates: "material",
    quietHours: null,
    minSeverity: 1,
  });
  if (made.kind !== "kept") throw new Error(JSON.stringify(made));
});

const round = async () => {
  const counts = await ingest(workplace, { signal, force: true });
  return { ...counts, ...(await alert(workplace, signal)) };
};
const hooksSince = (from: number) => hook.requests.slice(from);
const strike = (id: string, text: string, title = "Turkish soldiers killed near Saraqib"): Item => ({ id, title, text });
const articleIds = async (): Promise<string[]> =>
  (await database.drizzle.execute<{ id: string }>(sql`select id from articles order by first_seen_at, id`)).rows.map(({ id }) => id);

test("an item becomes an alert at the receiver, with its words, and every step stands in the ledger", async () => {
  const from = hook.requests.length;
  items = [strike("1", "Three Turkish soldiers were killed in an air strike near Saraqib on Monday, a Turkish official said in Ankara.")];
  expect(await round()).toMatchObject({ itemsNew: 1, articlesGrouped: 1, notificationsMade: 1, delivered: 1 });
  const [request] = hooksSince(from);
  expect(request?.headers["webhook-id"]).toBeDefined();
  expect(request?.headers["webhook-signature"]).toMatch(/^v1,/);
  expect(request?.body).toContain("killed");
  const [id = ""] = await articleIds();
  const explained = await explainArticle(workplace, id);
  expect(explained?.ledger.map(({ step, outcome }) => `${step} ${outcome}`)).toEqual(
    expect.arrayContaining(["read-articles kept", "extract-articles kept", "group-stories kept", "match-stories kept"]),
  );
  expect(explained?.matches).toMatchObject([{ subscription: "Idlib", decision: "speak" }]);
});

test("a repeat of the story does not alert again; a higher toll does, once", async () => {
  const from = hook.requests.length;
  items = [strike("1", "Three Turkish soldiers were killed in an air strike near Saraqib on Monday, a Turkish official said in Ankara.")];
  await round();
  items.push(
    strike(
      "2",
      "An air strike near Saraqib on Monday killed three Turkish soldiers, officials said. It was the third this week.",
      "Three Turkish soldiers killed near Saraqib",
    ),
  );
  await round();
  expect(hooksSince(from)).toHaveLength(1);
  items.push(
    strike(
      "3",
      "The toll of Monday's air strike near Saraqib rose: twelve Turkish soldiers were killed, a Turkish official said.",
      "Twelve Turkish soldiers killed near Saraqib",
    ),
  );
  await round();
  await round();
  expect(hooksSince(from)).toHaveLength(2);
  expect(new Set(hooksSince(from).map((request) => request.headers["webhook-id"])).size).toBe(2);
});

test("looking twice at the same document adds nothing; an edited item becomes a revision", async () => {
  items = [strike("1", "Three Turkish soldiers were killed in an air strike near Saraqib on Monday, a Turkish official said in Ankara.")];
  await round();
  expect(await round()).toMatchObject({ itemsNew: 0, itemsChanged: 0 });
  if (items[0] !== undefined)
    items[0].text =
      "Two Turkish soldiers were killed in an air strike near Saraqib on Monday, a Turkish official said, correcting himself.";
  expect(await round()).toMatchObject({ itemsNew: 0, itemsChanged: 1 });
  const [id = ""] = await articleIds();
  const read = await readArticle(workplace, id);
  expect(read?.revisions.map(({ revision, changes }) => [revision, changes.map(({ kind }) => kind)])).toEqual([
    [1, []],
    [2, ["removed", "added"]],
  ]);
  expect(read?.developments.flatMap(({ quantities }) => quantities.map(({ min }) => min))).toEqual([2]);
});

test("a language that is not read ends visibly", async () => {
  items = [
    strike(
      "1",
      "Die Gespräche der russischen und der türkischen Delegation über Idlib endeten in Moskau ohne Ergebnis, sagte ein Beamter.",
      "Gespräche ohne Ergebnis",
    ),
  ];
  await round();
  const [id = ""] = await articleIds();
  expect((await explainArticle(workplace, id))?.ledger.at(-1)).toMatchObject({
    step: "extract-articles",
    outcome: "dropped",
    code: "language-unsupported",
  });
});

test("a receiver that fails is tried again under the same id, one that is gone is switched off", async () => {
  const from = hook.requests.length;
  items = [strike("1", "Three Turkish soldiers were killed in an air strike near Saraqib on Monday, a Turkish official said in Ankara.")];
  answer = 503;
  expect(await round()).toMatchObject({ delivered: 0, notDelivered: 1 });
  await database.drizzle.execute(sql`update notifications set due_at = now()`);
  answer = 204;
  expect(await alert(workplace, signal)).toMatchObject({ delivered: 1 });
  expect(new Set(hooksSince(from).map((request) => request.headers["webhook-id"])).size).toBe(1);
  items.push(
    strike(
      "2",
      "Nine Turkish soldiers were killed by shelling in Ariha on Tuesday, an official said in Ankara today.",
      "Nine soldiers killed in Ariha",
    ),
  );
  answer = 410;
  await round();
  expect(await listOutbox(workplace, "gone", 5)).toHaveLength(1);
});

test("two workers at once share the work and double nothing", async () => {
  const from = hook.requests.length;
  items = Array.from({ length: 12 }, (_, index) =>
    strike(
      String(index),
      `${index + 20} Turkish soldiers were killed by shelling in ${["Ariha", "Binnish", "Taftanaz", "Saraqib"][index % 4]} on day ${index}, an official said in Ankara number ${index}.`,
      `Soldiers killed ${index}`,
    ),
  );
  await Promise.all([ingest(workplace, { signal, force: true }), ingest(workplace, { signal, force: true })]);
  await ingest(workplace, { signal });
  await Promise.all([alert(workplace, signal), alert(workplace, signal)]);
  expect(await articleIds()).toHaveLength(12);
  const ids = hooksSince(from).map((request) => request.headers["webhook-id"]);
  expect(new Set(ids).size).toBe(ids.length);
});

test("a record that fails five times is parked with its reason", async () => {
  items = [strike("1", "Three Turkish soldiers were killed in an air strike near Saraqib on Monday, a Turkish official said in Ankara.")];
  const broken = {
    ...workplace,
    theatre: new Proxy(defaultTheatre, {
      get: () => {
        throw new Error("broken theatre");
      },
    }),
  };
  await ingest(broken, { signal, force: true });
  for (let attempt = 0; attempt < 6; attempt++) {
    await database.drizzle.execute(sql`update articles set due_at = now(), claimed_until = null`);
    await ingest(broken, { signal });
  }
  const { rows } = await database.drizzle.execute<{ state: string; tries: number }>(sql`select state, tries from articles`);
  expect(rows).toEqual([{ state: "parked", tries: 5 }]);
  const [id = ""] = await articleIds();
  expect((await explainArticle(workplace, id))?.ledger.at(-1)).toMatchObject({ outcome: "failed", code: "poison-record" });
});

test("a feed that fails keeps its reason and its next look", async () => {
  await addFeed(
    database,
    {
      id: "feed_2",
      sourceId: "wire",
      url: "http://127.0.0.1:9/feed.xml",
      title: null,
      lang: null,
      pace: "normal",
      status: "unverified",
      sample: false,
      folders: [],
    },
    new Date(),
  );
  await round();
  const failing = (await listFeeds(database.drizzle)).find(({ feed }) => feed.id === "feed_2");
  expect(failing?.state.problem?.code).toMatch(/refused/);
  expect(Date.parse(failing?.state.nextLookAt ?? "")).toBeGreaterThan(Date.now());
});

test("one job runs at a time; the other is skipped, and the summary says how it went", async () => {
  const options = { job: "ingest", signal, stopReason: () => null, deadlineMs: null, strict: false, loop: false } as const;
  const work = async () => ({ counts: { feeds: 1 }, problems: [], lagMs: null, failed: 0, of: 1 });
  let finish: () => void = () => undefined;
  const first = runJob(workplace, options, async () => {
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
    return work();
  });
  await expect.poll(async () => (await database.drizzle.execute(sql`select 1 from job_leases where expires_at > now()`)).rowCount).toBe(1);
  expect(await runJob(workplace, options, work)).toMatchObject({ event: "run.summary", outcome: "skipped", exitCode: 0 });
  finish();
  expect(await first).toMatchObject({ outcome: "done", exitCode: 0, counts: { feeds: 1 } });
  expect(await runJob(workplace, { ...options, strict: true }, async () => ({ ...(await work()), failed: 1, of: 2 }))).toMatchObject({
    outcome: "failed",
    exitCode: 75,
  });
});
