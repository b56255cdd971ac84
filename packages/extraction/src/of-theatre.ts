import type { Theatre } from "@orontes/theatre";
import type { Reading } from "./reading.ts";

const ARMED_KINDS: ReadonlySet<string> = new Set(["armed_group", "militia", "force"]);

/** Whether a text names a place, a state or an armed group of the theatre's dyads; "the army", "a man" and states elsewhere are of any land's news. */
export function isOfTheatre(readings: readonly Reading[], { dyads }: Pick<Theatre, "dyads">): boolean {
  const countries = new Set(dyads.flatMap((dyad) => dyad.countries));
  return readings.some(
    ({ mentions, tags }) =>
      mentions.places.some(({ place }) => countries.has(place.country ?? "")) ||
      mentions.actors.some(({ actor, from }) => {
        const isNamed = actor !== null && tags[from]?.names !== null && tags[from]?.noun === null;
        return isNamed && (countries.has(actor.country ?? "") || ARMED_KINDS.has(actor.kind));
      }),
  );
}
