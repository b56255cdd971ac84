import { dayMs } from "@orontes/language";
import { isTold } from "@orontes/vocabulary";
import { FURTHER } from "./losses.ts";
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
    isOfOneCause(toll, more)
    ? at
    : -1;
}

const isToll = ({ type, realis }: Sighting): boolean => type === "casualties" && isTold(realis);
const counts = ({ quantities }: Sighting): string[] => quantities.filter(({ subsetOf }) => subsetOf === null).map(({ kind }) => kind);
const isOfOneDay = (a: Sighting, b: Sighting): boolean =>
  !a.isDatedHere || !b.isDatedHere || a.when.start === null || b.when.start === null || dayMs(a.when.start) === dayMs(b.when.start);
const causeOf = ({ rules }: Sighting): string | undefined => rules.find((rule) => rule.startsWith("cause.") && rule !== "cause.none");
const isOfOneCause = (a: Sighting, b: Sighting): boolean => {
  const [one, other] = [causeOf(a), causeOf(b)];
  return one === undefined || other === undefined || one === other || one === "cause.verb" || other === "cause.verb";
};
