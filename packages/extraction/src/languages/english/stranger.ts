import type { Range } from "../../language-pack.ts";
import { type ActorMention, strangerOf } from "../../mention.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { prepositions, set } from "./words.ts";

const NO_NAMES = set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mr mrs ms ii iii iv the he she it they we i",
);
/** Stand before a name and are no part of it. */
const TITLES = set(
  "president vice prime minister foreign defence defense interior information finance secretary state ambassador envoy special representative spokesman spokeswoman spokesperson general colonel major captain lieutenant brigadier admiral commander chief senator congressman congresswoman chairman chairwoman director professor doctor dr prof gen col sen rep lt sheikh imam king queen prince princess crown deputy leader head analyst expert journalist activist resident coordinator commissioner chancellor governor mayor judge lawyer british american french german russian turkish syrian iranian iraqi israeli saudi european swedish chinese international executive deputy human rights middle east war world white house observatory north south west national security adviser advisor governor rear press aide undersecretary under permanent attorney justice health trade energy economy police army navy officer premier chancellor spokesmen parliamentary shadow home junior",
);
/** Speak for somebody, whom a sentence before may have named. */
const SPOKEN_FOR = set(
  "spokesman spokeswoman spokesperson colonel general major captain lieutenant commander admiral ambassador envoy minister official adviser advisor",
);
const TITLE_GAP = 5;

/** "Spokesman Col …": someone unknown who speaks for those told of before. */
export const speaksForThem = ({ from, actor, entityId }: ActorMention, { tokens }: SentenceView): boolean =>
  actor === null &&
  entityId.startsWith("person.") &&
  tokens.slice(Math.max(0, from - TITLE_GAP), from).some(({ norm }) => SPOKEN_FOR.has(norm));
const MOST_WORDS = 4;
const LEAST_WORDS = 2;
/** Tokens before a name in which its office stands. */
const TITLE_REACH = 7;
/** Tokens between a name and its verb, or between a name and whom it speaks for. */
const REACH = 16;

/** A speaker whom no dictionary knows, behind the verb or "according to": "said Aldar Xelil, a top official". */
export function strangerIn({ from, to }: Range, view: SentenceView): ActorMention | null {
  for (let at = from; at < to; at++) {
    if (view.tokens[at]?.kind !== "word") return null;
    const run = runFrom(at, view);
    if (run !== null) return personOf(run, { from: run.to, to: run.to + REACH }, view);
  }
  return null;
}

/** The same before the verb: right before it, else the first name of the clause, "Peter Salama, executive director of the programme, said". `end`: behind the last word of the subject. */
export function strangerBefore(verb: number, end: number, view: SentenceView): ActorMention | null {
  for (let length = MOST_WORDS; length >= LEAST_WORDS; length--) {
    const run = runFrom(end - length, view);
    if (run === null || run.to !== end || run.from !== end - length) continue;
    // "British Foreign Secretary William Hague": whose they are stands before the name.
    return personOf(run, { from: run.from - TITLE_REACH, to: run.from }, view);
  }
  for (let at = Math.max(0, verb - REACH); at < verb; at++) {
    if (prepositions.has(view.tokens[at - 1]?.norm ?? "")) continue;
    const run = runFrom(at, view);
    if (run === null) continue;
    if (isClosed(run.to, view)) {
      const person = personOf(run, { from: run.to, to: verb }, view);
      return person.actor === null ? personOf(run, { from: run.from - TITLE_REACH, to: run.from }, view) : person;
    }
    at = run.to;
  }
  return null;
}

/** "Middle East campaigns director": what goes on behind its capitals is no name. */
const isClosed = (at: number, { tokens }: SentenceView): boolean => tokens[at]?.kind !== "word" || BEHIND_NAME.has(tokens[at].norm);
const BEHIND_NAME = set("who of from in at on a an the head chief director has had have also told said says");

/** "Corker": of whom no more is known here. */
export const bareName = (at: number, view: SentenceView): ActorMention | null =>
  isName(at, view) && at > 0 ? personOf({ from: at, to: at + 1 }, { from: at, to: at }, view) : null;

/** Whom a person belongs to stands beside the name. */
function personOf(run: Range, beside: Range, { tokens, tags, mentions }: SentenceView): ActorMention {
  // "Colonel", "the group" name nobody's by themselves.
  const near = mentions.actors.filter(
    (actor) =>
      actor.from >= beside.from &&
      actor.to <= beside.to &&
      actor.actor !== null &&
      (OFFICES.has(actor.actor.kind) || tags.slice(actor.from, actor.to).some((tag) => tag.noun === null)),
  );
  // "A military commander of the Levant Front": the name tells more than the noun.
  const of = near.find(({ from }) => tokens[from]?.capital === true) ?? near[0];
  return strangerOf(run, of, tokens);
}

const OFFICES = new Set(["ministry", "government", "state"]);

function runFrom(from: number, view: SentenceView): Range | null {
  let to = from;
  let names = 0;
  while (names < MOST_WORDS) {
    if (isName(to, view)) names++;
    else if (!(names > 0 && PARTICLES.has(view.tokens[to]?.norm ?? "") && isName(to + 1, view))) break;
    to++;
  }
  return names >= LEAST_WORDS ? { from, to } : null;
}

/** "Saud al-Faisal", "Ursula von der Leyen". */
const PARTICLES = set("al el bin ibn abu von van der de la");

function isName(at: number, { tokens, mentions }: SentenceView): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    token.kind === "word" &&
    token.capital &&
    !NO_NAMES.has(token.norm) &&
    !TITLES.has(token.norm) &&
    !mentions.actors.some((actor) => actor.from <= at && actor.to > at) &&
    !mentions.places.some((place) => place.from <= at && place.to > at)
  );
}
