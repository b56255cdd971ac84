import { type DateMention, dayMs } from "@orontes/language";
import type { Theatre } from "@orontes/theatre";
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
import { countedNoun, type CountedNoun, type Figure } from "./figure.ts";
import type { Frame } from "./frame.ts";
import type { EventWords, LanguagePack, Range, Roles } from "./language-pack.ts";
import { type ActorMention, mentionOf, type PlaceFound } from "./mention.ts";
import type { Reading } from "./reading.ts";
import { actingRole, type Role, SPEECH, sufferingRole } from "./role.ts";
import { speechOf } from "./speech.ts";
import { aroundPublication, ownDate, UNKNOWN_WHEN, whenOf } from "./when.ts";
import { countryOf, placeMention, placesOf } from "./where.ts";

/** One event as one sentence shows it, before the article's sentences are laid together. */
export interface Sighting {
  readonly type: EventType;
  readonly mode: Development["mode"];
  readonly realis: Development["realis"];
  readonly reading: Reading;
  /** The sentence that says who says so: of two tellings the one that names a source. */
  readonly said: Reading;
  readonly participants: readonly Participant[];
  readonly places: readonly PlaceMention[];
  /** The place stands in the sentence itself. */
  readonly isPlacedHere: boolean;
  readonly when: When;
  readonly isDatedHere: boolean;
  readonly quantities: readonly Quantity[];
  readonly evidence: readonly Span[];
  readonly rules: readonly string[];
}

/** What earlier sentences established. */
export interface Scene {
  place: PlaceFound | null;
  day: DateMention | null;
  /** The last day on which something was said to be said. */
  saidOn: DateMention | null;
}

export interface Article {
  readonly title: string;
  readonly text: string;
  readonly theatre: Theatre;
  readonly pack: LanguagePack;
  readonly published: string | null;
  /** Who counts in this article: the first monitor that it names. */
  readonly monitor: ActorMention | null;
}

/** A passage quoted as evidence is no longer than this. */
const MOST_EVIDENCE_CHARS = 260;
/** How far a cause stands from the losses it explains, in tokens. */
const CAUSE_BEFORE = 24;
const CAUSE_BEHIND = 14;
const VICTIM_REACH = 30;
const MOST_COUNTS = 3;
const SAYING_DAYS = 2;
const SCENE_DAYS = 31;
const DAY_MS = 86_400_000;
/** Tokens between an intent and what is intended. */
const CONTENT_REACH = 8;
/** What a report opens with is its news. */
const LEAD_CHARS = 300;

/** Everything that one sentence tells of. */
export function sightingsOf(reading: Reading, article: Article, scene: Scene): Sighting[] {
  const sentence = new SentenceScene(reading, article, scene);
  return [...sentence.ofFrames(), ...sentence.ofFigures(), ...sentence.ofSpeech()];
}

/** Leaves place and day for the sentences that follow. */
export function rememberScene(reading: Reading, scene: Scene, published: string | null): void {
  const places = reading.mentions.places.filter((one) => one.place.metonymOf === null);
  // A road leads on; what follows is told of the town.
  const place =
    places.find(({ place: { precision } }) => precision !== "country" && precision !== "route") ??
    places.find(({ place: { precision } }) => precision !== "country") ??
    places[0];
  const tells =
    reading.figures.length > 0 || reading.frames.some((frame) => familyOf(frame.type) === "armed" && isTold(frame.reality.realis));
  const isScene =
    place !== undefined && (scene.place === null || (place.place.precision !== "country" && place.place.precision !== "route" && tells));
  if (isScene) scene.place = place;
  const day = reading.dates.find((date) => date !== reading.report?.date && date.tense !== "future" && isSceneDay(date, published));
  if (day !== undefined) scene.day = day;
  const saying = reading.report?.date ?? (reading.frames.some(({ type }) => SPEECH.has(type)) ? day : undefined);
  if (saying !== undefined) scene.saidOn = saying;
}

/** A day of the news, not "since 2012" or "in March": those date what is told in passing. */
const isSceneDay = ({ precision, from }: DateMention, published: string | null): boolean =>
  (precision === "day" || precision === "approx_day" || precision === "week") &&
  (published === null || from === null || dayMs(published) - dayMs(from) <= SCENE_DAYS * DAY_MS);

