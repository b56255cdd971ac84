import type { EventWords } from "../../language-pack.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { rulerOf } from "./deed.ts";
import { parseOf } from "./parse/parse.ts";
import { set } from "./words.ts";

/** "Houses, and the group was destroyed": only what stands before the word itself is what was hit. */
export function isWithoutThing({ trigger, type, from, to }: EventWords, view: SentenceView): boolean {
  if ((type !== "equipment_loss" && type !== "release") || trigger.needs.length === 0) return false;
  const { chunks, subjects } = parseOf(view);
  // "Was crushed under a vehicle".
  if (trigger.reach !== undefined && type === "equipment_loss") {
    const thing = view.tokens.findIndex(({ norm }, index) => index >= to && trigger.needs.includes(norm));
    const own = chunks.find((chunk) => chunk.from <= thing && chunk.to > thing);
    return own?.kind === "noun" && own.preposition !== null && view.tokens[own.preposition]?.norm !== "of";
  }
  if (trigger.reach !== undefined) return false;
  const at = chunks.findIndex((chunk) => chunk.kind === "verb" && chunk.head >= from && chunk.head < to);
  const verb = chunks[at];
  if (type === "release" && (verb?.kind !== "verb" || !verb.passive)) return false;
  const phrases = at < 0 ? [] : (subjects[at] ?? []);
  const before = chunks.findLast((chunk) => chunk.kind === "noun" && chunk.to <= from);
  const hit = phrases.length > 0 || before === undefined ? phrases : [before];
  return !hit.some((phrase) =>
    view.tokens
      .slice(phrase.from, type === "release" ? phrase.to : Math.max(phrase.to, from))
      .some(({ norm }) => trigger.needs.includes(norm)),
  );
}

/** "Was shot down and crashed": lost once; "trapped under the rubble": by no army. */
export function isToldOtherwise(event: EventWords, view: SentenceView): boolean {
  const { type, from, to, trigger } = event;
  const { tokens, triggers } = view;
  const word = tokens[from]?.norm ?? "";
  if (type === "equipment_loss" && FALLING.test(word))
    return triggers.some(({ values }) => values.some(({ type: other }) => other === "shootdown"));
  if (type === "ground_assault" && trigger.kind === "noun") {
    const ruler = rulerOf(event, view);
    return ruler !== null && REPELLING.test(tokens[ruler.head]?.norm ?? "");
  }
  return type === "siege" && SHUT.test(word) && tokens.slice(from, to + RUINS_REACH).some(({ norm }) => RUINS.has(norm));
}
/** "Repelled an attack": told as the fight that it was. */
const REPELLING = /^(?:repel|repuls)/;
const FALLING = /^(?:crash|came|went|burst|caught)/;
const SHUT = /^(?:trapped|remain|are|were|still|stranded|holed|penned|hemmed)/;
const RUINS_REACH = 5;
const RUINS = set(
  "rubble debris wreckage ruins building buildings collapsed house houses basement basements cave mine shaft lift elevator vehicle car fire flames snow limbo",
);

/** "Destroyed a car bomb", "found the explosive devices": it did not go off. */
export function isDisarmed(event: EventWords, view: SentenceView): boolean {
  if (event.type !== "ied_explosion") return false;
  const ruler = rulerOf(event, view);
  return ruler !== null && DISARMING.has(view.tokens[ruler.head]?.norm ?? "");
}
const DISARMING = set(
  "destroyed destroy destroying destroys defused defuse defusing defuses dismantled dismantling dismantle found finding discovered discovering uncovered seized intercepted neutralised neutralized disarmed removed removing cleared clearing foiled thwarted spotted confiscated",
);
