import { remembering } from "./remembering.ts";

/** What a piece of text is wherever it stands. One object for all that are written the same, so that what is known of it is found out once. */
export interface Word {
  /** Folded: lower case, without accents and vowel marks; the key under which dictionaries know it. */
  readonly norm: string;
  /** As the text writes it, without what hangs on: Turkish tells "oldu" from "öldü". */
  readonly written: string;
  readonly kind: "word" | "number" | "mark";
  /** What hung on by an apostrophe: `s` in "Turkey's", `de` in "İdlib'de". */
  readonly suffix: string | null;
  readonly capital: boolean;
  /** As the text writes it, with what hangs on. */
  readonly raw: string;
  /** What is remembered of the word: see `rememberingWord`. */
  readonly answers: unknown[];
}

/** One word, number or mark of a text. Offsets are UTF-16 units into the text that was given. */
export interface Token extends Omit<Word, "answers" | "raw"> {
  readonly word: Word;
  readonly start: number;
  readonly end: number;
  /** Joined to the token before by a hyphen: "Turkey-backed". */
  readonly joined: boolean;
}

const ARABIC: Readonly<Record<string, string>> = { أ: "ا", إ: "ا", آ: "ا", ٱ: "ا", ى: "ي", ئ: "ي", ؤ: "و", ة: "ه" };
/** Words that fold to themselves. */
const PLAIN = /^(?:[a-z]+|[а-я]+|[ءابت-غف-هوي]+)$/;
/** And those of Turkish and Arabic in which each letter has a plain one: the long way round takes ten times as long. */
const OF_ONE_SIGN = /^(?:[a-zçğıöşüâîû]+|[ء-غف-ي]+)$/;
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ...ARABIC,
  ç: "c",
  ğ: "g",
  ı: "i",
  ö: "o",
  ş: "s",
  ü: "u",
  â: "a",
  î: "i",
  û: "u",
};
const SPELT_OTHERWISE = /[أإآىئؤةçğıöşüâîû]/g;

/** The folded form of a word: what is spelled in several ways is one. */
export const fold = remembering((word: string): string => {
  const lower = word.replace(/İ/g, "i").toLowerCase();
  if (PLAIN.test(lower)) return lower;
  if (OF_ONE_SIGN.test(lower)) return lower.replace(SPELT_OTHERWISE, (letter) => PLAIN_LETTERS[letter] ?? letter);
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
});

/** A longer piece is no word that comes again, and would only fill the memory. */
const MOST_REMEMBERED_CHARS = 60;
/** A power of two. */
const PLACES = 65_536;
/** The words that were met, each at one of two places that its letters name, until a later one takes it. */
const words = Array.from({ length: PLACES }, (): Word | undefined => undefined);

/** Words are asked for so often that to cut one out and look the string up takes a tenth of all time. */
function wordBetween(text: string, start: number, end: number): Word {
  let key = 0;
  for (let at = start; at < end; at++) key = (Math.imul(key, 31) + text.charCodeAt(at)) | 0;
  const first = key & (PLACES - 1);
  const one = words[first];
  if (one !== undefined && isWrittenAt(one, text, start, end)) return one;
  const second = (Math.imul(key, 0x9e3779b1) >>> 16) & (PLACES - 1);
  const other = words[second];
  if (other !== undefined && isWrittenAt(other, text, start, end)) return other;
  // A slice of a text would keep the whole text in memory; a copy does not.
  const raw = ` ${text.slice(start, end)}`.slice(1);
  const word = wordAnew(raw);
  if (raw.length <= MOST_REMEMBERED_CHARS) {
    words[one === undefined ? first : second] = word;
  }
  return word;
}

