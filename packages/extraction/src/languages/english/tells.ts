import { isPresent } from "@orontes/language";
import { familyOf } from "@orontes/vocabulary";
import type { EventWords } from "../../language-pack.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { isAnotherSense } from "./another-sense.ts";
import { isDisarmed, isToldOtherwise, isWithoutThing } from "./damage.ts";
import { isDeclaredOver, isDone } from "./deed.ts";
import { isNobodyHeld, isOfPeople } from "./held.ts";
import { isFlightOfOthers, isNotGoneFrom, isOfOthersDriven } from "./leaving.ts";
import { isMetWith } from "./meeting.ts";
import { parseOf } from "./parse/parse.ts";
import { HITTING, isToldByNoun } from "./told-by-noun.ts";
import { articles, modals, nounToo, prepositions, reporting, set, sought } from "./words.ts";

const PREFIXES = set("anti counter pre post non");
const NOUN_MARKS = set("by of on against");
const POINTERS = set("the this these those such that");

/** "Discussed the future of the province": a meeting where several are told to do so. */
function isAmongSeveral({ trigger, from, clause }: EventWords, { mentions }: SentenceView): boolean {
  if (trigger.type !== "talks" || trigger.needs.length > 0 || !DISCUSSING.test(trigger.rule)) return true;
  const before = mentions.actors.filter(({ from: start, country }) => start >= clause.from && start < from && country !== null);
  return new Set(before.map(({ country }) => country)).size > 1;
}
const DISCUSSING = /talks\.(?:discuss|debat|talked$)/;

/** Whether the words tell of an event here: not in "the besieged town", "anti-tank", "the fighting drove people out". */
export function tells(event: EventWords, view: SentenceView): boolean {
  const { tokens, mentions } = view;
  const { trigger } = event;
  const word = tokens[event.from]?.norm ?? "";
  const before = tokens[event.from - 1]?.norm ?? "";
  // "Shelling by the army", "the bombing of": the verb's form is a noun there.
  const isOwned = (): boolean => mentions.actors.some((actor) => actor.to === event.from && (actor.modifier || actor.possessive));
  const isGerund = word.endsWith("ing") && (isOwned() || NOUN_MARKS.has(tokens[event.to]?.norm ?? "") || articles.has(before));
  if (isAnotherSense(event, view) || isDeclaredOver(event, view) || isOldFight(event, view) || isControlNoun(event, view)) return false;
  if (isBlow(event, view) || isTakenOut(event, view) || isToldOtherwise(event, view)) return false;
  if (
    isMetWith(event, view) ||
    isNobodyHeld(event, view) ||
    isBehindIt(event, view) ||
    isBackedView(event, view) ||
    isAccusedMan(event, view)
  )
    return false;
  if (isWithoutThing(event, view) || isFlightOfOthers(event, view) || isOfOthersDriven(event, view) || isNotGoneFrom(event, view))
    return false;
  if (isUnclaimed(event, view)) return false;
  if (isAsked(event, view) || isToldByNoun(event, view) || isTagLine(event, view)) return false;
  if (trigger.kind === "noun" && isWeapon(event, view)) return isUsed(event, view) && !isCompound(event, view);
  if (trigger.kind === "noun" && isDisarmed(event, view)) return false;
  if (trigger.kind === "noun" && (isVerdict(event, view) || isDescription(event, view))) return false;
  if (trigger.behind === "acts" && event.type === "force_presence" && !isState(event, view)) return false;
  if (trigger.kind === "noun" && trigger.sure && !isDone(event, view)) return false;
  if (trigger.kind === "noun") return !PREFIXES.has(before) && !isPointer(event, view);
  if (isGerund && event.to - event.from === 1) return false;
  if (
    !isAmongSeveral(event, view) ||
    !isSaidSo(event, view) ||
    isByNoOne(event, view) ||
    isWithoutGround(event, view) ||
    isOfResidents(event, view)
  )
    return false;
  if (!isVerbHere(event, view) || isWhoFights(event, view)) return false;
  // "UN-sanctioned", "killed, wounded or captured".
  if (tokens[event.from]?.joined === true) return false;
  // "A Turkish pull-out": the noun.
  if (event.to - event.from === 2 && tokens[event.from + 1]?.joined === true && isOwnedOrOne(event.from, view)) return false;
  if ((before === "or" || before === "and") && view.tags[event.from - 2]?.casualty != null) return false;
  // "Cluster bombs hit", "rockets strike".
  const isWeaponBefore = view.tags[event.from - 1]?.weapon != null;
  // "In clashes", "after attacks".
  if (before !== "to" && prepositions.has(before) && !word.endsWith("ing")) return false;
  // "Air strike capability"; but "shelled positions" is a verb and what it hit.
  if (nounToo.has(word) && isCompound(event, view)) return false;
  const isSubject = mentions.actors.some((actor) => actor.to === event.from && !actor.modifier);
  if (nounToo.has(word) && before !== "being" && !modals.has(before) && !isSubject && !isWeaponBefore && !isOfFar(event, view))
    return false;
  return !articles.has(before);
}

