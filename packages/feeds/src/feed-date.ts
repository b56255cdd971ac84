/** Months by their first letters in the languages feeds are written in. */
const MONTHS: readonly (readonly string[])[] = [
  ["jan", "ocak", "oca", "янв", "ιαν", "يناير", "كانون الثاني", "jän", "janv", "gen", "ene"],
  ["feb", "şub", "sub", "фев", "φεβ", "فبراير", "شباط", "fév", "fev"],
  ["mar", "мар", "már", "μάρ", "μαρ", "مارس", "آذار", "mär", "mrz", "mars"],
  ["apr", "nis", "ápr", "απρ", "апр", "أبريل", "ابريل", "نيسان", "avr", "abr"],
  ["may", "mai", "máj", "мая", "май", "μάι", "μαϊ", "μάϊ", "مايو", "أيار", "mag"],
  ["jun", "haz", "jún", "ιούν", "ιον", "ιουν", "июн", "يونيو", "حزيران", "juin", "giu"],
  ["jul", "tem", "júl", "ιούλ", "ιολ", "ιουλ", "июл", "يوليو", "تموز", "juil", "lug"],
  ["aug", "ağu", "αύγ", "αυγ", "agu", "авг", "أغسطس", "اغسطس", "آب", "août", "aout", "ago"],
  ["sep", "eyl", "szept", "σεπ", "сен", "سبتمبر", "أيلول", "set"],
  ["oct", "okt", "οκτ", "eki", "окт", "أكتوبر", "اكتوبر", "تشرين الأول", "ott"],
  ["nov", "kas", "νοέ", "νοε", "ноя", "نوفمبر", "تشرين الثاني"],
  ["dec", "dez", "δεκ", "ara", "дек", "ديسمبر", "كانون الأول", "déc", "dic"],
];

/** Minutes east of UTC. */
const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  west: 60,
  bst: 60,
  cet: 60,
  mez: 60,
  met: 60,
  cest: 120,
  mesz: 120,
  mest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  мск: 180,
  msd: 240,
  trt: 180,
  tsi: 180,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  akst: -540,
  akdt: -480,
  hst: -600,
  ast: -240,
  adt: -180,
  ist: 330,
  jst: 540,
  kst: 540,
  nzst: 720,
  aest: 600,
  a: 60,
  m: 720,
  n: -60,
  y: -720,
  et: -300,
  ct: -360,
  mt: -420,
  pt: -480,
};

/** A date as feeds write it, or null when it is none, or an impossible one. A date without a zone is UTC. Never "now". */
export function parseFeedDate(text: string | null | undefined): string | null {
  const input = (text ?? "")
    .replace(/[\u200e\u200f\u202a-\u202e]/g, "")
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/\s+/g, " ")
    .trim();
  if (input === "" || input.length > 100) return null;
  const usual = USUAL.exec(input);
  if (usual !== null) return usualDate(usual);
  const region = /(?<![\p{L}/])\[?([a-z]{3,}\/[a-z_]{3,}(?:\/[a-z_]{3,})?)\]?$/iu.exec(input);
  if (region === null) return dateIn(input);
  const made = dateIn(input.slice(0, region.index).trim());
  return made === null || /(?:[+-]\d{2}:?\d{2}|\dz)\s*$/i.test(input.slice(0, region.index)) ? made : asLocalTime(made, region[1] ?? "");
}

/** RFC 822 as nearly all feeds write it; the rest of this file takes ten times as long. */
const USUAL =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{2}):(\d{2}):(\d{2}) (?:([+-])(\d{2})(\d{2})|GMT|UTC|Z)$/;
const ENGLISH_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function usualDate([, day, month = "", year, hour, minute, second, sign, east, minutesEast]: RegExpExecArray): string | null {
  const offset = sign === undefined ? 0 : (Number(east) * 60 + Number(minutesEast)) * (sign === "-" ? -1 : 1);
  if (Math.abs(offset) > 24 * 60) return null;
  return instant({
    year: Number(year),
    month: ENGLISH_MONTHS.indexOf(month) + 1,
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
    offset,
  });
}

const dateIn = (written: string): string | null => {
  const input = tidied(written);
  return w3cDate(input) ?? shortIsoDate(input) ?? koreanDate(input) ?? compactDate(input) ?? writtenDate(input) ?? numericDate(input);
};

