import { dayMs } from "@orontes/language";
import type { Theatre } from "@orontes/theatre";
import type { Profile } from "./profile.ts";

/** How alike an article and a story are, and the words that say why. */
export interface Likeness {
  readonly score: number;
  readonly why: readonly string[];
}

/** The score from which an article joins a story. */
export const SAME_STORY = 0.5;
/** How much each likeness counts, within a language and across two; fitted to annotated pairs by random search. */
const WEIGHTS = {
  within: { terms: 1.17, places: 0.1, actors: 0.1, types: 0.07, figures: 0.4 },
  across: { terms: 0, places: 0.67, actors: 0.11, types: 0.39, figures: 0.2 },
} as const;
const ONE_DAY_APART = 0.32;
const EACH_FURTHER_DAY = 0.25;
/** Two towns that are not one another: only a text that is nearly the same can be the same story. */
const NEARLY_THE_SAME = 0.92;
const DAY_MS = 86_400_000;
/** How often a word stands in any text: how little it says. Grows with what was read; see `TermCounts`. */
export interface TermCounts {
  readonly texts: number;
  of(term: string): number;
}
export const NO_COUNTS: TermCounts = { texts: 0, of: () => 0 };

export function likeness(article: Profile, story: Profile, theatre: Theatre, counts: TermCounts): Likeness {
  const why: string[] = [];
  if (article.fingerprint === story.fingerprint || story.origins.includes(article.fingerprint)) return { score: 1, why: ["the same text"] };
  const sameLanguage = article.lang === story.lang;
  const days = dayDistance(article.days, story.days);
  if (days > 4) return { score: 0, why: ["other days"] };
  const terms = sameLanguage ? cosine(article.terms, story.terms, counts) : 0;
  const places = placeAgreement(article.places, story.places, theatre);
  const actors = overlap(article.actors, story.actors);
  const types = overlap(article.types, story.types);
  const figures = figureAgreement(article.figures, story.figures);
  const weights = sameLanguage ? WEIGHTS.within : WEIGHTS.across;
  const alike =
    terms * weights.terms + places * weights.places + actors * weights.actors + types * weights.types + figures * weights.figures;
  const apart = days <= 1 ? days * ONE_DAY_APART : ONE_DAY_APART + (days - 1) * EACH_FURTHER_DAY;
  const otherTown = places <= -0.6 && terms < NEARLY_THE_SAME;
  const score = otherTown ? 0 : alike - apart;
  if (terms > 0.3) why.push(`words agree (${terms.toFixed(2)})`);
  if (places > 0)
    why.push(
      `the same place: ${article.places
        .filter((id) => story.places.includes(id))
        .slice(0, 3)
        .join(", ")}`,
    );
  if (actors > 0)
    why.push(
      `the same actors: ${article.actors
        .filter((id) => story.actors.includes(id))
        .slice(0, 3)
        .join(", ")}`,
    );
  if (figures > 0) why.push(`the same figures: ${article.figures.filter((figure) => story.figures.includes(figure)).join(", ")}`);
  if (days > 0) why.push(`${days} day${days === 1 ? "" : "s"} apart`);
  return { score: Math.max(0, Math.min(1, score)), why };
}

function cosine(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>, counts: TermCounts): number {
  const weight = (term: string, count: number): number => count * Math.log((counts.texts + 20) / (counts.of(term) + 1));
  let dot = 0;
  let lengthA = 0;
  let lengthB = 0;
  for (const [term, count] of Object.entries(a)) {
    const own = weight(term, count);
    lengthA += own * own;
    const other = b[term];
    if (other !== undefined) dot += own * weight(term, other);
  }
  for (const [term, count] of Object.entries(b)) lengthB += weight(term, count) ** 2;
  return lengthA === 0 || lengthB === 0 ? 0 : dot / Math.sqrt(lengthA * lengthB);
}

/** 1 when the finest places agree, less when one lies in the other, below 0 when both name places and none agree. */
function placeAgreement(a: readonly string[], b: readonly string[], theatre: Theatre): number {
  const fine = (ids: readonly string[]): string[] =>
    ids.filter((id) => !["country", "region", "province"].includes(theatre.placeById(id)?.precision ?? ""));
  const fineA = fine(a);
  const fineB = fine(b);
  if (fineA.some((id) => fineB.includes(id))) return 1;
  if (fineA.length > 0 && fineB.length > 0) {
    const near = fineA.some((one) => fineB.some((other) => (theatre.distanceKm(one, other) ?? 999) < 12));
    return near ? 0.3 : -0.6;
  }
  if (a.some((one) => b.some((other) => one === other || theatre.isWithin(one, other) || theatre.isWithin(other, one)))) return 0.45;
  return a.length > 0 && b.length > 0 ? -0.4 : 0;
}

function overlap(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  return a.filter((one) => b.includes(one)).length / Math.min(a.length, b.length);
}

/** 1 when a count is the same; below 0 when the dead are counted very differently, as of another event. */
function figureAgreement(a: readonly string[], b: readonly string[]): number {
  if (a.some((figure) => b.includes(figure) && !figure.endsWith(":1"))) return 1;
  const killed = (figures: readonly string[]): number[] =>
    figures.flatMap((figure) => (figure.startsWith("killed:") ? [Number(figure.slice(7))] : []));
  const [first] = killed(a);
  const [second] = killed(b);
  if (first === undefined || second === undefined) return 0;
  const ratio = Math.min(first, second) / Math.max(first, second, 1);
  return ratio > 0.6 ? 0.4 : ratio > 0.3 ? 0 : -0.5;
}

function dayDistance(a: readonly string[], b: readonly string[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const one of a) for (const other of b) least = Math.min(least, Math.abs(dayMs(one) - dayMs(other)) / DAY_MS);
  return least;
}
