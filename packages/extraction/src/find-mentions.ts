import type { Token } from "@orontes/language";
import type { Actor } from "@orontes/theatre";
import { groupAt, isBeforeAttack } from "./group.ts";
import { type Homonym, homonymAt, lastProvince, settleHomonyms } from "./homonym.ts";
import type { Range, StrangePlace } from "./language-pack.ts";
import type { Entry } from "./lexicon.ts";
import { withMembers } from "./members-of.ts";
import { landOf } from "./land-of.ts";
import { ofTheLand } from "./army-of-the-land.ts";
import { standsWhere } from "./stands-where.ts";
import { addStrangers } from "./add-strangers.ts";
import { compassBefore, compassBehind } from "./compass-of.ts";
import { owned } from "./owned-group.ts";
import { writtenAsNames } from "./written-as-names.ts";
import { fullName, meant, type Memory, remember, rememberPerson } from "./memory.ts";
import {
  type ActorEntry,
  type ActorMention,
  changed,
  connectorAt,
  type EquipmentFound,
  isPossessive,
  type Lookup,
  mentionOf,
  type Mentions,
  nameAt,
  type PlaceFound,
  strangeGroupOf,
} from "./mention.ts";
import { isImpersonal, rememberStates, talkersAt, togetherAt } from "./states-together.ts";
import { strangePlaceAt } from "./strange-place.ts";

type PlaceEntry = Extract<Entry, { kind: "place" }>;

