export {
  claimArticles,
  claimItems,
  type ClaimOptions,
  developmentsOf,
  type DevelopmentKeys,
  findArticle,
  type ItemToRead,
  type KeptArticle,
  listRevisions,
  type ReadText,
  type Revision,
  settleArticle,
  settleExtraction,
  settleItem,
} from "./article-rows.ts";
export { type Claimed, entryOf, type LedgerEntry, MAX_TRIES, type Step, writeLedger } from "./claim.ts";
export { feedsByDyad, lastCoverage, listCoverage, saveCoverage } from "./coverage-rows.ts";
export { type Connection, type Database, type DatabaseSettings, openDatabase } from "./database.ts";
export { type EmbeddedStatus, embeddedStatus, startEmbedded, stopEmbedded } from "./embedded/embedded-server.ts";
export {
  addFeed,
  changeFeed,
  claimFeeds,
  type FeedClaim,
  feedLagMs,
  hostOf,
  type KnownFeed,
  knownKeys,
  listFeeds,
  listSources,
  type LookCounts,
  type LookResult,
  removeSources,
  saveSource,
  settleLook,
} from "./feed-rows.ts";
export { confirmHub, findHub, type KnownHub, pushed, refuseHub, rememberHub, takeDueHubs } from "./hub-rows.ts";
export {
  type ApiKey,
  findKey,
  jobHealth,
  listKeys,
  releaseLease,
  remember,
  rememberOnce,
  removeKey,
  renewLease,
  saveKey,
  saveRun,
  takeLease,
  takeTurn,
} from "./job-rows.ts";
export { reserveTokens, settleTokens } from "./model-token-rows.ts";
export type { SchemaStatus } from "./migrate.ts";
export {
  attemptsOf,
  batchedMatches,
  claimNotifications,
  type DecidedMatch,
  type DeliveryEnd,
  deliveryLagMs,
  disableFailing,
  heldMatches,
  type DueNotification,
  listOutbox,
  matchesOf,
  type OutboxEntry,
  type OutboxRow,
  releaseHeld,
  replayNotification,
  saveNotifications,
  settleDelivery,
  settleDigest,
  settleMatching,
} from "./notification-rows.ts";
export { countRows, findTrail, isCursor, type LedgerLine, ledgerOf, listDevelopments, listStories } from "./question-rows.ts";
export {
  claimStoryVersions,
  claimsOf,
  developmentsById,
  failStoryVersion,
  findStory,
  historyOf,
  nearbyStories,
  settleGrouping,
  type StoryVersion,
  versionsBetween,
} from "./story-rows.ts";
export {
  activeSubscriptions,
  changeSubscription,
  findByUnsubscribeToken,
  findSubscription,
  type KeptSubscription,
  listSubscriptions,
  muteStory,
  type NewSubscription,
  removeSubscription,
  saveSubscription,
  type SpokenBefore,
  type SubscriptionChange,
  spokenBefore,
} from "./subscription-rows.ts";
