import { type ActorMention, changed } from "../../mention.ts";
import { oncePerSentence } from "../../once-per-sentence.ts";
import type { SentenceView } from "../../sentence-view.ts";
import type { NounPhrase, VerbGroup } from "./parse/chunk.ts";
import { type Parse, parseOf } from "./parse/parse.ts";
import { set } from "./words.ts";

const BY = set("by");
/** What hangs on a phrase is sought no further, in chunks. */
const TAIL = 14;
/** "Members of the leaders of …" is followed no deeper, and no more phrases are joined by "and". */
const MOST_DEPTH = 2;
const MOST_JOINED = 12;
/** Say nothing themselves: "members of the group", "dozens of rebels", "a convoy of". */
const TRANSPARENT = set(
  "members member number numbers dozens scores hundreds thousands majority most many some several part parts group groups range series one two three units unit elements convoy convoys columns column bodies families remnants ranks position positions stronghold strongholds camp camps base bases headquarters depot depots warehouse warehouses hideout hideouts post posts outpost outposts checkpoint checkpoints leader leaders commander commanders head chief fighters soldiers troops forces supporters minister ministers president presidents envoy envoys diplomat diplomats delegation delegations official officials representative representatives chiefs heads general generals officer officers negotiator negotiators ambassador ambassadors aides lawmakers governments armies",
);
const OF_WHOM = set("of for from in");
const PRONOUNS = set("he she it they we i them him itself themselves himself herself");
/** "Bombed them": not whoever bombed. */
const OBJECTS = set("them him");
/** And "it", where it stands behind its verb: "accused the coalition and urged it to". */
const IT = "it";
const BELIEVED = set("believed thought presumed suspected said understood reported");
const BELIEF_REACH = 6;
/** Where something is; an adjective before such a word is no one who suffers: "the Syrian town". */
const GROUND = set(
  "town towns bordertown village villages city cities province provinces region regions border borders territory area areas district districts side soil land countryside desert coast capital neighbourhood neighborhood suburb suburbs enclave highway road airspace crossing sea front war conflict crisis time",
);
/** "Territory held by", "areas controlled by". */
export const HOLDING = set("held controlled occupied besieged run defended ruled dominated");
export const BLAMED = set("blamed pinned");
const SENT = set("fired launched dropped sent planted thrown carried conducted");

/** Whom the phrases of a parsed sentence mean, and what hangs on them. Indexes are those of the chunks. */
export class Phrases {
  readonly view: SentenceView;
  readonly parse: Parse;
  /** Those of the sentence who can take part; "anti-government" names whom it is against. */
  readonly actors: readonly ActorMention[];
  private isSeeking = false;
  constructor(view: SentenceView) {
    this.view = view;
    this.parse = parseOf(view);
    this.actors = view.mentions.actors.filter(
      ({ from }) => !(view.tokens[from]?.joined === true && view.tokens[from - 1]?.norm === "anti"),
    );
  }

  norm(at: number): string {
    return this.view.tokens[at]?.norm ?? "";
  }

  prepositionOf(at: number): string {
    const chunk = this.parse.chunks[at];
    return (chunk?.kind === "noun" || chunk?.kind === "verb") && chunk.preposition !== null ? this.norm(chunk.preposition) : "";
  }

  subjectOf(verb: number): ActorMention[] {
    const phrases = this.parse.subjects[verb] ?? [];
    return this.doers(phrases);
  }

  /** Those whom a subject means: themselves, whose weapon or attack it is, or who launched it. */
  doers(phrases: readonly NounPhrase[]): ActorMention[] {
    const all: ActorMention[] = [];
    for (const [index, phrase] of phrases.entries()) {
      const own = this.actorsIn(phrase);
      const [first] = own;
      // "Russian and Syrian jets": the jets of both.
      if (index > 0 && first?.modifier === true && first.from === phrase.from && first.to === phrase.to)
        all.push(changed(first, { modifier: false }));
      else if (own.length > 0) all.push(...own);
      else if (index === 0 || phrases.length !== 2) all.push(...this.sendersOf(phrase));
    }
    return unique(all);
  }

