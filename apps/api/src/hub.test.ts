import { createHmac } from "node:crypto";
import { ingest, type Workplace } from "@orontes/operations";
import { addWire, workplaceOver } from "@orontes/operations/testing";
import { type FreshDatabase, freshDatabase } from "@orontes/store/testing";
import { type LoopbackServer, loopbackWorld, serveLoopback } from "@orontes/testkit";
import type { Hono } from "hono";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ApiEnv, createApi } from "./create-api.ts";

let database: FreshDatabase;
let publisher: LoopbackServer;
let hub: LoopbackServer;
let world: ReturnType<typeof loopbackWorld>;
let workplace: Workplace;
let app: Hono<ApiEnv>;
const signal = new AbortController().signal;

beforeAll(async () => {
  database = await freshDatabase();
  hub = await serveLoopback((_, response) => response.writeHead(202).end());
  publisher = await serveLoopback((_, response) =>
    response
      .writeHead(200, { "content-type": "application/rss+xml", link: `<${hub.url}/>; rel="hub", <${publisher.url}/rss>; rel="self"` })
      .end("<rss version='2.0'><channel><title>Wire</title><item><title>One</title><guid>1</guid></item></channel></rss>"),
  );
  world = loopbackWorld({ allow: [hub, publisher] });
  const still = workplaceOver(database, world);
  workplace = { ...still, settings: { ...still.settings, publicUrl: "https://news.example", isReachable: true } };
  await addWire(database, `${publisher.url}/rss`);
  app = createApi(workplace, { auth: "required", publicUrl: "https://news.example" });
});
afterAll(async () => {
  await world.close();
  await hub.close();
  await publisher.close();
  await database.close();
});

const formOf = (index: number): URLSearchParams => new URLSearchParams(hub.requests[index]?.body ?? "");
const push = (path: string, body: string, secret: string) =>
  app.request(path, {
    method: "POST",
    body,
    headers: { "x-hub-signature": `sha256=${createHmac("sha256", secret).update(body).digest("hex")}` },
  });

test("a hub that a feed names is asked once; its challenge is answered, its signed push makes the feed due", async () => {
  await ingest(workplace, { signal });
  await ingest(workplace, { signal, force: true });
  expect(hub.requests).toHaveLength(1);
  const form = formOf(0);
  expect(form.get("hub.mode")).toBe("subscribe");
  expect(form.get("hub.topic")).toBe(`${publisher.url}/rss`);
  const callback = new URL(form.get("hub.callback") ?? "");
  expect(callback.origin).toBe("https://news.example");

  const challenge = (topic: string) =>
    app.request(
      `${callback.pathname}?${new URLSearchParams({ "hub.mode": "subscribe", "hub.topic": topic, "hub.challenge": "c-1", "hub.lease_seconds": "86400" }).toString()}`,
    );
  const answer = await challenge(`${publisher.url}/rss`);
  expect([answer.status, await answer.text()]).toEqual([200, "c-1"]);
  expect((await challenge("https://elsewhere.example/")).status).toBe(404);
  expect((await app.request("/hub/not-a-token")).status).toBe(404);

  const looks = publisher.requests.length;
  expect((await push(callback.pathname, "<rss/>", "a wrong secret")).status).toBe(202);
  await ingest(workplace, { signal });
  expect(publisher.requests).toHaveLength(looks);
  expect((await push(callback.pathname, "<rss/>", form.get("hub.secret") ?? "")).status).toBe(202);
  await ingest(workplace, { signal });
  expect(publisher.requests).toHaveLength(looks + 1);
  expect((await push("/hub/not-a-token", "<rss/>", "x")).status).toBe(410);
});

test("a push without end is given up at the limit, whether or not it announces a length", async () => {
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      sent += 1_000_000;
      controller.enqueue(new Uint8Array(1_000_000));
    },
  });
  const response = await app.request(
    new Request("http://127.0.0.1/hub/not-a-token", { method: "POST", body, duplex: "half" } as RequestInit),
  );
  expect(response.status).toBe(413);
  expect(sent).toBeLessThan(20_000_000);
});
