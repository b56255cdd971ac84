import { oncePerSentence } from "../../../once-per-sentence.ts";
import type { SentenceView } from "../../../sentence-view.ts";
import { set } from "../words.ts";
import { type Chunk, chunksOf, type NounPhrase, type VerbGroup } from "./chunk.ts";
import { sayingOn, sayings } from "./verbs.ts";

/** A sentence in phrases, with the subject of every verb. Indexes are those of `chunks`. */
export interface Parse {
  readonly chunks: readonly Chunk[];
  /** Phrases of the subject of the verb at the same index: the head first, what "and" joins to it behind. */
  readonly subjects: readonly (readonly NounPhrase[])[];
}

export const parseOf = oncePerSentence((view): Parse => {
  const chunks = chunksOf(view);
  return { chunks, subjects: new Subjects(chunks, view).found };
});

/** No subject is sought further back, in chunks. */
const REACH = 40;
/** Whose infinitive is done by their object: "ordered troops to", against "promised Turkey to". */
const OF_SUBJECT = set("promised promise promises vowed threatened threaten threatens");

/** Said of people, not of what was done to them: "sanctions on scientists accused of". */
const OF_PEOPLE = set("accused suspected convicted wanted");

/** Finds the subject of each verb of a sentence. */
class Subjects {
  readonly found: NounPhrase[][];
  private readonly chunks: readonly Chunk[];
  private readonly view: SentenceView;
  constructor(chunks: readonly Chunk[], view: SentenceView) {
    this.chunks = chunks;
    this.view = view;
    this.found = [];
    for (let at = 0; at < chunks.length; at++) {
      const chunk = chunks[at];
      this.found[at] = chunk?.kind === "verb" ? this.subjectAt(chunk, at) : [];
    }
    // "After capturing the town, the army …": whoever does what follows.
    const first = chunks.findIndex(({ kind }) => kind === "verb");
    const opening = chunks[first];
    if (opening?.kind !== "verb" || this.of(first).length > 0 || opening.form === "finite") return;
    const next = chunks.findIndex((other, index) => index > first && other.kind === "verb" && other.form === "finite");
    if (next >= 0) this.found[first] = this.of(next);
  }

  private of(at: number): NounPhrase[] {
    return this.found[at] ?? [];
  }

  private norm(chunk: Chunk | undefined): string {
    return chunk?.kind === "verb" ? (this.view.tokens[chunk.head]?.norm ?? "") : "";
  }

  private verbBefore(at: number, isWanted: (verb: VerbGroup, index: number) => boolean = () => true): number {
    for (let index = at - 1; index >= Math.max(0, at - REACH); index--) {
      const chunk = this.chunks[index];
      if (chunk?.kind === "stop") return -1;
      if (chunk?.kind === "verb" && isWanted(chunk, index)) return index;
    }
    return -1;
  }

  private subjectAt(verb: VerbGroup, at: number): NounPhrase[] {
    switch (verb.form) {
      case "infinitive":
        return this.ofInfinitive(at);
      case "gerund":
      case "participle":
        return this.ofParticiple(verb, at);
      case "finite":
        return this.ofFinite(at);
    }
  }

  /** "Tried to", "ordered troops to", "Turkey's plan to". */
  private ofInfinitive(at: number): NounPhrase[] {
    const before = this.chunks[at - 1];
    if (before?.kind === "verb") return this.of(at - 1);
    if (before?.kind === "and") {
      const joined = this.verbBefore(at - 1, (other) => other.form === "infinitive");
      return joined < 0 ? [] : this.of(joined);
    }
    if (before?.kind === "noun") {
      const verbAt = this.verbBefore(at);
      // "For Turkey to withdraw".
      if (before.preposition !== null && this.view.tokens[before.preposition]?.norm === "for") return [before];
      if (verbAt < 0) return [];
      const chain = this.chainBefore(at - 1);
      const governor =
        this.chunks[verbAt + 1] === this.chunks[chain.first] || ["on", "with", "to"].includes(this.prepositionOf(this.chunks[chain.first]));
      const isControl = governor && !OF_SUBJECT.has(this.norm(this.chunks[verbAt])) && this.isPerson(chain.head);
      return isControl && chain.head !== null ? this.withJoined(chain.head, chain.first) : this.of(verbAt);
    }
    const verbAt = this.verbBefore(at);
    return verbAt < 0 ? [] : this.of(verbAt);
  }

