import { familyOf } from "@orontes/vocabulary";
import type { EventWords } from "../../language-pack.ts";
import type { SentenceView } from "../../sentence-view.ts";
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
  if (trigger.kind === "noun") return !PREFIXES.has(before) && !isPointer(event, view);
  if (isGerund && event.to - event.from === 1) return false;
  // "UN-sanctioned", "killed, wounded or captured".
  if (tokens[event.from]?.joined === true) return false;
  if ((before === "or" || before === "and") && view.tags[event.from - 2]?.casualty != null) return false;
  // "Cluster bombs hit", "rockets strike".
  const isWeapon = view.tags[event.from - 1]?.weapon != null;
  // "In clashes", "after attacks".
  if (before !== "to" && prepositions.has(before) && !word.endsWith("ing")) return false;
  if (isCompound(event, view)) return false;
  const isSubject = mentions.actors.some((actor) => actor.to === event.from && !actor.modifier);
  if (nounToo.has(word) && !modals.has(before) && !isSubject && !isWeapon) return false;
  return !articles.has(before);
}

/** "These strikes", "the fighting": with no one in it a noun behind such a word points back, it does not tell anew. */
function isPointer(event: EventWords, view: SentenceView): boolean {
  const { tokens, mentions } = view;
  if (familyOf(event.type) !== "armed") return false;
  if (isCompound(event, view)) return true;
  const isAlone = !mentions.actors.some(
    (actor) => (actor.to >= event.from - 1 && actor.from < event.from) || (actor.from >= event.to && actor.from <= event.to + 3),
  );
  return isAlone && POINTERS.has(tokens[event.from - 1]?.norm ?? "");
}

const COMPOUND = /^(?:capabilit|force|season|spirit|unit|group|team|rifle|helicopter|plan|room|cent|power|vehicle|age|position|jet)/;
/** "Assault units", "air strike capability": the noun behind is what is told of. */
const isCompound = (event: EventWords, { tokens }: SentenceView): boolean => COMPOUND.test(tokens[event.to]?.norm ?? "");
