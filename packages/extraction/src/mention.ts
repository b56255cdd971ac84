import type { Token } from "@orontes/language";
import type { Actor, Equipment, Place, Theatre } from "@orontes/theatre";
import type { GroupNoun, LanguagePack } from "./language-pack.ts";
import type { Entry, Lexicon } from "./lexicon.ts";

/** Someone named in a sentence: by name, by what they belong to, or by what they are. */
export interface ActorMention {
  readonly kind: "actor";
  readonly from: number;
  readonly to: number;
  readonly entityId: string;
  readonly name: string;
  readonly actor: Actor | null;
  readonly country: string | null;
  /** Null: of no side; undefined: as the actor stands on that day. */
  readonly side: string | null | undefined;
  readonly sector: GroupNoun["sector"] | null;
  readonly ploverSector: string;
  readonly acledInter: number | null;
  readonly possessive: boolean;
  /** A state's own name: "Turkey", which may be a place as well. */
  readonly isCountry: boolean;
  /** A bare adjective before something else: "Russian" in "Russian air strikes". */
  readonly modifier: boolean;
}

export interface PlaceFound {
  readonly kind: "place";
  readonly from: number;
  readonly to: number;
  readonly place: Place;
  readonly compass: string | null;
}

export interface EquipmentFound {
  readonly kind: "equipment";
  readonly from: number;
  readonly to: number;
  readonly equipment: Equipment;
}

export interface Mentions {
  readonly actors: readonly ActorMention[];
  readonly places: readonly PlaceFound[];
  readonly equipment: readonly EquipmentFound[];
}

/** What earlier sentences left behind for short names and epithets. */
export interface Memory {
  person: ActorMention | null;
  /** The army that "the army" and "the soldiers" mean. */
  army: ActorMention | null;
  /** The armed group that "the militants" and "the group" mean. */
  group: ActorMention | null;
}

/** Stand for the person of the sentence, else the last one named. */
const PRONOUNS = new Set(["he", "she", "him"]);
const ARMED = new Set<GroupNoun["sector"]>(["forces", "air", "artillery", "drone", "navy", "positions"]);
const STATE_PARTS: Readonly<Partial<Record<GroupNoun["sector"], string>>> = {
  forces: "mil",
  artillery: "mil",
  drone: "mil",
  navy: "mil",
  positions: "mil",
  government: "gov",
  officials: "gov",
};

/** Every actor, place and weapon that a sentence names. Longest names first; "Turkish troops" is one mention, not two. */
export function mentionsOf(
  tokens: readonly Token[],
  lexicon: Lexicon,
  pack: LanguagePack,
  theatre: Theatre,
  day: string | null,
  memory: Memory,
): Mentions {
  const actors: ActorMention[] = [];
  const places: PlaceFound[] = [];
  const equipment: EquipmentFound[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined || token.kind === "mark") {
      at++;
      continue;
    }
    const found = lexicon.names.longestAt(tokens, at, pack.formsOf);
    const entries = found === null ? [] : found.values.filter((entry) => fits(entry, tokens, at, found.to));
    const pronoun = PRONOUNS.has(token.norm)
      ? (actors.find((actor) => actor.sector === "leader" && !pack.words.prepositions.has(tokens[actor.from - 1]?.norm ?? "")) ??
        memory.person)
      : null;
    if (pronoun !== null) {
      actors.push({ ...pronoun, from: at, to: at + 1, possessive: false });
      at++;
      continue;
    }
    const composed = meant(
      groupAt(tokens, at, found?.to ?? at, entries, pack, theatre, lexicon, day),
      tokens,
      actors,
      memory,
      theatre,
      day,
    );
    if (composed !== null) {
      actors.push(composed);
      if (composed.sector === "leader") memory.person = composed;
      remember(composed, memory);
      at = composed.to;
      continue;
    }
    if (found === null || entries.length === 0) {
      at++;
      continue;
    }
    const compass = compassBefore(tokens, at, pack);
    const place = choosePlace(entries);
    const actor = entries.find((entry): entry is Extract<Entry, { kind: "actor" }> => entry.kind === "actor");
    const weapon = entries.find((entry): entry is Extract<Entry, { kind: "equipment" }> => entry.kind === "equipment");
    const inPlace =
      pack.words.placePrepositions.has(tokens[at - 1]?.norm ?? "") ||
      compass !== null ||
      (tokens[at - 1]?.norm === "the" && pack.words.placePrepositions.has(tokens[at - 2]?.norm ?? ""));
    if (weapon !== undefined) equipment.push({ kind: "equipment", from: at, to: found.to, equipment: weapon.equipment });
    else if (place !== undefined && (actor === undefined || inPlace) && tokens[found.to - 1]?.suffix !== "s")
      places.push({ kind: "place", from: compass === null ? at : at - 1, to: found.to, place: place.place, compass });
    else if (place !== undefined && actor === undefined)
      places.push({ kind: "place", from: at, to: found.to, place: place.place, compass });
    else if (actor !== undefined) {
      const made = mentionOf(
        actor.actor,
        at,
        found.to,
        tokens,
        actor.form === "adjective",
        actor.actor.kind === "state" && actor.form === "name",
      );
      actors.push(made);
      if (actor.actor.kind === "person") memory.person = made;
      if (actor.form === "name") remember(made, memory);
    }
    at = found.to;
  }
  return { actors, places, equipment };
}

