import type { SentenceView } from "../../../sentence-view.ts";
import { set } from "../words.ts";
import { bases, noPasts, nounOrVerb, nounsInIng, participles, pasts, thirds } from "./verbs.ts";

/** What a word can be in its sentence. `noun` is anything that stands inside a noun phrase. */
export type WordClass =
  | "determiner"
  | "noun"
  | "pronoun"
  | "preposition"
  | "and"
  | "subordinator"
  | "relative"
  | "that"
  | "to"
  | "be"
  | "have"
  | "do"
  | "modal"
  | "not"
  | "adverb"
  | "time"
  | "verb"
  | "comma"
  | "quote"
  | "open"
  | "close"
  | "stop";

const DETERMINERS = set(
  "a an the this these those some any no every each all both its their his her our my your several many most another other such few more fewer less least half own",
);
const PRONOUNS = set(
  "he she they we i you him them us me it himself herself itself themselves who's someone anyone nobody everyone others",
);
const PREPOSITIONS = set(
  "in near at around outside inside into from of toward towards across over through along within between on against with for by under amid despite during about than like including alongside among via onto upon off beyond behind beneath above below beside besides without following per until till throughout amidst inside atop opposite versus regarding concerning except aboard past",
);
const SUBORDINATORS = set("while whereas because although though when after before since if unless as whether once so lest");
const RELATIVES = set("which who whom whose where what why how");
const BE = set("is are was were be been being am 's");
const GETS = set("get gets got getting");
const HAVE = set("have has had having 've");
const DO = set("do does did");
const MODALS = set("will would can could may might shall should must cannot");
const NEGATIONS = set("not never n't");
const PARTICLES = set("out up down back away forward ahead apart together");
const ADVERBS = set(
  "also still already later now then again even yet too instead meanwhile however therefore thus once ago just only soon first jointly almost nearly about approximately more less further earlier elsewhere abroad there here perhaps maybe both very quite rather so far long often sometimes always ever today tonight yesterday tomorrow overnight nonetheless nevertheless moreover though respectively thereby alone either neither",
);
const NO_ADVERBS = set(
  "ally family assembly supply reply july italy early daily weekly monthly only likely unlikely deadly friendly elderly bully belly hourly yearly rally rely apply imply multiply comply fly sicily anomaly monopoly costly lonely holy ugly",
);
/** "Re-imposed", "co-sponsored": a verb all the same. */
const PREFIXES = set("re co over under out mis pre");
/** Look like participles and describe. */
const ADJECTIVES = set(
  "armoured armored armed alleged limited fortified united planned proposed disputed wounded displaced besieged unidentified unnamed experienced sophisticated suspected divided heated detailed renewed repeated increased sustained escalated failed related required so-called combined continued expected",
);
/** "Nationals fighting alongside": done by those before. */
const DOING = set("alongside against for");
const SINGULAR = set("he she it who which that");
/** "By bombing areas". */
const MEANS = set("by for of from");
const DASHES = set("- – —");
const QUOTES = set('" “ ” « » „ ‘');
/** "Two wounded soldiers", "the besieged town": what may stand before such a word inside a noun phrase. */
const opensNoun = (kind: WordClass | undefined): boolean => kind === "determiner" || kind === "preposition";

/** The class of every word, from closed lists, the dictionaries, endings and neighbours, in one pass from left to right. */
export function classesOf(view: SentenceView): WordClass[] {
  const named = namedTokens(view);
  const timed = timedTokens(view);
  const counted = countedTokens(view);
  const classes: WordClass[] = [];
  for (let at = 0; at < view.tokens.length; at++) classes.push(classOf(at, { view, named, timed, counted, before: classes }));
  return classes;
}

interface Known {
  readonly view: SentenceView;
  readonly named: Uint8Array;
  readonly timed: Uint8Array;
  readonly counted: Uint8Array;
  /** The classes of the words before. */
  readonly before: readonly WordClass[];
}

/** Words of names and of groups of several words: never verbs. */
function namedTokens({ mentions, tokens, tags }: SentenceView): Uint8Array {
  const named = new Uint8Array(tokens.length);
  for (const one of [...mentions.actors, ...mentions.places, ...mentions.equipment]) {
    const isBare = one.kind === "actor" && one.to - one.from === 1 && tags[one.from]?.noun != null;
    if (!isBare) named.fill(1, one.from, one.to);
  }
  return named;
}