  /** "Rockets fired by the army hit", "the strikes carried out by": whoever sent them. */
  private sendersOf(phrase: NounPhrase): ActorMention[] {
    const at = this.parse.chunks.indexOf(phrase);
    const agent = this.nounAgent(at);
    return agent.length > 0 ? agent : this.launcherOf(at);
  }

  /** "Launched an offensive aimed at": whose the offensive is does what it aims at. */
  private launcherOf(at: number): ActorMention[] {
    const ruled = this.rulingVerb(at);
    const verb = this.parse.chunks[ruled];
    const isLaunched = verb?.kind === "verb" && !verb.passive && this.view.tags[verb.head]?.support === true;
    return isLaunched ? this.actorsOf(this.parse.subjects[ruled] ?? []) : [];
  }

  actorsOf(phrases: readonly NounPhrase[], isHurt = false): ActorMention[] {
    return unique(phrases.flatMap((phrase) => this.actorsIn(phrase, isHurt)));
  }

  /** The one a phrase is of: its head, else whom "of" names behind a word that says nothing, else its owner. */
  actorsIn(phrase: NounPhrase, isHurt = false, depth = 0): ActorMention[] {
    const { actors } = this;
    const at = this.parse.chunks.indexOf(phrase);
    const next = this.parse.chunks[at + 1];
    const isOf = next?.kind === "noun" && OF_WHOM.has(this.prepositionOf(at + 1));
    const head = actors.findLast((actor) => actor.from <= phrase.head && actor.to > phrase.head);
    const isSaying = head !== undefined && !head.modifier && !head.possessive;
    if (head === undefined && this.isPronoun(phrase)) return this.spokenOf(at);
    if (isSaying) {
      // "Spokesman for the group", "soldiers of the regime": a bare noun is whose stands behind it.
      // "Fighter jets" are as bare.
      const isBare =
        (head.to - head.from === 1 || (head.actor === null && head.sector === "air")) &&
        this.view.tags[head.to - 1]?.noun != null &&
        head.sector !== "civilians";
      const of =
        isBare && isOf && depth < MOST_DEPTH
          ? this.actorsIn(next, isHurt, depth + 1).filter((actor) => actor.actor !== null || (head.actor === null && isKnown(actor)))
          : [];
      if (of.length > 0) return of;
      // "Islamic State suicide bombers", "the army's snipers": the bare head is whose stands before it.
      const owner = isBare && head.actor === null ? (this.ownerBefore(head, phrase) ?? this.believedOf(head)) : undefined;
      return owner === undefined ? [head, ...this.namesBeside(head, phrase)] : [owner];
    }
    if (
      isOf &&
      depth < MOST_DEPTH &&
      (TRANSPARENT.has(this.norm(phrase.head)) || this.view.numbers.some((number) => number.to === phrase.head + 1))
    )
      return [...this.actorsIn(next, isHurt, depth + 1), ...this.joinedTo(at + 1, depth + 1)];
    const owner = actors.findLast(
      (actor) => actor.from >= phrase.from && actor.to <= phrase.head + 1 && (isHurt || actor.sector !== "civilians"),
    );
    if (owner?.sector !== "civilians" && this.isGround(phrase, owner)) return [];
    return owner === undefined ? [] : [owner, ...this.sharing(owner, phrase)];
  }

  /** "The Syrian town", "the Syrian city of Aleppo": where, not whose. */
  private isGround({ head }: NounPhrase, owner: ActorMention | undefined): boolean {
    if (GROUND.has(this.norm(head))) return true;
    return (
      owner?.actor?.kind === "state" &&
      owner.modifier &&
      owner.sector === null &&
      this.view.mentions.places.some((place) => place.from <= head && place.to > head)
    );
  }

  private isPronoun({ from, to }: NounPhrase): boolean {
    return to - from === 1 && PRONOUNS.has(this.norm(from));
  }

