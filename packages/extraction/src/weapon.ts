import type { EventType } from "@orontes/vocabulary";
import type { LanguagePack, Range, WeaponClass } from "./language-pack.ts";
import { joinBefore } from "./join-before.ts";
import type { TriggerEntry } from "./lexicon.ts";
import type { SentenceView } from "./sentence-view.ts";

/** What an event of each weapon is, where its words leave that open. */
export const TYPE_OF_WEAPON: Readonly<Record<WeaponClass, EventType>> = {
  air: "air_strike",
  drone: "drone_strike",
  artillery: "artillery_shelling",
  rocket: "missile_rocket_attack",
  bomb: "ied_explosion",
};
/** The most telling first: a drone's rocket is a drone strike. */
const WEAPONS: readonly WeaponClass[] = ["drone", "air", "artillery", "rocket", "bomb"];
/** The weapon of who acts: "the air force struck". */
export const SECTOR_WEAPON: Readonly<Record<string, WeaponClass>> = { air: "air", drone: "drone", artillery: "artillery" };
/** How far behind "with" a weapon is heard, in tokens. */
const TOOL_REACH = 6;
/** How far from its verb a weapon is heard, in tokens. */
const WEAPON_REACH = 12;
/** Words between "cover" and who gives it. */
const HELP_REACH = 4;
/** A subject that stands behind its verb parts it from its weapon. */
const PARTED_REACH = 18;

/** Whether the words are part of a name: "the Syrian Strike Brigade". */
export const isInsideName = ({ from, to }: Range, { mentions }: SentenceView): boolean =>
  mentions.actors.some((actor) => actor.from < from && actor.to >= to && !actor.modifier) ||
  mentions.places.some((place) => place.from <= from && place.to >= to);

const isHitThere = (at: number, { tags, tokens }: SentenceView): boolean =>
  tags[at]?.noun?.sector === "positions" && tags[at]?.key !== "hedef" && !/[dt][ae]n$/.test(tokens[at]?.norm ?? "");

/** With what was struck, as the words near an event tell it. */
export function weaponOf(trigger: TriggerEntry, at: Range, clause: Range, view: SentenceView, pack: LanguagePack): WeaponClass | undefined {
  const { tags, triggers, tokens } = view;
  const { order, words } = pack;
  const { help } = words;
  // "Targeted the town with rocket shells": what is only a weapon is no event of its own there.
  const isWeapon = (other: Range): boolean => order === "svo" && tags[other.to - 1]?.weapon != null;
  // "فجر الخميس" is a dawn.
  const isDawn = (other: Range): boolean =>
    order === "vso" &&
    view.dates.some(({ start, end }) => start <= (tokens[other.from]?.start ?? -1) && end > (tokens[other.from]?.start ?? -1));
  const next =
    triggers.find((other) => other.from >= at.to && !isInsideName(other, view) && !isWeapon(other) && !isDawn(other))?.from ?? clause.to;
  // "Rocket shells" are rockets. "Hit drones": the first word behind the verb is what was hit.
  // What "fired" needs behind it is what was fired.
  const isFired = trigger.needs.length > 0 && trigger.reach !== undefined;
  const behind = order === "svo" && trigger.kind === "verb" && !isFired ? at.to + 1 : at.to;
  const isHelp = (index: number): boolean =>
    help !== undefined &&
    order !== "sov" &&
    tokens.slice(Math.max(index < at.from ? 0 : at.to, index - HELP_REACH), index).some(({ norm }) => help.has(norm));
  // "An anti-tank missile" is no tank's shell.
  const isAnti = (index: number): boolean => tokens[index - 1]?.norm === "anti";
  const heard = tags.map(({ weapon }, index) =>
    (order === "svo" && isAnti(index)) ||
    ((order === "svo" || order === "free") && tags[index - 1]?.weapon != null && !isAnti(index - 1)) ||
    // "Helikopterlerin desteğinde": another's; "topçu mevzilerini": what is hit.
    (order === "sov" && weapon !== null && (help?.has(tokens[index + 1]?.norm ?? "") === true || isHitThere(index + 1, view))) ||
    (weapon !== null && isHelp(index))
      ? null
      : weapon === "air" && words.airGround?.has(tags[index + 1]?.key ?? "") === true
        ? null
        : weapon === "air" && words.carriers?.has(tags[index - 1]?.key ?? "") === true
          ? "bomb"
          : weapon,
  );
  const end = Math.min(clause.to, next);
  // "The helicopter was hit": what is hit is not what it was hit with.
  const isHit =
    order === "svo" &&
    ((trigger.voice === "passive" && trigger.needs.length === 0) ||
      // "Jets were attacking" acts.
      (trigger.kind === "verb" &&
        words.auxiliaries.has(tokens[at.from - 1]?.norm ?? "") &&
        tokens[at.from]?.norm.endsWith("ing") === false));
  // "Targeted the neighbourhoods of … with rocket shells": the tool may stand far off.
  const tool =
    words.withTool === undefined ? -1 : tokens.findIndex(({ norm }, index) => index >= at.to && index < end && norm === words.withTool);
  // "Air raids and shelling": what stands before "and" is another attack's.
  const joined = order === "svo" && trigger.kind === "noun" ? joinBefore(at.from, view, pack) + 1 : 0;
  const near = [
    // "Ракеты, выпущенные с занятой боевиками территории, упали".
    ...heard.slice(isHit ? at.from : Math.max(clause.from, joined, at.from - (order === "free" ? PARTED_REACH : WEAPON_REACH)), at.to),
    // "Hit a tank with a missile": what stands before the tool is what was hit.
    ...(tool < 0 ? heard.slice(behind, Math.min(end, at.to + (order === "vso" ? PARTED_REACH : WEAPON_REACH))) : []),
    ...(tool < 0 ? [] : heard.slice(tool, Math.min(end, tool + TOOL_REACH))),
  ];
  return WEAPONS.find((one) => near.includes(one));
}
