import { familyOf, isTold } from "@orontes/vocabulary";
import type { Frame } from "./frame.ts";
import type { ActorMention } from "./mention.ts";
import type { Reading } from "./reading.ts";
import { isArmed } from "./role.ts";

/** "Launched an attack on army posts, triggering clashes": between the two of the attack. */
export function partiesBefore({ from }: Frame, { frames }: Reading): readonly ActorMention[] {
  const attack = frames.findLast(
    (one) =>
      one.from < from &&
      familyOf(one.type) === "armed" &&
      isTold(one.reality.realis) &&
      one.acting.length > 0 &&
      one.suffering.some(isArmed),
  );
  return attack === undefined ? [] : [...attack.acting, ...attack.suffering.filter(isArmed)];
}

/** "Eleven militants were killed in clashes": whom they fought is not said. */
export function isOneSided(fallen: readonly ActorMention[], frame: Frame, { figures, mentions }: Reading): boolean {
  const [alone] = fallen;
  const counted = figures.find(({ who, cueAt }) => who !== null && fallen.includes(who) && cueAt < frame.from);
  return (
    frame.suffering.length === 0 &&
    fallen.length === 1 &&
    counted !== undefined &&
    // "At least 70 regime and rebel fighters".
    !mentions.actors.some(
      (actor) => actor.from >= counted.from && actor.to <= counted.cueAt && actor.entityId !== alone?.entityId && isArmed(actor),
    )
  );
}
