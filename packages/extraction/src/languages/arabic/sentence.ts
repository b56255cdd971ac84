import { type EventType, familyOf } from "@orontes/vocabulary";
import type { Range } from "../../language-pack.ts";
import { type ActorMention, changed } from "../../mention.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { isAndVerb } from "./clause.ts";
import { adverbs, and, prepositions, relatives, reporting, set } from "./words.ts";

/** Between a verb and its subject they say how many: "غادرها معظم العناصر". */
const SHARES = set("معظم جميع كافة بعض غالبية عدد أول ثاني");
const THESE = set("هذه هذا هؤلاء تلك هاتان هذان");
const REACHING = set("على عن إلى ل ب");
const REACHED = /^(?:علي|الي|عن|ب|ل)(?:ه|ها|هم|هما)$/;
const PAIRING = set("بين مع ضد");
const HANDS = set("جهة طرف ناحية");
export const PRONOUNS = set("ه ها هم هما");
/** Phrases behind which whoever did it stands. */
const AGENTS: readonly (readonly string[])[] = [
  "من قبل",
  "على يد",
  "على أيدي",
  "ب يد",
  "من جانب",
  "ب نيران",
  "ب رصاص",
  "ب هجوم",
  "ب قصف",
  "ب غارات",
  "ب غارة",
  "ب ضربة",
  "جراء قصف",
  "إثر قصف",
  "ب واسطة",
].map((text) => [...set(text)]);
/** What one fights with, not whom. */
export const ARMS: ReadonlySet<ActorMention["sector"]> = new Set(["air", "drone", "artillery", "navy"]);
/** Where fire comes from: "مناطق سيطرة", "مواقع انتشار". */
const HELD = set("مناطق منطقة مواقع أماكن نقاط سيطرة انتشار تمركز تواجد نفوذ داخل الأراضي أراضي حواجز ثكنات قواعد مرابض");
const ORIGIN_REACH = 8;
const AGENT_REACH = 14;
export const OBJECT_REACH = 14;
export const SUBJECT_REACH = 20;
export const MARKS = set('، , « » " “ ” ( ) - –');

/** A sentence around one clause, and whom its words and their order name: what verbs, nouns and losses ask of it alike. */
export class ArabicSentence {
  protected readonly view: SentenceView;
  protected readonly clause: Range;
  constructor(view: SentenceView, clause: Range) {
    this.view = view;
    this.clause = clause;
  }

  protected norm(at: number): string {
    return this.view.tokens[at]?.norm ?? "";
  }

  protected words(from: number, to: number): string[] {
    return this.view.tokens.slice(Math.max(0, from), to).map((token) => token.norm);
  }

  protected get actors(): readonly ActorMention[] {
    return this.view.mentions.actors;
  }

  /** Whoever stands right behind: marks, dates and adverbs do not part them. */
  protected behind(from: number): ActorMention | null {
    const { tokens, dates, numbers } = this.view;
    let at = from;
    while (at < this.clause.to && at < tokens.length) {
      const token = tokens[at];
      const date = dates.find((one) => one.start === token?.start);
      const number = numbers.find((one) => one.from === at && one.inNoun !== true);
      // "أكثر من 3200 من مقاتلي المعارضة".
      if (number !== undefined) at = this.norm(number.to) === "من" ? number.to + 1 : number.to;
      else if (date !== undefined) at = tokens.findLastIndex((one) => one.end <= date.end) + 1;
      else if (
        token !== undefined &&
        (MARKS.has(token.norm) || adverbs.has(token.norm) || PRONOUNS.has(token.norm) || SHARES.has(token.norm) || THESE.has(token.norm))
      )
        at++;
      // "قرى سيطرت عليها الوحدات".
      else if (REACHED.test(token?.norm ?? "")) at++;
      else if (REACHING.has(token?.norm ?? "") && PRONOUNS.has(tokens[at + 1]?.norm ?? "")) at += 2;
      // "أفرج كل من الجيش وفصائل".
      else if (token?.norm === "كل" && tokens[at + 1]?.norm === "من") at += 2;
      else break;
    }
    return this.actors.find((actor) => actor.from === at && !actor.modifier) ?? null;
  }

