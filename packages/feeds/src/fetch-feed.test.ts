import type { ServerResponse } from "node:http";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { type LoopbackServer, loopbackWorld, type SeenRequest, selfSignedCertificate, serveLoopback, serveSockets } from "@orontes/testkit";
import { type FeedState, initialFeedState, type NetworkLimits } from "@orontes/vocabulary";
import { afterEach, describe, expect, test } from "vitest";
import { type FeedLook, fetchFeed } from "./fetch-feed.ts";

const NOW = new Date("2020-02-21T12:00:00.000Z");
const HOUR_MS = 3_600_000;
const RSS = '<?xml version="1.0"?><rss version="2.0"><channel><title>Example Wire</title><item><guid>1</guid></item></channel></rss>';

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

/** One look at a path of a server, through the real guarded network. */
async function look(
  server: Pick<LoopbackServer, "host" | "port" | "url">,
  { state = initialFeedState, path = "/feed.xml", now = NOW, allow = [server], ca, ...options }: LookOptions = {},
): Promise<FeedLook> {
  const world = loopbackWorld({ allow, ...(ca === undefined ? {} : { ca }) });
  closers.push(() => world.close());
  return await fetchFeed({ url: `${server.url}${path}` }, state, world, { now, ...options });
}
interface LookOptions {
  readonly state?: FeedState;
  readonly path?: string;
  readonly now?: Date;
  readonly allow?: readonly Pick<LoopbackServer, "host" | "port">[];
  readonly ca?: string;
  readonly signal?: AbortSignal;
  readonly limits?: Partial<NetworkLimits>;
}

async function serve(handler: (request: SeenRequest, response: ServerResponse) => unknown): Promise<LoopbackServer> {
  const server = await serveLoopback(handler);
  closers.push(() => server.close());
  return server;
}

const codeOf = ({ outcome }: FeedLook): string =>
  outcome.kind === "failed" ? outcome.problem.code : outcome.kind === "dropped" ? outcome.reason : "kept";

/** The state once the items of a kept look are committed. */
function committed({ outcome }: FeedLook): FeedState {
  if (outcome.kind !== "kept") throw new Error("nothing was kept");
  return outcome.value.newState;
}
const at = (hours: number): Date => new Date(NOW.getTime() + hours * HOUR_MS);

describe("what is asked", () => {
  test("a GET that names the formats, the program and a contact, takes compression and carries no cookie", async () => {
    const server = await serve((_request, response) => response.setHeader("set-cookie", "a=b").end(RSS));
    const first = await look(server);
    await look(server, { state: committed(first) });
    for (const { method, headers } of server.requests) {
      expect(method).toBe("GET");
      for (const type of ["application/atom+xml", "application/rss+xml", "application/rdf+xml", "application/feed+json", "xml"]) {
        expect(headers.accept).toContain(type);
      }
      expect(headers["accept-encoding"]).toBe("gzip, br, deflate");
      expect(headers["user-agent"]).toMatch(/^Orontes\/\d.*\+https:\/\/example\.org\/contact/);
      expect(headers.cookie).toBeUndefined();
    }
  });

  test("the bytes come back with their type and the address they came from", async () => {
    const server = await serve(({ path }, response) =>
      path === "/old"
        ? response.writeHead(302, { location: "new#top" }).end()
        : response.writeHead(200, { "content-type": "text/xml" }).end(RSS),
    );
    const { outcome } = await look(server, { path: "/old" });
    expect(outcome).toMatchObject({ kind: "kept", value: { contentType: "text/xml", url: `${server.url}/new`, bytes: Buffer.from(RSS) } });
  });
});

