import { type ActorMention, changed, type Lookup, type PlaceFound } from "./mention.ts";

/** "Militants ambushed a military convoy in Hakkari": abroad, where nothing told of the home state, a nameless army is that land's. */
export function ofTheLand(
  actors: readonly ActorMention[],
  places: readonly PlaceFound[],
  { lexicon, theatre, tokens }: Lookup,
): readonly ActorMention[] {
  const land = places[0]?.place.country ?? null;
  const home = theatre.home === null ? null : `${theatre.home}.mil`;
  if (lexicon.pack.order !== "svo" || land === null || land === theatre.homeCountry) return actors;
  if (!actors.some(({ entityId }) => entityId === home) || places.some(({ place }) => place.country !== land)) return actors;
  const isNameless = ({ entityId, from, to }: ActorMention): boolean =>
    entityId === home && from > 0 && !tokens.slice(from, to).some(({ capital }) => capital);
  const isOfHome = actors.some((one) => one.actor !== null && one.country === theatre.homeCountry && !isNameless(one));
  const state = isOfHome ? undefined : theatre.stateOf(land);
  const army = state === undefined ? undefined : theatre.actorById(`${state.id}.mil`);
  if (army === undefined) return actors;
  return actors.map((actor) =>
    isNameless(actor) ? changed(actor, { entityId: army.id, name: army.name, actor: army, country: army.country, side: undefined }) : actor,
  );
}
