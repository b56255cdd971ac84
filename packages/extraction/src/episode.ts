import { familyOf, isTold, type Participant, type PlaceMention, type Quantity, type Span } from "@orontes/vocabulary";
import type { Theatre } from "@orontes/theatre";
import { withAddressee } from "./addressee.ts";
import { ENEMY_REACH, isArmedParty, warOf, withEnemy, withThreatened } from "./enemy.ts";
import { FROM_AFAR, inRole, isActing } from "./role.ts";
import { PART, UNNAMED } from "./losses.ts";
import { agree, isSame, isSameCount, isThere, pointedAt, shareCount, sidesOf, withMeans } from "./same-event.ts";
import { isFine, withDetails } from "./lead-details.ts";
import { FALLEN, retold, type Sighting, SUSPECTED } from "./sighting.ts";
import { asParts, tollBefore, wholeBefore } from "./toll.ts";

const MOST_EVIDENCE = 4;
/** All passages of one development together stay shorter than this, so that each proves something. */
const MOST_EVIDENCE_CHARS = 390;
const MOST_PLACES = 3;
/** How many sentences back "the strikes" may point. */
const BACK_REACH = 6;

/** Each is compared with each: what tells of more is no article but a file of them, and is laid together in parts. */
const MOST_TOGETHER = 400;

/** Lays an article's sightings together: the same event told twice is one, and what one sentence leaves out another may say. */
export function layTogether(sightings: readonly Sighting[], theatre: Pick<Theatre, "sides" | "homeCountry">): Sighting[] {
  const laid: Sighting[] = [];
  for (let from = 0; from < sightings.length; from += MOST_TOGETHER)
    laid.push(...layPart(sightings.slice(from, from + MOST_TOGETHER), theatre));
  return laid;
}

function layPart(sightings: readonly Sighting[], theatre: Pick<Theatre, "sides" | "homeCountry">): Sighting[] {
  const order = new Map<Sighting["reading"], number>();
  for (const { reading } of sightings) if (!order.has(reading)) order.set(reading, order.size);
  const scene = onlyScene(sightings);
  const told: Sighting[] = [];
  const alliesOf = new Map(theatre.sides.map(({ id, allies }) => [id, allies]));
  for (const sighting of sightings) {
    const whole = withMeans(inherit(sighting, told, order, alliesOf), told, order);
    const pointed = pointedAt(whole, told);
    const again = pointed >= 0 ? pointed : told.findIndex((one) => isSame(one, whole));
    const at = again >= 0 ? again : tollBefore(whole, told, order);
    const same = told[at];
    const total = same === undefined ? told[wholeBefore(whole, told, order)] : undefined;
    if (total !== undefined) told[told.indexOf(total)] = withParts(total, whole);
    else if (same === undefined) told.push(whole);
    else told[at] = merged(same, whole);
  }
  const known = told.map((one) => withClaimant(one, told, order));
  told.splice(0, told.length, ...known);
  const war = warOf(told, theatre);
  return told
    .map((one, index) =>
      withEnemy(withResidents(withParties(withVictims(withSender(one, told), told, alliesOf), told, index)), told, index, war),
    )
    .map((one, _, all) => withOpponents(one, all))
    .map(withCivilians)
    .map((one, _, all) => withUnnamed(one, all))
    .map((one) => withThreatened(withAddressee(one, told, order), war))
    .map((one) => withDetails(one, told, order))
    .map((one) => withScene(one, scene));
}

