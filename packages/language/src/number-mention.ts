/** A count as a text gives it. "More than 3.7 million" has no upper end; "up to 30" no lower one. */
export interface NumberMention {
  readonly start: number;
  readonly end: number;
  /** Index of the first token and of the one after the last, comparator words included. */
  readonly from: number;
  readonly to: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly comparator: "exact" | "approx" | "more_than" | "at_least" | "at_most" | "vague";
  /** `percent` and currencies are no counts of people. */
  readonly unit: string | null;
  /** A part of another count: "2'si çocuk". */
  readonly part?: true;
  /** The word counted carries the count in its own form: the dual "جنديان". */
  readonly inNoun?: boolean;
}

/** "900.000", "12,500", "3.7", "1 200" as a value; null when it is no number. The last group of three after a mark is thousands. */
export function digitsValue(raw: string): number | null {
  if (/^[0-9]+$/.test(raw)) return Number(raw);
  const plain = raw
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replaceAll("\u066b", ".")
    .replaceAll("\u066c", ",");
  if (/^\d+$/.test(plain)) return Number(plain);
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(plain)) return Number(plain.replace(/[.,]/g, ""));
  if (/^\d+[.,]\d+$/.test(plain)) return Number(plain.replace(",", "."));
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(plain)) return Number(plain.replaceAll(",", ""));
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(plain)) return Number(plain.replaceAll(".", "").replace(",", "."));
  return null;
}
