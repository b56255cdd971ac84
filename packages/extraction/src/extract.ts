import { detectLanguage } from "@orontes/language";
import type { Theatre } from "@orontes/theatre";
import {
  type Article,
  dropped,
  type Extraction,
  failed,
  firstWrongSpan,
  kept,
  type Outcome,
  problem,
  type Quantity,
} from "@orontes/vocabulary";
import { withDenied } from "./denied.ts";
import { developmentOf } from "./development.ts";
import { isElsewhere, withoutPictures } from "./elsewhere.ts";
import { layTogether } from "./episode.ts";
import { EXTRACTOR } from "./extractor.ts";
import { bygoneIn, withoutHistory } from "./history.ts";
import { besidePictures, isInEarnest, isOfTrade } from "./in-earnest.ts";
import type { LanguagePack } from "./language-pack.ts";
import { LANGUAGE_PACKS } from "./languages/index.ts";
import { lexiconOf } from "./lexicon.ts";
import type { ActorMention } from "./mention.ts";
import { type Reading, readSentences } from "./reading.ts";
import { isOfTheatre } from "./of-theatre.ts";
import { relate, relevanceOf } from "./relate.ts";
import { type Article as ArticleRead, rememberScene, type Scene } from "./scene.ts";
import type { Sighting } from "./sighting.ts";
import { sightingsOf } from "./sightings-of.ts";

export type ReadableArticle = Pick<Article, "id" | "revision" | "title" | "text" | "lang" | "publishedAt">;

/** Below this length a text is a teaser, and its headline may tell more. */
const HEADLINE_ALONE_CHARS = 400;

/** The developments that an article tells of, each with its words. Pure: the same article gives the same answer on any machine. */
export function extract(article: ReadableArticle, theatre: Theatre): Outcome<Extraction> {
  const read = readArticle(article, theatre);
  return read.kind === "kept" ? kept(read.value.extraction) : read;
}

/** An extraction with what it was made from, sentence by sentence. */
export interface ArticleReading {
  readonly extraction: Extraction;
  readonly pack: LanguagePack;
  readonly readings: readonly Reading[];
  /** Before they were laid together; none where the text is of another world. */
  readonly sightings: readonly Sighting[];
  readonly isElsewhere: boolean;
  /** Sentences of history. */
  readonly bygone: ReadonlySet<Reading>;
}

export function readArticle(article: ReadableArticle, theatre: Theatre): Outcome<ArticleReading> {
  const lang = article.lang ?? detectLanguage(`${article.title}\n${article.text}`);
  const pack = LANGUAGE_PACKS.find((one) => one.lang === lang?.slice(0, 2));
  if (pack === undefined) return dropped("language-unsupported", lang === null ? "too short to tell the language" : `language ${lang}`);
  const published = article.publishedAt?.slice(0, 10) ?? null;
  const readings = readSentences(article, lexiconOf(theatre, pack), theatre, published);
  const { title, text } = article;
  const monitor = monitorIn(readings);
  const read: ArticleRead = { title, text, theatre, pack, published, monitor, isOfTheatre: isOfTheatre(readings, theatre) };
  const seen = sightingsIn(readings, read);
  const bygone = bygoneIn(readings, published);
  const nextOf = new Map(readings.slice(1).map((reading, index) => [readings[index] ?? reading, reading]));
  const isOfWar = seen.some((sighting) => !bygone.has(sighting.reading) && isInEarnest(sighting, nextOf));
  const isStrange = isElsewhere(readings) && !seen.some(isOfTrade);
  const elsewhere = isStrange && !isOfWar;
  const meant = isStrange ? besidePictures(seen, nextOf) : isOfWar ? seen : withoutPictures(seen, readings, pack.words.partitive);
  const told = elsewhere ? [] : meant;
  const sightings = withoutHistory(withDenied(told, readings), bygone, published);
  const made = layTogether(sightings, theatre).map((sighting) => developmentOf(sighting, article.id, read));
  const developments = relate(made, (index) => `${article.id}.${article.revision}.${index + 1}`);
  for (const development of developments) {
    const wrong = firstWrongSpan(development, article);
    if (wrong !== undefined)
      return failed(problem("span-mismatch", { detail: `${development.id}: “${wrong.text}” does not stand at ${wrong.start}` }));
  }
  const extraction: Extraction = {
    articleId: article.id,
    revision: article.revision,
    lang: pack.lang,
    relevance: relevanceOf(developments),
    developments,
    extractor: EXTRACTOR,
  };
  return kept({ extraction, pack, readings, sightings, isElsewhere: elsewhere, bygone });
}

function monitorIn(readings: readonly Reading[]): ActorMention | null {
  for (const { mentions } of readings) for (const mention of mentions.actors) if (mention.actor?.kind === "monitor") return mention;
  return null;
}

/** In the order of the sentences. A headline is read for what its text does not tell; over a whole article it only repeats in other words. */
function sightingsIn(readings: readonly Reading[], article: ArticleRead): Sighting[] {
  const scene: Scene = { place: null, last: null, day: null, lead: null, told: null, saidOn: null };
  const seen: Sighting[] = [];
  for (const reading of readings) {
    const isRepeat = reading.isHeadline && seen.length > 0 && article.text.length > HEADLINE_ALONE_CHARS;
    const here = sightingsOf(reading, article, scene);
    seen.push(...(isRepeat ? here.filter((one) => tellsNewCount(one, seen)) : here));
    rememberScene(reading, scene, article.published, article.pack.sceneWords);
  }
  return seen;
}

/** "Death toll rises to 70": a total that stands in the headline alone. */
const tellsNewCount = ({ type, quantities }: Sighting, seen: readonly Sighting[]): boolean =>
  type === "casualties" && !quantities.some((one) => seen.some((other) => countsAs(one, other.quantities)));

/** The same number, the sum of the parts, or a vague one that a told one bears out: "scores" where the text says 43. */
function countsAs({ kind, min, max, comparator }: Quantity, told: readonly Quantity[]): boolean {
  const least = told.flatMap((one) => (one.kind === kind && one.subsetOf === null ? [one.min ?? one.max ?? 0] : []));
  const isWithin = (count: number): boolean => count >= (min ?? 0) && count <= (max ?? Number.POSITIVE_INFINITY);
  const total = least.reduce((sum, count) => sum + count, 0);
  return [...least, total].some((count) => count === (min ?? max) || (comparator === "vague" && isWithin(count)));
}
