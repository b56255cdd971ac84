import { type DateMention, lastWeekday, shifted } from "../date-mention.ts";
import { narrowed, type Part } from "../part-of.ts";
import { countedFromTold, type ToldDay } from "../told-day.ts";
import { rememberingWord } from "../remembering.ts";
import type { Token } from "../token.ts";
import { dated, type FoundDate, monthOf, norm, onDay, PAST_OF, THIS_OF, yearOf } from "./dated.ts";
import { explicitDate, opensExplicit } from "./explicit-date.ts";
import { UNITS } from "./number-words.ts";
import { formTable, wordTable } from "../word-table.ts";

const WEEKDAYS = formTable({
  "воскресенье воскресенья воскресенью воскресеньем воскресным": 0,
  "понедельник понедельника понедельнику понедельником понедельнике": 1,
  "вторник вторника вторнику вторником вторнике": 2,
  "среда среды среде среду средой": 3,
  "четверг четверга четвергу четвергом четверге": 4,
  "пятница пятницы пятнице пятницу пятницей": 5,
  "суббота субботы субботе субботу субботой": 6,
});
/** "Среда", "среды" are surroundings as well: a day only behind these. */
const BEFORE_DAY = new Set("в во на со с к ко до после ту и вечером утром днем ночью утра вечера вечер утро ночь полдень".split(" "));
const PART_OF_DAY = new Set("утром днем вечером ночью утра вечера ночи поздним ранним поздно рано".split(" "));
const NEXT_OF = /^(?:следующ(?:ей|ем|ую|ий)|будущ(?:ей|ем|ую|ий)|ближайш(?:ей|ем|ую|ий|ие)|наступающ(?:ей|ем|ую|ий))$/;
const LAST_FEW =
  /^(?:последн(?:ие|их|юю|ий|ее)|прошедш(?:ие|их|ую|ий)|минувш(?:ие|их|ую|ий)|прошл(?:ые|ую)|предыдущ(?:ие|их)|истекш(?:ие|их))$/;
const DAY_MEASURES: Readonly<Record<string, number>> = formTable({
  "день дня дни дней днями днем": 1,
  "сутки суток сутками": 1,
  "неделя неделю недели недель неделями неделей": 7,
  "месяц месяца месяцы месяцев месяцами месяцем": 30,
  "год года годы лет годом годами": 365,
  "час часа часы часов часами часом": 0,
});

const OPENERS = new Set(
  "с со до к ко в на за тем этим того ночь течение сегодня вчера позавчера завтра послезавтра накануне этой минувшим прошлым полгода".split(
    " ",
  ),
);
const ADJECTIVES = /^(?:вчерашн|позавчерашн|сегодняшн|минувш|прошл|прошедш)/;
/** Few words open a date; all others are passed by without a closer look. */
const opensDate = rememberingWord(
  ({ kind, norm: word }): boolean =>
    kind === "number" ||
    OPENERS.has(word) ||
    opensExplicit(word) ||
    [WEEKDAYS, DAY_MEASURES, UNITS, VAGUE].some((rows) => word in rows) ||
    [ADJECTIVES, PAST_OF, THIS_OF, NEXT_OF, BARE_LAST].some((form) => form.test(word)),
);

/** Every date in the tokens. Weekdays look back; the day of publication never stands in for a date that is missing. */
export function russianDates(tokens: readonly Token[], published: string | null): DateMention[] {
  const mentions: DateMention[] = [];
  const told: ToldDay[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    const found = token !== undefined && opensDate(token.word) ? dateAt(tokens, at, published) : null;
    if (found === null) at++;
    // "Впервые с 1974 года": how long it has not been.
    else if (norm(tokens, at - 1) === "впервые" || (norm(tokens, at - 2) === "впервые" && /^(?:с|за|после)$/.test(norm(tokens, at - 1))))
      at = found.to;
    else {
      if (found.days !== undefined) told.push({ index: mentions.length, days: found.days });
      mentions.push({
        start: tokens[at]?.start ?? 0,
        end: tokens[found.to - 1]?.end ?? 0,
        ...narrowed(found.date, partBefore(tokens, at)),
      });
      at = found.to;
    }
  }
  return told.length === 0 ? mentions : countedFromTold(mentions, told);
}

