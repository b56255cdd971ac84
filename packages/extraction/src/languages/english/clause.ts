import { rememberingWord, type Token } from "@orontes/language";
import type { Range } from "../../language-pack.ts";
import { oncePerSentence } from "../../once-per-sentence.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { parseOf } from "./parse/parse.ts";
import { boundaries, set } from "./words.ts";

/** Open a clause of their own behind a comma: "…, killing 12", "…, according to". */
const OPENERS = set("and according killing wounding injuring maiming destroying leaving causing claiming forcing displacing");

const isBoundary = rememberingWord(({ norm }) => boundaries.has(norm));
const isOpener = rememberingWord(({ norm }) => boundaries.has(norm) || OPENERS.has(norm));
const isEdge = (token: Token | undefined): boolean => token !== undefined && isBoundary(token.word);
const opens = (token: Token | undefined): boolean => token !== undefined && isOpener(token.word);

/** From the last conjunction, relative pronoun or mark before the words to the next behind them. */
export function clauseOf(at: Range, view: SentenceView): Range {
  const { tokens } = view;
  const closes = (comma: number): boolean => tokens[comma]?.norm === "," && (opens(tokens[comma + 1]) || goesOn(comma, view));
  let from = at.from;
  while (from > 0 && !isEdge(tokens[from - 1]) && !closes(from - 1)) from--;
  let to = at.to;
  while (to < tokens.length && !isEdge(tokens[to]) && !closes(to)) to++;
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
