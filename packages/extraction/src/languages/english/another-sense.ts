import { isPresent, SoughtPattern } from "@orontes/language";
import { familyOf } from "@orontes/vocabulary";
import type { EventType } from "@orontes/vocabulary";
import type { EventWords, Range } from "../../language-pack.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { reporting, set, sought } from "./words.ts";

/** "A photo captured from the town", "drew protests from Damascus": other things that bear the same word. */
export function isAnotherSense(event: EventWords, view: SentenceView): boolean {
  const { from, to, type, trigger } = event;
  const { tokens, present } = view;
  const isArmed = familyOf(type) === "armed";
  if (isArmed && (isPoliceRaid(event, view) || isOnNoGround(event, view))) return true;
  if (isArmed && isPresent(POURING, present) && isPresent(WORDS_POURED, present) && POURING.test(tokens[from]?.norm ?? "")) {
    const by = tokens.slice(to, to + POURED_REACH).findIndex(({ norm }) => norm === "with" || norm === "by");
    if (by >= 0 && tokens.slice(to + by, to + by + POURED_REACH).some(({ norm }) => WORDS_POURED.test(norm))) return true;
  }
  const before = tokens[from - 1]?.norm ?? "";
  const next = tokens[to]?.norm ?? "";
  // "Hit Turkey with tariffs".
  if (
    isArmed &&
    isPresent(DUES, present) &&
    BLOW.test(tokens[from]?.norm ?? "") &&
    tokens.slice(to, to + BLOW_REACH).some(({ norm }) => DUES.has(norm))
  )
    return true;
  // "Stormed out of the chamber", "came under fire over prices".
  if (next === "out" && STORMING.test(tokens[from]?.norm ?? "")) return true;
  if (next === "over" && tokens[to - 1]?.norm === "fire") return true;
  if (isOtherPhrase(type, { from, to }, tokens)) return true;
  if (type === "territory_captured") return PICTURES.has(before) || (TAKES.has(tokens[from]?.norm ?? "") && NO_GROUND.has(next));
  // "Blocked the renewal of cross-border aid".
  if ((type === "border_closure" || type === "border_opening") && trigger.needs.length > 0)
    return tokens
      .slice(to, to + CROSS_REACH)
      .some(({ norm, joined }, at) => joined && norm === "border" && tokens[to + at - 1]?.norm === "cross");
  // "Lost 18 men and regained two farms": no ground is lost.
  if (type === "territory_lost") return isLossOfMen(to, view);
  // "Struck a checkpoint, leaving five dead": nobody goes.
  if (type === "withdrawal" && LEFT.has(tokens[from]?.norm ?? ""))
    return view.tags.slice(to, to + LEFT_REACH).some(({ casualty }) => casualty !== null);
  // "An aid convoy entered": no troops.
  if (type === "deployment" && trigger.needs.includes("convoy") && tokens.some(({ norm }) => AID.has(norm))) return true;
  if (type === "deployment" && BRINGS.has(tokens[from]?.norm ?? ""))
    return tokens.slice(to, to + RELIEF_REACH).some(({ norm }) => norm === "home" || norm === "back");
  // "Ending sanctions on": what is lifted is not imposed.
  if (type === "sanctions") return tokens.slice(Math.max(0, from - RELIEF_REACH), from).some(({ norm }) => LIFTING.has(norm));
  // "The strikes were executed", "executing a plan": nobody is put to death.
  if (type === "attack_on_civilians" && EXECUTING.test(tokens[from]?.norm ?? ""))
    return [...tokens.slice(Math.max(0, from - EXECUTED_REACH), from), ...tokens.slice(to, to + EXECUTED_REACH)].some(({ norm }) =>
      CARRIED_OUT.has(norm),
    );
  return type === "protest" && (OBJECTING.has(before) || isOldProtest(from, tokens));
}
const CROSS_REACH = 9;
const LEFT = set("left leaves leaving leave");
const LEFT_REACH = 5;
const isLossOfMen = (at: number, { numbers, tags }: SentenceView): boolean =>
  numbers.some(({ from, to }) => (from === at || from === at + 1) && tags[to]?.noun?.countable === true);
