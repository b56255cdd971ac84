import type { Participant } from "@orontes/vocabulary";
import { type ActorMention, mentionOf } from "./mention.ts";
import { isArmed } from "./role.ts";
import type { SentenceFacts } from "./sentence-facts.ts";

/** "The camp was destroyed by an air strike, the defence ministry's spokesman said": of its foes an army tells what it did itself. */
export function tellersArmy(victims: readonly ActorMention[], facts: SentenceFacts): Participant | null {
  const { theatre } = facts.article;
  const speaker = facts.reading.report?.speaker ?? null;
  const state = speaker?.country == null || speaker.ploverSector !== "MIL" ? undefined : theatre.stateOf(speaker.country);
  const army = state === undefined ? undefined : theatre.actorById(`${state.id}.mil`);
  if (speaker === null || army === undefined || facts.isSuspected(speaker)) return null;
  const foes = new Set(theatre.sides.find(({ id }) => id === facts.sideOf(speaker))?.foes);
  const armed = victims.filter((victim) => isArmed(victim) || facts.sideOf(victim) !== "civilian");
  const isOnFoes = armed.length > 0 && armed.length === victims.length && armed.every((victim) => foes.has(facts.sideOf(victim) ?? ""));
  return isOnFoes ? facts.participant(mentionOf(army, speaker.from, speaker.to, facts.reading.tokens), "initiator") : null;
}
