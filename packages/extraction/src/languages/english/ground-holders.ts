import type { ActorMention } from "../../mention.ts";
import { isArmed } from "../../role.ts";
import { isNobodys } from "./nobodys.ts";
import { type Phrases, unique } from "./phrases.ts";
import { FROM_WHOM } from "./role-words.ts";
import { set } from "./words.ts";

/** Who held what is taken: "from the rebels", "held by the group", "rebel-held". */
export function heldBy(phrases: Phrases, at: number, end: number): ActorMention[] {
  const { chunks } = phrases.parse;
  for (let index = at + 1; index < chunks.length; index++) {
    const chunk = chunks[index];
    if (chunk !== undefined && chunk.to <= end && chunk.kind !== "noun") continue;
    if (chunk?.kind === "noun") {
      if (FROM_WHOM.has(phrases.prepositionOf(index)) && chunk.from >= end - 1) {
        const from = unique(phrases.phrasesFrom(index).flatMap((phrase) => phrases.actorsIn(phrase)));
        if (from.length > 0) return from;
      }
      const held = phrases.holdersOf(index);
      if (held.length > 0) return held;
      continue;
    }
    if ((chunk?.kind === "and" || chunk?.kind === "comma") && chunks[index + 1]?.kind === "noun") continue;
    return [];
  }
  return [];
}

/** "Overran the army's base", "seized a rebel post". */
export const ownersOfGround = (phrases: Phrases, at: number, end: number): ActorMention[] =>
  phrases
    .objectOf(at, end)
    .filter(
      (actor) =>
        !actor.isCountry && actor.actor?.kind !== "state" && !isNobodys(actor) && (actor.possessive || actor.sector === "positions"),
    );

const OWN_GROUND = set("territory positions areas area stronghold strongholds ground lines land enclave pocket");
/** "Rockets fired from Islamic State territory": the armed group whose ground they came from. */
export function groundOfOrigin(phrases: Phrases, at: number): readonly ActorMention[] {
  const from = phrases.tailOf(at).find((index) => phrases.prepositionOf(index) === "from");
  const ground = from === undefined ? undefined : phrases.parse.chunks[from];
  if (ground?.kind !== "noun" || !OWN_GROUND.has(phrases.norm(ground.head))) return [];
  return phrases.actors.filter((actor) => actor.from >= ground.from && actor.to <= ground.head && isArmed(actor) && !actor.isCountry);
}