describe("validators", () => {
  const validators = { ETag: 'W/"a b"', "Last-Modified": "Fri, 21 Feb 2020 11:00:00 GMT" };

  test("are sent back letter for letter, and 304 refreshes them", async () => {
    const server = await serve((request, response) =>
      request.headers["if-none-match"] === undefined
        ? response.writeHead(200, validators).end(RSS)
        : response.writeHead(304, { ETag: 'W/"next"' }).end(),
    );
    const first = await look(server);
    const second = await look(server, { state: committed(first), now: at(1) });
    expect(server.requests[1]?.headers).toMatchObject({ "if-none-match": 'W/"a b"', "if-modified-since": validators["Last-Modified"] });
    expect(codeOf(second)).toBe("not-modified");
    expect(second.state).toMatchObject({ etag: 'W/"next"', lastModified: validators["Last-Modified"], polls: 2 });
  });

  test("stand in the state to be committed with the items and in no other", async () => {
    const server = await serve((_request, response) => response.writeHead(200, validators).end(RSS));
    const { state, outcome } = await look(server);
    expect(state).toMatchObject({ etag: null, lastModified: null, bodyHash: null, lastUnconditionalAt: null, polls: 1 });
    expect(outcome).toMatchObject({ value: { newState: { etag: 'W/"a b"', bodyHash: expect.stringMatching(/^[0-9a-f]{64}$/) } } });
  });

  test("a look that died before the commit asks for everything again", async () => {
    const server = await serve((_request, response) => response.writeHead(200, validators).end(RSS));
    const lost = await look(server);
    const again = await look(server, { state: lost.state });
    expect(server.requests[1]?.headers["if-none-match"]).toBeUndefined();
    expect(codeOf(again)).toBe("kept");
  });

  test("that change while the bytes do not are no news", async () => {
    let version = 0;
    const server = await serve((_request, response) => response.writeHead(200, { ETag: `"${(version += 1)}"` }).end(RSS));
    const second = await look(server, { state: committed(await look(server)) });
    expect(codeOf(second)).toBe("not-modified");
    expect(second.state.etag).toBe('"2"');
  });

  test("that stay while the bytes change are news", async () => {
    let version = 0;
    const server = await serve((_request, response) => response.writeHead(200, validators).end(`${RSS}<!--${(version += 1)}-->`));
    expect(codeOf(await look(server, { state: committed(await look(server)) }))).toBe("kept");
  });

  test("that always say 304 are found out within a day and within fifty polls", async () => {
    let version = 0;
    const server = await serve((request, response) =>
      request.headers["if-none-match"] === undefined
        ? response.writeHead(200, validators).end(`${RSS}<!--${(version += 1)}-->`)
        : response.writeHead(304).end(),
    );
    const state = committed(await look(server));
    expect(codeOf(await look(server, { state, now: at(23) }))).toBe("not-modified");
    expect(codeOf(await look(server, { state, now: at(24) }))).toBe("kept");
    expect(codeOf(await look(server, { state: { ...state, polls: 48 } }))).toBe("not-modified");
    expect(codeOf(await look(server, { state: { ...state, polls: 49 } }))).toBe("kept");
  });

  test("304 to a question without validators is an error, and ours are forgotten", async () => {
    const server = await serve((_request, response) => response.writeHead(304).end());
    const { state, ...rest } = await look(server);
    expect(codeOf({ state, ...rest })).toBe("http-error");
    expect(state).toMatchObject({ etag: null, lastModified: null });
  });

  test("no header can carry are left out", async () => {
    const server = await serve((_request, response) => response.end(RSS));
    const state = { ...committed(await look(server)), etag: '"сегодня"', lastModified: "a\nb" };
    expect(codeOf(await look(server, { state }))).toBe("not-modified");
    expect(server.requests[1]?.headers["if-none-match"]).toBeUndefined();
  });
});

