import type { EventWords } from "../../language-pack.ts";
import { COMBATANTS, isArmed } from "../../role.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { parseOf } from "./parse/parse.ts";
import { articles, set } from "./words.ts";

/** "Fled" is a retreat of those under arms and a flight of everybody else. */
export function isFlightOfOthers({ trigger, type, from, to }: EventWords, view: SentenceView): boolean {
  if (type !== "withdrawal" || trigger.kind !== "verb" || !FLEEING.has(view.tokens[from]?.norm ?? "")) return false;
  const { chunks, subjects } = parseOf(view);
  const at = chunks.findIndex((chunk) => chunk.kind === "verb" && chunk.head >= from && chunk.head < to);
  const who = view.mentions.actors.filter((actor) =>
    (subjects[at] ?? []).some((phrase) => actor.from < phrase.to && actor.to > phrase.from),
  );
  return (
    who.length === 0 ||
    !who.every(({ sector, actor }) => sector === "forces" || COMBATANTS.has(sector ?? "") || actor?.kind === "armed_group")
  );
}
const FLEEING = set("fled flee flees fleeing escaped");

/** "Has been driven from its strongholds": a side that loses them is no refugee, and people who are take no ground. */
export function isOfOthersDriven(event: EventWords, view: SentenceView): boolean {
  const word = view.tokens[event.from]?.norm ?? "";
  // "Fighters have been fleeing the enclave": a retreat.
  if (event.type === "displacement" && FLEEING.has(word) && event.trigger.kind === "verb") return isSideAlone(event, view);
  // "Refugees are massing at the border".
  if (event.type === "deployment" && event.trigger.reach === 2 && MASSING.has(view.tokens[event.to - 1]?.norm ?? ""))
    return !isSide(event, view);
  if (!DRIVEN.has(word)) return false;
  if (event.type === "displacement") return isSide(event, view);
  return event.type === "territory_captured" && event.trigger.voice === "passive" && !isSide(event, view);
}
const MASSING = set("massed massing");
const DRIVEN = set("forced driven pushed expelled ousted flushed dislodged evicted kicked chased routed cleared swept");

/** Whether those under arms are what the verb has for its subject. */
function isSide({ from, to }: EventWords, view: SentenceView): boolean {
  const { chunks, subjects } = parseOf(view);
  const at = chunks.findIndex((chunk) => chunk.kind === "verb" && chunk.head >= from && chunk.head < to);
  return view.mentions.actors.some(
    (actor) =>
      (isArmed(actor) || actor.sector === "artillery" || actor.sector === "navy") &&
      (subjects[at] ?? []).some((phrase) => actor.from < phrase.to && actor.to > phrase.from),
  );
}

/** Those under arms flee, and nobody with them. */
function isSideAlone(event: EventWords, view: SentenceView): boolean {
  return isSide(event, view) && !view.mentions.actors.some((actor) => actor.sector === "civilians" && actor.from < event.from);
}

/** "Left the town", not "left 12 dead" and not "left the area cut off". */
export function isNotGoneFrom({ trigger, type, to }: EventWords, { mentions, tokens }: SentenceView): boolean {
  const isMove = type === "withdrawal" || type === "evacuation" || type === "displacement";
  // "Took Hanano from the rebels".
  const isTaken = type === "territory_captured" && trigger.needs.length === 0 && TAKING.has(tokens[to - 1]?.norm ?? "");
  if ((!isMove && !isTaken) || trigger.object !== "place") return false;
  const where = mentions.places.find(({ from }) => from >= to && from <= to + GONE_REACH);
  return (
    where === undefined ||
    where.place.precision === "country" ||
    !tokens.slice(to, where.from).every(({ norm }) => articles.has(norm) || TOWNS.has(norm)) ||
    /(?:ed|ing)$/.test(tokens[where.to]?.norm ?? "")
  );
}
const TAKING = set("took takes");
const GONE_REACH = 4;
const TOWNS = set(
  "of from to towards toward for town city village district neighbourhood neighborhood area camp suburb besieged strategic key areas regions parts last remaining their positions",
);