class SentenceScene {
  private readonly reading: Reading;
  private readonly article: Article;
  private readonly scene: Scene;
  constructor(reading: Reading, article: Article, scene: Scene) {
    this.reading = reading;
    this.article = article;
    this.scene = scene;
  }

  ofFrames(): Sighting[] {
    return this.reading.frames.flatMap((frame) => this.ofFrame(frame) ?? []);
  }

  private ofFrame(frame: Frame): Sighting | null {
    const { trigger, reality } = frame;
    const type = typeBySpeakers(frame);
    const where = this.where(frame, frame.clause, familyOf(type) !== "diplomacy");
    if (!this.isWorthTelling(frame, where) || this.isToldByCount(frame) || this.isOnlyReporting(frame)) return null;
    const suffering =
      frame.suffering.length === 0 && familyOf(type) === "armed" && isTold(reality.realis) ? this.victimsNear(frame) : frame.suffering;
    // "… said that Damascus would face consequences": whoever says it.
    const speaker = SPEECH.has(type) && frame.acting.length === 0 ? (this.reading.report?.speaker ?? null) : null;
    // "30 soldiers and 39 rebels were killed in battles": those who fought.
    const fallen = type === "armed_clash" && frame.acting.length === 0 ? suffering.filter(({ sector }) => sector !== "civilians") : [];
    const acting = speaker !== null ? [speaker] : fallen.length > 0 ? fallen : frame.acting;
    const isHitKnown = suffering.some(({ country, side }) => country !== null || side != null);
    const traded = familyOf(type) === "economy" && !isHitKnown ? this.tradePartner(frame) : null;
    const { report } = this.reading;
    const isSaying =
      SPEECH.has(type) &&
      report !== null &&
      (Math.abs(report.verb - frame.from) < 3 || acting.some((actor) => actor.entityId === report.speaker?.entityId));
    const when = this.when(frame, frame.clause, isSaying, type);
    // What is to be on a day to come has not been.
    const isToCome = when.isDatedHere && when.when.tense === "future" && isTold(reality.realis) && !SPEECH.has(type);
    return {
      type,
      mode: trigger.mode,
      realis: isToCome ? "intended" : reality.realis,
      reading: this.reading,
      said: this.reading,
      participants: [
        ...acting.map((actor) => this.participant(actor, actingRole(type))),
        ...suffering
          .filter((actor) => !fallen.includes(actor))
          .map((actor) => this.participant(actor, sufferingRole(type, trigger.object, actor))),
        ...(traded === null ? [] : [traded]),
      ],
      ...where,
      ...when,
      quantities: this.countsOf(frame),
      evidence: [this.span(frame.clause, frame)],
      rules: [trigger.rule, ...(reality.cue === null ? [] : [reality.cue.rule])],
    };
  }

  /** "A ban on goods from Turkey": the country named only as a place is whom a measure hits. */
  private tradePartner({ acting }: Frame): Participant | null {
    const own = new Set(acting.map(({ country }) => country));
    const { places, actors } = this.reading.mentions;
    const hit = actors.find((actor) => actor.modifier && actor.country !== null && !own.has(actor.country));
    if (hit !== undefined) return this.participant(hit, "target");
    const place = places.find((one) => one.place.country !== null && !own.has(one.place.country));
    const state = place?.place.country == null ? undefined : this.article.theatre.stateOf(place.place.country);
    if (place === undefined || state === undefined) return null;
    return this.participant(mentionOf(state, place.from, place.to, this.reading.tokens), "target");
  }

  /** "284,000 people have fled": the count tells it. */
  private isToldByCount({ type, reality }: Frame): boolean {
    return type === "displacement" && isTold(reality.realis) && this.reading.figures.some((figure) => figure.kind === "displaced");
  }

  /** "The ministry announced" in a sentence that tells what. */
  private isOnlyReporting(frame: Frame): boolean {
    if (frame.type !== "statement" || frame.trigger.isDeed === true) return false;
    const { frames, figures } = this.reading;
    return figures.length > 0 || frames.some((other) => other !== frame && other.type !== "statement" && isTold(other.reality.realis));
  }

