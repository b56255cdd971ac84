import { calendarDay, type DateMention, dayMs, lastOfMonth, lastWeekday, shifted } from "../date-mention.ts";
import { narrowed, type Part } from "../part-of.ts";
import type { Token } from "../token.ts";
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
const BEFORE_DAY = new Set("в во на со с к ко до после ту и вечером утром днем ночью вечера вечер утро ночь полдень".split(" "));
const MONTH_STEMS = "январ феврал март апрел ма июн июл август сентябр октябр ноябр декабр".split(" ");
const MONTHS_OF = formTable(Object.fromEntries(MONTH_STEMS.map((stem, index) => [monthForms(stem).join(" "), index + 1])));
function monthForms(stem: string): string[] {
  if (stem === "ма") return ["май", "мая", "маю", "маем", "мае"];
  if (stem === "март" || stem === "август") return ["", "а", "у", "ом", "е"].map((ending) => stem + ending);
  return ["ь", "я", "ю", "ем", "е"].map((ending) => stem + ending);
}
const GENITIVE_MONTHS = new Set(MONTH_STEMS.flatMap((stem) => [`${stem}я`, `${stem}а`]));
/** "Весной 2019 года": first month and last. */
const SEASONS: Readonly<Record<string, readonly [number, number]>> = wordTable({
  весной: [3, 5],
  летом: [6, 8],
  осенью: [9, 11],
  зимой: [12, 14],
});
const PART_OF_DAY = new Set("утром днем вечером ночью утра вечера ночи поздним ранним поздно рано".split(" "));
const PAST_OF = /^(?:прошл(?:ой|ом|ую|ый)|минувш(?:ей|ем|ую|ий)|предыдущ(?:ей|ем|ую|ий)|прошедш(?:ей|ем|ую|ий)|истекш(?:ей|ем))$/;
const THIS_OF = /^(?:эт(?:ой|ом|у|от)|текущ(?:ей|ем|ую|ий)|нынешн(?:ей|ем|юю|ий))$/;
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

type Dated = Omit<DateMention, "start" | "end">;
interface FoundDate {
  readonly to: number;
  readonly date: Dated;
}

/** Every date in the tokens. Weekdays look back; the day of publication never stands in for a date that is missing. */
export function russianDates(tokens: readonly Token[], published: string | null): DateMention[] {
  const mentions: DateMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = dateAt(tokens, at, published);
    if (found === null) at++;
    // "Впервые с 1974 года": how long it has not been.
    else if (norm(tokens, at - 1) === "впервые" || (norm(tokens, at - 2) === "впервые" && /^(?:с|за|после)$/.test(norm(tokens, at - 1))))
      at = found.to;
    else {
      mentions.push({
        start: tokens[at]?.start ?? 0,
        end: tokens[found.to - 1]?.end ?? 0,
        ...narrowed(found.date, partBefore(tokens, at)),
      });
      at = found.to;
    }
  }
  return mentions;
}

const norm = (tokens: readonly Token[], at: number): string => tokens[at]?.norm ?? "";

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
const dated = (
  from: string,
  to: string,
  precision: DateMention["precision"],
  tense: DateMention["tense"] = "past",
  anchor: DateMention["anchor"] = "published_at",
): Dated => ({ from, to, precision, anchor, tense });
const onDay = (day: string, tense: DateMention["tense"] = "past"): Dated => dated(day, day, "day", tense);
const pad = (value: number): string => String(value).padStart(2, "0");
const monthOf = (year: number, month: number, anchor: DateMention["anchor"]): Dated =>
  dated(`${year}-${pad(month)}-01`, lastOfMonth(year, month), "month", "past", anchor);
const yearOf = (year: number, anchor: DateMention["anchor"]): Dated => dated(`${year}-01-01`, `${year}-12-31`, "year", "past", anchor);

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

