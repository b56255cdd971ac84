export { explain, type ExplainedExtraction, type ExplainedSentence, type ExplainedWords } from "./explain.ts";
export { extract, type ReadableArticle } from "./extract.ts";
export { EXTRACTOR } from "./extractor.ts";
