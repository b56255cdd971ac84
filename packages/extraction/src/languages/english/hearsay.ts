import { isPresent, SoughtPattern } from "@orontes/language";
import { familyOf, type Realis } from "@orontes/vocabulary";
import { askedAt } from "../../asked.ts";
import type { EventWords, Range } from "../../language-pack.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { rulerOf } from "./deed.ts";
import { DEFINITE, type Governed } from "./governor.ts";
import { parseOf } from "./parse/parse.ts";
import { set, sought } from "./words.ts";

/** Verbs of those who hold a thing to be so, and do not tell that it is: "officials believe the army used gas". */
const HOLDING: ReadonlyMap<string, Realis> = new Map(
  (
    [
      [
        "assessed",
        "believe believes believed think thinks thought suspect suspects suspected assume assumes assumed presume presumes presumed reckon reckons reckoned speculate speculates speculated surmise surmised imagine imagines",
      ],
      ["hypothetical", "doubt doubts doubted wonder wonders wondered"],
    ] as const
  ).flatMap(([realis, verbs]) => verbs.split(" ").map((verb) => [verb, realis] as const)),
);
/** Words for what goes about, each before "that": "claims that", "suspicions that". */
const TALES = set(
  "claim claims allegation allegations rumour rumours rumor rumors suspicion suspicions suggestion suggestions speculation insinuation insinuations gossip theory theories hypothesis accusation accusations",
);
/** "It is a myth that". */
const MYTHS = set("myth myths lie lies legend legends hoax hoaxes fallacy untrue false nonsense misconception fiction");
/** And for what was told, which are in doubt only where somebody looks into them: "is investigating reports that". */
const REPORTS = set("report reports information tip-offs tipoffs account accounts testimony testimonies");
const LOOKING = set(
  "investigate investigates investigated investigating examine examines examined examining probe probes probed probing verify verifies verified verifying check checks checked checking assess assesses assessed assessing study studies studying into confirm",
);
const LOOKING_REACH = 4;
/** Right behind the verb these make it another: "believed to belong", "suspected of", "is believed, …". */
const NO_CONTENT = set("to by of in , . and or ; : \u201d");
const RELATIVES = set("which who whom whose where when while after before because although though but as if");
const REACH = 16;
/** Said of what someone may have done, not of what is seen to happen: "allegedly used gas". */
const ALLEGED = set("allegedly supposedly purportedly ostensibly");
const ADVERB_REACH = 3;

const ASKERS = set("what who whom whose which when where why how");

/** Where the words hold a thing to be so, ask whether it is, or tell it as a rumour; null where they tell it. */
export function hearsayOf(event: EventWords, view: SentenceView): Governed | null {
  const { tokens, present } = view;
  const norm = (at: number): string => tokens[at]?.norm ?? "";
  const question = askedAt(event, view, ASKERS);
  if (question !== null) return { realis: "hypothetical", at: question };
  const rumour = isPresent(RUMOURED, present)
    ? tokens.findIndex(({ norm: word }, at) => RUMOURED.test(word) && norm(at - 1) === "to" && norm(at - 2) === "according")
    : -1;
  if (rumour >= 0) return { realis: "assessed", at: rumour };
  const undone = undoneAt(event.to, view);
  if (undone >= 0) return { realis: "negated", at: undone };
  const disbelieved = disbelievedAt(event, view);
  if (disbelieved >= 0) return { realis: "negated", at: disbelieved };
  const opinion = viewedAs(event.from, norm);
  if (opinion >= 0) return { realis: "assessed", at: opinion };
  const verb = verbOf(event, view);
  if (verb === null) return null;
  const held = heldToHave(verb, event, norm);
  if (held >= 0) return { realis: "assessed", at: held };
  if (event.type === "attack_on_civilians")
    for (let at = verb.from - 1; at >= verb.from - ADVERB_REACH; at--) if (ALLEGED.has(norm(at))) return { realis: "assessed", at };
  for (let at = verb.from - 1; at >= Math.max(0, verb.from - REACH); at--) {
    const word = norm(at);
    if (tokens[at]?.kind === "mark" || RELATIVES.has(word)) return null;
    if (word === "that") {
      const tale = norm(at - 1);
      if (MYTHS.has(tale)) return { realis: "negated", at: at - 1 };
      // "An allegation that an official dismissed": what was done with it.
      if (TALES.has(tale) && event.type !== "denial") return { realis: "assessed", at: at - 1 };
      if (REPORTS.has(tale))
        for (let back = at - 2; back >= at - 2 - LOOKING_REACH; back--)
          if (LOOKING.has(norm(back))) return { realis: "hypothetical", at: back };
      if (!HOLDING.has(tale)) return null;
    }
    const realis = HOLDING.get(word);
    if (realis === undefined || NO_CONTENT.has(norm(at + 1)) || !isHeld(at, verb, event, view)) continue;
    return { realis, at };
  }
  return null;
}
const CLAIMED = set("claimed claims claim reported reports said rumours rumors rumour rumor alleged posts posted believed announced");
const HAPPENING = set("happened occurred took existed materialised materialized");
/** "Claimed that jets had bombed the town, but there was no such attack", "…, which never happened": the word that takes back what was told; below zero where none does. */
function undoneAt(to: number, { tokens, present }: SentenceView): number {
  if (!isPresent(TAKING_BACK, present)) return -1;
  const norm = (at: number): string => tokens[at]?.norm ?? "";
  for (let at = to; at < tokens.length; at++) {
    const isUndone = (norm(at) === "no" && norm(at + 1) === "such") || (norm(at) === "never" && HAPPENING.has(norm(at + 1)));
    if (isUndone) return tokens.slice(0, to).some((token) => CLAIMED.has(token.norm)) ? at : -1;
  }
  return -1;
}
const TAKING_BACK = sought("such never");

