import { type EventType, familyOf, isTold } from "@orontes/vocabulary";
import type { Frame } from "./frame.ts";
import { canHarm } from "./losses.ts";
import type { ActorMention } from "./mention.ts";
import { ADDRESSING } from "./parties.ts";
import { isArmed, SPEECH } from "./role.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import type { Sighting } from "./sighting.ts";
import { tradePartner } from "./states-named.ts";
import { victimsNear } from "./victims-near.ts";
import { isVoiced } from "./voiced.ts";

/** Whether an event is news by what its sentence tells of it. */
export function isWorthTelling(
  frame: Frame,
  { places, isPlacedHere }: Pick<Sighting, "places" | "isPlacedHere">,
  facts: SentenceFacts,
): boolean {
  const { type, acting, suffering, trigger } = frame;
  const family = familyOf(type);
  const someone = acting.length + suffering.length > 0;
  const isPlaced = places.length > 0;
  if (
    trigger.needsActor &&
    !acting.some(
      (actor) =>
        ((canHarm(actor) || actor.sector === "ministry") && (actor.side !== null || actor.country !== null || actor.actor !== null)) ||
        (isPlacedHere && FLYING.has(actor.sector)) ||
        // "Forty Turkish armoured vehicles crossed into the province".
        (type === "deployment" && actor.modifier && actor.actor?.kind === "state"),
    )
  )
    return false;
  if (type === "ground_incursion" && trigger.kind === "verb")
    return (
      (acting.some((actor) => isArmed(actor) || (actor.isCountry && trigger.needs.length === 0)) &&
        (isPlaced || suffering.length > 0 || trigger.needs.length > 0)) ||
      // "A Su-30 crossed into Turkish airspace".
      (suffering.some(isState) && hasCraft(frame, facts))
    );
  // "Made progress in the countryside", not in talks.
  if (type === "ground_advance" && trigger.needs.length > 0)
    return acting.some((actor) => isArmed(actor) || actor.actor?.kind === "people") && isPlacedHere;
  // "An attack on a Turkish convoy": whoever made it.
  if (type === "ground_assault" && trigger.kind === "noun")
    return acting.length > 0
      ? acting.every((actor) => actor.sector !== "civilians")
      : (isPlacedHere && suffering.some((actor) => isArmed(actor) && actor.actor !== null)) ||
          (trigger.sure &&
            (suffering.some((actor) => isArmed(actor) || actor.sector === "civilians") ||
              (isPlacedHere && facts.reading.figures.length > 0)));
  if (type === "territory_captured" || type === "territory_lost")
    return (
      (isPlacedHere || facts.reading.tags.some((tag) => tag.ground)) &&
      (someone || trigger.kind === "verb" || (isPlacedHere && TAKING.test(trigger.rule)))
    );
  if (type === "visit")
    return (
      acting.some(({ sector, isCountry, actor }) => (VISITORS.has(sector ?? "") || actor?.kind === "organisation") && !isCountry) &&
      isPlaced
    );
  // "Foreign ministers of the three countries met in the town": those whom nobody needs to name.
  if (type === "talks" && trigger.kind === "verb" && !someone && !trigger.sure)
    return isPlacedHere && facts.reading.tags.slice(frame.clause.from, frame.from).some(({ noun }) => VISITORS.has(noun?.sector ?? ""));
  // "Protesters tried to storm the office" is no battle.
  if (
    family === "armed" &&
    type !== "attack_on_civilians" &&
    type !== "abduction" &&
    type !== "ied_explosion" &&
    acting.length > 0 &&
    acting.every(({ sector }) => sector === "civilians")
  )
    return false;
  // "Forced hospitals to close": no border.
  if (type === "border_closure" && acting.length > 0 && acting.every(({ sector }) => sector === "civilians")) return false;
  if (type === "phone_call")
    return acting.some(canCall) || (acting.some(({ sector }) => sector === "officials") && acting.some(({ actor }) => actor !== null));
  // "The bombardment", "the fighting" alone only point at what was told.
  if (type === "equipment_loss" && trigger.kind === "noun") return someone || isPlaced;
  // "Heavy losses" say no more than the count beside them.
  // "The raids caused casualties in the town": people of it.
  if (type === "casualties")
    return (
      facts.reading.figures.length === 0 &&
      (suffering.length > 0 ||
        (isPlacedHere &&
          trigger.kind === "verb" &&
          facts.reading.frames.some((other) => familyOf(other.type) === "armed" && isTold(other.reality.realis))))
    );
  // "There are fierce clashes": where the text tells of.
  if (type === "armed_clash" && trigger.kind === "noun" && isPlaced && isExistential(frame, facts)) return true;
  if (family === "armed" || family === "losses")
    return (
      someone || (trigger.kind === "noun" ? isPlacedHere || (type === "ied_explosion" && victimsNear(frame, facts).length > 0) : isPlaced)
    );
  // "The ceasefire took effect in the province": between whom, its readers know.
  if (type === "ceasefire" && trigger.kind === "verb") return someone || isPlacedHere || trigger.sure;
  if (type === "assessment" || type === "agreement_failure" || (type === "talks_breakdown" && trigger.needs.length > 0)) return true;
  // "Eleven towns are without power": the count tells enough.
  if (type === "capability_status" && facts.reading.numbers.length > 0) return true;
  // "Has not commented" says nothing.
  if (type === "statement" && frame.reality.realis === "negated") return false;
  if (type === "policy_intent" && hasContent(frame, facts)) return false;
  // "Support for the plan", "helped the refugees" is no help to a side.
  if (type === "military_support")
    return acting.some(({ sector }) => sector !== "civilians" && sector !== "media") && suffering.some(canBeHelped);
  // "Video footage showed": nobody needs to be named.
  if (type === "media_report") return !isOnlyAdded(frame, facts);
  if (isVoiced(frame, facts.reading)) return true;
  if (SPEECH.has(type))
    return [
      ...acting,
      ...(ADDRESSING.has(type) ? suffering : []),
      ...(facts.reading.report?.speaker == null ? [] : [facts.reading.report.speaker]),
    ].some((actor) => actor.sector !== "civilians");
  // "Talks opened in Geneva": that it was done is told, though nobody is named.
  if (trigger.sure && (trigger.kind === "noun" || isPlacedHere)) return true;
  // "An accord was signed in Adana": between whom, its readers know.
  // "Two launchers were flown out of the base".
  if ((type === "agreement" || type === "withdrawal") && trigger.voice === "passive" && isPlacedHere) return true;
  // "Ninety lorries with Turkish fruit have been held up".
  if (type === "trade_restriction" && trigger.voice === "passive" && tradePartner(frame, facts) !== null) return true;
  // "Hundreds of reinforcements were sent to the front": whose, its readers know.
  if (type === "deployment" && trigger.reach !== undefined && trigger.reach < 0) return someone || isPlacedHere;
  if (NEEDS_ACTOR.has(type)) return acting.length > 0;
  return someone || isAhead(frame, isPlacedHere, facts) || ((family !== "diplomacy" || type === "ceasefire_violation") && isPlaced);
}

