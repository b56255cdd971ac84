import type { EventType } from "@orontes/vocabulary";
import type { Frame } from "./frame.ts";
import type { ActorMention } from "./mention.ts";

/** A state that calls on an armed group demands; blame that hits nobody is a statement. */
export function typeBySpeakers({ type, trigger, acting, suffering }: Frame, home: string | null): EventType {
  const isBlame = (type === "accusation" && !trigger.sure) || (type === "ultimatum_threat" && /\.(?:warn|uyar)/.test(trigger.rule));
  if (isBlame && suffering.length === 0) return "statement";
  // States bomb from the air.
  if (type === "ied_explosion" && STATE_BOMBING.test(trigger.rule) && acting.length > 0 && acting.every(canBomb)) return "air_strike";
  // Nobody invades the land that is his own.
  if (type === "ground_incursion" && acting.length > 0 && acting.every(({ country }) => country !== null && country === home))
    return "ground_assault";
  // An assault that hits only civilians is one on civilians.
  if (type === "ground_assault" && suffering.length > 0 && suffering.every(({ sector }) => sector === "civilians"))
    return "attack_on_civilians";
  // "Howitzers opened fire on the posts".
  if (type === "attack_on_civilians" && FIRING.test(trigger.rule) && acting.some(({ sector }) => sector === "artillery"))
    return "artillery_shelling";
  const isOfState = acting.some(({ sector }) => sector === "leader" || sector === "government" || sector === "ministry");
  const isToGroup = suffering.some(({ actor }) => actor?.kind === "armed_group" || actor?.kind === "militia");
  return type === "request" && isOfState && isToGroup ? "demand" : type;
}

const FIRING = /\.open(?:ed|s|ing)?-fire-/;
const STATE_BOMBING = /\.bombings?$/;
const canBomb = ({ actor, sector }: ActorMention): boolean =>
  sector !== "civilians" && actor !== null && ["state", "government", "military", "coalition"].includes(actor.kind);
