import { type EventType, familyOf } from "@orontes/vocabulary";
import type { EventWords, Range } from "../../language-pack.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { SPEECH } from "../../role.ts";
import { full, set } from "./inflect.ts";
import { isParticiple, isPassiveParticiple, LOOSED, MOST_BEFORE, participialAt } from "./participle.ts";
import { reporting } from "./words.ts";
import { isInfinitive } from "./finite.ts";

const POINTERS = new Set([
  ...full("этот", "такой", "подобный", "данный", "указанный", "прошлый"),
  "этот",
  "эта",
  "это",
  "эти",
  "этого",
  "этой",
  "этих",
  "этому",
  "этим",
  "этом",
  "эту",
  "этими",
  "того",
  "той",
  "тех",
]);
/** Before a noun of an event these only speak of it: "угроза удара", "опасность", "борьба". */
const ABOUT = set(
  "ответственность ответственности причастность причастности годовщина годовщину годовщины жертв жертвы память памяти последствия последствий виновных расследование расследования",
);

/** Whether the words tell of an event here: not in "этот обстрел", "причастность к взрыву". */
export function tells(event: EventWords, view: SentenceView): boolean {
  const { tokens } = view;
  const before = tokens[event.from - 1]?.norm ?? "";
  if (tokens[event.from]?.joined === true && event.trigger.kind === "verb") return false;
  if (isFurniture(tokens)) return false;
  if (!hasNeeded(event, view)) return false;
  // "Аналитики назвали распродажу бегством": no body and no office says it.
  if (event.type === "statement" && event.trigger.isDeed === true && isUnofficial(view)) return false;
  // "Направила протест": a note, no demonstration.
  if (event.type === "protest" && event.trigger.kind === "noun" && isNote(event, view)) return false;
  if (event.trigger.kind === "noun" && isEndedBefore(event, view)) return false;
  if (event.trigger.kind === "noun" && BODIES.has(before)) return false;
  // "Учебная бомбардировка".
  if (event.trigger.kind === "noun" && familyOf(event.type) === "armed" && /^(?:учебн|тренировочн|условн)/.test(before)) return false;
  // "В рамках операции «…»": what goes on has been told elsewhere.
  if (before === "рамках" && event.trigger.kind === "noun") return false;
  // "Договорённости предусматривали": what an older deal says.
  if (event.type === "agreement" && event.trigger.kind === "noun" && PROVIDES.test(tokens[event.to]?.norm ?? "")) return false;
  // An expert's advice is nobody's request.
  if (event.type === "request" && ADVICE.test(event.trigger.rule)) return view.mentions.actors.some(isInOffice);
  if (isOfOtherKind(event, view)) return false;
  // "США призвали Россию": one power asks nothing of another.
  if (event.type === "request" && event.trigger.needs.includes("россию"))
    return !view.tokens.slice(0, event.from).some(({ norm }) => RIVALS.test(norm));
  // "Президент принял решение": nobody was received.
  if (event.type === "talks" && event.trigger.kind === "verb" && /\.прин/.test(event.trigger.rule) && isThingAccepted(event, view))
    return false;
  // "Принял в Сочи Асада".
  if (
    event.type === "talks" &&
    event.trigger.kind === "verb" &&
    event.trigger.sure &&
    event.trigger.needs.length === 0 &&
    /\.прин/.test(event.trigger.rule)
  )
    return view.mentions.actors.some(
      ({ from, sector, country, modifier }) =>
        sector === "leader" && country !== null && !modifier && from >= event.to && from - event.to <= GUEST_REACH,
    );
  // "Призыв в ряды СДС": men are called up.
  if (
    event.type === "request" &&
    event.trigger.kind === "noun" &&
    /^(?:ряд|арми|служб|воинск|военн|вооруженн)/.test(tokens[event.to + 1]?.norm ?? "") &&
    /^(?:в|на)$/.test(tokens[event.to]?.norm ?? "")
  )
    return false;
  // "Отложены по просьбе Анкары".
  if (event.type === "request" && event.trigger.kind === "noun" && before === "по") return false;
  // "Настаивают, что оружия нет": they hold it, and ask for nothing.
  if (event.type === "demand" && /\.настаив/.test(event.trigger.rule) && /^(?:,|что)$/.test(tokens[event.to]?.norm ?? "")) return false;
  // "Не подтвердил и не опроверг".
  if (event.type === "denial" && isNeither(event, view)) return false;
  // "Обратился с просьбой": one appeal.
  if ((event.type === "request" || event.type === "demand") && event.trigger.kind === "noun" && (before === "с" || before === "со"))
    return false;
  // "Прорвали блокаду", "сняли осаду".
  const isEnded = event.trigger.kind === "noun" && (event.type === "siege" || event.type === "blockade");
  if (isEnded && view.tokens.slice(event.clause.from, event.clause.to).some(({ norm }) => /^(?:прорва|снял|снят|снима)/.test(norm)))
    return false;
  if (event.trigger.kind === "noun" && isCharge(event, view)) return false;
  if (event.trigger.kind === "noun" && before === "за" && BLAME.test(tokens[event.from - 2]?.norm ?? ""))
    return familyOf(event.type) !== "armed" && !BROKEN.has(event.type);
  // A convoy of aid is no reinforcement.
  if (
    (event.type === "deployment" || event.type === "withdrawal") &&
    view.tokens.slice(event.clause.from, event.clause.to).some(({ norm }) => AID.test(norm))
  )
    return false;
  if (isReporting(event, view)) return false;
  // "В попытке сорвать переговоры": its table calls it done, the infinitive does not.
  if (event.type === "talks_breakdown" && event.to - event.from === 1 && isInfinitive(tokens[event.from]?.norm ?? "")) return false;
  if (event.trigger.kind === "verb") {
    const word = tokens[event.from]?.norm ?? "";
    // "Сбитый", "обстрелянный" describe; "снаряды, выпущенные по" tell.
    const opened = participialAt(event.from, view);
    // "Ракеты, выпущенные с базы, упали на рынок": one attack.
    if (opened !== null && LOOSED.test(word) && hitsBehind(opened.to, tokens)) return false;
    const isWithin = opened !== null && event.from > opened.from && isParticiple(tokens[opened.from]?.norm ?? "");
    if (isPassiveParticiple(word) && (opened === null || isWithin || event.from - opened.from > MOST_BEFORE)) return false;
    // A verb in the infinitive is no future of its own, and no aim of a neighbouring noun.
    return !(isInfinitive(word) && before === "угрозу");
  }
  if (isTimeOf(event, view) || isCalled(event, view)) return false;
  if (ABOUT.has(before) || ABOUT.has(tokens[event.from - 2]?.norm ?? "")) return familyOf(event.type) !== "armed";
  if (familyOf(event.type) === "armed" && (isBare(event, view) || isSpokenOf(event, view))) return false;
  if (SPEECH.has(event.type) && (POINTERS.has(before) || /^(?:отверг|отклон|проигнорир)/.test(before))) return false;
  return !(familyOf(event.type) === "armed" && POINTERS.has(before) && !hasActorBeside(event, view));
}

