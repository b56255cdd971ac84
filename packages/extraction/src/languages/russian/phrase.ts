import {
  ACC,
  ANY_CASE,
  ANY_FORM,
  caseOf,
  DAT,
  declineAdjective,
  declineNoun,
  fold,
  GEN,
  INS,
  NOM,
  plural,
  PREP,
  russianKeys,
  type Token,
  type Word,
} from "@orontes/language";
import { wordTable } from "@orontes/language";
import type { Actor } from "@orontes/theatre";
import type { ActorMention } from "../../mention.ts";
import type { Range } from "../../language-pack.ts";
import { oncePerSentence } from "../../once-per-sentence.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { ADJECTIVE_END, adjectiveForms, isAdjective } from "./adjective.ts";
import { casesOfForm, set } from "./inflect.ts";
import { isPast } from "./finite.ts";
import { isSideOf } from "./owner.ts";
import { prepositions, words } from "./words.ts";

/** Someone named, with what grammar says of the phrase it heads. */
export interface Phrase extends Range {
  readonly actor: ActorMention;
  /** The preposition before it, or null. */
  readonly preposition: string | null;
  /** The cases it may stand in, as bits. */
  readonly cases: number;
  /** "Турецкие F-16": a state by its machines. */
  readonly isMachine: boolean;
  /** A genitive that hangs on a noun before it. */
  readonly isAttribute: boolean;
}

const CASES_BEHIND: Readonly<Record<string, number>> = wordTable({
  по: DAT | PREP,
  на: ACC | PREP,
  в: ACC | PREP,
  во: ACC | PREP,
  с: INS | GEN,
  со: INS | GEN,
  к: DAT,
  ко: DAT,
  от: GEN,
  у: GEN,
  из: GEN,
  против: GEN,
  между: INS,
  над: INS,
  о: PREP,
  об: PREP,
  для: GEN,
});
/** Words that may stand between a preposition and its noun. */
const FILL = set("более менее около свыше порядка примерно почти еще уже лишь только как минимум тоже самих самой");
/** "Один из командиров": what stands behind "из" is the subject. */
export const SOME_OF = set("один одна двое трое четверо некоторые многие большинство часть кто-то");
/** "Часть боевиков": the genitive behind is the subject. */
export const PART_OF = set("часть большинство половина треть ряд остатки четверть множество");
/** "После этого Турция": no part of what follows. */
const POINTING = set("этого этому того тому этим");
const NO_WORD: Word = { kind: "mark", norm: "", written: "", suffix: null, capital: false, raw: "", answers: [] };
const NO_TOKEN: Token = { ...NO_WORD, word: NO_WORD, start: 0, end: 0, joined: false };

/** Everyone whom a sentence names, with case and preposition; an office before its holder's name is one with it. */
export const phrasesOf = oncePerSentence((view): readonly Phrase[] => {
  const all = view.mentions.actors
    .map((actor) => machinesOf(actor, view) ?? actor)
    .filter((actor) => !actor.modifier && !isSideOf(actor, view.tokens));
  const made = all
    .filter((actor, index) => !isOfficeOf(actor, all[index + 1], view))
    .map((actor) => phraseOf(actor, all, view))
    .filter((phrase) => phrase.actor.entityId.endsWith(".backed") || !words.backed.has(view.tokens[phrase.from - 1]?.norm ?? ""));
  return made.map((phrase, index) => withPreposition(phrase, made[index - 1], view));
});

/** "Турецкие F-16", "российский Су-24": whose the machines are. */
function machinesOf(actor: ActorMention, { mentions, tags }: SentenceView): ActorMention | null {
  if (!actor.modifier) return null;
  const machine = mentions.equipment.find(({ from }) => from === actor.to || from === actor.to + 1);
  const isPlain = (tags[actor.to]?.equipment === true || tags[actor.to]?.weapon != null) && tags[actor.to]?.noun === null;
  if (machine === undefined && !isPlain) return null;
  // "Турецкие F-16 поразили" is done from the air.
  const sector = machine === undefined ? actor.sector : (SECTOR_OF_MACHINE[machine.equipment.class] ?? actor.sector);
  return { ...actor, to: machine?.to ?? actor.to + 1, sector, modifier: false, isCountry: false };
}

