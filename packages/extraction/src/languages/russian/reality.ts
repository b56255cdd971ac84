import { SoughtPattern } from "@orontes/language";
import { type EventType, familyOf, isTold, type Realis } from "@orontes/vocabulary";
import { askedAt } from "../../asked.ts";
import type { Figure } from "../../figure.ts";
import { APPOINTED, SPEECH } from "../../role.ts";
import { type Frame, type Reality, strongest } from "../../frame.ts";
import type { EventWords } from "../../language-pack.ts";
import type { CueFound, SentenceView } from "../../sentence-view.ts";
import { type Stage, stagedAt } from "../../staged.ts";
import { toldAs } from "../../told-as.ts";
import { clausesOf } from "./clause.ts";
import { isFinite, isInfinitive } from "./finite.ts";
import { set } from "./inflect.ts";
import { isParticiple } from "./participle.ts";
import { isFuture } from "./verbs.ts";

/** Before an infinitive these tell that it was done: "начали обстреливать", "удалось взять". */
const RAISING = set(
  "начал начала начали начало продолжил продолжила продолжили продолжает продолжают продолжал продолжали удалось смог смогла смогли сумел сумела сумели помог помогла помогли стал стала стали пришлось вынужден вынуждена вынуждены позволило позволила позволили успел успела успели",
);
/** "Не менее", "не только": no negation. */
const NO_NEGATION = set(
  "менее более меньше больше только раз позднее позже далеко ранее одно один исключено исключает исключил исключила исключили что",
);
const REACH = 16;
const VERB_REACH = 24;
const STAGE: Stage = {
  drills: new SoughtPattern(/^(?:учений|учениях|учения|маневров|маневрах|тренировки|тренировок|тренировке|тренировках|стрельб|стрельбах)$/),
  during: set("ходе время рамках на"),
  works: new SoughtPattern(
    /^(?:фильм|кинофильм|кинокартин|сериал|телесериал|видеоигр|игре$|игра$|симулятор|романе$|книг|повест[ьи]$|спектакл|пьес|выставк|экспозици|комикс)/,
  ),
  tells: /^(?:рассказыва|расскаж|повеству|показыва|покаж|изобража|посвящен|описыва|воссозда)/,
  within: /^(?:в|во|новом|новой|компьютерной|популярной)$/,
  prizes: new SoughtPattern(/^(?:мандат|кресл|голоса$|рейтинг|покупател)/),
  over: "за",
  players: new SoughtPattern(/^(?:сборн(?:ая|ой)$|футболист|хоккеист|форвард)/),
};
const isBy = (norm: string): boolean => norm === "бы" || norm === "б";

const told = toldAs("ru");

