import { expect, test } from "vitest";
import { WordSet } from "./word-set.ts";

const words = ["army", "armies", "ordu", "армия", "الجيش", ""];

test("it holds the words it was made with, and no others", () => {
  const set = new WordSet(words);
  expect(words.every((word) => set.has(word))).toBe(true);
  expect([...set]).toEqual(words);
  expect(["arm", "armz", "navy", "орда", "جيش", "a", " "].some((word) => set.has(word))).toBe(false);
});

test("a word of the same beginning, end and length is told apart", () => {
  const set = new WordSet(["cat"]);
  expect(set.has("cut")).toBe(false);
});

test("nothing is added to it later", () => {
  expect(() => new WordSet(["one"]).add("two")).toThrow("comes too late");
});
