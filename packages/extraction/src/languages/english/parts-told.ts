import type { PartTold } from "../../language-pack.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { articles, set } from "./words.ts";

const DEAD = set("dead victims killed fatalities casualties deaths slain");
const HURT = set("wounded injured hurt");
const BEING = set("was were are is");

/** "Five of the dead were children", "two of the wounded are nurses". */
export function partsTold({ numbers, tokens, mentions }: SentenceView): PartTold[] {
  const found: PartTold[] = [];
  for (const number of numbers) {
    if (tokens[number.to]?.norm !== "of") continue;
    const cueAt = number.to + (articles.has(tokens[number.to + 1]?.norm ?? "") || tokens[number.to + 1]?.norm === "those" ? 2 : 1);
    const word = tokens[cueAt]?.norm ?? "";
    const kind = DEAD.has(word) ? "killed" : HURT.has(word) ? "wounded" : null;
    if (kind === null || !BEING.has(tokens[cueAt + 1]?.norm ?? "")) continue;
    const who = mentions.actors.find(({ from }) => from >= cueAt + 2 && from <= cueAt + 3);
    if (who !== undefined) found.push({ kind, number, cueAt, who });
  }
  return found;
}
