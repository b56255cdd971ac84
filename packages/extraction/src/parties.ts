import { type EventType, familyOf, isTold, type Participant } from "@orontes/vocabulary";
import type { Frame } from "./frame.ts";
import { type ActorMention, changed } from "./mention.ts";
import { actingRole, FROM_AFAR, SPEECH, sufferingRole } from "./role.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import type { Sighting } from "./sighting.ts";
import { tellersArmy } from "./tellers-army.ts";
import { authoritiesAt, capitalBehind, hosts, ownerOfCraft, threatenedIn, tradePartner } from "./states-named.ts";

interface Named {
  readonly acting: readonly ActorMention[];
  readonly suffering: readonly ActorMention[];
  readonly where: Pick<Sighting, "places" | "isPlacedHere">;
}

/** All who take part in what a clause tells, each in their role: those its grammar names, and those its sentence leaves no doubt about. */
export function partiesOf(frame: Frame, type: EventType, { acting, suffering, where }: Named, facts: SentenceFacts): Participant[] {
  const { trigger } = frame;
  // "Took delivery of the missiles": they are given to the subject.
  const isReceived = type === "arms_transfer" && trigger.kind === "verb" && trigger.voice === "active" && RECEIVING.test(trigger.rule);
  const isHitKnown = suffering.some(({ country, side }) => country !== null || side != null);
  const known = [
    ...acting.map((actor, index) =>
      facts.participant(
        actor,
        isReceived ? "beneficiary" : index === 1 && acting.length === 2 && isOneSided(frame) ? "target" : actingRole(type),
      ),
    ),
    // "The hospital went out of service": those it served have it no more.
    ...(type === "capability_status" ? acting.filter(({ sector }) => sector === "civilians") : []).map((actor) =>
      facts.participant(actor, "victim"),
    ),
    ...(type === "refugee_hosting" && !acting.some(({ isCountry, sector }) => isCountry || sector === "government") ? hosts(facts) : []),
    ...suffering.map((actor) =>
      facts.participant(asParty(actor, type, facts), isReceived ? "initiator" : sufferingRole(type, trigger.object, actor)),
    ),
  ];
  const added = [
    FROM_AFAR.has(type) && acting.length === 0 && isTold(frame.reality.realis) ? tellersArmy(suffering, facts) : null,
    acting.length === 0 && where.isPlacedHere && BY_AUTHORITIES.has(type) ? authoritiesAt(where.places, facts) : null,
    type === "shootdown" && suffering.length === 0 ? ownerOfCraft(frame, facts) : null,
    familyOf(type) === "economy" && !isHitKnown ? tradePartner(frame, facts) : null,
    ADDRESSING.has(type) && frame.suffering.length === 0 ? capitalBehind(frame, facts) : null,
    type === "ultimatum_threat" && !isHitKnown ? threatenedIn(frame, facts) : null,
  ];
  return [...known, ...added.filter((one) => one !== null)];
}

/** Go to somebody, and are told though only those are named. */
export const ADDRESSING = new Set<EventType>(["request", "demand", "accusation"]);
/** Done by those who govern where it is done, unless another is named. */
const BY_AUTHORITIES = new Set<EventType>(["detention", "border_closure", "border_opening"]);
const RECEIVING =
  /[.-](?:bought|buy|purchas|acquir|receiv|procur|took-delivery|satın-al|teslim-al|получ|купи|купл|закуп|приобр|تسلم|استلم|اقتنى|اشترى)/u;
/** Speaks to a people as to those who fight and speak for it: "urged the Kurds to". */
function asParty(actor: ActorMention, type: EventType, { article: { theatre } }: SentenceFacts): ActorMention {
  const arm =
    SPEECH.has(type) && actor.actor?.kind === "people" && actor.actor.parent !== null ? theatre.actorById(actor.actor.parent) : undefined;
  if (arm === undefined) return actor;
  return changed(actor, { entityId: arm.id, name: arm.name, actor: arm, country: arm.country, side: undefined });
}
/** "Broke off relations with": what one does to the other. */
const BREAKING =
  /[.-](?:br[eo]ak|broke|cut|sever|expel|downgrad|suspend|recall|fr[eo]ze|kopar|kes|разорв|разрыв|прерв|прекра|выслал|отозва|قطع|طرد|سحب)/u;
const isOneSided = ({ type, trigger }: Frame): boolean =>
  type === "relations_change" && trigger.kind === "verb" && BREAKING.test(trigger.rule);