const GROUPS = new Set(["armed_group", "militia", "force"]);

function remember(mention: ActorMention, memory: Memory): void {
  const kind = mention.actor?.kind;
  if (kind === "military" || (mention.sector === "forces" && mention.actor !== null && kind !== undefined && !GROUPS.has(kind)))
    memory.army = mention;
  else if (kind !== undefined && GROUPS.has(kind)) memory.group = mention;
}

/** Whom a bare group noun means: "one of its soldiers" are the speaker's, "the army" the one spoken of or the home country's, "militants" the group that was named. */
function meant(
  mention: ActorMention | null,
  tokens: readonly Token[],
  actors: readonly ActorMention[],
  memory: Memory,
  theatre: Theatre,
  day: string | null,
): ActorMention | null {
  if (mention === null || mention.actor !== null || mention.side !== null) return mention;
  const as = (other: ActorMention): ActorMention => ({
    ...other,
    from: mention.from,
    to: mention.to,
    sector: mention.sector,
    possessive: mention.possessive,
    modifier: false,
    isCountry: false,
    side: other.side === undefined ? theatre.sideAt(other.entityId, day) : other.side,
  });
  const word = tokens[mention.from]?.norm ?? "";
  const before = tokens[mention.from - 1]?.norm ?? "";
  const home = theatre.actorById("syr.mil");
  if (["its", "their", "his"].includes(before)) {
    const owner = actors.findLast((actor) => !actor.modifier && actor.side !== null);
    return owner === undefined ? mention : as(owner);
  }
  if (mention.sector === "forces") {
    if (/^(?:government|army|regime|state|loyalist|pro)/.test(word) || before === "the" || before === "government") {
      if (memory.army !== null) return as(memory.army);
      return home === undefined || !/^(?:army|military|government|troops|soldiers|forces)$/.test(word)
        ? mention
        : as(mentionOf(home, mention.from, mention.to, tokens, false, false));
    }
    return memory.army === null || word === "members" ? mention : as(memory.army);
  }
  if (mention.sector === "jihadists" || word === "militants" || word === "fighters" || word === "group" || word === "commanders")
    return memory.group === null ? mention : as(memory.group);
  return mention;
}

/** Names that are also common words count only when they are written as names. */
function fits(entry: Entry, tokens: readonly Token[], at: number, to: number): boolean {
  if (entry.kind === "title") return true;
  if (entry.kind === "actor" && entry.form === "adjective") return true;
  const named = tokens.slice(at, to);
  const capital = named.some((token) => token.capital || token.kind === "number" || !/[\p{Lu}\p{Ll}]/u.test(token.norm));
  if (!capital) return entry.kind === "equipment";
  return !(entry.kind !== "equipment" && entry.needsContext && at === 0);
}

const choosePlace = (entries: readonly Entry[]): Extract<Entry, { kind: "place" }> | undefined =>
  entries.find((entry): entry is Extract<Entry, { kind: "place" }> => entry.kind === "place");

