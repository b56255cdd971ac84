import { isPresent, SoughtWords } from "@orontes/language";
import { type EventType, familyOf, isTold } from "@orontes/vocabulary";
import type { Token } from "@orontes/language";
import type { Frame } from "./frame.ts";
import type { LanguagePack, Range, Report } from "./language-pack.ts";
import type { ActorMention } from "./mention.ts";
import type { Reading } from "./reading.ts";
import { SPEECH } from "./role.ts";

/** What someone with a say says, beside what else the sentence tells of. */
export interface Speech {
  readonly type: "statement" | "ultimatum_threat" | "policy_intent" | "accusation" | "denial" | "demand" | "media_report";
  readonly speaker: ActorMention;
  /** Against whom a threat goes, whom an accusation blames or of whom something is demanded. */
  readonly threatened: readonly ActorMention[];
  readonly at: Range;
}

const OPENING = new SoughtWords(["“", "«", "„", '"']);
const CLOSING = new Set(["”", "»", "“", '"']);
/** Fewer quoted words are a term, not a statement. */
const LEAST_QUOTED = 6;
const WITH_A_SAY = new Set(["leader", "government", "ministry", "officials", "forces"]);
const BODIES = new Set([
  "state",
  "government",
  "ministry",
  "military",
  "armed_group",
  "militia",
  "organisation",
  "party",
  "agency",
  "person",
]);

/** The statements, threats or blame of a sentence that quotes someone, or that says what someone says: of its main speaker, and of those who say something in a clause of their own. */
export function speechesOf(reading: Reading, pack: LanguagePack): Speech[] {
  const { report, frames, figures, tokens } = reading;
  if (report === null) return [];
  const others = report.also ?? [];
  if (others.length === 0) {
    const speech = speechOf(reading, { from: 0, to: tokens.length }, pack);
    return speech === null ? [] : [speech];
  }
  const inside = ({ from, to }: Range, at: number): boolean => at >= from && at < to;
  const own = frames.filter((frame) => !others.some((other) => inside(other, frame.from)));
  return [
    speechOf({ ...reading, frames: own }, { from: 0, to: tokens.length }, pack),
    ...others.map((other) =>
      speechOf(
        {
          ...reading,
          report: other.report,
          frames: frames.filter((frame) => inside(other, frame.from)),
          figures: figures.filter((figure) => inside(other, figure.from)),
        },
        { from: other.from, to: other.to },
        pack,
      ),
    ),
  ].flatMap((speech) => speech ?? []);
}

function speechOf(reading: Reading, whole: Range, pack: LanguagePack): Speech | null {
  const { report, frames, tokens, mentions } = reading;
  const speaker = report?.speaker ?? null;
  if (report === null || speaker === null) return null;
  const quote = quoteIn(reading, whole);
  // A few quoted words are best read with those around them.
  const at = quote !== null && 2 * (quote.to - quote.from) > whole.to - whole.from ? quote : whole;
  if (isOutlet(speaker))
    return isScoop(reading) && !frames.some((frame) => tellsOf(report, speaker, frame, reading))
      ? { type: "media_report", speaker, threatened: [], at }
      : null;
  // "A rights group claimed that", "the opposition alleged": they speak for no state, and blame.
  if (!hasSay(speaker))
    return report.blamed != null && mayBlame(speaker) && !isBroken(reading) && !frames.some(({ type }) => SPEECH.has(type))
      ? { type: "accusation", speaker, threatened: [report.blamed], at }
      : null;
  if (report.isImpersonal === true && quote === null) return null;
  const blocking = frames.filter((frame) => tellsOf(report, speaker, frame, reading));
  // "Stressed that the regime had committed a crime": more than the verb alone tells.
  if (blocking.some(({ type }) => type !== "statement")) return null;
  const blamed = blamedIn(reading, speaker) ?? (isBroken(reading) ? null : (report.blamed ?? null));
  if (blamed !== null) return { type: "accusation", speaker, threatened: [blamed], at };
  if (report.isDenial === true || isDisowned(reading, speaker)) return { type: "denial", speaker, threatened: [], at };
  // "Turkey may send troops if asked, the minister said" adds only who said so.
  const isThreat = report.manner !== "attributed" && isConditional(quote ?? whole, reading, pack) && speaker.sector !== "officials";
  if (report.isDemand === true && !isThreat) return { type: "demand", speaker, threatened: report.asked ?? [], at };
  if (blocking.length > 0 || (!isThreat && (quote === null ? isBareFact(reading, speaker) : isQuotedFact(reading, speaker)))) return null;
  const threatened = isThreat
    ? mentions.actors
        .filter(
          (actor) => actor.entityId !== speaker.entityId && !actor.modifier && actor.side !== null && actor.country !== speaker.country,
        )
        .slice(0, 1)
    : listenersOf(report, speaker, reading, pack);
  const isIntent =
    quote === null &&
    !isThreat &&
    report.manner === undefined &&
    tokens.some((token) => (looksAhead(token, pack) && pack.stays?.(token) !== true) || pack.words.duties.has(token.norm));
  return { type: isThreat ? "ultimatum_threat" : isIntent ? "policy_intent" : "statement", speaker, threatened, at };
}

