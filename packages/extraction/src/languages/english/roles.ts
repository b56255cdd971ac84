import { type EventType, familyOf, isTold } from "@orontes/vocabulary";
import type { Frame } from "../../frame.ts";
import type { EventWords, Roles } from "../../language-pack.ts";
import { type ActorMention, changed } from "../../mention.ts";
import type { SentenceView } from "../../sentence-view.ts";
import type { NounPhrase } from "./parse/chunk.ts";
import { verbAt } from "./parse/parse.ts";
import { goalsOf, hitBy } from "./goals.ts";
import { homesHit, isHolder } from "./homes.ts";
import { relativePartner, whoMeets, whoseMeeting } from "./meeting.ts";
import { BLAMED, type Phrases, phrasesOf, unique } from "./phrases.ts";
import {
  AGAINST,
  AMONG_WHOM,
  AIMING,
  ASKING,
  ANSWERING,
  AT_WHOM,
  BEING,
  EMBARKING,
  FALLING,
  FIGHT_REACH,
  FIGHTING,
  FIGHTS,
  FROM_WHOM,
  POSSESSIVES,
  TO_TAKERS,
  TO_WHOM,
  WITH_WHOM,
} from "./role-words.ts";
import { groundOfOrigin, heldBy, ownersOfGround } from "./ground-holders.ts";
import { isNobodys, NAMELESS, victimsOnly, withArmedMen } from "./nobodys.ts";
import { passingBy } from "./passing-by.ts";
import { strangerBefore } from "./stranger.ts";
import { whoGoesOn } from "./went-on.ts";
import { isScene, withoutScene } from "./state-as-scene.ts";
import { reporting, set } from "./words.ts";
import { FROM_AFAR, isArmed, MUTUAL, SPEECH } from "../../role.ts";

const MEETING = new Set<EventType>(["talks", "phone_call", "agreement", "ceasefire", "talks_breakdown"]);
const NO_ACTORS: Roles = { acting: [], suffering: [] };

const ON_HOMES = new Set<EventType>(["siege", "ied_explosion", "equipment_loss"]);
/** Chunks between a fight and those who fight it. */
const BETWEEN_REACH = 9;
/** "Rocket attacks from the group". */
const FROM = set("from");
const ATTACKS = new Set<EventType>([...FROM_AFAR, "ground_assault", "attack_on_civilians"]);

const ARMS: ReadonlySet<ActorMention["sector"]> = new Set(["artillery", "air", "drone"] as const);

/** Who acts and who suffers: subject, object and agent of the verb, owner and goals of the noun. */
export function rolesOf(event: EventWords, view: SentenceView, earlier: readonly Frame[] = []): Roles {
  const roles = new EventRoles(view, event);
  if (event.trigger.behind !== undefined) return roles.ofBehind();
  const read = victimsOnly(event.type, event.trigger.kind === "noun" ? roles.ofNoun() : roles.ofVerb());
  const armed = familyOf(event.type) === "armed" ? withArmedMen(read, view) : read;
  const told =
    event.type === "ied_explosion" && armed.suffering.length === 0
      ? { acting: armed.acting, suffering: passingBy(event, roles.phrases) }
      : armed;
  const found = told.acting.some((actor) => isScene(actor, view)) ? withoutScene(told, view) : told;
  const isUnknown =
    SPEECH.has(event.type) && event.trigger.kind === "verb" && event.trigger.voice === "active" && found.acting.length === 0;
  const homes = FROM_AFAR.has(event.type) || ON_HOMES.has(event.type) ? homesHit(event, roles.phrases) : undefined;
  // "Bombs hit a rebel-held town": its people's, not those who hold it.
  if (homes !== undefined) {
    const isRuin = event.type === "equipment_loss";
    return { acting: found.acting, suffering: isRuin ? [] : found.suffering.filter((actor) => !isHolder(actor, roles.phrases)), homes };
  }
  if (event.type === "equipment_loss" && found.suffering.length === 0) return { acting: found.acting, suffering: roles.hitBefore(earlier) };
  return isUnknown ? { acting: roles.strangers(), suffering: found.suffering } : found;
}

class EventRoles {
  private readonly event: EventWords;
  readonly phrases: Phrases;
  constructor(view: SentenceView, event: EventWords) {
    this.event = event;
    this.phrases = phrasesOf(view);
  }

