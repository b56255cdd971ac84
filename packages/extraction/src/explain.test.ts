import { turkeyRussiaSyria } from "@orontes/theatre";
import { expect, test } from "vitest";
import { explain } from "./explain.ts";

const explained = (text: string) => {
  const outcome = explain({ id: "a", revision: 1, title: "", text, lang: "en", publishedAt: "2026-03-05" }, turkeyRussiaSyria);
  if (outcome.kind !== "kept") throw new Error(JSON.stringify(outcome));
  return outcome.value;
};

test("a development names the words and the rule that made it, and what made it less than real", () => {
  const { developments, sentences } = explained(
    "Russian warplanes bombed Turkish positions near Saraqib. Turkey threatened to shell Syrian army positions.",
  );
  expect(sentences[0]).toMatchObject({
    developments: [developments[0]?.id],
    why: null,
    words: [{ text: "bombed", verdict: "told" }],
    actors: expect.arrayContaining([expect.stringContaining("Russian warplanes")]),
    places: ["Saraqib = Saraqib"],
  });
  expect(sentences[1]?.words.map(({ verdict }) => verdict).join()).toContain("intended");
});

test("a sentence of which nothing was told says why", () => {
  const { sentences } = explained("The weather was fine. It was a besieged mind that wrote of the shelling.");
  expect(sentences[0]?.why).toBe("No word in it tells of a development.");
  expect(sentences[1]?.why).toMatch(/“shelling”: (describes|nobody)/);
});

test("every sentence of a text is accounted for, whatever it is", () => {
  const { sentences } = explained("One.\nTwo! “Three?” Four killed. In Idlib, 12 people died.");
  for (const { why, developments } of sentences) expect(why === null).toBe(developments.length > 0);
});
