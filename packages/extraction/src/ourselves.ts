import { familyOf } from "@orontes/vocabulary";
import type { Frame } from "./frame.ts";
import { type ActorMention, changed } from "./mention.ts";
import type { SentenceFacts } from "./sentence-facts.ts";

/** Words between "we" and its verb. */
const SUBJECT_REACH = 4;
const FAMILIES: ReadonlySet<string> = new Set(["armed", "posture", "losses", "coercion"]);
const POWERS: ReadonlySet<string> = new Set([
  "state",
  "government",
  "ministry",
  "military",
  "armed_group",
  "militia",
  "force",
  "coalition",
  "person",
]);

/** "Our planes hit the convoy", "they shelled our positions": theirs who say so. */
export function withOurselves(frame: Frame, speaker: ActorMention | null, facts: SentenceFacts): Frame {
  const { ourselves } = facts.article.pack.words;
  if (ourselves === undefined || speaker === null || !FAMILIES.has(familyOf(frame.type)) || !POWERS.has(speaker.actor?.kind ?? ""))
    return frame;
  const { tokens } = facts.reading;
  const { trigger, from, to, clause, type, isMeansOpen, homes, reality } = frame;
  const isOurs = (at: number): boolean => ourselves.has(tokens[at]?.norm ?? "") && tokens[at]?.written !== "US";
  const ownAt = (bare: readonly ActorMention[]): number =>
    bare.every(isBare) ? (bare.find((one) => isOurs(one.from - 1))?.from ?? 0) - 1 : -1;
  let subject = from - 1;
  while (subject > from - SUBJECT_REACH && isHelping(tokens[subject]?.norm ?? "", facts)) subject--;
  const isWe = trigger.kind === "verb" && frame.acting.every(isBare) && isOurs(subject);
  const before = isWe ? subject : ownAt(frame.acting);
  const behind = before < 0 ? ownAt(frame.suffering) : -1;
  if (before < 0 && behind < 0) return frame;
  const us = changed(speaker, { from: Math.max(before, behind), to: Math.max(before, behind) + 1, possessive: false });
  const acting = before < 0 ? frame.acting : [us];
  const suffering = behind < 0 ? frame.suffering : [us];
  return { trigger, from, to, clause, type, isMeansOpen, acting, suffering, homes, reality };
}

const isHelping = (norm: string, { article }: SentenceFacts): boolean =>
  article.pack.words.auxiliaries.has(norm) || norm === "have" || norm === "also" || norm === "already" || norm === "just";

const isBare = ({ actor, side, country, sector }: ActorMention): boolean =>
  actor === null && (side ?? null) === null && country === null && sector !== "civilians";
