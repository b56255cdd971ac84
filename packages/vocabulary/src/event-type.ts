import { z } from "zod";

export const FAMILIES = [
  "armed",
  "losses",
  "posture",
  "coercion",
  "unrest",
  "humanitarian",
  "diplomacy",
  "politics",
  "economy",
  "information",
  "analysis",
] as const;
export const Family = z.enum(FAMILIES);
export type Family = z.infer<typeof Family>;

/**
 * What kind of thing happened. Each type names its family and its nearest place in PLOVER, CAMEO and ACLED
 * (PLOVER manual, open event data; ACLED codebook 2023). A finer kind is a `Mode`, not a type.
 */
interface TypeEntry {
  readonly family: Family;
  readonly label: string;
  readonly plover: string | null;
  readonly cameo: string | null;
  /** ACLED event type and sub-event type. */
  readonly acled: readonly [string, string] | null;
  /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
  readonly quad: 1 | 2 | 3 | 4 | null;
}
const entry = (
  family: Family,
  label: string,
  plover: string | null,
  cameo: string | null,
  acled: readonly [string, string] | null,
  quad: TypeEntry["quad"],
): TypeEntry => ({ family, label, plover, cameo, acled, quad });
const BATTLE = "Battles";
const REMOTE = "Explosions/Remote violence";
const CIVILIANS = "Violence against civilians";
const STRATEGIC = "Strategic developments";

