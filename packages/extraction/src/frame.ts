import type { EventType } from "@orontes/vocabulary";
import { familyOf, type Realis } from "@orontes/vocabulary";
import type { EventWords, LanguagePack, Range, WeaponClass } from "./language-pack.ts";
import type { TriggerEntry } from "./lexicon.ts";
import type { ActorMention } from "./mention.ts";
import type { CueFound, SentenceView, TriggerFound } from "./sentence-view.ts";

export interface Reality {
  readonly realis: Realis;
  /** The words that made it so; null for the plain past. */
  readonly cue: (Range & { readonly rule: string }) | null;
}

/** An event as its clause tells it: what, who, to whom, how real. */
export interface Frame extends EventWords {
  readonly acting: readonly ActorMention[];
  readonly suffering: readonly ActorMention[];
  readonly homes?: Range | undefined;
  readonly reality: Reality;
}

const TYPE_OF_WEAPON: Readonly<Record<WeaponClass, EventType>> = {
  air: "air_strike",
  drone: "drone_strike",
  artillery: "artillery_shelling",
  rocket: "missile_rocket_attack",
  bomb: "ied_explosion",
};
/** The most telling first: a drone's rocket is a drone strike. */
const WEAPONS: readonly WeaponClass[] = ["drone", "air", "artillery", "rocket", "bomb"];
const SECTOR_WEAPON: Readonly<Record<string, WeaponClass>> = { air: "air", drone: "drone", artillery: "artillery" };
/** And behind "with". */
const TOOL_REACH = 6;
/** "Car bombs" fall from no jet. */
const CARRIED: ReadonlySet<string> = new Set(["car", "truck", "vehicle", "roadside", "motorcycle", "petrol", "nail", "pipe", "suicide"]);
/** "The air base" is what is attacked. */
const AIR_GROUND: ReadonlySet<string> = new Set([
  "base",
  "bases",
  "defence",
  "defences",
  "defense",
  "defenses",
  "field",
  "fields",
  "traffic",
]);
/** How far from its verb a weapon is heard, in tokens. */
const WEAPON_REACH = 12;
/** Words between "cover" and who gives it. */
const HELP_REACH = 4;
/** A subject that stands behind its verb parts it from its weapon. */
const PARTED_REACH = 18;
/** How near a verb of the same kind makes a noun a repetition, in tokens. */
const REPEAT_REACH = 40;

/** Every event that a sentence's words tell of, with those who act and suffer in it. */
export function framesOf(view: SentenceView, cues: readonly CueFound[], pack: LanguagePack): Frame[] {
  const frames: Frame[] = [];
  for (const found of view.triggers) {
    if (isInsideName(found, view)) continue;
    const told = toldBy(found, view, pack) ?? (found.shorter === null ? undefined : toldBy(found.shorter, view, pack));
    if (told !== undefined) frames.push(...framesOfEvent(told, view, cues, pack, frames));
  }
  return frames.filter((frame, index) => !isRepetition(frame, frames, index));
}

function toldBy(found: TriggerFound, view: SentenceView, pack: LanguagePack): EventWords | undefined {
  for (const trigger of readingsOf(found)) {
    const event = eventOf(trigger, found, view, pack);
    if (!isOfNoGround(event, view, pack) && pack.syntax.tells(event, view)) return event;
  }
  return undefined;
}

/** Tokens between the verb and what is taken. */
const GROUND_REACH = 4;
const GROUND_TYPES: ReadonlySet<EventType> = new Set(["territory_captured", "territory_lost", "force_presence"]);
/** "A workshop occupies the ground floor", "captured the first place". */
const isOfNoGround = ({ type, from, to }: EventWords, { tags }: SentenceView, { words, order }: LanguagePack): boolean =>
  GROUND_TYPES.has(type) &&
  tags
    .slice(order === "sov" ? Math.max(0, from - GROUND_REACH) : to, order === "sov" ? from : to + GROUND_REACH)
    .some(({ key }) => words.noGround.has(key));

const isInsideName = ({ from, to }: Range, { mentions }: SentenceView): boolean =>
  mentions.actors.some((actor) => actor.from < from && actor.to >= to && !actor.modifier) ||
  mentions.places.some((place) => place.from <= from && place.to >= to);

/** Readings that need other words before those that need none. */
const readingsOf = ({ values }: TriggerFound): readonly TriggerEntry[] =>
  values.length < 2 ? values : [...values].sort((a, b) => Math.sign(b.needs.length) - Math.sign(a.needs.length));

