import { rememberingWord } from "./remembering.ts";
import type { Token, Word } from "./token.ts";

interface Node<V> {
  next: Map<string, Node<V>> | null;
  /** A bit for each key of `next`: see `bitOf`. */
  bits: number;
  values: V[] | null;
  /** What a phrase may be that no other node reads; made when it is first asked for. */
  opening: Opening<V> | null;
}

export interface Found<V> {
  /** Index of the first token and of the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly values: readonly V[];
}

/** A dictionary over words: finds the longest phrase at each place, never inside a word. */
export class PhraseTrie<V> {
  private readonly root: Node<V> = { next: null, bits: 0, values: null, opening: null };
  private readonly keysOf: (word: Word) => Keys;

  constructor(keysOf: (word: Word) => Keys) {
    this.keysOf = keysOf;
  }

  add(words: readonly string[], value: V): void {
    let node = this.root;
    for (const word of words) {
      node.next ??= new Map();
      node.bits |= bitOf(word);
      node.opening = null;
      let next = node.next.get(word);
      if (next === undefined) {
        next = { next: null, bits: 0, values: null, opening: null };
        node.next.set(word, next);
      }
      node = next;
    }
    if (node === this.root) return;
    node.values ??= [];
    node.opening = null;
    if (!node.values.includes(value)) node.values.push(value);
  }

  /** What begins with the word; null where nothing does. It is the same for every token of that word, so that it can be remembered. */
  opening(word: Word): Opening<V> | null {
    return word.kind === "mark" ? null : step([this.root], this.keysOf(word));
  }

  /**
   * The longest phrase that begins at `at` as the opening says. Of several readings of the same length the one of the plainest forms
   * is taken. It ends before `end`.
   */
  longestAt(tokens: readonly Token[], at: number, opening: Opening<V> | null, end = tokens.length): Found<V> | null {
    let to = 0;
    let values: readonly V[] | null = null;
    let last = at < end ? opening : null;
    for (let next = at + 1; last !== null; next++) {
      if (last.values !== null) {
        values = last.values;
        to = next;
      }
      // "Дивизия «Хамза»": a name within a name.
      if (last.bits !== 0 && tokens[next]?.norm === "«") next++;
      const token = tokens[next];
      if (next >= end || last.bits === 0 || token === undefined || token.kind === "mark") break;
      const keys = this.keysOf(token.word);
      // Four of five phrases end here, and the maps of a large dictionary are far away in memory.
      if ((keys.bits & last.bits) === 0) break;
      last = step(last.nodes, keys);
    }
    return values === null ? null : { from: at, to, values };
  }
}

/** Under what a word is looked up. */
export interface Keys {
  /** With what hangs on it by an apostrophe. */
  readonly whole: readonly string[];
  readonly forms: readonly string[];
  readonly hasSuffix: boolean;
  /** A bit for each of them. */
  readonly bits: number;
}

/** The keys of words by the forms under which a dictionary may know them, the plainest first. */
export const keysBy = (formsOf: (word: Word) => readonly string[]): ((word: Word) => Keys) =>
  rememberingWord((word) => {
    const forms = formsOf(word);
    const hasSuffix = word.suffix !== null;
    const whole = hasSuffix ? [`${word.norm}'${word.suffix}`] : NONE;
    return { whole, forms, hasSuffix, bits: bitsOf(whole) | bitsOf(forms) };
  });

/** One of 32, by the letters of a key: where two words have none in common, neither is the other. */
function bitOf(key: string): number {
  let sum = key.length;
  for (let at = 0; at < key.length; at++) sum = Math.imul(sum, 31) + key.charCodeAt(at);
  return 1 << ((sum ^ (sum >>> 15)) & 31);
}
const bitsOf = (keys: readonly string[]): number => keys.reduce((bits, key) => bits | bitOf(key), 0);

/** What a phrase may be up to a word: what it is if it ends there, and where it goes on. */
export interface Opening<V> {
  readonly values: readonly V[] | null;
  readonly nodes: readonly Node<V>[];
  /** Of the keys on which it goes on. */
  readonly bits: number;
}

function step<V>(nodes: readonly Node<V>[], { whole, forms, hasSuffix }: Keys): Opening<V> | null {
  const plain = reachedBy(nodes, forms);
  const entire = hasSuffix ? reachedBy(nodes, whole) : NONE;
  const [only] = plain;
  if (only !== undefined && plain.length === 1 && !hasSuffix) return (only.opening ??= openingOf([only], [only]));
  // What hangs on by an apostrophe ends a name, unless it belongs to it: "Ma'arrat al-Numan".
  return entire.length + plain.length === 0 ? null : openingOf([...entire, ...plain], hasSuffix ? entire : plain);
}

function openingOf<V>(reached: readonly Node<V>[], goesOn: readonly Node<V>[]): Opening<V> {
  const nodes = goesOn.filter(({ next }) => next !== null);
  return {
    values: reached.find(({ values }) => values !== null)?.values ?? null,
    nodes,
    bits: nodes.reduce((bits, node) => bits | node.bits, 0),
  };
}

const NONE: readonly never[] = [];

/** The nodes behind any of the forms, without a list where there is none: at most places there is none. */
function reachedBy<V>(nodes: readonly Node<V>[], forms: readonly string[]): readonly Node<V>[] {
  let reached: Node<V>[] | null = null;
  for (const { next } of nodes) {
    if (next === null) continue;
    for (const form of forms) {
      const found = next.get(form);
      if (found === undefined) continue;
      if (reached === null) reached = [found];
      else if (!reached.includes(found)) reached.push(found);
    }
  }
  return reached ?? NONE;
}
