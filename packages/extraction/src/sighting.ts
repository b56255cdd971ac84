import {
  type Development,
  type EventType,
  familyOf,
  isTold,
  type Participant,
  type PlaceMention,
  type Quantity,
  type Span,
  type When,
} from "@orontes/vocabulary";
import type { Theatre } from "@orontes/theatre";
import { countsIn } from "./counts-in.ts";
import { isOneSided, partiesBefore } from "./fighters-named.ts";
import type { Frame } from "./frame.ts";
import type { Range } from "./language-pack.ts";
import { canHarm, canSuffer, lossesOf, uniqueBy } from "./losses.ts";
import type { ActorMention } from "./mention.ts";
import { ADDRESSING, partiesOf } from "./parties.ts";
import { tradePartner } from "./states-named.ts";
import { withOurselves } from "./ourselves.ts";
import type { Reading } from "./reading.ts";
import { APPOINTED, FROM_AFAR, isArmed, SPEECH } from "./role.ts";
import type { Article, Scene } from "./scene.ts";
import { SentenceFacts } from "./sentence-facts.ts";
import { isDisowned, type Speech, speechesOf } from "./speech.ts";
import { strikesByLoss } from "./strike-by-loss.ts";
import { typeBySpeakers } from "./type-by-speakers.ts";
import { isVoiced } from "./voiced.ts";

/** One event as one sentence shows it, before the article's sentences are laid together. */
export interface Sighting {
  readonly type: EventType;
  readonly mode: Development["mode"];
  readonly realis: Development["realis"];
  readonly reading: Reading;
  /** The sentence that says who says so: of two tellings the one that names a source. */
  readonly said: Reading;
  readonly participants: readonly Participant[];
  /** Where people live that was hit. */
  readonly homes: Span | null;
  readonly places: readonly PlaceMention[];
  /** The place stands in the sentence itself. */
  readonly isPlacedHere: boolean;
  readonly when: When;
  readonly isDatedHere: boolean;
  /** "The attack", "the blast": its words point back to what was told before. */
  readonly pointsBack: boolean;
  readonly quantities: readonly Quantity[];
  readonly evidence: readonly Span[];
  readonly rules: readonly string[];
}

/** The sighting with something about it changed; written out as in `changed` of mention.ts. */
export const retold = (sighting: Sighting, more: Partial<Sighting>): Sighting => ({
  type: more.type ?? sighting.type,
  mode: more.mode === undefined ? sighting.mode : more.mode,
  realis: more.realis ?? sighting.realis,
  reading: more.reading ?? sighting.reading,
  said: more.said ?? sighting.said,
  participants: more.participants ?? sighting.participants,
  homes: more.homes === undefined ? sighting.homes : more.homes,
  places: more.places ?? sighting.places,
  isPlacedHere: more.isPlacedHere ?? sighting.isPlacedHere,
  when: more.when ?? sighting.when,
  isDatedHere: more.isDatedHere ?? sighting.isDatedHere,
  pointsBack: more.pointsBack ?? sighting.pointsBack,
  quantities: more.quantities ?? sighting.quantities,
  evidence: more.evidence ?? sighting.evidence,
  rules: more.rules ?? sighting.rules,
});

/** The rule of a fight of which only one side is named, by its dead. */
export const FALLEN = "fallen.alone";
/** The rule of an attack that is only laid to its sender. */
export const SUSPECTED = "suspected";
const VICTIM_REACH = 30;
/** Tokens between an intent and what is intended. */
const CONTENT_REACH = 8;

/** Everything that one sentence tells of. */
export function sightingsOf(reading: Reading, article: Article, scene: Scene): Sighting[] {
  if (reading.frames.length === 0 && reading.figures.length === 0 && reading.report === null) return [];
  const facts = new SentenceFacts(reading, article, scene);
  const events = new Events(facts);
  const told = [...events.ofFrames(), ...lossesOf(facts)];
  const strikes = strikesByLoss(told, reading).map(({ losses, type }) =>
    retold(losses, { type, quantities: [], rules: [...losses.rules, `strike.${type}`] }),
  );
  return [...told, ...strikes, ...events.ofSpeech()];
}

