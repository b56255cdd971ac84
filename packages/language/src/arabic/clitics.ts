/** What hangs on in front of a word: "and", then "with", "to", "like" or the future. */
const CONJUNCTIONS = "وف";
const PREPOSITIONS = "بلكس";
const FUTURE = /^[يتنا]/;
const LEAST_REST = 2;

/**
 * "وبالقوات" is "و", "ب", "القوات": proclitics are split off only where the rest is known, and a word that is known whole stays whole.
 * "لل" stands for "ل" and "ال". Words are folded.
 */
export function splitProclitics(word: string, isKnown: (word: string) => boolean): string[] {
  if (word.length <= LEAST_REST || isKnown(word)) return [word];
  const inner = behindPreposition(word, isKnown);
  if (inner !== null) return inner;
  const first = word.charAt(0);
  if (!CONJUNCTIONS.includes(first)) return [word];
  const rest = word.slice(1);
  if (rest.length >= LEAST_REST && isKnown(rest)) return [first, rest];
  const deeper = behindPreposition(rest, isKnown);
  return deeper === null ? [word] : [first, ...deeper];
}

function behindPreposition(word: string, isKnown: (word: string) => boolean): string[] | null {
  const first = word.charAt(0);
  if (!PREPOSITIONS.includes(first)) return null;
  const rest = word.slice(1);
  if (first === "س" && !FUTURE.test(rest)) return null;
  if (first === "ل" && rest.startsWith("ل") && isKnown(`ا${rest}`)) return [first, `ا${rest}`];
  return rest.length >= LEAST_REST && isKnown(rest) ? [first, rest] : null;
}

const withoutArticle = (word: string): string => (word.startsWith("ال") && word.length > 4 ? word.slice(2) : word);

/** Endings of number, gender and case, each with what stands for it in the plain form of a noun or an adjective. */
const ENDINGS: readonly (readonly [ending: string, plain: readonly string[]])[] = [
  ["تين", ["ه"]],
  ["تان", ["ه"]],
  ["ين", ["", "ي"]],
  ["ان", [""]],
  ["ون", ["", "ي"]],
  ["ات", ["ه"]],
  ["تا", ["ه"]],
  ["تي", ["ه"]],
  ["يا", ["ي"]],
  ["ا", [""]],
];
const LEAST_STEM = 3;

/** Forms under which a word may stand in a dictionary, the plainest first: itself, without article, in the singular. */
export function arabicForms(word: string): readonly string[] {
  const plain = [word, withoutArticle(word)];
  return [...new Set([...plain, ...plain.flatMap(withoutEnding)])];
}

const withoutEnding = (word: string): string[] =>
  ENDINGS.flatMap(([ending, plains]) => {
    const stem = word.slice(0, -ending.length);
    return word.endsWith(ending) && stem.length >= LEAST_STEM ? plains.map((plain) => stem + plain) : [];
  });

/** Forms of a word of a name: names keep their article, adjectives of origin agree with their noun: "الروسية", "تركيان". */
export function arabicNameForms(word: string): readonly string[] {
  const bare = withoutArticle(word);
  const origin =
    /^(.{2,}ي)(?:ه|ا|ان|ين|ون|ات|تان|تين)$/.exec(bare)?.[1] ??
    (/ي(?:ن|ون)$/.test(bare) && bare.length > 4 ? bare.replace(/(?:ن|ون)$/, "") : bare);
  // "ضباطاً روساً": peoples without "ي" have only the ending of the case.
  const people = /^(روس|اتراك|اكراد|عرب|فرس|شيشان)ا$/.exec(bare)?.[1] ?? origin;
  // "السورية" is the adjective, "سورية" the country.
  return [...new Set(bare === word ? [word, people] : [word, people, bare])];
}
