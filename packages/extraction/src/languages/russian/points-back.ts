import type { SentenceView } from "../../sentence-view.ts";
import { all, set } from "./inflect.ts";

const ATTACKS = new Set(
  all("удар атака обстрел авиаудар бомбардировка взрыв теракт нападение налет инцидент штурм артобстрел авианалет наступление"),
);
const BEFORE = set("в при во результате итоге ходе этого этом из-за после от под");
const RESULT = set("результате итоге ходе следствие");

/** "В результате удара", "при обстреле", "жертвами атаки": an attack that was told before. */
export function pointsBack(at: number, { tokens }: SentenceView): boolean {
  if (!ATTACKS.has(tokens[at]?.norm ?? "")) return false;
  const before = tokens[at - 1]?.norm ?? "";
  return BEFORE.has(before) || RESULT.has(tokens[at - 2]?.norm ?? "") || /^(?:жертв|этот|этого|эти|этих)/.test(before);
}