class Events {
  private readonly facts: SentenceFacts;
  private readonly speeches: readonly Speech[];
  constructor(facts: SentenceFacts) {
    this.facts = facts;
    this.speeches = speechesOf(facts.reading, facts.article.pack);
  }

  ofFrames(): Sighting[] {
    return this.facts.reading.frames.map((frame) => this.ofFrame(frame)).filter((sighting) => sighting !== null);
  }

  private ofFrame(read: Frame): Sighting | null {
    const frame = withOurselves(read, this.speakerAt(read.from), this.facts);
    const { trigger, reality } = frame;
    const type = this.typeOf(frame);
    const isMeansOpen = frame.isMeansOpen && type !== "air_strike";
    if (type !== frame.type && this.isBlamedBefore(frame)) return null;
    const where = this.facts.where(frame, frame.clause, familyOf(type) !== "diplomacy", HIT_THERE.has(type));
    if (!this.isWorthTelling(frame, where) || this.isToldByCount(frame) || this.isOnlyReporting(frame)) return null;
    const suffering =
      frame.suffering.length === 0 && familyOf(type) === "armed" && type !== "shootdown" && isTold(reality.realis)
        ? this.victimsNear(frame)
        : frame.suffering;
    // "… said that Damascus would face consequences": whoever says it.
    const speaker = SPEECH.has(type) && frame.acting.length === 0 ? this.speakerAt(frame.from) : null;
    // "30 soldiers and 39 rebels were killed in battles": those who fought.
    const fallen = type === "armed_clash" && frame.acting.length === 0 ? suffering.filter(({ sector }) => sector !== "civilians") : [];
    const triggered =
      type === "armed_clash" && frame.acting.length === 0 && trigger.kind === "noun" ? partiesBefore(frame, this.facts.reading) : [];
    const fighting = isOneSided(fallen, frame, this.facts.reading) ? [] : fallen;
    const acting = triggered.length > 0 ? triggered : speaker !== null ? [speaker] : fighting.length > 0 ? fighting : frame.acting;
    const { report } = this.facts.reading;
    const isSaying =
      SPEECH.has(type) &&
      report !== null &&
      (Math.abs(report.verb - frame.from) < 3 || acting.some((actor) => actor.entityId === report.speaker?.entityId));
    const isEarlier = this.facts.article.pack.syntax.isEarlier?.(frame, this.facts.reading, report !== null) === true;
    const when = this.facts.when(frame, frame.clause, isSaying, type, isEarlier);
    // A meeting on a day to come has not been.
    const isToCome = APPOINTED.has(type) && when.isDatedHere && when.when.tense === "future" && isTold(reality.realis);
    return {
      type,
      mode: trigger.mode,
      realis: isToCome ? "intended" : reality.realis,
      reading: this.facts.reading,
      said: this.facts.reading,
      participants: partiesOf(
        frame,
        type,
        { acting, suffering: suffering.filter((actor) => !fighting.includes(actor)), where },
        this.facts,
      ),
      homes: frame.homes === undefined ? null : this.facts.span(frame.homes, frame.homes),
      places: where.places,
      isPlacedHere: where.isPlacedHere,
      when: when.when,
      isDatedHere: when.isDatedHere,
      pointsBack: this.facts.article.pack.syntax.pointsBack(frame.to - 1, this.facts.reading),
      quantities: this.countsOf(frame),
      evidence: [this.facts.span(withNames(frame.clause, [...acting, ...suffering]), frame)],
      rules: [
        trigger.rule,
        ...(reality.cue === null ? [] : [reality.cue.rule]),
        ...(fallen.length === 0 ? [] : [fighting.length === 0 ? FALLEN : "fallen"]),
        ...(acting.some((actor) => this.facts.isSuspected(actor)) ? [SUSPECTED] : []),
        ...(isMeansOpen ? [MEANS_OPEN] : []),
      ],
    };
  }

