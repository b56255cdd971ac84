import { isPresent } from "@orontes/language";
import type { Token } from "@orontes/language";
import type { Range } from "../../../language-pack.ts";
import type { SentenceView } from "../../../sentence-view.ts";
import { set, sought } from "../words.ts";
import { intransitives, participlesOnly, sayings } from "./verbs.ts";
import { classesOf, type WordClass } from "./word-class.ts";

/** A noun with what belongs to it; where a preposition rules it, `preposition` is its index. */
export interface NounPhrase extends Range {
  readonly kind: "noun";
  /** Index of the last word, which the phrase is of. */
  readonly head: number;
  readonly preposition: number | null;
}

export type VerbForm = "finite" | "infinitive" | "gerund" | "participle";

export interface VerbGroup extends Range {
  readonly kind: "verb";
  /** Index of the main verb. */
  readonly head: number;
  /** `gerund`: in -ing without an auxiliary; `participle`: a past participle without one. */
  readonly form: VerbForm;
  readonly passive: boolean;
  readonly preposition: number | null;
}

export interface Link extends Range {
  readonly kind: "and" | "comma" | "subordinator" | "relative" | "that" | "quote" | "open" | "close" | "stop";
}

export type Chunk = NounPhrase | VerbGroup | Link;

const isOfPhrase = (kind: WordClass | undefined): boolean => kind === "noun" || kind === "determiner" || kind === "pronoun";
const isStarter = (kind: WordClass | undefined): boolean =>
  kind === "be" || kind === "have" || kind === "do" || kind === "modal" || kind === "to" || kind === "not";
const isAuxiliary = (kind: WordClass | undefined): boolean => kind === "adverb" || isStarter(kind);
const TIME_UNITS = set("minutes hours days weeks months years hour day week month year morning evening night");
const BE_PASSIVE = set("is are was were be been being get gets got getting am 's isn't aren't wasn't weren't");

/** Noun phrases, verb groups and what links them, from left to right. Adverbs, times and bare prepositions are left out. */
export function chunksOf(view: SentenceView): Chunk[] {
  const classes = classesOf(view);
  const chunks: Chunk[] = [];
  let preposition: number | null = null;
  let hasVerb = false;
  for (let at = 0; at < classes.length; ) {
    const kind = classes[at] ?? "stop";
    if (kind === "preposition" || isFought(at, view)) {
      preposition = at;
      at++;
      continue;
    }
    if (kind === "to" && !startsVerb(at, classes)) {
      preposition = at;
      at++;
      continue;
    }
    if (isOfPhrase(kind)) {
      const to = phraseEnd(at, classes, view, preposition !== null && !hasVerb);
      chunks.push({ kind: "noun", from: at, to, head: to - 1, preposition: preposition ?? sharedPreposition(at, to, chunks, view) });
      preposition = null;
      at = to;
      continue;
    }
    if (kind === "verb" || isStarter(kind)) {
      const group = verbGroup(at, classes, view, chunks, preposition);
      preposition = null;
      if (group === null) {
        at++;
        continue;
      }
      chunks.push(group);
      hasVerb = true;
      at = group.to;
      continue;
    }
    if (kind !== "adverb" && kind !== "time") {
      chunks.push({
        kind:
          kind === "relative" ||
          kind === "that" ||
          kind === "and" ||
          kind === "comma" ||
          kind === "subordinator" ||
          kind === "quote" ||
          kind === "open" ||
          kind === "close"
            ? kind
            : "stop",
        from: at,
        to: at + 1,
      });
      // "For which the army blamed": the preposition rules the relative, but for whom one meets.
      if (kind !== "relative" || view.tokens[at]?.norm !== "whom") preposition = null;
    }
    if (kind === "time") preposition = null;
    at++;
  }
  return chunks;
}

