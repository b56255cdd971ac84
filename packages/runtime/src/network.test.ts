import { createServer, type RequestListener } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { createServer as createTcpServer } from "node:net";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { getEventListeners } from "node:events";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import type { NetworkRequest, NetworkResult } from "@orontes/vocabulary";
import { afterEach, describe, expect, test } from "vitest";
import refusedAddresses from "../cases/refused-addresses.json" with { type: "json" };
import { realClock } from "./clock.ts";
import { createLog } from "./log.ts";
import { createNetwork, type NetworkOptions } from "./network.ts";
import { proveGuard } from "./prove-guard.ts";
import { isPublicAddress } from "./public-address.ts";

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

function networkFor(ports: readonly number[], more: Partial<NetworkOptions> = {}) {
  const allow = ports.map((port) => ({ host: "127.0.0.1", port }));
  const network = createNetwork({
    configuration: { allow, concurrency: 8, gapMs: 0, contactUrl: "https://example.org/contact" },
    clock: realClock,
    log: createLog({ level: "silent", human: false, write: () => undefined, now: () => new Date() }),
    version: "0.0.0",
    ...more,
  });
  closers.push(() => network.close());
  return network;
}

async function serve(handler: RequestListener): Promise<number> {
  const server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

async function serveRaw(onSocket: (socket: Socket) => void): Promise<number> {
  const sockets = new Set<Socket>();
  const server = createTcpServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    onSocket(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

const get = (port: number, more: Partial<NetworkRequest> = {}): NetworkRequest => ({
  url: `http://127.0.0.1:${port}/feed.xml`,
  method: "GET",
  headers: {},
  purpose: "feed",
  ...more,
});
const codeOf = (result: NetworkResult): string => (result.kind === "trouble" ? result.problem.code : `response ${result.status}`);
const textOf = (result: NetworkResult): string => (result.kind === "response" ? Buffer.from(result.body).toString() : codeOf(result));

describe("private addresses", () => {
  /** Every way a URL can spell an address that a parser accepts. */
  function spellings(address: string): string[] {
    if (address.includes(":")) {
      const full = new URL(`http://[${address}]/`).hostname.slice(1, -1);
      return [`[${address}]`, `[${full}]`, `[${address.toUpperCase()}]`];
    }
    const bytes = address.split(".").map(Number);
    const [a = 0, b = 0, c = 0, d = 0] = bytes;
    const whole = ((a * 256 + b) * 256 + c) * 256 + d;
    const hex = (value: number): string => value.toString(16).padStart(2, "0");
    return [
      address,
      `${address}.`,
      String(whole),
      `0x${whole.toString(16)}`,
      `0${whole.toString(8)}`,
      bytes.map((byte) => `0x${byte.toString(16)}`).join("."),
      bytes.map((byte) => `0${byte.toString(8)}`).join("."),
      `${a}.${(b * 256 + c) * 256 + d}`,
      `[::ffff:${address}]`,
      `[::ffff:${hex(a)}${hex(b)}:${hex(c)}${hex(d)}]`,
      `[64:ff9b::${hex(a)}${hex(b)}:${hex(c)}${hex(d)}]`,
      `[2002:${hex(a)}${hex(b)}:${hex(c)}${hex(d)}::]`,
    ];
  }

  async function countingSockets<T>(work: () => Promise<T>): Promise<{ result: T; sockets: number }> {
    let sockets = 0;
    const count = (): void => void (sockets += 1);
    subscribe("net.client.socket", count);
    try {
      return { result: await work(), sockets };
    } finally {
      unsubscribe("net.client.socket", count);
    }
  }

  test.each(refusedAddresses.map(({ address, why }) => [address, why]))(
    "%s (%s) is refused in every spelling, no socket is opened",
    async (address) => {
      const network = networkFor([]);
      for (const host of spellings(address)) {
        for (const url of [`http://${host}/`, `https://${host}:8443/x`, `http://user:pw@${host}:8080/`]) {
          const result = await network.request({ url, method: "GET", headers: {}, purpose: "webhook" });
          expect({ url, code: codeOf(result) }).toEqual({ url, code: "address-refused" });
        }
      }
    },
  );

  test("no socket is opened for any of them", async () => {
    const network = networkFor([]);
    const { sockets } = await countingSockets(async () => {
      for (const { address } of refusedAddresses) {
        for (const host of spellings(address))
          await network.request({ url: `http://${host}/`, method: "GET", headers: {}, purpose: "page" });
      }
    });
    expect(sockets).toBe(0);
  });

  test("the socket counter counts", async () => {
    const port = await serve((_request, response) => response.end("here"));
    const network = networkFor([port]);
    const { sockets } = await countingSockets(() => network.request(get(port)));
    expect(sockets).toBeGreaterThan(0);
  });

  test("a name that leads to one private address among public ones is refused", async () => {
    const network = networkFor([], { resolve: async () => ["93.184.215.14", "10.0.0.7"] });
    const result = await network.request({ url: "http://rebind.example/", method: "GET", headers: {}, purpose: "feed" });
    expect(codeOf(result)).toBe("address-refused");
  });

  test("a name server that changes its answer is not asked twice for one connection", async () => {
    let asked = 0;
    const port = await serve((_request, response) => response.end("secret"));
    const network = networkFor([port], {
      resolve: async () => {
        asked += 1;
        // The first answer is public and leads nowhere; a second question would be answered with loopback.
        return asked === 1 ? ["240.0.0.1"] : ["127.0.0.1"];
      },
    });
    const first = await network.request({ url: "http://rebind.example:8080/", method: "GET", headers: {}, purpose: "feed" });
    expect(codeOf(first)).toBe("address-refused");
    expect(asked).toBe(1);
    const second = await network.request({ url: "http://rebind.example:8080/", method: "GET", headers: {}, purpose: "feed" });
    expect(codeOf(second)).toBe("address-refused");
  });

  test("the allow-list names host and port: the same address under another name or port stays refused", async () => {
    const port = await serve((_request, response) => response.end("own"));
    const network = networkFor([port], { resolve: async () => ["127.0.0.1"] });
    expect(textOf(await network.request(get(port)))).toBe("own");
    expect(codeOf(await network.request(get(port, { url: `http://other.example:${port}/` })))).toBe("url-refused");
    expect(codeOf(await network.request(get(port, { url: "http://other.example:8080/" })))).toBe("address-refused");
    expect(codeOf(await network.request(get(port, { url: "http://127.0.0.1:8080/" })))).toBe("address-refused");
  });

  test("public addresses pass, also in the clothes of IPv6", () => {
    const addresses = ["93.184.215.14", "2606:2800:21f:cb07:6820:80da:af6b:8b2c", "::ffff:93.184.215.14", "64:ff9b::5db8:d70e"];
    expect(addresses.filter((address) => !isPublicAddress(address))).toEqual([]);
  });

  test("the start-up self-test passes with the guard and fails without it", async () => {
    expect(await proveGuard(networkFor([]), [])).toBeNull();
    const open = {
      request: async (): Promise<NetworkResult> => ({ kind: "response", status: 200, headers: {}, body: new Uint8Array(), url: "" }),
    };
    expect(await proveGuard(open, [])).toMatchObject({ code: "bug" });
  });
});

describe("what may be asked", () => {
  test.each([
    ["ftp://example.org/feed", "url-refused"],
    ["file:///etc/passwd", "url-refused"],
    ["http://example.org:22/", "url-refused"],
    ["http://example.org:6379/", "url-refused"],
    ["not a url", "url-refused"],
    ["http://", "url-refused"],
  ])("%s ends as %s", async (url, code) => {
    expect(codeOf(await networkFor([]).request({ url, method: "GET", headers: {}, purpose: "feed" }))).toBe(code);
  });

  test("a request names itself, asks for compression and sends the login of the URL as a header", async () => {
    let seen: Record<string, unknown> = {};
    const port = await serve((request, response) => {
      seen = { ...request.headers, path: request.url };
      response.end();
    });
    await networkFor([port]).request(get(port, { url: `http://me:p%40ss@127.0.0.1:${port}/a?b=c`, headers: { Accept: "text/xml" } }));
    expect(seen).toMatchObject({
      "user-agent": "Orontes/0.0.0 (news monitor; +https://example.org/contact)",
      "accept-encoding": "gzip, br, deflate",
      authorization: `Basic ${Buffer.from("me:p@ss").toString("base64")}`,
      accept: "text/xml",
      path: "/a?b=c",
    });
    expect(seen).not.toHaveProperty("cookie");
  });

  test("a redirect comes back as it is", async () => {
    const port = await serve((_request, response) => response.writeHead(302, { location: "http://10.0.0.1/" }).end("moved"));
    const result = await networkFor([port]).request(get(port));
    expect(result).toMatchObject({ kind: "response", status: 302, headers: { location: "http://10.0.0.1/" } });
  });
});

describe("bodies", () => {
  const text = "İstanbul, Москва, دمشق ".repeat(50);
  test.each([
    ["gzip", gzipSync(text)],
    ["x-gzip", gzipSync(text)],
    ["br", brotliCompressSync(text)],
    ["deflate", deflateSync(text)],
    ["deflate", deflateRawSync(text)],
    ["gzip, br", brotliCompressSync(gzipSync(text))],
    ["identity", Buffer.from(text)],
    ["gzip", Buffer.from(text)],
  ])("%s is unpacked", async (encoding, body) => {
    const port = await serve((_request, response) => response.writeHead(200, { "content-encoding": encoding }).end(body));
    expect(textOf(await networkFor([port]).request(get(port)))).toBe(text);
  });

  test.each([
    ["br", Buffer.from("not brotli at all, not at all")],
    ["gzip", Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0]), Buffer.from("rubbish rubbish rubbish")])],
    ["compress", Buffer.from("x")],
    ["gzip, gzip, gzip, gzip", Buffer.from("x")],
  ])("wrong bytes under %s are bad-encoding", async (encoding, body) => {
    const port = await serve((_request, response) => response.writeHead(200, { "content-encoding": encoding }).end(body));
    expect(codeOf(await networkFor([port]).request(get(port)))).toBe("bad-encoding");
  });

  test.each([
    ["gzip", gzipSync(Buffer.alloc(64 * 1024 * 1024))],
    ["br", brotliCompressSync(Buffer.alloc(64 * 1024 * 1024))],
    ["gzip, gzip", gzipSync(gzipSync(Buffer.alloc(64 * 1024 * 1024)))],
  ])("a %s bomb is given up early", async (encoding, body) => {
    const port = await serve((_request, response) => response.writeHead(200, { "content-encoding": encoding }).end(body));
    const before = process.memoryUsage().arrayBuffers;
    expect(codeOf(await networkFor([port]).request(get(port, { limits: { maxBytes: 1024 * 1024 * 1024 } })))).toBe("too-large");
    expect(codeOf(await networkFor([port]).request(get(port)))).toBe("too-large");
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(32 * 1024 * 1024);
  });

  test("an endless body is given up at the limit", async () => {
    let sent = 0;
    const port = await serve((_request, response) => {
      const more = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536, "a"))) sent += 65_536;
      };
      response.on("drain", more);
      more();
    });
    expect(codeOf(await networkFor([port]).request(get(port)))).toBe("too-large");
    expect(sent).toBeLessThan(64 * 1024 * 1024);
  });

  test("a body shorter than announced is handed over as cut short", async () => {
    const port = await serveRaw((socket) => socket.end("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n<rss>half"));
    expect(await networkFor([port]).request(get(port))).toMatchObject({ kind: "response", cutShort: true, body: Buffer.from("<rss>half") });
  });

  test("a packed body that breaks off is unpacked as far as it came", async () => {
    const packed = gzipSync(Array.from({ length: 20_000 }, (_, index) => `item ${index * 7919}`).join("\n"));
    const port = await serveRaw((socket) => {
      socket.write(`HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: ${packed.length}\r\n\r\n`);
      socket.end(packed.subarray(0, packed.length / 2));
    });
    const result = await networkFor([port]).request(get(port));
    expect(result).toMatchObject({ kind: "response", cutShort: true });
    expect(textOf(result)).toMatch(/^item 0\nitem 7919\n/);
  });

  test("a chunked body without its end is handed over as cut short", async () => {
    const port = await serveRaw((socket) => socket.end("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n<rss>half\r\n"));
    expect(await networkFor([port]).request(get(port))).toMatchObject({ kind: "response", cutShort: true, body: Buffer.from("<rss>half") });
  });

  test("bytes beyond the announced length are not read", async () => {
    const port = await serveRaw((socket) => socket.end("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n<rss/>and more"));
    expect(textOf(await networkFor([port]).request(get(port)))).toBe("<rss/");
  });
});

