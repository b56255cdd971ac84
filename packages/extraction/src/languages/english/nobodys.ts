import type { EventType } from "@orontes/vocabulary";
import type { Roles } from "../../language-pack.ts";
import { type ActorMention, changed } from "../../mention.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { set } from "./words.ts";

/** Say what kind of people, not whose. */
export const NAMELESS = new Set<ActorMention["sector"]>(["jihadists", "militants", "terrorists"]);
const IN_ARMS = set("armed masked hooded uniformed bearded");
/** "Masked men", "armed youths" who attack or abduct are gunmen, not civilians. */
export function withArmedMen(roles: Roles, { tokens }: SentenceView): Roles {
  const isInArms = ({ sector, from }: ActorMention): boolean =>
    sector === "civilians" && (IN_ARMS.has(tokens[from - 1]?.norm ?? "") || IN_ARMS.has(tokens[from]?.norm ?? ""));
  if (!roles.acting.some(isInArms)) return roles;
  const acting = roles.acting.map((actor) =>
    isInArms(actor) ? changed(actor, { sector: "fighters", side: null, country: null, entityId: "group.fighters" }) : actor,
  );
  return { acting, suffering: roles.suffering };
}

/** "Positions", "targets" of no named side. */
export const isNobodys = ({ sector, actor, side, country }: ActorMention): boolean =>
  sector === "positions" && actor === null && side === null && country === null;

/** "70,000 Syrians": people, not their state. */
const isOfNation = ({ actor, isCountry, modifier, possessive, sector }: ActorMention): boolean =>
  actor?.kind === "state" && !isCountry && !modifier && !possessive && sector === null;

/** Whoever is displaced suffers it, whatever the grammar. */
export function victimsOnly(type: EventType, roles: Roles): Roles {
  if (type !== "displacement" && type !== "evacuation") return roles;
  const people = [...roles.acting, ...roles.suffering].filter(
    (actor) => actor.sector === "civilians" || actor.actor?.kind === "people" || isOfNation(actor),
  );
  return { acting: [], suffering: people };
}
