import type { Frame } from "./frame.ts";
import { canSuffer, uniqueBy } from "./losses.ts";
import type { ActorMention } from "./mention.ts";
import type { SentenceFacts } from "./sentence-facts.ts";

/** Tokens between what is done and those whom it kills. */
const VICTIM_REACH = 30;

/** Those whom its clause, else the sentence, counts as killed or wounded by the event. */
export function victimsNear(frame: Frame, facts: SentenceFacts): readonly ActorMention[] {
  const hurt = facts.reading.figures.filter(({ kind, who }) => (kind === "killed" || kind === "wounded") && who !== null && canSuffer(who));
  const beside = hurt.filter(({ cueAt }) => cueAt >= frame.clause.from && cueAt < frame.clause.to);
  const near =
    beside.length > 0
      ? beside
      : hurt.filter((figure) => facts.attackBeside(figure) === undefined && Math.abs(figure.cueAt - frame.from) < VICTIM_REACH);
  return uniqueBy(
    near.flatMap(({ who }) => (who === null ? [] : [who])),
    (actor) => actor.entityId,
  ).filter((who) => !frame.acting.some((actor) => actor.entityId === who.entityId || isOneSide(facts.sideOf(actor), facts.sideOf(who))));
}

const isOneSide = (a: string | null, b: string | null): boolean => a !== null && a === b;
