import { type DateMention, shifted } from "../date-mention.ts";
import type { Token } from "../token.ts";
import { numberWord } from "./number-words.ts";
import type { Found } from "./spoken.ts";

const TEN = 10;

/** A count of days, weeks or months: "3", "üç", "on beş", "birkaç". */
export function countAt(tokens: readonly Token[], at: number): { value: number; to: number } | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (/^\d{1,3}$/.test(token.norm)) return { value: Number(token.norm), to: at + 1 };
  if (token.norm === "birkac") return { value: 4, to: at + 1 };
  const word = token.kind === "word" ? numberWord(token.word) : null;
  if (word === null || word.suffix !== "" || word.kind === "scale") return null;
  // "On beş".
  const next = tokens[at + 1];
  const unit = word.value >= TEN && word.value % TEN === 0 && next?.kind === "word" ? numberWord(next.word) : null;
  const isUnit = unit !== null && unit.suffix === "" && unit.kind !== "scale" && unit.value < TEN && unit.value % 1 === 0;
  return isUnit ? { value: word.value + unit.value, to: at + 2 } : { value: word.value, to: at + 1 };
}

/** "İki gün önce", "bir hafta önce", "3 ay önce", "önceki iki gün içinde". */
export function agoAt(tokens: readonly Token[], at: number, day: string): Found | null {
  const norm = (index: number): string => tokens[index]?.norm ?? "";
  const lead = /^(?:onceki|bundan)$/.test(norm(at)) ? 1 : 0;
  const count = countAt(tokens, at + lead);
  if (count === null) return null;
  // "Bundan birkaç saat önce": before what was told last, not before the report.
  if ((lead === 1 ? norm(at) : norm(at - 1)) === "bundan" && norm(count.to).startsWith("saat")) return null;
  // "Dört gündür": until now.
  const lasting = lead === 0 ? /^(gun|hafta)d[iu]r$/.exec(norm(count.to)) : null;
  if (lasting !== null) {
    const from = shifted(day, -count.value * (lasting[1] === "gun" ? 1 : 7));
    return { to: count.to + 1, date: { from, to: day, precision: "week", anchor: "published_at", tense: "past" } };
  }
  const unit = /^(saat|gun|hafta|ay|yil|sene)(?:l[ae]r)?$/.exec(norm(count.to));
  // "On gün kadar önce".
  const about = norm(count.to + 1) === "kadar" ? 1 : 0;
  const behind = norm(count.to + 1 + about);
  const isInside = norm(at) === "onceki" && /^(?:icinde|boyunca)$/.test(behind);
  if (unit === null || !(isInside || /^(?:once|evvel|onceki)$/.test(behind))) return null;
  const kind = unit[1] as "saat" | "gun" | "hafta" | "ay" | "yil" | "sene";
  const that = shifted(day, -count.value * { saat: 0, gun: 1, hafta: 7, ay: 30, yil: 365, sene: 365 }[kind]);
  const past = (from: string, until: string, precision: DateMention["precision"]): Found => ({
    to: count.to + 2 + about,
    date: { from, to: until, precision, anchor: "published_at", tense: "past" },
  });
  if (isInside) return past(that, shifted(day, -1), "week");
  if (kind === "ay") return past(shifted(that, -15), shifted(that, 15), "month");
  if (kind === "yil" || kind === "sene") return past(shifted(that, -180), shifted(that, 180), "year");
  const isVague = kind === "hafta" || about > 0 || norm(at + lead) === "birkac";
  return past(that, that, isVague ? "approx_day" : "day");
}
