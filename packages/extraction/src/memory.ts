import { fold } from "@orontes/language";
import type { Actor, Garrison, Theatre } from "@orontes/theatre";
import type { Range } from "./language-pack.ts";
import type { PackWords } from "./pack-words.ts";
import type { ActorMention, Lookup, PlaceFound } from "./mention.ts";
import { changed, mentionOf } from "./mention.ts";

/** What earlier sentences left behind for short names and epithets. */
export interface Memory {
  person: ActorMention | null;
  /** The army that "the army" and "the soldiers" mean. */
  army: ActorMention | null;
  /** The armed group that "the militants" and "the group" mean. */
  group: ActorMention | null;
  /** The one named before that: "the group" that it fights. */
  groupBefore: ActorMention | null;
  /** Who made the last attack that was told: "the attackers". */
  attacker: ActorMention | null;
  /** The ministry or government that "the ministry" and "a spokesman" mean. */
  office: ActorMention | null;
  /** What "it" means at the head of a sentence: the state, army or group that the one before told of. */
  topic: ActorMention | null;
  /** Whoever was quoted last: "it said", "he added". */
  speaker: ActorMention | null;
  /** Sentences since then, and whether one of them was about a person. */
  silence: number;
  isOvertaken: boolean;
  /** People named in full, by their last names as keys. */
  readonly strangers: Map<string, ActorMention>;
  /** The state, army or coalition that a spokesman speaks for. */
  power: ActorMention | null;
  /** The two states that "the two sides" means, and the three of "the three countries". */
  pair: readonly Actor[] | null;
  trio: readonly Actor[] | null;
  /** Those who talked with each other last: whom "it was agreed" means. */
  talkers: readonly ActorMention[];
  /** The institution that "the centre" means. */
  body: ActorMention | null;
  /** A political coalition that was named in full: "the Coalition". */
  alliance: ActorMention | null;
  /** Where the sentences before were. */
  land: string | null;
  /** The last known place of a province: where an unknown one lies that is named without any. */
  place: PlaceFound["place"] | null;
  /** Ids of all that were named. */
  readonly named: Set<string>;
}

const BODIES = new Set(["organisation", "agency", "monitor", "ministry", "media"]);
const GROUPS = new Set(["armed_group", "militia", "force"]);

/** "The Coalition" is the one that was named in full: a body whose name ends so, rather than the best known of that name. */
export function fullName(mention: ActorMention, memory: Memory): ActorMention {
  const isBare = mention.actor?.kind === "coalition" && mention.to - mention.from === 1 && !memory.named.has(mention.entityId);
  const full = isBare ? memory.alliance : null;
  if (full === null) return mention;
  return changed(full, { from: mention.from, to: mention.to, possessive: mention.possessive, modifier: mention.modifier });
}

export function remember(mention: ActorMention, memory: Memory): void {
  memory.named.add(mention.entityId);
  const kind = mention.actor?.kind;
  const surname = mention.to - mention.from > 1 && kind === "person" ? mention.name.toLowerCase().split(" ").at(-1) : undefined;
  if (surname !== undefined) memory.strangers.set(surname, mention);
  if (kind === undefined || mention.modifier) return;
  if (POWERS.has(kind)) memory.power = mention;
  if (kind === "ministry" || kind === "government" || mention.sector === "ministry") memory.office = mention;
  else if (kind === "military" || (mention.sector === "forces" && !GROUPS.has(kind))) memory.army = mention;
  else if (GROUPS.has(kind)) {
    if (memory.group?.entityId !== mention.entityId) memory.groupBefore = memory.group;
    memory.group = mention;
  }
  if (kind === "organisation" && mention.to - mention.from > 1 && mention.name.endsWith(" Coalition")) memory.alliance = mention;
  if (BODIES.has(kind) || mention.sector === "ministry") memory.body = mention;
}

const POWERS = new Set(["state", "government", "ministry", "military", "coalition"]);
/** "Spokesman Col …" speaks for whoever spoke last, else for the power told of last. */
export function speaksFor(person: ActorMention, { power, speaker, silence }: Memory): ActorMention {
  const of = silence === 0 && POWERS.has(speaker?.actor?.kind ?? "") ? speaker : power;
  if (of === null) return person;
  const { actor, country, side, ploverSector, acledInter } = of;
  return changed(person, { actor, country, side, ploverSector, acledInter, sector: "leader" });
}

