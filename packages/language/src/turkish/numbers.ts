import { digitsValue, type NumberMention } from "../number-mention.ts";
import type { Token } from "../token.ts";
import { type Ending, endingOf, numberWord, SCALES, VAGUE } from "./number-words.ts";
import { isNoCount, unitOf } from "./no-count.ts";

interface Core {
  readonly min: number | null;
  readonly max: number | null;
  readonly vague: boolean;
  readonly to: number;
  /** What hangs on its last word: "30'dan", "ikisi". */
  readonly ending: Ending | null;
}
type Comparator = NumberMention["comparator"];

const BEFORE: readonly (readonly [words: readonly string[], comparator: Comparator])[] = (
  [
    ["en az", "at_least"],
    ["en azindan", "at_least"],
    ["asgari", "at_least"],
    ["en fazla", "at_most"],
    ["en cok", "at_most"],
    ["azami", "at_most"],
    ["yaklasik", "approx"],
    ["yaklasik olarak", "approx"],
    ["takriben", "approx"],
    ["tahminen", "approx"],
    ["tahmini", "approx"],
    ["asagi yukari", "approx"],
    ["neredeyse", "approx"],
    ["hemen hemen", "approx"],
  ] as const
).map(([text, comparator]) => [text.split(" "), comparator]);
/** Behind a bare count: "30 kadar", "30 ve üzeri". */
const BEHIND: readonly (readonly [words: readonly string[], comparator: Comparator])[] = (
  [
    ["kadar", "approx"],
    ["civarinda", "approx"],
    ["civari", "approx"],
    ["dolayinda", "approx"],
    ["dolaylarinda", "approx"],
    ["ve uzeri", "at_least"],
    ["ve uzerinde", "at_least"],
    ["ve daha fazla", "at_least"],
    ["veya daha fazla", "at_least"],
    ["ya da daha fazla", "at_least"],
  ] as const
).map(([text, comparator]) => [text.split(" "), comparator]);
/** Behind a count with an ending: "30'dan fazla", "30'u aşkın", "30'un üzerinde", "30'a yakın". */
const BY_ENDING: readonly (readonly [ending: Ending, words: RegExp, comparator: Comparator])[] = [
  ["from", /^(?:fazla|cok|ziyade|fazlasi(?:n[iu]n?|na)?)$/, "more_than"],
  ["from", /^(?:az|eksik)$/, "at_most"],
  ["object", /^(?:askin|asan|asti|asmis(?:ti)?|astig[iu](?:n[iu])?|gecen|gecti|gecmis(?:ti)?|gectig[iu](?:n[iu])?|bulan)$/, "more_than"],
  ["part", /^(?:askin|asan|asti|astig[iu](?:n[iu])?|gecen|gecti|gectig[iu](?:n[iu])?|bulan)$/, "more_than"],
  ["of", /^(?:uzer[iu]nde(?:ki)?|ustunde(?:ki)?|uzerine)$/, "more_than"],
  ["of", /^(?:alt[iu]nda(?:ki)?)$/, "at_most"],
  ["to", /^(?:yakin)$/, "approx"],
  ["to", /^(?:kadar|varan)$/, "at_most"],
];

/** Every count in the tokens; years, dates, times, durations, model names, ordinals and scores are none. */
export function turkishNumbers(tokens: readonly Token[]): NumberMention[] {
  const mentions: NumberMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const core = readCore(tokens, at);
    if (core === null) {
      at++;
      continue;
    }
    const mention = isNoCount(tokens, at, core) ? null : withComparator(tokens, at, core);
    if (mention !== null) mentions.push(mention);
    at = Math.max(core.to, mention?.to ?? 0);
  }
  return mentions;
}

const norm = (tokens: readonly Token[], at: number): string => tokens[at]?.norm ?? "";

const VAGUE_OPENERS: ReadonlySet<string> = new Set(Object.keys(VAGUE).flatMap((phrase) => phrase.split(" ").slice(0, 1)));