/** How real an event is told: the cues that govern it within its clause, else the form of its verb. */
export function realityOf(event: EventWords, view: SentenceView, cues: readonly CueFound[]): Reality {
  const stage = stagedAt(event, view, STAGE);
  if (stage !== null) return told("hypothetical", stage, stage + 1, "staged");
  const question = askedAt(event, view, ASKERS);
  if (question !== null) return told("hypothetical", question, question + 1, "question");
  if (isCircumstance(event, view)) return { realis: "actual", cue: null };
  // "Для возвращения беженцев": an aim.
  const before = view.tokens[event.from - 1]?.norm;
  if (event.trigger.kind === "noun" && before === "для") return told("intended", event.from - 1, event.from, "для");
  const plan = plannedBy(event, view);
  if (plan !== null) return told("intended", plan, plan + 1, "planned");
  const denial = disownedBy(event, view);
  if (denial !== null) return told("negated", denial, denial + 1, "disowned");
  const hearsay = hearsayAt(event, view);
  if (hearsay !== null) return told(hearsay.realis, hearsay.at, hearsay.at + 1, "hearsay");
  const anyone = event.trigger.kind === "verb" ? anyoneBefore(event.from, view) : null;
  if (anyone !== null) return told("hypothetical", anyone, anyone + 1, "anyone");
  // "Отрабатывали отражение удара крылатых ракет".
  const drilled = drilledBefore(event, view);
  if (drilled !== null) return told("hypothetical", drilled, drilled + 1, "drilled");
  const verb = verbOf(event, view);
  const start = contentStart(event, view);
  const raised = isRaised(verb, view);
  const reaching = cues.filter((cue) => cue.from >= start && cue.to <= event.clause.to + 1 && governs(cue, event, verb, view, raised));
  const cue = strongest(reaching);
  if (cue !== undefined) return told(cue.realis, cue.from, cue.to, cue.phrase);
  const word = view.tokens[verb]?.norm ?? "";
  if (isInfinitive(word) && !raised) return told("intended", verb, verb + 1, "infinitive");
  if (isFuture(word)) return told("intended", verb, verb + 1, "future");
  // "Окружите", "атакуйте".
  if (event.trigger.kind === "verb" && /[ий]те(?:сь)?$/.test(word)) return told("proposed", verb, verb + 1, "imperative");
  if (/^(?:ведут?|наступа[ею]т|продолжа[ею]т(?:ся)?|удержива[ею]т|осажда[ею]т|охраня[ею]т|патрулиру[ею]т)$/.test(word))
    return told("ongoing", verb, verb + 1, "present");
  return { realis: "actual", cue: null };
}

function drilledBefore({ from, trigger, type }: EventWords, { tokens }: SentenceView): number | null {
  if (trigger.kind !== "noun" || familyOf(type) !== "armed") return null;
  for (let at = from - 1; at >= Math.max(0, from - DRILL_REACH); at--) if (DRILLED.test(tokens[at]?.norm ?? "")) return at;
  return null;
}
const DRILLED = /^(?:отрабатыва|отработа(?:л|ют|ть)|тренирова|репетирова)/;
const DRILL_REACH = 5;

/** "Любой солдат, вошедший в зону": none is said to have. */
function anyoneBefore(from: number, { tokens }: SentenceView): number | null {
  if (!isParticiple(tokens[from]?.norm ?? "")) return null;
  for (let at = from - 1; at >= Math.max(0, from - ANYONE_REACH); at--) if (ANYONE.has(tokens[at]?.norm ?? "")) return at;
  return null;
}
const ANYONE = set("любой любая любое любые любого любую любых каждый каждая каждого всякий всякого никто никого");
const ANYONE_REACH = 7;

const ASKERS = set("кто кого кому кем чей чья чье почему зачем отчего где когда куда откуда сколько какой какая какие каким какую каков");
/** "По слухам", "ходят слухи, что", "проверяют сообщения об атаке", "якобы применила хлор": told by nobody who knows. */
function hearsayAt({ from, type }: EventWords, { tokens }: SentenceView): { readonly realis: Realis; readonly at: number } | null {
  if (SPEECH.has(type)) return null;
  for (let at = from - 1; at >= Math.max(0, from - RUMOUR_REACH); at--) {
    const norm = tokens[at]?.norm ?? "";
    if (norm === ";" || norm === "»") return null;
    if (
      norm.startsWith("слух") ||
      (norm === "якобы" && (type === "attack_on_civilians" || !tokens.some((token) => CITED.test(token.norm))))
    )
      return { realis: "assessed", at };
    if (
      !RUMOUR.test(norm) ||
      !/^(?:о|об|обо|про|что)$/.test(tokens[at + 1]?.norm === "," ? (tokens[at + 2]?.norm ?? "") : (tokens[at + 1]?.norm ?? ""))
    )
      continue;
    if (tokens.slice(Math.max(0, at - LOOKING_REACH), at).some((token) => LOOKING.test(token.norm))) return { realis: "hypothetical", at };
  }
  return null;
}
/** "Якобы" with its source is that source's news. */
const CITED = /^(?:сообщ|утвержда|заяв|пиш[еу]т|передаёт|передает|рассказ|слов|данным|сведениям|информации|обвини|источник)/;
const LOOKING = /^(?:провер|расследу|расследов|изуча|изучи|выясн|рассматрива|анализир|уточня)/;
const LOOKING_REACH = 4;

