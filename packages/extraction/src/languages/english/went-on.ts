import type { ActorMention } from "../../mention.ts";
import type { Phrases } from "./phrases.ts";
import { reporting, set } from "./words.ts";

const JOINING = set("and but");
const CLOSING = set(", \u201d");
const OPENING = set("that where which who whom whose as");
const SAYING = set(
  "vowed vows warned warns accused accuses urged urges demanded demands condemned condemns denied denies insisted insists called calls threatened threatens promised promises pledged pledges welcomed rejected dismissed blamed hailed praised criticised criticized",
);

/** "The president said that the army had attacked, and warned …", "vowed to push on to the town, where troops are stationed, and told …": whoever spoke first goes on, behind a clause that tells of others; empty where none is closed. */
export function whoGoesOn(at: number, phrases: Phrases): ActorMention[] {
  const { chunks, subjects } = phrases.parse;
  const own = chunks[at];
  const and = own === undefined ? "" : phrases.norm(own.from - 1);
  if (own === undefined || !JOINING.has(and) || !CLOSING.has(phrases.norm(own.from - 2))) return [];
  const first = chunks.findIndex((chunk) => chunk.kind === "verb" && chunk.form === "finite");
  const verb = chunks[first];
  if (verb?.kind !== "verb" || first >= at || !(reporting.has(phrases.norm(verb.head)) || SAYING.has(phrases.norm(verb.head)))) return [];
  const [speaker] = subjects[first] ?? [];
  // The clause between is one that "that" or a relative opens, with a verb of its own.
  const opens = chunks.findIndex((chunk, index) => index > first && index < at && OPENING.has(phrases.norm(chunk.from)));
  const inner = chunks.findIndex((chunk, index) => index > first && index < at && chunk.kind === "verb" && chunk.form === "finite");
  if (speaker === undefined || speaker.to > verb.from || inner < 0 || (opens < 0 && !reporting.has(phrases.norm(verb.head)))) return [];
  const speakers = phrases.subjectOf(first);
  const leaders = speakers.filter(({ sector }) => sector === "leader");
  return leaders.length > 0 ? leaders : speakers;
}
