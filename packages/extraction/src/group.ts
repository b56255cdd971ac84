import type { Token } from "@orontes/language";
import { familyOf } from "@orontes/vocabulary";
import { remembering } from "@orontes/language";
import type { Actor } from "@orontes/theatre";
import type { GroupNoun } from "./language-pack.ts";
import type { Entry } from "./lexicon.ts";
import { type ActorEntry, type ActorMention, changed, connectorAt, type Lookup, mentionOf, nameAt } from "./mention.ts";
import { ARMED, armOf, backed, homeSide, type NounFound, OFFICES, owned, plainGroup } from "./owned-group.ts";
import { titleAfter, titleBefore } from "./titled.ts";

/** Words between a group and its owner behind it: "هيئة الرقابة الزراعية الروسية". */
const OWNER_GAP = 3;
const OPENING_QUOTES = new Set(["«", "“", '"']);
/** Words between a name and its group: "Syrian Arab and allied". */
const GAP = 3;
/** Words from an office to the place that says whose it is: "министерство внутренних дел в Дамаске". */
const LOCAL_REACH = 5;

const FIGHTING: ReadonlySet<Actor["kind"]> = new Set<Actor["kind"]>(["armed_group", "militia", "force", "military"]);

const actorOf = (entries: readonly Entry[]): ActorEntry | undefined =>
  entries.find((entry): entry is ActorEntry => entry.kind === "actor" && entry.form === "adjective") ??
  entries.find((entry): entry is ActorEntry => entry.kind === "actor");

/** A group built of words: "Turkish troops", "Turkey-backed rebels", "the Syrian dictator", "позиции турецкой армии", "rebels". */
export function groupAt(lookup: Lookup, at: number, nameEnd: number, entries: readonly Entry[]): ActorMention | null {
  const owner = actorOf(entries);
  // "Минобороны в Анкаре": not the one that the bare word means.
  const local =
    owner?.needsContext === true && (owner.actor.kind === "ministry" || owner.actor.kind === "military") ? localAt(lookup, at) : null;
  if (local !== null) return local;
  if (owner !== undefined)
    return lookup.lexicon.pack.words.onlyBehind === true
      ? null
      : (behindOwner(lookup, at, nameEnd, owner) ?? (lookup.lexicon.pack.order === "sov" ? demonymAt(lookup, at, nameEnd, owner) : null));
  const titled = lookup.lexicon.pack.words.ownerBehind ? titleBefore(lookup, at, nameEnd, entries) : null;
  if (titled !== null) return titled;
  return entries.some((entry) => entry.kind === "place") ? null : (beforeOwner(lookup, at) ?? localAt(lookup, at) ?? bareGroup(lookup, at));
}

/** "45 Suriyeli": a word of origin that the language counts as people. */
function demonymAt(lookup: Lookup, at: number, nameEnd: number, { actor, form }: ActorEntry): ActorMention | null {
  const noun = lookup.tags[at]?.noun;
  if (noun?.sector !== "civilians" || nameEnd !== at + 1 || (form !== "adjective" && form !== "demonym")) return null;
  return changed(plainGroup(noun, at, nameEnd, lookup), { country: actor.country });
}

