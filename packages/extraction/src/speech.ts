import { isTold } from "@orontes/vocabulary";
import type { Token } from "@orontes/language";
import type { LanguagePack, Range } from "./language-pack.ts";
import type { ActorMention } from "./mention.ts";
import type { Reading } from "./reading.ts";
import { SPEECH } from "./role.ts";

/** What someone with a say says, where the sentence tells of nothing else. */
export interface Speech {
  readonly type: "statement" | "ultimatum_threat" | "policy_intent";
  readonly speaker: ActorMention;
  /** Against whom a threat goes. */
  readonly threatened: ActorMention | null;
  readonly at: Range;
}

const OPENING = new Set(["“", "«", "„", '"']);
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

/** The statement or threat of a sentence that quotes someone, or that only says what someone says. */
export function speechOf(reading: Reading, pack: LanguagePack): Speech | null {
  const { report, frames, figures, tokens, mentions } = reading;
  const speaker = report?.speaker ?? null;
  if (report === null || speaker === null || !hasSay(speaker)) return null;
  if (frames.some((frame) => SPEECH.has(frame.type) && isTold(frame.reality.realis))) return null;
  const quote = quoteIn(reading);
  if (report.isImpersonal === true && quote === null) return null;
  const isThreat = isConditional(quote ?? { from: 0, to: tokens.length }, reading, pack) && speaker.sector !== "officials";
  if (quote === null && !isThreat && (figures.length > 0 || frames.some((frame) => isTold(frame.reality.realis)))) return null;
  // What the sentence only plans, fears or denies is told as that.
  if (quote === null && !isThreat && frames.length > 0) return null;
  const threatened = isThreat
    ? (mentions.actors.find(
        (actor) => actor.entityId !== speaker.entityId && !actor.modifier && actor.side !== null && actor.country !== speaker.country,
      ) ?? null)
    : null;
  const isIntent = quote === null && !isThreat && tokens.some((token) => looksAhead(token, pack) || pack.words.duties.has(token.norm));
  return {
    type: isThreat ? "ultimatum_threat" : isIntent ? "policy_intent" : "statement",
    speaker,
    threatened,
    at: quote ?? { from: 0, to: tokens.length },
  };
}

const hasSay = ({ sector, actor }: ActorMention): boolean =>
  actor !== null && BODIES.has(actor.kind) && (sector === null || WITH_A_SAY.has(sector));

function quoteIn({ tokens }: Reading): Range | null {
  const from = tokens.findIndex((token) => OPENING.has(token.norm));
  if (from < 0) return null;
  const close = tokens.findIndex((token, at) => at > from && CLOSING.has(token.norm));
  const to = close < 0 ? tokens.length : close + 1;
  return to - from >= LEAST_QUOTED ? { from, to } : null;
}

/** "If …, we will", "either … or": what happens is made to hang on what another does. */
const isConditional = ({ from, to }: Range, { tokens }: Reading, pack: LanguagePack): boolean =>
  tokens.slice(from, to).some((token) => pack.words.conditions.has(token.norm) || pack.moodOf?.(token) === "condition") &&
  tokens.slice(from, to).some((token) => looksAhead(token, pack));

const looksAhead = (token: Token, pack: LanguagePack): boolean => pack.words.futures.has(token.norm) || pack.moodOf?.(token) === "future";