/** Every actor, place and weapon that a sentence names. Longest names first; "Turkish troops" is one mention, not two. */
export function mentionsOf(lookup: Lookup, memory: Memory): Mentions {
  const { tokens, lexicon } = lookup;
  const { words } = lexicon.pack;
  const actors: ActorMention[] = [];
  const places: PlaceFound[] = [];
  const strangers: StrangePlace[] = [];
  const homonyms: Homonym[] = [];
  const armyBefore = memory.army;
  const equipment: EquipmentFound[] = [];
  const keep = (found: ActorMention): number => {
    const twin = actors.at(-1);
    const mention = fullName(found, memory);
    // "PKK/YPG", "YPG/PKK'lı terörist": one group under two names, the one that takes a side.
    const isTwin =
      twin !== undefined && twin.to === found.from - 1 && tokens[twin.to]?.norm === "/" && isArmedGroup(twin) && isArmedGroup(mention);
    const isSidedFirst = isTwin && sided(twin, lookup) && !sided(mention, lookup);
    const actor = isTwin ? changed(isSidedFirst ? twin : mention, { from: twin.from, to: mention.to, sector: mention.sector }) : mention;
    if (isTwin) actors.pop();
    actors.push(actor);
    remember(actor, memory);
    if (actor.actor !== null && lookup.tags[actor.from]?.noun?.sector === "body") memory.body = actor;
    return actor.to;
  };
  const passStranger = (at: number): number => {
    const group = lexicon.pack.strangeGroupAt?.(tokens, at) ?? null;
    const isKnownWithin = group !== null && lexicon.pack.order === "sov" && endsInName(lookup, group);
    if (group !== null && !isKnownWithin) return keep(strangeGroupOf(group, lookup.theatre.homeCountry, tokens));
    const strange = strangePlaceAt(lookup, at, Math.max(actors.at(-1)?.to ?? 0, places.at(-1)?.to ?? 0));
    if (strange === null || (strange.from > at && isKnown(lookup, strange))) return at + 1;
    // "Near Babeska village": the word for what it is is the better witness.
    if ((strangers.at(-1)?.to ?? 0) > strange.from) strangers.pop();
    strangers.push(strange);
    return Math.max(strange.to, at + 1);
  };
  /** Behind a word that means someone told of before; `at` where it means nobody. */
  const passSpokenOf = (norm: string, at: number): number => {
    if (words.pronouns.has(norm)) {
      const person = actors.find((actor) => actor.sector === "leader" && !isBehindPreposition(actor, lookup)) ?? memory.person;
      if (person !== null) actors.push(changed(person, { from: at, to: at + 1, possessive: false }));
      return at + 1;
    }
    const talkers = talkersAt(lookup, at, memory);
    if (talkers.length > 0) {
      actors.push(...talkers);
      return at + 1;
    }
    const together = togetherAt(lookup, at, actors, memory);
    if (together !== null) {
      for (const state of together.states) actors.push(mentionOf(state, at, together.to, tokens, { isCountry: true }));
      return together.to;
    }
    const homeland = words.homeland?.has(norm) === true ? homelandOf(actors, memory, lookup) : undefined;
    if (homeland !== undefined) return keep(mentionOf(homeland, at, at + 1, tokens, { isCountry: true }));
    if (words.neuters.has(norm) && memory.topic !== null && actors.length === 0 && !isImpersonal(lookup, at, words.impersonal)) {
      actors.push(changed(memory.topic, { from: at, to: at + 1, possessive: false, modifier: false }));
      return at + 1;
    }
    return at;
  };
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined || token.kind === "mark") {
      at++;
      continue;
    }
    const spoken = lookup.tags[at]?.means === true ? passSpokenOf(token.norm, at) : at;
    if (spoken > at) {
      at = spoken;
      continue;
    }
    // "Фракции, поддерживаемые Турцией", "الجبهة المدعومة من تركيا": whoever backs the one just named does not act.
    const isBehind = lookup.tags[at]?.connectors !== null && isRightBehind(actors.at(-1), at, tokens);
    const backer = isBehind ? backerAt(lookup, at) : null;
    // "Backed by Russian airstrikes": the strikes are told of as well.
    if (backer !== null && !isBeforeAttack(lookup, backer)) {
      const one = actors.at(-1);
      const side = one?.actor === null && (one.side ?? null) === null ? backedSide(lookup, at) : null;
      if (one !== undefined && side !== null) actors[actors.length - 1] = changed(one, { side });
      at = backer;
      continue;
    }
    if (lookup.tags[at]?.names === null && lookup.tags[at]?.noun === null) {
      at = passStranger(at);
      continue;
    }
    const found = nameAt(lookup, at);
    const entries = found === null ? [] : writtenAsNames(found, lookup, memory);
    if (
      found !== null &&
      (tokens[found.to]?.joined === true || lexicon.pack.order === "sov") &&
      words.seat.has(tokens[found.to]?.norm ?? "")
    ) {
      at = found.to + 1;
      continue;
    }
    const ship = found === null ? null : shipOf(entries, at, found.to, lookup);
    if (ship !== null) {
      equipment.push(ship.craft);
      // "The Russian frigate Admiral Essen": whose it is was said.
      const last = actors.at(-1);
      const isBeside = last?.sector === "navy" && at - last.to <= 1;
      if (isBeside && last.country === null) actors[actors.length - 1] = changed(ship.crew, { from: last.from });
      // "Amiral Essen fırkateyni": the noun bound to the name.
      const to = lexicon.pack.order === "sov" && lookup.tags[ship.craft.to]?.noun?.sector === "navy" ? ship.craft.to + 1 : ship.craft.to;
      const isBound = to > ship.craft.to;
      // "Amiral Grigoroviç ve Amiral Essen fırkateynleri": one navy's.
      if (isBeside && isBound && last.country === ship.crew.country) actors[actors.length - 1] = changed(last, { to });
      at = isBeside ? to : keep(isBound ? changed(ship.crew, { to }) : ship.crew);
      continue;
    }
    // "Группировка «Ансар ат-Тариф»".
    const stranger =
      found === null && tokens[at + 1]?.norm === "«" && nameAt(lookup, at + 2)?.values.some(({ kind }) => kind === "actor") !== true
        ? (lexicon.pack.strangeGroupAt?.(tokens, at) ?? null)
        : null;
    if (stranger !== null) {
      at = keep(strangeGroupOf(stranger, lookup.theatre.homeCountry, tokens));
      continue;
    }
    // "Rus Amiral Essen fırkateyni": no Russian admiral.
    if (found !== null && lexicon.pack.order === "sov" && tokens[found.to]?.capital === true && isShipAt(lookup, found.to)) {
      at = found.to;
      continue;
    }
    const group = groupAt(lookup, at, found?.to ?? at, entries);
    if (group !== null) {
      places.push(...placesWithin(group, lookup));
      at = keep(
        meant(group, lookup, actors, memory, {
          country: landOf(group, places, lookup, memory),
          province: lastProvince(places),
          town: places.at(-1)?.place.id ?? null,
        }),
      );
      continue;
    }
    if (found === null || entries.length === 0) {
      at = passStranger(at);
      continue;
    }
    // "Каср-эль-Банат": the beginning of another name.
    const isCutOff = lexicon.pack.order === "free" && tokens[found.to]?.joined === true && tokens[found.to]?.kind === "word";
    const namesakes = isCutOff ? [] : entries.filter((entry): entry is PlaceEntry => entry.kind === "place");
    const place = namesakes[0];
    const actor = entries.find((entry): entry is ActorEntry => entry.kind === "actor");
    const weapon = entries.find((entry) => entry.kind === "equipment");
    const before = compassBefore(lookup, at);
    const behind = place === undefined ? null : compassBehind(lookup, found.to);
    const compass = before ?? behind?.compass ?? null;
    if (behind !== null && place !== undefined) {
      noteHomonym(namesakes, places.length, homonyms);
      places.push({ kind: "place", from: at, to: behind.to, place: place.place, compass });
      at = behind.to;
      continue;
    }
    if (weapon !== undefined) equipment.push({ kind: "equipment", from: at, to: found.to, equipment: weapon.equipment });
    else if (
      place !== undefined &&
      (actor === undefined || ((compass !== null || standsWhere(lookup, at, found.to)) && !isPossessive(tokens, found.to)))
    ) {
      noteHomonym(namesakes, places.length, homonyms);
      places.push({ kind: "place", from: compass === null ? at : at - 1, to: found.to, place: place.place, compass });
    } else if (actor !== undefined)
      keep(
        mentionOf(asParty(actor, lookup, at), at, found.to, tokens, {
          modifier: actor.form === "adjective",
          isCountry: actor.actor.kind === "state" && actor.form === "name",
          ...armsOf(lookup, found.to),
          ...(isCountedPeople(actor, lookup, at) ? { sector: "civilians" as const, side: "civilian" } : {}),
        }),
      );
    at = found.to;
  }
  if (words.onlyBehind === true && actors.length > 1) withMembers(actors, lookup);
  if (homonyms.length > 0) settleHomonyms(places, homonyms, memory.place, lookup.theatre);
  rememberStates(actors, memory);
  rememberPerson(actors, (actor) => isBehindPreposition(actor, lookup), memory);
  const isAtHome = memory.land === lookup.theatre.homeCountry || armyBefore?.country === lookup.theatre.homeCountry;
  const ofLand = isAtHome ? actors : ofTheLand(actors, places, lookup);
  memory.land = places.find(({ place }) => place.country !== null && place.metonymOf === null)?.place.country ?? memory.land;
  const guesses = addStrangers({ places, strangers, actors }, lookup, memory);
  memory.topic = actors.find((actor) => isTopic(actor) && !isBehindPreposition(actor, lookup)) ?? memory.topic;
  const { origins } = lexicon.pack.words;
  // "Hmeymim yönünden gelen füzeler": where they came from.
  const scenes = origins === undefined ? places : places.filter(({ to }) => !origins.has(tokens[to]?.norm ?? ""));
  return { actors: ofLand.filter((one) => !ownsPlaceBehind(one, places, lookup)), places: scenes, guesses, equipment };
}

