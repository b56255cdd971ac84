import type { EventType } from "@orontes/vocabulary";
import type { EventWords } from "../../language-pack.ts";
import { SPEECH } from "../../role.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { relatives } from "./words.ts";

/** Words between what a relative clause belongs to and its pronoun, and between a verb and the word by which it calls a thing. */
export const RELATIVE_REACH = 3;
const CALLED_REACH = 4;
const STOP_REACH = 4;

/** Words that an event needs stand in its own clause, in what it calls so ("وصفت ذلك بأنه"), or before the relative clause that parts them. */
export function isHereNeeded({ trigger, clause, from, to }: EventWords, { tokens, tags }: SentenceView): boolean {
  // What it needs may stand before "أن": "أكدت أن أحداً منها لم يشارك".
  if (trigger.needs.length === 0 || (trigger.reach ?? 0) < 0) return true;
  const first = relatives.has(tokens[clause.from - 1]?.norm ?? "") ? Math.max(0, clause.from - RELATIVE_REACH) : clause.from;
  const last = SPEECH.has(trigger.type) ? clause.to + CALLED_REACH : clause.to;
  // "غواصتان" is a "غواصة".
  return tokens
    .slice(first, last)
    .some(
      (token, at) =>
        (first + at < from || first + at >= to) &&
        (trigger.needs.includes(token.norm) || trigger.needs.includes(tags[first + at]?.key ?? "")),
    );
}

/** Kinds of event that another kind told in the same clause undoes. */
export const UNDONE = [
  ["sanctions", "sanctions_relief"],
  ["ied_explosion", "weapons_disrupted"],
  ["withdrawal", "agreement_failure"],
  ["agreement", "agreement_failure"],
] as const;
export const isBesideType = ({ clause, from }: EventWords, { triggers }: SentenceView, by: EventType): boolean =>
  triggers.some(
    (found) => found.from >= clause.from && found.to <= clause.to && found.from !== from && found.values.some(({ type }) => type === by),
  );

export const isStopped = ({ from }: EventWords, { triggers }: SentenceView): boolean =>
  triggers.some(
    (found) =>
      found.to <= from && from - found.to <= STOP_REACH && found.values.some(({ type, kind }) => type === "ceasefire" && kind === "verb"),
  );

/** Another reading of the same word is a deal in wares that its clause names. */
export const isTrade = (event: EventWords, view: SentenceView): boolean =>
  view.triggers.some(
    ({ from, values }) =>
      from === event.from && values.some((trigger) => trigger.type === "trade_deal" && isHereNeeded({ ...event, trigger }, view)),
  );

/** Kinds of event that another reading of the same word tells better where what that needs stands by. */
export const BETTER = [
  ["territory_captured", "looting"],
  ["deployment", "proxy_transfer"],
  ["detention", "border_closure"],
  ["withdrawal", "displacement"],
  ["withdrawal", "evacuation"],
  ["blockade", "protest"],
  ["ground_assault", "cyber_attack"],
] as const;
export const isReadAs = (event: EventWords, view: SentenceView, type: EventType): boolean =>
  view.triggers.some(
    ({ from, values }) =>
      from === event.from &&
      values.some((trigger) => trigger.type === type && trigger.needs.length > 0 && isHereNeeded({ ...event, trigger }, view)),
  );

const MEN: ReadonlySet<SentenceView["mentions"]["actors"][number]["sector"]> = new Set(["fighters", "rebels", "forces"] as const);
/** Men under arms stand behind the words. */
export const areMenBehind = ({ to, clause }: EventWords, { mentions }: SentenceView): boolean =>
  mentions.actors.some(({ from, to: end, sector, modifier }) => from >= to && end <= clause.to && MEN.has(sector) && !modifier);