function hasActorBeside(event: EventWords, { mentions }: SentenceView): boolean {
  return mentions.actors.some(
    (actor) => (actor.to >= event.from - 1 && actor.from < event.from) || (actor.from >= event.to && actor.from <= event.to + 3),
  );
}

const isNeither = ({ from, to }: EventWords, { tokens }: SentenceView): boolean =>
  tokens.slice(Math.max(0, from - 4), to + 4).filter(({ norm }) => norm === "не" || norm === "ни").length > 1 &&
  tokens.slice(Math.max(0, from - 4), to + 4).some(({ norm }) => norm.startsWith("подтвер")) &&
  tokens.slice(Math.max(0, from - 4), to + 4).some(({ norm }) => /^(?:опроверг|отрица)/.test(norm));

function hitsBehind(from: number, tokens: SentenceView["tokens"]): boolean {
  for (let at = from; at < Math.min(tokens.length, from + HIT_REACH); at++) if (HITS.test(tokens[at]?.norm ?? "")) return true;
  return false;
}
const HITS = /^(?:упал|попал|разорвал|угодил|поразил|прилетел|ударил|накрыл|рухнул)/;
const HIT_REACH = 16;

/** "Принял решение", "участие в переговорах приняли", "принимает верительные грамоты". */
function isThingAccepted({ from, to, clause }: EventWords, { tokens }: SentenceView): boolean {
  for (let at = Math.max(clause.from, from - ACCEPTED_REACH); at < Math.min(clause.to, to + ACCEPTED_REACH); at++)
    if (ACCEPTED.test(tokens[at]?.norm ?? "")) return true;
  return false;
}
const ACCEPTED =
  /^(?:решени[ея]$|участие$|мер[ыу]$|закон|резолюци|постановлени|декларац|заявлени[ея]$|коммюнике$|присяг|парад$|отставк|грамот|бой$|вызов$|приглашени|предложени|услови|план$|бюджет$|поправк|документ|ответственност|власть$|командовани|пост$|дела$|эстафет|соболезновани|поздравлени|извинени|ислам$|христианств|гражданств|форму$|характер$|сторону$|оборот$|позу$|душ$)/;
