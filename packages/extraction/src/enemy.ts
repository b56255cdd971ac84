import { NO_SIDE, type Theatre } from "@orontes/theatre";
import { familyOf, isTold, type Participant } from "@orontes/vocabulary";
import { inRole, isActing, FROM_AFAR } from "./role.ts";
import { sidesOf } from "./same-event.ts";
import { FALLEN, retold, type Sighting } from "./sighting.ts";

/** How many developments away an enemy is sought. */
export const ENEMY_REACH = 6;
/** And for what is hit from afar. */
const STRIKE_REACH = 2;

/** Who fights whom in one article, and who is there at all. */
export interface War {
  readonly alliesOf: ReadonlyMap<string, readonly string[]>;
  readonly foesOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** Of each side whom it fights, and in how many developments. */
  readonly fought: ReadonlyMap<string, ReadonlyMap<string, Counted>>;
  readonly present: ReadonlyMap<string, Counted>;
  /** The state on whose land it is fought. */
  readonly home: string | null;
}
interface Counted {
  readonly one: Participant;
  times: number;
}

const sideKey = ({ side }: Participant): string => side ?? NO_SIDE;

export function warOf(told: readonly Sighting[], { sides, homeCountry }: Pick<Theatre, "sides" | "homeCountry">): War {
  const fought = new Map<string, Map<string, Counted>>();
  const present = new Map<string, Counted>();
  const count = (among: Map<string, Counted>, one: Participant): void => {
    const known = among.get(sideKey(one));
    if (known === undefined) among.set(sideKey(one), { one, times: 1 });
    else known.times++;
  };
  const fight = (a: Participant, b: Participant): void => {
    if (sideKey(a) === sideKey(b)) return;
    const foes = fought.get(sideKey(a)) ?? new Map<string, Counted>();
    fought.set(sideKey(a), foes);
    count(foes, b);
  };
  for (const { type, participants } of told) {
    const armed = participants.filter(isArmedParty);
    for (const one of armed) count(present, one);
    if (!["armed", "losses"].includes(familyOf(type))) continue;
    for (const a of armed)
      for (const b of armed) {
        // Whoever strikes from afar is not who holds the ground there.
        const isHitBack = isActing(b) && !isActing(a) && !FROM_AFAR.has(type);
        if (a !== b && (type === "armed_clash" || (isActing(a) && !isActing(b)) || isHitBack)) fight(a, b);
      }
  }
  const rows = sides.map(({ id, foes }): readonly [string, ReadonlySet<string>] => [id, new Set(foes)]);
  const ofNoCamp = sides.filter(({ foes }) => foes.includes(NO_SIDE)).map(({ id }) => id);
  return {
    alliesOf: new Map(sides.map(({ id, allies }) => [id, allies])),
    foesOf: new Map([...rows, [NO_SIDE, new Set(ofNoCamp)]]),
    fought,
    present,
    home: homeCountry,
  };
}

/** So often an article tells of a fight between two that are no known foes. */
const SURE_TIMES = 2;

/** "We will come down on them": a threat that names nobody goes to whom the side that makes it fights. */
export function withThreatened(threat: Sighting, war: War): Sighting {
  if (threat.type !== "ultimatum_threat" || threat.participants.some((one) => !isActing(one))) return threat;
  const speakers = threat.participants.filter((one) => isActing(one) && isArmedParty(one));
  const foe = speakers.length === 0 ? undefined : foeIn(war, new Set(speakers.map(sideKey)));
  return foe === undefined
    ? threat
    : retold(threat, { participants: [...threat.participants, inRole(foe, "target")], rules: [...threat.rules, "foe"] });
}

/** Whom a side fights most in this article; where it tells of no fight of theirs, the foe of theirs that it names most: no army of a third state, which is only there. */
function foeIn(
  { fought, present, foesOf, home }: War,
  own: ReadonlySet<string>,
  doers: readonly Participant[] = [],
): Participant | undefined {
  const isFoe = ({ one }: Counted): boolean => [...own].some((side) => foesOf.get(side)?.has(sideKey(one)) === true);
  const others = [...own]
    .flatMap((side) => [...(fought.get(side)?.values() ?? [])])
    .filter((other) => !own.has(sideKey(other.one)) && (other.times >= SURE_TIMES || isFoe(other)));
  const isThird = ({ country }: Participant): boolean => country !== null && country !== home;
  const areThird = doers.length > 0 && doers.every(isThird);
  return (
    most(others) ??
    most([...present.values()].filter((other) => !own.has(sideKey(other.one)) && isFoe(other) && !(areThird && isThird(other.one))))
  );
}
const most = (list: readonly Counted[]): Participant | undefined => {
  let first: Counted | undefined;
  for (const one of list) if (first === undefined || one.times > first.times) first = one;
  return first?.one;
};

