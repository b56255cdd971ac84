export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const ARABIC_FOLDS: Readonly<Record<string, string>> = { أ: "ا", إ: "ا", آ: "ا", ٱ: "ا", ى: "ي", ئ: "ي", ؤ: "و", ة: "ه", ـ: "" };
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Words without case, accents and vowel marks, with the UTF-16 offsets of what stood there. A Turkish suffix behind an apostrophe is a word of its own. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const found of text.matchAll(WORD)) {
    const word = foldWord(found[0]);
    if (word !== "") tokens.push({ word, start: found.index, end: found.index + found[0].length });
  }
  return tokens;
}

export const foldWord = (word: string): string =>
  word
    .replace(/[أإآٱىئؤةـ]/g, (letter) => ARABIC_FOLDS[letter] ?? letter)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replaceAll("ı", "i");

export const foldPhrase = (text: string): string =>
  tokensOf(text)
    .map(({ word }) => word)
    .join(" ");
