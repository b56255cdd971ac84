/** One word, number or mark of a text. Offsets are UTF-16 units into the text that was given. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Folded: lower case, without accents and vowel marks; the key under which dictionaries know it. */
  readonly norm: string;
  /** As the text writes it, without what hangs on: Turkish tells "oldu" from "öldü". */
  readonly written: string;
  readonly kind: "word" | "number" | "mark";
  /** What hung on by an apostrophe: `s` in "Turkey's", `de` in "İdlib'de". */
  readonly suffix: string | null;
  /** Joined to the token before by a hyphen: "Turkey-backed". */
  readonly joined: boolean;
  readonly capital: boolean;
}

/** Initials with their dots are one word: "U.S.", "U.N.". */
const PIECE =
  /(?<![\p{L}\p{M}])(?:[A-Z]\.){2,}|[\p{L}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*|\p{Nd}+(?:[.,\u066b\u066c](?=\p{Nd})\p{Nd}+)*|[^\s\p{L}\p{M}\p{Nd}]/gu;
const HYPHEN = /^[-‐‑–]$/;
const ARABIC: Readonly<Record<string, string>> = { أ: "ا", إ: "ا", آ: "ا", ٱ: "ا", ى: "ي", ئ: "ي", ؤ: "و", ة: "ه" };

const REMEMBERED_WORDS = 50_000;
const folded = new Map<string, string>();

/** The folded form of a word: what is spelled in several ways is one. Remembered, since a text says few words often. */
export function fold(word: string): string {
  const known = folded.get(word);
  if (known !== undefined) return known;
  if (folded.size >= REMEMBERED_WORDS) folded.clear();
  const made = foldedAnew(word);
  folded.set(word, made);
  return made;
}

function foldedAnew(word: string): string {
  const lower = word.replace(/İ/g, "i").toLowerCase();
  if (/^(?:[a-z]+|[а-я]+)$/.test(lower)) return lower;
  return lower
    .normalize("NFD")
    .replace(/[أإآٱىئؤة]/g, (letter) => ARABIC[letter] ?? letter)
    .replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, (mark, at: number, whole: string) =>
      mark === "\u0306" && /и/.test(whole[at - 1] ?? "") ? mark : "",
    )
    .normalize("NFC")
    .replaceAll("ı", "i")
    .replaceAll("ё", "е")
    .replaceAll("’", "'")
    .replaceAll("ʼ", "'");
}

/** Words, numbers and marks in one pass. A hyphen between two words is no token: it is noted on the second. */
export function tokensOf(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  let hyphenAt = -1;
  const part = from === 0 && to === text.length ? text : text.slice(from, to);
  for (const found of part.matchAll(PIECE)) {
    const raw = found[0];
    const start = from + found.index;
    const end = start + raw.length;
    if (HYPHEN.test(raw)) {
      const before = tokens.at(-1);
      const next = text[end] ?? " ";
      if (before !== undefined && before.end === start && before.kind !== "mark" && /[\p{L}\p{Nd}]/u.test(next)) {
        hyphenAt = end;
        continue;
      }
    }
    const first = raw.codePointAt(0) ?? 0;
    const isDigit = /^\p{Nd}/u.test(raw);
    const isWord = !isDigit && /^[\p{L}\p{M}]/u.test(raw);
    const mark = isWord ? raw.search(/['’ʼ]/) : -1;
    // "haven't" is one word, "Turkey's" and "İdlib'de" are a name and what hangs on it.
    const cut = mark > 0 && !/^n['’ʼ]t$/i.test(raw.slice(mark - 1)) && !/['’ʼ](?:re|ve|ll|m|d)$/i.test(raw) ? mark : -1;
    const stem = cut > 0 ? raw.slice(0, cut) : raw;
    tokens.push({
      start,
      end,
      norm: isWord ? fold(stem).replaceAll(".", "") : raw,
      written: stem,
      // A lone tatweel is a dash.
      kind: isWord && fold(stem) !== "" ? "word" : isDigit ? "number" : "mark",
      suffix: cut > 0 ? fold(raw.slice(cut + 1)) : null,
      joined: hyphenAt === start,
      capital: isWord && String.fromCodePoint(first) !== String.fromCodePoint(first).toLowerCase(),
    });
  }
  return tokens;
}
