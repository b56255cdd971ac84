import type { EventWords } from "../../language-pack.ts";
import type { ActorMention } from "../../mention.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { parseOf } from "./parse/parse.ts";
import type { Phrases } from "./phrases.ts";
import { set } from "./words.ts";

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
  return ruled < 0 ? fronted(at, phrases) : phrases.subjectOf(ruled);
}

/** "After three days of talks, the two agreed": the subject of what followed. */
function fronted(at: number, phrases: Phrases): ActorMention[] {
  const { chunks } = phrases.parse;
  const isOpening = OPENING.has(phrases.norm(0)) && !chunks.slice(0, at).some(({ kind }) => kind === "verb");
  const verb = isOpening ? chunks.findIndex((chunk, index) => index > at && chunk.kind === "verb" && chunk.form === "finite") : -1;
  return verb < 0 ? [] : phrases.subjectOf(verb);
}
const OPENING = set("after following during at in");

const LEADING = set("led hosted mediated brokered chaired sponsored convened supervised overseen organised organized arranged");
/** "Talks led by a general", "the deal Russian officers and rebels concluded": whoever a participle or a clause right behind the noun names. */
export function whoseMeeting(at: number, phrases: Phrases): readonly ActorMention[] {
  const { chunks, subjects } = phrases.parse;
  const next = chunks[at + 1];
  if (next?.kind === "verb") return next.passive && LEADING.has(phrases.norm(next.head)) ? phrases.agentBehind(at + 1) : [];
  if (next?.kind !== "noun" || next.preposition !== null) return [];
  const verb = chunks.findIndex((chunk, index) => index > at && chunk.kind === "verb" && chunk.form === "finite");
  return verb >= 0 && subjects[verb]?.includes(next) === true ? phrases.subjectOf(verb) : [];
}

/** "Were met by a wave of bombers", "was met with silence": nobody sits down with anybody. */
export function isMetWith({ type, trigger, from }: EventWords, view: SentenceView): boolean {
  if (type !== "talks" || !/talks\.met(?:-with)?$/.test(trigger.rule)) return false;
  if (view.tokens[from + 1]?.norm === "by") return true;
  const verb = parseOf(view).chunks.find((chunk) => chunk.kind === "verb" && chunk.from <= from && chunk.to > from);
  return verb?.kind === "verb" && verb.passive;
}
