import type { Report } from "../../language-pack.ts";
import type { ActorMention } from "../../mention.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { SPEECH } from "../../role.ts";
import { isImperfect } from "./reality.ts";
import { spokesmanOf } from "./spokesman.ts";
import { according, reporting, set } from "./words.ts";

const SPEAKER_REACH = 6;
const DATE_REACH = 14;
const POSSIBLE_REACH = 14;
/** Between "according to" and who says it: "بحسب ما أعلنت", "وفق بيان ل". */
const NEGATED = set("لم لن لا لما");
const MENTIONED = /^[يت]ذكر$/;
const GOING_ON = /^(?:[يت]?اضاف|تابع|[يت]?اوضح|[يت]?اشار|[يت]?اكد|[يت]?شدد|[يت]?ضيف|مضيف|موضح|مشير|موكد|قال)/;
const LINKS = set(
  "ما بيان تصريح تصريحات إحصائية ل في عن من مصادر مصدر أعلنت أعلن ذكرت ذكر قالت قال أفادت أفاد نقلت نقل أوردت أورد معلومات تقرير بيانات",
);

/** Who says it: "بحسب", "نقلاً عن", else the first verb of saying that has a speaker. */
export function reportOf(view: SentenceView): Report | null {
  const { tokens } = view;
  const source = tokens.findIndex((token) => according.has(token.norm));
  const attributed = source < 0 ? null : speakerBehind(source, view, SPEAKER_REACH);
  // "بحسب الوزارة" only names a source; "وفق ما أعلنت الوزارة" says that it stated it.
  if (attributed !== null)
    return {
      speaker: attributed,
      verb: source,
      isImpersonal: tokens[source + 1]?.norm !== "ما",
      date: dateBeside(source, attributed, view),
    };
  // "من دون معارك تُذكر" tells nothing.
  const isTelling = (at: number): boolean => !(MENTIONED.test(tokens[at]?.norm ?? "") && (tokens[at + 1]?.kind ?? "mark") === "mark");
  const verbs = tokens.flatMap((token, at) =>
    reporting.has(token.norm) && !NEGATED.has(tokens[at - 1]?.norm ?? "") && isTelling(at) ? [at] : [],
  );
  const said = verbs.map((verb) => ({ verb, speaker: speakerOf(verb, view) }));
  const told = said.find(({ speaker }) => speaker !== null) ?? said[0];
  // "وأضاف أن": whoever spoke last.
  const isAgain = told !== undefined && told.speaker === null && GOING_ON.test(tokens[told.verb]?.norm ?? "");
  return told === undefined
    ? null
    : {
        speaker: told.speaker,
        verb: told.verb,
        date: dateBeside(told.verb, told.speaker, view),
        isAgain,
        isImpersonal: isOnlyPossible(told.verb, view),
      };
}

/** Behind the verb, or before it at the head of a sentence: "الدفاع التركية: …" and "المرصد يعلن". */
function speakerOf(verb: number, view: SentenceView): ActorMention | null {
  // "أما دمشق فاعتبرت".
  const topic = view.tokens[0]?.norm === "اما" && /^(?:ف|فقد)$/.test(view.tokens[verb - 1]?.norm ?? "");
  const named = topic ? view.mentions.actors.find((actor) => actor.from <= 2 && !actor.modifier) : undefined;
  if (named !== undefined) return named;
  const behind = speakerBehind(verb, view, SPEAKER_REACH);
  if (behind !== null) return behind;
  // "نفت موسكو أن تكون …، وقالت إن": whoever the verb of speech before has for its subject.
  if (/^(?:و|ف|ثم)$/.test(view.tokens[verb - 1]?.norm ?? "")) {
    const first = view.triggers.find(
      (found) => found.to < verb && found.values.some(({ type, kind }) => kind === "verb" && SPEECH.has(type)),
    );
    return first === undefined ? null : speakerBehind(first.from, view, SPEAKER_REACH);
  }
  return (
    view.mentions.actors.findLast((actor) => actor.to <= verb && verb - actor.to <= 3 && !actor.modifier && isFree(actor, view)) ?? null
  );
}

/** "قال مسؤول إن الرئيس قد يطرح الملف": what may be is not stated. */
const isOnlyPossible = (verb: number, { tokens }: SentenceView): boolean =>
  tokens.slice(verb, verb + POSSIBLE_REACH).some(({ norm }, at) => norm === "قد" && isImperfect(tokens[verb + at + 1]?.norm ?? ""));

const NO_SPEAKER = set("إن أن بأن بأنه بأنها إلى على في ب");
const isFree = (actor: ActorMention, { tokens }: SentenceView): boolean => !NO_SPEAKER.has(tokens[actor.from - 1]?.norm ?? "");

function speakerBehind(verb: number, view: SentenceView, reach: number): ActorMention | null {
  const { tokens, mentions, triggers } = view;
  const near = mentions.actors.filter((actor) => actor.from > verb && actor.from <= verb + reach && !actor.modifier);
  for (const actor of near) {
    const gap = tokens.slice(verb + 1, actor.from);
    // "وأعلنت حلّ نفسها وحلّ حزب البعث": whom what is said is about.
    if (triggers.some((found) => found.from > verb && found.to <= actor.from && found.values.some(({ kind }) => kind === "noun")))
      return null;
    if (gap.some((token) => (NO_SPEAKER.has(token.norm) && !LINKS.has(token.norm)) || token.norm === ":")) return null;
    // "المتحدث باسم الوزارة إيغور …": the person named, where one stands right behind.
    const person = near.find(
      (one) =>
        one.sector === "leader" &&
        one.from >= actor.from &&
        one.from - actor.to <= 2 &&
        !tokens.slice(actor.to, one.from).some((token) => token.norm === "ان"),
    );
    return person ?? spokesmanOf(actor, view);
  }
  return null;
}

/** The day of the saying stands between the verb and what is said. */
function dateBeside(verb: number, speaker: ActorMention | null, { tokens, dates }: SentenceView): Report["date"] {
  const content = tokens.findIndex(
    (token, at) => at > verb && (token.norm === "ان" || token.norm === ":" || token.norm === "«" || token.norm === "بان"),
  );
  const end = content < 0 || content > verb + DATE_REACH ? Math.max(verb, speaker?.to ?? verb) + 4 : content;
  return (
    dates.find((date) => {
      const from = tokens.findIndex((token) => token.start === date.start);
      return from > verb && from < end;
    }) ?? null
  );
}
