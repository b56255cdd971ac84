import { ACC, ANY_CASE, DAT, GEN, INS, NOM, plural, PREP } from "./cases.ts";
import { wordTable } from "../word-table.ts";

/** Every form of a word with the cases that it may stand for. */
export type Paradigm = ReadonlyMap<string, number>;

/** What the ending of a noun does not tell. */
export interface NounTraits {
  /** The accusative is the genitive: people. */
  readonly animate?: boolean;
  /** A noun in -ь that goes like "часть". */
  readonly feminine?: boolean;
  /** "города", "катера". */
  readonly pluralInA?: boolean;
}

const SIBILANT = /[жчшщц]$/;
const NEEDS_I = /[гкхжчшщ]$/;
/** Words in -ок, -ек whose vowel stays. */
const STEADY = /^(?:поток|блок|срок|урок|восток|игрок|человек|совок|сток|приток|порок|пророк|знаток|звонок|щенок)$/;
/** What no rule gives: the stem of the oblique forms, or the whole plural. */
const OBLIQUE: Readonly<Record<string, string>> = wordTable({
  день: "дн",
  огонь: "огн",
  ребенок: "ребенк",
  боец: "бойц",
  пес: "пс",
  лоб: "лб",
  лев: "льв",
  звонок: "звонк",
  церковь: "церкв",
  путь: "пут",
  ставень: "ставн",
  угол: "угл",
  узел: "узл",
  орел: "орл",
  котел: "котл",
  заем: "займ",
  посол: "посл",
});
const GENITIVE_PLURAL: Readonly<Record<string, string>> = wordTable({
  солдат: "солдат",
  боец: "бойцов",
  отец: "отцов",
  конец: "концов",
  дворец: "дворцов",
  человек: "человек",
  турок: "турок",
  раз: "раз",
  партизан: "партизан",
  военачальник: "военачальников",
  судно: "судов",
  семья: "семей",
  статья: "статей",
  земля: "земель",
  судья: "судей",
  сестра: "сестер",
  девочка: "девочек",
  деревня: "деревень",
  война: "войн",
  колония: "колоний",
  письмо: "писем",
  число: "чисел",
  кресло: "кресел",
  стекло: "стекол",
  окно: "окон",
  дело: "дел",
  сделка: "сделок",
  лодка: "лодок",
  больница: "больниц",
  убийца: "убийц",
  мать: "матерей",
  дочь: "дочерей",
});

const made = new Map<string, Paradigm>();

