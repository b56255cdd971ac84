import type { Token } from "@orontes/language";
import type { Place } from "@orontes/theatre";
import type { Range, StrangePlace } from "./language-pack.ts";
import { type Lookup, nameAt, type PlaceFound, type PlaceNamed } from "./mention.ts";

const MOST_UNITS = 3;
const MOST_WORDS = 3;
/** Letters up to which a word in capitals is the initials of somebody. */
const INITIALS = 5;

/**
 * A place that no dictionary knows by its own name, at the word for what it is or behind a word of place:
 * "al-Meridian neighborhood", "the village of Babeska", "Babeska köyü", "деревня Бабеска", "قرية بابسكا", "near Babeska".
 * `free`: where the last known name ends.
 */
export function strangePlaceAt(lookup: Lookup, at: number, free: number): StrangePlace | null {
  const { strangePlaceAt: own } = lookup.lexicon.pack;
  if (own !== undefined) return own(lookup.tokens, at);
  const kind = lookup.tags[at]?.placeKind ?? null;
  if (kind !== null) return besideKind(lookup, at, free, kind);
  return lookup.tokens[at]?.capital === true ? behindPlaceWord(lookup, at) : null;
}

function besideKind(lookup: Lookup, at: number, free: number, precision: StrangePlace["precision"]): StrangePlace | null {
  const { tokens, lexicon } = lookup;
  const { strangePlaces } = lexicon.pack;
  if (strangePlaces === undefined) return null;
  if (strangePlaces.stands !== "behind") {
    // "Babeska, a village".
    const isApposition = precision === "town" && tokens[at - 1]?.norm === "a";
    const end = !isApposition ? at : tokens[at - 2]?.norm === "," ? at - 2 : at - 1;
    const from = nameBefore(lookup, end, free);
    // A word that opens a sentence is written large whatever it is.
    const isBare = from === 0 && end === 1 && strangePlaces.stands === "both";
    if (from < end && !isBare) return { from, to: end, precision };
  }
  if (strangePlaces.stands === "before") return null;
  const isLinked = strangePlaces.of.size === 0 || strangePlaces.of.has(tokens[at + 1]?.norm ?? "");
  if (!isLinked) return null;
  const start = at + (strangePlaces.of.size === 0 ? 1 : 2);
  const from = QUOTES.has(tokens[start]?.norm ?? "") ? start + 1 : start;
  const to = behind(lookup, from);
  return to === from ? null : { from, to, precision };
}

const QUOTES: ReadonlySet<string> = new Set('«"„“'.split(""));

const isArticle = (lookup: Lookup, at: number): boolean =>
  lookup.lexicon.pack.strangePlaces?.articles.has(lookup.tokens[at]?.norm ?? "") === true && isName(lookup, at + 1);

/** Where a script has no capitals, a name is a word that the tables say nothing of. */
function isName({ tokens, tags, lexicon }: Lookup, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== "word" || lexicon.pack.strangePlaces?.never.has(token.norm) === true) return false;
  if (token.capital || lexicon.pack.strangePlaces?.heads.has(token.norm) === true) return true;
  const tag = tags[at];
  return (
    tag !== undefined &&
    isCaseless(token) &&
    tag.noun === null &&
    tag.triggers === null &&
    tag.cues === null &&
    tag.casualty === null &&
    tag.weapon === null &&
    !tag.ground &&
    !tag.compass &&
    !lexicon.pack.words.prepositions.has(token.norm) &&
    !lexicon.pack.words.and.has(token.norm) &&
    !lexicon.pack.words.boundaries.has(token.norm)
  );
}

const isCaseless = (token: Token | undefined): boolean => token !== undefined && !/[\p{Lu}\p{Ll}]/u.test(token.written);

/** Behind the names that begin here: "Urum al-Kubra". */
function behind(lookup: Lookup, from: number): number {
  const { tokens, lexicon } = lookup;
  const heads = lexicon.pack.strangePlaces?.heads;
  let to = from;
  for (let units = 0; units < MOST_UNITS; units++) {
    // Without capitals only a first part has a second: "كفر زيتا".
    if (to > from && isCaseless(tokens[to]) && heads?.has(tokens[to - 1]?.norm ?? "") !== true) break;
    if (isArticle(lookup, to)) to += 2;
    else if (isName(lookup, to)) to++;
    else break;
    if (tokens[to - 1]?.suffix !== null) break;
  }
  return to;
}

