import { familyOf } from "@orontes/vocabulary";
import type { EventWords } from "../../language-pack.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { SPEECH } from "../../role.ts";
import { full, set } from "./inflect.ts";
import { reporting } from "./words.ts";
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
  if (!SPEECH.has(event.type) && !hasNeeded(event, view)) return false;
  // "Прорвали блокаду", "сняли осаду".
  const isEnded = event.trigger.kind === "noun" && (event.type === "siege" || event.type === "blockade");
  if (isEnded && view.tokens.slice(event.clause.from, event.clause.to).some(({ norm }) => /^(?:прорва|снял|снят|снима)/.test(norm)))
    return false;
  if (event.trigger.kind === "noun" && isCharge(event, view)) return false;
  // A convoy of aid is no reinforcement.
  if (event.type === "deployment" && view.tokens.slice(event.clause.from, event.clause.to).some(({ norm }) => AID.test(norm))) return false;
  if (isReporting(event, view)) return false;
  if (event.trigger.kind === "verb") {
    const word = tokens[event.from]?.norm ?? "";
    // "Сбитый", "обстрелянный" describe.
    if (/(?:нный|тый|нного|того|нных|тых|нные|тые|нной|той|нном|том|нную|тую|ными|ным)$/.test(word)) return false;
    // A verb in the infinitive is no future of its own, and no aim of a neighbouring noun.
    return !(isInfinitive(word) && before === "угрозу");
  }
  if (ABOUT.has(before) || ABOUT.has(tokens[event.from - 2]?.norm ?? "")) return familyOf(event.type) !== "armed";
  if (familyOf(event.type) === "armed" && isBare(event, view)) return false;
  return !(familyOf(event.type) === "armed" && POINTERS.has(before) && !hasActorBeside(event, view));
}

function hasActorBeside(event: EventWords, { mentions }: SentenceView): boolean {
  return mentions.actors.some(
    (actor) => (actor.to >= event.from - 1 && actor.from < event.from) || (actor.from >= event.to && actor.from <= event.to + 3),
  );
}

const AID = /^(?:гуманитарн|гумпомощ|помощью|продовольств|медикамент|палатк)/;

/** The words that a trigger needs stand in its own clause. */
function hasNeeded({ trigger, from, to, clause }: EventWords, { tokens, tags }: SentenceView): boolean {
  if (trigger.needs.length === 0) return true;
  const needed = new Set(trigger.needs);
  for (let at = clause.from; at < Math.min(tokens.length, clause.to); at++) {
    if (at >= from && at < to) continue;
    if (needed.has(tokens[at]?.norm ?? "") || needed.has(tags[at]?.key ?? "")) return true;
  }
  return false;
}

/** "Передаёт агентство", "как передаёт": a saying, no delivery. */
function isReporting({ from, to, type }: EventWords, { tokens, mentions }: SentenceView): boolean {
  if (SPEECH.has(type) || !reporting.has(tokens[from]?.norm ?? "")) return false;
  return (
    tokens[from - 1]?.norm === "как" ||
    tokens[from - 1]?.norm === "," ||
    mentions.actors.some((actor) => actor.from >= to && actor.from <= to + 2 && (actor.sector === "media" || actor.sector === "source"))
  );
}

/** "Удар нанесён на фоне": nobody and no place in its clause; it points at what was told. */
function isBare({ from, clause }: EventWords, { mentions, tokens, numbers }: SentenceView): boolean {
  const isIn = (one: { from: number; to: number }): boolean => one.from >= clause.from && one.to <= clause.to;
  if (mentions.actors.some(isIn) || mentions.places.some(isIn) || numbers.some(isIn)) return false;
  return from === clause.from && tokens.length > 0;
}

/** "Обвинил в поджогах", "по подозрению в убийстве": what someone is charged with. */
function isCharge({ from, clause }: EventWords, { tokens }: SentenceView): boolean {
  for (let at = from - 1; at >= Math.max(clause.from, from - 8); at--)
    if (/^(?:обвин|подозр|виновн|уличил|уличен)/.test(tokens[at]?.norm ?? ""))
      return tokens.slice(at, from).some(({ norm }) => norm === "в" || norm === "во");
  return false;
}
