import { type EventType, familyOf } from "@orontes/vocabulary";
import type { Frame } from "../../frame.ts";
import type { EventWords, Roles } from "../../language-pack.ts";
import type { ActorMention } from "../../mention.ts";
import { MUTUAL, SPEECH } from "../../role.ts";
import { ARMS, ArabicSentence, isHelpless, MARKS, PRONOUNS, SUBJECT_REACH } from "./sentence.ts";
import { and, prepositions, relatives, set } from "./words.ts";

const SUPPORT_REACH = 20;
/** Words between a noun of attack and the verb that says whom it hit. */
const STRUCK_REACH = 9;
export const STRIKING = /^[يتن]?(?:استهدف|ستهدف|طال)(?:ت)?$/;
/** "تعرضت لاستهداف", "بقيت نقطة محاصرة". */
const UNDERGOING = /^[يتن]?تعرض|^(?:بقيت?|ظلت?|باتت?|[يت]?زالت?|[يت]زال|[يت]بقى)$/;
/** "أعلنت القيادة سقوط مروحية": who tells of a fall did not cause it. */
const FALLING = /^(?:ال)?(?:سقوط|تحطم)$/;
const WRECKING = /^(?:ال)?(?:تدمير|نسف)$/;
const SEIZED = new Set<EventType>(["abduction", "detention"]);
const OWNED = set("ل");
/** "لقائه", "حصارها": written with a pronoun; "ه" of a feminine noun is written "ة". */
const POSSESSED = /.{3}(?:ه|ها|هم|هما)$/;

/** Words between charges and those charged. */
const BLAMED_REACH = 6;
/** What is done together "with" somebody. */
export const JOINED = new Set<EventType>(["exercise", "patrol_guard"]);
const WITHIN = set("في خلال أثناء ضمن");
const REPELLING = /^[يتن]?(?:صد|صدت|صدوا|تصد|تصدي|تصدت|تصدوا|احبط|احبطت|افشل|افشلت|حبط|فشل)$/;
const REPELLED_REACH = 9;
/** Words between "targeted" and whom. */
const HIT_REACH = 6;
const AGAINST = set("على ضد نحو باتجاه صوب");
const TAKEN_FROM = set("من ضد حساب");
/** Where a bomb goes off. */
const AT = set("على ضد في عند قرب أمام داخل أسفل تحت ب وسط بجانب بمحاذاة");
const towards = (type: EventType): ReadonlySet<string> =>
  type === "ied_explosion" ? AT : type === "territory_captured" ? TAKEN_FROM : AGAINST;

