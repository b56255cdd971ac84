import { isSpaceAt } from "./token.ts";

/** A stretch of text that is read as one sentence. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Counts paragraphs from 0. */
  readonly paragraph: number;
}

/** Words whose full stop ends no sentence, folded to lower case. */
const ABBREVIATIONS = new Set(
  "mr mrs ms dr prof gen lt col maj capt sgt adm brig rep sen gov pres st jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat no vs inc co corp ltd jr sr etc al approx dept est fig km hrs min u.s u.k u.n e.g i.e a.m p.m г гг ул им т.е т.д т.п др проф ген тыс млн млрд руб стр см vb vs. org alb yzb tgm sn dr. av".split(
    " ",
  ),
);
/** A longer word before a full stop is no abbreviation, initial or ordinal. */
const LONGEST = Math.max(...[...ABBREVIATIONS].map((word) => word.length));
/** Counted by ordinals: units of an army, courts, rounds. */
const TURKISH_UNITS =
  /^(?:Tugay|Tümen|Kolordu|Ordu|Alay|Tabur|Bölük|Filo|Piyade|Zırhlı|Komando|Mekanize|Hava |Ağır Ceza|Asliye|Sulh|Dönem|Tur)/;
const MAX_SENTENCE = 4000;

/** Cuts a text into sentences in one pass; a line break ends one as well. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  let paragraph = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === LINE_BREAK) {
      keep({ start, end: at, paragraph }, text, sentences);
      start = at;
      if (sentences.length > 0) paragraph = (sentences.at(-1)?.paragraph ?? 0) + 1;
    } else if (at - start > MAX_SENTENCE && unit === BLANK) {
      keep({ start, end: at, paragraph }, text, sentences);
      start = at;
    } else if (isEnd(unit)) {
      const end = behindMarks(text, at + 1);
      if (end < text.length && !isSpaceAt(text, end)) continue;
      if (unit === FULL_STOP && !endsHere(text, start, at, end)) continue;
      keep({ start, end, paragraph }, text, sentences);
      start = end;
      at = end - 1;
    }
  }
  keep({ start, end: text.length, paragraph }, text, sentences);
  return sentences;
}

const LINE_BREAK = 10;
const BLANK = 32;
const TAB = 9;
const FULL_STOP = 46;
const unitsIn = (marks: string): ReadonlySet<number> => new Set(Array.from(marks, (mark) => mark.charCodeAt(0)));
/** ".", "!", "?", "…", "؟", "۔". Compared one by one: it is asked of every character. */
const isEnd = (unit: number): boolean =>
  unit === FULL_STOP || unit === 0x21 || unit === 0x3f || unit === 0x2026 || unit === 0x61f || unit === 0x6d4;
/** "(", "“", """, "«": before the first word of a sentence. */
const isOpener = (unit: number): boolean => unit === 0x28 || unit === 0x201c || unit === 0x22 || unit === 0xab;
/** What may stand behind the mark that ends a sentence and still belongs to it. */
const BEHIND_END = unitsIn(".!?…؟\"'”’»)]");

function behindMarks(text: string, from: number): number {
  let end = from;
  while (end < text.length && BEHIND_END.has(text.charCodeAt(end))) end++;
  return end;
}

/** Without the space around it; nothing where nothing else stands there. */
function keep({ start, end, paragraph }: Sentence, text: string, sentences: Sentence[]): void {
  let from = start;
  let to = end;
  while (from < to && isSpaceAt(text, from)) from++;
  while (to > from && isSpaceAt(text, to - 1)) to--;
  if (to > from) sentences.push({ start: from, end: to, paragraph });
}

function endsHere(text: string, start: number, dot: number, end: number): boolean {
  let from = dot;
  while (from > start && !isSpaceAt(text, from - 1) && !isOpener(text.charCodeAt(from - 1))) from--;
  let next = end;
  while (next < text.length && (text.charCodeAt(next) === BLANK || text.charCodeAt(next) === TAB)) next++;
  const following = text.slice(next, next + 2);
  if (/^\p{Ll}/u.test(following)) return false;
  if (dot - from > LONGEST) return true;
  const word = text.slice(from, dot).toLowerCase();
  if (/^\p{Lu}$/u.test(text.slice(from, dot)) && /^\p{Lu}/u.test(following)) return false; // an initial: "Donald J. Trump"
  if (ABBREVIATIONS.has(word))
    return /^\d/.test(following)
      ? false
      : /^(?:u\.s|u\.k|u\.n|a\.m|p\.m|etc|г|гг)$/.test(word) && /^["“«]?\p{Lu}/u.test(following) && /\n/.test(text.slice(dot, next + 1));
  if (/^\d{1,3}$/.test(word) && TURKISH_UNITS.test(text.slice(next, next + 12))) return false; // "137. Tugay garnizonu"
  if (
    /^\d{1,2}$/.test(word) &&
    /^\p{Lu}/u.test(following) &&
    /^\s*\p{Lu}\p{Ll}+\s+\p{Lu}/u.test(text.slice(end, end + 40)) &&
    /[çğıöşüİ]/i.test(text.slice(start, end + 60))
  )
    return false; // Turkish ordinal
  return true;
}
