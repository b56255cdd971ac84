import { rememberingWord } from "@orontes/language";
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
  "allied armoured armored armed alleged limited fortified united planned proposed disputed wounded displaced besieged unidentified unnamed experienced sophisticated suspected divided heated detailed renewed repeated increased sustained escalated failed related required so-called combined continued expected",
);
/** "Nationals fighting alongside": done by those before. */
const DOING = set("alongside against for");
const SINGULAR = set("he she it who which that");
/** "By bombing areas". */
const MEANS = set("by for of from");
const NO_STARTS: ReadonlySet<string> = new Set([
  ...[PREPOSITIONS, SUBORDINATORS, RELATIVES, BE, HAVE, DO, MODALS, PARTICLES, ADVERBS].flatMap((words) => [...words]),
  "to",
  "and",
  "or",
  "but",
  "that",
]);
/** Behind a day: "on Friday evening". */
const PARTS_OF_DAY = set("evening morning afternoon night dawn noon midnight");
/** In wires that lose their commas: "hit the city killing one woman". */
const HURTING = set("killing wounding injuring maiming");
/** What strikes is no verb before "that". */
const STRIKING = set("attacks strikes raids bombs shells rockets");
const DASHES = set("- – —");
const QUOTES = set('" “ ” « » „ ‘');
/** "Two wounded soldiers", "the besieged town": what may stand before such a word inside a noun phrase. */
const opensNoun = (kind: WordClass | undefined): boolean => kind === "determiner" || kind === "preposition";

/** The class of every word, from closed lists, the dictionaries, endings and neighbours, in one pass from left to right. */
export function classesOf(view: SentenceView): WordClass[] {
  const classes: WordClass[] = [];
  const known: Known = {
    view,
    forms: view.tokens.map(({ word }) => formOf(word)),
    marks: marksOf(view),
    before: classes,
  };
  for (let at = 0; at < view.tokens.length; at++) classes.push(classOf(at, known));
  return classes;
}

interface Known {
  readonly view: SentenceView;
  /** What each word looks like. */
  readonly forms: readonly Form[];
  /** What stands at each word: see `NAMED` and the others. */
  readonly marks: Uint8Array;
  /** The classes of the words before. */
  readonly before: readonly WordClass[];
}

/** Words of names and of groups of several words: never verbs. */
const NAMED = 1;
const TIMED = 2;
const COUNTED = 4;
/** First words of actors and numbers. */
const STARTS = 8;

function marksOf({ mentions, numbers, dates, tokens, tags }: SentenceView): Uint8Array {
  const marks = new Uint8Array(tokens.length);
  const mark = (from: number, to: number, bit: number): void => {
    for (let at = from; at < to; at++) marks[at] = (marks[at] ?? 0) | bit;
  };
  for (const { from, to } of mentions.actors) {
    const isBare = to - from === 1 && tags[from]?.noun != null;
    if (!isBare) mark(from, to, NAMED);
    mark(from, from + 1, STARTS);
  }
  for (const { from, to } of mentions.places) mark(from, to, NAMED);
  for (const { from, to } of mentions.equipment) mark(from, to, NAMED);
  for (const { from, to } of numbers) {
    for (let at = from; at < to; at++) if (tokens[at]?.kind === "number" || !isVerbForm(tokens[at]?.norm ?? "")) mark(at, at + 1, COUNTED);
    mark(from, from + 1, STARTS);
  }
  for (const { start, end } of dates) {
    const from = Math.max(
      0,
      tokens.findIndex((token) => token.start >= start),
    );
    for (let at = from; at < tokens.length && (tokens[at]?.end ?? 0) <= end; at++) mark(at, at + 1, TIMED);
  }
  return marks;
}

const TIME_UNITS = set(
  "week month year night weekend summer winter autumn spring monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december",
);

const has = (marks: Uint8Array, at: number, bit: number): boolean => ((marks[at] ?? 0) & bit) !== 0;