/** The forms of a noun given in the nominative singular; folded, without ё. */
export function declineNoun(lemma: string, traits: NounTraits = {}): Paradigm {
  const key = `${lemma} ${traits.animate === true} ${traits.feminine === true} ${traits.pluralInA === true}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const forms = new Map<string, number>();
  const add = (form: string, cases: number): void => {
    // "После" is first a preposition.
    if (form !== "после") forms.set(form, (forms.get(form) ?? 0) | cases);
  };
  singular(lemma, traits, add);
  plurals(lemma, traits, add);
  if (made.size < 20_000) made.set(key, forms);
  return forms;
}

type Add = (form: string, cases: number) => void;

/** The stem before the endings of the oblique cases. */
function obliqueStem(lemma: string): string {
  const known = OBLIQUE[lemma];
  if (known !== undefined) return known;
  if (/[аеоёыэяйь]$/.test(lemma)) return lemma.slice(0, -1);
  if (lemma.length > 4 && lemma.endsWith("ец")) {
    const before = lemma.slice(0, -2);
    return /[аеиоуыэюя]$/.test(before) ? `${before}йц` : before.endsWith("л") ? `${before}ьц` : `${before}ц`;
  }
  if (lemma.length > 4 && lemma.endsWith("ок") && !STEADY.test(lemma)) return `${lemma.slice(0, -2)}к`;
  return lemma;
}

function singular(lemma: string, { animate = false, feminine = false }: NounTraits, add: Add): void {
  const stem = obliqueStem(lemma);
  add(lemma, NOM);
  if (lemma.endsWith("ия")) {
    add(`${stem}и`, GEN | DAT | PREP);
    add(`${stem}ю`, ACC);
    add(`${stem}ей`, INS);
  } else if (lemma.endsWith("я")) {
    add(`${stem}и`, GEN);
    add(`${stem}е`, DAT | PREP);
    add(`${stem}ю`, ACC);
    add(`${stem}ей`, INS);
  } else if (lemma.endsWith("а")) {
    add(stem + (NEEDS_I.test(stem) ? "и" : "ы"), GEN);
    add(`${stem}е`, DAT | PREP);
    add(`${stem}у`, ACC);
    add(stem + (SIBILANT.test(stem) ? "ей" : "ой"), INS);
  } else if (lemma.endsWith("ие")) {
    add(lemma, ACC);
    add(`${stem}я`, GEN);
    add(`${stem}ю`, DAT);
    add(`${stem}ем`, INS);
    add(`${stem}и`, PREP);
  } else if (lemma.endsWith("о") || lemma.endsWith("е")) {
    const soft = lemma.endsWith("е") && !SIBILANT.test(stem);
    add(lemma, ACC);
    add(stem + (soft ? "я" : "а"), GEN);
    add(stem + (soft ? "ю" : "у"), DAT);
    add(stem + (lemma.endsWith("е") ? "ем" : "ом"), INS);
    add(`${stem}е`, PREP);
  } else if (lemma.endsWith("ь") && feminine) {
    add(lemma, ACC);
    add(`${stem}и`, GEN | DAT | PREP);
    add(`${stem}ью`, INS);
  } else if (lemma.endsWith("ь") || lemma.endsWith("й")) {
    add(`${stem}я`, GEN | (animate ? ACC : 0));
    if (!animate) add(lemma, ACC);
    add(`${stem}ю`, DAT);
    add(`${stem}ем`, INS);
    add(stem + (lemma.endsWith("ий") ? "и" : "е"), PREP);
  } else if (/[бвгджзклмнпрстфхцчшщ]$/.test(lemma)) {
    add(`${stem}а`, GEN | (animate ? ACC : 0));
    if (!animate) add(lemma, ACC);
    add(`${stem}у`, DAT);
    add(stem + (SIBILANT.test(stem) ? "ем" : "ом"), INS);
    // "Рубежом", "врачом": the stress is not written.
    if (/[жчш]$/.test(stem)) add(`${stem}ом`, INS);
    add(`${stem}е`, PREP);
  } else add(lemma, ANY_CASE);
}

function plurals(lemma: string, { animate = false, feminine = false, pluralInA = false }: NounTraits, add: Add): void {
  let stem = obliqueStem(lemma);
  let isSoft = /[яйь]$/.test(lemma) || (lemma.endsWith("е") && !SIBILANT.test(stem));
  let nominative = stem + (isSoft ? "и" : NEEDS_I.test(stem) ? "и" : "ы");
  let genitive = GENITIVE_PLURAL[lemma] ?? genitivePlural(lemma, stem, feminine);
  if (/[ое]$/.test(lemma)) nominative = stem + (isSoft ? "я" : "а");
  if (pluralInA) nominative = stem + (isSoft ? "я" : "а");
  if (/[ая]нин$/.test(lemma)) {
    stem = lemma.slice(0, -2);
    nominative = `${stem}е`;
    genitive = stem;
    isSoft = false;
  }
  if (lemma === "сын" || lemma === "брат" || lemma === "муж") {
    stem = lemma === "сын" ? "сынов" : lemma;
    isSoft = true;
    nominative = `${stem}ья`;
    genitive = lemma === "брат" ? "братьев" : lemma === "муж" ? "мужей" : "сыновей";
    stem = `${stem}ь`;
  }
  if (lemma === "ребенок") {
    stem = "дет";
    isSoft = true;
    nominative = "дети";
    genitive = "детей";
    add("детьми", plural(INS));
  }
  if (lemma === "человек") {
    add("люди", plural(NOM));
    add("людей", plural(GEN | ACC));
    add("людям", plural(DAT));
    add("людьми", plural(INS));
    add("людях", plural(PREP));
  }
  if (lemma === "судно") stem = "суд";
  if (lemma === "судно") nominative = "суда";
  if (lemma === "церковь" || lemma === "мать" || lemma === "дочь") isSoft = false;
  add(nominative, plural(NOM | (animate ? 0 : ACC)));
  add(genitive, plural(GEN | (animate ? ACC : 0)));
  const vowel = isSoft ? "я" : "а";
  add(`${stem}${vowel}м`, plural(DAT));
  add(`${stem}${vowel}ми`, plural(INS));
  add(`${stem}${vowel}х`, plural(PREP));
}

function genitivePlural(lemma: string, stem: string, feminine: boolean): string {
  if (/ия$|ие$/.test(lemma)) return `${stem}й`;
  if (lemma.endsWith("ь") || (lemma.endsWith("е") && !SIBILANT.test(stem))) return `${stem}ей`;
  if (lemma.endsWith("й")) return `${stem}ев`;
  if (lemma.endsWith("я")) return /[аеиоуыэюя]$/.test(stem) ? `${stem}й` : /ьн?$/.test(stem) ? stem : `${stem}ь`;
  if (/[бвгджзлмнпрстфхчшщьй]ка$/.test(lemma)) {
    const head = stem.slice(0, -1).replace(/[ьй]$/, "");
    return `${head}${/[жчшщьй]$/.test(stem.slice(0, -1)) ? "е" : "о"}к`;
  }
  if (/[аое]$/.test(lemma)) return stem;
  if (feminine) return `${stem}ей`;
  if (/[жчшщ]$/.test(stem)) return `${stem}ей`;
  return stem + (/[цй]$/.test(stem) && /[йьн]ц$|нец$/.test(stem) ? "ев" : stem.endsWith("ц") ? "ев" : "ов");
}

/** The forms of an adjective or full participle given in the masculine nominative; also those used as nouns: "военный", "раненый". */
export function declineAdjective(lemma: string, { animate = true }: Pick<NounTraits, "animate"> = {}): Paradigm {
  const key = `${lemma} adjective ${animate}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const forms = new Map<string, number>();
  const add = (form: string, cases: number): void => void forms.set(form, (forms.get(form) ?? 0) | cases);
  const reflexive = lemma.endsWith("ся") ? "ся" : "";
  const base = reflexive === "" ? lemma : lemma.slice(0, -2);
  const stem = base.slice(0, -2);
  const isSoft = base.endsWith("ний") || /[жчшщ]ий$/.test(base);
  const [y, o] = /[гкхжчшщ]$/.test(stem) || isSoft ? ["и", isSoft ? "е" : "о"] : ["ы", "о"];
  const isYa = base.endsWith("ний");
  const ending = (text: string, cases: number): void => add(`${stem}${text}${reflexive}`, cases);
  ending(base.slice(-2), NOM | ACC);
  ending(`${o}го`, GEN | ACC);
  ending(`${o}му`, DAT);
  ending(`${y}м`, INS | plural(DAT));
  ending(`${o}м`, PREP);
  ending(isYa ? "яя" : "ая", NOM);
  ending(isYa ? "юю" : "ую", ACC);
  ending(`${o}й`, GEN | DAT | INS | PREP);
  ending(`${o}е`, NOM | ACC);
  ending(`${y}е`, plural(NOM | ACC));
  ending(`${y}х`, plural(GEN | PREP | ACC));
  ending(`${y}ми`, plural(INS));
  if (made.size < 20_000) made.set(key, forms);
  return forms;
}
