import { englishDates, englishNumbers, type Token } from "@orontes/language";
import type { LanguagePack } from "../../language-pack.ts";
import { triggers } from "./triggers.ts";
import { casualtyCues, equipmentNouns, groupNouns, realis, weapons, words } from "./words.ts";

/** "Assads forces", "the SDFs": wires that lose their apostrophes leave an s on names. */
function formsOf(token: Token): readonly string[] {
  if (token.kind === "word" && token.norm.length > 3 && token.norm.endsWith("s")) return [token.norm, token.norm.slice(0, -1)];
  return [token.norm];
}

export const english: LanguagePack = {
  lang: "en",
  triggers,
  groupNouns,
  weapons,
  casualtyCues,
  equipmentNouns,
  realis,
  words,
  numbers: englishNumbers,
  dates: englishDates,
  formsOf,
};
