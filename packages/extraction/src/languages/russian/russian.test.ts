import { turkeyRussiaSyria } from "@orontes/theatre";
import { firstWrongSpan } from "@orontes/vocabulary";
import fc from "fast-check";
import { expect, test } from "vitest";
import { extract } from "../../extract.ts";

const article = (text: string) => ({ id: "case", revision: 1, title: "", text, lang: "ru", publishedAt: "2020-03-05T12:00:00.000Z" });
const WORDS =
  "турецкая армия обстреляла позиции боевиков в Идлибе не если чтобы нанесла удар по со стороны войск Сирии погибли пятеро солдат , . « » — и который был ранен 12 С-400 Эрдоган заявил что может во вторник накануне МИД РФ";

test("no Russian text breaks it, and every span it gives stands in the text", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...WORDS.split(" ")), fc.string({ maxLength: 6 })), { maxLength: 60 }), (words) => {
      const one = article(words.join(" "));
      const outcome = extract(one, turkeyRussiaSyria);
      const developments = outcome.kind === "kept" ? outcome.value.developments : [];
      expect(developments.map((development) => firstWrongSpan(development, one)).filter((span) => span !== undefined)).toEqual([]);
    }),
    { seed: 7, numRuns: 300 },
  );
});

/** The same fact with its words in another order, its verb in another voice, its noun in another case. */
test.each([
  "Сирийская армия обстреляла турецкий пост в Идлибе.",
  "Турецкий пост в Идлибе обстреляла сирийская армия.",
  "Обстреляла турецкий пост в Идлибе сирийская армия.",
  "Турецкий пост в Идлибе был обстрелян сирийской армией.",
  "Турецкий пост в Идлибе подвергся обстрелу со стороны сирийской армии.",
  "Сирийская армия нанесла артиллерийский удар по турецкому посту в Идлибе.",
])("“%s” tells who shelled whom", (text) => {
  const outcome = extract(article(text), turkeyRussiaSyria);
  const [shelling] = outcome.kind === "kept" ? outcome.value.developments : [];
  expect(shelling).toMatchObject({ type: "artillery_shelling", realis: "actual" });
  expect(shelling?.participants.map(({ role, side }) => `${role} ${side}`).toSorted()).toEqual([
    "initiator assad_bloc",
    "target turkey_bloc",
  ]);
});