/** An attack that nobody is named for is whose who claims it: in its own sentence, or right behind it. */
function withClaimant(attack: Sighting, told: readonly Sighting[], order: ReadonlyMap<Sighting["reading"], number>): Sighting {
  const isOfArms = CLAIMED.has(attack.type) || attack.type === "casualties";
  if (!isOfArms || !isTold(attack.realis) || sidesOf(attack, true).length > 0) return attack;
  const here = order.get(attack.reading) ?? 0;
  const claim = told.find((one) => {
    if (!isClaim(one)) return false;
    const there = order.get(one.reading) ?? 0;
    if (there === here) return true;
    // A claim of another sentence is of the attack right before it.
    const between = told.some((other) => {
      const at = order.get(other.reading) ?? 0;
      return CLAIMED.has(other.type) && isTold(other.realis) && at > here && at <= there;
    });
    return attack.type !== "casualties" && there > here && there - here <= CLAIM_REACH && !between;
  });
  // A group of no known camp is named with its claim alone.
  const isBeside = claim !== undefined && claim.reading === attack.reading;
  const claimants = (claim?.participants ?? []).filter((one) => isActing(one) && isArmedParty(one) && (isBeside || one.side !== null));
  if (claimants.length === 0) return attack;
  return retold(attack, {
    participants: [...claimants.map((one) => inRole(one, "initiator")), ...attack.participants],
    rules: [...attack.rules, "claimed", SENDER_LATER],
  });
}
const CLAIMED: ReadonlySet<Sighting["type"]> = new Set([
  "ied_explosion",
  "attack_on_civilians",
  "ground_assault",
  "missile_rocket_attack",
  "drone_strike",
  "abduction",
]);
/** How many sentences behind an attack somebody claims it. */
const CLAIM_REACH = 3;
const CLAIM = /\.statement\.(?:claim(?:ed|s)-(?:by|respons|the|an)|.*üstlen|взял.*ответственность|.*(?:تبن|مسؤوليت))/u;
const isClaim = ({ type, realis, rules }: Sighting): boolean =>
  type === "statement" && isTold(realis) && rules.some((rule) => CLAIM.test(rule));

/** "Among the dead were three children" is told with the dead. */
const withParts = (total: Sighting, parts: Sighting): Sighting =>
  retold(total, {
    participants: [
      ...total.participants,
      ...parts.participants.filter((one) => !isActing(one) && !total.participants.some(({ side }) => side === one.side)),
    ],
    quantities: [...total.quantities, ...asParts(total.quantities, parts.quantities)],
    evidence: withinLimit([...total.evidence, ...parts.evidence]),
    rules: [...total.rules, PART],
  });

/** Who sent a strike is often told only at its second mention; its losses, told with the first, are theirs as well. */
function withSender(losses: Sighting, told: readonly Sighting[]): Sighting {
  if (familyOf(losses.type) !== "losses" || losses.participants.some(isActing)) return losses;
  const attack = told.find(
    (one) =>
      one.reading === losses.reading &&
      one.rules.includes(SENDER_LATER) &&
      !one.rules.includes(SUSPECTED) &&
      losses.rules.includes(`cause.${one.type}`),
  );
  if (attack === undefined) return losses;
  const senders = attack.participants.filter(isActing).map((one) => inRole(one, "initiator"));
  return retold(losses, { participants: [...senders, ...losses.participants], rules: [...losses.rules, SENDER_LATER] });
}
const SENDER_LATER = "sender.later";

/** "Fighting broke out again": between those who fought in the same article. */
function withParties(clash: Sighting, told: readonly Sighting[], at: number): Sighting {
  const { actors, places } = clash.reading.mentions;
  // A sentence that names others, or another country, tells of another fight.
  if (clash.type !== "armed_clash" || !isTold(clash.realis) || clash.participants.some(isActing) || actors.some(isSided)) return clash;
  const before = told
    .slice(Math.max(0, at - ENEMY_REACH), at + ENEMY_REACH)
    .find(
      (one) =>
        one.type === "armed_clash" && one !== clash && isTold(one.realis) && new Set(one.participants.map(({ side }) => side)).size > 1,
    );
  const countries = before?.places.flatMap(({ country }) => country ?? []) ?? [];
  if (
    before === undefined ||
    places.some(({ place }) => place.country !== null && countries.length > 0 && !countries.includes(place.country))
  )
    return clash;
  const parties = before.participants.map((one) => inRole(one, "participant"));
  return retold(clash, {
    participants: [...parties, ...clash.participants.filter((one) => !parties.some(({ side }) => side === one.side))],
    rules: [...clash.rules, "parties"],
  });
}

const isSided = ({ actor, side, country }: Sighting["reading"]["mentions"]["actors"][number]): boolean =>
  actor?.kind !== "monitor" && (side != null || country !== null || (actor !== null && side === undefined));

/** The parties of a clash that its own words do not name. */
const GUESSED: ReadonlySet<string> = new Set(["enemy", "parties", "fallen", FALLEN]);

