import type { Range } from "./language-pack.ts";
import type { SentenceView } from "./sentence-view.ts";

const OPENS = /^[:;«“"]$/;

/** "Did jets bomb the market?": where a question stands that yes or no answers; null where a word asks who, when or why, which takes the rest for granted. */
export function askedAt(
  { from }: Pick<Range, "from">,
  { tokens }: Pick<SentenceView, "tokens">,
  askers: ReadonlySet<string>,
): number | null {
  const end = tokens.length - 1;
  if (tokens[end]?.norm !== "?" && tokens[end]?.norm !== "؟") return null;
  const opens = tokens.findLastIndex(({ norm }, at) => at <= from && OPENS.test(norm)) + 1;
  return tokens.slice(opens, end).some(({ norm }) => askers.has(norm)) ? null : end;
}
