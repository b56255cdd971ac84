import { arabicDates, arabicForms, arabicNameForms, arabicNumbers, type Token } from "@orontes/language";
import type { LanguagePack } from "../../language-pack.ts";
import { clauseOf } from "./clause.ts";
import { cut } from "./cut.ts";
import { pointsBack } from "./points-back.ts";
import { realityOf, realityOfFigure } from "./reality.ts";
import { reportOf } from "./report.ts";
import { rolesOf } from "./roles.ts";
import { tells } from "./tells.ts";
import { triggers } from "./triggers.ts";
import { casualtyCues, equipmentNouns, groupNouns, realis, weapons, words } from "./words.ts";

const REMEMBERED_WORDS = 50_000;
/** A word is asked for by every dictionary; its forms are worked out once. */
const remembering = (formsOf: (word: string) => readonly string[]): ((token: Token) => readonly string[]) => {
  const remembered = new Map<string, readonly string[]>();
  return ({ norm }) => {
    const before = remembered.get(norm);
    if (before !== undefined) return before;
    const forms = formsOf(norm);
    if (remembered.size >= REMEMBERED_WORDS) remembered.clear();
    remembered.set(norm, forms);
    return forms;
  };
};

export const arabic: LanguagePack = {
  lang: "ar",
  triggers,
  groupNouns,
  weapons,
  casualtyCues,
  equipmentNouns,
  realis,
  words,
  ownArmy: null,
  smallNames: false,
  fullTables: false,
  order: "vso",
  cut,
  numbers: arabicNumbers,
  dates: arabicDates,
  keyOf: (word) => word,
  // "المركز فصائل" are two, "قوات الأمن" one.
  binds: ({ norm }) => !norm.startsWith("ال"),
  nameForms: remembering(arabicNameForms),
  wordForms: remembering(arabicForms),
  syntax: { clauseOf, tells, rolesOf, realityOf, realityOfFigure, reportOf, pointsBack, namesGroup: () => true, ownsGroup: () => true },
};
