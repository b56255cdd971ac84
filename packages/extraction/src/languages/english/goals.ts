import { type EventType, familyOf } from "@orontes/vocabulary";
import type { ActorMention } from "../../mention.ts";
import { HITTING, LANDING } from "./homes.ts";
import { type Phrases, unique } from "./phrases.ts";
import { COMING, DYING, HARMING, ON_GROUND } from "./role-words.ts";

/** The actors behind prepositions of the wanted kind, in the stretch of the verb. */
export function goalsOf(phrases: Phrases, at: number, end: number, wanted: ReadonlySet<string>, type: EventType): ActorMention[] {
  const { chunks } = phrases.parse;
  for (let index = at + 1; index < chunks.length; index++) {
    const chunk = chunks[index];
    if (chunk?.kind !== "noun") {
      if (chunk !== undefined && chunk.to <= end) continue;
      return [];
    }
    if (chunk.from < end || !wanted.has(phrases.prepositionOf(index))) continue;
    const found = unique(phrases.phrasesFrom(index).flatMap((phrase) => phrases.actorsIn(phrase, true)));
    if (found.length > 0)
      return found.filter((actor) => !actor.isCountry || phrases.prepositionOf(index) !== "of" || familyOf(type) === "diplomacy");
    const holders = phrases.holdersOf(index);
    if (holders.length > 0) return holders;
  }
  return [];
}

/** "The strike killed", "were hit by shelling": what the attack did it to. */
export function hitBy(phrases: Phrases, at: number, ruled: number, type: EventType): ActorMention[] {
  const verb = phrases.parse.chunks[ruled];
  const isHarmed =
    verb?.kind === "verb" && verb.passive && (HARMING.has(phrases.norm(verb.head)) || phrases.view.tags[verb.head]?.casualty != null);
  // "Died in an air strike".
  const isDead = verb?.kind === "verb" && DYING.has(phrases.norm(verb.head)) && ["in", "during"].includes(phrases.prepositionOf(at));
  if (isDead) return phrases.subjectOf(ruled);
  // "The town came under attack".
  if (verb?.kind === "verb" && phrases.prepositionOf(at) === "under" && COMING.has(phrases.norm(verb.head)))
    return phrases.subjectOf(ruled);
  if (isHarmed && ["by", "in", "during"].includes(phrases.prepositionOf(at))) return phrases.subjectOf(ruled);
  const own = phrases.parse.chunks.findIndex(
    (chunk, index) =>
      index > at &&
      chunk.kind === "verb" &&
      (phrases.parse.subjects[index] ?? []).some((phrase) => phrase === phrases.parse.chunks[at]) &&
      HITTING.has(phrases.norm(chunk.head)),
  );
  if (own >= 0) return phrases.objectOf(own, phrases.parse.chunks[own]?.to ?? 0);
  // "Shells landed inside the Turkish post".
  const landed = phrases.parse.chunks.findIndex(
    (chunk, index) =>
      index > at &&
      chunk.kind === "verb" &&
      (phrases.parse.subjects[index] ?? []).some((phrase) => phrase === phrases.parse.chunks[at]) &&
      LANDING.has(phrases.norm(chunk.head)),
  );
  return landed < 0
    ? []
    : goalsOf(phrases, landed, phrases.parse.chunks[landed]?.to ?? 0, ON_GROUND, type).filter(({ isCountry }) => !isCountry);
}