/** "He" of the next sentence is whom this one is about: the first that no preposition rules, else the last that it names. */
export function rememberPerson(actors: readonly ActorMention[], isRuled: (actor: ActorMention) => boolean, memory: Memory): void {
  const people = actors.filter((actor) => actor.sector === "leader" && !actor.possessive);
  memory.person = people.find((actor) => !isRuled(actor)) ?? people.at(-1) ?? memory.person;
}

const OF_STATE = new Set(["state", "government", "ministry", "military", "person"]);
/** The army of the state on whose land the theatre's war is fought. */
const homeArmy = (theatre: Theatre): string => (theatre.home === null ? "" : `${theatre.home}.mil`);

const armyOf = (country: string | null, theatre: Theatre): string | null => {
  const state = country === null ? undefined : theatre.stateOf(country);
  return state === undefined ? null : `${state.id}.mil`;
};

const garrisonOf = (ownArmy: string | null, { garrisons }: Theatre): Garrison | undefined => garrisons.find(({ army }) => army === ownArmy);

/** Whose militants are meant where a text names no group: those who stand for them in the home state. */
function unnamedMilitants(theatre: Theatre, day: string | null): Pick<ActorMention, "side" | "country"> {
  const militants = theatre.home === null ? undefined : theatre.actorById(`${theatre.home}.militants`);
  return { side: militants === undefined ? null : theatre.sideAt(militants.id, day), country: militants?.country ?? null };
}

/** The police where the word says so and the theatre knows them. */
const partThere = ({ from, to }: ActorMention, state: Actor, tags: Lookup["tags"], theatre: Theatre): string => {
  const isPolice = tags.slice(from, to).some(({ key }) => key !== null && /^(?:poli[cs]|полиц)/.test(key));
  return isPolice && theatre.actorById(`${state.id}.police`) !== undefined ? `${state.id}.police` : `${state.id}.mil`;
};

const OWNERS = new Set(["state", "government", "military", "armed_group", "militia", "ministry", "force"]);
/** Whoever stands before, parted from it by a comma or as the subject. */
const ownerBefore = ({ from }: Range, actors: readonly ActorMention[]): ActorMention | undefined =>
  actors.findLast(({ actor, to, modifier }) => to <= from && !modifier && OWNERS.has(actor?.kind ?? ""));

const isOfState = (topic: ActorMention | null): boolean => ["state", "government", "military"].includes(topic?.actor?.kind ?? "");

/** Serves where it stands: "police", "security forces". */
export function isLocal({ from, to }: Range, { tokens, tags, lexicon }: Pick<Lookup, "tokens" | "tags" | "lexicon">): boolean {
  const { local, order, words } = lexicon.pack;
  // "Police of the group" are its own.
  if (order === "svo" && words.partitive.has(tokens[to]?.norm ?? "")) return false;
  // "Security forces": what kind they are stands before the noun.
  return (
    local !== undefined && tags.slice(order === "svo" ? Math.max(0, from - 1) : from, to).some(({ key }) => key !== null && local.has(key))
  );
}

/** Where a group noun stands. */
export interface Land {
  readonly country: string | null;
  readonly province: string | null;
  /** Id of the place named last. */
  readonly town: string | null;
}
/** "The first group and its allies attacked the group": not itself, but the one named before; a mark between them opens another clause. */
const isOwnObject = (
  mention: Range,
  actors: readonly ActorMention[],
  { group, groupBefore }: Memory,
  tokens: Lookup["tokens"],
): boolean => {
  const subject = group === null ? undefined : actors.findLast(({ entityId, modifier }) => entityId === group.entityId && !modifier);
  if (subject === undefined || groupBefore === null || tokens[mention.from - 1]?.norm !== "the") return false;
  const between = tokens.slice(subject.to, mention.from - 1);
  return between.length > 0 && between.at(-1)?.norm !== "and" && !between.some(({ kind, norm }) => kind === "mark" || BINDS.has(norm));
};
/** "Örgütün çekildiği": no friend of the land whose papers call it so, but the one named before. */
function isOfForeignBand({ from }: Range, { group, groupBefore }: Memory, { tokens, lexicon, theatre, day }: Lookup): boolean {
  const { ownCountry } = lexicon.pack;
  if (group === null || groupBefore === null || ownCountry === null || tokens[from]?.norm.startsWith("orgut") !== true) return false;
  const own = theatre.stateOf(ownCountry);
  const side = theatre.sideAt(group.entityId, day);
  return own !== undefined && side !== null && side === theatre.sideAt(own.id, day);
}
const isPress = ({ actor, sector, country }: ActorMention): boolean => country !== null && (actor?.kind === "media" || sector === "media");
function isOfEither({ from }: Range, actors: readonly ActorMention[], tokens: Lookup["tokens"]): boolean {
  const [first, second] = [actors.at(-2), actors.at(-1)];
  if (first === undefined || second === undefined || first.entityId === second.entityId) return false;
  for (let at = second.to; at < Math.min(second.to + 2, from); at++) if (tokens[at]?.norm.startsWith("arasind") === true) return true;
  return false;
}
const BINDS: ReadonlySet<string> = new Set("of that which who whose or while but to for in by from".split(" "));