/** Slips of software that say nothing: a second midnight, doubled signs, seconds in a zone, the time before the day. */
const tidied = (input: string): string =>
  input
    .replace(/ 00:00:00(?:\.0+)? (?=\d{1,2}:\d{2})/, " ")
    .replace(/(\d):(?=[+-]\d{2}:?\d{2}$)/, "$1")
    .replace(/--(?=\d{4}$)/, "-")
    .replace(/([+-]\d{2}:\d{2}):\d{2}$/, "$1")
    .replace(/^(\d{1,2}:\d{2}(?::\d{2})?),? (\d{1,4}[./-]\d{1,2}[./-]\d{1,4})/, "$2 $1");

/** What the clock of that region (`Europe/Istanbul`) showed, as an instant; a region that nobody knows is UTC. */
function asLocalTime(utc: string, region: string): string {
  const at = new Date(utc);
  let shown: string;
  try {
    shown = new Intl.DateTimeFormat("sv-SE", { timeZone: region, dateStyle: "short", timeStyle: "medium" }).format(at);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return utc;
  }
  const ahead = Date.parse(`${shown.replace(" ", "T")}Z`) - Math.floor(at.getTime() / 1000) * 1000;
  return new Date(at.getTime() - ahead).toISOString();
}

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  readonly ms?: number;
  readonly offset?: number;
}

function instant({ year, month, day, hour = 0, minute = 0, second = 0, ms = 0, offset = 0 }: Parts): string | null {
  if (month < 1 || month > 12 || day < 1 || hour > 24 || minute > 59 || second > 60 || year < 1000 || year > 9999) return null;
  if (hour === 24 && (minute > 0 || second > 0)) return null;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  date.setUTCHours(hour, minute - offset, Math.min(second, 59), ms);
  return date.toISOString();
}

const fullYear = (text: string): number => (text.length > 2 ? Number(text) : Number(text) + (Number(text) < 70 ? 2000 : 1900));

/** RFC 3339, W3CDTF and its cousins: week dates, ordinal days, a blank for the T, a comma for the point. */
function w3cDate(input: string): string | null {
  const found = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?|-(\d{3}))?(?:(?:[T ]\s*|, ?)(.+))?$/i.exec(input);
  if (found === null) return null;
  const [, year = "", month, day, ordinal, rest] = found;
  const clock = rest === undefined ? {} : clockOf(rest);
  if (clock === null) return null;
  if (ordinal !== undefined) {
    const date = new Date(Date.UTC(Number(year), 0, Number(ordinal)));
    return date.getUTCFullYear() === Number(year)
      ? instant({ year: Number(year), month: date.getUTCMonth() + 1, day: date.getUTCDate(), ...clock })
      : null;
  }
  return instant({ year: Number(year), month: Number(month ?? 1), day: Number(day ?? 1), ...clock });
}

/** ISO 8601 as it was before 2004: two-digit years (`03-12-31`, `031231`, `-0312`), days of the year (`03335`, `2003-335`), weeks (`2004-W27-4`). */
function shortIsoDate(input: string): string | null {
  const week = /^(\d{4})-?W(\d{2})(?:-?([1-7]))?(?:T?(.+))?$/i.exec(input);
  if (week !== null) return weekDate(Number(week[1]), Number(week[2]), Number(week[3] ?? 1), week[4]);
  const day = /^(?:(\d{2})-(\d{2})-(\d{2})|(\d{2})(\d{2})(\d{2})|-(\d{2})-?(\d{2}))$/.exec(input);
  if (day !== null) {
    return instant({
      year: fullYear(day[1] ?? day[4] ?? day[7] ?? ""),
      month: Number(day[2] ?? day[5] ?? day[8]),
      day: Number(day[3] ?? day[6] ?? 1),
    });
  }
  const ordinal = /^(\d{4}|\d{2})-?(\d{3})$/.exec(input);
  if (ordinal === null || Number(ordinal[2]) < 1 || Number(ordinal[2]) > 366) return null;
  return new Date(Date.UTC(fullYear(ordinal[1] ?? ""), 0, Number(ordinal[2]))).toISOString();
}

