import { digitsValue, type NumberMention } from "../number-mention.ts";
import { fold, type Token } from "../token.ts";
import { remembering } from "../remembering.ts";
import { splitProclitics } from "./clitics.ts";
import {
  DUAL_MARKS,
  DUAL_SCALES,
  DUALS,
  folded,
  FRACTIONS,
  HUNDREDS,
  NO_DUALS,
  SCALES,
  TENS,
  UNITS,
  VAGUE,
  VAGUE_OF_THOUSANDS,
} from "./number-words.ts";
import { isNoCount, unitBehind } from "./no-counts.ts";

/** A word of a number; what hangs on in front of it stands before it as a word of its own, on the same token. */
export interface Lexeme {
  readonly word: string;
  readonly at: number;
}

interface Core {
  readonly min: number;
  readonly max: number | null;
  readonly vague: boolean;
  /** Lexeme behind the last. */
  readonly to: number;
}
interface Comparator {
  readonly words: readonly string[];
  readonly comparator: NumberMention["comparator"];
}

const comparators = (lists: Readonly<Partial<Record<NumberMention["comparator"], string>>>): readonly Comparator[] =>
  Object.entries(lists)
    .flatMap(([comparator, list]) =>
      list.split("; ").map((text) => ({ words: text.split(" ").map(fold), comparator: comparator as NumberMention["comparator"] })),
    )
    .sort((a, b) => b.words.length - a.words.length);
const BEFORE = comparators({
  more_than:
    "أكثر من; ما يزيد على; ما يزيد عن; يزيد على; يزيد عن; تزيد على; تزيد عن; أزيد من; ما يفوق; يفوق; تفوق; ما يتجاوز; يتجاوز; تتجاوز; تجاوز; تجاوزت; ما ينوف على; ينوف عن; أعلى من",
  at_least: "ما لا يقل عن; لا يقل عن; لا تقل عن; ما لا يقل على; على الأقل; بما لا يقل عن; بحد أدنى",
  at_most:
    "ما لا يزيد على; لا يزيد على; لا يزيد عن; لا تزيد على; لا يتجاوز; لا تتجاوز; لا يتعدى; لا تتعدى; ما يصل إلى; يصل إلى; تصل إلى; أقل من; ما دون; حتى; على الأكثر",
  approx:
    "نحو; حوالي; حوالى; قرابة; زهاء; ما يقارب; يقارب; تقارب; ما يقرب من; يقرب من; تقريبا; بحدود; في حدود; ما يناهز; يناهز; تناهز; يقدر ب; تقدر ب; يقدرون ب; يقدر عددهم ب",
});
const BEHIND = comparators({
  at_least: "على الأقل; على أقل تقدير; كحد أدنى; بحد أدنى; أو أكثر; فأكثر; فما فوق",
  at_most: "على الأكثر; كحد أقصى; على أبعد تقدير",
  approx: "تقريبا; على وجه التقريب",
});
/** Tokens between a number and "at least" behind what it counts: "14 مدنياً سورياً على الأقل". */
const BEHIND_REACH = 4;
const LINKING = folded("على أو ك ب ف");
const AND = "و";
const OF_A_NUMBER = folded("من");
const KNOWN_MAPS = [UNITS, TENS, HUNDREDS, SCALES, DUAL_SCALES, VAGUE, FRACTIONS];
const ONE_MORE = folded("آخر أخرى ثالث ثالثة رابع رابعة");
const TWO_MORE = folded("آخران أخريان");
const HURT = /^(?:اصيب|اصيبت|جرح|جرحت|قتل|قتلت|اصابه|مقتل|جريح)$/;
const MORE = folded("عدد أعداد نحو حوالي حوالى قرابة زهاء");
const COMPARING: ReadonlySet<string> = new Set(BEFORE.flatMap(({ words }) => words));
const isNumberWord = (word: string): boolean =>
  COMPARING.has(word) || KNOWN_MAPS.some((map) => map.has(word)) || DUALS.has(word) || NO_DUALS.has(word) || MORE.has(word);

/** Whether a count may begin with it; most words are of none. */
const opensNumber = remembering((word: string): boolean => {
  const bare = word.replace(/^ال/, "");
  const isMore = ONE_MORE.has(word) || TWO_MORE.has(word) || word === "عدد" || word === "اعداد";
  return isMore || KNOWN_MAPS.some((map) => map.has(word)) || [DUALS, NO_DUALS].some((duals) => duals.has(word) || duals.has(bare));
});
const wordsIn = remembering((word: string) => splitProclitics(word, isNumberWord));

