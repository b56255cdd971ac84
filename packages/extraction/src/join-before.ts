import type { LanguagePack } from "./language-pack.ts";
import type { SentenceView } from "./sentence-view.ts";

/** Between "and" and the second of two attacks: "air raids and heavy shelling". */
const JOINED_REACH = 2;

/** Where "and" stands right before an attack's words; -1 where it does not. */
export function joinBefore(from: number, { tokens }: SentenceView, { words }: LanguagePack): number {
  for (let at = from - 1; at >= Math.max(0, from - JOINED_REACH); at--) if (words.and.has(tokens[at]?.norm ?? "")) return at;
  return -1;
}