const ACCEPTED_REACH = 4;

/** "За час до удара", "до выборов": the noun only says when. */
const isTimeOf = ({ from, type }: EventWords, { tokens }: SentenceView): boolean =>
  // "С начала операции", "с момента вторжения".
  (/^(?:начала|момента|времени|времен)$/.test(tokens[from - 1]?.norm ?? "") && /^со?$/.test(tokens[from - 2]?.norm ?? "")) ||
  // "В ночь мятежа", "в дни путча".
  (type === "coup" && /^(?:ноч[ьи]|дн[ияе]|день|дней|час[ыа]?|врем[яе]|после|годовщин[аыу])$/.test(tokens[from - 1]?.norm ?? "")) ||
  tokens[from - 1]?.norm === "до" ||
  (tokens[from - 2]?.norm === "до" && /(?:ого|ей|ой|ых|их)$/.test(tokens[from - 1]?.norm ?? ""));

/** "Назвал это грабежом": a name for what another did. */
const isCalled = ({ from, to, type, clause }: EventWords, { tokens }: SentenceView): boolean =>
  !SPEECH.has(type) &&
  /(?:ом|ем|ью|ами|ями|ой|ей)$/.test(tokens[to - 1]?.norm ?? "") &&
  tokens.slice(Math.max(clause.from, from - 4), from).some(({ norm }) => /^(?:назва|назыв|счита|объяви|окрести)/.test(norm));

const AID =
  /^(?:гуманитарн|гумпомощ|оон$|увкб|вкп$|впп$|укгв|юнисеф|мккк|помощью|продовольств|медикамент|палатк|мук[аиоу]й?$|лекарств|одеял|продукт|гумконво)/;

/** "Группа разминирования", "министр переговоров": the noun names a body or a machine. */
const BODIES = set(
  "группа группы группу группе группой центр центра центру центре центром машина машины машин машину отряд отряда отряды отрядов специалист специалисты специалистов служба службы участник участники участников зона зоны зоне",
);
/** "О завершении перемирия", "срыв переговоров": the noun before says that it is over. */
const ENDING =
  /^(?:завершени|окончани|срыв|прекращени|сняти|смягчени|ослаблени|разрыв|крах|провал|нарушени|замораживани|приостановк|отмен[аыуе]|бойкот|расторжени)/;
const ENDED: ReadonlySet<string> = new Set(["ceasefire", "agreement", "talks", "sanctions", "trade_restriction", "blockade"]);
const ENDING_REACH = 3;
const isEndedBefore = ({ type, from, clause }: EventWords, { tokens }: SentenceView): boolean =>
  ENDED.has(type) && tokens.slice(Math.max(clause.from, from - ENDING_REACH), from).some(({ norm }) => ENDING.test(norm));