/** "Со вторника", "с начала недели", "до пятницы". */
function sinceOrUntil(tokens: readonly Token[], at: number, published: string): FoundDate | null {
  const day = published.slice(0, 10);
  const word = norm(tokens, at);
  if (word === "с" || word === "со") {
    if (norm(tokens, at + 1) === "начала") {
      const unit = norm(tokens, at + 2);
      const first =
        unit === "недели"
          ? lastWeekday(day, 1)
          : unit === "месяца"
            ? `${day.slice(0, 8)}01`
            : unit === "года"
              ? `${day.slice(0, 5)}01-01`
              : null;
      if (first !== null) return { to: at + 3, date: dated(first, day, "after") };
      const inner = dateAt(tokens, at + 2, published);
      return inner === null ? null : { to: inner.to, date: { ...inner.date, to: day, precision: "after" } };
    }
    const inner = dateAt(tokens, at + 1, published);
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

/** "В ночь на среду", "в ночь со вторника на среду", "в ночь на 28 февраля". */
function nightBefore(tokens: readonly Token[], at: number, published: string): FoundDate | null {
  if (norm(tokens, at) !== "в" || norm(tokens, at + 1) !== "ночь") return null;
  let on = at + 2;
  while (on < at + 6 && norm(tokens, on) !== "на") on++;
  if (norm(tokens, on) !== "на") return null;
  const morning = dateAt(tokens, on + 1, published);
  const from = morning?.date.from;
  if (morning === null || from == null || morning.date.precision !== "day") return null;
  return { to: morning.to, date: dated(shifted(from, -1), from, "approx_day", morning.date.tense, morning.date.anchor) };
}

/** "Вчера вечером", "накануне", "сегодня", "минувшей ночью". */
function adverb(tokens: readonly Token[], at: number, day: string): FoundDate | null {
  const word = norm(tokens, at);
  const end = PART_OF_DAY.has(norm(tokens, at + 1)) ? at + 2 : at + 1;
  if (word === "сегодня") return { to: end, date: dated(day, day, "day", "present") };
  if (word === "вчера") return { to: end, date: onDay(shifted(day, -1)) };
  if (word === "позавчера") return { to: end, date: onDay(shifted(day, -2)) };
  if (word === "завтра") return { to: end, date: onDay(shifted(day, 1), "future") };
  if (word === "послезавтра") return { to: end, date: onDay(shifted(day, 2), "future") };
  if (word === "накануне" && !isEveOf(tokens, at + 1)) return { to: end, date: onDay(shifted(day, -1)) };
  if (/^(?:минувш|прошл|прошедш)(?:ей|ой|ую)$/.test(word) && norm(tokens, at + 1).startsWith("ноч"))
    return { to: at + 2, date: dated(shifted(day, -1), day, "approx_day") };
  if ((word === "утром" || word === "вечером") && norm(tokens, at + 1) === "того") return null;
  return null;
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
    if (next === "месяце")
      return { to: at + 2, date: month === 1 ? monthOf(year - 1, 12, "published_at") : monthOf(year, month - 1, "published_at") };
    if (next === "году") return { to: at + 2, date: yearOf(year - 1, "published_at") };
  }
  if (THIS_OF.test(word)) {
    const [year = 0, month = 1] = day.split("-").map(Number);
    if (next.startsWith("недел")) return { to: at + 2, date: dated(lastWeekday(day, 1), day, "week") };
    if (next === "месяце") return { to: at + 2, date: monthOf(year, month, "published_at") };
    if (next === "году") return { to: at + 2, date: yearOf(year, "published_at") };
  }
  if (NEXT_OF.test(word) && /^(?:недел\p{L}+|месяц\p{L}*|дни|году)$/u.test(next))
    return {
      to: at + 2,
      date: dated(shifted(day, 1), shifted(day, next === "году" ? 365 : next.startsWith("мес") ? 31 : 14), "open", "future"),
    };
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
  if (unit === undefined || !(behind === "назад" || behind === "ранее")) return null;
  const count = value ?? 1;
  const that = shifted(day, -count * unit);
  const to = unitAt + 2;
  if (unit >= 30) return { to, date: dated(shifted(that, -15), shifted(that, 15), unit > 30 ? "year" : "month") };
  if (unit === 0) return { to, date: dated(shifted(day, -1), day, "approx_day") };
  return { to, date: dated(that, that, unit === 7 || behind === "ранее" ? "approx_day" : "day") };
}

/** "27 февраля 2020 года", "27–28 февраля", "с 27 по 29 февраля", "в феврале", "весной 2019 года", "в 2018 году", "27.02.2020", "2020-02-27". */
function explicitDate(tokens: readonly Token[], at: number, published: string | null): FoundDate | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const word = token.norm;
  const iso = yearAt(tokens, at);
  if (iso !== null && tokens[at + 1]?.joined === true && tokens[at + 2]?.joined === true) {
    const day = calendarDay(iso, Number(norm(tokens, at + 1)), Number(norm(tokens, at + 2)));
    if (day !== null) return { to: at + 3, date: exact(day, day, published) };
  }
  const numeric = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(word);
  if (numeric !== null) {
    const day = calendarDay(Number(numeric[3]), Number(numeric[2]), Number(numeric[1]));
    return day === null ? null : { to: at + 1, date: exact(day, day, published) };
  }
  if (word === "с" || word === "со") {
    const range = fromTo(tokens, at + 1, published);
    if (range !== null) return range;
  }
  if (/^\d{1,2}$/.test(word) && !token.joined) return dayOfMonth(tokens, at, published);
  const season = SEASONS[word];
  if (season !== undefined) {
    const said = yearAt(tokens, at + 1);
    if (said === null) return null;
    const last = season[1] > 12 ? lastOfMonth(said + 1, season[1] - 12) : lastOfMonth(said, season[1]);
    return { to: afterYear(tokens, at + 1), date: dated(`${said}-${pad(season[0])}-01`, last, "month", "past", "explicit") };
  }
  return monthAt(tokens, at, published) ?? yearAlone(tokens, at, published);
}

