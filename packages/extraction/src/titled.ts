import type { Actor } from "@orontes/theatre";
import type { Entry } from "./lexicon.ts";
import { type ActorEntry, type ActorMention, type Lookup, mentionOf, nameAt } from "./mention.ts";

/** A title first: "وزير الدفاع التركي", "الرئيس التركي رجب طيب أردوغان"; the one named behind it, else the holder of that day. */
export function titleBefore(lookup: Lookup, at: number, nameEnd: number, entries: readonly Entry[]): ActorMention | null {
  const { tokens, theatre, day } = lookup;
  const title = entries.find((entry) => entry.kind === "title");
  if (title === undefined) return null;
  const owner = nameAt(lookup, nameEnd);
  const state = owner?.values.find((entry): entry is ActorEntry => entry.kind === "actor" && entry.actor.kind === "state")?.actor;
  const to = owner !== null && state !== undefined ? owner.to : nameEnd;
  const named = nameAt(lookup, to);
  const person = named?.values.find((entry): entry is ActorEntry => entry.kind === "actor" && entry.actor.kind === "person")?.actor;
  if (named !== null && person !== undefined) return mentionOf(person, at, named.to, tokens);
  const [holder] = state === undefined ? [] : theatre.holdersOf(title.standsFor, state.id, day);
  return holder === undefined ? null : mentionOf(holder, at, to, tokens);
}

export function titleAfter(lookup: Lookup, from: number, owner: Actor): { standsFor: string; to: number } | null {
  const { tokens, lexicon } = lookup;
  if (owner.kind !== "state") return null;
  for (let at = from; at <= from + 2 && at < tokens.length; at++) {
    if (tokens[at]?.kind === "mark" || lexicon.pack.words.prepositions.has(tokens[at]?.norm ?? "")) return null;
    const found = nameAt(lookup, at);
    const title = found?.values.find((entry) => entry.kind === "title");
    if (found !== null && title !== undefined) return { standsFor: title.standsFor, to: found.to };
    // "The Russian and Turkish presidents" are two.
    if (lexicon.pack.words.and.has(tokens[at]?.norm ?? "")) return null;
  }
  return null;
}