function countedTokens({ numbers, tokens }: SentenceView): Uint8Array {
  const counted = new Uint8Array(tokens.length);
  for (const number of numbers)
    for (let at = number.from; at < number.to; at++)
      if (tokens[at]?.kind === "number" || !isVerbForm(tokens[at]?.norm ?? "")) counted[at] = 1;
  return counted;
}

function timedTokens({ dates, tokens }: SentenceView): Uint8Array {
  const timed = new Uint8Array(tokens.length);
  for (const date of dates) {
    const from = tokens.findIndex((token) => token.start >= date.start);
    for (let at = Math.max(0, from); at < tokens.length && (tokens[at]?.end ?? 0) <= date.end; at++) timed[at] = 1;
  }
  return timed;
}

function classOf(at: number, known: Known): WordClass {
  const { view, named, timed, counted, before } = known;
  const { tokens } = view;
  const token = tokens[at];
  if (token === undefined) return "stop";
  const { norm } = token;
  const previous = before[at - 1];
  const next = tokens[at + 1];
  if (token.kind === "mark") return markClass(norm);
  if (named[at] === 1) return PRONOUNS.has(norm) && norm !== "us" ? "pronoun" : "noun";
  if (timed[at] === 1 && token.suffix === null && !opensNoun(previous) && previous !== "noun") return "time";
  if (timed[at] === 1 && token.suffix === null && (previous === "preposition" || previous === "time")) return "time";
  if (token.kind === "number" || counted[at] === 1 || (token.joined && !PREFIXES.has(tokens[at - 1]?.norm ?? ""))) return "noun";
  if (PREFIXES.has(norm) && next?.joined === true) return "adverb";
  if (DETERMINERS.has(norm)) return "determiner";
  if (norm === "that") return "that";
  if (norm === "to") return "to";
  if (norm === "and" || norm === "or" || norm === "but" || norm === "nor") return "and";
  if (RELATIVES.has(norm)) return "relative";
  if (NEGATIONS.has(norm)) return "not";
  if (BE.has(norm) || /^(?:is|are|was|were)n't$/.test(norm)) return "be";
  if (HAVE.has(norm) || /^(?:has|have|had)n't$/.test(norm)) return "have";
  if (DO.has(norm) || /^(?:do|does|did)n't$/.test(norm)) return "do";
  if (GETS.has(norm)) return "verb";
  if (MODALS.has(norm) && !(norm === "may" && timed[at] === 1)) return "modal";
  if (/^(?:would|could|should|wo|ca)n't$/.test(norm)) return "modal";
  if (/'(?:ve|re|ll|d|m)$/.test(norm)) return "pronoun";
  if (PRONOUNS.has(norm) && !(norm === "us" && token.capital)) return "pronoun";
  if (norm === "killed") return previous === "determiner" ? "noun" : "verb";
  if (PARTICLES.has(norm)) return norm === "out" && next?.norm === "of" ? "preposition" : "adverb";
  if (SUBORDINATORS.has(norm) || (norm === "until" && isClauseAhead(at, view))) return "subordinator";
  if (PREPOSITIONS.has(norm) && !(norm === "following" && previous === "determiner")) return "preposition";
  if (ADVERBS.has(norm) && previous !== "determiner") return "adverb";
  if (norm.endsWith("ly") && norm.length > 4 && !NO_ADVERBS.has(norm) && !token.capital) return "adverb";
  return openClass(at, known);
}

function markClass(norm: string): WordClass {
  if (norm === ",") return "comma";
  if (norm === "(" || norm === "[") return "open";
  if (norm === ")" || norm === "]") return "close";
  if (DASHES.has(norm)) return "comma";
  return QUOTES.has(norm) || norm === "'" || norm === "’" ? "quote" : "stop";
}

const isVerbForm = (norm: string): boolean => norm.endsWith("ed") || norm.endsWith("ing") || pasts.has(norm);
/** "until the army left" against "until Monday": a verb stands within a few words. */
const isClauseAhead = (at: number, { tokens }: SentenceView): boolean =>
  tokens.slice(at + 1, at + 7).some(({ norm }) => BE.has(norm) || HAVE.has(norm) || isVerbForm(norm));

/** Verb or noun: by form, by what stands before and what follows. */
function openClass(at: number, { view, counted, before }: Known): WordClass {
  const { tokens } = view;
  const isCounted = counted[at - 1] === 1 || tokens[at - 1]?.kind === "number";
  const { norm, capital, suffix } = tokens[at] ?? { norm: "", capital: false, suffix: null };
  const previous = lastNotAdverb(before);
  const direct = before[at - 1];
  const isNounAhead = startsNoun(at + 1, view);
  if (suffix !== null) return "noun";
  const governed = previous === "modal" || previous === "do" || previous === "not";
  const behindTo = direct === "to" || (previous === "to" && direct === "adverb");
  if (norm.endsWith("ing") && norm.length > 4) return ingClass(norm, direct, isNounAhead, at, view);
  if (governed || previous === "be" || previous === "have") {
    if ((norm.endsWith("ed") && !noPasts.has(norm)) || participles.has(norm) || pasts.has(norm))
      return direct === "determiner" ? "noun" : "verb";
  }
  if (governed && direct !== "determiner" && (bases.has(norm) || direct === "modal" || direct === "do" || isAuxiliary(before.at(-2))))
    return "verb";
  if (behindTo && bases.has(norm) && !capital) return "verb";
  if (ADJECTIVES.has(norm) && isInsideNoun(at, view)) return "noun";
  if ((norm.endsWith("ed") && norm.length > 3 && !noPasts.has(norm)) || pasts.has(norm) || participles.has(norm)) {
    if (capital && at > 0 && direct === "noun" && tokens[at - 1]?.capital === true)
      return pasts.has(norm) || norm.endsWith("ed") ? "verb" : "noun";
    // "The besieged town", "in captured areas", "two wounded soldiers".
    if (opensNoun(direct) && isInsideNoun(at, view)) return "noun";
    if (isCounted && isInsideNoun(at, view) && !startsDeterminer(at + 1, view)) return "noun";
    if (nounOrVerb.has(norm) && (direct === "determiner" || direct === "preposition")) return "noun";
    return "verb";
  }
  if (thirds.has(norm) && !bases.has(norm)) {
    if (direct === "determiner" || direct === "preposition" || previous === undefined) return "noun";
    if (isCounted) return "noun";
    // "Plans to visit": what is planned stands behind.
    if (nounOrVerb.has(norm))
      return isSubjectBefore(at, view, before) &&
        (isNounAhead || startsContent(at + 1, view) || (tokens[at + 1]?.norm === "to" && bases.has(tokens[at + 2]?.norm ?? "")))
        ? "verb"
        : "noun";
    return previous === "noun" ||
      previous === "pronoun" ||
      previous === "relative" ||
      previous === "that" ||
      previous === "and" ||
      previous === "comma" ||
      previous === "close" ||
      previous === "quote"
      ? "verb"
      : "noun";
  }
  // "It determines": whatever a pronoun rules.
  if (SINGULAR.has(tokens[at - 1]?.norm ?? "") && norm.endsWith("s") && norm.length > 3 && isNounAhead) return "verb";
  if (norm === "close" && tokens[at + 1]?.norm === "to") return "preposition";
  if (bases.has(norm)) {
    if (direct === "determiner" || direct === "preposition" || isCounted) return "noun";
    if (direct === "pronoun" || direct === "relative" || previous === "relative") return "verb";
    // "A gas attack".
    const isOne = ["a", "an"].includes(tokens[at - 2]?.norm ?? "");
    const isPlural =
      (!isOne && (tokens[at - 1]?.norm ?? "").endsWith("s")) ||
      (view.tags[at - 1]?.noun?.single === false && previous === "noun") ||
      isListed(at, view, before);
    if (nounOrVerb.has(norm)) return direct === "noun" && isPlural && isNounAhead && isSubjectBefore(at, view, before) ? "verb" : "noun";
    return previous === "noun" && isPlural ? "verb" : previous === "and" && before.includes("verb") ? "verb" : "noun";
  }
  return "noun";
}

function ingClass(norm: string, direct: WordClass | undefined, isNounAhead: boolean, at: number, view: SentenceView): WordClass {
  if (norm === "according" || norm === "including" || norm === "following") return "preposition";
  if (direct === "be" || direct === "adverb") return "verb";
  if (direct === "determiner" || view.tokens[at - 1]?.suffix === "s") return "noun";
  if (view.mentions.actors.some((actor) => actor.to === at && actor.modifier)) return "noun";
  const isDoing = direct === "noun" && /[^s]s$/.test(view.tokens[at - 1]?.norm ?? "") && DOING.has(view.tokens[at + 1]?.norm ?? "");
  if (nounsInIng.has(norm) && isDoing) return "verb";
  const isMeans = direct === "preposition" && MEANS.has(view.tokens[at - 1]?.norm ?? "");
  if (nounsInIng.has(norm))
    return isNounAhead && (direct !== "preposition" || isMeans) && direct !== "noun"
      ? "verb"
      : direct === "noun" && startsDeterminer(at + 1, view)
        ? "verb"
        : "noun";
  return "verb";
}

/** "Did not possess": whatever stands behind is the verb. */
const isAuxiliary = (kind: WordClass | undefined): boolean => kind === "modal" || kind === "do";

const lastNotAdverb = (before: readonly WordClass[]): WordClass | undefined => before.findLast((kind) => kind !== "adverb");

/** Whether a noun phrase begins here. */
function startsNoun(at: number, view: SentenceView): boolean {
  const token = view.tokens[at];
  if (token === undefined || token.kind === "mark") return false;
  if (startsDeterminer(at, view) || token.kind === "number" || token.capital) return true;
  if (view.mentions.actors.some((actor) => actor.from === at) || view.numbers.some((number) => number.from === at)) return true;
  const { norm } = token;
  return !(
    PREPOSITIONS.has(norm) ||
    SUBORDINATORS.has(norm) ||
    RELATIVES.has(norm) ||
    BE.has(norm) ||
    HAVE.has(norm) ||
    DO.has(norm) ||
    MODALS.has(norm) ||
    norm === "to" ||
    norm === "and" ||
    norm === "or" ||
    norm === "but" ||
    norm === "that" ||
    PARTICLES.has(norm) ||
    ADVERBS.has(norm) ||
    norm.endsWith("ly") ||
    isVerbForm(norm)
  );
}
const startsDeterminer = (at: number, { tokens }: SentenceView): boolean => {
  const norm = tokens[at]?.norm ?? "";
  return DETERMINERS.has(norm) || PRONOUNS.has(norm);
};

/** "Besieged" in "the besieged town": another word of the phrase follows. */
function isInsideNoun(at: number, view: SentenceView): boolean {
  const next = view.tokens[at + 1];
  return next !== undefined && next.kind !== "mark" && startsNoun(at + 1, view) && !startsDeterminer(at + 1, view);
}

/** "Turkey, Russia agree", "Ankara and Moscow sign": of several names the verb is a plural. */
function isListed(at: number, { mentions }: SentenceView, before: readonly WordClass[]): boolean {
  const last = mentions.actors.find((actor) => actor.to === at && !actor.modifier && !actor.possessive);
  if (last === undefined || (before[last.from - 1] !== "and" && before[last.from - 1] !== "comma")) return false;
  return mentions.actors.some((actor) => actor.to === last.from - 1 && !actor.modifier && !actor.possessive);
}

const startsContent = (at: number, { tokens }: SentenceView): boolean => tokens[at]?.norm === "that";

/** Someone who can act stands right before: not "Russian strikes", "the regime attacks" of a compound. */
function isSubjectBefore(verb: number, view: SentenceView, before: readonly WordClass[]): boolean {
  let at = verb;
  while (before[at - 1] === "adverb" || before[at - 1] === "time") at--;
  const direct = before[at - 1];
  if (direct === "pronoun") return true;
  if (direct !== "noun") return direct === "relative";
  const actor = view.mentions.actors.find((one) => one.to === at);
  return actor !== undefined ? !actor.modifier && !actor.possessive : (view.tokens[at - 1]?.norm ?? "").endsWith("s");
}
