import { isPresent } from "@orontes/language";
import type { Report } from "../../language-pack.ts";
import type { ActorMention } from "../../mention.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { phrasesOf } from "./phrases.ts";
import { set, sought } from "./words.ts";

type Content = Required<Pick<Report, "isDemand" | "asked" | "blamed" | "isDenial">>;

/** Words that blame whoever they are said of. */
const BLAMING = sought(
  "massacre massacres massacred massacring crime crimes criminal genocide atrocity atrocities barbaric barbarity barbarism slaughter slaughtering murderous brutality responsible guilty blame culpable complicit complicity violated violating violates violation violations breached breaching breaches aggression betrayal betrayed treachery treacherous shameful shamefully provocation provocations provoking lied lying looted looting plundering plundered stealing scorched heinous deplorable cowardly inhumane savage savagery indiscriminate indiscriminately exterminating exterminate banned prohibited undermining undermined sabotaging sabotaged harassed harassing blackmail blackmailing emboldened terrorising terrorizing starving repression oppressing ethnic fomenting destabilising destabilizing harbouring harboring sheltering abetting colluding collusion cynical hypocrisy hypocritical culprit culprits perpetrator perpetrators impunity disregard deliberately intentionally intentional disappearance disappearances tortured torturing torture gassed gassing shields persecution persecuting cleansing illegally unlawful unlawfully reneged reneging",
);
/** "Take responsibility", "an inquiry into the massacre", "those responsible": nobody is blamed. */
const NO_BLAME = set("not no never without neither nor if those whoever denied denies deny investigate inquiry investigation probe");
/** Words between a word of blame and what takes it back. */
const TAKEN_BACK = 4;
/** Behind these a name is where, to whom or against whom, not who did it. */
const NOT_BLAMED = set("in on at to against from with into near for about between than targeting");
const DOING = set("by of");
const TO_DO = sought("has have");
const OWN = set("we i it he she they that which who there you");
/** A duty behind whoever has it: "allies should". */
const DUTIES = sought("must should ought needs");
const WAR_DEEDS = set(
  "targeted target targeting bombed bombing struck strike hit used use using carried carrying conducted conducting attacked attacking shelled shelling killed killing involved entered crossed violated fired launched operating seeking planning holding supporting backing arming supplied supplying executed executing involved",
);
const NEGATIONS = sought("not never neither nor none n't didn't hasn't haven't wasn't weren't isn't aren't don't doesn't");
const NEGATED_REACH = 8;

const STATE = new Set(["state", "government", "ministry", "military", "person"]);
/** What is said by its words: blame of another, a duty laid on another, or that one's own side did something. `said`: the tokens of what is said. */
export function contentOf({ from, to }: { from: number; to: number }, speaker: ActorMention | null, view: SentenceView): Content {
  const { present } = view;
  const isOfDuty = isPresent(DUTIES, present);
  const asked = isOfDuty || isPresent(TO_DO, present) ? askedIn(from, to, speaker, view) : NOBODY;
  const blamed = speaker !== null && isPresent(BLAMING, present) ? blamedIn(from, to, speaker, view) : null;
  return {
    isDemand: asked.length > 0 || (isOfDuty && isBareDuty(view)),
    asked,
    blamed: blamed ?? (speaker === null ? null : claimedOf(from, to, speaker, view)),
    isDenial: speaker !== null && isPresent(NEGATIONS, present) && isDisowned(from, to, speaker, view),
  };
}

const NOBODY: readonly never[] = [];
const isOther = (actor: ActorMention, speaker: ActorMention): boolean =>
  actor.entityId !== speaker.entityId &&
  (actor.actor === null || actor.actor.id !== speaker.actor?.id) &&
  (actor.country === null || actor.country !== speaker.country || (actor.side ?? null) !== (speaker.side ?? null)) &&
  actor.sector !== "civilians" &&
  actor.sector !== "source" &&
  actor.sector !== "media" &&
  (actor.actor !== null || actor.side !== null || actor.country !== null || FIGHTING.has(actor.sector ?? ""));
const FIGHTING = new Set(["militants", "jihadists", "rebels", "fighters", "militia"]);

/** Whose crime it was: the one that the clause is about, or behind "by" and "of". */
function blamedIn(from: number, to: number, speaker: ActorMention, { tokens, mentions }: SentenceView): ActorMention | null {
  const norm = (at: number): string => tokens[at]?.norm ?? "";
  for (let at = from; at < to; at++) {
    if (!BLAMING.has(norm(at)) || isTakenBack(at, Math.max(from, at - TAKEN_BACK), norm)) continue;
    const before = mentions.actors.findLast(
      (actor) =>
        actor.from >= from &&
        actor.to <= at &&
        !actor.modifier &&
        !OWN.has(norm(actor.from)) &&
        isOther(actor, speaker) &&
        !isRuled(actor.from, norm),
    );
    if (before !== undefined) return before;
    const behind = mentions.actors.find(
      (actor) =>
        actor.from > at && actor.from < to && isOther(actor, speaker) && !actor.modifier && DOING.has(wordBefore(actor.from, norm)),
    );
    if (behind !== undefined) return behind;
  }
  return null;
}

