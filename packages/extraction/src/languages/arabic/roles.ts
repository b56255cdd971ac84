import { type EventType, familyOf } from "@orontes/vocabulary";
import type { Frame } from "../../frame.ts";
import type { EventWords, Range, Roles } from "../../language-pack.ts";
import type { ActorMention } from "../../mention.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { isAndVerb } from "./clause.ts";
import { reportOf } from "./report.ts";
import { adverbs, and, prepositions, relatives, reporting, set } from "./words.ts";
import { MUTUAL } from "../../role.ts";

const MOVED = new Set<EventType>(["withdrawal", "deployment", "proxy_transfer"]);
const SEIZED = new Set<EventType>(["abduction", "detention", "attack_on_civilians"]);
/** Between a verb and its subject they say how many: "غادرها معظم العناصر". */
const SHARES = set("معظم جميع كافة بعض غالبية عدد");
const PAIRING = set("بين مع ضد");
const PRONOUNS = set("ه ها هم هما");
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
const AGENT_REACH = 14;
/** Prepositions through which a verb or noun of harm, or of speech, reaches its object. */
const HARMED = set("على ضد ل ب نحو باتجاه صوب إلى");
const SPOKEN_TO = set("إلى من على ل مع ب ضد");
const FREED = set("عن ل");
const BLAMED = set("ب ل");
const OBJECT_REACH = 14;
const SUBJECT_REACH = 20;
const SUPPORT_REACH = 12;
/** Words between a preposition and the name it governs, the preposition included. */
const GOVERNED_REACH = 2;
/** Words between a call and whom it is for. */
const SPOKEN_REACH = 3;
/** Words between a noun of attack and the verb that says whom it hit. */
const STRUCK_REACH = 9;
export const STRIKING = /^[يتن]?(?:استهدف|ستهدف|طال)(?:ت)?$/;
/** Words between a verb of loss and what it counts. */
const COUNT_REACH = 12;
const OWNED = set("ل");
const POSSESSED = /^(?:لقايه|لقاءه|لقايها|اجتماعه|اجتماعها|محادثاته|محادثاتها|مباحثاته|اتصاله|مكالمته|زيارته|زيارتها)$/;
/** "داعياً", "متهمةً": verbs that hang on the one who speaks. */
export const PARTICIPLES = /^(?:داعي|مناشد|مطالب|مشترط|متهم|محمل|مهدد|متوعد|نافي)(?:ا|ه|ين)?$/;
const MARKS = set('، , « » " “ ” ( ) - –');

/** Who acts and who suffers: subjects before or behind the verb, genitives and "ل" of verbal nouns, "على", "بين", "من قبل". */
export function rolesOf(event: EventWords, view: SentenceView, earlier: readonly Frame[]): Roles {
  const sentence = new ArabicSentence(view, event.clause);
  const roles =
    event.type === "casualties"
      ? sentence.rolesOfLoss(event)
      : event.trigger.kind === "noun"
        ? sentence.rolesOfNoun(event, earlier)
        : sentence.rolesOfVerb(event, earlier);
  return victimsOnly(event.type, roles);
}

class ArabicSentence {
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

