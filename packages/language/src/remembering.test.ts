import { expect, test } from "vitest";
import { remembering, rememberingWord } from "./remembering.ts";
import { wordOf } from "./token.ts";

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

test("a word's answer is its own, however many words were met", () => {
  const word = (name: string) => wordOf(name, name, { kind: "word", suffix: null, capital: false });
  const normOf = rememberingWord(({ norm }) => norm);
  const words = Array.from({ length: 70_000 }, (_, at) => word(`w${at}`));
  expect(words.map(normOf)).toEqual(words.map(({ norm }) => norm));
  expect(words.map(normOf)).toEqual(words.map(({ norm }) => norm));
});

test("what is remembered is not asked for again", () => {
  const asked: string[] = [];
  const ask = rememberingWord(({ norm }) => asked.push(norm));
  const [town, army] = ["town", "army"].map((name) => wordOf(name, name, { kind: "word", suffix: null, capital: false }));
  if (town === undefined || army === undefined) throw new Error("two words were made");
  for (const one of [town, army, town, town, army]) ask(one);
  expect(asked).toEqual(["town", "army"]);
});