function compassBefore(tokens: readonly Token[], at: number, pack: LanguagePack): string | null {
  const direct = pack.words.compass[tokens[at - 1]?.norm ?? ""];
  if (direct !== undefined) return direct;
  if (tokens[at - 1]?.joined === true && pack.words.compass[tokens[at - 1]?.norm ?? ""] !== undefined)
    return pack.words.compass[tokens[at - 1]?.norm ?? ""] ?? null;
  return null;
}

/** A group built of words: "Turkish troops", "Turkey-backed rebels", "pro-Assad coalition", "the Syrian dictator", "rebels". */
function groupAt(
  tokens: readonly Token[],
  at: number,
  nameEnd: number,
  entries: readonly Entry[],
  pack: LanguagePack,
  theatre: Theatre,
  lexicon: Lexicon,
  day: string | null,
): ActorMention | null {
  const named = entries.filter((entry): entry is Extract<Entry, { kind: "actor" }> => entry.kind === "actor");
  const owner = named.find((entry) => entry.form === "adjective") ?? named[0];
  const proName = tokens[at]?.norm === "pro" || tokens[at]?.norm === "anti" ? lexicon.names.longestAt(tokens, at + 1, pack.formsOf) : null;
  const proOwner = proName?.values.find((entry): entry is Extract<Entry, { kind: "actor" }> => entry.kind === "actor");
  if (proName !== null && proOwner !== undefined && tokens[at + 1]?.joined === true && tokens[at]?.norm === "pro") {
    const noun = nounAfter(tokens, proName.to, pack, 3);
    if (noun !== null) return backed(proOwner.actor, noun, at, tokens, theatre, day);
  }
  if (owner !== undefined) {
    let next = nameEnd;
    // "Iranian-Russian-backed": the last name before "backed" stands for both.
    const second = tokens[next]?.joined === true ? lexicon.names.longestAt(tokens, next, pack.formsOf) : null;
    if (second !== null && tokens[second.to]?.joined === true) next = second.to;
    if (tokens[next]?.joined === true && pack.words.backed.has(tokens[next]?.norm ?? "")) {
      let noun = nounAfter(tokens, next + 1, pack, 4);
      if (noun !== null && tokens[noun.at]?.norm === "coalition" && owner.actor.id === "irn")
        noun = { ...noun, group: { sector: "militia", countable: true } };
      if (noun !== null) return backed(owner.actor, noun, at, tokens, theatre, day);
    }
    const possessive = tokens[nameEnd - 1]?.suffix === "s" || lostApostrophe(tokens[nameEnd - 1], owner.actor, pack);
    if (
      owner.form === "adjective" ||
      (owner.form === "name" && possessive) ||
      (owner.form === "name" &&
        ["person", "state", "armed_group", "militia", "coalition", "organisation", "party", "military", "force", "government"].includes(
          owner.actor.kind,
        ))
    ) {
      const title = titleAfter(tokens, nameEnd, lexicon, pack, owner.actor);
      if (title !== null && owner.form === "adjective") {
        const [holder] = theatre.holdersOf(title.standsFor, owner.actor.id, day);
        const nextName = lexicon.names
          .longestAt(tokens, title.to, pack.formsOf)
          ?.values.find((entry) => entry.kind === "actor" && entry.actor.kind === "person");
        if (nextName === undefined && holder !== undefined && !pack.words.and.has(tokens[title.to]?.norm ?? ""))
          return { ...mentionOf(holder, at, title.to, tokens, false, false), sector: "leader" };
      }
      const gap = owner.form === "adjective" || possessive ? 3 : 0;
      const noun = nounAfter(tokens, nameEnd, pack, gap);
      if (noun !== null) return owned(owner.actor, noun, at, tokens, theatre, day);
    }
    return null;
  }
  const noun = pack.groupNouns[tokens[at]?.norm ?? ""];
  if (noun === undefined || tokens[at]?.kind !== "word") return null;
  const next = tokens[at + 1]?.kind === "word" && tokens[at + 1]?.joined !== true ? pack.groupNouns[tokens[at + 1]?.norm ?? ""] : undefined;
  if (next === undefined || noun.sector === "civilians" || next.sector === "civilians" || next.sector === "source")
    return coalitionOr(plainGroup(noun, at, at + 1, tokens, theatre), tokens[at]?.norm ?? "", tokens, theatre);
  // "government forces", "rebel fighters", "army positions": whose they are stands first.
  const holder = tokens[at]?.norm ?? "";
  const home = /^(?:government|regime|army|state)$/.test(holder)
    ? theatre.actorById(next.sector === "air" ? "syr.airforce" : "syr.mil")
    : undefined;
  if (
    home !== undefined &&
    (next.sector === "forces" || next.sector === "positions" || next.sector === "air" || next.sector === "artillery")
  )
    return { ...mentionOf(home, at, at + 2, tokens, false, false), sector: next.sector };
  return coalitionOr(plainGroup(noun.sector === "rebels" ? noun : next, at, at + 2, tokens, theatre), holder, tokens, theatre);
}

