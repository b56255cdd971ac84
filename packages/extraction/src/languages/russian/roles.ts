import { ACC, DAT, GEN, INS, NOM } from "@orontes/language";
import { type EventType, familyOf } from "@orontes/vocabulary";
import type { Frame } from "../../frame.ts";
import type { EventWords, Range, Roles } from "../../language-pack.ts";
import type { ActorMention } from "../../mention.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { ADJECTIVE_END } from "./adjective.ts";
import { ACCORDING } from "./cited.ts";
import { past, set } from "./inflect.ts";
import { AT } from "./objects.ts";
import { isPassiveForm } from "./verbs.ts";
import { ClauseWithOwners } from "./whose.ts";
import { FROM_AFAR, MUTUAL, SPEECH } from "../../role.ts";

/** Nouns whose genitive suffers: "захват базы"; of others it acts: "удар армии". */
const TRANSITIVE =
  /^(?:захват|взятие|освобожден|занят|осад|окружен|похищ|арест|задержан|казн|расстрел|убийств|уничтожен|обезглавл|разграбл|сняти|отмен|ослабл|смягч|прием|размещен|эвакуац|возвращ|закрыт|открыт|перехват|покушен|расправ|блокад|переброск|вербовк|отправк|вывод|отвод)/;
const SHELLING = /^(?:обстрел|артобстрел|бомбардировк|бомбежк|штурм)/;
/** Verbs of loss whose subject does it; of the others it suffers. */
const ACTIVE_LOSS =
  /(?:уби|ликвидирова|уничтожи|рани|обезвреди|нейтрализова|застрели|казни|расстреля|захвати|задержа|арестова|похити|плени|подби|разруши|взорва|лиши)(?:л|ла|ло|ли)$|(?:сжег|сожгл[аи])$/;
/** What armies and police report of themselves; an attack that they report is another's. */
const OWN_WORK = /^(?:уничтожени|поражени|ликвидаци|нейтрализаци|задержани|арест|изъяти|обезвреживани|освобождени|отвод|вывод|переброск)/;
const BY_THE_WAY = set("на о об по итогам ходе время после");

/** Who acts and who suffers, by case, preposition and voice. */
export function rolesOf(event: EventWords, view: SentenceView, earlier: readonly Frame[]): Roles {
  const sentence = new RussianSentence(view, event.clause, FIGHTING.has(familyOf(event.type)) || event.type === "detention");
  const roles = event.trigger.kind === "noun" ? sentence.rolesOfNoun(event) : sentence.rolesOfVerb(event, earlier);
  return victimsOnly(event.type, roles);
}

/** Where machines act and suffer; elsewhere they are sold and shipped. */
const FIGHTING: ReadonlySet<string> = new Set(["armed", "losses", "posture"]);

