import { type Dated } from "../dated.ts";
import { remembering, rememberingWord } from "../remembering.ts";
import type { Token } from "../token.ts";

export interface DateFound {
  readonly to: number;
  readonly date: Dated;
  /** Where it counts from the day told, not from the report. */
  readonly days?: number;
}

/** The word without what hangs on in front, where a date word is left: "وأمس", "للثلاثاء". */
export const plain = remembering((word: string): string =>
  word.replace(/^(?:[وف]?[بلك]?)(?=(?:ال|امس|اليوم|منذ|قبل|خلال|يوم|عام|في|فجر|صباح|مساء|ليل|نهايه|مطلع|منتصف|حتي|غدا|البارحه))/, ""),
);

const plainOf = rememberingWord(({ norm }): string => plain(norm));
/** The same of a token; empty where there is none. */
export const plainAt = (tokens: readonly Token[], at: number): string => {
  const token = tokens[at];
  return token === undefined ? "" : plainOf(token.word);
};
