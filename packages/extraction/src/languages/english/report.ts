import type { Report } from "../../language-pack.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { strangerAt } from "./stranger.ts";
import { articles, be, reporting, set } from "./words.ts";

const BESIDE_DATE = set("on late early earlier in a an statement report to reporters at news conference briefing written its the joint");
/** Tokens between the saying and its day. */
const DATE_REACH = 7;
const HEAD_REACH = 8;

/** Who says what a headline tells may stand behind a colon or dash, or before a colon. */
const HEADLINE_REACH = 5;
const AGAIN = set("it he she they who");
const THINGS = set("it they which");
const BEFORE_VERB = set("has had have also later earlier then previously only further");

/** The last verb of saying, or "according to", with who says it and when. */
export function reportOf(view: SentenceView): Report | null {
  const { tokens, mentions, dates, triggers } = view;
  const norm = (at: number): string => tokens[at]?.norm ?? "";
  const according = tokens.findIndex((token, at) => token.norm === "according" && norm(at + 1) === "to");
  const verb = according >= 0 ? according : verbOfSaying(view);
  if (verb < 0) return headlineSource(view);
  const behind = mentions.actors.find((actor) => actor.from > verb && actor.from <= verb + (according >= 0 ? 6 : 4) && !actor.modifier);
  const before = mentions.actors.findLast((actor) => actor.to <= verb && verb - actor.to <= 5 && !actor.modifier);
  let subject = verb - 1;
  while (BEFORE_VERB.has(norm(subject)) || norm(subject).endsWith("ly")) subject--;
  const isAgain = according < 0 && AGAIN.has(norm(subject));
  // "What critics say is Trump's fault": only behind a mark does a speaker follow such a verb.
  const isInverted = according >= 0 || (norm(verb) !== "say" && norm(verb) !== "says") || tokens[verb - 1]?.kind === "mark";
  const known = according >= 0 ? (behind ?? null) : (before ?? (isInverted ? behind : undefined) ?? null);
  const stranger = according >= 0 ? strangerAt(verb + 1, view) : strangerAt(verb, view);
  // "said Aldar Xelil, a top PYD official": the name, not whom it speaks for.
  const speaker = stranger !== null && (known === null || known.sector !== "leader") ? stranger : known;
  const date = dates.find((one) => {
    const from = tokens.findIndex((token) => token.start === one.start);
    return (
      (from > verb && from - verb <= DATE_REACH && tokens.slice(verb + 1, from).every((token) => BESIDE_DATE.has(token.norm))) ||
      // "On Monday the Turkish military said": nothing is told between the day and the saying.
      (from < verb &&
        verb - from <= HEAD_REACH &&
        tokens.slice(from, verb).every((token) => token.kind === "word") &&
        !triggers.some((trigger) => trigger.from >= from && trigger.to <= verb && trigger.from !== verb))
    );
  });
  // "He said" is the person meant; "it said" whoever spoke last, rather than what was spoken of.
  const isMeant = speaker !== null && speaker.from <= subject && speaker.to > subject;
  if (!isAgain) return { speaker, verb, date: date ?? null };
  return { speaker: isMeant ? speaker : null, verb, date: date ?? null, isAgain: !isMeant || THINGS.has(norm(subject)) };
}

const verbOfSaying = ({ tokens }: SentenceView): number =>
  tokens.findLastIndex(
    (token, at) =>
      reporting.has(token.norm) &&
      token.norm !== "report" &&
      !articles.has(tokens[at - 1]?.norm ?? "") &&
      !isPassive(at, tokens) &&
      !isUnsaid(at, tokens),
  );

/** "The reported attack", "was told", "is said to": nobody is named. */
const isPassive = (at: number, tokens: SentenceView["tokens"]): boolean =>
  be.has(tokens[at - 1]?.norm ?? "") || (be.has(tokens[at - 2]?.norm ?? "") && (tokens[at - 1]?.norm ?? "").endsWith("ly"));

const NOT = set("not no never without n't didn't hasn't haven't doesn't don't nobody neither nor");
/** "Has not said", "without saying", "no group claimed": nothing was said. */
const isUnsaid = (at: number, tokens: SentenceView["tokens"]): boolean =>
  tokens.slice(Math.max(0, at - 3), at).some(({ norm }) => NOT.has(norm));

const SPEAKS = new Set(["source", "media", "ministry", "leader", "officials", "government", "forces"]);
const MARKS = set(": - – —");

/** "Strike kills 18: monitor", "Two soldiers killed – ministry", "Kremlin: no talks planned". */
function headlineSource({ tokens, mentions }: SentenceView): Report | null {
  const last = tokens.findLastIndex((token) => MARKS.has(token.norm));
  const isTail = last > 0 && tokens.length - last - 1 <= HEADLINE_REACH;
  const first = tokens.findIndex((token) => token.norm === ":");
  const speaker = mentions.actors.find(
    (actor) =>
      (SPEAKS.has(actor.sector ?? "") || actor.actor?.kind === "monitor" || actor.actor?.kind === "organisation") &&
      ((isTail && actor.from > last) || (first > 0 && first <= HEADLINE_REACH && actor.to === first)),
  );
  if (speaker === undefined) return null;
  return { speaker, verb: speaker.from > last ? last : first, date: null };
}
