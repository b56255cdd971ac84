import type { Found, Token } from "@orontes/language";
import type { Actor, Equipment, Place, Theatre } from "@orontes/theatre";
import type { GroupNoun, Range } from "./language-pack.ts";
import type { Entry, Lexicon, Tags } from "./lexicon.ts";

/** Someone named in a sentence: by name, by what they belong to, or by what they are. */
export interface ActorMention extends Range {
  readonly kind: "actor";
  readonly entityId: string;
  readonly name: string;
  readonly actor: Actor | null;
  readonly country: string | null;
  /** Null: of no side; undefined: as the actor stands on that day. */
  readonly side: string | null | undefined;
  readonly sector: GroupNoun["sector"] | null;
  readonly ploverSector: string;
  readonly acledInter: number | null;
  /** "Turkey's": what follows is theirs. */
  readonly possessive: boolean;
  /** A state's own name: "Turkey", which may be a place as well. */
  readonly isCountry: boolean;
  /** A bare adjective before something else: "Russian" in "Russian air strikes". */
  readonly modifier: boolean;
}

/** What is told of a place; `id` null: no gazetteer knows it, and it lies where its company does. */
export type PlaceNamed = Pick<Place, "kind" | "name" | "country" | "admin1" | "lat" | "lon" | "radiusKm" | "precision" | "metonymOf"> & {
  readonly id: string | null;
};

export interface PlaceFound extends Range {
  readonly kind: "place";
  readonly place: PlaceNamed;
  /** "northern" Idlib. */
  readonly compass: string | null;
  /** Where someone stands who acts elsewhere: "fighters positioned in". */
  readonly isPost?: boolean;
}

export interface EquipmentFound extends Range {
  readonly kind: "equipment";
  readonly equipment: Equipment;
}

export interface Mentions {
  readonly actors: readonly ActorMention[];
  readonly places: readonly PlaceFound[];
  /** Names behind a word of place that no dictionary knows: places, where the sentence names no other. */
  readonly guesses: readonly PlaceFound[];
  readonly equipment: readonly EquipmentFound[];
}

/** What is looked at while names are sought in one sentence. */
export interface Lookup {
  readonly tokens: readonly Token[];
  readonly tags: readonly Tags[];
  readonly lexicon: Lexicon;
  readonly theatre: Theatre;
  /** `YYYY-MM-DD` of publication; sides and offices are those of that day. */
  readonly day: string | null;
}

/** The longest name that begins there. */
export function nameAt({ tokens, tags, lexicon }: Lookup, at: number): Found<Entry> | null {
  const opening = tags[at]?.names ?? null;
  return opening === null ? null : lexicon.names.longestAt(tokens, at, opening);
}

/** "Loyal to", "backed by". */
export function connectorAt({ tokens, tags, lexicon }: Lookup, at: number): Found<"owner" | "backer" | "member"> | null {
  const opening = tags[at]?.connectors ?? null;
  return opening === null ? null : lexicon.connectors.longestAt(tokens, at, opening);
}

export type ActorEntry = Extract<Entry, { kind: "actor" }>;

export const isPossessive = (tokens: readonly Token[], to: number): boolean => tokens[to - 1]?.suffix === "s";

const SECTOR_OF_KIND: Readonly<Partial<Record<Actor["kind"], GroupNoun["sector"]>>> = {
  person: "leader",
  media: "media",
  ministry: "ministry",
  government: "government",
};

export function mentionOf(
  actor: Actor,
  from: number,
  to: number,
  tokens: readonly Token[],
  more: Partial<ActorMention> = {},
): ActorMention {
  return {
    kind: "actor",
    from: more.from ?? from,
    to: more.to ?? to,
    entityId: more.entityId ?? actor.id,
    name: more.name ?? actor.name,
    actor: more.actor === undefined ? actor : more.actor,
    country: more.country === undefined ? actor.country : more.country,
    side: more.side,
    sector: more.sector === undefined ? (SECTOR_OF_KIND[actor.kind] ?? null) : more.sector,
    ploverSector: more.ploverSector ?? actor.ploverSector,
    acledInter: more.acledInter === undefined ? actor.acledInter : more.acledInter,
    possessive: more.possessive ?? isPossessive(tokens, to),
    isCountry: more.isCountry ?? false,
    modifier: more.modifier ?? false,
  };
}

/** The mention with something about it changed. Written out, since the engine reads objects of one shape many times as fast as spread ones. */
export const changed = (mention: ActorMention, more: Partial<ActorMention>): ActorMention => ({
  kind: "actor",
  from: more.from ?? mention.from,
  to: more.to ?? mention.to,
  entityId: more.entityId ?? mention.entityId,
  name: more.name ?? mention.name,
  actor: more.actor === undefined ? mention.actor : more.actor,
  country: more.country === undefined ? mention.country : more.country,
  // Undefined says something here.
  side: "side" in more ? more.side : mention.side,
  sector: more.sector === undefined ? mention.sector : more.sector,
  ploverSector: more.ploverSector ?? mention.ploverSector,
  acledInter: more.acledInter === undefined ? mention.acledInter : more.acledInter,
  possessive: more.possessive ?? mention.possessive,
  isCountry: more.isCountry ?? mention.isCountry,
  modifier: more.modifier ?? mention.modifier,
});

/** An armed group that no list knows: of the land of the war, of no stated camp. */
export function strangeGroupOf({ from, to }: Range, country: string | null, tokens: readonly Token[]): ActorMention {
  const name = tokens
    .slice(from, to)
    .filter(({ kind }) => kind !== "mark")
    .map(({ written, joined }, index) => `${index === 0 ? "" : joined ? "-" : " "}${written}`)
    .join("");
  return {
    kind: "actor",
    from,
    to,
    entityId: `${STRANGE_GROUP}${name.toLowerCase().replaceAll(" ", "-")}`,
    name,
    actor: null,
    country,
    side: null,
    sector: "rebels",
    ploverSector: "REB",
    acledInter: 2,
    possessive: isPossessive(tokens, to),
    isCountry: false,
    modifier: false,
  };
}
/** Begins the ids of such groups, as of those that a theatre lists. */
const STRANGE_GROUP = "reb.";

/** Someone whom no dictionary knows, by the words that name them; `of` is whom they speak for, where the text says so. */
export function strangerOf({ from, to }: Range, of: ActorMention | undefined, tokens: readonly Token[]): ActorMention {
  const name = tokens
    .slice(from, to)
    .filter(({ kind }) => kind !== "mark")
    .map(({ norm }) => norm.charAt(0).toUpperCase() + norm.slice(1))
    .join(" ");
  return {
    kind: "actor",
    from,
    to,
    entityId: `person.${name.toLowerCase().replaceAll(" ", "-")}`,
    name,
    actor: of?.actor ?? null,
    country: of?.country ?? null,
    side: of === undefined ? null : of.side,
    sector: of === undefined ? "source" : "leader",
    ploverSector: of?.ploverSector ?? "CVL",
    acledInter: of?.acledInter ?? null,
    possessive: false,
    isCountry: false,
    modifier: false,
  };
}
