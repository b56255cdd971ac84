import type { Token } from "@orontes/language";
import type { PlaceMention } from "@orontes/vocabulary";
import type { LanguagePack, Range, StrangePlace } from "./language-pack.ts";
import type { PlaceFound, PlaceNamed } from "./mention.ts";
import type { Reading } from "./reading.ts";

/** "Babeska village": a place by its own name, in the province of the place named beside it; no coordinates are known. */
export function strangePlaceBeside(
  at: StrangePlace,
  { country, admin1 }: Pick<PlaceNamed, "country" | "admin1">,
  tokens: readonly Token[],
): PlaceFound {
  const name = tokens
    .slice(at.from, at.to)
    .map(
      ({ norm, capital, joined }, index) =>
        `${index === 0 ? "" : joined ? "-" : " "}${capital ? norm.charAt(0).toUpperCase() + norm.slice(1) : norm}`,
    )
    .join("");
  const kind = at.precision === "town" ? "village" : "neighbourhood";
  const place: PlaceNamed = {
    id: null,
    kind,
    name,
    country,
    admin1,
    lat: null,
    lon: null,
    radiusKm: null,
    precision: at.precision,
    metonymOf: null,
  };
  return { kind: "place", from: at.from, to: at.to, place, compass: null };
}

const MOST_WORDS = 3;
/** Letters up to which a word in capitals is the initials of somebody. */
const INITIALS = 5;

/** "Near Tirbespiye", "at the Wafideen checkpoint": a name behind a word of place that no dictionary knows. It has no coordinates, and is truer than the place of the sentence before. */
export function strangePlaceBehind(reading: Reading, clause: Range, pack: LanguagePack): PlaceMention | null {
  const { strangePlaces } = pack.words;
  if (strangePlaces === undefined) return null;
  return inRange(clause);

  function inRange({ from, to }: Range): PlaceMention | null {
    for (let at = Math.max(1, from); at < to; at++) {
      if (!isBehindPlaceWord(at)) continue;
      const end = runFrom(at);
      if (end > at) return mentionOf(at, end);
    }
    return null;
  }

  /** "In", "at the", "the village of". */
  function isBehindPlaceWord(at: number): boolean {
    const norm = (index: number): string => reading.tokens[index]?.norm ?? "";
    if (strangePlaces?.before.has(norm(at - 1)) === true) return true;
    if (norm(at - 1) === "of" && reading.tags[at - 2]?.ground === true) return true;
    return pack.words.articles.has(norm(at - 1)) && strangePlaces?.before.has(norm(at - 2)) === true && isGroundBehind(runFrom(at));
  }

  function isGroundBehind(to: number): boolean {
    return reading.tags[to]?.ground === true || strangePlaces?.grounds.has(reading.tokens[to]?.norm ?? "") === true;
  }

  /** Behind the last word of a name that is nothing else. */
  function runFrom(at: number): number {
    let to = at;
    while (to < at + MOST_WORDS && isNameWord(to)) to++;
    if (to === at) return at;
    const next = reading.tokens[to];
    const isBare = next === undefined || next.kind === "mark" || pack.words.prepositions.has(next.norm) || pack.words.and.has(next.norm);
    return isBare || isGroundBehind(to) || reading.dates.some(({ start }) => start === next.start) ? to : at;
  }

  function isNameWord(at: number): boolean {
    const token = reading.tokens[at];
    if (token === undefined || token.kind !== "word" || !token.capital || token.suffix !== null) return false;
    if (strangePlaces?.never.has(token.norm) === true || reading.tags[at]?.noun != null || reading.tags[at]?.weapon != null) return false;
    if (token.written.length <= INITIALS && token.written === token.written.toUpperCase()) return false;
    const { actors, places, equipment } = reading.mentions;
    if ([...actors, ...places, ...equipment].some(({ from, to }) => from <= at && to > at)) return false;
    return !reading.dates.some(({ start, end }) => start <= token.start && end >= token.end);
  }

  function mentionOf(from: number, to: number): PlaceMention {
    const name = reading.tokens
      .slice(from, to)
      .map(({ written }, index, { length }) =>
        index < length - 1 && reading.tokens[from + index + 1]?.joined === true ? `${written}-` : `${written} `,
      )
      .join("")
      .trim();
    return {
      raw: name,
      name,
      country: null,
      admin1: null,
      gazetteerId: null,
      lat: null,
      lon: null,
      radiusKm: null,
      precision: "town",
      acledGeoPrecision: 3,
      role: "where",
    };
  }
}
