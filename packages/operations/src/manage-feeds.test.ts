import { type FreshDatabase, freshDatabase } from "@orontes/store/testing";
import { type LoopbackServer, loopbackWorld, serveLoopback } from "@orontes/testkit";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addFeed, exportOpml, importOpml } from "./manage-feeds.ts";
import { listSources } from "./questions.ts";
import { workplaceOver } from "./testing.ts";
import type { Workplace } from "./workplace.ts";

const rss = (title: string): string =>
  `<rss version="2.0"><channel><title>${title}</title><item><title>One</title><guid>1</guid></item></channel></rss>`;
const PAGES: Readonly<Record<string, readonly [type: string, body: string]>> = {
  "/named/": [
    "text/html",
    `<html><head><link rel="alternate" type="application/rss+xml" href="/named/news.rss"></head><body>A site.</body></html>`,
  ],
  "/named/news.rss": ["application/rss+xml", rss("Named by its page")],
  "/silent/": ["text/html", "<html><body>A site that names no feed.</body></html>"],
  "/silent/feed.json": [
    "application/feed+json",
    JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title: "At a usual place", items: [] }),
  ],
};

let database: FreshDatabase;
let site: LoopbackServer;
let world: ReturnType<typeof loopbackWorld>;
let workplace: Workplace;
const asked: string[] = [];

beforeAll(async () => {
  database = await freshDatabase();
  site = await serveLoopback(({ path }, response) => {
    asked.push(path);
    const found = PAGES[path];
    if (found === undefined) response.writeHead(path.startsWith("/closed") ? 403 : 404).end();
    else response.writeHead(200, { "content-type": found[0] }).end(found[1]);
  });
  world = loopbackWorld({ allow: [site] });
  workplace = workplaceOver(database, world);
});
afterAll(async () => {
  await world.close();
  await site.close();
  await database.close();
});

test("the address of a site leads to the feed that its page names, or that stands at a usual place", async () => {
  expect(await addFeed(workplace, `${site.url}/named/`, true)).toMatchObject({ kind: "kept", value: { added: false } });
  expect(await addFeed(workplace, `${site.url}/named/`)).toMatchObject({
    kind: "kept",
    value: { added: true, feed: { url: `${site.url}/named/news.rss` }, found: { title: "Named by its page" } },
  });
  expect(await addFeed(workplace, `${site.url}/silent/`)).toMatchObject({
    kind: "kept",
    value: { feed: { url: `${site.url}/silent/feed.json` }, found: { format: "json" } },
  });
});

test("a site that refuses us is not asked on", async () => {
  asked.length = 0;
  expect(await addFeed(workplace, `${site.url}/closed/`)).toMatchObject({ kind: "failed", problem: { code: "http-forbidden" } });
  expect(asked).toEqual(["/closed/"]);
});

test("a subscription list comes in with its folders and goes out again; what is known is said so", async () => {
  const opml = `<opml version="2.0"><head/><body><outline text="Türkiye"><outline text="Gündem">
    <outline type="rss" text="Bir" xmlUrl="https://one.example/rss"/></outline></outline>
    <outline type="rss" text="Two &amp; more" xmlUrl="https://two.example/feed"/></body></opml>`;
  expect(await importOpml(workplace, opml, true)).toMatchObject({ value: [{ added: true }, { added: true }] });
  expect(await importOpml(workplace, opml)).toMatchObject({ value: [{ added: true, folders: ["Türkiye", "Gündem"] }, { added: true }] });
  expect(await importOpml(workplace, opml)).toMatchObject({ value: [{ added: false }, { added: false }] });
  const out = await exportOpml(workplace);
  expect(out).toContain('<outline text="Gündem">');
  expect(await importOpml(workplace, out, true)).toMatchObject({
    value: expect.arrayContaining([expect.objectContaining({ url: "https://one.example/rss", folders: ["Türkiye", "Gündem"] })]),
  });
  expect(await importOpml(workplace, "<html></html>")).toMatchObject({ kind: "failed", problem: { code: "invalid-record" } });
});

test("a list of sources says in words how each feed is", async () => {
  const all = await listSources(workplace);
  const feed = all.flatMap(({ feeds }) => feeds).find(({ url }) => url === "https://one.example/rss");
  expect(feed?.health).toMatchObject({ verdict: "unseen", sentence: "Not looked at yet.", itemsLastDay: 0 });
});
