import { dayMs, remembering } from "@orontes/language";
import { type EventType, familyOf, isTold, type Participant, type PlaceMention, type Quantity, type When } from "@orontes/vocabulary";
import { UNNAMED } from "./losses.ts";
import { isActing, SPEECH } from "./role.ts";
import { DAY_MS } from "./scene.ts";
import { MEANS_OPEN, retold, type Sighting } from "./sighting.ts";

/** Two tellings of one event are dated no further apart, where one of them takes its day from elsewhere. */
const NEAR_DAYS = 10;

/** Whether two sightings tell of one event. */
export function isSame(a: Sighting, b: Sighting): boolean {
  // Two sayings of one person are two statements, unless the second goes on with the first.
  if (a.type === "statement" && a.reading !== b.reading) return b.type === "statement" && goesOn(a, b);
  if (a.type !== b.type || isTold(a.realis) !== isTold(b.realis)) return false;
  if (!isTold(a.realis) && a.realis !== b.realis) return false;
  // What nobody is named as saying is not what somebody else said.
  if (SPEECH.has(a.type) && a.reading !== b.reading && ![a, b].every((one) => one.participants.some(isActing))) return false;
  // What the minister threatens is not what the president threatened.
  if (SPEECH.has(a.type) && a.reading !== b.reading && (!areOneVoice(a, b) || isOwnWords(a, b))) return false;
  // "Stormed the town and tried to take the road": one sentence tells two.
  if (a.reading === b.reading && a.realis !== b.realis) return false;
  if (familyOf(a.type) === "armed" && !isOneTime(a, b)) return false;
  if (familyOf(a.type) === "armed" && (isWithin(a, b) || isOfScene(a, b))) return false;
  // "Turkish artillery returned fire": not the shelling that it answers.
  if (a.reading !== b.reading && isReply(a) !== isReply(b)) return false;
  if (a.type === "armed_clash" && isOtherPair(sidesOf(a, true), sidesOf(b, true))) return false;
  // "The strikes were carried out by" says no number again.
  const isBack = b.reading.refersBack && b.quantities.length === 0 && familyOf(b.type) === "armed";
  if ((a.quantities.length > 0 || b.quantities.length > 0) && !isBack)
    return shareMain(totalsOf(a), totalsOf(b)) && agree(sidesOf(a, false), sidesOf(b, false)) && isThere(a, b);
  const isKnown = a.participants.length > 0 && b.participants.length > 0;
  return (
    isKnown &&
    agree(sidesOf(a, true), sidesOf(b, true)) &&
    agree(sidesOf(a, false), sidesOf(b, false)) &&
    isThere(a, b) &&
    !isOfOldDeal(a, b) &&
    !isOfOldDeal(b, a) &&
    (a.isDatedHere && b.isDatedHere ? overlap(a.when, b.when) : isNear(a.when, b.when) && !isOfOtherDay(a, b))
  );
}

/** The army fights the group here, the alliance fights it there. */
const isOtherPair = (a: readonly string[], b: readonly string[]): boolean => {
  const [own, other] = [new Set(a), new Set(b)];
  return own.size > 1 && other.size > 1 && [...own].filter((side) => other.has(side)).length < 2;
};

/** "In 2016 the sides made a deal": not the one of today, which names no day. */
const isOfOldDeal = (a: Sighting, b: Sighting): boolean =>
  a.reading !== b.reading &&
  a.when.start === null &&
  b.isDatedHere &&
  b.when.anchor === "explicit" &&
  (b.when.precision === "year" || b.when.precision === "month");

const APART_DAYS = 2;
/** "Killed in strikes on July 19": not those of this week. */
const isOfOtherDay = (a: Sighting, b: Sighting): boolean =>
  b.isDatedHere &&
  familyOf(b.type) === "armed" &&
  b.when.precision === "day" &&
  a.when.precision === "day" &&
  a.when.start !== null &&
  b.when.start !== null &&
  Math.abs(dayMs(a.when.start) - dayMs(b.when.start)) >= APART_DAYS * DAY_MS;

/** One speaks in both, or one for the other: a ministry and its minister. */
const areOneVoice = (a: Sighting, b: Sighting): boolean =>
  a.participants.some(
    (one) =>
      isActing(one) &&
      b.participants.some(
        (other) =>
          isActing(other) &&
          (one.entityId === other.entityId || one.affiliation.includes(other.entityId) || other.affiliation.includes(one.entityId)),
      ),
  );

