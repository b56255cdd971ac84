import { familyOf, isTold } from "@orontes/vocabulary";
import type { ActorMention } from "./mention.ts";
import type { Reading } from "./reading.ts";
import { SPEECH } from "./role.ts";
import { retold, type Sighting } from "./sighting.ts";

/** "A paper wrote that officers had met. The ministry denied it.": what only a paper or an unnamed source told, and the next sentence denies. */
export function withDenied(sightings: readonly Sighting[], readings: readonly Reading[]): Sighting[] {
  const denied = new Set(
    sightings
      .filter((one) => one.type === "denial" && isTold(one.realis) && isAboutBefore(one, sightings))
      .flatMap(({ reading }) => readings[readings.indexOf(reading) - 1] ?? []),
  );
  return sightings.map((one) =>
    denied.has(one.reading) && isTold(one.realis) && !isSaying(one) && !isOnTheGround(one) && isHearsay(one.reading.report?.speaker ?? null)
      ? retold(one, { realis: "negated", rules: [...one.rules, "denied.next"] })
      : one,
  );
}

/** Blood that was shed stays so, whoever denies having shed it. */
const isOnTheGround = ({ type }: Sighting): boolean => ["armed", "losses", "humanitarian"].includes(familyOf(type));
const isSaying = ({ type }: Sighting): boolean => SPEECH.has(type) || familyOf(type) === "information" || familyOf(type) === "analysis";

/** The sentence names nothing of its own that it could deny. */
const isAboutBefore = (denial: Sighting, all: readonly Sighting[]): boolean =>
  all.every((one) => one === denial || one.reading !== denial.reading || isSaying(one));

const isHearsay = (speaker: ActorMention | null): boolean =>
  speaker !== null && (speaker.sector === "media" || speaker.sector === "source" || speaker.actor?.kind === "media");
