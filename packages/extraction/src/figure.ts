import type { NumberMention } from "@orontes/language";
import type { Quantity } from "@orontes/vocabulary";
import type { CasualtyCue, LanguagePack, Range } from "./language-pack.ts";
import type { ActorMention } from "./mention.ts";
import type { SentenceView } from "./sentence-view.ts";

type Count = Pick<NumberMention, "min" | "max" | "comparator">;

/** A count of people or things with what happened to them; the range holds count and noun. */
export interface Figure extends Range, Count {
  readonly kind: Quantity["kind"];
  /** Who was counted. */
  readonly who: ActorMention | null;
  readonly of: string;
  readonly cueAt: number;
  /** A part of the figure before it. */
  readonly subset: boolean;
  /** A standing number, not what an event added. */
  readonly isStock: boolean;
}

/** A number with the noun that it counts. */
interface Counted extends Range, Count {
  readonly who: ActorMention | null;
  readonly noun: string | null;
  readonly equipment: boolean;
  readonly subset: boolean;
}

/** What a number counts, up to the token `to`. */
export interface CountedNoun extends Pick<Counted, "who" | "equipment"> {
  readonly to: number;
  readonly word: string;
}

/** Tokens between a number and its noun. */
const NOUN_REACH = 6;
/** Tokens between a cue and the count behind or before it. */
const BEHIND_REACH = 7;
const TOTAL_REACH = 14;
const BEFORE_REACH = 14;
const LOSS_REACH = 40;
const SINGLE_REACH = 5;

/** Every casualty count and every loss of equipment in a sentence. */
export function figuresOf(view: SentenceView, pack: LanguagePack): Figure[] {
  const counted = countedOf(view, pack);
  const used = new Set<Counted>();
  const figures: Figure[] = [];
  for (const [at, { casualty: cue }] of view.tags.entries()) {
    if (cue === null) continue;
    for (const one of countsFor(
      at,
      cue,
      counted.filter((other) => !used.has(other)),
      view,
      pack,
    )) {
      if (one.equipment && cue.kind !== "missing") continue;
      // Towns are captured too, and "as many victims" is no toll.
      if (cue.kind === "captured" && (one.who === null || one.who.sector === "positions")) continue;
      if (cue.total === true && one.comparator === "vague") continue;
      used.add(one);
      const who = cue.ofSubject === true ? ofLoser(one, at, view) : one.who;
      figures.push({ ...figureOf(one, cue.kind, at, who), isStock: cue.stock === true });
    }
  }
  for (const one of counted) {
    if (!one.equipment || used.has(one)) continue;
    const destroyed = view.tags.findIndex((tag, at) => tag.destroyed && Math.abs(at - one.from) < LOSS_REACH);
    if (destroyed >= 0) figures.push(figureOf(one, "equipment_destroyed", destroyed, one.who));
  }
  return told(inheritVictims(figures.sort((a, b) => a.from - b.from)));
}

const figureOf = (one: Counted, kind: Figure["kind"], cueAt: number, who: ActorMention | null): Figure => ({
  kind,
  min: one.min,
  max: one.max,
  comparator: one.comparator,
  from: one.from,
  to: one.to,
  who,
  of: one.noun ?? one.who?.name ?? "",
  cueAt,
  subset: one.subset && kind !== "equipment_destroyed",
  isStock: false,
});

/** "The army lost 12 men": its own. */
function ofLoser(one: Counted, at: number, { mentions }: SentenceView): ActorMention | null {
  const loser = mentions.actors.findLast((actor) => actor.to <= at && at - actor.to <= 3 && !actor.modifier);
  if (loser === undefined || (one.who !== null && one.who.to - one.who.from > 1)) return one.who;
  const { entityId, name, actor, country, side } = loser;
  return { ...(one.who ?? loser), entityId, name, actor, country, side };
}

function countedOf(view: SentenceView, pack: LanguagePack): Counted[] {
  const { tokens, tags, mentions, numbers } = view;
  const { subset, single, bareSingle } = pack.words;
  const made: Counted[] = [];
  for (const number of numbers) {
    if (number.unit !== null) continue;
    const noun = countedNoun(number.to, view, pack);
    made.push({
      min: number.min,
      max: number.max,
      comparator: number.comparator,
      from: number.from,
      to: noun?.to ?? number.to,
      who: noun?.who ?? null,
      noun: noun?.word ?? null,
      equipment: noun?.equipment ?? false,
      subset:
        subset.has(tokens[number.from - 1]?.norm ?? "") ||
        (tokens[number.to]?.norm === "of" && subset.has(tokens[number.to + 1]?.norm ?? "")),
    });
  }
  // "A soldier", "pilot": one.
  for (const actor of mentions.actors) {
    const before = tokens[actor.from - 1]?.norm ?? "";
    const isOne = tags.slice(actor.from, actor.to).some((tag) => tag.noun?.single === true);
    if (!isOne || !(single.has(before) || bareSingle) || made.some((one) => one.from <= actor.from && one.to >= actor.to)) continue;
    const from = single.has(before) ? actor.from - 1 : actor.from;
    made.push({
      min: 1,
      max: 1,
      comparator: "exact",
      from,
      to: actor.to,
      who: actor,
      noun: tokens[actor.to - 1]?.norm ?? null,
      equipment: false,
      subset: subset.has(tokens[from - 1]?.norm ?? ""),
    });
  }
  // "An air defence system": one piece.
  for (const [at, token] of tokens.entries()) {
    if (!single.has(token.norm) || made.some((one) => one.from <= at && one.to > at)) continue;
    const noun = countedNoun(at + 1, view, pack);
    if (noun?.equipment !== true || noun.to - at > SINGLE_REACH) continue;
    made.push({ min: 1, max: 1, comparator: "exact", from: at, to: noun.to, who: null, noun: noun.word, equipment: true, subset: false });
  }
  return made.sort((a, b) => a.from - b.from);
}