function readCore(tokens: readonly Token[], at: number): Core | null {
  const token = tokens[at];
  if (token === undefined || token.kind === "mark" || token.joined) return null;
  const vague = VAGUE_OPENERS.has(token.norm) ? (VAGUE[`${token.norm} ${norm(tokens, at + 1)}`] ?? VAGUE[token.norm]) : undefined;
  if (vague !== undefined) return { min: vague[0], max: vague[1], vague: true, to: at + (token.norm in VAGUE ? 1 : 2), ending: null };
  const share = token.norm === "yarim" ? 0.5 : token.norm === "ceyrek" ? 0.25 : null;
  const scale = SCALES[norm(tokens, at + 1)];
  if (share !== null) return scale === undefined || scale === 1e3 ? null : exactly(share * scale, at + 2);
  if (norm(tokens, at + 1) === "duzine" || token.norm === "duzine") return dozens(tokens, at);
  const low = readNumber(tokens, at);
  return low === null
    ? null
    : (readRange(tokens, at, low) ?? { min: low.value, max: low.value, vague: false, to: low.to, ending: low.ending });
}

const exactly = (value: number, to: number): Core => ({ min: value, max: value, vague: false, to, ending: null });

/** "Bir düzine", "iki düzine". */
function dozens(tokens: readonly Token[], at: number): Core | null {
  if (norm(tokens, at) === "duzine") return exactly(12, at + 1);
  const count = readNumber(tokens, at);
  return count === null || norm(tokens, count.to) !== "duzine" ? null : exactly(count.value * 12, count.to + 1);
}

interface Read {
  readonly value: number;
  readonly to: number;
  readonly ending: Ending | null;
}

