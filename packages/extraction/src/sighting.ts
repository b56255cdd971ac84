import type { Development, EventType, Participant, PlaceMention, Quantity, Span, When } from "@orontes/vocabulary";
import type { Reading } from "./reading.ts";

/** One event as one sentence shows it, before the article's sentences are laid together. */
export interface Sighting {
  readonly type: EventType;
  readonly mode: Development["mode"];
  readonly realis: Development["realis"];
  readonly reading: Reading;
  /** The sentence that says who says so: of two tellings the one that names a source. */
  readonly said: Reading;
  readonly participants: readonly Participant[];
  /** Where people live that was hit. */
  readonly homes: Span | null;
  readonly places: readonly PlaceMention[];
  /** The place stands in the sentence itself. */
  readonly isPlacedHere: boolean;
  readonly when: When;
  readonly isDatedHere: boolean;
  /** "The attack", "the blast": its words point back to what was told before. */
  readonly pointsBack: boolean;
  readonly quantities: readonly Quantity[];
  readonly evidence: readonly Span[];
  readonly rules: readonly string[];
}

/** The sighting with something about it changed; written out as in `changed` of mention.ts. */
export const retold = (sighting: Sighting, more: Partial<Sighting>): Sighting => ({
  type: more.type ?? sighting.type,
  mode: more.mode === undefined ? sighting.mode : more.mode,
  realis: more.realis ?? sighting.realis,
  reading: more.reading ?? sighting.reading,
  said: more.said ?? sighting.said,
  participants: more.participants ?? sighting.participants,
  homes: more.homes === undefined ? sighting.homes : more.homes,
  places: more.places ?? sighting.places,
  isPlacedHere: more.isPlacedHere ?? sighting.isPlacedHere,
  when: more.when ?? sighting.when,
  isDatedHere: more.isDatedHere ?? sighting.isDatedHere,
  pointsBack: more.pointsBack ?? sighting.pointsBack,
  quantities: more.quantities ?? sighting.quantities,
  evidence: more.evidence ?? sighting.evidence,
  rules: more.rules ?? sighting.rules,
});

/** The rule of a fight of which only one side is named, by its dead. */
export const FALLEN = "fallen.alone";
/** The rule of an attack that is only laid to its sender. */
export const SUSPECTED = "suspected";
/** With what it was done is not said; another sentence may say it. */
export const MEANS_OPEN = "means.open";
