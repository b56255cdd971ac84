import { familyOf } from "@orontes/vocabulary";
import type { EventWords } from "../../language-pack.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { parseOf } from "./parse/parse.ts";
import { articles, modals, nounToo, prepositions, set } from "./words.ts";

const PREFIXES = set("anti counter pre post non");
const NOUN_MARKS = set("by of on against");
const POINTERS = set("the this these those such that");

/** Whether the words tell of an event here: not in "the besieged town", "anti-tank", "the fighting drove people out". */
export function tells(event: EventWords, view: SentenceView): boolean {
  const { tokens, mentions } = view;
  const { trigger } = event;
  const word = tokens[event.from]?.norm ?? "";
  const before = tokens[event.from - 1]?.norm ?? "";
  // "Shelling by the army", "the bombing of": the verb's form is a noun there.
  const isOwned = mentions.actors.some((actor) => actor.to === event.from && (actor.modifier || actor.possessive));
  const isGerund = word.endsWith("ing") && (isOwned || NOUN_MARKS.has(tokens[event.to]?.norm ?? "") || articles.has(before));
  if (isAsked(event, view)) return false;
  if (trigger.kind === "noun" && isWeapon(event, view)) return isUsed(event, view) && !isCompound(event, view);
  if (trigger.kind === "noun") return !PREFIXES.has(before) && !isPointer(event, view);
  if (isGerund && event.to - event.from === 1) return false;
  if (!isVerbHere(event, view)) return false;
  // "UN-sanctioned", "killed, wounded or captured".
  if (tokens[event.from]?.joined === true) return false;
  if ((before === "or" || before === "and") && view.tags[event.from - 2]?.casualty != null) return false;
  // "Cluster bombs hit", "rockets strike".
  const isWeaponBefore = view.tags[event.from - 1]?.weapon != null;
  // "In clashes", "after attacks".
  if (before !== "to" && prepositions.has(before) && !word.endsWith("ing")) return false;
  if (isCompound(event, view)) return false;
  const isSubject = mentions.actors.some((actor) => actor.to === event.from && !actor.modifier);
  if (nounToo.has(word) && !modals.has(before) && !isSubject && !isWeaponBefore) return false;
  return !articles.has(before);
}

/** "It determines what planes carried out raids": how something is found out, not that it happened. */
function isAsked(event: EventWords, view: SentenceView): boolean {
  const { chunks } = parseOf(view);
  const at = chunks.findIndex((chunk) => chunk.from <= event.from && chunk.to > event.from);
  for (let index = at - 1; index >= Math.max(0, at - 3); index--) {
    const chunk = chunks[index];
    if (chunk?.kind === "relative") return ASKING.has(view.tokens[chunk.from]?.norm ?? "") && chunks[index - 1]?.kind === "verb";
    if (chunk?.kind !== "noun" && chunk?.kind !== "verb") return false;
  }
  return false;
}

/** The words name a weapon and no use of it: "rockets", "mortar shells". */
const isWeapon = ({ from, to }: EventWords, { tokens }: SentenceView): boolean =>
  tokens.slice(from, to).every(({ norm }) => WEAPON_WORDS.has(norm));

/** A weapon tells of an attack where it does its work: "killed by shells", "rockets fired by", "missiles hit". */
function isUsed(event: EventWords, view: SentenceView): boolean {
  const { chunks, subjects } = parseOf(view);
  const at = chunks.findIndex((chunk) => chunk.kind === "noun" && chunk.head >= event.from && chunk.head < event.to);
  const phrase = chunks[at];
  if (phrase?.kind !== "noun") return false;
  const norm = (index: number): string => view.tokens[index]?.norm ?? "";
  const by = phrase.preposition === null ? "" : norm(phrase.preposition);
  const verb = chunks.findLastIndex((chunk, index) => index < at && chunk.kind === "verb");
  if ((by === "by" || by === "when") && verb >= 0) return true;
  return chunks.some(
    (chunk, index) => chunk.kind === "verb" && subjects[index]?.some((one) => one === phrase) === true && LANDING.has(norm(chunk.head)),
  );
}

/** The parse takes one of the words for a verb; phrases without a verb of their own tell all the same. */
function isVerbHere(event: EventWords, view: SentenceView): boolean {
  const { chunks } = parseOf(view);
  if (chunks.some((chunk) => chunk.kind === "verb" && chunk.head >= event.from && chunk.head < event.to)) return true;
  return event.to - event.from > 1;
}

/** "These strikes", "the fighting": with no one in it a noun behind such a word points back, it does not tell anew. */
function isPointer(event: EventWords, view: SentenceView): boolean {
  const { tokens, mentions } = view;
  if (familyOf(event.type) !== "armed") return false;
  if (isCompound(event, view)) return true;
  const isAlone = !mentions.actors.some(
    (actor) => (actor.to >= event.from - 1 && actor.from < event.from) || (actor.from >= event.to && actor.from <= event.to + 3),
  );
  return isAlone && POINTERS.has(tokens[event.from - 1]?.norm ?? "") && !isDoneBy(event, view);
}

const ASKING = set("what whose how why which");
const WEAPON_WORDS = set(
  "rocket rockets missile missiles shell shells mortar mortars bomb bombs artillery round rounds projectiles tank fire barrel",
);
const LANDING = set(
  "hit hits struck landed land fell fall rained slammed exploded killed kill wounded injured destroyed fired dropped launched crashed targeted pounded",
);

/** "The strike was carried out by": it points back, and names who did it. */
function isDoneBy(event: EventWords, view: SentenceView): boolean {
  const { chunks, subjects } = parseOf(view);
  return chunks.some(
    (chunk, at) =>
      chunk.kind === "verb" &&
      chunk.passive &&
      view.tags[chunk.head]?.support === true &&
      view.tokens[chunks[at + 1]?.from ?? 0] !== undefined &&
      chunks
        .slice(at + 1, at + 3)
        .some((next) => next.kind === "noun" && next.preposition !== null && view.tokens[next.preposition]?.norm === "by") &&
      subjects[at]?.some((phrase) => phrase.from <= event.from && phrase.to >= event.to) === true,
  );
}

const COMPOUND = /^(?:capabilit|force|season|spirit|unit|group|team|rifle|helicopter|plan|room|cent|power|vehicle|age|position|jet)/;
/** "Assault units", "air strike capability": the noun behind is what is told of. */
const isCompound = (event: EventWords, { tokens }: SentenceView): boolean => COMPOUND.test(tokens[event.to]?.norm ?? "");
