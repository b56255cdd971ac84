import { rememberingWord } from "./remembering.ts";
import type { Token, Word } from "./token.ts";

interface Node<V> {
  next: Map<string, Node<V>> | null;
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
  private readonly root: Node<V> = { next: null, values: null, opening: null };
  private readonly keysOf: (word: Word) => Keys;

  /** `formsOf` gives the forms under which a word may be known, the plainest first. */
  constructor(formsOf: (word: Word) => readonly string[]) {
    this.keysOf = rememberingWord((word) => ({
      whole: word.suffix === null ? NONE : [`${word.norm}'${word.suffix}`],
      forms: formsOf(word),
      hasSuffix: word.suffix !== null,
    }));
  }

  add(words: readonly string[], value: V): void {
    let node = this.root;
    for (const word of words) {
      node.next ??= new Map();
      node.opening = null;
      let next = node.next.get(word);
      if (next === undefined) {
        next = { next: null, values: null, opening: null };
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
      const token = tokens[next];
      if (next >= end || last.nodes.length === 0 || token === undefined || token.kind === "mark") break;
      last = step(last.nodes, this.keysOf(token.word));
    }
    return values === null ? null : { from: at, to, values };
  }
}

/** Under what a word is looked up. */
interface Keys {
  /** With what hangs on it by an apostrophe. */
  readonly whole: readonly string[];
  readonly forms: readonly string[];
  readonly hasSuffix: boolean;
}

/** What a phrase may be up to a word: what it is if it ends there, and where it goes on. */
export interface Opening<V> {
  readonly values: readonly V[] | null;
  readonly nodes: readonly Node<V>[];
}

function step<V>(nodes: readonly Node<V>[], { whole, forms, hasSuffix }: Keys): Opening<V> | null {
  const plain = reachedBy(nodes, forms);
  if (!hasSuffix) {
    const [only] = plain;
    return only === undefined
      ? null
      : plain.length === 1
        ? openingOf(only)
        : { values: plain.find(isNamed)?.values ?? null, nodes: goingOn(plain) };
  }
  const entire = reachedBy(nodes, whole);
  if (entire.length + plain.length === 0) return null;
  const named = entire.find(isNamed) ?? plain.find(isNamed);
  // What hangs on by an apostrophe ends a name, unless it belongs to it: "Ma'arrat al-Numan".
  return { values: named?.values ?? null, nodes: goingOn(entire) };
}

const openingOf = <V>(node: Node<V>): Opening<V> => (node.opening ??= { values: node.values, nodes: goingOn([node]) });

const NONE: readonly never[] = [];
const isNamed = <V>({ values }: Node<V>): boolean => values !== null;
const goingOn = <V>(nodes: readonly Node<V>[]): readonly Node<V>[] => nodes.filter(({ next }) => next !== null);

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
