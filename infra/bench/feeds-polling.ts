import { spawn } from "node:child_process";
import { once, setMaxListeners } from "node:events";
import { pollFeeds } from "@orontes/operations";
import { workplaceOver } from "@orontes/operations/testing";
import { createWorld, Secret } from "@orontes/runtime";
import { addFeed, saveSource } from "@orontes/store";
import { freshDatabase } from "@orontes/store/testing";
import { parseFeed } from "@orontes/feeds";

const FEEDS = 1000;
const AT_ONCE = 64;
const GAP_MS = 1000;

/** 1,000 feeds on as many host names, all of loopback: 10 % answer after 2 s, 5 % fail. Everything on: guard, politeness, parsing, PostgreSQL. */
async function pollThousand(): Promise<Record<string, string | number>[]> {
  const server = spawn(process.execPath, ["--import", "tsx", new URL("feeds-polling-server.ts", import.meta.url).pathname], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = (await once(server.stdout, "data")) as [Buffer];
  const port = Number(line.toString());
  const hosts = Array.from({ length: FEEDS }, (_, index) => `wire${index}.example`);
  const world = createWorld(
    {
      network: {
        allow: [...hosts, "stats.example"].map((host) => ({ host, port })),
        concurrency: AT_ONCE,
        gapMs: GAP_MS,
        contactUrl: "https://example.org/contact",
      },
      mail: { smtpUrl: null as Secret | null, from: null },
      logLevel: "silent",
    },
    { resolve: async () => ["127.0.0.1"], allowedGapMs: GAP_MS },
  );
  const database = await freshDatabase();
  try {
    const now = world.clock.now();
    const source = { name: "Wire", country: null, owner: null, ownership: "unknown", affiliation: "unknown", side: null } as const;
    await saveSource(database, { id: "wire", ...source, admiralty: "F", sample: false }, now);
    const common = { sourceId: "wire", title: null, lang: null, pace: "normal", status: "unverified", sample: false, folders: [] } as const;
    for (const [index, host] of hosts.entries())
      await addFeed(database, { id: `feed_${index}`, url: `http://${host}:${port}/rss`, ...common, folders: [] }, now);
    const still = workplaceOver(database, world);
    const workplace = { ...still, settings: { ...still.settings, concurrency: AT_ONCE } };

    const stop = new AbortController();
    setMaxListeners(0, stop.signal);
    const rounds: {
      readonly round: string;
      readonly took: number;
      readonly looked: number;
      readonly failed: number;
      readonly added: number;
    }[] = [];
    for (const round of ["first look", "second look"]) {
      let counts = { looked: 0, failed: 0, added: 0 };
      const took = await seconds(async () => {
        counts = await pollFeeds(workplace, { signal: stop.signal, force: true });
      });
      rounds.push({ round, took, ...counts });
    }
    const peakMb = Math.round(process.resourceUsage().maxRSS / 1024);
    const bareSeconds = await seconds(() =>
      bare(
        hosts.map((host) => `http://${host}:${port}/rss`),
        world.network,
      ),
    );
    const stats = await world.network.request({ url: `http://stats.example:${port}/`, method: "GET", headers: {}, purpose: "discovery" });
    const { mostOfOneHost } = JSON.parse(stats.kind === "response" ? new TextDecoder().decode(stats.body) : "{}") as {
      mostOfOneHost?: number;
    };
    return rounds.map(({ round, took, looked, failed, added }) => ({
      what: `${FEEDS} feeds polled, ${AT_ONCE} at once: ${round}`,
      seconds: Number(took.toFixed(1)),
      "seconds / bare fetch and parse": Number((took / bareSeconds).toFixed(2)),
      looked,
      failed,
      "items added": added,
      "peak MB": peakMb,
      "most at once to one host": mostOfOneHost ?? Number.NaN,
    }));
  } finally {
    await database.close();
    await world.close();
    server.kill();
  }
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}

/** The same addresses by the same network, parsed and thrown away: what remains is the cost of keeping. */
async function bare(urls: readonly string[], network: ReturnType<typeof createWorld>["network"]): Promise<void> {
  await Promise.all(
    urls.map(async (url) => {
      const result = await network.request({ url, method: "GET", headers: {}, purpose: "feed" });
      if (result.kind === "response" && result.status === 200) await parseFeed(result.body, { contentType: "application/rss+xml", url });
    }),
  );
}

console.log(JSON.stringify(await pollThousand()));
