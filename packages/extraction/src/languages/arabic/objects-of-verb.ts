import { type EventType, familyOf } from "@orontes/vocabulary";
import type { EventWords } from "../../language-pack.ts";
import { type ActorMention, changed } from "../../mention.ts";
import { SPEECH } from "../../role.ts";
import { ARMS, ArabicSentence, MARKS, MEDIUM, OBJECT_REACH, PRONOUNS } from "./sentence.ts";
import { and, prepositions, reporting, set } from "./words.ts";

/** Prepositions through which a verb or noun of harm, or of speech, reaches its object. */
const HARMED = set("على ضد ل ب نحو باتجاه صوب إلى");
/** Where a bomb goes off. */
const BLOWN_UP = set("على ضد في عند قرب أمام داخل أسفل تحت ب وسط بجانب بمحاذاة");
const SEIZING = new Set<EventType>(["abduction", "detention", "release"]);
const SPOKEN_TO = set("إلى من على ل مع ب ضد");
/** Verbs that have whom they speak to right behind them: "دعا أنقرة إلى". */
export const DIRECT = new Set<EventType>(["request", "demand", "accusation", "ultimatum_threat"]);
const FREED = set("عن ل");
const LAID = /^[يت]?(?:فرض|ضرب|حصار|طوق)/;
/** What goes to somebody, or is kept from them. */
const GIVEN = new Set<EventType>(["territory_transfer", "blockade", "trade_restriction"]);
/** "الأجواء التركية": whose they are. */
const LANDS = set("الأجواء أجواء الأراضي الحدود المجال الجوي المياه الإقليمية");
const BARRED = set("أمام وجه بوجه");
const LET_IN = set("أمام ل");
const RELIEVED = set("عن على ل ب");
const TO = set("إلى ل");
const HOLD = set("سيطرة نفوذ انتشار");
const DRIVEN_OUT = set("طرد دحر إخراج انسحاب هزيمة فرار");
/** "ألقى باللائمة على". */
const LAYING = /^[يت]?(?:القي|القت|القوا|لقي)/;
const BLAMED = set("ب ل");
/** Words between a preposition and the name it governs, the preposition included. */
const GOVERNED_REACH = 2;
/** Words between a call and whom it is for. */
const SPOKEN_REACH = 3;
/** "بطلب رسمي إلى موسكو". */
const SENT_REACH = 6;
const isHit = ({ sector, actor }: ActorMention): boolean =>
  sector === "forces" || sector === "fighters" || sector === "positions" || actor?.kind === "armed_group" || actor?.kind === "force";

const UNIONS = /^(?:نقاب|جمعي|رابط|رواب|اتحاد|هيي|منظم|شبك)|^(?:موظفو|عمال|سايقو|سكان|اهالي|طلاب)$/;
const FOUGHT = set("من ضد حساب مع");
const HELP = /^(?:دعم|اسناد|غطاء|مسانده|مشاركه)$/;
/** "بتوصيل" is written in one word where the dictionary does not know the charge. */
const opensCharge = (word: string): boolean => word === "ب" || /^ب(?:ال.{3,}|ت.{2,}ي.|ا.{2,}ا.|عدم|محاول.)$/.test(word);

