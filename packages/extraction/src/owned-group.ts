import type { Actor, Theatre } from "@orontes/theatre";
import type { GroupNoun } from "./language-pack.ts";
import { type ActorMention, changed, type Lookup, mentionOf } from "./mention.ts";

export const ARMED = new Set<GroupNoun["sector"]>(["forces", "air", "artillery", "drone", "navy", "positions"]);
export const OFFICES = new Set<GroupNoun["sector"]>(["government", "ministry", "body", "officials"]);
/** Suffixes of the ids of a state's parts. */
const STATE_PARTS: Readonly<Partial<Record<GroupNoun["sector"], readonly string[]>>> = {
  forces: ["mil"],
  air: ["airforce", "aerospace", "mil"],
  artillery: ["mil"],
  drone: ["mil"],
  navy: ["navy", "mil"],
  positions: ["mil"],
};
/** What a people has of its own: "Kurdish forces", "Kurdish officials"; its rebels and jihadists may be others. */
const PEOPLES_OWN = new Set<GroupNoun["sector"]>([...ARMED, ...OFFICES, "fighters", "militia", "leader"]);
/** A noun of people, where it stands. */
export interface NounFound {
  readonly at: number;
  readonly group: GroupNoun;
}

const words = (lookup: Lookup, from: number, to: number): string =>
  lookup.tokens
    .slice(from, to)
    .map((token) => token.norm)
    .join(" ");

/** The force that fights and speaks for a people. */
export const armOf = (people: Actor, theatre: Theatre): Actor | undefined =>
  people.kind === "people" && people.parent !== null ? theatre.actorById(people.parent) : undefined;

/** A part of a state or of a group: its army, its air force, its positions. */
export function owned(owner: Actor, noun: NounFound, from: number, to: number, lookup: Lookup): ActorMention {
  const { tokens, tags, theatre, day } = lookup;
  // "The regime's air force".
  const isAirForce = noun.group.sector === "fighters" && tags[noun.at - 1]?.weapon === "air";
  const sector = isAirForce ? "air" : noun.group.sector;
  const isState = owner.kind === "state" || owner.kind === "government";
  if (!isState) {
    // "مهندسو الجيش", "seven YPG men" are its own.
    const isServing = sector === "civilians" && lookup.lexicon.pack.words.serving?.has(tokens[noun.at]?.norm ?? "") === true;
    if (isServing && UNDER_ARMS.has(owner.kind))
      return mentionOf(owner, from, to, tokens, { sector: owner.kind === "military" ? "forces" : "fighters" });
    if (sector === "civilians") return plainGroup(noun.group, from, to, lookup);
    return mentionOf((PEOPLES_OWN.has(sector) ? armOf(owner, theatre) : undefined) ?? owner, from, to, tokens, { sector });
  }
  // "أعضاء مجلس الشيوخ": its deputies.
  if (sector === "fighters" && owner.ploverSector === "LEG") return mentionOf(owner, from, to, tokens, { sector: "officials" });
  const state = owner.kind === "government" ? (owner.parent ?? owner.id) : owner.id;
  const plain = plainGroup(noun.group, from, to, lookup);
  if (sector === "civilians") return changed(plain, { country: owner.country, name: words(lookup, from, to) });
  // "صحيفة تركية" is no office of the state.
  if (sector === "source" || sector === "media")
    return changed(plain, { country: owner.country, name: words(lookup, from, to), side: theatre.sideAt(owner.id, day) });
  if (
    sector === "rebels" ||
    sector === "jihadists" ||
    sector === "militants" ||
    sector === "terrorists" ||
    sector === "militia" ||
    (sector === "fighters" && state === theatre.home)
  )
    return changed(plain, {
      country: owner.country,
      name: words(lookup, from, to),
      // "Syrian fighters" may be anybody's, "عناصر النظام" are the government's.
      side: (state === theatre.home && owner.kind === "state") || sector === "rebels" ? plain.side : theatre.sideAt(owner.id, day),
    });
  const parts = [...(STATE_PARTS[sector] ?? (sector === "fighters" ? ["mil"] : ["gov"]))].map((part) =>
    theatre.actorById(`${state}.${part}`),
  );
  const part = parts.find((one) => one !== undefined) ?? owner;
  return mentionOf(part, from, to, tokens, { sector, side: theatre.sideAt(part.id, day) ?? theatre.sideAt(owner.id, day) });
}

const UNDER_ARMS: ReadonlySet<Actor["kind"]> = new Set<Actor["kind"]>(["military", "armed_group", "militia", "force"]);

/** Those whom a state or group backs stand on its side. */
export function backed(owner: Actor, noun: NounFound, from: number, lookup: Lookup): ActorMention {
  const { tokens, theatre, day } = lookup;
  const side = theatre.sideAt(owner.id, day);
  const home = theatre.homeCountry;
  return mentionOf(owner, from, noun.at + 1, tokens, {
    entityId: `${owner.id}.backed`,
    name: words(lookup, from, noun.at + 1),
    country: noun.group.sector === "government" && owner.country !== home ? null : home,
    // Those whom Russia backs in Syria are Syria's own.
    side: side === "russia" && noun.group.sector !== "forces" && home !== null ? homeSide(theatre, day) : side,
    sector: noun.group.sector,
    ploverSector: "REB",
    acledInter: side === homeSide(theatre, day) ? 3 : 2,
  });
}

export const homeSide = (theatre: Theatre, day: string | null): string | null =>
  theatre.home === null ? null : theatre.sideAt(theatre.home, day);

/** A group that is not said to be anyone's: rebels of no stated camp have no side, civilians their own. */
export function plainGroup(noun: GroupNoun, from: number, to: number, { tokens, theatre, day }: Lookup): ActorMention {
  const home = theatre.home === null ? undefined : theatre.actorById(theatre.home);
  const isHome = noun.home === "alone" && noun.sector === "government" && home !== undefined;
  const side = noun.sector === "civilians" ? "civilian" : noun.sector === "jihadists" ? "jihadist" : null;
  const isCivilian = noun.sector === "civilians";
  return {
    kind: "actor",
    from,
    to,
    entityId: isHome ? home.id : `group.${noun.sector}`,
    name: tokens[to - 1]?.norm ?? "",
    actor: null,
    country: isCivilian || noun.sector === "rebels" || noun.sector === "terrorists" || isHome ? (home?.country ?? null) : null,
    side: isHome ? theatre.sideAt(home.id, day) : side,
    sector: noun.sector,
    ploverSector: isCivilian ? "CVL" : ARMED.has(noun.sector) ? "MIL" : noun.sector === "media" ? "JRN" : "REB",
    acledInter: isCivilian ? 7 : noun.sector === "rebels" ? 2 : null,
    possessive: tokens[to - 1]?.suffix === "s",
    isCountry: false,
    modifier: false,
  };
}