/** Positions, equipment and ground that nobody is named for belong to whom the same side fights in the same article. */
export function withEnemy(hit: Sighting, told: readonly Sighting[], at: number, war: War): Sighting {
  const { alliesOf } = war;
  const isGround = ON_GROUND.has(hit.type);
  if (!(isTold(hit.realis) || (isGround && hit.realis !== "negated")) || !NEEDS_ENEMY(hit)) return hit;
  const reach = FROM_AFAR.has(hit.type) ? STRIKE_REACH : ENEMY_REACH;
  const near = told
    .map((one, index) => ({ one, distance: Math.abs(index - at) }))
    .filter(
      ({ one, distance }) => one !== hit && distance <= reach && isTold(one.realis) && ["armed", "losses"].includes(familyOf(one.type)),
    )
    .sort((a, b) => a.distance - b.distance)
    .map(({ one }) => one);
  const doers = hit.participants.filter((one) => !isGround || isActing(one));
  const sides = doers.map(({ side, entityId }) => side ?? entityId);
  const partners = told.filter((one) => one.type !== "armed_clash" && actsBeside(one, hit)).flatMap((one) => sidesOf(one, true));
  // "Артиллерия поразила 115 целей, уничтожены три танка": none of those who fire.
  const firing = sides.length > 0 ? [] : told.filter((one) => one !== hit && firesIn(one, hit)).flatMap((one) => sidesOf(one, true));
  const own = new Set([...sides, ...partners, ...firing, ...sides.flatMap((side) => alliesOf.get(side) ?? [])]);
  const hitsBack = near.map((one) => attackersOf(one, own)).find((found) => found.length > 0);
  const known = near.find((one) => (sides.length === 0 || isActedBy(one, own)) && enemiesIn(one, own).length > 0);
  const found = known === undefined ? (hitsBack ?? []) : enemiesIn(known, own);
  const isSent = hit.participants.some((one) => isActing(one) && isArmedParty(one));
  // Whoever sent it, only one side is hit in the whole article.
  const isOpen =
    found.length === 0 ||
    (!isSent && hit.type !== "equipment_loss" && new Set(told.flatMap((one) => enemiesIn(one, own)).map(({ side }) => side)).size > 1);
  const foe = isOpen && isSent ? foeIn(war, new Set([...doers.map(sideKey), ...own]), doers) : undefined;
  if (isOpen && foe === undefined) return hit;
  const enemies = (isOpen ? [foe].filter((one) => one !== undefined) : found).map((one) => inRole(one, "target"));
  const initiators =
    !isOpen && hit.type === "equipment_loss" && !hit.participants.some(isActing)
      ? (known?.participants.filter(isActing) ?? []).map((one) => inRole(one, "initiator"))
      : [];
  return retold(hit, {
    participants: [...initiators, ...hit.participants.filter((one) => isActing(one) || one.side !== null), ...enemies],
    rules: [...hit.rules, isOpen ? "foe" : "enemy"],
  });
}

/** Tells of one attack with several hands: "Turkish artillery and coalition jets hit". */
const actsBeside = (one: Sighting, hit: Sighting): boolean =>
  familyOf(one.type) === "armed" &&
  isTold(one.realis) &&
  (one === hit || one.evidence[0]?.start === hit.evidence[0]?.start || sidesOf(one, true).length > 1) &&
  (one.evidence[0]?.start === hit.evidence[0]?.start || sidesOf(one, true).some((side) => sidesOf(hit, true).includes(side)));

/** Strikes in the same sentence, and before what is lost there. */
const firesIn = (one: Sighting, hit: Sighting): boolean =>
  one.reading === hit.reading &&
  FROM_AFAR.has(one.type) &&
  isTold(one.realis) &&
  (one.evidence[0]?.start ?? 0) < (hit.evidence[0]?.start ?? 0) &&
  !one.participants.some((other) => !isActing(other) && other.side === null && other.country !== null);

const isActedBy = (one: Sighting, own: ReadonlySet<string>): boolean =>
  sidesOf(one, true).length === 0 || sidesOf(one, true).some((side) => own.has(side));

/** Whom a side fights in an event: its armed victims, and in a clash the other party. */
function enemiesIn({ type, participants }: Sighting, own: ReadonlySet<string>): Participant[] {
  const parties = type === "armed_clash" ? participants : participants.filter((one) => !isActing(one));
  return parties.filter((one) => isArmedParty(one) && !own.has(one.side ?? one.entityId));
}

/** Whoever attacks a side is its enemy as well. */
const attackersOf = (one: Sighting, own: ReadonlySet<string>): Participant[] =>
  sidesOf(one, false).some((side) => own.has(side))
    ? one.participants.filter((other) => isActing(other) && isArmedParty(other) && !own.has(other.side ?? other.entityId))
    : [];

export const isArmedParty = ({ side, entityId }: Participant): boolean =>
  (side !== null && side !== "civilian") || NO_CAMP.has(entityId) || (side === null && entityId.startsWith("reb."));
/** Armed, and of no stated camp. */
const NO_CAMP: ReadonlySet<string> = new Set(["group.rebels", "group.terrorists", "syr.opposition"]);

/** Fought for between two armed sides. */
const ON_GROUND: ReadonlySet<Sighting["type"]> = new Set([
  "territory_captured",
  "ground_assault",
  "ground_advance",
  "ground_incursion",
  "siege",
  "siege_relief",
]);
const NEEDS_ENEMY = ({ type, participants, rules, homes }: Sighting): boolean => {
  const [first] = participants;
  if (type === "armed_clash")
    return (
      first !== undefined &&
      participants.every(({ side }) => side === first.side) &&
      participants.some(isArmedParty) &&
      !rules.includes(FALLEN)
    );
  const victims = participants.filter((one) => !isActing(one));
  const isUnnamed = victims.every(({ side, country }) => side === null && country === null);
  // Ruined homes are nobody's; what is counted are arms and posts.
  if (type === "equipment_loss") return isUnnamed && rules.some((rule) => rule.includes(".figure."));
  // An assault on a town is on those who hold it, whoever of its people it hurts.
  if (ON_GROUND.has(type)) return !victims.some(isArmedParty) && participants.some((one) => isActing(one) && isArmedParty(one));
  if (FROM_AFAR.has(type) && victims.length === 0) return homes === null && participants.some(isArmedParty);
  return familyOf(type) === "armed" && isUnnamed && victims.length > 0;
};