function fromTo(tokens: readonly Token[], at: number, published: string | null): FoundDate | null {
  if (!/^\d{1,2}$/.test(norm(tokens, at))) return null;
  const by = norm(tokens, at + 1) === "по" ? at + 1 : norm(tokens, at + 2) === "по" ? at + 2 : -1;
  if (by < 0) return null;
  const last = dayOfMonth(tokens, by + 1, published);
  const end = last?.date.to;
  if (last === null || end == null) return null;
  const month = by === at + 2 ? MONTHS_OF[norm(tokens, at + 1)] : Number(end.slice(5, 7));
  const first = month === undefined ? null : calendarDay(Number(end.slice(0, 4)), month, Number(norm(tokens, at)));
  return first === null ? null : { to: last.to, date: exact(first, end, published) };
}

/** "27 февраля 2020 года", "27–28 февраля", "27 и 28 февраля". */
function dayOfMonth(tokens: readonly Token[], at: number, published: string | null): FoundDate | null {
  const first = Number(norm(tokens, at));
  let last = first;
  let to = at + 1;
  if (/^(?:го|е)$/.test(norm(tokens, to)) && tokens[to]?.joined === true) to++;
  const other = tokens[to]?.joined === true ? to : ["–", "—", "и", "-"].includes(norm(tokens, to)) ? to + 1 : -1;
  if (other >= 0 && /^\d{1,2}$/.test(norm(tokens, other))) {
    last = Number(norm(tokens, other));
    to = other + 1;
  }
  const name = norm(tokens, to);
  const month = GENITIVE_MONTHS.has(name) ? MONTHS_OF[name] : undefined;
  if (month === undefined || first > 31 || last > 31) return null;
  const said = yearAt(tokens, to + 1);
  const year = said ?? yearNear(published, month, first);
  if (year === null) return null;
  const [from, until] = [calendarDay(year, month, first), calendarDay(year, month, last)];
  if (from === null || until === null) return null;
  return { to: said === null ? to + 1 : afterYear(tokens, to + 1), date: exact(from, until, published) };
}

