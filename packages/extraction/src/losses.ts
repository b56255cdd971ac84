import { type Development, type EventType, familyOf, isTold, type Participant } from "@orontes/vocabulary";
import type { Figure } from "./figure.ts";
import type { Frame } from "./frame.ts";
import type { EventWords, Range, Roles } from "./language-pack.ts";
import { type ActorMention, changed } from "./mention.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import { FROM_AFAR } from "./role.ts";
import type { Sighting } from "./sighting.ts";
import { tellersArmy } from "./tellers-army.ts";

/** How far a cause stands from the losses it explains, in tokens. */
const CAUSE_BEFORE = 24;
const CAUSE_BEHIND = 14;

/** Tokens between "among" or "the rest of" and "the dead". */
const PART_REACH = 3;

/** The rule of losses that are told as more of those before: "another 20 were wounded". */
export const FURTHER = "further";

/** The rule of losses that are told as parts of those before: "among the dead were three children". */
export const PART = "part";

/** People of whom no more is said than that they were hurt. */
export const UNNAMED = "group.people";

export const lossesOf = (facts: SentenceFacts): Sighting[] => new Losses(facts).ofFigures();

/** Whose dead they are says who killed them; of civilians in a fight nobody knows. */
const isOfACamp = (side: string | null): boolean => side !== null && side !== "civilian";

class Losses {
  private readonly facts: SentenceFacts;
  constructor(facts: SentenceFacts) {
    this.facts = facts;
  }

  /** One sighting each of casualties, of lost equipment, of displacement, for what the sentence counts. */
  ofFigures(): Sighting[] {
    if (this.facts.reading.figures.length === 0) return [];
    // The captured are told by their arrest alone; the dead of a massacre are losses as well.
    const figures = this.facts.reading.figures
      .map((figure) => this.withArmy(this.ofTheDowned(figure)))
      .filter((figure) => this.realityOf(figure) !== "negated" && (figure.kind !== "captured" || this.facts.carries(figure) === undefined));
    const causes = figures.map((figure) => this.facts.attackBeside(figure));
    let cause = causes.find((one) => one !== undefined);
    const keys = new Map<Figure, string>();
    for (const [index, figure] of figures.entries()) {
      // Losses of one sentence are one event's, unless their own clauses name several: "killed by a bomb … and 11 in clashes".
      cause = causes[index] ?? cause;
      // "While the army lost two men": those that a side lost are its own.
      const own = this.facts.reading.tags[figure.cueAt]?.casualty?.ofSubject === true ? figure.cueAt : "";
      keys.set(figure, `${typeOfFigure(figure)} ${this.realityOf(figure)} ${cause?.from ?? ""} ${own}`);
    }
    return [...groupsOf(figures, (figure) => keys.get(figure) ?? "").values()].map((group) => this.ofGroup(group));
  }

  /** "Sixteen soldiers were killed in Damascus": where no army was named, they are the land's. */
  private withArmy(figure: Figure): Figure {
    const { who } = figure;
    const { article, reading } = this.facts;
    // "Israel's air force hit a base; three soldiers were killed": not its own.
    const isOthers = who !== null && this.isBare(who) && this.isStriker(who);
    const isUnnamed =
      who !== null &&
      who.sector === "forces" &&
      ((who.actor === null && who.side === null) || isOthers) &&
      article.pack.ownCountry === null;
    const noun = who === null ? undefined : reading.tags[who.to - 1]?.noun;
    if (!isUnnamed || noun?.countable !== true || noun.police === true) return figure;
    const country = this.facts.where(figure, { from: 0, to: reading.tokens.length }, true).places[0]?.country ?? null;
    const state = country === null ? undefined : article.theatre.stateOf(country);
    const army = state === undefined ? undefined : article.theatre.actorById(`${state.id}.mil`);
    if (army === undefined) return figure;
    return { ...figure, who: changed(who, { entityId: army.id, name: army.name, actor: army, country: army.country, side: undefined }) };
  }