function eventOf(trigger: TriggerEntry, { from, to }: Range, view: SentenceView, pack: LanguagePack): EventWords {
  const clause = pack.syntax.clauseOf({ from, to }, view);
  const weapon = trigger.byWeapon ? weaponOf(trigger, { from, to }, clause, view, pack) : undefined;
  const isOther =
    weapon !== undefined && (weapon !== "bomb" || trigger.anyMeans === true || (trigger.type === "ground_assault" && pack.order === "svo"));
  const type = isOther ? TYPE_OF_WEAPON[weapon] : trigger.type;
  return { trigger, from, to, clause, type, isMeansOpen: trigger.anyMeans === true && weapon === undefined };
}

function weaponOf(trigger: TriggerEntry, at: Range, clause: Range, view: SentenceView, pack: LanguagePack): WeaponClass | undefined {
  const { tags, triggers, tokens } = view;
  const { order } = pack;
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
  const help = pack.words.help;
  const isHelp = (index: number): boolean =>
    help !== undefined &&
    order !== "sov" &&
    tokens.slice(Math.max(index < at.from ? 0 : at.to, index - HELP_REACH), index).some(({ norm }) => help.has(norm));
  const heard = tags.map(({ weapon }, index) =>
    ((order === "svo" || order === "free") && tags[index - 1]?.weapon != null) ||
    // "Helikopterlerin desteğinde": another's.
    (order === "sov" && weapon !== null && help?.has(tokens[index + 1]?.norm ?? "") === true) ||
    (weapon !== null && isHelp(index))
      ? null
      : weapon === "air" && AIR_GROUND.has(tags[index + 1]?.key ?? "")
        ? null
        : weapon === "air" && CARRIED.has(tags[index - 1]?.key ?? "")
          ? "bomb"
          : weapon,
  );
  const end = Math.min(clause.to, next);
  // "The helicopter was hit": what is hit is not what it was hit with.
  const isHit =
    order === "svo" &&
    ((trigger.voice === "passive" && trigger.needs.length === 0) ||
      (trigger.kind === "verb" && pack.words.auxiliaries.has(tokens[at.from - 1]?.norm ?? "")));
  // "Targeted the neighbourhoods of … with rocket shells": the tool may stand far off.
  const tool = order === "svo" ? view.tokens.findIndex(({ norm }, index) => index >= at.to && index < end && norm === "with") : -1;
  const near = [
    ...heard.slice(isHit ? at.from : Math.max(clause.from, at.from - WEAPON_REACH), at.to),
    ...heard.slice(behind, Math.min(end, at.to + (order === "vso" ? PARTED_REACH : WEAPON_REACH))),
    ...(tool < 0 ? [] : heard.slice(tool, Math.min(end, tool + TOOL_REACH))),
  ];
  return WEAPONS.find((one) => near.includes(one));
}

/** One frame, or one for each weapon: "artillery and jets hit". */
function framesOfEvent(
  event: EventWords,
  view: SentenceView,
  cues: readonly CueFound[],
  pack: LanguagePack,
  earlier: readonly Frame[],
): Frame[] {
  const roles = pack.syntax.rolesOf(event, view, earlier);
  const acting = (event.type === "armed_clash" ? parties : distinct)(roles.acting).filter(
    (actor) =>
      (familyOf(event.type) !== "armed" || canAttack(actor)) &&
      (!OF_ARMS.has(event.type) || actor.sector !== "civilians") &&
      !isHitItself(actor, event, roles.suffering, view),
  );
  const suffering = distinct(roles.suffering).filter(
    (actor) =>
      // "…, the head of the monitor said": it counts the dead.
      !(familyOf(event.type) === "armed" && actor.actor?.kind === "monitor") &&
      !acting.some(
        (other) =>
          isSame(actor, other) ||
          (familyOf(event.type) !== "diplomacy" && isAlly(actor, other)) ||
          (HOSTILE.has(event.type) && isAlly(actor, other)),
      ),
  );
  const reality: Reality =
    event.trigger.realis === undefined
      ? pack.syntax.realityOf(event, view, cues)
      : { realis: event.trigger.realis, cue: { from: event.from, to: event.to, rule: event.trigger.rule } };
  const weapons = event.trigger.byWeapon ? [...new Set(acting.flatMap((actor) => SECTOR_WEAPON[actor.sector ?? ""] ?? []))] : [];
  // Written out: see `changed` in mention.ts.
  const { trigger, from, to, clause, isMeansOpen } = event;
  const { homes } = roles;
  const [only] = weapons;
  // "F-16s hit the position": whoever acts is the means.
  const type = only !== undefined && isMeansOpen ? TYPE_OF_WEAPON[only] : event.type;
  if (weapons.length < 2) return [{ trigger, from, to, clause, type, isMeansOpen, acting, suffering, homes, reality }];
  return weapons.map((weapon) => ({
    trigger,
    from,
    to,
    clause,
    type: TYPE_OF_WEAPON[weapon],
    isMeansOpen,
    acting: acting.filter((actor) => (SECTOR_WEAPON[actor.sector ?? ""] ?? weapon) === weapon),
    suffering,
    homes,
    reality,
  }));
}