  /** The last one before the verb in its clause that no preposition governs. */
  protected before(verb: number): ActorMention | null {
    // "أما تركيا، التي …، فطلبت".
    const topic =
      /^(?:ف|فقد)$/.test(this.norm(verb - 1)) && this.norm(0) === "اما"
        ? this.actors.find((actor) => actor.from <= 2 && !actor.modifier)
        : undefined;
    if (topic !== undefined) return topic;
    for (const actor of this.actors.filter((one) => one.to <= verb && one.from >= this.clause.from).toReversed()) {
      if (verb - actor.to > SUBJECT_REACH) return null;
      if (actor.modifier || this.isGoverned(actor) || this.isThing(actor)) continue;
      const gap = this.words(actor.to, verb);
      if (gap.some((word) => reporting.has(word) || word === ":" || word === "ان")) return null;
      return actor;
    }
    return null;
  }

  /** "أكثر من 40 آلية، بينها دبابات": counted things of nobody do not act. */
  protected isThing({ from, to, actor, country, side, sector }: ActorMention): boolean {
    const { tags, numbers } = this.view;
    const isOwned = actor !== null || country !== null || (side !== null && side !== undefined);
    // "قذائف مدفعية أطلقتها": what kind they are.
    if (!isOwned && sector === "artillery" && tags[from - 1]?.weapon != null) return true;
    return !isOwned && (tags.slice(from, to).some((tag) => tag.equipment) || numbers.some((number) => number.to === from));
  }

  protected isGoverned(actor: ActorMention): boolean {
    const before = this.norm(actor.from - 1);
    return prepositions.has(MARKS.has(before) ? this.norm(actor.from - 2) : before);
  }

  protected isBeside(from: number, to: number): boolean {
    const { tokens, dates } = this.view;
    return tokens
      .slice(from, to)
      .every(
        (token) =>
          MARKS.has(token.norm) ||
          adverbs.has(token.norm) ||
          token.norm === "س" ||
          dates.some((date) => date.start <= token.start && date.end >= token.end),
      );
  }

  /** "قال أردوغان إنه أبلغ": the pronoun means the one who speaks. */
  protected spokenOf(verb: number): ActorMention | null {
    if (
      !/^(?:انه|انها|انهم|بانه|بانها|بانهم|لكنه|لكنها|لكنهم)$/.test(this.norm(verb - 1)) &&
      !(PRONOUNS.has(this.norm(verb - 1)) && /^(?:ان|بان|لكن)$/.test(this.norm(verb - 2)))
    )
      return null;
    return this.actors.findLast((actor) => actor.to < verb && !actor.modifier && !this.isGoverned(actor)) ?? null;
  }

  /** "الفصائل التي قصفت": whom the relative clause belongs to. */
  protected antecedent(verb: number): ActorMention | null {
    const at = [verb - 1, verb - 2].find((index) => relatives.has(this.norm(index)));
    if (at === undefined) return null;
    // "القنيطرة التي دهم": it belongs to the place.
    if (this.view.mentions.places.some((place) => place.to === at)) return null;
    return this.actors.findLast((actor) => actor.to <= at && at - actor.to <= 3 && !actor.modifier) ?? null;
  }

  /** Behind one of these prepositions, as the first one it governs. */
  protected behindPreposition(from: number, markers: ReadonlySet<string>, reach: number): ActorMention | null {
    const end = Math.min(this.clause.to, from + reach);
    for (let at = from; at < end; at++) {
      if (at > from && isAndVerb(at, this.view)) return null;
      if (!markers.has(this.norm(at))) continue;
      const next = this.norm(at + 1) === "من" || MARKS.has(this.norm(at + 1)) ? at + 2 : at + 1;
      const actor = this.actors.find((one) => one.from >= next && one.from <= next + 2 && !one.modifier);
      if (actor !== undefined && !this.words(next, actor.from).some((word) => prepositions.has(word) || and.has(word))) return actor;
    }
    return null;
  }

