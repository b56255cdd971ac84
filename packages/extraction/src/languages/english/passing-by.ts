import type { Range } from "../../language-pack.ts";
import type { ActorMention } from "../../mention.ts";
import type { Phrases } from "./phrases.ts";
import { set } from "./words.ts";

const WHILE = set("as when while");
const PASSING = set(
  "passed passing passes drove driving drives rolled rolling crossed crossing travelled travelling traveled traveling patrolled patrolling approached approaching moved moving walked walking",
);
/** Words between the blast and whoever came along. */
const REACH = 14;

/** "A bomb went off as a Turkish patrol drove past": whom it was meant for. */
export function passingBy({ from, to }: Range, phrases: Phrases): ActorMention[] {
  const { chunks } = phrases.parse;
  const opener = chunks.findIndex(
    (chunk) => chunk.kind === "subordinator" && chunk.from >= to && chunk.from - from < REACH && WHILE.has(phrases.norm(chunk.from)),
  );
  if (opener < 0) return [];
  const verb = chunks.findIndex((chunk, at) => at > opener && chunk.kind === "verb");
  const passing = chunks[verb];
  return passing?.kind === "verb" && PASSING.has(phrases.norm(passing.head))
    ? phrases.subjectOf(verb).filter(({ sector }) => sector !== "civilians")
    : [];
}