  /** The event that carries the sentence's counts itself: an attack on civilians its dead, an arrest those arrested. */
  private carries(figure: Figure): Frame | undefined {
    return this.reading.frames.find(
      (frame) =>
        isTold(frame.reality.realis) &&
        (figure.kind === "captured"
          ? frame.type === "detention" || frame.type === "abduction"
          : frame.type === "attack_on_civilians" && (figure.kind === "killed" || figure.kind === "wounded")),
    );
  }

  /** One sighting each of casualties, of lost equipment, of displacement, for what the sentence counts. */
  ofFigures(): Sighting[] {
    // The captured are told by their arrest alone; the dead of a massacre are losses as well.
    const figures = this.reading.figures.filter(
      (figure) => this.realityOf(figure) !== "negated" && (figure.kind !== "captured" || this.carries(figure) === undefined),
    );
    const causes = figures.map((figure) => this.attackBeside(figure));
    let cause = causes.find((one) => one !== undefined);
    const keys = new Map<Figure, string>();
    for (const [index, figure] of figures.entries()) {
      // Losses of one sentence are one event's, unless their own clauses name several: "killed by a bomb … and 11 in clashes".
      cause = causes[index] ?? cause;
      keys.set(figure, `${typeOfFigure(figure)} ${this.realityOf(figure)} ${cause?.from ?? ""}`);
    }
    return [...groupsOf(figures, (figure) => keys.get(figure) ?? "").values()].map((group) => this.ofGroup(group));
  }

  /** The attack told in the clause that counts. */
  private attackBeside({ cueAt }: Figure): Frame | undefined {
    return this.reading.frames.find(
      ({ type, clause, reality }) => familyOf(type) === "armed" && isTold(reality.realis) && cueAt >= clause.from && cueAt < clause.to,
    );
  }

  private ofGroup(group: readonly [Figure, ...Figure[]]): Sighting {
    const [first] = group;
    const type = typeOfFigure(first);
    const at: Range = {
      from: Math.min(...group.map((figure) => Math.min(figure.from, figure.cueAt))),
      to: Math.max(...group.map((figure) => Math.max(figure.to, figure.cueAt + 1))),
    };
    const clause = this.article.pack.syntax.clauseOf(at, this.reading);
    const cause = this.causeOf(group, at);
    const counted = group.flatMap((figure) => (figure.who === null ? [] : [figure.who]));
    const losers = uniqueBy(
      counted.length > 0 || type !== "equipment_loss" ? counted : this.ownersOf(at, cause),
      (actor) => `${actor.entityId} ${this.sideOf(actor) ?? ""}`,
    );
    // Fighting drives people out, and nobody alone is to blame; whoever is named as doing so is.
    const acting =
      type === "displacement" && cause.rule.endsWith("armed_clash")
        ? []
        : cause.acting.filter((actor) => !losers.some((one) => one.entityId === actor.entityId));
    return {
      type,
      mode: null,
      realis: this.realityOf(first),
      reading: this.reading,
      said: this.reading,
      participants: [
        ...acting.map((actor) => this.participant(actor, "initiator")),
        ...losers.map((actor) => this.participant(actor, type === "equipment_loss" ? "target" : "victim")),
      ],
      ...this.where(at, { from: 0, to: this.reading.tokens.length }, true),
      ...this.when(at, clause, false, type),
      quantities: group.map((figure) => this.quantity(figure, group)),
      evidence: [this.span({ from: Math.min(clause.from, at.from), to: Math.max(clause.to, at.to) }, at)],
      rules: [`${this.article.pack.lang}.figure.${first.kind}`, cause.rule],
    };
  }

  ofSpeech(): Sighting[] {
    const speech = speechOf(this.reading, this.article.pack);
    if (speech === null) return [];
    const { type, speaker, threatened, at } = speech;
    return [
      {
        type,
        mode: null,
        realis: type === "policy_intent" ? "intended" : "actual",
        reading: this.reading,
        said: this.reading,
        participants: [this.participant(speaker, "speaker"), ...(threatened === null ? [] : [this.participant(threatened, "target")])],
        ...this.where(at, { from: 0, to: this.reading.tokens.length }, false),
        ...this.when(at, at, true, type),
        quantities: [],
        evidence: [this.span(at, { from: at.from, to: at.from + 1 })],
        rules: [`${this.article.pack.lang}.speech.${type}`],
      },
    ];
  }