  /** "Fighters said they had …": whoever says it, else whoever the clause before is about; "rockets fired by it" does not lead back to "it". */
  private spokenOf(at: number): ActorMention[] {
    if (this.isSeeking) return [];
    this.isSeeking = true;
    const found = this.subjectBefore(at);
    this.isSeeking = false;
    return found;
  }

  private subjectBefore(at: number): ActorMention[] {
    const { chunks, subjects } = this.parse;
    const addressed = this.norm(chunks[at]?.from ?? 0) === IT ? this.objectBefore(at) : [];
    if (addressed.length > 0) return addressed;
    const ruling = OBJECTS.has(this.norm(chunks[at]?.from ?? 0)) ? this.rulingVerb(at) : -1;
    const before = chunks.findLastIndex(
      (chunk, index) =>
        index < at &&
        chunk.kind === "verb" &&
        (subjects[index] ?? []).some((phrase) => ruling < 0 || !(subjects[ruling] ?? []).includes(phrase)),
    );
    const [subject] = before < 0 ? [] : (subjects[before] ?? []);
    return subject === undefined || this.isPronoun(subject) ? [] : this.doers([subject]);
  }

  /** "Accused the coalition of arming them and urged it to stop": the object of the verb before, of the same subject. */
  private objectBefore(at: number): ActorMention[] {
    const { chunks, subjects } = this.parse;
    const ruling = this.rulingVerb(at);
    const verb = chunks[ruling];
    if (verb?.kind !== "verb" || this.objectAt(ruling, verb.to) !== at) return [];
    const [subject] = subjects[ruling] ?? [];
    const before = chunks.findLastIndex(
      (chunk, index) => index < ruling && chunk.kind === "verb" && chunk.form === "finite" && subjects[index]?.[0] === subject,
    );
    const first = before < 0 ? -1 : this.objectAt(before, chunks[before]?.to ?? 0);
    const object = chunks[first];
    return subject === undefined || object?.kind !== "noun" ? [] : this.actorsIn(object);
  }

  /** "Warplanes believed to be Russian": whose they are taken for. */
  private believedOf({ to }: ActorMention): ActorMention | undefined {
    const belief = this.norm(to + 1).startsWith("believed") ? to + 1 : to;
    if (!BELIEVED.has(this.norm(belief)) || this.norm(belief + 1) !== "to" || this.norm(belief + 2) !== "be") return undefined;
    return this.actors.find((actor) => actor.from > belief && actor.from <= belief + BELIEF_REACH && actor.actor !== null);
  }

  private ownerBefore(head: ActorMention, phrase: NounPhrase): ActorMention | undefined {
    return this.actors.findLast(
      (actor) => actor.from >= phrase.from && actor.to <= head.from && head.from - actor.to <= 2 && actor.actor !== null,
    );
  }

  /** "Russia Turkey and Iran": wires that lose their commas. */
  private namesBeside(head: ActorMention, phrase: NounPhrase): ActorMention[] {
    if (!head.isCountry) return [];
    return this.actors.filter(
      (actor) =>
        actor !== head &&
        actor.isCountry &&
        actor.from >= phrase.from &&
        // "The two countries".
        (actor.to === head.from || (actor.from === head.from && actor.to === head.to)),
    );
  }

  /** "Regime and Russian jets", "Syrian-Russian": the names before that "and" joins within or before the phrase. */
  sharing(owner: ActorMention, phrase: NounPhrase): ActorMention[] {
    const at = this.parse.chunks.indexOf(phrase);
    const inside = this.actors.filter(
      (actor) => actor !== owner && actor.from >= phrase.from && actor.to <= owner.from && actor.to >= owner.from - 1,
    );
    const before = this.parse.chunks[at - 2];
    if (this.parse.chunks[at - 1]?.kind !== "and" || before?.kind !== "noun" || !owner.modifier) return inside;
    const other = this.actors.findLast((actor) => actor.to === before.to && actor.from >= before.from);
    return other !== undefined && (other.modifier || other.actor !== null || other.side !== null) ? [...inside, other] : inside;
  }

