import type { Token, Word } from "./token.ts";

interface Node<V> {
  next: Map<string, Node<V>> | null;
  values: V[] | null;
}

export interface Found<V> {
  /** Index of the first token and of the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly values: readonly V[];
}

/** A dictionary over words: finds the longest phrase at each place, never inside a word. */
export class PhraseTrie<V> {
  private readonly root: Node<V> = { next: null, values: null };

  add(words: readonly string[], value: V): void {
    let node = this.root;
    for (const word of words) {
      node.next ??= new Map();
      let next = node.next.get(word);
      if (next === undefined) {
        next = { next: null, values: null };
        node.next.set(word, next);
      }
      node = next;
    }
    if (node === this.root) return;
    node.values ??= [];
    if (!node.values.includes(value)) node.values.push(value);
  }

  /** What begins with the word; null where nothing does. It is the same for every token of that word, so that it can be remembered. */
  opening(word: Word, formsOf: FormsOf): Opening<V> | null {
    return word.kind === "mark" ? null : step([this.root], word, formsOf);
  }

  /**
   * The longest phrase that begins at `at`; `formsOf` gives the forms under which a token may be known, the plainest first.
   * Of several readings of the same length the one of the plainest forms is taken. It ends before `end`.
   */
  longestAt(
    tokens: readonly Token[],
    at: number,
    formsOf: FormsOf,
    end = tokens.length,
    opening = this.openingAt(tokens, at, formsOf),
  ): Found<V> | null {
    let best: Found<V> | null = null;
    let last = at < end ? opening : null;
    for (let to = at + 1; last !== null; to++) {
      if (last.values !== null) best = { from: at, to, values: last.values };
      const token = tokens[to];
      if (to >= end || last.nodes.length === 0 || token === undefined || token.kind === "mark") break;
      last = step(last.nodes, token, formsOf);
    }
    return best;
  }

  private openingAt(tokens: readonly Token[], at: number, formsOf: FormsOf): Opening<V> | null {
    const token = tokens[at];
    return token === undefined ? null : this.opening(token, formsOf);
  }
}

type FormsOf = (word: Word) => readonly string[];

/** What a phrase may be up to a word: what it is if it ends there, and where it goes on. */
export interface Opening<V> {
  readonly values: readonly V[] | null;
  readonly nodes: readonly Node<V>[];
}

function step<V>(nodes: readonly Node<V>[], word: Word, formsOf: FormsOf): Opening<V> | null {
  const whole = word.suffix === null ? NONE : reachedBy(nodes, [`${word.norm}'${word.suffix}`]);
  const plain = reachedBy(nodes, formsOf(word));
  if (whole.length + plain.length === 0) return null;
  const named = whole.find(isNamed) ?? plain.find(isNamed);
  // What hangs on by an apostrophe ends a name, unless it belongs to it: "Ma'arrat al-Numan".
  const goesOn = word.suffix === null ? plain : whole;
  return { values: named?.values ?? null, nodes: goesOn.filter(({ next }) => next !== null) };
}

const NONE: readonly never[] = [];
const isNamed = <V>({ values }: Node<V>): boolean => values !== null;

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