/** What the other words of the clause make of a verb: fighters sent abroad are no deployment, people leave a town, a plant is no ground. */
function isOfOtherKind({ type, trigger, clause, from, to }: EventWords, view: SentenceView): boolean {
  const { tokens } = view;
  const has = (pattern: RegExp): boolean => tokens.slice(clause.from, clause.to).some(({ norm }) => pattern.test(norm));
  // A minister who left the town took no troops away.
  if (trigger.sure && trigger.object === "place")
    return !isPlaceTaken({ from, to, clause }, view) || (type === "withdrawal" && !view.mentions.actors.some(isUnderArms));
  // "Соглашение о прекращении огня вступило в силу": a truce.
  if (type === "agreement" && trigger.rule.endsWith(".вступил-в-силу")) return has(/^(?:прекращени|перемири|тишин)/);
  // "Назвал обстрел провокацией": it was, and is blamed.
  if (type === "denial" && /\.назв|\.назыв/.test(trigger.rule))
    return tokens.slice(to, to + 3).some(({ norm }) => DEED.test(norm)) && !tokens.some(({ norm }) => CLAIM.test(norm));
  // "Освободить заключённых": no ground.
  if (
    type === "territory_captured" &&
    /\.освобо/.test(trigger.rule) &&
    tokens.slice(to, to + CAPTIVES_REACH).some(({ norm }) => CAPTIVES.test(norm))
  )
    return true;
  // "Потеряв двух солдат": no ground is lost.
  if (type === "territory_lost" && /\.(?:потер|утрат)/.test(trigger.rule) && trigger.voice === "active" && trigger.needs.length > 0)
    return !groundBehind(to, view);
  // "Снаряды убили семью": told by the shelling.
  if (type === "attack_on_civilians" && /\.уби(?:л|ть|в|вший)$/.test(trigger.rule) && trigger.mode === null && has(PROJECTILES))
    return true;
  // Fire at those under arms is no attack on civilians.
  if (type === "attack_on_civilians" && /\.открыл-(?:огонь|стрельбу)/.test(trigger.rule))
    return tokens.slice(to, to + FIRE_REACH).some(({ norm }) => ARMED_TARGET.test(norm));
  if (type === "deployment") return (has(FIGHTERS) && has(ABROAD)) || (trigger.rule.endsWith(".передислокация") && isAway(clause, tokens));
  if (type === "withdrawal" && trigger.rule.endsWith(".передислокация")) return !isAway(clause, tokens);
  // "Вывозят нефть"; "окружение Асада" are his men.
  if (type === "withdrawal" && /\.выв(?:оз|ез)/.test(trigger.rule) && has(GOODS)) return true;
  if (type === "withdrawal" && /\.(?:выв(?:оз|ез)|эваку)/.test(trigger.rule) && has(RESCUED) && !has(FIGHTERS)) return true;
  // "На помощь курдам" no aid goes.
  if (
    type === "aid_delivery" &&
    trigger.kind === "verb" &&
    // "Выделил миллион на помощь беженцам".
    !/\.(?:выдел|перечисл|пожертв)/.test(trigger.rule) &&
    tokens.some(({ norm }, at) => norm === "помощь" && tokens[at - 1]?.norm === "на")
  )
    return !has(/^(?:гуманитарн|медикамент|продовольств|палатк|одеял|лекарств)/);
  if (type === "arms_transfer" && trigger.kind === "verb" && has(GOODS)) return true;
  // "Вертолёт получил повреждения".
  if (type === "arms_transfer" && trigger.rule.endsWith(".получил") && tokens.slice(to, to + 3).some(({ norm }) => HARM.test(norm)))
    return true;
  if (type === "siege" && trigger.kind === "noun" && tokens[from]?.norm.startsWith("окружени") === true)
    return isRetinue({ from, to }, view);
  // By its own type: a drone that is destroyed is no weapon of the attack.
  if (trigger.type === "ground_assault" && trigger.kind === "verb")
    return (trigger.rule.includes(".уничтож") && has(FLYING)) || (trigger.rule.includes(".расстрел") && has(UNARMED));
  // "Сбил российский Су-24", not "сбил пешехода".
  if (type === "shootdown" && /\.(?:сби|собь)/.test(trigger.rule)) {
    const { from: first, to: last } = participialAt(from, view) === null ? clause : { from: clause.from - NOUN_REACH, to: clause.to };
    return (
      !tokens.slice(Math.max(0, first), last).some(({ norm }) => FLYING.test(norm)) &&
      !view.mentions.equipment.some((one) => FLYING_CLASSES.has(one.equipment.class) && one.from >= first && one.to <= last)
    );
  }
  // "Беспилотник поразил танк": what flies has to be what is hit.
  if (
    type === "shootdown" &&
    trigger.kind === "verb" &&
    trigger.voice === "active" &&
    /\.(?:пораз|подби|подбь|уничтож|нейтрал|обезвр)/.test(trigger.rule)
  )
    return !tokens.slice(to, clause.to).some(({ norm }) => FLYING.test(norm));
  if (type === "ground_incursion") return has(COLUMNS) && ENTERED.test(trigger.rule);
  if (type === "territory_captured" && /\.(?:подн|водру)/.test(trigger.rule))
    return has(/^(?:посольств|консульств|дипмисси|стадион|церемони)/);
  if (type === "territory_captured" && has(/^полици/) && COMING_IN.test(trigger.rule)) return true;
  if (type === "territory_captured" && has(COLUMNS) && COMING_IN.test(trigger.rule)) return true;
  // "Беспилотник, приблизившийся к позициям".
  if (
    type === "ground_advance" &&
    trigger.kind === "verb" &&
    tokens.slice(Math.max(0, clause.from - NOUN_REACH), from).some(({ norm }) => FLYING.test(norm))
  )
    return true;
  // Those who block a road in protest are no army.
  if (type === "blockade") return has(/^(?:демонстрант|протестующ|митингующ|бастующ)/);
  if (type === "displacement") return has(/^автобус/);
  // "Объявил о снятии всех санкций".
  if (type === "sanctions") return has(/^(?:сняти|отмен[аыуе]|ослаблен|смягчен|послаблен)/);
  const peaceful = PEACEFUL[type];
  if (peaceful !== undefined && has(peaceful)) return true;
  // "Сняты ограничения на полёты".
  if (type === "sanctions_relief") return has(/^(?:полет|въезд|выезд|передвижени|комендантск|карантин|ковид|пандеми)/);
  // A contract for arms is an agreement; what is traded is no weapon.
  if (type === "trade_deal") return has(/^(?:зрс|зрк|ракет|истребител|вооружени|оружи|комплекс|полк|триумф)/);
  if (type === "patrol_guard") return has(RESOURCES);
  if (type === "territory_transfer")
    return has(RESOURCES) || has(/^оружи/) || (trigger.kind === "verb" && !has(HANDED) && !isPlaceTaken({ from, to, clause }, view));
  if (type === "ied_explosion" && trigger.kind === "noun") return has(DEFUSED);
  if (type === "proxy_transfer" && trigger.kind === "verb" && !has(HIRED)) return !has(ABROAD);
  if (type === "withdrawal")
    return (
      (trigger.rule.endsWith(".покинул") && has(PEOPLE)) ||
      // "Жители вышли на трассу".
      (/\.вы(?:шел|йти|йдет)$/.test(trigger.rule) && tokens.slice(clause.from, to).some(({ norm }) => CROWD.test(norm)))
    );
  return (type === "force_presence" || type === "territory_captured") && has(RESOURCES);
}
/** "Потеряли контроль над городом", "утратив высоту". */
function groundBehind(from: number, { tokens, tags, mentions }: SentenceView): boolean {
  for (let at = from; at < Math.min(tokens.length, from + GROUND_REACH); at++)
    if (tags[at]?.ground === true || tokens[at]?.norm === "контроль" || mentions.places.some((place) => place.from === at)) return true;
  return false;
}
const DEED = /^(?:удар|обстрел|атак|операци|действи|нападени|вторжени|инцидент|убийств|теракт|взрыв|налет|бомбардировк)/;
const CLAIM = /^(?:заявлени|обвинени|сообщени|слух|данн|информаци|утверждени|публикаци|доклад|слова$|отчет|претензи|подозрени|верси)/;
const PROJECTILES = /^(?:снаряд|ракет|мин[аыу]?$|бомб|осколк|обстрел|удар|взрыв)/;
const HARM = /^(?:поврежден|урон|пробоин|ранени|травм|контузи|приказ|сигнал|отказ|разрешени)/;
const CAPTIVES_REACH = 7;
const CAPTIVES = /^(?:заключенн|заложник|пленн|военнопленн|узник|журналист|задержанн|арестованн|осужденн|пленник)/;
const GROUND_REACH = 4;
const ARMED_TARGET =
  /^(?:полицейск|полици|военн|солдат|патрул|позици|бойц|боевик|сил$|силам|пост|блокпост|колонн|пограничник|жандарм|арми)/;
