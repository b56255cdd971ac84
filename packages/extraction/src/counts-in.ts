import { type EventType, familyOf, type Quantity } from "@orontes/vocabulary";
import { countedNoun, type CountedNoun } from "./counted.ts";
import type { Frame } from "./frame.ts";
import type { ActorMention } from "./mention.ts";
import type { SentenceFacts } from "./sentence-facts.ts";

const MOST_COUNTS = 3;
/** "Ten warships", "six jets". */
const MACHINES: ReadonlySet<ActorMention["sector"]> = new Set(["navy", "air", "artillery", "drone"] as const);

/** The numbers of its clause that count no losses: men sent, vehicles, posts, money. */
export function countsIn({ type, clause }: Frame, facts: SentenceFacts): Quantity[] {
  const { numbers, figures } = facts.reading;
  const own = numbers.filter(
    (number) =>
      number.from >= clause.from &&
      number.to <= clause.to &&
      number.unit !== "time" &&
      !figures.some((figure) => figure.from <= number.from && figure.to >= number.to),
  );
  return own.slice(0, MOST_COUNTS).map((number) => {
    const noun = countedNoun(number.inNoun === true ? number.from : number.to, facts.reading, facts.article.pack);
    const to = noun?.to ?? number.to;
    const span = facts.span({ from: number.from, to }, { from: number.from, to });
    return {
      kind: countKind(type, number.unit, noun),
      of: noun?.word ?? number.unit ?? "",
      side: facts.sideOf(noun?.who ?? null),
      civilian: noun?.who == null ? null : noun.who.sector === "civilians",
      min: number.min,
      max: number.max,
      comparator: number.comparator,
      basis: "flow",
      subsetOf: null,
      unit: number.unit ?? (noun?.equipment === true ? "pieces" : noun?.who == null ? "" : "people"),
      raw: span.text,
      span,
    };
  });
}

/** What moves, changes hands or crosses a border with its tanks. */
const isSent = (type: EventType): boolean => familyOf(type) === "posture" || type === "arms_transfer" || type === "ground_incursion";

/** What a number in the telling of an event counts. */
function countKind(type: EventType, unit: string | null, noun: CountedNoun | null): Quantity["kind"] {
  if (unit === "money") return "money";
  if (type === "refugee_hosting") return "refugees_hosted";
  if (noun?.equipment === true) return isSent(type) ? "equipment_deployed" : "other";
  if (type === "refugee_return" && unit === null) return "displaced";
  if (noun === null && unit === null && (type === "detention" || type === "abduction")) return "captured";
  if (noun?.who == null) return "other";
  if (MACHINES.has(noun.who.sector)) return isSent(type) ? "equipment_deployed" : "other";
  if (noun.who.sector === "positions") return type === "siege" ? "posts_besieged" : "other";
  if (type === "detention" || type === "abduction") return "captured";
  if (type === "displacement" || type === "evacuation" || type === "refugee_return") return "displaced";
  // "8,950 people were sent to fight": those who are moved are no bystanders.
  const isMoved = type === "proxy_transfer" || (familyOf(type) === "posture" && noun.who.sector !== "civilians");
  return isMoved ? "personnel_deployed" : "other";
}