/** "284 bin", "3 bin 500", "3,7 milyon", "iki yüz elli", "bir buçuk milyon", "30'dan". */
function readNumber(tokens: readonly Token[], at: number): Read | null {
  let total = 0;
  let part = 0;
  let to = at;
  let last: "digits" | "unit" | "ten" | "hundred" | "scale" | "half" | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (; to < tokens.length; to++) {
    const token = tokens[to];
    if (token === undefined || token.kind === "mark" || (token.joined && to > at)) break;
    if (token.kind === "number") {
      if (last !== null && last !== "scale") break;
      const value = digitsValue(token.norm);
      if (value === null || (last === "scale" && (value >= least || !Number.isInteger(value)))) break;
      part = value;
      last = "digits";
      continue;
    }
    if (token.norm === "bucuk" && (last === "unit" || last === "digits" || last === "ten")) {
      part += 0.5;
      last = "half";
      continue;
    }
    const word = numberWord(token.word);
    if (word === null) break;
    const { kind, value } = word;
    if (kind === "scale") {
      if (value >= least || last === "scale") break;
      total += (last === null ? 1 : part) * value;
      least = value;
      part = 0;
    } else if (kind === "hundred") {
      if (last === "unit" && part > 1 && part < 10) part *= 100;
      else if (last === null || last === "scale") part = 100;
      else break;
    } else if (kind === "ten") {
      if (last !== null && last !== "hundred" && last !== "scale") break;
      part += value;
    } else {
      if (last === "unit" || last === "digits" || last === "half") break;
      part += value;
    }
    last = kind;
    if (word.suffix !== "") {
      to++;
      return { value: rounded(total + part), to, ending: endingOf(word.suffix) };
    }
  }
  if (last === null) return null;
  const hung = hungAt(tokens, to);
  return { value: rounded(total + part), to: hung?.to ?? to, ending: hung?.ending ?? null };
}
const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** "30'dan" is three tokens: a count, a mark and what hangs on it. */
function hungAt(tokens: readonly Token[], at: number): { ending: Ending; to: number } | null {
  const [mark, suffix] = [tokens[at], tokens[at + 1]];
  const before = tokens[at - 1];
  if (mark === undefined || suffix === undefined || before === undefined || !/^['’ʼ]$/.test(mark.norm)) return null;
  if (mark.start !== before.end || suffix.start !== mark.end || suffix.kind !== "word") return null;
  // The vowel alone is the object's or a part's: "3'ü kadın", "30'u aşkın".
  return { ending: endingOf(suffix.norm), to: at + 2 };
}

/** "10-15", "10 ila 15", "10 ile 15 arasında", "üç dört". */
function readRange(tokens: readonly Token[], at: number, low: Read): Core | null {
  const next = tokens[low.to];
  if (next === undefined) return null;
  const range = (high: Read | null): Core | null => {
    if (high === null) return null;
    const least = scaledLike(low.value, high.value);
    if (high.value <= least || (high.value >= least * 20 && least > 0)) return null;
    return { min: least, max: high.value, vague: false, to: high.to, ending: high.ending };
  };
  if (next.joined) return range(readNumber([...tokens.slice(0, low.to), { ...next, joined: false }, ...tokens.slice(low.to + 1)], low.to));
  if (next.norm === "-" || next.norm === "–" || next.norm === "ila") return range(readNumber(tokens, low.to + 1));
  if (next.norm === "ile" || next.norm === "ve" || low.ending === "with") {
    const high = readNumber(tokens, low.ending === "with" ? low.to : low.to + 1);
    const between = high === null ? "" : norm(tokens, high.to);
    const found = /^aras[iu]nda(?:ki)?$/.test(between) ? range(high) : null;
    return found === null ? null : { ...found, to: found.to + 1 };
  }
  // "Üç dört kişi": two neighbours.
  const second = tokens[at]?.kind === "word" && low.to === at + 1 && low.ending === null ? readNumber(tokens, low.to) : null;
  return second !== null && second.value === low.value + 1 && low.value >= 2 && low.value < 10 ? range(second) : null;
}

/** "10-15 bin": both are thousands. */
function scaledLike(low: number, high: number): number {
  const scale = [1e9, 1e6, 1e3].find((one) => high >= one && high % (one / 10) === 0);
  return scale !== undefined && low < 1000 && low < high / scale ? low * scale : low;
}

function withComparator(tokens: readonly Token[], at: number, core: Core): NumberMention | null {
  const text = (from: number, words: readonly string[]): boolean => words.every((word, index) => norm(tokens, from + index) === word);
  const before = BEFORE.find(([words]) => text(at - words.length, words));
  const skip = norm(tokens, core.to) === "daha" ? 1 : 0;
  const ended = BY_ENDING.find(([ending, words]) => ending === core.ending && words.test(norm(tokens, core.to + skip)));
  const behind = core.ending === null && before === undefined ? BEHIND.find(([words]) => text(core.to, words)) : undefined;
  const isWord = tokens[core.to - 1]?.kind === "word" && !/^['’ʼ]$/.test(norm(tokens, core.to - 2));
  const isPart = ended === undefined && (core.ending === "part" || core.ending === "object") && startsPart(tokens, at, core);
  const isOfThem = ended === undefined && !isPart && isTakenFrom(tokens, at, core);
  // "Yüzünü", "ondan" are other words where nothing compares.
  if (isWord && core.ending !== null && ended === undefined && !isPart && !isOfThem) return null;
  const comparator: Comparator = before?.[1] ?? ended?.[2] ?? behind?.[1] ?? (core.vague ? "vague" : "exact");
  const from = before === undefined ? at : at - before[0].length;
  const to = ended !== undefined ? core.to + skip + 1 : behind !== undefined ? core.to + behind[0].length : core.to;
  const [min, max] =
    comparator === "more_than" || comparator === "at_least"
      ? [core.min, null]
      : comparator === "at_most"
        ? [null, core.max]
        : [core.min, core.max];
  const first = tokens[from]?.start ?? 0;
  return {
    start: first,
    end: tokens[to - 1]?.end ?? first,
    from,
    to,
    min,
    max,
    comparator,
    unit: unitOf(tokens, from, to),
    ...(isPart ? { part: true } : {}),
  };
}

/** "2'si çocuk", "ikisi kadın": a noun follows that says which of them. */
function startsPart(tokens: readonly Token[], at: number, core: Core): boolean {
  const next = tokens[core.to];
  const prior = norm(tokens, at - 1);
  if (next?.kind !== "word" || (core.max ?? 0) >= 1000 || /(?:[dt][ae]n|n[iu]n)$/.test(prior)) return false;
  // "Yüzünü göstermedi": a face.
  if (/n[iu]$/.test(norm(tokens, core.to - 1)) && (core.max ?? 0) >= MOST_PARTS) return false;
  // "Saldırıda üçü çocuk, ikisi kadın dokuz sivil": the whole follows.
  return !/[dt][ae]$/.test(prior) || ((core.max ?? 0) < MOST_PARTS && hasWhole(tokens, core.to));
}
const MOST_PARTS = 10;
const WHOLE_REACH = 7;
const hasWhole = (tokens: readonly Token[], from: number): boolean =>
  tokens
    .slice(from, from + WHOLE_REACH)
    .some(({ kind, word }) => kind === "number" || (kind === "word" && numberWord(word)?.suffix === ""));

/** "Askerlerden ikisi", "pilotlardan birinin", "12 şüpheliden 7'si": so many of those before. */
function isTakenFrom(tokens: readonly Token[], at: number, { ending, max }: Core): boolean {
  if (ending !== "part" && ending !== "object" && ending !== "of") return false;
  return (max ?? 0) < 1000 && /(?:l[ae]r|[iu]|k[iu]?)[dt][ae]n$/.test(norm(tokens, at - 1));
}
