import { familyOf } from "@orontes/vocabulary";
import type { EventWords } from "../../language-pack.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { prepositions, relatives, set } from "./words.ts";

const DEMONSTRATIVES = set("هذا هذه تلك ذلك هؤلاء");
/** A post or an office behind these words is no event: "وزير الدفاع", "قائد عملية". */
const OFFICES = /^(?:وزير|وزاره|رييس|هييه|لجنه|مكتب|مركز|قايد|ناطق|متحدث|غرفه|مجلس|مبعوث)$/;
const WARNING = /^(?:[يتن]?حذر)/;
const NEAR = 4;

/** Whether the words tell of an event here: not "هذه الهجمات" without anyone, "مركز المصالحة", a warning to nobody. */
export function tells(event: EventWords, view: SentenceView): boolean {
  const { tokens, mentions } = view;
  const { trigger, from, to } = event;
  const norm = (at: number): string => tokens[at]?.norm ?? "";
  if (trigger.type === "ultimatum_threat" && WARNING.test(norm(from))) {
    const warned = mentions.actors.filter(
      (actor) => actor.from >= to && actor.from <= to + 10 && !actor.modifier && !prepositions.has(norm(actor.from - 1)),
    );
    const isSubjectFirst = mentions.actors.some((actor) => actor.to === from && !actor.modifier);
    return warned.length >= (isSubjectFirst ? 1 : 2);
  }
  if (trigger.kind !== "noun")
    return !prepositions.has(norm(from - 1)) || trigger.voice === "passive" || norm(from - 1) === "ل" || isVerbalNoun(norm(from));
  if (OFFICES.test(norm(from - 1))) return false;
  if (familyOf(trigger.type) !== "armed" || !isDefinite(event, view)) return true;
  // "القصف", "هذه الهجمات": with no one in it such a noun points back, it does not tell anew.
  const someone = mentions.actors.some((actor) => actor.from < to + NEAR && actor.to > from - 1 && actor.from >= from);
  const somewhere = mentions.places.some((place) => place.from >= to && place.from <= to + NEAR) && !DEMONSTRATIVES.has(norm(from - 1));
  return someone || somewhere || relatives.has(norm(to));
}

const isVerbalNoun = (word: string): boolean => word.startsWith("ال") || /^(?:استعاد|سيطر|ت.{2,3}ي.$|ا.{2,4}ا.)/.test(word);

const isDefinite = ({ from }: EventWords, { tokens }: SentenceView): boolean =>
  tokens[from]?.norm.startsWith("ال") === true || DEMONSTRATIVES.has(tokens[from - 1]?.norm ?? "");