/** Where the name that ends here begins. */
function nameBefore(lookup: Lookup, end: number, free: number): number {
  const { tokens, lexicon } = lookup;
  const heads = lexicon.pack.strangePlaces?.heads;
  const unitBefore = (to: number): number => {
    if (to - 1 < free || !isName(lookup, to - 1)) return to;
    return to - 2 >= free && isArticle(lookup, to - 2) ? to - 2 : to - 1;
  };
  let from = tokens[end - 1]?.suffix === null ? unitBefore(end) : end;
  if (from === end) return end;
  const isWithArticle = end - from === 2;
  for (let units = 1; units < MOST_UNITS; units++) {
    const earlier = tokens[from - 1]?.suffix === null ? unitBefore(from) : from;
    // "Bab al-Faraj al-Neel street": wires drop commas, so only a first part joins a name with an article.
    if (earlier === from || (isWithArticle && heads?.has(tokens[from - 1]?.norm ?? "") !== true)) break;
    from = earlier;
  }
  const isHead =
    heads?.has(tokens[from - 1]?.norm ?? "") === true && tokens[from - 1]?.capital === true && tokens[from - 1]?.suffix === null;
  return isHead && from - 1 >= free ? from - 1 : from;
}

/** "Near Tirbespiye", "at the Wafideen checkpoint": a name behind a word of place is a place, where it may be nothing else. */
function behindPlaceWord(lookup: Lookup, at: number): StrangePlace | null {
  const { tokens, tags, lexicon } = lookup;
  const { strangePlaces } = lexicon.pack;
  const { articles } = lexicon.pack.words;
  if (strangePlaces === undefined || strangePlaces.before.size === 0) return null;
  const norm = (index: number): string => tokens[index]?.norm ?? "";
  const isBehind =
    strangePlaces.before.has(norm(at - 1)) ||
    (strangePlaces.of.has(norm(at - 1)) && tags[at - 2]?.ground === true) ||
    (articles.has(norm(at - 1)) && strangePlaces.before.has(norm(at - 2)) && isGround(lookup, guessEnd(lookup, at)));
  if (!isBehind) return null;
  const to = guessEnd(lookup, at);
  return to === at ? null : { from: at, to, precision: "town", isGuess: true };
}

const isGround = ({ tokens, tags, lexicon }: Lookup, at: number): boolean =>
  tags[at]?.ground === true || lexicon.pack.strangePlaces?.grounds.has(tokens[at]?.norm ?? "") === true;

/** Behind the last word of a name that is nothing else. */
function guessEnd(lookup: Lookup, at: number): number {
  const { tokens, tags, lexicon } = lookup;
  const isNameWord = (index: number): boolean => {
    const token = tokens[index];
    if (token === undefined || !token.capital || token.suffix !== null || !isName(lookup, index)) return false;
    if (tags[index]?.noun != null || tags[index]?.weapon != null || (index > at && nameAt(lookup, index) !== null)) return false;
    return token.written.length > INITIALS || token.written !== token.written.toUpperCase();
  };
  let to = at;
  while (to < at + MOST_WORDS && isNameWord(to)) to++;
  if (to === at) return at;
  const next = tokens[to];
  const { prepositions, and } = lexicon.pack.words;
  const isBare =
    next === undefined ||
    next.kind !== "word" ||
    prepositions.has(next.norm) ||
    and.has(next.norm) ||
    lexicon.pack.strangePlaces?.never.has(next.norm) === true;
  return isBare || isGround(lookup, to) ? to : at;
}

/** Known by another spelling: the place itself; else a place by its own name, in the province of the place named beside it, without coordinates. */
export function placeOfStranger(
  at: StrangePlace,
  known: Place | undefined,
  company: PlaceNamed | null,
  tokens: readonly Token[],
): PlaceFound {
  const place = known ?? {
    id: null,
    kind: at.precision === "town" ? ("village" as const) : ("neighbourhood" as const),
    name: nameOf(tokens.slice(at.from, at.to)),
    country: company?.country ?? null,
    admin1: company?.admin1 ?? (company?.precision === "province" ? company.name : null),
    lat: null,
    lon: null,
    radiusKm: null,
    precision: at.precision,
    metonymOf: null,
  };
  return { kind: "place", from: at.from, to: at.to, place, compass: null };
}

const nameOf = (tokens: readonly Token[]): string =>
  tokens.map(({ written, joined }, index) => `${index === 0 ? "" : joined ? "-" : " "}${written}`).join("");

/** The known place of a province that stands nearest, rather behind than before. */
export function companyOf({ from, to }: Range, places: readonly PlaceFound[]): PlaceNamed | null {
  const known = places.filter(
    ({ place }) => place.id !== null && place.metonymOf === null && (place.admin1 !== null || place.precision === "province"),
  );
  const near = known.find((one) => one.from >= to) ?? known.findLast((one) => one.to <= from);
  return near?.place ?? null;
}
