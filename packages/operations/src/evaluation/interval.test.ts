import { expect, test } from "vitest";
import { interval } from "./interval.ts";

test.each([
  // Agresti and Coull 1998 and textbooks: 0 of 10, 5 of 10, 10 of 10.
  [0, 10, 0, 0.278],
  [0.5, 10, 0.237, 0.763],
  [1, 10, 0.722, 1],
])("a share of %f in %i lies between %f and %f", (share, n, low, high) => {
  const [from, to] = interval(share, n);
  expect(from).toBeCloseTo(low, 3);
  expect(to).toBeCloseTo(high, 3);
});

test("nothing seen says nothing", () => {
  expect(interval(0, 0)).toEqual([0, 1]);
});
