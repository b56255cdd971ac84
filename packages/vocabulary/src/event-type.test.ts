import { expect, test } from "vitest";
import { crosswalkOf, EVENT_TYPE_NAMES, MODE_NAMES, MODES } from "./index.ts";

const ACLED_SUB_EVENTS = [
  "Government regains territory",
  "Non-state actor overtakes territory",
  "Armed clash",
  "Chemical weapon",
  "Air/drone strike",
  "Suicide bomb",
  "Shelling/artillery/missile attack",
  "Remote explosive/landmine/IED",
  "Grenade",
  "Sexual violence",
  "Attack",
  "Abduction/forced disappearance",
  "Peaceful protest",
  "Protest with intervention",
  "Excessive force against protesters",
  "Violent demonstration",
  "Mob violence",
  "Agreement",
  "Arrests",
  "Change to group/activity",
  "Disrupted weapons use",
  "Headquarters or base established",
  "Looting/property destruction",
  "Non-violent transfer of territory",
  "Other",
];
const PLOVER_EVENTS = [
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "COOPERATE",
  "AID",
  "RETREAT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
  "YIELD",
];

const all = [...EVENT_TYPE_NAMES.map((type) => crosswalkOf(type, null)), ...MODE_NAMES.map((mode) => crosswalkOf(MODES[mode][0], mode))];

test.each(ACLED_SUB_EVENTS)("the ACLED sub-event %s has a home", (name) => {
  expect(all.some((crosswalk) => crosswalk.acled?.sub_event_type === name)).toBe(true);
});

test.each(PLOVER_EVENTS.filter((name) => name !== "SUPPORT"))("the PLOVER event %s has a home", (name) => {
  expect(all.some((crosswalk) => crosswalk.plover?.event === name)).toBe(true);
});
