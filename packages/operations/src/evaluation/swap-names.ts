import { remembering } from "@orontes/language";
import type { Actor, Place, Theatre } from "@orontes/theatre";

/** One name and what stands in its place: whole names for whole names, last names for last names. */
export type Swaps = ReadonlyMap<string, string>;

/** Where a text was changed, so that spans can follow. */
export interface SwappedText {
  readonly text: string;
  /** Where an offset of the old text stands in the new one. */
  readonly moved: (offset: number) => number;
}

const letters = /[\p{L}\p{M}\p{Nd}]/u;

/**
 * Leaders, towns and outlets that a text names, each with another entry of the theatre that could stand there: a leader of the same
 * country and side, a town of the same province, another outlet. Names that are part of other actors' names ("Assad" in
 * "Assad regime") stay: they are more than a name. `pick` chooses among `count` candidates.
 */
export function chooseSwaps(text: string, theatre: Theatre, published: string, pick: (count: number) => number): Swaps {
  const day = published.slice(0, 10);
  const swaps = new Map<string, string>();
  const isNamed = remembering((name: string): boolean => indexesOf(text, name).length > 0);
  const partsOfOthers = new Set(
    theatre.actors.filter(({ kind }) => kind !== "person").flatMap(({ names }) => names.en.flatMap((name) => name.split(/[\s'’-]+/))),
  );
  const isFree = (actor: Actor): boolean => actor.names.en.every((name) => !partsOfOthers.has(lastName(name)));
  const candidatesFor = (actor: Actor): Actor[] =>
    theatre.actors.filter(
      (other) =>
        other.id !== actor.id &&
        other.kind === actor.kind &&
        (actor.kind === "media" ||
          (other.country === actor.country && theatre.sideAt(other.id, day) === theatre.sideAt(actor.id, day) && isFree(other))) &&
        other.needsContext.length === 0 &&
        !other.names.en.some(isNamed),
    );
  for (const actor of theatre.actors) {
    if ((actor.kind !== "person" && actor.kind !== "media") || !actor.names.en.some(isNamed)) continue;
    if (actor.kind === "person" && !isFree(actor)) continue;
    const candidates = candidatesFor(actor);
    const other = candidates[pick(candidates.length)];
    if (other === undefined) continue;
    for (const name of actor.names.en) swaps.set(name, actor.kind === "person" && !name.includes(" ") ? lastName(other.name) : other.name);
  }
  const isTown = ({ precision, metonymOf, country }: Place): boolean =>
    (precision === "town" || precision === "point") && metonymOf === null && country === "SY";
  for (const place of theatre.places) {
    if (!isTown(place) || !place.names.en.some(isNamed)) continue;
    const candidates = theatre.places.filter(
      (other) =>
        other.kind === place.kind &&
        isTown(other) &&
        other.admin1 === place.admin1 &&
        other.needsContext.length === 0 &&
        !other.names.en.some(isNamed),
    );
    const other = candidates[pick(candidates.length)];
    if (other !== undefined) for (const name of place.names.en) swaps.set(name, other.name);
  }
  return swaps;
}

const lastName = (name: string): string => name.split(" ").at(-1) ?? name;

/** The text with every name swapped, the longest first and never inside a word. */
export function swapNames(text: string, swaps: Swaps): SwappedText {
  const found = [...swaps]
    .sort(([a], [b]) => b.length - a.length)
    .flatMap(([name, other]) => indexesOf(text, name).map((start) => ({ start, end: start + name.length, other })));
  const kept: typeof found = [];
  for (const one of found) if (!kept.some((other) => one.start < other.end && other.start < one.end)) kept.push(one);
  kept.sort((a, b) => a.start - b.start);
  let made = "";
  let from = 0;
  for (const { start, end, other } of kept) {
    made += text.slice(from, start) + other;
    from = end;
  }
  return {
    text: made + text.slice(from),
    moved: (offset) => {
      let shift = 0;
      for (const { start, end, other } of kept) {
        if (offset >= end) shift += other.length - (end - start);
        else if (offset > start) return start + shift + Math.min(offset - start, other.length);
      }
      return offset + shift;
    },
  };
}

/** An annotation with names and offsets as the swapped text has them: every `{ start, end, text }` follows, every other string is swapped. */
export function swapAnnotation(value: unknown, swapped: SwappedText, swaps: Swaps): unknown {
  if (typeof value === "string") return swapNames(value, swaps).text;
  if (Array.isArray(value)) return value.map((one) => swapAnnotation(one, swapped, swaps));
  if (typeof value !== "object" || value === null) return value;
  if ("start" in value && "end" in value && typeof value.start === "number" && typeof value.end === "number") {
    const [start, end] = [swapped.moved(value.start), swapped.moved(value.end)];
    return { ...value, start, end, text: swapped.text.slice(start, end) };
  }
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, swapAnnotation(one, swapped, swaps)]));
}

function indexesOf(text: string, name: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    const isWhole = !(letters.test(text[at - 1] ?? " ") && letters.test(text[at] ?? " ")) && !letters.test(text[end] ?? " ");
    // "Sputnik" within "Sputnik News" is longer; the caller sorts. Inside a word it is no name.
    if (isWhole) found.push(at);
  }
  return found;
}
