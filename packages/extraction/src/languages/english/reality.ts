import { SoughtPattern, isPresent } from "@orontes/language";
import { type EventType, familyOf, isTold, type Realis } from "@orontes/vocabulary";
import type { Figure } from "../../figure.ts";
import { type Frame, type Reality, strongest } from "../../frame.ts";
import type { EventWords, Range } from "../../language-pack.ts";
import type { CueFound, SentenceView } from "../../sentence-view.ts";
import { SPEECH } from "../../role.ts";
import { type Stage, stagedAt } from "../../staged.ts";
import { toldAs } from "../../told-as.ts";
import { agreedOn, unreal } from "./deed.ts";
import { draftedBy, governedBy, isAnswered } from "./governor.ts";
import { hearsayOf } from "./hearsay.ts";
import type { VerbGroup } from "./parse/chunk.ts";
import { parseOf } from "./parse/parse.ts";
import { purposeOf } from "./purpose.ts";
import { boundaries, set, sought } from "./words.ts";

/** Before "to" these tell that it was done: "managed to", "began to". */
const RAISING = set(
  "managed able continued continue continues continuing began begun started forced helped help used had failed rushed hastened hurried quick went",
);
const HOW_ASKED = set("in during by over on via");
const HOW_IT_CAME: ReadonlySet<Realis> = new Set<Realis>(["proposed", "negated"]);
const NOT = set("not never no");
const HEARD = set("heard seen felt");
const CONDITIONALS = set("if unless could would might may");
const OPENS_DOUBT = set("if unless until before");
/** Before "to" and a noun these tell what came of it: "due to shelling", "in response to attacks". */
const LEADING = set(
  "due owing thanks response reaction retaliation addition led leads leading subjected exposed subject prior according attributed contributed reply answer similar witness reacted responded",
);
/** How many words before an event its cues are sought. */
const REACH = 20;
/** The same for an act of speech. */
const SPEECH_REACH = 4;

const STAGE: Stage = {
  drills: new SoughtPattern(/^(?:drills?|exercises?|manoeuvres|maneuvers|war-games|wargames|training|rehearsals?)$/),
  during: set("during in at for"),
  works: new SoughtPattern(
    /^(?:films?|plays?|movies?|documentary|documentaries|novels?|drama|thriller|opera|musical|miniseries|sitcom|videogame|memoirs?|exhibition|re-enactment|reenactment)$/,
  ),
  tells:
    /^(?:tells?|telling|depicts?|depicting|shows?|showing|portrays?|portraying|recounts?|recounting|follows|chronicles|dramatises|dramatizes|recreates|recreating|retells|about|of|on)$/,
  within: /^(?:in|new)$/,
  prizes: new SoughtPattern(/^(?:votes|seats|ballots|ratings|customers|shoppers|subscribers|viewers)$/),
  over: "for",
  players: new SoughtPattern(/^(?:strikers?|midfielders?|winger|goalkeeper|batsman|boxers?|wrestlers?)$/),
};

const told = toldAs("en");

