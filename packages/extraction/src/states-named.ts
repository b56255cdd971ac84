import type { Participant, PlaceMention } from "@orontes/vocabulary";
import type { Frame } from "./frame.ts";
import { mentionOf } from "./mention.ts";
import { sufferingRole } from "./role.ts";
import type { SentenceFacts } from "./sentence-facts.ts";

/** "Poured into Lebanon and Jordan": the countries that are named, but for the one that is fled. */
export function hosts(facts: SentenceFacts): Participant[] {
  const { theatre } = facts.article;
  const home = theatre.homeCountry;
  const { places, actors } = facts.reading.mentions;
  const named = actors.filter(({ isCountry, country }) => isCountry && country !== home);
  const entered = places.flatMap(({ place, from, to }) => {
    const state =
      place.precision === "country" && place.country !== null && place.country !== home ? theatre.stateOf(place.country) : undefined;
    return state === undefined ? [] : [mentionOf(state, from, to, facts.reading.tokens)];
  });
  return [...named, ...entered].map((state) => facts.participant(state, "host"));
}

/** "Were arrested in Krasnodar", "the crossing was shut": the state whose place it is, but for the land of the war, which nobody governs alone. */
export function authoritiesAt(places: readonly PlaceMention[], facts: SentenceFacts): Participant | null {
  const { theatre } = facts.article;
  const home = theatre.homeCountry;
  const country = places[0]?.country ?? null;
  const state = country === null || country === home ? undefined : theatre.stateOf(country);
  const found = facts.reading.mentions.places.find(({ place }) => place.country === country);
  if (state === undefined || found === undefined) return null;
  return facts.participant(mentionOf(state, found.from, found.to, facts.reading.tokens), "initiator");
}

/** Tokens between whose a craft is and its name. */
const CRAFT_REACH = 4;
/** "Shot down a Russian Su-24": whose the craft is that fell. */
export function ownerOfCraft({ acting, clause }: Frame, facts: SentenceFacts): Participant | null {
  const own = new Set(acting.map((one) => `${one.country} ${facts.sideOf(one)}`));
  const { actors, equipment } = facts.reading.mentions;
  const { tags } = facts.reading;
  const isCraft = (at: number): boolean =>
    equipment.some(({ from, to }) => at >= from && at < to) || tags[at]?.weapon === "air" || tags[at]?.weapon === "drone";
  const owner = actors.find((actor) => {
    if (actor.country === null || own.has(`${actor.country} ${facts.sideOf(actor)}`) || actor.from < clause.from || actor.from >= clause.to)
      return false;
    for (let at = Math.max(clause.from, actor.from - CRAFT_REACH); at < Math.min(clause.to, actor.to + CRAFT_REACH); at++)
      if (isCraft(at)) return true;
    return false;
  });
  return owner === undefined ? null : facts.participant(owner, "target");
}

/** "A ban on goods from Turkey": the country named only as a place is whom a measure hits. */
export function tradePartner({ acting }: Frame, facts: SentenceFacts): Participant | null {
  const own = new Set(acting.map(({ country }) => country));
  const { places, actors } = facts.reading.mentions;
  const hit = actors.find((actor) => actor.modifier && actor.country !== null && !own.has(actor.country));
  if (hit !== undefined) return facts.participant(hit, "target");
  const whole = actors.find(
    (actor) =>
      actor.country !== null && acting.length > 0 && !own.has(actor.country) && actor.sector !== "civilians" && actor.sector !== "source",
  );
  if (whole !== undefined) return facts.participant(whole, "target");
  const place = places.find((one) => one.place.country !== null && !own.has(one.place.country));
  const state = place?.place.country == null ? undefined : facts.article.theatre.stateOf(place.place.country);
  if (place === undefined || state === undefined) return null;
  return facts.participant(mentionOf(state, place.from, place.to, facts.reading.tokens), "target");
}

/** "Warned that it would close the border to Turkey": the first other side that the threat names. */
export function threatenedIn({ acting, to }: Frame, facts: SentenceFacts): Participant | null {
  const { mentions, report, tokens } = facts.reading;
  const speakers = report?.speaker == null ? acting : [...acting, report.speaker];
  const isOwn = (country: string | null, side: string | null): boolean =>
    speakers.some((one) => (country !== null && one.country === country) || (side !== null && facts.sideOf(one) === side));
  const isBehind = facts.article.pack.order === "svo" || facts.article.pack.order === "vso";
  // "If they enter the town, then nobody can stop us": whoever it is that must not.
  const { conditions } = facts.article.pack.words;
  const condition = isBehind ? tokens.findIndex(({ norm }, at) => at < to && conditions.has(norm)) : -1;
  const actor = mentions.actors.find(
    (one) =>
      (!isBehind || one.from >= to || (condition >= 0 && one.from === condition + 1)) &&
      !one.modifier &&
      one.sector !== "civilians" &&
      one.sector !== "source" &&
      (facts.sideOf(one) !== null || one.country !== null) &&
      !speakers.some((speaker) => speaker.entityId === one.entityId) &&
      !isOwn(one.country, facts.sideOf(one)),
  );
  if (actor !== undefined) return facts.participant(actor, "target");
  const place = mentions.places.find(
    (one) => (!isBehind || one.from >= to) && one.place.metonymOf !== null && one.place.country !== null && !isOwn(one.place.country, null),
  );
  const state = place?.place.country == null ? undefined : facts.article.theatre.stateOf(place.place.country);
  return place === undefined || state === undefined ? null : facts.participant(mentionOf(state, place.from, place.to, tokens), "target");
}

/** "Called on Damascus": a capital or a country is whom one speaks to. */
export function capitalBehind({ to, trigger, type }: Frame, facts: SentenceFacts): Participant | null {
  const { mentions, tokens } = facts.reading;
  const place = mentions.places.find(({ from }) => from >= to && from <= to + 1);
  const isState = place !== undefined && (place.place.precision === "country" || place.place.metonymOf !== null);
  const state = isState && place.place.country !== null ? facts.article.theatre.stateOf(place.place.country) : undefined;
  if (place === undefined || state === undefined) return null;
  const mention = mentionOf(state, place.from, place.to, tokens);
  return facts.participant(mention, sufferingRole(type, trigger.object, mention));
}
