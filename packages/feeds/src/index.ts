export { classifyResponse, type Verdict } from "./classify-response.ts";
export { initialFeedState } from "./feed-state.ts";
export { type FeedLook, type FetchedFeed, type FetchFeedOptions, fetchFeed } from "./fetch-feed.ts";
export { type FetchedPage, type FetchPageOptions, fetchPage, type RobotsMemory } from "./fetch-page.ts";
export { type NextLook, nextLook, type Reading } from "./next-look.ts";
export type { PublishedDate } from "./page/page-metadata.ts";
export { needsPage, type ReadArticle, readArticle } from "./read-article.ts";
export { type TextChange, textChanges } from "./text-changes.ts";
export { isSameText, textFingerprint } from "./text-fingerprint.ts";
