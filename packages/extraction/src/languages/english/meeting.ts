import type { ActorMention } from "../../mention.ts";
import type { Phrases } from "./phrases.ts";

/** "Trump, with whom he spoke": the one before the relative clause takes part. */
export function relativePartner(at: number, phrases: Phrases): ActorMention[] {
  const { chunks } = phrases.parse;
  const relative = chunks.findLastIndex((chunk, index) => index < at && chunk.kind === "relative" && phrases.norm(chunk.from) === "whom");
  if (relative < 0) return [];
  const before = chunks[chunks[relative - 1]?.kind === "comma" ? relative - 2 : relative - 1];
  return before?.kind === "noun" ? phrases.actorsIn(before) : [];
}

/** "Erdogan said in a phone call with": the subject of the verb that the meeting hangs on. */
export function whoMeets(at: number, phrases: Phrases): ActorMention[] {
  if (phrases.parse.chunks[at]?.kind !== "noun") return [];
  const ruled = phrases.rulingVerb(at);
  return ruled < 0 ? [] : phrases.subjectOf(ruled);
}