  rolesOfVerb(event: EventWords, earlier: readonly Frame[]): Roles {
    const within = this.actors.filter(
      (actor) => actor.from >= event.from && actor.to <= event.to && !actor.modifier && actor.actor !== null,
    );
    const agents = this.agents(event.to);
    if (this.isPassive(event) || (agents.length > 0 && SEIZED.has(event.type))) {
      const hit = this.behind(event.to) ?? this.before(event.from);
      // "سُحبت القوات", "نُقل مقاتلون": those who are moved are told as those who move.
      if (MOVED.has(event.type) && agents.length === 0 && hit !== null) return { acting: this.withFollowing(hit), suffering: [] };
      return { acting: agents, suffering: hit === null ? [] : this.withFollowing(hit) };
    }
    const relative = this.antecedent(event.from) ?? this.spokenOf(event.from);
    // "…، داعياً تركيا إلى": whoever the sentence says it of.
    if (PARTICIPLES.test(this.norm(event.from))) return { acting: this.speaker(event.from), suffering: this.objects(event, event.to, []) };
    const isResumed = relative !== null && PRONOUNS.has(this.norm(event.to));
    const behind = this.behind(event.to);
    const before = relative === null ? this.before(event.from) : null;
    const canAct = behind !== null && !isHelpless(behind, event.type);
    const isSubjectFirst = before !== null && (!canAct || this.isBeside(before.to, event.from));
    const own: readonly ActorMention[] =
      within.length > 0
        ? within
        : relative !== null && !isResumed
          ? [relative]
          : isSubjectFirst && before !== null
            ? this.withJoined(before)
            : behind !== null && canAct
              ? this.withFollowing(behind)
              : [];
    const subject = own.length > 0 ? own : this.sharedSubject(event, earlier);
    const rest =
      !isSubjectFirst && behind !== null && canAct && (relative === null || isResumed) ? (subject.at(-1)?.to ?? event.to) : event.to;
    const direct = isResumed && relative !== null ? [relative] : this.objects(event, rest, subject);
    if (MUTUAL.has(event.type)) {
      const talkers = event.type === "talks_breakdown" ? (earlier.findLast((frame) => frame.type === "talks")?.acting ?? []) : [];
      return {
        acting:
          talkers.length > 0 ? talkers : [...subject, ...this.partners(rest), ...direct.filter(({ sector }) => sector !== "civilians")],
        suffering: [],
      };
    }
    return { acting: subject, suffering: direct };
  }

  rolesOfNoun(event: EventWords, earlier: readonly Frame[]): Roles {
    const agents = [...this.agents(event.to), ...this.carriedOut(event.to)];
    const named = this.genitive(event);
    // "قصف المستشفى": what the genitive names is hit.
    const isHit = named !== null && event.trigger.voice !== "passive" && isHelpless(named, event.type);
    const genitive = isHit ? null : named;
    const isPossessed = PRONOUNS.has(this.norm(event.to)) || POSSESSED.test(this.norm(event.from));
    const through = this.belongsTo(event);
    const modifiers = this.modifiers(event);
    if (MUTUAL.has(event.type)) {
      const owners = genitive !== null ? this.withFollowing(genitive) : isPossessed ? this.owner(event) : [];
      const support = owners.length + modifiers.length > 0 ? [] : this.supporters(event);
      const met = isPossessed ? this.directlyMet(event.to) : [];
      return { acting: [...owners, ...modifiers, ...support, ...met, ...this.partners(owners.at(-1)?.to ?? event.to)], suffering: [] };
    }
    const against = isHit ? named : this.behindPreposition(genitive?.to ?? through?.to ?? event.to, set("على ضد نحو باتجاه صوب"), 10);
    if (event.trigger.voice === "passive") {
      const hit = through ?? (against !== null ? against : (genitive ?? this.passedOver(event)));
      const doer =
        agents.length > 0
          ? agents
          : through !== null && genitive !== null
            ? [genitive]
            : modifiers.length > 0
              ? modifiers
              : this.supporters(event);
      return { acting: doer.filter((one) => one !== hit), suffering: hit === null ? [] : this.withFollowing(hit) };
    }
    const acting =
      agents.length > 0
        ? agents
        : genitive !== null
          ? this.withFollowing(genitive)
          : modifiers.length > 0
            ? modifiers
            : isPossessed
              ? this.owner(event)
              : this.supporters(event);
    const target =
      against ??
      this.struck(event.to) ??
      this.passedOver(event) ??
      (genitive !== null && through !== null ? through : null) ??
      (genitive !== null ? this.directly(acting.at(-1)?.to ?? event.to) : null);
    const accused =
      acting.length === 0 && this.norm(event.from - 1) === "ب"
        ? (earlier.findLast(
            (frame) => frame.type === "accusation" && frame.clause.from === event.clause.from && /تهم/.test(this.norm(frame.from)),
          )?.suffering ?? [])
        : [];
    const byOwner = through !== null && acting.length === 0 ? this.withFollowing(through) : accused.length > 0 ? [...accused] : acting;
    return { acting: byOwner, suffering: target === null ? [] : this.withFollowing(target) };
  }

