import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { alert, ingest, subscribe } from "@orontes/operations";
import { addWire, workplaceOver } from "@orontes/operations/testing";
import { type FreshDatabase, freshDatabase } from "@orontes/store/testing";
import { type LoopbackServer, loopbackWorld, serveLoopback } from "@orontes/testkit";
import { SubscriptionInput } from "@orontes/vocabulary";
import { sql } from "drizzle-orm";

export interface FaultFigures {
  readonly runs: number;
  readonly kills: number;
  /** Outside calls of an unharmed run. */
  readonly calls: number;
  readonly notifications: number;
  readonly lost: number;
  /** The same notification received twice under one id: the receiver drops it. */
  readonly rawDuplicates: number;
  /** The same story and version under two ids: what must never be. */
  readonly underNewId: number;
}

const PLACES = ["Saraqib", "Afrin", "Qamishli"];
const TEXTS = PLACES.map(
  (place, index) => `${(index + 1) * 7} Turkish soldiers were killed by shelling near ${place} on Monday, a Turkish official said.`,
);

/** Kills a real worker process before its first outside call, its second, and so on by `stride`, until one run ends unharmed; after each a clean worker finishes, and the promise is checked. */
export async function faultLoop(stride: number): Promise<FaultFigures> {
  const received: { id: string; story: string }[] = [];
  const hook = await serveLoopback(({ headers, body }, response) => {
    const { data } = JSON.parse(body) as { data?: { stories?: { storyId: string; version: number }[] } };
    const [told] = data?.stories ?? [];
    received.push({ id: String(headers["webhook-id"]), story: `${told?.storyId}:${told?.version}` });
    response.writeHead(204).end();
  });
  const outlet = await serveLoopback((_, response) =>
    response
      .writeHead(200, { "content-type": "application/rss+xml" })
      .end(
        `<rss version="2.0"><channel><title>Wire</title>${TEXTS.map((text, index) => `<item><guid isPermaLink="false">${index}</guid><title>Soldiers killed near ${PLACES[index]}</title><description>${text}</description><pubDate>${new Date().toUTCString()}</pubDate></item>`).join("")}</channel></rss>`,
      ),
  );
  let figures: FaultFigures = { runs: 0, kills: 0, calls: 0, notifications: 0, lost: 0, rawDuplicates: 0, underNewId: 0 };
  try {
    for (let nth = 1; ; nth += stride) {
      received.length = 0;
      const one = await run(nth, hook, outlet);
      const ids = new Map<string, Set<string>>();
      for (const { id, story } of received) ids.set(story, (ids.get(story) ?? new Set()).add(id));
      figures = {
        runs: figures.runs + 1,
        kills: figures.kills + (one.killed ? 1 : 0),
        calls: one.killed ? figures.calls : one.calls,
        notifications: figures.notifications + ids.size,
        lost: figures.lost + TEXTS.length - ids.size,
        rawDuplicates: figures.rawDuplicates + received.length - new Set(received.map(({ id }) => id)).size,
        underNewId: figures.underNewId + [...ids.values()].filter((set) => set.size > 1).length,
      };
      if (!one.killed) return figures;
    }
  } finally {
    await hook.close();
    await outlet.close();
  }
}

async function run(nth: number, hook: LoopbackServer, outlet: LoopbackServer): Promise<{ killed: boolean; calls: number }> {
  const database = await freshDatabase();
  const world = loopbackWorld({ allow: [hook, outlet] });
  const workplace = workplaceOver(database, world);
  try {
    await addWire(database, `${outlet.url}/feed.xml`);
    await subscribe(
      workplace,
      SubscriptionInput.parse({ name: "Losses", rule: "killed>=1", channel: { kind: "webhook", url: `${hook.url}/hook` } }),
    );
    const child = await killedWorker(database, `${hook.host}:${hook.port},${outlet.host}:${outlet.port}`, nth);
    await leasesRunOut(database);
    const signal = new AbortController().signal;
    await ingest(workplace, { signal, force: true });
    await alert(workplace, signal);
    return child;
  } finally {
    await world.close();
    await database.close();
  }
}

function killedWorker(database: FreshDatabase, allow: string, nth: number): Promise<{ killed: boolean; calls: number }> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ["--import", "tsx", fileURLToPath(new URL("killed-worker.ts", import.meta.url)), database.url, allow, String(nth)],
      { stdio: ["ignore", "pipe", "pipe"], cwd: fileURLToPath(new URL("../", import.meta.url)) },
    );
    let out = "";
    let trouble = "";
    child.stdout.on("data", (part: Buffer) => (out += part.toString()));
    child.stderr.on("data", (part: Buffer) => (trouble += part.toString()));
    child.once("error", reject);
    child.once("close", (code, signal) => {
      if (signal === "SIGKILL") resolve({ killed: true, calls: 0 });
      else if (code === 0) resolve({ killed: false, calls: Number(out) });
      else reject(new Error(`The worker ended with ${code ?? signal}: ${trouble}`));
    });
  });
}

/** As if the time of every lease had passed. */
async function leasesRunOut({ drizzle }: FreshDatabase): Promise<void> {
  for (const table of ["feeds", "feed_items", "articles", "story_versions", "notifications"])
    await drizzle.execute(sql`update ${sql.raw(table)} set claimed_until = null where claimed_until is not null`);
  await drizzle.execute(sql`update job_leases set expires_at = '-infinity'`);
}