/** "Turkey warned …", then the minister's own words: a quotation is its speaker's, not what his state said before. */
const isOwnWords = (a: Sighting, b: Sighting): boolean =>
  b.reading.tokens.some(({ norm }) => norm === "\u201d") &&
  !b.participants.some((one) => isActing(one) && a.participants.some((other) => isActing(other) && other.entityId === one.entityId));

/** "Regularly bombarded" is no one strike, and whoever does it did not therefore do this one. */
function isOneTime(a: Sighting, b: Sighting): boolean {
  const isHabit = (one: Sighting): boolean => one.when.precision === "before";
  if (isHabit(a) !== isHabit(b)) return false;
  const isNamedLater = sidesOf(a, true).length === 0 && sidesOf(b, true).length > 0;
  // One bomb goes off once.
  if (a.type === "ied_explosion" && b.type === "ied_explosion") return true;
  if (!isNamedLater || b.pointsBack || b.reading.refersBack || a.reading === b.reading) return true;
  return whereOf(a).length > 0 && whereOf(b).length > 0;
}

const idOf = ({ gazetteerId, name }: PlaceMention): string => gazetteerId ?? name;

/** "Shells fell on the city": the quarter that a later sentence says was hit is one of those hit. */
function isWithin(a: Sighting, b: Sighting): boolean {
  if (a.reading === b.reading || b.pointsBack || b.reading.refersBack || !a.isPlacedHere || !b.isPlacedHere) return false;
  const isSpot = ({ precision }: PlaceMention): boolean => precision === "area" || precision === "point";
  const isKnown = (place: PlaceMention): boolean => a.places.some((one) => idOf(one) === idOf(place));
  return !a.places.some(isSpot) && b.places.some((place) => isSpot(place) && !isKnown(place));
}

/** "Five of them died in air strikes": where the sentence before was, which is in another province. */
function isOfScene(a: Sighting, b: Sighting): boolean {
  if (b.isPlacedHere || b.pointsBack || b.reading.refersBack) return false;
  const [here, there] = [b, a].map(({ places }) => places.flatMap(({ admin1 }) => admin1 ?? []));
  return here !== undefined && there !== undefined && here.length > 0 && there.length > 0 && !here.some((one) => there.includes(one));
}

const REPLY = /[.-](?:karşılık|misliyle|misilleme|returned-fire|retaliated|responded|fired-back|hit-back|struck-back|ответил|ответный)/;
const isReplyRule = remembering((rule: string): boolean => REPLY.test(rule));
const isReply = ({ rules }: Sighting): boolean => rules.some(isReplyRule);

/** Signs and blanks between two sentences of which one follows the other. */
const GAP = 3;
/** What one person says in the next sentence belongs to what they say in this one. */
function goesOn(a: Sighting, b: Sighting): boolean {
  const isNext = a.reading.in === b.reading.in && Math.abs(b.reading.sentence.start - a.reading.sentence.end) <= GAP;
  const speakers = a.participants.filter(isActing).map(({ entityId }) => entityId);
  return isNext && b.participants.some((one) => isActing(one) && speakers.includes(one.entityId));
}

/** "Two women" and "two soldiers" are not the same two. */
const FEW = 2;
const ANYONE = new Set(["", "people", "person", "persons", "civilian", "civilians", "others"]);
const isSameNoun = (a: string, b: string): boolean => a === b || ANYONE.has(a) || ANYONE.has(b);
/** The same count of the same kind, of the same victims as far as they are named. "Dozens" tells no two reports apart. */
export const isSameCount = (one: Quantity, other: Quantity): boolean =>
  one.kind === other.kind &&
  one.comparator !== "vague" &&
  (one.min ?? one.max) === (other.min ?? other.max) &&
  ((one.min ?? one.max ?? 0) > FEW || isSameNoun(one.of, other.of)) &&
  (one.side === other.side || one.side === null || other.side === null);
/** "Including two children" does not tie two reports together. */
const totalsOf = ({ quantities }: Sighting): readonly Quantity[] => quantities.filter(({ subsetOf }) => subsetOf === null);
export const shareCount = (a: readonly Quantity[], b: readonly Quantity[]): boolean =>
  a.some((one) => b.some((other) => isSameCount(one, other)));