const FIRE_REACH = 4;
/** A match is held up, a satellite is launched, tourists come home. */
const PEACEFUL: Readonly<Partial<Record<EventType, RegExp>>> = {
  detention: /^(?:матч|рейс$|рейса$|поезд|вылет|старт|зарплат|выплат)/,
  missile_rocket_attack: /^(?:\p{L}*спутник|орбит|космос|космическ|космодром)/u,
  refugee_return:
    /^(?:су$|миг$|ту$|самолет|вертолет|бомбардировщик|истребител|штурмовик|корабл|экипаж|турист|отпускник|болельщик|спортсмен|сборн)/,
  release: /^(?:зоопарк|заповедник|питомник)/,
  patrol_guard: /^(?:дпс|гаи|дорожн)/,
};
/** "Из окружения президента", "ближайшее окружение Асада". */
const isRetinue = ({ from, to }: Range, { tokens, mentions }: SentenceView): boolean =>
  /^(?:ближайш|ближн|сво[ейи]|его$|ее$)/.test(tokens[from - 1]?.norm ?? "") ||
  mentions.actors.some((one) => one.from === to && (one.sector === "leader" || one.sector === "officials"));
const GOODS = /^(?:нефт|зерн|пшениц|мук[аиоу]$|хлоп|газ[ау]?$|угл[яь]|уголь|удобрени|топлив|дизтоплив|мазут|томат|продовольстви)/;
/** What of the ground is handed over. */
const HANDED =
  /^(?:город|посел|деревн|сел[оа]$|район|квартал|баз[аыу]$|авиабаз|аэропорт|аэродром|пост|пункт|перехо|погранперехо|контрол|управлени|территори|позици|блокпост|участ|дамб|плотин|тюрьм|штаб|здани)/;
