import { calendarDay, type DateMention, dayMs, lastOfMonth, lastWeekday, shifted } from "../date-mention.ts";
import { narrowed, type Part } from "../part-of.ts";
import { rememberingWord } from "../remembering.ts";
import type { Token } from "../token.ts";
import { countedFromTold, type ToldDay } from "../told-day.ts";
import { wordTable } from "../word-table.ts";
import { type Dated, past } from "../dated.ts";
import { COUNTS, monthOf, opensSpoken, spokenDate, yearOf } from "./spoken.ts";

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
/** Every date in the tokens. Weekdays look back; the day of publication never stands in for a date that is missing. */
export function englishDates(tokens: readonly Token[], published: string | null): DateMention[] {
  const mentions: DateMention[] = [];
  const told: ToldDay[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = mayOpenDate(tokens, at) ? dateAt(tokens, at, published) : null;
    if (found === null) at++;
    else {
      const part = partBefore(tokens, at);
      const start = tokens[part?.from ?? at]?.start ?? 0;
      const { from, to, precision, anchor, tense } = narrowed(found.date, part?.part);
      if (found.days !== undefined) told.push({ index: mentions.length, days: found.days });
      mentions.push({ start, end: tokens[found.to - 1]?.end ?? 0, from, to, precision, anchor, tense });
      at = found.to;
    }
  }
  return told.length === 0 ? mentions : countedFromTold(mentions, told);
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
  "since same today tonight this earlier yesterday tomorrow overnight last past previous recent in week month year".split(" "),
);
/** Few words open a date; all others are passed by without a closer look. */
const opensDate = rememberingWord(
  ({ kind, norm }): boolean =>
    kind === "number" ||
    (kind === "word" &&
      (OPENERS.has(norm) || opensSpoken(norm) || [WEEKDAYS, SHORT_WEEKDAYS, MONTHS, COUNTS].some((rows) => norm in rows))),
);
const mayOpenDate = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token === undefined || !opensDate(token.word)) return false;
  const isCount = token.norm === "in" || COUNTS[token.norm] !== undefined;
  return !isCount || BEHIND_COUNT.has(tokens[at + 1]?.norm ?? "");
};
/** Only before these do "in", "a" and the counts open one. */
const BEHIND_COUNT: ReadonlySet<string> = new Set(
  "recent few couple fortnight previous last past day days night nights week weeks month months year years hour hours".split(" "),
);

/** Between "since" and its date. */
const BEFORE_SINCE: ReadonlySet<string> = new Set("mid early late about around the at beginning start end middle of".split(" "));
const SINCE_WORDS = 5;

interface DateFound {
  readonly to: number;
  readonly date: Dated;
  /** Where it counts from the day told. */
  readonly days?: number | undefined;
}