  ofVerb(): Roles {
    const { event } = this;
    const { trigger, type } = event;
    const at = verbAt(this.phrases.parse, event.from, event.to);
    const verb = this.phrases.parse.chunks[at];
    if (verb?.kind !== "verb") return this.ofNoVerb();
    // "Jets bombed the town, killing three": the strike is theirs; that the deaths are is not said.
    const before = this.phrases.parse.chunks[at - 1];
    // "An attack the ministry says killed 12": whoever says so killed nobody.
    const isSaid =
      verb.form !== "infinitive" &&
      ((before?.kind === "verb" && reporting.has(this.phrases.norm(before.head))) || reporting.has(this.phrases.norm(verb.from - 1)));
    const isAfterwards = type === "casualties" && ((verb.form === "gerund" && verb.preposition === null) || isSaid);
    const speaker = SPEECH.has(type) ? whoGoesOn(at, this.phrases) : [];
    const subject = isAfterwards ? [] : speaker.length > 0 ? speaker : this.phrases.subjectOf(at);
    const isPassive = trigger.voice === "passive" || verb.passive;
    const by = this.phrases.agentBehind(at);
    const end = Math.max(verb.to, event.to);
    // "The deaths were caused by the army", "forces of the army were behind the attack": they are blamed, by whoever says so.
    if (type === "accusation" && this.phrases.norm(verb.head) === "caused") return { acting: [], suffering: by };
    if (type === "accusation" && BEING.has(this.phrases.norm(verb.head)))
      return this.isAsked(at) ? NO_ACTORS : { acting: [], suffering: subject };
    if (isPassive && type !== "agreement") {
      // "Troops were deployed", "posts were set up": theirs who stand there.
      const opponents = type === "casualties" && by.length === 0 ? this.foughtBehind(at) : [];
      if (opponents.length > 0) return { acting: opponents, suffering: subject };
      // "Had been wrested back from the insurgents".
      const lost = trigger.object === "place" ? heldBy(this.phrases, at, end) : [];
      if (lost.length > 0) return { acting: by, suffering: lost };
      // "Surrendered to the army": who took them.
      // "The envoy was summoned to the ministry": who speaks to him.
      if (type === "statement" && by.length === 0) return { acting: this.goals(at, end, TO_WHOM), suffering: subject };
      if (type === "detention" && !verb.passive && by.length === 0) return { acting: this.goals(at, end, TO_WHOM), suffering: subject };
      const isStanding = familyOf(type) === "posture" && by.length === 0 && (trigger.voice === "active" || type === "withdrawal");
      return isStanding ? { acting: subject, suffering: [] } : { acting: by, suffering: subject };
    }
    const named = this.phrases.objectOf(at, end);
    // "Fired artillery on the suburbs": what is fired is not hit.
    const isFired = trigger.needs.length > 0 && trigger.byWeapon;
    const direct = isFired ? named.filter((actor) => actor.actor !== null || !ARMS.has(actor.sector)) : named;
    if (type === "casualties" && direct.length === 0 && !this.phrases.hasObject(at)) return { acting: by, suffering: subject };
    if (MUTUAL.has(type)) {
      const object = trigger.object === "none" && type !== "armed_clash" ? [] : direct;
      const partners = [...this.goals(at, end, WITH_WHOM), ...relativePartner(at, this.phrases)];
      const talkers = type === "talks_breakdown" ? this.talkers(at) : [];
      return { acting: unique([...subject, ...by, ...object, ...partners, ...talkers]), suffering: [] };
    }
    if (type === "policy_intent") return { acting: subject, suffering: this.intended(at) };
    if (trigger.object === "none") return { acting: subject, suffering: familyOf(type) === "armed" ? this.goals(at, end, AT_WHOM) : [] };
    if (trigger.object === "place" && FALLING.has(this.phrases.norm(verb.head))) {
      const [lost] = this.phrases.parse.subjects[at] ?? [];
      const held = lost === undefined ? [] : this.phrases.holdersOf(this.phrases.parse.chunks.indexOf(lost));
      return { acting: this.goals(at, end - 1, TO_TAKERS), suffering: held };
    }
    if (trigger.object === "place") {
      const held = heldBy(this.phrases, at, end);
      const owners = held.length > 0 || !type.startsWith("territory") ? [] : ownersOfGround(this.phrases, at, end);
      if (owners.length > 0) return { acting: subject, suffering: owners };
      return {
        acting: subject,
        suffering: held.length > 0 ? held : type.startsWith("territory") ? [] : this.goals(at, end, FROM_WHOM),
      };
    }
    if (trigger.object === "addressee") {
      const to = direct.length > 0 ? direct : this.goals(at, end, TO_WHOM);
      return { acting: subject, suffering: to.length > 0 ? to : this.contentSubject(at) };
    }
    // "Hit 150 targets in the Kurdish-held district": of whom no more is said than where they stood.
    const known = direct.filter((actor) => !isNobodys(actor));
    const others =
      known.length > 0 ? [] : [...heldBy(this.phrases, at, end), ...this.goals(at, end, type === "casualties" ? AMONG_WHOM : AT_WHOM)];
    const hit = others.some((actor) => !isNobodys(actor)) || direct.length === 0 ? others : direct;
    // "Condemned the strikes by the army": whoever did what is condemned.
    const blamed = type === "accusation" ? this.phrases.nounAgent(this.phrases.objectAt(at, end)) : [];
    if (blamed.length > 0) return { acting: subject, suffering: blamed };
    return { acting: subject, suffering: hit };
  }

