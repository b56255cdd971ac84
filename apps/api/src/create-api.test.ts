import { alert, answerSample, createKey, firstStart, ingest, loadSamples, type Workplace } from "@orontes/operations";
import { workplaceOver } from "@orontes/operations/testing";
import { type FreshDatabase, freshDatabase } from "@orontes/store/testing";
import { type LoopbackServer, loopbackWorld, serveLoopback } from "@orontes/testkit";
import type { Hono } from "hono";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ApiEnv, createApi } from "./create-api.ts";

let database: FreshDatabase;
let samples: LoopbackServer;
let world: ReturnType<typeof loopbackWorld>;
let workplace: Workplace;
let app: Hono<ApiEnv>;

beforeAll(async () => {
  database = await freshDatabase();
  const started = new Date();
  samples = await serveLoopback(({ path }, response) => {
    const found = answerSample(path, samples.url, started, new Date());
    if (found === null) response.writeHead(404).end();
    else response.writeHead(200, { "content-type": found.contentType }).end(found.body);
  });
  world = loopbackWorld({ allow: [samples] });
  workplace = workplaceOver(database, world);
  await firstStart(workplace);
  await loadSamples(workplace, samples.url);
  await ingest(workplace, { signal: new AbortController().signal });
  app = createApi(workplace, { auth: "loopback", publicUrl: "http://news.example" });
});
afterAll(async () => {
  await world.close();
  await samples.close();
  await database.close();
});

const loopback = { remoteAddress: "127.0.0.1" };
const ask = (path: string, init: { method?: string; body?: string; headers?: Record<string, string> } = {}, env: object = loopback) =>
  app.request(`http://127.0.0.1:8787${path}`, { ...init, headers: { host: "127.0.0.1:8787", ...init.headers } }, env);
const post = (path: string, body: unknown, env: object = loopback) =>
  ask(
    path,
    { method: "POST", body: typeof body === "string" ? body : JSON.stringify(body), headers: { "content-type": "application/json" } },
    env,
  );
const json = async (response: Response | Promise<Response>): Promise<unknown> => (await response).json();

test("health says that the API and its database work", async () => {
  expect(await json(ask("/healthz"))).toMatchObject({ status: "ok" });
});

test("developments come with their words, article and source, and every span stands in the text", async () => {
  const { items } = (await json(ask("/v1/developments?limit=200"))) as {
    items: { development: { evidence: { text: string }[] }; source: { sample: boolean } }[];
  };
  expect(items.length).toBeGreaterThan(20);
  expect(items.every((item) => item.source.sample && item.development.evidence.length > 0)).toBe(true);
});

test("pages follow each other by cursor without a gap or a repeat", async () => {
  const seen: string[] = [];
  let next: string | null = "/v1/developments?limit=7";
  while (next !== null) {
    const response = await ask(next);
    const page = (await response.json()) as { items: { development: { id: string } }[]; next: string | null };
    seen.push(...page.items.map((item) => item.development.id));
    const link = /<([^>]+)>; rel="next"/.exec(response.headers.get("link") ?? "")?.[1];
    expect(link === undefined).toBe(page.next === null);
    next = link ?? null;
  }
  const { items } = (await json(ask("/v1/developments?limit=200"))) as { items: { development: { id: string } }[] };
  expect(seen).toEqual(items.map((item) => item.development.id));
});

test("filters hold together: type, place with what lies in it, severity", async () => {
  const { items } = (await json(ask("/v1/developments?family=armed,losses&place=idlib&severity=4"))) as {
    items: { development: { severity: number; family: string; places: { admin1: string }[] } }[];
  };
  expect(items.length).toBeGreaterThan(0);
  for (const { development } of items) {
    expect(development.severity).toBeGreaterThanOrEqual(4);
    expect(["armed", "losses"]).toContain(development.family);
    expect(development.places.some((place) => place.admin1 === "Idlib")).toBe(true);
  }
});

