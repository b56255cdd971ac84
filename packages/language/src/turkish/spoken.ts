import { type Dated, future, past } from "../dated.ts";
import { type DateMention, lastOfMonth, lastWeekday, shifted } from "../date-mention.ts";
import type { Token } from "../token.ts";
import { wordTable } from "../word-table.ts";

export interface Found {
  readonly to: number;
  readonly date: Dated;
  /** Where it counts from the day told, not from the report. */
  readonly days?: number | undefined;
}

const dayBefore = (day: string): Dated => past(shifted(day, -1), shifted(day, -1));
const dayAfter = (day: string): Dated => past(shifted(day, 1), shifted(day, 1));
const lastNight = (day: string): Dated => past(shifted(day, -1), day, "approx_day");
const newYear = (day: string): Dated => past(`${day.slice(0, 4)}-01-01`, `${day.slice(0, 4)}-01-01`);
const lately =
  (days: number, precision: DateMention["precision"]) =>
  (day: string): Dated =>
    past(shifted(day, -days), day, precision);
/** The last such season that has begun: its first month. */
const season =
  (first: number) =>
  (day: string): Dated => {
    const year = Number(day.slice(0, 4)) - (Number(day.slice(5, 7)) < (first === 12 ? 13 : first + 3) ? 1 : 0);
    const last = first === 12 ? lastOfMonth(year + 1, 2) : lastOfMonth(year, first + 2);
    return past(`${year}-${String(first).padStart(2, "0")}-01`, last, "month");
  };
const weekend = (day: string): Dated => future(shifted(lastWeekday(day, 6), 7), shifted(lastWeekday(day, 6), 8), "approx_day");

/** Dates that no count is in, by their first word; `days` where they count from the day told. */
const SPOKEN: Readonly<Record<string, readonly (readonly [rest: readonly RegExp[], on: (day: string) => Dated, days?: number])[]>> =
  wordTable({
    ay: [[[/^bas(?:i|inda|indan)$/], (day) => past(`${day.slice(0, 8)}01`, `${day.slice(0, 8)}10`, "week")]],
    yilbasi: [[[/^gece(?:si|sinde)$/], (day) => past(`${Number(day.slice(0, 4)) - 1}-12-31`, `${day.slice(0, 4)}-01-01`, "approx_day")]],
    yilbasinda: [[[], newYear]],
    yilbasindan: [[[], newYear]],
    hafta: [
      [
        [/^orta(?:si|sinda|sindan)$/],
        (day) => {
          const tuesday = lastWeekday(day, 2);
          return past(tuesday, shifted(tuesday, 2) > day ? day : shifted(tuesday, 2), "week");
        },
      ],
    ],
    onceki: [[[/^hafta(?:ki)?$/], (day) => past(shifted(lastWeekday(day, 1), -14), shifted(lastWeekday(day, 1), -8), "week")]],
    saatler: [[[/^once(?:ki)?$/], lately(0, "approx_day")]],
    gunler: [[[/^once(?:ki)?$/], (day) => past(shifted(day, -7), shifted(day, -2), "approx_day")]],
    haftalar: [[[/^once(?:ki)?$/], (day) => past(shifted(day, -42), shifted(day, -14), "month")]],
    aylar: [[[/^once(?:ki)?$/], (day) => past(shifted(day, -180), shifted(day, -30), "open")]],
    saatlerdir: [[[], lately(1, "approx_day")]],
    gunlerdir: [[[], lately(7, "open")]],
    haftalardir: [[[], lately(21, "open")]],
    aylardir: [[[], lately(120, "open")]],
    gece: [
      [[/^yaris[iu](?:nda|ndan)?$/, /^(?:sonra|itibaren)$/], lastNight],
      [[/^yaris[iu](?:nda)?$/], lastNight],
      [[/^(?:gec|ilerleyen)$/, /^saatlerde$/], lastNight],
    ],
    gecenin: [[[/^(?:gec|ilerleyen|ilk)$/, /^saatlerinde$/], lastNight]],
    sabahin: [[[/^(?:erken|ilk)$/, /^saatlerinde$/], lastNight]],
    sabah: [[[/^(?:erken|ilk)$/, /^saatlerde$/], lastNight]],
    gunun: [[[/^(?:erken|ilk|ilerleyen|onceki)$/, /^saatlerinde$/], lately(0, "day")]],
    ogleden: [[[/^sonra(?:ki)?$/], lastNight]],
    gecen: [
      [[/^yaz$/], season(6)],
      [[/^kis$/], season(12)],
      [[/^(?:sonbahar(?:da)?|guz)$/], season(9)],
      [[/^(?:ilk)?bahar(?:da)?$/], season(3)],
    ],
    gectigimiz: [
      [[/^yaz$/], season(6)],
      [[/^kis$/], season(12)],
      [[/^(?:sonbahar(?:da)?|guz)$/], season(9)],
      [[/^(?:ilk)?bahar(?:da)?$/], season(3)],
    ],
    onumuzdeki: [
      [[/^gunlerde$/], (day) => future(shifted(day, 1), shifted(day, 14), "open")],
      [[/^haftalarda$/], (day) => future(shifted(day, 1), shifted(day, 28), "open")],
      [[/^hafta$/, /^son(?:u|unda)$/], weekend],
    ],
    bir: [
      [[/^onceki$/, /^(?:gun(?:ku)?|aksam(?:ki)?|sabah(?:ki)?)$/], dayBefore, -1],
      [[/^onceki$/, /^gece(?:ki)?$/], dayBefore, -1],
      [[/^gun$/, /^(?:once(?:ki|sinde|sindeki|sine)?|evvel)$/], dayBefore, -1],
    ],
    ertesi: [[[/^(?:gun(?:ku)?|sabah|aksam)$/], dayAfter, 1]],
  });
/** Whether a date of several words may begin with the word. */
export const opensSpoken = (norm: string): boolean => norm in SPOKEN;

export function spokenDate(tokens: readonly Token[], at: number, day: string): Found | null {
  for (const [rest, on, days] of SPOKEN[tokens[at]?.norm ?? ""] ?? [])
    if (rest.every((word, index) => word.test(tokens[at + 1 + index]?.norm ?? "")))
      return { to: at + 1 + rest.length, date: on(day), days };
  return null;
}
