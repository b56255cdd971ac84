import { expect, test } from "vitest";
import { remembering } from "./remembering.ts";

test("an answer is worked out once, also where it is null, and forgotten only when there are too many", () => {
  const asked: number[] = [];
  const half = remembering((value: number) => {
    asked.push(value);
    return value % 2 === 0 ? value / 2 : null;
  });
  expect([half(4), half(3), half(4), half(3)]).toEqual([2, null, 2, null]);
  expect(asked).toEqual([4, 3]);
  for (let value = 5; value < 50_010; value++) half(value);
  asked.length = 0;
  expect(half(4)).toBe(2);
  expect(asked).toEqual([4]);
});