const SECTOR_OF_MACHINE: Readonly<Record<string, ActorMention["sector"]>> = wordTable({
  aircraft: "air",
  helicopter: "air",
  drone: "drone",
});

/** "Между боевиками и курдами": the second stands behind the preposition of the first. */
function withPreposition(phrase: Phrase, before: Phrase | undefined, { tokens, mentions }: SentenceView): Phrase {
  if (phrase.preposition === null && tokens[phrase.from - 1]?.norm === "и") {
    // "Через Иран и Ирак".
    const place = mentions.places.find(({ to }) => to === phrase.from - 1);
    const word = place === undefined ? "" : (tokens[place.from - 1]?.norm ?? "");
    if (prepositions.has(word)) return { ...phrase, preposition: word };
  }
  const isJoined = before !== undefined && before.to === phrase.from - 1 && /^(?:и|,|или)$/.test(tokens[before.to]?.norm ?? "");
  if (!isJoined || before.preposition === null || phrase.preposition !== null || (phrase.cases & before.cases) === 0) return phrase;
  return { ...phrase, preposition: before.preposition, cases: phrase.cases & before.cases };
}

/** "Пригрозил курдским отрядам Хакан Фидан": many hold no office. */
const isOfficeOf = (actor: ActorMention, next: ActorMention | undefined, { tokens }: SentenceView): boolean =>
  next !== undefined &&
  next.from === actor.to &&
  next.actor?.kind === "person" &&
  actor.actor?.kind !== "person" &&
  // "Принял в Кремле сирийского президента".
  tokens[next.from]?.capital !== false &&
  !(MANY.has(actor.sector) && /(?:ам|ями|ами|ов|ев|ей|ях|ах|ы|и)$/.test(tokens[actor.to - 1]?.norm ?? ""));
const MANY: ReadonlySet<ActorMention["sector"]> = new Set([
  "fighters",
  "forces",
  "rebels",
  "militants",
  "jihadists",
  "terrorists",
  "militia",
  "civilians",
] as const);

function phraseOf(actor: ActorMention, all: readonly ActorMention[], view: SentenceView): Phrase {
  const { tokens, numbers } = view;
  const office = all.find((one) => one.to === actor.from && isOfficeOf(one, actor, view));
  let from = office?.from ?? actor.from;
  let forms = formsOf(actor, view);
  if (office !== undefined) forms = forms & formsOf(office, view) || formsOf(office, view);
  let isCounted = false;
  for (let steps = 0; steps < 6 && from > 0; steps++) {
    const before = tokens[from - 1];
    if (before === undefined) break;
    const number = numbers.find((one) => one.to === from);
    if (number !== undefined) {
      isCounted = true;
      forms = numeralCases(tokens.slice(number.from, number.to)) & ANY_CASE;
      from = number.from;
    } else if (
      before.kind === "word" &&
      !prepositions.has(before.norm) &&
      !POINTING.has(before.norm) &&
      !isOfPlace(from - 1, view) &&
      (isAdjective(before) || FILL.has(before.norm)) &&
      !(words.backed.has(before.norm) && isOpening(tokens[from]))
    ) {
      if (!isCounted && isAdjective(before)) forms = forms & adjectiveForms(before.norm) || forms;
      from--;
    } else if (before.norm === "«" || before.norm === "“" || before.norm === '"') from--;
    else break;
  }
  // "Основная часть отрядов", "ряд группировок": the subject is many of them.
  if ((caseOf(forms) & GEN) !== 0 && PART_OF.has(tokens[from - 1]?.norm ?? "")) {
    from--;
    forms = NOM | ACC;
    while (isAdjective(tokens[from - 1] ?? NO_TOKEN)) from--;
  }
  if (tokens[from - 1]?.norm === "из" && SOME_OF.has(tokens[from - 2]?.norm ?? "")) {
    from -= 2;
    forms = NOM;
  }
  const cases = caseOf(forms);
  const word = tokens[from - 1]?.norm ?? "";
  const preposition = prepositions.has(word) ? word : null;
  const governed = preposition === null ? ANY_CASE : (CASES_BEHIND[preposition] ?? ANY_CASE);
  const isArmed = actor.sector === "civilians" && tokens.slice(from, actor.from).some(({ norm }) => norm.startsWith("вооруженн"));
  return {
    // "Вооружённые люди" are no civilians.
    actor: isArmed
      ? { ...actor, sector: "fighters", side: null, country: null, entityId: "group.fighters", ploverSector: "REB", acledInter: null }
      : actor,
    from,
    to: actor.to,
    preposition,
    cases: cases & governed || governed,
    isMachine:
      view.mentions.equipment.some((one) => one.to === actor.to && one.from > actor.from) ||
      (actor.sector === null && actor.actor?.kind === "state" && view.tags[actor.to - 1]?.equipment === true),
    // "Здание администрации": in such a form the genitive of one is likelier than many.
    isAttribute:
      preposition === null &&
      (cases & GEN) !== 0 &&
      ((cases & NOM) === 0 || (!actor.isCountry && tokens[actor.to - 1]?.norm.endsWith("ии") === true)) &&
      hangsOnNoun(from, view),
  };
}