/** Whom a verb reaches: right behind it, through a preposition, by a pronoun. */
export class ObjectsOfVerb extends ArabicSentence {
  protected objects({ from: verb, type, trigger }: EventWords, from: number, subject: readonly ActorMention[]): ActorMention[] {
    if (type === "ground_incursion") {
      const entered = this.actors.find(
        (actor) =>
          actor.modifier &&
          actor.from >= from &&
          actor.to <= this.clause.to &&
          actor.country !== subject[0]?.country &&
          LANDS.has(this.norm(actor.from - 1)),
      );
      if (entered !== undefined) return [entered];
    }
    const passing = type === "ied_explosion" ? this.passing(from) : [];
    if (passing.length > 0) return passing;
    if (GIVEN.has(type)) {
      const second = type === "territory_transfer" ? this.actors.find((actor) => actor.from === from && !actor.modifier) : undefined;
      const taker = second ?? this.behindPreposition(from, TO, OBJECT_REACH) ?? this.heldBy(from);
      if (taker !== null) return this.withFollowing(taker);
      // "دخول الشاحنات التركية".
      const owner = this.actors.find(
        (actor) => actor.modifier && actor.from >= from && actor.to <= this.clause.to && actor.country !== subject[0]?.country,
      );
      if (type === "blockade" && owner !== undefined) return [owner];
    }
    // "أغلقت أجواءها أمام الطائرات الروسية", "سمحت للأمم المتحدة باستخدام المعبر".
    if (type === "border_closure" || type === "border_opening") {
      const barred = this.behindPreposition(from, type === "border_closure" ? BARRED : LET_IN, OBJECT_REACH);
      return barred === null ? [] : this.withFollowing(barred);
    }
    if (trigger.object === "none" || trigger.object === "place") return this.fought(type, from);
    const allowed =
      type === "sanctions_relief"
        ? RELIEVED
        : trigger.object === "addressee"
          ? SPOKEN_TO
          : type === "release"
            ? FREED
            : type === "accusation" && !LAYING.test(this.norm(verb))
              ? BLAMED
              : type === "ied_explosion"
                ? BLOWN_UP
                : HARMED;
    // Threats name whom they are for in what they foretell.
    const end = type === "ultimatum_threat" ? this.view.tokens.length : this.clause.to;
    for (const actor of this.actors) {
      if (actor.from < from || actor.to > end || subject.some((one) => actor.from >= one.from && actor.to <= one.to)) continue;
      const gap = this.words(from, actor.from);
      if ((gap.length > OBJECT_REACH && type !== "ultimatum_threat") || gap.includes(";")) return [];
      // "اتهم الدول الغربية بتجاهل سيادة دمشق": behind "ب" stands the charge.
      if (type === "accusation" && /تهم/.test(this.norm(verb)) && gap.some(opensCharge)) return [];
      if (type === "ultimatum_threat" && this.isOwn(actor, subject)) continue;
      // "أوقفت السلطات تسعة أتراك": people of that country.
      if ((actor.modifier || actor.isCountry) && SEIZING.has(type) && this.view.numbers.some((number) => number.to === actor.from))
        return [changed(actor, { entityId: "group.civilians", actor: null, modifier: false, sector: "civilians", side: "civilian" })];
      // "اعترضت زورقاً تركياً": whose it is.
      const isShips = type === "naval_incident" && actor.modifier && this.view.tags[actor.from - 1]?.equipment === true;
      if ((actor.modifier && type !== "accusation" && !isShips) || this.isApposed(actor, subject)) continue;
      // "أصابت صواريخ، قالت المنظمة إن …": who tells of it.
      if (familyOf(type) === "armed" && this.isTeller(actor.from)) continue;
      // "نقابة الأطباء": of whom it is.
      if (UNIONS.test(this.norm(actor.from - 1)) && subject.at(-1)?.to === actor.from) continue;
      // "استخدام القوة ضد النظام": no unit.
      if (
        actor.actor === null &&
        (this.norm(actor.from) === "القوه" || (this.norm(actor.from) === "قوه" && this.norm(actor.from - 1) === "كل"))
      )
        continue;
      // "تحت جسر الرئيس".
      if (
        (actor.sector === "officials" || actor.sector === "body") &&
        actor.actor === null &&
        type === "ied_explosion" &&
        this.isGoverned(actor)
      )
        continue;
      if (actor.sector === "artillery" && this.isThing(actor)) continue;
      // "قذائف مجهولة المصدر".
      if (actor.sector === "source" && !SPEECH.has(type)) continue;
      // "طالب بجدول زمني لانسحاب القوات التركية": whoever is to do what is asked.
      const isToDo = this.view.triggers.some((found) => found.to === actor.from && found.values.some(({ kind }) => kind === "noun"));
      if (
        (type === "request" || type === "demand") &&
        !isToDo &&
        this.plainGap(from, actor.from) > (this.norm(actor.from - 1) === "الي" ? SENT_REACH : SPOKEN_REACH)
      )
        return [];
      const governor = this.governor(from, actor.from);
      // "مهاجمة القاعدة بطائرتين".
      if (governor === "ب" && ARMS.has(actor.sector)) continue;
      if (governor !== undefined && !allowed.has(governor) && !this.isPartOf(actor.from)) continue;
      return this.withFollowing(this.ownerOf(actor) ?? actor);
    }
    return type === "demand" || type === "request" ? this.askedBehindThat() : [];
  }

  private isTeller(at: number): boolean {
    return reporting.has(this.norm(at - 1)) || (MARKS.has(this.norm(at - 1)) && reporting.has(this.norm(at - 2)));
  }

