export { type IngesterOptions, ingestForever, ingestOnce } from "./ingest.ts";
