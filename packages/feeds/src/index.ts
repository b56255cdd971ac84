export { classifyResponse, type Verdict } from "./classify-response.ts";
export { initialFeedState } from "./feed-state.ts";
export { type FeedLook, type FetchedFeed, type FetchFeedOptions, fetchFeed } from "./fetch-feed.ts";
export { type NextLook, nextLook, type Reading } from "./next-look.ts";
export { cleanHtml, textOfHtml } from "./clean-html.ts";
export { canonicalUrl, type Identified, type IdentifiedItem, identify } from "./identify.ts";
export { type FeedLabels, parseFeed } from "./parse-feed.ts";
