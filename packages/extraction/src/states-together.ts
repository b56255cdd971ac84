import type { Actor } from "@orontes/theatre";

import type { Memory } from "./memory.ts";
import { type ActorMention, changed, type Lookup, nameAt } from "./mention.ts";

/** Words between "the three" and "countries". */
const MOST_BETWEEN = 1;
/** Between two states of a list: a comma, "and". */
const MOST_LINKS = 2;

/** The states that one word or phrase means together, where it begins: "الطرفان", "the two countries", "the three leaders". */
export function togetherAt(
  lookup: Lookup,
  at: number,
  actors: readonly ActorMention[],
  memory: Memory,
): { readonly states: readonly Actor[]; readonly to: number } | null {
  const { tokens, tags, lexicon, theatre } = lookup;
  const { bothSides, together, inside, articles } = lexicon.pack.words;
  if (bothSides === undefined) return null;
  const word = tokens[at]?.norm ?? "";
  const count = together === undefined ? (bothSides.has(word) ? 2 : 0) : (together[word] ?? 0);
  if (count === 0) return null;
  let to = at + 1;
  if (together !== undefined) {
    // "In both countries": where, not who.
    if (inside?.has(tokens[at - 1]?.norm ?? "") === true || inside?.has(tokens[at - 2]?.norm ?? "") === true) return null;
    if (word !== "both" && !articles.has(tokens[at - 1]?.norm ?? "")) return null;
    while (to <= at + 1 + MOST_BETWEEN && !bothSides.has(tokens[to]?.norm ?? "")) to++;
    if (!bothSides.has(tokens[to]?.norm ?? "")) return null;
    to++;
  } else if (nameAt(lookup, to) !== null) return null;
  const states = count === 2 ? (pairOf(actors) ?? memory.pair) : (trioOf(actors) ?? memory.trio);
  if (states === null || together === undefined || PEOPLE.has(tags[to - 1]?.noun?.sector)) return states === null ? null : { states, to };
  return { states: states.map((one) => (one.country === null ? undefined : theatre.stateOf(one.country)) ?? one), to };
}
/** "The two presidents" are those who were named, "the two countries" theirs. */
const PEOPLE: ReadonlySet<string | undefined> = new Set(["leader", "officials", "ministry"]);

/** Keeps the states that a sentence names for one that means them together. */
export function rememberStates(actors: readonly ActorMention[], memory: Memory): void {
  memory.pair = pairOf(actors) ?? memory.pair;
  memory.trio = trioOf(actors) ?? memory.trio;
}

function pairOf(actors: readonly ActorMention[]): readonly Actor[] | null {
  const states = statesOf(actors);
  return states.length < 2 ? null : states.slice(0, 2);
}

/** "Russia, Iran and Turkey", or the only three of the sentence. */
function trioOf(actors: readonly ActorMention[]): readonly Actor[] | null {
  for (let at = 2; at < actors.length; at++) {
    const row = actors.slice(at - 2, at + 1);
    const isRow = row.every((one, index) => index === 0 || one.from - (row[index - 1]?.to ?? 0) <= MOST_LINKS);
    const listed = isRow ? statesOf(row) : [];
    if (listed.length === 3) return listed;
  }
  const states = statesOf(actors);
  return states.length === 3 ? states : null;
}

/** Each state once for which somebody named stands. */
function statesOf(actors: readonly ActorMention[]): Actor[] {
  const found: Actor[] = [];
  for (const { actor, country } of actors)
    if (actor !== null && country !== null && OF_A_STATE.has(actor.kind) && !found.some((other) => other.country === country))
      found.push(actor);
  return found;
}
const OF_A_STATE: ReadonlySet<string> = new Set(["state", "government", "ministry", "person", "military"]);

/** "It was agreed": by those who talked. */
export function talkersAt(lookup: Lookup, at: number, { talkers }: Memory): ActorMention[] {
  const { neuters, agreeing } = lookup.lexicon.pack.words;
  if (talkers.length === 0 || !neuters.has(lookup.tokens[at]?.norm ?? "") || !isImpersonal(lookup, at, agreeing)) return [];
  return talkers.map((one) => changed(one, { from: at, to: at + 1, possessive: false, modifier: false, isCountry: true }));
}

/** "It was also agreed that": nobody in particular did. */
export const isImpersonal = ({ tokens, lexicon: { pack } }: Lookup, at: number, done: ReadonlySet<string> | undefined): boolean =>
  pack.words.auxiliaries.has(tokens[at + 1]?.norm ?? "") && [at + 2, at + 3].some((index) => done?.has(tokens[index]?.norm ?? "") === true);
