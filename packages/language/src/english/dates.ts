import { calendarDay, type DateMention, dayMs, lastOfMonth, lastWeekday, shifted } from "../date-mention.ts";
import { narrowed, type Part } from "../part-of.ts";
import { rememberingWord } from "../remembering.ts";
import type { Token } from "../token.ts";
import { wordTable } from "../word-table.ts";

const WEEKDAYS: Readonly<Record<string, number>> = wordTable(
  Object.fromEntries(
    "sunday monday tuesday wednesday thursday friday saturday".split(" ").flatMap((name, index) => [
      [name, index],
      [`${name}s`, index],
    ]),
  ),
);
const SHORT_WEEKDAYS: Readonly<Record<string, number>> = wordTable({
  sun: 0,
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
});
const MONTHS: Readonly<Record<string, number>> = wordTable({
  ...Object.fromEntries(
    "january february march april may june july august september october november december".split(" ").flatMap((name, index) => [
      [name, index + 1],
      [name.slice(0, 3), index + 1],
    ]),
  ),
  sept: 9,
});
const COUNTS: Readonly<Record<string, number>> = wordTable({
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
});

/** Every date in the tokens. Weekdays look back; the day of publication never stands in for a date that is missing. */
export function englishDates(tokens: readonly Token[], published: string | null): DateMention[] {
  const mentions: DateMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = mayOpenDate(tokens, at) ? dateAt(tokens, at, published) : null;
    if (found === null) at++;
    else {
      const part = partBefore(tokens, at);
      const start = tokens[part?.from ?? at]?.start ?? 0;
      const { from, to, precision, anchor, tense } = narrowed(found.date, part?.part);
      mentions.push({ start, end: tokens[found.to - 1]?.end ?? 0, from, to, precision, anchor, tense });
      at = found.to;
    }
  }
  return mentions;
}

const PARTS: Readonly<Record<string, Part>> = wordTable({
  early: "early",
  beginning: "early",
  start: "early",
  mid: "middle",
  middle: "middle",
  late: "late",
  end: "late",
});
const OF_PART: ReadonlySet<string> = new Set(["half", "week", "days"]);
const ORDINALS: Readonly<Record<string, readonly [of: Part, half: Part]>> = wordTable({
  first: ["early", "first-half"],
  opening: ["early", "first-half"],
  second: ["middle", "second-half"],
  last: ["late", "second-half"],
  final: ["late", "second-half"],
});

/** "Early", "at the end of", "in the second half of" before a month or a year. */
function partBefore(tokens: readonly Token[], at: number): { readonly part: Part; readonly from: number } | undefined {
  const norm = (index: number): string => tokens[index]?.norm ?? "";
  const behind = norm(at - 1) === "the" ? at - 1 : at;
  const isOf = norm(behind - 1) === "of";
  const head = isOf ? behind - 2 : behind - 1;
  const part = PARTS[norm(head)];
  if (part !== undefined && (isOf || behind === at)) return { part, from: head };
  const ordinal = isOf && OF_PART.has(norm(head)) ? ORDINALS[norm(head - 1)] : undefined;
  return ordinal === undefined ? undefined : { part: ordinal[norm(head) === "half" ? 1 : 0], from: head - 1 };
}

const OPENERS: ReadonlySet<string> = new Set(
  "since today tonight this earlier yesterday tomorrow overnight last past previous in month year".split(" "),
);
/** Few words open a date; all others are passed by without a closer look. */
const opensDate = rememberingWord(
  ({ kind, norm }): boolean =>
    kind === "number" ||
    (kind === "word" && (OPENERS.has(norm) || SPOKEN.has(norm) || [WEEKDAYS, SHORT_WEEKDAYS, MONTHS, COUNTS].some((rows) => norm in rows))),
);
const mayOpenDate = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token === undefined || !opensDate(token.word)) return false;
  const isCount = token.norm === "in" || COUNTS[token.norm] !== undefined;
  return !isCount || BEHIND_COUNT.has(tokens[at + 1]?.norm ?? "");
};
/** Only before these do "in", "a" and the counts open one. */
const BEHIND_COUNT: ReadonlySet<string> = new Set(
  "recent few previous last past day days week weeks month months year years hour hours".split(" "),
);

