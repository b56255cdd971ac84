import { isPresent, SoughtWords, type Token } from "@orontes/language";
import { type ActorMention, changed } from "./mention.ts";
import type { Reading } from "./reading.ts";
import { reportWith } from "./report-with.ts";

/** Sentences of one quotation further than this from the one that names its speaker are left alone. */
const QUOTED_REACH = 3;

/** A quotation over several sentences is all its speaker's, whom one of them or the sentence before names. */
export function withQuoted(readings: readonly Reading[]): Reading[] {
  let open: Reading[] = [];
  const speakers = new Map<Reading, ActorMention>();
  let before: Reading | undefined;
  for (const [at, reading] of readings.entries()) {
    if (open.length === 0) before = readings[at - 1];
    const isOpen = open.length > 0 || reading.tokens[0]?.norm === "“";
    const isMarked = isPresent(MARKS, reading.present);
    const last = isMarked ? reading.tokens.findLast(isMark)?.norm : undefined;
    if (open.length > 0 && isMarked && reading.tokens.find(isMark)?.norm === "“") open = [];
    if (isOpen || last === "“") open.push(reading);
    if (last === "”" || open.length > QUOTED_REACH) {
      const speaker = [...open, ...(before === undefined ? [] : [before])].find(({ report }) => report?.speaker != null)?.report?.speaker;
      if (speaker != null && open.length <= QUOTED_REACH) for (const one of open) if (one.report === null) speakers.set(one, speaker);
      open = [];
    }
  }
  return readings.map((reading) => {
    const speaker = speakers.get(reading);
    return speaker === undefined ? reading : { ...reading, report: { speaker: changed(speaker, { from: 0, to: 1 }), verb: 0, date: null } };
  });
}

const MARKS = new SoughtWords(["“", "”"]);
const isMark = ({ norm }: Token): boolean => MARKS.has(norm);

/** "Об этом сообщили в ведомстве" behind a sentence names who told that sentence. */
export function withTold(readings: readonly Reading[]): Reading[] {
  return readings.map((reading, at) => {
    const report = readings[at + 1]?.report ?? null;
    if (reading.report?.pointsBack === true) return { ...reading, report: reportWith(reading.report, { speaker: null }) };
    const isTold = reading.report === null && report?.pointsBack === true && report.speaker !== null;
    return isTold ? { ...reading, report: { speaker: report.speaker, verb: 0, date: null, manner: "attributed" } } : reading;
  });
}