/** "128 troops were killed as the army battled the group": by those they fought. */
function withOpponents(losses: Sighting, told: readonly Sighting[]): Sighting {
  const fallen = losses.participants.filter((one) => !isActing(one));
  const isFought =
    losses.rules.includes("cause.armed_clash") && !losses.participants.some(isActing) && fallen.length > 0 && fallen.every(isArmedParty);
  const clash = isFought
    ? told.find(
        (one) =>
          one.type === "armed_clash" &&
          one.reading === losses.reading &&
          isTold(one.realis) &&
          !one.rules.some((rule) => GUESSED.has(rule)),
      )
    : undefined;
  if (clash === undefined) return losses;
  const own = new Set(fallen.map(({ side, entityId }) => side ?? entityId));
  const opponents = clash.participants.filter((one) => isArmedParty(one) && !own.has(one.side ?? one.entityId));
  if (own.size !== 1 || opponents.length === 0) return losses;
  return retold(losses, {
    participants: [...opponents.map((one) => inRole(one, "initiator")), ...losses.participants],
    rules: [...losses.rules, "opponent"],
  });
}

/** Where a sentence names only the country, or nothing, and the whole article names places of one province, it is there. */
function withScene(one: Sighting, scene: PlaceMention | null): Sighting {
  const isCoarse = one.places.every(({ precision }) => precision === "country");
  if (!isCoarse || !["armed", "losses"].includes(familyOf(one.type)) || !isTold(one.realis)) return one;
  const country = one.places[0]?.country ?? null;
  if (scene === null || (country !== null && scene.country !== country)) return one;
  return retold(one, { places: [scene], rules: [...one.rules, "scene.only"] });
}

/** The first place of the only province that an article's fighting and losses are in. */
function onlyScene(sightings: readonly Sighting[]): PlaceMention | null {
  const fine = sightings
    .flatMap(({ type, places }) => (["armed", "losses"].includes(familyOf(type)) ? places : []))
    .filter(({ precision }) => precision !== "country");
  const [first] = fine;
  return first !== undefined && first.admin1 !== null && fine.every(({ admin1 }) => admin1 === first.admin1) ? first : null;
}

/** What happens to civilians, whoever they are, and the role they have in it. */
const ON_CIVILIANS: Partial<Record<Sighting["type"], Participant["role"]>> = {
  attack_on_civilians: "victim",
  displacement: "victim",
  evacuation: "victim",
  refugee_return: "victim",
  refugee_hosting: "beneficiary",
  aid_delivery: "beneficiary",
  // Hospitals, power and water fail those whom they serve.
  capability_status: "victim",
};
/** A town that is shelled is its people's, where nobody else is said to be hit there. */
function withResidents(attack: Sighting): Sighting {
  if (attack.homes === null || !isTold(attack.realis) || attack.participants.some((one) => !isActing(one))) return attack;
  return retold(attack, {
    participants: [...attack.participants, civilians(attack, attack.homes, "target")],
    rules: [...attack.rules, "residents"],
  });
}

const civilians = (event: Sighting, mention: Span, role: Participant["role"]): Participant => ({
  entityId: "group.civilians",
  name: "civilians",
  country: event.places[0]?.country ?? null,
  mention,
  role,
  affiliation: [],
  side: "civilian",
  ploverSector: "CVL",
  acledInter: 7,
});

/** An attack on civilians has civilians for victims; so have flight and relief, and "Syrians fled" means no state. */
function withCivilians(event: Sighting): Sighting {
  const [evidence] = event.evidence;
  const role = ON_CIVILIANS[event.type];
  const named = event.participants.filter((one) => isActing(one) || one.ploverSector !== "GOV");
  if (role === undefined || evidence === undefined || named.some((one) => !isActing(one))) return event;
  // An army that runs out of shells is no hospital.
  if (event.type === "capability_status" && named.some(isArmedParty)) return event;
  return retold(event, { participants: [...named, civilians(event, evidence, role)] });
}

