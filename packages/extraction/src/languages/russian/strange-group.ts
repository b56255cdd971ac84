import type { Token } from "@orontes/language";
import type { Range } from "../../language-pack.ts";
import { all } from "./inflect.ts";

/** Behind these a name in quotation marks is that of a group under arms. */
const KINDS = new Set(all("группировка группа отряд бригада батальон дивизия формирование ячейка ополчение фракция"));
const MOST_WORDS = 6;

/** "Группировка «Ансар ат-Тариф»": an armed group that no list knows. */
export function strangeGroupAt(tokens: readonly Token[], at: number): Range | null {
  if (!KINDS.has(tokens[at]?.norm ?? "") || tokens[at + 1]?.norm !== "«" || tokens[at + 2]?.capital !== true) return null;
  for (let to = at + 3; to <= at + 2 + MOST_WORDS; to++) if (tokens[to]?.norm === "»") return { from: at, to };
  return null;
}