  /** Someone who can be made to do something: a mention of an actor, or a pronoun. */
  private isPerson(phrase: NounPhrase | null): boolean {
    return phrase !== null && this.view.mentions.actors.some((actor) => actor.from <= phrase.head && actor.to > phrase.head);
  }

  private prepositionOf(chunk: Chunk | undefined): string {
    return chunk?.kind === "noun" && chunk.preposition !== null ? (this.view.tokens[chunk.preposition]?.norm ?? "") : "";
  }

  /** "Fighters besieging", "…, killing 12", "accused of bombing", "residents killed by". */
  private ofParticiple(verb: VerbGroup, at: number): NounPhrase[] {
    const before = this.chunks[at - 1];
    if (verb.preposition !== null) {
      // "Accused Russia of bombing": its object does.
      const ruler = this.verbBefore(at);
      const isAccused = ["of", "from", "for"].includes(this.view.tokens[verb.preposition]?.norm ?? "");
      if (before?.kind === "noun" && isAccused) {
        const { head, first } = this.chainBefore(at - 1);
        if (head !== null && head.preposition === null && this.chunks[first - 1]?.kind === "verb" && this.isPerson(head)) return [head];
      }
      return ruler < 0 ? [] : this.of(ruler);
    }
    if (before?.kind === "noun" && !(sayingOn.has(this.view.tokens[verb.head]?.norm ?? "") && this.verbBefore(at) >= 0)) {
      return [this.isPerson(before) || OF_PEOPLE.has(this.view.tokens[verb.head]?.norm ?? "") ? before : this.headOfChain(at - 1)];
    }
    // "Of funding and arming": whoever does the one does the other.
    const twin = this.chunks[at - 2];
    if (before?.kind === "and" && twin?.kind === "verb" && twin.form === verb.form) return this.of(at - 2);
    const accused = this.chunks[at - 3];
    const isTwin =
      before?.kind === "and" &&
      twin?.kind === "noun" &&
      this.view.tokens[twin.head]?.norm.endsWith("ing") === true &&
      this.prepositionOf(twin) === "of";
    if (isTwin && accused?.kind === "noun" && this.isPerson(accused)) return [accused];
    if (before?.kind === "and" || before?.kind === "comma" || before?.kind === "noun") {
      const main = this.verbBefore(at, (other, index) => other.form === "finite" && !this.isInRelative(index, at));
      const ruler = main >= 0 ? main : this.verbBefore(at);
      if (verb.form === "participle" && before.kind === "comma" && this.chunks[at - 2]?.kind === "noun") {
        // "…, a town held by": the phrase right before the comma.
        const near = this.chunks[at - 2];
        return near?.kind === "noun" ? [this.headOfChain(at - 2)] : [];
      }
      return ruler < 0 ? [] : this.of(ruler);
    }
    if (before?.kind === "verb") return this.saidOf(at - 1) ?? this.of(at - 1);
    if (before?.kind === "subordinator") {
      const main = this.verbBefore(at, (other) => other.form === "finite");
      return main < 0 ? [] : this.of(main);
    }
    return [];
  }

  /** Whether the verb stands in a relative clause that a comma closed. */
  private isInRelative(index: number, at: number): boolean {
    let comma = false;
    for (let k = at - 1; k > index; k--) if (this.chunks[k]?.kind === "comma") comma = true;
    const opener = this.chunks[index - 1];
    return comma && opener?.kind === "relative";
  }

  /** "positions of the regime in Idlib": the phrase that the chain of prepositions hangs on. */
  private chainBefore(at: number): { readonly head: NounPhrase | null; readonly first: number } {
    let index = at;
    while (index > 0) {
      const chunk = this.chunks[index];
      if (chunk?.kind !== "noun" || chunk.preposition === null) break;
      const before = this.chunks[index - 1];
      if (before?.kind === "noun") {
        index--;
        continue;
      }
      // "in Idlib and Hama".
      const other = this.chunks[index - 2];
      // "of Russia, Turkey and Iran": one preposition rules them all.
      if (other?.kind === "noun" && (before?.kind === "and" || (before?.kind === "comma" && other.preposition === chunk.preposition))) {
        index -= 2;
        continue;
      }
      break;
    }
    const head = this.chunks[index];
    return { head: head?.kind === "noun" ? head : null, first: index };
  }

  private headOfChain(at: number): NounPhrase {
    const { head } = this.chainBefore(at);
    return head ?? (this.chunks[at] as NounPhrase);
  }