const DISBELIEF_REACH = 4;
/** "Described the arrests as a fairy tale": the verb that calls the noun untrue; below zero where none does. */
function disbelievedAt({ trigger, type, from }: EventWords, { triggers, tokens }: SentenceView): number {
  if (trigger.kind !== "noun" || type === "denial") return -1;
  const denial = triggers.find(
    (found) =>
      found.to <= from &&
      from - found.to <= DISBELIEF_REACH &&
      found.values.some((one) => one.type === "denial" && one.needs.length > 0) &&
      !tokens.slice(found.to, from).some(({ kind }) => kind === "mark"),
  );
  return denial?.from ?? -1;
}

const REPUTED = set("alleged rumoured rumored reputed purported");
/** "Is believed to have raised its flag", "are thought to be holding the men": done only as far as anybody knows. */
function heldToHave({ from }: Range, { type }: EventWords, norm: (at: number) => string): number {
  if (!["armed", "posture", "coercion", "economy"].includes(familyOf(type))) return -1;
  const isPerfect = norm(from - 1) === "have" || (norm(from - 1) === "be" && norm(from).endsWith("ing"));
  return isPerfect && norm(from - 2) === "to" && (HOLDING.has(norm(from - 3)) || REPUTED.has(norm(from - 3))) ? from - 3 : -1;
}

const VIEWING = set(
  "view views viewed viewing regard regards regarded regarding see sees saw seeing seen consider considers considered deem deems deemed treat treats treated brand brands branded portray portrays portrayed describe describes described label labels labelled",
);
const VIEW_REACH = 22;
/** "Views the militia as an ally of the group": what somebody holds another to be. */
function viewedAs(from: number, norm: (at: number) => string): number {
  const as = norm(from - 1) === "as" ? from - 1 : norm(from) === "as" ? from : -1;
  if (as < 0) return -1;
  for (let at = as - 1; at >= Math.max(0, as - VIEW_REACH) && norm(at) !== ";" && norm(at) !== "\u201d"; at--)
    if (VIEWING.has(norm(at))) return at;
  return -1;
}

const RUMOURED = new SoughtPattern(/^rumou?rs?$/);

/** The verb that tells it: its own words, or the one whose object it is; null where it is known already ("the strike"). */
function verbOf(event: EventWords, view: SentenceView): Range | null {
  if (event.trigger.kind === "verb") return event;
  const ruler = rulerOf(event, view);
  if (ruler === null || view.tokens.slice(ruler.head + 1, event.from).some(({ norm }) => DEFINITE.has(norm))) return null;
  return { from: ruler.head, to: ruler.head + 1 };
}

/** The verb is active, or "it is believed", and no verb but its own stands between it and the event. */
function isHeld(at: number, { from, to }: Range, { type }: EventWords, view: SentenceView): boolean {
  if (!["armed", "posture", "coercion", "humanitarian", "losses"].includes(familyOf(type))) return false;
  const { chunks } = parseOf(view);
  const own = chunks.findIndex((chunk) => chunk.kind === "verb" && chunk.head === at);
  const verb = chunks[own];
  if (verb?.kind !== "verb" || verb.form !== "finite") return false;
  if (verb.passive && view.tokens[verb.from - 1]?.norm !== "it") return false;
  const inner = chunks.slice(own + 1).find((chunk) => chunk.kind === "verb" && chunk.form === "finite");
  return inner?.kind === "verb" && inner.head >= from && inner.head < to;
}
