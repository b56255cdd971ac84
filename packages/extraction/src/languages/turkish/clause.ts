import type { Range } from "../../language-pack.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { clauseAt, clausesOf } from "./sentence.ts";

/** From where the clause of a verb begins to its verb; behind the last verb, what is left of the sentence. */
export function clauseOf(at: Range, view: SentenceView): Range {
  const clause = clauseAt(at, view);
  if (clause !== null) return { from: Math.min(clause.range.from, at.from), to: Math.max(clause.range.to, at.to) };
  const last = clausesOf(view).findLast((one) => one.at < at.from);
  return { from: Math.min(at.from, last === undefined ? 0 : last.at + 1), to: view.tokens.length };
}
