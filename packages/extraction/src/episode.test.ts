import { turkeyRussiaSyria } from "@orontes/theatre";
import { expect, test } from "vitest";
import { extract } from "./extract.ts";

const developmentsIn = (text: string): number => {
  const outcome = extract(
    { id: "long", revision: 1, title: "", text, lang: "en", publishedAt: "2020-03-05T12:00:00.000Z" },
    turkeyRussiaSyria,
  );
  return outcome.kind === "kept" ? outcome.value.developments.length : -1;
};
const STRIKE = "Russian warplanes bombed Turkish positions near Saraqib on Wednesday.\n\n";

test("an event told often is one, and a file of very many is laid together in parts, so that time grows with its length", () => {
  expect(developmentsIn(STRIKE.repeat(400))).toBe(1);
  expect(developmentsIn(STRIKE.repeat(900))).toBe(3);
});