  /** Whoever "من قبل" or "على يد" names. */
  protected agents(from: number): ActorMention[] {
    const end = Math.min(this.clause.to, from + AGENT_REACH);
    for (let at = from; at < end; at++) {
      const phrase = AGENTS.find((words) => words[0] === this.norm(at) && words.every((word, index) => this.norm(at + index) === word));
      if (phrase === undefined) continue;
      const next = at + phrase.length;
      const actor = this.actors.find((one) => one.from >= next && one.from <= next + 2);
      if (actor !== undefined && !this.words(next, actor.from).some((word) => and.has(word) || word === "على"))
        return this.withFollowing(actor);
    }
    return [];
  }

  /** "قصف مدفعي من قوات النظام", "صواريخ مصدرها مناطق سيطرة قسد": where it came from. */
  protected comingFrom(type: EventType, to: number): ActorMention[] {
    if (familyOf(type) !== "armed") return [];
    for (let at = to; at < Math.min(this.clause.to, to + ORIGIN_REACH); at++) {
      const word = this.norm(at);
      // "سقطت قذائف أطلقتها قوات النظام".
      const isFired = /^(?:اطلق|القا|رما)ت?$/.test(word) && PRONOUNS.has(this.norm(at + 1));
      if (word !== "من" && word !== "مصدر" && word !== "انطلاقا" && !isFired) continue;
      let next = at + 1;
      while (HELD.has(this.norm(next)) || PRONOUNS.has(this.norm(next))) next++;
      const actor = this.actors.find((one) => one.from === next || (one.from === next - 1 && one.from > at));
      const isNear = word !== "من" || at <= to + 2 || next > at + 1;
      return actor === undefined || actor.modifier || actor.isCountry || !isNear ? [] : this.withFollowing(actor);
    }
    return [];
  }

  /** "استهدافه بطائرة مسيّرة تركية", "قُصفت بمدفعية النظام": whose the weapon is. */
  protected armedWith(from: number): ActorMention[] {
    const end = Math.min(this.clause.to, from + AGENT_REACH);
    const weapon = this.actors.find(
      (actor) =>
        actor.from > from &&
        actor.from < end &&
        ((this.norm(actor.from - 1) === "ب" && ARMS.has(actor.sector) && actor.actor !== null) ||
          (this.norm(actor.from - 2) === "ب" && this.isShell(actor))),
    );
    return weapon === undefined ? [] : [weapon];
  }

  /** "بصواريخ روسية": an adjective behind what was fired. */
  private isShell({ from, modifier }: ActorMention): boolean {
    return modifier && this.view.tags[from - 1]?.weapon != null;
  }

  /** "بين A وB", "مع B", and two named one behind the other. */
  protected partners(from: number, type: EventType | null = null): ActorMention[] {
    const end = Math.min(this.clause.to, from + OBJECT_REACH);
    for (let at = from; at < end; at++) {
      // "تلقى اتصالاً من نظيره".
      if (!PAIRING.has(this.norm(at)) && !(type === "phone_call" && /^(?:من|ب)$/.test(this.norm(at)))) continue;
      const next = at + 1;
      const actor = this.actors.find(
        (one) =>
          one.from >= next && one.from <= next + 5 && !one.modifier && !this.words(next, one.from).some((word) => prepositions.has(word)),
      );
      if (actor === undefined) continue;
      const joined = this.withFollowing(actor);
      const other = joined.length === 1 ? this.ofOtherHand(actor.to) : null;
      return other === null ? joined : [...joined, ...this.withFollowing(other)];
    }
    return [];
  }

