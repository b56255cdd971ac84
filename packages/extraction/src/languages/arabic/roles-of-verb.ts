import { type EventType, familyOf } from "@orontes/vocabulary";
import type { Frame } from "../../frame.ts";
import type { EventWords, Roles } from "../../language-pack.ts";
import { type ActorMention, changed } from "../../mention.ts";
import { MUTUAL, SPEECH } from "../../role.ts";
import { isAndVerb } from "./clause.ts";
import { DIRECT, ObjectsOfVerb } from "./objects-of-verb.ts";
import { JOINED } from "./roles-of-noun.ts";
import { reportOf } from "./report.ts";
import { isHelpless, PRONOUNS, SUBJECT_REACH } from "./sentence.ts";
import { prepositions, set } from "./words.ts";

/** Verbs that deny; other words of denial have no subject of their own. */
const DENYING = /^[يتن]?(?:تبرا|نف|نفي|كذب|دحض|فند|انكر|نكر|رفض|تنصل|وصف|صف|اعتبر|عتبر)/;
/** "خرج متظاهرون": whose subject stands in the phrase itself. */
const STREET = new Set<EventType>(["protest", "riot"]);
const MOVED = new Set<EventType>(["withdrawal", "deployment", "proxy_transfer", "aid_delivery", "arms_transfer"]);
const STATIONED = new Set<EventType>(["withdrawal", "deployment", "proxy_transfer"]);
const CARRYING = set("قافلة قوافل شحنة شحنات مساعدات باخرة بواخر رتل أرتال دفعة");
/** Who calls for something in the street. */
const MANY: ReadonlySet<ActorMention["sector"]> = new Set(["civilians", "fighters", "rebels", "officials", "body"]);
const BEARING = /^[يت](?:قل|حمل|ضم|قلها|نقل)$/;
const ABOARD_REACH = 6;
const UNDER_WAY: ReadonlySet<ActorMention["sector"]> = new Set(["forces", "air", "navy", "artillery", "drone"]);
const SEIZED = new Set<EventType>(["abduction", "detention", "attack_on_civilians"]);
const PAYING = /^(?:س?[يت]دفع|س?[يت]ندم|س?[يت]واجه)/;
const GATHERING = /^[يت]?(?:جمع|ضم)/;
const MEMBERSHIP = set("عن إلى من في ل");
/** Words between a verb of dealing and whom one deals with. */
const PARTY_REACH = 6;
/** "ودمّرت خمس دبابات": pieces that are counted behind such a verb are lost. */
const WRECKED = /^[يتن]?(?:دمر|نسف|عطب|اعطب|حطم|احرق|حرق)/;
/** "أطلق محتجون النار": no passive. */
const SHOOTING = /^[يتن]?(?:اطلق|طلق|فتح|ارتكب|رتكب|اعتد|عتد)/;
const MASCULINE = set(
  "تنظيم التنظيم جيش الجيش حزب الحزب فصيل الفصيل مجلس المجلس نظام النظام رئيس الرئيس وزير الوزير لواء فيلق طيران الطيران حرس تحالف التحالف حلف الحلف ائتلاف الائتلاف شرطي جندي جنديا ضابطا قائد القائد رتل رتلا حاجز موقع",
);
const FEMININE = set("قوات القوات وحدات الوحدات تركيا روسيا سوريا إيران أنقرة موسكو دمشق واشنطن طهران دوريات");
/** "داعياً", "متهمةً": verbs that hang on the one who speaks. */
export const PARTICIPLES = /^(?:داعي|مناشد|مطالب|مشترط|متهم|محمل|مهدد|متوعد|نافي)(?:ا|ه|ين)?$/;