const isOwnedOrOne = (from: number, { tokens, mentions }: SentenceView): boolean =>
  articles.has(tokens[from - 1]?.norm ?? "") || mentions.actors.some((actor) => actor.to === from && (actor.modifier || actor.possessive));

const BLOWS = set(
  "pause pauses truce truces ceasefire corridor corridors strike strikes airstrike airstrikes blow blows attack attacks raid raids hit hits",
);
const BLOW_REACH = 5;
/** "Delivered a missile strike": no arms change hands. */
const isBlow = ({ type, to }: EventWords, { tokens }: SentenceView): boolean => {
  const isTransfer = type === "arms_transfer";
  return (
    (isTransfer || type === "aid_delivery") &&
    tokens.slice(to, to + BLOW_REACH).some(({ norm }) => BLOWS.has(norm) || (isTransfer && FIRED.has(norm)))
  );
};
const FIRED = set("fired launched dropped exploded");

/** "Have taken out seven commanders": no ground is taken. */
const isTakenOut = ({ type, to }: EventWords, { tokens }: SentenceView): boolean =>
  type === "territory_captured" && tokens[to]?.norm === "out" && TAKEN.has(tokens[to - 1]?.norm ?? "");
const TAKEN = set("take takes took taken taking");

/** "Men accused of fighting for it": who they are, not that somebody accuses them now. */
function isAccusedMan({ type, from, to }: EventWords, view: SentenceView): boolean {
  if (type !== "accusation" || view.tokens[from]?.norm !== "accused" || view.tokens[to]?.norm !== "of") return false;
  const verb = parseOf(view).chunks.find((chunk) => chunk.kind === "verb" && chunk.head === from);
  return verb?.kind === "verb" && verb.form === "participle";
}

const NOBODY = set("no neither none nobody");
const BEHIND_IT = /accusation\.(?:is|are|was|were|bears?|bore)-/;
/** "No group has said it was behind the attack". */
const isUnclaimed = ({ type, trigger, from, clause }: EventWords, { tokens }: SentenceView): boolean =>
  type === "accusation" &&
  BEHIND_IT.test(trigger.rule) &&
  tokens.slice(Math.max(0, clause.from - 6), from).some(({ norm }) => NOBODY.has(norm));

const MEN = set("those people men ones figures cell group suspects masterminds mastermind perpetrators authors organisers planners");
const BEHIND = set("behind of");
const WORST = sought("deadliest worst bloodiest biggest largest heaviest boldest gravest fiercest");
/** "Those behind a massacre", "in the deadliest attack on the army": who they are, and how grave what is told already was. */
function isBehindIt({ trigger, type, from }: EventWords, { tokens, present }: SentenceView): boolean {
  if (trigger.kind !== "noun" || !["armed", "losses"].includes(familyOf(type))) return false;
  const norm = (at: number): string => tokens[at]?.norm ?? "";
  const at = articles.has(norm(from - 1)) ? from - 2 : from - 1;
  if (BEHIND.has(norm(at)) && MEN.has(norm(at - 1))) return norm(at) === "behind" || norm(at - 1).startsWith("master");
  if (!isPresent(WORST, present)) return false;
  for (let index = from - 1; index >= from - WORST_REACH; index--)
    if (WORST.has(norm(index))) return articles.has(norm(index - 1)) && norm(index - 2) === "in";
  return false;
}
const WORST_REACH = 3;

