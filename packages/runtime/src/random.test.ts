import { expect, test } from "vitest";
import { createRandom } from "./random.ts";

const at = (ms: number) => ({ now: () => new Date(ms) });

test("an identifier is its kind's prefix and 26 characters of Crockford's base 32", () => {
  expect(createRandom(at(1_600_000_000_000)).id("article")).toMatch(/^art_[0-9a-hjkmnp-tv-z]{26}$/);
});

test("identifiers rise within a millisecond, over time and when the clock steps back", () => {
  let ms = 1_600_000_000_000;
  const random = createRandom({ now: () => new Date(ms) });
  const ids = Array.from({ length: 5000 }, (_, index) => {
    if (index % 1000 === 999) ms += index % 2000 === 999 ? 1 : -5;
    return random.id("item");
  });
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});

test("counting up past the last digit borrows from the next millisecond", () => {
  const random = createRandom(at(1000), (count) => new Uint8Array(count).fill(31));
  const first = random.id("run");
  const ids = Array.from({ length: 40 }, () => random.id("run"));
  expect([first, ...ids].toSorted()).toEqual([first, ...ids]);
});

test("fractions are within 0 and 1", () => {
  expect(createRandom(at(0), (count) => new Uint8Array(count)).fraction()).toBe(0);
  const most = createRandom(at(0), (count) => new Uint8Array(count).fill(255)).fraction();
  expect(most).toBeLessThan(1);
  expect(most).toBeGreaterThan(0.999_999);
});