/** Between "since" and its date. */
const BEFORE_SINCE: ReadonlySet<string> = new Set("mid early late about around the at beginning start end middle of".split(" "));
const SINCE_WORDS = 5;

type Dated = Omit<DateMention, "start" | "end">;
const past = (from: string, to: string, precision: DateMention["precision"] = "day"): Dated => ({
  from,
  to,
  precision,
  anchor: "published_at",
  tense: "past",
});

function dateAt(tokens: readonly Token[], at: number, published: string | null): { to: number; date: Dated } | null {
  const word = (offset: number): string => tokens[at + offset]?.norm ?? "";
  const first = word(0);
  const explicit = explicitDate(tokens, at, published);
  if (explicit !== null) return explicit;
  if (published === null) return null;
  const day = published.slice(0, 10);
  if (first === "since") {
    let next = at + 1;
    while (next < at + SINCE_WORDS && BEFORE_SINCE.has(tokens[next]?.norm ?? "")) next++;
    const inner = dateAt(tokens, next, published);
    if (inner === null) return null;
    const { from, anchor, tense } = narrowed(inner.date, partBefore(tokens, next)?.part);
    return { to: inner.to, date: { from, to: day, precision: "after", anchor, tense } };
  }
  const spoken = spokenDate(tokens, at, day) ?? spanDate(tokens, at, day);
  if (spoken !== null) return spoken;
  if (first === "today" || first === "tonight")
    return { to: at + 1, date: { from: day, to: day, precision: "day", anchor: "published_at", tense: "present" } };
  if ((first === "this" || first === "earlier") && ["morning", "afternoon", "evening", "today"].includes(word(1)))
    return { to: at + 2, date: past(day, day) };
  if (first === "yesterday") return { to: at + 1, date: past(shifted(day, -1), shifted(day, -1)) };
  if (first === "tomorrow")
    return { to: at + 1, date: { from: shifted(day, 1), to: shifted(day, 1), precision: "day", anchor: "published_at", tense: "future" } };
  if (first === "overnight" && weekdayAt(tokens, word(1) === "on" ? at + 2 : at + 1) !== null)
    return dateAt(tokens, word(1) === "on" ? at + 2 : at + 1, published);
  if (first === "overnight" || (first === "last" && word(1) === "night"))
    return { to: at + (first === "last" ? 2 : 1), date: past(shifted(day, -1), day, "approx_day") };
  const weekday = weekdayAt(tokens, at);
  if (weekday !== null) {
    // "Wed, 19 Feb": the date says which.
    const full = explicitDate(tokens, word(1) === "," ? at + 2 : at + 1, published);
    if (full !== null && full.date.precision === "day") return full;
    const next = tokens[at - 1]?.norm === "next" || tokens[at - 1]?.norm === "coming";
    if (next) {
      const coming = shifted(lastWeekday(day, weekday), 7);
      return { to: at + 1, date: { from: coming, to: coming, precision: "day", anchor: "published_at", tense: "future" } };
    }
    const that = tokens[at - 1]?.norm === "last" && lastWeekday(day, weekday) === day ? shifted(day, -7) : lastWeekday(day, weekday);
    // "On Saturday and Sunday": two days in a row are one span.
    const following = word(1) === "and" ? weekdayAt(tokens, at + 2) : null;
    if (following === (weekday + 1) % 7 && shifted(that, 1) <= day) return { to: at + 3, date: past(that, shifted(that, 1), "approx_day") };
    return { to: at + 1, date: past(that, that) };
  }
  // "In the past month" ends today, "last month" ended with the month.
  if (first === "past" && SPAN_DAYS[word(1)] !== undefined && word(1) !== "week")
    return { to: at + 2, date: past(shifted(day, -(SPAN_DAYS[word(1)] ?? 0)), day, "open") };
  if (first === "last" || first === "past" || first === "previous") {
    if (word(1) === "week") return { to: at + 2, date: past(shifted(day, -7), shifted(day, -1), "week") };
    if (word(1) === "month") return { to: at + 2, date: monthOf(shifted(`${day.slice(0, 8)}01`, -1)) };
    if (word(1) === "year") return { to: at + 2, date: yearOf(Number(day.slice(0, 4)) - 1, "published_at") };
    const count = COUNTS[word(1)] ?? (Number(word(1)) || undefined);
    if (count !== undefined && /^hours?$/.test(word(2)))
      return { to: at + 3, date: past(shifted(day, -Math.ceil(count / 24)), day, count > 24 ? "week" : "approx_day") };
    if (count !== undefined && /^days?$/.test(word(2))) return { to: at + 3, date: past(shifted(day, -count), day, "week") };
    if (word(1) === "few" && word(2) === "days") return { to: at + 3, date: past(shifted(day, -4), day, "week") };
  }
  if (first === "earlier" && word(1) === "this" && word(2) === "week") return { to: at + 3, date: past(lastWeekday(day, 1), day, "week") };
  if (first === "this" && word(1) === "week") return { to: at + 2, date: past(lastWeekday(day, 1), day, "week") };
  if (first === "earlier" && word(1) === "this" && (word(2) === "month" || word(2) === "year"))
    return { to: at + 3, date: word(2) === "month" ? monthOf(day) : yearOf(Number(day.slice(0, 4)), "published_at") };
  // "At the start of the month".
  if ((first === "month" || first === "year") && word(-1) === "the" && partBefore(tokens, at) !== undefined)
    return { to: at + 1, date: first === "month" ? monthOf(day) : yearOf(Number(day.slice(0, 4)), "published_at") };
  if (first === "this" && word(1) === "month") return { to: at + 2, date: monthOf(day) };
  if (first === "this" && word(1) === "year") return { to: at + 2, date: yearOf(Number(day.slice(0, 4)), "published_at") };
  if (first === "in" && word(1) === "recent" && /^(?:days|weeks|months)$/.test(word(2)))
    return { to: at + 3, date: past(shifted(day, word(2) === "days" ? -7 : word(2) === "weeks" ? -21 : -120), day, "open") };
  // "The two previous days".
  if (COUNTS[first] !== undefined && (word(1) === "previous" || word(1) === "last" || word(1) === "past") && word(2) === "days")
    return { to: at + 3, date: past(shifted(day, -(COUNTS[first] ?? 1)), day, "week") };
  const count = COUNTS[first] ?? (/^\d{1,2}$/.test(first) ? Number(first) : undefined);
  if (
    count !== undefined &&
    /^(?:days?|weeks?|months?|years?|hours?)$/.test(word(1)) &&
    (word(2) === "ago" || word(2) === "earlier" || (first === "a" && word(1) === "week" && word(2) === "after"))
  ) {
    const days = word(1).startsWith("week")
      ? 7
      : word(1).startsWith("month")
        ? 30
        : word(1).startsWith("year")
          ? 365
          : word(1).startsWith("hour")
            ? 0
            : 1;
    const that = shifted(day, -count * days);
    return {
      to: at + 3,
      date:
        days > 7
          ? past(shifted(that, -15), shifted(that, 15), days > 30 ? "year" : "month")
          : past(that, that, days === 7 ? "approx_day" : "day"),
    };
  }
  return null;
}

