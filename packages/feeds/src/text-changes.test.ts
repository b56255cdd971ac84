import fc from "fast-check";
import { expect, test } from "vitest";
import { textChanges } from "./text-changes.ts";

const marked = (before: string, after: string): string[] =>
  textChanges(before, after).map(({ kind, text }) => `${{ same: " ", added: "+", removed: "-" }[kind]}${text}`);

test("a corrected number shows as one sentence taken out and one put in", () => {
  const before = "A convoy was hit. Three people were killed. The road is closed.\n\nTalks go on.";
  const after = "A convoy was hit. Thirteen people were killed. The road is closed.\n\nTalks go on. The ministry has not spoken.";
  expect(marked(before, after)).toEqual([
    " A convoy was hit.",
    "-Three people were killed.",
    "+Thirteen people were killed.",
    " The road is closed.",
    " Talks go on.",
    "+The ministry has not spoken.",
  ]);
});

test("sentences of other scripts are told apart", () => {
  expect(marked("قتل ثلاثة. الطريق مغلق؟ نعم.", "قتل أربعة. الطريق مغلق؟ نعم.")).toEqual([
    "-قتل ثلاثة.",
    "+قتل أربعة.",
    " الطريق مغلق؟",
    " نعم.",
  ]);
});

test("an unchanged text has no changes", () => {
  expect(textChanges("One. Two.", "One. Two.").every(({ kind }) => kind === "same")).toBe(true);
});

test("what was there and what is there can both be read back", () => {
  const text = fc.array(fc.constantFrom("A.", "B.", "C.", "D."), { maxLength: 30 }).map((sentences) => sentences.join(" "));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changes = textChanges(before, after);
      const without = (kind: string): string =>
        changes
          .filter((change) => change.kind !== kind)
          .map((change) => change.text)
          .join(" ");
      expect(without("added")).toBe(before);
      expect(without("removed")).toBe(after);
    }),
  );
});

test("texts of many sentences are shown without holding the process up", () => {
  const long = (word: string): string => Array.from({ length: 5000 }, (_, index) => `${word} ${index}.`).join(" ");
  expect(textChanges(long("Old"), long("New"))).toHaveLength(10_000);
});