/** "A terrorist group … six of its members". */
const isBand = ({ sector, country }: ActorMention, { sector: owned }: ActorMention): boolean =>
  owned === "fighters" && country !== null && (sector === "rebels" || sector === "terrorists");
const AIRBORNE: ReadonlySet<ActorMention["sector"] | undefined> = new Set(["air", "drone"] as const);
const UNDERWAY: ReadonlySet<string> = new Set(
  "patrol patrols convoy convoys vehicle vehicles base bases checkpoint position positions post".split(" "),
);
/** "A coalition convoy", "a patrol of the coalition": theirs who are hit in it. */
const isUnderway = ({ from, to }: Range, tokens: Lookup["tokens"]): boolean =>
  UNDERWAY.has(tokens[to]?.norm ?? "") ||
  UNDERWAY.has(tokens[to - 1]?.norm ?? "") ||
  tokens.slice(Math.max(0, from - 3), from).some(({ norm }) => UNDERWAY.has(norm));

const FORCES: ReadonlySet<string> = new Set(["armed_group", "military", "militia", "force"]);
/** "Its men": an it has none, but for a force. */
const isOfForce = ({ from, to }: Range, tokens: Lookup["tokens"], { serving }: PackWords): boolean =>
  tokens[from - 1]?.norm === "its" && to - from === 1 && serving?.has(tokens[from]?.norm ?? "") === true;

