import { calendarDay, type DateMention, dayMs, lastOfMonth, lastWeekday, shifted } from "../date-mention.ts";
import { digitsValue } from "../number-mention.ts";
import { narrowed, type Part } from "../part-of.ts";
import { rememberingWord } from "../remembering.ts";
import { countedFromTold, type ToldDay } from "../told-day.ts";
import type { Token } from "../token.ts";
import { type Dated, future, past } from "../dated.ts";
import { type DateFound, plain, plainAt as norm } from "./dated.ts";
import { dayOfMonth, type DaysFound, isOrdinal, ordinalOf } from "./day-of-month.ts";
import { isMonth, monthOf } from "./months.ts";
import { folded, table } from "./number-words.ts";
import { durationBack, isOfPeriod, periodAround, present } from "./periods.ts";

const WEEKDAYS = table([
  ["الأحد", 0],
  ["الاثنين الإثنين", 1],
  ["الثلاثاء الثلاثا", 2],
  ["الأربعاء الإربعاء", 3],
  ["الخميس", 4],
  ["الجمعة", 5],
  ["السبت", 6],
]);
const DAY_PARTS = folded("يوم فجر صباح ظهر عصر مساء ليل ليلة نهار ضحى عشية مغرب غروب ظهيرة");
const NIGHT = folded("ليل ليلة");
const LAST = folded("الماضي الماضية الفائت المنصرم السابق المنصرمة");
const NEXT = folded("المقبل القادم المقبلة القادمة");
const ITSELF = folded("نفسه ذاته عينه");
const SAME = folded("التالي نفسها ذاتها الأول الثاني الثالث");
const BEFORE = folded("السابق السابقة");
const AFTER = folded("التالي التالية");
const YEAR_HEADS = folded("عام العام سنة السنة في منذ خلال منتصف مطلع نهاية أواخر أوائل صيف ربيع خريف شتاء حتى بعد");
const MONTH_HEADS = folded("في منذ خلال منتصف مطلع نهاية أواخر أوائل شهر بداية حتى بحلول بين من");
const SINCE = folded("منذ");
const FIRST = folded("الأولى الأول أول أولى الأعنف الأكبر الأعلى الأدنى الأشد الأخطر الأسوأ الأوسع أعنف أكبر أعلى أسوأ أوسع أدنى");
const UNTIL = folded("حتى بحلول لغاية");
const ENDS = folded("نهاية مطلع منتصف أواخر أوائل بداية شهر");

const PARTS = table<Part>([
  ["أوائل مطلع بداية مستهل بدايات مطالع", "early"],
  ["منتصف أواسط وسط", "middle"],
  ["أواخر نهاية نهايات ختام", "late"],
]);
const HALVES = table<Part>([
  ["الأول الأولى", "first-half"],
  ["الثاني الثانية", "second-half"],
]);
/** "أوائل", "في النصف الثاني من" before a month or a year. */
function partBefore(tokens: readonly Token[], at: number): Part | undefined {
  const isBare = !/^(?:شهر|عام|العام|سنه|السنه|الشهر)$/.test(norm(tokens, at - 1));
  const behind = isBare ? at : at - 1;
  const part = PARTS.get(norm(tokens, behind - 1));
  if (part !== undefined) return part;
  return norm(tokens, behind - 1) === "من" && norm(tokens, behind - 3) === "النصف" ? HALVES.get(norm(tokens, behind - 2)) : undefined;
}

const OPENERS = folded("تاريخ اليوم أمس البارحة الأمس أول غدا الغد بعد الليلة عام العام سنة السنة");
/** Few words open a date; all others are passed by without a closer look. */
const opensDate = rememberingWord(({ kind, norm: raw }): boolean => {
  const word = plain(raw);
  const isDay = DAY_PARTS.has(word) || WEEKDAYS.has(word) || OPENERS.has(word);
  return kind === "number" || isDay || SINCE.has(word) || UNTIL.has(word) || isOrdinal(raw) || isMonth(raw) || isOfPeriod(word);
});

