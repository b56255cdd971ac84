import { findArticle, findStory, findTrail, type LedgerLine, ledgerOf, listSubscriptions, matchesOf } from "@orontes/store";
import { type Match, PROBLEMS, REASONS } from "@orontes/vocabulary";
import { DEFAULT_TENANT, type Workplace } from "./workplace.ts";

/** One thing that happened to a record, with the sentence that its code stands for. */
export interface ExplainedLine extends LedgerLine {
  readonly sentence: string | null;
}

export interface Explanation {
  readonly itemId: string;
  readonly articleId: string | null;
  readonly storyId: string | null;
  readonly title: string | null;
  readonly state: string;
  readonly ledger: readonly ExplainedLine[];
  /** Which subscription said yes to its story, and what was decided. */
  readonly matches: readonly {
    readonly subscription: string;
    readonly decision: string;
    readonly reason: string | null;
    readonly why: Match["why"];
  }[];
}

/** Every step of one article, found by its id, its item's id or an address. Undefined when nothing is known of it. */
export async function explainArticle(
  { database }: Pick<Workplace, "database">,
  what: string,
  tenant = DEFAULT_TENANT,
): Promise<Explanation | undefined> {
  const connection = database.drizzle;
  const trail = await findTrail(connection, what);
  if (trail === undefined) return undefined;
  const ids = [trail.itemId, trail.articleId].filter((id): id is string => id !== null);
  const lines = await ledgerOf(connection, ids);
  const article = trail.articleId === null ? undefined : await findArticle(connection, trail.articleId);
  const story = trail.storyId === null ? undefined : await findStory(connection, trail.storyId);
  const names = new Map((await listSubscriptions(connection, tenant)).map(({ subscription }) => [subscription.id, subscription.name]));
  const matches = story === undefined ? [] : await matchesOf(connection, [story.id]);
  return {
    ...trail,
    title: article?.article.title ?? null,
    ledger: lines.map((line) => ({ ...line, sentence: sentenceOf(line.code) })),
    matches: matches.flatMap(({ match, decision, reason }) => {
      const name = names.get(match.subscriptionId);
      return name === undefined
        ? []
        : [{ subscription: name, decision, reason: reason === null ? null : (sentenceOf(reason) ?? reason), why: match.why }];
    }),
  };
}

function sentenceOf(code: string | null): string | null {
  if (code === null) return null;
  const reasons: Readonly<Record<string, string>> = REASONS;
  const problems: Readonly<Record<string, { readonly sentence: string }>> = PROBLEMS;
  return reasons[code] ?? problems[code]?.sentence ?? null;
}
