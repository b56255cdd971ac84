import { interval } from "./interval.ts";

/** One figure of a set, with its 95 % interval; `n` is what it is a share of. */
export interface Figure {
  readonly set: string;
  /** Null where a set has one language. */
  readonly lang: string | null;
  readonly name: string;
  readonly value: number;
  readonly n: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** What the stored baseline had. */
  readonly before: number | null;
}

const LANGUAGES = new Set(["en", "tr", "ru", "ar"]);

/** The scorer's nested answer as a flat list. Shares carry `value` and `n`, F1 its counts; anything else has no interval. */
export function figuresIn(set: string, scored: object, baseline: Readonly<Record<string, number>>): Figure[] {
  const figures: Figure[] = [];
  const put = (lang: string | null, name: string, value: number, n: number | null): void => {
    const [low, high] = n === null ? [null, null] : interval(value, n);
    figures.push({ set, lang, name, value, n, low, high, before: baseline[keyOf({ set, lang, name })] ?? null });
  };
  const walk = (part: object, lang: string | null, path: string): void => {
    for (const [key, value] of Object.entries(part)) {
      const name = path === "" ? key : `${path}.${key}`;
      if (typeof value === "number" && key !== "articles") put(lang, name, value, null);
      if (typeof value !== "object" || value === null || Array.isArray(value)) continue;
      if (LANGUAGES.has(key) && path === "") walk(value as object, key, "");
      else if ("value" in value && "n" in value) {
        if (typeof value.value === "number") put(lang, name, value.value, Number(value.n));
      } else if ("f1" in value) {
        const { f1, precision, recall, tp, fp, fn } = value as Record<string, number>;
        // Of so many rows as if each miss and each invention were half a row: F1 is then a share.
        put(lang, `${name}.f1`, f1 ?? 0, Math.round((tp ?? 0) + ((fp ?? 0) + (fn ?? 0)) / 2));
        put(lang, `${name}.precision`, precision ?? 0, (tp ?? 0) + (fp ?? 0));
        put(lang, `${name}.recall`, recall ?? 0, (tp ?? 0) + (fn ?? 0));
      } else walk(value as object, lang, name);
    }
  };
  walk(scored, null, "");
  return figures;
}

export const keyOf = ({ set, lang, name }: Pick<Figure, "set" | "lang" | "name">): string =>
  lang === null ? `${set}/${name}` : `${set}/${lang}/${name}`;