  /** Phrases that "and" or commas join behind this one, before another verb takes them for its subject. */
  private joinedTo(at: number, depth = 0): ActorMention[] {
    return unique(
      this.phrasesFrom(at)
        .slice(1)
        .flatMap((phrase) => this.actorsIn(phrase, false, depth)),
    );
  }

  phrasesFrom(at: number): NounPhrase[] {
    const { chunks } = this.parse;
    const first = chunks[at];
    if (first?.kind !== "noun") return [];
    const found = [first];
    let index = at + 1;
    while (index < chunks.length && found.length < MOST_JOINED) {
      // "Soldiers of the army and rebels": what hangs on a phrase by a preposition is passed over.
      while (chunks[index]?.kind === "noun" && this.prepositionOf(index) === "of") index++;
      const link = chunks[index];
      const next = chunks[index + 1]?.kind === "and" ? index + 2 : index + 1;
      const phrase = chunks[next];
      if (
        (link?.kind !== "and" && link?.kind !== "comma") ||
        phrase?.kind !== "noun" ||
        (phrase.preposition !== null && phrase.preposition !== first.preposition)
      )
        break;
      const behind = chunks[next + 1];
      // "Between Russia and Turkey began": what the preposition rules is no subject.
      if (behind?.kind === "verb" && behind.form === "finite" && phrase.preposition === null) break;
      if (this.norm(link.from) === "but") break;
      found.push(phrase);
      index = next + 1;
    }
    return found;
  }

  /** "By the army" behind a passive or behind what hangs on it, up to the next verb or mark. */
  agentBehind(at: number): ActorMention[] {
    for (let index = at + 1; index < this.parse.chunks.length; index++) {
      const chunk = this.parse.chunks[index];
      if (chunk?.kind === "comma" && this.prepositionOf(index + 1) === "by") continue;
      if (chunk?.kind !== "noun") return [];
      if (!BY.has(this.prepositionOf(index))) continue;
      const found = this.doers([chunk]);
      return unique([...found, ...this.joinedTo(index)]);
    }
    return [];
  }

  /** Direct objects: phrases right behind the verb, without a preposition; of joined verbs the last one's. */
  objectOf(at: number, end: number): ActorMention[] {
    const first = this.objectAt(at, end);
    if (first < 0) return [];
    const [head, ...rest] = this.phrasesFrom(first);
    if (head === undefined) return [];
    const own = this.actorsIn(head, true);
    const holders = own.length > 0 ? [] : this.holdersOf(first);
    return unique([...own, ...holders, ...this.actorsOf(rest, true)]);
  }

  objectAt(at: number, end: number): number {
    const { chunks } = this.parse;
    let index = at + 1;
    while (index < chunks.length && (chunks[index]?.to ?? 0) <= end && chunks[index]?.kind !== "verb") index++;
    // The trigger ends inside the phrase: "launched air strikes" has its own object.
    for (let steps = 0; steps < 3; steps++) {
      const chunk = chunks[index];
      if (chunk?.kind === "noun" && chunk.preposition === null && (chunk.from >= end || chunk.head >= end)) return index;
      // "Claimed to have killed “more than 70 mercenaries”".
      if (chunk?.kind === "quote") {
        index++;
        continue;
      }
      // "Shelled and bombed the town".
      if (chunk?.kind === "and" && chunks[index + 1]?.kind === "verb") {
        index += 2;
        continue;
      }
      return -1;
    }
    return -1;
  }

  hasObject(at: number): boolean {
    const verb = this.parse.chunks[at] as VerbGroup;
    return this.objectAt(at, verb.to) >= 0 || this.view.numbers.some((number) => number.from === verb.to);
  }

  holdersOf(at: number): ActorMention[] {
    const phrase = this.parse.chunks[at];
    const behind = this.parse.chunks[at + 1];
    if (phrase?.kind !== "noun") return [];
    const marked = this.actors.find(
      (actor) =>
        actor.from >= phrase.from &&
        actor.to <= phrase.to &&
        HOLDING.has(this.norm(actor.to)) &&
        this.view.tokens[actor.to]?.joined === true,
    );
    if (marked !== undefined) return [marked];
    if (behind?.kind === "verb" && behind.form === "participle" && HOLDING.has(this.norm(behind.head))) return this.agentBehind(at + 1);
    return [];
  }