export const EVENT_TYPES = {
  armed_clash: entry("armed", "armed clash", "ASSAULT", "190", [BATTLE, "Armed clash"], 4),
  ground_assault: entry("armed", "ground assault", "ASSAULT", "190", [BATTLE, "Armed clash"], 4),
  ground_incursion: entry("armed", "ground incursion", "ASSAULT", "192", [BATTLE, "Armed clash"], 4),
  ground_advance: entry("armed", "ground advance", "ASSAULT", "190", [BATTLE, "Armed clash"], 4),
  air_strike: entry("armed", "air strike", "ASSAULT", "195", [REMOTE, "Air/drone strike"], 4),
  drone_strike: entry("armed", "drone strike", "ASSAULT", "195", [REMOTE, "Air/drone strike"], 4),
  artillery_shelling: entry("armed", "shelling", "ASSAULT", "194", [REMOTE, "Shelling/artillery/missile attack"], 4),
  missile_rocket_attack: entry("armed", "missile or rocket attack", "ASSAULT", "194", [REMOTE, "Shelling/artillery/missile attack"], 4),
  ied_explosion: entry("armed", "bomb or mine explosion", "ASSAULT", "183", [REMOTE, "Remote explosive/landmine/IED"], 4),
  siege: entry("armed", "siege", "COERCE", "191", [STRATEGIC, "Other"], 4),
  siege_relief: entry("armed", "relief of a siege", "ASSAULT", "190", [BATTLE, "Armed clash"], 4),
  territory_captured: entry("armed", "territory captured", "ASSAULT", "192", [BATTLE, "Government regains territory"], 4),
  territory_lost: entry("armed", "territory lost", "RETREAT", "192", [BATTLE, "Non-state actor overtakes territory"], 4),
  shootdown: entry("armed", "aircraft or drone shot down", "ASSAULT", "190", [BATTLE, "Armed clash"], 4),
  naval_incident: entry("armed", "naval incident", "ASSAULT", "190", [BATTLE, "Armed clash"], 4),
  attack_on_civilians: entry("armed", "attack on civilians", "ASSAULT", "180", [CIVILIANS, "Attack"], 4),
  abduction: entry("armed", "abduction", "ASSAULT", "181", [CIVILIANS, "Abduction/forced disappearance"], 4),
  casualties: entry("losses", "casualties", null, null, null, 4),
  equipment_loss: entry("losses", "equipment lost", null, null, null, 4),
  force_presence: entry("posture", "forces present", "MOBILIZE", "152", null, 4),
  deployment: entry("posture", "deployment", "MOBILIZE", "154", [STRATEGIC, "Change to group/activity"], 4),
  withdrawal: entry("posture", "withdrawal", "RETREAT", "0874", [STRATEGIC, "Non-violent transfer of territory"], 2),
  proxy_transfer: entry("posture", "fighters sent abroad", "MOBILIZE", "154", [STRATEGIC, "Change to group/activity"], 4),
  military_support: entry("posture", "military support", "AID", "072", [STRATEGIC, "Other"], 2),
  patrol_guard: entry("posture", "patrol or guard", "MOBILIZE", "152", [STRATEGIC, "Other"], 4),
  base_or_post: entry("posture", "base or post", "MOBILIZE", "152", [STRATEGIC, "Headquarters or base established"], 4),
  exercise: entry("posture", "military exercise", "MOBILIZE", "152", null, 4),
  capability_status: entry("posture", "state of a weapon or force", null, null, null, null),
  resource_control: entry("posture", "control of resources", "COERCE", "171", [STRATEGIC, "Other"], 4),
  mobilization: entry("posture", "mobilisation", "MOBILIZE", "154", [STRATEGIC, "Change to group/activity"], 4),
  group_change: entry("posture", "change in a group", null, null, [STRATEGIC, "Change to group/activity"], null),
  weapons_disrupted: entry("posture", "weapons found or disarmed", "COERCE", "171", [STRATEGIC, "Disrupted weapons use"], 4),
  territory_transfer: entry("posture", "territory handed over", "RETREAT", "0874", [STRATEGIC, "Non-violent transfer of territory"], 2),
  border_closure: entry("coercion", "border closed", "COERCE", "172", [STRATEGIC, "Other"], 4),
  border_opening: entry("coercion", "border or road opened", "YIELD", "0871", [STRATEGIC, "Other"], 2),
  detention: entry("coercion", "detention", "COERCE", "173", [STRATEGIC, "Arrests"], 4),
  release: entry("coercion", "release of prisoners", "RETREAT", "0841", [STRATEGIC, "Other"], 2),
  blockade: entry("coercion", "blockade", "COERCE", "191", [STRATEGIC, "Other"], 4),
  looting: entry("coercion", "looting or destruction of property", "COERCE", "171", [STRATEGIC, "Looting/property destruction"], 4),
  protest: entry("unrest", "protest", "PROTEST", "141", ["Protests", "Peaceful protest"], 3),
  riot: entry("unrest", "riot", "PROTEST", "145", ["Riots", "Violent demonstration"], 4),
  displacement: entry("humanitarian", "displacement", null, null, null, null),
  refugee_hosting: entry("humanitarian", "refugees hosted", "AID", "073", null, 2),
  refugee_return: entry("humanitarian", "return of the displaced", null, null, null, null),
  evacuation: entry("humanitarian", "evacuation", "AID", "0233", [STRATEGIC, "Other"], 2),
  aid_delivery: entry("humanitarian", "aid delivered", "AID", "073", null, 2),
  talks: entry("diplomacy", "talks", "CONSULT", "046", null, 1),
  talks_breakdown: entry("diplomacy", "talks broken off", "REJECT", "125", null, 3),
  phone_call: entry("diplomacy", "telephone call", "CONSULT", "041", null, 1),
  visit: entry("diplomacy", "visit", "CONSULT", "042", null, 1),
  agreement: entry("diplomacy", "agreement", "AGREE", "057", [STRATEGIC, "Agreement"], 1),
  agreement_failure: entry("diplomacy", "agreement failed", "REJECT", "128", [STRATEGIC, "Other"], 3),
  ceasefire: entry("diplomacy", "ceasefire", "AGREE", "0571", [STRATEGIC, "Agreement"], 1),
  ceasefire_violation: entry("diplomacy", "ceasefire violated", "REJECT", "128", [STRATEGIC, "Other"], 3),
  war_declaration: entry("diplomacy", "declaration of war", "THREATEN", "138", [STRATEGIC, "Other"], 3),
  ultimatum_threat: entry("diplomacy", "threat or ultimatum", "THREATEN", "138", null, 3),
  request: entry("diplomacy", "request", "REQUEST", "020", null, 1),
  demand: entry("diplomacy", "demand", "REQUEST", "100", null, 3),
  denial: entry("diplomacy", "denial", "REJECT", "120", null, 3),
  accusation: entry("diplomacy", "accusation", "ACCUSE", "112", null, 3),
  statement: entry("diplomacy", "statement", "CONSULT", "010", null, 1),
  relations_change: entry("diplomacy", "change in relations", "SANCTION", "160", null, 3),
  policy_intent: entry("diplomacy", "stated intent", "CONSULT", "030", null, 1),
  investigation: entry("politics", "investigation", "ACCUSE", "090", null, 3),
  verdict: entry("politics", "court ruling or sentence", "COERCE", "173", null, 4),
  election: entry("politics", "election", null, null, null, null),
  appointment: entry("politics", "appointment or dismissal", null, null, null, null),
  law_or_decree: entry("politics", "law or decree", null, null, null, null),
  coup: entry("politics", "coup", "COERCE", "170", [STRATEGIC, "Other"], 4),
  trade_restriction: entry("economy", "trade restricted", "SANCTION", "163", null, 4),
  trade_deal: entry("economy", "trade or investment deal", "COOPERATE", "061", null, 2),
  sanctions: entry("economy", "sanctions", "SANCTION", "163", null, 4),
  sanctions_relief: entry("economy", "sanctions lifted", "YIELD", "085", null, 2),
  arms_transfer: entry("economy", "arms sale or delivery", "AID", "072", null, 2),
  cyber_attack: entry("information", "cyber attack", "COERCE", "176", null, 4),
  media_report: entry("information", "report by a medium", null, null, null, null),
  media_rhetoric: entry("information", "tone of the media", null, null, null, null),
  assessment: entry("analysis", "assessment", null, null, null, null),
} as const satisfies Record<string, TypeEntry>;