/** "Над Саракибом сирийскими зенитчиками": a name of a place ends like an adjective. */
const isOfPlace = (at: number, { mentions }: SentenceView): boolean => mentions.places.some(({ from, to }) => at >= from && at < to);

/** "Возглавляемые «Группой» отряды": a name in quotation marks is no part of what stands before them. */
const isOpening = (token: Token | undefined): boolean => /^[«“"]$/.test(token?.norm ?? "");

/** A noun right before: what follows in the genitive is its. */
function hangsOnNoun(from: number, { tokens, triggers, tags, mentions }: SentenceView): boolean {
  const before = tokens[from - 1];
  if (before === undefined || before.kind !== "word") return false;
  const verb = triggers.find((one) => one.to === from && one.values.some((value) => value.kind === "verb"));
  if (verb !== undefined) return false;
  if (tags[from - 1]?.casualty != null || tags[from - 1]?.support === true || isPast(before.norm)) return false;
  // "Принял в Дамаске спецпредставителя": nothing hangs on where it was.
  const where = mentions.places.find((place) => place.to === from);
  if (where !== undefined && prepositions.has(tokens[where.from - 1]?.norm ?? "")) return false;
  if (mentions.actors.some((one) => one.to === from && one.sector !== "positions" && /^во?$/.test(tokens[one.from - 1]?.norm ?? "")))
    return false;
  return (
    casesOfForm(before.norm) !== 0 ||
    /(?:ие|ия|ию|ием|ии|ью|ка|ки|ку|ке|ой|а|ы|у|е|ов|ом|[бвгдзклмнпрстфхцч])$/.test(before.norm) ||
    mentions.places.some((place) => place.to === from)
  );
}

/** "Двое", "пять" and digits are told of a subject or an object; "двух", "пятерых" of an object, "двумя" of an agent. */
function numeralCases(tokens: readonly Token[]): number {
  const last = tokens.findLast((token) => token.kind !== "mark");
  const norm = last?.norm ?? "";
  if (/(?:ух|рех|ырех|оих|рых|ых)$/.test(norm)) return GEN | ACC | PREP;
  if (/(?:умя|емя|ьмя|ью|ыми|оими|юдесятью)$/.test(norm)) return INS;
  if (/(?:ум|рем|оим|ым)$/.test(norm)) return DAT;
  return NOM | ACC;
}

/** The word that says what those are whom another leads or backs; of others the first. */
export function headOf(actor: ActorMention, { tags }: SentenceView): number {
  if (!actor.entityId.endsWith(".backed")) return actor.from;
  for (let at = actor.from; at < actor.to; at++) if (tags[at]?.noun != null) return at;
  return actor.from;
}

function formsOf(actor: ActorMention, view: SentenceView): number {
  const { tokens } = view;
  // Behind an office the words of the name agree: "пресс-секретарь президента РФ Дмитрий Песков".
  const named = actor.sector === "leader" ? tokens.slice(actor.from, actor.to).flatMap((token) => nameCases(token, actor) ?? []) : [];
  if (named.length > 0) return named.reduce((forms, one) => forms & one.cases || one.cases, ANY_FORM);
  // Those whom another leads or backs are what the last word says: "«Группой» отряды".
  if (actor.entityId.endsWith(".backed")) return casesOfForm(tokens[headOf(actor, view)]?.norm ?? "") || ANY_FORM;
  let cases = ANY_FORM;
  for (let at = actor.from; at < actor.to; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind !== "word") continue;
    const named = nameCases(token, actor);
    const known = casesOfForm(token.norm);
    // "Вице-президента", "экс-министра".
    if (named === null && known === 0 && tokens[at + 1]?.joined === true && at + 1 < actor.to) continue;
    const isNoun = named !== null || known !== 0;
    if (!isNoun && ADJECTIVE_END.test(token.norm)) {
      cases = cases & adjectiveForms(token.norm) || cases;
      continue;
    }
    if (named !== null && named.isAdjective) {
      cases = cases & named.cases || cases;
      continue;
    }
    // The first noun is the head; what follows hangs on it.
    // There is one Syria, whatever tables hold its forms.
    const isState = actor.isCountry && actor.actor?.kind === "state";
    const own = named !== null && isState ? named.cases : known !== 0 ? known : (named?.cases ?? ANY_FORM);
    cases = cases & own || own;
    break;
  }
  return cases;
}