test("a story shows its history and claims; an unchanged one answers 304", async () => {
  const { items } = (await json(ask("/v1/stories?severity=4"))) as { items: { id: string }[] };
  const response = await ask(`/v1/stories/${items[0]?.id}`);
  expect(await response.json()).toMatchObject({ story: { id: items[0]?.id }, history: expect.any(Array), claims: expect.any(Array) });
  expect((await ask(`/v1/stories/${items[0]?.id}`, { headers: { "if-none-match": response.headers.get("etag") ?? "" } })).status).toBe(304);
});

test("an article's ledger tells every step", async () => {
  const { items } = (await json(ask("/v1/developments?limit=1"))) as { items: { article: { id: string } }[] };
  const { ledger } = (await json(ask(`/v1/articles/${items[0]?.article.id}/ledger`))) as { ledger: { step: string }[] };
  expect(ledger.map((line) => line.step)).toEqual(expect.arrayContaining(["read-articles", "extract-articles", "group-stories"]));
});

test.each([
  ["/v1/developments?severity=9", 400, "?severity"],
  ["/v1/developments?colour=red", 400, "?"],
  ["/v1/developments?cursor=nonsense", 400, "?cursor"],
])("%s is refused with a pointer", async (path, status, pointer) => {
  const response = await ask(path);
  expect(response.status).toBe(status);
  expect(response.headers.get("content-type")).toContain("application/problem+json");
  expect(JSON.stringify(await response.json())).toContain(pointer);
});

test("what is not there is 404, as a problem with the request's id", async () => {
  for (const path of ["/v1/stories/none", "/v1/articles/none", "/v1/subscriptions/none", "/nothing"]) {
    const response = await ask(path);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ status: 404, instance: response.headers.get("x-request-id") });
  }
});

test("a subscription is made, shown without its address, paused and removed", async () => {
  const made = await post("/v1/subscriptions", {
    name: "Losses",
    rule: "place:idlib AND killed>=1",
    channel: { kind: "webhook", url: "https://hook.example/secret-path" },
  });
  expect(made.status).toBe(201);
  const { subscription, channelSettings } = (await made.json()) as { subscription: { id: string }; channelSettings: { secrets: string[] } };
  expect(channelSettings.secrets[0]).toMatch(/^whsec_/);
  const shown = await (await ask(`/v1/subscriptions/${subscription.id}`)).text();
  expect(shown).not.toContain("secret-path");
  expect(await json(ask(`/v1/subscriptions/${subscription.id}`, { method: "PATCH", body: '{"state":"paused"}' }))).toMatchObject({
    state: "paused",
  });
  expect((await ask(`/v1/subscriptions/${subscription.id}`, { method: "DELETE" })).status).toBe(204);
  expect((await ask(`/v1/subscriptions/${subscription.id}`)).status).toBe(404);
});

test.each([
  [{ name: "x", rule: "plaace:idlib", channel: { kind: "log" } }, "/rule"],
  [{ name: "x", rule: "place:idlib AND (", channel: { kind: "log" } }, "/rule"],
  [{ name: "x", rule: "killed>=1", channel: { kind: "pigeon" } }, "/channel/kind"],
  [{ name: "x", rule: "killed>=1", channel: { kind: "webhook", url: "not a url" } }, "/channel/url"],
  [{ rule: "killed>=1", channel: { kind: "log" } }, "/name"],
  ["{not json", "/"],
])("a bad subscription is refused with a pointer: %j", async (body, pointer) => {
  const response = await post("/v1/subscriptions", body);
  expect(response.status).toBe(400);
  const { errors } = (await response.json()) as { errors: { pointer: string }[] };
  expect(errors.map((error) => error.pointer)).toContain(pointer);
});

test("a preview tells what a rule would have sent, with the words, and what it nearly matched", async () => {
  const since = new Date(Date.now() - 7 * 86_400_000).toISOString();
  const answer = (await json(post("/v1/rules/preview", { rule: "place:idlib AND killed>=3", since }))) as {
    matches: { spans: { text: string }[] }[];
    near_misses: unknown[];
    alerts_per_day: number;
  };
  expect(answer.matches.length).toBeGreaterThan(0);
  expect(answer.matches[0]?.spans.length).toBeGreaterThan(0);
  expect(answer.alerts_per_day).toBeGreaterThan(0);
  expect(Array.isArray(answer.near_misses)).toBe(true);
});