/** "По итогам переговоров", "в результате обстрела", "после боёв": what is a circumstance of another event did happen. */
function isCircumstance({ trigger, from }: EventWords, { tokens }: SentenceView): boolean {
  if (trigger.kind !== "noun") return false;
  for (let at = from - 1; at >= Math.max(0, from - 3); at--) {
    const token = tokens[at];
    if (token === undefined || token.kind !== "word") return false;
    if (CIRCUMSTANCE.has(token.norm)) return true;
    if (!/(?:ого|его|ой|ей|ых|их|ым|им|ом|ем|ми|ого)$/.test(token.norm)) return false;
  }
  return false;
}
const CIRCUMSTANCE = set("итогам результате ходе рамках после вследствие фоне во время при вслед из-за следствие");

/** "Опровергли сообщения об ударе", "данные об атаке назвали вбросом": where the denial stands; null where nobody denies it. */
function disownedBy({ from, to, type }: EventWords, { tokens }: SentenceView): number | null {
  if (SPEECH.has(type)) return null;
  // "Военные покидают город, однако Лавров это опроверг".
  // Blood that was shed stays so, whoever denies having shed it.
  const isOnTheGround = type === "attack_on_civilians" || familyOf(type) === "losses" || familyOf(type) === "humanitarian";
  const later = isOnTheGround
    ? -1
    : tokens.findIndex(
        ({ norm }, at) => at > to && DENYING.test(norm) && tokens.slice(Math.max(to, at - 3), at + 3).some((token) => token.norm === "это"),
      );
  if (later >= 0) return later;
  // "То, что лётчики бомбили мечеть, — миф".
  const myth = tokens.findIndex(({ norm }, at) => at > to && MYTH.test(norm) && /^(?:—|–|-|это)$/.test(tokens[at - 1]?.norm ?? ""));
  return myth < 0 ? rumourDenied(from, tokens) : myth;
}

const MYTH = /^(?:миф|выдумка|ложь|неправда|утка|фейк|вброс|сказка|небылица|клевета|провокация|дезинформация|бред|чушь)$/;

