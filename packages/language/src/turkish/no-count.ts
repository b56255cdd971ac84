import type { Token } from "../token.ts";
import { monthNamed } from "./calendar.ts";

/** Behind a number without being counted: time and age. */
const DURATION =
  /^(?:saniye|dakika|saat|gun|hafta|ay|yil|sene|yas|asir|yuzyil|donem|tur|kez|defa|sefer|kere|kat|numara|sayil|maddelik|puan|gol|mac|set|asist|taraf|yaka|cephe)(?:l[iu]k|[iu]?|[dt][ae]n?|[iu]nda(?:ki)?|l[iu]|[dt][iu]r|[iu]n|[iu]n[iu]|l[ae]r[iu]?n?d?[ae]?n?)?$/;
/** Before a number that names or numbers something. */
const NAMING = new Set("saat no numara sayi madde kanal km sokak cadde kapi blok sira grup lig sezon skor yuzyil".split(" "));
const ORDINAL = /^(?:[iu]?nc[iu]|[iu]nc[iu])/;
const PEOPLE_NEXT =
  /^(?:kisi|asker|sivil|polis|personel|aile|insan|multeci|siginmaci|gocmen|militan|terorist|savasci|milis|cocuk|kadin|tank|arac|konut|ev|ogrenci|isci|mahkum|tutuklu|esir|rehine|depremzede|suriyeli|yarali|olu|hane)/;
const CURRENCY =
  /^(?:dolar|avro|euro|lira|tl|ruble|sterlin|riyal|dinar|kurus|cent|sent)(?:a|i|l[iu]k|y[iu]|d[ae]n|n[iu]n|[iu]n|ya|la|l[ae]r)?$/;
const MEASURE =
  /^(kilometre|km|metre|mil|ton|kilo|kilogram|gram|litre|derece|hektar|donum|varil|megavat|metrekup|metrekare|feet|knot|baud|volt)(?:kare)?(?:l[iu]k|[iu]|y[ae]|[ae]|d[ae]n?|n[iu]n|s[iu])?$/;
const MONEY = new Set(["$", "€", "£", "₺", "₽"]);

export interface Stretch {
  readonly min: number | null;
  readonly max: number | null;
  readonly vague: boolean;
  readonly to: number;
}

/** Whether a number counts nothing: a year, a date, a time, a duration, an ordinal, a score, a model, a street. */
export function isNoCount(tokens: readonly Token[], at: number, core: Stretch): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[core.to]];
  if (token === undefined) return true;
  const word = token.norm;
  // "Bir" alone is an article.
  if (word === "bir" && core.to === at + 1) return true;
  // "Dört bir yan": everywhere.
  if (next?.norm === "bir" && /^(?:yan|taraf)/.test(tokens[core.to + 1]?.norm ?? "")) return true;
  if (word === "yuz" && next?.norm.startsWith("yuz") === true) return true;
  // "Üçte biri": a share.
  if (/^(?:uc|dort|bes|on)[dt][ae]$/.test(before?.norm ?? "")) return true;
  if (next !== undefined && (DURATION.test(next.norm) || /^(?:sayili|numarali|nolu|yasinda|yaslarinda|yasindaki)/.test(next.norm)))
    return true;
  if (core.vague) return false;
  if (next?.norm === "bucuk") return true;
  if (token.kind === "word") return false;
  const digits = core.to === at + 1 || /^['’ʼ]$/.test(tokens[at + 1]?.norm ?? "");
  const hung = /^['’ʼ]$/.test(tokens[at + 1]?.norm ?? "") ? (tokens[at + 2]?.norm ?? "") : "";
  if (before?.kind === "word" && before.end === token.start) return true; // M4
  if (
    before?.norm === "#" ||
    (before?.norm === ":" && tokens[at - 2]?.kind === "number" && before.end === token.start) ||
    NAMING.has(before?.norm ?? "")
  )
    return true;
  if (ORDINAL.test(hung) || /^(?:l[iu]k?|lar|ler|larda|lerde|lerin|larin|lu|nolu)$/.test(hung)) return true;
  if (next !== undefined && monthNamed(next.norm, next.suffix) !== null && (core.max ?? 0) <= 31) return true;
  // "5. Kolordu"; behind the last word of a sentence the mark only ends it.
  if (digits && next?.norm === "." && next.start === tokens[core.to - 1]?.end && tokens[core.to + 1] !== undefined) return true;
  if (next?.norm === ":" && tokens[core.to + 1]?.kind === "number") return true;
  // A score, a telephone number, a model: "2-0", "15-0-1".
  if (next?.joined === true && core.to === at + 1) return true;
  if (/^\d{1,2}\.\d{2}$/.test(word) && (hung !== "" || /^(?:sular|siralar|sira)/.test(next?.norm ?? ""))) return true;
  if (/^(?:1[6-9]|20)\d\d$/.test(word) && core.to <= at + 3 && !PEOPLE_NEXT.test(next?.norm ?? "")) return true;
  return next?.kind === "word" && next.start === tokens[core.to - 1]?.end;
}

/** Percent, money and measures count no people. */
export function unitOf(tokens: readonly Token[], from: number, to: number): string | null {
  const before = tokens[from - 1]?.norm ?? "";
  const next = tokens[to]?.norm ?? "";
  if (before === "yuzde" || before === "%" || next === "%") return "percent";
  if (MONEY.has(before) || MONEY.has(next) || CURRENCY.test(next)) return "money";
  return MEASURE.exec(next)?.[1] ?? null;
}