function dateAt(tokens: readonly Token[], at: number, published: string | null): DateFound | null {
  const word = (offset: number): string => tokens[at + offset]?.norm ?? "";
  const first = word(0);
  const explicit = explicitDate(tokens, at, published);
  if (explicit !== null) return explicit;
  if (published === null) return null;
  const day = published.slice(0, 10);
  if (first === "since") {
    let next = at + 1;
    while (next < at + SINCE_WORDS && BEFORE_SINCE.has(tokens[next]?.norm ?? "")) next++;
    if (tokens[next]?.norm === "since") return null;
    const isLast = tokens[next]?.norm === "last" && weekdayAt(tokens, next + 1) !== null;
    const inner = dateAt(tokens, isLast ? next + 1 : next, published);
    if (inner === null || inner.days !== undefined) return null;
    const before = partBefore(tokens, next);
    const { from, anchor, tense } = narrowed(inner.date, before?.part);
    // "Since the middle of the month": from the day in the middle.
    const isMonth = before !== undefined && tokens[before.from]?.norm === "middle" && inner.date.precision === "month" && from !== null;
    return { to: inner.to, date: { from: isMonth ? `${from.slice(0, 8)}15` : from, to: day, precision: "after", anchor, tense } };
  }
  const spoken = spokenDate(tokens, at, day) ?? spanDate(tokens, at, day);
  if (spoken !== null) return spoken;
  if (first === "today" || first === "tonight")
    return { to: at + 1, date: { from: day, to: day, precision: "day", anchor: "published_at", tense: "present" } };
  if ((first === "this" || first === "earlier") && ["morning", "afternoon", "evening", "today"].includes(word(1)))
    return { to: at + 2, date: past(day, day) };
  if (first === "same" && word(1) === "day" && word(2) !== "as" && word(2) !== "that") return { to: at + 2, date: past(day, day), days: 0 };
  if (first === "yesterday") return { to: at + 1, date: past(shifted(day, -1), shifted(day, -1)) };
  if (first === "tomorrow")
    return { to: at + 1, date: { from: shifted(day, 1), to: shifted(day, 1), precision: "day", anchor: "published_at", tense: "future" } };
  if (first === "overnight") {
    const second = word(1) === "into" || word(1) === "to" ? weekdayAt(tokens, at + 2) : null;
    if (second !== null) return { to: at + 3, date: nightInto(lastWeekday(day, second)) };
    const named = word(1) === "on" || word(1) === "from" ? at + 2 : at + 1;
    if (weekdayAt(tokens, named) !== null) return dateAt(tokens, named, published);
  }
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
    const stretch = weekdaysAt(tokens, at, weekday, day);
    if (stretch !== null) return stretch;
    // "Wednesday last week".
    if (word(1) === "last" && word(2) === "week") {
      const weekBefore = shifted(shifted(lastWeekday(day, 1), -7), (weekday + 6) % 7);
      return { to: at + 3, date: past(weekBefore, weekBefore) };
    }
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
  // "At the start of the week".
  const weekPart = first === "week" && word(-1) === "the" ? partBefore(tokens, at)?.part : undefined;
  if (weekPart === "early") return { to: at + 1, date: past(lastWeekday(day, 1), day, "week") };
  // "At the start of the month".
  if ((first === "month" || first === "year") && word(-1) === "the" && partBefore(tokens, at) !== undefined)
    return { to: at + 1, date: first === "month" ? monthOf(day) : yearOf(Number(day.slice(0, 4)), "published_at") };
  if (first === "this" && word(1) === "month") return { to: at + 2, date: monthOf(day) };
  if (first === "this" && word(1) === "year") return { to: at + 2, date: yearOf(Number(day.slice(0, 4)), "published_at") };
  if (first === "in" && word(1) === "recent" && /^(?:days|weeks|months)$/.test(word(2)))
    return { to: at + 3, date: past(shifted(day, word(2) === "days" ? -7 : word(2) === "weeks" ? -21 : -120), day, "open") };
  if (first === "recent" && /^(?:over|during|within|the|of)$/.test(word(-1)) && /^(?:days|weeks|months|hours)$/.test(word(1)))
    return {
      to: at + 2,
      date:
        word(1) === "hours"
          ? past(shifted(day, -1), day, "approx_day")
          : past(shifted(day, word(1) === "days" ? -7 : word(1) === "weeks" ? -21 : -120), day, "open"),
    };
  // "The two previous days".
  if (COUNTS[first] !== undefined && (word(1) === "previous" || word(1) === "last" || word(1) === "past") && word(2) === "days")
    return { to: at + 3, date: past(shifted(day, -(COUNTS[first] ?? 1)), day, "week") };
  const count = COUNTS[first] ?? (/^\d{1,2}$/.test(first) ? Number(first) : undefined);
  if (
    count !== undefined &&
    /^(?:days?|nights?|weeks?|months?|years?|hours?)$/.test(word(1)) &&
    !(word(2) === "earlier" && word(3) === "than") &&
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
      // "Two days earlier" counts from what was told, "ago" from the report.
      days: word(2) === "earlier" && (days === 1 || days === 7) ? -count * days : undefined,
      date:
        days > 7
          ? past(shifted(that, -15), shifted(that, 15), days > 30 ? "year" : "month")
          : past(that, that, days === 7 || word(1).startsWith("night") ? "approx_day" : "day"),
    };
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

const nightInto = (morning: string): Dated => past(shifted(morning, -1), morning, "approx_day");
const HOURS: ReadonlySet<string> = new Set("morning afternoon evening night dawn".split(" "));
const INTO: ReadonlySet<string> = new Set("into to until till through and".split(" "));

/** "Thursday night into Friday", "late Thursday and early Friday", "from Tuesday to Thursday", "between Tuesday and Thursday". */
function weekdaysAt(tokens: readonly Token[], at: number, weekday: number, day: string): DateFound | null {
  const joins = HOURS.has(tokens[at + 1]?.norm ?? "") ? at + 2 : at + 1;
  const join = tokens[joins]?.norm ?? "";
  if (!INTO.has(join)) return null;
  const next = tokens[joins + 1]?.norm;
  const isEarly = next === "early" || next === "late";
  const second = weekdayAt(tokens, isEarly ? joins + 2 : joins + 1);
  if (second === null || second === weekday) return null;
  const opening = tokens[at - 1]?.norm;
  const isOpened = join === "into" || opening === "overnight" || (join === "and" ? isEarly || opening === "between" : opening === "from");
  const days = (second - weekday + 7) % 7;
  if (!isOpened || (join === "and" && isEarly && days !== 1)) return null;
  const end = lastWeekday(day, second);
  const to = isEarly ? joins + 3 : joins + 2;
  return {
    to: HOURS.has(tokens[to]?.norm ?? "") ? to + 1 : to,
    date: past(shifted(end, -days), end, days === 1 ? "approx_day" : "week"),
  };
}

function weekdayAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== "word" || !token.capital) return null;
  return (
    WEEKDAYS[token.norm] ??
    (tokens[at + 1]?.kind === "number" || tokens[at + 1]?.norm === "." ? (SHORT_WEEKDAYS[token.norm] ?? null) : null)
  );
}

