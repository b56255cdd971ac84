import { createHmac } from "node:crypto";
import { loopbackWorld, serveLoopback } from "@orontes/testkit";
import { expect, test } from "vitest";
import { answerHub, askHub, hubOf, isSignedByHub } from "./websub.ts";

const NOW = new Date("2020-02-21T12:00:00.000Z");
const URL_OF_FEED = "https://wire.example/feed";
const none = { hub: null, self: null };

test.each([
  [
    "in the document",
    undefined,
    { hub: "https://hub.example/", self: "https://wire.example/atom" },
    { hub: "https://hub.example/", topic: "https://wire.example/atom" },
  ],
  [
    "in the header",
    '<https://hub.example/>; rel="hub", <https://wire.example/a>; rel="self"',
    none,
    { hub: "https://hub.example/", topic: "https://wire.example/a" },
  ],
  [
    "the header first",
    "<https://one.example/>; rel=hub",
    { hub: "https://two.example/", self: null },
    { hub: "https://one.example/", topic: URL_OF_FEED },
  ],
  [
    "one link of two relations, relative",
    '</hub>; type="text/html"; rel="other hub"',
    none,
    { hub: "https://wire.example/hub", topic: URL_OF_FEED },
  ],
  ["nowhere", '<https://wire.example/>; rel="alternate"', none, null],
  ["at no web address", undefined, { hub: "javascript:alert(1)", self: null }, null],
  ["in a broken header", "<<<>;;rel=hub", none, null],
])("a hub is found %s", (_name, header, feed, expected) => {
  expect(hubOf(header, feed, URL_OF_FEED)).toEqual(expected);
});

test("the hub is asked by a form, and only its acceptance counts", async () => {
  let status = 202;
  const server = await serveLoopback((_request, response) => response.writeHead(status).end());
  const world = loopbackWorld({ allow: [server] });
  const subscription = { hub: `${server.url}/hub`, topic: URL_OF_FEED, callback: "https://news.example/websub/abc", secret: "s3cret" };
  expect(await askHub("subscribe", subscription, world)).toMatchObject({ kind: "kept" });
  expect(Object.fromEntries(new URLSearchParams(server.requests[0]?.body))).toEqual({
    "hub.mode": "subscribe",
    "hub.topic": URL_OF_FEED,
    "hub.callback": "https://news.example/websub/abc",
    "hub.secret": "s3cret",
    "hub.lease_seconds": "864000",
  });
  status = 403;
  expect(await askHub("unsubscribe", subscription, world)).toMatchObject({ kind: "failed", problem: { code: "http-error" } });
  await world.close();
  await server.close();
});

const challenge = (more: Record<string, string> = {}) =>
  new URLSearchParams({
    "hub.mode": "subscribe",
    "hub.topic": URL_OF_FEED,
    "hub.challenge": "c1",
    "hub.lease_seconds": "1000000",
    ...more,
  });
const asked = { mode: "subscribe", topic: URL_OF_FEED } as const;

test("a challenge is repeated for what was asked, and the lease renewed before its end", () => {
  expect(answerHub(challenge(), asked, NOW)).toEqual({ kind: "confirmed", answer: "c1", renewAt: new Date(NOW.getTime() + 800_000_000) });
  expect(answerHub(challenge({ "hub.lease_seconds": "1" }), asked, NOW)).toMatchObject({ renewAt: new Date(NOW.getTime() + 2_880_000) });
  expect(answerHub(challenge({ "hub.lease_seconds": "soon" }), asked, NOW)).toMatchObject({
    renewAt: new Date(NOW.getTime() + 691_200_000),
  });
});

test("a challenge for anything else is not answered", () => {
  expect(answerHub(challenge(), null, NOW)).toEqual({ kind: "unknown" });
  expect(answerHub(challenge({ "hub.topic": "https://other.example/" }), asked, NOW)).toEqual({ kind: "unknown" });
  expect(answerHub(challenge({ "hub.mode": "unsubscribe" }), asked, NOW)).toEqual({ kind: "unknown" });
  expect(answerHub(challenge({ "hub.challenge": "x".repeat(2000) }), asked, NOW)).toEqual({ kind: "unknown" });
  expect(answerHub(challenge({ "hub.mode": "denied", "hub.reason": "full" }), asked, NOW)).toEqual({ kind: "denied", why: "full" });
});

test("only a push with our signature counts", () => {
  const body = Buffer.from("<feed/>");
  const sign = (method: string, secret: string): string => `${method}=${createHmac(method, secret).update(body).digest("hex")}`;
  expect(["sha1", "sha256", "sha384", "sha512"].map((method) => isSignedByHub(sign(method, "s"), body, "s"))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(isSignedByHub(sign("sha256", "other"), body, "s")).toBe(false);
  expect(isSignedByHub(sign("md5", "s"), body, "s")).toBe(false);
  expect(isSignedByHub("sha256=", body, "s")).toBe(false);
  expect(isSignedByHub(undefined, body, "s")).toBe(false);
});
