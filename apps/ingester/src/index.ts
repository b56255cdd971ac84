export { type IngesterOptions, ingestForever, runIngester } from "./ingest.ts";