/** A name first: "Turkish troops", "Turkey's army", "Turkish-backed rebels", "the Russian president". */
function behindOwner(lookup: Lookup, at: number, nameEnd: number, owner: ActorEntry): ActorMention | null {
  const { tokens, lexicon, theatre, day } = lookup;
  const { words } = lexicon.pack;
  const arm = armOf(owner.actor, theatre);
  let next = nameEnd;
  // "Iranian-Russian-backed": the first name stands for both.
  const second = tokens[next]?.joined === true ? nameAt(lookup, next) : null;
  if (second !== null && tokens[second.to]?.joined === true) next = second.to;
  // "Turkish-backed rebels", "поддерживаемые Турцией силы".
  // "Возглавляемые «Группой» отряды": the name may stand in quotation marks.
  const isQuoted = words.ownerBehind && OPENING_QUOTES.has(tokens[at - 1]?.norm ?? "") && /^[»”"]$/.test(tokens[next]?.norm ?? "");
  const isBackedAhead = words.backed.has(tokens[isQuoted ? at - 2 : at - 1]?.norm ?? "");
  // "Russia backed the army" tells that it did; "Russia-backed" and "Russian backed" name a group.
  const isVerb =
    lexicon.pack.order === "svo" &&
    tokens[next]?.joined !== true &&
    (owner.form !== "adjective" || words.backing?.has(tokens[next]?.norm ?? "") === true);
  if (isBackedAhead || (words.backed.has(tokens[next]?.norm ?? "") && !isVerb)) {
    const named = lexicon.pack.order === "svo" && !isBackedAhead ? nameAt(lookup, next + 1) : null;
    const itself = named?.values.find((entry): entry is ActorEntry => entry.kind === "actor" && FIGHTING.has(entry.actor.kind));
    // "The US-backed Syrian Democratic Forces": who they are is said.
    if (named !== null && itself !== undefined) return mentionOf(itself.actor, at, named.to, tokens);
    const noun = nounAfter(lookup, isBackedAhead ? next + (isQuoted ? 1 : 0) : next + 1, GAP + 1);
    if (noun !== null && (isBackedAhead || tokens[nameEnd - 1]?.suffix == null)) return backed(arm ?? owner.actor, noun, at, lookup);
    // "Kurdish-held town", "Kurdish-run north-east": theirs who fight for them.
    if (arm !== undefined && tokens[next]?.joined === true) return mentionOf(arm, at, nameEnd, tokens, { modifier: true });
  }
  const people = owner.actor.kind === "state" ? peopleAt(lookup, nameEnd) : null;
  if (people !== null) {
    const group = behindOwner(lookup, nameEnd, people.to, people.owner);
    // "Syrian Kurdish fighters" are those of the theatre; those of other states are on no side.
    if (group !== null)
      return owner.actor.id === theatre.home
        ? changed(group, { from: at })
        : mentionOf(people.owner.actor, at, group.to, tokens, { sector: group.sector, country: owner.actor.country, side: null });
  }
  const possessive = tokens[nameEnd - 1]?.suffix === "s" || hasLostApostrophe(lookup, nameEnd, owner.actor);
  // "Elsewhere in Syria rebels attacked": where, not whose.
  const isWhere =
    lexicon.pack.order === "svo" &&
    owner.form === "name" &&
    owner.actor.kind === "state" &&
    !possessive &&
    FIGHTERS.has(lookup.tags[nameEnd]?.noun?.sector ?? "");
  if (isWhere && words.inside?.has(tokens[at - 1]?.norm ?? "") === true) return null;
  if (owner.form !== "adjective" && owner.form !== "name" && !possessive && lexicon.pack.order !== "sov") return null;
  if (owner.form === "adjective" || possessive) {
    const title = titleAfter(lookup, nameEnd, owner.actor);
    if (title !== null) {
      const [holder] = theatre.holdersOf(title.standsFor, owner.actor.id, day);
      const isNamed = nameAt(lookup, title.to)?.values.some((entry) => entry.kind === "actor" && entry.actor.kind === "person") ?? false;
      if (!isNamed && holder !== undefined && !words.and.has(tokens[title.to]?.norm ?? "")) return mentionOf(holder, at, title.to, tokens);
    }
  }
  const noun = nounAfter(lookup, nameEnd, owner.form === "adjective" || possessive ? GAP : 0);
  if (noun === null || !lexicon.pack.syntax.namesGroup({ from: at, to: nameEnd }, noun.at, tokens)) return null;
  return owned(owner.actor, noun, at, noun.at + 1, lookup);
}

const FIGHTERS: ReadonlySet<string> = new Set(["rebels", "jihadists", "militants", "fighters", "forces"]);

/** The adjective of a people right behind a state's: "Syrian Kurdish". */
function peopleAt(lookup: Lookup, at: number): { owner: ActorEntry; to: number } | null {
  const found = nameAt(lookup, at);
  const owner = found?.values.find(
    (entry): entry is ActorEntry => entry.kind === "actor" && entry.form === "adjective" && entry.actor.kind === "people",
  );
  return found === null || owner === undefined ? null : { owner, to: found.to };
}

/** "Russias jets": wires drop the mark. */
const hasLostApostrophe = ({ tokens, lexicon }: Lookup, to: number, actor: Actor): boolean => {
  const token = tokens[to - 1];
  return (
    lexicon.pack.losesApostrophes === true &&
    token !== undefined &&
    token.norm.length > 3 &&
    token.norm.endsWith("s") &&
    // "Damascus" is no "Damascu's".
    englishNames(actor).every((name) => !name.endsWith(token.norm))
  );
};

const englishNames = remembering(({ names, metonyms, demonyms }: Actor): readonly string[] =>
  [...names.en, ...metonyms.en, ...demonyms.en].map((name) => name.toLowerCase()),
);

/** A group first, its name behind: "troops loyal to Assad", "позиции турецкой армии", "قوات النظام". */
function beforeOwner(lookup: Lookup, at: number): ActorMention | null {
  const noun = lookup.tags[at]?.noun ?? null;
  return noun === null ? null : beforeOwnerOf(noun, lookup, at);
}

function beforeOwnerOf(noun: GroupNoun, lookup: Lookup, at: number): ActorMention | null {
  const { tokens, tags, lexicon } = lookup;
  const { words } = lexicon.pack;
  const article = words.prefixedArticle;
  const isDefinite = article !== undefined && tokens[at]?.norm.startsWith(article) === true;
  let to = at + 1;
  let group = noun;
  // "Позиции войск Турции": the rows of nouns before a name.
  const isClosed = (token: Token | undefined): boolean => token !== undefined && lexicon.pack.binds?.(token) === false;
  // "أسقطت الفصائل مروحية": what has the article owns nothing that has none.
  const isParted = (index: number): boolean =>
    tags[index]?.noun != null &&
    (isDefinite
      ? words.onlyBehind === true && article !== undefined && tokens[index]?.norm.startsWith(article) !== true
      : isClosed(tokens[to - 1]) && !agrees(tokens[to - 1], tokens[index]));
  // "مهندسو الجيش" are its own.
  const isOwn = (index: number): boolean =>
    group.sector !== "civilians" || (words.serving?.has(tokens[at]?.norm ?? "") === true && tags[index]?.noun?.sector === "forces");
  while (words.ownerBehind) {
    // "Отряды вооружённой оппозиции".
    const next = words.describing?.has(tokens[to]?.norm ?? "") === true ? to + 1 : to;
    const inner = tags[next]?.noun;
    if (inner == null || isParted(next) || !isOwn(next) || nameBehind(lookup, next) !== null) break;
    // "وزير الإعلام" is no outlet.
    const isOffice = words.onlyBehind === true && OFFICES.has(group.sector) && inner.sector === "media";
    // "قافلة مدنيين" is theirs.
    const isPeoples = group.sector === "positions" && inner.sector === "civilians" && inner.countable;
    group = !isPeoples && (group.sector === "positions" || inner.sector === "civilians" || isOffice) ? group : inner;
    to = next + 1;
  }
  for (let next = to; next <= to + (words.ownerBehind ? OWNER_GAP : 0); next++) {
    const token = tokens[next];
    if (token !== undefined && words.ownerBehind && !isDefinite && OPENING_QUOTES.has(token.norm)) continue;
    // "Отряд из «Фронта»".
    if (token !== undefined && words.ownerBehind && words.partitive.has(token.norm) && OPENING_QUOTES.has(tokens[next + 1]?.norm ?? ""))
      continue;
    if (token === undefined || token.kind === "mark" || words.boundaries.has(token.norm) || words.and.has(token.norm)) return null;
    // "محتجون دورية روسية": a noun that cannot own the next.
    if (isParted(next)) return null;
    // "حراس شركة تديرها تركيا": a verb with its pronoun.
    if (next > to && words.onlyBehind === true && words.possessives.has(token.norm)) return null;
    const connector = connectorAt(lookup, next);
    // "Боевики захватили посёлок при поддержке армии": what stands between is no part of their name.
    if (connector !== null && next > to && lexicon.pack.order === "free") return null;
    // "موقعين ثلاثة قتلى في صفوف القوات": the dead are theirs.
    if (connector !== null && next > to && words.onlyBehind === true && tags[next - 1]?.casualty != null) return null;
    // "قواتها من سوريا": whose they are is said already.
    if (connector !== null && words.onlyBehind === true && words.possessives.has(tokens[to]?.norm ?? "")) return null;
    // "فصائل المعارضة محاولة تقدم لقوات النظام": a bare "of" binds what stands right before it.
    // "12 فصيلاً اندماجها في الجيش" as well.
    const isPastDeed = tags[next - 1]?.triggers != null && next > to;
    if (connector !== null && words.onlyBehind === true && connector.to - next === 1 && (next > to + 1 || isPastDeed)) return null;
    // "منظمات حقوقية فرقة الحمزة": behind an adjective the next noun is another.
    const isQuoted = next === to + 1 && OPENING_QUOTES.has(tokens[to]?.norm ?? "");
    if (connector === null && next > to && !isQuoted && words.onlyBehind === true && tags[next]?.noun != null) return null;
    const from = connector === null ? next : connector.to;
    if (connector === null && (!words.ownerBehind || words.prepositions.has(token.norm))) {
      if (words.prepositions.has(token.norm)) return null;
      continue;
    }
    // "متظاهرون العلم التركي": what has the article is not of one that is closed without it.
    const isBareClosed = article !== undefined && isClosed(tokens[to - 1]) && tokens[to - 1]?.norm.startsWith(article) !== true;
    if (connector === null && article !== undefined && !isDefinite && isBareClosed && token.norm.startsWith(article)) return null;
    const name = nameBehind(lookup, from);
    if (name === null) {
      // "قوة تابعة لجهاز مجهول": somebody's, and not whom the bare word would mean.
      if (connector !== null && connector.to - next > 1 && words.onlyBehind === true) return plainGroup(group, at, connector.to, lookup);
      if (connector !== null || (isDefinite && nameAt(lookup, next) !== null)) return null;
      continue;
    }
    // "متطرفين أخفقت أنقرة في فصلهم": what cannot own a name owns none behind a verb.
    if (name.isName && connector === null && next > to && words.onlyBehind === true && isClosed(tokens[to - 1])) return null;
    // "مقاتلة سو-30 الأجواء التركية": of what stands between.
    const isAnothers =
      words.onlyBehind === true &&
      connector === null &&
      article !== undefined &&
      next > to + 1 &&
      tokens[to - 1]?.norm.startsWith(article) !== true &&
      tokens[to]?.norm.startsWith(article) !== true &&
      tokens.slice(to, next).some(({ norm }) => norm.startsWith(article));
    if (isAnothers) return null;
    if (connector === null && !lexicon.pack.syntax.ownsGroup({ from: at, to }, { from, to: name.to }, tokens)) continue;
    // "طلبت المحكمة من روسيا", "انسحاب القوات من سوريا": behind a bare "from" a state owns no group with the article, and nobody an office.
    const isFrom = connector !== null && connector.to - next === 1 && words.placePrepositions.has(token.norm);
    if (isFrom && isDefinite && (OFFICES.has(group.sector) || name.owner.kind === "state")) return null;
    const kind = connector?.values[0] ?? "owner";
    // "ضابط في القاعدة" serves at the base.
    if (kind === "member" && (name.owner.kind === "state" || name.owner.kind === "people" || name.isCommonWord)) return null;
    const found = { at, group };
    if (kind === "backer") return changed(backed(name.owner, found, at, lookup), { to: name.to });
    // "Officials of Turkey" are Turkey's; "fighters of the group" the group's.
    return owned(name.owner, found, at, name.to, lookup);
  }
  return null;

  function nameBehind(seen: Lookup, from: number): { owner: Actor; to: number; isCommonWord: boolean; isName: boolean } | null {
    const isBehindMark =
      words.articles.has(seen.tokens[from]?.norm ?? "") || (words.ownerBehind && OPENING_QUOTES.has(seen.tokens[from]?.norm ?? ""));
    const start = isBehindMark ? from + 1 : from;
    const first = nameAt(seen, start);
    // "Members of the Al Qaeda-linked Nusra Front": the name behind.
    const isLinked = first !== null && seen.tokens[first.to]?.joined === true && words.backed.has(seen.tokens[first.to]?.norm ?? "");
    // "Forces loyal to President Bashar al-Assad".
    const isTitled = first !== null && first.values.every(({ kind }) => kind === "title");
    // "للرئيس المخلوع بشار الأسد".
    const titled = isTitled ? (nameAt(seen, first.to) ?? (words.onlyBehind === true ? nameAt(seen, first.to + 1) : null)) : null;
    const found = (isLinked ? nameAt(seen, first.to + 1) : titled) ?? first;
    const owner = found === null ? undefined : actorOf(found.values);
    if (found === null || owner === undefined) return null;
    // "войска президента Асада", "positions of the Turkish army": a group behind the name belongs to it.
    const isClosedRow =
      isDefinite || (words.onlyBehind === true && article !== undefined && seen.tokens[to - 1]?.norm.startsWith(article) === true);
    // "ذوو المفقودين موسكو".
    const isParted =
      words.onlyBehind === true &&
      article !== undefined &&
      start > to &&
      start === from &&
      seen.tokens[from - 1]?.norm.startsWith(article) === true;
    if (isParted && (owner.form === "name" || owner.form === "metonym")) return null;
    if (isClosedRow && (owner.form === "name" || owner.form === "metonym") && from === to) return null;
    // "المرصد السوري" agree in the article; "المرصد … غارات روسية" do not.
    if (
      isDefinite &&
      (owner.form === "adjective" || owner.form === "demonym") &&
      from < to + OWNER_GAP &&
      article !== undefined &&
      tokens[start]?.norm.startsWith(article) !== true
    )
      return null;
    const inner = words.onlyBehind === true ? null : behindOwner(seen, start, found.to, owner);
    if (inner !== null) return inner.actor === null ? null : { owner: inner.actor, to: inner.to, isCommonWord: false, isName: true };
    return owner.form === "adjective" && !words.ownerBehind
      ? null
      : {
          owner: owner.actor,
          to: found.to,
          isCommonWord: owner.needsContext && words.onlyBehind === true,
          isName: owner.form === "name" || owner.form === "metonym",
        };
  }
}

/** "مهندسون عسكريون", "رتلاً عسكرياً": two words for the same. */
const agrees = (noun: Token | undefined, next: Token | undefined): boolean => {
  const ending = /(?:ون|ين|ان|ا)$/.exec(noun?.norm ?? "")?.[0];
  return ending !== undefined && next?.norm.endsWith(ending) === true;
};

/** "Власти Хатая", "суд в Адане", "полиция провинции Кайсери": abroad, the state's whose place it is. */
function localAt(lookup: Lookup, at: number): ActorMention | null {
  const { tokens, tags, lexicon, theatre } = lookup;
  const { localities } = lexicon.pack.words;
  const group = tags[at]?.noun ?? null;
  if (localities === undefined || group === null || group.local !== true) return null;
  let from = at + 1;
  while (from < at + LOCAL_REACH && localities.has(tokens[from]?.norm ?? "")) from++;
  const found = nameAt(lookup, from);
  const entry = found?.values.find((one) => one.kind === "place");
  if (entry?.kind !== "place" || tokens[from]?.capital !== true || entry.place.country === null) return null;
  const home = theatre.home === null ? undefined : theatre.actorById(theatre.home);
  const state = theatre.stateOf(entry.place.country);
  const isHome = state?.id === home?.id && group.sector !== "ministry";
  if (state === undefined || isHome || entry.place.precision === "country") return null;
  return owned(state, { at, group: { ...group, sector: "government" } }, at, at + 1, lookup);
}

function joins({ tokens, lexicon: { pack } }: Lookup, at: number): boolean {
  const [first, next] = [tokens[at], tokens[at + 1]];
  return pack.joins === undefined || first === undefined || next === undefined || pack.joins(first, next);
}

/** No name: "rebels", "government forces", "the army". */
function bareGroup(lookup: Lookup, at: number): ActorMention | null {
  const { tokens, tags, theatre } = lookup;
  const { words } = lookup.lexicon.pack;
  const noun = tags[at]?.noun ?? null;
  const first = tokens[at];
  if (noun === null || first === undefined) return null;
  const home = theatre.home === null ? undefined : theatre.actorById(theatre.home);
  // "Personnel carriers": vehicles.
  if (noun.sector === "forces" && tags[at + 1]?.equipment === true && PLAIN_CARRIERS.has(first.norm)) return null;
  // "The air force": the home state's, where no other is named.
  if (home !== undefined && isAirForce(lookup, at)) return owned(home, { at, group: { ...noun, sector: "air" } }, at - 1, at + 1, lookup);
  const isClosed = tokens[at + 1]?.joined === true || lookup.lexicon.pack.binds?.(first) === false || !joins(lookup, at);
  // "Отряды вооружённой оппозиции".
  const skipped = words.ownerBehind && words.describing?.has(tokens[at + 1]?.norm ?? "") === true ? 1 : 0;
  // "As the rebels press on".
  const isVerbNext = lookup.lexicon.pack.order === "svo" && lookup.lexicon.pack.standsAlone?.(tokens, at + 1) === false;
  const next = isClosed || isVerbNext ? null : (tags[at + 1 + skipped]?.noun ?? null);
  if (next === null && lookup.lexicon.pack.standsAlone?.(tokens, at) === false) return null;
  // "Social media posts" are no outposts.
  if (noun.sector === "media" && next?.sector === "positions") return null;
  // "Government air strikes", "a pro-government assault": the home state's.
  const ours =
    noun.home !== undefined && noun.sector === "government" && theatre.home !== null && isBeforeAttack(lookup, at + 1)
      ? theatre.actorById(`${theatre.home}.mil`)
      : undefined;
  if (ours !== undefined) return mentionOf(ours, at, at + 1, tokens, { sector: "forces", modifier: true });
  // "Güvenlik görevlisi", "polis memuru": of the force.
  if (
    next !== null &&
    lookup.lexicon.pack.order === "sov" &&
    noun.sector === "forces" &&
    words.serving?.has(tokens[at + 1]?.norm ?? "") === true
  )
    return plainGroup(noun, at, at + 2, lookup);
  // "قافلة مدنيين".
  if (words.onlyBehind === true && noun.sector === "positions" && next?.sector === "civilians" && next.countable)
    return plainGroup(next, at, at + 2, lookup);
  if (next === null || noun.sector === "civilians" || next.sector === "civilians" || next.sector === "source")
    return coalitionOr(plainGroup(noun, at, at + 1, lookup), lookup, at);
  // "Regime fighter planes".
  const craft = next.sector === "fighters" ? tags[at + 2]?.noun : undefined;
  if (craft?.sector === "air" && noun.home !== undefined && home !== undefined)
    return owned(home, { at: at + 2, group: craft }, at, at + 3, lookup);
  // "Government forces", "rebel fighters", "army positions": whose they are stands first.
  if (home !== undefined && noun.home !== undefined && ARMED.has(next.sector))
    return owned(home, { at: at + 1, group: next }, at, at + 2, lookup);
  // "Regime fighters", "pro-government militiamen", "عناصر النظام", "силы режима": on the home state's side, without being its army.
  const homeBehind = words.onlyBehind === true ? "alone" : words.ownerBehind ? "joined" : null;
  const isOwnedBehind = homeBehind !== null && next.home === homeBehind && next.sector === "government";
  if (isOwnedBehind && home !== undefined && ARMED.has(noun.sector)) return owned(home, { at, group: noun }, at, at + 2, lookup);
  const loyal = isOwnedBehind ? noun : noun.home === undefined ? null : next;
  if (loyal?.sector === "fighters" || loyal?.sector === "militia")
    return changed(plainGroup(loyal, at, at + 2, lookup), { side: homeSide(theatre, lookup.day), country: theatre.homeCountry });
  if (words.ofManyCamps?.has(first.norm) === true && words.camps?.has(tokens[at + 1]?.norm ?? "") === true)
    return plainGroup(next.sector === "rebels" ? next : { ...next, sector: "rebels" }, at, at + 2, lookup);
  return coalitionOr(
    plainGroup(["rebels", "jihadists", "militants", "terrorists"].includes(noun.sector) ? noun : next, at, at + 2 + skipped, lookup),
    lookup,
    at,
  );
}

const PLAIN_CARRIERS = new Set(["personnel", "troop"]);
function isAirForce({ tokens, lexicon }: Lookup, at: number): boolean {
  const { airForce, articles } = lexicon.pack.words;
  return (
    airForce !== undefined &&
    tokens[at]?.norm === airForce[1] &&
    tokens[at - 1]?.norm === airForce[0] &&
    articles.has(tokens[at - 2]?.norm ?? "")
  );
}

/** A noun of war stands here: "air strikes", "shelling", "assault". */
export const isBeforeAttack = ({ tokens, tags, lexicon }: Lookup, at: number): boolean =>
  lexicon.triggers
    .longestAt(tokens, at, tags[at]?.triggers ?? null)
    ?.values.some(({ kind, type }) => kind === "noun" && familyOf(type) === "armed") ?? false;

/** "Coalition jets": the one coalition that needs no name. */
function coalitionOr(mention: ActorMention, { tokens, tags, theatre, lexicon }: Lookup, at: number): ActorMention {
  const coalition = theatre.actorById("coalition");
  const isCoalition = tags[at] !== undefined && isWireForm(tokens[at]?.norm ?? "", lexicon.pack);
  if (coalition === undefined || !isCoalition) return mention;
  return mentionOf(coalition, mention.from, mention.to, tokens, { sector: mention.sector });
}

/** "The coalitions jets": wires lose the apostrophe. */
const isWireForm = (word: string, { words: { coalition }, losesApostrophes }: Lookup["lexicon"]["pack"]): boolean =>
  coalition !== undefined && (word === coalition || (losesApostrophes === true && word === `${coalition}s`));

/** A group noun within a few words that are neither marks nor prepositions. */
const PAST =
  /^(?!(?:arm|armour|armor|back|train|alli|combin|ally|unit|mechani[sz]|assault|elit|want|unnam|unidentifi|mask|retir|wound|captur|suspect)ed$).{3,}ed$/;
const IRREGULAR = new Set(
  "sent took struck shot flew drove gave told said began left lost won brought sold fought met shut withdrew became sends takes strikes says gives begins loses wins".split(
    " ",
  ),
);
const ACRONYM = /^(?:\p{Lu}\.?){2,}$/u;
function nounAfter({ tokens, tags, lexicon }: Lookup, from: number, gap: number): NounFound | null {
  const { prepositions, and, boundaries, auxiliaries, articles } = lexicon.pack.words;
  for (let at = from; at <= from + gap && at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === "mark" || prepositions.has(token.norm) || and.has(token.norm) || boundaries.has(token.norm))
      return null;
    const group = tags[at]?.noun;
    // "A Turkish court sentenced two journalists", "a Russian firm sold the army".
    if (lexicon.pack.order === "svo" && at > from && token.joined !== true && (PAST.test(token.norm) || articles.has(token.norm)))
      return null;
    // "The US sent troops", "the UK deployed ships": behind a name that is an adjective as well a verb is one.
    const isVerb = IRREGULAR.has(token.norm) || (PAST.test(token.norm) && ACRONYM.test(tokens[from - 1]?.written ?? ""));
    if (lexicon.pack.order === "svo" && at === from && token.joined !== true && isVerb) return null;
    // "Russian strikes killed people": a verb parts them.
    if (tags[at]?.casualty != null || auxiliaries.has(token.norm)) return null;
    if (group == null) continue;
    // "Syrian army positions", "Turkish observation posts": the last of a row of nouns.
    const next = tags[at + 1]?.noun;
    if (next == null || next.sector === "officials" || lexicon.pack.binds?.(token) === false) return { at, group };
    return { at: at + 1, group: next.sector === "positions" && group.sector !== "forces" ? { ...next, sector: group.sector } : next };
  }
  return null;
}
