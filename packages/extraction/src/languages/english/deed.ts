import { type EventType, familyOf } from "@orontes/vocabulary";
import type { EventWords, Range } from "../../language-pack.ts";
import type { SentenceView } from "../../sentence-view.ts";
import type { Chunk, VerbGroup } from "./parse/chunk.ts";
import { parseOf } from "./parse/parse.ts";
import { set } from "./words.ts";

/** Verbs that say of a deed named by a noun no more than that it is done: "held an exercise", "talks opened", "paid a visit". */
export const PHASES =
  "hold holds held holding host hosts hosted hosting convene convenes convened convening conduct conducts conducted conducting carry carries carried carrying stage stages staged staging launch launches launched launching mount mounts mounted begin begins began begun beginning start starts started starting open opens opened opening resume resumes resumed resuming restart restarts restarted continue continues continued continuing complete completes completed conclude concludes concluded concluding end ends ended ending finish finishes finished close closed wrap wraps wrapped kick kicks kicked last lasted lasts take takes took taken taking run ran go goes went make makes made making had pay pays paid paying perform performs performed undertake undertook undertaken organise organised organize organized attend attends attended attending join joins joined joining chair chairs chaired fly flies flew flown enter entered come comes came focus focused touch touched cover covered cut order orders ordered reach reaches reached reaching sign signs signed signing strike strikes struck seal seals sealed conclude clinch clinched initial initialled initialed ink inked announce announces announced declare declares declared agree agreed extend extends extended prolong prolonged renew renewed observe observed broker brokers brokered mediate mediated arrange arranged got get gets getting is are was were 's";
const phases = set(PHASES);

/** "Are under way", "is over": a form of "be" alone tells nothing. */
const STATES = set("underway under ongoing over complete finished");
const BE = set("is are was were be been 's");
const GETTING = /^g[eo]t/;

/** What ends a deed or keeps it from being done, with the words that must follow some of them: "called off", "ended without". */
const OFF: ReadonlyMap<string, ReadonlySet<string> | null> = new Map([
  ...[
    "cancelled canceled cancels cancel postponed postpones postpone suspended suspends suspend scrapped scraps shelved adjourned abandoned frozen freezes stalled stall stalls collapsed collapse collapses failed fail fails faltered faltering foundered unravelled unraveled unravels deadlocked delayed derailed thwarted interrupted halted aborted torpedoed annulled revoked rescinded voided vetoed blocked rejected terminated lapsed lapses expired expires dissolved imploded",
  ].flatMap((line) => line.split(" ").map((word) => [word, null] as const)),
  ...(
    [
      ["called call calls", "off"],
      ["put puts", "off"],
      ["broken broke break breaks", "off down up apart"],
      ["fell fallen fall falls", "apart through"],
      ["came come comes", "apart undone"],
      ["torn tore", "up"],
      ["ended end ends concluded concludes finished closed wrapped", "without inconclusively fruitlessly fruitless in"],
      ["hit hits", "a deadlock an"],
      ["ground", "to"],
      ["went gone", "nowhere"],
      ["reached", "deadlock a an"],
      ["yielded produced brought", "no nothing little"],
      ["remain remains remained are is were was", "deadlocked stalled suspended frozen dead"],
    ] as const
  ).flatMap(([heads, next]) => heads.split(" ").map((head) => [head, set(next)] as const)),
]);
/** "Ended in failure", "reached an impasse": the noun behind the small word decides. */
const FAILURE = set("failure deadlock stalemate impasse acrimony disarray collapse dead wall snag");
const SMALL = set("in a an to");
/** The first words of what breaks a deed off, for the tables. */
export const OFF_WORDS: readonly string[] = [...OFF.keys(), "declared", "declares", "declare", "declaring", "considers"];

const TO_COME = set("due expected scheduled planned set slated poised likely supposed meant");
/** "Talks to resume": to come; "talks to end the war" have an aim. */
const TO_START = set("resume begin start restart open continue be take go kick");

/** What goes on until it fails: talks that broke down were held, talks that were called off were not. */
const FAILING = set(
  "broke broken break breaks collapsed collapse collapses failed fail fails faltered faltering foundered stalled stall stalls deadlocked ended end ends concluded concludes finished closed wrapped hit hits ground reached yielded produced brought fell fallen fall falls unravelled unraveled unravels imploded dissolved went gone remain remains remained is are was were",
);
/** "Congress blocked the sale": it is no meeting that was broken off, unless it was blocked itself. */
const isOffItself = (verb: VerbGroup, view: SentenceView): boolean =>
  isOff(verb, view) && (verb.passive || !ON_OTHERS.has(view.tokens[verb.head]?.norm ?? ""));