  /** "The ministry said that its jets had bombed nobody" denies. */
  private typeOf(frame: Frame): EventType {
    const { theatre } = this.facts.article;
    const isNamed = frame.isMeansOpen && frame.acting.length > 0;
    if (isNamed && frame.acting.every((actor) => isAirPower(actor, theatre))) return "air_strike";
    if (isNamed && frame.trigger.anyMeans === true && frame.type === "artillery_shelling" && frame.acting.every(isGroup))
      return "ground_assault";
    // "The coalition attacked": an alliance of air forces.
    if (frame.type === "ground_assault" && ATTACKED.test(frame.trigger.rule) && frame.acting.length > 0 && frame.acting.every(isAlliance))
      return "air_strike";
    const type = this.isThreat(frame) ? frame.type : typeBySpeakers(frame, theatre.homeCountry);
    const [speaker] = frame.acting;
    const denies = type === "statement" && frame.trigger.isDeed !== true && speaker !== undefined;
    return denies && (this.facts.reading.report?.isDenial === true || isDisowned(this.facts.reading, speaker)) ? "denial" : type;
  }

  /** "Warned that it would close the border": what a side with power says will follow, though it names nobody. */
  private isThreat({ type, trigger, to, acting }: Frame): boolean {
    const { pack } = this.facts.article;
    // "Warned of further measures": the needed word says what will follow.
    if (type === "ultimatum_threat" && trigger.needs.length > 0 && trigger.sure) return true;
    if (type !== "ultimatum_threat" || !WARNED.test(trigger.rule) || pack.words.worries === undefined) return false;
    const said = this.facts.reading.tokens.slice(to);
    const { report } = this.facts.reading;
    const speakers = acting.length > 0 ? acting : report?.speaker == null ? [] : [report.speaker];
    return (
      speakers.some(({ sector, isCountry, actor }) => isCountry || actor?.kind === "state" || POWERS.has(sector ?? "")) &&
      said.some(({ norm }) => pack.words.futures.has(norm) || pack.words.conditions.has(norm)) &&
      !said.some(({ norm }) => pack.words.worries?.has(norm) === true)
    );
  }

  /** "Condemned the raids, describing them as": one blame in two verbs. */
  private isBlamedBefore(frame: Frame): boolean {
    const before = this.facts.reading.frames.find((other) => other.type === "accusation" && other.from < frame.from);
    return frame.type === "accusation" && before !== undefined && this.speakerAt(before.from) === this.speakerAt(frame.from);
  }

  /** "284,000 people have fled": the count tells it. */
  private isToldByCount({ type, reality, clause }: Frame): boolean {
    const kind = type === "displacement" ? "displaced" : type === "equipment_loss" ? "equipment_destroyed" : null;
    const counts = this.facts.reading.figures.filter((figure) => figure.kind === kind);
    return isTold(reality.realis) ? counts.length > 0 : counts.some(({ cueAt }) => cueAt >= clause.from && cueAt < clause.to);
  }

  /** "The ministry announced" in a sentence that tells what. */
  private isOnlyReporting(frame: Frame): boolean {
    if (frame.type !== "statement" || frame.trigger.isDeed === true) return false;
    const { frames, figures, report, tokens } = this.facts.reading;
    // "He questioned." says nothing by itself.
    if (tokens.length <= LEAST_TOLD) return true;
    // "Stressed that the regime was guilty": told as the blame.
    const isAtVerb = report !== null && Math.abs(report.verb - frame.from) < 3;
    if (isAtVerb && this.speeches.some(({ type }) => type !== "statement")) return true;
    return figures.length > 0 || frames.some((other) => other !== frame && other.type !== "statement" && isTold(other.reality.realis));
  }

