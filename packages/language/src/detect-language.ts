import { eld } from "eld/small";

const KURMANJI = /[êîû]/gi;
const KURMANJI_WORDS = /\b(?:û|ku|ji|li|di|bi|ew|ev|hat|kir|kirin|dike|dikin|bû|bûn|nav|rojê|hêz[ea]?n?)\b/gi;
const TURKISH_LETTERS = /[ığİ]/g;

/** BCP 47 primary tag of the language a text is written in, or null when it is too short to tell. */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, 4000);
  const letters = sample.replace(/[^\p{L}]/gu, "");
  if (letters.length < 12) return null;
  const arabic = count(sample, /\p{Script=Arabic}/gu) / letters.length;
  const cyrillic = count(sample, /\p{Script=Cyrillic}/gu) / letters.length;
  if (arabic > 0.5)
    return /[پچگژ]/.test(sample) && count(sample, /[پچگژ]/g) * 60 > letters.length
      ? /[ٹڈڑےں]/.test(sample)
        ? "ur"
        : /[ڕڵۆێە]/.test(sample)
          ? "ckb"
          : "fa"
      : "ar";
  if (cyrillic > 0.5)
    return count(sample, /[іїєґ]/gi) * 80 > letters.length
      ? "uk"
      : count(sample, /ў/gi) > 0 && /і/.test(sample)
        ? "be"
        : (eldTag(sample) ?? "ru");
  const kurmanji = count(sample, KURMANJI) + count(sample, KURMANJI_WORDS);
  if (kurmanji * 25 > letters.length && count(sample, TURKISH_LETTERS) * 4 < kurmanji) return "ku";
  return eldTag(sample);
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const eldTag = (text: string): string | null => eld.detect(text).language || null;