/** "3-7 March", "from 3 to 7 March", "3 and 4 March", "March 3-7": the second day, with the token behind it. */
function secondDay(tokens: readonly Token[], at: number, first: number): { readonly day: number; readonly to: number } | null {
  const norm = (index: number): string => tokens[index]?.norm ?? "";
  const isJoined = tokens[at]?.joined === true;
  const join = norm(at);
  if (!isJoined && !TO_SECOND.has(join)) return null;
  const second = isJoined ? at : at + 1;
  const day = /^\d{1,2}$/.test(norm(second)) ? Number(norm(second)) : 0;
  if (day <= first || day > 31 || (join === "and" && day !== first + 1 && !tokens.slice(Math.max(0, at - 4), at).some(isBetween)))
    return null;
  return { day, to: /^(?:st|nd|rd|th)$/.test(norm(second + 1)) ? second + 2 : second + 1 };
}
const TO_SECOND: ReadonlySet<string> = new Set("to and until till through - – —".split(" "));
const isBetween = (token: Token): boolean => token.norm === "between";

/** A day of a month, or what lies between it and a second one: "between 28 January and 3 February". */
function explicitDate(tokens: readonly Token[], at: number, published: string | null): DateFound | null {
  const first = oneExplicitDate(tokens, at, published);
  const before = tokens[at - 1]?.norm;
  if (first === null || first.date.precision !== "day" || (before !== "between" && before !== "from")) return first;
  if (!TO_SECOND.has(tokens[first.to]?.norm ?? "")) return first;
  const second = oneExplicitDate(tokens, first.to + 1, published);
  if (second === null || second.date.precision !== "day" || (second.date.to ?? "") <= (first.date.from ?? "")) return first;
  return { to: second.to, date: { ...second.date, from: first.date.from, precision: "week" } };
}

/** "Oct. 10 2013", "20 June", "3-7 June", "June 2019", "mid-January", "in 2018", "2020-02-21". */
function oneExplicitDate(tokens: readonly Token[], at: number, published: string | null): DateFound | null {
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
  let lastNumber: number | undefined;
  if (month === undefined && /^\d{1,2}$/.test(token.norm) && !token.joined) {
    let next = at + 1;
    if (/^(?:st|nd|rd|th)$/.test(norm(next))) next++;
    const second = secondDay(tokens, next, Number(token.norm));
    if (second !== null) {
      lastNumber = second.day;
      next = second.to;
    }
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
      // "February 3 and 4 men": a count, not a day.
      const second = secondDay(tokens, to, dayNumber);
      if (second !== null && (norm(to) !== "and" || tokens[second.to]?.kind !== "word" || AFTER_DAYS.has(norm(second.to)))) {
        lastNumber = second.day;
        to = second.to;
      }
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
  // "In March last year".
  const isLastYear = published !== null && norm(to) === "last" && norm(to + 1) === "year";
  const said = isLastYear ? Number(published.slice(0, 4)) - 1 : (year(to) ?? year(comma));
  if (isLastYear) to += 2;
  else if (said !== null) to = (year(to) === null ? comma : to) + 1;
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
  const last = lastNumber === undefined ? day : calendarDay(full, month, lastNumber);
  if (day === null || last === null) return null;
  const date = exact(day, published);
  return {
    to,
    date: lastNumber === undefined ? date : { ...date, to: last, precision: lastNumber === dayNumber + 1 ? "approx_day" : "week" },
  };
}
const AFTER_DAYS: ReadonlySet<string> = new Set("in at near when as by with and but".split(" "));

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
