import { calendarDay, type DateMention, dayMs, lastOfMonth, lastWeekday, shifted } from "../date-mention.ts";
import { narrowed, type Part } from "../part-of.ts";
import { countedFromTold, type ToldDay } from "../told-day.ts";
import type { Token } from "../token.ts";
import { agoAt, countAt } from "./ago.ts";
import { aheadOf } from "./ahead.ts";
import { monthNamed, weekdayNamed } from "./calendar.ts";
import { numberWord } from "./number-words.ts";
import { type Dated, future, past } from "../dated.ts";
import { type Found, opensSpoken, spokenDate } from "./spoken.ts";

/** Every date in the tokens. Weekdays look back; the day of publication never stands in for a date that is missing. */
export function turkishDates(tokens: readonly Token[], published: string | null): DateMention[] {
  const mentions: DateMention[] = [];
  const told: ToldDay[] = [];
  const day = published?.slice(0, 10) ?? null;
  const reader = new DateReader(tokens, day);
  for (let at = 0; at < tokens.length; ) {
    const found = reader.dateAt(at);
    if (found === null) at++;
    else {
      if (found.days !== undefined) told.push({ index: mentions.length, days: found.days });
      const date = day === null ? found.date : aheadOf(found.date, tokens, at, found.to, day);
      mentions.push({ start: tokens[at]?.start ?? 0, end: tokens[found.to - 1]?.end ?? 0, ...date });
      at = found.to;
    }
  }
  return told.length === 0 ? mentions : countedFromTold(mentions, told);
}

const PART_OF_DAY =
  /^(?:gun|gece|aksam|sabah|ogle|ogleden|ikindi|seher)(?:u|un|unu|unden|une|uyle|i|si|leri|lerinde|unde|unun|[iu]n[dt][ae]n|s[iu]n[dt][ae]n|[dt][ae]n|s[iu]n[iu]?|lar[iu]?|uku|ku)?$/;
const HOURS = /^(?:saat(?:ler(?:i|inde|inden|ine|de|e)?)?|vakit(?:ler(?:i|inde)?)?|sonra|erken|gec|ilerleyen|yaris[iu](?:nda)?|karsi)$/;
const SINCE = /^(?:beri|itibaren|bu)$/;
const LAST = /^(?:gecen|gectigimiz|son|evvelki|onceki)$/;
const NEXT = /^(?:gelecek|onumuzdeki)$/;
/** Behind "until": it went on till then. */
const LASTED = /^(?:sur(?:en|du|mus|dug)|devam|yas|uza)/;

const OPENS_STRETCH = /^(?:hafta|yil|ayin|yilin|gecen|gectigimiz|bu|gelecek|onumuzdeki|son)$/;

const PARTS: readonly (readonly [RegExp, Part])[] = [
  [/^bas(?:i|lari)n[dt]a/, "early"],
  [/^orta(?:si|lari)n[dt]a/, "middle"],
  [/^son(?:u|lari)n[dt]a/, "late"],
];
const ORDINALS = new Map<string, readonly [of: Part, half: Part]>([
  ["ilk", ["early", "first-half"]],
  ["ikinci", ["middle", "second-half"]],
  ["son", ["late", "second-half"]],
]);

/** The heads of all words that a date begins with: most words are none. */
const OPENS =
  /^(?:oca|sub|mar|nis|may|haz|tem|agu|eyl|eki|kas|ara|paz|sal|car|per|cum|bugun|dun|yarin|onceki|evvel|bu$|gun$|gece|sabah|aksam|ogle|hafta$|yil$|ayin$|yilin$|gectigimiz|gelecek|onumuzdeki|son$|ayni$|bundan$|birkac$)/;
const opensDate = ({ kind, norm, word }: Token): boolean =>
  kind === "number" || /^\d/.test(norm) || OPENS.test(norm) || opensSpoken(norm) || (kind === "word" && numberWord(word) !== null);

class DateReader {
  private readonly tokens: readonly Token[];
  private readonly day: string | null;
  constructor(tokens: readonly Token[], day: string | null) {
    this.tokens = tokens;
    this.day = day;
  }

  private norm(at: number): string {
    return this.tokens[at]?.norm ?? "";
  }

