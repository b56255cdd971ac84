import { parseFeed } from "@orontes/feeds";

/**
 * The parser in the words of the conformance runner, which wants it bundled:
 * `npx rolldown infra/feeds/cases-adapter.ts --platform node --format esm --file .cache/cases-adapter.mjs`, then
 * `node packages/feeds/cases/run.mjs --fail .cache/cases-adapter.mjs`.
 */
export async function parse(bytes: Uint8Array, contentType: string | undefined, url: string | undefined): Promise<unknown> {
  const outcome = await parseFeed(bytes, { contentType: contentType ?? null, url: url ?? null });
  if (outcome.kind !== "kept") return undefined;
  const { value } = outcome;
  return saidOnly({
    title: value.title,
    link: value.url,
    id: value.id,
    description: value.description,
    language: value.lang,
    author: value.author,
    image: value.image,
    published: value.publishedAt,
    updated: value.updatedAt,
    items: value.items.map((item) =>
      saidOnly({
        id: item.id,
        title: item.title,
        link: item.url,
        summary: item.summaryHtml,
        content: item.contentHtml,
        author: item.author,
        published: item.publishedAt,
        updated: item.updatedAt,
        language: item.lang,
        categories: item.categories,
        enclosures: item.enclosures.map(saidOnly),
      }),
    ),
  });
}

const saidOnly = (record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null));
