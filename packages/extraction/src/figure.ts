import type { NumberMention, Token } from "@orontes/language";
import type { Quantity } from "@orontes/vocabulary";
import type { CasualtyCue, LanguagePack } from "./language-pack.ts";
import type { ActorMention } from "./mention.ts";

/** A count of people or things with what happened to them. */
export interface Figure {
  readonly kind: Quantity["kind"];
  readonly number: Pick<NumberMention, "min" | "max" | "comparator">;
  /** Token range of count and noun. */
  readonly from: number;
  readonly to: number;
  /** Who was counted. */
  readonly who: ActorMention | null;
  readonly of: string;
  readonly cueAt: number;
  readonly subset: boolean;
}

interface Counted extends Pick<NumberMention, "min" | "max" | "comparator"> {
  readonly from: number;
  readonly to: number;
  readonly who: ActorMention | null;
  readonly noun: string | null;
  readonly equipment: boolean;
  readonly subset: boolean;
}

const SUBSET = new Set(["including", "among", "them"]);

/** Every casualty count and every loss or number of equipment in a sentence. */
export function figuresOf(
  tokens: readonly Token[],
  numbers: readonly NumberMention[],
  actors: readonly ActorMention[],
  pack: LanguagePack,
): Figure[] {
  const counted = countedOf(tokens, numbers, actors, pack);
  const figures: Figure[] = [];
  const used = new Set<Counted>();
  for (const [at, token] of tokens.entries()) {
    const cue = token.kind === "word" ? pack.casualtyCues[token.norm] : undefined;
    if (cue === undefined || isOther(tokens, at, pack)) continue;
    for (const one of countsFor(tokens, at, cue, counted, pack)) {
      if (used.has(one) || (one.equipment && cue.kind !== "missing")) continue;
      // Towns are captured too, and "as many victims" is no toll.
      if (cue.kind === "captured" && (one.who === null || one.who.sector === "positions")) continue;
      if (token.norm === "toll" && one.comparator === "vague") continue;
      used.add(one);
      const loser =
        token.norm === "lost" || token.norm === "loses"
          ? actors.findLast((actor) => actor.to <= at && at - actor.to <= 3 && !actor.modifier)
          : undefined;
      const who =
        loser !== undefined && (one.who === null || one.who.to - one.who.from === 1)
          ? {
              ...(one.who ?? loser),
              entityId: loser.entityId,
              name: loser.name,
              actor: loser.actor,
              country: loser.country,
              side: loser.side,
            }
          : one.who;
      figures.push({
        kind: cue.kind,
        number: one,
        from: one.from,
        to: one.to,
        who,
        of: one.noun ?? one.who?.name ?? "people",
        cueAt: at,
        subset: one.subset,
      });
    }
  }
  for (const one of counted) {
    if (!one.equipment || used.has(one)) continue;
    const destroyed = tokens.findIndex(
      (token, at) =>
        /^(?:destroyed|destroying|destroy|lost|knocked|burned|burnt|wrecked)$/.test(token.norm) && Math.abs(at - one.from) < 40,
    );
    if (destroyed >= 0)
      figures.push({
        kind: "equipment_destroyed",
        number: one,
        from: one.from,
        to: one.to,
        who: one.who,
        of: one.noun ?? "",
        cueAt: destroyed,
        subset: false,
      });
  }
  return inheritVictims(figures);
}

/** "Lost" counts only with people behind it; "captured" not with a town; "killed" not in "the man who killed". */
function isOther(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  const norm = tokens[at]?.norm ?? "";
  const next = tokens[at + 1]?.norm ?? "";
  if (norm === "lost" || norm === "loses") return next === "control" || next === "ground" || next === "territory";
  if (norm === "lives") return !["claimed", "claiming", "cost", "costing", "the", "took", "of"].includes(tokens[at - 1]?.norm ?? "");
  if (norm === "toll") return false;
  return norm === "captured" && pack.words.placePrepositions.has(next) && next !== "in";
}

function countedOf(
  tokens: readonly Token[],
  numbers: readonly NumberMention[],
  actors: readonly ActorMention[],
  pack: LanguagePack,
): Counted[] {
  const made: Counted[] = [];
  for (const number of numbers) {
    if (number.unit !== null) continue;
    const noun = nounBehind(tokens, number.to, actors, pack);
    made.push({
      ...number,
      to: noun?.to ?? number.to,
      who: noun?.who ?? null,
      noun: noun?.word ?? null,
      equipment: noun?.equipment ?? false,
      subset:
        SUBSET.has(tokens[number.from - 1]?.norm ?? "") || (tokens[number.to]?.norm === "of" && tokens[number.to + 1]?.norm === "them"),
    });
  }
  // "a soldier", "the pilot": one.
  for (const actor of actors) {
    const article = tokens[actor.from - 1]?.norm === "a" || tokens[actor.from - 1]?.norm === "an" ? actor.from - 1 : null;
    const last = tokens[actor.to - 1]?.norm ?? "";
    if (
      article === null ||
      !(pack.groupNouns[last]?.countable ?? false) ||
      /(?:s|people|men|women|children|police|personnel)$/.test(last) ||
      made.some((one) => one.from <= actor.from && one.to >= actor.to)
    )
      continue;
    made.push({
      min: 1,
      max: 1,
      comparator: "exact",
      from: article,
      to: actor.to,
      who: actor,
      noun: last,
      equipment: false,
      subset: SUBSET.has(tokens[article - 1]?.norm ?? ""),
    });
  }
  return made.sort((a, b) => a.from - b.from);
}