const EXECUTING = /^execut(?:e|es|ed|ing)$/;
const EXECUTED_REACH = 5;
const CARRIED_OUT = set(
  "strike strikes airstrike airstrikes raid raids attack attacks operation operations plan plans mission missions order orders manoeuvre maneuver project projects campaign decision decisions agreement budget warrant warrants policy strategy",
);
/** "The war began with protests", "a crackdown on protests": where it came from, not what goes on. */
function isOldProtest(from: number, tokens: SentenceView["tokens"]): boolean {
  const before = tokens.slice(Math.max(0, from - OLD_REACH), from).map(({ norm }) => norm);
  const by = before.findLastIndex((word) => PROTEST_BY.has(word));
  return by >= 0 && before.slice(Math.max(0, by - 5), by).some((word) => BEGINNING.has(word));
}
const OLD_REACH = 9;
const PROTEST_BY = set("with on of as from into to over");
const BEGINNING = set(
  "began begun begins started starts erupted evolved spiralled spiraled morphed grew sparked crackdown cracked cracking clampdown suppression repression wake wave suppressed told addressed addressing",
);
const BLOW = /^(?:hit|struck|slap|punish|target)/;
const BLOW_REACH = 7;
const DUES = sought("tariff tariffs sanctions sanction duties fine fines lawsuit lawsuits embargo penalties");
const STORMING = /^storm(?:s|ed|ing)?$/;
/** "Bombarded with questions", "besieged by reporters". */
const POURING = new SoughtPattern(/^(?:bombard|besieg|pound|barrag|assail|attack|shell)/);
const WORDS_POURED = new SoughtPattern(
  /^(?:questions?|messages?|calls?|letters?|e-?mails?|requests?|complaints?|adverts?|advertisements|ads|offers|demands|tweets|posts|reporters?|journalists?|fans|paparazzi|creditors|photographers|spam|insults|criticism|applications|invitations|shots|crosses|versions?|propaganda|disinformation|misinformation|lies|claims|statements|slogans|news|statistics|figures|texts|leaflets|emails|data|jokes)$/,
);
const POURED_REACH = 6;
const AID = set("aid humanitarian relief");
const TAKES = set("took take takes taking taken");
/** "Took place near the mosque". */
const NO_GROUND = set(
  "up place part advantage note action steps step measures days hours years credit revenge office care aim pride shelter refuge",
);
/** "Bringing the troops home". */
const BRINGS = set("brought bring brings bringing called");
const RELIEF_REACH = 6;
const LIFTING = set(
  "end ends ended ending lift lifts lifted lifting ease eases eased easing waive waives waived waiving remove removes removed removing suspend suspends suspended suspending relax relaxes relaxed relaxing drop drops dropped dropping scrap scrapped scrapping terminate terminated terminating revoke revoked revoking loosen loosened relief",
);
const PICTURES = set(
  "photo photos photograph photographs picture pictures image images footage video videos film moment scene scenes camera screenshot selfie",
);
const OBJECTING = set("drew drawn drawing draws lodged lodge lodging in under formal official diplomatic");

const CHARGES = set("charge charges allegation allegations wrongdoing murder suspicion offences");
const CHARGE_REACH = 5;
/** "Cleared of the charge", "of their own accord", "asked not to be named", "hacked through a wall", "riot police", "told a rally". */
function isOtherPhrase(type: EventType, at: Range, tokens: SentenceView["tokens"]): boolean {
  return OTHER_PHRASES[type]?.(at, tokens) === true;
}

const normOf = (tokens: SentenceView["tokens"], at: number): string => tokens[at]?.norm ?? "";
const NAMED = set("named identified");
const HACKED_AT = set("through to off");
const RIOT_GEAR = set("police gear shields squad control");
const ADDRESSING = set("told telling addressed addressing");
const OTHER_PHRASES: Partial<Record<EventType, (at: Range, tokens: SentenceView["tokens"]) => boolean>> = {
  territory_captured: ({ from, to }, tokens) =>
    normOf(tokens, from) === "cleared" &&
    normOf(tokens, to - 1) === "of" &&
    tokens.slice(to, to + CHARGE_REACH).some((one) => CHARGES.has(one.norm)),
  agreement: ({ from }, tokens) => normOf(tokens, from) === "accord" && normOf(tokens, from - 1) === "own",
  request: ({ to }, tokens) =>
    normOf(tokens, to) === "not" && normOf(tokens, to + 1) === "to" && normOf(tokens, to + 2) === "be" && NAMED.has(normOf(tokens, to + 3)),
  cyber_attack: ({ from, to }, tokens) => normOf(tokens, from) === "hacked" && HACKED_AT.has(normOf(tokens, to)),
  riot: ({ to }, tokens) => RIOT_GEAR.has(normOf(tokens, to)),
  protest: ({ from }, tokens) => normOf(tokens, from) === "rally" && ADDRESSING.has(normOf(tokens, from - 2)),
};

const RAID_REACH = 5;
const RAIDING = new SoughtPattern(/^raid/);
const POLICE = set("police policemen gendarmerie gendarmes detectives");
/** "Police carried out raids", "in a police raid": arrests, told by themselves; not the air raids that police tell of. */
function isPoliceRaid({ from, to }: EventWords, { tokens, mentions, present }: SentenceView): boolean {
  if (!isPresent(RAIDING, present)) return false;
  let raid = from;
  while (raid < to && !RAIDING.test(tokens[raid]?.norm ?? "")) raid++;
  if (raid === to || tokens[raid - 1]?.norm === "air") return false;
  const who = mentions.actors.findLast((actor) => actor.to <= raid && raid - actor.to <= RAID_REACH);
  if (who === undefined || tokens.slice(who.to, raid).some(({ norm }) => reporting.has(norm))) return false;
  return who.actor?.kind === "police" || tokens.slice(who.from, who.to).some(({ norm }) => POLICE.has(norm));
}

const WORDS_AT = set(
  "election elections vote referendum democracy press media journalism critics criticism currency lira rouble economy rights freedom freedoms judiciary courts values constitution treaty deal plan policy record reputation integrity credibility legacy poverty inflation corruption",
);
const AIMS = set("on against");
const AIM_REACH = 6;
/** "The attack on the election", "an assault on press freedom": fought with words or from a keyboard. */
function isOnNoGround({ to, trigger }: EventWords, { tokens, mentions }: SentenceView): boolean {
  if (trigger.kind !== "noun" || !AIMS.has(tokens[to]?.norm ?? "")) return false;
  const behind = tokens.slice(to + 1, to + AIM_REACH);
  const mark = behind.findIndex(({ kind }) => kind === "mark");
  const aimed = behind.slice(0, mark < 0 ? undefined : mark).findIndex(({ norm }) => WORDS_AT.has(norm));
  return aimed >= 0 && !mentions.places.some((place) => place.from > to && place.to <= to + 1 + aimed && place.place.kind !== "country");
}