  private ofGroup(group: readonly [Figure, ...Figure[]]): Sighting {
    const [first] = group;
    const type = typeOfFigure(first);
    const at: Range = {
      from: Math.min(...group.map((figure) => Math.min(figure.from, figure.cueAt))),
      to: Math.max(...group.map((figure) => Math.max(figure.to, figure.cueAt + 1))),
    };
    const clause = this.facts.article.pack.syntax.clauseOf(at, this.facts.reading);
    const cause = this.causeOf(group, at);
    const counted = group.flatMap((figure) => (figure.who === null || !canSuffer(figure.who) ? [] : [figure.who]));
    const losers = uniqueBy(
      counted.length > 0 || type !== "equipment_loss" ? counted : this.ownersOf(at, cause),
      (actor) => `${actor.entityId} ${this.facts.sideOf(actor) ?? ""}`,
    );
    // "An Israeli plane hit a car, killing five popular committee forces": a bare noun is not whoever did it.
    const isOwn = this.facts.reading.tags[first.cueAt]?.casualty?.ofSubject === true;
    const named = losers.map((actor) =>
      !isOwn && this.isBare(actor) && cause.acting.some((other) => other.entityId === actor.entityId) ? unaligned(actor) : actor,
    );
    // Fighting drives people out, and nobody alone is to blame; whoever is named as doing so is.
    const acting =
      (type === "displacement" || (type === "casualties" && !losers.some((one) => isOfACamp(this.facts.sideOf(one))))) &&
      cause.rule.endsWith("armed_clash")
        ? []
        : cause.acting.filter((actor) => !named.some((one) => one.entityId === actor.entityId || this.isOneCamp(one, actor)));
    const where = this.facts.where(at, { from: 0, to: this.facts.reading.tokens.length }, true, type === "casualties");
    const when = this.facts.when(at, clause, false, type);
    const sender = acting.length === 0 && KILL_FROM_AFAR.has(cause.rule) ? tellersArmy(named, this.facts) : null;
    return {
      type,
      mode: null,
      realis: this.realityOf(first),
      reading: this.facts.reading,
      said: this.facts.reading,
      participants: [
        ...acting.map((actor) => this.facts.participant(actor, "initiator")),
        ...(sender === null ? [] : [sender]),
        ...named.map((actor) => this.facts.participant(actor, type === "equipment_loss" ? "target" : "victim")),
        ...(losers.length === 0 && type === "casualties" ? this.unnamed(first, where.places[0]?.country ?? null, cause.rule) : []),
      ],
      homes: null,
      places: where.places,
      isPlacedHere: where.isPlacedHere,
      when: when.when,
      isDatedHere: when.isDatedHere,
      pointsBack: false,
      quantities: group.map((figure) => this.facts.quantity(figure, group)),
      evidence: [this.facts.span({ from: Math.min(clause.from, at.from), to: Math.max(clause.to, at.to) }, at)],
      rules: [
        `${this.facts.article.pack.lang}.figure.${first.kind}`,
        cause.rule,
        ...(this.isFurther(at) ? [FURTHER] : []),
        ...(this.isPart(group) ? [PART] : []),
      ],
    };
  }

  /** "Another 20 were hurt": more of those before. */
  private isFurther({ from, to }: Range): boolean {
    const { further } = this.facts.article.pack.words;
    return further !== undefined && this.facts.reading.tokens.slice(Math.max(0, from - 2), to + 2).some(({ norm }) => further.has(norm));
  }

  /** "Among the dead were three children", "the victims included": parts of those before. */
  private isPart(group: readonly Figure[]): boolean {
    const { tollParts } = this.facts.article.pack.words;
    return (
      tollParts !== undefined &&
      group.every(
        ({ cueAt, from, subset }) =>
          // "Five of the dead were".
          (subset && from < cueAt && this.facts.reading.tokens[from + 1]?.norm === "of") ||
          this.facts.reading.tokens.slice(Math.max(0, cueAt - PART_REACH), cueAt + 1).some(({ norm }) => tollParts.has(norm)),
      )
    );
  }

