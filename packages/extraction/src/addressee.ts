import { familyOf, isTold, type Participant } from "@orontes/vocabulary";
import { inRole, isActing, SPEECH } from "./role.ts";
import { retold, type Sighting } from "./sighting.ts";

/** Sentences back to the deed that a demand or a threat answers. */
const DEED_REACH = 3;
const ANSWERING: ReadonlySet<Sighting["type"]> = new Set(["demand", "ultimatum_threat"]);

/** "Ankara demanded their release": of whoever, not of its own, did what was told before. */
export function withAddressee(saying: Sighting, told: readonly Sighting[], order: ReadonlyMap<Sighting["reading"], number>): Sighting {
  if (!ANSWERING.has(saying.type) || !isTold(saying.realis) || saying.participants.some((one) => !isActing(one))) return saying;
  const speakers = saying.participants.filter(isActing);
  if (speakers.length === 0) return saying;
  const here = order.get(saying.reading) ?? 0;
  const isOther = (one: Participant): boolean =>
    (one.side !== null || one.country !== null) &&
    one.side !== "civilian" &&
    !speakers.some(
      (speaker) => speaker.entityId === one.entityId || isShared(speaker.side, one.side) || isShared(speaker.country, one.country),
    );
  const deed = told.findLast((one) => {
    const back = here - (order.get(one.reading) ?? 0);
    return (
      one !== saying &&
      back >= 0 &&
      back <= DEED_REACH &&
      isTold(one.realis) &&
      !SPEECH.has(one.type) &&
      familyOf(one.type) !== "diplomacy" &&
      one.participants.some((doer) => isActing(doer) && isOther(doer))
    );
  });
  const doers = (deed?.participants ?? []).filter((one) => isActing(one) && isOther(one));
  if (doers.length === 0) return saying;
  return retold(saying, {
    participants: [...saying.participants, ...doers.slice(0, 1).map((one) => inRole(one, "target"))],
    rules: [...saying.rules, "deed.before"],
  });
}
const isShared = (a: string | null, b: string | null): boolean => a !== null && a === b;