/** "Between Russia and Turkey", "in Idlib and Hama": the preposition of the first rules the second too. */
function sharedPreposition(from: number, to: number, chunks: readonly Chunk[], { tokens, mentions }: SentenceView): number | null {
  const other = chunks.at(-2);
  const link = chunks.at(-1);
  if (other?.kind !== "noun" || other.preposition === null || (link?.kind !== "and" && link?.kind !== "comma")) return null;
  if (link.kind === "and" && ["between", "by"].includes(tokens[other.preposition]?.norm ?? "")) return other.preposition;
  // "The ministers of Russia and Turkey".
  const isState = (phrase: Range): boolean =>
    mentions.actors.some((one) => one.isCountry && one.from >= phrase.from && one.to === phrase.to);
  if (tokens[other.preposition]?.norm === "of" && isState(other) && isState({ from, to })) return other.preposition;
  // "In both Syria and Iraq".
  if (tokens[other.from]?.norm === "both" && link.kind === "and") return other.preposition;
  const isPlace = (phrase: Range): boolean => mentions.places.some((place) => place.from >= phrase.from && place.to === phrase.to);
  return isPlace(other) && isPlace({ from, to }) ? other.preposition : null;
}

/** "To capture": the words up to the verb are auxiliaries. */
function startsVerb(to: number, classes: readonly WordClass[]): boolean {
  for (let at = to + 1; at < classes.length; at++) {
    const kind = classes[at];
    if (kind === "verb" || kind === "be" || kind === "have" || kind === "do") return true;
    if (kind !== "adverb" && kind !== "not") return false;
  }
  return false;
}

const FIGHTING = sought("fighting battling combating combatting");
/** Between two parties it hangs the second on the first, as a preposition does: "the coalition fighting the group". */
const isFought = (at: number, { tokens, mentions, present }: SentenceView): boolean =>
  isPresent(FIGHTING, present) &&
  FIGHTING.has(tokens[at]?.norm ?? "") &&
  mentions.actors.some((actor) => actor.to === at) &&
  mentions.actors.some((actor) => actor.from === at + 1 || (actor.from === at + 2 && tokens[at + 1]?.norm === "the"));

function isPlaceBefore(from: number, to: number, { mentions }: SentenceView): boolean {
  for (const place of mentions.places) if (place.to === to && place.from >= from) return true;
  return false;
}

/** Somebody whom a name or two name, with a verb behind. */
function opensSubject(at: number, classes: readonly WordClass[], view: SentenceView): boolean {
  const { mentions, tokens } = view;
  if (tokens[at]?.capital !== true || tokens[at - 1]?.capital === true) return false;
  const first = mentions.actors.find((actor) => actor.from === at);
  const who = first?.modifier === true ? mentions.actors.find((actor) => actor.from === first.to) : first;
  if (who === undefined || who.modifier || who.possessive) return false;
  const next = classes[who.to];
  return next === "verb" || next === "have" || next === "be" || next === "modal" || isFought(who.to, view);
}

/** A phrase goes on over nouns; a name that follows a possessive belongs to it; a pronoun stands alone. */
function phraseEnd(from: number, classes: readonly WordClass[], view: SentenceView, isFronted: boolean): number {
  const { mentions, tokens, numbers } = view;
  if (classes[from] === "pronoun") return from + 1;
  let at = from + 1;
  while (at < classes.length && isOfPhrase(classes[at]) && classes[at] !== "pronoun") {
    // "Within hours fifty soldiers", "earlier in the day Ankara".
    if ((tokens[at]?.capital === true || numbers.some((number) => number.from === at)) && TIME_UNITS.has(tokens[at - 1]?.norm ?? "")) break;
    // "In eastern Syria Turkish forces": whoever stands behind the place is not of it.
    if (isPlaceBefore(from, at, view) && mentions.actors.some((actor) => actor.from === at)) break;
    // "On a separate front Syrian Kurds made gains": wires lose the comma.
    if (from === 1 && at > from + 1 && opensSubject(at, classes, view)) break;
    // "The coalition fighting the group": whom it fights is no part of it.
    if (isFought(at, view)) break;
    // "At the crossing 90 lorries have been held up".
    if (isFronted && tokens[at - 1]?.capital === false && at - from > 1 && numbers.some((number) => number.from === at)) break;
    if (tokens[at]?.capital === true && tokens[at - 1]?.capital === false && opensClause(at, classes, view, isFronted)) break;
    // "the town the army captured": a determiner opens a phrase of its own.
    const isArticle = classes[at] === "determiner" || tokens[at]?.norm === "the";
    if (isArticle && classes[at - 1] === "noun" && tokens[at - 1]?.suffix !== "s") break;
    at++;
  }
  // Groups of several words hold their own prepositions: "troops loyal to Assad".
  const last = mentions.actors.findLast((actor) => actor.from < at && actor.to > at && actor.from >= from);
  return last?.to ?? at;
}