/** Tokens between a verb of saying and whoever listens. */
const LISTENER_REACH = 3;
/** "Has told the Turks", "informed the Security Council": not the paper that prints it. */
const listenersOf = (
  { verb }: Report,
  speaker: ActorMention,
  { tokens, mentions }: Reading,
  pack: LanguagePack,
): readonly ActorMention[] =>
  pack.words.telling?.has(tokens[verb]?.norm ?? "") !== true
    ? []
    : mentions.actors
        .filter(
          (actor) =>
            actor.from > verb &&
            actor.from <= verb + LISTENER_REACH &&
            !actor.modifier &&
            actor.entityId !== speaker.entityId &&
            actor.sector !== "media" &&
            actor.actor?.kind !== "media" &&
            (actor.actor !== null || actor.isCountry),
        )
        .slice(0, 1);

/** Whether a frame tells what the speaker says: not of someone else's act, nor of one beside the saying, "called on the inspectors and said it was watching". */
function tellsOf(report: Report, speaker: ActorMention, { type, reality, acting, from, to }: Frame, { tokens }: Reading): boolean {
  if (!SPEECH.has(type) || !isTold(reality.realis)) return false;
  const isAtVerb = report.verb >= from - 1 && report.verb < to + 2;
  if (isAtVerb || type === "statement" || acting.length === 0) return isAtVerb || type !== "statement";
  const isOwn = acting.some(
    (actor) => actor.entityId === speaker.entityId || (actor.country !== null && actor.country === speaker.country),
  );
  if (!isOwn) return false;
  return !ACTS.has(type) || tokens[report.verb]?.norm.endsWith("ing") === true;
}
/** Done by saying so, beside which something may be stated as well. */
const ACTS = new Set<EventType>(["request", "demand", "accusation", "denial", "ultimatum_threat"]);

/** A fact to which a source is only added, or what the sentence plans, fears or denies and is told as that. */
function isBareFact({ report, figures, frames, numbers, dates, tokens }: Reading, speaker: ActorMention): boolean {
  if (figures.length > 0) return true;
  if (report?.manner !== undefined && frames.some(({ type, reality }) => type === "policy_intent" && !isTold(reality.realis))) return true;
  const isViolent = frames.some(({ type, reality }) => ON_THE_GROUND.has(familyOf(type)) && isTold(reality.realis));
  switch (report?.manner) {
    case "view":
      return isViolent && !isOfficeHolder(speaker);
    case "view-behind":
      return isViolent || (frames.length > 0 && !isOfficeHolder(speaker));
    case "news":
      return isViolent || frames.some(isContent) || speaker.actor?.kind === "monitor";
    case "attributed":
      // "979 lorries crossed in June, the office said": whatever it tells, its source is only added.
      return (
        frames.length > 0 ||
        numbers.length > 0 ||
        dates.some((date) => date !== report.date && date.end <= (tokens[report.verb]?.start ?? 0))
      );
    case undefined:
      return frames.length > 0;
  }
}

/** A quotation that counts the dead or goes on about what may come: told as that, whoever says it. */
function isQuotedFact({ report, figures, frames }: Reading, speaker: ActorMention): boolean {
  if (figures.length > 0) return true;
  // The sentences behind the one that names the speaker.
  const goesOn = report?.manner === undefined;
  const isViolent = frames.some(({ type, reality }) => ON_THE_GROUND.has(familyOf(type)) && isTold(reality.realis));
  if (!goesOn) return isViolent && report?.manner === "attributed" && (speaker.actor?.kind === "monitor" || speaker.sector === "source");
  return speaker.sector === "source" || (frames.length > 0 && frames.every(({ reality }) => !isTold(reality.realis)));
}

