import { dayMs } from "@orontes/language";
import { familyOf, isTold, type When } from "@orontes/vocabulary";
import { FROM_AFAR } from "./role.ts";
import { agree, isThere, sidesOf } from "./same-event.ts";
import { DAY_MS } from "./scene.ts";
import { retold, type Sighting } from "./sighting.ts";

/** How many sentences a report opens with that only sum up. */
const LEAD = 2;
const DETAIL_DAYS = 6;
/** A lead sums up; the sentence that tells the same in detail says the day and the town. */
export function withDetails(lead: Sighting, told: readonly Sighting[], order: ReadonlyMap<Sighting["reading"], number>): Sighting {
  const isSummed = isOfWarfare(lead) && (order.get(lead.reading) ?? LEAD) < LEAD && !(lead.isDatedHere && isFine(lead));
  if (!isSummed) return lead;
  const detailed = told.filter(
    (one) => !(one.reading === lead.reading && one.type === lead.type) && isOfWarfare(one) && isSameHappening(lead, one),
  );
  const dated = lead.isDatedHere ? undefined : detailed.find((one) => one.isDatedHere && isLately(one.when, lead.when));
  const placed = isFine(lead) ? undefined : detailed.find((one) => one.isPlacedHere && isFine(one));
  if (dated === undefined && placed === undefined) return lead;
  return retold(lead, {
    when: dated === undefined ? lead.when : { ...dated.when, raw: null, anchor: "event" },
    places: placed === undefined ? lead.places : placed.places,
    rules: [...lead.rules, "detail"],
  });
}
const isOfWarfare = ({ type, realis }: Sighting): boolean => isTold(realis) && ["armed", "losses"].includes(familyOf(type));
/** Names more than a country or a region. */
export const isFine = ({ places }: Sighting): boolean => places.some(({ precision }) => !COARSE.has(precision));
const COARSE: ReadonlySet<string> = new Set(["country", "region"]);
const isLately = (detail: When, lead: When): boolean => {
  if (detail.start === null || detail.precision === "month" || detail.precision === "year") return false;
  const days = lead.start === null ? 0 : (dayMs(lead.start) - dayMs(detail.start)) / DAY_MS;
  return days >= 0 && days <= DETAIL_DAYS;
};
/** One attack, or an attack and its losses, between the same parties as far as they are named; a lead may call shelling what were raids and shelling. */
const isSameHappening = (a: Sighting, b: Sighting): boolean =>
  (a.type === b.type ||
    a.rules.includes(`cause.${b.type}`) ||
    b.rules.includes(`cause.${a.type}`) ||
    (FROM_AFAR.has(b.type) && (FROM_AFAR.has(a.type) || [...FROM_AFAR].some((type) => a.rules.includes(`cause.${type}`))))) &&
  agree(sidesOf(a, true), sidesOf(b, true)) &&
  agree(sidesOf(a, false), sidesOf(b, false)) &&
  isThere(a, b);