/** Genitives, "ل" and adjectives of origin of verbal nouns, and the verbs that carry them. */
export class NounSentence extends ArabicSentence {
  rolesOfNoun(event: EventWords, earlier: readonly Frame[]): Roles {
    const agents: readonly ActorMention[] = [
      ...this.agents(event.to),
      ...this.carriedOut(event.to),
      ...this.askedBy(event),
      ...this.comingFrom(event.type, event.to),
    ];
    const named = this.genitive(event);
    // "قصف المستشفى": what the genitive names is hit.
    const isHit = named !== null && event.trigger.voice !== "passive" && isHelpless(named, event.type);
    const genitive = isHit ? null : named;
    const isPossessed = PRONOUNS.has(this.norm(event.to)) || POSSESSED.test(this.view.tokens[event.from]?.written ?? "");
    const through = this.belongsTo(event);
    const modifiers = this.modifiers(event);
    if (MUTUAL.has(event.type)) {
      const owners =
        genitive !== null
          ? this.withFollowing(genitive)
          : through !== null
            ? this.withFollowing(through)
            : isPossessed
              ? this.owner(event)
              : [];
      const support = owners.length + modifiers.length > 0 ? [] : this.supporters(event);
      const met = isPossessed ? this.directlyMet(event.to) : this.gathered(event);
      const named = [...owners, ...modifiers, ...support, ...met, ...this.partners(owners.at(-1)?.to ?? event.to, event.type)];
      const acting = named.length > 0 ? named : this.metWithin(event);
      return { acting: [...(acting.length === 1 ? this.foughtBy(event, earlier) : []), ...acting], suffering: [] };
    }
    const accused = this.norm(event.from - 1) === "ب" ? this.accusedBefore(event, earlier) : [];
    const against = isHit
      ? named
      : (this.repelled(event) ?? this.behindPreposition(genitive?.to ?? through?.to ?? event.to, towards(event.type), 10));
    if (event.trigger.voice === "passive") {
      // "استهداف الجيش نقطة تركية", "إسقاط مقاتليها طائرة": one behind the other, the first does it to the second.
      const doing = genitive !== null && genitive.sector !== "civilians" && through === null ? genitive : null;
      const done = doing === null ? null : this.directly(PRONOUNS.has(this.norm(doing.to)) ? doing.to + 1 : doing.to);
      if (doing !== null && done !== null && done.sector !== "leader") return { acting: [doing], suffering: this.withFollowing(done) };
      // "اعتقال «قسد» قائد المجلس": a force that takes someone, not one of its men.
      if (SEIZED.has(event.type) && doing?.actor != null && (doing.sector === null || doing.sector === "forces"))
        return { acting: [doing], suffering: [] };
      // "تدمير طائرات إسرائيلية مدرجي المطار": what it was done with.
      if (doing !== null && WRECKING.test(this.norm(event.from)) && ARMS.has(doing.sector) && !this.isEndOfPhrase(doing.to))
        return { acting: [doing], suffering: [] };
      const blamed = event.type === "accusation" ? this.behindPreposition(agents.at(-1)?.to ?? event.to, OWNED, BLAMED_REACH) : null;
      // "إسقاط طائرتين مسيرتين": what the words themselves name is hit.
      const piece =
        event.type === "shootdown" ? this.actors.find((one) => one.from < event.to && one.to > event.from && !one.modifier) : undefined;
      if (piece !== undefined)
        return {
          acting: agents.length > 0 || FALLING.test(this.norm(event.from)) ? [...agents] : this.supporters(event),
          suffering: [piece],
        };
      const hit = through ?? blamed ?? (against !== null ? against : (genitive ?? this.passedOver(event)));
      const doer =
        agents.length > 0
          ? agents
          : through !== null && genitive !== null
            ? [genitive]
            : modifiers.length > 0
              ? modifiers
              : accused.length > 0
                ? accused
                : FALLING.test(this.norm(event.from))
                  ? []
                  : isPossessed
                    ? this.owner(event)
                    : familyOf(event.type) === "armed" && this.armedWith(event.to).length > 0
                      ? this.armedWith(event.to)
                      : this.supporters(event);
      return { acting: doer.filter((one) => one !== hit), suffering: hit === null ? [] : this.withFollowing(hit) };
    }
    const repelled = through === null ? null : this.repelled(event);
    const acting: ActorMention[] =
      agents.length > 0
        ? [...agents]
        : genitive === null && through !== null && repelled !== null
          ? // "صد محاولة تسلل لقوات النظام": theirs who were warded off.
            this.withFollowing(through)
          : genitive !== null
            ? this.withFollowing(genitive)
            : modifiers.length > 0
              ? modifiers
              : isPossessed
                ? this.owner(event)
                : this.supporters(event);
    if (JOINED.has(event.type)) acting.push(...this.partners(event.to).filter((one) => !acting.includes(one)));
    const passing = event.type === "ied_explosion" ? this.passing(event.to) : [];
    if (passing.length > 0) return { acting: acting.filter((one) => !passing.includes(one)), suffering: passing };
    const target =
      against ??
      this.struck(event.to) ??
      (STRIKING.test(this.norm(event.from - 1)) ? this.directly((genitive ?? through ?? modifiers.at(-1))?.to ?? event.to) : null) ??
      this.passedOver(event) ??
      (genitive !== null && through !== null ? through : null) ??
      (genitive !== null ? this.directly(acting.at(-1)?.to ?? event.to) : null);
    // "مطالبة دمشق بخروج القوات التركية": whoever is to do it.
    const charged =
      target === null && (event.type === "demand" || event.type === "request")
        ? this.actors.find(
            (actor) =>
              actor.from >= event.to &&
              !acting.includes(actor) &&
              this.view.triggers.some(
                (found) => found.to === actor.from && found.from > event.to && found.values.some(({ kind }) => kind === "noun"),
              ),
          )
        : undefined;
    const byOwner: readonly ActorMention[] = acting.length > 0 ? acting : through !== null ? this.withFollowing(through) : [...accused];
    return { acting: byOwner, suffering: target === null ? (charged === undefined ? [] : [charged]) : this.withFollowing(target) };
  }