class RussianSentence extends ClauseWithOwners {
  rolesOfVerb(event: EventWords, earlier: readonly Frame[]): Roles {
    const at = event.from;
    const isPassive =
      event.trigger.rule === "loss" ? !ACTIVE_LOSS.test(this.norm(at)) : event.trigger.voice === "passive" || this.isPassiveAt(event);
    const subject = this.subjectOf(event, earlier, isPassive);
    // "Над Африном поднят турецкий флаг": whose it is took the town.
    const flag =
      event.type === "territory_captured" && /^(?:подн|водру)/.test(this.norm(event.from)) ? this.find(/^(?:флаг|знам|стяг)/) : -1;
    if (flag >= 0 && isPassive)
      return { acting: unique([...this.adjectivesBefore(flag), ...this.genitiveBehind(flag + 1)]), suffering: [] };
    // "Под контроль правительства перешли 200 деревень".
    const held = event.type === "territory_captured" && this.norm(event.from).startsWith("пере") ? this.find(/^контроль$/) : -1;
    if (held >= 0) return { acting: this.genitiveBehind(held + 1), suffering: [] };
    if (event.trigger.behind === "acts") return { acting: this.genitiveBehind(event.to), suffering: [] };
    if (isPassive) {
      const agents = this.agents(event, true);
      // "Выпущены восемь израильских ракет": whose they are sent them.
      const sent = subject.filter(({ to }) => PROJECTILE.test(this.norm(to - 1)));
      if (sent.length > 0 && agents.length === 0) return { acting: sent.map(({ actor }) => actor), suffering: this.aimedBefore(event) };
      // "Попал под обстрел армии", "в окружении войск".
      const behind = agents.length === 0 && event.to - event.from > 1 ? this.genitiveBehind(event.to) : [];
      // "Договорённость, достигнутая с группировками".
      if (MUTUAL.has(event.type)) {
        const met = [...agents, ...this.partners(event.to, false), ...this.pairOf(event.from, event.to), ...this.mediators()];
        if (met.length > 0) return { acting: unique(met), suffering: [] };
      }
      // "Сирийской армии сданы 11 танков": what is handed over suffers nothing.
      if (event.type === "arms_transfer") return { acting: agents, suffering: this.datives().map(({ actor }) => actor) };
      if (subject.length === 0 && event.type === "ied_explosion")
        return { acting: agents, suffering: [...this.ownersBefore(event.from), ...this.ownersBehind(event.to), ...this.beside()] };
      return ofForces(event.type, {
        acting: [...agents, ...behind],
        suffering: subject.length > 0 ? subject.map((one) => this.peopleIn(one) ?? one.actor) : this.ownersBefore(event.from),
      });
    }
    const named = this.withAdjective(subject.map(({ actor }) => this.insideOf(actor)));
    // "Российско-турецкий патруль проехал".
    const patrol = named.length === 0 && event.type === "patrol_guard" ? this.find(/^патрул/) : -1;
    const own = patrol < 0 ? named : this.adjectivesBefore(patrol);
    // "Заявили, что их люди непричастны": whoever says so.
    const acting =
      SPEECH.has(event.type) && subject.some(({ from }) => /^(?:их|его|ее|сво[ий])$/.test(this.norm(from - 1)))
        ? own.filter(({ sector }) => sector !== "civilians")
        : own;
    const objects = this.objectsOf(FORCES.has(event.type) ? { ...event, trigger: { ...event.trigger, object: "actor" } } : event, subject);
    if (MUTUAL.has(event.type)) {
      const isKnown = acting.some(({ country, side }) => country !== null || side != null);
      const talkers =
        event.type === "talks_breakdown" && !isKnown
          ? earlier.findLast(({ type, acting: met }) => type === "talks" && met.length > 0)
          : undefined;
      if (talkers !== undefined) return { acting: talkers.acting, suffering: [] };
      const partners = this.partners(event.to, event.type === "phone_call");
      // "Позвонил Путину", "принял аш-Шараа".
      const met = partners.length === 0 && (event.type === "phone_call" || event.type === "talks") ? objects.filter(isOfficial) : [];
      return { acting: [...(isKnown ? [] : this.statesBehind(subject)), ...acting, ...partners, ...met], suffering: [] };
    }
    const objectsOrDeed = objects.length > 0 ? objects : this.namedByDeed(event);
    const hit = objectsOrDeed.length === 0 && event.type === "ied_explosion" ? this.beside() : objectsOrDeed;
    // "Колонна из 60 единиц турецкой бронетехники": whose it is.
    if (FORCES.has(event.type) && subject.length > 0 && !acting.some(isKnownForce)) {
      const owner = this.own.find(
        ({ isAttribute, actor, from }) =>
          isAttribute && isKnownForce(actor) && subject.some(({ to }) => from >= to && from - to <= OWNED_REACH),
      );
      if (owner !== undefined) return { acting: [owner.actor], suffering: [] };
    }
    const loosed = acting.length === 0 && FROM_AFAR.has(event.type) ? this.loosedBefore(at) : [];
    return ofForces(event.type, { acting: loosed.length > 0 ? loosed : acting, suffering: hit });
  }