  /** "قُتل ثلاثة مدنيين بقصف قوات النظام", "قتلت القوات التركية 12 عنصراً". */
  rolesOfLoss({ from, to }: EventWords): Roles {
    const agents = this.agents(to);
    if (agents.length > 0) return { acting: agents, suffering: [] };
    // "وثقت الشبكة مقتل": whoever reports a death did not cause it.
    if (this.view.tags[from]?.casualty?.count === "after" && !/^(?:تحييد|تصفي)/.test(this.norm(from))) return { acting: [], suffering: [] };
    const isCounted = (actor: ActorMention): boolean =>
      this.view.numbers.some((number) => number.from >= actor.from - 4 && number.to <= actor.from && number.from >= to) ||
      this.view.tags.slice(actor.from, actor.to).some((tag) => tag.noun?.single === true);
    const behind = this.behind(to);
    const counts = this.view.numbers.some((number) => number.from >= (behind?.to ?? to) && number.from <= (behind?.to ?? to) + 3);
    if (behind !== null && counts && !isCounted(behind)) return { acting: [behind], suffering: [] };
    const before = this.before(from);
    const follows = this.view.numbers.some((number) => number.from >= to && number.from <= to + COUNT_REACH && number.to <= this.clause.to);
    return before !== null && follows && this.isBeside(before.to, from) && !isCounted(before)
      ? { acting: [before], suffering: [] }
      : { acting: [], suffering: [] };
  }

  /** By the vowel on its first letter: "قُصف", "أُسقطت"; or by the word itself. */
  private isPassive({ from, trigger }: EventWords): boolean {
    const written = this.view.tokens[from]?.written ?? "";
    // "اختُطف", "استُهدف".
    if (/^ا[^\u064b-\u0652]\u0652?ت\u064f/.test(written)) return true;
    return trigger.voice === "passive" || (/^.\u064f/.test(written) && !/^[يتن]/.test(written)) || /^[يت]\u064f..?\u064e/.test(written);
  }

  /** Whoever stands right behind: marks, dates and adverbs do not part them. */
  private behind(from: number): ActorMention | null {
    const { tokens, dates, numbers } = this.view;
    let at = from;
    while (at < this.clause.to && at < tokens.length) {
      const token = tokens[at];
      const date = dates.find((one) => one.start === token?.start);
      const number = numbers.find((one) => one.from === at && one.inNoun !== true);
      if (number !== undefined) at = number.to;
      else if (date !== undefined) at = tokens.findLastIndex((one) => one.end <= date.end) + 1;
      else if (
        token !== undefined &&
        (MARKS.has(token.norm) || adverbs.has(token.norm) || PRONOUNS.has(token.norm) || SHARES.has(token.norm))
      )
        at++;
      // "أفرج كل من الجيش وفصائل".
      else if (token?.norm === "كل" && tokens[at + 1]?.norm === "من") at += 2;
      else break;
    }
    return this.actors.find((actor) => actor.from === at && !actor.modifier) ?? null;
  }