  dateAt(at: number): Found | null {
    const whole = this.plainAt(at);
    if (whole === null) return null;
    const found = this.partOf(whole);
    return this.day === null ? found : this.sinceOrUntil(found, this.day);
  }

  private plainAt(at: number): Found | null {
    const token = this.tokens[at];
    if (token === undefined || token.joined || !opensDate(token)) return null;
    const explicit = this.numeric(at) ?? this.dayAndMonth(at) ?? this.monthAndYear(at) ?? this.year(at);
    if (explicit !== null) return explicit;
    if (this.day === null) return null;
    if (this.norm(at) === "ayni" && /^gun(?:de|un)?$/.test(this.norm(at + 1)))
      return { to: at + 2, date: past(this.day, this.day), days: 0 };
    const spoken = spokenDate(this.tokens, at, this.day);
    if (spoken !== null) return spoken;
    return (
      this.dayOfThisMonth(at, this.day) ??
      this.nearDay(at, this.day) ??
      this.weekday(at, this.day) ??
      this.stretch(at, this.day) ??
      agoAt(this.tokens, at, this.day)
    );
  }

  /** "Temmuz sonunda", "ayın ilk haftasında", "2016'nın ikinci yarısında". */
  private partOf(found: Found): Found {
    const { to, date } = found;
    const order = ORDINALS.get(this.norm(to));
    const word = this.norm(order === undefined ? to : to + 1);
    if (order !== undefined && !/^(?:hafta|gun|yari)/.test(word)) return found;
    const part = order === undefined ? PARTS.find(([form]) => form.test(word))?.[1] : order[word.startsWith("yari") ? 1 : 0];
    // What ends or begins a time is read as that: "şubat sonuna kadar".
    return part === undefined || !/[dt][ae]n?$|ki$/.test(word)
      ? found
      : { to: order === undefined ? to + 1 : to + 2, date: narrowed(date, part) };
  }

  /** "2011'den beri", "1 Aralık'tan bu yana", "salıdan itibaren", "şubat sonuna kadar". */
  private sinceOrUntil(found: Found, day: string): Found {
    const { to, date } = found;
    const isFrom = /[dt][ae]n$/.test(this.ending(to - 1));
    const next = this.norm(to);
    if (isFrom && SINCE.test(next)) {
      const isSince = next !== "bu" || this.norm(to + 1) === "yana";
      const end = next === "bu" ? to + 2 : to + 1;
      if (isSince) return { to: end, date: { ...date, to: (date.from ?? "") > day ? null : day, precision: "after" } };
    }
    const isEnd =
      /^son(?:u|una|lari|larina)$/.test(next) || (next === "ay" || next === "ayi" ? this.norm(to + 1).startsWith("son") : false);
    const kadar = isEnd ? (next.startsWith("son") ? to + 1 : to + 2) : to;
    const isUntil = this.norm(kadar) === "kadar" || this.norm(kadar) === "dek";
    if (isUntil && (isEnd || /[ae]$/.test(this.ending(to - 1))) && (date.to ?? "") >= day)
      return { to: kadar + 1, date: { ...date, from: day, precision: "before", tense: "future" } };
    return found;
  }

  /** What hangs on a token, by an apostrophe or not. */
  private ending(at: number): string {
    const token = this.tokens[at];
    return token === undefined ? "" : (token.suffix ?? token.norm);
  }