  /** Nobody threatens their own state; groups of one country threaten each other. */
  private isOwn({ entityId, country }: ActorMention, [speaker]: readonly ActorMention[]): boolean {
    return entityId === speaker?.entityId || (country !== null && country === speaker?.country && country !== this.view.homeCountry);
  }

  /** "شدد على ضرورة أن تفي تركيا": whoever is to do it. */
  private askedBehindThat(): ActorMention[] {
    const { to } = this.clause;
    if (this.norm(to) !== "ان") return [];
    const asked = this.actors.find((actor) => actor.from >= to + 1 && actor.from <= to + 2 && !actor.modifier);
    return asked === undefined ? [] : this.withFollowing(asked);
  }

  /** "رتل لمقاتلين موالين للنظام": whose it is. */
  private ownerOf({ actor, side, to }: ActorMention): ActorMention | undefined {
    if (actor !== null || (side ?? null) !== null || this.norm(to) !== "ل") return undefined;
    return this.actors.find((one) => one.from === to + 1 && !one.modifier);
  }

  /** The preposition right before a name, unless a place between them, or what one speaks by, is what it governs. */
  private governor(from: number, to: number): string | undefined {
    const plain = this.view.tokens.flatMap((token, at) => (at >= from && at < to && !MARKS.has(token.norm) ? [at] : []));
    const at = plain.slice(-GOVERNED_REACH).findLast((index) => prepositions.has(this.norm(index)));
    const isTaken =
      at !== undefined && (MEDIUM.test(this.norm(at + 1)) || this.view.mentions.places.some((place) => place.from > at && place.to <= to));
    return at === undefined || isTaken ? undefined : this.norm(at);
  }

  /** "أوقفت الشرطة 39 من رجال الأعمال": those the number is taken from. */
  protected isPartOf(at: number): boolean {
    return this.norm(at - 1) === "من" && this.view.numbers.some((number) => number.to === at - 1);
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
    const near = this.behindPreposition(from, FOUGHT, OBJECT_REACH);
    const isHelp = near !== null && this.words(near.from - 3, near.from).some((word) => HELP.test(word));
    const found = near === null || isHelp ? this.drivenOut(from) : near;
    return found === null ? [] : this.withFollowing(found);
  }

  /** "قصفتهم", "استهدفتها": the last force named before. */
  protected pronounOf({ from, to, type }: EventWords, subject: readonly ActorMention[]): ActorMention[] {
    if (!PRONOUNS.has(this.norm(to)) || (familyOf(type) !== "armed" && !DIRECT.has(type))) return [];
    const one = this.actors.findLast(
      (actor) =>
        actor.to <= from &&
        !actor.modifier &&
        !subject.some(({ entityId }) => entityId === actor.entityId) &&
        (familyOf(type) === "armed" ? isHit(actor) : actor.actor !== null && actor.country !== subject[0]?.country),
    );
    return one === undefined ? [] : [one];
  }

  /** "إلى مناطق سيطرة النظام": who holds where it is kept from. */
  private heldBy(from: number): ActorMention | null {
    const area = this.view.tokens.findIndex(({ norm }, at) => at >= from && at < this.clause.to && (norm === "مناطق" || norm === "منطقه"));
    if (area < 0) return null;
    const at = HOLD.has(this.norm(area + 1)) ? area + 2 : area + 1;
    return this.actors.find((actor) => actor.from === at && !actor.modifier) ?? null;
  }

  /** "كسر الحصار الذي يفرضه تنظيم الدولة": who laid it. */
  protected besieger(from: number): ActorMention[] {
    const laid = this.view.tokens.findIndex(({ norm }, at) => at >= from && at < from + OBJECT_REACH && LAID.test(norm));
    const actor = laid < 0 ? null : this.behindPronoun(laid + 1);
    return actor === null ? [] : this.withFollowing(actor);
  }

  private behindPronoun(from: number): ActorMention | null {
    const at = PRONOUNS.has(this.norm(from)) ? from + 1 : from;
    return this.actors.find((actor) => actor.from === at && !actor.modifier) ?? null;
  }

  /** "سيطر على البلدة بعد طرد قوات النظام منها": whom it was taken from. */
  private drivenOut(from: number): ActorMention | null {
    const at = this.view.tokens.findIndex(({ norm }, index) => index >= from && index < this.clause.to && DRIVEN_OUT.has(norm));
    return at < 0 ? null : this.behind(at + 1);
  }
}
