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
  return { chunks, subjects: subjectsOf(chunks, view) };
});

/** No subject is sought further back, in chunks. */
const REACH = 40;
/** Whose infinitive is done by their object: "ordered troops to", against "promised Turkey to". */
const OF_SUBJECT = set("promised promise promises vowed threatened threaten threatens");

/** Said of people, not of what was done to them: "sanctions on scientists accused of". */
const OF_PEOPLE = set("accused suspected convicted wanted");

function subjectsOf(chunks: readonly Chunk[], view: SentenceView): NounPhrase[][] {
  const subjects: NounPhrase[][] = [];
  const of = (at: number): NounPhrase[] => subjects[at] ?? [];
  const norm = (chunk: Chunk | undefined): string => (chunk?.kind === "verb" ? (view.tokens[chunk.head]?.norm ?? "") : "");
  chunks.forEach((chunk, at) => {
    subjects[at] = chunk.kind === "verb" ? subjectAt(chunk, at) : [];
  });
  // "After capturing the town, the army …": whoever does what follows.
  chunks.forEach((chunk, at) => {
    if (chunk.kind !== "verb" || of(at).length > 0 || chunk.form === "finite") return;
    const next = chunks.findIndex((other, index) => index > at && other.kind === "verb" && other.form === "finite");
    if (next > at && !chunks.slice(0, at).some((other) => other.kind === "verb")) subjects[at] = of(next);
  });
  return subjects;

  function verbBefore(at: number, isWanted: (verb: VerbGroup, index: number) => boolean = () => true): number {
    for (let index = at - 1; index >= Math.max(0, at - REACH); index--) {
      const chunk = chunks[index];
      if (chunk?.kind === "stop") return -1;
      if (chunk?.kind === "verb" && isWanted(chunk, index)) return index;
    }
    return -1;
  }

  function subjectAt(verb: VerbGroup, at: number): NounPhrase[] {
    switch (verb.form) {
      case "infinitive":
        return ofInfinitive(at);
      case "gerund":
      case "participle":
        return ofParticiple(verb, at);
      case "finite":
        return ofFinite(at);
    }
  }

  /** "Tried to", "ordered troops to", "Turkey's plan to". */
  function ofInfinitive(at: number): NounPhrase[] {
    const before = chunks[at - 1];
    if (before?.kind === "verb") return of(at - 1);
    if (before?.kind === "and") {
      const joined = verbBefore(at - 1, (other) => other.form === "infinitive");
      return joined < 0 ? [] : of(joined);
    }
    if (before?.kind === "noun") {
      const verbAt = verbBefore(at);
      // "For Turkey to withdraw".
      if (before.preposition !== null && view.tokens[before.preposition]?.norm === "for") return [before];
      if (verbAt < 0) return [];
      const chain = chainBefore(at - 1);
      const governor = chunks[verbAt + 1] === chunks[chain.first] || ["on", "with", "to"].includes(prepositionOf(chunks[chain.first]));
      const isControl = governor && !OF_SUBJECT.has(norm(chunks[verbAt])) && isPerson(chain.head);
      return isControl && chain.head !== null ? withJoined(chain.head, chain.first) : of(verbAt);
    }
    const verbAt = verbBefore(at);
    return verbAt < 0 ? [] : of(verbAt);
  }

  /** Someone who can be made to do something: a mention of an actor, or a pronoun. */
  function isPerson(phrase: NounPhrase | null): boolean {
    return phrase !== null && view.mentions.actors.some((actor) => actor.from <= phrase.head && actor.to > phrase.head);
  }

  function prepositionOf(chunk: Chunk | undefined): string {
    return chunk?.kind === "noun" && chunk.preposition !== null ? (view.tokens[chunk.preposition]?.norm ?? "") : "";
  }

  /** "Fighters besieging", "…, killing 12", "accused of bombing", "residents killed by". */
  function ofParticiple(verb: VerbGroup, at: number): NounPhrase[] {
    const before = chunks[at - 1];
    if (verb.preposition !== null) {
      // "Accused Russia of bombing": its object does.
      const ruler = verbBefore(at);
      const isAccused = ["of", "from", "for"].includes(view.tokens[verb.preposition]?.norm ?? "");
      if (before?.kind === "noun" && isAccused) {
        const { head, first } = chainBefore(at - 1);
        if (head !== null && head.preposition === null && chunks[first - 1]?.kind === "verb" && isPerson(head)) return [head];
      }
      return ruler < 0 ? [] : of(ruler);
    }
    if (before?.kind === "noun" && !(sayingOn.has(view.tokens[verb.head]?.norm ?? "") && verbBefore(at) >= 0)) {
      return [isPerson(before) || OF_PEOPLE.has(view.tokens[verb.head]?.norm ?? "") ? before : headOfChain(at - 1)];
    }
    // "Of funding and arming": whoever does the one does the other.
    const twin = chunks[at - 2];
    if (before?.kind === "and" && twin?.kind === "verb" && twin.form === verb.form) return of(at - 2);
    const accused = chunks[at - 3];
    const isTwin =
      before?.kind === "and" &&
      twin?.kind === "noun" &&
      view.tokens[twin.head]?.norm.endsWith("ing") === true &&
      prepositionOf(twin) === "of";
    if (isTwin && accused?.kind === "noun" && isPerson(accused)) return [accused];
    if (before?.kind === "and" || before?.kind === "comma" || before?.kind === "noun") {
      const main = verbBefore(at, (other, index) => other.form === "finite" && !isInRelative(index, at));
      const ruler = main >= 0 ? main : verbBefore(at);
      if (verb.form === "participle" && before.kind === "comma" && chunks[at - 2]?.kind === "noun") {
        // "…, a town held by": the phrase right before the comma.
        const near = chunks[at - 2];
        return near?.kind === "noun" ? [headOfChain(at - 2)] : [];
      }
      return ruler < 0 ? [] : of(ruler);
    }
    if (before?.kind === "verb") return saidOf(at - 1) ?? of(at - 1);
    if (before?.kind === "subordinator") {
      const main = verbBefore(at, (other) => other.form === "finite");
      return main < 0 ? [] : of(main);
    }
    return [];
  }

  /** Whether the verb stands in a relative clause that a comma closed. */
  function isInRelative(index: number, at: number): boolean {
    let comma = false;
    for (let k = at - 1; k > index; k--) if (chunks[k]?.kind === "comma") comma = true;
    const opener = chunks[index - 1];
    return comma && opener?.kind === "relative";
  }

  /** "positions of the regime in Idlib": the phrase that the chain of prepositions hangs on. */
  function chainBefore(at: number): { readonly head: NounPhrase | null; readonly first: number } {
    let index = at;
    while (index > 0) {
      const chunk = chunks[index];
      if (chunk?.kind !== "noun" || chunk.preposition === null) break;
      const before = chunks[index - 1];
      if (before?.kind === "noun") {
        index--;
        continue;
      }
      // "in Idlib and Hama".
      const other = chunks[index - 2];
      // "of Russia, Turkey and Iran": one preposition rules them all.
      if (other?.kind === "noun" && (before?.kind === "and" || (before?.kind === "comma" && other.preposition === chunk.preposition))) {
        index -= 2;
        continue;
      }
      break;
    }
    const head = chunks[index];
    return { head: head?.kind === "noun" ? head : null, first: index };
  }

  function headOfChain(at: number): NounPhrase {
    const { head } = chainBefore(at);
    return head ?? (chunks[at] as NounPhrase);
  }

  function ofFinite(at: number): NounPhrase[] {
    let index = at - 1;
    /** "Kino Gabriel, spokesman for the group, denied", "the three powers – Russia, Iran and Turkey – met". */
    let apposition: NounPhrase[] = [];
    for (let steps = 0; steps < REACH && index >= 0; steps++) {
      const chunk = chunks[index];
      if (chunk === undefined) return [];
      switch (chunk.kind) {
        case "noun": {
          const { head, first } = chainBefore(index);
          const before = chunks[first - 1];
          if (head === null) return [];
          if (before?.kind === "verb") {
            if (sayings.has(norm(before)) && head.preposition === null) return [head];
            // The phrase is the other verb's object or place: that verb stands in a clause of its own, inside this one's subject.
            const outer = outside(first - 1);
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
          return apposition.length === 0 ? withJoined(head, first) : [head, ...apposition];
        }
        case "relative":
        case "that": {
          const before = chunks[index - 1];
          if (before?.kind === "noun") return [relativeHead(index - 1)];
          if (before?.kind === "comma" && chunks[index - 2]?.kind === "noun") return [relativeHead(index - 2)];
          if (before?.kind === "and") {
            const verb = verbBefore(index);
            return verb < 0 ? [] : of(verb);
          }
          return [];
        }
        case "and": {
          const joined = joinedVerb(at, index);
          return joined < 0 ? [] : of(joined);
        }
        case "comma": {
          const opened = openingOf(index);
          if (opened !== null) {
            const inner = chunks[opened + 1];
            if (inner?.kind === "noun" && inner.preposition === null) apposition = listFrom(opened + 1, index);
            index = opened - 1;
            continue;
          }
          const joined = joinedVerb(at, index);
          return joined < 0 ? [] : of(joined);
        }
        case "close": {
          let open = index;
          while (open > 0 && chunks[open]?.kind !== "open") open--;
          index = open - 1;
          continue;
        }
        case "quote":
          index--;
          continue;
        case "verb":
          return saidOf(index) ?? of(index);
        case "open":
        case "stop":
        case "subordinator":
          return [];
      }
    }
    return [];
  }

  /** "An attack the army says killed", "which the army said hit": what the sayer's clause hangs on does it, not the sayer. */
  function saidOf(saying: number): NounPhrase[] | null {
    const verb = chunks[saying];
    const sayer = of(saying)[0];
    if (verb?.kind !== "verb" || verb.form !== "finite" || !sayings.has(norm(verb)) || sayer === undefined) return null;
    const at = chunks.indexOf(sayer) - 1;
    const before = chunks[at];
    if (before?.kind === "noun") return [headOfChain(at)];
    return (before?.kind === "relative" || before?.kind === "that") && chunks[at - 1]?.kind === "noun" ? [relativeHead(at - 1)] : null;
  }

  /** From a verb inside a relative or reduced clause to the chunk that its head ends on; null where the verb is a main one. */
  function outside(verbAt: number): number | null {
    const verb = chunks[verbAt];
    if (verb?.kind !== "verb") return null;
    const before = chunks[verbAt - 1];
    if (verb.form === "gerund" || verb.form === "participle") {
      if (before?.kind === "noun") return verbAt - 1;
      return null;
    }
    if (before?.kind === "relative" || before?.kind === "that") {
      const head = chunks[verbAt - 2];
      return head?.kind === "noun" ? verbAt - 2 : head?.kind === "comma" && chunks[verbAt - 3]?.kind === "noun" ? verbAt - 3 : null;
    }
    if (verb.form === "infinitive") {
      const ruler = verbBefore(verbAt);
      return before?.kind === "noun" && ruler < 0 ? verbAt - 1 : ruler < 0 ? null : outside(ruler);
    }
    // "the town the army captured": an object clause without a relative word.
    if (before?.kind === "noun" && chunks[verbAt - 2]?.kind === "noun" && before.preposition === null) return verbAt - 2;
    // "which X and Y": joined verbs of one relative clause.
    if (before?.kind === "and") {
      const joined = verbBefore(verbAt);
      return joined < 0 ? null : outside(joined);
    }
    return null;
  }

  /** "X, which …, said", "X, the minister, said", "X, backed by Y, said": the comma that opened what this one closes. */
  function openingOf(close: number): number | null {
    // "The rebels, meanwhile, claimed": adverbs are no chunks.
    if (chunks[close - 1]?.kind === "comma") return close - 1;
    for (let open = close - 1; open >= Math.max(1, close - REACH); open--) {
      const chunk = chunks[open];
      if (chunk?.kind === "stop") return null;
      if (chunk?.kind !== "comma") continue;
      const first = chunks[open + 1];
      const before = chunks[open - 1];
      // "Iran, meanwhile, fired": an adverb is no phrase.
      if (open + 1 === close && before?.kind === "noun") return open;
      if (first?.kind === "relative" || (first?.kind === "verb" && first.form !== "finite")) return open;
      const hasVerb = chunks.slice(open + 1, close).some((one) => one.kind === "verb" && one.form === "finite");
      if (hasVerb) return null;
      // "– Russia, Iran and Turkey –": the dash opened it, not the comma of the list.
      if (before?.kind === "noun" && first?.kind === "noun" && isList(open) && isDash(close) && !isDash(open)) continue;
      if (before?.kind === "noun" && first?.kind === "noun") return open;
      if (before?.kind === "verb") return null;
      return null;
    }
    return null;
  }

  /** The verb that "and" or a comma joins to this one. */
  function joinedVerb(at: number, link: number): number {
    const verb = chunks[at];
    return verbBefore(link, (other, index) => {
      if (verb?.kind !== "verb") return false;
      if (other.form !== "finite" && !(other.form === "participle" && !other.passive)) return false;
      return !isInRelative(index, at);
    });
  }

  /** "Fighters of the group who": a relative clause of persons hangs on the first phrase of the chain, one of things on the last. */
  function relativeHead(at: number): NounPhrase {
    const near = chunks[at] as NounPhrase;
    const isWho = view.tokens[chunks[at + 1]?.from ?? 0]?.norm === "who" || view.tokens[chunks[at + 2]?.from ?? 0]?.norm === "who";
    if (!isWho) return near;
    return isPerson(near) ? near : headOfChain(at);
  }

  /** "Turkey, Russia and Iran": those before that "and" and commas join, unless they belong to another verb. */
  function withJoined(last: NounPhrase, first: number): NounPhrase[] {
    const joined = [last];
    let index = first - 1;
    while (index > 0) {
      const link = chunks[index];
      const other = chunks[index - 1];
      if ((link?.kind !== "and" && link?.kind !== "comma") || other?.kind !== "noun") break;
      if (link.kind === "and" && view.tokens[link.from]?.norm === "but") break;
      const chain = chainBefore(index - 1);
      const before = chunks[chain.first - 1];
      if (chain.head === null || chain.head.preposition !== null || before?.kind === "verb") break;
      if (link.kind === "comma" && joined.length === 1 && !isList(index)) {
        // An apposition: "Çavuşoğlu, the foreign minister, said" names one and the same.
        joined.push(chain.head);
        break;
      }
      joined.push(chain.head);
      index = chain.first - 1;
    }
    return joined;
  }

  function isDash(at: number): boolean {
    return /^[–—-]$/.test(view.tokens[chunks[at]?.from ?? 0]?.norm ?? "");
  }

  /** The phrases that commas and "and" join from the first up to what closes them. */
  function listFrom(first: number, close: number): NounPhrase[] {
    const list: NounPhrase[] = [];
    for (let at = first; at < close; at++) {
      const chunk = chunks[at];
      if (chunk?.kind === "noun" && (at === first || (chunk.preposition === null && isDash(close)))) list.push(chunk);
    }
    return list;
  }

  /** A comma with "and" behind the next phrase is one of a list. */
  function isList(comma: number): boolean {
    for (let index = comma + 1; index < Math.min(chunks.length, comma + 8); index++) {
      const kind = chunks[index]?.kind;
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
