import type { EventType } from "@orontes/vocabulary";
import type { Roles } from "../../language-pack.ts";
import type { ActorMention } from "../../mention.ts";

/** Say what kind of people, not whose. */
export const NAMELESS = new Set<ActorMention["sector"]>(["jihadists", "militants", "terrorists"]);
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