  ofSpeech(): Sighting[] {
    const { reading, article } = this.facts;
    return this.speeches.map(({ type, speaker, threatened, at }) => {
      const where = this.facts.where(at, { from: 0, to: reading.tokens.length }, false);
      const when = this.facts.when(at, at, true, type);
      return {
        type,
        mode: null,
        realis: type === "policy_intent" ? "intended" : "actual",
        reading,
        said: reading,
        participants: [
          this.facts.participant(speaker, "speaker"),
          ...threatened.map((actor) => this.facts.participant(actor, type === "demand" || type === "statement" ? "addressee" : "target")),
        ],
        homes: null,
        places: where.places,
        isPlacedHere: where.isPlacedHere,
        when: when.when,
        isDatedHere: when.isDatedHere,
        pointsBack: false,
        quantities: [],
        evidence: [this.facts.span(at, { from: at.from, to: at.from + 1 })],
        rules: [`${article.pack.lang}.speech.${type}`],
      };
    });
  }

  /** Who says it where the words name nobody: the speaker of the clause, else of the sentence. */
  private speakerAt(from: number): ActorMention | null {
    const { report } = this.facts.reading;
    const other = report?.also?.find((one) => from >= one.from && from < one.to);
    return (other?.report ?? report)?.speaker ?? null;
  }

  private countsOf(frame: Frame): Quantity[] {
    const carried = this.facts.reading.figures.filter((figure) => this.facts.carries(figure) === frame);
    return [...carried.map((figure) => this.facts.quantity(figure, carried)), ...countsIn(frame, this.facts)];
  }

  /** Those whom its clause, else the sentence, counts as killed or wounded by the event. */
  private victimsNear(frame: Frame): readonly ActorMention[] {
    const hurt = this.facts.reading.figures.filter(
      ({ kind, who }) => (kind === "killed" || kind === "wounded") && who !== null && canSuffer(who),
    );
    const beside = hurt.filter(({ cueAt }) => cueAt >= frame.clause.from && cueAt < frame.clause.to);
    const near =
      beside.length > 0
        ? beside
        : hurt.filter((figure) => this.facts.attackBeside(figure) === undefined && Math.abs(figure.cueAt - frame.from) < VICTIM_REACH);
    return uniqueBy(
      near.flatMap(({ who }) => (who === null ? [] : [who])),
      (actor) => actor.entityId,
    ).filter(
      (who) =>
        !frame.acting.some((actor) => actor.entityId === who.entityId || isOneSide(this.facts.sideOf(actor), this.facts.sideOf(who))),
    );
  }