const future = (from: string, to: string, precision: DateMention["precision"] = "day"): Dated => ({
  ...past(from, to, precision),
  tense: "future",
});

/** Dates of several words that no count is in, by their first word: the words behind it, and what they mean on a day. */
const SPOKEN = new Map<string, (readonly [rest: readonly string[], on: (day: string) => Dated])[]>();
for (const [phrase, on] of [
  ["day before yesterday", (day) => past(shifted(day, -2), shifted(day, -2))],
  ["day after tomorrow", (day) => future(shifted(day, 2), shifted(day, 2))],
  ["next week", (day) => future(shifted(lastWeekday(day, 1), 7), shifted(lastWeekday(day, 1), 13), "week")],
  ["coming week", (day) => future(shifted(lastWeekday(day, 1), 7), shifted(lastWeekday(day, 1), 13), "week")],
  ["next month", (day) => ({ ...monthOf(shifted(lastOfMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7))), 1)), tense: "future" })],
  ["next year", (day) => ({ ...yearOf(Number(day.slice(0, 4)) + 1, "published_at"), tense: "future" })],
  ["this weekend", (day) => future(shifted(lastWeekday(day, 6), 7), shifted(lastWeekday(day, 6), 8), "approx_day")],
  ["weekend", (day) => past(lastWeekday(day, 6), shifted(lastWeekday(day, 6), 1), "approx_day")],
  ["last weekend", (day) => past(lastWeekday(day, 6), shifted(lastWeekday(day, 6), 1), "approx_day")],
  ["in recent hours", (day) => past(shifted(day, -1), day, "approx_day")],
  ["a few days ago", (day) => past(shifted(day, -5), shifted(day, -2), "approx_day")],
  ["several days ago", (day) => past(shifted(day, -7), shifted(day, -3), "approx_day")],
  ["days ago", (day) => past(shifted(day, -7), shifted(day, -2), "approx_day")],
  ["a few hours ago", (day) => past(day, day, "approx_day")],
  ["hours ago", (day) => past(day, day, "approx_day")],
  ["weeks ago", (day) => past(shifted(day, -42), shifted(day, -14), "month")],
] as readonly (readonly [string, (day: string) => Dated])[]) {
  const [first = "", ...rest] = phrase.split(" ");
  SPOKEN.set(first, [...(SPOKEN.get(first) ?? []), [rest, on]]);
}