describe("servers that fail", () => {
  test("a reset before the answer is connection-reset", async () => {
    const port = await serveRaw((socket) => socket.on("data", () => socket.resetAndDestroy()));
    expect(codeOf(await networkFor([port]).request(get(port)))).toBe("connection-reset");
  });

  test("a closed port is connect-failed", async () => {
    const port = await serve(() => undefined);
    await closers.pop()?.();
    expect(codeOf(await networkFor([port]).request(get(port)))).toBe("connect-failed");
  });

  test("an answer that is no HTTP is http-error", async () => {
    const port = await serveRaw((socket) => socket.end("220 mail.example ESMTP\r\n"));
    expect(codeOf(await networkFor([port]).request(get(port)))).toBe("http-error");
  });

  test("endless headers are too-large", async () => {
    const port = await serveRaw((socket) => socket.write(`HTTP/1.1 200 OK\r\n${`X-A: ${"a".repeat(1000)}\r\n`.repeat(100)}`));
    expect(codeOf(await networkFor([port]).request(get(port)))).toBe("too-large");
  });

  test("TLS that is none is tls-failed", async () => {
    const port = await serveRaw((socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"));
    expect(codeOf(await networkFor([port]).request(get(port, { url: `https://127.0.0.1:${port}/` })))).toBe("tls-failed");
  });

  test("no headers, bytes that stop and bytes that drip for ever are timed-out", async () => {
    const silent = await serveRaw(() => undefined);
    const stops = await serveRaw((socket) => socket.write("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc"));
    const drips = await serve((_request, response) => {
      const timer = setInterval(() => response.write("."), 20);
      response.on("close", () => clearInterval(timer));
    });
    const network = networkFor([silent, stops, drips]);
    expect(codeOf(await network.request(get(silent, { limits: { headersMs: 100 } })))).toBe("timed-out");
    expect(codeOf(await network.request(get(stops, { limits: { idleMs: 100 } })))).toBe("timed-out");
    expect(codeOf(await network.request(get(drips, { limits: { totalMs: 300, idleMs: 5000 } })))).toBe("timed-out");
  });

  test("a name server that never answers is timed-out, one that knows nothing is dns-failed", async () => {
    const never = networkFor([], { resolve: () => new Promise(() => undefined) });
    const url = "http://feeds.example/";
    expect(codeOf(await never.request(get(80, { url, limits: { connectMs: 50 } })))).toBe("timed-out");
    const unknown = networkFor([], {
      resolve: async () => Promise.reject(Object.assign(new Error("no such name"), { code: "ENOTFOUND" })),
    });
    expect(codeOf(await unknown.request(get(80, { url })))).toBe("dns-failed");
  });

  test("a signal that lives on keeps no trace of the requests it could have stopped", async () => {
    const port = await serve((_request, response) => response.end("x"));
    const { signal } = new AbortController();
    const network = networkFor([port]);
    for (const purpose of ["feed", "webhook"] as const) await network.request(get(port, { signal, purpose }));
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });

  test("an aborted request ends as aborted, before and during", async () => {
    const port = await serveRaw(() => undefined);
    const network = networkFor([port]);
    expect(codeOf(await network.request(get(port, { signal: AbortSignal.abort() })))).toBe("aborted");
    const controller = new AbortController();
    const under = network.request(get(port, { signal: controller.signal }));
    const behind = network.request(get(port, { signal: controller.signal }));
    controller.abort();
    expect([codeOf(await under), codeOf(await behind)]).toEqual(["aborted", "aborted"]);
  });
});

test("one site is asked one request at a time, with the gap between, while others go on", async () => {
  const began: { site: string; at: number }[] = [];
  let here = 0;
  let most = 0;
  const port = await serve((request, response) => {
    here += 1;
    most = Math.max(most, here);
    began.push({ site: String(request.headers.host), at: performance.now() });
    setTimeout(() => {
      here -= 1;
      response.end();
    }, 30);
  });
  const hosts = ["a.news.example", "b.news.example", "other.example"];
  const network = networkFor([], {
    configuration: { allow: hosts.map((host) => ({ host, port })), concurrency: 8, gapMs: 0, contactUrl: null },
    resolve: async () => ["127.0.0.1"],
    allowedGapMs: 100,
  });
  await Promise.all(hosts.flatMap((host) => [1, 2].map(() => network.request(get(port, { url: `http://${host}:${port}/` })))));
  const news = began.filter(({ site }) => site.includes("news")).map(({ at }) => at);
  expect(news).toHaveLength(4);
  const gaps = news.slice(1).map((at, index) => at - (news[index] ?? 0));
  // Timers may fire a millisecond early.
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(128);
  expect(most).toBe(2);
});
