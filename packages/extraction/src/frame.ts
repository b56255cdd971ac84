import type { EventType } from "@orontes/vocabulary";
import { familyOf, type Realis } from "@orontes/vocabulary";
import type { EventWords, LanguagePack, Range } from "./language-pack.ts";
import { otherKindOf, sharedWith } from "./joined-attacks.ts";
import { isUnbound, type TriggerEntry } from "./lexicon.ts";
import type { ActorMention } from "./mention.ts";
import type { CueFound, SentenceView, TriggerFound } from "./sentence-view.ts";
import { isInsideName, SECTOR_WEAPON, TYPE_OF_WEAPON, weaponOf } from "./weapon.ts";

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

/** How near a verb of the same kind makes a noun a repetition, in tokens. */
const REPEAT_REACH = 40;

/** Every event that a sentence's words tell of, with those who act and suffer in it. */
export function framesOf(view: SentenceView, cues: readonly CueFound[], pack: LanguagePack): Frame[] {
  const frames: Frame[] = [];
  for (const found of view.triggers) {
    if (isInsideName(found, view)) continue;
    const told = toldBy(found, view, pack) ?? (found.shorter === null ? undefined : toldBy(found.shorter, view, pack));
    if (told === undefined) continue;
    const made = framesOfEvent(told, view, cues, pack, frames);
    const last = frames.at(-1);
    for (const frame of made) frames.push(sharedWith(frame, last, view, pack));
    const other = otherKindOf(told, view, pack);
    if (other !== null) frames.push(...framesOfEvent(other, view, cues, pack, frames));
  }
  return frames.length < 2 ? frames : frames.filter((frame, index) => !isRepetition(frame, frames, index));
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

/** Readings that need other words before those that need none. */
const readingsOf = ({ values }: TriggerFound): readonly TriggerEntry[] =>
  values.every(isUnbound) ? values : [...values.filter((trigger) => !isUnbound(trigger)), ...values.filter(isUnbound)];

/** "Attacked", "struck … with car bombs". */
const OF_ANY_MEANS: ReadonlySet<EventType> = new Set<EventType>(["ground_assault", "artillery_shelling"]);

function eventOf(trigger: TriggerEntry, { from, to }: Range, view: SentenceView, pack: LanguagePack): EventWords {
  const clause = pack.syntax.clauseOf({ from, to }, view);
  const weapon = trigger.byWeapon ? weaponOf(trigger, { from, to }, clause, view, pack) : undefined;
  const isOther =
    weapon !== undefined && (weapon !== "bomb" || trigger.anyMeans === true || (OF_ANY_MEANS.has(trigger.type) && pack.order === "svo"));
  const type = isOther ? TYPE_OF_WEAPON[weapon] : trigger.type;
  return { trigger, from, to, clause, type, isMeansOpen: trigger.anyMeans !== undefined && weapon === undefined };
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
  // "F-16s hit the position", "F-16s attacked the convoy": whoever acts is the means.
  const isMeans =
    isMeansOpen ||
    event.type === "ground_assault" ||
    (event.type === "artillery_shelling" && trigger.type === event.type && trigger.needsActor);
  const type = only !== undefined && isMeans ? TYPE_OF_WEAPON[only] : event.type;
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
const OF_ARMS = new Set<EventType>(["equipment_loss", "ground_advance", "siege", "ied_explosion"]);

/** Those who only tell, and ministries without arms: a dateline's agency bombs nobody, nor does the monitor or the spokesman that reports a bombing. */
const TELLERS: ReadonlySet<string> = new Set(["media", "monitor", "organisation"]);
const SPEAKERS: ReadonlySet<ActorMention["sector"]> = new Set(["source", "media", "officials"]);
/** "NATO jets". */
const UNDER_ARMS: ReadonlySet<ActorMention["sector"]> = new Set(["forces", "air", "artillery", "drone", "navy"]);
const canAttack = ({ actor, sector, ploverSector }: ActorMention): boolean =>
  UNDER_ARMS.has(sector) ||
  (!SPEAKERS.has(sector) && !TELLERS.has(actor?.kind ?? "") && !(actor?.kind === "ministry" && ploverSector === "GOV"));

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
const parties = (list: readonly ActorMention[]): readonly ActorMention[] =>
  list.filter(
    (actor, index) =>
      actor.actor === null || list.findIndex((other) => other.entityId === actor.entityId && other.country === actor.country) === index,
  );
const distinct = (list: readonly ActorMention[]): readonly ActorMention[] =>
  list.length < 2 ? list : list.filter((actor, index) => list.findIndex((other) => isSame(actor, other)) === index);

/** A noun of a kind that another word of the same sentence tells already: "bombed … in an air strike". */
function isRepetition(frame: Frame, frames: readonly Frame[], index: number): boolean {
  // "Lifting a siege of three years": the siege is what ends.
  if (frame.type === "siege" && frames.some(({ type }) => type === "siege_relief")) return true;
  // "Breached the truce": no truce is made.
  if (frame.type === "ceasefire")
    return frames.some(
      ({ type, from, to }) => BREACHES.has(type) && from !== frame.from && frame.from - to < BREACH_REACH && frame.from >= to,
    );
  if (frame.trigger.kind !== "noun" || familyOf(frame.type) === "diplomacy") return false;
  return frames.some(
    (other, at) =>
      at !== index &&
      other.from !== frame.from &&
      other.type === frame.type &&
      (other.trigger.kind === "verb" || at < index) &&
      other.reality.realis === frame.reality.realis &&
      !(other.trigger.needsActor && other.acting.length === 0) &&
      !isByOthers(frame, other) &&
      Math.abs(other.from - frame.from) < REPEAT_REACH,
  );
}

/** "Government shelling killed five; the ministry said it had answered": two deeds of two. */
const isByOthers = ({ acting, suffering }: Frame, other: Frame): boolean =>
  acting.length > 0 &&
  other.acting.length > 0 &&
  suffering !== other.suffering &&
  acting.every(
    (one) =>
      one.actor !== null &&
      other.acting.every(({ actor, country }) => actor !== null && country !== null && one.country !== null && country !== one.country),
  );

const BREACHES: ReadonlySet<EventType> = new Set<EventType>(["ceasefire_violation", "agreement_failure"]);
/** Tokens between a breach and the truce that is breached. */
const BREACH_REACH = 5;

/** From the least real to the most: of several cues the first decides. */
const ORDER: readonly Realis[] = ["negated", "hypothetical", "proposed", "predicted", "assessed", "intended", "attempted", "ongoing"];

/** The cue that decides among those that reach an event; of one kind the last. */
export function strongest(cues: readonly CueFound[]): CueFound | undefined {
  let found: CueFound | undefined;
  for (const cue of cues) if (found === undefined || ORDER.indexOf(cue.realis) <= ORDER.indexOf(found.realis)) found = cue;
  return found;
}