describe("redirects", () => {
  test("301 is followed and remembered, with since when and how often", async () => {
    const server = await serve(({ path }, response) =>
      path === "/feed.xml" ? response.writeHead(301, { location: "/new.xml" }).end() : response.end(RSS),
    );
    const first = await look(server);
    const second = await look(server, { state: committed(first), now: at(13) });
    expect(second.state.movedTo).toEqual({ url: `${server.url}/new.xml`, since: NOW.toISOString(), polls: 2 });
  });

  test("another target starts the count anew, and an answer in place forgets it", async () => {
    let to: string | null = "/a";
    const server = await serve(({ path }, response) =>
      path === "/feed.xml" && to !== null ? response.writeHead(308, { location: to }).end() : response.end(RSS),
    );
    const first = await look(server);
    to = "/b";
    const second = await look(server, { state: committed(first), now: at(1) });
    expect(second.state.movedTo).toEqual({ url: `${server.url}/b`, since: at(1).toISOString(), polls: 1 });
    to = null;
    expect((await look(server, { state: second.state, now: at(2) })).state.movedTo).toBeNull();
  });

  test.each([302, 303, 307])("%i is followed and never remembered", async (status) => {
    const server = await serve(({ path }, response) =>
      path === "/feed.xml" ? response.writeHead(status, { location: "/new.xml" }).end() : response.end(RSS),
    );
    const result = await look(server);
    expect([codeOf(result), result.state.movedTo]).toEqual(["kept", null]);
  });

  test("of a mixed row only the permanent beginning is remembered", async () => {
    const targets: Record<string, [number, string]> = { "/feed.xml": [301, "/b"], "/b": [302, "/c"], "/c": [301, "/d"] };
    const server = await serve(({ path }, response) => {
      const [status, location] = targets[path] ?? [200, ""];
      return status === 200 ? response.end(RSS) : response.writeHead(status, { location }).end();
    });
    expect((await look(server)).state.movedTo?.url).toBe(`${server.url}/b`);
  });

  test("five hops are followed, the sixth is not", async () => {
    const server = await serve(({ path }, response) => {
      const left = Number(path.slice(1));
      return left === 0 ? response.end(RSS) : response.writeHead(302, { location: `/${left - 1}` }).end();
    });
    expect(codeOf(await look(server, { path: "/5" }))).toBe("kept");
    expect(codeOf(await look(server, { path: "/6" }))).toBe("too-many-redirects");
  });

  test("a circle ends", async () => {
    const server = await serve((_request, response) => response.writeHead(301, { location: "/feed.xml" }).end());
    const result = await look(server);
    expect([codeOf(result), result.state.movedTo]).toEqual(["too-many-redirects", null]);
  });

  test.each([
    "http://127.0.0.1:1/",
    "http://127.0.0.1/",
    "http://[::1]/",
    "http://0x7f000001/",
    "http://169.254.169.254/latest/meta-data/",
    "http://localhost/",
    "file:///etc/passwd",
    "gopher://example.org/",
  ])("one to %s is refused", async (location) => {
    const server = await serve((_request, response) => response.writeHead(302, { location }).end());
    expect(codeOf(await look(server))).toMatch(/^(redirect-refused|dns-failed)$/);
    expect(server.requests).toHaveLength(1);
  });

  test("one from https to http is refused, within https it is followed", async () => {
    const plain = await serve((_request, response) => response.end(RSS));
    const certificate = selfSignedCertificate();
    const secure = await serveLoopback(
      ({ path }, response) =>
        path === "/feed.xml"
          ? response.writeHead(301, { location: `${plain.url}/x` }).end()
          : path === "/in"
            ? response.writeHead(301, { location: "/there" }).end()
            : response.end(RSS),
      certificate,
    );
    closers.push(() => secure.close());
    const allow = [plain, secure];
    const down = await look(secure, { allow, ca: certificate.cert });
    expect([codeOf(down), plain.requests.length]).toEqual(["redirect-refused", 0]);
    expect(codeOf(await look(secure, { allow, ca: certificate.cert, path: "/in" }))).toBe("kept");
    const up = await serve((_request, response) => response.writeHead(301, { location: `${secure.url}/there` }).end());
    expect(codeOf(await look(up, { allow: [up, secure], ca: certificate.cert }))).toBe("kept");
  });

  test("one without a place to go is an error", async () => {
    const server = await serve((_request, response) => response.writeHead(302).end());
    expect(codeOf(await look(server))).toBe("http-error");
  });
});

