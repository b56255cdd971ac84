import { type EventType, familyOf, type Realis } from "@orontes/vocabulary";
import type { EventWords, Range } from "../../language-pack.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { APPOINTED } from "../../role.ts";
import { BREAKS, predicateOf, rulerOf } from "./deed.ts";
import { parseOf } from "./parse/parse.ts";
import { set } from "./words.ts";

export interface Governed {
  readonly realis: Realis;
  /** Index of the word that says so. */
  readonly at: number;
}

const AIM_WORDS = "goal goals aim aims objective objectives dream dreams ambition ambitions";
const AIMS = set(AIM_WORDS);
/** Nouns that make what hangs on them unreal, and the small words it hangs by: "calls for a halt", "rumours of a coup". */
const NOUNS: ReadonlyMap<string, { readonly realis: Realis; readonly by: ReadonlySet<string> }> = new Map(
  (
    [
      ["proposed", "call calls appeal appeals plea pleas demand demands request requests petition petitions", "for"],
      [
        "proposed",
        "proposal proposals draft drafts motion motions bill bills initiative initiatives",
        "for on of imposing demanding calling",
      ],
      ["proposed", "ultimatum insistence", "for on"],
      [
        "proposed",
        "press presses pressed pressing push pushes pushed pushing lobby lobbied lobbying plead pleads pleaded pleading clamour clamoured clamouring campaign campaigned campaigning angling agitated agitating",
        "for",
      ],
      ["hypothetical", "impulse temptation urge instinct inclination", "of for"],
      ["intended", "plan plans roadmap blueprint timetable timeline schedule deadline framework scheme schemes plot plots", "for of"],
      ["intended", "preparation preparations readiness willingness permission groundwork pretext conditions condition", "for"],
      ["intended", "pledge pledges promise promises vow vows offer offers intention intentions guarantee guarantees", "of for on"],
      ["intended", AIM_WORDS, "of"],
      ["intended", "hope hopes hoping", "for of"],
      ["intended", "effort efforts bid bids push drive", "at for"],
      [
        "hypothetical",
        "threat threats risk risks fear fears danger dangers prospect prospects possibility possibilities likelihood probability chance chances spectre specter eventuality",
        "of for",
      ],
      ["hypothetical", "rumour rumours rumor rumors speculation", "of about on"],
      ["hypothetical", "warning warnings", "of"],
      [
        "hypothetical",
        "protect protects protecting protected protection shield shields shielding shielded safe safety shelter sheltering safeguard safeguards safeguarding guarantee guarantees deterrent bulwark insurance immune immunity defence defense spared spare",
        "from against",
      ],
      ["negated", "halt halts pause pauses lull letup cessation suspension respite moratorium freeze", "to in of from on"],
      ["predicted", "anticipation expectation expectations", "of"],
      ["assessed", "claim claims allegation allegations accusation accusations suspicion suspicions", "of about"],
      ["hypothetical", "opposition objection objections opposed", "to"],
      ["hypothetical", "decided opted argued argues ruled spoke advised warned", "against"],
      ["hypothetical", "option options idea notion", "of for ranging including"],
      ["hypothetical", "impulse impulses instinct temptation urge habit", "of to"],
    ] as const
  ).flatMap(([realis, nouns, by]) => nouns.split(" ").map((noun) => [noun, { realis, by: set(by) }] as const)),
);
/** What is talked of may have been: "a debate on the strike" that hit, "a debate on air strikes" to come. */
const TALK = set(
  "talk talks negotiation negotiations discussion discussions consultations debate debates vote votes voted voting referendum",
);
/** "Asked about a summit". */
const ASKED = set("asked questioned pressed");
const TALKED = set("on about against for");
export const DEFINITE = set("the this that these those its his their our last yesterday's friday's monday's recent latest");
/** What tells of the past inside a wish: "demands over the raid". */
const SINCE = set(
  "over after following followed amid since despite condemning because into justice compensation accountability victims investigation inquiry probe responsible retaliation revenge punishment response",
);

