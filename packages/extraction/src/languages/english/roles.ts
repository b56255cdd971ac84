import { type EventType, familyOf } from "@orontes/vocabulary";
import type { Frame } from "../../frame.ts";
import type { EventWords, Range, Roles } from "../../language-pack.ts";
import type { ActorMention } from "../../mention.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { and, articles, be, boundaries, prepositions, set } from "./words.ts";

const MUTUAL = new Set<EventType>([
  "armed_clash",
  "talks",
  "talks_breakdown",
  "phone_call",
  "agreement",
  "ceasefire",
  "agreement_failure",
  "relations_change",
]);
const BY = set("by");
const AGAINST = set("against on targeting at of");
const PAIRING = set("between with against among");
const MEETING = new Set<EventType>(["talks", "phone_call", "agreement", "ceasefire", "talks_breakdown"]);
const SENT = set("fired launched dropped sent planted thrown");
const HELD = set("from held by");
const RELATIVES = set("who which whose where whom");
/** May stand between a shared subject and its next verb. */
const BETWEEN_VERBS = set(
  "also and then later to tried attempted sought even subsequently reportedly had has have was were been is are not began continued but",
);
const isLink = (norm: string): boolean => BETWEEN_VERBS.has(norm) || norm.endsWith("ly");

/** Who acts and who suffers, by the order of words, "by", the passive and what joins. */
export function rolesOf(event: EventWords, view: SentenceView, earlier: readonly Frame[]): Roles {
  const sentence = new EnglishSentence(view, event.clause);
  return event.trigger.kind === "noun" ? sentence.rolesOfNoun(event) : sentence.rolesOfVerb(event, earlier);
}

class EnglishSentence {
  private readonly view: SentenceView;
  private readonly clause: Range;
  constructor(view: SentenceView, clause: Range) {
    this.view = view;
    this.clause = clause;
  }

  private norm(at: number): string {
    return this.view.tokens[at]?.norm ?? "";
  }
  private words(from: number, to: number): string[] {
    return this.view.tokens.slice(Math.max(0, from), to).map((token) => token.norm);
  }
  private get actors(): readonly ActorMention[] {
    return this.view.mentions.actors;
  }

  /** "Russian strikes on", "shelling by the army", "launched an attack against". */
  rolesOfNoun(event: EventWords): Roles {
    const owners = this.ownersOf(event.from);
    const by = this.agentsBehind(event.to, BY);
    const supporters = owners.length > 0 || by.length > 0 ? [] : this.supporters(event);
    if (MUTUAL.has(event.type)) {
      const partners = this.pairBehind(event.to, this.clause);
      // "Killed fighting Islamic State".
      const direct = this.actors.filter((actor) => actor.from === event.to && event.type === "armed_clash");
      const isBetween = this.words(event.to, event.to + 4).includes("between");
      const meeting = owners.length > 0 || supporters.length > 0 || isBetween || !MEETING.has(event.type) ? [] : this.whoMeets(event.from);
      return { acting: [...owners, ...(owners.length === 0 ? supporters : []), ...meeting, ...partners, ...direct], suffering: [] };
    }
    const acting = by.length > 0 ? by : owners.length > 0 ? owners : supporters;
    const hit = this.hitBy(event);
    const against = this.agentsBehind(event.to, AGAINST).filter((actor) => !acting.includes(actor));
    return victimsOnly(event.type, { acting, suffering: against.length > 0 ? against : hit });
  }