/** "Bakan Hamza Tümeni": the group is known without the word before it. */
function endsInName(lookup: Lookup, { from, to }: Range): boolean {
  for (let at = from + 1; at < to; at++) if ((nameAt(lookup, at)?.to ?? 0) >= to) return true;
  return false;
}

const isShipAt = (lookup: Lookup, at: number): boolean =>
  nameAt(lookup, at)?.values.some((entry) => entry.kind === "equipment" && SHIPS.has(entry.equipment.class)) === true;

/** "Адмирал Эссен", "TCG Anadolu": a ship by its name, and whose navy it is of. */
function shipOf(
  entries: readonly Entry[],
  from: number,
  to: number,
  lookup: Lookup,
): { readonly craft: EquipmentFound; readonly crew: ActorMention } | null {
  for (const entry of entries) {
    if (entry.kind !== "equipment" || entry.needsContext || !SHIPS.has(entry.equipment.class)) continue;
    // "Безэкипажный катер" is a kind of ship, and anybody's.
    if (!lookup.tokens.slice(Math.max(from, 1), to).some(({ capital }) => capital)) return null;
    const { makerCountry } = entry.equipment;
    const owner = lookup.theatre.actors.find(({ kind, country }) => kind === "state" && country !== null && country === makerCountry);
    if (owner === undefined) return null;
    const crew = owned(owner, { at: from, group: { sector: "navy", countable: false } }, from, to, lookup);
    return { craft: { kind: "equipment", from, to, equipment: entry.equipment }, crew };
  }
  return null;
}
const SHIPS: ReadonlySet<string> = new Set(["ship", "submarine"]);

