import { GEN, INS, NOM } from "@orontes/language";
import type { ActorMention } from "../../mention.ts";
import { isFinite } from "./finite.ts";
import { casesOfForm } from "./inflect.ts";
import { ClauseWithObjects } from "./objects.ts";
import { LOOSED } from "./participle.ts";
import type { Phrase } from "./phrase.ts";

const LOOSED_REACH = 24;

/** The phrases of one clause, and whose the things are that its words name. */
export class ClauseWithOwners extends ClauseWithObjects {
  /** "Ракеты, выпущенные военными с базы, упали на рынок": who sent what fell. */
  protected loosedBefore(verb: number): ActorMention[] {
    let at = verb - 1;
    while (at > verb - LOOSED_REACH && at > 0 && !LOOSED.test(this.norm(at))) at--;
    if (!LOOSED.test(this.norm(at))) return [];
    const sender = this.phrases.find(
      ({ from, to, cases, preposition, actor }) =>
        from >= at &&
        to <= verb &&
        (preposition === null || preposition === "с" || preposition === "со") &&
        // "С занятой боевиками территории", "с позиций армии".
        (((cases & INS) !== 0 && (cases & (NOM | GEN)) === 0) || (preposition !== null && actor.sector === "positions")),
    );
    return sender === undefined ? [] : [sender.actor];
  }

  /** "Турецкий удар", "российские авиаудары". */
  protected adjectivesBefore(from: number): ActorMention[] {
    // "Российско-турецкие переговоры".
    const found: ActorMention[] = [];
    for (let at = from; at > Math.max(this.clause.from - 1, from - 5); ) {
      const owner = this.view.mentions.actors.find((actor) => actor.to === at && actor.modifier);
      if (owner !== undefined) {
        found.unshift(owner);
        at = owner.from;
      } else if (
        /(?:ый|ий|ая|ое|ые|ие|ого|ой|ом|ую|ых|ыми|им|ым|их|ими|ему|ому|его|ей)$/.test(this.norm(at - 1)) ||
        this.norm(at - 1) === "и" ||
        this.view.tokens[at]?.joined === true
      )
        at--;
      else break;
    }
    return found;
  }

  /** "Обстрел позиций", "удар авиации", "переговоры делегаций": the genitive right behind, with those that "и" joins. */
  protected genitiveBehind(to: number): ActorMention[] {
    const first = this.phrases.find(
      (phrase) => phrase.from >= to && phrase.from - to <= 1 && phrase.preposition === null && (phrase.cases & GEN) !== 0,
    );
    if (first === undefined) return this.pairBehind(to);
    // "Взрывом ранило троих сапёров".
    if (first.from > to && (this.view.tokens[to]?.kind === "mark" || isFinite(to, this.view) || this.isThing(to))) return [];
    return this.withJoined(first, GEN).map(({ actor }) => actor);
  }

  /** "Консультации российской и турецкой делегаций": one noun for two adjectives. */
  protected pairBehind(to: number): ActorMention[] {
    const first = this.view.mentions.actors.find((one) => one.modifier && one.from === to);
    const last = first === undefined ? undefined : this.phrases.find(({ from, cases }) => from === first.to + 1 && (cases & GEN) !== 0);
    return first === undefined || last === undefined || this.norm(first.to) !== "и" ? [] : [first, last.actor];
  }

  /** "Штурмом здание администрации": another noun stands between. */
  protected isThing(at: number): boolean {
    return casesOfForm(this.norm(at)) !== 0 || /(?:ие|ия|ию|ии|ость|ости)$/.test(this.norm(at));
  }

  /** "Автомобиль полиции подорвался": whose it is, where the thing itself is nobody. */
  protected ownersBefore(verb: number): ActorMention[] {
    return this.own
      .filter(
        ({ isAttribute, from, to }) => isAttribute && to === verb && !/^(?:территори|сторон|направлени|границ)/.test(this.norm(from - 1)),
      )
      .map(({ actor }) => actor);
  }

  /** "Подорвался бронеавтомобиль российской полиции". */
  protected ownersBehind(to: number): ActorMention[] {
    return this.own.filter(({ isAttribute, from }) => isAttribute && from > to && from - to <= 3).map(({ actor }) => actor);
  }

  /** "Руководители разведок Турции и Сирии": whose they are. */
  protected statesBehind(subject: readonly Phrase[]): ActorMention[] {
    const last = subject.at(-1);
    const first =
      last === undefined
        ? undefined
        : this.own.find(
            ({ actor, preposition, cases, from }) =>
              actor.country !== null && preposition === null && (cases & GEN) !== 0 && from >= last.to && from - last.to <= 4,
          );
    return first === undefined ? [] : this.withJoined(first, GEN).map(({ actor }) => actor);
  }
}