function spokenDate(tokens: readonly Token[], at: number, day: string): { to: number; date: Dated } | null {
  for (const [rest, on] of SPOKEN.get(tokens[at]?.norm ?? "") ?? []) {
    if (!rest.every((word, index) => tokens[at + 1 + index]?.norm === word)) continue;
    const isCounted = COUNTS[tokens[at - 1]?.norm ?? ""] !== undefined || tokens[at - 1]?.kind === "number";
    if (rest.at(-1) === "ago" && isCounted) continue;
    return { to: at + 1 + rest.length, date: on(day) };
  }
  return null;
}

const SPAN_DAYS: Readonly<Record<string, number>> = wordTable({ week: 7, month: 30, year: 365 });

/** "The past five weeks", "over the last 18 months": from then until now. */
function spanDate(tokens: readonly Token[], at: number, day: string): { to: number; date: Dated } | null {
  const word = (offset: number): string => tokens[at + offset]?.norm ?? "";
  if (word(0) !== "past" && word(0) !== "last") return null;
  const count = COUNTS[word(1)] ?? (Number(word(1)) || undefined);
  const unit = SPAN_DAYS[word(2).replace(/s$/, "")];
  if (count === undefined || unit === undefined || !word(2).endsWith("s")) return null;
  return { to: at + 3, date: past(shifted(day, -count * unit), day, "open") };
}

function weekdayAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== "word" || !token.capital) return null;
  return (
    WEEKDAYS[token.norm] ??
    (tokens[at + 1]?.kind === "number" || tokens[at + 1]?.norm === "." ? (SHORT_WEEKDAYS[token.norm] ?? null) : null)
  );
}

const monthOf = (day: string): Dated => {
  const [year = 0, month = 1] = day.split("-").map(Number);
  return { from: `${day.slice(0, 8)}01`, to: lastOfMonth(year, month), precision: "month", anchor: "published_at", tense: "past" };
};
const yearOf = (year: number, anchor: DateMention["anchor"]): Dated => ({
  from: `${year}-01-01`,
  to: `${year}-12-31`,
  precision: "year",
  anchor,
  tense: "past",
});