/** Where the sentence denies the report that tells what stands at `from`. */
function rumourDenied(from: number, tokens: SentenceView["tokens"]): number | null {
  // "Сообщалось о гибели, но эти данные не подтвердились".
  const unproven = tokens.findIndex(
    ({ norm }, at) =>
      at > from &&
      RUMOUR.test(norm) &&
      ((tokens[at + 1]?.norm === "не" && UNPROVEN.test(tokens[at + 2]?.norm ?? "")) ||
        (tokens[at + 1]?.norm.startsWith("оказал") === true && FALSEHOOD.test(tokens[at + 2]?.norm ?? ""))),
  );
  if (unproven >= 0 && tokens.slice(0, from).some(({ norm }) => /^(?:сообща|сообщи|писал|говори|появи|утвержда)/.test(norm)))
    return unproven;
  const rumour = tokens.findLastIndex(
    ({ norm }, at) =>
      at < from && from - at <= RUMOUR_REACH && RUMOUR.test(norm) && /^(?:о|об|обо|про|в|во)$/.test(tokens[at + 1]?.norm ?? ""),
  );
  if (rumour < 0) return null;
  const calls = tokens.some(({ norm }) => CALLING.test(norm));
  const denial = tokens.findIndex(
    ({ norm }, at) =>
      DENYING.test(norm) || (calls && FALSEHOOD.test(norm)) || (tokens[at - 1]?.norm === "не" && /^(?:соответству|подтверд)/.test(norm)),
  );
  return denial < 0 ? null : denial;
}
/** "Срок на отвод войск", "соглашение о выводе", "обсудили вопрос о размещении": what is spoken of lies ahead. */
function plannedBy({ from, trigger, type }: EventWords, { tokens }: SentenceView): number | null {
  if (trigger.kind !== "noun") return null;
  // "Вопрос о перемирии", not "соглашение о перемирии".
  if (type === "ceasefire") {
    // "Резолюция о 30-дневном перемирии".
    let at = from - 1;
    while (at > from - 5 && at > 0 && !/^об?$/.test(tokens[at]?.norm ?? "")) at--;
    if (/^об?$/.test(tokens[at]?.norm ?? "") && HOPED.test(tokens[at - 1]?.norm ?? "")) return at - 1;
  }
  if (!PLANNED.has(familyOf(type)) && type !== "visit" && type !== "talks") return null;
  // "Объявил о выводе войск": it is to come.
  if (
    MOVES.has(type) &&
    type !== "ground_incursion" &&
    tokens.slice(Math.max(0, from - 3), from).some(({ norm }) => /^объяв(?:ил[аио]?|ля[ею]т|лено)$/.test(norm))
  )
    return from - 1;
  // "На отвод войск": what the time or the men are for.
  if (tokens[from - 1]?.norm === "на" && (MOVES.has(type) || type === "weapons_disrupted")) return from - 1;
  // "План предусматривает вывод войск".
  if (type !== "agreement" && (PLANNED.has(familyOf(type)) || type === "ceasefire"))
    for (let at = from - 1; at >= Math.max(0, from - PROVISION_REACH) && tokens[at]?.norm !== ";"; at--)
      if (PROVISION.test(tokens[at]?.norm ?? "")) return at;
  const back = tokens.slice(Math.max(0, from - 3), from);
  // "Называл условием вывод войск", "согласовали отвод сил", "любая атака обернётся".
  const named = back.findLastIndex(({ norm }) => /^(?:условием|требованием|целью|задачей)$/.test(norm));
  if (named >= 0) return Math.max(0, from - 3) + named;
  const agreed = back.findLastIndex(({ norm }) => (MOVES.has(type) && AGREED.test(norm)) || /^люб(?:ой|ая|ое|ые|ого|ую|ых|ым)$/.test(norm));
  if (agreed >= 0) return Math.max(0, from - 3) + agreed;
  // The preposition may stand before an adjective or two.
  for (let at = from - 1; at >= Math.max(1, from - 3); at--) {
    const norm = tokens[at]?.norm ?? "";
    if (!/^(?:о|об|обо|на)$/.test(norm)) continue;
    const before = tokens.slice(Math.max(0, at - 3), at).findLastIndex((token) => (norm === "на" ? TERM : TALK).test(token.norm));
    return before < 0 ? null : Math.max(0, at - 3) + before;
  }
  return null;
}
const PROVISION = /^(?:предусматрива|подразумева)(?:ет|ют|л|ла|ло|ли|ющ\p{L}+)$/u;
const PROVISION_REACH = 12;
const PLANNED: ReadonlySet<string> = new Set(["armed", "posture", "humanitarian", "coercion"]);
const MOVES: ReadonlySet<string> = new Set(["withdrawal", "deployment", "base_or_post", "evacuation", "ground_incursion"]);
const AGREED = /^(?:согласова|одобри|утверди|разреши|санкциониро|запланиро)/;
const HOPED =
  /^(?:резолюци|вопрос|план|возможност|иде[яюией]|предложени|просьб|требовани|призыв|проект|запрос|переговор|консультаци|слух|мечт)/;
const TALK =
  /^(?:соглашени|договор|протокол|меморандум|переговор|консультаци|вопрос|план|возможност|иде[яюией]|предложени|обсужд|просьб|требовани|призыв|резолюци|проект|намерени|запрос|решени|условил)/;
const TERM = /^(?:срок|врем[яе]|прав[оаеу]|мандат|разрешени|согласи|расчет|план|запрос|деньг|средств)/;
const RUMOUR_REACH = 14;
const RUMOUR =
  /^(?:сообщени|данн(?:ые|ых|ым)$|информаци|слух|заявлени|утверждени|публикаци|обвинени|вброс|верси|предположени|домысл|разговор|подозрени|публикаци)/;
