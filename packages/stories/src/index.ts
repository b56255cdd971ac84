export { createClusterer } from "./cluster.ts";
export { candidateKeys, type GroupableArticle, NEARBY_DAYS, placeInStory, type PlacingOptions } from "./place-in-story.ts";
export type { TermCounts } from "./similarity.ts";
