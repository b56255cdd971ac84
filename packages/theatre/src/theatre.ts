import type { Day, EventType, Language, Precision, QUANTITY_KINDS, Realis, Verification } from "@orontes/vocabulary";

export const ACTOR_KINDS = [
  "state",
  "government",
  "ministry",
  "military",
  "force",
  "police",
  "agency",
  "militia",
  "armed_group",
  "coalition",
  "party",
  "organisation",
  "company",
  "media",
  "monitor",
  "people",
  "person",
] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

export const PLACE_KINDS = [
  "country",
  "province",
  "district",
  "city",
  "town",
  "village",
  "neighbourhood",
  "camp",
  "base",
  "post",
  "crossing",
  "bridge",
  "dam",
  "oilfield",
  "prison",
  "site",
  "route",
  "area",
  "region",
  "river",
  "lake",
  "sea",
  "strait",
  "island",
  "mountain",
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export const EQUIPMENT_CLASSES = [
  "tank",
  "armoured_vehicle",
  "vehicle",
  "artillery",
  "rocket_artillery",
  "mortar",
  "missile",
  "anti_tank",
  "air_defence",
  "aircraft",
  "helicopter",
  "drone",
  "ship",
  "submarine",
  "bomb",
  "chemical",
  "mine",
  "small_arms",
  "radar",
] as const;
export type EquipmentClass = (typeof EQUIPMENT_CLASSES)[number];

export const PROVENANCES = ["geonames", "naturalearth", "wikidata", "from-memory"] as const;
/** Where a fact was taken from; `from-memory` was written down by a person who knew it and is looked up nowhere. */
export type Provenance = (typeof PROVENANCES)[number];

/** Per language, the usual form first. Metonyms are not among them. */
export type Names = Readonly<Record<Language, readonly string[]>>;

/** `from` ≤ day < `to`; an end left open is null. `side` null: of no side in that time. */
export interface SideSpan {
  readonly side: string | null;
  readonly from: Day | null;
  readonly to: Day | null;
}

/** `from` ≤ day < `to`. `title` is an id of `Theatre.titles`, `of` an actor id. */
export interface Office {
  readonly title: string;
  readonly of: string;
  readonly from: Day | null;
  readonly to: Day | null;
}

export interface Actor {
  readonly id: string;
  readonly kind: ActorKind;
  /** Canonical English name. */
  readonly name: string;
  readonly names: Names;
  /** Words that stand for it in some sentences only: "Ankara", "the Pentagon". */
  readonly metonyms: Names;
  /** Names and metonyms of it that are also common words or other things: take them only with a second clue. */
  readonly needsContext: readonly string[];
  /** ISO 3166 alpha-2. */
  readonly country: string | null;
  /** The actor it belongs to. */
  readonly parent: string | null;
  readonly sides: readonly SideSpan[];
  readonly offices: readonly Office[];
  readonly ploverSector: string;
  readonly acledInter: number | null;
  /** "Turkish", "türk", "турецкий", "تركي": filled for states and peoples. */
  readonly adjectives: Names;
  /** "Turk", "Turks", "Türkler": the people by name. */
  readonly demonyms: Names;
  readonly provenance: Provenance;
}

export interface Place {
  readonly id: string;
  readonly kind: PlaceKind;
  /** Canonical English name, in the usual spelling of news. */
  readonly name: string;
  readonly names: Names;
  readonly needsContext: readonly string[];
  readonly country: string | null;
  /** Canonical English name of the governorate or province; null above that level. */
  readonly admin1: string | null;
  readonly parent: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly radiusKm: number | null;
  readonly precision: Precision;
  /** Actors for which its name may stand: the state whose capital it is. */
  readonly metonymOf: string | null;
  /** Where the coordinates come from; a place without any says `from-memory`. */
  readonly provenance: Provenance;
}

export interface Equipment {
  readonly id: string;
  readonly name: string;
  readonly names: Names;
  readonly needsContext: readonly string[];
  readonly class: EquipmentClass;
  readonly makerCountry: string | null;
}

export interface Agreement {
  readonly id: string;
  readonly name: string;
  readonly names: Names;
  readonly needsContext: readonly string[];
  readonly date: Day | null;
  readonly parties: readonly string[];
}

/** A kind of office and its words: "president", "foreign minister", and epithets such as "strongman". */
export interface Title {
  readonly id: string;
  readonly names: Names;
  readonly needsContext: readonly string[];
  /** The office an epithet or a shorter word points at; itself for an office. */
  readonly standsFor: string;
}

export interface SideDefinition {
  readonly id: string;
  readonly labels: Readonly<Record<Language, string>>;
  /** Sides it does not fight. */
  readonly allies: readonly string[];
  /** Sides that it fights, "none" for those of no stated camp: whom a text leaves unnamed. */
  readonly foes: readonly string[];
}

/** A pair, or group, of countries whose dealings the theatre is about: "TR-RU". */
/** Where an army stands abroad. */
export interface Garrison {
  /** Actor id of the army. */
  readonly army: string;
  /** Provinces as `admin1` names them. */
  readonly provinces: ReadonlySet<string>;
  /** Ids of the towns it holds. */
  readonly towns: ReadonlySet<string>;
}

export interface Dyad {
  readonly id: string;
  readonly countries: readonly string[];
  readonly labels: Readonly<Record<Language, string>>;
}

export type Severity = 1 | 2 | 3 | 4 | 5;
export type QuantityKind = (typeof QUANTITY_KINDS)[number];

/** One line of the severity table: all conditions that are not null must hold. */
export interface SeverityRule {
  readonly id: string;
  /** `raise`: at least this much; `cap`: at most this much, applied after every `raise`. */
  readonly effect: "raise" | "cap";
  readonly severity: Severity;
  readonly types: readonly EventType[] | null;
  /** Sides and countries alike. */
  readonly initiators: readonly string[] | null;
  readonly targets: readonly string[] | null;
  readonly quantityKind: QuantityKind | null;
  readonly quantitySides: readonly string[] | null;
  readonly atLeast: number | null;
  readonly realis: readonly Realis[] | null;
  readonly verification: readonly Verification[] | null;
  readonly relevance: readonly string[] | null;
  readonly why: string;
}

/** What is known of the world for one group of conflicts. Everything in it is data; code asks, data answers. */
export interface Theatre {
  readonly id: string;
  readonly name: string;
  /** Actor id of the state on whose land the war is fought: "the army" without a name is its army. */
  readonly home: string | null;
  /** Its ISO 3166 code. */
  readonly homeCountry: string | null;
  /** Ids of those who fight the war from the air: what they hit, where nobody says how, they hit from there. */
  readonly airPowers: readonly string[];
  readonly garrisons: readonly Garrison[];
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  readonly equipment: readonly Equipment[];
  readonly agreements: readonly Agreement[];
  readonly titles: readonly Title[];
  readonly sides: readonly SideDefinition[];
  readonly dyads: readonly Dyad[];
  readonly severityRules: readonly SeverityRule[];
  actorById(id: string): Actor | undefined;
  placeById(id: string): Place | undefined;
  equipmentById(id: string): Equipment | undefined;
  agreementById(id: string): Agreement | undefined;
  titleById(id: string): Title | undefined;
  /** The state of an ISO 3166 alpha-2 country. */
  stateOf(country: string): Actor | undefined;
  /** The side on that day; without a day, the latest known. */
  sideAt(actorId: string, day: Day | null): string | null;
  /** Ids upward, nearest first, without the actor itself. */
  affiliationOf(actorId: string): readonly string[];
  /** Who held the title on that day; without a day, who holds it now. Usually one, several when terms overlap. */
  holdersOf(title: string, actorId: string, day: Day | null): readonly Actor[];
  /** True for the place itself and for everything below it. */
  isWithin(placeId: string, ancestorId: string): boolean;
  /** By any name, whatever its case, accents or quotes; in one language or in all. */
  placesNamed(name: string, language?: Language): readonly Place[];
  /** Names and metonyms alike. */
  actorsNamed(name: string, language?: Language): readonly Actor[];
  /** Great circle between two places; null when either has no coordinates. */
  distanceKm(a: string, b: string): number | null;
}
