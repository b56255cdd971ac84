import type { Article, ArticleInput } from "@orontes/vocabulary";

/** An article as it comes on standard input, in the form that extraction reads. A published day or instant keeps the day the publisher wrote. */
export function articleOfInput(input: ArticleInput): Article {
  const published = input.published?.trim() ?? "";
  const valid = published !== "" && !Number.isNaN(Date.parse(published));
  return {
    id: input.id,
    revision: 1,
    sourceId: input.source ?? null,
    feedId: null,
    url: null,
    title: input.title ?? "",
    text: input.text,
    lang: input.lang ?? null,
    author: null,
    publishedAt: valid ? published : null,
    firstSeenAt: valid ? new Date(published).toISOString() : "1970-01-01T00:00:00.000Z",
    textFrom: "feed",
    sample: false,
  };
}