const PARTS: Readonly<Record<string, Part>> = formTable({
  "начале начала началу": "early",
  "середине середины середину": "middle",
  "конце конца концу": "late",
});
const ORDINALS: Readonly<Record<string, readonly [of: Part, half: Part]>> = wordTable({
  первой: ["early", "first-half"],
  первых: ["early", "first-half"],
  первую: ["early", "first-half"],
  второй: ["middle", "second-half"],
  вторую: ["middle", "second-half"],
  последней: ["late", "second-half"],
  последних: ["late", "second-half"],
});
const HALF = /^половин[еуы]$/;
const FEW_DAYS = /^(?:числах|днях|декаде|декаду|неделе|неделю)$/;
/** "В начале", "во второй половине" before a month or a year. */
function partBefore(tokens: readonly Token[], at: number): Part | undefined {
  const word = norm(tokens, at - 1);
  const part = PARTS[word];
  if (part !== undefined) return part;
  const ordinal = HALF.test(word) || FEW_DAYS.test(word) ? ORDINALS[norm(tokens, at - 2)] : undefined;
  return ordinal?.[HALF.test(word) ? 1 : 0];
}
function dateAt(tokens: readonly Token[], at: number, published: string | null): FoundDate | null {
  const explicit = explicitDate(tokens, at, published);
  if (explicit !== null || published === null) return explicit;
  const day = published.slice(0, 10);
  return (
    sinceOrUntil(tokens, at, published) ??
    nightBefore(tokens, at, published) ??
    adverb(tokens, at, day) ??
    weekdayAt(tokens, at, day) ??
    spanAt(tokens, at, day) ??
    agoAt(tokens, at, day)
  );
}

/** A date behind "since" or "the night before", which does not open with one of them again: "с с с …" is read once. */
const innerDate = (tokens: readonly Token[], at: number, published: string): FoundDate | null =>
  /^(?:со?|в|ночь)$/.test(norm(tokens, at)) ? null : dateAt(tokens, at, published);

/** "Со вторника", "с начала недели", "до пятницы". */
function sinceOrUntil(tokens: readonly Token[], at: number, published: string): FoundDate | null {
  const day = published.slice(0, 10);
  const word = norm(tokens, at);
  if (word === "с" || word === "со") {
    if (norm(tokens, at + 1) === "начала") {
      const unitAt = THIS_OF.test(norm(tokens, at + 2)) ? at + 3 : at + 2;
      const unit = norm(tokens, unitAt);
      const first =
        unit === "недели"
          ? lastWeekday(day, 1)
          : unit === "месяца"
            ? `${day.slice(0, 8)}01`
            : unit === "года"
              ? `${day.slice(0, 5)}01-01`
              : null;
      if (first !== null) return { to: unitAt + 1, date: dated(first, day, "after") };
      const inner = innerDate(tokens, at + 2, published);
      return inner === null ? null : { to: inner.to, date: { ...inner.date, to: day, precision: "after" } };
    }
    const between = weekdaysAt(tokens, at + 1, day);
    if (between !== null) return between;
    if (norm(tokens, at + 1) === "утра") {
      const inner = innerDate(tokens, at + 2, published);
      return inner === null || inner.date.precision !== "day"
        ? { to: at + 2, date: onDay(day) }
        : { to: inner.to, date: { ...inner.date, to: day, precision: "after" } };
    }
    const inner = innerDate(tokens, at + 1, published);
    if (inner === null || inner.date.precision === "after") return inner;
    // "С 27 по 29 февраля" is read with the explicit dates.
    return { to: inner.to, date: { ...inner.date, to: inner.date.tense === "future" ? null : day, precision: "after" } };
  }
  if (word === "до" || word === "к" || word === "ко") {
    const weekday = WEEKDAYS[norm(tokens, at + 1)];
    if (weekday === undefined) return null;
    const coming = shifted(lastWeekday(day, weekday), 7);
    return { to: at + 2, date: dated(day, coming, "before", "future") };
  }
  return null;
}