/** "Put the death toll at 70": people, of the land that the article tells of. */
function withUnnamed(toll: Sighting, told: readonly Sighting[]): Sighting {
  const [evidence] = toll.evidence;
  if (toll.type !== "casualties" || !isTold(toll.realis) || evidence === undefined || toll.participants.some((one) => !isActing(one)))
    return toll;
  const country = [toll, ...told].flatMap(({ places }) => places[0]?.country ?? [])[0];
  if (country === undefined) return toll;
  const isAnyone = [...HITS_ANYONE].some((type) => toll.rules.includes(`cause.${type}`));
  const people: Participant = {
    ...civilians(toll, evidence, "victim"),
    entityId: UNNAMED,
    name: "people",
    country,
    side: isAnyone ? "civilian" : null,
    acledInter: null,
  };
  return retold(toll, { participants: [...toll.participants, people] });
}

const WAR_DEAD = 10_000;
/** No single attack costs so many: the toll of the whole war. */
const isOfWar = ({ quantities }: Sighting): boolean => quantities.some(({ min }) => (min ?? 0) >= WAR_DEAD);

/** Kill in the moment in which they are told; a siege or a campaign goes on. */
const AT_ONCE: ReadonlySet<Sighting["type"]> = new Set([...FROM_AFAR, "ground_assault", "ied_explosion", "armed_clash"]);

/** What "the attack" does not point back to. */
const NO_ATTACK: ReadonlySet<Sighting["type"]> = new Set([
  "siege_relief",
  "territory_captured",
  "territory_lost",
  "ground_advance",
  "shootdown",
]);

/** Whom such an attack kills are people of the place. */
const HITS_ANYONE: ReadonlySet<Sighting["type"]> = new Set([...FROM_AFAR, "ied_explosion", "attack_on_civilians"]);

/** Losses of an attack that was told before are its work: "in the strikes", "saldırıda". */
function inherit(
  losses: Sighting,
  told: readonly Sighting[],
  order: ReadonlyMap<Sighting["reading"], number>,
  alliesOf: ReadonlyMap<string, readonly string[]>,
): Sighting {
  if (familyOf(losses.type) !== "losses" || !isTold(losses.realis) || losses.participants.some(isActing)) return losses;
  const orderOf = ({ reading }: Sighting): number => order.get(reading) ?? -1;
  // "At least 10 civilians were killed." right behind the strike, with no place, day or cause of its own.
  const goesOn = !losses.isPlacedHere && !losses.isDatedHere && losses.rules.includes("cause.none") && !isOfWar(losses);
  if (!losses.reading.refersBack && !goesOn) return losses;
  const reach = losses.reading.refersBack ? BACK_REACH : 1;
  const explains = (one: Sighting): boolean =>
    (losses.reading.refersBack ? familyOf(one.type) === "armed" : AT_ONCE.has(one.type)) &&
    one.type !== "siege" &&
    one.mode !== "chemical" &&
    !one.rules.includes(SUSPECTED) &&
    isTold(one.realis) &&
    one.reading !== losses.reading &&
    orderOf(losses) - orderOf(one) <= reach &&
    isThere(one, losses) &&
    !withAllies(sidesOf(one, true), alliesOf).some((side) => sidesOf(losses, false).includes(side)) &&
    hitsAll(one, losses);
  // "The attacks" are strikes before they are battles.
  const attack = told.findLast((one) => one.type !== "armed_clash" && explains(one)) ?? told.findLast(explains);
  if (attack === undefined || NO_ATTACK.has(attack.type)) return losses;
  // "Two residents were hurt.": of those who only got hurt nobody says who did it.
  const isToll = losses.reading.refersBack || losses.quantities.some(({ kind }) => kind !== "wounded");
  // In a fight whoever is named is only one of those who shot.
  const isOfOne = attack.type !== "armed_clash" || losses.reading.refersBack;
  const initiators = (isToll && isOfOne ? attack.participants : []).filter((one) => isActing(one)).map((one) => inRole(one, "initiator"));
  return retold(losses, {
    participants: [
      ...initiators.filter((one) => !losses.participants.some((other) => other.side === one.side)),
      ...losses.participants.map((one) => (one.entityId === UNNAMED && HITS_ANYONE.has(attack.type) ? { ...one, side: "civilian" } : one)),
    ],
    places: losses.isPlacedHere ? losses.places : attack.places,
    when: losses.isDatedHere ? losses.when : attack.when,
    rules: [...losses.rules, `cause.${attack.type}`, ...(goesOn ? ["goes-on"] : [])],
  });
}