const ON_OTHERS = set(
  "cancelled canceled cancels cancel postponed postpones postpone suspended suspends suspend scrapped scraps shelved abandoned freezes derailed thwarted interrupted halted aborted torpedoed annulled revoked rescinded voided vetoed blocked rejected terminated call called calls put puts",
);
const isPrevented = (verb: VerbGroup, view: SentenceView): boolean => isOff(verb, view) && !FAILING.has(view.tokens[verb.head]?.norm ?? "");

/** "Declared the truce over", "dead", "null and void". */
const DECLARING = set("declared declares declare declaring pronounced pronounces considers considered");
const ENDED = set("over dead null void ended finished invalid");

/** "Declared the week-old truce over": no truce is declared. */
export const isDeclaredOver = ({ from, to, type }: Pick<EventWords, "from" | "to" | "type">, { tokens }: SentenceView): boolean =>
  type === "ceasefire" &&
  DECLARING.has(tokens[from]?.norm ?? "") &&
  tokens.slice(to, to + ENDING_REACH).some(({ norm }) => ENDED.has(norm));
const ENDING_REACH = 7;

/** Types that tell of the breaking off itself. */
export const BREAKS: ReadonlySet<EventType> = new Set<EventType>(["talks_breakdown", "agreement_failure"]);

/** The verb whose subject the noun at these tokens is. */
export function predicateOf({ from }: Range, view: SentenceView): VerbGroup | null {
  const { chunks, subjects } = parseOf(view);
  const verbs = chunks.filter(
    (chunk, index): chunk is VerbGroup =>
      chunk.kind === "verb" && (subjects[index] ?? []).some((phrase) => phrase.from <= from && phrase.to > from),
  );
  // "The summit planned for Friday was put off".
  const found = verbs.find(({ form }) => form === "finite") ?? verbs[0];
  if (found !== undefined) return found;
  // "Under a deal announced on Monday": what a preposition rules is no subject, so the verb right behind it is a participle.
  const at = chunks.findIndex((chunk) => chunk.from <= from && chunk.to > from);
  const [own, behind] = [chunks[at], chunks[at + 1]];
  return own?.kind === "noun" && own.preposition !== null && behind?.kind === "verb" && behind.to - behind.from === 1 ? behind : null;
}

/** The active verb whose object the noun at these tokens is. */
export function rulerOf({ from }: Range, view: SentenceView): VerbGroup | null {
  const { chunks } = parseOf(view);
  let at = chunks.findIndex((chunk) => chunk.from <= from && chunk.to > from);
  const isOf = (chunk: Chunk | undefined): boolean =>
    chunk?.kind === "noun" && chunk.preposition !== null && view.tokens[chunk.preposition]?.norm === "of";
  for (;;) {
    const chunk = chunks[at];
    const before = chunks[at - 1];
    if (chunk?.kind !== "noun" || (chunk.preposition !== null && !isOf(chunk))) return null;
    if (before?.kind === "verb") return before.passive ? null : before;
    // "Offered the rebels a truce": to whom stands between.
    const giving = chunks[at - 2];
    if (
      before?.kind === "noun" &&
      before.preposition === null &&
      chunk.preposition === null &&
      giving?.kind === "verb" &&
      GIVING.has(view.tokens[giving.head]?.norm ?? "")
    )
      return giving.passive ? null : giving;
    if (before?.kind === "noun" && isOf(chunk)) at--;
    else if ((before?.kind === "and" || before?.kind === "comma") && chunks[at - 2]?.kind === "noun") at -= 2;
    else return null;
  }
}

const GIVING = set(
  "offer offers offered offering promise promises promised promising propose proposes proposed deny denies denied denying refuse refuses refused refusing spare spares spared sparing grant grants granted granting give gives gave giving owe owes owed save saves saved saving deal deals dealt",
);

export function isOff({ head }: VerbGroup, { tokens }: SentenceView): boolean {
  const norm = (at: number): string => tokens[at]?.norm ?? "";
  const next = OFF.get(norm(head));
  if (next === undefined) return false;
  if (next === null) return true;
  // "Broken completely off": an adverb may stand between.
  const at = next.has(norm(head + 1)) ? head + 1 : head + 2;
  if (!next.has(norm(at))) return false;
  if (!SMALL.has(norm(at))) return true;
  return [at + 1, at + 2, at + 3].some((index) => FAILURE.has(norm(index)));
}

