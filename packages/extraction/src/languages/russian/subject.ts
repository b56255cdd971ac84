import { ACC, ANY_FORM, caseOf, DAT, GEN, NOM, plural } from "@orontes/language";
import { familyOf } from "@orontes/vocabulary";
import type { Frame } from "../../frame.ts";
import type { EventWords, Range } from "../../language-pack.ts";
import type { ActorMention } from "../../mention.ts";
import { SPEECH } from "../../role.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { clausesOf } from "./clause.ts";
import { creditOf } from "./credit.ts";
import { isFinite, isGerund, isInfinitive, isManyPast, isPast } from "./finite.ts";
import { ACCORDING } from "./cited.ts";
import { casesOfForm, set } from "./inflect.ts";
import { adjectiveForms } from "./adjective.ts";
import { isParticiple, participialAt } from "./participle.ts";
import { reporting } from "./words.ts";
import { type Phrase, headOf, PART_OF, phrasesOf, SOME_OF } from "./phrase.ts";

/** "И его турецкий коллега": between two of a pair. */
const KIN = /^(?:его|ее|их|свой|своим|коллег\p{L}*|визави|партнер\p{L}*|союзник\p{L}*)$/u;
const LINKING = set("и , или (");
const LIST_REACH = 12;
/** Words between a participle and its noun. */
const DESCRIBED_REACH = 6;
const JOINTS = set("и или а , также ещё еще");

/** The phrases of one clause, and which of them is the subject of a verb. */
export class ClauseOfPhrases {
  protected readonly view: SentenceView;
  protected readonly clause: Range;
  protected readonly phrases: readonly Phrase[];
  /** Those of the clause. */
  protected readonly own: readonly Phrase[];
  constructor(view: SentenceView, clause: Range, hasMachines: boolean) {
    this.view = view;
    this.clause = clause;
    const credit = creditOf(view)?.phrase;
    this.phrases = phrasesOf(view).filter((phrase) => phrase !== credit && (hasMachines || !phrase.isMachine) && !this.isCited(phrase));
    this.own = this.phrases.filter((phrase) => phrase.from >= clause.from && phrase.to <= clause.to);
  }

  /** "По данным Минобороны", "со ссылкой на полицию", "при поддержке авиации": who says so or helps is not who acts. */
  private isCited({ from, to }: Phrase): boolean {
    if (from === 0 && this.norm(to) === ":") return true;
    if (this.norm(from - 2) === "как" && reporting.has(this.norm(from - 1))) return true;
    const before = this.norm(from - 1);
    const second = this.norm(from - 2);
    if (/^(?:поддерж(?:ке|кой)|участи[ие]м?|содействи[ие]м?|прикрыти[ие]м?)$/.test(before)) return true;
    return (before === "на" && /^ссы?л/.test(second)) || (second === "по" && ACCORDING.has(before));
  }

  protected norm(at: number): string {
    return this.view.tokens[at]?.norm ?? "";
  }

  /** The nominative of the clause, before the verb or behind it; else that of the clause before. */
  protected subjectOf(event: EventWords, earlier: readonly Frame[], isPassive: boolean): Phrase[] {
    if (isParticiple(this.norm(event.from))) return this.described(event.from);
    const inside = this.insideSpeakers(event);
    if (inside !== null) return inside;
    // "Захватив склад": whoever does it stands in the clause before.
    const here = isGerund(this.norm(event.from)) ? [] : this.subjectAround(event.from, event);
    // "Утверждают, что подбили семь танков": the counted behind the verb are hit.
    const isContent =
      here.length > 0 && this.norm(this.clause.from) === "что" && here.every((phrase) => this.isCountedBehind(phrase, event));
    const carried = isContent ? this.carriedOver(event, earlier) : [];
    if (carried.length > 0) return carried;
    if (here.length > 0) return here;
    if (isInfinitive(this.norm(event.from)) && this.hasDative()) return this.datives();
    const relative = this.antecedent();
    if (relative !== null) return relative;
    const pronoun = this.pronounSubject(event.from);
    if (pronoun !== null) return pronoun;
    return isPassive || (event.from - 1 >= this.clause.from && this.hasThing(event.from)) ? [] : this.carriedOver(event, earlier);
  }