function isWrittenAt({ raw }: Word, text: string, start: number, end: number): boolean {
  if (raw.length !== end - start) return false;
  for (let at = 0; at < raw.length; at++) if (raw.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/** The one copy that all equal texts share once they were keys of an object: two such are compared by where they stand, not letter by letter. */
const shared = (text: string): string => Object.keys({ [text]: 0 })[0] ?? text;

export const wordOf = (
  norm: string,
  written: string,
  { kind, suffix, capital }: Pick<Word, "kind" | "suffix" | "capital">,
  raw = written,
): Word => ({
  norm: shared(norm),
  written,
  kind,
  suffix,
  capital,
  raw,
  answers: [],
});

function wordAnew(raw: string): Word {
  const isDigit = /^\p{Nd}/u.test(raw);
  const isWord = !isDigit && /^[\p{L}\p{M}]/u.test(raw);
  if (!isWord) return wordOf(raw, raw, { kind: isDigit ? "number" : "mark", suffix: null, capital: false });
  const mark = raw.search(/['’ʼ]/);
  // "haven't" is one word, "Turkey's" and "İdlib'de" are a name and what hangs on it.
  const cut = mark > 0 && !/^n['’ʼ]t$/i.test(raw.slice(mark - 1)) && !/['’ʼ](?:re|ve|ll|m|d)$/i.test(raw) ? mark : -1;
  const written = cut > 0 ? raw.slice(0, cut) : raw;
  const norm = fold(written);
  const first = String.fromCodePoint(raw.codePointAt(0) ?? 0);
  return wordOf(
    norm.replaceAll(".", ""),
    written,
    {
      // A lone tatweel is a dash.
      kind: norm === "" ? "mark" : "word",
      suffix: cut > 0 ? fold(raw.slice(cut + 1)) : null,
      capital: first !== first.toLowerCase(),
    },
    raw,
  );
}

const HYPHENS: ReadonlySet<string> = new Set("-‐‑–");

/** Words, numbers and marks in one pass. A hyphen between two words is no token: it is noted on the second. */
export function tokensOf(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  let hyphenAt = -1;
  for (let at = from; at < to; ) {
    if (characterAt(text, at) === SPACE) {
      at++;
      continue;
    }
    const start = at;
    at = pieceEnd(text, start, to);
    const word = wordBetween(text, start, at);
    const { norm, written, kind, suffix, capital } = word;
    if (kind === "mark" && HYPHENS.has(norm) && isInWord(text, at)) {
      const before = tokens.at(-1);
      if (before !== undefined && before.end === start && before.kind !== "mark") {
        hyphenAt = at;
        continue;
      }
    }
    tokens.push({ start, end: at, norm, written, kind, suffix, joined: hyphenAt === start, capital, word });
  }
  return tokens;
}

/** Where the word, number or mark ends that begins at `start`. */
function pieceEnd(text: string, start: number, to: number): number {
  const kind = characterAt(text, start);
  if (kind === OTHER) return Math.min(behindCharacter(text, start), to);
  const initials = kind === LETTER && text.charCodeAt(start + 1) === POINT ? initialsEnd(text, start, to) : start;
  if (initials > start) return initials;
  let at = behindCharacter(text, start);
  while (at < to) {
    const unit = text.charCodeAt(at);
    if (characters[unit] === kind) at++;
    else if (characterAt(text, at) === kind) at = behindCharacter(text, at);
    else if (isLink(unit, kind) && at + 1 < to && characterAt(text, at + 1) === kind) at++;
    else break;
  }
  return Math.min(at, to);
}

/** "'" and "’" within a word, ".", ",", "٫" and "٬" within a number. */
const isLink = (unit: number, kind: Character): boolean =>
  kind === LETTER ? unit === 0x27 || unit === 0x2019 : unit === 0x2e || unit === 0x2c || unit === 0x66b || unit === 0x66c;

const POINT = 0x2e;

/** Initials with their dots are one word: "U.S.", "U.N."; `start` where none stand. */
function initialsEnd(text: string, start: number, to: number): number {
  let at = start;
  while (at + 1 < to && text[at + 1] === "." && /[A-Z]/.test(text.charAt(at))) at += 2;
  return at - start > 2 ? at : start;
}

const isInWord = (text: string, at: number): boolean => {
  const kind = at < text.length ? characterAt(text, at) : SPACE;
  return kind === LETTER || kind === DIGIT;
};

type Character = 1 | 2 | 3 | 4;
const SPACE: Character = 1;
const LETTER: Character = 2;
const DIGIT: Character = 3;
const OTHER: Character = 4;
/** What every UTF-16 unit is, once it was met; 0 before. */
const characters = new Uint8Array(0x1_00_00);

function characterAt(text: string, at: number): Character {
  const unit = text.charCodeAt(at);
  const known = characters[unit] as Character | 0;
  if (known !== 0) return known;
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const made = /\s/.test(character) ? SPACE : /[\p{L}\p{M}]/u.test(character) ? LETTER : /\p{Nd}/u.test(character) ? DIGIT : OTHER;
  if (!isHalf(unit)) characters[unit] = made;
  return made;
}

export const isSpaceAt = (text: string, at: number): boolean => characterAt(text, at) === SPACE;

/** One of the two units of a character such as "𝐀": it says nothing alone. */
const isHalf = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

const behindCharacter = (text: string, at: number): number =>
  isHalf(text.charCodeAt(at)) && (text.codePointAt(at) ?? 0) > 0xffff ? at + 2 : at + 1;
