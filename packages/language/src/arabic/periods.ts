import { lastOfMonth, lastWeekday, shifted } from "../date-mention.ts";
import type { Token } from "../token.ts";
import { past } from "../dated.ts";
import { type DateFound, plainAt as norm } from "./dated.ts";
import { folded, table } from "./number-words.ts";
import { arabicNumbers } from "./numbers.ts";

const PAST = folded(
  "الماضي الماضية الماضيين الماضيتين الفائت الفائتة المنصرم المنصرمة السابق السابقة السابقين السابقتين الأخير الأخيرة الأخيرين الأخيرتين المنصرمين",
);
const PRESENT = folded("الجاري الجارية الحالي الحالية");
const AHEAD = folded("المقبل المقبلة القادم القادمة المقبلين المقبلتين القادمين");
const RECENT = folded("قليلة القليلة");
/** Days in one of each. */
const LENGTHS = table([
  ["ساعة ساعات ساعتين ساعتان الساعات", 0],
  ["يوم يوما أيام يومين يومان الأيام اليومين", 1],
  ["أسبوع أسبوعا أسابيع أسبوعين أسبوعان الأسابيع الأسبوعين", 7],
  ["شهر شهرا أشهر شهور شهرين شهران الأشهر الشهرين الشهور", 30],
  ["عام عاما أعوام عامين عامان سنة سنوات سنتين سنتان السنوات الأعوام العامين السنتين", 365],
]);
const EARLY = folded("مطلع بداية مستهل منتصف أوائل");
/** "About", "a few". */
const ABOUT = folded("نحو حوالي قرابة زهاء");
const SEVERAL = folded("بضع بضعة عدة");
const DUAL = /(?:ين|ان)$/;

const OPENERS = folded("قبل خلال نهاية هذا هذه ال");
/** Whether a period may begin with the word. */
export const isOfPeriod = (word: string): boolean => OPENERS.has(word) || LENGTHS.has(word) || single(word) !== null;

/** "الأسبوع الماضي", "هذا الشهر", "خلال الأيام الماضية", "الساعات الـ24 الماضية", "قبل يومين". */
export function periodAround(tokens: readonly Token[], at: number, day: string): DateFound | null {
  const word = norm(tokens, at);
  if (word === "قبل" || word === "خلال") {
    const found = word === "قبل" ? durationBack(tokens, at + 1, day) : null;
    // "قبل يوم من الهجوم": before an event, not before the report.
    if (found !== null && norm(tokens, found.to) === "من" && norm(tokens, found.to + 1) !== "الان") return null;
    return found ?? (word === "خلال" ? lately(tokens, at + 1, day) : null);
  }
  if (word === "نهايه" && norm(tokens, at + 1) === "الاسبوع") return weekend(tokens, at, day);
  if (word === "هذا" || word === "هذه") return present(tokens, at + 1, day);
  const named = single(word);
  const behind = norm(tokens, at + 1);
  if (named === "week" && PAST.has(behind)) return { to: at + 2, date: past(shifted(day, -7), shifted(day, -1), "week") };
  if (named === "month" && PAST.has(behind)) return { to: at + 2, date: monthOf(shifted(`${day.slice(0, 8)}01`, -1)) };
  if (named === "year" && PAST.has(behind)) return { to: at + 2, date: yearOf(Number(day.slice(0, 4)) - 1) };
  if (named !== null && PRESENT.has(behind)) {
    const found = present(tokens, at, day);
    return found === null ? null : { ...found, to: at + 2 };
  }
  // "مطلع الأسبوع".
  if (named === "week" && EARLY.has(norm(tokens, at - 1))) return present(tokens, at, day);
  if (named !== null && AHEAD.has(behind)) return { to: at + 2, date: ahead(named, day) };
  return lately(tokens, at, day);
}

/** "عطلة نهاية الأسبوع": the last Saturday and Sunday, not what the end of a week sets a term to. */
function weekend(tokens: readonly Token[], at: number, day: string): DateFound | null {
  const behind = norm(tokens, at + 2);
  if (AHEAD.has(behind) || (norm(tokens, at - 1) !== "عطله" && !PAST.has(behind))) return null;
  const saturday = lastWeekday(day, 6);
  const sunday = shifted(saturday, 1);
  return { to: PAST.has(behind) ? at + 3 : at + 2, date: past(saturday, sunday > day ? day : sunday, "week") };
}

const single = (word: string): "week" | "month" | "year" | null =>
  word === "الاسبوع" ? "week" : word === "الشهر" ? "month" : word === "العام" || word === "السنه" ? "year" : null;

/** "هذا الشهر", and bare behind "منذ بداية". */
export function present(tokens: readonly Token[], at: number, day: string): DateFound | null {
  const named = single(norm(tokens, at));
  if (named === "week") return { to: at + 1, date: past(lastWeekday(day, 1), day, "week") };
  if (named === "month") return { to: at + 1, date: monthOf(day) };
  return named === "year" ? { to: at + 1, date: yearOf(Number(day.slice(0, 4))) } : null;
}

