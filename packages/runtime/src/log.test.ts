import { problem } from "@orontes/vocabulary";
import { expect, test } from "vitest";
import { createLog } from "./log.ts";
import { Secret } from "./secret.ts";

function recorder(human = false) {
  const lines: string[] = [];
  const log = createLog({ level: "info", human, write: (line) => void lines.push(line), now: () => new Date("2020-02-21T10:00:00Z") });
  return { log, lines };
}

test("a line is one JSON object with level, instant and event", () => {
  const { log, lines } = recorder();
  log.info("feed.polled", { items: 3 });
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { level: "info", at: "2020-02-21T10:00:00.000Z", event: "feed.polled", items: 3 },
  ]);
});

test("lines below the level are not written", () => {
  const { log, lines } = recorder();
  log.debug("quiet");
  expect(lines).toEqual([]);
});

test("credentials never reach a line", () => {
  const { log, lines } = recorder();
  log.warn("a", { url: "https://me:hunter2@example.org/feed?x=1" });
  log.warn("b", { url: "https://hooks.example/services/T0/B0/hunter2?key=hunter2", purpose: "webhook" });
  log.warn("c", { detail: "could not reach postgres://u:hunter2@db:5432/x" });
  log.warn("d", { key: new Secret("hunter2") });
  log.error("e", { error: new Error("at https://u:hunter2@example.org/") });
  expect(lines).toHaveLength(5);
  expect(lines.join("")).not.toContain("hunter2");
  expect(lines[0]).toContain("https://example.org/feed?x=1");
  expect(lines[1]).toContain("https://hooks.example/…");
});

test("a problem keeps the causes of its error", () => {
  const { log, lines } = recorder();
  log.error("bug", { problem: problem("bug", { cause: new Error("outer", { cause: new TypeError("inner") }) }) });
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({
    problem: { cause: { message: "outer", cause: { name: "TypeError", message: "inner" } } },
  });
});

test("on a terminal a line is for people", () => {
  const { log, lines } = recorder(true);
  log.info("feed.polled", { url: "https://example.org/", items: 3 });
  expect(lines).toEqual(["10:00:00 info  feed.polled url=https://example.org/ items=3\n"]);
});