test("the samples raise an alert", async () => {
  await alert(workplace, new AbortController().signal);
  const { items } = (await json(ask("/v1/notifications?state=delivered"))) as { items: unknown[] };
  expect(items.length).toBeGreaterThan(0);
});

test("from elsewhere a key is needed, and its scope and tenant count", async () => {
  const far = { remoteAddress: "203.0.113.9" };
  expect((await ask("/v1/sources", {}, far)).status).toBe(401);
  expect((await ask("/v1/sources", { headers: { "x-forwarded-for": "203.0.113.9" } })).status).toBe(401);
  expect((await ask("/v1/sources", { headers: { host: "rebound.example" } })).status).toBe(401);
  const { key } = await createKey(workplace, "reader", ["read"], "other");
  const headers = { authorization: `Bearer ${key}` };
  expect((await ask("/v1/sources", { headers }, far)).status).toBe(200);
  expect(await json(ask("/v1/subscriptions", { headers }, far))).toMatchObject({ items: [] });
  expect((await ask("/v1/subscriptions", { method: "POST", body: "{}", headers }, far)).status).toBe(403);
  expect((await ask("/v1/sources", { headers: { authorization: `Bearer ${key.slice(0, -1)}x` } }, far)).status).toBe(401);
});

test("the description lists every route and its problems", async () => {
  const description = (await json(ask("/openapi.json"))) as {
    openapi: string;
    paths: Record<string, Record<string, { responses: object }>>;
  };
  expect(description.openapi).toBe("3.1.0");
  for (const path of [
    "/v1/developments",
    "/v1/stories/{id}",
    "/v1/articles/{id}/ledger",
    "/v1/subscriptions",
    "/v1/rules/preview",
    "/healthz",
  ])
    expect(Object.keys(description.paths)).toContain(path);
  expect(Object.keys(description.paths["/v1/developments"]?.["get"]?.responses ?? {})).toEqual(
    expect.arrayContaining(["200", "400", "401", "429"]),
  );
});

test("a body without end is refused at the limit, whether or not it announces a length", async () => {
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      sent += 10_000;
      controller.enqueue(new Uint8Array(10_000));
    },
  });
  const headers = { host: "127.0.0.1:8787", "content-type": "application/json" };
  const request = new Request("http://127.0.0.1:8787/v1/rules/preview", { method: "POST", headers, body, duplex: "half" } as RequestInit);
  const refused = await app.request(request, undefined, loopback);
  expect(refused.status).toBe(413);
  expect(refused.headers.get("content-type")).toContain("application/problem+json");
  expect(sent).toBeLessThan(200_000);
  expect((await post("/v1/rules/preview", "x".repeat(70_000))).status).toBe(413);
});

test("too many requests are told how long to wait", async () => {
  const small = createApi(workplace, { auth: "loopback", publicUrl: "http://news.example", requestsPerMinute: 2 });
  const get = () => small.request("http://127.0.0.1/v1/sources", { headers: { host: "127.0.0.1" } }, loopback);
  await get();
  await get();
  const refused = await get();
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
});

test("an unsubscribe link changes nothing when it is looked at, and stops the alerts when it is posted", async () => {
  const made = (await json(post("/v1/subscriptions", { name: "To stop", rule: "killed>=1", channel: { kind: "log" } }))) as {
    subscription: { id: string };
  };
  const { rows } = await database.drizzle.execute<{ token: string }>(
    `select unsubscribe_token as token from subscriptions where id = '${made.subscription.id}'`,
  );
  const path = `/unsubscribe/${rows[0]?.token}`;
  expect(await (await ask(path)).text()).toContain("To stop");
  expect(await json(ask(`/v1/subscriptions/${made.subscription.id}`))).toMatchObject({ state: "active" });
  expect((await ask(path, { method: "POST", body: "List-Unsubscribe=One-Click" })).status).toBe(200);
  expect(await json(ask(`/v1/subscriptions/${made.subscription.id}`))).toMatchObject({ state: "paused", stateReason: "unsubscribed" });
  expect((await ask("/unsubscribe/unknown")).status).toBe(404);
});
