import type { ServerResponse } from "node:http";
import { type LoopbackServer, loopbackWorld, type SeenRequest, serveLoopback, serveSockets } from "@orontes/testkit";
import type { Outcome } from "@orontes/vocabulary";
import { afterEach, expect, test } from "vitest";
import { type FetchedPage, fetchPage, type RobotsMemory } from "./fetch-page.ts";

const NOW = new Date("2020-02-21T12:00:00.000Z");
const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function site(pages: Record<string, (response: ServerResponse, request: SeenRequest) => unknown>): Promise<LoopbackServer> {
  const server = await serveLoopback((request, response) => {
    const page = pages[request.path];
    return page === undefined ? response.writeHead(404).end() : page(response, request);
  });
  closers.push(() => server.close());
  return server;
}

async function fetchFrom(server: Pick<LoopbackServer, "host" | "port" | "url">, path: string, robots: RobotsMemory = new Map(), now = NOW) {
  const world = loopbackWorld({ allow: [server] });
  closers.push(() => world.close());
  return await fetchPage(server.url + path, world, { now, robots });
}
const nameOf = (outcome: Outcome<FetchedPage>): string =>
  outcome.kind === "kept"
    ? Buffer.from(outcome.value.bytes).toString()
    : outcome.kind === "dropped"
      ? outcome.reason
      : outcome.problem.code;
const html = (body: string) => (response: ServerResponse) => response.writeHead(200, { "content-type": "text/html" }).end(body);

test("a page is fetched after robots.txt, which is asked once for many pages and again after a day", async () => {
  const server = await site({
    "/robots.txt": html("User-agent: *\nDisallow: /private"),
    "/a": html("a"),
    "/b": html("b"),
    "/private": html("no"),
  });
  const robots: RobotsMemory = new Map();
  expect((await Promise.all(["/a", "/b", "/private"].map((path) => fetchFrom(server, path, robots)))).map(nameOf)).toEqual([
    "a",
    "b",
    "robots-disallowed",
  ]);
  expect(server.requests.map(({ path }) => path).toSorted()).toEqual(["/a", "/b", "/robots.txt"]);
  await fetchFrom(server, "/a", robots, new Date(NOW.getTime() + 24 * 3_600_000));
  expect(server.requests.filter(({ path }) => path === "/robots.txt")).toHaveLength(2);
});

test("robots.txt that is not there forbids nothing, one that cannot be had forbids everything for ten minutes", async () => {
  let status = 403;
  const server = await site({ "/robots.txt": (response) => response.writeHead(status).end(), "/a": html("a") });
  expect(nameOf(await fetchFrom(server, "/a"))).toBe("a");
  status = 500;
  const robots: RobotsMemory = new Map();
  expect(await fetchFrom(server, "/a", robots)).toMatchObject({
    problem: { code: "http-error", retry: "later", detail: "robots.txt: HTTP 500" },
  });
  status = 404;
  expect(nameOf(await fetchFrom(server, "/a", robots))).toBe("http-error");
  expect(nameOf(await fetchFrom(server, "/a", robots, new Date(NOW.getTime() + 600_000)))).toBe("a");
});

test("redirects are followed by hand, each hop within robots.txt and the guard", async () => {
  const to = (location: string) => (response: ServerResponse) => response.writeHead(302, { location }).end();
  const server = await site({
    "/robots.txt": (response) => response.writeHead(301, { location: "/real-robots.txt" }).end(),
    "/real-robots.txt": html("User-agent: *\nDisallow: /no"),
    "/a": to("/b"),
    "/b": html("b"),
    "/c": to("/no"),
    "/d": to("http://169.254.169.254/"),
    "/e": to("/e"),
  });
  const a = await fetchFrom(server, "/a");
  expect(a).toMatchObject({ kind: "kept", value: { url: `${server.url}/b`, contentType: "text/html" } });
  expect(nameOf(await fetchFrom(server, "/c"))).toBe("robots-disallowed");
  expect(nameOf(await fetchFrom(server, "/d"))).toBe("redirect-refused");
  expect(nameOf(await fetchFrom(server, "/e"))).toBe("too-many-redirects");
});

test.each([
  [200, { "content-type": "application/pdf" }, "no-text"],
  [200, { "content-type": "image/png" }, "no-text"],
  [404, {}, "http-not-found"],
  [403, {}, "http-forbidden"],
  [429, { "retry-after": "60" }, "http-busy"],
  [500, {}, "http-error"],
])("HTTP %i with %o ends as %s", async (status, headers, name) => {
  const server = await site({ "/a": (response) => response.writeHead(status, headers).end("x") });
  expect(nameOf(await fetchFrom(server, "/a"))).toBe(name);
});

test("a page that breaks off is fetched again rather than read in half", async () => {
  const server = await serveSockets((socket) =>
    socket.once("data", (request) =>
      socket.end(
        String(request).includes("robots.txt")
          ? "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"
          : "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n<html>",
      ),
    ),
  );
  closers.push(() => server.close());
  expect(nameOf(await fetchFrom(server, "/a"))).toBe("connection-reset");
});