/** "В феврале", "с марта 2019 года", "в начале марта", "февраль 2020 года". */
function monthAt(tokens: readonly Token[], at: number, published: string | null): FoundDate | null {
  const month = MONTHS_OF[norm(tokens, at)];
  if (month === undefined) return null;
  const before = norm(tokens, at - 1);
  const said = yearAt(tokens, at + 1);
  const isMonth =
    /^(?:в|числах|днях|декаде|неделе|половине|половины|начале|конце|середине|начала|конца|середины|с|до|к|и|прошлого|минувшего|этого|весь|течение|—|–)$/.test(
      before,
    );
  if (said === null && !isMonth) return null;
  const year = said ?? yearNear(published, month, 1);
  if (year === null) return null;
  const date = monthOf(year, month, "explicit");
  return {
    to: said === null ? at + 1 : afterYear(tokens, at + 1),
    date: published !== null && (date.from ?? "") > published.slice(0, 10) ? { ...date, tense: "future" } : date,
  };
}

/** "В 2018 году", "2018 года", "в 2017–2018 годах", "с 2011 года". */
function yearAlone(tokens: readonly Token[], at: number, published: string | null): FoundDate | null {
  const first = yearAt(tokens, at);
  if (first === null) return null;
  let to = at + 1;
  const other = tokens[to]?.joined === true ? to : ["–", "—", "и"].includes(norm(tokens, to)) ? to + 1 : -1;
  const second = other < 0 ? null : yearAt(tokens, other);
  if (second !== null) to = other + 1;
  if (!/^(?:год|года|году|годом|годы|годов|годах|г|гг)$/.test(norm(tokens, to))) {
    if (!/^(?:в|с|до|после|к)$/.test(norm(tokens, at - 1)) || /^[\p{L}]/u.test(norm(tokens, to))) return null;
    to--;
  }
  const date = { ...yearOf(first, "explicit"), ...(second === null ? {} : { to: `${second}-12-31` }) };
  return { to: to + 1, date: published !== null && first > Number(published.slice(0, 4)) ? { ...date, tense: "future" } : date };
}

const yearAt = (tokens: readonly Token[], at: number): number | null =>
  /^(?:1[6-9]|20)\d\d$/.test(norm(tokens, at)) && tokens[at]?.joined !== true ? Number(norm(tokens, at)) : joinedYear(tokens, at);
const joinedYear = (tokens: readonly Token[], at: number): number | null =>
  tokens[at]?.joined === true && /^(?:1[6-9]|20)\d\d$/.test(norm(tokens, at)) && /^(?:1[6-9]|20)\d\d$/.test(norm(tokens, at - 1))
    ? Number(norm(tokens, at))
    : null;
/** Behind a year and its "года". */
const afterYear = (tokens: readonly Token[], at: number): number => (/^(?:год|года|году|г)$/.test(norm(tokens, at + 1)) ? at + 2 : at + 1);

const exact = (from: string, to: string, published: string | null): Dated =>
  dated(from, to, from === to ? "day" : "approx_day", published !== null && dayMs(from) > dayMs(published) ? "future" : "past", "explicit");

/** A day without a year is the last such day, unless it lies in the next three weeks; "с 1 января" in December is the coming one. */
function yearNear(published: string | null, month: number, day: number): number | null {
  if (published === null) return null;
  const year = Number(published.slice(0, 4));
  if (Date.UTC(year + 1, month - 1, day) <= dayMs(published) + 35 * 86_400_000) return year + 1;
  return Date.UTC(year, month - 1, day) > dayMs(published) + 21 * 86_400_000 ? year - 1 : year;
}