/** "Oct. 10 2013", "20 June", "June 2019", "mid-January", "in 2018", "2020-02-21". */
function explicitDate(tokens: readonly Token[], at: number, published: string | null): { to: number; date: Dated } | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const norm = (index: number): string => tokens[index]?.norm ?? "";
  const year = (index: number): number | null => (/^(?:1[6-9]|20)\d\d$/.test(norm(index)) ? Number(norm(index)) : null);
  const iso = year(at);
  if (iso !== null && tokens[at + 1]?.joined === true && tokens[at + 2]?.joined === true) {
    const day = calendarDay(iso, Number(norm(at + 1)), Number(norm(at + 2)));
    if (day !== null) return { to: at + 3, date: exact(day, published) };
  }
  let month = token.kind === "word" && token.capital ? MONTHS[token.norm] : undefined;
  let to = at + 1;
  let dayNumber: number | undefined;
  if (month === undefined && /^\d{1,2}$/.test(token.norm) && !token.joined) {
    let next = at + 1;
    if (/^(?:st|nd|rd|th)$/.test(norm(next))) next++;
    if (norm(next) === "of") next++;
    const named = tokens[next];
    month = named?.capital === true ? MONTHS[named.norm] : undefined;
    if (month === undefined) return null;
    dayNumber = Number(token.norm);
    to = next + 1;
  } else if (month !== undefined) {
    if (norm(to) === ".") to++;
    if (/^\d{1,2}$/.test(norm(to)) && tokens[to + 1]?.norm !== ":") {
      dayNumber = Number(norm(to));
      to++;
      if (/^(?:st|nd|rd|th)$/.test(norm(to))) to++;
    } else if (token.norm === "may" && year(to) === null && norm(at - 1) !== "in" && partBefore(tokens, at) === undefined) return null;
    else if (
      token.norm === "march" &&
      year(to) === null &&
      !["in", "since", "last"].includes(norm(at - 1)) &&
      partBefore(tokens, at) === undefined
    )
      return null;
  }
  if (month === undefined) {
    const alone = year(at);
    const before = norm(at - 1);
    if (
      alone === null ||
      !(["in", "since", "of", "by", "from", "during", "until", "the", "a", "late", "early", "mid"].includes(before) || token.joined)
    )
      return null;
    return {
      to: at + 1,
      date: { ...yearOf(alone, "explicit"), tense: published !== null && alone > Number(published.slice(0, 4)) ? "future" : "past" },
    };
  }
  let comma = to;
  if (norm(comma) === "," || norm(comma) === ".") comma++;
  const said = year(to) ?? year(comma);
  if (said !== null) to = (year(to) === null ? comma : to) + 1;
  const near = said ?? yearNear(published, month, dayNumber ?? 1);
  if (near === null) return null;
  // "Last March" is never the one to come.
  const isAhead = said === null && norm(at - 1) === "last" && published !== null && near * 12 + month >= monthIndex(published);
  const full = isAhead ? near - 1 : near;
  if (dayNumber === undefined) {
    if (
      said === null &&
      !["in", "since", "last", "mid", "early", "late", "of", "until", "from", "by", "during", "this"].includes(norm(at - 1)) &&
      !token.joined
    )
      return null;
    return {
      to,
      date: {
        from: `${full}-${String(month).padStart(2, "0")}-01`,
        to: lastOfMonth(full, month),
        precision: "month",
        anchor: "explicit",
        tense: "past",
      },
    };
  }
  const day = calendarDay(full, month, dayNumber);
  return day === null ? null : { to, date: exact(day, published) };
}

const exact = (day: string, published: string | null): Dated => ({
  from: day,
  to: day,
  precision: "day",
  anchor: "explicit",
  tense: published !== null && dayMs(day) > dayMs(published) ? "future" : "past",
});

const monthIndex = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

/** A day without a year is the last such day, unless it lies in the next three weeks. */
function yearNear(published: string | null, month: number, day: number): number | null {
  if (published === null) return null;
  const year = Number(published.slice(0, 4));
  const that = Date.UTC(year, month - 1, day);
  return that > dayMs(published) + 21 * 86_400_000 ? year - 1 : year;
}
