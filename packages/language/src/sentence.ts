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
/** Counted by ordinals: units of an army, courts, rounds. */
const TURKISH_UNITS =
  /^(?:Tugay|Tümen|Kolordu|Ordu|Alay|Tabur|Bölük|Filo|Piyade|Zırhlı|Komando|Mekanize|Hava |Ağır Ceza|Asliye|Sulh|Dönem|Tur)/;
const CLOSERS = /["'”’»)\]]/;
const MAX_SENTENCE = 4000;

/** Cuts a text into sentences in one pass; a line break ends one as well. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  let paragraph = 0;
  const push = (end: number): void => {
    let from = start;
    let to = end;
    while (from < to && /\s/.test(text[from] ?? "")) from++;
    while (to > from && /\s/.test(text[to - 1] ?? "")) to--;
    if (to > from) sentences.push({ start: from, end: to, paragraph });
    start = end;
  };
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? "";
    if (character === "\n") {
      push(at);
      if (sentences.length > 0) paragraph = (sentences.at(-1)?.paragraph ?? 0) + 1;
      continue;
    }
    if (at - start > MAX_SENTENCE && character === " ") {
      push(at);
      continue;
    }
    if (!(character === "." || character === "!" || character === "?" || character === "…" || character === "؟" || character === "۔"))
      continue;
    let end = at + 1;
    while (end < text.length && (/[.!?…؟]/.test(text[end] ?? "") || CLOSERS.test(text[end] ?? ""))) end++;
    if (end < text.length && !/\s/.test(text[end] ?? "")) continue;
    if (character === "." && !endsHere(text, start, at, end)) continue;
    push(end);
    at = end - 1;
  }
  push(text.length);
  return sentences;
}

function endsHere(text: string, start: number, dot: number, end: number): boolean {
  let from = dot;
  while (from > start && !/[\s(“"«]/.test(text[from - 1] ?? "")) from--;
  const word = text.slice(from, dot).toLowerCase();
  let next = end;
  while (next < text.length && /[ \t]/.test(text[next] ?? "")) next++;
  const following = text.slice(next, next + 2);
  if (/^\p{Ll}/u.test(following)) return false;
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