/** Whether a verb says that the deed a noun names was done, or broken off where that is what its type tells. */
export function isDone(event: Pick<EventWords, "from" | "to" | "type" | "trigger">, view: SentenceView): boolean {
  const norm = (at: number): string => view.tokens[at]?.norm ?? "";
  const predicate = predicateOf(event, view);
  const ruler = rulerOf(event, view);
  const { needs } = event.trigger;
  // "Cancelled his meeting": told by the verb.
  if (BREAKS.has(event.type) && ruler !== null && isToldBy(ruler, event.type, view)) return false;
  if (event.type === "talks_breakdown")
    return (
      (predicate !== null && isOffItself(predicate, view) && isPrevented(predicate, view)) || (ruler !== null && isPrevented(ruler, view))
    );
  if (BREAKS.has(event.type))
    return (
      (predicate !== null && isOffItself(predicate, view)) ||
      (ruler !== null && DECLARING.has(norm(ruler.head)) && ENDED.has(norm(event.to)))
    );
  const next = (at: number): string => norm(["again", "now", "still", "back"].includes(norm(at + 1)) ? at + 2 : at + 1);
  // "Traffic was halted" where that is what the trigger tells; not "talks ended without".
  // "Got under way", not "got nowhere".
  if (predicate !== null && GETTING.test(norm(predicate.head))) return STATES.has(norm(predicate.head + 1));
  if (predicate !== null && BE.has(norm(predicate.head))) {
    const state = next(predicate.head);
    return (needs.includes("is") && (STATES.has(state) || TO_COME.has(state))) || (needs.includes(state) && !BE.has(state));
  }
  if (predicate !== null && needs.includes(norm(predicate.head)) && (OFF.get(norm(predicate.head)) === null || !isOff(predicate, view)))
    return true;
  return ruler !== null && needs.includes(norm(ruler.head)) && !BE.has(norm(ruler.head));
}

const isToldBy = ({ head }: VerbGroup, type: EventType, { triggers }: SentenceView): boolean =>
  triggers.some(({ from, to, values }) => from <= head && to > head && values.some((one) => one.type === type));

/** Words between a noun and what is set apart behind it. */
const APART = 6;
const WISHING = set(
  "want wants wanted seek seeks sought seeking need needs needed favour favours favors expect expects expected await awaits awaiting prefer prefers oppose opposes opposed prepare prepares preparing offer offers offered promise promises promised consider considers considering plan plans planning",
);
const UNSURE = set(
  "close near nearing conceivable unthinkable elusive remote distant imminent possible unlikely uncertain pending needed necessary premature inevitable likely",
);
const UNSURE_PAIRS = set(
  "in-doubt in-question out-of off-the on-hold on-the within-reach under-discussion under-consideration under-preparation being-prepared being-drafted being-considered being-discussed being-planned at-risk a-long far-off far-away days-away weeks-away months-away years-away some-way",
);
const isUnsure = (at: number, { tokens }: SentenceView): boolean =>
  UNSURE.has(tokens[at]?.norm ?? "") || UNSURE_PAIRS.has(`${tokens[at]?.norm}-${tokens[at + 1]?.norm}`);

/** "Quit the grain deal", "pulled out of the accord": what one leaves is no news of it. */
function isLeft({ from, type }: Pick<EventWords, "from" | "type">, view: SentenceView): boolean {
  if (type !== "agreement" && type !== "trade_deal") return false;
  const { chunks } = parseOf(view);
  const at = chunks.findIndex((chunk) => chunk.from <= from && chunk.to > from);
  const before = chunks[at - 1];
  return before?.kind === "verb" && !before.passive && LEAVING.has(view.tokens[before.head]?.norm ?? "");
}
const LEAVING = set(
  "quit quits quitting exited exits exiting left leaves leaving withdrew withdraws withdrawing pulled pulls pulling walked walks walking backed backs backing dropped drops ditched ditches abandoned abandons tore tears tearing",
);
/** "Began to hold drills", "managed to sign a deal". */
const STARTED = set("managed able continued continue continues began begun begins started helped had went met gathered arrived flew");
const ABOUT = set("on about over regarding concerning");
const TALKING: ReadonlySet<EventType> = new Set<EventType>(["talks", "agreement", "request", "demand", "phone_call", "trade_deal"]);
const DISCUSSING = /^(?:discuss|debat|negotiat|agree|propos|consider|weigh)/;
const MEETINGS: ReadonlySet<EventType> = new Set<EventType>(["talks", "visit"]);
const PACTS: ReadonlySet<EventType> = new Set<EventType>(["agreement", "ceasefire", "trade_deal"]);
const NEW_ONES = set("a an another any possible new further");
const AGREEING = /^agree/;
const PLANNED_FAMILIES = new Set(["posture", "humanitarian", "coercion", "economy"]);