const ARMS: ReadonlySet<string> = new Set(["air", "artillery", "drone", "navy"]);
/** "Russian jets", a name of the list: by the word it ends with. */
function armsOf({ tags, lexicon }: Lookup, to: number): Partial<ActorMention> | undefined {
  const sector = lexicon.pack.order === "svo" ? tags[to - 1]?.noun?.sector : undefined;
  return sector !== undefined && ARMS.has(sector) ? { sector } : undefined;
}

function noteHomonym(namesakes: readonly PlaceEntry[], index: number, homonyms: Homonym[]): void {
  if (namesakes.length < 2) return;
  const homonym = homonymAt(
    index,
    namesakes.map(({ place }) => place),
  );
  if (homonym !== null) homonyms.push(homonym);
}

/** "قال الوزير إن بلاده": the state of the last one named who speaks for one. */
function homelandOf(actors: readonly ActorMention[], memory: Memory, { theatre }: Lookup): Actor | undefined {
  const speaker = actors.findLast(
    ({ sector, country }) => country !== null && (sector === "leader" || sector === "officials" || sector === "ministry"),
  );
  const country = speaker?.country ?? memory.person?.country ?? memory.office?.country ?? null;
  return country === null ? undefined : theatre.stateOf(country);
}

/** "Urged the Kurds": as a party, those who fight and speak for them. */
function asParty({ actor, form }: ActorEntry, { tokens, tags, theatre, lexicon }: Lookup, at: number): Actor {
  const isParty = form !== "adjective" && actor.kind === "people" && actor.parent !== null;
  // Without an article only a number, or what befalls people, says that they are no party.
  const isNamedSo =
    lexicon.pack.words.definite !== undefined
      ? tokens[at - 1]?.norm === lexicon.pack.words.definite
      : lexicon.pack.order === "free" && tokens[at - 1]?.kind !== "number" && tags.every(({ casualty }) => casualty === null);
  return (isParty && isNamedSo ? theatre.actorById(actor.parent) : undefined) ?? actor;
}

