import type { Token } from "@orontes/language";
import { isSaying } from "./stands-who.ts";

/** "Оппозиционные отряды" are rebels, an opposition party alone is not; "в центре сообщили" tells of an institution, "в центре города" of no one. */
export function standsAlone(tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at]?.norm ?? "";
  if (norm.startsWith("движени")) return /^[«“"]$/.test(tokens[at + 1]?.norm ?? "");
  if (/^(?:оппозиционн|повстанческ|антиправительственн)/.test(norm)) return false;
  return !norm.startsWith("центр") || (norm === "центре" && tokens[at - 1]?.norm === "в" && isSaying(tokens[at + 1]?.norm ?? ""));
}