function weekDate(year: number, week: number, weekday: number, rest: string | undefined): string | null {
  const clock = rest === undefined ? {} : clockOf(rest);
  if (clock === null || week < 1 || week > 53) return null;
  // The fourth of January is always in the first week.
  const fourth = new Date(Date.UTC(year, 0, 4));
  const date = new Date(Date.UTC(year, 0, 4 + (week - 1) * 7 + weekday - (fourth.getUTCDay() || 7)));
  return instant({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), ...clock });
}

/** `2004년 05월 28일 01:31:15` and `2004-05-25 오후 11:23:17`: Seoul time unless a zone is said. */
function koreanDate(input: string): string | null {
  const found = /^(\d{4})(?:년\s*|-)(\d{1,2})(?:월\s*|-)(\d{1,2})일?\s+(오전|오후)?\s*(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(input);
  if (found === null || !/[년오]/.test(input)) return null;
  const [, year, month, day, half, hour, minute, second] = found;
  return instant({
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: half === undefined ? Number(hour) : (Number(hour) % 12) + (half === "오후" ? 12 : 0),
    minute: Number(minute),
    second: Number(second ?? 0),
    offset: 540,
  });
}

/** `20031231`, `20031231T101530Z`, `031231`, and seconds or milliseconds since 1970. */
function compactDate(input: string): string | null {
  const found = /^(\d{4})(\d{2})(\d{2})(?:[T ]?(\d{2}):?(\d{2}):?(\d{2})?(.*))?$/.exec(input);
  if (found !== null) {
    const [, year, month, day, hour, minute, second, zone] = found;
    const offset = zoneOf(zone ?? "");
    const made = instant({
      year: Number(year),
      month: Number(month),
      day: Number(day),
      hour: Number(hour ?? 0),
      minute: Number(minute ?? 0),
      second: Number(second ?? 0),
      offset: offset ?? 0,
    });
    if (made !== null) return made;
  }
  if (/^\d{9,10}(?:\.\d{1,6})?$/.test(input)) return new Date(Number(input) * 1000).toISOString();
  if (/^\d{13}$/.test(input)) return new Date(Number(input)).toISOString();
  return null;
}

/** A date with a month in letters, in any order: RFC 822, asctime, "21 Şubat 2020 Cuma, 10:30", "February 21, 2020 at 5:04 PM EST". */
function writtenDate(input: string): string | null {
  const words = input
    .toLowerCase()
    .replace(/i̇/g, "i")
    .replace(/(?<=\p{L})-(?=\d)(?!\d{2}:?\d{2}\b(?!\s))|(?<=\d)-(?=\p{L})/gu, " ")
    .replace(/(?<=\d)t(?=\d)/, " ");
  const month = monthIn(words);
  if (month === null) return null;
  const clock =
    /(\d{1,2})[:.h](\d{1,2})(?:[:.](\d{1,2})(?:[.,](\d+))?)?\s*(.*)$/.exec(words.slice(month.end)) ??
    /(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,](\d+))?)?\s*(.*)$/.exec(words) ??
    /(?<=\d{4} )(\d{1,2}) ()()()([+-]\d{4})$/.exec(words);
  const dated = clock === null ? words : words.replace(`${clock[0]}`, clock[5] ?? "");
  const before = /(\d{1,4})(?:st|nd|rd|th|\.|-|\s|,|º|er|de|\s\p{L}+,)*\s*$/u.exec(
    words
      .slice(0, month.start)
      .replace(/\bde\b/g, "")
      .trimEnd() + " ",
  );
  const numbers = [...dated.slice(Math.min(month.end, dated.length)).matchAll(/(?<![+\-\d:])(\d{1,4})(?![\d:])/g)].map(
    (one) => one[1] ?? "",
  );
  const [day, year] =
    before === null
      ? numbers.length === 1 && (numbers[0] ?? "").length === 4
        ? ["1", numbers[0]]
        : [numbers[0], numbers[1] ?? /(\d{4})\s*$/.exec(words)?.[1]]
      : (before[1] ?? "").length === 4
        ? [numbers[0], before[1]]
        : [before[1], numbers[0]];
  if (day === undefined || year === undefined || year === "") return null;
  const time = clock === null ? {} : clockOf(words.slice(words.indexOf(clock[0])).replace(new RegExp(`\\s${year}\\s*$`), ""));
  if (time === null) return null;
  return instant({ year: fullYear(year), month: month.number, day: Number(day), ...time });
}

