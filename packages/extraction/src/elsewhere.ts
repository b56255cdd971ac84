import { type EventType, familyOf } from "@orontes/vocabulary";
import { isArmy, isOfWeapons } from "./in-earnest.ts";
import type { ActorMention } from "./mention.ts";
import type { Reading } from "./reading.ts";
import { COMBATANTS } from "./role.ts";
import type { Sighting } from "./sighting.ts";

/** So many different words of another world make a text a match report or a film review. */
const LEAST_WORDS = 3;

/** A long report of a war may name a television channel, a director and a season; a match report speaks of nothing else. */
const SENTENCES_PER_WORD = 3;
const isThick = (words: ReadonlySet<string>, readings: readonly Reading[], sentences: number): boolean =>
  words.size * sentences >= readings.length;

const ARMED_SECTORS: ReadonlySet<string> = new Set(["forces", "air", "artillery", "drone", "navy", "positions", ...COMBATANTS]);
const THINGS: ReadonlySet<ActorMention["sector"]> = new Set(["air", "artillery", "drone", "navy", "positions"]);
const ARMED_KINDS: ReadonlySet<string> = new Set(["military", "force", "police", "militia", "armed_group", "coalition"]);

function wordsOf(readings: readonly Reading[], world: "elsewhere" | "contest"): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { tags } of readings) for (const tag of tags) if (tag[world]) words.add(tag.key);
  return words;
}
const victimsIn = (readings: readonly Reading[]): number =>
  readings.flatMap(({ figures }) => figures.filter(({ kind }) => kind === "killed" || kind === "wounded")).length;

/** Whether a text is of football, film or weather, where war words are pictures: it says more words of those than counts of victims. */
export function isElsewhere(readings: readonly Reading[]): boolean {
  const words = wordsOf(readings, "elsewhere");
  return words.size >= LEAST_WORDS && isThick(words, readings, SENTENCES_PER_WORD) && words.size > victimsIn(readings) * 2;
}

/** Without a fighting of which a text has only the words: it names nobody armed, counts no victims, and speaks of another world too, or of a contest. */
export function withoutPictures(sightings: readonly Sighting[], readings: readonly Reading[], partitive: ReadonlySet<string>): Sighting[] {
  const strange = wordsOf(readings, "elsewhere").size;
  const isOfWar =
    victimsIn(readings) > 0 ||
    // A text that names its warplanes, "Су-24", means them.
    readings.some(({ mentions }) => mentions.equipment.some(({ equipment }) => equipment.class === "aircraft")) ||
    // "A car bomb exploded near a restaurant": no picture has such a bomb.
    sightings.some(({ mode, type }) => mode !== null && type === "ied_explosion") ||
    sightings.some(isOfWeapons) ||
    // "معسكر المعارضة": those of a contest are not armed.
    readings.some(({ mentions, tags, tokens }) =>
      mentions.actors.some((actor) => {
        // "An army of volunteers".
        const own = tags.slice(actor.from, actor.to + (partitive.has(tokens[actor.to]?.norm ?? "") ? 2 : 1));
        // "Its defences had collapsed": nobody's in particular are a picture as well.
        return (
          isArmed(actor) &&
          // "Opened fire on the government": ministers, though armies are called so as well.
          (isArmy(actor) || !own.some(({ contest, noun }) => contest || noun?.sector === "government")) &&
          (actor.actor !== null || own.some(({ noun }) => noun?.countable === true))
        );
      }),
    ) ||
    (strange === 0 && wordsOf(readings, "contest").size < LEAST_WORDS);
  const pictures = sightings.filter(({ type }) => familyOf(type) === "armed").length;
  return isOfWar
    ? [...sightings]
    : sightings.filter(
        ({ type, isPlacedHere, participants, reading }) =>
          !PICTURED_TYPES.has(type) &&
          // A town that goes hungry is told with its prices.
          ((type === "siege" && isPlacedHere && strange === 0 && wordsOf([reading], "contest").size <= PASSING_WORDS) ||
            !PICTURED_FAMILIES.has(familyOf(type))) &&
          // "A truce between the parties collapsed": one that is of no place and of no land.
          (isPlacedHere ||
            (strange <= PASSING_WORDS && pictures < MANY) ||
            !BARGAINS.has(type) ||
            participants.some(({ country }) => country !== null)),
      );
}

const PASSING_WORDS = 1;
/** So many blows that were pictures make a truce one as well. */
const MANY = 2;
const PICTURED_FAMILIES: ReadonlySet<string> = new Set(["armed", "losses", "posture"]);
const PICTURED_TYPES: ReadonlySet<EventType> = new Set<EventType>(["arms_transfer", "border_opening"]);
const BARGAINS: ReadonlySet<EventType> = new Set<EventType>([
  "blockade",
  "ceasefire",
  "ceasefire_violation",
  "agreement_failure",
  "agreement",
  "war_declaration",
]);

/** The positions of a parliament are no trenches. */
const CHAMBERS: ReadonlySet<string> = new Set(["government", "agency", "media"]);
/** "His heavy artillery" without an army is a picture as well. */
const isArmed = ({ sector, actor }: ActorMention): boolean =>
  (ARMED_SECTORS.has(sector ?? "") && (actor === null ? !THINGS.has(sector) : !CHAMBERS.has(actor.kind))) ||
  ARMED_KINDS.has(actor?.kind ?? "");
