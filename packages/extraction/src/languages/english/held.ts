import type { EventWords, Range } from "../../language-pack.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { parseOf } from "./parse/parse.ts";
import { set } from "./words.ts";

const TAKEN = /detention\.(?:captured|seized|surrendered)$/;
const PERSONS = set("who he she they them we i you");
/** "The villages were captured", "the town surrendered": ground, not people; nor is anybody held where those who captured stand before. */
export function isNobodyHeld({ type, trigger, from, to }: EventWords, view: SentenceView): boolean {
  if (type !== "detention" || trigger.needs.length > 0 || !TAKEN.test(trigger.rule)) return false;
  const verb = parseOf(view).chunks.find((chunk) => chunk.kind === "verb" && chunk.from < to && chunk.to > from);
  const isDone = verb?.kind === "verb" && (verb.passive || trigger.rule.endsWith("surrendered"));
  return !isDone || isWhich(verb.from, view) || !isOfPeople({ from, to }, view);
}

/** "Hostages who were captured", without a comma: which ones. */
const isWhich = (verb: number, { tokens }: SentenceView): boolean =>
  [verb - 1, verb].some((at) => tokens[at]?.norm === "who" && tokens[at - 1]?.kind === "word");

/** Whether people are what the verb at these words is said of: "the men who were captured", "fighters surrendered". */
export function isOfPeople({ from, to }: Range, view: SentenceView): boolean {
  const { chunks, subjects } = parseOf(view);
  const at = chunks.findIndex((chunk) => chunk.kind === "verb" && chunk.from < to && chunk.to > from);
  if (at < 0) return false;
  for (let index = (chunks[at]?.from ?? 0) - 1; index < from; index++) if (PERSONS.has(view.tokens[index]?.norm ?? "")) return true;
  return (subjects[at] ?? []).some(({ from: start, to: end, head }) => {
    const word = view.tokens[head];
    const isPlace = view.mentions.places.some((place) => place.from <= head && place.to > head);
    const isName = word?.capital === true && !isPlace && view.tags[head]?.ground !== true && view.tags[head]?.noun == null;
    if (word === undefined || PERSONS.has(word.norm) || isName) return true;
    return view.mentions.actors.some(
      ({ from: first, to: last, sector, modifier, isCountry }) =>
        !modifier && !isCountry && sector !== "positions" && first < end && last > start && last > head,
    );
  });
}
