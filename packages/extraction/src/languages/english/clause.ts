import type { Range } from "../../language-pack.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { boundaries, set } from "./words.ts";

/** Open a clause of their own behind a comma: "…, killing 12", "…, according to". */
const OPENERS = set("and according killing wounding injuring maiming destroying leaving causing claiming forcing displacing");

/** From the last conjunction, relative pronoun or mark before the words to the next behind them. */
export function clauseOf(at: Range, { tokens }: SentenceView): Range {
  const isEdge = (index: number): boolean => boundaries.has(tokens[index]?.norm ?? "");
  const opens = (index: number): boolean => isEdge(index) || OPENERS.has(tokens[index]?.norm ?? "");
  const isComma = (index: number): boolean => tokens[index]?.norm === ",";
  let from = at.from;
  while (from > 0 && !isEdge(from - 1) && !(isComma(from - 1) && opens(from))) from--;
  let to = at.to;
  while (to < tokens.length && !isEdge(to) && !(isComma(to) && opens(to + 1))) to++;
  return { from, to };
}