/** How real an event is told: the cues that govern it within its clause, else the form of its verb. */
export function realityOf(event: EventWords, view: SentenceView, cues: readonly CueFound[]): Reality {
  const { tokens, present } = view;
  const at = event.from;
  const norm = (index: number): string => tokens[index]?.norm ?? "";
  const stage = stagedAt(event, view, STAGE);
  if (stage !== null) return told("hypothetical", stage, stage + 1, "staged");
  const start = Math.max(contentStart(view, event.clause.from), at - REACH);
  // "Injured due to an attack": a cause, where "due to leave" is a plan.
  const isCause = ({ phrase }: CueFound): boolean => phrase === "due to" && event.trigger.kind === "noun";
  // "Urged him in a telephone call to": the call is how it was asked.
  const isCalled = event.type === "phone_call" && HOW_ASKED.has(norm(at));
  const isSpeech = SPEECH.has(event.type) && event.trigger.kind === "verb";
  const reaching = cues.filter(
    // What is said may be a wish; that it is said is one only right behind such a word.
    (cue) =>
      cue.from >= start &&
      cue.to <= at &&
      !isCause(cue) &&
      governs(cue, at, view) &&
      !isSetApart(cue, at, view) &&
      !(isCalled && HOW_IT_CAME.has(cue.realis) && !NOT.has(cue.phrase)) &&
      !(isSpeech && (at - cue.to > SPEECH_REACH || tokens.slice(cue.to, at).some(({ kind }) => kind === "mark"))) &&
      !isPast(cue, event, view),
  );
  const raised = norm(at - 1) === "to" && (RAISING.has(norm(at - 2)) || isBroughtAbout(at - 1, tokens));
  const cue = strongest(reaching);
  const rumour = rumourAt(event, view);
  if (rumour !== null) return told("negated", rumour, rumour + 1, norm(rumour));
  // An army that failed to take a town fought for it and did not take it; aid that failed to come did not come.
  if (
    cue !== undefined &&
    isInVain(cue, view) &&
    (CHANGES_HANDS.has(event.type) || (cue.phrase.startsWith("fail") && !ON_THE_GROUND.has(familyOf(event.type))))
  )
    return told("negated", cue.from, cue.to, cue.phrase);
  // Who tries to reach a deal has none yet.
  const isSought = cue?.realis === "attempted" && AGREED.has(event.type);
  if (cue !== undefined && isSought) return told("intended", cue.from, cue.to, cue.phrase);
  if (cue !== undefined && !(raised && cue.realis === "intended")) return told(cue.realis, cue.from, cue.to, cue.phrase);
  const hearsay = hearsayOf(event, view);
  if (hearsay !== null) return told(hearsay.realis, hearsay.at, hearsay.at + 1, norm(hearsay.at));
  // A bare infinitive is an aim: "crossed the border to attack".
  const toAt = norm(at - 1).endsWith("ly") ? at - 2 : at - 1;
  if (
    norm(toAt) === "to" &&
    !raised &&
    !(event.trigger.kind === "noun" && LEADING.has(norm(toAt - 1))) &&
    tokens[toAt - 1] !== undefined &&
    tokens[toAt - 1]?.kind !== "mark"
  )
    return told("intended", at - 1, at, "infinitive");
  if (event.trigger.kind === "noun" && isToDo(event, view)) return told("intended", at - 1, at, "infinitive");
  // "Had the army attacked, thousands would have died".
  const opens =
    tokens[0]?.norm === "had" ? tokens.findIndex(({ norm: word }) => word === "would" || word === "could" || word === "might") : -1;
  if (at < opens) return told("hypothetical", 0, 1, "had");
  const governed = governedBy(event, view) ?? purposeOf(event, view);
  if (governed !== null) return told(governed.realis, governed.at, governed.at + 1, norm(governed.at));
  const draft = draftedBy(event, view);
  if (draft !== null) return told("proposed", draft, draft + 1, norm(draft));
  if (norm(at).endsWith("ing") && ["is", "are", "'re"].includes(norm(at - 1))) return told("ongoing", at - 1, at, "progressive");
  if (event.trigger.kind === "noun" && !ON_THE_GROUND.has(familyOf(event.type))) {
    const so = unreal(event, view) ?? agreedOn(event, view);
    if (so !== null) return told(so.realis, so.at, so.at + 1, norm(so.at));
  }
  const next = norm(event.to);
  // "Received no missiles": the verb's object is none.
  if (event.trigger.kind === "verb" && next === "no" && !isSpeech && !NO_MORE.has(norm(event.to + 1)))
    return told("negated", event.to, event.to + 1, "no");
  // "Clashes would follow": the modal stands behind the noun.
  // "Shelling could be heard": it was.
  const isHeard = next === "could" && norm(event.to + 1) === "be" && HEARD.has(norm(event.to + 2));
  if (["would", "could", "may", "might"].includes(next) && !isHeard) return told("hypothetical", event.to, event.to + 1, next);
  if (next === "will" || (next === "is" && norm(event.to + 1) === "to")) return told("intended", event.to, event.to + 1, next);
  if (isPresent(DOUBTING, present)) {
    const rest = tokens.slice(event.to, event.clause.to).map((token) => token.norm);
    // "The strike, which could not have come at a worse time, hit": what a relative clause tells is another thing.
    const relative = rest.findIndex((word) => RELATIVES.has(word));
    const behind = relative < 0 ? rest : rest.slice(0, relative);
    if (
      event.trigger.kind === "noun" &&
      behind.some((word, index) => word === "to" && behind[index + 1] === "be" && !HELD.has(behind[index - 1] ?? ""))
    )
      return told("intended", event.to, event.to + 1, "to-be");
    // "The strikes would", "capturing the town would be".
    const isNamed = event.trigger.kind === "noun" || (norm(at).endsWith("ing") && at === event.clause.from);
    const isDoubted = (word: string, index: number): boolean =>
      word === "would" || word === "might" || (word === "could" && !(behind[index + 1] === "be" && HEARD.has(behind[index + 2] ?? "")));
    if (isNamed && behind.some(isDoubted)) return told("hypothetical", event.to, event.to + 1, "would");
  }
  if (next === "if" || next === "unless") return told("hypothetical", event.to, event.to + 1, "if");
  return { realis: "actual", cue: null };
}

