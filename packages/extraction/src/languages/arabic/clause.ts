import type { Range } from "../../language-pack.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { boundaries, reporting, set } from "./words.ts";

/** Open a clause of their own behind a comma. */
const OPENERS = set(
  "ما مما بحسب حسب وفق وفقا نقلا طبقا مضيفا مضيفة مشيرا مشيرة مؤكدا مؤكدة موضحا موضحة معلنا معلنة محذرا محذرة متهما متهمة مطالبا مطالبة داعيا داعية نافيا نافية قائلا قائلة معتبرا معتبرة واصفا واصفة لافتا لافتة محملا محملة متوعدا مهددا جراء إثر عقب وسط في_حين في_وقت ردا انتقاما منذرا مستهدفا مستهدفة موقعا موقعة مخلفا مخلفة مسفرا",
);
/** "و" before these opens a clause as before any verb. */
const FINITE = set(
  "كان كانت كانوا ليس ليست لم لن لا قد سوف س جاء جاءت تأتي يأتي أدى أدت أسفر أسفرت تسبب تسببت خلف خلفت جرى تم يتم تمكن تمكنت أصبح أصبحت",
);
const RESULT = set("أدى أدت أسفر أسفرت يسفر خلف خلفت تسبب تسببت");

/** From the last conjunction, relative pronoun, "و" before a verb, or mark before the words to the next behind them. */
export function clauseOf(at: Range, view: SentenceView): Range {
  const { tokens } = view;
  const norm = (index: number): string => tokens[index]?.norm ?? "";
  const isEdge = (index: number): boolean =>
    boundaries.has(norm(index)) && !isOfResult(index, norm) && !isAtLeast(index, norm) && !isHyphen(index, view);
  const opens = (index: number): boolean =>
    isEdge(index) || (OPENERS.has(norm(index)) && !isAtLeast(index, norm)) || isAndVerb(index, view);
  const isComma = (index: number): boolean => norm(index) === "،" || norm(index) === ",";
  let from = at.from;
  while (from > 0 && !isEdge(from - 1) && !(isComma(from - 1) && opens(from)) && !isAndVerb(from - 1, view)) from--;
  let to = at.to;
  while (to < tokens.length && !isEdge(to) && !(isComma(to) && opens(to + 1)) && !isAndVerb(to, view)) to++;
  return { from, to };
}

/** "روسية – تركية". */
const isHyphen = (index: number, { tokens, mentions }: SentenceView): boolean =>
  /^[–—]$/.test(tokens[index]?.norm ?? "") &&
  mentions.actors.some((actor) => actor.to === index && actor.modifier) &&
  mentions.actors.some((actor) => actor.from === index + 1 && actor.modifier);

/** "ما أدى إلى" goes on with what it results from only in sense; it is a clause of its own. */
const isOfResult = (index: number, norm: (at: number) => string): boolean => norm(index) === "ما" && !RESULT.has(norm(index + 1));

/** "مشّطت", "كبّدتها", "صادروا": such an ending is a verb's, but for a few nouns. */
const looksPast = (word: string): boolean => PAST.test(word) && !NOUNS_IN_T.test(word);
const PAST = /^(?!ال)..+(?:[^ا]ت|وا)(?:ه|ها|هم|هما)?$/;
/** "وكبّدتها أربعة قتلى" has another subject than the attack before. */
const GIVING = /^كبد/;
const NOUNS_IN_T = /^(?:بيت|وقت|صوت|زيت|بنت|ابنت|اخت|موت|تحت|سبت|كويت|حوت|ست|دست|كبريت|توقيت|تثبيت|تصويت|سكوت|انترنت|مت|كفرت)/;

/** "ما لا يقل عن 15 ضربة". */
const isAtLeast = (index: number, norm: (at: number) => string): boolean =>
  norm(index) === "ما" &&
  (/^[يت](?:قارب|زيد|ناهز)$/.test(norm(index + 1)) || (norm(index + 1) === "لا" && /^[يت](?:قل|زيد|تجاوز)$/.test(norm(index + 2))));

/** "و" right before a verb: "وقصفت", "وكانت", "وقال". */
export function isAndVerb(index: number, { tokens, tags, triggers }: SentenceView): boolean {
  const word = tokens[index]?.norm;
  if (word !== "و" && word !== "ف" && word !== "ثم") return false;
  const next = tokens[index + 1]?.norm ?? "";
  return (
    FINITE.has(next) ||
    (looksPast(next) && (tags[index + 1]?.casualty == null || GIVING.test(next))) ||
    reporting.has(next) ||
    triggers.some(
      (found) =>
        found.from === index + 1 &&
        found.values.some(({ kind, rule }) => kind === "verb" && (!next.startsWith("ال") || /\.(?:ال|أل)/.test(rule))),
    )
  );
}
