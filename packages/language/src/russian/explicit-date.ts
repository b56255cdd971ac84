import { calendarDay, dayMs, lastOfMonth } from "../date-mention.ts";
import type { Token } from "../token.ts";
import { formTable, wordTable } from "../word-table.ts";
import type { Dated } from "../dated.ts";
import { dated, type FoundDate, monthOf, norm, pad, PAST_OF, THIS_OF, yearOf } from "./dated.ts";

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

/** Whether a month or a season is named by the word. */
export const opensExplicit = (word: string): boolean => MONTHS_OF[word] !== undefined || SEASONS[word] !== undefined;

/** "27 февраля 2020 года", "27–28 февраля", "с 27 по 29 февраля", "в феврале", "весной 2019 года", "в 2018 году", "27.02.2020", "2020-02-27". */
export function explicitDate(tokens: readonly Token[], at: number, published: string | null): FoundDate | null {
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
    const isLastYear = PAST_OF.test(norm(tokens, at + 1)) && norm(tokens, at + 2) === "года";
    const before = norm(tokens, at - 1);
    const isLast = /^(?:прошл|минувш|прошедш)(?:ой|ей|ым|им)$/.test(before);
    if ((isLastYear || isLast) && published !== null) return lastSeason(tokens, at, published, season, isLastYear);
    const said = yearAt(tokens, at + 1);
    if (said === null) return null;
    const last = season[1] > 12 ? lastOfMonth(said + 1, season[1] - 12) : lastOfMonth(said, season[1]);
    return { to: afterYear(tokens, at + 1), date: dated(`${said}-${pad(season[0])}-01`, last, "month", "past", "explicit") };
  }
  return monthAt(tokens, at, published) ?? yearAlone(tokens, at, published);
}

/** "Прошлым летом", "осенью прошлого года". */
function lastSeason(
  tokens: readonly Token[],
  at: number,
  published: string,
  [first, last]: readonly [number, number],
  isOfYear: boolean,
): FoundDate {
  const [year = 0, month = 1] = published.split("-").map(Number);
  const that = isOfYear || month <= last ? year - 1 : year;
  const until = last > 12 ? lastOfMonth(that + 1, last - 12) : lastOfMonth(that, last);
  return { to: isOfYear ? at + 3 : at + 1, date: dated(`${that}-${pad(first)}-01`, until, "month", "past", "explicit") };
}

function fromTo(tokens: readonly Token[], at: number, published: string | null): FoundDate | null {
  if (!/^\d{1,2}$/.test(norm(tokens, at))) return null;
  const by = /^(?:по|до)$/.test(norm(tokens, at + 1)) ? at + 1 : /^(?:по|до)$/.test(norm(tokens, at + 2)) ? at + 2 : -1;
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
  const said = yearAt(tokens, to + 1) ?? yearSaid(tokens, to + 1, published);
  const year = said ?? yearNear(published, month, first, liesAhead(tokens, at));
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
  const said = yearAt(tokens, at + 1) ?? yearSaid(tokens, at + 1, published);
  const isMonth =
    /^(?:в|числах|днях|декаде|неделе|половине|половины|начале|конце|середине|начала|конца|середины|с|до|к|и|прошлого|минувшего|этого|весь|течение|—|–)$/.test(
      before,
    );
  if (said === null && !isMonth) return null;
  const year = said ?? yearNear(published, month, 1, liesAhead(tokens, at));
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
/** "Прошлого года", "этого года" behind a month. */
function yearSaid(tokens: readonly Token[], at: number, published: string | null): number | null {
  if (published === null || norm(tokens, at + 1) !== "года") return null;
  const year = Number(published.slice(0, 4));
  return PAST_OF.test(norm(tokens, at)) ? year - 1 : THIS_OF.test(norm(tokens, at)) ? year : null;
}
/** Behind a year and its "года". */
const afterYear = (tokens: readonly Token[], at: number): number => (/^(?:год|года|году|г)$/.test(norm(tokens, at + 1)) ? at + 2 : at + 1);

const exact = (from: string, to: string, published: string | null): Dated =>
  dated(from, to, from === to ? "day" : "approx_day", published !== null && dayMs(from) > dayMs(published) ? "future" : "past", "explicit");

/** "Выйдет 15 марта", "встреча намечена на 20 апреля". */
function liesAhead(tokens: readonly Token[], at: number): boolean {
  for (let index = Math.max(0, at - AHEAD_REACH); index < Math.min(tokens.length, at + AHEAD_REACH); index++)
    if (AHEAD.has(norm(tokens, index))) return true;
  return false;
}
const AHEAD_REACH = 7;
const MOST_AHEAD = 150 * 86_400_000;
const AHEAD = new Set(
  "пройдет пройдут состоится состоятся начнется начнутся выйдет выйдут вступит откроется прибудет прибудут посетит встретятся проведут проведет завершится истечет стартует соберутся намечен намечена намечено намечены запланирован запланирована запланировано запланированы назначен назначена назначено назначены предстоит отправится отправятся продолжится возобновится вернется вернутся запретит введет закроет откроет прекратит отменит снимет приостановит".split(
    " ",
  ),
);

/** A day without a year is the last such day, unless it lies in the next three weeks; "с 1 января" in December is the coming one. */
function yearNear(published: string | null, month: number, day: number, isToCome: boolean): number | null {
  if (published === null) return null;
  const year = Number(published.slice(0, 4));
  if (isToCome) {
    const next = Date.UTC(year, month - 1, day) >= dayMs(published) ? year : year + 1;
    if (Date.UTC(next, month - 1, day) <= dayMs(published) + MOST_AHEAD) return next;
  }
  if (Date.UTC(year + 1, month - 1, day) <= dayMs(published) + 35 * 86_400_000) return year + 1;
  return Date.UTC(year, month - 1, day) > dayMs(published) + 21 * 86_400_000 ? year - 1 : year;
}
