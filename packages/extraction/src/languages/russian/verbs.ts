import type { LanguagePack, Trigger } from "../../language-pack.ts";
import { all } from "./inflect.ts";
// Before the tables below: their nouns have the cases of those who act.
import "./nouns.ts";

type Phrase = LanguagePack["triggers"]["air_strike"][number];
type More = Partial<Omit<Trigger, "type">>;

/** Third persons of perfective verbs, of one and of many: what they tell lies ahead. */
export const futures = new Set<string>();
function thirdsOf(third: string): string[] {
  const tail = third.endsWith("ся") ? "ся" : "";
  const stem = third.replace(/[еи]т(?:ся)?$/, "");
  return [third, third.replace(/т(ся)?$/, "м$1"), ...["ут", "ют", "ат", "ят"].map((ending) => stem + ending + tail)];
}
/** All these persons of several verbs. */
export const presentsOf = (thirds: string): string[] => thirds.split(" ").flatMap(thirdsOf);
function addFuture(third: string): void {
  for (const form of thirdsOf(third)) futures.add(form);
}
"нанесет откроет проведет совершит осуществит начнет предпримет устроит развернет продолжит возобновит выпустит подпишет заключит достигнет объявит введет запустит примет отдаст подвергнет произведет усилит ответит состоится пройдет начнется продолжится возобновится станет сможет придется удастся завершит прекратит последует произойдет приступит отойдет уйдет выведет вернет применит создаст построит погибнет пострадает оттеснит выдержит позволит допустит потерпит отразит защитит останется заставит выбьет очистит разгромит отомстит отреагирует поддержит направит прекратит обсудит рассмотрит выберет потребует отправит получит поставит окажет сохранит останется вынудит решит выступит выдвинет встретит пожалеет заплатит будет"
  .split(" ")
  .forEach(addFuture);
// "Допустим, что" supposes.
futures.delete("допустим");
for (const form of ["будут", "буду", "будем", "примем", "ответим"]) futures.add(form);
/** With such a prefix and without a suffix of repetition a verb is perfective. */
const PERFECTIVE =
  /^(?:по|за|на|вы|при|от|раз|рас|со|с|у|об|обо|пере|про|до|вз|из|ис|под|над|воз|вос)[а-я]{2,}(?:[бвгджзклмнпрстфхцчшщ](?:ет|ут)|[^аеиоуыэюяй](?:ит|ят|ат)|йдет|йдут)(?:ся)?$/;
const NO_PERFECTIVE =
  /(?:ход[ия]т|вод[ия]т|нос[ия]т|воз[ия]т|сто[ия]т|вис[ия]т|след[ия]т|стро[ия]т|служ[иа]т|содерж[иа]т|сход|знач[иа]т|прос[ия]т|говор[ия]т|смотр[ия]т|свид|числ[ия]т|жив[еу]т|раст[еу]т|станов[ия]т|готов[ия]т|сид[ия]т|труд[ия]т|лож[иа]т|прав[ия]т|удар[ия]т|пиш[еу]т|завис|надеж|нужд)/;
/** Whether the form of a verb tells of what lies ahead. */
export const isFuture = (form: string): boolean =>
  futures.has(form) || (PERFECTIVE.test(form) && !presents.has(form) && !NO_PERFECTIVE.test(form));
/** Third persons of imperfective verbs that the tables know. */
const presents = new Set<string>();
/** Short passive participles and reflexive passives: their subject suffers. */
const passives = new Set<string>();
export const isPassiveForm = (phrase: string): boolean => passives.has(phrase);