/** One of them stands in whatever is doubted or to come behind its noun. */
const DOUBTING = sought("be would might could");

const CAUSED = set("allowed allowing enabled enabling helped helping forced forcing permitted compelled compelling obliged");
const CAUSED_REACH = 5;
/** "Which allowed them to advance", "forcing the army to pull back": it was done. */
function isBroughtAbout(to: number, tokens: SentenceView["tokens"]): boolean {
  for (let at = to - 2; at >= Math.max(0, to - CAUSED_REACH) && tokens[at]?.kind === "word"; at--)
    if (CAUSED.has(tokens[at]?.norm ?? "")) return !NOT_CAUSED.has(tokens[at - 1]?.norm ?? "");
  return false;
}
const NOT_CAUSED = set("would could will may might be been being was were is are not to never if");

/** What an attempt brings about only where it succeeds. */
const CHANGES_HANDS: ReadonlySet<EventType> = new Set<EventType>(["territory_captured", "siege_relief"]);
const AGREED: ReadonlySet<EventType> = new Set<EventType>(["agreement", "ceasefire", "trade_deal", "release", "relations_change"]);
const VAIN = set("failed fail fails failing unsuccessful unsuccessfully abortive vain futile");
const VAIN_REACH = 4;
const OFF = set("repelled repulsed foiled thwarted");
/** "Repelled attempts to retake", "failed to retake", "failed in its bid to retake". */
function isInVain({ realis, from, to, phrase }: CueFound, { tokens }: SentenceView): boolean {
  if (OFF.has(phrase)) return true;
  if (realis !== "attempted" && !phrase.startsWith("bid") && !phrase.startsWith("in a bid")) return false;
  return tokens.slice(Math.max(0, from - VAIN_REACH), to).some(({ norm }) => VAIN.has(norm));
}

