import type { FeedState } from "@orontes/vocabulary";

/** What is remembered of a feed nobody has looked at yet. */
export const initialFeedState: FeedState = {
  etag: null,
  lastModified: null,
  bodyHash: null,
  polls: 0,
  lastUnconditionalAt: null,
  lastLookAt: null,
  lastSuccessAt: null,
  nextLookAt: null,
  consecutiveFailures: 0,
  failingSince: null,
  problem: null,
  movedTo: null,
  goneSince: null,
  recentItemsAt: [],
  identity: "id",
  windowMs: null,
  minIntervalMs: null,
  itemsSeen: 0,
};