function ahead(named: "week" | "month" | "year", day: string): DateFound["date"] {
  const next = shifted(lastOfMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7))), 1);
  const date =
    named === "week"
      ? past(shifted(day, 1), shifted(day, 7), "week")
      : named === "month"
        ? monthOf(next)
        : yearOf(Number(day.slice(0, 4)) + 1);
  return { ...date, tense: "future" };
}

/** "يومين", "ثلاثة أيام", "أسبوع", "ساعات", "أيام" behind "ago". */
export function durationBack(tokens: readonly Token[], start: number, day: string): DateFound | null {
  const isSeveral = SEVERAL.has(norm(tokens, start));
  const at = isSeveral || ABOUT.has(norm(tokens, start)) ? start + 1 : start;
  const [number] = arabicNumbers(tokens.slice(at, at + 5));
  const isCounted = number !== undefined && number.from <= 1 && number.unit === "time";
  const unitAt = isCounted ? at + number.to : at;
  const word = norm(tokens, unitAt);
  const length = LENGTHS.get(word);
  if (length === undefined || word.startsWith("ال")) return null;
  const isVague = (isSeveral || !isCounted) && /^(?:ساعات|ايام|اسابيع|اشهر|شهور|سنوات|اعوام)$/.test(word);
  const count = isCounted ? (number.min ?? number.max ?? 1) : isVague ? 3 : DUAL.test(word) ? 2 : 1;
  const to = RECENT.has(norm(tokens, unitAt + 1)) ? unitAt + 2 : unitAt + 1;
  if (length === 0) return { to, date: past(shifted(day, -Math.floor(count / 24)), day, "approx_day") };
  const that = shifted(day, -count * length);
  if (isVague) return { to, date: past(shifted(day, -5 * length), day, "open") };
  if (length > 7) return { to, date: past(shifted(that, -15), shifted(that, 15), length > 30 ? "year" : "month") };
  return { to, date: past(that, that, length === 7 ? "approx_day" : "day") };
}

/** "الساعات الـ24 الماضية", "اليومين الماضيين", "الأيام القليلة الماضية": up to the day of the report. */
function lately(tokens: readonly Token[], at: number, day: string): DateFound | null {
  const word = norm(tokens, at);
  const number = word === "ال" ? at + 1 : at;
  const [counted] = tokens[number]?.kind === "number" ? arabicNumbers(tokens.slice(number, number + 2)) : [];
  const unitAt = counted === undefined ? at : number + counted.to;
  const length = LENGTHS.get(norm(tokens, unitAt));
  if (length === undefined || !(counted !== undefined || norm(tokens, unitAt).startsWith("ال"))) return null;
  // Not "أمهلهم 48 ساعة", "هدنة لمدة 72 ساعة".
  const isWithin = WITHIN.has(norm(tokens, at - 1)) || WITHIN.has(norm(tokens, at));
  let end = unitAt + 1;
  let count: number | null = counted?.min ?? (DUAL.test(norm(tokens, unitAt)) ? 2 : null);
  while (end <= unitAt + 6 && end < tokens.length && !PAST.has(norm(tokens, end))) {
    const token = tokens[end];
    if (token === undefined || (token.kind === "mark" && token.norm !== "-"))
      return isWithin ? bare(counted?.min ?? null, length, unitAt, day) : null;
    if (token.kind === "number") count = Number(token.norm) || count;
    else count ??= WRITTEN.get(token.norm) ?? null;
    end++;
  }
  if (!PAST.has(norm(tokens, end))) return isWithin ? bare(counted?.min ?? null, length, unitAt, day) : null;
  const days = length === 0 ? Math.max(1, Math.ceil((count ?? 24) / 24)) : length * (count ?? (length === 1 ? 7 : 3));
  const precision = length === 0 && days === 1 ? "approx_day" : count !== null && days <= 7 ? "week" : "open";
  return { to: end + 1, date: past(shifted(day, -days), day, precision) };
}
const WITHIN = folded("خلال آخر غضون مدى في");
const WRITTEN = table([
  ["الثلاث الثلاثة", 3],
  ["الأربع الأربعة", 4],
  ["الخمس الخمسة", 5],
  ["الست الستة", 6],
  ["السبع السبعة", 7],
  ["العشر العشرة", 10],
]);

/** "خلال 24 ساعة": the hours before the report. */
const bare = (count: number | null, length: number, unitAt: number, day: string): DateFound | null =>
  count === null || length !== 0 || count > 72
    ? null
    : { to: unitAt + 1, date: past(shifted(day, -Math.max(1, Math.ceil(count / 24))), day, "approx_day") };

const monthOf = (day: string): DateFound["date"] => {
  const [year = 0, month = 1] = day.split("-").map(Number);
  return past(`${day.slice(0, 8)}01`, lastOfMonth(year, month), "month");
};
const yearOf = (year: number): DateFound["date"] => past(`${year}-01-01`, `${year}-12-31`, "year");
