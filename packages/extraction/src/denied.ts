import { familyOf, isTold } from "@orontes/vocabulary";
import type { ActorMention } from "./mention.ts";
import type { Reading } from "./reading.ts";
import { SPEECH } from "./role.ts";
import { retold, type Sighting } from "./sighting.ts";

/** "A paper wrote that officers had met. The ministry denied it.": what only a paper or an unnamed source told, and the next sentence denies. */
export function withDenied(sightings: readonly Sighting[], readings: readonly Reading[]): Sighting[] {
  // A sentence with something of its own to deny is not about the one before.
  const full = new Set(sightings.filter((one) => !isSaying(one)).map(({ reading }) => reading));
  const denying = new Set(sightings.filter(({ type, realis }) => type === "denial" && isTold(realis)).map(({ reading }) => reading));
  const denied = new Set(readings.filter((_, at) => isDenial(readings[at + 1])));
  return sightings.map((one) =>
    denied.has(one.reading) && isTold(one.realis) && !isSaying(one) && !isOnTheGround(one) && isHearsay(one.reading.report?.speaker ?? null)
      ? retold(one, { realis: "negated", rules: [...one.rules, "denied.next"] })
      : one,
  );

  function isDenial(reading: Reading | undefined): boolean {
    return reading !== undefined && denying.has(reading) && !full.has(reading);
  }
}

/** Blood that was shed stays so, whoever denies having shed it. */
const isOnTheGround = ({ type }: Sighting): boolean => ["armed", "losses", "humanitarian"].includes(familyOf(type));
const isSaying = ({ type }: Sighting): boolean => SPEECH.has(type) || familyOf(type) === "information" || familyOf(type) === "analysis";

const isHearsay = (speaker: ActorMention | null): boolean =>
  speaker !== null && (speaker.sector === "media" || speaker.sector === "source" || speaker.actor?.kind === "media");