/** "At a joint press conference Lavrov threatened", "the deal Russian officers and rebels concluded": whoever stands behind the noun is the subject of a clause. */
function opensClause(at: number, classes: readonly WordClass[], { mentions, tags, tokens }: SentenceView, isFronted: boolean): boolean {
  const tag = tags[at - 1];
  if (classes[at - 1] !== "noun" || tag === undefined || tag.noun !== null || tokens[at - 1]?.suffix === "s") return false;
  const actor = mentions.actors.find((one) => one.from === at);
  if (actor === undefined || actor.actor === null || actor.modifier || actor.possessive) return false;
  const isDeed = tag.triggers !== null && !/(?:ed|ing)$/.test(tokens[at - 1]?.norm ?? "");
  if (!isDeed && !isFronted) return false;
  let next = actor.to;
  while (classes[next] === "adverb" || classes[next] === "time" || (isDeed && isJoined(next, classes))) next++;
  const kind = classes[next];
  return kind === "verb" || kind === "be" || kind === "have" || kind === "modal" || kind === "do";
}
const isJoined = (at: number, classes: readonly WordClass[]): boolean =>
  classes[at] === "and" || (classes[at] === "noun" && classes[at - 1] !== "verb");

function verbGroup(
  from: number,
  classes: readonly WordClass[],
  { tokens }: SentenceView,
  chunks: readonly Chunk[],
  preposition: number | null,
): VerbGroup | null {
  let at = from;
  while (at < classes.length && isAuxiliary(classes[at]) && !(classes[at] === "to" && at > from)) at++;
  const hasMain = classes[at] === "verb";
  // "Is a", "has troops": the auxiliary itself is the verb.
  let head = hasMain ? at : at - 1;
  while (!hasMain && head > from && (classes[head] === "adverb" || classes[head] === "not")) head--;
  if (!hasMain && (classes[head] === "to" || classes[head] === "not" || classes[head] === "adverb")) return null;
  const norm = tokens[head]?.norm ?? "";
  const isPast = !norm.endsWith("ing");
  let passive = false;
  let hasAuxiliary = false;
  for (let index = from; index < head; index++) {
    passive ||= hasMain && isPast && BE_PASSIVE.has(tokens[index]?.norm ?? "");
    hasAuxiliary ||= classes[index] !== "adverb";
  }
  const to = head + 1;
  const isInfinitive = classes[from] === "to";
  if (isInfinitive) return { kind: "verb", from, to, head, form: "infinitive", passive, preposition };
  if (hasAuxiliary || !hasMain) return { kind: "verb", from, to, head, form: "finite", passive, preposition };
  if (norm.endsWith("ing")) return { kind: "verb", from, to, head, form: "gerund", passive: false, preposition };
  const isParticiple = participleAt(head, classes, tokens, chunks);
  return { kind: "verb", from, to, head, form: isParticiple ? "participle" : "finite", passive: isParticiple, preposition };
}

