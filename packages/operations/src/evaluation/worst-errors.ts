import { type Development, type EventType, EVENT_TYPES, familyOf, isTold, Realis, type Span } from "@orontes/vocabulary";
import type { GoldArticle, GoldSpan } from "./gold.ts";

/** One error with its words; the kinds in the order in which they hurt a reader. */
export interface EvaluationError {
  readonly kind: "told-as-fact" | "trap" | "missed" | "unsupported";
  readonly article: string;
  readonly lang: string;
  /** What the annotator says. */
  readonly wanted: string;
  /** What was told instead, from the same words. */
  readonly told: readonly string[];
  readonly text: string;
}

const ORDER: readonly EvaluationError["kind"][] = ["told-as-fact", "trap", "missed", "unsupported"];
const touches = (a: Pick<Span, "start" | "end">, b: Pick<Span, "start" | "end">): boolean =>
  Math.min(a.end, b.end) - Math.max(a.start, b.start) >= 0.3 * Math.min(a.end - a.start, b.end - b.start);
const touchesAny = (development: Development, spans: readonly GoldSpan[]): boolean =>
  development.evidence.some((span) => span.in === undefined && spans.some((other) => touches(span, other)));
const isReal = (realis: string): boolean => {
  const parsed = Realis.safeParse(realis);
  return parsed.success && isTold(parsed.data);
};
const familyOfGold = (type: string): string => (type in EVENT_TYPES ? familyOf(type as EventType) : type);
const shown = ({ type, realis, participants, extractor }: Development): string =>
  `${type} (${realis}; ${participants.map(({ role, name }) => `${role} ${name}`).join(", ")}) by ${extractor.rules.join(" ")}`;

/** The errors of one article. Matching is plainer than the scorer's: by type and shared words; the figures are the scorer's. */
export function errorsIn(gold: GoldArticle, developments: readonly Development[]): EvaluationError[] {
  const errors: EvaluationError[] = [];
  const put = (kind: EvaluationError["kind"], wanted: string, told: readonly Development[], text: string): void => {
    errors.push({ kind, article: gold.id, lang: gold.lang, wanted, told: told.map(shown), text });
  };
  for (const event of gold.events) {
    const near = developments.filter((development) => touchesAny(development, event.evidence));
    const words = event.evidence.map(({ text }) => text).join(" … ");
    const sameKind = near.filter(({ type }) => familyOf(type) === familyOfGold(event.type));
    const isMeant = (development: Development): boolean =>
      gold.events.some((other) => isReal(other.realis) && other.type === development.type && touchesAny(development, other.evidence));
    if (!isReal(event.realis)) {
      const wrong = sameKind.filter((development) => isTold(development.realis) && !isMeant(development));
      if (wrong.length > 0) put("told-as-fact", `${event.type} (${event.realis})`, wrong, words);
    } else if (event.tier === 1 && !near.some((development) => development.type === event.type && isTold(development.realis)))
      put("missed", `${event.type} (${event.realis})`, near, words);
  }
  for (const { type, span, why } of gold.traps) {
    const sprung = developments.filter(
      (development) =>
        development.type === type &&
        isTold(development.realis) &&
        touchesAny(development, [span]) &&
        !gold.events.some((event) => event.type === type && touchesAny(development, event.evidence)),
    );
    if (sprung.length > 0) put("trap", `not ${type}: ${why}`, sprung, span.text);
  }
  for (const development of developments) {
    if (!isTold(development.realis) || gold.events.length === 0) continue;
    const isSupported = gold.events.some(
      (event) => familyOfGold(event.type) === familyOf(development.type) && touchesAny(development, event.evidence),
    );
    if (!isSupported) put("unsupported", "nothing", [development], development.evidence.map(({ text }) => text).join(" … "));
  }
  return errors;
}

/** The worst first, spread over articles rather than all from one. */
export function worstOf(errors: readonly EvaluationError[], most: number): EvaluationError[] {
  const perArticle = new Map<string, number>();
  const ranked = errors.map((error) => {
    const key = `${error.kind} ${error.article}`;
    const rank = perArticle.get(key) ?? 0;
    perArticle.set(key, rank + 1);
    return { error, rank };
  });
  return ranked
    .sort((a, b) => ORDER.indexOf(a.error.kind) - ORDER.indexOf(b.error.kind) || a.rank - b.rank)
    .slice(0, most)
    .map(({ error }) => error);
}