const UNPROVEN = /^(?:подтвер|соответств|нашл)/;
const DENYING = /^(?:опроверг|отверг|отрица|дезавуир)/;
const CALLING = /^(?:назва|назыв|счита|сочл?|объяви|является|являются)/;
const FALSEHOOD =
  /^(?:ложью|вброс|фейк|выдумк|вымыс|дезинформаци|клевет|провокаци|абсурд|уткой|спекуляци|ложны|беспочвенн|необоснованн|безосновательн|голословн|недостоверн|домысл|надуманн|чуш|ерунд|бред|неправд|сказк|небылиц|утк[аи]$|мистификаци)/;

/** The verb that carries the event: itself, or the one of its clause that a noun hangs on. */
function verbOf(event: EventWords, view: SentenceView): number {
  if (event.trigger.kind === "verb") {
    // "Вступить в бой": the verb is the first of its words.
    return event.from;
  }
  let best = event.from;
  let gap = Number.POSITIVE_INFINITY;
  const [first, last] = [Math.max(event.clause.from, event.from - VERB_REACH), Math.min(event.clause.to, event.to + VERB_REACH)];
  for (let at = first; at < last; at++) {
    if (at >= event.from && at < event.to) continue;
    const norm = view.tokens[at]?.norm ?? "";
    const isVerb = view.tags[at]?.support === true || isInfinitive(norm) || isFinite(at, view);
    const distance = at < event.from ? event.from - at : at - event.to + 1;
    if (isVerb && distance < gap) {
      best = at;
      gap = distance;
    }
  }
  return best;
}

/** What hangs on "что", "чтобы" belongs to what rules its reality: "опровергли, что", "ожидает, что". */
function contentStart(event: EventWords, view: SentenceView): number {
  const { from } = event.clause;
  const opener = view.tokens[from]?.norm ?? "";
  const before = clausesOf(view).findLast((clause) => clause.to <= from);
  return /^(?:что|чтобы|будто)$/.test(opener) && before !== undefined ? before.from : from;
}

function isRaised(verb: number, { tokens }: SentenceView): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - 3); at--) if (RAISING.has(tokens[at]?.norm ?? "")) return !isNegated(at, tokens);
  return false;
}
const isNegated = (at: number, tokens: SentenceView["tokens"]): boolean => tokens[at - 1]?.norm === "не";

