import type { EventWords, Range } from "../../language-pack.ts";
import type { ActorMention } from "../../mention.ts";
import type { NounPhrase } from "./parse/chunk.ts";
import { verbAt } from "./parse/parse.ts";
import { HOLDING, type Phrases } from "./phrases.ts";
import { set } from "./words.ts";

/** Hit whatever stands behind them, whoever their subject stands for. */
export const HITTING = set(
  "hit hits hitting struck strikes striking targeted targets targeting killed kills killing wounded wounding injured destroyed destroying damaged damaging flattened pounded ravaged rocked devastated levelled leveled injuring against",
);
/** Before what is aimed at or hit. */
const ONTO = set("on against at of upon into onto toward towards targeting over");
/** "Targeted with ten rockets the neighbourhood", where wires put the goal last; "damage to houses". */
const BEHIND_TOOL = set("with");
/** "A bomb went off outside a bakery". */
const ALSO_AT: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["equipment_loss", set("to in")],
  ["ied_explosion", set("in outside near inside")],
]);
export const LANDING = set("landed fell exploded crashed dropped slammed rained");
const SETTLEMENTS = set(
  "town towns village villages city cities neighbourhood neighbourhoods neighborhood neighborhoods suburb suburbs quarter quarters district districts hamlet hamlets camp camps street streets square capital bordertown roundabout avenue alley",
);
/** Of a town or a province; where somebody holds them, people live there. */
const PARTS = set("area areas part parts side half west east north south centre center sector sectors zone zones region regions enclave");
/** Where people live, trade, pray, learn and are healed, what they travel in and own. */
const CIVIL = set(
  "house houses home homes dwelling dwellings apartment apartments flats residence residences building buildings block blocks tower towers marketplace bazaar souk souq shop shops store stores bakery bakeries café cafe restaurant mosque mosques church churches cathedral shrine cemetery funeral wedding school schools schoolyard kindergarten kindergartens nursery orphanage university college dormitory playground park hospital hospitals clinic clinics infirmary pharmacy ambulance ambulances bus buses minibus minibuses taxi farm farms farmland orchards orchard crops property properties belongings tents shelter crowd crowds queue playgrounds greenhouses",
);
/** "Residential areas", "populated districts". */
const PEOPLED = set("residential civilian populated inhabited");
/** "A military hospital", "a house used by the group" are no homes. */
const UNDER_ARMS = set("military army training command barracks intelligence security weapons ammunition");
const INHABITED: ReadonlySet<string> = new Set(["city", "town", "village", "neighbourhood", "camp"]);

/** Where people live that the words say is hit: "shelled the town", "strikes on Ariha", "rockets landed in the camp". */
export function homesHit({ trigger, from, to, type }: EventWords, phrases: Phrases): Range | undefined {
  const { chunks, subjects } = phrases.parse;
  const at = trigger.kind === "noun" ? -1 : verbAt(phrases.parse, from, to);
  const verb = chunks[at];
  const own = phrases.phraseAt(from);
  const hit =
    verb?.kind !== "verb"
      ? [...aimedAt(own, phrases, undefined, ALSO_AT.get(type)), ...landedOn(own, phrases)]
      : verb.passive || trigger.voice === "passive"
        ? (subjects[at] ?? [])
        : [
            ...aimedAt(at, phrases, Math.max(verb.to, to), ALSO_AT.get(type) ?? BEHIND_TOOL),
            ...landedOn(phrases.phraseAt(to - 1), phrases),
          ];
  return hit.find((phrase) => isHome(phrase, phrases));
}

/** "Rebel-held", "government-controlled": whoever has a town without being a group that is fought. */
export function isHolder({ to, sector, actor }: ActorMention, phrases: Phrases): boolean {
  const isHeld = phrases.view.tokens[to]?.joined === true && HOLDING.has(phrases.norm(to));
  return isHeld && (sector === "rebels" || sector === "government" || actor?.kind === "government" || actor?.kind === "state");
}

/** What stands behind a verb without a preposition, and behind a verb or noun with one of aim. `end`: behind the words of a verb. */
function aimedAt(at: number, phrases: Phrases, end?: number, also?: ReadonlySet<string>): NounPhrase[] {
  if (at < 0) return [];
  const object = end === undefined ? -1 : phrases.objectAt(at, end);
  const aimed = phrases.tailOf(at).filter((index) => {
    const preposition = phrases.prepositionOf(index);
    return ONTO.has(preposition) || also?.has(preposition) === true;
  });
  const found: NounPhrase[] = object < 0 ? [] : [...phrases.phrasesFrom(object)];
  for (const index of aimed) found.push(...phrases.phrasesFrom(index));
  return found;
}

/** "Cluster bombs hit the town", "shells fell in the camp", "fired rockets that hit the market". */
function landedOn(at: number, phrases: Phrases): NounPhrase[] {
  if (at < 0) return [];
  const { chunks, subjects } = phrases.parse;
  const verb = chunks.findIndex(
    (chunk, index) => index > at && chunk.kind === "verb" && subjects[index]?.some((phrase) => phrase === chunks[at]) === true,
  );
  const chunk = chunks[verb];
  if (chunk?.kind !== "verb") return [];
  const word = phrases.norm(chunk.head);
  if (HITTING.has(word)) return aimedAt(verb, phrases, chunk.to);
  const next = chunks[verb + 1];
  return LANDING.has(word) && next?.kind === "noun" && next.preposition !== null ? phrases.phrasesFrom(verb + 1) : [];
}

const isHome = ({ from, to, head }: NounPhrase, phrases: Phrases): boolean => {
  const word = phrases.norm(head);
  if (SETTLEMENTS.has(word)) return true;
  // "The government-held west", "rebel-held areas".
  if (PARTS.has(word) && phrases.view.tokens.slice(from, head).some(({ norm, joined }) => joined === true && HOLDING.has(norm)))
    return true;
  const before = phrases.view.tokens.slice(from, head);
  if (before.some(({ norm }) => PEOPLED.has(norm))) return true;
  if (CIVIL.has(word))
    return (
      !before.some(({ norm }) => UNDER_ARMS.has(norm)) &&
      !phrases.actors.some((one) => one.from >= from && one.to <= head && one.actor !== null)
    );
  return phrases.view.mentions.places.some(
    (place) => place.from < to && place.to > from && place.to > head && INHABITED.has(place.place.kind),
  );
};