/** Subjects before or behind the verb or shared with an earlier one, objects, and those a passive names. */
export class VerbSentence extends ObjectsOfVerb {
  rolesOfVerb(event: EventWords, earlier: readonly Frame[]): Roles {
    const within = this.actors.filter(
      (actor) =>
        actor.from >= event.from &&
        actor.from < event.to &&
        !actor.modifier &&
        (actor.actor !== null || (STREET.has(event.type) && actor.from > event.from)),
    );
    const doers = this.agents(event.to);
    const isPassive = this.isPassive(event);
    const weapons = doers.length > 0 || !isPassive || familyOf(event.type) !== "armed" ? doers : this.armedWith(event.to);
    const agents = weapons.length > 0 || !isPassive ? weapons : this.comingFrom(event.type, event.to);
    if (isPassive || (agents.length > 0 && (SEIZED.has(event.type) || event.type === "territory_captured"))) {
      // "أُبرمت هدنة بين الطرفين".
      if (MUTUAL.has(event.type)) return { acting: [...agents, ...this.partners(event.to)], suffering: [] };
      const hit = this.behind(event.to) ?? this.before(event.from);
      // "سُحبت القوات", "نُقل مقاتلون": those who are moved are told as those who move.
      if (STATIONED.has(event.type) && agents.length === 0 && hit !== null) return { acting: this.withFollowing(hit), suffering: [] };
      const giver = event.type === "arms_transfer" && agents.length === 0 ? this.giver(event.to) : agents;
      return { acting: giver, suffering: hit === null ? [] : this.withFollowing(hit) };
    }
    const relative = this.antecedent(event.from) ?? this.spokenOf(event.from);
    // "…، داعياً تركيا إلى": whoever the sentence says it of.
    if (PARTICIPLES.test(this.norm(event.from)))
      return { acting: this.callers(event.from), suffering: this.meantBefore(event) ?? this.objects(event, event.to, []) };
    // "النظام سيدفع الثمن": whoever pays is threatened.
    if (event.type === "ultimatum_threat" && PAYING.test(this.norm(event.from))) {
      const payer = this.before(event.from) ?? this.behind(event.to);
      return { acting: this.speaker(event.from).filter((one) => one !== payer), suffering: payer === null ? [] : [payer] };
    }
    // "إنها لم تنفذ الهجوم", "شائعة عارية عن الصحة": whoever says so.
    if (event.type === "denial" && !DENYING.test(this.norm(event.from))) return { acting: this.speaker(event.from), suffering: [] };
    const behind = this.behind(event.to);
    const before = relative === null ? this.before(event.from) : null;
    // "ألقت القبض على ستة من عناصره": what a preposition of the phrase governs is no subject.
    const isOther =
      behind !== null && ((isAndVerb(event.from - 1, this.view) && this.disagrees(event.from, behind)) || this.isCalledUpon(event, behind));
    const isGovernedBehind = event.to - event.from > 1 && event.type !== "force_presence" && prepositions.has(this.norm(event.to - 1));
    // "أما العقيد المتقاعد … فقد نصح الحكومة": whoever stands behind it is its object.
    const isOfTopic = this.norm(0) === "اما" && /^(?:ف|فقد)$/.test(this.norm(event.from - 1));
    const canAct =
      behind !== null &&
      !isOfTopic &&
      // "دخلت مركز المدينة".
      !(event.trigger.object === "place" && behind.actor === null && behind.sector === "body") &&
      !(familyOf(event.type) === "armed" && WRECKED.test(this.norm(event.from)) && this.isThing(behind)) &&
      !isGovernedBehind &&
      !isOther &&
      !this.isObject(behind) &&
      !isHelpless(behind, event.type) &&
      !this.isSpokenTo(event, behind, earlier);
    // "التي قصفتها الطائرات"; "الذي دعاه إلى زيارة" has its subject in the pronoun before.
    const isResumed = relative !== null && canAct && PRONOUNS.has(this.norm(event.to));
    const isOfForces = event.trigger.object === "none" || event.trigger.object === "place";
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
    const carried = MOVED.has(event.type) ? this.carriers(event) : [];
    const joint = JOINED.has(event.type) ? this.partners(event.to) : [];
    const shared = own.length > 0 ? own : carried.length > 0 ? carried : this.sharedSubject(event, earlier);
    const origin = shared.length === 0 ? this.comingFrom(event.type, event.to) : [];
    const subject = [...shared, ...origin, ...joint.filter((one) => !shared.includes(one))];
    const rest =
      !isSubjectFirst && behind !== null && canAct && (relative === null || isResumed) ? (subject.at(-1)?.to ?? event.to) : event.to;
    const named = isResumed && relative !== null ? (isOfForces ? [] : [relative]) : this.objects(event, rest, subject);
    const direct = named.length === 0 && relative === null ? this.pronounOf(event, subject) : named;
    // "جمعت سوتشي ممثلين عن روسيا وتركيا": those brought together.
    if (event.type === "talks" && GATHERING.test(this.norm(event.from)))
      return {
        acting: this.actors.filter(
          (actor) => actor.from >= event.to && actor.to <= this.clause.to && !actor.modifier && actor.actor !== null,
        ),
        suffering: [],
      };
    if (MUTUAL.has(event.type)) {
      const talkers = event.type === "talks_breakdown" ? (earlier.findLast((frame) => frame.type === "talks")?.acting ?? []) : [];
      return {
        acting:
          talkers.length > 0
            ? talkers
            : [
                ...subject,
                ...this.partners(rest),
                ...direct.filter(({ sector, from }) => sector !== "civilians" && this.isParty(rest, from)),
              ],
        suffering: [],
      };
    }
    // "اعتقل جنديان في مرسين": without vowels a passive is one by having no object.
    // "جثث مدنيين أعدموا ميدانياً" as well.
    const [one] = subject;
    const isSeized =
      SEIZED.has(event.type) &&
      !SHOOTING.test(this.norm(event.from)) &&
      direct.length === 0 &&
      one !== undefined &&
      (one.sector === "civilians" || this.isCounted(one));
    // "اتهمت قوات النظام بارتكاب مجزرة": without an object whoever stands there is accused.
    if (
      event.type === "accusation" &&
      direct.length === 0 &&
      one !== undefined &&
      this.norm(event.from).startsWith("اتهم") &&
      this.norm(one.to) === "ب"
    )
      return { acting: [], suffering: subject };
    if (event.type === "group_change") return { acting: this.ofGroup(subject, event.to), suffering: direct };
    if (event.type === "siege_relief" && direct.length === 0) return { acting: subject, suffering: this.besieger(event.to) };
    // "أفرجت الهيئة عن الصحفي الذي اعتقلته": whoever the main clause tells of.
    if (isSeized && relative !== null && PRONOUNS.has(this.norm(event.to)))
      return {
        acting: earlier.findLast((frame) => frame.trigger.kind === "verb" && frame.to <= event.from)?.acting ?? [],
        suffering: subject,
      };
    return isSeized ? { acting: [], suffering: subject } : { acting: subject, suffering: direct };
  }

