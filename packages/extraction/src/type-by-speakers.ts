import type { EventType } from "@orontes/vocabulary";
import type { Frame } from "./frame.ts";
import type { ActorMention } from "./mention.ts";
import { COMBATANTS, isArmed } from "./role.ts";

/** A state that calls on an armed group demands; blame that hits nobody is a statement. */
export function typeBySpeakers({ type, trigger, acting, suffering }: Frame, home: string | null): EventType {
  const isBlame = (type === "accusation" && !trigger.sure) || (type === "ultimatum_threat" && /\.(?:warn|uyar)/.test(trigger.rule));
  if (isBlame && suffering.length === 0) return "statement";
  // States bomb from the air.
  if (type === "ied_explosion" && STATE_BOMBING.test(trigger.rule) && acting.length > 0 && acting.every(canBomb)) return "air_strike";
  // Ships that enter a sea invade nothing.
  if (type === "ground_incursion" && acting.length > 0 && acting.every(({ sector }) => sector === "navy")) return "deployment";
  // Nobody invades the land that is his own.
  if (type === "ground_incursion" && acting.length > 0 && acting.every(({ country }) => country !== null && country === home))
    return "ground_assault";
  // "Was driven out of the town", by nobody who is named: it is lost.
  if (type === "territory_captured" && trigger.voice === "passive" && acting.length === 0 && suffering.length > 0) return "territory_lost";
  // "The military operation in the province": of nobody who came over a border.
  if (type === "ground_incursion" && acting.length === 0 && OPERATION.test(trigger.rule)) return "ground_assault";
  // "Came under fire from militants".
  if (type === "artillery_shelling" && UNDER_FIRE.test(trigger.rule) && acting.length > 0 && acting.every(isFighter)) return "armed_clash";
  // An assault that hits only civilians is one on civilians.
  if (type === "ground_assault" && suffering.length > 0 && suffering.every(({ sector }) => sector === "civilians"))
    return "attack_on_civilians";
  // "Was captured by the jihadists": an outlaw's prisoner is abducted.
  if (type === "detention" && trigger.object === "none" && acting.length > 0 && acting.every(isJihadist)) return "abduction";
  // "Howitzers opened fire on the posts".
  if (type === "attack_on_civilians" && FIRING.test(trigger.rule) && acting.some(({ sector }) => sector === "artillery"))
    return "artillery_shelling";
  // "Opened fire on a patrol": shots at those who shoot back.
  if (type === "attack_on_civilians" && FIRING.test(trigger.rule) && suffering.length > 0 && suffering.every(isArmed)) return "armed_clash";
  const isOfState = acting.some(({ sector }) => sector === "leader" || sector === "government" || sector === "ministry");
  const isToGroup = suffering.some(({ actor }) => actor?.kind === "armed_group" || actor?.kind === "militia");
  return type === "request" && isOfState && isToGroup ? "demand" : type;
}

const OPERATION = /\.military-(?:operation|campaign)s?$/;
const UNDER_FIRE = /\.(?:came|come|coming)-under-fire$/;
const isFighter = ({ sector, actor }: ActorMention): boolean => COMBATANTS.has(sector ?? "") || actor?.kind === "armed_group";
const isJihadist = ({ side, actor }: ActorMention): boolean =>
  side === "jihadist" || actor?.sides.some((span) => span.side === "jihadist") === true;
const FIRING = /\.(?:open(?:ed|s|ing)?-fire|shot-at|shooting-at)/;
const STATE_BOMBING = /\.bombings?$/;
const canBomb = ({ actor, sector }: ActorMention): boolean =>
  sector !== "civilians" && actor !== null && ["state", "government", "military", "coalition"].includes(actor.kind);