  private isEndOfPhrase(at: number): boolean {
    const token = this.view.tokens[at];
    return token === undefined || token.kind === "mark" || prepositions.has(token.norm) || and.has(token.norm);
  }

  /** "اتهمت تركيا الوحدات بخطف": whoever is accused of it. */
  private accusedBefore({ from, clause }: EventWords, earlier: readonly Frame[]): readonly ActorMention[] {
    const charge = earlier.findLast((frame) => frame.type === "accusation" && frame.clause.from === clause.from && frame.to <= from);
    return charge !== undefined && /تهم/.test(this.norm(charge.from)) ? charge.suffering : [];
  }

  /** "سيطر الجيش على القرية عقب اشتباكات مع الوحدات": whoever the verb before names. */
  private foughtBy({ type, from }: EventWords, earlier: readonly Frame[]): readonly ActorMention[] {
    if (type !== "armed_clash" || this.norm(from - 1) === "و") return [];
    return earlier.findLast((frame) => frame.trigger.kind === "verb" && familyOf(frame.type) === "armed")?.acting ?? [];
  }

  /** "غارات التحالف", "قصف قوات النظام": the name right behind the noun. */
  private genitive({ to }: EventWords): ActorMention | null {
    const at = MARKS.has(this.norm(to)) ? to + 1 : to;
    const number = this.view.numbers.find((one) => one.from === at && one.inNoun !== true);
    // "قصف 115 هدفاً": what is counted behind it is hit, or does it; "أسر اثنين من عناصر الجماعة" as well.
    const counted = number === undefined ? at : this.norm(number.to) === "من" ? number.to + 1 : number.to;
    return this.actors.find((actor) => actor.from === counted && !actor.modifier) ?? null;
  }

  /** "قصف مدفعي لقوات النظام": adjectives may stand between, another noun may not. */
  private belongsTo({ to }: EventWords): ActorMention | null {
    const at = [to, to + 1, to + 2].find((index) => this.norm(index) === "ل");
    if (at === undefined || this.words(to, at).some((word) => word.endsWith("ا") || prepositions.has(word) || and.has(word))) return null;
    return this.behindPreposition(at, OWNED, 1);
  }

  /** "صدّت الفصائل هجوماً لقوات النظام": whoever wards it off is whom it was for. */
  private repelled({ from, clause }: EventWords): ActorMention | null {
    for (let at = from - 1; at >= Math.max(clause.from, from - REPELLED_REACH); at--) {
      if (!REPELLING.test(this.norm(at))) continue;
      const behind = this.behind(at + 1);
      return behind !== null && behind.to <= from ? behind : this.before(at);
    }
    return null;
  }