/** Whether a cue reaches the event: some stand right before its verb, some rule the whole clause. */
function governs(cue: CueFound, event: EventWords, verb: number, view: SentenceView, raised: boolean): boolean {
  const { tokens } = view;
  const { phrase, realis, from, to } = cue;
  const norm = (at: number): string => tokens[at]?.norm ?? "";
  if (from < event.to && to > event.from) return false;
  // "По инициативе Анкары" it did take place.
  if (phrase === "инициатива" && norm(from - 1) === "по") return false;
  // "Режим прекращения огня вступил в силу": part of another name.
  if (view.triggers.some((one) => one.to - one.from > 1 && one.from <= from && one.to >= to && one.values.every(isTruce))) return false;
  const isBefore = to <= event.from;
  const between = isBefore ? tokens.slice(to, event.from) : tokens.slice(event.to, from);
  if (between.length > REACH || between.some((token) => token.norm === ";" || token.norm === "»" || token.norm === "”")) return false;
  // "Опасаясь восстания, войска вошли": it rules its own phrase alone.
  if (OF_PHRASE.test(phrase) && between.some((token) => token.norm === ",")) return false;
  const inClause = from >= event.clause.from;
  if (isBy(phrase)) return Math.abs(from - verb) <= 3;
  if (phrase === "не" || phrase === "ни" || phrase === "нет" || phrase === "без") {
    if (phrase !== "ни" && NO_NEGATION.has(norm(to))) return false;
    // "Пост оставлен не будет".
    if (phrase === "не" && from === event.to && /^(?:буд|был)/.test(norm(to))) return true;
    if (SPEECH.has(event.type) && phrase !== "не") return false;
    // "Без объяснений покинула": what is missing is the noun right behind.
    if (phrase === "без") return isBefore && event.trigger.kind === "noun" && between.length <= 1;
    if (phrase === "нет" || phrase === "ни") return inClause && between.length <= 4;
    // "Не наносила ударов", "не смогли захватить".
    return (
      inClause &&
      (to === verb || (to < verb && verb - to <= 2 && isInfinitive(norm(verb))) || (event.trigger.kind === "noun" && to === event.from))
    );
  }
  // "Считают, что армия применила хлор", not "считает удар ошибкой".
  if (HOLDING.test(phrase)) return !inClause && (event.trigger.kind === "verb" || event.type === "attack_on_civilians");
  // "После недель угроз Турция разбомбила": what came before.
  if (isBefore && realis !== "negated" && isPassed(from, tokens) && verb > to) return false;
  if (!inClause) {
    // The clause before "что", "чтобы": what it denies, expects, fears or demands.
    if (phrase === "чтобы") return true;
    return realis === "negated"
      ? /^(?:отриц|отверг|опроверг|исключ)/.test(phrase)
      : realis !== "ongoing" && realis !== "attempted" && !(realis === "intended" && /^(?:готов|решил|решение|цель|будет)/.test(phrase));
  }
  // "Не комментировал", "намерен потребовать": a saying is unreal only by what rules its own verb.
  if (SPEECH.has(event.type)) return (to === verb && !SAID.test(phrase)) || (to < verb && verb - to <= 2 && isInfinitive(norm(verb)));
  if (realis === "ongoing") return between.length <= 3;
  if (!isBefore) {
    // "Удары могут", "наступление начнётся": the verb stands behind its noun.
    // "Бомбили ли".
    if (phrase === "ли") return from === verb + 1;
    if (event.trigger.kind !== "noun") return realis === "hypothetical" && phrase === "если";
    return (
      (realis === "hypothetical" || realis === "intended" || realis === "attempted" || realis === "predicted" || realis === "negated") &&
      (between.length <= 8 || !between.some((_, index) => isFinite(event.to + index, view))) &&
      isVerbLike(phrase)
    );
  }
  if (phrase === "если" || phrase === "в случае" || phrase === "чтобы" || phrase === "допустим" || phrase === "предположим") return true;
  if (raised && realis === "intended") return false;
  // "Рассматривает нанесение ударов", "вариант эвакуации", not "рассматривает дело об убийстве".
  if (WEIGHED.test(phrase))
    return (
      event.trigger.kind === "noun" &&
      between.length <= 3 &&
      !between.some((token) => /^(?:об?|по|в|за|от|с|,)$/.test(token.norm)) &&
      !(phrase.startsWith("допус") && ALLOWED.has(event.type))
    );
  if (realis === "assessed" || realis === "predicted") return true;
  // "Запретил акцию протеста"; what else is forbidden is told as the ban.
  if (phrase.startsWith("запре")) return APPOINTED.has(event.type) && event.trigger.kind === "noun" && between.length <= 5;
  if (phrase === "вместо") return between.length <= 2;
  if (realis === "negated") {
    if (/^(?:прекрат|приостанов|останов|свернул)/.test(phrase))
      return event.trigger.kind === "noun" ? between.length <= 3 : isInfinitive(norm(verb)) && between.length <= 3;
    return between.length <= 6;
  }
  if (realis === "attempted") return between.length <= 5;
  // Another event told between the cue and this one takes the cue for itself.
  const isTaken = between.some((token, index) => isFinite(to + index, view) && !isInfinitive(token.norm));
  return !isTaken && between.length <= 10;
}

