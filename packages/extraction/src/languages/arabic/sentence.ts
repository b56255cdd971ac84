import { type EventType, familyOf } from "@orontes/vocabulary";
import type { Range } from "../../language-pack.ts";
import { type ActorMention, changed } from "../../mention.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { isAndVerb } from "./clause.ts";
import { spokesmanOf } from "./spokesman.ts";
import { adverbs, and, prepositions, relatives, reporting, set } from "./words.ts";

/** Between a verb and its subject they say how many: "غادرها معظم العناصر". */
const SHARES = set("معظم جميع كافة بعض غالبية عدد أول ثاني");
const THESE = set("هذه هذا هؤلاء تلك هاتان هذان");
const REACHING = set("على عن إلى ل ب");
const REACHED = /^(?:علي|الي|عن|ب|ل)(?:ه|ها|هم|هما)$/;
/** By what one speaks: "في بيان", "عبر حسابه على تلغرام". */
const THROUGH = set("عبر في خلال");
export const MEDIUM =
  /^(?:تل[يغ]+رام|تويتر|اكس|فيسبوك|منصه|منصات|حساب|قناه|قنوات|بيان|مقابله|حوار|خطاب|كلمه|تصريح|تصريحات|موتمر|تغريده|برقيه|رساله|اتصال|مكالمه|مقال|منشور|فيديو|تسجيل|شريط)(?:ه|ها)?$/;
const MEDIUM_WORDS =
  /^(?:ه|ها|علي|صحفي|صحافي|تلفزيوني.?|متلفز.?|مصور|مكتوب.?|رسمي|مشترك|هاتفي.?|صوتي|مطول.?|نشر.?|ل|مقتضب|تل[يغ]+رام|تويتر|اكس|فيسبوك|منصه)$/;
const MEDIUM_REACH = 5;
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
const PASSING = set("مرور عبور اقتراب وصول توقف");
const BESIDE_PASSING = set("لدى أثناء خلال عند مع لحظة بعد قبيل ب");
const PASSING_REACH = 22;
const PASSER_REACH = 5;
const ORIGIN_REACH = 8;
const FIRED = /^(?:اطلق|القا|رما)ت?$/;
const FIRED_REACH = 18;
const STATE_REACH = 6;
const AGENT_REACH = 22;
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
      // "تبنّت الهجوم عبر تليغرام جماعة".
      else if (THROUGH.has(token?.norm ?? "") && MEDIUM.test(this.norm(at + 1))) at = this.behindMedium(at + 2);
      else if (REACHING.has(token?.norm ?? "") && PRONOUNS.has(tokens[at + 1]?.norm ?? "")) at += 2;
      // "أفرج كل من الجيش وفصائل".
      else if (token?.norm === "كل" && tokens[at + 1]?.norm === "من") at += 2;
      else break;
    }
    const found = this.actors.find((actor) => actor.from === at && !actor.modifier);
    return found === undefined ? null : spokesmanOf(found, this.view);
  }

  private behindMedium(from: number): number {
    let at = from;
    while (at < from + MEDIUM_REACH && MEDIUM_WORDS.test(this.norm(at)) && !this.actors.some((actor) => actor.from === at)) at++;
    return at;
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
      // "قوات النظام بصاروخ موجه استهدف حافلتهم": what hits is the rocket.
      if (this.view.tags.slice(Math.max(actor.to, verb - 2), verb).some((tag) => tag.weapon !== null)) return null;
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
    const state = this.stateOf(verb);
    if (state !== null) return state;
    const at = [verb - 1, verb - 2].find((index) => relatives.has(this.norm(index)));
    if (at === undefined) return null;
    // "القنيطرة التي دهم": it belongs to the place.
    if (this.view.mentions.places.some((place) => place.to === at)) return null;
    return this.actors.findLast((actor) => actor.to <= at && at - actor.to <= 3 && !actor.modifier) ?? null;
  }

  /** "صوراً للفرقاطتين الروسيتين وهما تعبران المضيق": whom "while they" means. */
  private stateOf(verb: number): ActorMention | null {
    const word = this.norm(verb - 1);
    const at = /^وه(?:ما|ي|و|م)$/.test(word) ? verb - 1 : /^ه(?:ما|ي|و|م)$/.test(word) && this.norm(verb - 2) === "و" ? verb - 2 : -1;
    return at < 0 ? null : (this.actors.findLast((actor) => actor.to <= at && at - actor.to <= STATE_REACH && !actor.modifier) ?? null);
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
    const firing = this.firedBefore(to);
    if (firing !== null) return this.withTwin(firing);
    for (let at = to; at < Math.min(this.clause.to, to + ORIGIN_REACH); at++) {
      const word = this.norm(at);
      // "سقطت قذائف أطلقتها قوات النظام".
      const isFired = FIRED.test(word) && PRONOUNS.has(this.norm(at + 1));
      if (word !== "من" && word !== "مصدر" && word !== "انطلاقا" && !isFired) continue;
      let next = at + 1;
      while (HELD.has(this.norm(next)) || PRONOUNS.has(this.norm(next))) next++;
      const actor = this.actors.find((one) => one.from === next || (one.from === next - 1 && one.from > at));
      const isNear = word !== "من" || at <= to + 2 || next > at + 1;
      return actor === undefined || actor.modifier || actor.isCountry || !isNear ? [] : this.withFollowing(actor);
    }
    return [];
  }

  /** "أصابت صواريخ، قالت المنظمة إن القوات الروسية أطلقتها، مصافي": whoever stands before the verb whose pronoun means them. */
  private firedBefore(from: number): ActorMention | null {
    const end = Math.min(this.view.tokens.length - 1, from + FIRED_REACH);
    for (let at = from; at < end; at++)
      if (FIRED.test(this.norm(at)) && PRONOUNS.has(this.norm(at + 1)))
        return this.actors.find((actor) => actor.to === at && !actor.modifier && !actor.isCountry) ?? null;
    return null;
  }

  /** "انفجرت عبوة لدى مرور دورية تركية روسية": who passed by. */
  protected passing(from: number): ActorMention[] {
    const end = Math.min(this.view.tokens.length, from + PASSING_REACH);
    for (let at = from; at < end; at++) {
      if (!PASSING.has(this.norm(at)) || !BESIDE_PASSING.has(this.norm(at - 1))) continue;
      const first = this.actors.find((actor) => actor.from > at && actor.from <= at + PASSER_REACH && !actor.modifier);
      if (first === undefined || this.words(at + 1, first.from).some((word) => MARKS.has(word) || (prepositions.has(word) && word !== "ل")))
        return [];
      const beside = this.actors.filter((actor) => actor.modifier && actor.from === first.to);
      return [...this.withFollowing(first), ...beside];
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
    const twins = this.actors.filter((other) => other === one || (other.from === one.from && other.to === one.to));
    return twins.length > 0 ? twins : [one];
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
  ((sector === "positions" || sector === "civilians") &&
    ((familyOf(type) === "armed" && type !== "naval_incident") || type === "detention" || type === "looting")) ||
  (sector === "positions" && (type === "withdrawal" || type === "deployment"));
