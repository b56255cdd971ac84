import { ACC, NOM } from "@orontes/language";
import type { Report } from "../../language-pack.ts";
import type { ActorMention } from "../../mention.ts";
import { reportWith } from "../../report-with.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { clausesOf } from "./clause.ts";
import { blamedIn } from "./blame.ts";
import { ACCORDING } from "./cited.ts";
import { creditOf } from "./credit.ts";
import { set } from "./inflect.ts";
import { type Phrase, phrasesOf } from "./phrase.ts";
import { strangerAt } from "./stranger.ts";
import { reporting } from "./words.ts";

const BESIDE_DATE = set("в во на о об этом ранее позднее также вечером утром днем и тот же день");
const DATE_REACH = 6;

/** Who says what the sentence says, when, and whom it blames. */
export function reportOf(view: SentenceView): Report | null {
  const report = sayingOf(view);
  const blamed = report?.speaker == null ? null : blamedIn(view, report.speaker);
  return report === null || blamed === null ? report : reportWith(report, { blamed });
}

/** The verb of saying, or "по данным", with who says it and when. */
function sayingOf(view: SentenceView): Report | null {
  const { tokens } = view;
  const according = tokens.findIndex(
    (token, at) => token.norm === "по" && (ACCORDING.has(tokens[at + 1]?.norm ?? "") || ACCORDING.has(tokens[at + 2]?.norm ?? "")),
  );
  const isSaying = (at: number): boolean => {
    const norm = tokens[at]?.norm ?? "";
    // "Объявили о выходе": the saying is the deed.
    if (norm.startsWith("объяв") && /^(?:о|об|обо)$/.test(tokens[at + 1]?.norm ?? "")) return false;
    return reporting.has(norm) && (!HANDING.test(norm) || isPassedOn(at, view));
  };
  // What stands behind "что" is said, not saying.
  const sayings = tokens.flatMap((_, at) => (isSaying(at) ? [at] : []));
  const verb = sayings.findLast((at) => !isContent(at, view)) ?? sayings.at(-1) ?? -1;
  const phrases = phrasesOf(view);
  if (according >= 0) {
    const word = ACCORDING.has(tokens[according + 1]?.norm ?? "") ? according + 1 : according + 2;
    // "По его данным": whoever spoke before.
    if (/^(?:его|ее|их)$/.test(tokens[word - 1]?.norm ?? "") && verb < 0)
      return { speaker: null, verb: word, date: null, isAgain: true, manner: "attributed" };
    // "По предварительным данным, дрон врезался": a comma ends the source.
    const near =
      phrases.find(
        (phrase) => phrase.from >= word && phrase.from <= word + 3 && tokens.slice(word, phrase.from).every(({ norm }) => norm !== ","),
      ) ?? phrases.find((phrase) => phrase.to === word);
    // "По данным ведомства, вирус выявлен": what it tells is no event, and is no statement.
    if (verb < 0 && view.triggers.length === 0 && view.tags.every(({ casualty }) => casualty === null)) return null;
    if (near !== undefined || verb < 0) return { speaker: near?.actor ?? null, verb: word, date: null };
  }
  if (verb < 0) {
    const credit = creditOf(view);
    return credit === null ? null : { speaker: credit.phrase.actor, verb: credit.mark, date: null, manner: "attributed" };
  }
  const clause = clausesOf(view).find((one) => verb >= one.from && verb < one.to) ?? { from: 0, to: tokens.length };
  const own = phrases.filter((phrase) => phrase.from >= clause.from && phrase.to <= clause.to);
  const speaker = speakerAmong(own, verb, tokens) ?? strangerAt(verb, view);
  // "Заявило, что авиация по колонне не работала": whether it speaks of its own is for the saying to tell.
  if (isOnlyPointing(tokens)) return { speaker, verb, date: dateOf(verb, view), pointsBack: true };
  const denies = tokens.slice(verb).some(({ norm }) => norm === "не" || norm === "ни");
  return {
    speaker,
    verb,
    date: dateOf(verb, view),
    ...(denies ? { manner: "attributed" as const } : {}),
    ...((denies && disowns(verb, speaker, view)) || disownsBefore(verb, speaker, view) ? { isDenial: true } : {}),
  };
}

