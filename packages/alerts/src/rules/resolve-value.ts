import type { Theatre } from "@orontes/theatre";
import { EVENT_TYPE_NAMES, FAMILIES, LANGUAGES, REALIS, VERIFICATIONS } from "@orontes/vocabulary";
import { closest } from "./closest.ts";
import { ANY_COVERAGE } from "./asks-coverage.ts";
import type { WordField } from "./rule.ts";
import { foldPhrase } from "./text-tokens.ts";

export type Resolved =
  | { readonly kind: "known"; readonly ids: readonly string[] }
  | { readonly kind: "unknown"; readonly suggestion: string | undefined };

const known = (...ids: readonly string[]): Resolved => ({ kind: "known", ids });

/** The ids that a written value of a field stands for: a name in any of the languages finds its id. */
export function resolveValue(field: WordField, written: string, theatre: Theatre): Resolved {
  switch (field) {
    case "type":
      return amongWords(written, EVENT_TYPE_NAMES);
    case "family":
      return amongWords(written, FAMILIES);
    case "realis":
      return amongWords(written, REALIS);
    case "verification":
      return amongWords(written, VERIFICATIONS);
    case "relevance":
      return amongWords(written, ["new", "background", "opinion", "off_topic"]);
    case "language":
      return amongWords(written, LANGUAGES);
    case "coverage":
      return amongWords(written, [...LANGUAGES, ...theatre.dyads.map(({ id }) => id), ANY_COVERAGE]);
    case "side":
      return resolveSide(written, theatre);
    case "dyad":
      return amongWords(
        written,
        theatre.dyads.map(({ id }) => id),
      );
    case "country":
      return resolveCountry(written, theatre);
    case "place":
      return resolvePlace(written, theatre);
    case "actor":
    case "initiator":
    case "target":
      return resolveActor(written, theatre);
    case "equipment":
      return resolveEquipment(written, theatre);
    case "source":
      return /^[a-z0-9][a-z0-9-]*$/.test(written.toLowerCase()) ? known(written.toLowerCase()) : { kind: "unknown", suggestion: undefined };
  }
}

function amongWords(written: string, words: readonly string[]): Resolved {
  const byKey = new Map(words.map((word) => [wordKey(word), word]));
  const found = byKey.get(wordKey(written));
  if (found !== undefined) return known(found);
  const near = closest(wordKey(written), byKey.keys());
  return { kind: "unknown", suggestion: near === undefined ? undefined : byKey.get(near) };
}
const wordKey = (word: string): string => word.toLowerCase().replace(/[\s-]+/g, "_");

function resolveSide(written: string, theatre: Theatre): Resolved {
  const plain = foldPhrase(written);
  const found = theatre.sides.find(
    ({ id, labels }) => id === wordKey(written) || Object.values(labels).some((label) => foldPhrase(label) === plain),
  );
  if (found !== undefined) return known(found.id);
  return {
    kind: "unknown",
    suggestion: closest(
      wordKey(written),
      theatre.sides.map(({ id }) => id),
    ),
  };
}

function resolveCountry(written: string, theatre: Theatre): Resolved {
  if (/^[a-z]{2}$/i.test(written)) return known(written.toUpperCase());
  const countries = theatre.placesNamed(written).filter(({ kind, country }) => kind === "country" && country !== null);
  if (countries.length > 0) return known(...countries.map(({ country }) => country ?? ""));
  const countryNames = theatre.places.filter(({ kind }) => kind === "country").map(({ name }) => name);
  return { kind: "unknown", suggestion: nearName(written, countryNames) };
}

function resolvePlace(written: string, theatre: Theatre): Resolved {
  const byId = theatre.placeById(written.toLowerCase());
  if (byId !== undefined) return known(byId.id);
  const named = theatre.placesNamed(written);
  if (named.length > 0) {
    const ids = named.map(({ id }) => id);
    return known(...outermost(ids, (id, other) => theatre.isWithin(id, other)));
  }
  return {
    kind: "unknown",
    suggestion: nearName(
      written,
      namesIn(theatre.places, (place) => Object.values(place.names).flat()),
    ),
  };
}

function resolveActor(written: string, theatre: Theatre): Resolved {
  const byId = theatre.actorById(written.toLowerCase());
  if (byId !== undefined) return known(byId.id);
  const found = theatre.actorsNamed(written);
  const plain = foldPhrase(written);
  // A name beats a metonym: "Russia" is the state before it is anyone it may stand for.
  const named = found.filter(({ names }) => Object.values(names).some((list) => list.some((name) => foldPhrase(name) === plain)));
  const chosen = (named.length > 0 ? named : found).map(({ id }) => id);
  if (chosen.length > 0) return known(...outermost(chosen, (id, other) => id === other || theatre.affiliationOf(id).includes(other)));
  return {
    kind: "unknown",
    suggestion: nearName(
      written,
      namesIn(theatre.actors, ({ names, metonyms }) => [...Object.values(names), ...Object.values(metonyms)].flat()),
    ),
  };
}

function resolveEquipment(written: string, theatre: Theatre): Resolved {
  const plain = foldPhrase(written);
  const classFound = theatre.equipment.find((one) => one.class === wordKey(written));
  if (classFound !== undefined) return known(classFound.class);
  const found = theatre.equipment.filter(
    ({ id, names }) => id === written.toLowerCase() || Object.values(names).some((list) => list.some((name) => foldPhrase(name) === plain)),
  );
  if (found.length > 0) return known(...found.map(({ id }) => id));
  return {
    kind: "unknown",
    suggestion: nearName(
      written,
      namesIn(theatre.equipment, ({ names }) => Object.values(names).flat()),
    ),
  };
}

/** Only those that lie in none of the others: the province stands for its capital of the same name. */
const outermost = (ids: readonly string[], isIn: (id: string, other: string) => boolean): readonly string[] =>
  ids.filter((id) => !ids.some((other) => other !== id && isIn(id, other)));

const namesIn = <Item>(items: readonly Item[], namesOf: (item: Item) => readonly string[]): readonly string[] =>
  items.flatMap((item) => [...namesOf(item)]);

function nearName(written: string, names: readonly string[]): string | undefined {
  const byKey = new Map<string, string>();
  for (const name of names) if (!byKey.has(foldPhrase(name))) byKey.set(foldPhrase(name), name);
  const near = closest(foldPhrase(written), byKey.keys());
  return near === undefined ? undefined : byKey.get(near);
}
