import { EventEmitter } from "node:events";
import { expect, test } from "vitest";
import { onSignals } from "./run-signals.ts";

test("the first signal aborts, its echo changes nothing, a second one ends the process as terminated", () => {
  const source = new EventEmitter();
  const codes: number[] = [];
  let now = 0;
  const run = onSignals({ source, exit: (code) => void codes.push(code), elapsedMs: () => now });
  expect(run.reason()).toBeNull();
  source.emit("SIGTERM");
  expect([run.signal.aborted, run.reason(), codes]).toEqual([true, "signal", []]);
  source.emit("SIGINT");
  expect(codes).toEqual([]);
  now = 3000;
  source.emit("SIGINT");
  expect(codes).toEqual([143]);
  run.dispose();
  expect(source.listenerCount("SIGTERM") + source.listenerCount("SIGINT")).toBe(0);
});

test("the deadline aborts and says so", async () => {
  const run = onSignals({ source: new EventEmitter(), deadlineMs: 20, exit: () => undefined });
  expect(run.remainingMs()).toBeLessThanOrEqual(20);
  // The deadline's timer does not keep a process alive, so this one does.
  const alive = setInterval(() => undefined, 1000);
  await new Promise<void>((resolve) => run.signal.addEventListener("abort", () => resolve()));
  clearInterval(alive);
  expect([run.reason(), run.remainingMs()]).toEqual(["deadline", 0]);
  run.dispose();
});

test("without a deadline there is always time", () => {
  const run = onSignals({ source: new EventEmitter() });
  expect(run.remainingMs()).toBe(Number.POSITIVE_INFINITY);
  run.dispose();
});
