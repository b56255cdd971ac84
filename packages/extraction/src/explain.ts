import type { Theatre } from "@orontes/theatre";
import { type Development, kept, type Outcome } from "@orontes/vocabulary";
import { type ArticleReading, type ReadableArticle, readArticle } from "./extract.ts";
import type { Range } from "./language-pack.ts";
import type { Reading } from "./reading.ts";

/** Words that may tell of something, and what became of them. */
export interface ExplainedWords {
  readonly text: string;
  readonly rule: string;
  readonly verdict: string;
}

/** One sentence: what was told from it, or why nothing was. */
export interface ExplainedSentence {
  readonly text: string;
  readonly in: "title" | "text";
  /** Ids of the developments that quote it. */
  readonly developments: readonly string[];
  /** Null where something was told. */
  readonly why: string | null;
  readonly words: readonly ExplainedWords[];
  readonly actors: readonly string[];
  readonly places: readonly string[];
}

export interface ExplainedExtraction {
  readonly developments: readonly Development[];
  readonly sentences: readonly ExplainedSentence[];
}

const VERDICTS = {
  told: "told",
  name: "part of a name",
  needs: "tells only beside another word, which is not here",
  describes: "describes or points back, or another word of the sentence tells the same",
  nobody: "nobody, or no place, is named that it could be told of; or the count beside it tells it",
} as const;

/** For each development the words and rules that made it so; for each sentence why none was made. */
export function explain(article: ReadableArticle, theatre: Theatre): Outcome<ExplainedExtraction> {
  const read = readArticle(article, theatre);
  if (read.kind !== "kept") return read;
  const { developments } = read.value.extraction;
  const sentences = read.value.readings.map((reading) => explainSentence(reading, read.value, article));
  return kept({ developments, sentences });
}

function explainSentence(reading: Reading, read: ArticleReading, article: ReadableArticle): ExplainedSentence {
  const source = reading.in === "title" ? article.title : article.text;
  const { start, end } = reading.sentence;
  const textOf = ({ from, to }: Range): string => source.slice(reading.tokens[from]?.start ?? start, reading.tokens[to - 1]?.end ?? end);
  const developments = read.extraction.developments.filter(({ evidence }) =>
    evidence.some((span) => (span.in === "title") === (reading.in === "title") && span.start < end && span.end > start),
  );
  const words = wordsOf(reading, read, textOf);
  return {
    text: source.slice(start, end),
    in: reading.in,
    developments: developments.map(({ id }) => id),
    why: developments.length > 0 ? null : whyNothing(reading, read, words),
    words,
    actors: reading.mentions.actors.map((actor) => `${textOf(actor)} = ${actor.name}`),
    places: reading.mentions.places.map((place) => `${textOf(place)} = ${place.place.name}`),
  };
}

function wordsOf(reading: Reading, { sightings }: ArticleReading, textOf: (range: Range) => string): ExplainedWords[] {
  const rules = new Set(sightings.filter((sighting) => sighting.reading === reading).flatMap((sighting) => sighting.rules));
  const triggers = reading.triggers.map((found): ExplainedWords => {
    const frames = reading.frames.filter((frame) => frame.from === found.from);
    const told = frames.find((frame) => rules.has(frame.trigger.rule));
    const rule = told?.trigger.rule ?? frames[0]?.trigger.rule ?? found.values[0]?.rule ?? "";
    const isName = [...reading.mentions.actors, ...reading.mentions.places].some((name) => name.from <= found.from && name.to >= found.to);
    const verdict =
      told !== undefined
        ? VERDICTS.told
        : frames.length > 0
          ? VERDICTS.nobody
          : isName
            ? VERDICTS.name
            : found.values.every(({ needs }) => needs.length > 0)
              ? VERDICTS.needs
              : VERDICTS.describes;
    const realis = told?.reality.realis ?? "actual";
    const cue = told?.reality.cue ?? null;
    const how = realis === "actual" ? "" : ` as ${realis}${cue === null ? "" : `, by “${textOf(cue)}” (${cue.rule})`}`;
    return { text: textOf(found), rule, verdict: `${verdict}${how}` };
  });
  const figures = reading.figures.map((figure): ExplainedWords => {
    const rule = [...rules].find((one) => one.endsWith(`.figure.${figure.kind}`));
    return {
      text: textOf(figure),
      rule: rule ?? `figure.${figure.kind}`,
      verdict: rule === undefined ? "told with the event that it belongs to" : VERDICTS.told,
    };
  });
  return [...triggers, ...figures];
}

function whyNothing(reading: Reading, { isElsewhere, bygone, extraction }: ArticleReading, words: readonly ExplainedWords[]): string {
  if (isElsewhere) return "The text is of another world (sport, film, weather), where such words are pictures.";
  if (reading.isHeadline && extraction.developments.length > 0) return "A headline is read only for what its text does not tell.";
  if (words.length === 0) return "No word in it tells of a development.";
  if (bygone.has(reading)) return "It tells of history, which is no news.";
  if (words.some(({ verdict }) => verdict.startsWith(VERDICTS.told)))
    return "It tells once more what a development of another sentence says already.";
  return words.map(({ text, verdict }) => `“${text}”: ${verdict}.`).join(" ");
}
