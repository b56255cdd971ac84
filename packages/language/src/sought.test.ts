import { expect, test } from "vitest";
import { isPresent, presentIn, SoughtPattern, SoughtWords } from "./sought.ts";
import { tokensOf } from "./token.ts";

const colours = new SoughtWords(["red", "green"]);
const raids = new SoughtPattern(/^raid/);
// More than fit into one number.
const others = Array.from({ length: 70 }, (_, at) => new SoughtWords([`w${"o".repeat(at)}`, "shared"]));

test("of a sentence it is known which of what is sought stands in it", () => {
  const present = presentIn(tokensOf(`Raiders left the RED house, wooo and w${"o".repeat(69)} behind`));
  expect(isPresent(colours, present)).toBe(true);
  expect(isPresent(raids, present)).toBe(true);
  expect(others.flatMap((one, at) => (isPresent(one, present) ? [at] : []))).toEqual([3, 69]);
  expect(raids.test("raids")).toBe(true);
  expect(colours.has("blue")).toBe(false);
});

test("where none of it stands nothing is present", () => {
  const present = presentIn(tokensOf("A quiet day"));
  expect([colours, raids, ...others].some((one) => isPresent(one, present))).toBe(false);
  expect(others.every((one) => isPresent(one, presentIn(tokensOf("shared"))))).toBe(true);
});

test("what is sought cannot be named once a sentence was read", () => {
  presentIn(tokensOf("A sentence"));
  expect(() => new SoughtWords(["late"])).toThrow("while the program loads");
});
