import { extractArticles } from "./extract-articles.ts";
import { groupStories } from "./group-stories.ts";
import { matchStories } from "./match-stories.ts";
import { askHubs } from "./hubs.ts";
import { pollFeeds, type PollOptions } from "./poll-feeds.ts";
import { readArticles } from "./read-articles.ts";
import { releaseDigests } from "./release-digests.ts";
import { sendNotifications } from "./send-notifications.ts";
import { watchCoverage } from "./watch-coverage.ts";
import type { Workplace } from "./workplace.ts";

export type Counts = Readonly<Record<string, number>>;

/** feed → item → article → developments → story: what the ingester does, in this order. */
export async function ingest(workplace: Workplace, options: PollOptions): Promise<Counts> {
  const polled = await pollFeeds(workplace, options);
  const hubsAsked = await askHubs(workplace, options.signal);
  const articles = await readArticles(workplace, options.signal);
  const extracted = await extractArticles(workplace, options.signal);
  const grouped = await groupStories(workplace, options.signal);
  return {
    feeds: polled.looked,
    feedsFailed: polled.failed,
    itemsNew: polled.added,
    itemsChanged: polled.changed,
    hubsAsked,
    itemsRead: articles,
    articlesExtracted: extracted,
    articlesGrouped: grouped,
  };
}

/** story → match → notification → delivery: what the alert worker does, in this order. */
export async function alert(workplace: Workplace, signal: AbortSignal): Promise<Counts> {
  const matched = await matchStories(workplace, signal);
  const digests = await releaseDigests(workplace, signal);
  const blind = await watchCoverage(workplace);
  const sent = await sendNotifications(workplace, signal);
  return { storyVersionsMatched: matched.versions, notificationsMade: matched.notifications + digests + blind, ...sent };
}