  /** The last one before the verb in its clause that no preposition governs. */
  private before(verb: number): ActorMention | null {
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
  private isThing({ from, to, actor, country, side }: ActorMention): boolean {
    const { tags, numbers } = this.view;
    const isOwned = actor !== null || country !== null || (side !== null && side !== undefined);
    return !isOwned && (tags.slice(from, to).some((tag) => tag.equipment) || numbers.some((number) => number.to === from));
  }

  private isGoverned(actor: ActorMention): boolean {
    const before = this.norm(actor.from - 1);
    return prepositions.has(MARKS.has(before) ? this.norm(actor.from - 2) : before);
  }

  private isBeside(from: number, to: number): boolean {
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

  private speaker(at: number): ActorMention[] {
    const speaker =
      reportOf(this.view)?.speaker ?? this.actors.find((actor) => actor.to <= at && !actor.modifier && !this.isGoverned(actor));
    return speaker == null ? [] : [speaker];
  }

  /** "قال أردوغان إنه أبلغ": the pronoun means the one who speaks. */
  private spokenOf(verb: number): ActorMention | null {
    if (
      !/^(?:انه|انها|انهم|لكنه|لكنها|لكنهم)$/.test(this.norm(verb - 1)) &&
      !(PRONOUNS.has(this.norm(verb - 1)) && /^(?:ان|لكن)$/.test(this.norm(verb - 2)))
    )
      return null;
    return this.actors.findLast((actor) => actor.to < verb && !actor.modifier && !this.isGoverned(actor)) ?? null;
  }

  /** "الفصائل التي قصفت": whom the relative clause belongs to. */
  private antecedent(verb: number): ActorMention | null {
    const at = [verb - 1, verb - 2].find((index) => relatives.has(this.norm(index)));
    if (at === undefined) return null;
    // "القنيطرة التي دهم": it belongs to the place.
    if (this.view.mentions.places.some((place) => place.to === at)) return null;
    return this.actors.findLast((actor) => actor.to <= at && at - actor.to <= 3 && !actor.modifier) ?? null;
  }

  /** "سيطرت على القرية وقصفت": a verb that "و" joins to the one before shares its subject. */
  private sharedSubject(event: EventWords, earlier: readonly Frame[]): ActorMention[] {
    const opener = event.clause.from;
    const isJoined = isAndVerb(event.from - 1, this.view) || isAndVerb(opener, this.view) || this.norm(opener - 1) === "و";
    const isAttack = familyOf(event.type) === "armed" || familyOf(event.type) === "losses";
    const last = earlier.findLast((frame) => frame.to <= event.from && frame.acting.length > 0);
    if (last === undefined || event.from - last.to > SUBJECT_REACH * 2) return isJoined && isAttack ? this.first(event.from) : [];
    // "قصف مدفعي لقوات النظام استهدف نقطة": the verb tells on of the noun.
    const isOfNoun = last.trigger.kind === "noun" && isAttack && last.clause.from === event.clause.from;
    return isOfNoun || (isJoined && last.trigger.kind === "verb") ? [...last.acting] : [];
  }

  /** "المدفعية ردت على الفور وقصفت": whoever the sentence, or what is told in it, begins with. */
  private first(verb: number): ActorMention[] {
    const told = this.view.tokens.findLastIndex((token, at) => at < verb && token.norm === "ان");
    const actor = this.actors.find((one) => one.from > told && one.to <= verb && !one.modifier);
    return actor === undefined || actor.from > told + 2 || actor.sector === "civilians" || actor.sector === "leader" ? [] : [actor];
  }

  private objects({ from: verb, type, trigger }: EventWords, from: number, subject: readonly ActorMention[]): ActorMention[] {
    if (trigger.object === "none" || trigger.object === "place") return this.fought(type, from);
    const allowed = trigger.object === "addressee" ? SPOKEN_TO : type === "release" ? FREED : type === "accusation" ? BLAMED : HARMED;
    // Threats name whom they are for in what they foretell.
    const end = type === "ultimatum_threat" ? this.view.tokens.length : this.clause.to;
    for (const actor of this.actors.filter((one) => one.from >= from && one.to <= end && !subject.includes(one))) {
      const gap = this.words(from, actor.from);
      if ((gap.length > OBJECT_REACH && type !== "ultimatum_threat") || gap.includes(";")) return [];
      // "اتهم الدول الغربية بتجاهل سيادة دمشق": behind "ب" stands the charge.
      if (type === "accusation" && /تهم/.test(this.norm(verb)) && gap.includes("ب")) return [];
      if (type === "ultimatum_threat" && actor.country !== null && actor.country === subject[0]?.country) continue;
      if ((actor.modifier && type !== "accusation") || this.isApposed(actor, subject)) continue;
      if ((type === "request" || type === "demand") && this.plainGap(from, actor.from) > SPOKEN_REACH) return [];
      const governor = this.governor(from, actor.from);
      if (governor !== undefined && !allowed.has(governor)) continue;
      return this.withFollowing(actor);
    }
    return [];
  }

  /** The preposition right before a name, unless a place between them is what it governs. */
  private governor(from: number, to: number): string | undefined {
    const plain = this.view.tokens.flatMap((token, at) => (at >= from && at < to && !MARKS.has(token.norm) ? [at] : []));
    const at = plain.slice(-GOVERNED_REACH).findLast((index) => prepositions.has(this.norm(index)));
    const isTaken = at !== undefined && this.view.mentions.places.some((place) => place.from > at && place.to <= to);
    return at === undefined || isTaken ? undefined : this.norm(at);
  }

  /** Words between, without marks and dates. */
  private plainGap(from: number, to: number): number {
    const { tokens, dates } = this.view;
    return tokens
      .slice(from, to)
      .filter((token) => !MARKS.has(token.norm) && !dates.some((date) => date.start <= token.start && date.end >= token.end)).length;
  }

  /** "المتحدث باسم الكرملين دميتري بيسكوف": the name of whoever the title meant. */
  private isApposed(actor: ActorMention, subject: readonly ActorMention[]): boolean {
    const last = subject.at(-1);
    return (
      last !== undefined &&
      actor.sector === "leader" &&
      actor.from - last.to <= 1 &&
      actor.country === last.country &&
      !this.words(last.to, actor.from).some((word) => and.has(word))
    );
  }

  /** "على حساب الفصائل", "من تنظيم الدولة", "ضد": whom ground was taken from. */
  private fought(type: EventType, from: number): ActorMention[] {
    if (familyOf(type) !== "armed") return [];
    const found = this.behindPreposition(from, set("من ضد حساب مع"), OBJECT_REACH);
    const isHelp = found !== null && this.words(found.from - 3, found.from).some((word) => /^(?:دعم|اسناد|غطاء|مسانده|مشاركه)$/.test(word));
    return found === null || isHelp ? [] : this.withFollowing(found);
  }

  /** "غارات التحالف", "قصف قوات النظام": the name right behind the noun. */
  private genitive({ to }: EventWords): ActorMention | null {
    const at = MARKS.has(this.norm(to)) ? to + 1 : to;
    return this.actors.find((actor) => actor.from === at && !actor.modifier) ?? null;
  }

  /** "قصف مدفعي لقوات النظام": adjectives may stand between, another noun may not. */
  private belongsTo({ to }: EventWords): ActorMention | null {
    const at = [to, to + 1, to + 2].find((index) => this.norm(index) === "ل");
    if (at === undefined || this.words(to, at).some((word) => word.endsWith("ا") || prepositions.has(word) || and.has(word))) return null;
    return this.behindPreposition(at, OWNED, 1);
  }

  /** "غارة جوية روسية", "محادثات تركية روسية": adjectives of origin behind the noun or within it. */
  private modifiers({ from, to }: EventWords): ActorMention[] {
    const found: ActorMention[] = [];
    const within = this.actors.find((one) => one.from <= from && one.to > from && one.sector !== "civilians" && !one.modifier);
    if (within !== undefined) return [within];
    for (let at = from; at < Math.min(this.clause.to, to + 4); at++) {
      if (
        at >= to &&
        (prepositions.has(this.norm(at)) || relatives.has(this.norm(at)) || this.view.mentions.places.some((place) => place.from === at))
      )
        break;
      const actor = this.actors.find((one) => one.from === at && one.modifier);
      if (actor !== undefined) found.push(actor);
    }
    return found;
  }

  /** Behind one of these prepositions, as the first one it governs. */
  private behindPreposition(from: number, markers: ReadonlySet<string>, reach: number): ActorMention | null {
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

  /** "لقائه في دمشق قائد قسد": whom the meeting was with. */
  private directlyMet(from: number): ActorMention[] {
    const actor = this.actors.find((one) => one.from >= from && one.from <= from + 6 && !one.modifier);
    return actor === undefined || this.isGoverned(actor) ? [] : this.withFollowing(actor);
  }

  /** A name behind another without a preposition: "قصف قوات النظام نقطة تركية". */
  private directly(from: number): ActorMention | null {
    const actor = this.actors.find((one) => one.from >= from && one.from <= from + 2 && !one.modifier);
    return actor === undefined || this.words(from, actor.from).some((word) => prepositions.has(word) || and.has(word)) ? null : actor;
  }

  /** "تعرضت القاعدة الأميركية لاستهداف": the subject of what was undergone. */
  private passedOver({ from }: EventWords): ActorMention | null {
    const verb = this.words(from - SUBJECT_REACH, from).findLastIndex((word) => /^[يتن]?تعرض/.test(word));
    if (verb < 0) return null;
    const at = Math.max(0, from - SUBJECT_REACH) + verb;
    return this.behind(at + 1) ?? this.before(at);
  }

  /** "غارات شنتها طائرات النظام": whoever the verb behind the noun names. */
  private carriedOut(from: number): ActorMention[] {
    const verb = [from, from + 1, from + 2, from + 3].find((at) => this.view.tags[at]?.support === true && PRONOUNS.has(this.norm(at + 1)));
    const actor = verb === undefined ? null : this.behind(verb + 2);
    return actor === null ? [] : this.withFollowing(actor);
  }

  /** "انفجار عبوة استهدفت دورية روسية": whom the verb behind the noun hits. */
  private struck(from: number): ActorMention | null {
    const end = Math.min(this.clause.to, from + STRUCK_REACH);
    for (let at = from; at < end; at++) {
      if (!STRIKING.test(this.norm(at))) continue;
      const actor = this.actors.find((one) => one.from > at && one.from <= at + 3 && !one.modifier);
      return actor === undefined || this.isGoverned(actor) ? null : actor;
    }
    return null;
  }

  /** Whoever "من قبل" or "على يد" names. */
  private agents(from: number): ActorMention[] {
    const end = Math.min(this.clause.to, from + AGENT_REACH);
    for (let at = from; at < end; at++) {
      const phrase = AGENTS.find((words) => words.every((word, index) => this.norm(at + index) === word));
      if (phrase === undefined) continue;
      const next = at + phrase.length;
      const actor = this.actors.find((one) => one.from >= next && one.from <= next + 2);
      if (actor !== undefined && !this.words(next, actor.from).some((word) => and.has(word) || word === "على"))
        return this.withFollowing(actor);
    }
    return [];
  }

  /** The subject of "شنّ", "نفّذ", "عقد" before the noun. */
  private supporters({ from }: EventWords): ActorMention[] {
    for (let at = from - 1; at >= Math.max(this.clause.from - 1, from - SUPPORT_REACH); at--) {
      if (this.view.tags[at]?.support !== true) continue;
      if (/^[^يتن]\u064f/.test(this.view.tokens[at]?.written ?? "")) return [];
      const relative = this.antecedent(at);
      if (relative !== null) return [relative];
      const behind = this.behind(at + 1);
      const before = this.before(at);
      if (before !== null && (behind === null || behind.to > from || this.isBeside(before.to, at))) return this.withJoined(before);
      return behind === null || behind.from >= from ? [] : this.withFollowing(behind);
    }
    return [];
  }

  /** "هجومه": the last one named before. */
  private owner({ from }: EventWords): ActorMention[] {
    const owner = this.actors.findLast(
      (actor) => actor.to <= from && !actor.modifier && actor.sector !== "civilians" && !this.isGoverned(actor),
    );
    return owner === undefined ? [] : [owner];
  }

  /** "بين A وB", "مع B", and two named one behind the other. */
  private partners(from: number): ActorMention[] {
    const end = Math.min(this.clause.to, from + OBJECT_REACH);
    for (let at = from; at < end; at++) {
      if (!PAIRING.has(this.norm(at))) continue;
      const next = at + 1;
      const actor = this.actors.find(
        (one) =>
          one.from >= next && one.from <= next + 5 && !one.modifier && !this.words(next, one.from).some((word) => prepositions.has(word)),
      );
      if (actor !== undefined) return this.withFollowing(actor);
    }
    return [];
  }

  private withFollowing(first: ActorMention): ActorMention[] {
    const joined = [first];
    for (const actor of this.actors.filter((one) => one.from >= first.to && one.to <= this.clause.to + 1)) {
      const between = this.words(joined.at(-1)?.to ?? 0, actor.from);
      // "محتجين مسلحين وجنود": the second describes the first.
      if (between.length === 0 && actor.actor === null && first.actor === null && this.isDefinite(first) === this.isDefinite(actor)) {
        joined[joined.length - 1] = { ...(joined.at(-1) ?? first), to: actor.to };
        continue;
      }
      const isClose =
        between.length > 0 && between.length <= 5 && between.some((word) => and.has(word)) && between.every((word) => this.isJoint(word));
      if (!isClose || (actor.modifier && !first.modifier && between.length > 1)) break;
      joined.push(actor);
    }
    return joined;
  }

  private withJoined(last: ActorMention): ActorMention[] {
    const joined = [last];
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
    return and.has(word) || MARKS.has(word) || word === "قسد" || /^(?:من|عناصر|مقاتلي|ب|ل|بين)$/.test(word);
  }
}

/** Posts, houses and people are hit; right behind a verb of attack they are no subject. */
const isHelpless = ({ sector }: ActorMention, type: EventType): boolean =>
  (sector === "positions" || sector === "civilians") && (familyOf(type) === "armed" || type === "detention");

/** Whoever is displaced suffers it, whatever the grammar. */
function victimsOnly(type: EventType, roles: Roles): Roles {
  if (type !== "displacement" && type !== "evacuation" && type !== "refugee_return") return roles;
  const people = [...roles.acting, ...roles.suffering].filter((actor) => actor.sector === "civilians" || actor.actor?.kind === "people");
  return { acting: [], suffering: people };
}