  /** "Struck targets of the group, destroying its depots": what is destroyed is theirs who were struck. */
  hitBefore(earlier: readonly Frame[]): readonly ActorMention[] {
    const at = verbAt(this.phrases.parse, this.event.from, this.event.to);
    const verb = this.phrases.parse.chunks[at];
    if (verb?.kind !== "verb" || verb.form !== "gerund") return [];
    const attack = earlier.findLast(({ type, reality }) => ATTACKS.has(type) && isTold(reality.realis));
    return attack?.suffering.filter(({ sector }) => sector !== "civilians") ?? [];
  }

  /** "Whether the army was behind the attack": nobody is blamed. */
  private isAsked(verb: number): boolean {
    const first = Math.min(...(this.phrases.parse.subjects[verb] ?? []).map(({ from }) => from));
    return ASKING.has(this.phrases.norm(first - 1));
  }

  /** "The governor, Anna Berg, called for": a speaker whom no dictionary knows. */
  strangers(): ActorMention[] {
    const { parse, view } = this.phrases;
    const verb = parse.chunks[verbAt(parse, this.event.from, this.event.to)];
    if (verb?.kind !== "verb" || verb.passive) return [];
    const stranger = strangerBefore(verb.head, verb.from, view);
    return stranger === null ? [] : [stranger];
  }

  /** "Were killed fighting the group": by whom they fought. */
  private foughtBehind(at: number): ActorMention[] {
    const { chunks } = this.phrases.parse;
    const next = chunks[at + 1];
    const isFight = next?.kind === "verb" && next.form === "gerund" && FIGHTING.has(this.phrases.norm(next.head));
    if (isFight) return [...this.phrases.objectOf(at + 1, next.to), ...this.goals(at + 1, next.to, WITH_WHOM)];
    // "Killed in fighting with the group".
    for (let index = at + 1; index < Math.min(chunks.length, at + FIGHT_REACH); index++) {
      const chunk = chunks[index];
      if (chunk?.kind !== "noun" || chunk.preposition === null) return [];
      if (FIGHTS.has(this.phrases.norm(chunk.head)) && this.phrases.prepositionOf(index) !== "of")
        return this.goals(index, chunk.to, WITH_WHOM);
    }
    return [];
  }

  /** "Under the control of the group", "in support of the army": whoever stands behind the words, and the subject before or the owner. */
  ofBehind(): Roles {
    const { event } = this;
    const { chunks } = this.phrases.parse;
    const first = chunks.findIndex((chunk) => chunk.kind === "noun" && chunk.head >= event.to);
    const isNear = (chunks[first]?.from ?? 0) - event.to <= 1;
    const behind =
      first < 0 || !isNear ? [] : unique(this.phrases.phrasesFrom(first).flatMap((phrase) => this.phrases.actorsIn(phrase, true)));
    if (event.trigger.behind === "acts") return { acting: behind, suffering: [] };
    const own = this.phrases.phraseAt(event.from);
    const phrase = chunks[own];
    const owners = phrase?.kind === "noun" ? this.ownersIn(phrase, event.from) : [];
    const verb = chunks.findLastIndex(({ kind, from }) => kind === "verb" && from < event.to);
    const subject = owners.length > 0 ? owners : verb < 0 ? [] : this.phrases.subjectOf(verb);
    return { acting: subject, suffering: behind };
  }

