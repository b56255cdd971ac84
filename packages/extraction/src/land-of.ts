import type { Entry } from "./lexicon.ts";
import { isLocal, type Memory } from "./memory.ts";
import { type ActorMention, type Lookup, nameAt, type PlaceFound } from "./mention.ts";

type PlaceEntry = Extract<Entry, { kind: "place" }>;

/** Words between a court and the town that says whose it is, where names have no capitals. */
const LAND_REACH = 5;
const MINISTRY_REACH = 3;
const SOLDIER_REACH = 14;

/** The country of the place before a group, else of the one behind it; a ministry serves where it is said to be. */
export function landOf(group: ActorMention, places: readonly PlaceFound[], lookup: Lookup, memory: Memory): string | null {
  const before = places.at(-1)?.place.country ?? null;
  const isOffice = lookup.lexicon.pack.words.onlyBehind === true && group.sector === "ministry";
  return before === null || isOffice ? countryAhead(group, lookup, memory) : before;
}

/** "Police detained 67 people in Kayseri": the first place behind, else where the sentence before was. */
function countryAhead({ from, to }: ActorMention, lookup: Lookup, memory: Memory): string | null {
  const { tokens, tags, lexicon, theatre } = lookup;
  const { order } = lexicon.pack;
  // "وزارة الدفاع في أنقرة".
  const isMinistry = order === "vso" && tags[from]?.noun?.sector === "ministry";
  // "Взрыв в Стамбуле. Полиция задержала": those who keep order there.
  if (order === "free" && !isLocal({ from, to }, { tokens, tags, lexicon })) return null;
  const isSoldier = order === "vso" && tags[from]?.noun?.soldier === true;
  if (order === "sov" || !(isMinistry || isSoldier || isLocal({ from, to }, { tokens, tags, lexicon }))) return null;
  const isOfAll = order === "svo" || order === "free";
  const end = isOfAll
    ? tokens.length
    : Math.min(tokens.length, to + (isMinistry ? MINISTRY_REACH : isSoldier ? SOLDIER_REACH : LAND_REACH));
  for (let at = to; at < end; at++) {
    const isName =
      order === "svo"
        ? tokens[at]?.capital === true
        : order === "free"
          ? tokens[at]?.capital === true && lexicon.pack.words.placePrepositions.has(tokens[at - 1]?.norm ?? "")
          : at === to || lexicon.pack.words.placePrepositions.has(tokens[at - 1]?.norm ?? "");
    const found = isName ? nameAt(lookup, at) : null;
    const place = found?.values.find((entry): entry is PlaceEntry => entry.kind === "place" && !entry.needsContext);
    // Who keeps order in a Syrian town, its name does not say.
    if (place !== undefined)
      return order === "svo" || isMinistry || isSoldier || place.place.country !== theatre.homeCountry ? place.place.country : null;
  }
  if (order === "vso") return isSoldier ? memory.land : null;
  // Who keeps order in a Syrian town, its name does not say.
  return order === "free" && memory.land === theatre.homeCountry ? null : memory.land;
}