/** Verbs whose object is not done yet, or is kept from being done. */
const VERBS: ReadonlyMap<string, Realis> = new Map(
  (
    [
      ["hypothetical", "threaten threatens threatened threatening oppose opposes opposed opposing fear fears feared"],
      [
        "hypothetical",
        "simulate simulates simulated simulating rehearse rehearses rehearsed rehearsing practise practises practised practising practiced practicing re-enact re-enacts re-enacted reenacted mimicked mimicking",
      ],
      [
        "intended",
        "plan plans planned planning plot plots plotted plotting prepare prepares prepared preparing envisage envisages envisaged mull mulls mulled mulling consider considers considered considering contemplate contemplates contemplated contemplating weigh weighs weighed weighing eye eyes eyed eyeing stipulate stipulates stipulated stipulating near nears neared nearing foresee foresees foresaw entail entails envision envisions envisioned prescribe prescribes prescribed",
      ],
      [
        "proposed",
        "propose proposes proposed proposing demand demands demanded demanding request requests requested requesting advocate advocates advocated",
      ],
      ["negated", "prevent prevented avert averted preempted forestalled"],
    ] as const
  ).flatMap(([realis, verbs]) => verbs.split(" ").map((verb) => [verb, realis] as const)),
);
const BE = set("is are was were be been being");
/** "Looks unlikely", "remains possible". */
const LINKING = set("look looks looked seem seems seemed appear appears appeared remain remains remained");
const LINKING_REACH = 8;
/** "Ordered the withdrawal of half the force": an order to move is no move yet. */
const ORDERING = set(
  "order orders ordered ordering authorise authorised authorises authorize authorized authorizes approve approved approves greenlit sanctioned instruct instructed",
);
const MOVES: ReadonlySet<EventType> = new Set<EventType>([
  "withdrawal",
  "deployment",
  "evacuation",
  "base_or_post",
  "detention",
  "ground_incursion",
  "proxy_transfer",
]);
/** "The draft provides for joint patrols". */
const PROVIDING = set("provide provides provided providing");
const DOUBTED = set("possible unlikely likely imminent inevitable conceivable unthinkable improbable");
/** "The release of detainees is a condition". */
const TERMS = set(
  "condition precondition prerequisite demand priority necessity must requirement possibility option threat risk goal aim objective",
);
const ARTICLES = set("a an the our their its his another one");
const MAKING = set("make makes made making set sets setting call calls called calling name names named naming");
/** Words of a list that may stand between a call and the last thing called for. */
const LIST_REACH = 26;
const REACH = 9;

/** What the noun or verb that an event hangs on makes of it; null where it hangs on none. */
export function governedBy(event: EventWords, view: SentenceView): Governed | null {
  if (BREAKS.has(event.type)) return null;
  if (event.trigger.kind !== "noun" && !(view.tokens[event.from]?.norm ?? "").endsWith("ing")) return null;
  return byNoun(event, view) ?? (event.trigger.kind === "noun" ? byVerb(event, view) : asSubject(event, view));
}

const MODALS = set("would could might may");
/** "Recapturing it would cut the road": a deed that is only thought of. */
function asSubject(event: EventWords, view: SentenceView): Governed | null {
  const { chunks } = parseOf(view);
  const own = chunks.findIndex((chunk) => chunk.from <= event.from && chunk.to > event.from);
  const before = chunks[own - 1];
  if (before?.kind === "noun" || before?.kind === "verb") return null;
  const next = chunks.find((chunk, index) => index > own && chunk.kind === "verb" && chunk.form === "finite");
  if (next === undefined || chunks.slice(own + 1, chunks.indexOf(next)).some(({ kind }) => kind !== "noun")) return null;
  for (let at = next.from; at < next.to; at++) if (MODALS.has(view.tokens[at]?.norm ?? "")) return { realis: "hypothetical", at };
  return next.kind === "verb" ? doubtedBehind(next.head, view) : null;
}

/** "Is not on the table", "remains an option", "is out of the question": what the predicate says of a deed that is only thought of; null where it is a judgement of one that was done. */
function doubtedBehind(head: number, { tokens }: SentenceView): Governed | null {
  const norm = (at: number): string => tokens[at]?.norm ?? "";
  if (!BE.has(norm(head)) && !LINKING.has(norm(head))) return null;
  let at = head + 1;
  while (HEDGING.has(norm(at))) at++;
  if (["on", "off"].includes(norm(at)) && TABLE.has(norm(at + 2))) return { realis: "hypothetical", at };
  if (norm(at) === "out" && norm(at + 1) === "of") return { realis: "hypothetical", at };
  if (DOUBTED.has(norm(at))) return { realis: "hypothetical", at };
  return ARTICLES.has(norm(at)) && (TERMS.has(norm(at + 1)) || TERMS.has(norm(at + 2))) ? { realis: "proposed", at: at + 1 } : null;
}
const PICTURES = set("video videos footage photo photos photograph photographs picture pictures image images clip clips");
const FAKED = set("old older fake faked doctored staged manipulated unrelated archive altered edited generated misleading");
const HEDGING = set("not still now also never currently simply only no longer always clearly");