/** Every count in the tokens; years, dates, times, model names, units of an army and resolutions are none. A dual counts two by itself. */
export function arabicNumbers(tokens: readonly Token[]): NumberMention[] {
  const lexemes: Lexeme[] = [];
  for (const [at, { kind, norm }] of tokens.entries())
    if (kind === "word") for (const word of wordsIn(norm)) lexemes.push({ word, at });
    else lexemes.push({ word: norm, at });
  const mentions: NumberMention[] = [];
  for (let index = 0; index < lexemes.length; ) {
    const lexeme = lexemes[index];
    if (lexeme !== undefined && tokens[lexeme.at]?.kind === "word" && !opensNumber(lexeme.word)) {
      index++;
      continue;
    }
    const core = readNumber(lexemes, index, tokens);
    const found = core ?? readDual(lexemes, index);
    if (found === null || (core !== null && isNoCount(tokens, lexemes[index]?.at ?? 0, tokenBehind(lexemes, core.to), core.min))) {
      index = Math.max(index + 1, found?.to ?? 0);
      continue;
    }
    const mention = core === null ? dualMention(lexemes, index, found.to, tokens) : withComparator(lexemes, index, core, tokens);
    // "طائرتين مسيرتين" are two.
    const isAgain = mention.inNoun === true && mentions.at(-1)?.inNoun === true && mentions.at(-1)?.to === mention.from;
    if (!isAgain) mentions.push(mention);
    while (index < found.to || (lexemes[index]?.at ?? Number.POSITIVE_INFINITY) < mention.to) index++;
  }
  return mentions;
}

/** Index of the token behind the lexeme before `to`. */
const tokenBehind = (lexemes: readonly Lexeme[], to: number): number => (lexemes[to - 1]?.at ?? 0) + 1;
const wordAt = (lexemes: readonly Lexeme[], index: number): string => lexemes[index]?.word ?? "";

function readNumber(lexemes: readonly Lexeme[], index: number, tokens: readonly Token[]): Core | null {
  const lexeme = lexemes[index];
  const token = lexeme === undefined ? undefined : tokens[lexeme.at];
  if (lexeme === undefined || token === undefined || token.joined) return null;
  const vague = readVague(lexemes, index);
  if (vague !== null) return vague;
  const share = FRACTIONS.get(lexeme.word);
  if (share !== undefined) {
    const scale = SCALES.get(wordAt(lexemes, index + 1).replace(/^ال(?=م)/, ""));
    return scale === undefined ? null : exact(scale * share, index + 2);
  }
  if (token.kind === "number") {
    const value = digitsValue(token.norm);
    return value === null ? null : withRange(lexemes, scaled(lexemes, index + 1, value), tokens);
  }
  const words = readWords(lexemes, index);
  // "وأصيب آخر": one more.
  if (words === null && TWO_MORE.has(lexeme.word) && HURT.test(wordAt(lexemes, index - 1))) return exact(2, index + 1);
  if (words === null) return ONE_MORE.has(lexeme.word) && HURT.test(wordAt(lexemes, index - 1)) ? exact(1, index + 1) : null;
  // "أحد الجنود" is one of them, but "الأحد" a day and "أحد" behind a negation nobody.
  if (words.min === 1 && words.to === index + 1) return oneOf(lexemes, index, tokens);
  return withRange(lexemes, words, tokens);
}

const exact = (value: number, to: number): Core => ({ min: value, max: value, vague: false, to });

/** "شخص واحد" counts what stands before it, which the singular says already; "واحد من" and "أحد عناصر" count one of many. */
function oneOf(lexemes: readonly Lexeme[], index: number, tokens: readonly Token[]): Core | null {
  const word = wordAt(lexemes, index);
  if (/^ال(?:قتلي|جرحي|ضحايا|مصابين|شهداء)/.test(wordAt(lexemes, index + 1))) return null;
  const isPart =
    OF_A_NUMBER.has(wordAt(lexemes, index + 1)) ||
    ((word === "احد" || word === "احدي") && tokens[lexemes[index + 1]?.at ?? -1]?.kind === "word");
  return isPart ? exact(1, index + 1) : null;
}

/** "عشرات", "مئات الآلاف", "عدد من", "بضع مئات", "عدة آلاف". */
function readVague(lexemes: readonly Lexeme[], index: number): Core | null {
  const word = wordAt(lexemes, index);
  const next = wordAt(lexemes, index + 1);
  if (word === "عدد" || word === "اعداد") {
    const adjective = /^(?:كبير|قليل|محدود|غير|كبيره|قليله|محدوده|هائل|ضخم|اضافي)$/.test(next) ? 1 : 0;
    if (wordAt(lexemes, index + 1 + adjective) !== "من") return null;
    // "عدد من القتلى" counts them; "من عدد" does not.
    const inner = readVague(lexemes, index + 2 + adjective);
    return inner ?? { min: 3, max: null, vague: true, to: index + 2 + adjective };
  }
  const vague = VAGUE.get(word);
  if (vague === undefined) return null;
  const scale = VAGUE.get(next);
  const ofThousands = VAGUE_OF_THOUSANDS.get(word);
  if (scale !== undefined && (next === "الاف" || next === "الالاف") && ofThousands !== undefined)
    return { min: ofThousands[0], max: ofThousands[1], vague: true, to: index + 2 };
  if (scale !== undefined) return { min: scale[0], max: scale[1], vague: true, to: index + 2 };
  const isPlain = /^(?:عديد|العديد|كثير|الكثير)$/.test(word);
  if (isPlain && next !== "من") return null;
  const behind = next === "من" ? index + 2 : index + 1;
  return { min: vague[0], max: vague[1], vague: true, to: behind };
}

