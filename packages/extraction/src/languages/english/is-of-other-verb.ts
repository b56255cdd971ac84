import type { SentenceView } from "../../sentence-view.ts";
import { parseOf } from "./parse/parse.ts";

/** "Arrived on Thursday and held talks on Friday": a verb that "and" joins stands between the word and the event. */
export function isOfOtherVerb(at: number, event: number, view: SentenceView): boolean {
  const [from, to] = at < event ? [at, event] : [event, at];
  const { chunks } = parseOf(view);
  return chunks.some(
    (chunk, index) =>
      chunk.kind === "verb" && chunk.form === "finite" && chunk.from > from && chunk.from <= to && chunks[index - 1]?.kind === "and",
  );
}
