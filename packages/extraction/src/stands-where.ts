import type { Token } from "@orontes/language";
import { isBeforeAttack } from "./group.ts";
import type { Lookup } from "./mention.ts";

/** Words between "visits" and where. */
const GOAL_REACH = 7;
/** And between "entered" and what. */
const ENTERED_REACH = 4;
/** Words between "a request" and to whom. */
const SENT_REACH = 4;

/** "In Turkey", "near the Euphrates": a name behind such a word is where, not who. */
export function standsWhere(lookup: Lookup, at: number, to: number): boolean {
  const { tokens, lexicon } = lookup;
  const { placePrepositions, articles, goal, entered, taken, asks } = lexicon.pack.words;
  if (lexicon.pack.standsWhere?.(tokens, to) === true) return true;
  if (lexicon.pack.standsWho?.(tokens, at, to) === true) return false;
  // "Killed in US air strikes": initials before a deed are whose it is.
  if (isInitials(tokens[to - 1]) && (isBeforeAttack(lookup, to) || (lexicon.pack.order === "svo" && isBeforeAttack(lookup, to + 1))))
    return false;
  const before = tokens[at - 1]?.norm ?? "";
  // "دخلت الفصائل دمشق", "غادر الوفد أنقرة": not whoever stands right behind the verb.
  if (
    entered !== undefined &&
    tokens.slice(Math.max(0, at - ENTERED_REACH), at - 1).some(({ norm }) => entered.has(norm)) &&
    !before.startsWith("و")
  )
    return true;
  if (goal !== undefined && tokens.slice(Math.max(0, at - GOAL_REACH), at).some(({ norm }) => goal.has(norm))) return true;
  // "طلبت من أنقرة": whom one asks.
  if (before === asks?.preposition && tokens.slice(Math.max(0, at - GOAL_REACH), at).some(({ norm }) => asks.verbs.has(norm))) return false;
  if (
    before === asks?.sent?.preposition &&
    tokens.slice(Math.max(0, at - SENT_REACH), at).some(({ norm }) => asks?.sent?.words.has(norm) === true)
  )
    return false;
  // "سيطرت الفصائل على دمشق".
  if (before === taken?.preposition && tokens.slice(Math.max(0, at - GOAL_REACH), at).some(({ norm }) => taken.words.has(norm)))
    return true;
  return placePrepositions.has(before) || (articles.has(before) && placePrepositions.has(tokens[at - 2]?.norm ?? ""));
}

const isInitials = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}\.?\p{Lu}\.?$/u.test(token.written);
