import { dayMs } from "@orontes/language";
import { isTold, type Quantity } from "@orontes/vocabulary";
import { FURTHER, PART } from "./losses.ts";
import { agree, isThere, sidesOf } from "./same-event.ts";
import type { Sighting } from "./sighting.ts";

/** How many sentences on a toll may go. */
const TOLL_REACH = 3;

/** The toll of which the wounded of a later sentence are a part; -1 where there is none. */
export function tollBefore(more: Sighting, told: readonly Sighting[], order: ReadonlyMap<Sighting["reading"], number>): number {
  if (!isToll(more) || !more.rules.includes(FURTHER) || !counts(more).every((kind) => kind === "wounded")) return -1;
  const here = order.get(more.reading) ?? -1;
  const at = told.findLastIndex((one) => isToll(one) && one.reading !== more.reading);
  const toll = told[at];
  if (toll === undefined || here - (order.get(toll.reading) ?? -1) > TOLL_REACH) return -1;
  const kinds = counts(toll);
  const goesOn = kinds.includes("killed") && !kinds.some((kind) => counts(more).includes(kind));
  return goesOn &&
    isThere(toll, more) &&
    agree(sidesOf(toll, false), sidesOf(more, false)) &&
    isOfOneDay(toll, more) &&
    (more.reading.refersBack || isOfOneCause(toll, more))
    ? at
    : -1;
}

/** The toll of which a later sentence tells parts: "among the dead were three children"; -1 where there is none. */
export function wholeBefore(part: Sighting, told: readonly Sighting[], order: ReadonlyMap<Sighting["reading"], number>): number {
  if (!isToll(part) || !part.rules.includes(PART) || part.isPlacedHere || part.isDatedHere) return -1;
  const here = order.get(part.reading) ?? -1;
  return told.findLastIndex(
    (one) =>
      isToll(one) &&
      one.reading !== part.reading &&
      here - (order.get(one.reading) ?? -1) <= TOLL_REACH &&
      isThere(one, part) &&
      isOfOneDay(one, part) &&
      part.quantities.every(({ kind, min }) => one.quantities.some((whole) => whole.kind === kind && least(whole) >= (min ?? 0))) &&
      least({ min: part.quantities.reduce((sum, { min }) => sum + (min ?? 0), 0), max: null }) <= Math.max(...one.quantities.map(least)),
  );
}
const least = ({ min, max }: { readonly min: number | null; readonly max: number | null }): number => min ?? max ?? 0;

/** The parts as those of the whole that was told. */
export const asParts = (whole: readonly Quantity[], parts: readonly Quantity[]): Quantity[] =>
  parts.map((one) => {
    const of = whole.findIndex(({ kind, subsetOf }) => kind === one.kind && subsetOf === null);
    // Written out: see `changed` in mention.ts.
    const { kind, civilian, side, min, max, comparator, basis, unit, raw, span } = one;
    return { kind, of: one.of, side, civilian, min, max, comparator, basis, subsetOf: of < 0 ? null : of, unit, raw, span };
  });

const isToll = ({ type, realis }: Sighting): boolean => type === "casualties" && isTold(realis);
const counts = ({ quantities }: Sighting): string[] => quantities.filter(({ subsetOf }) => subsetOf === null).map(({ kind }) => kind);
const isOfOneDay = (a: Sighting, b: Sighting): boolean =>
  !a.isDatedHere || !b.isDatedHere || a.when.start === null || b.when.start === null || dayMs(a.when.start) === dayMs(b.when.start);
const causeOf = ({ rules }: Sighting): string | undefined => rules.find((rule) => rule.startsWith("cause.") && rule !== "cause.none");
const isOfOneCause = (a: Sighting, b: Sighting): boolean => {
  const [one, other] = [causeOf(a), causeOf(b)];
  return one === undefined || other === undefined || one === other || one === "cause.verb" || other === "cause.verb";
};
