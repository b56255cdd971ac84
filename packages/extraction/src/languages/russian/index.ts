import { fold, russianDates, russianKeys, russianNumbers, type Word, SoughtPattern } from "@orontes/language";
import type { LanguagePack } from "../../language-pack.ts";
import { clauseOf } from "./clause.ts";
import { realis } from "./cues.ts";
import { casualtyCues, words } from "./words.ts";
import { equipmentNouns, groupNouns, local, weapons } from "./nouns.ts";
import { withoutNotices } from "./notices.ts";
import { joins, namesGroup, ownsGroup } from "./owner.ts";
import { pointsBack } from "./points-back.ts";
import { realityOf, realityOfFigure } from "./reality.ts";
import { reportOf } from "./report.ts";
import { rolesOf } from "./roles.ts";
import { nameForms } from "./spelling.ts";
import { standsAlone } from "./stands-alone.ts";
import { standsWho } from "./stands-who.ts";
import { sceneWords } from "./scene-words.ts";
import { strangeGroupAt } from "./strange-group.ts";
import { strangePlaceAt } from "./strange-place.ts";
import { tells } from "./tells.ts";
import { triggers } from "./triggers.ts";

const formsOf = ({ norm }: Word): readonly string[] => russianKeys(norm);

export const russian: LanguagePack = {
  lang: "ru",
  triggers,
  groupNouns,
  weapons,
  casualtyCues,
  equipmentNouns,
  realis,
  words,
  ownCountry: null,
  local,
  joins,
  standsWho,
  standsAlone,
  withoutNotices,
  strangePlaceAt,
  strangeGroupAt,
  smallNames: true,
  fullTables: true,
  order: "free",
  numbers: russianNumbers,
  dates: russianDates,
  keyOf: fold,
  nameForms,
  wordForms: formsOf,
  remembering: {
    anniversary: new SoughtPattern(/^годовщин/),
    unit: new SoughtPattern(/^(?:год|года|лет|десятилети[ея]|десятилетий)$/),
    passed: /^(?:прошл[оаи]?|проше[лд]|исполни|исполня|минул)/,
    since: /^(?:после \p{L}+|со дня|с тех|с того)$/u,
    ago: /^назад$/,
    over: /^(?:как|когда)$/,
    side: "before",
  },
  sceneWords,
  dayGap: {
    days: { день: 1, дня: 1, дней: 1, сутки: 1, суток: 1, неделю: 7, недели: 7, недель: 7, час: 0, часа: 0, часов: 0 },
    after: new Set(["после"]),
    counts: {
      два: 2,
      две: 2,
      двое: 2,
      три: 3,
      трое: 3,
      четыре: 4,
      четверо: 4,
      пять: 5,
      шесть: 6,
      семь: 7,
      восемь: 8,
      девять: 9,
      десять: 10,
    },
    reach: 3,
  },
  syntax: { clauseOf, tells, rolesOf, realityOf, realityOfFigure, reportOf, pointsBack, namesGroup, ownsGroup },
};
