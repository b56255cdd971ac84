import type { Found, Token } from "@orontes/language";
import type { Actor } from "@orontes/theatre";
import { groupAt, isBeforeAttack } from "./group.ts";
import { anchorsOf, type Homonym, homonymAt, lastProvince, provinceOf, settleHomonyms } from "./homonym.ts";
import type { Range, StrangePlace } from "./language-pack.ts";
import type { Entry } from "./lexicon.ts";
import { fullName, isLocal, meant, type Memory, remember, rememberPerson } from "./memory.ts";
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
import { placeSpelled } from "./spelled.ts";
import { isImpersonal, rememberStates, talkersAt, togetherAt } from "./states-together.ts";
import { companyOf, placeOfStranger, strangePlaceAt } from "./strange-place.ts";

type PlaceEntry = Extract<Entry, { kind: "place" }>;

/** Every actor, place and weapon that a sentence names. Longest names first; "Turkish troops" is one mention, not two. */
export function mentionsOf(lookup: Lookup, memory: Memory): Mentions {
  const { tokens, lexicon } = lookup;
  const { words } = lexicon.pack;
  const actors: ActorMention[] = [];
  const places: PlaceFound[] = [];
  const strangers: StrangePlace[] = [];
  const homonyms: Homonym[] = [];
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
    if (group !== null) return keep(strangeGroupOf(group, lookup.theatre.homeCountry, tokens));
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
    if (backer !== null) {
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
      (actor === undefined || ((compass !== null || isWhere(lookup, at, found.to)) && !isPossessive(tokens, found.to)))
    ) {
      noteHomonym(namesakes, places.length, homonyms);
      places.push({ kind: "place", from: compass === null ? at : at - 1, to: found.to, place: place.place, compass });
    } else if (actor !== undefined)
      keep(
        mentionOf(asParty(actor, lookup, at), at, found.to, tokens, {
          modifier: actor.form === "adjective",
          isCountry: actor.actor.kind === "state" && actor.form === "name",
          ...(isCountedPeople(actor, lookup, at) ? { sector: "civilians" as const, side: "civilian" } : {}),
        }),
      );
    at = found.to;
  }
  if (homonyms.length > 0) settleHomonyms(places, homonyms, memory.place, lookup.theatre);
  rememberStates(actors, memory);
  rememberPerson(actors, (actor) => isBehindPreposition(actor, lookup), memory);
  memory.land = places.find(({ place }) => place.country !== null && place.metonymOf === null)?.place.country ?? memory.land;
  const guesses = addStrangers({ places, strangers, actors }, lookup, memory);
  memory.topic = actors.find((actor) => isTopic(actor) && !isBehindPreposition(actor, lookup)) ?? memory.topic;
  const { origins } = lexicon.pack.words;
  // "Hmeymim yönünden gelen füzeler": where they came from.
  const scenes = origins === undefined ? places : places.filter(({ to }) => !origins.has(tokens[to]?.norm ?? ""));
  return { actors: actors.filter((one) => !ownsPlaceBehind(one, places, lookup)), places: scenes, guesses, equipment };
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

/** The country of the place before a group, else of the one behind it; a ministry serves where it is said to be. */
function landOf(group: ActorMention, places: readonly PlaceFound[], lookup: Lookup, memory: Memory): string | null {
  const before = places.at(-1)?.place.country ?? null;
  const isOffice = lookup.lexicon.pack.words.onlyBehind === true && group.sector === "ministry";
  return before === null || isOffice ? countryAhead(group, lookup, memory) : before;
}