const VIEWS = set(
  "account version claim claims call calls demand demands idea plan plans proposal proposals resolution motion bid effort efforts position stance view views decision move notion assessment initiative candidacy talks process roadmap",
);
/** "Backed the group's account", "supported the call for": no help to fight. */
const isBackedView = ({ type, trigger, to }: EventWords, { tokens }: SentenceView): boolean =>
  type === "military_support" && trigger.kind === "verb" && tokens.slice(to, to + VIEWS_REACH).some(({ norm }) => VIEWS.has(norm));
const VIEWS_REACH = 4;

/** "It determines what planes carried out raids": how something is found out, not that it happened. */
function isAsked(event: EventWords, view: SentenceView): boolean {
  if (!isPresent(ASKING, view.present) || !view.tokens.some(({ norm }, at) => at < event.from && ASKING.has(norm))) return false;
  const { chunks } = parseOf(view);
  const at = chunks.findIndex((chunk) => chunk.from <= event.from && chunk.to > event.from);
  for (let index = at - 1; index >= Math.max(0, at - 3); index--) {
    const chunk = chunks[index];
    if (chunk?.kind === "relative") return ASKING.has(view.tokens[chunk.from]?.norm ?? "") && chunks[index - 1]?.kind === "verb";
    if (chunk?.kind !== "noun" && chunk?.kind !== "verb") return false;
  }
  return false;
}

/** "Described it as a heinous massacre", "won in battle": a word for something, not the telling of it. */
function isVerdict({ from, type }: EventWords, { tokens }: SentenceView): boolean {
  if (familyOf(type) !== "armed") return false;
  const before = tokens.slice(Math.max(0, from - 3), from).map(({ norm }) => norm);
  const as = before.lastIndexOf("as");
  return (as >= 0 && ["a", "an"].includes(before[as + 1] ?? "")) || (before.at(-1) === "in" && tokens[from]?.norm === "battle");
}

/** "Rebels fighting the army", "killed fighting": which ones, not that they fight now. */
function isDescription({ from, type }: EventWords, { tokens, tags, mentions }: SentenceView): boolean {
  if (type !== "armed_clash" || tokens[from]?.norm !== "fighting") return false;
  return mentions.actors.some((actor) => actor.to === from && !actor.modifier && !actor.possessive) || tags[from - 1]?.casualty != null;
}

/** "The coalition bombing the group said": which coalition. */
const TARGETING = set("targeting bombing striking attacking bombarding");
const BANDS = set("coalition alliance");
const FOUGHT = set("fought fights fight battled");
const WHO = set("who which that");
/** "A Briton who fought with the group", "to assist Kurds fighting against the group", "a coalition battling it": who they are. */
function isWhoFights({ from, type }: EventWords, view: SentenceView): boolean {
  if (type === "armed_clash" && FOUGHT.has(view.tokens[from]?.norm ?? "") && WHO.has(view.tokens[from - 1]?.norm ?? "")) return true;
  const isTargeting =
    familyOf(type) === "armed" && TARGETING.has(view.tokens[from]?.norm ?? "") && BANDS.has(view.tokens[from - 1]?.norm ?? "");
  if (!isTargeting && (type !== "armed_clash" || !/^(?:fighting|battling)$/.test(view.tokens[from]?.norm ?? ""))) return false;
  const { chunks } = parseOf(view);
  const at = chunks.findIndex((chunk) => chunk.kind === "verb" && chunk.head === from);
  const verb = chunks[at];
  return verb?.kind === "verb" && verb.form === "gerund" && chunks[at - 1]?.kind === "noun";
}