const RUMOURS = sought(
  "report reports rumour rumours rumor rumors claim claims allegation allegations suggestion suggestions talk story stories news",
);
/** "Reports its army had used gas": "that" may be left out. */
const OPENS_RUMOUR = set("that of about its it the they their his he she");
const UNTRUE = set(
  "denied rejected dismissed false untrue unfounded baseless groundless refuted fabricated lies wrong disinformation nonsense",
);
const CALLED = set(
  'was were is are been be as proved proven called be not turned out to completely entirely totally quickly simply \u201c "',
);
const FALSE = set("false fake bogus fabricated erroneous unfounded baseless");
const BRANDS = set("dismissed dismissing dismisses rejected rejecting rejects denied denies denying branded branding called calling");
const MADE_UP = set(
  "fabrication fabrications invention inventions fiction lie lies hoax gossip nonsense rubbish propaganda disinformation baseless false",
);
const VERDICT_BEFORE = 7;
const RUMOUR_REACH = 14;
const VERDICT_REACH = 26;
/** "Reports that the army had shelled the town were denied": the word that calls untrue what a rumour tells; null where none does. */
function rumourAt({ from, to }: Range, { tokens, present }: Pick<SentenceView, "tokens" | "present">): number | null {
  if (!isPresent(RUMOURS, present)) return null;
  const norm = (at: number): string => tokens[at]?.norm ?? "";
  let isRumour = false;
  // "Dismissed as “nonsense” a report that".
  for (let at = from - 1; at >= Math.max(0, from - RUMOUR_REACH); at--)
    if (RUMOURS.has(norm(at)) && OPENS_RUMOUR.has(norm(at + 1))) {
      const first = Math.max(0, at - VERDICT_BEFORE);
      const said = tokens.slice(first, at);
      const judged = said.findIndex((token) => UNTRUE.has(token.norm));
      const branded = said.findIndex((token) => BRANDS.has(token.norm));
      if (branded >= 0 && judged >= branded) return first + judged;
      // "Called reports that it had closed the border a fabrication".
      const verdict = branded < 0 ? -1 : tokens.findIndex((token, index) => index >= to && MADE_UP.has(token.norm));
      if (verdict >= 0) return verdict;
    }
  // "False reports said".
  for (let at = from - 1; at >= Math.max(1, from - RUMOUR_REACH); at--) if (RUMOURS.has(norm(at)) && FALSE.has(norm(at - 1))) return at - 1;
  for (let at = from - 1; at >= Math.max(0, from - RUMOUR_REACH) && !isRumour; at--)
    isRumour = RUMOURS.has(norm(at)) && OPENS_RUMOUR.has(norm(at + 1));
  if (!isRumour) return null;
  for (let at = to; at < Math.min(tokens.length, to + VERDICT_REACH) && norm(at) !== ";"; at++)
    if (UNTRUE.has(norm(at)) && CALLED.has(norm(at - 1))) return at;
  return null;
}

const RELATIVES = set("which who whose whom");
/** What is told by its victims and its weapons, not by the verb that it is the subject of. */
const ON_THE_GROUND: ReadonlySet<string> = new Set(["armed", "losses"]);
/** Behind "no" these leave the rest as it is: "no longer", "no fewer than 12". */
const NO_MORE = set("longer fewer less later doubt sooner more");
const PLANNED: ReadonlySet<Realis> = new Set<Realis>(["intended", "proposed", "predicted"]);
const SINCE = set("over after following amid into reports report since despite condemned");
const AMENDS = set(
  "revenge retaliation retaliate punishment punish responsible responsibility justice compensation accountable blame avenge reprisals",
);
/** A plan or wish does not reach what is told to have been: "demanded an inquiry into the raid", "punishment for those who attacked". */
function isPast(cue: CueFound, event: EventWords, view: SentenceView): boolean {
  if (!PLANNED.has(cue.realis)) return false;
  const norm = (index: number): string => view.tokens[index]?.norm ?? "";
  const isNoun = event.trigger.kind === "noun" && ["armed", "losses"].includes(familyOf(event.type));
  if (isNoun && isAnswered(cue.from, event.from, norm)) return true;
  for (let at = cue.to; isNoun && at < event.from; at++)
    if (SINCE.has(norm(at)) || (norm(at) === "for" && AMENDS.has(norm(at - 1)))) return true;
  const { chunks, subjects } = parseOf(view);
  return chunks.some(
    (chunk, at) =>
      chunk.kind === "verb" &&
      chunk.form === "finite" &&
      !chunk.passive &&
      chunk.from >= cue.to &&
      chunk.head < event.to &&
      PAST.test(norm(chunk.head)) &&
      chunk.to - chunk.from === 1 &&
      subjects[at]?.some(({ from }) => from >= cue.to) === true,
  );
}

/** Forms that only the past has. */
const PAST = /(?:[^e]ed|^launched|^struck|^began|^took|^fell|^drove|^broke|^fought|^fled|^sent|^shot|^killed)$/;

/** "Strikes on what are said to be depots": the depots are in doubt, not the strikes. */
const HELD = set(
  "said believed thought reported alleged claimed known suspected presumed understood appear appears appeared seem seems seemed",
);
const DOING = set(
  "accept honour honor observe respect adopt ratify approve sponsor enforce increase step launch carry conduct begin start resume continue mount stage hold sign reach impose lift end halt stop provide give send deliver discuss prepare plan broker agree join attend host open undertake perform wage restart revive reinstate relaunch reopen restore introduce implement deploy establish secure negotiate cancel order expand extend renew widen deepen",
);
/** "To launch an offensive", "to increase support": the noun is what is to be done. */
function isToDo({ from }: EventWords, { tokens }: SentenceView): boolean {
  for (let at = from - 1; at >= Math.max(1, from - 5); at--) {
    if (!DOING.has(tokens[at]?.norm ?? "")) continue;
    const isOfPast = tokens.slice(at + 1, from).some(({ norm }) => SINCE.has(norm));
    return !isOfPast && tokens[at - 1]?.norm === "to" && !RAISING.has(tokens[at - 2]?.norm ?? "");
  }
  return false;
}

