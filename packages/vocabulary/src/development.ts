import { z } from "zod";
import { EventType, Family, Mode } from "./event-type.ts";
import { Id } from "./id.ts";
import { Day, Instant } from "./instant.ts";

/** UTF-16 offsets into the article's text, or its title when `in` says so; `text` is that slice, checked on write. */
export const Span = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  text: z.string().min(1),
  in: z.literal("title").optional(),
});
export type Span = z.infer<typeof Span>;

export const REALIS = [
  "actual",
  "ongoing",
  "attempted",
  "intended",
  "proposed",
  "predicted",
  "hypothetical",
  "negated",
  "assessed",
] as const;
/** How real: alerts look at `actual`, `ongoing` and `attempted` unless a rule says otherwise. */
export const Realis = z.enum(REALIS);
export type Realis = z.infer<typeof Realis>;
export const isTold = (realis: Realis): boolean => realis === "actual" || realis === "ongoing" || realis === "attempted";

export const VERIFICATIONS = ["asserted", "attributed", "disputed", "denied", "corroborated", "retracted"] as const;
export const Verification = z.enum(VERIFICATIONS);
export type Verification = z.infer<typeof Verification>;

export const SIDES = ["turkey_bloc", "assad_bloc", "russia", "sdf", "jihadist", "coalition", "civilian"] as const;
/** A side by role in the conflict. Kept as text: another theatre has other sides. */
export const Side = z.string();
export type Side = z.infer<typeof Side>;

export const QUANTITY_KINDS = [
  "killed",
  "wounded",
  "captured",
  "missing",
  "displaced",
  "refugees_hosted",
  "personnel_deployed",
  "equipment_destroyed",
  "equipment_deployed",
  "posts_besieged",
  "money",
  "other",
] as const;
export const Quantity = z.object({
  kind: z.enum(QUANTITY_KINDS),
  of: z.string(),
  side: Side.nullable(),
  civilian: z.boolean().nullable(),
  /** "more than 3.7 million" is [3.7e6, null]; "dozens" is [24, 99]. */
  min: z.number().nullable(),
  max: z.number().nullable(),
  comparator: z.enum(["exact", "approx", "more_than", "at_least", "at_most", "vague"]),
  basis: z.enum(["flow", "stock", "cumulative"]),
  /** Index of the total in the same list. */
  subsetOf: z.number().int().nullable(),
  unit: z.string(),
  raw: z.string(),
  span: Span,
});
export type Quantity = z.infer<typeof Quantity>;

export const PRECISIONS = ["point", "town", "area", "route", "district", "province", "country", "region"] as const;
export const Precision = z.enum(PRECISIONS);
export type Precision = z.infer<typeof Precision>;
export const PlaceMention = z.object({
  raw: z.string(),
  /** Canonical English name. */
  name: z.string(),
  country: z.string().nullable(),
  /** Governorate or province. */
  admin1: z.string().nullable(),
  gazetteerId: z.string().nullable(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  radiusKm: z.number().nullable(),
  precision: Precision,
  acledGeoPrecision: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  role: z.enum(["where", "origin", "destination", "target", "subject"]),
  conflictsWith: z.array(z.string()).optional(),
});
export type PlaceMention = z.infer<typeof PlaceMention>;

export const When = z.object({
  raw: z.string().nullable(),
  start: z.union([Day, Instant]).nullable(),
  end: z.union([Day, Instant]).nullable(),
  precision: z.enum(["hour", "day", "approx_day", "week", "month", "year", "before", "after", "open", "unknown"]),
  anchor: z.enum(["published_at", "explicit", "event", "none"]),
  tense: z.enum(["past", "present", "future"]),
  acledTimePrecision: z.union([z.literal(1), z.literal(2), z.literal(3)]),
});
export type When = z.infer<typeof When>;

export const ROLES = [
  "initiator",
  "target",
  "participant",
  "commander",
  "supporter",
  "beneficiary",
  "victim",
  "host",
  "speaker",
  "addressee",
  "subject",
  "mediator",
] as const;
export const Participant = z.object({
  entityId: z.string(),
  name: z.string(),
  country: z.string().nullable(),
  mention: Span,
  role: z.enum(ROLES),
  /** Entity ids upward: `tur.mil` belongs to `tur`. */
  affiliation: z.array(z.string()),
  /** At the time of the event. */
  side: Side.nullable(),
  ploverSector: z.string(),
  acledInter: z.number().int().min(1).max(8).nullable(),
});
export type Participant = z.infer<typeof Participant>;

export const Attribution = z.object({
  kind: z.enum(["author", "named_source", "official_statement", "media_outlet", "unnamed"]),
  entityId: z.string().nullable(),
  /** As the article names it, for sources that no theatre knows. */
  name: z.string().nullable(),
  hedges: z.array(Span),
  chain: z.array(z.string()),
});
export type Attribution = z.infer<typeof Attribution>;

export const RELATIONS = [
  "part_of",
  "follows",
  "carries_out",
  "result_of",
  "about",
  "denies",
  "denied_by",
  "contradicts",
  "updates",
  "supersedes",
  "same_time_as",
] as const;
const Share = z.number().min(0).max(1);

/** One thing said to have happened, or be planned, denied, feared. */
export const Development = z.object({
  id: Id,
  articleId: Id,
  type: EventType,
  mode: Mode.nullable(),
  family: Family,
  title: z.string(),
  relevance: z.enum(["new", "background", "opinion", "off_topic"]),
  dyads: z.array(z.string()),
  severity: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]),
  realis: Realis,
  likelihood: Share.nullable(),
  verification: Verification,
  attribution: Attribution,
  participants: z.array(Participant),
  places: z.array(PlaceMention),
  when: When,
  quantities: z.array(Quantity),
  equipment: z.array(z.string()),
  quote: z.object({ speaker: z.string(), verbatim: z.boolean(), span: Span }).nullable(),
  evidence: z.array(Span).min(1),
  relations: z.array(z.object({ rel: z.enum(RELATIONS), id: Id })),
  confidence: z.object({ overall: Share, type: Share, realis: Share, participants: Share, place: Share, time: Share }),
  crosswalk: z.object({
    plover: z.object({ event: z.string(), mode: z.array(z.string()), context: z.array(z.string()) }).nullable(),
    cameo: z.string().nullable(),
    acled: z.object({ event_type: z.string(), sub_event_type: z.string() }).nullable(),
    quad: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).nullable(),
  }),
  extractor: z.object({ name: z.string(), version: z.string(), rules: z.array(z.string()) }),
});
export type Development = z.infer<typeof Development>;

export const Extraction = z.object({
  articleId: Id,
  revision: z.number().int().positive(),
  lang: z.string().nullable(),
  relevance: z.enum(["new", "background", "opinion", "off_topic"]),
  developments: z.array(Development),
  extractor: z.object({ name: z.string(), version: z.string() }),
});
export type Extraction = z.infer<typeof Extraction>;

/** Every span of a development, so that one loop can check them all. */
export function spansOf(development: Development): Span[] {
  return [
    ...development.evidence,
    ...development.quantities.map((quantity) => quantity.span),
    ...development.participants.map((participant) => participant.mention),
    ...development.attribution.hedges,
    ...(development.quote === null ? [] : [development.quote.span]),
  ];
}

/** The first span whose words do not stand in the text at that place, or undefined when all do. */
export function firstWrongSpan(development: Development, article: { readonly title: string; readonly text: string }): Span | undefined {
  return spansOf(development).find(
    (span) => (span.in === "title" ? article.title : article.text).slice(span.start, span.end) !== span.text,
  );
}