/** "Russias jets": wires drop the mark. */
const lostApostrophe = (token: Token | undefined, actor: Actor, pack: LanguagePack): boolean =>
  token !== undefined &&
  token.norm.endsWith("s") &&
  pack.formsOf(token).length > 1 &&
  actor.names.en.every((name) => !name.toLowerCase().endsWith(token.norm));

interface NounFound {
  readonly at: number;
  readonly group: GroupNoun;
}

/** "Coalition jets": the one coalition that needs no name. */
function coalitionOr(mention: ActorMention, word: string, tokens: readonly Token[], theatre: Theatre): ActorMention {
  const coalition = word === "coalition" ? theatre.actorById("coalition") : undefined;
  return coalition === undefined
    ? mention
    : { ...mentionOf(coalition, mention.from, mention.to, tokens, false, false), sector: mention.sector };
}

/** A group noun within a few words that are neither marks nor prepositions. */
function nounAfter(tokens: readonly Token[], from: number, pack: LanguagePack, gap: number): NounFound | null {
  for (let at = from; at <= from + gap && at < tokens.length; at++) {
    const token = tokens[at];
    if (
      token === undefined ||
      token.kind === "mark" ||
      pack.words.prepositions.has(token.norm) ||
      pack.words.and.has(token.norm) ||
      pack.words.boundaries.has(token.norm)
    )
      return null;
    const group = pack.groupNouns[token.norm];
    if (group !== undefined) {
      // "Syrian army positions", "Turkish observation posts": the last of a row of nouns.
      const next = pack.groupNouns[tokens[at + 1]?.norm ?? ""];
      if (next !== undefined && tokens[at + 1]?.kind === "word" && next.sector !== "officials")
        return {
          at: at + 1,
          group: next.sector === "positions" ? { ...next, sector: group.sector === "forces" ? "positions" : next.sector } : next,
        };
      return { at, group };
    }
  }
  return null;
}

function titleAfter(
  tokens: readonly Token[],
  from: number,
  lexicon: Lexicon,
  pack: LanguagePack,
  owner: Actor,
): { standsFor: string; to: number } | null {
  if (owner.kind !== "state") return null;
  for (let at = from; at <= from + 2 && at < tokens.length; at++) {
    if (tokens[at]?.kind === "mark" || pack.words.prepositions.has(tokens[at]?.norm ?? "")) return null;
    const found = lexicon.names.longestAt(tokens, at, pack.formsOf);
    const title = found?.values.find((entry): entry is Extract<Entry, { kind: "title" }> => entry.kind === "title");
    if (found !== null && title !== undefined) return { standsFor: title.standsFor, to: found.to };
  }
  return null;
}

const base = { possessive: false, isCountry: false, modifier: false };

export function mentionOf(
  actor: Actor,
  from: number,
  to: number,
  tokens: readonly Token[],
  modifier: boolean,
  isCountry: boolean,
): ActorMention {
  const sector =
    actor.kind === "person"
      ? "leader"
      : actor.kind === "media"
        ? "media"
        : actor.kind === "ministry"
          ? "ministry"
          : actor.kind === "government"
            ? "government"
            : null;
  return {
    ...base,
    kind: "actor",
    from,
    to,
    entityId: actor.id,
    name: actor.name,
    actor,
    country: actor.country,
    side: undefined,
    sector,
    ploverSector: actor.ploverSector,
    acledInter: actor.acledInter,
    possessive: tokens[to - 1]?.suffix === "s",
    isCountry,
    modifier,
  };
}