function largest(kind: Quantity["kind"], list: readonly Quantity[]): number {
  let most = 0;
  for (const one of list) if (one.kind === kind) most = Math.max(most, one.min ?? one.max ?? 0);
  return most;
}
/** Of one kind both tell the same, and neither a greater one besides: seven dead, one of them a child, are not the 44 of whom one was a nurse. */
const shareMain = (a: readonly Quantity[], b: readonly Quantity[]): boolean =>
  shareCount(a, b) && a.some((one) => b.some((other) => isSameCount(one, other) && largest(one.kind, a) === largest(one.kind, b)));

/** Nothing said on one side, or something said by both. */
export const agree = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 || b.length === 0 || a.some((one) => b.includes(one));
export const sidesOf = (one: Sighting, acting: boolean): string[] =>
  one.participants
    .filter((participant) => isActing(participant) === acting && participant.entityId !== UNNAMED && !(acting && isAnybody(participant)))
    .map(({ side, entityId }) => side ?? entityId);
/** "A suicide bomber", "jets": someone of whom nobody says whose. */
const isAnybody = ({ entityId, side, country }: Participant): boolean => entityId.startsWith("group.") && side === null && country === null;
/** The finest places that the sentence itself names. */
function whereOf({ places, isPlacedHere }: Sighting): string[] {
  if (!isPlacedHere) return [];
  return places.filter(({ precision }) => precision !== "province" && precision !== "country" && precision !== "region").map(idOf);
}
/** An attack in one province costs no lives in another. */
function provincesOf({ places, isPlacedHere }: Sighting): readonly string[] {
  const provinces: string[] = [];
  if (isPlacedHere) for (const { admin1 } of places) if (admin1 !== null) provinces.push(admin1);
  return provinces;
}
export const isThere = (a: Sighting, b: Sighting): boolean => agree(whereOf(a), whereOf(b)) && agree(provincesOf(a), provincesOf(b));
const overlap = (a: When, b: When): boolean => {
  const [startA, endA, startB, endB] = [a.start ?? a.end, a.end ?? a.start, b.start ?? b.end, b.end ?? b.start];
  return startA === null || endA === null || startB === null || endB === null || (startA <= endB && startB <= endA);
};

/** "An earlier attack in July" is not the one that the report is about. */
const isNear = (a: When, b: When): boolean =>
  a.start === null || b.start === null || Math.abs(dayMs(a.start) - dayMs(b.start)) <= NEAR_DAYS * DAY_MS;

/** Strikes from afar, each with its means. */
const STRIKES: ReadonlySet<EventType> = new Set<EventType>(["air_strike", "drone_strike", "artillery_shelling", "missile_rocket_attack"]);
/** How many sentences back the means of a strike are sought. */
const MEANS_REACH = 3;

/** "The rebels also targeted", "were killed in raids": with what, the strike told before says. */
export function withMeans(hit: Sighting, told: readonly Sighting[], order: ReadonlyMap<Sighting["reading"], number>): Sighting {
  if (!hit.rules.includes(MEANS_OPEN)) return hit;
  const here = order.get(hit.reading) ?? -1;
  const before = told.findLast(
    (one) =>
      STRIKES.has(one.type) &&
      isTold(one.realis) &&
      !one.rules.includes(MEANS_OPEN) &&
      here - (order.get(one.reading) ?? -1) <= MEANS_REACH &&
      sidesOf(one, true).length > 0 === sidesOf(hit, true).length > 0 &&
      agree(sidesOf(one, true), sidesOf(hit, true)),
  );
  return before === undefined ? hit : retold(hit, { type: before.type, rules: [...hit.rules, "means.before"] });
}

/** The event that "the attack", "the blast" points back to; -1 where none was told. */
export function pointedAt(back: Sighting, told: readonly Sighting[]): number {
  if (!back.pointsBack || familyOf(back.type) !== "armed" || !isTold(back.realis)) return -1;
  return told.findLastIndex(
    (one) =>
      (one.type === back.type || (back.rules.includes(MEANS_OPEN) && familyOf(one.type) === "armed" && one.type !== "armed_clash")) &&
      one.reading !== back.reading &&
      isTold(one.realis) &&
      agree(sidesOf(one, true), sidesOf(back, true)) &&
      agree(sidesOf(one, false), sidesOf(back, false)) &&
      isThere(one, back) &&
      (one.isDatedHere && back.isDatedHere ? overlap(one.when, back.when) : isNear(one.when, back.when)),
  );
}
