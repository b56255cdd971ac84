export * from "./theatre.ts";
export { type Gradable, type Grade, gradeSeverity } from "./grade-severity.ts";
export { loadTheatre, TheatreError, type TheatreSources } from "./load-theatre.ts";
export type { SourceText } from "./read-table.ts";
export { THEATRES } from "./theatres.ts";
export { turkeyRussiaSyria } from "./turkey-russia-syria/index.ts";