describe("answers that are no feed", () => {
  test.each([
    [401, "http-forbidden"],
    [403, "http-forbidden"],
    [451, "http-forbidden"],
    [404, "http-not-found"],
    [410, "http-gone"],
    [429, "http-busy"],
    [400, "http-error"],
    [500, "http-error"],
    [502, "http-error"],
    [503, "http-error"],
  ])("HTTP %i is %s; the validators stay and 20 KB are kept to find out why", async (status, code) => {
    const server = await serve((_request, response) => response.writeHead(status).end("x".repeat(50_000)));
    const state = { ...initialFeedState, etag: '"kept"', lastUnconditionalAt: NOW.toISOString() };
    const result = await look(server, { state });
    expect([codeOf(result), result.state.etag, result.sample?.length]).toEqual([code, '"kept"', 20_480]);
  });

  test.each([
    [429, "120", 120_000],
    [503, "120", 120_000],
    [429, new Date(NOW.getTime() + 60_000).toUTCString(), 60_000],
    [503, "99999999999", 7 * 24 * HOUR_MS],
    [429, "-5", 0],
    [429, "soon", undefined],
  ])("HTTP %i with Retry-After %s waits %s ms", async (status, value, expected) => {
    const server = await serve((_request, response) => response.writeHead(status, { "retry-after": value }).end());
    const { outcome } = await look(server);
    const problem = outcome.kind === "failed" ? outcome.problem : null;
    expect(problem?.code).toBe("http-busy");
    expect(problem?.retryAfterMs).toBe(expected);
  });

  test.each([
    ["a challenge page", 200, {}, "<html><script>window._cf_chl_opt={}</script></html>"],
    [
      "a challenge page in the clothes of 503",
      503,
      { "retry-after": "5" },
      "<!DOCTYPE html><html><script src=/cdn-cgi/challenge-platform/x></script>",
    ],
    ["a challenge header", 200, { "cf-mitigated": "challenge" }, "<html>"],
  ])("%s is http-forbidden", async (_name, status, headers, body) => {
    const server = await serve((_request, response) => response.writeHead(status, headers).end(body));
    expect(codeOf(await look(server))).toBe("http-forbidden");
  });

  test("a feed that writes about a challenge page is a feed", async () => {
    const server = await serve((_request, response) => response.end(RSS.replace("Example Wire", "what _cf_chl_opt is")));
    expect(codeOf(await look(server))).toBe("kept");
  });

  test.each([
    ["<!DOCTYPE html><html><head><title>Site</title></head></html>", "not-a-feed"],
    ["\n\n<HTML lang=tr><body>…</body></HTML>", "not-a-feed"],
    ["<?xml version='1.0'?><!-- x --><!DOCTYPE html PUBLIC ''><html></html>", "not-a-feed"],
    ["", "empty-feed"],
    ["\ufeff \n\t", "empty-feed"],
  ])("%j is %s", async (body, code) => {
    const server = await serve((_request, response) => response.writeHead(200, { ETag: '"page"' }).end(body));
    const result = await look(server);
    expect([codeOf(result), result.state.etag]).toEqual([code, null]);
  });

  test("a feed behind a piece of HTML goes to the parser", async () => {
    const server = await serve((_request, response) => response.end(`<html><b>Warning</b></html>${RSS}`));
    expect(codeOf(await look(server))).toBe("kept");
  });

  test("204 is an empty feed", async () => {
    const server = await serve((_request, response) => response.writeHead(204).end());
    expect(codeOf(await look(server))).toBe("empty-feed");
  });
});

