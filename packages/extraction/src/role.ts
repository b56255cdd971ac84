import { type EventType, familyOf, type Participant } from "@orontes/vocabulary";
import type { ActorMention } from "./mention.ts";
import type { Trigger } from "./language-pack.ts";

export type Role = Participant["role"];

/** Whose subject tells something, and is its speaker. */
export const SPEECH: ReadonlySet<EventType> = new Set<EventType>([
  "statement",
  "denial",
  "accusation",
  "ultimatum_threat",
  "request",
  "demand",
  "policy_intent",
  "media_report",
  "assessment",
]);
/** What its parties do with each other: both take part, none suffers. */
export const MUTUAL: ReadonlySet<EventType> = new Set<EventType>([
  "armed_clash",
  "talks",
  "talks_breakdown",
  "phone_call",
  "agreement",
  "agreement_failure",
  "ceasefire",
  "relations_change",
]);
/** Hit from a distance, whoever is there. */
export const FROM_AFAR: ReadonlySet<EventType> = new Set<EventType>([
  "air_strike",
  "artillery_shelling",
  "missile_rocket_attack",
  "drone_strike",
]);
const ACTING: Partial<Record<EventType, Role>> = {
  ...Object.fromEntries([...MUTUAL].map((type) => [type, "participant"])),
  statement: "speaker",
  denial: "speaker",
  accusation: "speaker",
  ultimatum_threat: "speaker",
  demand: "speaker",
  policy_intent: "speaker",
  media_report: "speaker",
  military_support: "supporter",
  refugee_hosting: "host",
  assessment: "subject",
  capability_status: "subject",
};
const SUFFERING: Partial<Record<EventType, Role>> = {
  request: "addressee",
  demand: "addressee",
  phone_call: "participant",
  displacement: "victim",
  evacuation: "victim",
  refugee_return: "victim",
  military_support: "beneficiary",
  aid_delivery: "beneficiary",
  refugee_hosting: "beneficiary",
  statement: "addressee",
  denial: "target",
  arms_transfer: "beneficiary",
  casualties: "victim",
  abduction: "victim",
  attack_on_civilians: "victim",
};

export const actingRole = (type: EventType): Role => ACTING[type] ?? "initiator";

export function sufferingRole(type: EventType, object: Trigger["object"], actor: ActorMention): Role {
  // "Summoned the ambassador of": said to him.
  if (type === "statement" && object === "addressee") return "addressee";
  const known = SUFFERING[type];
  if (known !== undefined) return known;
  if (object === "addressee") return MUTUAL.has(type) ? "participant" : type === "ultimatum_threat" ? "target" : "addressee";
  return actor.sector === "civilians" && familyOf(type) === "armed" ? "victim" : "target";
}

/** The same one in another part. */
export const inRole = (
  { entityId, name, country, mention, affiliation, side, ploverSector, acledInter }: Participant,
  role: Role,
): Participant => ({ entityId, name, country, mention, role, affiliation, side, ploverSector, acledInter });

export const isActing = ({ role }: Pick<Participant, "role">): boolean =>
  role === "initiator" ||
  role === "speaker" ||
  role === "participant" ||
  role === "supporter" ||
  role === "host" ||
  role === "subject" ||
  role === "commander" ||
  role === "mediator";

/** Who fights without being a state's force. */
export const COMBATANTS: ReadonlySet<string> = new Set(["fighters", "militants", "terrorists", "jihadists", "rebels", "militia"]);

/** Held on a day that is set before: until then they have not been, and a ban keeps them from being. */
export const APPOINTED: ReadonlySet<EventType> = new Set<EventType>(["talks", "visit", "exercise", "election", "protest", "patrol_guard"]);
export const isArmed = ({ sector, actor }: ActorMention): boolean =>
  sector === "forces" || COMBATANTS.has(sector ?? "") || actor?.kind === "military" || actor?.kind === "armed_group";