  /** "В СДС опровергли", "в центре обвинили": those who speak stand behind "в", and the verb has no subject. */
  private insideSpeakers(event: EventWords): Phrase[] | null {
    if (!SPEECH.has(event.type) || !(isManyPast(this.norm(event.from)) || /(?:ют|ут|ат|ят)(?:ся)?$/.test(this.norm(event.from))))
      return null;
    const at = this.view.tokens.findIndex(({ norm }, index) => index >= this.clause.from && index < event.from && norm === "в");
    const behind = this.view.tokens.findIndex(
      ({ norm }, index) => index >= event.to && index < Math.min(this.clause.to, event.to + 4) && norm === "в",
    );
    const opens = at >= 0 && event.from - at <= 7;
    const found = this.own.filter(
      ({ preposition, actor, from }) =>
        preposition === "в" && actor.sector !== "civilians" && actor.sector !== "positions" && Math.abs(from - event.from) <= 7,
    );
    const isSure = this.own.some(
      ({ preposition, cases, isAttribute, to }) => preposition === null && !isAttribute && (cases & NOM) !== 0 && to <= event.from,
    );
    if (isSure || !(opens || behind >= 0)) return null;
    if (found.length > 0) return found.slice(0, 1);
    // "Заявили в ведомстве": whoever they are, the verb has no other subject.
    return (opens && at === this.clause.from) || behind === event.to ? [] : null;
  }

