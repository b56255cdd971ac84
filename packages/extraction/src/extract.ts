import { detectLanguage, sentencesOf } from "@orontes/language";
import type { Theatre } from "@orontes/theatre";
import {
  type Article,
  type Development,
  dropped,
  type Extraction,
  failed,
  firstWrongSpan,
  kept,
  type Outcome,
  problem,
} from "@orontes/vocabulary";
import { EXTRACTOR } from "./extractor.ts";
import { developmentsOf } from "./development-of-frame.ts";
import { LANGUAGE_PACKS } from "./languages/index.ts";
import { lexiconOf } from "./lexicon.ts";
import { relate, relevanceOf } from "./relate.ts";
import { readSentences } from "./sentence-reading.ts";

export type ReadableArticle = Pick<Article, "id" | "revision" | "title" | "text" | "lang" | "publishedAt">;

/** The developments that an article tells of, each with its words. Pure: the same article gives the same answer on any machine. */
export function extract(article: ReadableArticle, theatre: Theatre): Outcome<Extraction> {
  const lang = article.lang ?? detectLanguage(`${article.title}\n${article.text}`);
  const pack = LANGUAGE_PACKS.find((one) => one.lang === lang?.slice(0, 2));
  if (pack === undefined) return dropped("language-unsupported", lang === null ? "too short to tell the language" : `language ${lang}`);
  const published = article.publishedAt?.slice(0, 10) ?? null;
  const lexicon = lexiconOf(theatre, pack);
  const readings = readSentences(article, sentencesOf, lexicon, pack, theatre, published);
  const made = developmentsOf(readings, article, theatre, pack, published);
  const developments: Development[] = relate(made, (index) => `${article.id}.${article.revision}.${index + 1}`);
  for (const development of developments) {
    const wrong = firstWrongSpan(development, article);
    if (wrong !== undefined)
      return failed(problem("span-mismatch", { detail: `${development.id}: “${wrong.text}” does not stand at ${wrong.start}` }));
  }
  return kept({
    articleId: article.id,
    revision: article.revision,
    lang: pack.lang,
    relevance: relevanceOf(developments),
    developments,
    extractor: EXTRACTOR,
  });
}