  private countsOf(frame: Frame): Quantity[] {
    const carried = this.reading.figures.filter((figure) => this.carries(figure) === frame);
    return [...carried.map((figure) => this.quantity(figure, carried)), ...this.counted(frame)];
  }

  /** The numbers of its clause that count no losses: men sent, vehicles, posts, money. */
  private counted({ type, clause }: Frame): Quantity[] {
    const { numbers, figures } = this.reading;
    const own = numbers.filter(
      (number) =>
        number.from >= clause.from &&
        number.to <= clause.to &&
        number.unit !== "time" &&
        !figures.some((figure) => figure.from <= number.from && figure.to >= number.to),
    );
    return own.slice(0, MOST_COUNTS).map((number) => {
      const noun = countedNoun(number.inNoun === true ? number.from : number.to, this.reading, this.article.pack);
      const to = noun?.to ?? number.to;
      const span = this.span({ from: number.from, to }, { from: number.from, to });
      return {
        kind: countKind(type, number.unit, noun),
        of: noun?.word ?? number.unit ?? "",
        side: this.sideOf(noun?.who ?? null),
        civilian: noun?.who == null ? null : noun.who.sector === "civilians",
        min: number.min,
        max: number.max,
        comparator: number.comparator,
        basis: "flow",
        subsetOf: null,
        unit: number.unit ?? (noun?.equipment === true ? "pieces" : noun?.who == null ? "" : "people"),
        raw: span.text,
        span,
      };
    });
  }

  /** Those whom its clause, else the sentence, counts as killed or wounded by the event. */
  private victimsNear(frame: Frame): readonly ActorMention[] {
    const hurt = this.reading.figures.filter(
      ({ kind, who }) => (kind === "killed" || kind === "wounded") && who !== null && canSuffer(who),
    );
    const beside = hurt.filter(({ cueAt }) => cueAt >= frame.clause.from && cueAt < frame.clause.to);
    const near =
      beside.length > 0
        ? beside
        : hurt.filter((figure) => this.attackBeside(figure) === undefined && Math.abs(figure.cueAt - frame.from) < VICTIM_REACH);
    return uniqueBy(
      near.flatMap(({ who }) => (who === null ? [] : [who])),
      (actor) => actor.entityId,
    ).filter((who) => !frame.acting.some((actor) => actor.entityId === who.entityId || isOneSide(this.sideOf(actor), this.sideOf(who))));
  }

  /** Who did it: whoever the verb of the loss names, else the event of the sentence that harms and stands near. */
  private causeOf(group: readonly Figure[], at: Range): Roles & { readonly rule: string } {
    const { rolesOf, clauseOf } = this.article.pack.syntax;
    const [first] = group;
    const cue = { from: first?.cueAt ?? at.from, to: (first?.cueAt ?? at.from) + 1 };
    const loss: EventWords = { ...cue, type: "casualties", trigger: LOSS, clause: clauseOf(cue, this.reading) };
    const own = rolesOf(loss, this.reading, this.reading.frames);
    const acting = own.acting.filter(canHarm);
    if (acting.length > 0) return { acting, suffering: own.suffering, rule: "cause.verb" };
    if (this.reading.tags[cue.from]?.casualty?.ofSubject === true) return { acting: [], suffering: [], rule: "cause.own" };
    const harmful = this.reading.frames.filter((frame) => familyOf(frame.type) === "armed" && isTold(frame.reality.realis));
    const near = harmful.filter(
      (frame) =>
        frame.from <= at.to + CAUSE_BEHIND &&
        frame.to >= at.from - CAUSE_BEFORE &&
        !this.reading.tokens.slice(Math.min(frame.to, at.from), Math.max(frame.from, at.to)).some((token) => token.norm === ";"),
    );
    const beside = first === undefined ? undefined : this.attackBeside(first);
    const frame = beside ?? near.find((one) => one.acting.length > 0) ?? near[0];
    return frame === undefined
      ? { acting: [], suffering: own.suffering, rule: "cause.none" }
      : {
          // The words of the loss themselves name who did it, or nobody is named: "…, killing three" says only that it followed.
          acting: frame.clause.from === loss.clause.from || this.isBecauseOf(frame, at) ? harming(frame, group) : [],
          suffering: frame.suffering,
          rule: `cause.${frame.type}`,
        };
  }