/** "Police detained 67 people in Kayseri": the first place behind, else where the sentence before was. */
function countryAhead({ from, to }: ActorMention, lookup: Lookup, memory: Memory): string | null {
  const { tokens, tags, lexicon, theatre } = lookup;
  const { order } = lexicon.pack;
  // "وزارة الدفاع في أنقرة".
  const isMinistry = order === "vso" && tags[from]?.noun?.sector === "ministry";
  // "Взрыв в Стамбуле. Полиция задержала": those who keep order there.
  if (order === "free") return isLocal({ from, to }, { tokens, tags, lexicon }) && memory.land !== theatre.homeCountry ? memory.land : null;
  const isSoldier = order === "vso" && tags[from]?.noun?.soldier === true;
  if ((order !== "svo" && order !== "vso") || !(isMinistry || isSoldier || isLocal({ from, to }, { tokens, tags, lexicon }))) return null;
  const end =
    order === "svo" ? tokens.length : Math.min(tokens.length, to + (isMinistry ? MINISTRY_REACH : isSoldier ? SOLDIER_REACH : LAND_REACH));
  for (let at = to; at < end; at++) {
    const isName =
      order === "svo" ? tokens[at]?.capital === true : at === to || lexicon.pack.words.placePrepositions.has(tokens[at - 1]?.norm ?? "");
    const found = isName ? nameAt(lookup, at) : null;
    const place = found?.values.find((entry): entry is PlaceEntry => entry.kind === "place" && !entry.needsContext);
    // Who keeps order in a Syrian town, its name does not say.
    if (place !== undefined)
      return order === "svo" || isMinistry || isSoldier || place.place.country !== theatre.homeCountry ? place.place.country : null;
  }
  if (order === "vso") return isSoldier ? memory.land : null;
  return memory.land;
}

const SITTING: ReadonlySet<ActorMention["sector"]> = new Set(["ministry", "leader", "officials", "source", "media"] as const);

/** Whether a known name begins there, and not a longer one: "Tel" of "Tel-Vardan". */
function isKnown(lookup: Lookup, { from, to }: Range): boolean {
  const known = nameAt(lookup, from);
  return known !== null && !(known.to < to && lookup.tokens[known.to]?.joined === true);
}

/** Puts unknown places beside the known ones, and marks those at which somebody only stands; gives back those that may be something else. */
function addStrangers(
  {
    places,
    strangers,
    actors,
  }: { readonly places: PlaceFound[]; readonly strangers: readonly StrangePlace[]; readonly actors: readonly ActorMention[] },
  lookup: Lookup,
  memory: Memory,
): PlaceFound[] {
  const { tokens, lexicon, theatre } = lookup;
  const { placePrepositions, stationed } = lexicon.pack.words;
  for (let index = 0; index < places.length; index++) {
    const place = places[index];
    if (place === undefined) continue;
    const before = tokens[place.from - 1]?.norm ?? "";
    const second = tokens[place.from - 2]?.norm ?? "";
    const isWhere = placePrepositions.has(before);
    const isStationed = stationed !== undefined && (isWhere ? stationed.has(second) : stationed.has(`${second} ${before}`));
    // "The ministry in Moscow": the capital is where they sit.
    const isSeat =
      isWhere && place.place.metonymOf !== null && actors.some(({ to, sector }) => to === place.from - 1 && SITTING.has(sector));
    const isPost = isStationed || isSeat;
    if (isPost) places[index] = { ...place, isPost };
  }
  const guesses: PlaceFound[] = [];
  const anchors = strangers.length === 0 ? [] : anchorsOf(places, memory.place);
  const known = [...places];
  const provinces = new Set(
    strangers.length === 0 ? [] : places.filter(({ place }) => place.metonymOf === null).map(({ place }) => provinceOf(place)),
  );
  provinces.delete(null);
  for (const strange of strangers) {
    const words = tokens.slice(strange.from, strange.to).map(({ norm }) => norm);
    const namesake = placeSpelled({ words, isGuess: strange.isGuess === true, anchors }, theatre, lexicon.pack);
    // "The village of … in Hama's eastern countryside": not the one of another province.
    const isAway = namesake !== undefined && provinces.size === 1 && !provinces.has(provinceOf(namesake));
    const spelled = isAway ? undefined : namesake;
    const company = companyOf(strange, known) ?? (strange.isGuess === true || strange.isPart === true ? null : memory.place);
    const found = placeOfStranger(strange, spelled, company, tokens);
    const isSure = strange.isGuess !== true && (company !== null || (strange.isPart !== true && lexicon.pack.order === "free"));
    if (spelled !== undefined || isSure) places.push(found);
    else if (strange.isPart !== true) guesses.push(found);
  }
  places.sort((a, b) => a.from - b.from);
  memory.place = places.findLast(({ place }) => place.id !== null && place.admin1 !== null)?.place ?? memory.place;
  return guesses;
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

/** Words between a court and the town that says whose it is, where names have no capitals. */
const LAND_REACH = 5;
const MINISTRY_REACH = 3;
const SOLDIER_REACH = 14;

const isTopic = ({ actor, modifier, possessive }: ActorMention): boolean =>
  actor !== null && !modifier && !possessive && actor.kind !== "person" && actor.kind !== "media" && actor.kind !== "people";

const isBehindPreposition = (actor: Range, { tokens, lexicon }: Lookup): boolean =>
  lexicon.pack.words.prepositions.has(tokens[actor.from - 1]?.norm ?? "");

/** "قاعدة حميميم الروسية": a place named between a group and its owner. */
function placesWithin(group: ActorMention, lookup: Lookup): PlaceFound[] {
  if (lookup.lexicon.pack.words.onlyBehind !== true) return [];
  for (let at = group.from + 1; at < group.to - 1; at++) {
    const found = nameAt(lookup, at);
    const place = found?.values.find((entry): entry is PlaceEntry => entry.kind === "place");
    if (found !== null && place !== undefined && found.to < group.to && place.place.precision !== "country")
      return [{ kind: "place", from: at, to: found.to, place: place.place, compass: null }];
  }
  return [];
}

const isInitials = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}\.?\p{Lu}\.?$/u.test(token.written);