/** Done by nobody without arms. */
const OF_ARMS = new Set<EventType>(["equipment_loss", "ground_advance", "siege"]);

/** Those who only tell: a dateline's agency bombs nobody, nor does the monitor or the spokesman that reports a bombing. */
const TELLERS: ReadonlySet<string> = new Set(["media", "monitor", "organisation"]);
const SPEAKERS: ReadonlySet<ActorMention["sector"]> = new Set(["source", "media", "officials"]);
/** "NATO jets". */
const UNDER_ARMS: ReadonlySet<ActorMention["sector"]> = new Set(["forces", "air", "artillery", "drone", "navy"]);
const canAttack = ({ actor, sector }: ActorMention): boolean =>
  !SPEAKERS.has(sector) && (!TELLERS.has(actor?.kind ?? "") || UNDER_ARMS.has(sector));

const HOSTILE = new Set<EventType>(["ultimatum_threat", "accusation"]);
/** Parts of one state, of which one does nothing to the other. */
const isAlly = (a: ActorMention, b: ActorMention): boolean =>
  a.country !== null && a.country === b.country && isOfState(a) && isOfState(b) && !areOfTwoSides(a, b);
/** An opposition's leader and the state's army are of one country and never were of one side. */
const areOfTwoSides = (a: ActorMention, b: ActorMention): boolean => {
  const [own, other] = [a, b].map(({ actor }) => (actor?.sides ?? []).flatMap(({ side }) => side ?? []));
  return own !== undefined && other !== undefined && own.length > 0 && other.length > 0 && !own.some((side) => other.includes(side));
};
const isOfState = ({ sector, actor }: ActorMention): boolean =>
  sector !== "civilians" &&
  sector !== "rebels" &&
  sector !== "source" &&
  actor !== null &&
  ["state", "government", "ministry", "military", "person"].includes(actor.kind);
const isSame = (a: ActorMention, b: ActorMention): boolean => a.entityId === b.entityId && a.side === b.side && a.sector === b.sector;
/** "Landmines of the militants, which launch attacks against the SDF": whoever is hit did not do it, whatever stands for a subject. */
const isHitItself = (actor: ActorMention, { type }: EventWords, suffering: readonly ActorMention[], { tokens }: SentenceView): boolean =>
  familyOf(type) === "armed" &&
  type !== "armed_clash" &&
  actor.actor !== null &&
  suffering.some(
    (other) =>
      other.entityId === actor.entityId && other.from > actor.from && other.sector !== actor.sector && tokens[other.from]?.capital === true,
  );

/** Each once; nobody fights himself under two words. */
const parties = (list: readonly ActorMention[]): ActorMention[] =>
  list.filter(
    (actor, index) =>
      actor.actor === null || list.findIndex((other) => other.entityId === actor.entityId && other.country === actor.country) === index,
  );
const distinct = (list: readonly ActorMention[]): ActorMention[] =>
  list.filter((actor, index) => list.findIndex((other) => isSame(actor, other)) === index);

/** A noun of a kind that another word of the same sentence tells already: "bombed … in an air strike". */
function isRepetition(frame: Frame, frames: readonly Frame[], index: number): boolean {
  if (frame.trigger.kind !== "noun" || familyOf(frame.type) === "diplomacy") return false;
  // "Lifting a siege of three years": the siege is what ends.
  if (frame.type === "siege" && frames.some(({ type }) => type === "siege_relief")) return true;
  return frames.some(
    (other, at) =>
      at !== index &&
      other.from !== frame.from &&
      other.type === frame.type &&
      (other.trigger.kind === "verb" || at < index) &&
      other.reality.realis === frame.reality.realis &&
      !(other.trigger.needsActor && other.acting.length === 0) &&
      Math.abs(other.from - frame.from) < REPEAT_REACH,
  );
}

/** From the least real to the most: of several cues the first decides. */
const ORDER: readonly Realis[] = ["negated", "hypothetical", "proposed", "predicted", "assessed", "intended", "attempted", "ongoing"];

/** The cue that decides among those that reach an event; of one kind the last. */
export function strongest(cues: readonly CueFound[]): CueFound | undefined {
  let found: CueFound | undefined;
  for (const cue of cues) if (found === undefined || ORDER.indexOf(cue.realis) <= ORDER.indexOf(found.realis)) found = cue;
  return found;
}
