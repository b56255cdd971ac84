import type { Feed, FeedState } from "@orontes/vocabulary";
import { feedHealth } from "./feed-health.ts";

/** A feed in trouble is not blind at once: its next look may mend it. */
const BLIND_AFTER_MS = 3 * 3_600_000;
const NAMED = 3;

export interface Coverage {
  readonly blind: boolean;
  readonly sentence: string;
}

/** Whether any of these feeds still brings what it used to bring; null when none was ever read, so that nothing can be lost. */
export function coverageOf(
  what: string,
  feeds: readonly { readonly feed: Pick<Feed, "status" | "url" | "title">; readonly state: FeedState }[],
  now: Date,
): Coverage | null {
  const watched = feeds.filter(({ feed, state }) => feed.status !== "paused" && state.lastSuccessAt !== null);
  if (watched.length === 0) return null;
  const lost = watched.filter((one) => isBlind(one, now));
  const seeing = watched.length - lost.length;
  if (seeing > 0) return { blind: false, sentence: `${what}: ${seeing} of ${count(watched.length)} ${seeing === 1 ? "is" : "are"} read.` };
  const reasons = lost.slice(0, NAMED).map(({ feed, state }) => `${feed.title ?? feed.url}: ${feedHealth(feed, state, now).sentence}`);
  const more = lost.length > NAMED ? ` And ${lost.length - NAMED} more.` : "";
  return { blind: true, sentence: `${what}: none of ${count(watched.length)} brings anything. ${reasons.join(" ")}${more}` };
}

const count = (feeds: number): string => `${feeds} ${feeds === 1 ? "feed" : "feeds"}`;

function isBlind({ feed, state }: { readonly feed: Pick<Feed, "status">; readonly state: FeedState }, now: Date): boolean {
  const { verdict } = feedHealth(feed, state, now);
  switch (verdict) {
    case "neglected":
    case "silent":
    case "blocked":
    case "broken":
    case "gone":
      return true;
    case "failing":
    case "waiting":
      return state.lastSuccessAt === null || now.getTime() - Date.parse(state.lastSuccessAt) > BLIND_AFTER_MS;
    case "well":
    case "unseen":
    case "paused":
      return false;
  }
}