const BELIEVED = set("thought believed presumed suspected said understood reported alleged");
const LED = set("led fought entered refused pushed resisted");
/** Verbs that need an object: right before these words they have none, so they are passive, "Russia urged to withdraw". */
const WITHOUT_OBJECT: Readonly<Record<string, ReadonlySet<string>>> = {
  by: LED,
  of: set("accused suspected convicted cleared acquitted stripped"),
  to: set("urged told forced compelled obliged pressed sentenced summoned tipped"),
  for: set("blamed jailed fined arrested sentenced condemned praised"),
  over: set("blamed criticised criticized charged arrested jailed sanctioned condemned"),
  with: set("charged"),
};
/** A past form without auxiliary is a reduced passive: "residents killed by", "the town taken last week", "Backed by Russia, …". */
function participleAt(head: number, classes: readonly WordClass[], tokens: readonly Token[], chunks: readonly Chunk[]): boolean {
  const norm = tokens[head]?.norm ?? "";
  const last = chunks.at(-1);
  if (participlesOnly.has(norm)) return true;
  // "An air strike, thought to be Russian, hit".
  if (last?.kind === "comma" && BELIEVED.has(norm) && tokens[head + 1]?.norm === "to" && tokens[head + 2]?.norm === "be") return true;
  // "The coalition led by", "a doctor accused of": done to whoever stands before.
  const behind = tokens[head + 1]?.norm ?? "";
  if (last?.kind === "noun" && Object.hasOwn(WITHOUT_OBJECT, behind) && WITHOUT_OBJECT[behind]?.has(norm) === true) return true;
  if (intransitives.has(norm) || (!norm.endsWith("ed") && !/(?:t|d|n)$/.test(norm))) return false;
  let next = head + 1;
  while (classes[next] === "adverb" || classes[next] === "time") next++;
  if (tokens[next]?.norm === "by" && last?.kind !== "and") return true;
  // "Backed by …": nothing stands before.
  if (last === undefined || last.kind === "subordinator") return classes[next] === "preposition" || classes[next] === "to";
  if (last.kind === "comma" && classes[next] === "preposition" && (tokens[next]?.norm === "by" || isSetApart(next, classes, chunks)))
    return true;
  if (last.kind !== "noun" || (sayings.has(norm) && classes[next] !== "to")) return false;
  if (classes[next] === "noun" || classes[next] === "determiner" || classes[next] === "pronoun" || classes[next] === "that") return false;
  // "Soldiers wounded in the raid were flown out": the finite verb comes later in the same stretch.
  return isFiniteAhead(next, classes, tokens);
}

/** "Three missiles, fired from the base, slammed into": a comma closes it, and the first verb of the sentence stands right behind. */
function isSetApart(from: number, classes: readonly WordClass[], chunks: readonly Chunk[]): boolean {
  if (chunks.at(-2)?.kind !== "noun" || chunks.some(({ kind }) => kind === "verb")) return false;
  let at = from;
  while (at < classes.length && classes[at] !== "comma" && classes[at] !== "stop" && classes[at] !== "verb") at++;
  const kind = classes[at] === "comma" ? classes[at + 1] : undefined;
  return kind === "verb" || kind === "be" || kind === "have" || kind === "modal";
}

const CUTS: ReadonlySet<WordClass> = new Set<WordClass>(["comma", "and", "subordinator", "relative", "that", "quote", "stop", "open"]);
function isFiniteAhead(from: number, classes: readonly WordClass[], tokens: readonly Token[]): boolean {
  for (let at = from; at < classes.length; at++) {
    const kind = classes[at] ?? "stop";
    if (CUTS.has(kind)) return false;
    if (kind === "be" || kind === "have" || kind === "modal" || kind === "do") return true;
    // "… the ministry said" closes a sentence that had its verb.
    if (kind === "verb" && tokens[at]?.norm.endsWith("ing") === true) continue;
    if (kind === "verb" && sayings.has(tokens[at]?.norm ?? "")) return false;
    if (kind === "verb" && classes[at - 1] !== "to" && classes[at - 1] !== "preposition") return tokens[at + 1]?.norm !== "by";
  }
  return false;
}