function nounBehind(
  tokens: readonly Token[],
  from: number,
  actors: readonly ActorMention[],
  pack: LanguagePack,
): { to: number; who: ActorMention | null; word: string; equipment: boolean } | null {
  for (let at = from; at < from + 6 && at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || (token.kind === "mark" && token.norm !== "'") || token.kind === "number") return null;
    if (pack.equipmentNouns.includes(token.norm) && pack.groupNouns[token.norm]?.sector !== "civilians") {
      const next = tokens[at + 1];
      const to = next !== undefined && pack.equipmentNouns.includes(next.norm) ? at + 2 : at + 1;
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
    const actor = actors.find((one) => one.from <= at && one.to > at);
    if (actor !== undefined) {
      const last = tokens[actor.to - 1]?.norm ?? "";
      if (pack.equipmentNouns.includes(last) && pack.groupNouns[last]?.sector !== "positions")
        return { to: actor.to, who: null, word: last, equipment: true };
      if (actor.modifier) continue;
      const or = tokens[actor.to]?.norm === "or" ? actors.find((one) => one.from === actor.to + 1) : undefined;
      return { to: or?.to ?? actor.to, who: actor, word: last, equipment: false };
    }
    if (
      pack.words.boundaries.has(token.norm) ||
      pack.words.be.has(token.norm) ||
      (pack.words.prepositions.has(token.norm) && token.norm !== "of" && token.norm !== "other")
    )
      return null;
    if (pack.casualtyCues[token.norm] !== undefined) return null;
  }
  return null;
}

/** The counts that belong to a cue: the nearest before it in its clause, those behind it until the next cue. */
function countsFor(tokens: readonly Token[], at: number, cue: CasualtyCue, counted: readonly Counted[], pack: LanguagePack): Counted[] {
  const otherCue = (from: number, to: number): boolean =>
    tokens
      .slice(from, to)
      .some(
        (token) => token.kind === "word" && pack.casualtyCues[token.norm] !== undefined && pack.casualtyCues[token.norm]?.kind !== cue.kind,
      );
  const blocked = (from: number, to: number): boolean => tokens.slice(from, to).some((token) => token.norm === ";" || token.norm === ":");
  const passive = pack.words.be.has(tokens[at - 1]?.norm ?? "");
  const norm = tokens[at]?.norm ?? "";
  const behind = counted.filter(
    (one) => one.from > at && one.from - at <= (norm === "toll" ? 14 : 7) && !otherCue(at + 1, one.from) && !blocked(at, one.from),
  );
  if (cue.count !== "before" && !passive) {
    const first = behind[0];
    if (first !== undefined && (norm !== "toll" || first.noun === null || first.who !== null)) {
      const chain = [first];
      for (const next of behind.slice(1)) {
        const last = chain.at(-1);
        if (
          last !== undefined &&
          next.from - last.to <= 3 &&
          tokens.slice(last.to, next.from).some((token) => pack.words.and.has(token.norm) || SUBSET.has(token.norm)) &&
          next.who !== null
        )
          chain.push(next);
      }
      return norm === "toll" ? chain.slice(-1) : chain;
    }
  }
  if (cue.count === "after" && norm !== "toll") return [];
  const before = counted.filter((one) => one.to <= at && at - one.to <= 14 && !otherCue(one.to, at) && !blocked(one.to, at));
  const last = before.at(-1);
  if (last === undefined) return [];
  // "12 people, including 5 children, were killed": all of the row.
  const row = [last];
  for (const one of before.slice(0, -1).reverse()) {
    const next = row[0];
    if (
      next !== undefined &&
      next.from - one.to <= 4 &&
      (next.subset || tokens.slice(one.to, next.from).some((token) => pack.words.and.has(token.norm)))
    )
      row.unshift(one);
  }
  return row;
}

/** "45 others were wounded" counts those of the figure before it. */
function inheritVictims(figures: readonly Figure[]): Figure[] {
  let last: ActorMention | null = null;
  return figures.map((figure) => {
    const own = figure.who !== null && figure.of !== "others" && figure.of !== "people" ? figure.who : null;
    if (own !== null) last = own;
    return own === null && last !== null && figure.kind !== "equipment_destroyed" && figure.of !== "people"
      ? { ...figure, who: last }
      : figure;
  });
}