const STATE = set("is are was were been be remain remains remained still largely mostly now fell largely entirely");
const NO_CLASH = set(
  "insurgency insurgencies war wars campaign election elections struggle guerrilla corruption extremism terrorism fire fires blaze poverty crime disease virus",
);
const CHARGED = set("convicted accused charged suspected guilty charges jailed imprisoned sentenced");
/** "Has fought a long insurgency", "convicted of fighting": how things stand, what someone is tried for. */
function isOldFight({ from, to, type }: EventWords, { tokens }: SentenceView): boolean {
  if (type !== "armed_clash") return false;
  const norms = (start: number, end: number): string[] => tokens.slice(Math.max(0, start), end).map(({ norm }) => norm);
  const isCharge = ["of", "for"].includes(tokens[from - 1]?.norm ?? "") && norms(from - 4, from).some((norm) => CHARGED.has(norm));
  return isCharge || (/^f(?:ought|ight)/.test(tokens[from]?.norm ?? "") && norms(to, to + 5).some((norm) => NO_CLASH.has(norm)));
}

const BEFORE_CONTROL = set(
  "restore regain retake take seize gain retain full lose under over consolidate assert establish maintain wrest extend tighten to",
);
/** "Battled to restore control the monitor said": a noun, not what someone controls. */
const isControlNoun = ({ type, from }: EventWords, { tokens }: SentenceView): boolean =>
  type === "force_presence" && tokens[from]?.norm === "control" && BEFORE_CONTROL.has(tokens[from - 1]?.norm ?? "");

/** "Is controlled by", not "a town controlled by". */
const isState = ({ from }: EventWords, { tokens }: SentenceView): boolean =>
  tokens.slice(Math.max(0, from - 3), from).some(({ norm }) => STATE.has(norm));

const ATTACK_NOUNS = set(
  "attack attacks strike strikes airstrike airstrikes raid raids shelling bombing bombings bombardment blast blasts explosion explosions assault offensive operation campaign barrage fire gunfire advance push thrust incursion invasion assaults operations offensives counteroffensive counterattack bomb bombs bomber bombers car truck motorcycle device mine landmine shrapnel projectile projectiles ammunition munitions convoy clashes fighting battle salvo",
);
const PRONOUNS = set("sides side parties party it they he she we who which that this these those i you one some others many both all");
/** A storm bombards, waves attack and a side loses ground: the subject is a plain noun that can do no such thing. */
function isByNoOne(event: EventWords, view: SentenceView): boolean {
  if (familyOf(event.type) !== "armed" || event.trigger.voice === "passive" || event.trigger.behind !== undefined) return false;
  const { chunks, subjects } = parseOf(view);
  const at = chunks.findIndex((chunk) => chunk.kind === "verb" && chunk.head >= event.from && chunk.head < event.to);
  const verb = chunks[at];
  if (verb?.kind !== "verb" || verb.passive) return false;
  const phrases = subjects[at] ?? [];
  return phrases.length > 0 && phrases.every(({ from, to, head }) => isThing(from, to, head));

  function isThing(from: number, to: number, head: number): boolean {
    const word = view.tokens[head];
    if (word === undefined || word.capital || PRONOUNS.has(word.norm) || ATTACK_NOUNS.has(word.norm)) return false;
    // "A total of 20 rockets": what stands before the verb.
    if (view.tags.slice(from, Math.max(to, verb?.from ?? to)).some((tag) => tag.weapon !== null || tag.noun !== null || tag.equipment))
      return false;
    return !view.mentions.actors.some((actor) => actor.from < Math.max(to, verb?.from ?? to) && actor.to > from);
  }
}

/** "The fighting forced residents out": people who are no garrison. */
function isOfResidents(event: EventWords, view: SentenceView): boolean {
  if (event.type !== "territory_captured" || event.trigger.object !== "actor" || event.trigger.reach === undefined) return false;
  const whom = view.mentions.actors.find(({ from, modifier }) => from >= event.to && from <= event.to + GOING_REACH && !modifier);
  const { chunks, subjects } = parseOf(view);
  const at = chunks.findIndex((chunk) => chunk.kind === "verb" && chunk.head >= event.from && chunk.head < event.to);
  const isSomebody = view.mentions.actors.some((actor) =>
    (subjects[at] ?? []).some((phrase) => actor.from < phrase.to && actor.to > phrase.from),
  );
  return whom?.sector === "civilians" && !isSomebody;
}
const GOING_REACH = 3;

