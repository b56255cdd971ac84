import { familyOf } from "@orontes/vocabulary";
import type { Reading } from "./reading.ts";
import type { Sighting } from "./sighting.ts";

/** What happened so long ago is told by museums. */
const HISTORY_YEARS = 50;
/** So many sentences go on with what was long ago. */
const BYGONE_SENTENCES = 2;

/** "On 30 November 1853 … Some 3,000 sailors perished.": sentences of a day of history, and the undated ones that go on behind it. */
export function bygoneIn(readings: readonly Reading[], published: string | null): ReadonlySet<Reading> {
  const found = new Set<Reading>();
  let left = 0;
  for (const reading of readings) {
    const isOfHistory = reading.dates.length > 0 && reading.dates.every(({ to }) => isHistory(to, published));
    left = isOfHistory ? BYGONE_SENTENCES + 1 : reading.dates.length > 0 ? 0 : left - 1;
    if (left > 0) found.add(reading);
  }
  return found;
}

/** Without what is dated in history, and without the blood that was shed in its sentences. */
export const withoutHistory = (sightings: readonly Sighting[], bygone: ReadonlySet<Reading>, published: string | null): Sighting[] =>
  sightings.filter(
    ({ reading, type, when }) => !isHistory(when.end, published) && !(bygone.has(reading) && ["armed", "losses"].includes(familyOf(type))),
  );

const isHistory = (day: string | null, published: string | null): boolean =>
  published !== null && day !== null && Number(published.slice(0, 4)) - Number(day.slice(0, 4)) >= HISTORY_YEARS;
