import { englishDates, englishNumbers, type Word, SoughtPattern } from "@orontes/language";
import type { LanguagePack } from "../../language-pack.ts";
import { clauseOf } from "./clause.ts";
import { isEarlier } from "./is-earlier.ts";
import { isOfOtherVerb } from "./is-of-other-verb.ts";
import { partsTold } from "./parts-told.ts";
import { pointsBack } from "./points-back.ts";
import { realityOf, realityOfFigure } from "./reality.ts";
import { reportOf } from "./report.ts";
import { rolesOf } from "./roles.ts";
import { strangeGroupAt } from "./strange-group.ts";
import { standsWho } from "./stands-who.ts";
import { sceneWords } from "./scene-words.ts";
import { strangePlaces } from "./strange-places.ts";
import { tells } from "./tells.ts";
import { triggers } from "./triggers.ts";
import { casualtyCues, equipmentNouns, groupNouns, realis, set, weapons, words } from "./words.ts";

const plain = ({ norm }: Word): readonly string[] => [norm];

/** "Assads forces", "the SDFs": wires that lose their apostrophes leave an s on names; "Rais" is no "Rai". */
const nameForms = ({ kind, norm, written }: Word): readonly string[] =>
  kind === "word" && norm.endsWith("s") && (norm.length > 4 || written === `${norm.slice(0, -1).toUpperCase()}s`)
    ? [norm, norm.slice(0, -1)]
    : [norm];

/** "Terrorist offences", "militant propaganda": a kind of thing, not people. */
const KINDS = set("terrorist militant jihadist jihadi extremist islamist rebel insurgent");
const NOT_PEOPLE = set(
  "offence offences offense offenses charge charges link links tie ties propaganda activity activities threat threats designation list lists act acts crime crimes financing funding content ideology ideologies label suspects watchlist",
);

/** "A military operation" is anybody's. */
const MILITARY_DEEDS = set(
  "operation operations offensive offensives action actions campaign campaigns intervention strike strikes assault assaults attack attacks push incursion drive exercise exercises drills build-up buildup confrontation escalation aid support assistance cooperation option options solution pressure presence victory defeat gains setback setbacks effort efforts",
);

/** Theirs is no army. */
const CREWS = set("ambulance medical rescue film camera television tv news fire cabin train repair maintenance road bus ground");
const ONWARD = set("on ahead for forward against into toward towards them him it");

/** "Social media posts" are no outposts. */
const POSTS = set("post posts");
const ONLINE = set("media facebook twitter online blog instagram telegram deleted");

export const english: LanguagePack = {
  lang: "en",
  triggers,
  groupNouns,
  weapons,
  casualtyCues,
  equipmentNouns,
  realis,
  words,
  ownCountry: null,
  losesApostrophes: true,
  standsAlone: (tokens, at) =>
    !(KINDS.has(tokens[at]?.norm ?? "") && NOT_PEOPLE.has(tokens[at + 1]?.norm ?? "")) &&
    !(tokens[at]?.norm === "crew" && CREWS.has(tokens[at - 1]?.norm ?? "")) &&
    // "As the rebels press on".
    !(tokens[at]?.norm === "press" && ONWARD.has(tokens[at + 1]?.norm ?? "")) &&
    !(POSTS.has(tokens[at]?.norm ?? "") && ONLINE.has(tokens[at - 1]?.norm ?? "")) &&
    !(tokens[at]?.norm === "military" && MILITARY_DEEDS.has(tokens[at + 1]?.norm ?? "")),
  local: set("police policemen policewomen security gendarmes gendarme gendarmerie prosecutor prosecutors"),
  smallNames: false,
  fullTables: false,
  order: "svo",
  numbers: englishNumbers,
  dates: englishDates,
  keyOf: (word) => word,
  nameForms,
  wordForms: plain,
  strangeGroupAt,
  standsWho,
  remembering: {
    anniversary: new SoughtPattern(/^anniversar/),
    unit: new SoughtPattern(/^(?:years?|decades?|century)$/),
    since: /^(?:since|after) /,
    ago: /^(?:ago|earlier)$/,
    side: "before",
  },
  strangePlaces,
  sceneWords,
  dayGap: { days: { day: 1, days: 1, week: 7, weeks: 7, hour: 0, hours: 0 }, after: set("after"), reach: 12 },
  syntax: {
    clauseOf,
    tells,
    rolesOf,
    realityOf,
    partsTold,
    realityOfFigure,
    reportOf,
    pointsBack,
    isEarlier,
    isOfOtherVerb,
    namesGroup: () => true,
    ownsGroup: () => true,
  },
};
