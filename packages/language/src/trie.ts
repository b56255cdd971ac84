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

  /** The longest phrase that begins at `at`; `formsOf` gives the forms under which a token may be known, the plainest first. */
  longestAt(tokens: readonly Token[], at: number, formsOf: (token: Token) => readonly string[]): Found<V> | null {
    let best: Found<V> | null = null;
    let node: Node<V> = this.root;
    for (let to = at; to < tokens.length; to++) {
      const token = tokens[to];
      if (token === undefined || token.kind === "mark") break;
      let next: Node<V> | undefined;
      for (const form of formsOf(token)) {
        next = node.next?.get(form);
        if (next !== undefined) break;
      }
      if (next === undefined) break;
      node = next;
      if (node.values !== null) best = { from: at, to: to + 1, values: node.values };
      // What hangs on by an apostrophe ends a name.
      if (token.suffix !== null) break;
    }
    return best;
  }
}