  private ofFinite(at: number): NounPhrase[] {
    let index = at - 1;
    /** "Kino Gabriel, spokesman for the group, denied", "the three powers – Russia, Iran and Turkey – met". */
    let apposition: NounPhrase[] = [];
    for (let steps = 0; steps < REACH && index >= 0; steps++) {
      const chunk = this.chunks[index];
      if (chunk === undefined) return [];
      switch (chunk.kind) {
        case "noun": {
          const { head, first } = this.chainBefore(index);
          const before = this.chunks[first - 1];
          if (head === null) return [];
          if (before?.kind === "verb") {
            if (sayings.has(this.norm(before)) && head.preposition === null) return [head];
            // The phrase is the other verb's object or place: that verb stands in a clause of its own, inside this one's subject.
            const outer = this.outside(first - 1);
            if (outer === null) return head.preposition === null ? [head] : [];
            index = outer;
            continue;
          }
          if (head.preposition !== null) {
            if (before?.kind === "comma" || before?.kind === "and" || before?.kind === "quote") {
              index = first - 1;
              continue;
            }
            return [];
          }
          return apposition.length === 0 ? this.withJoined(head, first) : [head, ...apposition];
        }
        case "relative":
        case "that": {
          const before = this.chunks[index - 1];
          if (before?.kind === "noun") return [this.relativeHead(index - 1)];
          if (before?.kind === "comma" && this.chunks[index - 2]?.kind === "noun") return [this.relativeHead(index - 2)];
          if (before?.kind === "and") {
            const verb = this.verbBefore(index);
            return verb < 0 ? [] : this.of(verb);
          }
          return [];
        }
        case "and": {
          const joined = this.joinedVerb(at, index);
          return joined < 0 ? [] : this.of(joined);
        }
        case "comma": {
          const opened = this.openingOf(index);
          if (opened !== null) {
            const inner = this.chunks[opened + 1];
            if (inner?.kind === "noun" && inner.preposition === null) apposition = this.listFrom(opened + 1, index);
            index = opened - 1;
            continue;
          }
          const joined = this.joinedVerb(at, index);
          return joined < 0 ? [] : this.of(joined);
        }
        case "close": {
          let open = index;
          while (open > 0 && this.chunks[open]?.kind !== "open") open--;
          index = open - 1;
          continue;
        }
        case "quote":
          index--;
          continue;
        case "verb":
          return this.saidOf(index) ?? this.of(index);
        case "open":
        case "stop":
        case "subordinator":
          return [];
      }
    }
    return [];
  }

  /** "An attack the army says killed", "which the army said hit": what the sayer's clause hangs on does it, not the sayer. */
  private saidOf(saying: number): NounPhrase[] | null {
    const verb = this.chunks[saying];
    const sayer = this.of(saying)[0];
    if (verb?.kind !== "verb" || verb.form !== "finite" || !sayings.has(this.norm(verb)) || sayer === undefined) return null;
    const at = this.chunks.indexOf(sayer) - 1;
    const before = this.chunks[at];
    if (before?.kind === "noun") return [this.headOfChain(at)];
    return (before?.kind === "relative" || before?.kind === "that") && this.chunks[at - 1]?.kind === "noun"
      ? [this.relativeHead(at - 1)]
      : null;
  }

  /** From a verb inside a relative or reduced clause to the chunk that its head ends on; null where the verb is a main one. */
  private outside(verbAt: number): number | null {
    const verb = this.chunks[verbAt];
    if (verb?.kind !== "verb") return null;
    const before = this.chunks[verbAt - 1];
    if (verb.form === "gerund" || verb.form === "participle") {
      if (before?.kind === "noun") return verbAt - 1;
      return null;
    }
    if (before?.kind === "relative" || before?.kind === "that") {
      const head = this.chunks[verbAt - 2];
      return head?.kind === "noun" ? verbAt - 2 : head?.kind === "comma" && this.chunks[verbAt - 3]?.kind === "noun" ? verbAt - 3 : null;
    }
    if (verb.form === "infinitive") {
      const ruler = this.verbBefore(verbAt);
      return before?.kind === "noun" && ruler < 0 ? verbAt - 1 : ruler < 0 ? null : this.outside(ruler);
    }
    // "the town the army captured": an object clause without a relative word.
    if (before?.kind === "noun" && this.chunks[verbAt - 2]?.kind === "noun" && before.preposition === null) return verbAt - 2;
    // "which X and Y": joined verbs of one relative clause.
    if (before?.kind === "and") {
      const joined = this.verbBefore(verbAt);
      return joined < 0 ? null : this.outside(joined);
    }
    return null;
  }

