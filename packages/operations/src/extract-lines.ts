import { explain, type ExplainedSentence, extract } from "@orontes/extraction";
import { createClusterer } from "@orontes/stories";
import { turkeyRussiaSyria } from "@orontes/theatre";
import { ArticleInput, type Outcome, type Problem, REASONS } from "@orontes/vocabulary";
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

/** `extract --explain`: for each article, which words and rules made each development, and for each other sentence why none was made. */
export async function* explainLines(lines: AsyncIterable<string>): AsyncGenerator<LineOutcome> {
  for await (const input of readNdjson(lines, ArticleInput)) yield lineOf(input, explanationOf);
}

function explanationOf(input: ArticleInput): ExtractionExplained {
  const outcome = explain(articleOfInput(input), turkeyRussiaSyria);
  if (outcome.kind !== "kept") {
    const why = outcome.kind === "dropped" ? `${REASONS[outcome.reason]} ${outcome.note ?? ""}`.trim() : outcome.problem.message;
    return { id: input.id, why, made: [], sentences: [] };
  }
  const made = outcome.value.developments.map((development) => ({
    id: development.id,
    type: development.type,
    realis: development.realis,
    words: development.evidence.map((span) => span.text),
    who: development.participants.map(
      ({ role, mention, name, side }) => `${role}: “${mention.text}” = ${name}${side === null ? "" : ` (${side})`}`,
    ),
    where: development.places.map(({ raw, name }) => (raw === name ? name : `“${raw}” = ${name}`)),
    when: development.when.raw ?? development.when.start,
    counts: development.quantities.map(({ kind, raw, min, max }) => `${kind}: “${raw}” = ${min ?? ""}–${max ?? ""}`),
    by: development.attribution.name ?? development.attribution.kind,
    rules: development.extractor.rules,
  }));
  return { id: input.id, why: null, made, sentences: outcome.value.sentences };
}

export interface ExtractionExplained {
  readonly id: string;
  /** Why the article was not read at all; null where it was. */
  readonly why: string | null;
  readonly made: readonly {
    readonly id: string;
    readonly type: string;
    readonly realis: string;
    readonly words: readonly string[];
    readonly who: readonly string[];
    readonly where: readonly string[];
    readonly when: string | null;
    readonly counts: readonly string[];
    readonly by: string;
    readonly rules: readonly string[];
  }[];
  readonly sentences: readonly ExplainedSentence[];
}
