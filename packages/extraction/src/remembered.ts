import type { SentenceView } from "./sentence-view.ts";

/** The words by which a language remembers a day: anniversaries, "five years since". */
export interface Remembering {
  readonly anniversary: RegExp;
  /** "Years", "decade". */
  readonly unit: RegExp;
  /** "Since", "have passed". */
  readonly link: RegExp;
  /** The link stands right behind its unit, or up to three words before it. */
  readonly isLinkBehind: boolean;
  /** Behind a comma it goes on: "прошло пять лет, как". */
  readonly over?: RegExp;
  /** Where these words stand, seen from what is remembered. */
  readonly side: "before" | "behind";
}

const REACH = 14;
const NUMBER_REACH = 4;

/** "Tuesday marks five years since the army took the town": the day is that of the remembering, and the taking no news. */
export function isRemembered(at: number, { tokens }: Pick<SentenceView, "tokens">, words: Remembering): boolean {
  const norm = (index: number): string => tokens[index]?.norm ?? "";
  const step = words.side === "before" ? -1 : 1;
  for (let index = at + step; Math.abs(index - at) <= REACH && tokens[index] !== undefined; index += step) {
    if (tokens[index]?.kind === "mark" && norm(index) !== "." && words.over?.test(norm(index + 1)) !== true) return false;
    if (words.anniversary.test(norm(index))) return true;
    if (!words.unit.test(norm(index))) continue;
    if (words.isLinkBehind) {
      if (words.link.test(norm(index + 1))) return true;
      continue;
    }
    for (let back = index - 1; back >= index - NUMBER_REACH; back--) if (words.link.test(norm(back))) return true;
  }
  return false;
}
