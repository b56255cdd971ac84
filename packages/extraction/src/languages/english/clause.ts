import type { Range } from "../../language-pack.ts";
import { oncePerSentence } from "../../once-per-sentence.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { parseOf } from "./parse/parse.ts";
import { boundaries, set } from "./words.ts";

/** Open a clause of their own behind a comma: "…, killing 12", "…, according to". */
const OPENERS = set("and according killing wounding injuring maiming destroying leaving causing claiming forcing displacing");

/** From the last conjunction, relative pronoun or mark before the words to the next behind them. */
export function clauseOf(at: Range, view: SentenceView): Range {
  const { tokens } = view;
  const isEdge = (index: number): boolean => boundaries.has(tokens[index]?.norm ?? "");
  const opens = (index: number): boolean => isEdge(index) || OPENERS.has(tokens[index]?.norm ?? "");
  const isComma = (index: number): boolean => tokens[index]?.norm === ",";
  let from = at.from;
  while (from > 0 && !isEdge(from - 1) && !(isComma(from - 1) && (opens(from) || goesOn(from - 1, view)))) from--;
  let to = at.to;
  while (to < tokens.length && !isEdge(to) && !(isComma(to) && (opens(to + 1) || goesOn(to, view)))) to++;
  return { from, to };
}

/** "Ankara, which considers the force its enemy, shelled": the comma closes the relative clause, and the subject before it goes on. */
const goesOn = (comma: number, view: SentenceView): boolean => closersOf(view).has(comma);

/** Such commas of a sentence. */
const closersOf = oncePerSentence((view): ReadonlySet<number> => {
  const { chunks, subjects } = parseOf(view);
  const found = new Set<number>();
  let relative = -1;
  for (const [at, { kind, from }] of chunks.entries()) {
    const verb = chunks[at + 1];
    const [subject] = subjects[at + 1] ?? [];
    if (kind === "relative") relative = from;
    else if (kind === "comma" && verb?.kind === "verb" && verb.form === "finite" && subject !== undefined && relative > subject.from)
      found.add(from);
  }
  return found;
});
