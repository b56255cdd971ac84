import { familyOf, isTold, type Participant, type Quantity, type When } from "@orontes/vocabulary";
import { isActing } from "./role.ts";
import type { Sighting } from "./sighting.ts";

const MOST_EVIDENCE = 4;
const MOST_PLACES = 3;
/** How many sentences back "the strikes" may point. */
const BACK_REACH = 6;

/** Lays an article's sightings together: the same event told twice is one, and what one sentence leaves out another may say. */
export function layTogether(sightings: readonly Sighting[]): Sighting[] {
  const told: Sighting[] = [];
  for (const sighting of sightings) {
    const whole = inherit(sighting, told, sightings);
    const at = told.findIndex((one) => isSame(one, whole));
    const same = told[at];
    if (same === undefined) told.push(whole);
    else told[at] = merged(same, whole);
  }
  return told.map((one) => withVictims(one, told));
}

/** Losses of an attack that was told before are its work: "in the strikes", "saldırıda". */
function inherit(losses: Sighting, told: readonly Sighting[], all: readonly Sighting[]): Sighting {
  if (familyOf(losses.type) !== "losses" || !isTold(losses.realis) || !losses.reading.refersBack) return losses;
  if (losses.participants.some(isActing)) return losses;
  const readings = [...new Set(all.map((one) => one.reading))];
  const here = readings.indexOf(losses.reading);
  const attack = told.findLast(
    (one) =>
      familyOf(one.type) === "armed" &&
      isTold(one.realis) &&
      one.reading !== losses.reading &&
      here - readings.indexOf(one.reading) <= BACK_REACH &&
      agree(whereOf(one), whereOf(losses)),
  );
  if (attack === undefined) return losses;
  const initiators = attack.participants.filter((one) => isActing(one)).map((one): Participant => ({ ...one, role: "initiator" }));
  return {
    ...losses,
    participants: [...initiators.filter((one) => !losses.participants.some((other) => other.side === one.side)), ...losses.participants],
    places: losses.isPlacedHere ? losses.places : attack.places,
    when: losses.isDatedHere ? losses.when : attack.when,
    rules: [...losses.rules, `cause.${attack.type}`],
  };
}

/** An attack whose victims only its casualties name. */
function withVictims(attack: Sighting, told: readonly Sighting[]): Sighting {
  if (familyOf(attack.type) !== "armed" || !isTold(attack.realis) || attack.participants.some((one) => !isActing(one))) return attack;
  const losses = told.find(
    (one) =>
      one.type === "casualties" &&
      isTold(one.realis) &&
      (one.reading === attack.reading || one.reading.refersBack) &&
      one.rules.includes(`cause.${attack.type}`) &&
      agree(sidesOf(one, true), sidesOf(attack, true)) &&
      agree(whereOf(one), whereOf(attack)),
  );
  const victims = losses?.participants.filter((one) => !isActing(one)) ?? [];
  return {
    ...attack,
    participants: [
      ...attack.participants,
      ...victims.map((one): Participant => ({ ...one, role: one.side === "civilian" ? "victim" : "target" })),
    ],
  };
}

function isSame(a: Sighting, b: Sighting): boolean {
  if (a.type !== b.type || isTold(a.realis) !== isTold(b.realis)) return false;
  if (!isTold(a.realis) && a.realis !== b.realis) return false;
  if (a.quantities.length > 0 || b.quantities.length > 0)
    return shareCount(a.quantities, b.quantities) && agree(sidesOf(a, false), sidesOf(b, false));
  const isKnown = a.participants.length > 0 && b.participants.length > 0;
  return (
    isKnown &&
    agree(sidesOf(a, true), sidesOf(b, true)) &&
    agree(sidesOf(a, false), sidesOf(b, false)) &&
    agree(whereOf(a), whereOf(b)) &&
    (!a.isDatedHere || !b.isDatedHere || overlap(a.when, b.when))
  );
}

/** Small counts come in every report; only with the same victims' side are they the same. */
function shareCount(a: readonly Quantity[], b: readonly Quantity[]): boolean {
  return a.some((one) =>
    b.some(
      (other) =>
        one.kind === other.kind &&
        (one.min ?? one.max) === (other.min ?? other.max) &&
        (one.side === other.side || one.side === null || other.side === null),
    ),
  );
}

/** Nothing said on one side, or something said by both. */
const agree = (a: readonly string[], b: readonly string[]): boolean => a.length === 0 || b.length === 0 || a.some((one) => b.includes(one));
const sidesOf = (one: Sighting, acting: boolean): string[] =>
  one.participants.filter((participant) => isActing(participant) === acting).map(({ side, entityId }) => side ?? entityId);
/** The finest places that the sentence itself names. */
function whereOf({ places, isPlacedHere }: Sighting): string[] {
  if (!isPlacedHere) return [];
  const fine = places.filter(({ precision }) => precision !== "province" && precision !== "country" && precision !== "region");
  return (fine.length > 0 ? fine : []).map(({ gazetteerId, name }) => gazetteerId ?? name);
}
const overlap = (a: When, b: When): boolean => {
  const [startA, endA, startB, endB] = [a.start ?? a.end, a.end ?? a.start, b.start ?? b.end, b.end ?? b.start];
  return startA === null || endA === null || startB === null || endB === null || (startA <= endB && startB <= endA);
};

/** The first telling, with what the second adds. */
function merged(a: Sighting, b: Sighting): Sighting {
  const isNew = (one: Participant): boolean =>
    !a.participants.some((other) => isActing(other) === isActing(one) && (other.entityId === one.entityId || other.side === one.side));
  const evidence = b.evidence.filter((span) => !a.evidence.some((other) => other.start === span.start && other.in === span.in));
  const placed = a.isPlacedHere || !b.isPlacedHere ? a : b;
  const dated = a.isDatedHere || !b.isDatedHere ? a : b;
  return {
    ...a,
    participants: [...a.participants, ...b.participants.filter(isNew)],
    places: placed.places.slice(0, MOST_PLACES),
    isPlacedHere: placed.isPlacedHere,
    when: dated.when,
    isDatedHere: dated.isDatedHere,
    quantities: [
      ...a.quantities,
      ...b.quantities.filter((one) => !shareCount([one], a.quantities)).map((one) => ({ ...one, subsetOf: null })),
    ],
    evidence: [...a.evidence, ...evidence].slice(0, MOST_EVIDENCE),
    rules: [...new Set([...a.rules, ...b.rules])],
  };
}
