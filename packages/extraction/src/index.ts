export { extract, type ReadableArticle } from "./extract.ts";
export { EXTRACTOR } from "./extractor.ts";
