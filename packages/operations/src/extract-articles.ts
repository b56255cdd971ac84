import { extract } from "@orontes/extraction";
import { claimArticles, type DevelopmentKeys, settleExtraction } from "@orontes/store";
import { placesAround, type Theatre } from "@orontes/theatre";
import { type Article, type Development, dropped, type Extraction, kept, type Outcome } from "@orontes/vocabulary";
import { guarded, LEASE_MS, workOff } from "./in-turn.ts";
import { withSecondOpinion } from "./second-opinion/second-opinion.ts";
import type { Workplace } from "./workplace.ts";

/** Turns read articles into developments. */
export async function extractArticles(workplace: Workplace, signal: AbortSignal): Promise<number> {
  const { database, theatre } = workplace;
  return workOff(
    (limit) => claimArticles(database, "read", { limit, leaseMs: LEASE_MS }),
    async (claim) => {
      const outcome = await guarded(workplace, claim.id, async (): Promise<Outcome<Extraction>> => {
        const own = extract(claim.record.article, theatre);
        return worthKeeping(own.kind === "kept" ? kept(await second(own.value, claim.record.article, workplace)) : own);
      });
      await settleExtraction(database, claim, outcome, (development) => keysOf(development, theatre));
    },
    20,
    signal,
  );
}

/** With the second opinion where one is asked for; its trouble is logged and costs the article nothing. */
async function second(own: Extraction, article: Article, workplace: Workplace): Promise<Extraction> {
  const { model } = workplace.settings;
  if (model === null) return own;
  const outcome = await withSecondOpinion(own, article, workplace, model);
  if (outcome.kind === "kept") return outcome.value;
  const code = outcome.kind === "failed" ? outcome.problem.code : outcome.reason;
  workplace.world.log.warn("second-opinion", { articleId: article.id, code });
  return own;
}

function worthKeeping(outcome: Outcome<Extraction>): Outcome<Extraction> {
  if (outcome.kind !== "kept") return outcome;
  if (outcome.value.developments.length === 0) return dropped("nothing-happened");
  return outcome.value.relevance === "off_topic"
    ? dropped("off-topic", `${outcome.value.developments.length} developments, none of the theatre`)
    : kept(outcome.value);
}

/** Actors and places with all that they belong to and lie in, so that one index finds them; an unknown place by its province. */
function keysOf(development: Development, theatre: Theatre): DevelopmentKeys {
  const actors = development.participants.flatMap((participant) => [participant.entityId, ...participant.affiliation]);
  const places = development.places.flatMap((place) => [...placesAround(place, theatre)]);
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