describe("servers that misbehave", () => {
  test.each([
    ["gzip", gzipSync(Buffer.alloc(64 * 1024 * 1024))],
    ["br", brotliCompressSync(Buffer.alloc(64 * 1024 * 1024))],
  ])("a %s bomb is too large", async (encoding, body) => {
    const server = await serve((_request, response) => response.writeHead(200, { "content-encoding": encoding }).end(body));
    expect(codeOf(await look(server))).toBe("too-large");
  });

  test("five megabytes are the limit, ten with the operator's leave, never more", async () => {
    const server = await serve(({ path }, response) => response.end(RSS.padEnd(Number(path.slice(1)) * 1024 * 1024)));
    expect(codeOf(await look(server, { path: "/4" }))).toBe("kept");
    expect(codeOf(await look(server, { path: "/6" }))).toBe("too-large");
    expect(codeOf(await look(server, { path: "/9", limits: { maxBytes: 1024 ** 3 } }))).toBe("kept");
    expect(codeOf(await look(server, { path: "/11", limits: { maxBytes: 1024 ** 3 } }))).toBe("too-large");
  });

  test("an endless body is too large", async () => {
    const server = await serve((_request, response) => {
      const more = (): void => {
        while (!response.destroyed && response.write("<item/>".repeat(10_000)));
      };
      response.on("drain", more);
      more();
    });
    expect(codeOf(await look(server))).toBe("too-large");
  });

  test("a server that says nothing, one that falls silent and one that drips for ever are timed-out", async () => {
    const silent = await serveSockets(() => undefined);
    const falls = await serveSockets((socket) => socket.write("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n<rss>"));
    const drips = await serve((_request, response) => {
      const timer = setInterval(() => response.write("<item/>"), 20);
      response.on("close", () => clearInterval(timer));
    });
    closers.push(
      () => silent.close(),
      () => falls.close(),
    );
    expect(codeOf(await look(silent, { limits: { headersMs: 100 } }))).toBe("timed-out");
    expect(codeOf(await look(falls, { limits: { idleMs: 100 } }))).toBe("timed-out");
    expect(codeOf(await look(drips, { limits: { totalMs: 300 } }))).toBe("timed-out");
  });

  test("half a body is read, and asked for again in full", async () => {
    const server = await serveSockets((socket) =>
      socket.end(`HTTP/1.1 200 OK\r\nETag: "x"\r\nContent-Length: 9999\r\n\r\n${RSS.slice(0, 80)}`),
    );
    closers.push(() => server.close());
    const result = await look(server);
    expect(codeOf(result)).toBe("kept");
    expect(committed(result)).toMatchObject({ etag: null, bodyHash: null, lastUnconditionalAt: null });
  });

  test("a reset is connection-reset, a closed port connect-failed, rubbish http-error", async () => {
    const resets = await serveSockets((socket) => socket.on("data", () => socket.resetAndDestroy()));
    const rubbish = await serveSockets((socket) => socket.end("hello\r\n\r\n"));
    const closed = await serveSockets(() => undefined);
    closers.push(
      () => resets.close(),
      () => rubbish.close(),
    );
    await closed.close();
    expect(codeOf(await look(resets))).toBe("connection-reset");
    expect(codeOf(await look(rubbish))).toBe("http-error");
    expect(codeOf(await look(closed))).toBe("connect-failed");
  });

  test("a certificate nobody vouches for is tls-failed", async () => {
    const server = await serveLoopback((_request, response) => response.end(RSS), selfSignedCertificate());
    closers.push(() => server.close());
    expect(codeOf(await look(server))).toBe("tls-failed");
    expect(server.requests).toHaveLength(0);
  });

  test("a name that leads nowhere is dns-failed", async () => {
    const world = loopbackWorld({
      allow: [],
      resolve: async () => Promise.reject(Object.assign(new Error("none"), { code: "ENOTFOUND" })),
    });
    closers.push(() => world.close());
    expect(codeOf(await fetchFeed({ url: "http://feeds.example/" }, initialFeedState, world, { now: NOW }))).toBe("dns-failed");
  });

  test("bytes that drip are given up when the run ends, and the state is untouched", async () => {
    const controller = new AbortController();
    const server = await serve((_request, response) => {
      response.write("<rss>");
      controller.abort();
    });
    const result = await look(server, { signal: controller.signal });
    expect([codeOf(result), result.state]).toEqual(["aborted", initialFeedState]);
  });
});

describe("what the publisher says of freshness", () => {
  test.each([
    [{ "cache-control": "public, max-age=600" }, 600_000],
    [{ "cache-control": "max-age=600", age: "100" }, 500_000],
    [{ expires: "Fri, 21 Feb 2020 12:30:00 GMT", date: "Fri, 21 Feb 2020 12:00:00 GMT" }, 1_800_000],
    [{ "cache-control": "no-cache, max-age=600" }, null],
    [{ expires: "0" }, null],
    [{ expires: "Thu, 01 Jan 1970 00:00:00 GMT" }, null],
    [{}, null],
  ])("%o is a least interval of %s ms", async (headers, expected) => {
    const server = await serve((_request, response) => response.writeHead(200, headers).end(RSS));
    expect(committed(await look(server)).minIntervalMs).toBe(expected);
  });
});