export type EventType = keyof typeof EVENT_TYPES;
export const EVENT_TYPE_NAMES = Object.keys(EVENT_TYPES) as [EventType, ...EventType[]];
export const EventType = z.enum(EVENT_TYPE_NAMES);
export const familyOf = (type: EventType): Family => EVENT_TYPES[type].family;

/** The finer kind within a type, where ACLED or PLOVER know one; it refines the ACLED sub-event. */
export const MODES = {
  suicide_bomb: ["ied_explosion", REMOTE, "Suicide bomb"],
  car_bomb: ["ied_explosion", REMOTE, "Remote explosive/landmine/IED"],
  landmine: ["ied_explosion", REMOTE, "Remote explosive/landmine/IED"],
  grenade: ["ied_explosion", REMOTE, "Grenade"],
  chemical: ["attack_on_civilians", REMOTE, "Chemical weapon"],
  barrel_bomb: ["air_strike", REMOTE, "Air/drone strike"],
  cluster_munition: ["artillery_shelling", REMOTE, "Shelling/artillery/missile attack"],
  sexual_violence: ["attack_on_civilians", CIVILIANS, "Sexual violence"],
  execution: ["attack_on_civilians", CIVILIANS, "Attack"],
  assassination: ["attack_on_civilians", CIVILIANS, "Attack"],
  torture: ["attack_on_civilians", CIVILIANS, "Attack"],
  protest_with_intervention: ["protest", "Protests", "Protest with intervention"],
  excessive_force: ["protest", "Protests", "Excessive force against protesters"],
  mob_violence: ["riot", "Riots", "Mob violence"],
} as const satisfies Record<string, readonly [EventType, string, string]>;
export type Mode = keyof typeof MODES;
export const MODE_NAMES = Object.keys(MODES) as [Mode, ...Mode[]];
export const Mode = z.enum(MODE_NAMES);

export interface Crosswalk {
  readonly plover: { readonly event: string; readonly mode: readonly string[]; readonly context: readonly string[] } | null;
  readonly cameo: string | null;
  readonly acled: { readonly event_type: string; readonly sub_event_type: string } | null;
  readonly quad: 1 | 2 | 3 | 4 | null;
}

/** Where a type (and mode) stands in the field's other schemes. */
export function crosswalkOf(type: EventType, mode: Mode | null): Crosswalk {
  const known: TypeEntry = EVENT_TYPES[type];
  const acled = mode === null ? known.acled : ([MODES[mode][1], MODES[mode][2]] as const);
  return {
    plover: known.plover === null ? null : { event: known.plover, mode: mode === null ? [] : [mode.replaceAll("_", "-")], context: [] },
    cameo: known.cameo,
    acled: acled === null ? null : { event_type: acled[0], sub_event_type: acled[1] },
    quad: known.quad,
  };
}