/** The month; `mar., 01 déc.` begins with a weekday that looks like one. */
function monthIn(words: string): { number: number; start: number; end: number } | null {
  const weekday = /^\p{L}+\.?,/u.exec(words);
  return (weekday === null ? null : monthAfter(words, weekday[0].length)) ?? monthAfter(words, 0);
}

const MONTH_PATTERNS = MONTHS.map((names) => new RegExp(`(?<![\\p{L}])(?:${names.join("|")})[\\p{L}]*\\.?`, "gu"));

function monthAfter(words: string, from: number): { number: number; start: number; end: number } | null {
  for (const [index, pattern] of MONTH_PATTERNS.entries()) {
    pattern.lastIndex = from;
    const found = pattern.exec(words);
    if (found !== null) return { number: index + 1, start: found.index, end: found.index + found[0].length };
  }
  return null;
}

/** `21.02.2020 10:30`, `2020/02/21`, `02/21/2020`: the day stands first unless it cannot. */
function numericDate(input: string): string | null {
  const found = /^(?:\p{L}+,?\s+)?(\d{1,4})(?:\s?[./-]\s?|\s)(\d{1,2})(?:\s?[./-]\s?|\s)(\d{1,4})\.?(?:(?:\s-\s|[,\sT])+(.+))?$/u.exec(
    input,
  );
  if (found === null) return null;
  const [, first = "", second = "", third = "", rest] = found;
  const clock = rest === undefined ? {} : clockOf(rest);
  if (clock === null) return null;
  if (first.length === 4) return instant({ year: Number(first), month: Number(second), day: Number(third), ...clock });
  const american = Number(second) > 12 || (input.includes("/") && Number(first) <= 12);
  const [day, month] = american ? [second, first] : [first, second];
  return instant({ year: fullYear(third), month: Number(month), day: Number(day), ...clock });
}

type Clock = Pick<Parts, "hour" | "minute" | "second" | "ms" | "offset">;

/** Time of day with zone; null when it is neither. */
function clockOf(text: string): Clock | null {
  const found =
    /^(?:at\s+|um\s+|[àa]\s+|в\s+|saat\s+)?(\d{1,2})(?:[:.h](\d{1,2})|(\d{2}))?(?:[:.](\d{1,2}))?(?:[.,:](\d+))?\s*([ap]\.?m\.?|ص|م|öö|ös)?\s*(.*)$/i.exec(
      text.trim(),
    );
  if (found === null) return zoneOf(text) === null ? null : { offset: zoneOf(text) ?? 0 };
  const [, hours = "", minutes, joined, seconds, fraction, half, zone = ""] = found;
  const offset = zoneOf(zone);
  if (offset === null) return null;
  const late = half !== undefined && /^(p|م|ös)/i.test(half);
  const early = half !== undefined && !late;
  const hour = late && Number(hours) < 12 ? Number(hours) + 12 : early && Number(hours) === 12 ? 0 : Number(hours);
  return {
    hour,
    minute: Number(minutes ?? joined ?? 0),
    second: Number(seconds ?? 0),
    ms: fraction === undefined ? 0 : Math.floor(Number(`0.${fraction}`) * 1000),
    offset,
  };
}

/** Minutes east of UTC; an empty or unknown name is UTC; null for what cannot be a zone. */
function zoneOf(text: string): number | null {
  const zone = text.trim().toLowerCase().replace(/i̇/g, "i").replace(/[()]/g, "").replace(/^,\s*/, "");
  if (zone === "" || /^0+$/.test(zone)) return 0;
  const found = /^(?:[a-z]{1,5}(?:\/gmt)?\s?)?([+-−–])\s?(\d{1,2}):?(\d{2})?(?:\s?[a-z/_ ]+)?$/.exec(zone);
  if (found !== null) {
    const minutes = Number(found[2]) * 60 + Number(found[3] ?? 0);
    return minutes > 24 * 60 ? null : found[1] === "+" ? minutes : -minutes;
  }
  return ZONES[zone] ?? ZONES[zone.split(/[\s/]/)[0] ?? ""] ?? (/^[\p{L}\s/_.,]+$/u.test(zone) ? 0 : null);
}