const CLAIMING = set("claimed claims claim claiming alleged alleges alleging charged charges maintained maintains");
/** "Claimed that jets had hit the post": whoever a claim of violence is about is blamed, where a report only tells. */
function claimedOf(from: number, to: number, speaker: ActorMention, { tokens, mentions }: SentenceView): ActorMention | null {
  const norm = (at: number): string => tokens[at]?.norm ?? "";
  if (!CLAIMING.has(norm(from - 1))) return null;
  const deed = tokens.findIndex((token, at) => at >= from && at < to && WAR_DEEDS.has(token.norm));
  const doer = mentions.actors.find((actor) => actor.from >= from && actor.to <= deed && !actor.modifier);
  return doer === undefined || OWN.has(norm(doer.from)) || !isOther(doer, speaker) || isRuled(doer.from, norm) ? null : doer;
}

/** "Would not have used banned weapons" says that they were used. */
const isTakenBack = (at: number, from: number, norm: (at: number) => string): boolean => {
  for (let index = from; index < at; index++)
    if (NO_BLAME.has(norm(index)) && !(norm(index) === "not" && norm(index - 1) === "would" && norm(index + 1) === "have")) return true;
  return false;
};

const ARTICLES = set("the a an its their");
const wordBefore = (at: number, norm: (at: number) => string): string => (ARTICLES.has(norm(at - 1)) ? norm(at - 2) : norm(at - 1));
const isRuled = (at: number, norm: (at: number) => string): boolean => NOT_BLAMED.has(wordBefore(at, norm));

/** "Countries must take them back", "European allies should": those who have a duty and do not speak. */
function askedIn(from: number, to: number, speaker: ActorMention | null, view: SentenceView): readonly ActorMention[] {
  const { tokens } = view;
  for (let at = from + 1; at < to; at++) {
    const norm = tokens[at]?.norm ?? "";
    const isDuty = DUTIES.has(norm) || ((norm === "has" || norm === "have") && tokens[at + 1]?.norm === "to");
    if (!isDuty || OWN.has(tokens[at - 1]?.norm ?? "") || tokens[at + 1]?.norm === "have" || tokens[at + 2]?.norm === "able") continue;
    const phrases = phrasesOf(view);
    const asked = phrases
      .subjectOf(phrases.phraseAt(at))
      .filter(({ from: start, sector, actor }) => start >= from && sector !== "civilians" && actor !== null);
    const isOwn = asked.some(
      (actor) => actor.entityId === speaker?.entityId || (actor.country !== null && actor.country === speaker?.country),
    );
    if (asked.length > 0 && !isOwn) return asked;
  }
  return [];
}

/** "Light must be shed": a duty of nobody who is named here. */
const isBareDuty = ({ tokens }: SentenceView): boolean =>
  tokens.some(
    ({ norm }, at) =>
      norm === "must" && tokens[at - 1]?.kind === "word" && !OWN.has(tokens[at - 1]?.norm ?? "") && tokens[at + 1]?.norm !== "have",
  );

/** "Neither its planes nor Syria's had bombed", "the army has never used": a deed of war that the speaker's own side is said not to have done. */
function isDisowned(from: number, to: number, speaker: ActorMention, { tokens, mentions }: SentenceView): boolean {
  const norm = (at: number): string => tokens[at]?.norm ?? "";
  for (let at = from; at < to; at++) {
    if (!NEGATIONS.has(norm(at)) || !tokens.slice(at + 1, at + 1 + NEGATED_REACH).some((one) => WAR_DEEDS.has(one.norm))) continue;
    const isOwn = mentions.actors.some(
      (actor) =>
        actor.from >= from &&
        Math.abs(actor.from - at) <= NEGATED_REACH &&
        !isRuled(actor.from, norm) &&
        (actor.entityId === speaker.entityId || (actor.country !== null && actor.country === speaker.country && isOfState(actor))),
    );
    if (
      (isOwn && (isOfState(speaker) || isArmed(speaker))) ||
      OWN_SIDE.has(norm(at - 1)) ||
      OWN_SIDE.has(norm(at - 2)) ||
      OWN_SIDE.has(norm(at + 1)) ||
      (norm(at + 1) === "of" && OWN_SIDE.has(norm(at + 2)))
    )
      return true;
  }
  return false;
}
const isOfState = ({ actor }: ActorMention): boolean => STATE.has(actor?.kind ?? "");
const isArmed = ({ actor }: ActorMention): boolean => actor?.kind === "armed_group" || actor?.kind === "militia";
const OWN_SIDE = set("we i it its our");