/** Tells by a verb what happened or is to happen: that is told, and by whom it is said. */
const isContent = ({ trigger, reality }: Reading["frames"][number]): boolean =>
  isTold(reality.realis)
    ? trigger.kind === "verb"
    : reality.realis !== "negated" && !(trigger.kind === "noun" && reality.realis === "proposed");
const ON_THE_GROUND: ReadonlySet<string> = new Set(["armed", "losses", "humanitarian"]);
const OFFICES = new Set(["leader", "government", "ministry", "officials"]);
const isOfficeHolder = ({ sector, isCountry }: ActorMention): boolean => OFFICES.has(sector ?? "") || isCountry;

/** Whose crime the speaker says it was: "the deaths were caused by gas dropped by Syrian aircraft". */
function blamedIn({ report, frames }: Reading, speaker: ActorMention): ActorMention | null {
  if (report?.manner === undefined || speaker.sector === "source") return null;
  const crime = frames.find(
    ({ type, reality, acting }) => CRIMES.has(type) && isTold(reality.realis) && acting.some((actor) => isOther(actor, speaker)),
  );
  return crime?.acting.find((actor) => isOther(actor, speaker)) ?? null;
}
/** "Said that the groups had broken the truce five times" tells of the breaches. */
const isBroken = ({ frames }: Reading): boolean =>
  frames.some(({ type, reality }) => (type === "agreement_failure" || type === "accusation") && isTold(reality.realis));
const CRIMES = new Set<EventType>(["attack_on_civilians", "ceasefire_violation"]);
const isOther = (actor: ActorMention, speaker: ActorMention): boolean =>
  actor.entityId !== speaker.entityId && (actor.country === null || actor.country !== speaker.country || actor.side !== speaker.side);

/** "The ministry said its jets had not bombed the town". */
export const isDisowned = ({ frames }: Pick<Reading, "frames">, speaker: ActorMention): boolean =>
  frames.some(
    ({ type, reality, acting }) =>
      familyOf(type) === "armed" &&
      reality.realis === "negated" &&
      acting.some((actor) => actor.entityId === speaker.entityId || (actor.country !== null && actor.country === speaker.country)),
  );

/** An outlet's own finding, not an event that it reports as everyone does. */
function isScoop({ report, figures, frames }: Reading): boolean {
  const isViolent = frames.some(({ type, reality }) => ["armed", "losses"].includes(familyOf(type)) && isTold(reality.realis));
  return report?.isFinding === true && figures.length === 0 && !isViolent;
}
const isOutlet = ({ sector, actor }: ActorMention): boolean => actor?.kind === "media" && (sector === null || sector === "media");

const hasSay = ({ sector, actor, entityId }: ActorMention): boolean =>
  entityId.startsWith("person.") || (actor !== null && BODIES.has(actor.kind) && (sector === null || WITH_A_SAY.has(sector)));

const mayBlame = ({ sector, actor }: ActorMention): boolean => actor?.kind === "monitor" || actor?.kind === "people" || sector === "rebels";

function quoteIn({ tokens, present }: Reading, whole: Range): Range | null {
  if (!isPresent(OPENING, present)) return null;
  const from = tokens.findIndex((token, at) => at >= whole.from && at < whole.to && OPENING.has(token.norm));
  if (from < 0) return null;
  const close = tokens.findIndex((token, at) => at > from && CLOSING.has(token.norm));
  const to = close < 0 ? tokens.length : close + 1;
  return to - from >= LEAST_QUOTED ? { from, to } : null;
}

/** "If …, we will", "either … or": what happens is made to hang on what another does. */
const isConditional = ({ from, to }: Range, { tokens }: Reading, pack: LanguagePack): boolean =>
  tokens.slice(from, to).some((token) => pack.words.conditions.has(token.norm) || pack.moodOf?.(token) === "condition") &&
  tokens.slice(from, to).some((token) => looksAhead(token, pack)) &&
  (pack.words.harms === undefined || tokens.slice(from, to).some(({ norm }) => pack.words.harms?.has(norm) === true));

const looksAhead = (token: Token, pack: LanguagePack): boolean => pack.words.futures.has(token.norm) || pack.moodOf?.(token) === "future";