/** "Soldiers captured while fleeing": nothing is taken by them. */
function isWithoutGround(event: EventWords, view: SentenceView): boolean {
  if (event.type !== "territory_captured" || event.trigger.object !== "place" || event.trigger.behind !== undefined) return false;
  const { chunks } = parseOf(view);
  // "Took workers from a factory": where they were taken.
  const ground =
    event.trigger.reach === undefined ? -1 : view.tokens.findIndex(({ norm }, at) => at >= event.to && event.trigger.needs.includes(norm));
  const phrase = chunks.find((chunk) => chunk.from <= ground && chunk.to > ground);
  if (phrase?.kind === "noun" && phrase.preposition !== null && FROM.has(view.tokens[phrase.preposition]?.norm ?? "")) return true;
  // "Captured two tanks".
  const object = chunks.find((chunk) => chunk.kind === "noun" && chunk.from >= event.to);
  if (
    object?.kind === "noun" &&
    object.from <= event.to + 1 &&
    object.preposition === null &&
    ARMOUR.has(view.tokens[object.head]?.norm ?? "")
  )
    return true;
  // "Captured …, a senior member of the group".
  const behind = object === undefined ? -1 : chunks.indexOf(object) + 1;
  const apposed = chunks[behind]?.kind === "comma" ? chunks[behind + 1] : undefined;
  const isPerson =
    object?.kind === "noun" &&
    object.preposition === null &&
    view.tokens[object.head]?.capital === true &&
    apposed?.kind === "noun" &&
    view.tags[apposed.head]?.noun?.single === true;
  if (isPerson && !view.mentions.places.some((place) => place.from < object.to && place.to > object.from)) return true;
  const verb = chunks.find((chunk) => chunk.kind === "verb" && chunk.head >= event.from && chunk.head < event.to);
  // "The men were captured".
  if (verb?.kind === "verb" && verb.passive && CATCHING.test(event.trigger.rule)) return isOfPeople(event, view);
  if (verb?.kind !== "verb" || verb.passive || event.to - event.from > 1) return false;
  return WITHOUT_OBJECT.has(view.tokens[event.to]?.norm ?? ".");
}

const CATCHING = /\.(?:captured|seized)$/;
const FROM = set("from outside near in inside at to into for with as by");
const ARMOUR = set(
  "tank tanks vehicle vehicles howitzers launchers armour armor weapons ammunition rifles guns missiles drone drones trucks",
);
const WITHOUT_OBJECT = set("while after when before during in on at by as near outside inside . , and or since");

/** Bare "called" is a telephone call and "told" a demand only with the right words behind whom they name: "called Putin on Sunday", "told the army to leave". */
function isSaidSo({ trigger, from, to }: EventWords, { tokens, mentions }: SentenceView): boolean {
  const { rule, type } = trigger;
  // "Missiles slammed into the market".
  if (type === "accusation" && INTO.has(tokens[to]?.norm ?? "")) return !SLAMMING.test(rule);
  // "Charged Moscow with arming them", not a man with fraud.
  if (type === "accusation" && trigger.needs.includes("with"))
    return mentions.actors.some(
      ({ from: at, actor, sector }) => at === to && (actor?.kind === "state" || actor?.kind === "government" || sector === "leader"),
    );
  // "Told reporters": threatens nobody.
  if (type === "ultimatum_threat" && rule.endsWith(".told"))
    return !mentions.actors.some((actor) => actor.from === to && UNTHREATENED.has(actor.sector ?? ""));
  if (type !== "phone_call" && type !== "demand" && type !== "detention") return true;
  // "Rang in to a programme".
  if (/phone_call\.r[ia]ngs?$/.test(rule)) return !NO_CALL.has(tokens[to]?.norm ?? "");
  const isCall = /phone_call\.calls?(?:ed)?$/.test(rule);
  const isOrder = rule.endsWith("demand.told");
  // "Captured 12 soldiers", not "captured the town from rebels".
  if (trigger.needs.length > 0 && /detention\.(?:captur|seiz)/.test(rule))
    return mentions.actors.some(
      ({ from }) => from >= to && from <= to + CAPTIVE_REACH && !tokens.slice(to, from).some(({ norm }) => prepositions.has(norm)),
    );
  // "Insisted that they withdraw" demands, "insisted that nothing had changed" states.
  if (/demand\.insist(?:s|ed|ing)-(?:that|on)$/.test(rule))
    return !tokens.slice(to, to + INSISTED_REACH).some(({ norm }) => FINITE.has(norm));
  // "Residents said by telephone" is how they spoke to the reporter.
  if (/phone_call\.by-/.test(rule)) return !reporting.has(tokens[from - 1]?.norm ?? "");
  if (!isCall && !isOrder) return true;
  const whom = mentions.actors.find((actor) => actor.from >= to && actor.from <= to + 1 && !actor.modifier);
  if (whom === undefined) return false;
  const next = tokens[whom.to]?.norm ?? ".";
  return isCall ? whom.sector === "leader" && AFTER_CALL.has(next) : next === "to";
}