/** "Передислокация войск из Алеппо". */
const isAway = ({ from, to }: Range, tokens: SentenceView["tokens"]): boolean =>
  tokens.slice(from, to).some(({ norm }) => norm === "из" || norm === "с" || norm === "со");
/** Shooting these is no battle. */
const UNARMED =
  /^(?:политик|жител|мирн|журналист|активист|женщин|дет[ия]|ребен|семь[яиюе]|посл|священник|врач|студент|демонстрант|протестующ)/;
/** Aircraft are shot down. */
const FLYING =
  /^(?:аппарат|беспилотн|дрон|бпла$|самолет|вертолет|истребител|ракет|бомбардировщик|штурмовик|квадрокоптер|су$|миг$|ми$|цел[ьией])/;
/** A column that comes in reinforces. */
const COLUMNS = /^(?:колонн|конво|подкреплен|грузовик|бронетехник|бронеколонн)/;
const ENTERED = /\.(?:вошел-в|вступил-в|зашел-в|пересек-границу|пересекает-границу|перешел-границу)$/;
/** A bomb that was found has not gone off. */
const DEFUSED = /^(?:обезвре|изъя|разминир|конфиск)/;
const COMING_IN = /\.(?:в(?:о|с)шел|войти|войдет|вошедший|вступи|зашел|въехал)/;
const RESCUED = /^(?:дет(?:ей|и)$|ребен|жител|женщин|ранены|семь|семей|граждан|пациент|мирн|студент|паломник)/;
const FIGHTERS = /^(?:наемник|боевик|бо(?:ец|йц)|доброволь?ц|сирий(?:ец|ц)|повстан)/;
const HIRED = /^(?:наемник|вербу|завербо|нанима|нанял)/;
const ABROAD = /^(?:ливи|триполи|мисурат|бенгази|карабах|азербайджан|армени|донбасс|украин|венесуэл|нигер|мали|воевать)/;
const PEOPLE = /^(?:жител|семь|семей|человек|беженц|населени|женщин|дет[ией]|граждан|мирны)/;
const CROWD = /^(?:жител|демонстрант|протестующ|митингующ|студент|женщин|тысяч|сотн|десятк|сирийц|горожан|верующ|активист)/;
const RESOURCES = /^(?:месторождени|скважин|нефтепромыс|промысл|плотин|дамб|электростанци|гэс$|водохранилищ|завод)/;

