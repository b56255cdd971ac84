import { arabicForms, arabicNameForms, fold, splitProclitics, type Word, wordOf } from "@orontes/language";
import type { Piece } from "../../language-pack.ts";
import { triggers } from "./triggers.ts";
import {
  adverbs,
  according,
  casualtyCues,
  equipmentNouns,
  groupNouns,
  particles,
  realis,
  relatives,
  reporting,
  weapons,
  words,
} from "./words.ts";

const listed = Object.values(words).flatMap((list): string[] =>
  list instanceof Set
    ? [...(list as ReadonlySet<string>)]
    : Array.isArray(list)
      ? [...(list as readonly string[])]
      : typeof list === "object" && list !== null
        ? Object.keys(list)
        : [],
);
/** "شنّها": of two letters only these. */
const PRONOUN = /^(.{3,}|شن|دك|صد|رد|فك|يد)(هما|هم|ها|ه)$/;
const wordsOf = (phrases: readonly string[]): readonly string[] => phrases.flatMap((phrase) => phrase.split(" ").map(fold));
const told = Object.values(triggers).flat();
const KNOWN: ReadonlySet<string> = new Set(
  wordsOf([
    ...listed,
    ...[groupNouns, weapons, casualtyCues].flatMap((entries) => Object.keys(entries)),
    ...told.map(([phrase]) => phrase),
    ...[...new Set(told.flatMap(([, more]) => (more?.needs === undefined ? [] : [more.needs])))].flatMap(withoutOwned),
    ...Object.values(realis).flat(),
    ...equipmentNouns,
    ...[adverbs, according, particles, relatives, reporting].flatMap((list) => [...list]),
  ]),
);
/** Beside "غارات" the "غاراتها" that a trigger needs is "غارات" and "ها". */
function withoutOwned(needs: readonly string[]): readonly string[] {
  const all = new Set(wordsOf(needs));
  return [...all].filter((word) => {
    const stem = PRONOUN.exec(word)?.[1] ?? "";
    return ![stem, `${stem}ن`, `${stem.slice(0, -1)}ه`].some((base) => base.length > 1 && all.has(base));
  });
}
const GROUPS: ReadonlySet<string> = new Set(Object.keys(groupNouns).map(fold));
const REMEMBERED_WORDS = 50_000;

/** "وبقواتها" is "و", "ب", "قوات", "ها": proclitics before anything known, pronouns behind what is counted or told. */
export function cut(word: Word, nameWords: ReadonlySet<string>): readonly Piece[] {
  const parts = partsOf(word, nameWords);
  return parts.length === 1 ? [{ word, from: 0, to: word.written.length }] : piecesOf(word, parts);
}

function partsOf({ norm, written }: Word, nameWords: ReadonlySet<string>): readonly string[] {
  const isFeminine = /ة[\u064b-\u0652]*$/.test(written);
  // "للتحرير", "بحمص" within a name are cut like anywhere else.
  const isName = (word: string): boolean =>
    nameWords.has(word) &&
    !/^(?:لل|[وبفك]ال)/.test(word) &&
    !((word.startsWith("ب") || word.startsWith("ل")) && nameWords.has(word.slice(1)));
  // "مقاتليها" are "مقاتلي" and "ها", whatever phrase holds them.
  const isGroups = (word: string): boolean => !isFeminine && GROUPS.has(PRONOUN.exec(word)?.[1] ?? "");
  const isWhole = (word: string): boolean => (KNOWN.has(word) || isName(word)) && !isGroups(word);
  const isKnown = (word: string): boolean =>
    isWhole(word) ||
    arabicNameForms(word).some(isName) ||
    arabicForms(word).some((form) => KNOWN.has(form)) ||
    (!isFeminine && isOwned(word));
  const proclitics = isWhole(norm) ? [norm] : splitProclitics(norm, isKnown);
  const last = proclitics.at(-1) ?? norm;
  const pronoun = isFeminine || isWhole(last) ? null : PRONOUN.exec(last);
  const stem = pronoun?.[1] ?? "";
  return pronoun === null || !isOwned(last)
    ? proclitics
    : [...proclitics.slice(0, -1), isKnownStem(stem) ? stem : `${stem.slice(0, -1)}ه`, pronoun[2] ?? ""];
}

/** Before a pronoun a plural has lost its "ن": "مقاتليها". */
const isKnownStem = (word: string): boolean => KNOWN.has(word) || KNOWN.has(`${word}ن`);
/** "دوريتها" is "دورية" and "ها". */
function isOwned(word: string): boolean {
  const stem = PRONOUN.exec(word)?.[1];
  return stem !== undefined && (isKnownStem(stem) || (stem.endsWith("ت") && KNOWN.has(`${stem.slice(0, -1)}ه`)));
}

const MARK = /[\u064b-\u065f\u0670\u0640]/;

/** Each piece gets its own letters of the text, with the marks that stand on them. */
function piecesOf(whole: Word, parts: readonly string[]): Piece[] {
  const { written } = whole;
  let at = 0;
  return parts.map((part, index) => {
    const isLast = index === parts.length - 1;
    // "لل" holds the article without its first letter.
    const isHidden =
      part.startsWith("ال") &&
      index > 0 &&
      parts[index - 1] === "ل" &&
      !written
        .slice(at)
        .replace(/[\u064b-\u065f\u0670\u0640]/g, "")
        .startsWith("ا");
    let letters = isHidden ? part.length - 1 : part.length;
    const from = at;
    while (at < written.length && (letters > 0 || MARK.test(written[at] ?? ""))) {
      if (!MARK.test(written[at] ?? "")) letters--;
      at++;
    }
    const to = isLast ? written.length : at;
    return { word: pieceOf(whole, part, written.slice(from, to)), from, to };
  });
}

const pieces = new Map<string, Word>();

/** One object for all pieces that are written the same, as `tokensOf` gives it for whole words. */
function pieceOf({ kind, suffix, capital }: Word, norm: string, written: string): Word {
  const key = `${norm} ${written} ${suffix ?? ""} ${capital}`;
  const known = pieces.get(key);
  if (known !== undefined) return known;
  const made = wordOf(norm, written, { kind, suffix, capital });
  if (pieces.size >= REMEMBERED_WORDS) pieces.clear();
  pieces.set(key, made);
  return made;
}