const INTO = set("into onto against through down shut");
const SLAMMING = /accusation\.slam/;
const UNTHREATENED = new Set(["civilians", "media"]);
const NO_CALL = set("in out hollow true alarm around the a with");
const INSISTED_REACH = 9;
const FINITE = set("is are was were has have had would will could can does did do might may");

/** Rows of tags and links below a text have no verb. */
const isTagLine = (event: EventWords, view: SentenceView): boolean =>
  event.trigger.kind === "noun" && view.tokens.length > HEADLINE_WORDS && !parseOf(view).chunks.some(({ kind }) => kind === "verb");

/** The words name a weapon and no use of it: "rockets", "mortar shells". */
const isWeapon = ({ from, to, type }: EventWords, { tokens }: SentenceView): boolean =>
  familyOf(type) === "armed" && tokens[to - 1]?.norm !== "fire" && tokens.slice(from, to).every(({ norm }) => WEAPON_WORDS.has(norm));

/** A weapon tells of an attack where it does its work: "killed by shells", "rockets fired by", "missiles hit". */
function isUsed(event: EventWords, view: SentenceView): boolean {
  const { chunks, subjects } = parseOf(view);
  const at = chunks.findIndex((chunk) => chunk.kind === "noun" && chunk.head >= event.from && chunk.head < event.to);
  const phrase = chunks[at];
  if (phrase?.kind !== "noun") return false;
  const norm = (index: number): string => view.tokens[index]?.norm ?? "";
  const by = phrase.preposition === null ? "" : norm(phrase.preposition);
  const verb = chunks.findLastIndex((chunk, index) => index < at && chunk.kind === "verb");
  if (norm(event.from) === "bombs" && EXPLODING.has(norm(nextVerb(chunks, at)))) return false;
  if ((by === "by" || by === "when") && verb >= 0) return true;
  // "Rounds fired from the enclave fell on the town", "shells that came from the hills killed": they were used.
  if (SENT.has(norm(event.to)) && SENDING.has(norm(event.to + 1))) return true;
  if (RELATIVE.has(norm(event.to)) && view.tokens.slice(event.to, event.to + RELATIVE_REACH).some((one) => KILLING.has(one.norm)))
    return true;
  // "Wounded in rocket shells on the town".
  if (by === "in" && verb >= 0 && norm(phrase.to) === "on") return true;
  return chunks.some(
    (chunk, index) => chunk.kind === "verb" && subjects[index]?.some((one) => one === phrase) === true && LANDING.has(norm(chunk.head)),
  );
}

const SENT = set("fired launched dropped lobbed shot");
const SENDING = set("from at on into across over");
const RELATIVE = set("that which");
const RELATIVE_REACH = 14;
const KILLING = set("killed wounded injured hit struck destroyed");
const EXPLODING = set("exploded explode detonated went planted");
const nextVerb = (chunks: ReturnType<typeof parseOf>["chunks"], at: number): number => {
  const chunk = chunks.find((one, index) => index > at && one.kind === "verb");
  return chunk?.kind === "verb" ? chunk.head : -1;
};

/** The parse takes one of the words for a verb; phrases without a verb of their own tell all the same. */
function isVerbHere(event: EventWords, view: SentenceView): boolean {
  const { chunks } = parseOf(view);
  if (chunks.some((chunk) => chunk.kind === "verb" && chunk.head >= event.from && chunk.head < event.to)) return true;
  return event.to - event.from > 1;
}