  /** "X, which …, said", "X, the minister, said", "X, backed by Y, said": the comma that opened what this one closes. */
  private openingOf(close: number): number | null {
    // "The rebels, meanwhile, claimed": adverbs are no chunks.
    if (this.chunks[close - 1]?.kind === "comma") return close - 1;
    for (let open = close - 1; open >= Math.max(1, close - REACH); open--) {
      const chunk = this.chunks[open];
      if (chunk?.kind === "stop") return null;
      if (chunk?.kind !== "comma") continue;
      const first = this.chunks[open + 1];
      const before = this.chunks[open - 1];
      // "Iran, meanwhile, fired": an adverb is no phrase.
      if (open + 1 === close && before?.kind === "noun") return open;
      if (first?.kind === "relative" || (first?.kind === "verb" && first.form !== "finite")) return open;
      const hasVerb = this.chunks.slice(open + 1, close).some((one) => one.kind === "verb" && one.form === "finite");
      if (hasVerb) return null;
      // "– Russia, Iran and Turkey –": the dash opened it, not the comma of the list.
      if (before?.kind === "noun" && first?.kind === "noun" && this.isList(open) && this.isDash(close) && !this.isDash(open)) continue;
      if (before?.kind === "noun" && first?.kind === "noun") return open;
      if (before?.kind === "verb") return null;
      return null;
    }
    return null;
  }

  /** The verb that "and" or a comma joins to this one. */
  private joinedVerb(at: number, link: number): number {
    const verb = this.chunks[at];
    return this.verbBefore(link, (other, index) => {
      if (verb?.kind !== "verb") return false;
      if (other.form !== "finite" && !(other.form === "participle" && !other.passive)) return false;
      return !this.isInRelative(index, at);
    });
  }

  /** "Fighters of the group who": a relative clause of persons hangs on the first phrase of the chain, one of things on the last. */
  private relativeHead(at: number): NounPhrase {
    const near = this.chunks[at] as NounPhrase;
    const isWho =
      this.view.tokens[this.chunks[at + 1]?.from ?? 0]?.norm === "who" || this.view.tokens[this.chunks[at + 2]?.from ?? 0]?.norm === "who";
    if (!isWho) return near;
    return this.isPerson(near) ? near : this.headOfChain(at);
  }

  /** "Turkey, Russia and Iran": those before that "and" and commas join, unless they belong to another verb. */
  private withJoined(last: NounPhrase, first: number): NounPhrase[] {
    const joined = [last];
    let index = first - 1;
    while (index > 0) {
      const link = this.chunks[index];
      const other = this.chunks[index - 1];
      if ((link?.kind !== "and" && link?.kind !== "comma") || other?.kind !== "noun") break;
      if (link.kind === "and" && this.view.tokens[link.from]?.norm === "but") break;
      const chain = this.chainBefore(index - 1);
      const before = this.chunks[chain.first - 1];
      if (chain.head === null || chain.head.preposition !== null || before?.kind === "verb") break;
      if (link.kind === "comma" && joined.length === 1 && !this.isList(index)) {
        // An apposition: "Çavuşoğlu, the foreign minister, said" names one and the same.
        joined.push(chain.head);
        break;
      }
      joined.push(chain.head);
      index = chain.first - 1;
    }
    return joined;
  }

  private isDash(at: number): boolean {
    return /^[–—-]$/.test(this.view.tokens[this.chunks[at]?.from ?? 0]?.norm ?? "");
  }

  /** The phrases that commas and "and" join from the first up to what closes them. */
  private listFrom(first: number, close: number): NounPhrase[] {
    const list: NounPhrase[] = [];
    for (let at = first; at < close; at++) {
      const chunk = this.chunks[at];
      if (chunk?.kind === "noun" && (at === first || (chunk.preposition === null && this.isDash(close)))) list.push(chunk);
    }
    return list;
  }

  /** A comma with "and" behind the next phrase is one of a list. */
  private isList(comma: number): boolean {
    for (let index = comma + 1; index < Math.min(this.chunks.length, comma + 8); index++) {
      const kind = this.chunks[index]?.kind;
      if (kind === "and") return true;
      if (kind !== "noun" && kind !== "comma") return false;
    }
    return false;
  }
}

/** The last verb group that the words hold, else the one they stand in; -1 where there is none. */
export function verbAt({ chunks }: Parse, from: number, to: number): number {
  const heads = chunks.findLastIndex((chunk) => chunk.kind === "verb" && chunk.head >= from && chunk.head < to);
  return heads >= 0 ? heads : chunks.findIndex((chunk) => chunk.kind === "verb" && chunk.from <= from && chunk.to > from);
}