/** What the past ends in where it is not made from the infinitive. */
const PASTS: readonly (readonly [ending: RegExp, past: string])[] = [
  [/йти$/, "шел"],
  [/везти$/, "вез"],
  [/нести$/, "нес"],
  [/вести$/, "вел"],
  [/мести$/, "мел"],
  [/сесть$/, "сел"],
  [/красть$/, "крал"],
  [/жечь$/, "жег"],
  [/пастись$/, "пасся"],
  [/клясться$/, "клялся"],
];
function pastOf(infinitive: string): string {
  const other = PASTS.find(([ending]) => ending.test(infinitive));
  return other === undefined ? infinitive.replace(/ть(ся)?$/, "л$1") : infinitive.replace(...other);
}

/** "обстрелять/обстреляет/обстрелян": infinitive, third person, short participle if there is one, the masculine past where it is irregular; full participles are made of them. */
function forms(verbs: string, isPerfective: boolean, more: More): Phrase[] {
  return verbs.split(/\s+/).flatMap((verb) => {
    const [infinitive = "", third = "", participle = "", past = pastOf(infinitive)] = verb.split("/");
    const active = [infinitive, past, ...(third === "" ? [] : [third]), ...gerund(past)];
    if (isPerfective && third !== "") addFuture(third);
    else if (third !== "") for (const form of thirdsOf(third)) presents.add(form);
    const phrases = [...active, doneBy(past), ...(isPerfective || third === "" ? [] : [doing(third)])].map((form): Phrase => [form, more]);
    if (participle === "") return phrases;
    passives.add(participle);
    return [...phrases, ...[participle, undergone(participle)].map((form): Phrase => [form, { ...more, voice: "passive" }])];
  });
}

/** "Прибыл": "прибывший". */
function doneBy(past: string): string {
  const tail = past.endsWith("ся") ? "ся" : "";
  const bare = past.slice(0, past.length - tail.length);
  const stem = bare.slice(0, -1);
  // "Пришёл": "пришедший"; "привёл": "приведший".
  const made = bare.endsWith("шел") || bare.endsWith("вел") ? `${stem}дший` : bare.endsWith("л") ? `${stem}вший` : `${bare}ший`;
  return `${made}${tail}`;
}
/** "Удерживает": "удерживающий". */
function doing(third: string): string {
  const tail = third.endsWith("ся") ? "ся" : "";
  const bare = third.slice(0, third.length - tail.length);
  const stem = bare.slice(0, -2);
  return `${stem}${bare.endsWith("ит") ? "ящий" : /[аеиоуыюя]$/.test(stem) ? "ющий" : "ущий"}${tail}`;
}
/** "Обстрелян": "обстрелянный"; "взят": "взятый". */
const undergone = (participle: string): string => `${participle}${participle.endsWith("н") ? "ный" : "ый"}`;

const gerund = (past: string): string[] =>
  past.endsWith("л") ? [`${past.slice(0, -1)}в`] : past.endsWith("лся") ? [`${past.slice(0, -3)}вшись`] : [];

/** Perfective verbs. */
export const pf = (verbs: string, more: More = {}): Phrase[] => forms(verbs, true, more);
/** Imperfective verbs: their present tells what goes on or, in a headline, what happened. */
export const ipf = (verbs: string, more: More = {}): Phrase[] => forms(verbs, false, more);
/** Passives by the word itself, their nominative suffers: "подвергся обстрелу". */
export const passive = (phrases: readonly string[], more: More = {}): Phrase[] =>
  phrases.map((phrase): Phrase => {
    passives.add(phrase);
    return [phrase, { ...more, voice: "passive" }];
  });
/** Verbal nouns and nouns of events, each a dictionary form or a phrase of such. */
export const noun = (phrases: readonly string[], more: More = {}): Phrase[] =>
  phrases.map((phrase): Phrase => [phrase, { ...more, kind: "noun" }]);
/** Other set phrases with a verb. */
export const said = (phrases: readonly string[], more: More = {}): Phrase[] => phrases.map((phrase): Phrase => [phrase, more]);
/** Words of which one must stand in the sentence, in all their forms. */
export const near = (words: string): Pick<Trigger, "needs"> => ({ needs: [...new Set(all(words))] });