/** "A protocol on joint patrols", "discussed an exercise": what is agreed or talked of is still to be done. */
export function agreedOn(event: EventWords, view: SentenceView): Unreal | null {
  const isPact = PACTS.has(event.type);
  if (!PLANNED_FAMILIES.has(familyOf(event.type)) && !MEETINGS.has(event.type) && !isPact) return null;
  const { chunks } = parseOf(view);
  const at = chunks.findIndex((chunk) => chunk.from <= event.from && chunk.to > event.from);
  const [before, own] = [chunks[at - 1], chunks[at]];
  if (own?.kind !== "noun") return null;
  const norm = (index: number): string => view.tokens[index]?.norm ?? "";
  // "Are discussing a ceasefire", not the one that holds.
  if (isPact && !NEW_ONES.has(norm(own.from))) return null;
  if (own.preposition === null)
    return before?.kind === "verb" && DISCUSSING.test(norm(before.head)) ? { realis: "intended", at: before.head } : null;
  const { preposition } = own;
  if (MEETINGS.has(event.type))
    return before?.kind === "verb" && AGREEING.test(norm(before.head)) && (norm(preposition) === "on" || norm(preposition) === "to")
      ? { realis: "intended", at: before.head }
      : null;
  if (!ABOUT.has(norm(preposition))) return null;
  const isTalked = view.triggers.some(
    ({ from, to, values }) => to > preposition - 2 && from <= preposition && values.some(({ type }) => TALKING.has(type)),
  );
  return isTalked || (before?.kind === "verb" && DISCUSSING.test(norm(before.head))) ? { realis: "intended", at: preposition } : null;
}

interface Unreal {
  readonly realis: "intended" | "hypothetical" | "negated";
  /** Index of the word that says so. */
  readonly at: number;
}

/** How the verb behind a noun says that it is not done yet or not done at all; null where it says neither. */
export function unreal(event: Pick<EventWords, "from" | "to" | "type" | "trigger">, view: SentenceView): Unreal | null {
  const norm = (at: number): string => view.tokens[at]?.norm ?? "";
  if (norm(event.to) === "to" && TO_START.has(norm(event.to + 1))) return { realis: "intended", at: event.to };
  const ruler = rulerOf(event, view);
  // "Agreed to set up a centre": an infinitive tells what is to be done.
  if (event.trigger.sure && predicateOf(event, view) === null && ruler?.form === "infinitive" && !STARTED.has(norm(ruler.from - 1)))
    return { realis: "intended", at: ruler.from };
  if (!BREAKS.has(event.type) && isLeft(event, view)) return { realis: "negated", at: event.from };
  if (ruler !== null && !BREAKS.has(event.type) && isPrevented(ruler, view)) return { realis: "negated", at: ruler.head };
  if (ruler !== null && WISHING.has(norm(ruler.head))) return { realis: "intended", at: ruler.head };
  // "The visit to the capital, expected on Thursday, …".
  for (let at = event.to; at < event.to + APART; at++)
    if (norm(at) === "," && TO_COME.has(norm(at + 1))) return { realis: "intended", at: at + 1 };
  const verb = predicateOf(event, view);
  if (verb === null) return null;
  if (BE.has(norm(verb.head)) && isUnsure(verb.head + 1, view)) return { realis: "hypothetical", at: verb.head + 1 };
  // "Hangs by a thread".
  if (/^h[au]ngs?$/.test(norm(verb.head)) && ["by", "in"].includes(norm(verb.head + 1))) return { realis: "hypothetical", at: verb.head };
  const isUnable = norm(verb.head + 1) === "unable" || (norm(verb.head + 1) === "not" && norm(verb.head + 2) === "able");
  if (isUnable || (norm(verb.head).startsWith("fail") && norm(verb.head + 1) === "to")) return { realis: "negated", at: verb.head + 1 };
  for (let at = verb.from; at < verb.head; at++) {
    if (["will", "'ll", "shall", "wo"].includes(norm(at))) return { realis: "intended", at };
    if (["would", "could", "may", "might", "can", "should", "must"].includes(norm(at))) return { realis: "hypothetical", at };
    if (["not", "never", "n't"].includes(norm(at)) && phases.has(norm(verb.head))) return { realis: "negated", at };
  }
  if (verb.passive && TO_COME.has(norm(verb.head))) return { realis: "intended", at: verb.head };
  if (BE.has(norm(verb.head)) && TO_COME.has(norm(verb.head + 1))) return { realis: "intended", at: verb.head + 1 };
  const isOwn = BREAKS.has(event.type) || (event.trigger.sure && event.trigger.needs.includes(norm(verb.head)));
  return !isOwn && isPrevented(verb, view) ? { realis: "negated", at: verb.head } : null;
}
