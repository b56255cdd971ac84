import { type EventType, familyOf, isTold } from "@orontes/vocabulary";
import { isActing } from "./role.ts";
import type { Reading } from "./reading.ts";
import type { Sighting } from "./sighting.ts";

/** Arms that strike from afar, whatever verb tells it. */
const STRIKE_OF_ARM: Readonly<Record<string, EventType>> = { air: "air_strike", drone: "drone_strike", artillery: "artillery_shelling" };

/** "Jets destroyed a depot", "the air force killed twelve militants": a strike that only its losses tell of. */
export function strikesByLoss(
  sightings: readonly Sighting[],
  { mentions, tokens, tags }: Reading,
): { readonly losses: Sighting; readonly type: EventType }[] {
  const losses = sightings.find(
    ({ type, realis, rules }) =>
      familyOf(type) === "losses" && isTold(realis) && (type === "equipment_loss" || rules.includes("cause.verb")),
  );
  if (losses === undefined || sightings.some(({ type, realis }) => familyOf(type) === "armed" && isTold(realis))) return [];
  const senders = losses.participants.filter(isActing);
  const arms = mentions.actors
    .filter(({ from }) => senders.some(({ mention }) => mention?.start === tokens[from]?.start))
    .flatMap(({ from, to }) => tags.slice(from, to).flatMap(({ weapon }) => STRIKE_OF_ARM[weapon ?? ""] ?? []));
  const [type] = arms;
  return type === undefined ? [] : [{ losses, type }];
}