/** Every date in the tokens. Weekdays look back; the day of publication never stands in for a date that is missing. */
export function arabicDates(tokens: readonly Token[], published: string | null): DateMention[] {
  const mentions: DateMention[] = [];
  const told: ToldDay[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    const found =
      token === undefined || !opensDate(token.word) ? null : dateAt(tokens, at, published === null ? null : published.slice(0, 10));
    if (found === null || found.to <= at) at++;
    else if (isFirstSince(tokens, at)) at = found.to;
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

/** "للمرة الأولى منذ 2014", "الأعنف منذ أشهر": since when nothing like it was, not when it was. */
const isFirstSince = (tokens: readonly Token[], at: number): boolean =>
  SINCE.has(norm(tokens, at)) && [1, 2, 3, 4, 5, 6, 7].some((back) => FIRST.has(norm(tokens, at - back)));

function dateAt(tokens: readonly Token[], at: number, day: string | null): DateFound | null {
  const word = norm(tokens, at);
  if (SINCE.has(word)) return since(tokens, at, day);
  if (UNTIL.has(word)) return until(tokens, at, day);
  return explicitDate(tokens, at, day) ?? (day === null ? null : (relativeDay(tokens, at, day) ?? periodAround(tokens, at, day)));
}

/** "منذ كانون الأول", "منذ الاثنين", "منذ ثلاثة أيام". */
function since(tokens: readonly Token[], at: number, day: string | null): DateFound | null {
  if (day === null) return explicitSince(tokens, at, null);
  const inner =
    explicitSince(tokens, at, day) ??
    relativeDay(tokens, at + 1, day) ??
    durationBack(tokens, at + 1, day) ??
    periodAround(tokens, at + 1, day);
  return inner === null ? null : { to: inner.to, date: { ...inner.date, to: day, precision: "after", tense: "past" } };
}
function explicitSince(tokens: readonly Token[], at: number, day: string | null): DateFound | null {
  const next = ENDS.has(norm(tokens, at + 1)) ? at + 2 : at + 1;
  const found =
    explicitDate(tokens, next, day) ??
    (next === at + 2 && day !== null ? (periodAround(tokens, next, day) ?? present(tokens, next, day)) : null);
  return found === null ? null : { to: found.to, date: narrowed(found.date, partBefore(tokens, next)) };
}

/** "حتى نهاية شباط" ends a time, it does not date what happened. */
function until(tokens: readonly Token[], at: number, day: string | null): DateFound | null {
  const next = ENDS.has(norm(tokens, at + 1)) ? at + 2 : at + 1;
  const inner =
    explicitDate(tokens, next, day) ?? (day === null ? null : (relativeDay(tokens, next, day) ?? periodAround(tokens, next, day)));
  if (inner === null) return null;
  // "مغلق حتى الأربعاء", told on Tuesday: the next one, unless it has just been.
  const weekday = WEEKDAYS.get(norm(tokens, inner.to - 1));
  const isPast = inner.date.tense === "past" && inner.date.to !== null && day !== null && inner.date.to < shifted(day, -1);
  if (weekday !== undefined && isPast && inner.date.precision === "day" && !LAST.has(norm(tokens, inner.to)))
    return {
      to: inner.to,
      date: { ...future(shifted(inner.date.to ?? "", 7), shifted(inner.date.to ?? "", 7)), from: null, precision: "before" },
    };
  const isAhead = day !== null && inner.date.to !== null && inner.date.to > day;
  return { to: inner.to, date: { ...inner.date, from: null, precision: "before", tense: isAhead ? "future" : "past" } };
}

/** "أمس الخميس", "مساء الأربعاء", "اليوم الاثنين", "أول من أمس", "الثلاثاء الماضي". */
function relativeDay(tokens: readonly Token[], at: number, day: string): DateFound | null {
  const first = norm(tokens, at);
  const isPart = DAY_PARTS.has(first);
  const next = isPart ? at + 1 : at;
  const word = norm(tokens, next);
  const isNight = NIGHT.has(first);
  const named = (offset: number, to: number): DateFound => {
    const weekday = WEEKDAYS.get(norm(tokens, to));
    const that = weekday === undefined ? shifted(day, offset) : nearest(day, offset, weekday);
    return { to: weekday === undefined ? to : to + 1, date: past(that, that) };
  };
  if (word === "امس" || word === "البارحه" || word === "الامس")
    return norm(tokens, next + 1) === "الاول" ? named(-2, next + 2) : named(-1, next + 1);
  if (word === "اول" && norm(tokens, next + 1) === "امس") return named(-2, next + 2);
  if (word === "اول" && norm(tokens, next + 1) === "من" && norm(tokens, next + 2) === "امس") return named(-2, next + 3);
  // "لليوم الخامس على التوالي": since the first of them.
  const nth = word === "اليوم" && norm(tokens, at - 1) === "ل" ? ordinalOf(norm(tokens, next + 1)) : undefined;
  if (nth !== undefined && nth > 1) return { to: next + 2, date: past(shifted(day, 1 - nth), day, "week") };
  const ordered = word === "اليوم" || word === "الليله" ? norm(tokens, next + 1) : "";
  if (BEFORE.has(ordered)) {
    const that = shifted(day, -1);
    return { to: next + 2, date: past(that, that, word === "اليوم" ? "day" : "approx_day"), days: -1 };
  }
  // "في اليوم نفسه", "في اليوم ذاته", "مساء اليوم نفسه".
  if (word === "اليوم" && ITSELF.has(ordered)) return { to: next + 2, date: past(day, day), days: 0 };
  if (AFTER.has(ordered)) return { to: next + 2, date: past(shifted(day, 1), shifted(day, 1)), days: 1 };
  if (word === "الليله" && ordered === "قبل" && LAST.has(norm(tokens, next + 2)))
    return { to: next + 3, date: past(shifted(day, -2), shifted(day, -1), "approx_day") };
  if (word === "اليوم" && !SAME.has(norm(tokens, next + 1)) && (!isPart || first !== "يوم")) {
    const today = named(0, next + 1);
    return { ...today, date: { ...today.date, tense: "present" } };
  }
  if (word === "غدا" || (word === "الغد" && isPart)) return { to: next + 1, date: future(shifted(day, 1), shifted(day, 1)) };
  if (word === "بعد" && norm(tokens, next + 1) === "غد") return { to: next + 2, date: future(shifted(day, 2), shifted(day, 2)) };
  if ((first === "الليله" || first === "ليله") && LAST.has(norm(tokens, at + 1)))
    return { to: at + 2, date: past(shifted(day, -1), day, "approx_day") };
  const weekday = WEEKDAYS.get(word);
  if (weekday === undefined) return null;
  return behindWeekday(tokens, next, day, weekday, isNight);
}

function behindWeekday(tokens: readonly Token[], at: number, day: string, weekday: number, isNight: boolean): DateFound {
  const behind = norm(tokens, at + 1);
  const last = lastWeekday(day, weekday);
  // "الأربعاء والخميس", "من السبت إلى الثلاثاء".
  const isFrom = [norm(tokens, at - 1), norm(tokens, at - 2)].some((word) => word === "من");
  const isBetween = [norm(tokens, at - 1), norm(tokens, at - 2)].some((word) => word === "بين");
  if (isBetween || isFrom) {
    const span = weekdaysBetween(tokens, at + 1, day, weekday, isBetween);
    if (span !== null) return span;
  }
  const night = isNight ? nightInto(tokens, at + 1, day, weekday) : null;
  if (night !== null) return night;
  const joined = daysInARow(tokens, at + 1, weekday);
  if (joined !== null) {
    const end = lastWeekday(day, joined.weekday);
    return { to: joined.to, date: past(shifted(end, -((joined.weekday - weekday + 7) % 7)), end, "week") };
  }
  if (NEXT.has(behind)) return { to: at + 2, date: future(shifted(last, 7), shifted(last, 7)) };
  if (LAST.has(behind)) {
    const that = last === day ? shifted(day, -7) : last;
    return { to: at + 2, date: past(that, that) };
  }
  // "ليل الجمعة - السبت": the night between two days.
  const dash = tokens[at + 1];
  const second = WEEKDAYS.get(dash?.joined === true ? dash.norm : /^[-–/ـ]?$/.test(dash?.norm ?? ".") ? norm(tokens, at + 2) : "");
  if (isNight && second !== undefined && second === (weekday + 1) % 7)
    return { to: dash?.joined === true ? at + 2 : at + 3, date: past(last, shifted(last, 1), "approx_day") };
  // A date of the month behind the weekday says it more exactly.
  const exactly = explicitDate(tokens, tokens[at + 1]?.norm === "،" || tokens[at + 1]?.norm === "(" ? at + 2 : at + 1, day);
  if (exactly !== null && exactly.date.precision === "day") return exactly;
  return { to: at + 1, date: past(last, last) };
}

/** The weekday at a token, with its "and", "day" or part of a day: "والخميس", "وفجر الخميس", "يوم الخميس". */
function secondWeekday(
  tokens: readonly Token[],
  at: number,
): { readonly weekday: number; readonly to: number; readonly isAnd: boolean } | null {
  const isSplit = tokens[at]?.norm === "و";
  const isAnd = isSplit || tokens[at]?.norm.startsWith("و") === true;
  const head = isSplit ? at + 1 : at;
  const named = DAY_PARTS.has(norm(tokens, head)) ? head + 1 : head;
  const weekday = WEEKDAYS.get(norm(tokens, named));
  return weekday === undefined ? null : { weekday, to: named + 1, isAnd };
}

/** The last of "الثلاثاء والأربعاء والخميس", each the day behind the one before. */
function daysInARow(tokens: readonly Token[], at: number, weekday: number): { readonly weekday: number; readonly to: number } | null {
  const next = secondWeekday(tokens, at);
  if (next === null || !next.isAnd || next.weekday !== (weekday + 1) % 7) return null;
  return daysInARow(tokens, next.to, next.weekday) ?? next;
}

/** "بين الاثنين والخميس", "من الاثنين إلى الخميس", "من يوم الاثنين وحتى الخميس". */
function weekdaysBetween(tokens: readonly Token[], at: number, day: string, weekday: number, isBetween: boolean): DateFound | null {
  const join = /^و?(?:الي|حتي)$/.test(norm(tokens, at)) ? at + 1 : norm(tokens, at) === "و" && norm(tokens, at + 1) === "حتي" ? at + 2 : at;
  const second = secondWeekday(tokens, join);
  if (second === null || second.weekday === weekday || (join === at && !(isBetween && second.isAnd))) return null;
  const end = lastWeekday(day, second.weekday);
  const days = (second.weekday - weekday + 7) % 7;
  return { to: second.to, date: past(shifted(end, -days), end, days === 1 ? "approx_day" : "week") };
}

/** "ليل الجمعة السبت", "ليلة الخميس على الجمعة", "ليل الأربعاء وفجر الخميس": the night that ended last. */
function nightInto(tokens: readonly Token[], at: number, day: string, weekday: number): DateFound | null {
  const second = secondWeekday(tokens, /^(?:علي|الي)$/.test(norm(tokens, at)) ? at + 1 : at);
  if (second === null || second.weekday !== (weekday + 1) % 7) return null;
  const morning = lastWeekday(day, second.weekday);
  return { to: second.to, date: past(shifted(morning, -1), morning, "approx_day") };
}

/** "أمس الخميس" in a text of Saturday is Thursday all the same: the weekday is what was written with care. */
const nearest = (day: string, offset: number, weekday: number): string => {
  const said = shifted(day, offset);
  return lastWeekday(said, weekday) === said ? said : lastWeekday(day, weekday);
};

const yearAt = (tokens: readonly Token[], at: number): number | null => {
  const token = tokens[at];
  const value = token?.kind === "number" && !token.joined && /^[\d٠-٩]{4}$/.test(token.norm) ? digitsValue(token.norm) : null;
  return value !== null && value >= 1600 && value <= 2100 ? value : null;
};
const smallAt = (tokens: readonly Token[], at: number): number | null => {
  const token = tokens[at];
  const value = token?.kind === "number" && /^[\d٠-٩]{1,2}$/.test(token.norm) ? digitsValue(token.norm) : null;
  return value;
};

/** "27 شباط/فبراير 2020", "الخامس من مارس", "يناير 2024", "في 2018", "27/2/2020", "2020-02-27". */
function oneExplicitDate(tokens: readonly Token[], from: number, day: string | null): DateFound | null {
  const at = norm(tokens, from) === "يوم" || norm(tokens, from) === "تاريخ" ? from + 1 : from;
  const numeric = numericDate(tokens, at, day);
  if (numeric !== null) return numeric;
  // "في النصف الثاني من يناير": a half, not the second of the month.
  const numbered = norm(tokens, at - 1) === "النصف" ? null : dayOfMonth(tokens, at);
  const ofMonth = numbered === null ? null : dayOfThisMonth(tokens, numbered, day);
  if (ofMonth !== null) return ofMonth;
  const month = monthOf(tokens, numbered === null ? at : numbered.to);
  if (month === null) return yearAlone(tokens, at, day);
  let to = month.to;
  const year = yearAt(
    tokens,
    norm(tokens, to) === "عام" || norm(tokens, to) === "من" ? (norm(tokens, to + 1) === "عام" ? to + 2 : to + 1) : to,
  );
  if (year !== null) while (yearAt(tokens, to - 1) !== year) to++;
  const ending = norm(tokens, to);
  if (year === null && (LAST.has(ending) || NEXT.has(ending) || ending === "الجاري" || ending === "الحالي")) to++;
  const full = year ?? yearNear(day, month.month, numbered?.day ?? 1, NEXT.has(ending));
  if (full === null) return null;
  if (numbered !== null) {
    const that = calendarDay(full, month.month, numbered.day);
    const last = numbered.last === null ? that : calendarDay(full, month.month, numbered.last);
    if (that === null || last === null) return null;
    return { to, date: { ...exact(that, day), to: last, precision: last === that ? "day" : "approx_day" } };
  }
  const isSaid =
    year !== null ||
    to > month.to ||
    MONTH_HEADS.has(norm(tokens, from - 1)) ||
    tokens[at + 1]?.norm === "/" ||
    /^[بل]/.test(tokens[at]?.norm ?? "") ||
    tokens[from - 1]?.norm === "ب";
  if (!isSaid) return null;
  const first = `${full}-${String(month.month).padStart(2, "0")}-01`;
  return {
    to,
    date: {
      from: first,
      to: lastOfMonth(full, month.month),
      precision: "month",
      anchor: "explicit",
      tense: day !== null && first > day ? "future" : "past",
    },
  };
}

/** "19 من الشهر الجاري", "الخامس من الشهر الماضي". */
function dayOfThisMonth(tokens: readonly Token[], numbered: DaysFound, day: string | null): DateFound | null {
  if (day === null || norm(tokens, numbered.to) !== "الشهر") return null;
  const which = norm(tokens, numbered.to + 1);
  const month = LAST.has(which) ? shifted(`${day.slice(0, 8)}01`, -1) : which === "الجاري" || which === "الحالي" ? day : null;
  const that = month === null ? null : calendarDay(Number(month.slice(0, 4)), Number(month.slice(5, 7)), numbered.day);
  return that === null ? null : { to: numbered.to + 2, date: exact(that, day) };
}

/** "بين 28 شباط و3 آذار": from the one to the other. */
function explicitDate(tokens: readonly Token[], from: number, day: string | null): DateFound | null {
  const first = oneExplicitDate(tokens, from, day);
  const opening = norm(tokens, from - 1);
  if (first === null || first.date.precision !== "day" || (opening !== "بين" && opening !== "من")) return first;
  const join = norm(tokens, first.to);
  if (!(opening === "بين" ? join === "و" : join === "الي" || join === "حتي")) return first;
  const second = oneExplicitDate(tokens, first.to + 1, day);
  if (second === null || second.date.precision !== "day" || (second.date.to ?? "") <= (first.date.from ?? "")) return first;
  return { to: second.to, date: { ...second.date, from: first.date.from, precision: "approx_day" } };
}

function numericDate(tokens: readonly Token[], at: number, day: string | null): DateFound | null {
  const year = yearAt(tokens, at);
  if (year !== null && tokens[at + 1]?.joined === true && tokens[at + 2]?.joined === true) {
    const that = calendarDay(year, digitsValue(tokens[at + 1]?.norm ?? "") ?? 0, digitsValue(tokens[at + 2]?.norm ?? "") ?? 0);
    return that === null ? null : { to: at + 3, date: exact(that, day) };
  }
  const first = smallAt(tokens, at);
  if (first === null || tokens[at + 1]?.norm !== "/" || tokens[at + 3]?.norm !== "/") return null;
  const [month, full] = [smallAt(tokens, at + 2), yearAt(tokens, at + 4)];
  const that = month === null || full === null ? null : calendarDay(full, month, first);
  return that === null ? null : { to: at + 5, date: exact(that, day) };
}

function yearAlone(tokens: readonly Token[], at: number, day: string | null): DateFound | null {
  const isHead = /^(?:عام|العام|سنه|السنه)$/.test(norm(tokens, at));
  const year = yearAt(tokens, isHead ? at + 1 : at);
  if (year === null || !(isHead || YEAR_HEADS.has(norm(tokens, at - 1)))) return null;
  return {
    to: isHead ? at + 2 : at + 1,
    date: {
      from: `${year}-01-01`,
      to: `${year}-12-31`,
      precision: "year",
      anchor: "explicit",
      tense: day !== null && year > Number(day.slice(0, 4)) ? "future" : "past",
    },
  };
}

const exact = (that: string, day: string | null): Dated => ({
  from: that,
  to: that,
  precision: "day",
  anchor: "explicit",
  tense: day !== null && dayMs(that) > dayMs(day) ? "future" : "past",
});

const SOON_MS = 21 * 86_400_000;
/** A day without a year is the last such day, unless it lies in the next three weeks or is said to come. */
function yearNear(day: string | null, month: number, date: number, isAhead: boolean): number | null {
  if (day === null) return null;
  const year = Number(day.slice(0, 4));
  const that = Date.UTC(year, month - 1, date);
  if (isAhead) return that > dayMs(day) ? year : year + 1;
  return that > dayMs(day) + SOON_MS ? year - 1 : year;
}
