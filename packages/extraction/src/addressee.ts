import { familyOf, isTold, type Participant } from "@orontes/vocabulary";
import { inRole, isActing, SPEECH } from "./role.ts";
import { retold, type Sighting } from "./sighting.ts";

/** Sentences back to the deed that a demand or a threat answers. */
const DEED_REACH = 3;
const ANSWERING: ReadonlySet<Sighting["type"]> = new Set(["demand", "ultimatum_threat", "request"]);
/** Where one asks another for something. */
const MEETINGS: ReadonlySet<Sighting["type"]> = new Set(["talks", "phone_call", "visit"]);

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
  const isNear = (one: Sighting): boolean => {
    const back = here - (order.get(one.reading) ?? 0);
    return back >= 0 && back <= DEED_REACH;
  };
  // "In the call Erdogan asked that the border be cleared": of the one who was called.
  const meeting = told.findLast(
    (one) =>
      MEETINGS.has(one.type) &&
      isNear(one) &&
      one.participants.some((party) => speakers.some((speaker) => isShared(speaker.country, party.country))) &&
      one.participants.filter(isOther).length === 1,
  );
  if (meeting !== undefined && saying.type !== "ultimatum_threat")
    return retold(saying, {
      participants: [...saying.participants, ...meeting.participants.filter(isOther).map((one) => inRole(one, "addressee"))],
      rules: [...saying.rules, "met.before"],
    });
  if (saying.type === "request") return saying;
  const deed = told.findLast((one) => {
    return (
      one !== saying &&
      isNear(one) &&
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