  /** "Were killed when jets bombed the town". */
  private isBecauseOf({ clause }: Frame, at: Range): boolean {
    const word = this.reading.tokens[clause.from - 1]?.norm ?? "";
    return clause.from - 1 >= at.to && clause.from - at.to < CAUSE_BEHIND && this.article.pack.words.because?.has(word) === true;
  }

  /** Whose equipment was lost: named behind it, else those the attack hit. */
  private ownersOf(at: Range, cause: Roles): readonly ActorMention[] {
    const { tokens, mentions } = this.reading;
    const owner = mentions.actors.find(
      (actor) =>
        actor.from >= at.to &&
        actor.from - at.to <= 5 &&
        tokens.slice(at.to, actor.from).some(({ norm }) => norm === "to" || norm === "of"),
    );
    return owner === undefined ? cause.suffering : [owner];
  }

  private realityOf(figure: Figure): Development["realis"] {
    if (figure.min === 0 && figure.max === 0) return "negated";
    return this.article.pack.syntax.realityOfFigure(figure, this.reading);
  }

  private where(at: Range, clause: Range, isOnTheGround: boolean): Pick<Sighting, "places" | "isPlacedHere"> {
    const own = placesOf(this.reading, at, clause, isOnTheGround);
    if (own.length > 0) return { places: own.map(placeMention), isPlacedHere: true };
    const country = countryOf(this.reading, at);
    const { place } = this.scene;
    const isThere =
      place !== null && place.place.precision !== "country" && (country === undefined || country.place.country === place.place.country);
    if (isThere) return { places: [placeMention(place)], isPlacedHere: false };
    return { places: country === undefined ? [] : [placeMention(country)], isPlacedHere: country !== undefined };
  }

  private when(at: Range, clause: Range, isSaying: boolean, type: EventType): Pick<Sighting, "when" | "isDatedHere"> {
    const own = ownDate(this.reading, at, clause, isSaying);
    // "Accused it of breaking the truce of 2019": the year is not that of the saying.
    const isOwn = own !== undefined && !(SPEECH.has(type) && (own.precision === "year" || own.precision === "month"));
    if (isOwn) return { when: whenOf(own, this.textOf(this.reading).slice(own.start, own.end)), isDatedHere: true };
    const scene = (SPEECH.has(type) ? this.scene.saidOn : null) ?? this.scene.day;
    const day = SPEECH.has(type) && !this.isFresh(scene) ? null : scene;
    const earlier = day !== null && day.precision !== "year" && day.precision !== "month" ? day : this.reading.report?.date;
    if (earlier != null) return { when: whenOf(earlier, null), isDatedHere: false };
    const { published } = this.article;
    const isNews =
      SPEECH.has(type) || (this.reading.in === "text" && this.reading.sentence.start < LEAD_CHARS && familyOf(type) !== "diplomacy");
    return { when: isNews && published !== null ? aroundPublication(published) : UNKNOWN_WHEN, isDatedHere: false };
  }

  /** What is said without a day is said about when it is reported; an older day told before is another event's. */
  private isFresh(day: DateMention | null): boolean {
    const { published } = this.article;
    return day === null || published === null || day.from === null || dayMs(published) - dayMs(day.from) <= SAYING_DAYS * DAY_MS;
  }