  /** "A Russian plane was downed by the air defence; 15 soldiers were killed": of whose plane it was. */
  private ofTheDowned(figure: Figure): Figure {
    const { who } = figure;
    const downing = this.facts.reading.frames.find(
      ({ type, acting, reality }) =>
        type === "shootdown" &&
        isTold(reality.realis) &&
        // "A Russian jet was shot down, its pilot died": so is one whom nobody names.
        ((who?.sector === "forces" && who.actor === null) ||
          acting.some(({ entityId, country }) => entityId === who?.entityId || (country !== null && country === who?.country))),
    );
    const owner = downing?.suffering.find((one) => one.actor !== null);
    if (who === null || owner === undefined || !this.isBare(who)) return figure;
    return { ...figure, who: changed(owner, { from: who.from, to: who.to, sector: who.sector }) };
  }

  private isStriker({ entityId }: ActorMention): boolean {
    return this.facts.reading.frames.some(
      ({ type, acting, reality }) => FROM_AFAR.has(type) && isTold(reality.realis) && acting.some((other) => other.entityId === entityId),
    );
  }

  /** "70 regime and rebel fighters were killed in a government assault": not by their own. */
  private isOneCamp(fallen: ActorMention, actor: ActorMention): boolean {
    const side = this.facts.sideOf(fallen);
    return isOfACamp(side) && side === this.facts.sideOf(actor);
  }

  private isBare({ from, to }: Range): boolean {
    return !this.facts.reading.tokens.slice(from, to).some(({ capital }) => capital);
  }

  /** Who did it: whoever the verb of the loss names, else the event of the sentence that harms and stands near. */
  private causeOf(group: readonly Figure[], at: Range): Roles & { readonly rule: string } {
    const { rolesOf, clauseOf } = this.facts.article.pack.syntax;
    const [first] = group;
    const cueAt = first?.cueAt ?? at.from;
    const cue = { from: this.facts.reading.tags[cueAt]?.casualty?.particle === true ? cueAt - 1 : cueAt, to: cueAt + 1 };
    const clause = clauseOf(cue, this.facts.reading);
    const loss: EventWords = { trigger: LOSS, from: cue.from, to: cue.to, clause, type: "casualties", isMeansOpen: false };
    const own = rolesOf(loss, this.facts.reading, this.facts.reading.frames);
    const acting = own.acting.filter((actor) => canHarm(actor) && !this.facts.isSuspected(actor));
    if (acting.length > 0) return { acting, suffering: own.suffering, rule: "cause.verb" };
    if (this.facts.reading.tags[cue.from]?.casualty?.ofSubject === true) return { acting: [], suffering: [], rule: "cause.own" };
    const harmful = this.facts.reading.frames.filter(
      (frame) => familyOf(frame.type) === "armed" && frame.type !== "territory_lost" && isTold(frame.reality.realis),
    );
    const near = harmful.filter(
      (frame) =>
        frame.from <= at.to + CAUSE_BEHIND &&
        frame.to >= at.from - CAUSE_BEFORE &&
        !this.facts.reading.tokens.slice(Math.min(frame.to, at.from), Math.max(frame.from, at.to)).some((token) => token.norm === ";"),
    );
    const beside = first === undefined ? undefined : this.facts.attackBeside(first);
    const frame = beside ?? near.find((one) => one.acting.length > 0) ?? near[0];
    return frame === undefined
      ? { acting: [], suffering: own.suffering, rule: "cause.none" }
      : {
          // The words of the loss themselves name who did it, or nobody is named: "…, killing three" says only that it followed.
          acting:
            frame.clause.from === loss.clause.from || this.isMoment(frame)
              ? harming(frame, group).filter((actor) => !this.facts.isSuspected(actor))
              : [],
          suffering: frame.suffering,
          rule: `cause.${frame.type}`,
        };
  }

  /** "Were killed when the army shelled the town": the attack in whose moment they died. */
  private isMoment({ type, clause }: Frame): boolean {
    const { moments } = this.facts.article.pack.words;
    return KILLS_AT_ONCE.has(type) && moments?.has(this.facts.reading.tokens[clause.from - 1]?.norm ?? "") === true;
  }

  /** "Five were killed": people of whom no more is said than where. */
  private unnamed(figure: Figure, country: string | null, cause: string): Participant[] {
    if (country === null) return [];
    return [
      {
        entityId: UNNAMED,
        name: "people",
        country,
        mention: this.facts.span(figure, figure),
        role: "victim",
        affiliation: [],
        side: ON_ANYONE.has(cause) ? "civilian" : null,
        ploverSector: "CVL",
        acledInter: null,
      },
    ];
  }