  /** "27.02.2020", "27/02/2020", "2020-02-27". */
  private numeric(at: number): Found | null {
    const [first, second, third] = [this.norm(at), this.tokens[at + 1], this.tokens[at + 2]];
    const dotted = /^(\d{1,2})[.](\d{1,2})[.]((?:1[6-9]|20)\d\d)$/.exec(first);
    if (dotted !== null) return this.exactly(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]), at + 1);
    if (/^(?:1[6-9]|20)\d\d$/.test(first) && second?.joined === true && third?.joined === true)
      return this.exactly(Number(first), Number(second.norm), Number(third.norm), at + 3);
    if (/^\d{1,2}$/.test(first) && second?.norm === "/" && this.norm(at + 3) === "/" && /^(?:1[6-9]|20)\d\d$/.test(this.norm(at + 4)))
      return this.exactly(Number(this.norm(at + 4)), Number(third?.norm), Number(first), at + 5);
    return null;
  }

  private exactly(year: number, month: number, day: number, to: number): Found | null {
    const date = calendarDay(year, month, day);
    return date === null ? null : { to: this.hung(to), date: this.explicit(date, date, "day") };
  }

  private explicit(from: string, to: string, precision: DateMention["precision"]): Dated {
    return { from, to, precision, anchor: "explicit", tense: this.day !== null && dayMs(from) > dayMs(this.day) ? "future" : "past" };
  }

  /** Behind what hangs on a number: "2018'de". */
  private hung(to: number): number {
    const [before, mark, suffix] = [this.tokens[to - 1], this.tokens[to], this.tokens[to + 1]];
    const isHung = before?.kind === "number" && mark !== undefined && /^['’ʼ]$/.test(mark.norm) && mark.start === before.end;
    return isHung && suffix?.kind === "word" && suffix.start === mark.end ? to + 2 : to;
  }

  /** "27 Şubat", "27 Şubat 2020'de", "5 Mart Perşembe günü", "10-12 Eylül'de", "27 Şubat-5 Mart". */
  private dayAndMonth(at: number): Found | null {
    const first = this.dayAndMonthAt(at);
    return first === null || first.date.precision !== "day" ? first : this.between(first);
  }
  private dayAndMonthAt(at: number): Found | null {
    if (!/^\d{1,2}$/.test(this.norm(at))) return null;
    const first = Number(this.norm(at));
    const isPair = /^(?:-|–|ve|ile)$/.test(this.norm(at + 1)) && /^\d{1,2}$/.test(this.norm(at + 2));
    const isJoined = this.tokens[at + 1]?.joined === true && /^\d{1,2}$/.test(this.norm(at + 1));
    const monthAt = isPair ? at + 3 : isJoined ? at + 2 : at + 1;
    const token = this.tokens[monthAt];
    const month = token?.kind === "word" ? monthNamed(token.norm, token.suffix) : null;
    if (month === null) return null;
    const said = this.yearAt(monthAt + 1);
    // "15 Temmuz darbe girişimi" is a name: that of 2016.
    const year =
      said ?? (first === 15 && month.index === 7 && this.norm(monthAt + 1).startsWith("darbe") ? 2016 : this.yearNear(month.index, first));
    if (year === null) return null;
    const from = calendarDay(year, month.index, first);
    const last = isPair || isJoined ? Number(this.norm(monthAt - 1)) : first;
    const until = calendarDay(year, month.index, last);
    if (from === null || until === null || until < from) return null;
    let to = this.hung(monthAt + (said === null ? 1 : 2));
    if (/^(?:tarih|gun)/.test(this.norm(to))) to++;
    // "10 Mart mutabakatı": a name.
    if (token?.suffix === null && said === null && /^(?:mutabakat|anlasma|antlasma|protokol|bildirge|muhtira)/.test(this.norm(to)))
      return null;
    const weekday = this.tokens[to] === undefined ? null : weekdayNamed(this.norm(to), null);
    if (weekday !== null && weekday.ending === "") to++;
    if (PART_OF_DAY.test(this.norm(to))) to++;
    return { to, date: this.explicit(from, until, from === until ? "day" : "week") };
  }

  /** "3 Şubat ile 7 Şubat arasında", "28 Şubat-3 Mart", "18 Şubat'ı 19 Şubat'a bağlayan gece". */
  private between(first: Found): Found {
    const join = this.norm(first.to);
    const isJoined = this.tokens[first.to]?.joined === true;
    const at = isJoined || /^\d/.test(join) ? first.to : first.to + 1;
    if (at > first.to && !/^(?:-|–|ile|ve)$/.test(join)) return first;
    const second = this.dayAndMonthAt(at);
    if (second === null || second.date.precision !== "day" || (second.date.to ?? "") <= (first.date.from ?? "")) return first;
    const end = this.norm(second.to);
    const isNight = end === "baglayan";
    if (!isNight && end !== "arasinda" && !isJoined && !/^[-–]$/.test(join)) return first;
    const to = isNight ? this.partsOfDay(second.to + 1) : end === "arasinda" ? second.to + 1 : second.to;
    return { to, date: { ...second.date, from: first.date.from, precision: isNight ? "approx_day" : "week" } };
  }

  private yearAt(at: number): number | null {
    return /^(?:1[6-9]|20)\d\d$/.test(this.norm(at)) && this.tokens[at]?.joined !== true ? Number(this.norm(at)) : null;
  }

  /** A day without a year is the last such day, unless it lies in the next three weeks. */
  private yearNear(month: number, day: number): number | null {
    if (this.day === null) return null;
    const year = Number(this.day.slice(0, 4));
    return Date.UTC(year, month - 1, day) > dayMs(this.day) + 21 * 86_400_000 ? year - 1 : year;
  }

  /** "Temmuz 2019'da", "ocak ayında", "2020 Şubat'ında", "aralıktan bu yana", "geçen kasım ayında", "şubat sonuna kadar". */
  private monthAndYear(at: number): Found | null {
    const lead = LAST.test(this.norm(at)) || this.norm(at) === "bu" || NEXT.test(this.norm(at)) ? 1 : 0;
    const before = lead === 0 ? this.yearAt(at) : null;
    const monthAt = at + lead + (before === null ? 0 : 1);
    const token = this.tokens[monthAt];
    const month = token?.kind === "word" ? monthNamed(token.norm, token.suffix) : null;
    if (month === null || token?.joined === true) return null;
    // "30 Şubat" is no day, nor the month.
    if (lead === 0 && before === null && /^\d{1,2}$/.test(this.norm(at - 1))) return null;
    const after = before === null ? this.yearAt(monthAt + 1) : null;
    let to = monthAt + 1 + (after === null ? 0 : 1);
    to = this.hung(to);
    const isMonth = /^ay(?:[iu]|[iu]n[dt][ae]n?|[iu]n[iu]n?|[iu]n[ae])?$/.test(this.norm(to));
    if (isMonth) to++;
    const isStretch = /^(?:sonu|sonuna|sonunda|basi|basinda|basindan|ortasinda|ortalarinda|sonlarinda|baslarinda)$/.test(this.norm(to));
    const isPlaced = /^[iu]?n?[dt][ae](?:n|ki)?$/.test(month.ending);
    if (before === null && after === null && !isMonth && !isStretch && !isPlaced && lead === 0) return null;
    if (lead === 1 && !isMonth && !isPlaced && this.norm(at) === "son") return null;
    const year = before ?? after ?? (NEXT.test(this.norm(at)) ? this.yearAhead(month.index) : this.yearNear(month.index, 1));
    if (year === null) return null;
    const from = `${year}-${String(month.index).padStart(2, "0")}-01`;
    return { to, date: this.explicit(from, lastOfMonth(year, month.index), "month") };
  }

  private yearAhead(month: number): number | null {
    if (this.day === null) return null;
    const year = Number(this.day.slice(0, 4));
    return month > Number(this.day.slice(5, 7)) ? year : year + 1;
  }

  /** "2018'de", "2018 yılında", "2011'den beri". */
  private year(at: number): Found | null {
    const year = this.yearAt(at);
    if (year === null) return null;
    const hung = this.hung(at + 1);
    const next = this.norm(hung);
    const isYear = /^(?:yil|sene)(?:[iu]|[iu]n[dt][ae](?:n|ki)?|[iu]n[iu]n?|[iu]n[ae])?$|^(?:tarihli|model)$/.test(next);
    const suffix = hung > at + 1 ? this.norm(at + 2) : "";
    if (!isYear && !/^(?:[dt][ae](?:n|ki)?|[yn]?[ae]|n?[iu]n|deki|teki)$/.test(suffix)) return null;
    const to = isYear ? hung + 1 : hung;
    return this.monthOf(year, to) ?? { to, date: this.explicit(`${year}-01-01`, `${year}-12-31`, "year") };
  }

  /** "2016 yılının ağustos ayında", "geçen yıl mayısta". */
  private monthOf(year: number, at: number): Found | null {
    const token = this.tokens[at];
    const month = token?.kind === "word" ? monthNamed(token.norm, token.suffix) : null;
    if (month === null) return null;
    const to = /^ay(?:[iu]n[dt][ae]n?|[iu]n[iu]n?)$/.test(this.norm(at + 1)) ? at + 2 : at + 1;
    const from = `${year}-${String(month.index).padStart(2, "0")}-01`;
    return { to, date: this.explicit(from, lastOfMonth(year, month.index), "month") };
  }

  /** "Bugün", "dün gece", "önceki gün", "bu sabah", "yarın", "gece saatlerinde". */
  private nearDay(at: number, day: string): Found | null {
    const [first, second] = [this.norm(at), this.norm(at + 1)];
    if (/^bugun(?:ku|den|e|un|lerde)?$/.test(first))
      return first === "bugunlerde" ? null : { to: this.partsOfDay(at + 1), date: { ...past(day, day), tense: "present" } };
    if (/^(?:dun|dunku|dunden)$/.test(first)) return { to: this.partsOfDay(at + 1), date: past(shifted(day, -1), shifted(day, -1)) };
    if (/^(?:yarin|yarinki)$/.test(first))
      return {
        to: this.partsOfDay(at + 1),
        date: future(shifted(day, 1), shifted(day, 1)),
      };
    if (/^(?:onceki|evvelki|evvelsi)$/.test(first) && /^(?:gun|gunku|gece|aksam)$/.test(second))
      return { to: at + 2, date: past(shifted(day, -2), shifted(day, -2)) };
    if (first === "bu" && /^(?:sabah|aksam|gece|ogle|ogleden|gun)(?:ki)?$/.test(second))
      return { to: this.partsOfDay(at + 1), date: { ...past(day, day), tense: "present" } };
    if (first === "gun" && second === "icinde") return { to: at + 2, date: past(day, day) };
    if (/^(?:gece|sabah|aksam|ogle)$/.test(first) && /^saatler(?:i|inde|inden)$/.test(second))
      return { to: at + 2, date: past(shifted(day, -1), day, "approx_day") };
    if (first === "sabaha" && second === "karsi") return { to: at + 2, date: past(shifted(day, -1), day, "approx_day") };
    return null;
  }

  /** "Salı günü akşam saatlerinde": what part of the day is told behind a day. */
  private partsOfDay(at: number): number {
    let to = at;
    if (this.norm(to) === "sabaha" && this.norm(to + 1) === "karsi") return to + 2;
    while (to < at + 4 && (PART_OF_DAY.test(this.norm(to)) || (to > at && HOURS.test(this.norm(to))))) to++;
    return this.norm(to) === "sabaha" && this.norm(to + 1) === "karsi" ? to + 2 : to;
  }

  /** "Salı günü", "geçen pazartesi", "cuma gecesi", "salıdan itibaren", "pazarı pazartesiye bağlayan gece". */
  private weekday(at: number, day: string): Found | null {
    const lead = /^(?:gecen|gectigimiz|gelecek|onumuzdeki|bu)$/.test(this.norm(at)) ? 1 : 0;
    const token = this.tokens[at + lead];
    if (token === undefined || token.kind !== "word" || token.joined) return null;
    const weekday = weekdayNamed(token.norm, token.suffix);
    if (weekday === null) return null;
    const { index, ending } = weekday;
    let to = this.partsOfDay(at + lead + 1);
    const isNamed = to > at + lead + 1;
    const behind = isNamed && /^(?:gun|aksam|gece)/.test(this.norm(to - 1)) ? to : at + lead + 1;
    const second = weekdayNamed(this.norm(behind), this.tokens[behind]?.suffix ?? null);
    const last = lastWeekday(day, index);
    const joint = second !== null && this.norm(behind + 1).startsWith("gun") ? behind + 2 : behind + 1;
    // "Salıdan perşembeye kadar".
    if (second !== null && /^(?:kadar|dek)$/.test(this.norm(joint)) && /[dt][ae]n$/.test(this.ending(behind - 1))) {
      const end = lastWeekday(day, second.index);
      const from = shifted(end, -((second.index - index + 7) % 7));
      return { to: joint + 1, date: { from, to: end, precision: "week", anchor: "published_at", tense: "past" } };
    }
    if (second !== null && this.norm(joint) === "baglayan") {
      to = this.partsOfDay(joint + 1);
      return { to, date: past(last, shifted(last, 1), "approx_day") };
    }
    // "Çarşamba ve perşembe günleri".
    const pair = this.norm(at + lead + 1) === "ve" ? weekdayNamed(this.norm(at + lead + 2), null) : null;
    if (pair !== null && PART_OF_DAY.test(this.norm(at + lead + 3))) {
      const end = lastWeekday(day, pair.index);
      return {
        to: at + lead + 4,
        date: past(shifted(end, -((pair.index - index + 7) % 7)), end, "week"),
      };
    }
    // "Pazartesiye kadar".
    const bound = isNamed && /^gun(?:u|une)$/.test(this.norm(to - 1)) ? this.norm(to - 1).slice(3) : ending;
    if (lead === 0 && /[ae]$/.test(bound) && /^(?:kadar|dek)$/.test(this.norm(to)) && !LASTED.test(this.norm(to + 1)))
      return {
        to: to + 1,
        date: { from: day, to: last === day ? day : shifted(last, 7), precision: "before", anchor: "published_at", tense: "future" },
      };
    // "Pazar" is a market and "cuma" a prayer as well.
    const isPlain = index !== 0 && index !== 5;
    if (
      !isNamed &&
      lead === 0 &&
      !(isPlain && /^(?:[dt][ae]n|y[ae]|)$/.test(ending)) &&
      !(/^[dt][ae]n$/.test(ending) && SINCE.test(this.norm(to)))
    )
      return null;
    if (!isNamed && ending !== "" && !/^[dt][ae]n$/.test(ending) && this.norm(to) !== "kadar") return null;
    if (lead === 1 && NEXT.test(this.norm(at))) {
      const coming = shifted(last, 7);
      return { to, date: { from: coming, to: coming, precision: "day", anchor: "published_at", tense: "future" } };
    }
    const that = lead === 1 && this.norm(at) !== "bu" && last === day ? shifted(day, -7) : last;
    return { to, date: past(that, that) };
  }

  /** "Ayın 19'unda", "bu ayın 5'inde". */
  private dayOfThisMonth(at: number, day: string): Found | null {
    const month = this.norm(at) === "bu" ? at + 1 : at;
    if (this.norm(month) !== "ayin" || !/^\d{1,2}$/.test(this.norm(month + 1))) return null;
    const to = this.hung(month + 2);
    const that = to > month + 2 ? calendarDay(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(this.norm(month + 1))) : null;
    return that === null ? null : { to, date: this.explicit(that, that, "day") };
  }

  /** "Geçen hafta", "bu ay", "son 24 saatte", "hafta sonu", "bu yılın başından bu yana", "son günlerde". */
  private stretch(at: number, day: string): Found | null {
    const [first, second] = [this.norm(at), this.norm(at + 1)];
    if (!OPENS_STRETCH.test(first)) return null;
    const year = Number(day.slice(0, 4));
    const dated = (
      to: number,
      from: string,
      until: string,
      precision: DateMention["precision"],
      tense: DateMention["tense"] = "past",
    ): Found => ({
      to,
      date: { from, to: until, precision, anchor: "published_at", tense },
    });
    const monday = lastWeekday(day, 1);
    const saturday = lastWeekday(shifted(day, -1), 6);
    const unit = /^(hafta|ay|yil|sene|gun)(.*)$/.exec(second);
    if (first === "hafta" && /^son(?:u|unda|undan|una)$/.test(second)) return dated(at + 2, saturday, shifted(saturday, 1), "approx_day");
    // "Bir hafta içinde": within a week.
    const isCounted = second === "icinde" && countAt(this.tokens, at - 1) !== null;
    if (first === "hafta" && /^(?:basi|basinda|basindan|icinde)$/.test(second) && !isCounted) return dated(at + 2, monday, day, "week");
    if ((first === "ayin" || first === "yilin") && PARTS.some(([form]) => form.test(second)))
      return first === "ayin"
        ? dated(at + 1, `${day.slice(0, 8)}01`, lastOfMonth(year, Number(day.slice(5, 7))), "month")
        : dated(at + 1, `${year}-01-01`, `${year}-12-31`, "year");
    if (first === "yil" && /^son(?:u|una|unda)$/.test(second)) return dated(at + 2, `${year}-12-01`, `${year}-12-31`, "month", "future");
    if (first === "yil" && /^bas(?:i|inda|indan)$/.test(second)) return dated(at + 2, `${year}-01-01`, `${year}-01-31`, "month");
    if (unit !== null && /^(?:gecen|gectigimiz)$/.test(first)) {
      const [, kind = "", rest = ""] = unit;
      if (kind === "hafta" && this.norm(at + 2).startsWith("son")) return dated(at + 3, saturday, shifted(saturday, 1), "approx_day");
      if (kind === "hafta") return dated(at + 2, shifted(monday, -7), shifted(monday, -1), "week");
      if (kind === "ay" && /^(?:lar|lard)/.test(rest)) return dated(at + 2, shifted(day, -120), day, "open");
      if (kind === "gun" && rest.startsWith("ler")) return dated(at + 2, shifted(day, -14), day, "open");
      if (kind === "ay") {
        const from = `${shifted(`${day.slice(0, 8)}01`, -1).slice(0, 8)}01`;
        return dated(at + 2, from, lastOfMonth(Number(from.slice(0, 4)), Number(from.slice(5, 7))), "month");
      }
      if ((kind === "yil" || kind === "sene") && !rest.startsWith("lar"))
        return this.monthOf(year - 1, at + 2) ?? dated(at + 2, `${year - 1}-01-01`, `${year - 1}-12-31`, "year");
    }
    if (unit !== null && first === "bu") {
      const [, kind = "", rest = ""] = unit;
      const behind = this.norm(at + 2);
      if (kind === "hafta") return dated(/^(?:basi|basinda|icinde|sonu)$/.test(behind) ? at + 3 : at + 2, monday, day, "week");
      if (kind === "ay" && /^(?:|ki|[iu]n|[iu]n[dt][ae]|[dt][ae])$/.test(rest))
        return dated(at + 2, `${day.slice(0, 8)}01`, lastOfMonth(year, Number(day.slice(5, 7))), "month", "present");
      if ((kind === "yil" || kind === "sene") && /^(?:|ki|[iu]n|[iu]n[iu]n)$/.test(rest)) {
        if (behind.startsWith("bas")) return dated(at + 3, `${year}-01-01`, `${year}-01-31`, "month");
        return dated(at + 2, `${year}-01-01`, `${year}-12-31`, "year", "present");
      }
    }
    if (unit !== null && NEXT.test(first)) {
      const next = shifted(monday, 7);
      if (unit[1] === "hafta") return dated(at + 2, next, shifted(next, 6), "week", "future");
      const month = shifted(lastOfMonth(year, Number(day.slice(5, 7))), 1);
      if (unit[1] === "ay" && !unit[2]?.startsWith("lar"))
        return dated(at + 2, month, lastOfMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7))), "month", "future");
      if (unit[1] === "yil" && !unit[2]?.startsWith("lar"))
        return dated(at + 2, `${year + 1}-01-01`, `${year + 1}-12-31`, "year", "future");
    }
    if (first !== "son") return null;
    const vague = /^(gun|hafta|ay|yil|saat)l[ae]r(?:da|de|dir|in)?$/.exec(second);
    if (vague !== null) {
      const days = { gun: 7, hafta: 21, ay: 120, yil: 1100, saat: 1 }[vague[1] as "gun" | "hafta" | "ay" | "yil" | "saat"];
      return dated(at + 2, shifted(day, -days), day, vague[1] === "saat" ? "approx_day" : "open");
    }
    if (second === "donemde") return dated(at + 2, shifted(day, -120), day, "open");
    const counted = countAt(this.tokens, at + 1);
    const span =
      counted === null
        ? null
        : /^(saat|gun|hafta|ay|yil)(?:[dt][ae](?:ki|n)?|l[iu]k|[iu]?n?|[iu]nda|[dt][iu]r)?$/.exec(this.norm(counted.to));
    if (counted === null || span === null) return null;
    const days = counted.value * { saat: 1 / 24, gun: 1, hafta: 7, ay: 30, yil: 365 }[span[1] as "saat" | "gun" | "hafta" | "ay" | "yil"];
    const whole = Math.max(1, Math.ceil(days));
    return dated(
      counted.to + 1,
      shifted(day, -whole),
      day,
      whole <= 1 ? "approx_day" : whole <= 14 ? "week" : whole <= 60 ? "month" : "open",
    );
  }
}