  private isWorthTelling(frame: Frame, { places, isPlacedHere }: Pick<Sighting, "places" | "isPlacedHere">): boolean {
    const { type, acting, suffering, trigger } = frame;
    const family = familyOf(type);
    const someone = acting.length + suffering.length > 0;
    const isPlaced = places.length > 0;
    if (
      trigger.needsActor &&
      !acting.some(
        (actor) =>
          ((canHarm(actor) || actor.sector === "ministry") && (actor.side !== null || actor.country !== null || actor.actor !== null)) ||
          (isPlacedHere && FLYING.has(actor.sector)),
      )
    )
      return false;
    if (type === "ground_incursion" && trigger.kind === "verb")
      return (
        (acting.some((actor) => isArmed(actor) || (actor.isCountry && trigger.needs.length === 0)) &&
          (isPlaced || suffering.length > 0 || trigger.needs.length > 0)) ||
        // "A Su-30 crossed into Turkish airspace".
        (suffering.some(isState) && this.hasCraft(frame))
      );
    // "Made progress in the countryside", not in talks.
    if (type === "ground_advance" && trigger.needs.length > 0) return acting.some(isArmed) && isPlacedHere;
    // "An attack on a Turkish convoy": whoever made it.
    if (type === "ground_assault" && trigger.kind === "noun")
      return acting.length > 0
        ? acting.every((actor) => actor.sector !== "civilians")
        : (isPlacedHere && suffering.some((actor) => isArmed(actor) && actor.actor !== null)) ||
            (trigger.sure &&
              (suffering.some((actor) => isArmed(actor) || actor.sector === "civilians") ||
                (isPlacedHere && this.facts.reading.figures.length > 0)));
    if (type === "territory_captured" || type === "territory_lost")
      return (
        (isPlacedHere || this.facts.reading.tags.some((tag) => tag.ground)) &&
        (someone || trigger.kind === "verb" || (isPlacedHere && TAKING.test(trigger.rule)))
      );
    if (type === "visit")
      return (
        acting.some(({ sector, isCountry, actor }) => (VISITORS.has(sector ?? "") || actor?.kind === "organisation") && !isCountry) &&
        isPlaced
      );
    // "Foreign ministers of the three countries met in the town": those whom nobody needs to name.
    if (type === "talks" && trigger.kind === "verb" && !someone && !trigger.sure)
      return (
        isPlacedHere && this.facts.reading.tags.slice(frame.clause.from, frame.from).some(({ noun }) => VISITORS.has(noun?.sector ?? ""))
      );
    // "Protesters tried to storm the office" is no battle.
    if (
      family === "armed" &&
      type !== "attack_on_civilians" &&
      type !== "abduction" &&
      type !== "ied_explosion" &&
      acting.length > 0 &&
      acting.every(({ sector }) => sector === "civilians")
    )
      return false;
    if (type === "phone_call") return acting.some(({ sector }) => sector === "leader" || sector === "ministry" || sector === "government");
    // "The bombardment", "the fighting" alone only point at what was told.
    if (type === "equipment_loss" && trigger.kind === "noun") return someone || isPlaced;
    // "Heavy losses" say no more than the count beside them.
    if (type === "casualties") return suffering.length > 0 && this.facts.reading.figures.length === 0;
    if (family === "armed" || family === "losses")
      return (
        someone || (trigger.kind === "noun" ? isPlacedHere || (type === "ied_explosion" && this.victimsNear(frame).length > 0) : isPlaced)
      );
    // "The ceasefire took effect in the province": between whom, its readers know.
    if (type === "ceasefire" && trigger.kind === "verb") return someone || isPlacedHere;
    if (type === "assessment" || type === "agreement_failure" || (type === "talks_breakdown" && trigger.needs.length > 0)) return true;
    // "Eleven towns are without power": the count tells enough.
    if (type === "capability_status" && this.facts.reading.numbers.length > 0) return true;
    // "Has not commented" says nothing.
    if (type === "statement" && frame.reality.realis === "negated") return false;
    if (type === "policy_intent" && this.hasContent(frame)) return false;
    // "Support for the plan", "helped the refugees" is no help to a side.
    if (type === "military_support")
      return acting.some(({ sector }) => sector !== "civilians" && sector !== "media") && suffering.some(canBeHelped);
    // "Video footage showed": nobody needs to be named.
    if (type === "media_report") return !this.isOnlyAdded(frame);
    if (isVoiced(frame, this.facts.reading)) return true;
    if (SPEECH.has(type))
      return [
        ...acting,
        ...(ADDRESSING.has(type) ? suffering : []),
        ...(this.facts.reading.report?.speaker == null ? [] : [this.facts.reading.report.speaker]),
      ].some((actor) => actor.sector !== "civilians");
    // "Talks opened in Geneva": that it was done is told, though nobody is named.
    if (trigger.sure && (trigger.kind === "noun" || isPlacedHere)) return true;
    // "An accord was signed in Adana": between whom, its readers know.
    if (type === "agreement" && trigger.voice === "passive" && isPlacedHere) return true;
    if (NEEDS_ACTOR.has(type)) return acting.length > 0;
    return someone || this.isAhead(frame, isPlacedHere) || ((family !== "diplomacy" || type === "ceasefire_violation") && isPlaced);
  }

  private hasCraft({ clause }: Frame): boolean {
    return this.facts.reading.mentions.equipment.some(({ from, to }) => from >= clause.from && to <= clause.to);
  }