  /** "Russian strikes on", "shelling by the army", "launched an attack against". */
  ofNoun(): Roles {
    const { event } = this;
    const at = this.phrases.phraseAt(event.from);
    const phrase = this.phrases.parse.chunks[at];
    if (phrase?.kind !== "noun") return this.ofLooseNoun();
    const owners = this.ownersIn(phrase, event.to - 1);
    const by = this.phrases.nounAgent(at);
    const ruled = this.phrases.rulingVerb(at);
    const supporter = owners.length > 0 || by.length > 0 ? [] : this.supporter(at, ruled);
    if (MUTUAL.has(event.type)) {
      const partners = this.nounGoals(at, WITH_WHOM);
      const isBetween = this.phrases.parse.chunks[at + 1]?.kind === "noun" && this.phrases.prepositionOf(at + 1) === "between";
      const meeting = owners.length > 0 || isBetween || !MEETING.has(event.type) ? [] : whoMeets(at, this.phrases);
      const direct = event.type === "armed_clash" ? this.phrases.actors.filter((actor) => actor.from === event.to) : [];
      const leading = MEETING.has(event.type) && by.length === 0 ? whoseMeeting(at, this.phrases) : by;
      const known = unique([...owners, ...supporter, ...meeting, ...leading, ...partners, ...direct]);
      return { acting: known.length === 0 && event.type === "armed_clash" ? this.between(at) : known, suffering: [] };
    }
    const known = by.length > 0 ? by : owners.length > 0 ? owners : supporter;
    const named = known.length > 0 ? known : this.sentFrom(at, ruled);
    // "A terrorist car bomb": what kind of attack it is, not whose.
    const acting = event.type === "ied_explosion" ? named.filter(({ actor, sector }) => actor !== null || !NAMELESS.has(sector)) : named;
    const goals = this.nounGoals(at, event.type.startsWith("territory") ? FROM_WHOM : AT_WHOM);
    // "An exercise of the two navies": theirs who stand behind "of".
    if ((event.type === "exercise" || event.type === "patrol_guard") && acting.length === 0) return { acting: goals, suffering: [] };
    const suffering = goals.length > 0 ? goals : hitBy(this.phrases, at, ruled, event.type);
    return { acting, suffering: suffering.filter((actor) => !acting.includes(actor)) };
  }

  /** "Rockets from the group", "shells fired from its territory"; "a plane loaded with missiles landed": whose plane it is. */
  private sentFrom(at: number, ruled: number): readonly ActorMention[] {
    const { type } = this.event;
    if (type === "arms_transfer" || SPEECH.has(type)) return ruled < 0 ? [] : this.phrases.subjectOf(ruled);
    if (!ATTACKS.has(type)) return [];
    const group = this.nounGoals(at, FROM).filter((actor) => isArmed(actor) && !actor.isCountry);
    if (group.length > 0) return group;
    return groundOfOrigin(this.phrases, at);
  }

