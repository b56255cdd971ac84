export { EXTRACTOR, extract, type ReadableArticle } from "./extract.ts";