  /** "30 شاحنة روسية غادرت", "وصلت إلى المطار طائرة إماراتية": whose vehicles go; "وصلت إلى هاتاي قافلة تضم قوات تركية": who is on the way. */
  private carriers({ from, to, type }: EventWords): ActorMention[] {
    const isOwner = (actor: ActorMention): boolean =>
      actor.modifier &&
      [1, 2, 3].some((back) => CARRYING.has(this.norm(actor.from - back)) || this.view.tags[actor.from - back]?.equipment === true);
    const near = this.actors.filter((actor) => actor.from >= this.clause.from && actor.to <= this.clause.to);
    const owner = near.find((actor) => (actor.to === from || (actor.from >= to && actor.from - to <= SUBJECT_REACH)) && isOwner(actor));
    if (owner !== undefined) return [owner];
    const load = STATIONED.has(type) ? this.aboard(to) : null;
    if (load !== null) return [load];
    const force = near.find((actor) => actor.from >= to && actor.actor !== null && actor.sector !== null && UNDER_WAY.has(actor.sector));
    const isCarrier = force?.sector === "air" || force?.sector === "navy" || STATIONED.has(type);
    return force === undefined || !isCarrier || this.isGoverned(force) ? [] : [force];
  }

  /** "غادرت حافلات تقل 400 من مقاتلي المعارضة": who is aboard. */
  private aboard(from: number): ActorMention | null {
    for (let at = from; at < Math.min(this.clause.to, from + ABOARD_REACH); at++)
      if (BEARING.test(this.norm(at)) && this.norm(at - 1) !== "ل") return this.behind(at + 1);
    return null;
  }

  /** "تسلّم الجيش دفعة من مقاتلات روسية", "تسلمت تركيا بطارية من روسيا": whose they were. */
  private giver(from: number): ActorMention[] {
    const subject = this.behind(from);
    const given = this.actors.find(
      (actor) =>
        actor.from >= (subject?.to ?? from) &&
        actor.to <= this.clause.to &&
        (this.norm(actor.from - 1) === "من" || (actor.modifier && actor.country !== subject?.country)),
    );
    return given === undefined ? [] : [given];
  }