/** Nobody bombs his own, nor those he fights beside. */
const withAllies = (sides: readonly string[], alliesOf: ReadonlyMap<string, readonly string[]>): readonly string[] => [
  ...sides,
  ...sides.flatMap((side) => alliesOf.get(side) ?? []),
];

/** An attack on one army does not explain the dead of another. */
function hitsAll(attack: Sighting, losses: Sighting): boolean {
  const hit = attack.participants.filter((one) => !isActing(one) && isArmedParty(one)).map(({ side }) => side);
  return hit.length === 0 || losses.participants.filter(isArmedParty).every(({ side }) => hit.includes(side));
}

/** An attack whose victims only its casualties name. */
function withVictims(attack: Sighting, told: readonly Sighting[], alliesOf: ReadonlyMap<string, readonly string[]>): Sighting {
  if (familyOf(attack.type) !== "armed" || !isTold(attack.realis) || attack.participants.some((one) => !isActing(one))) return attack;
  const losses = told.find(
    (one) =>
      one.type === "casualties" &&
      isTold(one.realis) &&
      (one.reading === attack.reading || one.reading.refersBack || one.rules.includes("goes-on")) &&
      one.rules.includes(`cause.${attack.type}`) &&
      agree(sidesOf(one, true), sidesOf(attack, true)) &&
      isThere(one, attack) &&
      // "In recent months the town has been bombed": not only those who died today.
      !(attack.isDatedHere && (attack.when.precision === "open" || attack.when.precision === "after")),
  );
  const own = withAllies(sidesOf(attack, true), alliesOf);
  const victims =
    losses?.participants.filter(
      (one) =>
        !isActing(one) && (one.entityId !== UNNAMED || HITS_ANYONE.has(attack.type)) && (one.side === null || !own.includes(one.side)),
    ) ?? [];
  return retold(attack, {
    participants: [
      ...attack.participants,
      ...victims.map((one) => inRole(one, one.side === "civilian" ? "victim" : attack.type === "armed_clash" ? "participant" : "target")),
    ],
  });
}

/** The first telling, with what the second adds. */
function merged(a: Sighting, b: Sighting): Sighting {
  const isNew = (one: Participant): boolean =>
    !a.participants.some((other) => isActing(other) === isActing(one) && (other.entityId === one.entityId || other.side === one.side));
  const evidence = b.evidence.filter((span) => !a.evidence.some((other) => other.start === span.start && other.in === span.in));
  const placed = b.isPlacedHere && (!a.isPlacedHere || (isFine(b) && !isFine(a))) ? b : a;
  const dated = a.isDatedHere || !b.isDatedHere ? a : b;
  return retold(a, {
    said: a.said.report?.speaker == null ? b.said : a.said,
    participants: [...a.participants, ...b.participants.filter(isNew)],
    places: placed.places.slice(0, MOST_PLACES),
    isPlacedHere: placed.isPlacedHere,
    when: dated.when,
    isDatedHere: dated.isDatedHere,
    quantities: [
      ...a.quantities.map((one) => withSide(one, b.quantities)),
      ...b.quantities.filter((one) => !shareCount([one], a.quantities)).map((one) => ({ ...one, subsetOf: null })),
    ],
    evidence: withinLimit([...a.evidence, ...evidence]),
    rules: [
      ...new Set([...a.rules, ...b.rules, ...(!a.participants.some(isActing) && b.participants.some(isActing) ? [SENDER_LATER] : [])]),
    ],
  });
}

/** Whose they were, where only the second telling says it. */
function withSide(one: Quantity, others: readonly Quantity[]): Quantity {
  const other = one.side === null ? others.find((two) => isSameCount(one, two)) : undefined;
  return other === undefined ? one : { ...one, side: other.side, civilian: other.civilian };
}

function withinLimit([first, ...rest]: readonly Span[]): readonly Span[] {
  if (first === undefined) return [];
  let chars = first.text.length;
  const kept = rest.filter((span) => {
    chars += span.text.length;
    return chars <= MOST_EVIDENCE_CHARS;
  });
  return [first, ...kept].slice(0, MOST_EVIDENCE);
}