  rolesOfNoun(event: EventWords): Roles {
    const { from, to, type } = event;
    const owners = this.adjectivesBefore(from);
    const genitive = this.genitiveBehind(to);
    const agents = this.agents(event);
    // "Из-за обстрела колонны Москва приостановила": whoever did the one thing did not do the other.
    const support = this.isCause(from) ? null : this.supportOf(event);
    const supporters = support === null ? [] : this.withAdjective(this.subjectAround(support, event).map(({ actor }) => actor));
    const behind = this.aimedAt(to);
    const aimed = behind.length > 0 ? behind : this.aimedBefore(event);
    const undergone = this.undergoneBefore(from);
    if (undergone !== null) {
      const hit = this.subjectAround(undergone, event).map(({ actor }) => actor);
      const by = agents.length > 0 ? agents : [...owners, ...genitive].filter((actor) => !hit.includes(actor));
      return { acting: by, suffering: hit };
    }
    if (MUTUAL.has(type)) {
      const partners = [...this.partners(to, false), ...this.mediators()];
      const pair = this.pairOf(from, to);
      const isMet = owners.length > 0 || pair.length > 1 || genitive.length > 1;
      // "На встрече в Петербурге договорились", "договорились о восстановлении отношений": those whom the clause tells of.
      const isByTheWay = partners.length === 0 && genitive.length === 0 && this.isOnTheWay(from);
      const meeting = isMet
        ? []
        : support !== null
          ? supporters
          : (partners.length > 0 && genitive.length === 0) || isByTheWay
            ? this.subjectAround(from, event).map(({ actor }) => actor)
            : [];
      // "Четыре человека убиты в перестрелке с охраной": they took no part.
      const met = type === "armed_clash" ? meeting.filter(({ sector }) => sector !== "civilians") : meeting;
      return { acting: unique([...owners, ...pair, ...genitive, ...partners, ...met]), suffering: [] };
    }
    const head = this.norm(
      from + (to - from > 1 && this.view.tokens[from]?.norm.match(/(?:ый|ий|ая|ое|ые|ие|ого|ой|ом|ую|ых|ыми|им|ым|их)$/) ? 1 : 0),
    );
    const isObject = (actor: ActorMention): boolean =>
      TRANSITIVE.test(head) ||
      actor.sector === "civilians" ||
      ((actor.sector === "positions" || actor.sector === "ministry" || actor.sector === "media") && SHELLING.test(head)) ||
      (agents.length > 0 && aimed.length === 0);
    // "Россия завершила поставку Турции": whom the delivery goes to.
    if (type === "arms_transfer" && genitive.length > 0) {
      const giver = agents.length > 0 ? agents : owners.length > 0 ? owners : supporters.filter((actor) => !genitive.includes(actor));
      if (giver.length > 0) return { acting: giver, suffering: genitive };
    }
    // "Погибшие при авиаударе турецкие военные".
    const areDead =
      /^(?:при|в|от)$/.test(this.norm(from - 1)) && /^(?:погибш|убит(?:ых|ого|ым)|ранен(?:ых|ого|ым)|пострадавш)/.test(this.norm(from - 2));
    const acted = areDead ? [] : genitive.filter((actor) => !isObject(actor));
    const hit = areDead ? genitive : genitive.filter(isObject);
    const named = agents.length > 0 ? agents : owners.length > 0 ? owners : acted.length > 0 ? acted : supporters;
    const doers = named.length > 0 || !OWN_WORK.test(this.norm(from)) ? named : this.reportersOf(event);
    const suffering = [...aimed, ...hit].filter((actor) => !doers.includes(actor));
    const given = type === "ied_explosion" && suffering.length === 0 ? this.beside() : this.givenTo(support, event);
    return ofForces(type, { acting: doers, suffering: suffering.length > 0 ? suffering : given.filter((actor) => !doers.includes(actor)) });
  }

  /** "МВД отчиталось о задержании", "Минобороны сообщило об уничтожении": armies and police tell of their own work. */
  private reportersOf(event: EventWords): ActorMention[] {
    if (!/^обо?$|^о$/.test(this.norm(event.from - 1))) return [];
    return this.subjectAround(event.from - 1, event)
      .filter(({ to }) => to < event.from)
      .map(({ actor }) => actor)
      .filter(
        ({ actor, sector }) =>
          (actor?.kind === "military" || actor?.kind === "armed_group" || actor?.kind === "ministry" || sector === "forces") &&
          !/foreign/i.test(actor?.name ?? ""),
      );
  }

  /** "Были обстреляны", "захвачен": the word or the verb before says so. */
  private isPassiveAt({ from, to, trigger }: EventWords): boolean {
    const phrase = trigger.rule.slice(trigger.rule.lastIndexOf(".") + 1);
    return (
      isPassiveForm(phrase) ||
      (to - from === 1 && /(?:н|на|но|ны|т|та|то|ты)$/.test(this.norm(from)) && isPassiveForm(this.norm(from).replace(/[аоы]$/, "")))
    );
  }