/** Words between "visits" and where. */
const GOAL_REACH = 7;
/** And between "entered" and what. */
const ENTERED_REACH = 4;
/** Words between "a request" and to whom. */
const SENT_REACH = 4;

/** "In Turkey", "near the Euphrates": a name behind such a word is where, not who. */
function isWhere(lookup: Lookup, at: number, to: number): boolean {
  const { tokens, lexicon } = lookup;
  const { placePrepositions, articles, goal, entered, taken, asks } = lexicon.pack.words;
  if (lexicon.pack.standsWhere?.(tokens, to) === true) return true;
  if (lexicon.pack.standsWho?.(tokens, at, to) === true) return false;
  // "Killed in US air strikes": initials before a deed are whose it is.
  if (isInitials(tokens[to - 1]) && (isBeforeAttack(lookup, to) || (lexicon.pack.order === "svo" && isBeforeAttack(lookup, to + 1))))
    return false;
  const before = tokens[at - 1]?.norm ?? "";
  // "دخلت الفصائل دمشق", "غادر الوفد أنقرة": not whoever stands right behind the verb.
  if (
    entered !== undefined &&
    tokens.slice(Math.max(0, at - ENTERED_REACH), at - 1).some(({ norm }) => entered.has(norm)) &&
    !before.startsWith("و")
  )
    return true;
  if (goal !== undefined && tokens.slice(Math.max(0, at - GOAL_REACH), at).some(({ norm }) => goal.has(norm))) return true;
  // "طلبت من أنقرة": whom one asks.
  if (before === asks?.preposition && tokens.slice(Math.max(0, at - GOAL_REACH), at).some(({ norm }) => asks.verbs.has(norm))) return false;
  if (
    before === asks?.sent?.preposition &&
    tokens.slice(Math.max(0, at - SENT_REACH), at).some(({ norm }) => asks?.sent?.words.has(norm) === true)
  )
    return false;
  // "سيطرت الفصائل على دمشق".
  if (before === taken?.preposition && tokens.slice(Math.max(0, at - GOAL_REACH), at).some(({ norm }) => taken.words.has(norm)))
    return true;
  return placePrepositions.has(before) || (articles.has(before) && placePrepositions.has(tokens[at - 2]?.norm ?? ""));
}