/** "3.7 مليون", "900 ألف", "مليون ونصف المليون". */
function scaled(lexemes: readonly Lexeme[], index: number, value: number): Core {
  const scale = SCALES.get(wordAt(lexemes, index));
  if (scale === undefined) return exact(value, index);
  const next = SCALES.get(wordAt(lexemes, index + 1));
  const total = value * scale * (next ?? 1);
  return exact(Math.round(total * 1000) / 1000, index + (next === undefined ? 1 : 2));
}

/** Words of a number: "خمسة عشر", "ثلاثة آلاف وخمسمئة", "مئة وخمسة وعشرين". */
function readWords(lexemes: readonly Lexeme[], index: number): Core | null {
  let total = 0;
  let part = 0;
  let to = index;
  /** The next word has to be smaller than this. */
  let room = Number.POSITIVE_INFINITY;
  while (to < lexemes.length) {
    const isJoined = to > index && wordAt(lexemes, to) === AND;
    if (to > index && !isJoined) {
      const more = multiplied(lexemes, to, part);
      if (more === null) break;
      if (more.closes) {
        total += more.value;
        part = 0;
      } else part = more.value;
      room = more.room;
      to++;
      continue;
    }
    const at = isJoined ? to + 1 : to;
    const word = wordAt(lexemes, at);
    const share = FRACTIONS.get(word);
    if (isJoined && share !== undefined && total > 0 && part === 0) {
      const scale = room + 1;
      const named = SCALES.has(wordAt(lexemes, at + 1).replace(/^ال(?=م)/, ""));
      return exact(total + share * scale, named ? at + 2 : at + 1);
    }
    const big = DUAL_SCALES.get(word) ?? SCALES.get(word);
    const value = UNITS.get(word) ?? TENS.get(word) ?? HUNDREDS.get(word);
    if (value !== undefined) {
      const tens = TENS.has(word);
      if (isJoined && !(value < room || (tens && part % 10 !== 0 && part % 100 < 10))) break;
      part += value;
      room = HUNDREDS.has(word) ? 100 : tens ? (part % 10 === 0 ? 10 : 0) : 0;
    } else if (big !== undefined && (to === index || big < room)) {
      total += part + big;
      part = 0;
      room = (DUAL_SCALES.has(word) ? big / 2 : big) - 1;
    } else break;
    to = at + 1;
  }
  return to === index ? null : exact(total + part, to);
}

/** What may stand right behind a number without "and": ten in the teens, a hundred, a scale. */
function multiplied(
  lexemes: readonly Lexeme[],
  to: number,
  part: number,
): { readonly value: number; readonly closes: boolean; readonly room: number } | null {
  const word = wordAt(lexemes, to);
  const unit = part % 100;
  if ((word === "عشر" || word === "عشره") && unit > 0 && unit < 10) return { value: part + 10, closes: false, room: 0 };
  if (HUNDREDS.get(word) === 100 && unit > 2 && unit < 10) return { value: part - unit + unit * 100, closes: false, room: 100 };
  const scale = SCALES.get(word);
  return scale === undefined || part === 0 ? null : { value: part * scale, closes: true, room: scale - 1 };
}

/** "10-15", "10 إلى 15", "ثلاثة أو أربعة", "ما بين 10 و15". */
function withRange(lexemes: readonly Lexeme[], low: Core, tokens: readonly Token[]): Core {
  const behind = lexemes[low.to];
  const dash = behind === undefined ? undefined : tokens[behind.at];
  if (dash?.joined === true && dash.kind === "number") {
    const high = scaled(lexemes, low.to + 1, digitsValue(dash.norm) ?? 0);
    return high.min > low.min ? { ...low, max: high.min, to: high.to } : low;
  }
  const word = behind?.word ?? "";
  if (!["الي", "-", "–", "او", "و"].includes(word)) return low;
  const isBetween = /^(?:بين|مابين)$/.test(wordAt(lexemes, beforeNumber(lexemes, low, tokens)));
  if (word === "و" && !isBetween) return low;
  const high = readPlain(lexemes, low.to + 1, tokens);
  if (high === null || high.min <= low.min || high.min > low.min * 20) return low;
  // "من 10 إلى 15 ألفاً": the scale belongs to both.
  const scale = high.min / low.min > 100 ? 1 : null;
  return scale === null ? { ...low, max: high.min, to: high.to } : low;
}

