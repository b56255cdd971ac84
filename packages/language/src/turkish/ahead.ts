import { type DateMention, shifted } from "../date-mention.ts";
import type { Token } from "../token.ts";
import { monthNamed, weekdayNamed } from "./calendar.ts";
import type { Dated } from "../dated.ts";

/** Tokens from a day to the verb that says whether it lies ahead. */
const REACH = 14;
const WEEK = 7;
const HALF_A_YEAR = 180;
const TO_COME = /(?:[ae]c[ae]k)(?:t[iu]r?|l[ae]r|l[ae]rd[iu]r|l[ae]r[iu]?)?$/;
/** What somebody says will be done: the day is its own where the sentence names the doer before the day. */
const SAID_TO_COME = /[ae]c[ae](?:g[iu](?:n[iu]|n[ae]|nd[ae]n)?|kl[ae]r[iu](?:n[iu]|n[ae])?)$/;
const ACT = /m[ae](?:s[iu](?:n[iu]|n[ae])?|l[ae]r[iu](?:n[iu]|n[ae])?)?$/;
/** Behind an act: it is only planned, expected, agreed upon. */
const PLANNED = /^(?:planl|beklen|ongor|kararlast|hedefl|konusunda|uzerinde|programl|takvim|teklif|oner)/;
/** Ends what was done: behind it a day is another verb's. */
const DONE =
  /(?:(?:[ptkcfhs]t|[^ptkcfhs]d)[iu](?:l[ae]r)?|m[iu]st[iu]?|[dt][iu](?:g[iu]|kl[ae]r[iu])(?:n[iu]|n[ae])?|[iu]yor(?:du|lar)?|m[ae]kt[ae]|[iu]l[ae]n|n[ae]n|[iu]p|[ae]r[ae]k|gelen|giden|eden|veren|yapan|vuran|giren|acan|konusan|cikan|ulasan|suren|surup|devam)$/;
/** Look like done, and are nouns. */
const NOUN = /^(?:hatti|simdi|kendi|yedi|ciddi|maddi|ebedi|ebediyen|adi|cephesi)$/;
const OWNER = /(?:^n?[iu]n|[^aeiu][iu]n|n[iu]n)$/;

/** Whether the verb behind a date says that it lies ahead: "salı günü yapılacak toplantı", "haziranda gitmesi planlanıyor". */
function liesAhead(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = to; at < to + REACH && at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.norm === "," || token.norm === ";" || token.norm === ":") return false;
    if (token.kind !== "word" || token.suffix !== null || token.capital) continue;
    const word = token.norm;
    if (TO_COME.test(word)) return true;
    if (SAID_TO_COME.test(word)) return isOwnedBefore(tokens, from);
    if (ACT.test(word) && PLANNED.test(tokens[at + 1]?.norm ?? "")) return true;
    if (DONE.test(word) && !NOUN.test(word)) return false;
  }
  return false;
}

const isOwnedBefore = (tokens: readonly Token[], from: number): boolean => {
  const before = tokens[from - 1];
  return before !== undefined && OWNER.test(before.suffix ?? before.norm);
};

/** Weekdays and months without a year look back, unless their verb says that they are to come. */
export function aheadOf(date: Dated, tokens: readonly Token[], from: number, to: number, day: string): Dated {
  const first = tokens[from];
  if (first === undefined || date.tense !== "past" || date.from === null || date.to === null) return date;
  const isWeekday = date.precision === "day" && weekdayNamed(first.norm, first.suffix) !== null;
  const isMonth = !isWeekday && (date.precision === "month" || date.precision === "week") && monthNamed(first.norm, first.suffix) !== null;
  if (!(isWeekday || isMonth) || !liesAhead(tokens, from, to)) return date;
  if (isWeekday) {
    const coming = date.from === day ? day : shifted(date.from, WEEK);
    return { ...date, from: coming, to: coming, tense: "future" };
  }
  if (
    /\d{4}/.test(
      tokens
        .slice(from, to)
        .map(({ norm }) => norm)
        .join(" "),
    )
  )
    return date;
  return date.to < shifted(day, -HALF_A_YEAR / 6)
    ? { ...date, ...yearLater(date.from, date.to), tense: "future" }
    : { ...date, tense: "future" };
}

const yearLater = (from: string, to: string): Pick<DateMention, "from" | "to"> => ({
  from: `${Number(from.slice(0, 4)) + 1}${from.slice(4)}`,
  to: `${Number(to.slice(0, 4)) + 1}${to.slice(4)}`,
});
