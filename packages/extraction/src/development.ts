import { shifted } from "@orontes/language";
import { gradeSeverity } from "@orontes/theatre";
import { crosswalkOf, type Development, familyOf } from "@orontes/vocabulary";
import { sourceOf } from "./attribution.ts";
import { EXTRACTOR } from "./extractor.ts";
import type { Article } from "./scene.ts";
import type { Sighting } from "./sighting.ts";

/** Older than this at publication, in days, an event is background. */
const NEWS_DAYS = 14;
const TITLE_CHARS = 160;
/** Shares of developments of such make-up that the gold found right: with and without the slot. */
const SURE = 0.8;
const UNSURE = 0.4;

/** A sighting with all that is computed from it: who says so, how it is graded, its codes. */
export function developmentOf(sighting: Sighting, articleId: string, article: Article): Development {
  const { type, mode, realis, reading, quantities, evidence } = sighting;
  const participants = [...sighting.participants];
  const places = [...sighting.places];
  const { attribution, isOwnSpeech } = sourceOf(sighting, article);
  const isAsserted = attribution.hedges.length === 0 && (isOwnSpeech || attribution.kind === "author");
  const verification = isAsserted ? "asserted" : "attributed";
  const relevance = relevanceOf(sighting, article);
  const isThere = (country: string): boolean =>
    participants.some((one) => one.country === country) || places.some((one) => one.country === country);
  const grade = gradeSeverity(article.theatre, { type, realis, verification, relevance, quantities, participants });
  const sure = (isSaid: boolean): number => (isSaid ? SURE : UNSURE);
  const { plover, cameo, acled, quad } = crosswalkOf(type, mode);
  return {
    id: "",
    articleId,
    type,
    mode,
    family: familyOf(type),
    title: (evidence[0]?.text ?? "").slice(0, TITLE_CHARS),
    relevance,
    dyads: article.theatre.dyads.filter((dyad) => dyad.countries.every(isThere)).map(({ id }) => id),
    severity: grade.severity,
    realis,
    likelihood: null,
    verification,
    attribution,
    participants,
    places,
    when: sighting.when,
    quantities: [...quantities],
    equipment: [...new Set(reading.mentions.equipment.map((one) => one.equipment.id))],
    quote: null,
    evidence: [...evidence],
    relations: [],
    confidence: {
      overall: Math.min(sure(participants.length > 0), sure(places.length > 0)),
      type: SURE,
      realis: SURE,
      participants: sure(participants.length > 0),
      place: sure(places.length > 0),
      time: sure(sighting.when.start !== null),
    },
    crosswalk: {
      cameo,
      acled,
      quad,
      plover: plover === null ? null : { event: plover.event, mode: [...plover.mode], context: [...plover.context] },
    },
    extractor: {
      name: EXTRACTOR.name,
      version: EXTRACTOR.version,
      rules: [...sighting.rules, ...grade.rules.map((rule) => `severity.${rule.id}`)],
    },
  };
}

/** New where it is recent and touches the theatre; an expert's word is opinion. */
function relevanceOf(
  { realis, when, participants, places }: Sighting,
  { theatre, published, isOfTheatre }: Article,
): Development["relevance"] {
  if (!isOfTheatre) return "off_topic";
  if (realis === "assessed" || realis === "proposed") return "opinion";
  if (when.precision === "before") return "background";
  if (published !== null && when.end !== null && when.end.slice(0, 10) < shifted(published, -NEWS_DAYS)) return "background";
  const isOfDyad = ({ country }: { readonly country: string | null }): boolean =>
    country !== null && theatre.dyads.some((dyad) => dyad.countries.includes(country));
  const isOurs = participants.some(isOfDyad) || places.some(isOfDyad);
  return isOurs || participants.some(({ side }) => side !== null && side !== "civilian") ? "new" : "off_topic";
}