  /** "Самолёты, нанёсшие удар", "прибывшая делегация": whom a participle is said of, by its case. */
  private described(at: number): Phrase[] {
    const participial = participialAt(at, this.view);
    const forms = adjectiveForms(this.norm(at).replace(/ся$/, ""));
    const agrees = ({ cases }: Phrase): boolean => (cases & caseOf(forms)) !== 0;
    const found =
      participial === null
        ? this.phrases.find((phrase) => phrase.from > at && phrase.from - at <= DESCRIBED_REACH && agrees(phrase))
        : this.phrases.findLast(
            (phrase) =>
              phrase.to < participial.from &&
              participial.from - phrase.to <= DESCRIBED_REACH &&
              (phrase.to === participial.from - 1 || agrees(phrase)) &&
              this.view.tokens
                .slice(phrase.to, participial.from - 1)
                .every(({ kind, norm }, index) => (kind !== "mark" || /^[«»“”"]$/.test(norm)) && !isFinite(phrase.to + index, this.view)),
          );
    return found === undefined ? [] : [found];
  }

  protected subjectAround(verb: number, event: EventWords): Phrase[] {
    if (isParticiple(this.norm(verb))) return this.described(verb);
    const candidates = this.own.filter(
      (phrase) =>
        phrase.preposition === null &&
        !phrase.isAttribute &&
        (phrase.cases & NOM) !== 0 &&
        !(phrase.from < event.to && phrase.to > event.to) &&
        !this.isParted(phrase, verb) &&
        !this.isSetApart(phrase, verb) &&
        !(phrase.from > verb && this.hasSubjectThing(verb)) &&
        this.agreesWith(phrase, verb),
    );
    const sure = candidates.filter(({ cases }) => (cases & ACC) === 0);
    const near = (list: readonly Phrase[]): Phrase | undefined =>
      list.filter(({ to }) => to <= verb).at(-1) ?? list.find(({ from }) => from >= verb);
    // "Позиции обстреляла армия": of two the one that can be no object.
    // "ПВО уничтожила два беспилотника боевиков": what is shot down.
    const isFlown = ({ actor, cases }: Phrase): boolean =>
      event.type === "shootdown" &&
      (cases & ACC) !== 0 &&
      this.view.tags.slice(actor.from - 1, actor.to).some(({ weapon }) => weapon === "drone" || weapon === "air");
    const doers = candidates.filter((one) => one.actor.sector !== "positions" && one.actor.sector !== "civilians" && !isFlown(one));
    const isAttack = familyOf(event.type) === "armed" && event.trigger.voice === "active";
    const found =
      (isAttack && doers.length > 0 && doers.length < candidates.length ? near(doers) : undefined) ??
      near(sure) ??
      near(candidates.filter((phrase) => !this.isBehindOnly(phrase, verb, candidates)));
    return found === undefined ? [] : this.withJoined(found, NOM);
  }

  /** "Погибли рабочие, аэропорт закрылся": another noun opens the clause of the verb. */
  private isParted({ to }: Phrase, verb: number): boolean {
    const comma = this.view.tokens.findLastIndex(({ norm }, at) => at < verb && at >= to && norm === ",");
    return comma >= 0 && comma < verb - 1 && this.hasThing(verb);
  }

  /** "Отряды, выбившие войска из города, попытались": whom a participle between commas is told of does nothing outside of it. */
  protected isSetApart({ from }: Phrase, verb: number): boolean {
    const participial = participialAt(from, this.view);
    return participial !== null && (verb < participial.from || verb >= participial.to);
  }

  /** Right before the verb stands a noun that is nobody, and may be its subject. */
  private hasThing(verb: number): boolean {
    const cases = casesOfForm(this.norm(verb - 1));
    return (caseOf(cases) & NOM) !== 0 && cases !== ANY_FORM && !this.phrases.some((one) => one.to === verb);
  }

  /** "Партия объявила": a noun that can be nothing but the subject. */
  private hasSubjectThing(verb: number): boolean {
    const cases = caseOf(casesOfForm(this.norm(verb - 1)));
    return (cases & NOM) !== 0 && (cases & ACC) === 0 && /ла(?:сь)?$/.test(this.norm(verb)) && this.hasThing(verb);
  }

  /** "Сирийская и российская авиация": the first adjective stands for its own. */
  protected withAdjective(actors: readonly ActorMention[]): ActorMention[] {
    const [first] = actors;
    const joined =
      first === undefined
        ? undefined
        : this.view.mentions.actors.find(
            (one) =>
              one.modifier &&
              one.to < first.from &&
              first.from - one.to <= 2 &&
              this.view.tokens.slice(one.to, first.from).every(({ norm }) => JOINTS.has(norm) || norm === "ни" || norm === ","),
          );
    return joined === undefined ? [...actors] : [joined, ...actors];
  }

  /** A nominative that looks like an accusative, behind a verb with a subject before it. */
  private isBehindOnly(phrase: Phrase, verb: number, all: readonly Phrase[]): boolean {
    return phrase.from >= verb && all.some((other) => other.to <= verb);
  }

  /** A verb in the plural has many for subject; in the singular one of its gender. */
  private agreesWith({ actor, from }: Phrase, verb: number): boolean {
    if (SOME_OF.has(this.norm(from)) || PART_OF.has(this.norm(actor.from - 1))) return true;
    // "«Хайят Тахрир аш-Шам» схватила": what gender a foreign name has, each paper decides.
    if (actor.actor !== null && actor.actor.kind !== "person" && /^[«“"]$/.test(this.norm(actor.from - 1))) return true;
    const word = this.norm(verb);
    const head = this.norm(headOf(actor, this.view));
    const isPerson = actor.actor?.kind === "person";
    const written = this.view.tokens[headOf(actor, this.view)]?.written ?? "";
    const isAbbreviation =
      (written.length > 1 && written === written.toUpperCase()) ||
      casesOfForm(head) === ANY_FORM ||
      (casesOfForm(head) === 0 && (head.length <= 3 || !/[аеиоуыэюя]/.test(head) || !/^[а-я]/.test(head)));
    const isManyNow = /(?:ют|ут|ат|ят)(?:ся)?$/.test(word);
    if (isManyNow && word.length > 4)
      return isAbbreviation || /(?:ы|и|ие|ые|не|люди|дети|войска)$/.test(head) || this.isJoinedToNext(actor);
    if (!isPast(word)) return true;
    const isCounted = this.view.numbers.some((number) => number.from >= from && number.to <= actor.to && number.min !== 1);
    const isManyVerb = isManyPast(word);
    const known = isPerson ? 0 : casesOfForm(head);
    if (known !== 0 && known !== ANY_FORM && !isCounted && !this.isJoinedToNext(actor))
      if ((known & (isManyVerb ? plural(NOM) : NOM)) === 0) return false;
    const endsMany = /(?:ы|и|ие|ые|ья|не|люди|дети|войска)$/.test(head) || isCounted || this.isJoinedToNext(actor);
    if (isManyVerb) return endsMany || isAbbreviation;
    if (/(?:ские|ные|вые|тые|шие|щие|войска|силы|власти|боевики|повстанцы|отряды|военные|люди|солдаты)$/.test(head)) return false;
    if (isPerson || isAbbreviation) return true;
    if (/ла(?:сь)?$/.test(word)) return /(?:[аяь]|ая|яя)$/.test(head) && !isCounted;
    if (/ло(?:сь)?$/.test(word)) return /(?:[оеы]|ое|ее)$/.test(head) || isCounted;
    return !/(?:ая|яя|ое|ия|ка|ство|ние)$/.test(head) && !isCounted;
  }
  private isJoinedToNext(actor: ActorMention): boolean {
    const next = /^[»”"]$/.test(this.norm(actor.to)) ? actor.to + 1 : actor.to;
    return JOINTS.has(this.norm(next)) || this.norm(actor.from - 1) === "и" || this.norm(actor.to) === "с";
  }

  /** "Армия и её союзники", "Россия, Турция и Иран". */
  protected withJoined(first: Phrase, wanted: number): Phrase[] {
    const joined = [first];
    const isLink = (from: number, to: number): boolean => {
      const between = this.view.tokens.slice(from, to).map(({ norm }) => norm);
      return (
        between.length > 0 &&
        between.length <= 5 &&
        between.some((norm) => LINKING.has(norm)) &&
        between.every(
          (norm) =>
            JOINTS.has(norm) ||
            /^[«»“”"()]$/.test(norm) ||
            /(?:ые|ие|их|ых|ыми|ими|ий|ый|им|ым|ого|ому|ой|ая)$/.test(norm) ||
            KIN.test(norm),
        )
      );
    };
    const index = this.phrases.indexOf(first);
    for (const phrase of this.phrases.slice(index + 1)) {
      const last = joined.at(-1);
      if (last === undefined || !isLink(last.to, phrase.from)) break;
      // "Напали боевики, семеро солдат убиты": with no "и" behind, a comma begins another clause.
      if (this.norm(last.to) === "," && !this.isListed(last.to)) break;
      if ((phrase.cases & wanted) === 0 && !isOwnerToo(last, phrase, joined.length)) break;
      joined.push(phrase);
    }
    for (const phrase of this.phrases.slice(0, index).toReversed()) {
      const head = joined[0];
      if (head === undefined || !isLink(phrase.to, head.from) || phrase.preposition !== null || (phrase.cases & wanted) === 0) break;
      if (wanted === NOM && phrase.isAttribute) break;
      if (this.norm(phrase.to) === "," && joined.length === 1) break;
      joined.unshift(phrase);
    }
    return joined;
  }

  /** "Россия, Турция и Иран": the commas of a list come to an "и". */
  private isListed(comma: number): boolean {
    const { tokens } = this.view;
    for (let at = comma + 1; at < Math.min(tokens.length, comma + LIST_REACH); at++) {
      if (/^(?:и|или|также)$/.test(this.norm(at))) return true;
      if (isFinite(at, this.view)) return false;
    }
    return false;
  }

  /** "…: шииты потребовали": a plural that no dictionary knows is the subject. */
  private opensWithOthers(verb: number): boolean {
    const { tokens, mentions } = this.view;
    const at = tokens.findLastIndex(({ kind }, index) => kind === "mark" && index < verb) + 1;
    const first = tokens[at];
    return (
      first !== undefined &&
      at > 0 &&
      at < verb &&
      isManyPast(this.norm(verb)) &&
      /[^аеиоуыэюя](?:ы|и|ане|яне)$/.test(first.norm) &&
      first.norm.length > 4 &&
      casesOfForm(first.norm) === 0 &&
      !isPast(first.norm) &&
      ![...mentions.actors, ...mentions.places].some(({ from, to }) => from <= at && to > at)
    );
  }

  private isCountedBehind({ from, actor }: Phrase, { to }: EventWords): boolean {
    return from >= to && this.view.numbers.some((number) => number.from >= from && number.to <= actor.to);
  }

  private hasDative(): boolean {
    return this.datives().length > 0;
  }
  /** "Турции следовало бы вернуть": who is to do it. */
  protected datives(): Phrase[] {
    return this.own
      .filter(({ preposition, cases, isAttribute }) => preposition === null && !isAttribute && (cases & DAT) !== 0 && (cases & NOM) === 0)
      .slice(0, 1);
  }

  /** "Россия, которая поставила": the name before the relative clause. */
  private antecedent(): Phrase[] | null {
    const word = this.norm(this.clause.from);
    if (!word.startsWith("котор")) return null;
    if (!/^котор(?:ый|ая|ое|ые)$/.test(word)) return [];
    const before = this.phrases.findLast((phrase) => phrase.to <= this.clause.from && this.clause.from - phrase.to <= 3);
    return before === undefined ? [] : [before];
  }

  /** "Обвинило боевиков в том, что они обстреляли": the last who are many. */
  private pronounSubject(verb: number): Phrase[] | null {
    const at = this.view.tokens.findIndex(
      (token, index) => index >= this.clause.from && index < this.clause.to && /^(?:они|она|оно|та|те|последние)$/.test(token.norm),
    );
    if (at < 0 || at > verb + 3) return null;
    const before = this.phrases.findLast(
      (phrase) =>
        phrase.to <= this.clause.from && (phrase.cases & NOM) === 0 && phrase.actor.sector !== "source" && this.agreesWith(phrase, verb),
    );
    return before === undefined ? [] : [before];
  }

  private firstGerund(): number {
    const { tokens } = this.view;
    for (let at = 1; at < tokens.length; at++) if (isGerund(tokens[at]?.norm ?? "")) return at;
    return tokens.length;
  }

  /** "Офицер, которого цитирует газета, опроверг": the paper does nothing but quote. */
  private isInRelative({ from }: Phrase): boolean {
    const clause = clausesOf(this.view).find((one) => from >= one.from && from < one.to);
    return clause !== undefined && [clause.from, clause.from + 1].some((at) => this.norm(at).startsWith("котор"));
  }

  /** A clause without a subject goes on with the one before, unless it is told of nobody: "обстреляли". */
  private carriedOver(event: EventWords, earlier: readonly Frame[]): Phrase[] {
    const opener = this.norm(this.clause.from - 1);
    const mayBeGerund = /(?:в|вшись|я|ясь|а)$/.test(this.norm(event.from)) && !isPast(this.norm(event.from));
    if (this.opensWithOthers(event.from)) return [];
    if (!mayBeGerund && !(opener === "и" || opener === "," || opener === "а" || opener === "но" || opener === "—")) return [];
    const last = earlier.findLast(
      (frame) => frame.trigger.kind === "verb" && frame.to <= event.from && frame.acting.length > 0 && frame.trigger.voice === "active",
    );
    // "Уничтожив боевиков и захватив склад": both are told of the subject of the main verb.
    const end = isGerund(this.norm(event.from)) ? Math.min(this.clause.from, this.firstGerund()) : this.clause.from;
    const subject = this.phrases.findLast(
      (phrase) =>
        phrase.to <= end &&
        phrase.preposition === null &&
        !phrase.isAttribute &&
        (phrase.cases & NOM) !== 0 &&
        !this.isSetApart(phrase, event.from) &&
        !this.isInRelative(phrase) &&
        this.agreesWith(phrase, event.from),
    );
    if (subject !== undefined && (last === undefined || subject.from >= last.clause.from)) return this.withJoined(subject, NOM);
    return last === undefined ? [] : this.phrases.filter(({ actor }) => last.acting.includes(actor));
  }
}

/** "Военные Турции и России", "делегации Турции, России и Ирана": the second state owns some of them as well. */
const isOwnerToo = (last: Phrase, next: Phrase, joined: number): boolean =>
  (next.actor.isCountry || next.actor.actor?.kind === "state") &&
  (next.cases & GEN) !== 0 &&
  (last.actor.isCountry ? joined > 1 : (last.actor.country !== null || last.actor.actor !== null) && last.actor.to - last.actor.from > 1);
