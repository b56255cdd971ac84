import type { DateMention } from "@orontes/language";
import { shifted } from "@orontes/language";
import { gradeSeverity, type Theatre } from "@orontes/theatre";
import {
  type Article,
  crosswalkOf,
  type Development,
  type EventType,
  familyOf,
  isTold,
  type Participant,
  type PlaceMention,
  type Quantity,
  type Span,
} from "@orontes/vocabulary";
import { EXTRACTOR } from "./extractor.ts";
import type { Figure } from "./figure.ts";
import type { Frame } from "./frame.ts";
import type { LanguagePack } from "./language-pack.ts";
import type { ActorMention, PlaceFound } from "./mention.ts";
import type { Reading } from "./sentence-reading.ts";

type Role = Participant["role"];

/** Below this length a text is a teaser, and its headline may tell more. */
const HEADLINE_ALONE_CHARS = 400;

/** What an article's earlier sentences established. */
interface Context {
  place: PlaceFound | null;
  placeAt: Reading | null;
  day: DateMention | null;
  leadDay: DateMention | null;
}

const SPEECH = new Set<EventType>([
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
const ACTING_ROLE: Partial<Record<EventType, Role>> = {
  armed_clash: "participant",
  talks: "participant",
  talks_breakdown: "participant",
  phone_call: "participant",
  agreement: "participant",
  agreement_failure: "participant",
  ceasefire: "participant",
  relations_change: "participant",
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
const SUFFERING_ROLE: Partial<Record<EventType, Role>> = {
  request: "addressee",
  demand: "addressee",
  phone_call: "participant",
  displacement: "victim",
  evacuation: "victim",
  military_support: "beneficiary",
  aid_delivery: "beneficiary",
  statement: "subject",
  denial: "subject",
  arms_transfer: "beneficiary",
  casualties: "victim",
  abduction: "victim",
  attack_on_civilians: "victim",
};

/** Turns what was read into developments; the same thing told again only adds its words. */
export function developmentsOf(
  readings: readonly Reading[],
  article: Pick<Article, "id" | "title" | "text">,
  theatre: Theatre,
  pack: LanguagePack,
  published: string | null,
): Development[] {
  const context: Context = { place: null, placeAt: null, day: null, leadDay: null };
  const made: Development[] = [];
  const told = new Set<string>();
  for (const reading of readings) {
    // A headline is read for what its text does not tell; over a whole article it only repeats in other words.
    if (reading.in === "title" && made.length > 0 && article.text.length > HEADLINE_ALONE_CHARS) continue;
    const text = reading.in === "title" ? article.title : article.text;
    const build = new Builder(reading, text, article.id, theatre, pack, published, context);
    for (const frame of reading.frames) add(made, build.ofFrame(frame));
    for (const development of build.ofFigures(told)) add(made, development);
    build.remember();
  }
  return made;
}

/** The same event, told again: its words are added, its gaps filled. */
function add(made: Development[], development: Development | null): void {
  if (development === null) return;
  const same = made.find(
    (one) =>
      one.type === development.type &&
      one.realis === development.realis &&
      sameWho(one, development) &&
      sameWhere(one, development) &&
      sameWhen(one, development) &&
      one.quantities.length === 0 &&
      development.quantities.length === 0,
  );
  if (same === undefined) {
    made.push(development);
    return;
  }
  if (same.evidence.length < 4 && same.evidence.every((span) => span.start !== development.evidence[0]?.start))
    same.evidence.push(...development.evidence);
  if (same.places.length === 0) same.places.push(...development.places);
  if (same.when.start === null) same.when = development.when;
  for (const participant of development.participants)
    if (!same.participants.some((one) => one.entityId === participant.entityId)) same.participants.push(participant);
}

const acting = new Set<Role>(["initiator", "speaker", "participant", "supporter", "host", "subject", "commander"]);
function sameWho(a: Development, b: Development): boolean {
  const sides = (one: Development, isActing: boolean): string[] =>
    one.participants
      .filter((participant) => acting.has(participant.role) === isActing)
      .map((participant) => participant.side ?? participant.entityId);
  const agree = (x: readonly string[], y: readonly string[]): boolean =>
    x.length === 0 || y.length === 0 || x.some((side) => y.includes(side));
  const known = sides(a, true).length + sides(a, false).length > 0 && sides(b, true).length + sides(b, false).length > 0;
  return known && agree(sides(a, true), sides(b, true)) && agree(sides(a, false), sides(b, false));
}
const sameWhere = (a: Development, b: Development): boolean =>
  a.places.length === 0 ||
  b.places.length === 0 ||
  a.places.some((place) => b.places.some((other) => place.name === other.name || (place.admin1 !== null && place.admin1 === other.admin1)));
const sameWhen = (a: Development, b: Development): boolean =>
  a.when.start === null || b.when.start === null || a.when.start === b.when.start;

class Builder {
  private readonly reading: Reading;
  private readonly text: string;
  private readonly articleId: string;
  private readonly theatre: Theatre;
  private readonly pack: LanguagePack;
  private readonly published: string | null;
  private readonly context: Context;
  constructor(
    reading: Reading,
    text: string,
    articleId: string,
    theatre: Theatre,
    pack: LanguagePack,
    published: string | null,
    context: Context,
  ) {
    this.reading = reading;
    this.text = text;
    this.articleId = articleId;
    this.theatre = theatre;
    this.pack = pack;
    this.published = published;
    this.context = context;
  }

  ofFrame(frame: Frame): Development | null {
    const { type } = frame;
    const where = this.placesFor(frame.from, frame.to, frame.clause, familyOf(type) !== "diplomacy");
    if (!this.isWorthTelling(frame, where)) return null;
    const participants = [
      ...frame.acting.map((actor) => this.participant(actor, ACTING_ROLE[type] ?? "initiator")),
      ...(frame.suffering.length > 0 || familyOf(type) !== "armed" || !isTold(frame.reality.realis)
        ? frame.suffering
        : this.victimsNear(frame)
      ).map((actor) =>
        this.participant(
          actor,
          SUFFERING_ROLE[type] ??
            (frame.trigger.object === "addressee"
              ? type === "talks" || type === "agreement" || type === "ceasefire" || type === "phone_call"
                ? "participant"
                : type === "ultimatum_threat"
                  ? "target"
                  : "addressee"
              : actor.sector === "civilians" && familyOf(type) === "armed"
                ? "victim"
                : "target"),
        ),
      ),
    ];
    return this.development(
      type,
      frame.trigger.mode,
      participants,
      where,
      this.whenFor(frame),
      [],
      [this.span(frame.clause.from, frame.clause.to, frame.from, frame.to)],
      frame.reality.realis,
      [frame.trigger.rule, ...(frame.reality.cue === null ? [] : [frame.reality.cue.rule])],
    );
  }

  /** Those whom the sentence counts as killed or wounded by the event. */
  private victimsNear(frame: Frame): readonly ActorMention[] {
    const near = this.reading.figures.filter(
      (figure) =>
        (figure.kind === "killed" || figure.kind === "wounded") && Math.abs(figure.cueAt - frame.from) < 30 && figure.who !== null,
    );
    return uniqueBy(
      near.flatMap((figure) =>
        figure.who === null || frame.acting.some((actor) => actor.entityId === figure.who?.entityId) ? [] : [figure.who],
      ),
      (actor) => actor.entityId,
    );
  }

  /** One development of casualties and one of equipment for what a sentence counts. */
  ofFigures(told: Set<string>): Development[] {
    const real = this.reading.figures.filter((figure) => this.realityOfFigure(figure) !== "negated");
    const fresh = real.filter((figure) => {
      const key = `${figure.kind}|${figure.number.min}|${figure.number.max}|${this.sideOf(figure.who) ?? ""}`;
      const loose = `${figure.kind}|${figure.number.min ?? figure.number.max}`;
      if (told.has(key) || (told.has(loose) && (figure.number.min ?? 0) > 4)) return false;
      told.add(key);
      told.add(loose);
      return true;
    });
    const made: Development[] = [];
    let lastKey = "";
    const keyOf = (figure: Figure): string => {
      const kind = figure.kind === "equipment_destroyed" ? "equipment_loss" : figure.kind === "displaced" ? "displacement" : "casualties";
      const side = kind === "casualties" ? this.sideOf(figure.who) : null;
      // A count of no stated side belongs to the one before it.
      lastKey = side === null && lastKey.startsWith(kind) ? lastKey : `${kind} ${side ?? ""}`;
      return lastKey;
    };
    for (const group of groupsOf(fresh, keyOf)) {
      const [first] = group;
      if (first === undefined) continue;
      const type: EventType =
        first.kind === "equipment_destroyed" ? "equipment_loss" : first.kind === "displaced" ? "displacement" : "casualties";
      const from = Math.min(...group.map((figure) => Math.min(figure.from, figure.cueAt)));
      const to = Math.max(...group.map((figure) => Math.max(figure.to, figure.cueAt + 1)));
      const cause = this.causeOf(from, to, type);
      const victims = group.flatMap((figure) => (figure.who === null ? [] : [figure.who]));
      const owners = type === "equipment_loss" && victims.length === 0 ? this.ownersBehind(to) : [];
      const losers = victims.length > 0 ? victims : owners.length > 0 ? owners : type === "equipment_loss" ? (cause?.suffering ?? []) : [];
      const participants = [
        ...(cause?.acting ?? []).filter((actor) => !losers.includes(actor)).map((actor) => this.participant(actor, "initiator")),
        ...uniqueBy(losers, (actor) => `${actor.entityId} ${this.sideOf(actor) ?? ""}`).map((actor) =>
          this.participant(actor, type === "equipment_loss" ? "target" : "victim"),
        ),
      ];
      const realis = this.realityOfFigure(first);
      const where = this.placesFor(from, to, { from: 0, to: this.reading.tokens.length });
      made.push(
        this.development(
          type,
          null,
          participants,
          where,
          this.when(from, to, false),
          group.map((figure) => this.quantity(figure, group)),
          [this.span(from, to, from, to)],
          realis,
          [`${this.pack.lang}.figure.${first.kind}`],
        ),
      );
    }
    return made;
  }

  /** Leaves place and day for the sentences that follow. */
  remember(): void {
    // A capital is where news is written, or a government: seldom the scene.
    const scene = this.reading.mentions.places.filter((one) => one.place.metonymOf === null);
    const place = scene.find((one) => one.place.precision !== "country") ?? scene[0];
    if (place !== undefined && (place.place.precision !== "country" || this.context.place === null)) {
      this.context.place = place;
      this.context.placeAt = this.reading;
    }
    const day = this.reading.dates.find((date) => date !== this.reading.report?.date && date.tense !== "future");
    if (day !== undefined) this.context.day = day;
    if (day !== undefined && this.reading.sentence.paragraph <= 1) this.context.leadDay ??= day;
  }

  private isWorthTelling(frame: Frame, where: readonly PlaceMention[]): boolean {
    const { type } = frame;
    const family = familyOf(type);
    const someone = frame.acting.length + frame.suffering.length > 0;
    if (type === "ground_incursion" && frame.trigger.kind === "verb")
      return (
        frame.acting.some(
          (actor) =>
            actor.sector === "forces" ||
            actor.sector === "rebels" ||
            actor.sector === "militia" ||
            actor.sector === "fighters" ||
            actor.actor?.kind === "military" ||
            actor.actor?.kind === "armed_group",
        ) && where.length > 0
      );
    if (type === "territory_captured" || type === "territory_lost")
      return (where.length > 0 || this.namesGround(frame)) && (someone || frame.trigger.kind === "verb");
    if (type === "visit")
      return frame.acting.some((actor) => actor.sector === "leader" || actor.sector === "officials") && where.length > 0;
    if (family === "armed" || family === "losses") return someone || where.length > 0;
    if (type === "assessment" || type === "agreement_failure") return true;
    if (type === "agreement" || type === "statement" || type === "policy_intent" || SPEECH.has(type)) return frame.acting.length > 0;
    if (type === "deployment" || type === "withdrawal" || type === "force_presence" || type === "military_support")
      return frame.acting.length > 0;
    return someone || (family !== "diplomacy" && where.length > 0);
  }

  /** "Several villages", "the town": ground without a name. */
  private namesGround(frame: Frame): boolean {
    return this.reading.tokens
      .slice(Math.max(0, frame.from - 14), frame.to + 8)
      .some((token) =>
        /^(?:villages?|towns?|territory|areas?|districts?|city|hills?|neighbou?rhoods?|airbase|base|dam|crossing)$/.test(token.norm),
      );
  }

  /** The event in the sentence that explains the losses: a frame whose clause is near and that harms. */
  private causeOf(
    from: number,
    to: number,
    type: EventType,
  ): { acting: readonly ActorMention[]; suffering: readonly ActorMention[] } | null {
    const harmful = this.reading.frames.filter((frame) => familyOf(frame.type) === "armed" && isTold(frame.reality.realis));
    const near = harmful.find(
      (frame) =>
        frame.from <= to + 14 &&
        frame.to >= from - 24 &&
        !this.reading.tokens.slice(Math.min(frame.to, from), Math.max(frame.from, to)).some((token) => token.norm === ";"),
    );
    if (near !== undefined) return near;
    const verb = this.reading.tokens.findIndex(
      (token, at) =>
        at >= from - 1 &&
        at < to &&
        /^(?:killed|killing|kill|kills|destroyed|destroying|wounded|neutralized|neutralised|shot)$/.test(token.norm),
    );
    if (
      verb < 0 ||
      this.pack.words.be.has(this.reading.tokens[verb - 1]?.norm ?? "") ||
      (type === "casualties" && this.reading.figures.some((figure) => figure.to <= verb && figure.cueAt === verb))
    )
      return null;
    const subject = this.reading.mentions.actors.findLast(
      (actor) =>
        actor.to <= verb &&
        verb - actor.to <= 3 &&
        !actor.modifier &&
        actor.sector !== "civilians" &&
        !this.pack.words.prepositions.has(this.reading.tokens[actor.from - 1]?.norm ?? ""),
    );
    const also =
      subject === undefined
        ? undefined
        : this.reading.mentions.actors.findLast(
            (actor) =>
              actor.to < subject.from &&
              subject.from - actor.to <= 3 &&
              this.reading.tokens.slice(actor.to, subject.from).some((token) => token.norm === "and"),
          );
    return subject === undefined ? null : { acting: also === undefined ? [subject] : [also, subject], suffering: [] };
  }

  private ownersBehind(to: number): ActorMention[] {
    const owner = this.reading.mentions.actors.find(
      (actor) =>
        actor.from >= to &&
        actor.from - to <= 5 &&
        this.reading.tokens.slice(to, actor.from).some((token) => ["to", "of"].includes(token.norm)),
    );
    return owner === undefined ? [] : [owner];
  }

  private realityOfFigure(figure: Figure): Development["realis"] {
    const frame = this.reading.frames.find((one) => one.from >= figure.from - 2 && one.to <= figure.to + 6 && one.type !== "casualties");
    const words = this.reading.tokens.slice(Math.max(0, figure.from - 6), figure.cueAt).map((token) => token.norm);
    if (words.some((word) => ["could", "would", "may", "might", "if", "will"].includes(word))) return "hypothetical";
    if (figure.number.min === 0 && figure.number.max === 0) return "negated";
    return frame !== undefined && !isTold(frame.reality.realis) && frame.from === figure.cueAt ? frame.reality.realis : "actual";
  }

  private sideOf(actor: ActorMention | null): string | null {
    if (actor === null) return null;
    return actor.side !== undefined ? actor.side : this.theatre.sideAt(actor.entityId, this.published);
  }

  private participant(actor: ActorMention, role: Role): Participant {
    return {
      entityId: actor.entityId,
      name: actor.name,
      country: actor.country,
      mention: this.span(actor.from, actor.to),
      role,
      affiliation: actor.actor === null ? [] : [...this.theatre.affiliationOf(actor.actor.id)],
      side: this.sideOf(actor),
      ploverSector: actor.ploverSector,
      acledInter: actor.acledInter,
    };
  }

  /** The passage as evidence: the clause when it is short, else the words around the event. */
  private span(from: number, to: number, coreFrom = from, coreTo = to): Span {
    const { tokens } = this.reading;
    let first = from;
    let last = to;
    const length = (): number => (tokens[last - 1]?.end ?? 0) - (tokens[first]?.start ?? 0);
    while (length() > 300 && (first < coreFrom || last > coreTo)) {
      if (coreFrom - first > last - coreTo) first++;
      else last--;
    }
    const start = tokens[first]?.start ?? 0;
    const end = Math.max(tokens[last - 1]?.end ?? 0, start + 1);
    return { start, end, text: this.text.slice(start, end), ...(this.reading.in === "title" ? { in: "title" as const } : {}) };
  }

  private quantity(figure: Figure, group: readonly Figure[]): Quantity {
    const { min, max, comparator } = figure.number;
    const total = figure.subset ? group.findIndex((other) => !other.subset && other.kind === figure.kind) : -1;
    const span = this.span(figure.from, figure.to);
    return {
      kind: figure.kind,
      of: figure.of,
      side: this.sideOf(figure.who),
      civilian: figure.who === null ? null : figure.who.sector === "civilians",
      min,
      max,
      comparator,
      basis: figure.kind === "displaced" && /camping|living/.test(this.reading.tokens[figure.cueAt]?.norm ?? "") ? "stock" : "flow",
      subsetOf: total < 0 ? null : total,
      unit: figure.kind === "equipment_destroyed" ? "pieces" : "people",
      raw: span.text,
      span,
    };
  }

  private placesFor(from: number, to: number, clause: { from: number; to: number }, onTheGround = true): PlaceMention[] {
    const inside = this.reading.mentions.places.filter((place) => place.from >= clause.from && place.to <= clause.to);
    const local = (list: readonly PlaceFound[]): PlaceFound[] => {
      const fine = list.filter((place) => place.place.precision !== "country" && place.place.precision !== "region");
      const scenes = fine.filter((place) => place.place.metonymOf === null);
      return onTheGround && scenes.length > 0 ? scenes : fine;
    };
    const nearest = (list: readonly PlaceFound[]): PlaceFound[] =>
      [...list].sort((a, b) => distance(a, from, to) - distance(b, from, to)).slice(0, 2);
    const own = nearest(local(inside));
    if (own.length > 0) return own.map((place) => this.place(place));
    const sentence = nearest(local(this.reading.mentions.places));
    if (sentence.length > 0) return sentence.map((place) => this.place(place));
    const country = nearest(this.reading.mentions.places);
    const earlier = this.context.place;
    if (
      earlier !== null &&
      earlier.place.precision !== "country" &&
      (country.length === 0 || country.some((place) => place.place.country === earlier.place.country))
    )
      return [this.place(earlier)];
    return country.slice(0, 1).map((place) => this.place(place));
  }

  private place({ place, compass }: PlaceFound): PlaceMention {
    const area = compass !== null;
    return {
      raw: place.name,
      name: area ? `${compass} ${place.name}` : place.name,
      country: place.country,
      admin1: place.admin1 ?? (place.precision === "province" ? place.name : null),
      gazetteerId: place.id,
      lat: area ? null : place.lat,
      lon: area ? null : place.lon,
      radiusKm: place.radiusKm,
      precision: area ? (place.precision === "country" ? "region" : "area") : place.precision,
      acledGeoPrecision: place.precision === "town" || place.precision === "point" ? 1 : place.precision === "country" ? 3 : 2,
      role: "where",
    };
  }

  private whenFor(frame: Frame): Development["when"] {
    return this.when(
      frame.from,
      frame.to,
      SPEECH.has(frame.type) && this.reading.report !== null && Math.abs(this.reading.report.verb - frame.from) < 3,
    );
  }

  /** The day of an event: a date of its sentence that does not date the saying, else the day that was spoken of before. */
  private when(from: number, to: number, isSaying: boolean): Development["when"] {
    const { dates, report, tokens } = this.reading;
    const at = (date: DateMention): number => tokens.findIndex((token) => token.start === date.start);
    const own = dates.filter((date) => isSaying || date !== report?.date).sort((a, b) => Math.abs(at(a) - from) - Math.abs(at(b) - to));
    const chosen =
      own[0] ??
      (isSaying ? report?.date : undefined) ??
      (this.context.day !== null && this.context.day.precision !== "year" && this.context.day.precision !== "month"
        ? this.context.day
        : undefined) ??
      report?.date ??
      undefined;
    if (chosen === undefined)
      return { raw: null, start: null, end: null, precision: "unknown", anchor: "none", tense: "past", acledTimePrecision: 3 };
    const raw = dates.includes(chosen) ? this.text.slice(chosen.start, chosen.end) : null;
    const precision = raw === null && chosen.precision === "day" ? "approx_day" : chosen.precision;
    return {
      raw,
      start: chosen.from,
      end: chosen.to,
      precision,
      anchor: raw === null ? "event" : chosen.anchor,
      tense: chosen.tense,
      acledTimePrecision: precision === "day" ? 1 : precision === "month" || precision === "year" ? 3 : 2,
    };
  }

  private development(
    type: EventType,
    mode: Development["mode"],
    participants: Participant[],
    places: PlaceMention[],
    when: Development["when"],
    quantities: Quantity[],
    evidence: Span[],
    realis: Development["realis"],
    rules: string[],
  ): Development {
    const { report } = this.reading;
    const speaker = report?.speaker ?? null;
    const attributed =
      report !== null && speaker !== null && !participants.some((one) => one.entityId === speaker.entityId && SPEECH.has(type));
    const unnamed = speaker?.sector === "source" || speaker?.sector === "officials";
    const kind: Development["attribution"]["kind"] = !attributed
      ? "author"
      : unnamed
        ? "unnamed"
        : speaker?.sector === "media"
          ? "media_outlet"
          : speaker?.sector === "leader"
            ? "named_source"
            : "official_statement";
    const relevance = this.relevance(when, realis, participants);
    const verification = this.reading.hedges.length > 0 || attributed ? "attributed" : "asserted";
    const countries = [
      ...new Set(
        [...participants.map((one) => one.country), ...places.map((one) => one.country)].filter(
          (country): country is string => country !== null,
        ),
      ),
    ];
    const dyads = this.theatre.dyads
      .filter((dyad) => dyad.countries.every((country) => countries.includes(country)))
      .map((dyad) => dyad.id);
    const title = `${this.pack.lang === "en" ? "" : ""}${evidence[0]?.text ?? ""}`.slice(0, 160);
    const grade = gradeSeverity(this.theatre, { type, realis, verification, relevance, quantities, participants });
    const sure = (share: boolean): number => (share ? 0.8 : 0.4);
    return {
      id: "",
      articleId: this.articleId,
      type,
      mode,
      family: familyOf(type),
      title,
      relevance,
      dyads,
      severity: grade.severity,
      realis,
      likelihood: null,
      verification,
      attribution: {
        kind,
        entityId: attributed ? (speaker?.entityId ?? null) : null,
        name: attributed ? (speaker?.name ?? null) : null,
        hedges: this.reading.hedges.map((hedge) => this.span(hedge.from, hedge.to)),
        chain: attributed && speaker !== null ? [speaker.name] : [],
      },
      participants,
      places,
      when,
      quantities,
      equipment: [...new Set(this.reading.mentions.equipment.map((one) => one.equipment.id))],
      quote: null,
      evidence,
      relations: [],
      confidence: {
        overall: Math.min(sure(participants.length > 0), sure(places.length > 0)),
        type: 0.8,
        realis: 0.8,
        participants: sure(participants.length > 0),
        place: sure(places.length > 0),
        time: sure(when.start !== null),
      },
      crosswalk: mutable(crosswalkOf(type, mode)),
      extractor: { ...EXTRACTOR, rules: [...rules, ...grade.rules.map((rule) => `severity.${rule.id}`)] },
    };
  }

  private relevance(
    when: Development["when"],
    realis: Development["realis"],
    participants: readonly Participant[],
  ): Development["relevance"] {
    if (realis === "assessed" || realis === "proposed") return "opinion";
    if (this.published !== null && when.end !== null && when.end.slice(0, 10) < shifted(this.published, -14)) return "background";
    const ours = new Set(this.theatre.dyads.flatMap((dyad) => dyad.countries));
    const concerned =
      participants.some((one) => one.country !== null && ours.has(one.country)) ||
      this.reading.mentions.places.some((place) => place.place.country !== null && ours.has(place.place.country)) ||
      this.context.place !== null;
    return concerned || participants.some((one) => one.side !== null && one.side !== "civilian") ? "new" : "off_topic";
  }
}

const distance = (place: PlaceFound, from: number, to: number): number => (place.from >= to ? place.from - to : (from - place.to) * 1.5);
const mutable = (crosswalk: ReturnType<typeof crosswalkOf>): Development["crosswalk"] => ({
  ...crosswalk,
  plover:
    crosswalk.plover === null
      ? null
      : { event: crosswalk.plover.event, mode: [...crosswalk.plover.mode], context: [...crosswalk.plover.context] },
});

function groupsOf<T>(list: readonly T[], keyOf: (one: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups.values()];
}
const uniqueBy = <T>(list: readonly T[], keyOf: (one: T) => string): T[] =>
  list.filter((one, index) => list.findIndex((other) => keyOf(other) === keyOf(one)) === index);