/** "Со вторника по четверг", "с понедельника до среды". */
function weekdaysAt(tokens: readonly Token[], at: number, day: string): FoundDate | null {
  const [first, join, second] = [WEEKDAYS[norm(tokens, at)], norm(tokens, at + 1), WEEKDAYS[norm(tokens, at + 2)]];
  if (first === undefined || second === undefined || (join !== "по" && join !== "до")) return null;
  const end = lastWeekday(day, second);
  return { to: at + 3, date: dated(shifted(end, -((second - first + 7) % 7)), end, "approx_day") };
}

/** "В ночь на среду", "в ночь со вторника на среду", "в ночь на 28 февраля". */
function nightBefore(tokens: readonly Token[], at: number, published: string): FoundDate | null {
  const night = norm(tokens, at) === "в" ? at + 1 : at;
  if (norm(tokens, night) !== "ночь") return null;
  let on = night + 1;
  while (on < night + 5 && norm(tokens, on) !== "на") on++;
  if (norm(tokens, on) !== "на") return null;
  const isPast = PAST_OF.test(norm(tokens, on + 1));
  const morning = innerDate(tokens, isPast || THIS_OF.test(norm(tokens, on + 1)) ? on + 2 : on + 1, published);
  const from = morning?.date.from;
  if (morning === null || from == null || morning.date.precision !== "day") return null;
  return { to: morning.to, date: dated(shifted(from, -1), from, "approx_day", morning.date.tense, morning.date.anchor) };
}

/** "Вчера вечером", "накануне", "сегодня", "минувшей ночью". */
function adverb(tokens: readonly Token[], at: number, day: string): FoundDate | null {
  const word = norm(tokens, at);
  const end = PART_OF_DAY.has(norm(tokens, at + 1)) ? at + 2 : at + 1;
  if (word === "сегодня" && norm(tokens, at + 1) === "ночью") return { to: at + 2, date: dated(shifted(day, -1), day, "approx_day") };
  if (word === "сегодня") return { to: end, date: dated(day, day, "day", "present") };
  if (word === "вчера") return { to: end, date: onDay(shifted(day, -1)) };
  if (word === "позавчера") return { to: end, date: onDay(shifted(day, -2)) };
  if (word === "завтра") return { to: end, date: onDay(shifted(day, 1), "future") };
  if (word === "послезавтра") return { to: end, date: onDay(shifted(day, 2), "future") };
  if (word === "накануне" && !isEveOf(tokens, at + 1)) return { to: end, date: onDay(shifted(day, -1)) };
  if (/^(?:минувш|прошл|прошедш)(?:ей|ой|ую)$/.test(word) && norm(tokens, at + 1).startsWith("ноч"))
    return { to: at + 2, date: dated(shifted(day, -1), day, "approx_day") };
  if (word === "этой" && norm(tokens, at + 1) === "ночью") return { to: at + 2, date: dated(shifted(day, -1), day, "approx_day") };
  if (/^(?:минувшим|прошлым)$/.test(word) && norm(tokens, at + 1) === "вечером") return { to: at + 2, date: onDay(shifted(day, -1)) };
  if (word.startsWith("вчерашн")) return { to: dayBehind(tokens, at), date: onDay(shifted(day, -1)) };
  if (word.startsWith("позавчерашн")) return { to: dayBehind(tokens, at), date: onDay(shifted(day, -2)) };
  if (word.startsWith("сегодняшн")) return { to: dayBehind(tokens, at), date: dated(day, day, "day", "present") };
  const told = toldDay(tokens, at, day);
  if (told !== null) return told;
  if ((word === "утром" || word === "вечером") && norm(tokens, at + 1) === "того") return null;
  return null;
}

/** "Вчерашнего дня", "вчерашнем ударе". */
const dayBehind = (tokens: readonly Token[], at: number): number =>
  /^(?:дня|день|дню|днем)$/.test(norm(tokens, at + 1)) ? at + 2 : at + 1;