  /** "بين قوات النظام مدعومة بميليشيات من جهة وفصائل المعارضة من جهة أخرى". */
  private ofOtherHand(from: number): ActorMention | null {
    const hand = this.view.tokens.findIndex(
      ({ norm }, at) => at > from && at < this.clause.to && HANDS.has(norm) && this.norm(at - 1) === "من",
    );
    if (hand < 0) return null;
    return this.actors.find((actor) => actor.from > hand && actor.from <= hand + 4 && !actor.modifier) ?? null;
  }

  protected withFollowing(first: ActorMention): ActorMention[] {
    const joined = this.withTwin(first);
    for (const actor of this.actors.filter((one) => one.from >= first.to && one.to <= this.clause.to + 1)) {
      const between = this.words(joined.at(-1)?.to ?? 0, actor.from);
      // "الرئيسان التركي رجب طيب أردوغان والروسي فلاديمير بوتين": whom the title means.
      const last = joined.at(-1) ?? first;
      if (
        between.length === 0 &&
        actor.sector === "leader" &&
        !actor.modifier &&
        (last.country === null || last.country === actor.country) &&
        isTitle(last)
      ) {
        joined[joined.length - 1] = changed(actor, { from: last.from });
        continue;
      }
      // "محتجين مسلحين وجنود": the second describes the first.
      if (between.length === 0 && actor.actor === null && first.actor === null && this.isDefinite(first) === this.isDefinite(actor)) {
        joined[joined.length - 1] = changed(joined.at(-1) ?? first, { to: actor.to });
        continue;
      }
      const isClose =
        between.length > 0 && between.length <= 5 && between.some((word) => and.has(word)) && between.every((word) => this.isJoint(word));
      if (!isClose || (actor.modifier && !first.modifier && between.length > 1)) break;
      joined.push(actor);
    }
    return sharing(joined);
  }

  /** "الطرفان": two under one word. */
  private withTwin(one: ActorMention): ActorMention[] {
    return this.actors.filter((other) => other === one || (other.from === one.from && other.to === one.to));
  }

  protected withJoined(last: ActorMention): ActorMention[] {
    const joined = this.withTwin(last);
    for (const actor of this.actors.filter((one) => one.to <= last.from && one.from >= this.clause.from).toReversed()) {
      const between = this.words(actor.to, joined[0]?.from ?? actor.to);
      if (
        between.length === 0 ||
        between.length > 4 ||
        !between.some((word) => and.has(word)) ||
        !between.every((word) => this.isJoint(word))
      )
        break;
      joined.unshift(actor);
    }
    return joined;
  }

  private isDefinite({ from }: ActorMention): boolean {
    return this.norm(from).startsWith("ال");
  }

  private isJoint(word: string): boolean {
    return and.has(word) || MARKS.has(word) || PRONOUNS.has(word) || word === "قسد" || /^(?:من|عناصر|مقاتلي|ب|ل|بين)$/.test(word);
  }
}

/** "طائرات ومسيرات تركية": one adjective for both. */
function sharing(joined: readonly ActorMention[]): ActorMention[] {
  const owner = joined.at(-1);
  return joined.map((one) =>
    owner?.actor != null && one.actor === null && THINGS.has(one.sector) && THINGS.has(owner.sector)
      ? changed(owner, { from: one.from, to: one.to, sector: one.sector })
      : one,
  );
}
const THINGS = new Set<ActorMention["sector"]>(["air", "drone", "artillery", "navy", "forces"]);

/** "الوزير الروسي", or "الروسي" alone behind another's title. */
const isTitle = ({ sector, modifier, isCountry }: ActorMention): boolean =>
  modifier || isCountry || sector === "officials" || sector === "government" || sector === "ministry";

/** Posts, houses and people are hit; right behind a verb of attack they are no subject. */
export const isHelpless = ({ sector }: ActorMention, type: EventType): boolean =>
  ((sector === "positions" || sector === "civilians") && (familyOf(type) === "armed" || type === "detention" || type === "looting")) ||
  (sector === "positions" && (type === "withdrawal" || type === "deployment"));
