import type { Token } from "./token.ts";

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

  /**
   * The longest phrase that begins at `at`; `formsOf` gives the forms under which a token may be known, the plainest first.
   * Of several readings of the same length the one of the plainest forms is taken. It ends before `end`.
   */
  longestAt(tokens: readonly Token[], at: number, formsOf: (token: Token) => readonly string[], end = tokens.length): Found<V> | null {
    let best: Found<V> | null = null;
    let nodes: Node<V>[] = [this.root];
    for (let to = at; to < end; to++) {
      const token = tokens[to];
      if (token === undefined || token.kind === "mark") break;
      const whole = token.suffix === null ? [] : step(nodes, [`${token.norm}'${token.suffix}`]);
      const next = [...whole, ...step(nodes, formsOf(token))];
      if (next.length === 0) break;
      const named = next.find((node) => node.values !== null);
      if (named?.values != null) best = { from: at, to: to + 1, values: named.values };
      // What hangs on by an apostrophe ends a name, unless it belongs to it: "Ma'arrat al-Numan".
      nodes = token.suffix === null ? next : whole;
      if (nodes.length === 0) break;
    }
    return best;
  }
}

/** The nodes behind any of the forms, without a copy where there is none. */
function step<V>(nodes: readonly Node<V>[], forms: readonly string[]): Node<V>[] {
  let next: Node<V>[] = [];
  for (const node of nodes) {
    if (node.next === null) continue;
    for (const form of forms) {
      const found = node.next.get(form);
      if (found === undefined) continue;
      next = next.length === 0 ? [found] : next.includes(found) ? next : [...next, found];
    }
  }
  return next;
}
