import { familyOf } from "@orontes/vocabulary";
import type { ActorMention } from "./mention.ts";
import type { Reading } from "./reading.ts";
import { FROM_AFAR } from "./role.ts";
import type { Sighting } from "./sighting.ts";

/** A sentence with more words of another world than this throws its rockets at a goal; where guns are named they may be more. */
const PASSING_WORDS = 1;
const BESIDE_GUNS = 2;
const ARMIES: ReadonlySet<string> = new Set(["military", "armed_group", "militia", "coalition"]);
/** "Forces", "fighters", "positions" are those of a team or a party as well, even with a state's name before them. */
const PICTURED: ReadonlySet<string> = new Set(["forces", "fighters", "positions", "body"]);
const OUTLAWS: ReadonlySet<string> = new Set(["militants", "terrorists", "jihadists"]);
const MACHINES: ReadonlySet<string> = new Set(["air", "artillery", "drone", "navy"]);

/** Somebody named who can do nothing but fight. */
export const isArmy = ({ sector, actor }: ActorMention): boolean =>
  OUTLAWS.has(sector ?? "") || (ARMIES.has(actor?.kind ?? "") && !PICTURED.has(sector ?? ""));
/** "A violinist was killed" counts nobody. */
const bleeds = ({ figures, tags }: Reading): boolean =>
  figures.some(({ kind }) => kind === "killed") || tags.some(({ casualty }) => casualty?.kind === "killed");

const isBlow = ({ type, realis }: Sighting): boolean => familyOf(type) === "armed" && realis === "actual";

/** "A rocket hit a football pitch in Azaz on Friday, killing two players": a blow with its day and its place, told in a text of another world, is one where somebody armed is named or somebody dies, there or in the sentence behind it (`nextOf`). */
export function isInEarnest(sighting: Sighting, nextOf: ReadonlyMap<Reading, Reading>): boolean {
  const { type, reading, isPlacedHere, isDatedHere } = sighting;
  if (!isBlow(sighting)) return false;
  // "Turkish artillery hit orchards": from afar no team strikes, and no chef.
  if ((FROM_AFAR.has(type) || (isPlacedHere && isDatedHere)) && reading.mentions.actors.some(isArmy)) return true;
  if (!isPlacedHere || !isDatedHere) return false;
  const next = nextOf.get(reading);
  return FROM_AFAR.has(type) && (bleeds(reading) || (next !== undefined && bleeds(next)));
}

/** "Stopped buying tomatoes, in which a virus was found": one land's ban is news, whatever it grows, plays or eats. */
export const isOfTrade = ({ type, realis, participants }: Sighting): boolean =>
  type === "trade_restriction" && realis === "actual" && participants.some(({ country }) => country !== null);

/** "Shells landed near a museum in Aleppo on Friday": a weapon, and a day or a place, where a text has but a word of another world. */
export function isOfWeapons(sighting: Sighting): boolean {
  const { type, reading, isPlacedHere, isDatedHere } = sighting;
  if (!isBlow(sighting) || !FROM_AFAR.has(type) || !isPlacedHere) return false;
  const strange = new Set(reading.tags.filter(({ elsewhere }) => elsewhere).map(({ key }) => key));
  return (
    (strange.size <= PASSING_WORDS && reading.tags.some(({ weapon }) => weapon !== null)) ||
    (strange.size <= BESIDE_GUNS && isDatedHere && reading.mentions.actors.some(({ sector }) => MACHINES.has(sector ?? "")))
  );
}

/** Without the pictures of a text of another world in which a blow was told in earnest: what its sentences of that world say beside it. */
export const besidePictures = (sightings: readonly Sighting[], nextOf: ReadonlyMap<Reading, Reading>): Sighting[] =>
  sightings.filter(
    (sighting) =>
      familyOf(sighting.type) === "losses" ||
      !sighting.reading.tags.some(({ elsewhere }) => elsewhere) ||
      isInEarnest(sighting, nextOf) ||
      sighting.reading.mentions.actors.some(isArmy),
  );
