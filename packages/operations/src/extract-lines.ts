import { extract } from "@orontes/extraction";
import { sentencesOf } from "@orontes/language";
import { createClusterer } from "@orontes/stories";
import { turkeyRussiaSyria } from "@orontes/theatre";
import { ArticleInput, type Outcome, type Problem } from "@orontes/vocabulary";
import { articleOfInput } from "./article-of-input.ts";
import { readNdjson } from "./read-ndjson.ts";

/** A line of output, or what was wrong with a line of input. */
export type LineOutcome = { readonly kind: "line"; readonly text: string } | { readonly kind: "problem"; readonly problem: Problem };

/** `extract --ndjson`: one article a line in, its developments a line out. */
export async function* extractLines(lines: AsyncIterable<string>): AsyncGenerator<LineOutcome> {
  for await (const input of readNdjson(lines, ArticleInput)) yield lineOf(input, (one) => extractionOf(one));
}

/** `cluster --ndjson`: articles in the order they came in, the story of each out. */
export async function* clusterLines(lines: AsyncIterable<string>): AsyncGenerator<LineOutcome> {
  const place = createClusterer(turkeyRussiaSyria);
  for await (const input of readNdjson(lines, ArticleInput)) {
    yield lineOf(input, (one) => {
      const article = articleOfInput(one);
      const outcome = extract(article, turkeyRussiaSyria);
      const placement = place(article, outcome.kind === "kept" ? outcome.value.developments : []);
      return { id: one.id, story: placement.story.id, relation: placement.relation, material: placement.material };
    });
  }
}

function lineOf(input: Outcome<ArticleInput>, answer: (input: ArticleInput) => object): LineOutcome {
  if (input.kind === "failed") return { kind: "problem", problem: input.problem };
  if (input.kind === "dropped") throw new Error("reading lines drops none");
  return { kind: "line", text: JSON.stringify(answer(input.value)) };
}

function extractionOf(input: ArticleInput): object {
  const outcome = extract(articleOfInput(input), turkeyRussiaSyria);
  switch (outcome.kind) {
    case "kept":
      return { id: input.id, lang: outcome.value.lang, relevance: outcome.value.relevance, developments: outcome.value.developments };
    case "dropped":
      return { id: input.id, lang: input.lang ?? null, relevance: "off_topic", developments: [], dropped: outcome.reason };
    case "failed":
      return { id: input.id, lang: input.lang ?? null, relevance: "off_topic", developments: [], problem: outcome.problem.code };
  }
}

/** `extract --explain`: for each article, which words and rules made each development. */
export async function* explainText(lines: AsyncIterable<string>): AsyncGenerator<LineOutcome> {
  for await (const input of readNdjson(lines, ArticleInput)) {
    yield lineOf(input, (one) => {
      const article = articleOfInput(one);
      const outcome = extract(article, turkeyRussiaSyria);
      if (outcome.kind !== "kept") return { id: one.id, made: [], why: outcome.kind === "dropped" ? outcome.reason : outcome.problem.code };
      const made = outcome.value.developments.map((development) => ({
        type: development.type,
        realis: development.realis,
        words: development.evidence.map((span) => span.text),
        who: development.participants.map((participant) => `${participant.role}: ${participant.mention.text} = ${participant.name}`),
        rules: development.extractor.rules,
      }));
      return {
        id: one.id,
        made,
        silent: sentencesOf(article.text)
          .map(({ start, end }) => article.text.slice(start, end))
          .filter(
            (sentence) =>
              !outcome.value.developments.some((development) => development.evidence.some((span) => sentence.includes(span.text))),
          ),
      };
    });
  }
}
