import { type EventType, familyOf, isTold, type Participant, type Quantity, type Span } from "@orontes/vocabulary";
import type { Figure } from "./figure.ts";
import type { Frame } from "./frame.ts";
import type { Range } from "./language-pack.ts";
import type { ActorMention } from "./mention.ts";
import type { Reading } from "./reading.ts";
import { isRemembered } from "./remembered.ts";
import { type Role, SPEECH } from "./role.ts";
import { type Article, isFresh, type Scene } from "./scene.ts";
import type { Sighting } from "./sighting.ts";
import { earlierDay } from "./day-gap.ts";
import { aroundPublication, beforePublication, fromScene, ownDate, UNKNOWN_WHEN, whenOf } from "./when.ts";
import { countryOf, guessOf, placeMention, placesOf, thereOf } from "./where.ts";

/** A passage quoted as evidence is no longer than this. */
const MOST_EVIDENCE_CHARS = 260;
/** How far before whoever is suspected the suspicion stands, in tokens. */
const SUSPECT_REACH = 12;
/** What a report opens with is its news. */
const LEAD_CHARS = 300;
const HAPPENINGS: ReadonlySet<string> = new Set(["armed", "losses", "humanitarian", "coercion"]);

/** What any event of one sentence is told with: place, day, participants, counts and words. */
export class SentenceFacts {
  readonly reading: Reading;
  readonly article: Article;
  readonly scene: Scene;
  constructor(reading: Reading, article: Article, scene: Scene) {
    this.reading = reading;
    this.article = article;
    this.scene = scene;
  }

  /** `isHit`: where somebody was attacked or hurt, which is not where they came from. */
  where(at: Range, clause: Range, isOnTheGround: boolean, isHit = false): Pick<Sighting, "places" | "isPlacedHere"> {
    const { pack } = this.article;
    const own = placesOf(this.reading, at, clause, isOnTheGround, isHit && pack.order === "svo" ? pack.sceneWords : undefined);
    // "The village of Basima, outside Damascus": what lies by a capital is not in it.
    const isByCapital = own.every(({ place }) => place.metonymOf !== null);
    const guess = isByCapital ? guessOf(this.reading, clause, own.length > 0) : undefined;
    if (guess !== undefined) return { places: [placeMention(guess)], isPlacedHere: true };
    if (own.length > 0) return { places: own.map(placeMention), isPlacedHere: true };
    const { sceneWords } = this.article.pack;
    const country = countryOf(this.reading, at, sceneWords);
    const place = (country === undefined ? thereOf(this.reading, this.scene.last, sceneWords) : null) ?? this.scene.place;
    const isThere =
      place !== null && place.place.precision !== "country" && (country === undefined || country.place.country === place.place.country);
    if (isThere) return { places: [placeMention(place)], isPlacedHere: false };
    return { places: country === undefined ? [] : [placeMention(country)], isPlacedHere: country !== undefined };
  }

  /** `isEarlier`: its words say that it is no news. */
  when(at: Range, clause: Range, isSaying: boolean, type: EventType, isEarlier = false): Pick<Sighting, "when" | "isDatedHere"> {
    const { dayGap } = this.article.pack;
    const gap = dayGap === undefined || isSaying ? undefined : earlierDay(at, clause, this.reading, dayGap, this.article.published);
    const found = gap ?? ownDate(this.reading, at, clause, isSaying, this.article.pack);
    const own = fromScene(found, found?.fromTold === 0 ? this.scene.told : this.scene.day);
    // "Accused it of breaking the truce of 2019": the year is not that of the saying.
    // "Agreed in a call to meet next month": the day to come is that of the meeting.
    // "Closed until Wednesday": when it ends.
    const isToCome = own?.tense === "future" && (type === "phone_call" || type === "agreement" || own.precision === "before");
    const isOwn = own !== undefined && !isToCome && !(SPEECH.has(type) && (own.precision === "year" || own.precision === "month"));
    const { published, pack } = this.article;
    const isRecalled = pack.remembering !== undefined && isRemembered(at.from, this.reading, pack.remembering);
    // An old date is the event's own, a new one that of the anniversary.
    if (isOwn && !(isRecalled && isFresh(own, published)))
      return { when: whenOf(own, this.textOf(this.reading).slice(own.start, own.end)), isDatedHere: true };
    if ((isEarlier || isRecalled) && published !== null) return { when: beforePublication(published), isDatedHere: false };
    const scene = (SPEECH.has(type) ? this.scene.saidOn : null) ?? this.scene.day;
    const day = SPEECH.has(type) && !isFresh(scene, published) ? null : scene;
    const earlier = day !== null && day.precision !== "year" && day.precision !== "month" ? day : this.reading.report?.date;
    if (earlier != null) return { when: whenOf(earlier, null), isDatedHere: false };
    const isNews =
      SPEECH.has(type) ||
      HAPPENINGS.has(familyOf(type)) ||
      (this.reading.in === "text" && this.reading.sentence.start < LEAD_CHARS && familyOf(type) !== "diplomacy");
    return { when: isNews && published !== null ? aroundPublication(published) : UNKNOWN_WHEN, isDatedHere: false };
  }

  sideOf(actor: ActorMention | null): string | null {
    if (actor === null) return null;
    return actor.side !== undefined ? actor.side : this.article.theatre.sideAt(actor.entityId, this.article.published);
  }

  participant(actor: ActorMention, role: Role): Participant {
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
  span({ from, to }: Range, core: Range): Span {
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

  quantity(figure: Figure, group: readonly Figure[]): Quantity {
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

  /** "Believed to have been carried out by the army": the raid is laid to them, its dead are not. */
  isSuspected({ from }: Range): boolean {
    const { suspecting } = this.article.pack.words;
    return (
      suspecting !== undefined &&
      this.reading.tokens.slice(Math.max(0, from - SUSPECT_REACH), from).some(({ norm }) => suspecting.has(norm))
    );
  }

  /** The event that carries the sentence's counts itself: an attack on civilians its dead, an arrest those arrested. */
  carries(figure: Figure): Frame | undefined {
    const { frames } = this.reading;
    const isOnlyOne = frames.filter(({ type, reality }) => familyOf(type) === "armed" && isTold(reality.realis)).length === 1;
    return frames.find(
      (frame) =>
        isTold(frame.reality.realis) &&
        // "43 were killed by shelling after a pilot was executed": each clause counts its own.
        (figure.kind === "captured" || isOnlyOne || this.attackBeside(figure) === frame) &&
        (figure.kind === "captured"
          ? frame.type === "detention" || frame.type === "abduction"
          : frame.type === "attack_on_civilians" && (figure.kind === "killed" || figure.kind === "wounded")),
    );
  }

  /** The attack told in the clause that counts. */
  attackBeside({ cueAt }: Figure): Frame | undefined {
    const beside = this.reading.frames.filter(
      ({ type, clause, reality }) =>
        familyOf(type) === "armed" && type !== "territory_lost" && isTold(reality.realis) && cueAt >= clause.from && cueAt < clause.to,
    );
    return beside.sort((a, b) => Math.abs(a.from - cueAt) - Math.abs(b.from - cueAt))[0];
  }
}
