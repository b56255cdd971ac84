import { turkeyRussiaSyria } from "@orontes/theatre";
import { expect, test } from "vitest";
import { extract } from "./extract.ts";

const relevance = (lang: string, text: string): string => {
  const outcome = extract({ id: "a", revision: 1, title: "", text, lang, publishedAt: "2019-10-12T00:00:00Z" }, turkeyRussiaSyria);
  if (outcome.kind !== "kept") throw new Error("not read");
  return outcome.value.relevance;
};

test.each([
  ["en", "Two men were killed in a shooting outside a supermarket on Saturday, and police arrested a woman."],
  ["en", "The army shelled rebels in the hills on Friday, killing nine people."],
  ["tr", "Cumartesi günü bir alışveriş merkezindeki patlamada iki kişi öldü."],
  ["ru", "В субботу при взрыве в торговом центре погибли два человека."],
  ["ar", "قتل شخصان السبت في انفجار داخل مركز تجاري."],
])("%s: what names nothing of the theatre is of any land: %s", (lang, text) => {
  expect(relevance(lang, text)).toBe("off_topic");
});

test.each([
  ["en", "Two men were killed in a shooting outside a supermarket in Raqqa on Saturday."],
  ["en", "The army shelled the group in the hills on Friday, killing nine of its fighters, Islamic State said."],
  ["tr", "Suriye ordusu cumartesi günü tepeleri bombaladı, iki kişi öldü."],
  ["ru", "Турецкая артиллерия в субботу обстреляла высоты, погибли два человека."],
  ["ar", "قتل شخصان السبت في انفجار داخل سوق في إدلب."],
])("%s: a place, a state or a group of the theatre makes it news: %s", (lang, text) => {
  expect(relevance(lang, text)).toBe("new");
});