  /** A trigger without a verb of its own, "12 dead", "on the verge of", "without agreement": its phrase, else the subject of the verb before. */
  private ofNoVerb(): Roles {
    const { event } = this;
    const at = this.phrases.phraseAt(event.from);
    const chunk = this.phrases.parse.chunks[at];
    if (event.type === "casualties")
      return {
        acting: at < 0 ? [] : this.phrases.nounAgent(at),
        suffering: chunk?.kind === "noun" ? this.phrases.actorsOf([chunk], true) : [],
      };
    if (event.type === "talks_breakdown")
      return { acting: this.talkers(this.phrases.parse.chunks.findIndex(({ from }) => from >= event.from)), suffering: [] };
    const before = this.phrases.parse.chunks.findLastIndex(({ kind, from }) => kind === "verb" && from < event.from);
    const subject = before < 0 ? [] : this.phrases.subjectOf(before);
    // "Spoke with the minister by telephone", "told Putin by phone": whom the verb before names.
    const spoke = this.phrases.parse.chunks[before];
    if (event.type === "phone_call" && spoke?.kind === "verb") {
      const partners = [...this.phrases.objectOf(before, spoke.to), ...this.goals(before, spoke.to, TO_WHOM)];
      return { acting: unique([...subject, ...partners]), suffering: [] };
    }
    // "In a telephone call with Putin, Erdogan said": whoever the sentence goes on about.
    if (event.type === "phone_call" && before < 0) {
      const { chunks } = this.phrases.parse;
      const behind = chunks.findIndex((one) => one.kind === "verb" && one.form === "finite" && one.from >= event.to);
      const partners = this.phrases.actors.filter(({ from }) => from >= event.to && from <= event.to + 2);
      return { acting: unique([...(behind < 0 ? [] : this.phrases.subjectOf(behind)), ...partners]), suffering: [] };
    }
    return subject.length > 0 || chunk?.kind !== "noun" ? { acting: subject, suffering: [] } : this.ofNoun();
  }

  /** "Fighting" and "shelling" read as verbs: their subject fights, their object is fought. */
  private ofLooseNoun(): Roles {
    const at = verbAt(this.phrases.parse, this.event.from, this.event.to);
    if (at < 0) return NO_ACTORS;
    const subject = this.phrases.subjectOf(at);
    const object = this.phrases.objectOf(at, this.event.to);
    if (MUTUAL.has(this.event.type))
      return {
        acting: unique([...subject, ...object, ...this.goals(at, this.event.to, WITH_WHOM)]),
        suffering: [],
      };
    return { acting: subject, suffering: object };
  }

  /** "Plans to fight the group", "vowed to destroy the strongholds of": whom what is intended is done to. */
  private intended(at: number): ActorMention[] {
    const { chunks } = this.phrases.parse;
    const next = chunks[at + 1];
    if (next?.kind !== "verb" || (next.form !== "infinitive" && next.form !== "gerund")) return [];
    const object = this.phrases.objectOf(at + 1, next.to);
    const behind = object.length > 0 ? -1 : this.phrases.objectAt(at + 1, next.to) + 1;
    const owner = behind > 0 && this.phrases.prepositionOf(behind) === "of" ? chunks[behind] : undefined;
    const found = object.length > 0 || owner?.kind !== "noun" ? object : this.phrases.actorsIn(owner, true);
    return (found.length > 0 ? found : this.goals(at + 1, next.to, AGAINST)).filter(({ sector }) => sector !== "civilians");
  }

  /** "Demanded that Turkey withdraw": whoever the clause behind "that" begins with. */
  private contentSubject(at: number): ActorMention[] {
    const { chunks } = this.phrases.parse;
    if (chunks[at + 1]?.kind !== "that") return [];
    const head = chunks[at + 2];
    return head?.kind === "noun" ? this.phrases.actorsIn(head) : [];
  }

  /** "Turkish drone strikes", "the army's shelling", "regime and Russian air strikes". */
  private ownersIn(phrase: NounPhrase, trigger: number): ActorMention[] {
    const owner = this.phrases.actors.findLast(
      (actor) =>
        actor.from >= phrase.from &&
        actor.from < trigger &&
        actor.sector !== "civilians" &&
        trigger - actor.to <= 4 &&
        // "Coalition strikes" name whose they are, "drone strikes" do not.
        (actor.from < this.event.from || actor.actor !== null),
    );
    if (owner === undefined) {
      // "Ramped up their offensive": whoever does so.
      const ruled = POSSESSIVES.has(this.phrases.norm(phrase.from))
        ? this.phrases.rulingVerb(this.phrases.parse.chunks.indexOf(phrase))
        : -1;
      return ruled < 0 ? [] : this.phrases.subjectOf(ruled);
    }
    return [...this.phrases.sharing(changed(owner, { modifier: true }), phrase), owner];
  }

