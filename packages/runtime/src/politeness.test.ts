import { expect, test } from "vitest";
import { realClock } from "./clock.ts";
import { Politeness } from "./politeness.ts";

/** Work that ends when told. */
function gates() {
  const open: (() => void)[] = [];
  let most = 0;
  const work = async (): Promise<string> => {
    await new Promise<void>((resolve) => {
      open.push(resolve);
      most = Math.max(most, open.length);
    });
    return "done";
  };
  return { open, work, most: () => most };
}
const settle = () => realClock.sleep(5);

test("over all sites no more than so many are under way", async () => {
  const politeness = new Politeness({ concurrency: 2, clock: realClock });
  const { open, work, most } = gates();
  const all = ["a", "b", "c", "d", "e"].map((site) => politeness.take(site, 0, undefined, work));
  for (let done = 0; done < 5; done++) {
    await settle();
    open.shift()?.();
  }
  expect(await Promise.all(all)).toEqual(Array.from({ length: 5 }, () => "done"));
  expect(most()).toBe(2);
});

test("whoever gives up while waiting neither works nor blocks those behind", async () => {
  const politeness = new Politeness({ concurrency: 1, clock: realClock });
  const { open, work } = gates();
  const controller = new AbortController();
  const first = politeness.take("a", 0, undefined, work);
  const second = politeness.take("a", 0, controller.signal, work);
  const third = politeness.take("a", 0, undefined, work);
  controller.abort();
  for (let turn = 0; turn < 2; turn++) {
    await settle();
    open.shift()?.();
  }
  expect(await Promise.all([first, second, third])).toEqual(["done", undefined, "done"]);
});

test("work that fails gives its place free", async () => {
  const politeness = new Politeness({ concurrency: 1, clock: realClock });
  const failing = politeness.take("a", 0, undefined, async () => Promise.reject(new Error("no")));
  await expect(failing).rejects.toThrow("no");
  expect(await politeness.take("a", 0, undefined, async () => "next")).toBe("next");
  expect(await politeness.take("b", 0, undefined, async () => "other")).toBe("other");
});

test("a slow site takes one place, not all", async () => {
  const politeness = new Politeness({ concurrency: 2, clock: realClock });
  const { open, work } = gates();
  const slow = [1, 2, 3].map(() => politeness.take("slow", 0, undefined, work));
  expect(await politeness.take("quick", 0, undefined, async () => "passed")).toBe("passed");
  for (let turn = 0; turn < 3; turn++) {
    await settle();
    open.shift()?.();
  }
  await Promise.all(slow);
});