  phraseAt(token: number): number {
    return this.parse.chunks.findIndex((chunk) => chunk.from <= token && chunk.to > token);
  }

  /** What hangs on a phrase: by prepositions, joined phrases, participles; up to the next finite verb or clause. */
  tailOf(at: number): number[] {
    const { chunks } = this.parse;
    const tail: number[] = [];
    for (let index = at + 1; index < Math.min(chunks.length, at + TAIL); index++) {
      const chunk = chunks[index];
      if (chunk?.kind === "noun") {
        if (chunk.preposition === null && chunks[index - 1]?.kind === "noun") break;
        tail.push(index);
      } else if (chunk?.kind === "verb") {
        if (chunk.form !== "participle" && !(chunk.form === "gerund" && chunk.preposition === null)) break;
        tail.push(index);
      } else if (chunk?.kind === "and" || chunk?.kind === "comma") {
        const next = chunks[index + 1];
        const behind = chunks[index + 2];
        const goesOn =
          (next?.kind === "noun" && next.preposition !== null) ||
          (next?.kind === "noun" && !(behind?.kind === "verb" && behind.form === "finite")) ||
          (next?.kind === "verb" && next.form === "participle");
        if (!goesOn) break;
      } else if (chunk?.kind !== "open" && chunk?.kind !== "close" && chunk?.kind !== "quote") break;
    }
    return tail;
  }

  /** The agent of a noun: "by the army" in what hangs on it, or of a participle right behind: "carried out by". */
  nounAgent(at: number): ActorMention[] {
    const { chunks } = this.parse;
    for (const index of this.tailOf(at)) {
      const chunk = chunks[index];
      if (chunk?.kind === "verb" && chunk.passive) {
        // "Air strikes blamed on the army".
        if (BLAMED.has(this.norm(chunk.head)) && this.prepositionOf(index + 1) === "on") return this.actorsOf(this.phrasesFrom(index + 1));
        // "Shelling of a town held by the group": whoever holds it did not shell it.
        const isOwn =
          index === at + 1 ||
          (!HOLDING.has(this.norm(chunk.head)) && (this.parse.subjects[index] ?? []).some((phrase) => phrase === chunks[at]));
        return isOwn && this.isSent(chunk) ? this.agentBehind(index) : [];
      }
      if (chunk?.kind !== "noun" || !BY.has(this.prepositionOf(index))) continue;
      return unique([...this.actorsIn(chunk), ...this.joinedTo(index)]);
    }
    return [];
  }

  isSent(verb: VerbGroup): boolean {
    return this.view.tags[verb.head]?.support === true || SENT.has(this.norm(verb.head));
  }

  /** The verb whose object, agent or place the noun is; -1 where it is a subject or stands alone. */
  rulingVerb(at: number): number {
    const { chunks } = this.parse;
    for (let index = at - 1; index >= 0; index--) {
      const chunk = chunks[index];
      if (chunk?.kind === "verb") return index;
      if (chunk?.kind === "noun" || (chunk?.kind === "and" && chunks[index - 1]?.kind === "noun")) continue;
      return -1;
    }
    return -1;
  }
}

/** "A group of rebels": of a land or a camp, where the bare head is of none. */
const isKnown = ({ side, country }: ActorMention): boolean => side !== null || country !== null;

/** Each once; of "Turkish warplanes and artillery" the bare second is the first one's. */
export function unique(actors: readonly ActorMention[]): ActorMention[] {
  if (actors.length < 2) return [...actors];
  const known = actors.filter((actor, index) => actors.indexOf(actor) === index);
  const isBare = ({ actor, side, country }: ActorMention): boolean => actor === null && side === null && country === null;
  const named = known.filter((actor) => !isBare(actor));
  return named.length > 0 ? named : known;
}

export const phrasesOf = oncePerSentence((view): Phrases => new Phrases(view));