/** What hangs on a "that" belongs to what rules its reality: "expects that", "denied that". */
function contentStart({ tokens }: SentenceView, from: number): number {
  let start = from;
  while (start > 1 && (tokens[start - 1]?.norm === "that" || tokens[start - 1]?.norm === "whether")) start = Math.max(0, start - 8);
  // "All but captured".
  if (tokens[start - 1]?.norm === "but" && tokens[start - 2]?.norm === "all") return start - 2;
  // "If the border stays shut": the word that opens the clause rules it.
  return OPENS_DOUBT.has(tokens[start - 1]?.norm ?? "") ? start - 1 : start;
}

/** "Heading off, for the moment, an invasion". */
const KEPT_OFF_REACH = 12;
const KEPT_OFF = /^(?:stav|head|avert|forestall|pre empt|ward|dissuad)/;
/** "Fearing an uprising, the army stormed the town": what opens a sentence before its verb says nothing of it. */
function isSetApart({ to, realis, phrase }: CueFound, at: number, view: SentenceView): boolean {
  if (KEPT_OFF.test(phrase)) return false;
  if ((realis === "negated" && !phrase.endsWith("ing")) || CONDITIONALS.has(phrase.split(" ")[0] ?? "")) return false;
  const comma = view.tokens.findIndex(({ norm }, index) => index >= to && index < at && norm === ",");
  if (comma < 0) return false;
  const verbs = parseOf(view).chunks.filter((chunk): chunk is VerbGroup => chunk.kind === "verb" && chunk.form === "finite");
  return verbs.every(({ from }) => from > comma) && verbs.some(({ head }) => head <= at);
}

/** Whether a cue reaches the event: some stand right before it, some rule the whole clause. */
function governs({ phrase, realis, to }: CueFound, at: number, { tokens }: SentenceView): boolean {
  // "On May 14", "in May".
  if (phrase === "may" && tokens[to - 1]?.capital === true && to > 1) return false;
  const between = tokens.slice(to, at);
  if (between.some((token) => token.norm === ";" || token.norm === ":" || token.norm === "\u201d")) return false;
  if (CONDITIONALS.has(phrase.split(" ")[0] ?? "")) return !between.some((token) => token.norm === "but");
  if (realis === "negated") {
    if (phrase === "no") return between.length <= 3;
    if (WHOLE.has(phrase)) return true;
    return /^(?:den|reject|dismiss|refut|rebut|brush)/.test(phrase) || between.length <= 4;
  }
  if (KEPT_OFF.test(phrase)) return between.length <= KEPT_OFF_REACH;
  if (NEARLY.has(phrase)) {
    // "Close to a deal".
    const isOne = between.length === 1 && phrase.endsWith("close to") && (between[0]?.norm === "a" || between[0]?.norm === "an");
    return (between.length === 0 || isOne) && to > 0 && tokens[at]?.kind === "word";
  }
  // "The so-called coalition struck": the name is in doubt, not the strike.
  if (phrase === "so called" || phrase === "what it called") return between.length === 0;
  if (phrase === "any") return between.length <= 2;
  // "Will end the siege and break": a bare form behind "and" hangs on the same word.
  const isJoined =
    ["and", "or", "then"].includes(tokens[at - 1]?.norm ?? "") &&
    /(?:[^s]|ss)$/.test(tokens[at]?.norm ?? "") &&
    !/(?:ed|ing)$/.test(tokens[at]?.norm ?? "");
  // "Aimed at weakening the defences and regaining the heights".
  if (AIMS.has(phrase) && ["and", "or", ","].includes(tokens[at - 1]?.norm ?? "") && tokens[at]?.norm.endsWith("ing") === true)
    return between.length <= JOINED_REACH;
  if ((phrase.endsWith(" to") || phrase === "will") && isJoined && between.length <= JOINED_REACH) return true;
  if (phrase.endsWith(" to") || phrase === "will") return between.length <= 5 && !between.some((token) => boundaries.has(token.norm));
  if (realis === "proposed" || realis === "predicted") return true;
  return between.length <= 7;
}