  private isWorthTelling(frame: Frame, { places, isPlacedHere }: Pick<Sighting, "places" | "isPlacedHere">): boolean {
    const { type, acting, suffering, trigger } = frame;
    const family = familyOf(type);
    const someone = acting.length + suffering.length > 0;
    const isPlaced = places.length > 0;
    if (trigger.needsActor && !acting.some((actor) => canHarm(actor) && (actor.side !== null || actor.country !== null))) return false;
    if (type === "ground_incursion" && trigger.kind === "verb") return acting.some(isArmed) && isPlaced;
    if (type === "ground_assault" && trigger.kind === "noun")
      return acting.length > 0 && acting.every((actor) => actor.sector !== "civilians");
    if (type === "territory_captured" || type === "territory_lost")
      return (isPlacedHere || this.reading.tags.some((tag) => tag.ground)) && (someone || trigger.kind === "verb");
    if (type === "visit") return acting.some((actor) => actor.sector === "leader" || actor.sector === "officials") && isPlaced;
    // "Protesters tried to storm the office" is no battle.
    if (family === "armed" && type !== "attack_on_civilians" && acting.length > 0 && acting.every(({ sector }) => sector === "civilians"))
      return false;
    if (type === "phone_call") return acting.some(({ sector }) => sector === "leader" || sector === "ministry" || sector === "government");
    // "The bombardment", "the fighting" alone only point at what was told.
    if (family === "armed" || family === "losses") return someone || (trigger.kind === "noun" ? isPlacedHere : isPlaced);
    if (type === "assessment" || type === "agreement_failure") return true;
    // "Has not commented" says nothing.
    if (type === "statement" && frame.reality.realis === "negated") return false;
    if (type === "policy_intent" && this.hasContent(frame)) return false;
    // "Support for the plan", "helped the refugees" is no help to a side.
    if (type === "military_support")
      return (
        acting.some(({ sector }) => sector !== "civilians" && sector !== "media") &&
        suffering.some((actor) => isArmed(actor) || actor.isCountry || (actor.side ?? null) !== null || actor.actor?.kind === "government")
      );
    if (SPEECH.has(type))
      return [...acting, ...(this.reading.report?.speaker == null ? [] : [this.reading.report.speaker])].some(
        (actor) => actor.sector !== "civilians",
      );
    if (NEEDS_ACTOR.has(type)) return acting.length > 0;
    return someone || (family !== "diplomacy" && isPlaced);
  }

  /** "Plans to withdraw" is the plan of a withdrawal, told as one. */
  private hasContent(frame: Frame): boolean {
    return this.reading.frames.some(
      (other) =>
        other.from >= frame.from &&
        other.from - frame.to < CONTENT_REACH &&
        other !== frame &&
        !isTold(other.reality.realis) &&
        !SPEECH.has(other.type),
    );
  }

  private sideOf(actor: ActorMention | null): string | null {
    if (actor === null) return null;
    return actor.side !== undefined ? actor.side : this.article.theatre.sideAt(actor.entityId, this.article.published);
  }

  private participant(actor: ActorMention, role: Role): Participant {
    return {
      entityId: actor.entityId,
      name: actor.name,
      country: actor.country,
      mention: this.span(actor, actor),
      role,
      affiliation: actor.actor === null ? [] : [...this.article.theatre.affiliationOf(actor.actor.id)],
      side: this.sideOf(actor),
      ploverSector: actor.ploverSector,
      acledInter: actor.acledInter,
    };
  }

  private textOf(reading: Reading): string {
    return reading.in === "title" ? this.article.title : this.article.text;
  }

  /** The passage as evidence; a long one is cut to the words around its core. */
  private span({ from, to }: Range, core: Range): Span {
    const { tokens } = this.reading;
    let first = from;
    let last = to;
    const length = (): number => (tokens[last - 1]?.end ?? 0) - (tokens[first]?.start ?? 0);
    while (length() > MOST_EVIDENCE_CHARS && (first < core.from || last > core.to)) {
      if (core.from - first > last - core.to) first++;
      else last--;
    }
    const start = tokens[first]?.start ?? 0;
    const end = Math.max(tokens[last - 1]?.end ?? 0, start + 1);
    const text = this.textOf(this.reading).slice(start, end);
    return this.reading.in === "title" ? { start, end, text, in: "title" } : { start, end, text };
  }

  private quantity(figure: Figure, group: readonly Figure[]): Quantity {
    const total = figure.subset ? group.findIndex((other) => !other.subset && other.kind === figure.kind) : -1;
    const span = this.span(figure, figure);
    return {
      kind: figure.kind,
      of: figure.of,
      side: this.sideOf(figure.who) ?? (figure.kind === "displaced" ? "civilian" : null),
      civilian: figure.who === null ? null : figure.who.sector === "civilians",
      min: figure.min,
      max: figure.max,
      comparator: figure.comparator,
      basis: figure.isStock ? "stock" : "flow",
      subsetOf: total < 0 ? null : total,
      unit: figure.kind === "equipment_destroyed" ? "pieces" : "people",
      raw: span.text,
      span,
    };
  }
}

