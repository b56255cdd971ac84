import { remembering } from "../remembering.ts";
import type { Token } from "../token.ts";
import { table } from "./number-words.ts";
import { wordTable } from "../word-table.ts";

/** Both naming systems, and the French-born names of the Maghreb. */
const ONE_WORD = table([
  ["يناير جانفي", 1],
  ["شباط فبراير فيفري", 2],
  ["آذار مارس", 3],
  ["نيسان أبريل إبريل أفريل", 4],
  ["أيار مايو ماي", 5],
  ["حزيران يونيو يونيه جوان", 6],
  ["تموز يوليو يوليه جويلية", 7],
  ["آب أغسطس أوت", 8],
  ["أيلول سبتمبر", 9],
  ["أكتوبر", 10],
  ["نوفمبر", 11],
  ["ديسمبر دجنبر", 12],
]);
const TWO_WORDS: Readonly<Record<string, readonly [number, number]>> = wordTable({ تشرين: [10, 11], كانون: [12, 1] });
const FIRST = /^(?:الاول|اول)$/;
const SECOND = /^(?:الثاني|ثاني)$/;

/** The month named at a token, with the token behind it: "شباط", "كانون الأول", "شباط/فبراير", "تشرين الأول (أكتوبر)". */
export function monthOf(tokens: readonly Token[], at: number): { readonly month: number; readonly to: number } | null {
  const name = nameAt(tokens, at);
  if (name === null) return null;
  const isBracket = tokens[name.to]?.norm === "(";
  if (tokens[name.to]?.norm !== "/" && !isBracket) return name;
  const second = nameAt(tokens, name.to + 1);
  if (second === null || second.month !== name.month) return name;
  return { month: name.month, to: isBracket && tokens[second.to]?.norm === ")" ? second.to + 1 : second.to };
}

/** Without what hangs on in front of it. */
const nameIn = remembering((norm: string): string =>
  ONE_WORD.has(norm) || TWO_WORDS[norm] !== undefined ? norm : norm.replace(/^(?:[وبلك]|لل|ال)(?=.{3})/, ""),
);

/** Whether a month's name may begin with the word. */
export const isMonth = (norm: string): boolean => ONE_WORD.has(nameIn(norm)) || TWO_WORDS[nameIn(norm)] !== undefined;

function nameAt(tokens: readonly Token[], at: number): { month: number; to: number } | null {
  const token = tokens[at];
  if (token?.kind !== "word") return null;
  const word = nameIn(token.norm);
  const month = ONE_WORD.get(word);
  if (month !== undefined) return { month, to: at + 1 };
  const pair = TWO_WORDS[word];
  const next = tokens[at + 1]?.norm ?? "";
  if (pair === undefined || !(FIRST.test(next) || SECOND.test(next))) return null;
  return { month: FIRST.test(next) ? pair[0] : pair[1], to: at + 2 };
}
