import { isPresent, type SoughtPattern } from "@orontes/language";
import type { SentenceView } from "./sentence-view.ts";

/** The words by which a language remembers a day: anniversaries, "five years since". */
export interface Remembering {
  readonly anniversary: SoughtPattern;
  /** "Years", "decade". */
  readonly unit: SoughtPattern;
  /** Up to three words before the unit: "прошло", "üzerinden". */
  readonly passed?: RegExp;
  /** The two words right behind the unit: "since the", "после того". */
  readonly since?: RegExp;
  /** Right behind a unit that opens its clause: "forty years ago". Elsewhere it may date another thing: "who fled years ago". */
  readonly ago?: RegExp;
  /** Behind a comma it goes on: "прошло пять лет, как". */
  readonly over?: RegExp;
  /** Where these words stand, seen from what is remembered. */
  readonly side: "before" | "behind";
}

const REACH = 14;
const NUMBER_REACH = 4;

/** "Tuesday marks five years since the army took the town": the day is that of the remembering, and the taking no news. */
export function isRemembered(at: number, { tokens, present }: Pick<SentenceView, "tokens" | "present">, words: Remembering): boolean {
  if (!isPresent(words.anniversary, present) && !isPresent(words.unit, present)) return false;
  const norm = (index: number): string => tokens[index]?.norm ?? "";
  const step = words.side === "before" ? -1 : 1;
  for (let index = at + step; Math.abs(index - at) <= REACH && tokens[index] !== undefined; index += step) {
    if (tokens[index]?.kind === "mark" && norm(index) !== "." && words.over?.test(norm(index + 1)) !== true) return false;
    if (words.anniversary.test(norm(index))) return true;
    if (!words.unit.test(norm(index))) continue;
    if (words.since?.test(`${norm(index + 1)} ${norm(index + 2)}`) === true) return true;
    if (words.ago?.test(norm(index + 1)) === true && opens(index, tokens)) return true;
    for (let back = index - 1; words.passed !== undefined && back >= index - NUMBER_REACH; back--)
      if (words.passed.test(norm(back))) return true;
  }
  return false;
}

const OPENING_REACH = 3;
function opens(unit: number, tokens: SentenceView["tokens"]): boolean {
  for (let at = unit - 1; at >= unit - OPENING_REACH; at--) if (tokens[at] === undefined || tokens[at]?.kind === "mark") return true;
  return false;
}