  /** "The next meeting is planned in Moscow", "a ban on Turkish goods is prepared": what lies ahead needs no names yet. */
  private isAhead(frame: Frame, isPlacedHere: boolean): boolean {
    const { trigger, reality, type } = frame;
    const lies = ["intended", "proposed", "predicted", "hypothetical"].includes(reality.realis) && reality.cue !== null;
    if (!lies || trigger.kind !== "noun") return false;
    return familyOf(type) === "economy" ? tradePartner(frame, this.facts) !== null : isPlacedHere || this.facts.reading.dates.length > 0;
  }

  /** "…, local media reported": a source added to what the sentence tells. */
  private isOnlyAdded({ to, trigger }: Frame): boolean {
    const { frames, figures, tokens } = this.facts.reading;
    const isTail = trigger.kind === "verb" && tokens.length - to <= TAIL;
    return isTail && (figures.length > 0 || frames.some(({ type, reality }) => !SPEECH.has(type) && isTold(reality.realis)));
  }

  /** "Plans to withdraw" is the plan of a withdrawal, told as one. */
  private hasContent(frame: Frame): boolean {
    return this.facts.reading.frames.some(
      (other) =>
        other.from >= frame.from &&
        other.from - frame.to < CONTENT_REACH &&
        other !== frame &&
        !isTold(other.reality.realis) &&
        !SPEECH.has(other.type),
    );
  }
}

/** Tokens behind a source that closes its sentence. */
const TAIL = 2;
/** A sentence of no more tokens states nothing. */
const LEAST_TOLD = 3;
const HIT_THERE: ReadonlySet<EventType> = new Set<EventType>([...FROM_AFAR, "ied_explosion", "attack_on_civilians"]);
const POWERS = new Set(["leader", "government", "ministry"]);
/** With what it was done is not said; another sentence may say it. */
export const MEANS_OPEN = "means.open";

/** Of those who have no heavy arms of their own, "targeted" says no more than that they attacked. */
const isGroup = ({ actor, sector }: ActorMention): boolean =>
  actor === null
    ? sector === "rebels" || sector === "terrorists" || sector === "jihadists" || sector === "militants"
    : actor.kind === "armed_group";

const WARNED = /\.warned(?:-that)?$/;
const ATTACKED = /^en\.ground_assault\.attack(?:s|ed|ing)?$/;
const isAlliance = ({ actor }: ActorMention): boolean => actor?.kind === "coalition";
const isAirPower = ({ actor, sector }: ActorMention, theatre: Theatre): boolean =>
  actor !== null && sector !== "rebels" && [actor.id, ...theatre.affiliationOf(actor.id)].some((id) => theatre.airPowers.includes(id));

const VISITORS = new Set(["leader", "officials", "government", "ministry"]);
/** "An unknown drone attacked the post". */
const FLYING: ReadonlySet<ActorMention["sector"]> = new Set(["air", "drone"]);
/** "The brief seizure of the town": nobody needs to be named. */
const TAKING = /\.(?:re)?(?:capture|seizure|liberation|conquest)-of/;
const isOneSide = (a: string | null, b: string | null): boolean => a !== null && a === b;

/** Who is helped: a side, a state, a leader by name. */
const GOVERNING: ReadonlySet<string> = new Set(["government", "person"]);
const canBeHelped = (actor: ActorMention): boolean =>
  isArmed(actor) ||
  actor.isCountry ||
  ((actor.side ?? null) !== null && actor.sector !== "civilians") ||
  GOVERNING.has(actor.actor?.kind ?? "");
const NEEDS_ACTOR = new Set<EventType>(["agreement", "deployment", "withdrawal", "force_presence", "military_support"]);

const isState = ({ actor }: ActorMention): boolean => actor?.kind === "state";

/** The clause and those of its sentence who take part: what proves who did it names them. */
const withNames = (clause: Range, actors: readonly ActorMention[]): Range => ({
  from: Math.min(clause.from, ...actors.map(({ from }) => from)),
  to: Math.max(clause.to, ...actors.map(({ to }) => to)),
});