  /** "Боевиками", "со стороны армии", "силами коалиции". */
  private agents({ from, to, type }: EventWords, isPassive = false): ActorMention[] {
    const bySide = this.own.find(
      (phrase) => this.norm(phrase.from - 1) === "стороны" && /^со?$/.test(this.norm(phrase.from - 2)) && phrase.from >= this.clause.from,
    );
    if (bySide !== undefined) return this.withJoined(bySide, GEN).map(({ actor }) => actor);
    // "Снаряды, выпущенные с позиций армии".
    const loosedFrom = FROM_AFAR.has(type)
      ? this.own.find(
          ({ preposition, actor, from: at }) => (preposition === "с" || preposition === "со") && actor.sector === "positions" && at >= from,
        )
      : undefined;
    if (loosedFrom !== undefined) return [loosedFrom.actor];
    const instrumental = this.own.find(
      (phrase) =>
        phrase.preposition === null &&
        // "Заведующий складом": a store does nothing.
        phrase.actor.sector !== "positions" &&
        (phrase.cases & INS) !== 0 &&
        // "Сбит сирийской ПВО": right behind the verb no genitive stands.
        (phrase.cases & (phrase.from === to && isPassive ? NOM | ACC : NOM | GEN | ACC)) === 0 &&
        !this.isSetApart(phrase, from) &&
        Math.abs(phrase.from - to) < 14 &&
        !(phrase.from < from && this.norm(phrase.to) === ","),
    );
    if (instrumental !== undefined) return this.withJoined(instrumental, INS).map(({ actor }) => actor);
    // "Убиты в результате удара российской авиации" is told by the noun.
    return [];
  }

  /** "По позициям", "на базу", "против боевиков" behind the noun. */
  private aimedAt(to: number): ActorMention[] {
    const aimed = this.phrases.find(
      (phrase) =>
        phrase.from > to - 1 &&
        phrase.from - to < 12 &&
        phrase.to <= this.clause.to + 12 &&
        phrase.preposition !== null &&
        AT.has(phrase.preposition) &&
        (phrase.cases & (DAT | ACC | GEN)) !== 0,
    );
    return aimed === undefined ? [] : this.withJoined(aimed, DAT | ACC | GEN).map((one) => this.peopleIn(one) ?? one.actor);
  }

  /** "В ходе трёхсторонней телефонной беседы". */
  private isOnTheWay(noun: number): boolean {
    let at = noun - 1;
    while (at > this.clause.from && at > noun - 3 && ADJECTIVE_END.test(this.norm(at))) at--;
    return BY_THE_WAY.has(this.norm(at)) || BY_THE_WAY.has(this.norm(noun - 1));
  }

  /** "Из-за обстрела", "после недавних ударов". */
  private isCause(noun: number): boolean {
    let at = noun - 1;
    while (at > this.clause.from && at > noun - 3 && ADJECTIVE_END.test(this.norm(at))) at--;
    // "Из-за" is two words.
    return CAUSES.has(this.norm(at)) || (this.norm(at) === "за" && this.norm(at - 1) === "из");
  }

  private find(word: RegExp): number {
    return this.view.tokens.findIndex(({ norm }, at) => at >= this.clause.from && at < this.clause.to && word.test(norm));
  }

  /** "По позициям турецких войск нанесли удар": what is aimed at opens the clause. */
  private aimedBefore({ from, type }: EventWords): ActorMention[] {
    if (!FROM_AFAR.has(type) && type !== "ground_assault") return [];
    const aimed = this.own.find(
      (phrase) => phrase.preposition === "по" && phrase.to <= from && phrase.from - this.clause.from <= 2 && (phrase.cases & DAT) !== 0,
    );
    return aimed === undefined || ACCORDING.has(this.norm(aimed.from))
      ? []
      : this.withJoined(aimed, DAT).map((one) => this.peopleIn(one) ?? one.actor);
  }

  /** "Подвергся обстрелу", "попало под миномётный обстрел": the subject suffers what the noun says. */
  private undergoneBefore(noun: number): number | null {
    for (let at = noun - 1; at >= Math.max(this.clause.from, noun - UNDERGONE_REACH); at--) if (UNDERGOING.has(this.norm(at))) return at;
    // "Под огнём оказались посты", "обстрелу подвергся аэропорт".
    for (let at = noun + 1; at < Math.min(this.clause.to, noun + UNDERGONE_REACH); at++) if (UNDERGOING.has(this.norm(at))) return at;
    return null;
  }

  /** The verb that does the noun: "нанесла удар", "провёл переговоры", "удары наносились". */
  private supportOf({ from, to }: EventWords): number | null {
    let best: number | null = null;
    for (let at = this.clause.from; at < this.clause.to; at++) {
      if (this.view.tags[at]?.support !== true || (at >= from && at < to)) continue;
      if (best === null || Math.abs(at - from) < Math.abs(best - from)) best = at;
    }
    return best;
  }

