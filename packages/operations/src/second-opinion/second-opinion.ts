import { reserveTokens, settleTokens } from "@orontes/store";
import {
  type Article,
  type Development,
  type Extraction,
  failed,
  familyOf,
  firstWrongSpan,
  isTold,
  kept,
  type Outcome,
  problem,
} from "@orontes/vocabulary";
import type { Workplace } from "../workplace.ts";
import { askModel, type ModelSettings } from "./ask-model.ts";
import { INSTRUCTIONS, opinionsIn } from "./opinion.ts";

/** What one answer may cost. */
const MOST_ANSWER_TOKENS = 2000;
/** A longer article is read by its first part; the rules read all of it. */
const MOST_CHARS = 12_000;
/** No tokenizer makes more tokens than this of a text: letters of scripts it does not know become two or three. */
const TOKENS_A_CHAR = 1.5;

/**
 * An extraction with what a model says of the same article: where both tell the same it is surer, where the model says that it
 * is not real it is less sure, and what the model alone tells is added, marked, and never grave. Without settings nothing is asked.
 */
export async function withSecondOpinion(
  own: Extraction,
  article: Pick<Article, "id" | "text" | "publishedAt" | "revision">,
  { database, world, theatre }: Pick<Workplace, "database" | "world" | "theatre">,
  settings: ModelSettings,
): Promise<Outcome<Extraction>> {
  const text = article.text.slice(0, MOST_CHARS);
  const most = Math.ceil((INSTRUCTIONS.length + text.length) * TOKENS_A_CHAR) + MOST_ANSWER_TOKENS;
  const day = world.clock.now().toISOString().slice(0, 10);
  // Set aside before the question, so that no number of machines spends more than the day allows.
  if (!(await reserveTokens(database, day, most, settings.tokensADay))) return failed(problem("tokens-spent"));
  const answer = await askModel(
    settings,
    [
      { role: "system", content: INSTRUCTIONS },
      { role: "user", content: `<article>\n${text.replaceAll("</article>", "")}\n</article>` },
    ],
    MOST_ANSWER_TOKENS,
    world,
  );
  if (answer.kind !== "kept") return answer;
  if (answer.value.tokens !== null) await settleTokens(database, day, most, answer.value.tokens);
  const opinions = opinionsIn(answer.value.content, { ...article, text }, settings.name, theatre);
  return kept({ ...own, developments: weighed(own, opinions, article) });
}

function weighed(own: Extraction, opinions: readonly Development[], article: Pick<Article, "id" | "text" | "revision">): Development[] {
  const weighedOnes = own.developments.map((development) => {
    const same = opinions.filter((opinion) => familyOf(opinion.type) === development.family && touches(opinion, development));
    if (same.length === 0) return development;
    const agrees = same.some((opinion) => isTold(opinion.realis) === isTold(development.realis));
    const overall = agrees ? Math.min(1, development.confidence.overall + 0.1) : development.confidence.overall / 2;
    return {
      ...development,
      confidence: { ...development.confidence, overall },
      extractor: { ...development.extractor, rules: [...development.extractor.rules, `second-opinion.${agrees ? "agrees" : "doubts"}`] },
    };
  });
  const added = opinions
    .filter((opinion) => !own.developments.some((development) => touches(opinion, development)))
    .filter((opinion) => firstWrongSpan(opinion, { title: "", text: article.text }) === undefined)
    .map((opinion, index) => ({ ...opinion, id: `${article.id}.${article.revision}.s${index + 1}` }));
  return [...weighedOnes, ...added];
}

const touches = (a: Development, b: Development): boolean =>
  a.evidence.some((span) => b.evidence.some((other) => other.in === undefined && span.start < other.end && other.start < span.end));
