import { type MessageParts, type ToldStory } from "@orontes/alerts";
import { developmentsById, findArticle, findStory, type KeptArticle, type KeptSubscription } from "@orontes/store";
import type { Change, Match } from "@orontes/vocabulary";
import type { Workplace } from "./workplace.ts";

/** The story of a match as it is now, with the developments that matched and the articles that tell them. */
export async function tellStory(
  { database, settings }: Pick<Workplace, "database" | "settings">,
  match: Match,
  changes: readonly Change[],
): Promise<ToldStory | undefined> {
  const found = await findStory(database.drizzle, match.storyId);
  if (found === undefined) return undefined;
  const { profile: _, ...story } = found;
  const matched = await developmentsById(database.drizzle, match.developmentIds);
  const developments = matched.length > 0 ? matched : story.developments;
  const articles: KeptArticle[] = [];
  for (const id of new Set(developments.map((development) => development.articleId))) {
    const article = await findArticle(database.drizzle, id);
    if (article !== undefined) articles.push(article);
  }
  return {
    story,
    developments,
    articles: articles.map(({ article }) => article),
    sources: articles.map(({ source }) => source),
    changes,
    url: `${settings.publicUrl}/v1/stories/${story.id}`,
  };
}

/** What every message to the owner of a subscription carries beside its stories. */
export function addressed(
  { settings }: Pick<Workplace, "settings">,
  owner: KeptSubscription,
): Pick<MessageParts, "manageUrl" | "unsubscribeUrl"> {
  return {
    manageUrl: `${settings.publicUrl}/v1/subscriptions/${owner.subscription.id}`,
    unsubscribeUrl: `${settings.publicUrl}/unsubscribe/${owner.unsubscribeToken}`,
  };
}
