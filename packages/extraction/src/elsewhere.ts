import type { Reading } from "./reading.ts";

/** So many different words of another world make a text a match report or a film review. */
const LEAST_WORDS = 3;

/** Whether a text is of football, film or weather, where war words are pictures: it says more words of those than counts of victims. */
export function isElsewhere(readings: readonly Reading[]): boolean {
  const found = new Set(readings.flatMap(({ tags }) => tags.flatMap((tag) => (tag.elsewhere ? [tag.key] : []))));
  const victims = readings.flatMap(({ figures }) => figures.filter(({ kind }) => kind === "killed" || kind === "wounded"));
  return found.size >= LEAST_WORDS && found.size > victims.length * 2;
}
