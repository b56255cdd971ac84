import { expect, test } from "vitest";
import { faultLoop } from "./fault-loop.ts";

// Every 17th call here, so that it stays short; `npm run -s faults` takes every one.
test("no crash, wherever it falls, loses a notification or sends one under a second id", async () => {
  const figures = await faultLoop(17);
  expect(figures.kills).toBeGreaterThan(3);
  expect(figures).toMatchObject({ lost: 0, underNewId: 0 });
}, 240_000);