const beforeNumber = (lexemes: readonly Lexeme[], low: Core, tokens: readonly Token[]): number => {
  let at = low.to - 1;
  while (at >= 0 && (isNumberWord(wordAt(lexemes, at)) || tokens[lexemes[at]?.at ?? -1]?.kind === "number")) at--;
  return at;
};

function readPlain(lexemes: readonly Lexeme[], index: number, tokens: readonly Token[]): Core | null {
  const token = tokens[lexemes[index]?.at ?? -1];
  if (token === undefined || token.joined) return null;
  if (token.kind !== "number") return readWords(lexemes, index);
  const value = digitsValue(token.norm);
  return value === null ? null : scaled(lexemes, index + 1, value);
}

const CAUSING: ReadonlySet<string> = new Set(["موقعين", "مخلفين"]);
const TOLLS: ReadonlySet<string> = new Set(["قتلي", "جرحي", "خسائر", "خساير", "اصابات", "عشرات", "عددا"]);

function readDual(lexemes: readonly Lexeme[], index: number): Core | null {
  const whole = wordAt(lexemes, index);
  const word = DUALS.has(whole) ? whole : whole.replace(/^ال/, "");
  const next = wordAt(lexemes, index + 1);
  const isTwice = UNITS.get(next) === 2;
  // "موقعين ثلاثة قتلى": a verb's participle.
  if (CAUSING.has(whole) && (TOLLS.has(next) || (isNumberWord(next) && !isTwice))) return null;
  const isDual = DUALS.has(word) || (NO_DUALS.has(word) && (UNITS.get(next) === 2 || DUAL_MARKS.has(next)));
  return isDual ? exact(2, isTwice ? index + 2 : index + 1) : null;
}

/** The noun is the count: its range holds no word before the noun, so that the noun is what is counted. */
function dualMention(lexemes: readonly Lexeme[], index: number, to: number, tokens: readonly Token[]): NumberMention {
  const at = lexemes[index]?.at ?? 0;
  return {
    ...mentionOf(tokens, at, at + 1, { min: 2, max: 2, comparator: comparatorBehind(lexemes, to) ?? "exact" }),
    inNoun: true,
  };
}

function withComparator(lexemes: readonly Lexeme[], index: number, core: Core, tokens: readonly Token[]): NumberMention {
  let first = index;
  let comparator: NumberMention["comparator"] = core.vague ? "vague" : "exact";
  const lead = /^(?:بين|من)$/.test(wordAt(lexemes, index - 1)) && core.max !== core.min && !core.vague ? 1 : 0;
  const start = index - lead - (lead === 1 && wordAt(lexemes, index - 2) === "ما" ? 1 : 0);
  const before = BEFORE.find(({ words }) => words.every((word, offset) => wordAt(lexemes, start - words.length + offset) === word));
  const behind = comparatorBehind(lexemes, core.to);
  if (before !== undefined) {
    first = start - before.words.length;
    comparator = before.comparator;
  } else first = start;
  if (before === undefined && behind !== null && !core.vague) comparator = behind;
  const unit = unitBehind(lexemes, core.to);
  const to = tokenBehind(lexemes, core.to);
  const value = Math.round(core.min * 1000) / 1000;
  const isRange = core.max !== core.min;
  const [min, max] =
    comparator === "more_than" || comparator === "at_least"
      ? [value, null]
      : comparator === "at_most"
        ? [null, core.max]
        : [value, isRange ? core.max : value];
  return mentionOf(tokens, lexemes[first]?.at ?? 0, to, { min, max, comparator: core.vague ? "vague" : comparator, unit });
}

function comparatorBehind(lexemes: readonly Lexeme[], from: number): NumberMention["comparator"] | null {
  for (let index = from; index <= from + BEHIND_REACH && index < lexemes.length; index++) {
    const word = wordAt(lexemes, index);
    if (/[^\p{L}]/u.test(word) || word === AND) return null;
    if (!LINKING.has(word) && !/^(?:تقريبا|ف|كحد|بحد|فاكثر)/.test(word)) continue;
    const found = BEHIND.find(({ words }) => words.every((part, offset) => wordAt(lexemes, index + offset) === part));
    if (found !== undefined) return found.comparator;
  }
  return null;
}

function mentionOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  count: Pick<NumberMention, "min" | "max" | "comparator"> & { readonly unit?: string | null },
): NumberMention {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0, from, to, unit: null, ...count };
}