/** "За день до этого", "в предыдущий день", "на следующий день": counted from the day that was told. */
function toldDay(tokens: readonly Token[], at: number, day: string): FoundDate | null {
  const word = norm(tokens, at);
  if (word === "на" && norm(tokens, at + 1) === "следующий" && norm(tokens, at + 2) === "день")
    return /^(?:после|за)$/.test(norm(tokens, at + 3)) ? null : { to: at + 3, date: onDay(shifted(day, 1)), days: 1 };
  if (word === "в" && norm(tokens, at + 1) === "предыдущий" && norm(tokens, at + 2) === "день")
    return { to: at + 3, date: onDay(shifted(day, -1)), days: -1 };
  // "В тот же день", "тем же вечером".
  const same = word === "в" ? at + 1 : at;
  const isSame = /^(?:тот|этот|тем|этим|того)$/.test(norm(tokens, same)) && norm(tokens, same + 1) === "же";
  if (isSame && /^(?:день|днем|вечер|вечером|утром|дня)$/.test(norm(tokens, same + 2))) return { to: same + 3, date: onDay(day), days: 0 };
  if (word !== "за") return null;
  const count = UNITS[norm(tokens, at + 1)] ?? (/^\d{1,2}$/.test(norm(tokens, at + 1)) ? Number(norm(tokens, at + 1)) : undefined);
  const unitAt = count === undefined ? at + 1 : at + 2;
  const unit = DAY_MEASURES[norm(tokens, unitAt)];
  if (unit === undefined || unit > 7 || norm(tokens, unitAt + 1) !== "до" || !/^(?:этого|того)$/.test(norm(tokens, unitAt + 2)))
    return null;
  const days = -unit * (count ?? 1);
  return { to: unitAt + 3, date: { ...onDay(shifted(day, days)), precision: "approx_day" }, days };
}

/** "Накануне визита": before an event, not yesterday. */
function isEveOf(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next?.kind !== "word") return next?.kind === "number" || /^["«“„]$/.test(next?.norm ?? "");
  if (/^(?:вечером|утром|днем|ночью|он|она|они|оно|его|в|во|на|у|под|над|и|а|но|что|из|при|около|по|со|с|не)$/.test(next.norm))
    return false;
  if (/(?:л|ла|ло|ли)(?:сь|ся)?$/.test(next.norm) || next.capital) return false;
  // "Накануне боевики напали": only of what is appointed or dreaded there is an eve.
  return /(?:ого|его|ой|ей|ых|их)$/.test(next.norm) || AWAITED.test(next.norm);
}
const AWAITED =
  /^(?:визит|встреч|саммит|переговор|поездк|выбор|голосовани|заседани|атак|операци|наступлени|штурм|вторжени|праздник|годовщин|истечени|окончани|начал|вступлени|подписани|приезд|прибыти|конференц|референдум|матч|рождеств|рамадан|отъезд|назначени|суд|приговор|вылет|вывод|ввод|раунд|учени|парад|консультац|форум|слушани|чемпионат|турне|эвакуац|выступлени|обмен|нападени|удар|обстрел|теракт|взрыв|перемири|войн|свадьб|поминок|похорон|рейда|отставк|открыти|закрыти|инаугурац|приём|прием|контакт|обсуждени|провозглашени|падени|захват|взяти|прорыв)/;

