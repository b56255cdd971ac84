import { ACC, DAT, GEN, NOM } from "@orontes/language";
import { familyOf } from "@orontes/vocabulary";
import type { EventWords } from "../../language-pack.ts";
import type { ActorMention } from "../../mention.ts";
import { SPEECH } from "../../role.ts";
import { isInfinitive } from "./finite.ts";
import { set } from "./inflect.ts";
import type { Phrase } from "./phrase.ts";
import { ClauseOfPhrases } from "./subject.ts";

/** Before whom something is aimed at. */
export const AT = set("по на против");
const BESIDE = set("среди у возле около близ вблизи перед напротив недалеко неподалеку");
/** Done to what is another's: a site, an advance. */
const OF_OTHERS: ReadonlySet<string> = new Set(["cyber_attack", "military_support"]);
const HANDED: ReadonlySet<string> = new Set(["resource_control", "territory_transfer"]);
const RECEIVED = /^(?:получ|закуп|купи|приобр)/;
const LAID = /^(?:возлож|возлаг|перелож|переклады|списа|свал)/;
const THEM = /^(?:ее|его|их|ему|ей|им|нее|него|них|ней|нему|ним|последн(?:их|юю|его|ему|им))$/;

/** The phrases of one clause, and whom its verb is done to. */
export class ClauseWithObjects extends ClauseOfPhrases {
  /** Whom the verb is done to: an accusative, a dative, or what "по", "на", "против" aim at. */
  protected objectsOf({ from, to, trigger, type }: EventWords, subject: readonly Phrase[]): ActorMention[] {
    if (HANDED.has(type) && trigger.kind === "verb") {
      // "Принял у СДС плотину".
      const giver = this.heldBy(to);
      if (giver !== undefined) return [giver.actor];
    }
    if (trigger.object === "none" || (trigger.object === "place" && familyOf(type) !== "armed")) return [];
    // "Призвал принять людей": they are not whom he calls on.
    const isBehindDeed = (phrase: Phrase): boolean =>
      trigger.object === "addressee" &&
      SPEECH.has(type) &&
      phrase.actor.sector === "civilians" &&
      this.view.tokens.slice(to, phrase.from).some(({ norm }) => isInfinitive(norm)) &&
      !/^(?:обрат|пожелал)/.test(this.norm(from));
    const others = this.own.filter((phrase) => !subject.includes(phrase) && !this.isReporter(phrase) && !isBehindDeed(phrase));
    const accusatives = others.filter(
      (phrase) => phrase.preposition === null && !phrase.isAttribute && (phrase.cases & ACC) !== 0 && this.isNear(phrase, from, to),
    );
    const direct = accusatives.find((phrase) => phrase.from === to) ?? accusatives[0];
    const aimed = others.find(
      (phrase) =>
        phrase.preposition !== null &&
        AT.has(phrase.preposition) &&
        (phrase.cases & (phrase.preposition === "против" ? GEN : DAT | ACC)) !== 0 &&
        phrase.from >= to &&
        phrase.from - to < 12,
    );
    const dative = others.find(
      (phrase) => phrase.preposition === null && !phrase.isAttribute && (phrase.cases & DAT) !== 0 && (phrase.cases & ACC) === 0,
    );
    const towards = others.find(
      (phrase) =>
        (phrase.preposition === "к" ||
          phrase.preposition === "ко" ||
          phrase.preposition === "у" ||
          (phrase.preposition === "от" && (type === "demand" || this.norm(from).startsWith("добива")))) &&
        phrase.from >= to,
    );
    const concerning = others.find((phrase) => this.norm(phrase.from - 1) === "отношении" || this.norm(phrase.from - 1) === "адрес");
    // "С помощью двух беспилотников": what it is done with.
    const held = others.find(
      (phrase) =>
        phrase.isAttribute &&
        phrase.from >= to &&
        phrase.from - to < 7 &&
        !/^(?:помощью|применением|использованием|участием|поддержке)$/.test(this.norm(phrase.from - 1)),
    );
    const owned = trigger.object === "actor" && (familyOf(type) === "armed" || OF_OTHERS.has(type)) ? held : undefined;
    // "Потребовала от Дамаска отвести войска".
    const required =
      trigger.object === "addressee" && type === "demand"
        ? others.find(({ preposition, from: at }) => preposition === "от" && at >= to && at - to <= 3)
        : undefined;
    // "Возложили вину за удар по рынку на авиацию".
    const laid =
      type === "accusation" && LAID.test(this.norm(from))
        ? others.find(({ preposition, from: at }) => preposition === "на" && at >= to)
        : undefined;
    // "Получила от России шесть МиГ-29".
    const giver =
      type === "arms_transfer" && RECEIVED.test(this.norm(from))
        ? others.find(({ preposition }) => preposition === "от" || preposition === "у")
        : undefined;
    const found =
      required ??
      giver ??
      laid ??
      (trigger.object === "addressee"
        ? ((this.norm(from).startsWith("обрат") ? towards : undefined) ??
          direct ??
          dative ??
          towards ??
          concerning ??
          (type === "demand" ? held : type === "ultimatum_threat" ? this.against(to) : undefined))
        : trigger.object === "place"
          ? (direct ?? this.heldBy(to))
          : (direct ?? concerning ?? aimed ?? dative ?? (type === "accusation" ? undefined : owned)));
    if (found === undefined) {
      const asked = type === "demand" || type === "request" ? this.askedBehind(to) : undefined;
      return asked === undefined ? this.meantByPronoun({ to, type }, subject) : this.withJoined(asked, NOM).map(({ actor }) => actor);
    }
    const people = this.peopleIn(found);
    if (people !== undefined) return [people];
    return this.withJoined(found, found.cases & (ACC | DAT | GEN)).map(({ actor }) => actor);
  }

