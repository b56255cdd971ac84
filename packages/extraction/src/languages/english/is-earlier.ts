import { isPresent } from "@orontes/language";
import { familyOf } from "@orontes/vocabulary";
import type { EventWords } from "../../language-pack.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { predicateOf, rulerOf } from "./deed.ts";
import { parseOf } from "./parse/parse.ts";
import { set, sought } from "./words.ts";

const BEFORE_NOW = sought("previously formerly once long always historically");
/** How a thing goes, not one time that it went so. */
const PAST = sought("past");
const HABIT = sought("often regularly repeatedly frequently routinely usually generally periodically sporadically occasionally");
const ARMED_REACH = 6;
/** May stand between "had" and its participle. */
const BETWEEN = set("been already also since not never only just recently earlier repeatedly both largely mostly initially");
const MOST_BETWEEN = 3;
const ADVERB_REACH = 4;

/** What is said of a ceasefire that is news of it. */
const TRUCE_NEWS = set(
  "came come comes coming took take takes taking went goes go began begins begun begin beginning started starts start entered enters enter announced announces announce declared declares declare proclaimed proclaims agreed agrees agree reached reaches reach brokered brokers broker mediated signed signs sign struck secured secures sealed clinched concluded implemented implements imposed extended extends renewed renews prolonged observed respected respects holding holds hold held accepted accepts joined joins expired expires ended ends collapsed collapses broke breaks set prepared agreed",
);

/** "To monitor the ceasefire", "the truce has been violated": it is there, and nothing is told of it. */
function isStandingTruce(event: EventWords, view: SentenceView): boolean {
  const { type, kind, sure } = event.trigger;
  if (type !== "ceasefire" || kind !== "noun" || sure) return false;
  const norm = (at: number): string => view.tokens[at]?.norm ?? "";
  const verb = rulerOf(event, view) ?? predicateOf(event, view);
  if (verb !== null) return !TRUCE_NEWS.has(norm(verb.head));
  // "Halted strikes for a 48-hour pause"; a headline without a verb.
  const words = view.tokens.slice(Math.max(0, event.from - 4), event.from);
  const isForOne = words.some((token, at) => token.norm === "for" && (words[at + 1]?.norm === "a" || words[at + 1]?.norm === "an"));
  return !isForOne && parseOf(view).chunks.some((chunk) => chunk.kind === "verb" && chunk.form === "finite");
}

/** "Had fled from there", where no report shifts the tense back; "has previously said", "formerly held". */
export function isEarlier(event: EventWords, view: SentenceView, isReported: boolean): boolean {
  if (isStandingTruce(event, view)) return true;
  const { trigger, from, to, clause } = event;
  const { tokens, present } = view;
  const norm = (at: number): string => tokens[at]?.norm ?? "";
  if (isPresent(BEFORE_NOW, present))
    for (let at = Math.max(clause.from, from - ADVERB_REACH); at < Math.min(clause.to, to + 2); at++)
      if (BEFORE_NOW.has(norm(at))) return true;
  if ((isPresent(HABIT, present) || isPresent(PAST, present)) && familyOf(trigger.type) === "armed") {
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