/** A part of a state or of a group: its army, its air force, its positions. */
function owned(owner: Actor, noun: NounFound, from: number, tokens: readonly Token[], theatre: Theatre, day: string | null): ActorMention {
  const to = noun.at + 1;
  const sector = noun.group.sector;
  if (owner.kind !== "state" && owner.kind !== "government") {
    const part =
      sector === "civilians"
        ? plainGroup(noun.group, from, to, tokens, theatre)
        : { ...mentionOf(owner, from, to, tokens, false, false), sector };
    return part;
  }
  const state = owner.kind === "government" ? (owner.parent ?? owner.id) : owner.id;
  if (sector === "civilians" || sector === "source") {
    const civilians = plainGroup(noun.group, from, to, tokens, theatre);
    return {
      ...civilians,
      country: owner.country,
      name: `${tokens[from]?.norm ?? ""} ${civilians.name}`.trim(),
      ...(sector === "source" ? { side: theatre.sideAt(owner.id, day) } : {}),
    };
  }
  if (sector === "rebels" || sector === "jihadists" || sector === "militia" || sector === "fighters") {
    const words = tokens.slice(from, to).map((token) => token.norm);
    if (state !== "syr" && sector === "fighters")
      return { ...mentionOf(theatre.actorById(`${state}.mil`) ?? owner, from, to, tokens, false, false), sector };
    return { ...plainGroup(noun.group, from, to, tokens, theatre), country: owner.country, name: words.join(" ") };
  }
  const partId =
    sector === "air" ? [`${state}.airforce`, `${state}.aerospace`, `${state}.mil`] : [`${state}.${STATE_PARTS[sector] ?? "gov"}`];
  const part = partId.map((id) => theatre.actorById(id)).find((one) => one !== undefined) ?? owner;
  return {
    ...mentionOf(part, from, to, tokens, false, false),
    sector,
    possessive: tokens[to - 1]?.suffix === "s",
    side: theatre.sideAt(part.id, day) ?? theatre.sideAt(owner.id, day),
  };
}

/** Those whom a state or group backs stand on its side. */
function backed(owner: Actor, noun: NounFound, from: number, tokens: readonly Token[], theatre: Theatre, day: string | null): ActorMention {
  const side = theatre.sideAt(owner.id, day);
  const country = noun.group.sector === "government" && owner.country !== "SY" ? null : "SY";
  return {
    ...base,
    kind: "actor",
    from,
    to: noun.at + 1,
    entityId: `${owner.id}.backed`,
    name: tokens
      .slice(from, noun.at + 1)
      .map((token) => token.norm)
      .join(" "),
    actor: owner,
    country,
    side: side === "russia" && noun.group.sector !== "forces" ? "assad_bloc" : side,
    sector: noun.group.sector,
    ploverSector: "REB",
    acledInter: side === "assad_bloc" ? 3 : 2,
    possessive: tokens[noun.at]?.suffix === "s",
  };
}

/** A group that is not said to be anyone's: rebels of no stated camp have no side, civilians their own. */
function plainGroup(noun: GroupNoun, from: number, to: number, tokens: readonly Token[], theatre: Theatre): ActorMention {
  const word = tokens[to - 1]?.norm ?? "";
  const syrian = theatre.actorById("syr.mil");
  const regime = word === "regime" && syrian !== undefined;
  const side = noun.sector === "civilians" ? "civilian" : noun.sector === "jihadists" && /^(?:jihad|terror)/.test(word) ? "jihadist" : null;
  return {
    ...base,
    kind: "actor",
    from,
    to,
    entityId: regime ? "syr" : `group.${noun.sector}`,
    name: word,
    actor: null,
    country: noun.sector === "civilians" || noun.sector === "rebels" ? "SY" : null,
    side: regime ? "assad_bloc" : side,
    sector: noun.sector,
    ploverSector: noun.sector === "civilians" ? "CVL" : ARMED.has(noun.sector) ? "MIL" : noun.sector === "media" ? "JRN" : "REB",
    acledInter: noun.sector === "civilians" ? 7 : noun.sector === "rebels" ? 2 : null,
    possessive: tokens[to - 1]?.suffix === "s",
  };
}