function weekdayAt(tokens: readonly Token[], at: number, day: string): FoundDate | null {
  const weekday = WEEKDAYS[norm(tokens, at)];
  if (weekday === undefined) return null;
  const before = norm(tokens, at - 1);
  const isOpened = BEFORE_DAY.has(before) || NEXT_OF.test(before) || PAST_OF.test(before) || THIS_OF.test(before) || isDayList(tokens, at);
  if (!isOpened && (tokens[at - 1] !== undefined || weekday === 3)) return null;
  const last = lastWeekday(day, weekday);
  if (NEXT_OF.test(before)) return { to: at + 1, date: onDay(shifted(last, 7), "future") };
  if (PAST_OF.test(before) && last === day) return { to: at + 1, date: onDay(shifted(last, -7)) };
  // "В среду и четверг".
  const other = norm(tokens, at + 1) === "и" ? WEEKDAYS[norm(tokens, at + 2)] : undefined;
  const second = other === undefined ? null : lastWeekday(day, other);
  if (second !== null) {
    const [from, to] = last <= second ? [last, second] : [shifted(last, -7), second];
    return { to: at + 3, date: dated(from, to, "approx_day") };
  }
  return { to: at + 1, date: onDay(last) };
}
const isDayList = (tokens: readonly Token[], at: number): boolean => /^[,(]$/.test(norm(tokens, at - 1)) || norm(tokens, at - 1) === "—";

/** "На прошлой неделе", "в этом году", "за последние сутки", "за два предыдущих дня", "в последние дни", "в выходные". */
function spanAt(tokens: readonly Token[], at: number, day: string): FoundDate | null {
  const word = norm(tokens, at);
  const next = norm(tokens, at + 1);
  if (PAST_OF.test(word)) {
    if (next.startsWith("недел")) return { to: at + 2, date: dated(shifted(day, -7), shifted(day, -1), "week") };
    const [year = 0, month = 1] = day.split("-").map(Number);
    const isOf = next === "месяца" || next === "года";
    if (isOf && !isWhole(tokens, at)) return null;
    if (next === "месяце" || next === "месяца")
      return { to: at + 2, date: month === 1 ? monthOf(year - 1, 12, "published_at") : monthOf(year, month - 1, "published_at") };
    if (next === "году" || next === "года") return { to: at + 2, date: yearOf(year - 1, "published_at") };
  }
  if (THIS_OF.test(word)) {
    const [year = 0, month = 1] = day.split("-").map(Number);
    if (next.startsWith("недел")) return { to: at + 2, date: dated(lastWeekday(day, 1), day, "week") };
    const isOf = next === "месяца" || next === "года";
    if (isOf && (!isWhole(tokens, at) || partBefore(tokens, at) === "late")) return null;
    if (next === "месяце" || next === "месяца") return { to: at + 2, date: monthOf(year, month, "published_at") };
    if (next === "году" || next === "года") return { to: at + 2, date: yearOf(year, "published_at") };
  }
  const part = word === "недели" || word === "месяца" || word === "года" ? partBefore(tokens, at) : undefined;
  // The end of a month or year is to come as a rule.
  if (part === "early" || part === "middle") {
    const [year = 0, month = 1] = day.split("-").map(Number);
    if (word === "недели") return { to: at + 1, date: dated(lastWeekday(day, 1), day, "week") };
    if (word === "месяца") return { to: at + 1, date: monthOf(year, month, "published_at") };
    if (word === "года") return { to: at + 1, date: yearOf(year, "published_at") };
  }
  if (NEXT_OF.test(word) && /^(?:недел\p{L}+|месяц\p{L}*|дни|году)$/u.test(next))
    return {
      to: at + 2,
      date: dated(shifted(day, 1), shifted(day, next === "году" ? 365 : next.startsWith("мес") ? 31 : 14), "open", "future"),
    };
  if (word === "за" && next === "ночь") return { to: at + 2, date: dated(shifted(day, -1), day, "approx_day") };
  if (word === "течение") {
    if (next === "дня" && norm(tokens, at - 1) === "в") return { to: at + 2, date: onDay(day) };
    return lastFew(tokens, at + 1, day);
  }
  if (word === "на" && next === "днях") return { to: at + 2, date: dated(shifted(day, -7), shifted(day, -1), "open") };
  if (word === "на" && (next === "выходных" || (PAST_DAYS.test(next) && norm(tokens, at + 2) === "выходных"))) {
    const sunday = lastWeekday(day, 0);
    return { to: next === "выходных" ? at + 2 : at + 3, date: dated(shifted(sunday, -1), sunday, "approx_day") };
  }
  if (BARE_LAST.test(word)) return lastFew(tokens, at, day);
  if (word === "за" || word === "в" || word === "на") {
    if (word === "за" && (next === "сутки" || (next === "день" && norm(tokens, at + 2) !== "до")))
      return { to: at + 2, date: dated(shifted(day, -1), day, "approx_day") };
    if (word === "за" && next === "неделю") return { to: at + 2, date: dated(shifted(day, -7), day, "week") };
    if (next === "выходные" || (LAST_FEW.test(next) && norm(tokens, at + 2) === "выходные")) {
      const sunday = lastWeekday(day, 0);
      return { to: at + (next === "выходные" ? 2 : 3), date: dated(shifted(sunday, -1), sunday, "approx_day") };
    }
    const lasting = lastFew(tokens, at + 1, day);
    if (lasting !== null) return lasting;
  }
  return null;
}

const PAST_DAYS = /^(?:прошлых|минувших|прошедших|последних)$/;
const BARE_LAST = /^(?:последние|минувшие|прошедшие)$/;
/** "В конце прошлого года", "с прошлого года": the month or year itself, not what another date is of. */
const isWhole = (tokens: readonly Token[], at: number): boolean =>
  partBefore(tokens, at) !== undefined || /^(?:с|до|после|из)$/.test(norm(tokens, at - 1));

/** Behind "за", "в": "последние сутки", "последние два дня", "два предыдущих дня", "минувшую неделю", "последнее время". */
function lastFew(tokens: readonly Token[], at: number, day: string): FoundDate | null {
  let next = at;
  let isLast = false;
  let count = 0;
  for (; next < at + 3; next++) {
    const word = norm(tokens, next);
    const value = tokens[next]?.kind === "number" ? Number(word) : UNITS[word];
    if (LAST_FEW.test(word)) isLast = true;
    else if (value !== undefined && Number.isFinite(value) && count === 0) count = value;
    else if (word === "несколько") count = 3;
    else break;
  }
  const unit = DAY_MEASURES[norm(tokens, next)];
  if (!isLast || unit === undefined) return null;
  const many = count === 0 ? (/^(?:дни|недели|месяцы|годы|дней|часы)$/.test(norm(tokens, next)) ? 3 : 1) : count;
  if (unit === 0)
    return { to: next + 1, date: dated(shifted(day, -Math.max(1, Math.ceil(many / 24))), day, many > 24 ? "week" : "approx_day") };
  const days = many * unit;
  return { to: next + 1, date: dated(shifted(day, -days), day, days <= 1 ? "approx_day" : days <= 14 ? "week" : "open") };
}

/** "Три дня назад", "неделю назад", "днём ранее", "двумя днями ранее". */
function agoAt(tokens: readonly Token[], at: number, day: string): FoundDate | null {
  if (norm(tokens, at - 1) === "через" || norm(tokens, at - 1) === "спустя") return null;
  const value = tokens[at]?.kind === "number" && /^\d{1,2}$/.test(norm(tokens, at)) ? Number(norm(tokens, at)) : UNITS[norm(tokens, at)];
  const unitAt = value === undefined ? at : at + 1;
  const unit = DAY_MEASURES[norm(tokens, unitAt)];
  const behind = norm(tokens, unitAt + 1);
  if (norm(tokens, at) === "полгода" && behind === "назад") {
    const half = shifted(day, -182);
    return { to: at + 2, date: dated(shifted(half, -15), shifted(half, 15), "month") };
  }
  const vague = VAGUE[norm(tokens, at)];
  if (vague !== undefined) return vaguelyAgo(tokens, at, day, vague);
  if (unit === undefined || !(behind === "назад" || behind === "ранее" || behind === "раньше")) return null;
  const isTold = behind !== "назад" && (unit === 1 || unit === 7);
  const count = value ?? 1;
  const that = shifted(day, -count * unit);
  const to = unitAt + 2;
  if (unit >= 30) return { to, date: dated(shifted(that, -15), shifted(that, 15), unit > 30 ? "year" : "month") };
  if (unit === 0) return { to, date: dated(shifted(day, -1), day, "approx_day") };
  const date = dated(that, that, unit === 7 || behind !== "назад" ? "approx_day" : "day");
  return isTold ? { to, date, days: -count * unit } : { to, date };
}

/** "A few", "a couple". */
const VAGUE: Readonly<Record<string, readonly [from: number, to: number]>> = formTable({
  "несколько несколькими": [5, 2],
  "пару парой": [2, 2],
});
/** "Несколько дней назад", "несколькими часами ранее", "пару недель назад". */
function vaguelyAgo(tokens: readonly Token[], at: number, day: string, [most, least]: readonly [number, number]): FoundDate | null {
  const unit = DAY_MEASURES[norm(tokens, at + 1)];
  if (unit === undefined || !/^(?:назад|ранее|раньше)$/.test(norm(tokens, at + 2))) return null;
  const date = dated(shifted(day, -most * unit), shifted(day, -least * unit), unit > 7 ? "year" : unit === 7 ? "month" : "approx_day");
  return { to: at + 3, date };
}