/** What a word looks like by itself. */
interface Form {
  /** Its class by a closed list; a few words of them have another one beside certain words. */
  readonly closed: WordClass | null;
  readonly isDeterminer: boolean;
  readonly isPrefix: boolean;
  /** Never the first word of a noun phrase that has no determiner. */
  readonly isNoStart: boolean;
  readonly isIng: boolean;
  /** A past form or participle, with or without -ed. */
  readonly isPast: boolean;
  readonly isEd: boolean;
  readonly isThird: boolean;
  readonly isBase: boolean;
}

const formOf = rememberingWord(({ norm }): Form => {
  const isEd = norm.endsWith("ed") && !noPasts.has(norm);
  return {
    closed: closedClass(norm),
    isDeterminer: DETERMINERS.has(norm) || PRONOUNS.has(norm),
    isPrefix: PREFIXES.has(norm),
    isNoStart: NO_STARTS.has(norm) || norm.endsWith("ly") || isVerbForm(norm),
    isIng: norm.endsWith("ing") && norm.length > 4,
    isPast: (isEd && norm.length > 3) || pasts.has(norm) || participles.has(norm),
    isEd,
    isThird: thirds.has(norm) && !bases.has(norm),
    isBase: bases.has(norm),
  };
});

/** From the closest list to the most open. */
function closedClass(norm: string): WordClass | null {
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
  if (MODALS.has(norm) || /^(?:would|could|should|wo|ca)n't$/.test(norm)) return "modal";
  if (/'(?:ve|re|ll|d|m)$/.test(norm) || PRONOUNS.has(norm)) return "pronoun";
  if (PARTICLES.has(norm)) return "adverb";
  if (SUBORDINATORS.has(norm)) return "subordinator";
  if (PREPOSITIONS.has(norm)) return "preposition";
  return ADVERBS.has(norm) || isInLy(norm) ? "adverb" : null;
}

const isInLy = (norm: string): boolean => norm.endsWith("ly") && norm.length > 4 && !NO_ADVERBS.has(norm);

function classOf(at: number, known: Known): WordClass {
  const { view, forms, marks, before } = known;
  const { tokens } = view;
  const token = tokens[at];
  const form = forms[at];
  if (token === undefined || form === undefined) return "stop";
  const { norm } = token;
  const previous = before[at - 1];
  const next = tokens[at + 1];
  if (token.kind === "mark") return markClass(norm);
  if (has(marks, at, NAMED)) return PRONOUNS.has(norm) && norm !== "us" ? "pronoun" : "noun";
  if (has(marks, at, TIMED) && token.suffix === null && !opensNoun(previous) && previous !== "noun") return "time";
  if (has(marks, at, TIMED) && token.suffix === null && (previous === "preposition" || previous === "time")) return "time";
  if (previous === "time" && PARTS_OF_DAY.has(norm)) return "time";
  if (token.kind === "number" || has(marks, at, COUNTED) || (token.joined && forms[at - 1]?.isPrefix !== true)) return "noun";
  if (form.isPrefix && next?.joined === true) return "adverb";
  // "The deal struck last week".
  if (norm === "last" && TIME_UNITS.has(next?.norm ?? "")) return "time";
  // "Police now stand guard".
  if (norm === "stand" && next?.norm === "guard" && previous !== "to" && previous !== "modal") return "verb";
  if (norm === "killed") return previous === "determiner" ? "noun" : "verb";
  if (norm === "out" && next?.norm === "of") return "preposition";
  if (norm === "until" && isClauseAhead(at, view)) return "subordinator";
  return form.closed === null || isOpenHere(at, known) ? openClass(at, known) : form.closed;
}

/** The word of a closed list is another one of the same letters: the month, the country, "the following", a name in -ly. */
function isOpenHere(at: number, { view, forms, marks, before }: Known): boolean {
  const { norm, capital } = view.tokens[at] ?? { norm: "", capital: false };
  const closed = forms[at]?.closed;
  if (closed === "modal") return norm === "may" && has(marks, at, TIMED);
  if (closed === "pronoun") return norm === "us" && capital;
  if (closed === "preposition") return norm === "following" && before[at - 1] === "determiner";
  if (closed !== "adverb" || PARTICLES.has(norm)) return false;
  // "The deadly overnight air strikes".
  if (norm === "overnight" && before[at - 1] === "noun" && before[at - 2] === "determiner") return true;
  const isListed = ADVERBS.has(norm) && before[at - 1] !== "determiner";
  return !isListed && (capital || !isInLy(norm));
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
function openClass(at: number, known: Known): WordClass {
  const { view, forms, marks, before } = known;
  const { tokens } = view;
  const isCounted = has(marks, at - 1, COUNTED) || tokens[at - 1]?.kind === "number";
  const token = tokens[at];
  const form = forms[at];
  if (token === undefined || form === undefined || token.suffix !== null) return "noun";
  const { norm, capital } = token;
  const previous = lastNotAdverb(before);
  const direct = before[at - 1];
  const governed = previous === "modal" || previous === "do" || previous === "not";
  const behindTo = direct === "to" || (previous === "to" && direct === "adverb");
  if (form.isIng) return ingClass(norm, direct, at, known);
  if ((governed || previous === "be" || previous === "have") && (form.isEd || form.isPast))
    return direct === "determiner" ? "noun" : "verb";
  if (governed && direct !== "determiner" && (form.isBase || direct === "modal" || direct === "do" || isAuxiliary(before.at(-2))))
    return "verb";
  if (behindTo && form.isBase && !capital) return "verb";
  if (ADJECTIVES.has(norm) && isInsideNoun(at, known) && !isVerbOfLoss(at, known)) return "noun";
  if (form.isPast) {
    if (capital && at > 0 && direct === "noun" && tokens[at - 1]?.capital === true)
      return pasts.has(norm) || norm.endsWith("ed") ? "verb" : "noun";
    // "The besieged town", "in captured areas", "two wounded soldiers".
    if ((opensNoun(direct) || isCounted) && isInsideNoun(at, known)) return "noun";
    if (nounOrVerb.has(norm) && (direct === "determiner" || direct === "preposition")) return "noun";
    return "verb";
  }
  if (form.isThird) {
    if (direct === "determiner" || direct === "preposition" || previous === undefined) return "noun";
    if (isCounted) return "noun";
    // "Plans to visit": what is planned stands behind.
    if (nounOrVerb.has(norm))
      return isSubjectBefore(at, view, before) &&
        (startsNoun(at + 1, known) ||
          (tokens[at + 1]?.norm === "that" && !STRIKING.has(norm)) ||
          (tokens[at + 1]?.norm === "to" && bases.has(tokens[at + 2]?.norm ?? "")))
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
  if (SINGULAR.has(tokens[at - 1]?.norm ?? "") && norm.endsWith("s") && norm.length > 3 && startsNoun(at + 1, known)) return "verb";
  if ((norm === "close" || norm === "due") && tokens[at + 1]?.norm === "to") return "preposition";
  if (form.isBase) {
    if (direct === "determiner" || direct === "preposition" || isCounted) return "noun";
    if (direct === "pronoun" || direct === "relative" || previous === "relative") return "verb";
    // "A gas attack".
    const isOne = ["a", "an"].includes(tokens[at - 2]?.norm ?? "");
    const isPlural =
      (!isOne && (tokens[at - 1]?.norm ?? "").endsWith("s")) ||
      (view.tags[at - 1]?.noun?.single === false && previous === "noun") ||
      isListed(at, view, before);
    if (nounOrVerb.has(norm))
      return direct === "noun" && isPlural && startsNoun(at + 1, known) && isSubjectBefore(at, view, before) ? "verb" : "noun";
    return previous === "noun" && isPlural ? "verb" : previous === "and" && before.includes("verb") ? "verb" : "noun";
  }
  return "noun";
}

const COMPOUNDS = set("attack attacks raid raids strike strikes campaign campaigns spree run runs sortie sorties mission missions");
function ingClass(norm: string, direct: WordClass | undefined, at: number, known: Known): WordClass {
  const { view } = known;
  if (norm === "according" || norm === "including" || norm === "following") return "preposition";
  if (direct === "be" || direct === "adverb") return "verb";
  if (direct === "determiner" || view.tokens[at - 1]?.suffix === "s") return "noun";
  if (view.mentions.actors.some((actor) => actor.to === at && actor.modifier)) return "noun";
  // "Air raids and shelling attacks".
  if (nounsInIng.has(norm) && COMPOUNDS.has(view.tokens[at + 1]?.norm ?? "")) return "noun";
  const isDoing = direct === "noun" && /[^s]s$/.test(view.tokens[at - 1]?.norm ?? "") && DOING.has(view.tokens[at + 1]?.norm ?? "");
  if (nounsInIng.has(norm) && isDoing) return "verb";
  if (HURTING.has(norm) && direct === "noun" && has(known.marks, at + 1, STARTS)) return "verb";
  const isMeans = direct === "preposition" && MEANS.has(view.tokens[at - 1]?.norm ?? "");
  if (nounsInIng.has(norm))
    return (direct !== "preposition" || isMeans) && direct !== "noun" && startsNoun(at + 1, known)
      ? "verb"
      : direct === "noun" && known.forms[at + 1]?.isDeterminer === true
        ? "verb"
        : "noun";
  return "verb";
}

/** "Did not possess": whatever stands behind is the verb. */
const isAuxiliary = (kind: WordClass | undefined): boolean => kind === "modal" || kind === "do";

function lastNotAdverb(before: readonly WordClass[]): WordClass | undefined {
  let at = before.length - 1;
  while (before[at] === "adverb") at--;
  return before[at];
}

const LOSSES = set("heavy losses loss damage injuries wounds casualties severe minor huge serious significant");
/** "The blast wounded 25", "which displaced thousands", "the army sustained heavy losses": not "two wounded soldiers". */
function isVerbOfLoss(at: number, { view, marks, before }: Known): boolean {
  const direct = lastNotAdverb(before);
  if (direct !== "noun" && direct !== "relative" && direct !== "pronoun" && direct !== "and") return false;
  const next = view.tokens[at + 1];
  return !has(marks, at - 1, COUNTED) && (next?.kind === "number" || has(marks, at + 1, COUNTED) || LOSSES.has(next?.norm ?? ""));
}

/** Whether a noun phrase begins here. */
function startsNoun(at: number, { view, forms, marks }: Known): boolean {
  const token = view.tokens[at];
  const form = forms[at];
  if (token === undefined || form === undefined || token.kind === "mark") return false;
  return form.isDeterminer || token.kind === "number" || token.capital || has(marks, at, STARTS) || !form.isNoStart;
}

/** "Besieged" in "the besieged town": another word of the phrase follows. */
const isInsideNoun = (at: number, known: Known): boolean => startsNoun(at + 1, known) && known.forms[at + 1]?.isDeterminer !== true;

/** "Turkey, Russia agree", "Ankara and Moscow sign": of several names the verb is a plural. */
function isListed(at: number, { mentions }: SentenceView, before: readonly WordClass[]): boolean {
  const last = mentions.actors.find((actor) => actor.to === at && !actor.modifier && !actor.possessive);
  if (last === undefined || (before[last.from - 1] !== "and" && before[last.from - 1] !== "comma")) return false;
  return mentions.actors.some((actor) => actor.to === last.from - 1 && !actor.modifier && !actor.possessive);
}

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