function byNoun(event: EventWords, view: SentenceView): Governed | null {
  const norm = (at: number): string => view.tokens[at]?.norm ?? "";
  const { chunks } = parseOf(view);
  const isOnTheGround = ["armed", "losses"].includes(familyOf(event.type));
  let lastVerb = -1;
  for (const chunk of chunks) if (chunk.kind === "verb" && chunk.form === "finite" && chunk.head < event.from) lastVerb = chunk.head;
  for (let at = event.from - 1; at >= Math.max(1, event.from - LIST_REACH, lastVerb - 1); at--) {
    const small = norm(at);
    if (SINCE.has(small) || small === ";" || small === ":") return null;
    const word = norm(at - 1);
    if (at - 1 < lastVerb) continue;
    // "An old video of a strike": what it shows is none of the news.
    if (PICTURES.has(word) && (small === "of" || small === "from") && FAKED.has(norm(at - 2))) return { realis: "negated", at: at - 2 };
    const noun = NOUNS.get(word);
    // "The aim of the operation" is no operation to come.
    if (AIMS.has(word) && !norm(event.from).endsWith("ing")) continue;
    if (noun?.by.has(small) === true && isAnswered(at - 1, event.from, norm)) return null;
    if (noun?.by.has(small) === true && isPassed(at - 1, norm)) return null;
    if (noun?.by.has(small) === true && event.from - at <= (noun.realis === "proposed" ? LIST_REACH : REACH))
      return { realis: noun.realis, at: at - 1 };
    if (((TALK.has(word) && TALKED.has(small)) || (ASKED.has(word) && small === "about")) && event.from - at <= REACH) {
      const isKnown = isOnTheGround && view.tokens.slice(at + 1, event.from).some((one) => DEFINITE.has(one.norm));
      return isKnown ? null : { realis: "intended", at: at - 1 };
    }
  }
  return null;
}

/** "Met the call for a truce with more shelling": the answer is done. */
export function isAnswered(at: number, to: number, norm: (at: number) => string): boolean {
  let isWith = false;
  for (let index = at; index < to && !isWith; index++) isWith = norm(index) === "with" || norm(index) === "by";
  for (let index = at - 1; isWith && index >= at - PASSED_REACH; index--) if (ANSWERED.has(norm(index))) return true;
  return false;
}
const ANSWERED = set("answered met reacted responded replied greeted countered defied rejected ignored answering responding reacting");

/** "Passed a bill imposing sanctions", "adopted a draft": it is in force. */
function isPassed(at: number, norm: (at: number) => string): boolean {
  for (let index = at - 1; index >= at - PASSED_REACH; index--) if (PASSED.has(norm(index))) return true;
  return false;
}
const PASSED = set("passed passes adopted adopts enacted enacts ratified approved approves signed signs");
const PASSED_REACH = 4;

