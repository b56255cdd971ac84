import { type DateMention, type Sentence, type Token, tokensOf } from "@orontes/language";
import type { Theatre } from "@orontes/theatre";
import type { Article } from "@orontes/vocabulary";
import { type Figure, figuresOf } from "./figure.ts";
import { type Frame, framesOf } from "./frame.ts";
import type { LanguagePack } from "./language-pack.ts";
import { cueForms, type Lexicon } from "./lexicon.ts";
import { type ActorMention, type Memory, type Mentions, mentionsOf } from "./mention.ts";

/** Who says what the sentence says. */
export interface Report {
  readonly speaker: ActorMention | null;
  /** Index of the reporting verb. */
  readonly verb: number;
  readonly date: DateMention | null;
}

/** All that was read in one sentence, before it becomes developments. */
export interface Reading {
  readonly in: "title" | "text";
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly mentions: Mentions;
  readonly dates: readonly DateMention[];
  readonly frames: readonly Frame[];
  readonly figures: readonly Figure[];
  readonly report: Report | null;
  readonly hedges: readonly { readonly from: number; readonly to: number }[];
}

/** Reads title and text sentence by sentence; short names and epithets look back to what was named before. */
export function readSentences(
  article: Pick<Article, "title" | "text">,
  cut: (text: string) => Sentence[],
  lexicon: Lexicon,
  pack: LanguagePack,
  theatre: Theatre,
  published: string | null,
): Reading[] {
  const memory: Memory = { person: null, army: null, group: null };
  const read = (text: string, where: Reading["in"]): Reading[] =>
    cut(text).map((sentence) => {
      const tokens = tokensOf(text, sentence.start, sentence.end);
      const mentions = mentionsOf(tokens, lexicon, pack, theatre, published, memory);
      const dates = pack.dates(tokens, published);
      const figures = figuresOf(tokens, pack.numbers(tokens), mentions.actors, pack);
      return {
        in: where,
        sentence,
        tokens,
        mentions,
        dates,
        figures,
        frames: framesOf(tokens, mentions, lexicon, pack),
        report: reportOf(tokens, mentions, dates, pack),
        hedges: hedgesOf(tokens, lexicon),
      };
    });
  const body = read(article.text, "text");
  const title = article.title === "" || article.text.startsWith(article.title) ? [] : read(article.title, "title");
  // The text tells more than its headline; what only the headline tells is added last.
  return [...body, ...title];
}

function reportOf(tokens: readonly Token[], mentions: Mentions, dates: readonly DateMention[], pack: LanguagePack): Report | null {
  const according = tokens.findIndex((token, at) => token.norm === "according" && tokens[at + 1]?.norm === "to");
  const verb =
    according >= 0
      ? according
      : tokens.findLastIndex(
          (token, at) =>
            pack.words.reporting.has(token.norm) && token.norm !== "report" && !pack.words.articles.has(tokens[at - 1]?.norm ?? ""),
        );
  if (verb < 0) return null;
  const behind = mentions.actors.find((actor) => actor.from > verb && actor.from <= verb + (according >= 0 ? 6 : 4) && !actor.modifier);
  const before = mentions.actors.findLast((actor) => actor.to <= verb && verb - actor.to <= 5 && !actor.modifier);
  const speaker = according >= 0 ? (behind ?? null) : (before ?? behind ?? null);
  const date = dates.find((one) => {
    const from = tokens.findIndex((token) => token.start === one.start);
    return (
      (from > verb &&
        from - verb <= 3 &&
        tokens.slice(verb + 1, from).every((token) => ["on", "late", "early", "earlier"].includes(token.norm))) ||
      (from < verb && verb - from <= 3 && from > 1 && tokens.slice(from, verb).every((token) => token.kind === "word"))
    );
  });
  return { speaker, verb, date: date ?? null };
}

function hedgesOf(tokens: readonly Token[], lexicon: Lexicon): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const hedge = lexicon.hedges.longestAt(tokens, at, cueForms);
    if (hedge !== null) found.push({ from: hedge.from, to: hedge.to });
  }
  return found;
}
