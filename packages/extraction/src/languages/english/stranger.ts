import type { ActorMention } from "../../mention.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { prepositions, set } from "./words.ts";

const NO_NAMES = set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mr mrs ms the",
);
const MOST_WORDS = 4;
/** Tokens between a name and its verb, or between a name and whom it speaks for. */
const REACH = 16;

/** A speaker whom no dictionary knows: two to four capitalised words beside the verb of saying; whom they belong to stands in the apposition. */
export function strangerAt(verb: number, view: SentenceView): ActorMention | null {
  const run = runBehind(verb, view) ?? runBefore(verb, view);
  if (run === null) return null;
  const { tokens, mentions } = view;
  const name = tokens
    .slice(run.from, run.to)
    .map(({ norm }) => norm.charAt(0).toUpperCase() + norm.slice(1))
    .join(" ");
  const [from, to] = run.from > verb ? [run.to, run.to + REACH] : [run.to, verb];
  const of = mentions.actors.find((actor) => actor.from >= from && actor.to <= to && actor.actor !== null);
  return {
    kind: "actor",
    ...run,
    entityId: `person.${name.toLowerCase().replaceAll(" ", "-")}`,
    name,
    actor: of?.actor ?? null,
    country: of?.country ?? null,
    side: of === undefined ? null : of.side,
    sector: of === undefined ? "source" : "leader",
    ploverSector: of?.ploverSector ?? "CVL",
    acledInter: of?.acledInter ?? null,
    possessive: false,
    isCountry: false,
    modifier: false,
  };
}

/** "said Aldar Xelil, a top official". */
function runBehind(verb: number, view: SentenceView): { from: number; to: number } | null {
  return runFrom(verb + 1, view);
}

/** "Peter Salama, executive director of the programme, said": the first name of the clause before the verb. */
function runBefore(verb: number, view: SentenceView): { from: number; to: number } | null {
  for (let at = Math.max(0, verb - REACH); at < verb; at++) {
    if (prepositions.has(view.tokens[at - 1]?.norm ?? "")) continue;
    const run = runFrom(at, view);
    if (run !== null) return run;
  }
  return null;
}

function runFrom(from: number, { tokens, mentions }: SentenceView): { from: number; to: number } | null {
  const isName = (at: number): boolean => {
    const token = tokens[at];
    return (
      token !== undefined &&
      token.kind === "word" &&
      token.capital &&
      !NO_NAMES.has(token.norm) &&
      !mentions.actors.some((actor) => actor.from <= at && actor.to > at) &&
      !mentions.places.some((place) => place.from <= at && place.to > at)
    );
  };
  let to = from;
  while (isName(to) && to - from < MOST_WORDS) to++;
  return to - from >= 2 ? { from, to } : null;
}
