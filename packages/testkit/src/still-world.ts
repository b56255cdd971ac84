import { createRandom } from "@orontes/runtime";
import type { Clock, Log, LogFields, Mail, MailMessage, Random, World } from "@orontes/vocabulary";
import { type ScriptedNetwork, scriptedNetwork } from "./scripted-network.ts";

export interface StillClock extends Clock {
  advance(ms: number): void;
}

export interface LogLine {
  readonly level: "debug" | "info" | "warn" | "error";
  readonly event: string;
  readonly fields: LogFields;
}

export interface StillWorld extends World {
  readonly clock: StillClock;
  readonly network: ScriptedNetwork;
  readonly mail: Mail & { readonly sent: readonly MailMessage[] };
  readonly log: Log & { readonly lines: readonly LogLine[] };
}

export interface StillWorldOptions {
  readonly now?: string;
  readonly seed?: number;
}

/** A world in which nothing moves by itself: the same test sees the same instants, identifiers and answers each time. */
export function stillWorld({ now = "2020-02-21T12:00:00.000Z", seed = 1 }: StillWorldOptions = {}): StillWorld {
  const clock = stillClock(now);
  return { clock, random: seededRandom(seed, clock), network: scriptedNetwork(), mail: recordedMail(), log: recordedLog() };
}

/** A clock that stands. `sleep` moves it on at once, so code that waits is tested without waiting. */
export function stillClock(start: string): StillClock {
  const startedAt = new Date(start).getTime();
  let nowMs = startedAt;
  return {
    now: () => new Date(nowMs),
    elapsedMs: () => nowMs - startedAt,
    async sleep(ms, signal) {
      if (signal?.aborted !== true) nowMs += Math.max(0, ms);
    },
    advance(ms) {
      nowMs += ms;
    },
  };
}

/** Marsaglia's xorshift of 32 bits: the same seed gives the same bytes, which is all a test asks. */
export function seededRandom(seed: number, clock: Pick<Clock, "now">): Random {
  // Zero would stay zero; small seeds are spread so that their first bytes differ.
  let state = Math.imul(seed + 1, 0x9e3779b1) | 1;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 8) & 0xff;
  };
  return createRandom(clock, (count) => Uint8Array.from({ length: count }, next));
}

function recordedMail(): StillWorld["mail"] {
  const sent: MailMessage[] = [];
  return {
    sent,
    async send(message) {
      sent.push(message);
      return { kind: "accepted", response: "250 recorded" };
    },
  };
}

export function recordedLog(): StillWorld["log"] {
  const lines: LogLine[] = [];
  const at =
    (level: LogLine["level"]) =>
    (event: string, fields: LogFields = {}): void =>
      void lines.push({ level, event, fields });
  return { lines, debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") };
}