  /** "اتهمت المقاتلين", "قتل جنوداً": the ending of an object. */
  private isObject({ actor, from, to }: ActorMention): boolean {
    const { written, norm } = this.view.tokens[from] ?? { written: "", norm: "" };
    // "عشرات النازحين": a number has no other ending behind it.
    if (this.view.numbers.some((number) => number.to === from)) return written.endsWith("اً");
    return (
      (/^ال.{2,}ين$/.test(norm) &&
        norm !== "الامين" &&
        this.view.tags[from]?.noun != null &&
        this.view.tags[from]?.noun?.single !== true &&
        (actor === null || to - from > 1)) ||
      written.endsWith("اً")
    );
  }

  /** "وطردت تنظيم الدولة", "واتهمت الرئيس", "وقصف قوات": a verb has the gender of a subject right behind it. */
  private disagrees(verb: number, { from, sector }: ActorMention): boolean {
    const word = this.norm(verb);
    const head = this.norm(from);
    if (/[^ا]ت$/.test(word)) return MASCULINE.has(head) || (sector === "leader" && !/[هاةي]$/.test(head));
    return from === verb + 1 && !/^[يتن]|(?:وا|ون|ان)$/.test(word) && (head.endsWith("ه") || FEMININE.has(head));
  }

  /** "ألقت المروحيات منشورات تدعو السكان إلى الابتعاد": whom a paper calls upon. */
  private isCalledUpon({ from, type }: EventWords, { sector, to }: ActorMention): boolean {
    return (
      DIRECT.has(type) && sector === "civilians" && this.norm(to) === "الي" && /^[يت]/.test(this.norm(from)) && this.before(from) !== null
    );
  }

  private isCounted({ actor, from }: ActorMention): boolean {
    return actor === null && this.view.numbers.some((number) => (number.inNoun === true ? number.from === from : number.to === from));
  }

  /** "وحذّرت الإدارة من … ودعت واشنطن إلى": behind a verb that "و" joins to one with a subject stands whom it is said to, unless another follows. */
  private isSpokenTo({ from, to, type, clause }: EventWords, behind: ActorMention, earlier: readonly Frame[]): boolean {
    if (!DIRECT.has(type) || !isAndVerb(from - 1, this.view)) return false;
    const last = this.withFollowing(behind).at(-1) ?? behind;
    const next = this.norm(last.to);
    const isAlone = !this.actors.some(
      (actor) => actor.from >= last.to && actor.from <= last.to + 1 && actor.to <= clause.to && !actor.modifier,
    );
    const isSpeaker = earlier.some(
      (frame) => SPEECH.has(frame.type) && frame.to <= from && frame.acting.some(({ entityId }) => entityId !== behind.entityId),
    );
    return isAlone && isSpeaker && (next === "الي" || next === "علي") && last.from - to <= 2;
  }

  /** By the vowel on its first letter: "قُصف", "أُسقطت"; or by the word itself. */
  private isPassive({ from, trigger }: EventWords): boolean {
    const written = this.view.tokens[from]?.written ?? "";
    // "اختُطف", "استُهدف".
    if (/^ا(?:[^\u064b-\u0652]\u0652?)?ت\u0651?\u064f/.test(written)) return true;
    return trigger.voice === "passive" || (/^.\u064f/.test(written) && !/^[يتن]/.test(written)) || /^[يت]\u064f..?\u064e/.test(written);
  }

  /** "وقّع الشرع اتفاقاً يقضي بدمج المؤسسات": what a deal is about is no party to it. */
  private isParty(from: number, to: number): boolean {
    return to - from <= PARTY_REACH && !this.words(from, to).some((word) => /^(?:الي|علي|بشان|حول|[يت]قضي|[يت]نص)$/.test(word));
  }

  /** "خرج 300 من الأهالي في مسيرة مطالبين": many who call are no speaker of a report. */
  private callers(at: number): readonly ActorMention[] {
    const many = this.norm(at).endsWith("ين")
      ? this.actors.findLast(
          (actor) => actor.to <= at && !actor.modifier && MANY.has(actor.sector) && (!this.isGoverned(actor) || this.isPartOf(actor.from)),
        )
      : undefined;
    return many === undefined ? this.speaker(at) : [many];
  }