/** The words that a trigger needs stand in its own clause; those of a saying may stand in what is said. */
function hasNeeded({ trigger, from, to, clause: own, type }: EventWords, view: SentenceView): boolean {
  const { tokens, tags } = view;
  if (trigger.needs.length === 0) return true;
  const { needs } = trigger;
  // "Снаряды, выпущенные по": the noun stands before its participle.
  const isSetApart = participialAt(from, view) !== null;
  const clause = SPEECH.has(type)
    ? { from: 0, to: tokens.length }
    : { from: isSetApart ? Math.max(0, own.from - NOUN_REACH) : own.from, to: own.to };
  for (let at = clause.from; at < Math.min(tokens.length, clause.to); at++) {
    if (at >= from && at < to) continue;
    if (needs.includes(tokens[at]?.norm ?? "") || needs.includes(tags[at]?.key ?? "")) return true;
  }
  return false;
}
const FLYING_CLASSES: ReadonlySet<string> = new Set(["aircraft", "helicopter", "drone"]);
const UNDER_ARMS: ReadonlySet<string> = new Set(["forces", "fighters", "militants", "rebels", "jihadists", "terrorists", "militia"]);
const isUnderArms = ({ sector, actor }: SentenceView["mentions"]["actors"][number]): boolean =>
  UNDER_ARMS.has(sector ?? "") || (sector === null && (actor?.kind === "military" || actor?.kind === "armed_group"));
const NOUN_REACH = 5;
/** "Взяли Саракиб", "Саракиб взят": the name of the place stands for its kind, bare or behind "себе". */
function isPlaceTaken({ from, to, clause }: Pick<EventWords, "from" | "to" | "clause">, view: SentenceView): boolean {
  const { tokens, mentions } = view;
  return mentions.places.some(({ place, ...at }) => {
    if (place.precision === "country" || place.precision === "region") return false;
    const opens = OPENING.has(tokens[at.from - 1]?.norm ?? "") ? at.from - 1 : at.from;
    if (opens === to || (opens === to + 1 && TAKEN.has(tokens[to]?.norm ?? ""))) return true;
    // "Африн турецкие войска заняли": those who took it stand between.
    if (opens === clause.from && at.to <= from && from - at.to <= TAKERS_REACH)
      if (mentions.actors.some((one) => one.from >= at.to && one.to <= from && isUnderArms(one))) return true;
    // Before the verb a bare name opens its clause: "Саракиб снова взят".
    return opens === clause.from && at.to <= from && from - at.to <= 3 && isShortPassive(tokens[from]?.norm ?? "");
  });
}
const TAKERS_REACH = 10;
const OPENING = set('« “ „ "');
const TAKEN = set("себе обратно сирийский город весь почти");
const isShortPassive = (norm: string): boolean => /(?:н|т)[аоы]?$/.test(norm);

/** "Передаёт агентство", "как передаёт": a saying, no delivery. */
function isReporting({ from, to, type }: EventWords, { tokens, mentions }: SentenceView): boolean {
  if (SPEECH.has(type) || !reporting.has(tokens[from]?.norm ?? "")) return false;
  return (
    tokens[from - 1]?.norm === "как" ||
    tokens[from - 1]?.norm === "," ||
    mentions.actors.some((actor) => actor.from >= to && actor.from <= to + 2 && (actor.sector === "media" || actor.sector === "source"))
  );
}