  /** Whose equipment was lost: named behind it, else those the attack hit. */
  private ownersOf(at: Range, cause: Roles): readonly ActorMention[] {
    const { tokens, mentions } = this.facts.reading;
    const { onlyBehind, connectors } = this.facts.article.pack.words;
    // "مدرعة تركية", "دبابتين للنظام".
    const isOwner = ({ from, modifier }: ActorMention): boolean =>
      onlyBehind === true
        ? (modifier && from - at.to <= 1) || (from - at.to <= 3 && connectors[tokens[from - 1]?.norm ?? ""] === "owner")
        : from - at.to <= 5 && tokens.slice(at.to, from).some(({ norm }) => norm === "to" || norm === "of");
    const owner = mentions.actors.find((actor) => actor.from >= at.to && isOwner(actor));
    if (owner !== undefined) return [owner];
    const loser = this.facts.reading.figures.find(
      ({ kind, who, cueAt }) => kind === "equipment_destroyed" && who !== null && cueAt >= at.from,
    );
    return loser?.who == null ? cause.suffering : [loser.who];
  }

  private realityOf(figure: Figure): Development["realis"] {
    if (figure.min === 0 && figure.max === 0) return "negated";
    return this.facts.article.pack.syntax.realityOfFigure(figure, this.facts.reading);
  }
}

const unaligned = (actor: ActorMention): ActorMention => ({
  ...actor,
  entityId: `group.${actor.sector ?? "forces"}`,
  actor: null,
  side: null,
  country: null,
});

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

/** A monitor or a paper counts the dead, it is not among them. */
export const canSuffer = ({ sector, actor }: ActorMention): boolean =>
  sector !== "source" && sector !== "media" && actor?.kind !== "monitor" && actor?.kind !== "media" && actor?.kind !== "organisation";
export const canHarm = ({ sector, modifier, actor }: ActorMention): boolean =>
  !modifier &&
  actor?.kind !== "media" &&
  sector !== "civilians" &&
  sector !== "source" &&
  sector !== "media" &&
  sector !== "officials" &&
  sector !== "ministry";

/** Those of an event who are not its victims: in a clash the other side. */
function harming(frame: Frame, group: readonly Figure[]): readonly ActorMention[] {
  if (frame.type !== "armed_clash") return frame.acting.filter(({ sector }) => sector !== "civilians");
  // Whoever is caught in a fight was hit by either side.
  if (group.some(({ who }) => who === null || who.sector === "civilians")) return [];
  return [...frame.acting, ...frame.suffering].filter(
    (actor) =>
      canHarm(actor) &&
      actor.side !== null &&
      !group.some(({ who }) => who?.entityId === actor.entityId || (who?.country != null && who.country === actor.country)),
  );
}

const KILLS_AT_ONCE: ReadonlySet<EventType> = new Set([...FROM_AFAR, "ground_assault", "ied_explosion", "attack_on_civilians"]);
/** Whom a raid or a bomb kills are people; in a fight they may be fighters. */
const KILL_FROM_AFAR: ReadonlySet<string> = new Set([...FROM_AFAR].map((type) => `cause.${type}`));
const ON_ANYONE: ReadonlySet<string> = new Set([...FROM_AFAR, "ied_explosion", "attack_on_civilians"].map((type) => `cause.${type}`));

const typeOfFigure = ({ kind }: Figure): EventType =>
  kind === "equipment_destroyed" ? "equipment_loss" : kind === "displaced" ? "displacement" : "casualties";

function groupsOf<T>(list: readonly T[], keyOf: (one: T) => string): Map<string, readonly [T, ...T[]]> {
  const groups = new Map<string, readonly [T, ...T[]]>();
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one] as unknown as readonly [T, ...T[]]);
  return groups;
}

export const uniqueBy = <T>(list: readonly T[], keyOf: (one: T) => string): T[] =>
  list.filter((one, index) => list.findIndex((other) => keyOf(other) === keyOf(one)) === index);