  rolesOfVerb(event: EventWords, earlier: readonly Frame[]): Roles {
    // "…, killing three" has no subject of its own.
    const isResult = event.type === "casualties" && this.norm(event.from).endsWith("ing");
    // "State media have reported": the words hold their own subject.
    const within = this.actors.filter((actor) => actor.from < event.to && actor.to > event.from && actor.from <= event.from + 1);
    const subject =
      within.length > 0 ? within : isResult ? [] : (this.sharedSubject(event.from, earlier) ?? this.subjectOf(event.from, event.type));
    const isPassive = event.trigger.voice === "passive" || this.isPassive(event);
    const by = this.agentsBehind(event.to, BY);
    if (isPassive || (event.type === "casualties" && !isResult && !this.hasObject(event.to)))
      return victimsOnly(event.type, { acting: by, suffering: subject });
    const object = event.trigger.object;
    const direct = object === "none" || object === "place" ? [] : this.objectsOf(event);
    const content = object === "addressee" && direct.length === 0 && this.norm(event.to) === "that" ? this.headOf(event.to + 1) : [];
    const objects = [...direct, ...content].length > 0 ? [...direct, ...content] : this.behindAgainst(event);
    if (MUTUAL.has(event.type))
      return {
        acting: [
          ...subject,
          ...(object === "none" ? this.pairBehind(event.to, this.clause) : objects),
          ...this.relativePartner(),
          ...(event.type === "talks_breakdown" ? this.talkersBefore(event.from) : []),
        ],
        suffering: [],
      };
    // "Condemned the strikes by Russia": whoever did what is condemned.
    if (event.type === "accusation" && by.length > 0 && direct.length === 0) return { acting: subject, suffering: by };
    return victimsOnly(event.type, { acting: subject, suffering: objects });
  }

  /** "stormed the town, tried to … and attempted to …": a verb that "and" joins to the last one shares its subject. */
  private sharedSubject(verb: number, earlier: readonly Frame[]): ActorMention[] | null {
    const last = earlier.findLast((frame) => frame.trigger.kind === "verb" && frame.acting.length > 0 && frame.to <= verb);
    if (last === undefined) return null;
    let at = verb - 1;
    while (at > last.to && isLink(this.norm(at)) && this.norm(at) !== "and" && this.norm(at) !== "but") at--;
    if (!and.has(this.norm(at)) && this.norm(at) !== "but") return null;
    // A name right before the verb would be its own subject.
    return this.actors.some((actor) => actor.from > at && actor.to <= verb) ? null : [...last.acting];
  }

  /** "Killed 12 soldiers": someone or a number stands right behind. */
  private hasObject(to: number): boolean {
    const { mentions, numbers } = this.view;
    return [...mentions.actors, ...numbers].some((one) => one.from >= to && one.from <= to + 4);
  }

