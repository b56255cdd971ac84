import { extract } from "@orontes/extraction";
import { claimArticles, type DevelopmentKeys, settleExtraction } from "@orontes/store";
import type { Theatre } from "@orontes/theatre";
import { type Development, dropped, type Extraction, kept, type Outcome } from "@orontes/vocabulary";
import { guarded, LEASE_MS, workOff } from "./in-turn.ts";
import type { Workplace } from "./workplace.ts";

/** Turns read articles into developments. */
export async function extractArticles(workplace: Workplace, signal: AbortSignal): Promise<number> {
  const { database, theatre } = workplace;
  return workOff(
    (limit) => claimArticles(database, "read", { limit, leaseMs: LEASE_MS }),
    async (claim) => {
      const outcome = await guarded(workplace, claim.id, (): Outcome<Extraction> => worthKeeping(extract(claim.record.article, theatre)));
      await settleExtraction(database, claim, outcome, (development) => keysOf(development, theatre));
    },
    20,
    signal,
  );
}

function worthKeeping(outcome: Outcome<Extraction>): Outcome<Extraction> {
  if (outcome.kind !== "kept") return outcome;
  if (outcome.value.developments.length === 0) return dropped("nothing-happened");
  return outcome.value.relevance === "off_topic"
    ? dropped("off-topic", `${outcome.value.developments.length} developments, none of the theatre`)
    : kept(outcome.value);
}

/** Actors and places with all that they belong to and lie in, so that one index finds them. */
function keysOf(development: Development, theatre: Theatre): DevelopmentKeys {
  const actors = development.participants.flatMap((participant) => [participant.entityId, ...participant.affiliation]);
  const places = development.places.flatMap((place) => {
    const found: string[] = [];
    for (
      let at = place.gazetteerId === null ? undefined : theatre.placeById(place.gazetteerId);
      at !== undefined && !found.includes(at.id);
      at = at.parent === null ? undefined : theatre.placeById(at.parent)
    )
      found.push(at.id);
    return found;
  });
  const sides = [
    ...development.participants.map((participant) => participant.side),
    ...development.quantities.map((quantity) => quantity.side),
  ];
  const countries = [
    ...development.places.map((place) => place.country),
    ...development.participants.map((participant) => participant.country),
  ];
  const known = (list: readonly (string | null)[]): string[] => [...new Set(list.filter((one): one is string => one !== null))];
  return { actors: known(actors), sides: known(sides), places: known(places), countries: known(countries) };
}
