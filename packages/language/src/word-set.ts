/** One of 32, by how a word begins. */
const headBit = (word: string): number => 1 << (word.charCodeAt(0) & 31);
/** And by how it ends and how long it is. */
const tailBit = (word: string): number => 1 << ((word.charCodeAt(word.length - 1) + 5 * word.length) & 31);

/** Asked of the class above by name: a look-up along the classes takes as long as the one in the table. */
const isIn = (set: Set<string>, word: string): boolean => Set.prototype.has.call(set, word);

/**
 * A set of words that is asked of words of a text, most of which it does not hold. Those that begin or end as none of its own are
 * turned away before its table is looked up, which lies far away in memory.
 */
export class WordSet extends Set<string> {
  private readonly heads: number;
  private readonly tails: number;
  private readonly isWhole: boolean;

  constructor(words: Iterable<string>) {
    super(words);
    let [heads, tails] = [0, 0];
    for (const word of this) {
      if (word === "") continue;
      heads |= headBit(word);
      tails |= tailBit(word);
    }
    this.heads = heads;
    this.tails = tails;
    this.isWhole = true;
  }

  override has(word: string): boolean {
    if (word.length === 0) return isIn(this, word);
    return (this.heads & headBit(word)) !== 0 && (this.tails & tailBit(word)) !== 0 && isIn(this, word);
  }

  /** It holds what it was made with. */
  override add(word: string): this {
    if (this.isWhole) throw new Error(`"${word}" comes too late: a set of words is whole when it is made`);
    return super.add(word);
  }
}