/** What a number counts: the first people or things behind it. */
export function countedNoun(from: number, { tokens, tags, mentions }: SentenceView, { words }: LanguagePack): CountedNoun | null {
  for (let at = from; at < from + NOUN_REACH && at < tokens.length; at++) {
    const token = tokens[at];
    const tag = tags[at];
    if (token === undefined || tag === undefined || (token.kind === "mark" && token.norm !== "'") || token.kind === "number") return null;
    if (tag.equipment && tag.noun?.sector !== "civilians") {
      const to = tags[at + 1]?.equipment === true ? at + 2 : at + 1;
      return {
        to,
        who: null,
        word: tokens
          .slice(from, to)
          .map((one) => one.norm)
          .join(" "),
        equipment: true,
      };
    }
    const actor = mentions.actors.find((one) => one.from <= at && one.to > at);
    if (actor !== undefined) {
      const last = tags[actor.to - 1];
      const word = tokens[actor.to - 1]?.norm ?? "";
      if (last?.equipment === true) return { to: actor.to, who: last.noun?.sector === "positions" ? actor : null, word, equipment: true };
      if (actor.modifier) continue;
      const or = tokens[actor.to]?.norm === "or" ? mentions.actors.find((one) => one.from === actor.to + 1) : undefined;
      return { to: or?.to ?? actor.to, who: actor, word, equipment: false };
    }
    if (tag.casualty !== null || words.boundaries.has(token.norm) || words.auxiliaries.has(token.norm)) return null;
    if (words.prepositions.has(token.norm) && token.norm !== "of") return null;
  }
  return null;
}

/** The counts that belong to a cue: the nearer of those before it in its clause and those behind it up to the next cue. */
function countsFor(at: number, cue: CasualtyCue, counted: readonly Counted[], view: SentenceView, pack: LanguagePack): Counted[] {
  const { tokens, tags } = view;
  const isCut = (from: number, to: number): boolean =>
    tags.slice(from, to).some((tag) => tag.casualty !== null && tag.casualty.kind !== cue.kind) ||
    tokens.slice(from, to).some((token) => token.norm === ";" || token.norm === ":");
  const reach = cue.total === true ? TOTAL_REACH : BEHIND_REACH;
  const behind = cue.count === "before" ? [] : counted.filter((one) => one.from > at && one.from - at <= reach && !isCut(at + 1, one.from));
  const before =
    cue.count === "after"
      ? []
      : counted.filter((one) => one.to <= at && at - one.to <= BEFORE_REACH && !isCut(one.to, at) && !isPart(one, view, pack));
  const [first] = behind;
  const last = before.at(-1);
  if (cue.total === true) return behind.slice(-1);
  const isDone = pack.words.auxiliaries.has(tokens[at - 1]?.norm ?? "") && last !== undefined;
  const gapBefore = last === undefined ? Number.POSITIVE_INFINITY : at - last.to;
  if (first !== undefined && !isDone && first.from - at - 1 <= gapBefore) return rowBehind(behind, view, pack);
  return last === undefined ? [] : rowBefore(before, view, pack);
}

/** "Two of the injured": a part of those told before. */
const isPart = (one: Counted, { tokens }: SentenceView, { words }: LanguagePack): boolean =>
  one.noun === null && words.prepositions.has(tokens[one.to]?.norm ?? "");

const isJoined = (from: number, to: number, { tokens }: SentenceView, { words }: LanguagePack): boolean =>
  tokens.slice(from, to).some((token) => words.and.has(token.norm) || words.subset.has(token.norm));

/** "killed 12 people, including 5 children, and a soldier". */
function rowBehind(behind: readonly Counted[], view: SentenceView, pack: LanguagePack): Counted[] {
  const row: Counted[] = [];
  for (const one of behind) {
    const last = row.at(-1);
    if (last !== undefined && !(one.from - last.to <= 3 && isJoined(last.to, one.from, view, pack) && one.who !== null)) continue;
    row.push(one);
  }
  return row;
}

/** "12 people, including 5 children, were killed": all of the row. */
function rowBefore(before: readonly Counted[], view: SentenceView, pack: LanguagePack): Counted[] {
  const row: Counted[] = [];
  for (const one of before.toReversed()) {
    const next = row[0];
    if (next !== undefined && !(next.from - one.to <= 4 && (next.subset || isJoined(one.to, next.from, view, pack)))) continue;
    row.unshift(one);
  }
  return row;
}

/** "12 civilians and wounding 30", "45 others": a count without a noun of its own counts those of the one before it. */
function inheritVictims(figures: readonly Figure[]): Figure[] {
  let last: ActorMention | null = null;
  return figures.map((figure) => {
    const isOwn = figure.who !== null && figure.of !== "others" && figure.of !== "people";
    if (isOwn) last = figure.who;
    return isOwn || last === null || figure.kind === "equipment_destroyed" || figure.of === "people" ? figure : { ...figure, who: last };
  });
}

/** A headline that runs into its text says the same count twice in one sentence. */
const told = (figures: readonly Figure[]): Figure[] =>
  figures.filter(
    (one, index) =>
      !figures.some(
        (other, at) =>
          at < index &&
          other.kind === one.kind &&
          other.min === one.min &&
          other.max === one.max &&
          other.who?.side === one.who?.side &&
          (one.min ?? 0) > 2,
      ),
  );
