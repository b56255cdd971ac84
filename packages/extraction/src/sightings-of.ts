import { type EventType, familyOf, isTold, type Quantity } from "@orontes/vocabulary";
import type { Theatre } from "@orontes/theatre";
import { countsIn } from "./counts-in.ts";
import { isOneSided, partiesBefore } from "./fighters-named.ts";
import type { Frame } from "./frame.ts";
import type { Range } from "./language-pack.ts";
import { lossesOf } from "./losses.ts";
import type { ActorMention } from "./mention.ts";
import { partiesOf } from "./parties.ts";
import { withOurselves } from "./ourselves.ts";
import type { Reading } from "./reading.ts";
import { APPOINTED, FROM_AFAR, SPEECH } from "./role.ts";
import type { Article, Scene } from "./scene.ts";
import { SentenceFacts } from "./sentence-facts.ts";
import { FALLEN, MEANS_OPEN, retold, type Sighting, SUSPECTED } from "./sighting.ts";
import { victimsNear } from "./victims-near.ts";
import { isWorthTelling } from "./worth-telling.ts";
import { isDisowned, type Speech, speechesOf } from "./speech.ts";
import { strikesByLoss } from "./strike-by-loss.ts";
import { typeBySpeakers } from "./type-by-speakers.ts";

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
    if (!isWorthTelling(frame, where, this.facts) || this.isToldByCount(frame) || this.isOnlyReporting(frame)) return null;
    const suffering =
      frame.suffering.length === 0 && familyOf(type) === "armed" && type !== "shootdown" && isTold(reality.realis)
        ? victimsNear(frame, this.facts)
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
  private isThreat({ type, trigger, from, to, acting }: Frame): boolean {
    const { pack } = this.facts.article;
    // "Warned of further measures": the needed word says what will follow.
    if (type === "ultimatum_threat" && trigger.needs.length > 0 && trigger.sure) return true;
    if (type !== "ultimatum_threat" || !WARNED.test(trigger.rule) || pack.words.worries === undefined) return false;
    const { report, tokens } = this.facts.reading;
    const isBehind = report?.manner === "view-behind" && Math.abs(report.verb - from) < 2;
    const said = isBehind ? tokens.slice(0, from) : tokens.slice(to);
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
}

/** A sentence of no more tokens states nothing. */
const LEAST_TOLD = 3;
const HIT_THERE: ReadonlySet<EventType> = new Set<EventType>([...FROM_AFAR, "ied_explosion", "attack_on_civilians"]);
const POWERS = new Set(["leader", "government", "ministry"]);
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

/** The clause and those of its sentence who take part: what proves who did it names them. */
const withNames = (clause: Range, actors: readonly ActorMention[]): Range => ({
  from: Math.min(clause.from, ...actors.map(({ from }) => from)),
  to: Math.max(clause.to, ...actors.map(({ to }) => to)),
});
