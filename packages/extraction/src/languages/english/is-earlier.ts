import { familyOf } from "@orontes/vocabulary";
import type { EventWords } from "../../language-pack.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { set } from "./words.ts";

const BEFORE_NOW = set("previously formerly once long always historically");
/** How a thing goes, not one time that it went so. */
const HABIT = set("often regularly repeatedly frequently routinely usually generally periodically sporadically occasionally");
const ARMED_REACH = 6;
/** May stand between "had" and its participle. */
const BETWEEN = set("been already also since not never only just recently earlier repeatedly both largely mostly initially");
const MOST_BETWEEN = 3;
const ADVERB_REACH = 4;

/** "Had fled from there", where no report shifts the tense back; "has previously said", "formerly held". */
export function isEarlier({ trigger, from, to, clause }: EventWords, { tokens }: SentenceView, isReported: boolean): boolean {
  const norm = (at: number): string => tokens[at]?.norm ?? "";
  for (let at = Math.max(clause.from, from - ADVERB_REACH); at < Math.min(clause.to, to + 2); at++)
    if (BEFORE_NOW.has(norm(at))) return true;
  if (familyOf(trigger.type) === "armed") {
    const words = tokens.slice(Math.max(clause.from, from - ARMED_REACH), clause.to).map((token) => token.norm);
    if (
      words.some(
        (word, at) =>
          HABIT.has(word) || (word === "past" && words[at - 1] === "the" && words[at - 2] === "in" && words[at + 1] === undefined),
      )
    )
      return true;
  }
  if (isReported || trigger.kind !== "verb") return false;
  let at = from - 1;
  while (from - at <= MOST_BETWEEN && BETWEEN.has(norm(at))) at--;
  return norm(at) === "had";
}
