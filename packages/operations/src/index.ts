export { articleOfInput } from "./article-of-input.ts";
export { type Explanation, explainArticle, type ExplainedLine } from "./explain-article.ts";
export { clusterLines, explainLines, extractLines, type ExtractionExplained, type LineOutcome } from "./extract-lines.ts";
export { firstStart, loadSamples, loadSources, removeSamples } from "./load-sources.ts";
export { openWorkplace, type OpenSettings } from "./open-workplace.ts";
export { alert, type Counts, ingest } from "./pipeline.ts";
export { type Look, pollFeeds } from "./poll-feeds.ts";
export { type JobResult, runJob } from "./run-job.ts";
export { answerSample } from "./sample-site.ts";
export { DEFAULT_TENANT, type Sealer, type Workplace } from "./workplace.ts";
export { checkKey, createKey, listKeys, removeKey, type Scope, SCOPES } from "./api-keys.ts";
export { askHubs, challengeOf, receivePush } from "./hubs.ts";
export { type Area, coverageEvents, coverageNow } from "./watch-coverage.ts";
export { alertLag, ingestLag } from "./lag.ts";
export {
  type ArticleAnswer,
  countRows,
  isCursor,
  jobHealth,
  listDevelopments,
  listSources,
  listStories,
  readArticle,
  readStory,
  type SourceAnswer,
  type StoryAnswer,
} from "./questions.ts";
export {
  attemptsOf,
  changeSubscription,
  checkRule,
  listOutbox,
  listSubscriptions,
  muteStory,
  previewRule,
  readSubscription,
  removeSubscription,
  replayNotification,
  type ShownSubscription,
  subscribe,
  unsubscribe,
  whoUnsubscribes,
} from "./subscriptions.ts";
export { addFeed, type AddedFeed, exportOpml, importOpml, lookOnce, parseFeedDocument, pauseFeed, removeFeed } from "./manage-feeds.ts";
export { embeddedStatus, stopEmbedded } from "@orontes/store";
export { turkeyRussiaSyria as defaultTheatre } from "@orontes/theatre";
export { type Evaluation, evaluateGold } from "./evaluation/evaluate.ts";
export { type Figure as EvaluationFigure, keyOf as figureKey } from "./evaluation/figures.ts";
export { type EvaluationError, worstOf } from "./evaluation/worst-errors.ts";
