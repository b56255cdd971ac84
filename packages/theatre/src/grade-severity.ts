import type { Development } from "@orontes/vocabulary";
import type { Severity, SeverityRule, Theatre } from "./theatre.ts";

/** The part of a development that the severity table looks at. */
export interface Gradable extends Pick<Development, "type" | "realis" | "verification" | "relevance"> {
  readonly quantities: readonly Pick<Development["quantities"][number], "kind" | "side" | "civilian" | "min">[];
  readonly participants: readonly Pick<Development["participants"][number], "role" | "side" | "country">[];
}

export interface Grade {
  readonly severity: Severity;
  /** The lines of the table that made it so: the deciding `raise`, then each `cap` that lowered it. */
  readonly rules: readonly SeverityRule[];
}

/** The highest `raise` that holds, lowered to the lowest `cap` that holds; 1 when no line speaks. */
export function gradeSeverity(theatre: Pick<Theatre, "severityRules">, event: Gradable): Grade {
  const holding = rulesFor(event.type, theatre.severityRules).filter((rule) => holds(rule, event));
  let raised: SeverityRule | null = null;
  for (const rule of holding) {
    if (rule.effect === "raise" && (raised === null || rule.severity > raised.severity)) raised = rule;
  }
  let severity = raised?.severity ?? 1;
  const rules = raised === null ? [] : [raised];
  for (const rule of holding) {
    if (rule.effect !== "cap" || rule.severity >= severity) continue;
    severity = rule.severity;
    rules.push(rule);
  }
  return { severity, rules };
}

const byType = new WeakMap<readonly SeverityRule[], Map<string, readonly SeverityRule[]>>();
/** The lines that speak of a type, in the order of the table. */
function rulesFor(type: Gradable["type"], rules: readonly SeverityRule[]): readonly SeverityRule[] {
  let known = byType.get(rules);
  if (known === undefined) byType.set(rules, (known = new Map()));
  let own = known.get(type);
  if (own === undefined) known.set(type, (own = rules.filter(({ types }) => isAmong(type, types))));
  return own;
}

/** Whether all holds but for the type, by which most rules are passed over. */
const holds = (rule: SeverityRule, event: Gradable): boolean =>
  isAmong(event.realis, rule.realis) &&
  isAmong(event.verification, rule.verification) &&
  isAmong(event.relevance, rule.relevance) &&
  tookPart(event, ACTING, rule.initiators) &&
  tookPart(event, SUFFERING, rule.targets) &&
  (rule.quantityKind === null || event.quantities.some((quantity) => counts(rule, quantity)));

const ACTING = ["initiator"];
const SUFFERING = ["target", "victim"];
const isAmong = <Word>(word: Word, known: readonly Word[] | null): boolean => known === null || known.includes(word);

const tookPart = (event: Gradable, roles: readonly string[], known: readonly string[] | null): boolean =>
  known === null ||
  event.participants.some(
    ({ role, side, country }) =>
      roles.includes(role) && ((side !== null && known.includes(side)) || (country !== null && known.includes(country))),
  );

/** "Up to 30" has no lower end and does not count as 30; "dozens" counts by its lower end. */
function counts(rule: SeverityRule, quantity: Gradable["quantities"][number]): boolean {
  if (quantity.kind !== rule.quantityKind) return false;
  const side = quantity.civilian === true ? "civilian" : quantity.side;
  if (rule.quantitySides !== null && (side === null || !rule.quantitySides.includes(side))) return false;
  return (quantity.min ?? 0) >= (rule.atLeast ?? 1);
}