  /** "غارة جوية روسية", "محادثات تركية روسية": adjectives of origin behind the noun or within it. */
  private modifiers({ from, to }: EventWords): ActorMention[] {
    const found: ActorMention[] = [];
    const within = this.actors.find(
      (one) =>
        one.from < to && one.to > from && one.sector !== "civilians" && !one.modifier && (one.actor !== null || one.sector !== "positions"),
    );
    if (within !== undefined) found.push(within);
    const start = within?.to ?? from;
    for (let at = start; at < Math.min(this.clause.to, Math.max(start, to) + (within === undefined ? 4 : 2)); at++) {
      if (
        within !== undefined &&
        !and.has(this.norm(at)) &&
        !MARKS.has(this.norm(at)) &&
        !this.actors.some((one) => one.from === at && one.modifier)
      )
        break;
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

  /** "في مكالمة هاتفية، اتفق بوتين وأردوغان": whoever the sentence tells of. */
  private metWithin({ from, to }: EventWords): ActorMention[] {
    if (!WITHIN.has(this.norm(from - 1))) return [];
    const isLeader = ({ modifier, sector }: ActorMention): boolean => !modifier && sector === "leader";
    const behind = this.actors.find((actor) => actor.from >= to && isLeader(actor));
    if (behind !== undefined) return this.withFollowing(behind);
    const before = this.actors.findLast((actor) => actor.to <= from && isLeader(actor));
    return before === undefined ? [] : this.withJoined(before);
  }

  /** "لقائه في دمشق قائد قسد": whom the meeting was with. */
  private directlyMet(from: number): ActorMention[] {
    const actor = this.actors.find((one) => one.from >= from && one.from <= from + 6 && !one.modifier);
    return actor === undefined || this.isGoverned(actor) ? [] : this.withFollowing(actor);
  }

  /** "جمعت قمة سوتشي بوتين وأردوغان", "لقاء ضم": whom a meeting brought together. */
  private gathered({ from, to }: EventWords): ActorMention[] {
    const verb = [from - 1, to, to + 1, to + 2, to + 3].find((at) => /^[يت]?(?:جمع|ضم)(?:ت|ه)?$/.test(this.norm(at)));
    const start = verb === undefined ? null : Math.max(verb + 1, to);
    const actor = start === null ? undefined : this.actors.find((one) => one.from >= start && one.from <= start + 4 && !one.modifier);
    return actor === undefined ? [] : this.withFollowing(actor);
  }

  /** A name behind another without a preposition: "قصف قوات النظام نقطة تركية". */
  private directly(from: number): ActorMention | null {
    const actor = this.actors.find((one) => one.from >= from && one.from <= from + 2 && !one.modifier);
    const isOther = actor === undefined || actor.sector === "source";
    return isOther || this.words(from, actor.from).some((word) => prepositions.has(word) || and.has(word)) ? null : actor;
  }

  /** "تعرضت القاعدة الأميركية لاستهداف": the subject of what was undergone. */
  private passedOver({ from }: EventWords): ActorMention | null {
    const verb = this.words(from - SUBJECT_REACH, from).findLastIndex((word) => UNDERGOING.test(word));
    if (verb < 0) return null;
    const at = Math.max(0, from - SUBJECT_REACH) + verb;
    return this.behind(at + 1) ?? this.before(at);
  }

  /** "غارات شنتها طائرات النظام": whoever the verb behind the noun names. */
  private carriedOut(from: number): ActorMention[] {
    const verb = [from, from + 1, from + 2, from + 3, from + 4].find(
      (at) => this.view.tags[at]?.support === true && PRONOUNS.has(this.norm(at + 1)),
    );
    // What is told of the noun may be a clause of its own: "التدريبات التي تجريها قوات روسية".
    const actor = verb === undefined ? undefined : this.actors.find((one) => one.from >= verb + 2 && one.from <= verb + 3 && !one.modifier);
    return actor === undefined ? [] : this.withFollowing(actor);
  }

  /** "انفجار عبوة استهدفت دورية روسية": whom the verb behind the noun hits. */
  private struck(from: number): ActorMention | null {
    const end = Math.min(this.clause.to, from + STRUCK_REACH);
    for (let at = from; at < end; at++) {
      if (!STRIKING.test(this.norm(at))) continue;
      const actor = this.actors.find((one) => one.from > at && one.from <= at + HIT_REACH && !one.modifier);
      // "حافلة لجنود النظام", "مستودعات تابعة لحزب الله": whose it is.
      return actor === undefined || (this.isGoverned(actor) && this.norm(actor.from - 1) !== "ل") ? null : actor;
    }
    return null;
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

  /** "بطلب من أنقرة", "دعوة من موسكو". */
  private askedBy({ type, to }: EventWords): ActorMention[] {
    if (!SPEECH.has(type) || this.norm(to) !== "من") return [];
    const actor = this.actors.find((one) => one.from >= to + 1 && one.from <= to + 2 && !one.modifier);
    return actor === undefined ? [] : this.withFollowing(actor);
  }

  /** "هجومه": the last one named before. */
  private owner({ from }: EventWords): ActorMention[] {
    const owner = this.actors.findLast(
      (actor) => actor.to <= from && !actor.modifier && actor.sector !== "civilians" && !this.isGoverned(actor),
    );
    return owner === undefined ? [] : [owner];
  }
}