  /** "فرضت عقوبات على شركة، متهمة إياها بنقل الوقود": whom the clause before told of; null where no pronoun says so. */
  private meantBefore({ from, to }: EventWords): readonly ActorMention[] | null {
    if (!/^ايا(?:ه|ها|هم|هما)?$/.test(this.norm(to))) return null;
    const speaker = this.speaker(from)[0]?.entityId;
    const meant = this.actors.findLast(
      (actor) => actor.to <= from && !actor.modifier && actor.entityId !== speaker && actor.sector !== "civilians" && !this.isThing(actor),
    );
    return meant === undefined ? [] : [meant];
  }

  private speaker(at: number): ActorMention[] {
    const speaker =
      reportOf(this.view)?.speaker ?? this.actors.find((actor) => actor.to <= at && !actor.modifier && !this.isGoverned(actor));
    return speaker == null ? [] : [speaker];
  }

  /** "سيطرت على القرية وقصفت": a verb that "و" joins to the one before shares its subject. */
  private sharedSubject(event: EventWords, earlier: readonly Frame[]): ActorMention[] {
    const opener = event.clause.from;
    const isJoined = isAndVerb(event.from - 1, this.view) || isAndVerb(opener, this.view) || /^(?:و|حيث|اذ)$/.test(this.norm(opener - 1));
    const isAttack = familyOf(event.type) === "armed" || familyOf(event.type) === "losses";
    const before = earlier.filter((frame) => frame.to <= event.from && frame.acting.length > 0);
    const last = (isJoined ? before.findLast((frame) => frame.trigger.kind === "verb") : undefined) ?? before.at(-1);
    if (last === undefined || event.from - last.to > SUBJECT_REACH * 2) return isJoined && isAttack ? this.first(event.from) : [];
    // "أجرى الوزير اتصالاً بنظيره، ونفى أن": whoever the noun before was told of.
    if (isJoined && SPEECH.has(event.type) && last.trigger.kind === "noun" && last.clause.from <= 1) return last.acting.slice(0, 1);
    // "أطلقت قسد حملة ضد خلايا التنظيم واعتقلت 52": what carries the noun is a verb as well.
    if (isJoined && SEIZED.has(event.type) && last.trigger.kind === "noun" && this.isCarriedAlike(last.from, event.from))
      return [...last.acting];
    // "قصف مدفعي لقوات النظام استهدف نقطة": the verb tells on of the noun.
    const isOfNoun = last.trigger.kind === "noun" && isAttack && last.clause.from === event.clause.from;
    return isOfNoun || (isJoined && last.trigger.kind === "verb") ? [...last.acting] : [];
  }

  private isCarriedAlike(noun: number, verb: number): boolean {
    const carrier = this.view.tags.findLastIndex((tag, at) => at < noun && noun - at <= SUBJECT_REACH && tag.support);
    return carrier >= 0 && this.norm(carrier).endsWith("ت") === this.norm(verb).endsWith("ت");
  }

  /** "المدفعية ردت على الفور وقصفت": whoever the sentence, or what is told in it, begins with. */
  private first(verb: number): ActorMention[] {
    const told = this.view.tokens.findLastIndex((token, at) => at < verb && token.norm === "ان");
    const actor = this.actors.find((one) => one.from > told && one.to <= verb && !one.modifier);
    return actor === undefined || actor.from > told + 2 || actor.sector === "civilians" || actor.sector === "leader" ? [] : [actor];
  }

  /** "انشق ضابط عن قوات النظام", "انضم مقاتلون إلى الهيئة": men of nobody's are of the group they leave or join. */
  private ofGroup(subject: readonly ActorMention[], from: number): readonly ActorMention[] {
    const [one] = subject;
    if (one === undefined || one.actor !== null || (one.side ?? null) !== null) return subject;
    const group = this.behindPreposition(from, MEMBERSHIP, SUBJECT_REACH);
    // Factions that join a ministry are not the ministry.
    return group === null || group.sector === "ministry" || group.sector === "government"
      ? subject
      : [changed(group, { from: one.from, to: one.to, sector: one.sector })];
  }
}
