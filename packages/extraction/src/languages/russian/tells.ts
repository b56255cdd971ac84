import { familyOf } from "@orontes/vocabulary";
import type { EventWords } from "../../language-pack.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { full, set } from "./inflect.ts";
import { isInfinitive } from "./finite.ts";

const POINTERS = new Set([
  ...full("этот", "такой", "подобный", "данный", "указанный", "прошлый"),
  "этот",
  "эта",
  "это",
  "эти",
  "этого",
  "этой",
  "этих",
  "этому",
  "этим",
  "этом",
  "эту",
  "этими",
  "того",
  "той",
  "тех",
]);
/** Before a noun of an event these only speak of it: "угроза удара", "опасность", "борьба". */
const ABOUT = set(
  "ответственность ответственности причастность причастности годовщина годовщину годовщины жертв жертвы память памяти последствия последствий виновных расследование расследования",
);

/** Whether the words tell of an event here: not in "этот обстрел", "причастность к взрыву". */
export function tells(event: EventWords, view: SentenceView): boolean {
  const { tokens } = view;
  const before = tokens[event.from - 1]?.norm ?? "";
  if (tokens[event.from]?.joined === true && event.trigger.kind === "verb") return false;
  if (event.trigger.kind === "verb") {
    const word = tokens[event.from]?.norm ?? "";
    // "Сбитый", "обстрелянный" describe.
    if (/(?:нный|тый|нного|того|нных|тых|нные|тые|нной|той|нном|том|нную|тую|ными|ным)$/.test(word)) return false;
    // A verb in the infinitive is no future of its own, and no aim of a neighbouring noun.
    return !(isInfinitive(word) && before === "угрозу");
  }
  if (ABOUT.has(before) || ABOUT.has(tokens[event.from - 2]?.norm ?? "")) return familyOf(event.type) !== "armed";
  return !(familyOf(event.type) === "armed" && POINTERS.has(before) && !hasActorBeside(event, view));
}

function hasActorBeside(event: EventWords, { mentions }: SentenceView): boolean {
  return mentions.actors.some(
    (actor) => (actor.to >= event.from - 1 && actor.from < event.from) || (actor.from >= event.to && actor.from <= event.to + 3),
  );
}