  /** "Carried out", "launched", "ordered": the subject of such a verb does what its object names. */
  private supporter(at: number, ruled: number): ActorMention[] {
    const verb = this.phrases.parse.chunks[ruled];
    const phrase = this.phrases.parse.chunks[at] as NounPhrase;
    if (verb?.kind === "verb" && this.phrases.view.tags[verb.head]?.support === true && !verb.passive && this.isObjectOf(at, ruled))
      return this.phrases.subjectOf(ruled);
    // "An offensive aimed at the liberation of the town".
    if (verb?.kind === "verb" && AIMING.has(this.phrases.norm(verb.head)) && this.phrases.prepositionOf(at) === "at")
      return this.phrases.subjectOf(ruled);
    // "The group has been behind many of the bomb attacks".
    const isBehind =
      verb?.kind === "verb" &&
      BEING.has(this.phrases.norm(verb.head)) &&
      this.phrases.parse.chunks.slice(ruled + 1, at + 1).some((_, index) => this.phrases.prepositionOf(ruled + 1 + index) === "behind");
    if (isBehind) return this.phrases.subjectOf(ruled);
    // "Warplanes answered with strikes on 67 targets".
    if (verb?.kind === "verb" && !verb.passive && this.phrases.prepositionOf(at) === "with" && ANSWERING.has(this.phrases.norm(verb.head)))
      return this.phrases.subjectOf(ruled);
    // "The strike was carried out by", "is believed to have been carried out by".
    const done = this.phrases.parse.chunks.findIndex(
      (chunk, index) =>
        index > at &&
        chunk.kind === "verb" &&
        chunk.passive &&
        (this.phrases.parse.subjects[index] ?? []).includes(phrase) &&
        this.phrases.isSent(chunk),
    );
    return done < 0 ? [] : this.phrases.agentBehind(done);
  }

  /** The phrase or what it hangs on by "of" stands right behind the verb. */
  private isObjectOf(at: number, verb: number): boolean {
    const { chunks } = this.phrases.parse;
    const ruling = chunks[verb];
    // "Embarked on a campaign".
    if (ruling?.kind === "verb" && EMBARKING.has(this.phrases.norm(ruling.head)) && this.phrases.prepositionOf(at) === "on") return true;
    return chunks
      .slice(verb + 1, at + 1)
      .every((chunk) => chunk.kind !== "noun" || chunk.preposition === null || this.phrases.norm(chunk.preposition) === "of");
  }

  /** "Clashes broke out in the town between": its parties stand behind its verb and its place. */
  private between(at: number): ActorMention[] {
    const { chunks } = this.phrases.parse;
    for (let index = at + 1; index < Math.min(chunks.length, at + BETWEEN_REACH); index++) {
      if (chunks[index]?.kind === "stop" || chunks[index]?.kind === "relative") return [];
      if (this.phrases.prepositionOf(index) !== "between") continue;
      return unique(this.phrases.phrasesFrom(index).flatMap((phrase) => this.phrases.actorsIn(phrase, true)));
    }
    return [];
  }

  private goals(at: number, end: number, wanted: ReadonlySet<string>): ActorMention[] {
    return goalsOf(this.phrases, at, end, wanted, this.event.type);
  }

  private nounGoals(at: number, wanted: ReadonlySet<string>): ActorMention[] {
    for (const index of this.phrases.tailOf(at)) {
      const chunk = this.phrases.parse.chunks[index];
      if (chunk?.kind === "verb" && chunk.form === "gerund" && this.phrases.norm(chunk.head) === "targeting")
        return this.phrases.objectOf(index, chunk.to);
      if (chunk?.kind === "verb" && BLAMED.has(this.phrases.norm(chunk.head))) return [];
      if (chunk?.kind !== "noun" || !wanted.has(this.phrases.prepositionOf(index))) continue;
      const found = unique(this.phrases.phrasesFrom(index).flatMap((phrase) => this.phrases.actorsIn(phrase, true)));
      if (found.length > 0) return found;
      const holders = this.phrases.holdersOf(index);
      if (holders.length > 0) return holders;
    }
    return [];
  }

  /** Those that "talks between A and B … broke down" names before the verb. */
  private talkers(at: number): ActorMention[] {
    const talks = this.phrases.parse.chunks.findLastIndex(
      (chunk, index) => index < at && chunk.kind === "noun" && /^(?:talks|negotiations|meeting|round)$/.test(this.phrases.norm(chunk.head)),
    );
    return talks < 0 ? [] : this.nounGoals(talks, WITH_WHOM);
  }
}
