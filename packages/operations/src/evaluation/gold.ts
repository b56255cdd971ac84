import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";

/** What the annotated texts say, as far as errors are listed from it. The scorer beside them reads the rest. */
const GoldSpan = z.object({ start: z.number(), end: z.number(), text: z.string() });
export type GoldSpan = z.infer<typeof GoldSpan>;
const one = <T extends z.ZodType>(schema: T) => z.union([schema, z.array(schema)]);
const GoldEvent = z.looseObject({
  id: z.string().optional(),
  tier: z.number().optional(),
  type: z.string(),
  realis: z.string(),
  evidence: z.union([one(GoldSpan), z.record(z.string(), one(GoldSpan))]).optional(),
});
const Trap = z.looseObject({ type: z.string(), span: GoldSpan.nullish(), why: z.string().optional() });
const GoldLine = z.looseObject({
  id: z.string(),
  title: z.union([z.string(), z.record(z.string(), z.string())]).optional(),
  text: z.union([z.string(), z.record(z.string(), z.string())]),
  published: z.string().nullish(),
  lang: z.string().optional(),
  events: z.array(GoldEvent).default([]),
  must_not_emit: z.array(Trap).default([]),
});
export const Expectation = z.object({
  id: z.string(),
  name: z.string(),
  rule: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
  must_fire_on: z.array(z.string()),
  must_not_fire: z.boolean(),
});
export type Expectation = z.infer<typeof Expectation>;
const Seed = z.looseObject({
  document: z.looseObject({ path: z.string(), published: z.string(), language: z.string() }),
  events: z.array(GoldEvent),
  alert_expectations: z.array(Expectation).default([]),
});
export type Seed = z.infer<typeof Seed>;

/** One annotated text in one language. */
export interface GoldArticle {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly published: string | null;
  readonly lang: string;
  readonly events: readonly {
    readonly id: string;
    readonly tier: number;
    readonly type: string;
    readonly realis: string;
    readonly evidence: readonly GoldSpan[];
  }[];
  readonly traps: readonly { readonly type: string; readonly span: GoldSpan; readonly why: string }[];
}

const listed = <T>(value: T | T[] | undefined): T[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]);
const isPerLanguage = (evidence: unknown): evidence is Record<string, GoldSpan | GoldSpan[]> =>
  typeof evidence === "object" && evidence !== null && !Array.isArray(evidence) && !("start" in evidence);

export function readSeed(path: string): Seed {
  return Seed.parse(JSON.parse(readFileSync(path, "utf8")));
}

/** Every text of an annotated file, each language of a text apart. */
export function readGold(path: string): GoldArticle[] {
  if (path.endsWith(".json")) {
    const seed = readSeed(path);
    const text = readFileSync(join(dirname(path), seed.document.path), "utf8");
    return [articleOf({ ...seed, id: "seed", text, title: "", published: seed.document.published, must_not_emit: [] }, "en", "seed")];
  }
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .flatMap((line) => {
      const gold = GoldLine.parse(JSON.parse(line));
      if (typeof gold.text === "string") return [articleOf(gold, gold.lang ?? "en", gold.id)];
      return Object.keys(gold.text).map((lang) => articleOf(gold, lang, `${gold.id}:${lang}`));
    });
}

function articleOf(gold: z.infer<typeof GoldLine>, lang: string, id: string): GoldArticle {
  const inLanguage = (text: string | Record<string, string> | undefined): string =>
    typeof text === "string" ? text : (text?.[lang] ?? "");
  return {
    id,
    title: inLanguage(gold.title),
    text: inLanguage(gold.text),
    published: gold.published ?? null,
    lang,
    events: gold.events.map((event, index) => ({
      id: event.id ?? String(index),
      tier: event.tier ?? 1,
      type: event.type,
      realis: event.realis,
      evidence: isPerLanguage(event.evidence) ? listed(event.evidence[lang]) : listed(event.evidence as GoldSpan | GoldSpan[] | undefined),
    })),
    traps: gold.must_not_emit.flatMap(({ type, span, why }) => (span == null ? [] : [{ type, span, why: why ?? "" }])),
  };
}