/** Whom a bare group noun means: "one of its soldiers" are the speaker's, "the army" the one spoken of or the home state's, "militants" the group that was named. */
export function meant(
  mention: ActorMention,
  lookup: Lookup,
  actors: readonly ActorMention[],
  memory: Memory,
  { country, province, town }: Land,
): ActorMention {
  const { tokens, tags, lexicon, theatre, day } = lookup;
  const { words } = lexicon.pack;
  // "The force said six of its men were hurt": its own, whoever it is.
  if (mention.sector === "civilians" && lexicon.pack.order === "svo" && isOfForce(mention, tokens, words)) {
    const force = actors.find(({ actor, modifier }) => actor !== null && !modifier && FORCES.has(actor.kind));
    if (force !== undefined)
      return changed(force, { from: mention.from, to: mention.to, sector: "fighters", possessive: false, modifier: false });
  }
  if (mention.actor !== null || mention.side !== null) return mention;
  const ownArmy = armyOf(lexicon.pack.ownCountry, theatre);
  const as = (other: ActorMention): ActorMention =>
    changed(other, {
      from: mention.from,
      to: mention.to,
      sector: mention.sector,
      possessive: mention.possessive,
      modifier: false,
      isCountry: false,
      side: other.side === undefined ? theatre.sideAt(other.entityId, day) : other.side,
    });
  const army = (id: string | null): ActorMention => {
    const actor = id === null ? undefined : theatre.actorById(id);
    return actor === undefined ? mention : as(mentionOf(actor, mention.from, mention.to, tokens));
  };
  const before = tokens[mention.from - 1]?.norm ?? "";
  const behind = words.onlyBehind === true ? (tokens[mention.to]?.norm ?? "") : "";
  // "قذائف أطلقها مسلحون": the pronoun of the verb before is not whose they are.
  if (words.onlyBehind === true ? words.possessives.has(behind) : words.possessives.has(before)) {
    const last = actors.findLast((actor) => !actor.modifier && (actor.side !== null || isBand(actor, mention)));
    // "حمّلت أنقرة دمشق مسؤولية مقتل جنودها": of two states side by side the subject's.
    const subject =
      last?.isCountry === true && words.onlyBehind === true ? actors.find((actor) => actor.to === last.from && actor.isCountry) : undefined;
    const owner = subject ?? last ?? memory.topic ?? undefined;
    return owner === undefined ? mention : as(owner);
  }
  // "YPG, birliklerinin çekilmediğini açıkladı": its own.
  const own = lexicon.pack.ownsByEnding?.(mention, tokens) === true ? ownerBefore(mention, actors) : undefined;
  if (own !== undefined) return as(own);
  // "A monitoring group said" is nobody's fighters.
  if (mention.sector === "fighters" && words.monitors?.has(before) === true) return changed(mention, { sector: "source" });
  // "Lazkiye'de güvenlik güçleri": Syria's.
  const isOffice = words.onlyBehind === true && mention.sector === "ministry";
  // "Adana'daki üs … 11 subay polis tarafından gözaltına alındı": of the land told of before.
  const isAbroad = lexicon.pack.order === "sov" && theatre.homeCountry !== null && memory.land !== theatre.homeCountry;
  // "SANA, ordunun ilerlediğini duyurdu": of the land whose press tells it.
  const press = lexicon.pack.order === "sov" && country === null ? actors.find(isPress)?.country : null;
  const land = country ?? press ?? (isAbroad ? memory.land : null);
  const there = land !== null && (isOffice || isLocal(mention, { tokens, tags, lexicon })) ? theatre.stateOf(land) : undefined;
  // "رتل لمقاتلين": theirs.
  if (words.onlyBehind === true && behind === "ل" && mention.sector === "forces") return mention;
  // "İki bomba imha uzmanı şehit düştü": its own.
  if (mention.sector === "source" && ownArmy !== null && tags.some((tag) => tag.casualty?.own === true))
    return changed(army(ownArmy), { sector: "forces" });
  if (mention.sector === "forces") {
    if (ownArmy !== null && tags.some((tag) => tag.casualty?.own === true)) return army(ownArmy);
    // "Azez'de polis": of those who hold the town with its own army.
    if (there !== undefined && town !== null && garrisonOf(ownArmy, theatre)?.towns.has(town) === true) return army(ownArmy);
    if (there !== undefined) return army(partThere(mention, there, tags, theatre));
    if (tags.slice(mention.from, mention.to).some((tag) => tag.noun?.police === true)) return mention;
    // "Минобороны Турции сообщило о гибели двух военных": its own.
    const isTold =
      lexicon.pack.order === "free" ||
      (lexicon.pack.order === "vso" && tags.slice(mention.from, mention.to).some((tag) => tag.noun?.soldier === true));
    const ministry = isTold ? actors.findLast(({ actor }) => actor?.kind === "ministry") : undefined;
    const own = ministry?.ploverSector === "MIL" && ministry.country !== null ? theatre.stateOf(ministry.country) : undefined;
    if (own !== undefined) return army(`${own.id}.mil`);
    // "Агентство САНА утверждает, что армия": that of the state whose voice it is.
    const voice =
      lexicon.pack.order === "free"
        ? actors.find(({ actor, country: of }) => actor?.kind === "media" && of === theatre.homeCountry)
        : undefined;
    if (voice !== undefined && theatre.home !== null && theatre.sideAt(voice.entityId, day) === theatre.sideAt(theatre.home, day))
      return army(homeArmy(theatre));
    // "A bomb hit a patrol of the coalition, killing two soldiers".
    const hit =
      lexicon.pack.order === "svo" && actors.length > 0 && tags[mention.to - 1]?.noun?.countable === true
        ? actors.findLast((actor) => actor.actor?.kind === "coalition" && isUnderway(actor, tokens))
        : undefined;
    if (hit !== undefined) return as(hit);
    // "أربعة أميركيين، بينهم جنديان": theirs of whom they are a part.
    const whole = words.onlyBehind === true && words.subset.has(before) ? (actors.at(-1)?.country ?? null) : null;
    const ofWhole = whole === null ? undefined : theatre.stateOf(whole);
    if (ofWhole !== undefined && theatre.actorById(`${ofWhole.id}.mil`) !== undefined) return army(`${ofWhole.id}.mil`);
    // "قصفت رتلاً عسكرياً": one that was not told of, unless men are counted.
    const isNew =
      words.onlyBehind === true &&
      tokens[mention.from]?.written.endsWith("اً") === true &&
      !tags.slice(mention.from, mention.to).some((tag) => tag.noun?.soldier === true || tag.noun?.countable === true);
    if (isNew) return mention;
    // "Syrian and Russian aircraft … the army": the land's own.
    const isForeignAir = lexicon.pack.order === "svo" && AIRBORNE.has(memory.army?.sector) && memory.army?.country !== theatre.homeCountry;
    const isHomeNamed = isForeignAir && actors.some(({ actor }) => actor?.id === theatre.home);
    if (memory.army !== null && !isHomeNamed) return as(memory.army);
    const isSoldier = tags.slice(mention.from, mention.to).some((tag) => tag.noun?.soldier === true);
    const state = isSoldier && country !== null ? theatre.stateOf(country) : undefined;
    if (state !== undefined) return army(`${state.id}.mil`);
    // "Suriye Savunma Bakanlığı … orduya": its own, where a language has no article to say so.
    const teller =
      ownArmy === null
        ? undefined
        : theatre.stateOf(actors.findLast(({ actor, country: of }) => of !== null && OF_STATE.has(actor?.kind ?? ""))?.country ?? "");
    if (teller !== undefined && theatre.actorById(`${teller.id}.mil`) !== undefined) return army(`${teller.id}.mil`);
    // "Deyrizor'da 13 asker can verdi": where none of its own stand.
    const region = province ?? memory.place?.admin1 ?? null;
    const isBeyond = region !== null && garrisonOf(ownArmy, theatre)?.provinces.has(region) === false;
    const isForeign = ownArmy !== null && (isBeyond || tags.some((tag) => tag.casualty?.foreign === true));
    const where = country ?? (province === null ? memory.place?.country : null) ?? memory.land;
    if (isForeign && theatre.homeCountry !== null && where === theatre.homeCountry) return army(homeArmy(theatre));
    const isHome = tags.slice(mention.from, mention.to).some((tag) => tag.noun?.home === "alone");
    return isHome ? army(homeArmy(theatre)) : army(ownArmy);
  }
  // "Gunmen shot two men": nobody knows whose, unless they are the ones told of.
  if (words.unknown?.has(tokens[mention.to - 1]?.norm ?? "") === true && !words.articles.has(before)) return mention;
  // "Members of a tribe": of whom nobody knows, not of the group named before.
  const isOfOther = words.partitive.has(tokens[mention.to]?.norm ?? "") && lexicon.pack.order === "svo";
  if (mention.sector === "fighters" && isOfOther) return mention;
  // "Terrorist groups", "terrorist attacks": any; "terrorists" are those of the group named before.
  const isAny = mention.sector === "terrorists" && lexicon.pack.order === "svo" && tags[mention.to - 1]?.noun?.single === true;
  if (isAny || (mention.sector === "terrorists" && tags[mention.to - 1]?.noun?.sector === "militia")) return mention;
  // "عنصرين من قوى الأمن": of another force than the group named before.
  const whole = words.onlyBehind === true && words.partitive.has(behind) ? tags[mention.to + 1]?.noun : undefined;
  if (mention.sector === "fighters" && whole?.sector === "forces") {
    const land =
      country !== null && isLocal({ from: mention.to + 1, to: mention.to + 3 }, { tokens, tags, lexicon })
        ? theatre.stateOf(country)
        : undefined;
    return land === undefined ? changed(mention, { sector: "forces" }) : army(`${land.id}.mil`);
  }
  // "إن مسلحين تنقلوا": gunmen of whom nobody knows.
  if (words.onlyBehind === true && /^(?:مسلح(?:ون|ين|ان)|انتحاري(?:ون|ين|ان)?)$/.test(tokens[mention.from]?.norm ?? "")) return mention;
  // "استهدف دورية للأمن وأسفر عن مقتل 16 عنصراً": of the force told of just before.
  const near =
    words.onlyBehind === true && mention.sector === "fighters"
      ? actors.findLast((actor) => actor.actor !== null && !actor.modifier && (actor.sector === "forces" || GROUPS.has(actor.actor.kind)))
      : undefined;
  if (near !== undefined) return as(near);
  if (words.attackers?.has(tokens[mention.to - 1]?.norm ?? "") === true) return memory.attacker === null ? mention : as(memory.attacker);
  // "SMO ile SDG arasındaki çatışmada 14 savaşçı": of either.
  if (mention.sector === "fighters" && lexicon.pack.order === "sov" && isOfEither(mention, actors, tokens)) return mention;
  const group =
    isOwnObject(mention, actors, memory, tokens) || isOfForeignBand(mention, memory, lookup) ? memory.groupBefore : memory.group;
  // "أعلنت أنقرة أن قواتها والجيش الوطني قتلوا 277 إرهابياً": no ally of who calls them so.
  const groupSide = memory.group === null ? null : theatre.sideAt(memory.group.entityId, day);
  const isAlly =
    groupSide !== null &&
    actors.some((actor) => (actor.isCountry || actor.sector === "ministry") && theatre.sideAt(actor.entityId, day) === groupSide);
  if (words.onlyBehind === true && mention.sector === "terrorists" && isAlly) return mention;
  if (mention.sector === "fighters" || mention.sector === "militia" || mention.sector === "terrorists")
    return group === null ? mention : as(group);
  // "مواقع للمسلحين": not the police that was named.
  if (mention.sector === "militants" && words.onlyBehind === true && memory.group?.actor?.kind === "force") return mention;
  if (mention.sector === "militants") return group === null ? changed(mention, unnamedMilitants(theatre, day)) : as(group);
  // "The government", where no other was named: the home state's.
  if (mention.sector === "government" && words.articles.has(before) && tags[mention.to - 1]?.noun?.home === "joined")
    return memory.office !== null ? as(memory.office) : army(theatre.home);
  // "Yönetim, … uyardı": the one that was named, where a language has no article to say so.
  if (mention.sector === "government" && lexicon.pack.order === "sov" && mention.from === 0 && memory.office !== null)
    return as(memory.office);
  // "فرضت عقوبات على شركتين": not the one named before.
  const isAnyBody = words.prefixedArticle !== undefined && !(tokens[mention.from]?.norm.startsWith(words.prefixedArticle) ?? false);
  if (mention.sector === "body" && memory.body !== null && !isAnyBody) return changed(as(memory.body), { sector: memory.body.sector });
  // "محكمة في أنقرة".
  if (mention.sector === "body")
    return there !== undefined && words.onlyBehind === true && there.id !== theatre.home ? army(`${there.id}.gov`) : mention;
  // "Adana'daki mahkeme": Turkey's.
  if (mention.sector === "officials" && (words.onlyBehind === true || lexicon.pack.order === "svo") && there !== undefined)
    return army(`${there.id}.gov`);
  if ((mention.sector === "ministry" || (mention.sector === "government" && words.onlyBehind === true)) && there !== undefined)
    return army(`${there.id}.gov`);
  const office = memory.office ?? (lexicon.pack.order === "svo" && isOfState(memory.topic) ? memory.topic : null);
  if (mention.sector === "ministry" || mention.sector === "officials") {
    // "الأمين العام للحلف": of something that is named.
    // "دبلوماسيين", "مسؤولون": some of any state.
    if (words.onlyBehind === true && mention.sector === "officials" && /^(?!ال).{3,}(?:ون|ين)$/.test(tokens[mention.from]?.norm ?? ""))
      return mention;
    if (office === null || (words.onlyBehind === true && mention.sector === "officials" && behind === "ل")) return mention;
    // "وزارة الداخلية" behind the foreign minister: the same state's.
    const isAnother =
      words.prefixedArticle !== undefined &&
      tags[mention.from]?.noun?.sector === "ministry" &&
      behind.startsWith(words.prefixedArticle) &&
      !(office.actor?.names.ar ?? []).some((name) => fold(name).includes(behind));
    const state = isAnother && office.country !== null ? theatre.stateOf(office.country) : undefined;
    return isAnother ? (state === undefined ? mention : army(`${state.id}.gov`)) : as(office);
  }
  return mention;
}