/** A state that calls on an armed group demands; blame that hits nobody is a statement. */
function typeBySpeakers({ type, trigger, acting, suffering }: Frame): EventType {
  const isBlame = (type === "accusation" && !trigger.sure) || (type === "ultimatum_threat" && /\.(?:warn|uyar)/.test(trigger.rule));
  if (isBlame && suffering.length === 0) return "statement";
  // An assault that hits only civilians is one on civilians.
  if (type === "ground_assault" && suffering.length > 0 && suffering.every(({ sector }) => sector === "civilians"))
    return "attack_on_civilians";
  const isOfState = acting.some(({ sector }) => sector === "leader" || sector === "government" || sector === "ministry");
  const isToGroup = suffering.some(({ actor }) => actor?.kind === "armed_group" || actor?.kind === "militia");
  return type === "request" && isOfState && isToGroup ? "demand" : type;
}

/** The verb of a loss, read like any other verb: "killed", "destroyed". */
const LOSS: EventWords["trigger"] = {
  type: "casualties",
  kind: "verb",
  object: "actor",
  voice: "active",
  mode: null,
  needs: [],
  byWeapon: false,
  needsActor: false,
  sure: false,
  rule: "loss",
};
const isOneSide = (a: string | null, b: string | null): boolean => a !== null && a === b;

/** A monitor or a paper counts the dead, it is not among them. */
const canSuffer = ({ sector, actor }: ActorMention): boolean =>
  sector !== "source" && sector !== "media" && actor?.kind !== "monitor" && actor?.kind !== "media" && actor?.kind !== "organisation";
const canHarm = ({ sector, modifier }: ActorMention): boolean =>
  !modifier && sector !== "civilians" && sector !== "source" && sector !== "media" && sector !== "officials" && sector !== "ministry";
/** Those of an event who are not its victims: in a clash the other side. */
function harming(frame: Frame, group: readonly Figure[]): readonly ActorMention[] {
  if (frame.type !== "armed_clash") return frame.acting;
  return [...frame.acting, ...frame.suffering].filter(
    (actor) =>
      canHarm(actor) &&
      actor.side !== null &&
      !group.some(({ who }) => who?.entityId === actor.entityId || (who?.country != null && who.country === actor.country)),
  );
}
const NEEDS_ACTOR = new Set<EventType>(["agreement", "deployment", "withdrawal", "force_presence", "military_support"]);
/** What a number in the telling of an event counts. */
function countKind(type: EventType, unit: string | null, noun: CountedNoun | null): Quantity["kind"] {
  if (unit === "money") return "money";
  if (type === "refugee_hosting") return "refugees_hosted";
  if (noun?.equipment === true) return familyOf(type) === "posture" ? "equipment_deployed" : "other";
  if (noun?.who == null) return "other";
  if (noun.who.sector === "positions") return type === "siege" ? "posts_besieged" : "other";
  if (type === "detention" || type === "abduction") return "captured";
  if (type === "displacement" || type === "evacuation" || type === "refugee_return") return "displaced";
  return familyOf(type) === "posture" && noun.who.sector !== "civilians" ? "personnel_deployed" : "other";
}
const typeOfFigure = ({ kind }: Figure): EventType =>
  kind === "equipment_destroyed" ? "equipment_loss" : kind === "displaced" ? "displacement" : "casualties";
const isArmed = ({ sector, actor }: ActorMention): boolean =>
  ["forces", "rebels", "militia", "militants", "jihadists", "fighters"].includes(sector ?? "") ||
  actor?.kind === "military" ||
  actor?.kind === "armed_group";

function groupsOf<T>(list: readonly T[], keyOf: (one: T) => string): Map<string, readonly [T, ...T[]]> {
  const groups = new Map<string, readonly [T, ...T[]]>();
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one] as unknown as readonly [T, ...T[]]);
  return groups;
}
const uniqueBy = <T>(list: readonly T[], keyOf: (one: T) => string): T[] =>
  list.filter((one, index) => list.findIndex((other) => keyOf(other) === keyOf(one)) === index);
