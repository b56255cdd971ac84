import { expect, test } from "vitest";
import { toldAs } from "./told-as.ts";

test("the rule names the language and every word of the cue", () => {
  expect(toldAs("en")("intended", 3, 5, "is to")).toEqual({
    realis: "intended",
    cue: { from: 3, to: 5, rule: "en.realis.is-to" },
  });
});