/** "Jets, in breach of the truce, hit": the parse finds its subject farther off. */
function isOfFar({ from }: EventWords, view: SentenceView): boolean {
  const { chunks, subjects } = parseOf(view);
  const at = chunks.findIndex((chunk) => chunk.kind === "verb" && chunk.head === from && chunk.form === "finite");
  return (subjects[at] ?? []).some((phrase) =>
    view.mentions.actors.some((actor) => actor.from < phrase.to && actor.to > phrase.from && !actor.modifier && actor.to === phrase.to),
  );
}

/** "These strikes", "the fighting": with no one in it a noun behind such a word points back, it does not tell anew. */
function isPointer(event: EventWords, view: SentenceView): boolean {
  const { tokens, mentions } = view;
  if (familyOf(event.type) !== "armed") return false;
  if (isCompound(event, view)) return true;
  // "The explosion of a mine".
  if (event.type === "ied_explosion" && BLASTS.has(view.tokens[event.from]?.norm ?? "") && view.tokens[event.to]?.norm === "of")
    return false;
  // "The recapture of the town".
  if (event.type === "territory_captured" && view.tokens[event.to - 1]?.norm === "of" && view.tokens[event.from]?.norm !== "fall")
    return false;
  const isAlone = !mentions.actors.some(
    (actor) => (actor.to >= event.from - 1 && actor.from < event.from) || (actor.from >= event.to && actor.from <= event.to + 3),
  );
  // "Were carrying out the operation": the verb says anew who does it.
  const isCarriedOut = view.tags.slice(Math.max(0, event.from - 4), event.from - 1).some((tag) => tag.support);
  return isAlone && POINTERS.has(tokens[event.from - 1]?.norm ?? "") && !isCarriedOut && !isDoneBy(event, view) && !isHitting(event, view);
}

const BLASTS = set("explosion explosions blast blasts detonation");
const ASKING = sought("what whose how why which");
/** Tokens between the verb and those whom it takes. */
const CAPTIVE_REACH = 3;
const AFTER_CALL = set("on late early to . , and this last yesterday");
const HEADLINE_WORDS = 14;
const WEAPON_WORDS = set(
  "rocket rockets missile missiles cruise ballistic tomahawk tomahawks grad katyusha shell shells mortar mortars bomb bombs aerial artillery round rounds projectiles tank fire barrel",
);
const LANDING = set(
  "thudded crashed whistled smashed ploughed screamed hit hits struck directed trained poured opened landed land fell fall rained slammed exploded killed kill wounded injured destroyed fired dropped launched crashed targeted pounded",
);

/** "The strike was carried out by": it points back, and names who did it. */
function isDoneBy(event: EventWords, view: SentenceView): boolean {
  const { chunks, subjects } = parseOf(view);
  return chunks.some(
    (chunk, at) =>
      chunk.kind === "verb" &&
      chunk.passive &&
      view.tags[chunk.head]?.support === true &&
      view.tokens[chunks[at + 1]?.from ?? 0] !== undefined &&
      chunks
        .slice(at + 1, at + 3)
        .some((next) => next.kind === "noun" && next.preposition !== null && view.tokens[next.preposition]?.norm === "by") &&
      subjects[at]?.some((phrase) => phrase.from <= event.from && phrase.to >= event.to) === true,
  );
}

/** "The strikes targeted the road": they are told with what they hit. */
function isHitting(event: EventWords, view: SentenceView): boolean {
  const { chunks, subjects } = parseOf(view);
  // "The raids hit": the verb may be one of the words.
  return chunks.some(
    (chunk, at) =>
      chunk.kind === "verb" &&
      HITTING.has(view.tokens[chunk.head]?.norm ?? "") &&
      subjects[at]?.some((phrase) => phrase.from <= event.from && phrase.to > event.from) === true,
  );
}

const COMPOUND =
  /^(?:capabilit|force|season|movement|symptom|victim|site|survivor|scene|warning|claim|threat|toll|spirit|unit|group|team|rifle|helicopter|plan(?!t)|room|cent|power|vehicle|age|position|jet)/;
/** "Assault units", "air strike capability": the noun behind is what is told of. */
const isCompound = (event: EventWords, { tokens }: SentenceView): boolean => COMPOUND.test(tokens[event.to]?.norm ?? "");