/** Behind these all that follows is not so: "nothing suggests that", "does not mean that". */
const WHOLE: ReadonlySet<string> = new Set([
  "no one",
  "nobody",
  "nothing suggests",
  "nothing to suggest",
  "nothing indicates",
  "nothing to indicate",
  "no proof that",
  "no evidence that",
  ...["does not", "did not", "do not", "would not", "doesn't", "didn't", "don't"].flatMap((not) => [`${not} mean`, `${not} mean that`]),
]);

/** "All but captured", not "nearly 20 dead". */
const NEARLY: ReadonlySet<string> = new Set(["all but", "almost", "nearly", "narrowly", "came close to", "close to", "came within"]);
const AIMS: ReadonlySet<string> = new Set(["aimed at", "with the aim of", "with a view to", "of planning", "of plotting", "of preparing"]);
/** Words between "will" and a verb joined to its own. */
const JOINED_REACH = 14;

const ASKED_REACH = 14;
const ASKS = set(
  "determine determining establish establishing ascertain investigate investigating investigated investigates verify verifying check checking probe probing examine examining assess assessing clarify ask asking into over of out unclear unknown uncertain clear known see seen",
);
const ENDS_ASKING = set("that but and after as when where because while although ; :");
function isAsked(from: number, tokens: SentenceView["tokens"]): boolean {
  for (let at = from - 1; at >= Math.max(1, from - ASKED_REACH) && !ENDS_ASKING.has(tokens[at]?.norm ?? ""); at--)
    if (tokens[at]?.norm === "whether") return ASKS.has(tokens[at - 1]?.norm ?? "");
  return false;
}

const UNSURE = set(
  "could would may might if will can should prevent prevented preventing prevents avoid avoided avoiding avert averted threatened threatening threatens plotted plotting planned planning plot vowed",
);
const DENIED = set("denied denies deny denying rejected rejects refuted disputed");
const FIGURE_REACH = 6;

/** "Could kill 50", "if 10 people died". */
export function realityOfFigure(figure: Figure, view: SentenceView & { readonly frames: readonly Frame[] }): Realis {
  const { tokens, frames } = view;
  const before = tokens.slice(Math.max(0, Math.min(figure.from, figure.cueAt) - FIGURE_REACH), figure.cueAt);
  // "Between April and May": a month.
  if (before.some((token) => UNSURE.has(token.norm) && !(token.norm === "may" && token.capital))) return "hypothetical";
  if (before.some((token) => DENIED.has(token.norm)) || tokens[figure.from - 1]?.norm === "not") return "negated";
  // "To determine whether its strikes claimed 100 lives".
  if (isAsked(Math.min(figure.from, figure.cueAt), tokens)) return "hypothetical";
  if (rumourAt({ from: figure.from, to: Math.max(figure.to, figure.cueAt) }, view) !== null) return "negated";
  if (isPresent(AT_FIRST, view.present) && isTakenBack(figure, tokens)) return "hypothetical";
  const frame = frames.find((one) => one.from === figure.cueAt && one.type !== "casualties");
  return frame !== undefined && !isTold(frame.reality.realis) ? frame.reality.realis : "actual";
}

const AT_FIRST = sought("initially originally first wrongly mistakenly erroneously");
const HELD_FOR = set("said reported thought believed feared announced declared presumed");
/** "Was initially said to be among the dead, but": what the rest of the sentence takes back. */
function isTakenBack({ from, to, cueAt }: Figure, tokens: SentenceView["tokens"]): boolean {
  const at = tokens.findIndex(({ norm }, index) => HELD_FOR.has(norm) && AT_FIRST.has(tokens[index - 1]?.norm ?? ""));
  return at >= 0 && at < Math.min(from, cueAt) && tokens.slice(Math.max(to, cueAt)).some(({ norm }) => norm === "but");
}
