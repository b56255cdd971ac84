import { rememberingWord } from "./remembering.ts";
import type { Token } from "./token.ts";
import { WordSet } from "./word-set.ts";

/** A small integer in V8 has 31 bits, one of them the sign. */
const BITS = 30;
const sought: ((norm: string) => boolean)[] = [];
let isAsked = false;

/** Words that a rule looks for. Of each sentence it is known at once whether any of them stands in it: see `presentIn`. */
export interface Sought {
  /** Which of the numbers of `presentIn`, and which of its bits. */
  readonly place: number;
  readonly bit: number;
}

/** Words of a list. */
export class SoughtWords extends WordSet implements Sought {
  readonly place: number;
  readonly bit: number;

  constructor(words: Iterable<string>) {
    super(words);
    ({ place: this.place, bit: this.bit } = register((norm) => this.has(norm)));
  }
}

/** Words of which a pattern holds. */
export class SoughtPattern implements Sought {
  readonly place: number;
  readonly bit: number;
  private readonly pattern: RegExp;

  constructor(pattern: RegExp) {
    this.pattern = pattern;
    ({ place: this.place, bit: this.bit } = register((norm) => pattern.test(norm)));
  }

  test(norm: string): boolean {
    return this.pattern.test(norm);
  }
}

function register(holds: (norm: string) => boolean): Sought {
  // What a word was found to be stays with it.
  if (isAsked) throw new Error("What is sought must be named while the program loads, before the first sentence is read");
  const at = sought.push(holds) - 1;
  return { place: Math.floor(at / BITS), bit: 1 << (at % BITS) };
}

/** What is sought of which a word is one, as bits; null where it is none, as most words are. */
const bitsOf = rememberingWord(({ norm }): readonly number[] | null => {
  isAsked = true;
  const bits = noneOf();
  for (const [at, holds] of sought.entries())
    if (holds(norm)) bits[Math.floor(at / BITS)] = (bits[Math.floor(at / BITS)] ?? 0) | (1 << (at % BITS));
  return bits.some((number) => number !== 0) ? bits : null;
});

function noneOf(): number[] {
  const none: number[] = [];
  for (let at = 0; at < sought.length; at += BITS) none.push(0);
  return none;
}

/** Which of all that is sought stands among the tokens, a bit for each. */
export function presentIn(tokens: readonly Token[]): readonly number[] {
  const present = noneOf();
  for (const { word } of tokens) {
    const bits = bitsOf(word);
    if (bits === null) continue;
    for (let at = 0; at < bits.length; at++) present[at] = (present[at] ?? 0) | (bits[at] ?? 0);
  }
  return present;
}

/** Whether one of the words stands in a sentence; `present` of its tokens. */
export const isPresent = ({ place, bit }: Sought, present: readonly number[]): boolean => ((present[place] ?? 0) & bit) !== 0;
