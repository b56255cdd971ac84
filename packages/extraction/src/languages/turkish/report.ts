import type { Report } from "../../language-pack.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { type Clause, clausesOf, subjectOf } from "./sentence.ts";
import { unitsOf } from "./unit.ts";
import { set } from "./words.ts";

const SAYING = set(
  "bildir ilan bildiril belirt belirtil acikla aciklan duyur duyurul kaydet kaydedil kayded soyle diy ekle aktar aktaril vurgula vurgulan savun surul sur yaz paylas paylasil yayimla yayimlan uyar hatirlat dogrula dogrulan rapor ilet de soylen tahmin gostergesi konus anlat iddia ifade one dile sucla suclan reddet yalanla cagir kina nitele",
);
/** Light verbs of saying: "iddia etti", "ifade edildi", "öne sürdü", "rapor etti". */
const LIGHT = set("et ed edil sur surul getir getiril bulun");
const NOUNS =
  /^(?:iddia|ilan|itiraf|ima|ifade|one|ileri|dile|rapor|teyit|tahmin|beyan|talep|inkar|tehdit|aciklamada|uyarisinda|cagrisinda|cagrida|ithaminda|suclamasinda|degerlendirmesinde|aciklamasinda)$/;
/** "Yanlış beyan ettikleri gerekçesiyle": why, and nobody's report. */
const GROUNDS = /^(?:gerekce|icin|nedeni|halde|sirada|suclama|iddia)/;
const STATEMENT = /^(?:aciklama|paylasim|konusma|basin|demec|bildiri|toplanti|soylesi|roportaj|mesaj|yazili|rapor|haber)/;
const DATE_REACH = 8;

/** Who says it: the subject of the last verb of saying, or whoever stands before "göre"; the day is the saying's where it stands outside what is said. */
export function reportOf(view: SentenceView): Report | null {
  const { tokens, mentions } = view;
  const norm = (at: number): string => tokens[at]?.norm ?? "";
  const clauses = clausesOf(view);
  const according = tokens.findIndex((token, at) => token.norm === "gore" && at > 0);
  if (according > 0) {
    const unit = unitsOf(view).findLast((one) => one.to <= according && one.tie === "according");
    const telling = clauses.find((one) => one.at === according - 1);
    const from = unit?.actors ?? (telling === undefined ? [] : subjectOf(telling));
    const before = from[0] ?? mentions.actors.findLast((actor) => actor.to <= according && according - actor.to <= 6) ?? null;
    if (before !== null) return { speaker: before, verb: according, date: dateBefore(according, view, clauses) };
  }
  const saying =
    clauses.findLast((one) => one.kind === "main" && isSaying(one, norm)) ??
    clauses.findLast(
      (one) => one.form !== "participle" && one.kind !== "relative" && isSaying(one, norm) && !GROUNDS.test(norm(one.at + 1)),
    );
  if (saying === undefined) return ofHeadline(view);
  const source = unitsOf(view).find((one) => one.tie === "abl" && one.to < saying.at && STATEMENT.test(norm(one.to + 1)));
  const subject = subjectOf(saying)[0] ?? source?.actors[0] ?? null;
  const date = dateBefore(saying.at, view, clauses);
  if (saying.negated) return null;
  // "Belirtildi", "Merkez … aktardı": nobody named says it here, so whoever spoke last.
  const isNobody = subject === null || saying.passive;
  if (!isNobody) return { speaker: subject, verb: saying.at, date };
  return { speaker: source?.actors[0] ?? null, verb: saying.at, date, isAgain: source === undefined, isImpersonal: true };
}

/** How far into a sentence the colon of a headline stands, in tokens. */
const HEADLINE_REACH = 8;
/** "Bakan Fidan: Görüşmeler sürüyor", "MSB: 4 hedef imha edildi". */
function ofHeadline(view: SentenceView): Report | null {
  const colon = view.tokens.findIndex((token, at) => token.norm === ":" && at > 0 && at < HEADLINE_REACH);
  const unit = colon < 0 ? undefined : unitsOf(view).find((one) => one.to === colon && one.tie === "nom");
  const speaker = unit?.actors[0];
  return speaker === undefined || speaker.sector === "civilians" ? null : { speaker, verb: colon, date: null };
}

const isSaying = ({ stem, at }: Clause, norm: (at: number) => string): boolean =>
  LIGHT.has(stem) ? NOUNS.test(norm(at - 1)) : SAYING.has(stem);

/** "Cuma günü yaptığı açıklamada": a day of no complement, right behind who speaks or before what is called a statement. */
function dateBefore(verb: number, { tokens, dates }: SentenceView, clauses: readonly Clause[]): Report["date"] {
  return (
    dates.find((date) => {
      const at = tokens.findIndex((token) => token.start === date.start);
      const to = tokens.findIndex((token) => token.end >= date.end);
      if (at < 0 || at > verb) return false;
      const behind = tokens.slice(to + 1, to + DATE_REACH).map((token) => token.norm);
      const statement = behind.findIndex((word) => STATEMENT.test(word));
      const isOfStatement = statement >= 0 && !behind.slice(0, statement).includes(",");
      // "Bir önceki akşam vurulmuş, polis … söylemişti": the day of the clause before.
      if (clauses.some((clause) => clause.kind === "main" && clause.at > to && clause.at < verb)) return false;
      const inside = clauses.some(
        (clause) => clause.kind === "complement" && clause.form !== "infinitive" && at >= clause.range.from && at < clause.range.to,
      );
      return isOfStatement || !inside;
    }) ?? null
  );
}
