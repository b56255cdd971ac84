import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readCases } from "./cases.ts";
import { faultyWorld, stopAtEveryCall } from "./faults.ts";
import { loopbackWorld } from "./loopback-world.ts";
import { selfSignedCertificate } from "./self-signed-certificate.ts";
import { serveLoopback } from "./serve-loopback.ts";
import { stillWorld } from "./still-world.ts";

test("two still worlds of one seed are the same, another seed differs", () => {
  const ids = (seed: number): string[] => {
    const { random } = stillWorld({ seed });
    return [random.id("article"), random.id("article"), String(random.fraction())];
  };
  expect(ids(1)).toEqual(ids(1));
  expect(ids(1)).not.toEqual(ids(2));
});

test("sleeping moves a still clock on at once", async () => {
  const { clock } = stillWorld({ now: "2020-01-01T00:00:00Z" });
  await clock.sleep(86_400_000);
  clock.advance(1);
  expect([clock.now().toISOString(), clock.elapsedMs()]).toEqual(["2020-01-02T00:00:00.001Z", 86_400_001]);
});

test("a scripted network answers what it was told and keeps the requests", async () => {
  const { network } = stillWorld();
  network.on("https://example.org/feed", ({ method }) => ({ status: 201, headers: { ETag: "x" }, body: method }));
  network.on("https://example.org/down", { trouble: "timed-out" });
  const ask = (url: string) => network.request({ url, method: "GET", headers: {}, purpose: "feed" });
  expect(await ask("https://example.org/feed")).toMatchObject({
    status: 201,
    headers: { etag: "x" },
    body: new TextEncoder().encode("GET"),
  });
  expect(await ask("https://example.org/down")).toMatchObject({ problem: { code: "timed-out" } });
  expect(await ask("https://example.org/else")).toMatchObject({ problem: { code: "dns-failed" } });
  expect(network.requests).toHaveLength(3);
});

test("the loopback world reaches the named server, over TLS too, and no other", async () => {
  const certificate = selfSignedCertificate();
  const named = await serveLoopback((_request, response) => response.end("named"), certificate);
  const other = await serveLoopback((_request, response) => response.end("other"));
  const ask = async (url: string, ca?: string): Promise<string> => {
    const world = loopbackWorld({ allow: [named], ...(ca === undefined ? {} : { ca }) });
    const result = await world.network.request({ url, method: "GET", headers: {}, purpose: "page" });
    await world.close();
    return result.kind === "response" ? Buffer.from(result.body).toString() : result.problem.code;
  };
  expect(await ask(named.url, certificate.cert)).toBe("named");
  expect(await ask(named.url)).toBe("tls-failed");
  expect(await ask(other.url)).toBe("url-refused");
  expect([named.requests.length, other.requests.length]).toEqual([1, 0]);
  await Promise.all([named.close(), other.close()]);
});

test("an operation is stopped before and after each of its calls, until it ends unharmed", async () => {
  const world = stillWorld();
  world.network.on("https://example.org/", { status: 200 });
  const log: string[] = [];
  const stops = await stopAtEveryCall(
    async (stopper) => {
      const faulty = faultyWorld(world, stopper);
      for (const step of ["first", "second", "third"]) {
        await faulty.network.request({ url: "https://example.org/", method: "GET", headers: {}, purpose: "feed" });
        log.push(step);
      }
    },
    async ({ call, when }) => log.push(`${when} ${call}`),
  );
  expect(stops).toBe(6);
  expect(world.network.requests).toHaveLength(0 + 1 + 2 + 3 + 1 + 2 + 3 + 3);
  expect(log.filter((line) => line === "third")).toHaveLength(2);
});

test("a bug in a stopped operation is not taken for a stop", async () => {
  const run = stopAtEveryCall(
    async () => {
      throw new TypeError("bug");
    },
    async () => undefined,
  );
  await expect(run).rejects.toThrow("bug");
});

test("case files are read with what they expect and the text below", () => {
  const folder = mkdtempSync(join(tmpdir(), "cases-"));
  mkdirSync(join(folder, "below"));
  writeFileSync(join(folder, "a case.md"), "---\nexpects: [1, 2]\n---\nThe text.\n");
  writeFileSync(join(folder, "below", "b.json"), '{"x": 1}');
  writeFileSync(join(folder, "ignored.txt"), "");
  expect(readCases(folder)).toMatchObject([
    { name: "a case", expects: { expects: [1, 2] }, text: "The text.\n" },
    { name: "b", expects: { x: 1 }, text: "" },
  ]);
  rmSync(folder, { recursive: true });
});
