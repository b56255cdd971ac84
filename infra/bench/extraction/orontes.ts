import { extract } from "@orontes/extraction";
import { turkeyRussiaSyria } from "@orontes/theatre";
import type { ArticlesToRead } from "../extraction.ts";
import { contest } from "../measure.ts";

const publishedAt = "2026-01-05T12:00:00.000Z";

contest(({ lang, texts }: ArticlesToRead) =>
  texts.reduce((found, text, at) => {
    const outcome = extract({ id: `bench-${at}`, revision: 1, title: "", text, lang, publishedAt }, turkeyRussiaSyria);
    return found + (outcome.kind === "kept" ? outcome.value.developments.length : 0);
  }, 0),
);