  /** "Колонну мирных жителей", "лагерь беженцев": people are hit, whatever they are in. */
  protected peopleIn({ actor, to }: Phrase): ActorMention | undefined {
    if (actor.sector !== "positions" || actor.actor !== null) return undefined;
    return this.own.find((one) => one.isAttribute && one.actor.sector === "civilians" && one.from >= to && one.from - to <= 1)?.actor;
  }

  /** "Взорвались среди военных", "взрыв у поста": whom a bomb went off beside. */
  protected beside(): ActorMention[] {
    const near = this.own.find(
      ({ preposition, actor, from }) =>
        (BESIDE.has(preposition ?? "") || (preposition === "с" && /^(?:рядом|вблизи)$/.test(this.norm(from - 2)))) &&
        (actor.sector === "positions" || actor.sector === "forces" || actor.sector === "ministry" || actor.sector === "government") &&
        (actor.country !== null || actor.actor !== null),
    );
    return near === undefined ? [] : [near.actor];
  }

  /** "Потребовал, чтобы курдские силы отошли": whom the clause behind is told of. */
  private askedBehind(to: number): Phrase | undefined {
    const opens = this.norm(to) === "," ? to + 1 : to;
    if (this.norm(opens) !== "чтобы") return undefined;
    return this.phrases.find(
      ({ from, preposition, isAttribute, cases }) =>
        from > opens && from - opens <= 5 && preposition === null && !isAttribute && (cases & NOM) !== 0,
    );
  }

  /** "Осудили действия Турции и призвали её": the last who was named and does not speak. */
  private meantByPronoun({ to, type }: Pick<EventWords, "to" | "type">, subject: readonly Phrase[]): ActorMention[] {
    const at = /^(?:к|от|на)$/.test(this.norm(to)) ? to + 1 : to;
    if (!SPEECH.has(type) || !THEM.test(this.norm(at))) return [];
    const meant = this.phrases.findLast(
      (phrase) => phrase.to <= to && !subject.includes(phrase) && !this.isReporter(phrase) && phrase.actor.sector !== "civilians",
    );
    return meant === undefined ? [] : [meant.actor];
  }

  /** "Предупредил о санкциях против Анкары", wherever the sentence says it. */
  private against(to: number): Phrase | undefined {
    return this.phrases.find(({ preposition, from }) => preposition === "против" && from >= to);
  }

  /** "У боевиков", "из-под контроля СДС". */
  private heldBy(to: number): Phrase | undefined {
    return this.own.find(
      (phrase) =>
        phrase.from >= to && (phrase.preposition === "у" || phrase.preposition === "от" || this.norm(phrase.from - 1) === "контроля"),
    );
  }

  private isNear(phrase: Phrase, from: number, to: number): boolean {
    return phrase.from >= to ? phrase.from - to < 8 : from - phrase.to < 10;
  }

  private isReporter({ actor }: Phrase): boolean {
    return actor.sector === "source" || actor.sector === "media";
  }

  /** "Осудил израильский удар", "закрыла небо для российских самолётов": whose it is that is blamed or shut out. */
  protected namedByDeed({ type, to }: EventWords): ActorMention[] {
    if (type === "accusation") {
      const owner = this.view.mentions.actors.find(({ modifier, from }) => modifier && from >= to && from <= to + 2);
      // "Осудил агрессию Асада".
      const whose = this.own.find(
        ({ isAttribute, from, actor }) => isAttribute && from >= to && from - to <= 5 && actor.sector !== "civilians",
      );
      return owner !== undefined ? [owner] : whose === undefined ? [] : [whose.actor];
    }
    if (type === "ground_incursion") {
      const space = this.view.tokens.findIndex(({ norm }, at) => at >= to && at < to + 5 && norm.startsWith("пространств"));
      return space < 0
        ? []
        : this.view.mentions.actors.filter((one) => (one.modifier && one.to < space + 1 && one.from >= to) || one.from === space + 1);
    }
    if (type !== "border_closure" && type !== "trade_restriction") return [];
    return this.own.filter(({ preposition, actor }) => preposition === "для" && actor.sector !== "civilians").map(({ actor }) => actor);
  }
}