/** "СДС заявили, что не наносили этого удара": the speaker's own deed, by no other subject. */
function disowns(verb: number, speaker: ActorMention | null, view: SentenceView): boolean {
  const { tokens } = view;
  const not = tokens.findIndex(({ norm }, at) => at > verb && norm === "не" && OWN_DEED.test(tokens[at + 1]?.norm ?? ""));
  if (not < 0 || speaker === null) return false;
  return !phrasesOf(view).some(
    ({ from, to, actor, preposition, isAttribute, cases }) =>
      from > verb && to <= not && preposition === null && !isAttribute && (cases & NOM) !== 0 && actor.country !== speaker.country,
  );
}
/** "Российская авиация в этом районе не применялась, подчеркнули в министерстве". */
function disownsBefore(verb: number, speaker: ActorMention | null, view: SentenceView): boolean {
  const { tokens } = view;
  const not = tokens.findIndex(({ norm }, at) => at < verb && norm === "не" && OWN_DEED.test(tokens[at + 1]?.norm ?? ""));
  if (not < 0 || speaker === null || speaker.country === null) return false;
  // "«Наша авиация не бомбила», — заявили".
  if (tokens.slice(Math.max(0, not - OWN_REACH), not).some(({ norm }) => norm === "мы" || /^наш[аиеу]?$/.test(norm))) return true;
  return phrasesOf(view).some(
    ({ to, actor, preposition, isAttribute, cases }) =>
      to <= not && preposition === null && !isAttribute && (cases & NOM) !== 0 && actor.country === speaker.country,
  );
}
const OWN_REACH = 4;
const OWN_DEED =
  /^(?:нанос|нанес|атаков|обстрел|бомб|убива|взрыва|взорв|похища|похити|захват|применя|примени|соверша|участв|стреля|сбива|открыва|напада|причаст|задействова|выполня|работа|сброс|сбрас)/;

const isContent = (at: number, view: SentenceView): boolean => {
  const clause = clausesOf(view).find((one) => at >= one.from && at < one.to);
  return clause !== undefined && /^(?:что|чтобы|будто|котор\p{L}+)$/u.test(view.tokens[clause.from]?.norm ?? "");
};
/** "Передаёт агентство": passed on, not handed over. */
const HANDING = /^переда/;
const isPassedOn = (at: number, { tokens, mentions }: SentenceView): boolean =>
  /^(?:,|как|об|этом)$/.test(tokens[at - 1]?.norm ?? "") ||
  mentions.actors.some((actor) => actor.from > at && actor.from <= at + 2 && (actor.sector === "media" || actor.sector === "source"));

/** "Об этом сообщили в ведомстве": who said what stands before. */
const isOnlyPointing = (tokens: SentenceView["tokens"]): boolean =>
  tokens.slice(0, 3).some((token, at) => /^обо?$/.test(token.norm) && tokens[at + 1]?.norm === "этом");

/** A nominative beside the verb, or those "в Минобороны", "в пресс-службе". */
function speakerAmong(own: readonly Phrase[], verb: number, tokens: SentenceView["tokens"]): ActorMention | null {
  const sure = own.filter(({ preposition, cases, isAttribute }) => preposition === null && !isAttribute && (cases & NOM) !== 0);
  const next = sure.find(({ from }) => from > verb && from - verb <= 4 && !isBehindColon(from, verb, tokens));
  // "Сообщил ТАСС источник": the outlet was told.
  const told = next?.actor.sector === "media" ? sure.find(({ from }) => from >= next.to && from - next.to <= 3) : undefined;
  const behind = told ?? next;
  const before = sure.findLast(({ to }) => to <= verb && verb - to <= 8);
  const inside = own.find(
    ({ preposition, from, actor }) => preposition === "в" && actor.sector !== "civilians" && Math.abs(from - verb) <= 5,
  );
  const best = [behind, before].find((one) => one !== undefined && (one.cases & ACC) === 0) ?? inside ?? behind ?? before;
  return best?.actor ?? null;
}

/** "Предупредил: солдаты, вошедшие в зону": what is said begins there. */
function isBehindColon(from: number, verb: number, tokens: SentenceView["tokens"]): boolean {
  for (let at = verb + 1; at < from; at++) if (tokens[at]?.norm === ":") return true;
  return false;
}

/** The day of the saying: beside the verb with nothing told between. */
function dateOf(verb: number, { tokens, dates, triggers }: SentenceView): Report["date"] {
  const found = dates.find((one) => {
    const from = tokens.findIndex((token) => token.start === one.start);
    const to = tokens.findLastIndex((token) => token.end <= one.end) + 1;
    if (from > verb) return from - verb <= DATE_REACH && tokens.slice(verb + 1, from).every((token) => BESIDE_DATE.has(token.norm));
    const between = tokens.slice(to, verb);
    return (
      verb - to <= DATE_REACH &&
      between.every((token) => token.kind === "word") &&
      !triggers.some((trigger) => trigger.from >= to && trigger.to <= verb)
    );
  });
  return found ?? null;
}