  /** "Подверг обстрелу позиции", "ответил обстрелом позиций". */
  private givenTo(support: number | null, event: Range): ActorMention[] {
    if (support === null) return [];
    const object = this.own.find(
      (phrase) =>
        phrase.preposition === null &&
        !phrase.isAttribute &&
        (phrase.cases & ACC) !== 0 &&
        (phrase.cases & NOM) === 0 &&
        phrase.from >= event.to,
    );
    return object === undefined ? [] : [object.actor];
  }

  /** "С Путиным", "между армией и боевиками". */
  private partners(from: number, isCall: boolean): ActorMention[] {
    const found = this.phrases.find(
      (phrase) =>
        phrase.from >= from &&
        phrase.from - from < 14 &&
        phrase.to <= this.clause.to + 8 &&
        (((phrase.preposition === "с" || phrase.preposition === "со" || phrase.preposition === "между") && (phrase.cases & INS) !== 0) ||
          (isCall && phrase.preposition === "до")),
    );
    return found === undefined ? [] : this.withJoined(found, INS | GEN).map(({ actor }) => actor);
  }

  /** "При посредничестве Анкары и Москвы". */
  private mediators(): ActorMention[] {
    const found = this.phrases.find(({ from }) => this.norm(from - 1) === "посредничестве");
    return found === undefined ? [] : this.withJoined(found, GEN).map(({ actor }) => actor);
  }

  /** "Источник в сирийской армии": whoever the source is of. */
  private insideOf(actor: ActorMention): ActorMention {
    const inside = this.phrases.find(({ preposition, from }) => preposition === "в" && from - actor.to <= 1 && from >= actor.to);
    return actor.sector === "source" && actor.country === null && inside !== undefined ? inside.actor : actor;
  }

  /** "Путин и Эрдоган на переговорах", "встреча Путина с Эрдоганом". */
  private pairOf(from: number, to: number): ActorMention[] {
    const between = this.phrases.find((phrase) => phrase.preposition === "между" && phrase.from >= from - 6 && phrase.from < to + 10);
    return between === undefined ? [] : this.withJoined(between, INS).map(({ actor }) => actor);
  }
}

const PROJECTILE = /^(?:ракет|снаряд|мин(?:а|ы)?$|бомб|авиабомб|боеприпас)/;
const CAUSES = set("после вследствие ввиду накануне");
const OWNED_REACH = 5;
const UNDERGONE_REACH = 5;
const UNDERGOING = new Set([
  ...past("подвергся", "подвергался", "попал", "попадал", "оказался", "оказывался", "находился", "остался", "оставался"),
  ...set(
    "подверглась подверглись подверглось подвергается подвергаются попадает попадают оказывается находится находятся остается остаются",
  ),
]);
const FORCES = new Set<EventType>(["deployment", "withdrawal", "force_presence", "base_or_post", "exercise"]);
const isKnownForce = ({ country, side, sector }: ActorMention): boolean => sector !== "civilians" && (country !== null || side != null);
/** Whoever moves or stands somewhere acts, be it named as subject or as what is moved: "войска выведены", "колонна вывезла турецких военных". */
function ofForces(type: EventType, { acting, suffering }: Roles): Roles {
  if (!FORCES.has(type)) return { acting, suffering };
  const known = acting.filter(isKnownForce);
  return {
    acting:
      known.length > 0
        ? known
        : [...acting, ...suffering.filter(({ sector }) => acting.length === 0 || sector !== "positions")].filter(
            ({ sector }) => sector !== "civilians",
          ),
    suffering: [],
  };
}

const isOfficial = ({ sector, country, side }: ActorMention): boolean =>
  (sector === "leader" || sector === "officials") && (country !== null || side != null);
const unique = (list: readonly ActorMention[]): ActorMention[] => [...new Set(list)];

/** "Сирийцы": people of a state, not the state. */
const isOfNation = ({ actor, isCountry, modifier, sector }: ActorMention): boolean =>
  actor?.kind === "state" && !isCountry && !modifier && sector === null;

/** Whoever is displaced suffers it, whatever the grammar. */
function victimsOnly(type: EventType, roles: Roles): Roles {
  if (type !== "displacement" && type !== "evacuation" && type !== "refugee_return") return roles;
  const people = [...roles.acting, ...roles.suffering].filter(
    (actor) => actor.sector === "civilians" || actor.actor?.kind === "people" || isOfNation(actor),
  );
  return { acting: [], suffering: people };
}
