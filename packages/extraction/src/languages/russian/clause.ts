import type { Range } from "../../language-pack.ts";
import { oncePerSentence } from "../../once-per-sentence.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { isFinite, isGerund } from "./finite.ts";
import { participialAt } from "./participle.ts";
import { boundaries } from "./words.ts";
import { set } from "./inflect.ts";

/** May part two clauses where a verb stands on both sides. */
const LINKS = set("и а но или , — – - ; : ( ) а однако");

/** The clause that holds these tokens: between commas and conjunctions, with one verb of its own. */
export function clauseOf(at: Range, view: SentenceView): Range {
  const participial = participialAt(at.from, view);
  if (participial !== null) return participial;
  const clauses = clausesOf(view);
  return clauses.find((clause) => at.from >= clause.from && at.from < clause.to) ?? { from: 0, to: view.tokens.length };
}

/** The clauses of a sentence in order. A stretch without a verb belongs to the one before it, at the head to the one behind. */
export const clausesOf = oncePerSentence((view): readonly Range[] => merged(pieces(view), view));

function pieces({ tokens }: SentenceView): Range[] {
  const cuts: Range[] = [];
  let from = 0;
  for (const [at, token] of tokens.entries()) {
    const isMark = token.kind === "mark" && LINKS.has(token.norm) && !token.joined;
    // A conjunction stands behind a mark: "пока", "так" without one are adverbs.
    const isBehindMark = at === 0 || tokens[at - 1]?.kind === "mark";
    const isWord = token.kind === "word" && !token.joined && (LINKS.has(token.norm) || (boundaries.has(token.norm) && isBehindMark));
    if (!isMark && !isWord) continue;
    // A relative word opens its clause; a mark or "и" stands between two.
    if (at > from) cuts.push({ from, to: at });
    from = isMark || LINKS.has(token.norm) ? at + 1 : at;
  }
  if (tokens.length > from) cuts.push({ from, to: tokens.length });
  return cuts;
}

function merged(cuts: readonly Range[], view: SentenceView): Range[] {
  const hasVerb = ({ from, to }: Range): boolean => {
    for (let at = from; at < to; at++) if (isFinite(at, view)) return true;
    return false;
  };
  const made: { from: number; to: number; verb: boolean }[] = [];
  for (const [index, cut] of cuts.entries()) {
    const last = made.at(-1);
    // "Заняли высоту, потеряв двух солдат": told in a clause of its own.
    const verb = hasVerb(cut) || isGerund(view.tokens[cut.from]?.norm ?? "");
    // "…, в котором Анкара обвинила Дамаск".
    const opens = [cut.from, cut.from + 1].some((at, back) => {
      const norm = view.tokens[at]?.norm ?? "";
      return back === 0 ? boundaries.has(norm) : norm.startsWith("котор");
    });
    // "Рассказал, что с Идлиба | и Африна сняты запреты": what "что" opens has its verb behind.
    const waits = opens && !verb && last?.verb === true && index < cuts.length - 1;
    if (last !== undefined && (!verb || !last.verb) && !waits) {
      last.to = cut.to;
      last.verb ||= verb;
    } else made.push({ from: cut.from, to: cut.to, verb });
  }
  return made.map(({ from, to }) => ({ from, to }));
}