/** The cases of a word of a name, by the nominative that the dictionary has. */
function nameCases(token: Token, { actor }: ActorMention): { cases: number; isAdjective: boolean } | null {
  if (actor === null) return null;
  const keys = russianKeys(token.norm);
  const word = wordsOf(actor).find(({ lemma }) => keys.includes(lemma));
  if (word === undefined) return null;
  if (word.isSteady) return { cases: ANY_FORM, isAdjective: false };
  if (word.isAdjective) return { cases: adjectiveForms(token.norm), isAdjective: true };
  // "Обвинил курдов", "задержал турок".
  const isOfPeople = !token.capital && (actor.kind === "people" || actor.kind === "state");
  const cases = lemmaCases(token.norm, word.lemma, actor.kind === "person", isOfPeople);
  // There is one Syria: "Сирии" is no nominative of many.
  return { cases: actor.kind === "state" && cases !== ANY_FORM ? cases & ANY_CASE || cases : cases, isAdjective: false };
}

interface NameWord {
  readonly lemma: string;
  /** An abbreviation, or in other letters: it stands in any case. */
  readonly isSteady: boolean;
  readonly isAdjective: boolean;
}
const wordsByActor = new WeakMap<Actor, readonly NameWord[]>();

/** The words of all Russian names of an actor. */
function wordsOf(actor: Actor): readonly NameWord[] {
  const known = wordsByActor.get(actor);
  if (known !== undefined) return known;
  const made = [...actor.names.ru, ...actor.metonyms.ru, ...actor.demonyms.ru]
    .flatMap((name) => name.split(/[\s-]+/))
    .map((raw): NameWord => {
      const lemma = fold(raw.replace(/[«»"]/g, ""));
      return {
        lemma,
        isSteady: /^[А-ЯЁA-Z]{2,}$/.test(raw) || /[a-z]/i.test(raw),
        isAdjective: lemma.length > 4 && /(?:ый|ий|ая|ое|ые|ие)$/.test(lemma),
      };
    });
  wordsByActor.set(actor, made);
  return made;
}

function lemmaCases(form: string, lemma: string, isPerson: boolean, isOfPeople: boolean): number {
  // Names in the plural, and surnames in -ов and -ин.
  if (/[ыи]$/.test(lemma)) return pluralCases(form, lemma);
  const known = declineNoun(lemma, { animate: isPerson || isOfPeople, feminine: lemma.endsWith("ь") && !isPerson }).get(form);
  if (known !== undefined) return known;
  if (isPerson && form === `${lemma}ым`) return INS;
  return declineAdjective(lemma).get(form) ?? ANY_FORM;
}

function pluralCases(form: string, lemma: string): number {
  if (form === lemma)
    return /(?:али|ани|оти|или|уни|ди|ри|ви|чи|мы|шлы|оры|еты)$/.test(lemma) && lemma.length < 6 ? ANY_FORM : plural(NOM | ACC);
  if (/(?:ам|ям)$/.test(form)) return plural(DAT);
  if (/(?:ами|ями)$/.test(form)) return plural(INS);
  if (/(?:ах|ях)$/.test(form)) return plural(PREP);
  return plural(GEN | ACC);
}
