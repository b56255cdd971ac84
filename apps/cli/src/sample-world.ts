import type { WorldOptions } from "@orontes/runtime";

/** What the samples need of the world: no pause between two requests to an allow-listed host of our own. */
export const sampleWorld = (): WorldOptions => ({ allowedGapMs: 0 });