/** "Удар нанесён на фоне": nobody and no place in its clause; it points at what was told. */
function isBare({ from, clause }: EventWords, { mentions, tokens, numbers }: SentenceView): boolean {
  const isIn = (one: { from: number; to: number }): boolean => one.from >= clause.from && one.to <= clause.to;
  if (mentions.actors.some(isIn) || mentions.places.some(isIn) || numbers.some(isIn)) return false;
  return from === clause.from && tokens.length > 0;
}

const isNote = ({ from, clause }: EventWords, { tokens }: SentenceView): boolean =>
  tokens[from]?.norm === "протест" &&
  tokens.slice(clause.from, clause.to).some(({ norm }) => /^(?:направи|вручи|вырази|заяви|нот[аыу]$)/.test(norm));

/** "Ответили на атаку", "удар назвали нарушением": an attack told before. */
function isSpokenOf({ from, to }: EventWords, { tokens }: SentenceView): boolean {
  if (CALLED.test(tokens[to]?.norm ?? "")) return true;
  return tokens[from - 1]?.norm === "на" && tokens.slice(Math.max(0, from - 4), from - 1).some(({ norm }) => ANSWERED.test(norm));
}
const CALLED = /^(?:назва|назыв|осуд|осужда|сочл|расцени|охарактериз|прокоммент|одобр|поддержа|приветств|оправда|раскритик)/;
const ANSWERED = /^(?:ответ|отреаг|отклик)/;

/** "Обвинил в поджогах", "по подозрению в убийстве": what someone is charged with. */
function isCharge({ from, clause }: EventWords, { tokens }: SentenceView): boolean {
  for (let at = from - 1; at >= Math.max(clause.from, from - CHARGE_REACH); at--)
    if (/^(?:обвин|подозр|виновн|винил|винит|винят|уличил|уличен|приписа)/.test(tokens[at]?.norm ?? ""))
      return tokens.slice(at, from).some(({ norm }) => norm === "в" || norm === "во");
  return false;
}
const GUEST_REACH = 4;
const RIVALS = /^(?:сша|вашингтон|госдеп|пентагон|нато|евросоюз|ес|лондон|париж|берлин|россия|москва|кремль|лавров|захаров)/;
const ADVICE = /\.(?:посоветов|порекомендов)/;
const isInOffice = ({ sector }: SentenceView["mentions"]["actors"][number]): boolean =>
  sector === "leader" || sector === "government" || sector === "ministry";
const PROVIDES = /^(?:предусматрива|гласи|закрепл|обязыва|предполага|запреща|позволя|действу|истека)/;
/** "Возложил на Турцию вину за удар". */
const BLAME = /^(?:вин[ауы]|виной|ответственност)/;
const UNOFFICIAL: ReadonlySet<string> = new Set(["civilians", "source", "positions"]);

const isUnofficial = ({ mentions: { actors } }: SentenceView): boolean =>
  actors.length > 0 && actors.every(({ sector, country }) => country === null && UNOFFICIAL.has(sector ?? ""));

/** "Читайте также: …", "Самое читаемое: «Удары по Сирии»": what a page links to. */
function isFurniture(tokens: SentenceView["tokens"]): boolean {
  const [first, second, third] = tokens.map(({ norm }) => norm);
  if (first === undefined) return false;
  if (LINKS_OPEN.has(first)) return true;
  if (first === "самое") return /^(?:читаемое|важное|интересное|обсуждаемое|популярное)$/.test(second ?? "");
  return second === "по" && third === "теме";
}
const LINKS_OPEN = set("читайте подписывайтесь подпишитесь смотрите");

const CHARGE_REACH = 14;
/** What one is blamed for is told as the blame. */
const BROKEN: ReadonlySet<string> = new Set(["ceasefire_violation", "agreement_failure", "talks_breakdown"]);
