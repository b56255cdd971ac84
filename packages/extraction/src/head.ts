import { type DateMention, type Sentence, sentencesOf, tokensOf } from "@orontes/language";
import type { Article } from "@orontes/vocabulary";
import type { LanguagePack } from "./language-pack.ts";
import { furnitureIn } from "./page-furniture.ts";

/** A stretch read as one sentence; a headline is read for what the text does not tell. */
export interface Passage {
  readonly sentence: Sentence;
  readonly isHeadline: boolean;
}

/** A headline that runs into its text stands within so many characters, and has so many at least. */
const HEADLINE_CHARS = 400;
const LEAST_HEADLINE = 20;
/** How far into a text "Published June 20, 2016" may stand, in characters. */
const DATELINE_CHARS = 160;
/** Before these many characters a year alone belongs to a date in figures: "09-07-2015". */
const FIGURES_CHARS = 24;

/** The sentences of a text, cut where its headline or the day of its publication runs into what follows. */
export function passagesOf({ text, title }: Pick<Article, "title" | "text">, published: string | null, pack: LanguagePack): Passage[] {
  const at = title.length < LEAST_HEADLINE ? -1 : text.slice(0, HEADLINE_CHARS + title.length).indexOf(title);
  const headline = at < 0 ? null : { start: at, end: at + title.length };
  const sentences = sentencesOf(text);
  const cuts = sentences.filter(({ start }) => start < HEADLINE_CHARS).flatMap((sentence) => datelineEnds(text, sentence, published, pack));
  if (headline !== null) cuts.push(headline.start, headline.end);
  const furniture = furnitureIn(text, sentences);
  cuts.push(...furniture.flatMap(({ start, end }) => [start, end]));
  const all = cuts.length === 0 ? sentences : sentences.flatMap((sentence) => pieces(sentence, cuts, text));
  return all
    .filter((sentence) => !furniture.some(({ start, end }) => sentence.start >= start && sentence.end <= end))
    .map((sentence) => ({
      sentence,
      isHeadline: headline !== null && sentence.start >= headline.start && sentence.end <= headline.end,
    }));
}

/** Behind a day of publication that no preposition rules and a new sentence follows: "AFP Friday 29 Jul 2016 At least". */
function datelineEnds(text: string, sentence: Sentence, published: string | null, pack: LanguagePack): number[] {
  const end = Math.min(sentence.end, sentence.start + HEADLINE_CHARS);
  // No day of publication is written without its figures.
  if (published === null || !hasFigures(text.slice(sentence.start, end), published)) return [];
  const tokens = tokensOf(text, sentence.start, end);
  return pack
    .dates(tokens, published)
    .filter((date) => isDateline(date, sentence, published))
    .flatMap((date) => {
      const first = tokens.findIndex((token) => token.end > date.start);
      const next = tokens.find((token) => token.start >= date.end);
      const isRuled = pack.words.prepositions.has(tokens[first - 1]?.norm ?? "");
      return !isRuled && next !== undefined && (next.capital || next.kind === "number") ? [date.end] : [];
    });
}

/** The day of the month or the year, unless other figures than ours are used. */
const hasFigures = (text: string, day: string): boolean =>
  text.includes(String(Number(day.slice(8, 10)))) || text.includes(day.slice(0, 4)) || /[٠-٩۰-۹]/.test(text);

function pieces(sentence: Sentence, cuts: readonly number[], text: string): Sentence[] {
  const inside = [...new Set(cuts)].filter((cut) => cut > sentence.start && cut < sentence.end).sort((a, b) => a - b);
  const edges = [sentence.start, ...inside, sentence.end];
  return edges.slice(1).flatMap((end, index) => {
    const from = edges[index] ?? sentence.start;
    const piece = text.slice(from, end);
    const start = from + (piece.length - piece.trimStart().length);
    return piece.trim() === "" ? [] : [{ ...sentence, start, end: start + piece.trim().length }];
  });
}

/** The date of publication written out at the head of a text dates the text, not what it tells. */
export const isDateline = (date: DateMention, sentence: Sentence, published: string | null): boolean =>
  published !== null &&
  date.anchor === "explicit" &&
  date.start < HEADLINE_CHARS &&
  sentence.start < HEADLINE_CHARS &&
  (date.start < DATELINE_CHARS || date.precision === "day") &&
  (date.from === published ||
    (date.precision === "year" && date.start < FIGURES_CHARS && date.from?.slice(0, 4) === published.slice(0, 4)));