const OF_PHRASE = /(?:[ая]я(?:сь)?|[аеиоуы]в|[шщ]ий(?:ся)?|ясь|шись)$/;
const HOLDING = /^(?:счита|полага|подозрева|предполага|дума|сомнева|догадыва)/;
/** "После недель угроз", "несмотря на угрозы". */
function isPassed(at: number, tokens: SentenceView["tokens"]): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 3); index--) {
    const norm = tokens[index]?.norm ?? "";
    if (PASSED.has(norm)) return true;
    if (tokens[index]?.kind !== "word") return false;
  }
  return false;
}
const PASSED = set("после несмотря вопреки вслед из-за ввиду спустя");
const isTruce = ({ kind, type }: EventWords["trigger"]): boolean => kind === "noun" && type === "ceasefire";

/** What is thought over lies ahead. */
const WEIGHED = /^(?:рассматрив|рассмотр|вариант|сценарий|идея|перспектива|допус|обдумыв|взвешив|просчит|изуча)/;
/** "Допустили нарушение": these were let happen. */
const ALLOWED = new Set<EventType>(["ceasefire_violation", "territory_captured", "casualties"]);

/** What was said before: "это требование отвергла". */
const SAID = /^(?:требование|предложение|призыв|просьба|запрос|инициатива|решение|план|намерение|ожидание|опасение|угроза)$/;
const isVerbLike = (phrase: string): boolean =>
  /^(?:может|мог|могут|состоится|пройдет|начнется|продолжится|возобновится|планируется|ожидается|намечен|запланирован|возможен|не|не было|невозможен|сорвался|сорвал|пресек|сорван|провалился|отменен|отложен|перенесен|предстоит|будет|грозит|бы|отсутствует|предотвратить|предотвратил|предотвращен|пресечен|избежать|маловероятен|исключен|не планируется)$/.test(
    phrase,
  );

/** "Жертв и разрушений нет", "обошлось без пострадавших", "о погибших не сообщается". */
function isNobody(cue: number, tokens: SentenceView["tokens"]): boolean {
  const behind = tokens.slice(cue + 1, cue + 5).map(({ norm }) => norm);
  const isTold = behind.some(
    (norm, at) => norm === "нет" || (norm === "не" && /^(?:сообща|поступ|был|име|зафиксир)/.test(behind[at + 1] ?? "")),
  );
  const before = tokens.slice(Math.max(0, cue - 3), cue);
  return isTold || before.slice(before.findLastIndex(({ kind }) => kind === "mark") + 1).some(({ norm }) => norm === "без");
}

const UNSURE = set("может могут мог могли могла бы если будет будут");
const FIGURE_REACH = 6;

/** "Могут погибнуть 50 человек", "если погибнут". */
export function realityOfFigure(figure: Figure, view: SentenceView & { readonly frames: readonly Frame[] }): Realis {
  const { tokens, frames } = view;
  const near = tokens.slice(Math.max(0, Math.min(figure.from, figure.cueAt) - FIGURE_REACH), Math.max(figure.cueAt, figure.from) + 1);
  if (near.some((token) => UNSURE.has(token.norm))) return "hypothetical";
  if (isFuture(tokens[figure.cueAt]?.norm ?? "")) return "predicted";
  if (tokens[figure.cueAt - 1]?.norm === "не" || isNobody(figure.cueAt, tokens)) return "negated";
  // "Опровергло сообщения о гибели", "обвинил в убийстве".
  const clause = clausesOf(view).find((one) => figure.cueAt >= one.from && figure.cueAt < one.to);
  if (rumourDenied(Math.min(figure.from, figure.cueAt), tokens) !== null) return "negated";
  const before = tokens.slice(clause?.from ?? 0, Math.min(figure.from, figure.cueAt));
  if (before.some(({ norm }) => /^(?:опроверг|отверг|отриц|обвин|подозр)/.test(norm))) return "negated";
  const frame = frames.find((one) => one.from === figure.cueAt && one.type !== "casualties");
  return frame !== undefined && !isTold(frame.reality.realis) ? frame.reality.realis : "actual";
}