/** Only the table's own rows: a text may say "constructor". */
const pointOf = (compass: Readonly<Record<string, string>>, word: string): string | undefined =>
  Object.hasOwn(compass, word) ? compass[word] : undefined;

/** "Northern", "north-west of": a word in two halves is one. */
function compassBefore({ tokens, tags, lexicon }: Lookup, at: number): string | null {
  if (tags[at - 1]?.compass !== true) return null;
  const { compass } = lexicon.pack.words;
  const word = tokens[at - 1]?.norm ?? "";
  // "North-west", "شمال غربي".
  const pair = `${tokens[at - 2]?.norm}${tokens[at - 1]?.joined === true ? "-" : " "}${word}`;
  return pointOf(compass, pair) ?? pointOf(compass, word) ?? null;
}

/** "Suriye'nin kuzeyinde": the owner of a compass point is where, not who. */
function compassBehind({ tokens, lexicon }: Lookup, to: number): { compass: string; to: number } | null {
  const { pack } = lexicon;
  const next = tokens[to];
  if (pack.standsWhere === undefined || next === undefined || !/^n?[iu]n$/.test(tokens[to - 1]?.suffix ?? "")) return null;
  const compass = pack.wordForms(next.word).flatMap((form) => pointOf(pack.words.compass, form) ?? [])[0];
  return compass === undefined ? null : { compass, to: to + 1 };
}

/** Letters from which an adjective needs no capital. */
const SHORT_NAME = 3;

const isCaseless = ({ norm, kind }: Token): boolean => kind === "word" && !/[\p{Lu}\p{Ll}]/u.test(norm);

const isAcronym = ({ written }: Token): boolean =>
  written.length > 1 && written === written.toUpperCase() && written !== written.toLowerCase();

const writtenAsNames = ({ from, to, values }: Found<Entry>, lookup: Lookup, memory: Memory): readonly Entry[] =>
  values.filter((entry) => isWrittenAsName(entry, lookup, from, to, memory));

function isShort(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((tokens[at]?.norm.length ?? 0) >= SHORT_NAME) return false;
  return true;
}

/** Names that are also common words count only when they are written as names. */
function isWrittenAsName(entry: Entry, { tokens, lexicon }: Lookup, at: number, to: number, memory: Memory): boolean {
  if (entry.kind === "title" || (!entry.needsContext && tokens[at]?.capital === true)) return true;
  // "For us" is not American.
  if (entry.kind === "actor" && entry.form === "adjective" && !isShort(tokens, at, to)) return true;
  const named = tokens.slice(at, to);
  // Where a script has no capitals, a common word is a name once its owner was named in full.
  if (entry.kind === "actor" && entry.needsContext && named.every(isCaseless))
    // "غارات التحالف", "قصف التحالف": an alliance that strikes.
    return (
      memory.named.has(entry.actor.id) ||
      (entry.actor.kind === "coalition" && lexicon.pack.words.strikes?.has(tokens[at - 1]?.norm ?? "") === true)
    );
  const isName = named.some((token) => token.capital || token.kind === "number" || !/[\p{Lu}\p{Ll}]/u.test(token.norm));
  // British papers write "state department", "foreign office".
  const isOffice = entry.kind === "actor" && entry.actor.kind === "ministry" && entry.form === "name" && named.length > 1;
  if (!isName)
    return (
      (entry.kind === "equipment" && !entry.needsContext) ||
      (entry.kind === "place" && entry.isSmall) ||
      (entry.kind === "actor" && (entry.form === "demonym" || entry.isSmall || (isOffice && !entry.needsContext)))
    );
  return !(entry.needsContext && at === 0 && !named.every(isAcronym));
}