/** "Syria's Deir ez-Zor", "Syrias northern city of Aleppo": where the place is, not who. */
function ownsPlaceBehind(
  { isCountry, from, to, country }: ActorMention,
  places: readonly PlaceFound[],
  { tokens, lexicon }: Lookup,
): boolean {
  if (!isCountry || lexicon.pack.order !== "svo") return false;
  const isOwner = isPossessive(tokens, to) || (to - from === 1 && /[^s]s$/.test(tokens[from]?.norm ?? "") && tokens[from]?.norm !== "us");
  const { ground, compass } = lexicon.pack.words;
  const next = isOwner ? places.find((place) => place.from >= to && place.place.country === country) : undefined;
  return (
    next !== undefined &&
    tokens
      .slice(to, next.from)
      .every(
        ({ norm }) => ground.has(norm) || norm === "of" || norm === "province" || norm === "governorate" || Object.hasOwn(compass, norm),
      )
  );
}

/** "Трое сирийцев": a counted people of a state are not the state. */
const isCountedPeople = ({ actor, form }: ActorEntry, { tokens, lexicon }: Lookup, at: number): boolean =>
  form === "demonym" &&
  actor.kind === "state" &&
  lexicon.pack.order === "free" &&
  (tokens[at - 1]?.kind === "number" || lexicon.pack.words.counting?.has(tokens[at - 1]?.norm ?? "") === true);

/** Whether a known name begins there, and not a longer one: "Tel" of "Tel-Vardan". */
function isKnown(lookup: Lookup, { from, to }: Range): boolean {
  const known = nameAt(lookup, from);
  return known !== null && !(known.to < to && lookup.tokens[known.to]?.joined === true);
}

const CLOSING: ReadonlySet<string> = new Set('»”")');
const isRightBehind = (actor: Range | undefined, at: number, tokens: readonly Token[]): boolean =>
  actor !== undefined && (actor.to === at || (actor.to === at - 1 && CLOSING.has(tokens[at - 1]?.norm ?? "")));

/** Behind the name that follows words like "backed by"; null where none stand here. */
function backerAt(lookup: Lookup, at: number): number | null {
  const words = connectorAt(lookup, at);
  return words?.values[0] === "backer" ? (nameAt(lookup, words.to)?.to ?? null) : null;
}

/** On whose side those stand whom the name behind "backed by" backs. */
function backedSide(lookup: Lookup, at: number): string | null {
  const words = connectorAt(lookup, at);
  const owner = words === null ? undefined : nameAt(lookup, words.to)?.values.find((entry): entry is ActorEntry => entry.kind === "actor");
  return owner === undefined ? null : lookup.theatre.sideAt(owner.actor.id, lookup.day);
}

const isArmedGroup = ({ actor }: ActorMention): boolean => actor?.kind === "armed_group";
const sided = ({ entityId, side }: ActorMention, { theatre, day }: Lookup): boolean =>
  (side === undefined ? theatre.sideAt(entityId, day) : side) !== null;

const isTopic = ({ actor, modifier, possessive, sector, side }: ActorMention): boolean =>
  // "The regime" is somebody, though no name stands by.
  (actor !== null || (sector === "government" && (side ?? null) !== null)) &&
  !modifier &&
  !possessive &&
  actor?.kind !== "person" &&
  actor?.kind !== "media" &&
  actor?.kind !== "people";

const isBehindPreposition = (actor: Range, { tokens, lexicon }: Lookup): boolean =>
  lexicon.pack.words.prepositions.has(tokens[actor.from - 1]?.norm ?? "");

/** "قاعدة حميميم الروسية": a place named between a group and its owner. */
function placesWithin(group: ActorMention, lookup: Lookup): PlaceFound[] {
  if (lookup.lexicon.pack.words.onlyBehind !== true) return [];
  for (let at = group.from + 1; at < group.to - 1; at++) {
    const found = nameAt(lookup, at);
    // "أعضاء مجلس الشيوخ الأمريكي": a word of the owner's name.
    if (found?.to === group.to) return [];
    const place = found?.values.find((entry): entry is PlaceEntry => entry.kind === "place");
    if (found !== null && place !== undefined && found.to < group.to && place.place.precision !== "country")
      return [{ kind: "place", from: at, to: found.to, place: place.place, compass: null }];
  }
  return [];
}
