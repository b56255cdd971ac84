import { type ActorMention, strangerOf } from "../../mention.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { phrasesOf } from "./phrase.ts";

const MOST_WORDS = 3;
const REACH = 10;

/** A speaker whom no dictionary knows: two or three capitalised words near the verb of saying, behind an office that says for whom. */
export function strangerAt(verb: number, view: SentenceView): ActorMention | null {
  const { tokens, mentions } = view;
  const isName = (at: number): boolean => {
    const token = tokens[at];
    return (
      token !== undefined &&
      token.kind === "word" &&
      token.capital &&
      token.norm.length > 2 &&
      /[аеиоуыэюя]/.test(token.norm) &&
      ![...mentions.actors, ...mentions.places].some((one) => one.from <= at && one.to > at)
    );
  };
  for (let from = Math.max(1, verb - REACH); from < Math.min(tokens.length, verb + REACH); from++) {
    let to = from;
    while (isName(to) && to - from < MOST_WORDS) to++;
    if (to - from < 2) continue;
    const of = phrasesOf(view).find((phrase) => phrase.to <= from && from - phrase.to <= 3 && phrase.actor.actor !== null)?.actor;
    return strangerOf({ from, to }, of, tokens);
  }
  return null;
}