  private isPassive({ from, to, trigger }: EventWords): boolean {
    const first = this.norm(from);
    if (trigger.kind !== "verb" || !/(?:ed|en|wn|ot|ne|un|ht|it|uck|ung|ken|id|old)$/.test(first)) return false;
    if (BY.has(this.norm(to)) && !["was", "had"].includes(this.norm(from - 1))) return true;
    for (let at = from - 1; at >= Math.max(0, from - 3); at--) {
      if (be.has(this.norm(at))) return true;
      if (!/(?:ly|not|also|been|n't|never|being)$/.test(this.norm(at))) return false;
    }
    return false;
  }

  /** Those who stand before the verb as its subject, with whom "and" joins to them. */
  private subjectOf(verb: number, type: EventType): ActorMention[] {
    const before = this.actors.filter((actor) => actor.to <= verb && !this.isAside(actor.from, verb));
    for (const actor of before.toReversed()) {
      if (this.words(actor.to, verb).some((norm) => norm === ";" || norm === ":")) return [];
      const prior = this.norm(actor.from - 1);
      // "Rockets fired by Russian jets hit": whoever fired them.
      if (prior === "by" && SENT.has(this.norm(actor.from - 2)) && actor.to === verb) return [actor];
      if (actor.modifier || actor.possessive || prepositions.has(articles.has(prior) ? this.norm(actor.from - 2) : prior)) continue;
      if (actor.sector === "source" && type !== "statement" && familyOf(type) !== "diplomacy") continue;
      if (actor.from < this.clause.from && !this.isCarriedOver(verb)) return [];
      return this.withJoined(actor, before);
    }
    return [];
  }

  /** A clause without a subject of its own goes on with the one before; a relative clause with its noun. */
  private isCarriedOver(verb: number): boolean {
    const { from } = this.clause;
    const opener = this.norm(from - 1);
    const isBare = from === verb || this.view.tokens.slice(from, verb).every((token) => token.kind === "mark" || isLink(token.norm));
    if (opener === "that" && this.view.tokens[from]?.kind === "word" && !isBare) return false;
    const opens = ["who", "which", "that", "and", ",", "before", "after", "while"].includes(opener) || this.norm(from) === "and";
    return opens || isBare;
  }

  /** Inside brackets, dashes or a relative clause that closed before the verb: "Turkey – that absorbed the refugees – closed". */
  private isAside(at: number, verb: number): boolean {
    const { tokens } = this.view;
    for (const [open, close] of [
      ["(", ")"],
      ["-", "-"],
      ["–", "–"],
      ["—", "—"],
    ] as const) {
      const opened = tokens.findLastIndex((token, index) => index < at && token.norm === open);
      const closed = tokens.findIndex((token, index) => index > at && index < verb && token.norm === close);
      const isOpen = opened >= 0 && !tokens.slice(opened + 1, at).some((token) => token.norm === close);
      if (isOpen && closed >= 0) return true;
    }
    const comma = tokens.findLastIndex((token, index) => index < at && token.norm === ",");
    return comma >= 0 && RELATIVES.has(this.norm(comma + 1)) && tokens.slice(at, verb).some((token) => token.norm === ",");
  }

  /** "Turkey and its allies", "Russian, Syrian and Iranian forces": those that "and" or a comma joins to the last. */
  private withJoined(last: ActorMention, all: readonly ActorMention[]): ActorMention[] {
    const joined = [last];
    for (const actor of all.filter((one) => one.to <= last.from).toReversed()) {
      const between = this.words(actor.to, joined[0]?.from ?? actor.to);
      const joins = between.some((norm) => norm === "and" || norm === "or" || norm === ",");
      if (between.length === 0 || between.length > 3 || !joins || !between.every(isJoint)) break;
      joined.unshift(actor);
    }
    return joined;
  }

  private withFollowing(first: ActorMention, end: number): ActorMention[] {
    const joined = [first];
    for (const actor of this.actors.filter((one) => one.from >= first.to && one.to <= end)) {
      const between = this.words(joined.at(-1)?.to ?? 0, actor.from);
      if (between.length === 0 || between.length > 3 || !between.every((norm) => isJoint(norm) || norm === "members" || norm === "of"))
        break;
      joined.push(actor);
    }
    return joined;
  }

  private objectsOf({ to, trigger }: EventWords): ActorMention[] {
    for (const actor of this.actors.filter((one) => one.from >= to && one.to <= this.clause.to && !one.modifier)) {
      const gap = this.words(to, actor.from);
      if (gap.length > 9 || gap.some((norm) => norm === ";" || BY.has(norm))) return [];
      const preposition = gap.findLast((norm) => prepositions.has(norm));
      if (
        preposition !== undefined &&
        !["of", "on", "against", "to", "at", "with", "for"].includes(preposition) &&
        trigger.object !== "addressee"
      )
        continue;
      return this.withFollowing(actor, this.clause.to);
    }
    return [];
  }

  /** "demanded that Turkey use": whoever the clause behind "that" begins with. */
  private headOf(at: number): ActorMention[] {
    const head = this.actors.find((actor) => actor.from >= at && actor.from <= at + 1 && !actor.modifier);
    return head === undefined ? [] : [head];
  }

  /** "from Islamic State", "against the rebels" behind a verb whose object is a place or nothing. */
  private behindAgainst({ to, type }: EventWords): ActorMention[] {
    if (familyOf(type) !== "armed") return [];
    const found = this.actors.find(
      (actor) =>
        actor.from >= to &&
        actor.to <= this.clause.to &&
        !actor.modifier &&
        [this.norm(actor.from - 1), this.norm(actor.from - 2)].some((norm) => norm === "against" || HELD.has(norm)) &&
        this.isHeldOrFought(actor.from),
    );
    return found === undefined ? [] : this.withFollowing(found, this.clause.to);
  }

  /** "Held by", "against", "from": but not "killed by". */
  private isHeldOrFought(at: number): boolean {
    const by = [at - 1, at - 2].find((index) => this.norm(index) === "by");
    return by === undefined || /^(?:held|controlled|occupied|besieged|run|defended)$/.test(this.norm(by - 1));
  }

  private agentsBehind(from: number, markers: ReadonlySet<string>): ActorMention[] {
    const end = Math.min(this.clause.to + 1, from + 12);
    for (let at = from; at < end; at++) {
      if (!markers.has(this.norm(at))) continue;
      // "a town controlled by the group": the agent of another verb.
      if (at > from && /(?:ed|held|run|led)$/.test(this.norm(at - 1)) && !this.view.tags[at - 1]?.support) continue;
      const actor = this.actors.find(
        (one) => one.from > at && one.from <= at + 4 && (!one.modifier || this.view.tags[one.to]?.weapon != null),
      );
      if (actor !== undefined && !this.words(at + 1, actor.from).includes(",")) return this.withFollowing(actor, this.clause.to + 1);
    }
    return [];
  }

  /** "Russian air strikes", "Turkey's shelling", "regime and Russian airstrikes". */
  private ownersOf(from: number): ActorMention[] {
    // "A Turkish drone strike": the weapon belongs to the mention and to the trigger.
    const within = this.actors.find((actor) => actor.from < from && actor.to > from && actor.sector !== "civilians");
    if (within !== undefined) return [within];
    const owner = this.actors.findLast(
      (actor) =>
        actor.to <= from &&
        from - actor.to <= 2 &&
        this.view.tokens
          .slice(actor.to, from)
          .every((token) => token.kind === "word" && !prepositions.has(token.norm) && !be.has(token.norm) && !boundaries.has(token.norm)),
    );
    if (owner === undefined || !(owner.to === from || owner.possessive || owner.modifier)) return [];
    return owner.modifier || owner.possessive || owner.sector !== null || owner.isCountry ? this.withJoined(owner, this.actors) : [];
  }

  /** "The depot was destroyed by an air strike": what the strike did it to. */
  private hitBy({ from, type }: EventWords): ActorMention[] {
    const by = articles.has(this.norm(from - 1)) ? from - 2 : from - 1;
    return this.norm(by) === "by" ? this.subjectOf(by - 1, type) : [];
  }

  /** The subject of "carried out", "launched", "held" before the noun; behind it "carried out by". */
  private supporters({ from, type }: EventWords): ActorMention[] {
    for (let at = from - 1; at >= Math.max(this.clause.from, from - 8); at--) {
      if (this.view.tags[at]?.support === true) return this.subjectOf(at, type);
    }
    return [];
  }

  /** "Trump, with whom he spoke": the one before the relative clause takes part. */
  private relativePartner(): ActorMention[] {
    const { from } = this.clause;
    const whom = [from - 1, from, from + 1].find((at) => this.norm(at) === "whom" && this.norm(at - 1) === "with");
    const partner = whom === undefined ? undefined : this.actors.findLast((actor) => actor.to <= whom - 1 && whom - actor.to <= 3);
    return partner === undefined ? [] : [partner];
  }

  /** Those that "talks between A and B … broke down" names before the verb. */
  private talkersBefore(verb: number): ActorMention[] {
    const talks = this.view.tokens.findLastIndex((token, at) => at < verb && /^(?:talks|negotiations|meeting)$/.test(token.norm));
    return talks < 0 ? [] : this.pairBehind(talks, { from: talks, to: Math.min(verb, talks + 12) });
  }

  /** "Erdogan said in a phone call with": the subject of the clause. */
  private whoMeets(noun: number): ActorMention[] {
    const article = articles.has(this.norm(noun - 1)) ? noun - 2 : noun - 1;
    if (!["in", "during", "after", "at", "held", "for"].includes(this.norm(article))) return [];
    return this.subjectOf(article, "talks");
  }

  /** "between A and B", "with B", "against B": whoever joins to the first behind such a word. */
  private pairBehind(from: number, clause: Range): ActorMention[] {
    const end = Math.min(clause.to, from + 18);
    const pairing = this.view.tokens.findIndex((token, at) => at >= from && at < end && PAIRING.has(token.norm));
    const first = this.actors.find((actor) => actor.from > pairing && actor.from <= pairing + 4 && actor.to <= end && !actor.modifier);
    return pairing < 0 || first === undefined ? [] : this.withFollowing(first, end);
  }
}

const isJoint = (norm: string): boolean => and.has(norm) || articles.has(norm) || norm === "or" || norm === "allied";

/** Whoever is displaced suffers it, whatever the grammar. */
function victimsOnly(type: EventType, roles: Roles): Roles {
  if (type !== "displacement" && type !== "evacuation") return roles;
  const people = [...roles.acting, ...roles.suffering].filter((actor) => actor.sector === "civilians" || actor.actor?.kind === "people");
  return { acting: [], suffering: people };
}