/** Words between "there" and a fight: "there have been fierce". */
const THERE_REACH = 4;
const isExistential = ({ from }: Frame, facts: SentenceFacts): boolean =>
  facts.article.pack.order === "svo" &&
  facts.reading.tokens
    .slice(Math.max(0, from - THERE_REACH), from)
    .some(({ norm }, at, near) => norm === "there" && BEING.has(near[at + 1]?.norm ?? ""));
const BEING = new Set(["is", "are", "was", "were", "have", "has", "had"]);

function hasCraft({ clause }: Frame, facts: SentenceFacts): boolean {
  return facts.reading.mentions.equipment.some(({ from, to }) => from >= clause.from && to <= clause.to);
}

/** "The next meeting is planned in Moscow", "a ban on Turkish goods is prepared": what lies ahead needs no names yet. */
function isAhead(frame: Frame, isPlacedHere: boolean, facts: SentenceFacts): boolean {
  const { trigger, reality, type } = frame;
  const lies = ["intended", "proposed", "predicted", "hypothetical"].includes(reality.realis) && reality.cue !== null;
  if (!lies || trigger.kind !== "noun") return false;
  return familyOf(type) === "economy" ? tradePartner(frame, facts) !== null : isPlacedHere || facts.reading.dates.length > 0;
}

/** "…, local media reported": a source added to what the sentence tells. */
function isOnlyAdded({ to, trigger }: Frame, facts: SentenceFacts): boolean {
  const { frames, figures, tokens } = facts.reading;
  const isTail = trigger.kind === "verb" && tokens.length - to <= TAIL;
  return isTail && (figures.length > 0 || frames.some(({ type, reality }) => !SPEECH.has(type) && isTold(reality.realis)));
}

/** "Plans to withdraw" is the plan of a withdrawal, told as one. */
function hasContent(frame: Frame, facts: SentenceFacts): boolean {
  return facts.reading.frames.some(
    (other) =>
      other.from >= frame.from &&
      other.from - frame.to < CONTENT_REACH &&
      other !== frame &&
      !isTold(other.reality.realis) &&
      !SPEECH.has(other.type),
  );
}

/** Tokens between an intent and what is intended. */
const CONTENT_REACH = 8;

/** Tokens behind a source that closes its sentence. */
const TAIL = 2;
const VISITORS = new Set(["leader", "officials", "government", "ministry"]);
/** "An unknown drone attacked the post". */
const FLYING: ReadonlySet<ActorMention["sector"]> = new Set(["air", "drone"]);
/** "The brief seizure of the town": nobody needs to be named. */
const TAKING = /\.(?:re)?(?:capture|seizure|liberation|conquest)-of/;
/** Who is helped: a side, a state, a leader by name. */
const GOVERNING: ReadonlySet<string> = new Set(["government", "person"]);
const canBeHelped = (actor: ActorMention): boolean =>
  isArmed(actor) ||
  actor.isCountry ||
  ((actor.side ?? null) !== null && actor.sector !== "civilians") ||
  GOVERNING.has(actor.actor?.kind ?? "");
const NEEDS_ACTOR = new Set<EventType>(["agreement", "deployment", "withdrawal", "force_presence", "military_support"]);

/** "The Turkish foreign minister phoned his Russian counterpart": of a state, if not by name. */
const canCall = ({ sector, actor }: ActorMention): boolean =>
  sector === "leader" || sector === "ministry" || sector === "government" || (sector === "officials" && actor !== null);

const isState = ({ actor }: ActorMention): boolean => actor?.kind === "state";