function byVerb(event: EventWords, view: SentenceView): Governed | null {
  const norm = (at: number): string => view.tokens[at]?.norm ?? "";
  const ruler = rulerOf(event, view);
  // "Sent his ministers to the capital for talks".
  const errand = event.type === "talks" ? errandAt(event, norm) : -1;
  if (errand >= 0) return { realis: "intended", at: errand };
  const ruled = ruler === null ? undefined : VERBS.get(norm(ruler.head));
  // "Convicted of planning the 2013 bombings": they were.
  const isKnown =
    ruled === "intended" && ruler !== null && view.tokens.slice(ruler.head + 1, event.from).some((one) => DEFINITE.has(one.norm));
  if (ruler !== null && ruled !== undefined && !(isKnown && ["armed", "losses"].includes(familyOf(event.type))))
    return { realis: ruled, at: ruler.head };
  if (ruler !== null && ORDERING.has(norm(ruler.head)) && MOVES.has(event.type)) return { realis: "intended", at: ruler.head };
  if (ruler !== null && APPOINTED.has(event.type) && BANNING.has(norm(ruler.head))) return { realis: "negated", at: ruler.head };
  if (ruler !== null && event.type === "ied_explosion" && DISARMING.has(norm(ruler.head))) return { realis: "negated", at: ruler.head };
  const { chunks } = parseOf(view);
  const own = chunks.findIndex((chunk) => chunk.from <= event.from && chunk.to > event.from);
  const [laid, noun, next] = [chunks[own - 1], chunks[own], chunks[own + 1]];
  // "Made a withdrawal a condition for talks".
  if (
    next?.kind === "noun" &&
    TERMS.has(norm(next.head)) &&
    (norm(next.from - 1) === "as" || (laid?.kind === "verb" && MAKING.has(norm(laid.head))))
  )
    return { realis: "proposed", at: next.head };
  if (laid?.kind === "verb" && noun?.kind === "noun" && norm(noun.preposition ?? -1) === "for" && PROVIDING.has(norm(laid.head)))
    return { realis: "intended", at: laid.head };
  for (let at = event.to; at < event.to + LINKING_REACH && view.tokens[at]?.kind === "word"; at++)
    if (LINKING.has(norm(at)) && DOUBTED.has(norm(at + 1))) return { realis: "hypothetical", at: at + 1 };
  const predicate = predicateOf(event, view);
  if (predicate === null || predicate.head < event.from) return null;
  if (APPOINTED.has(event.type) && BANNING.has(norm(predicate.head))) return { realis: "negated", at: predicate.head };
  if (event.type === "ied_explosion" && DISARMING.has(norm(predicate.head))) return { realis: "negated", at: predicate.head };
  const said = VERBS.get(norm(predicate.head));
  if (predicate.passive && said !== undefined) return { realis: said, at: predicate.head };
  const behind = ["still", "now", "also", "not", "highly", "very"].includes(norm(predicate.head + 1))
    ? predicate.head + 2
    : predicate.head + 1;
  if (norm(predicate.head) === "ruled" && norm(predicate.head + 1) === "out") return { realis: "hypothetical", at: predicate.head };
  if (!BE.has(norm(predicate.head))) return null;
  if (["on", "off"].includes(norm(behind)) && TABLE.has(norm(behind + 2))) return { realis: "hypothetical", at: behind };
  if (DOUBTED.has(norm(behind))) return { realis: "hypothetical", at: behind };
  return ARTICLES.has(norm(behind)) && TERMS.has(norm(behind + 1)) ? { realis: "proposed", at: behind + 1 } : null;
}

const ERRANDS = set("send sends sent sending dispatch dispatches dispatched invite invites invited inviting");
const ERRAND_REACH = 3;
/** The "for" of those who are on their way; below zero where nobody is. */
function errandAt({ from, clause }: EventWords, norm: (at: number) => string): number {
  let small = from - 1;
  while (small > from - 1 - ERRAND_REACH && norm(small) !== "for") small--;
  if (norm(small) !== "for") return -1;
  for (let at = small - 1; at >= clause.from; at--) if (ERRANDS.has(norm(at))) return small;
  return -1;
}

/** "Banned a protest": it is kept from being held. */
const BANNING = set(
  "ban bans banned banning forbid forbids forbade forbidden prohibit prohibits prohibited outlaw outlaws outlawed disallowed cancel cancels cancelled canceled postpone postpones postponed",
);
/** A bomb that these befall went off nowhere. */
const DISARMING = set(
  "defuse defuses defused defusing disarm disarms disarmed dismantle dismantles dismantled dismantling discover discovers discovered find finds found seize seizes seized intercept intercepts intercepted neutralise neutralises neutralised neutralize neutralizes neutralized deactivate deactivated foil foils foiled thwart thwarts thwarted",
);

/** "Is on the table". */
const TABLE = set("table cards agenda horizon");

const DRAFTS = set("draft drafts motion motions bill bills petition proposal proposals");
const DRAFT_REACH = 4;
/** "A draft resolution demanding an inquiry": what only a draft says is not said yet. */
export function draftedBy({ from }: Range, { tokens }: SentenceView): number | null {
  if (!(tokens[from]?.norm ?? "").endsWith("ing")) return null;
  const norm = (at: number): string => tokens[at]?.norm ?? "";
  for (let at = from - 1; at >= Math.max(0, from - DRAFT_REACH) && tokens[at]?.kind !== "mark"; at--)
    if (!isPassed(at, norm) && DRAFTS.has(tokens[at]?.norm ?? "")) return at;
  return null;
}
