import type { Token } from "@orontes/language";
import { type EventType, familyOf } from "@orontes/vocabulary";
import type { LanguagePack, WeaponClass } from "./language-pack.ts";
import type { Lexicon, TriggerEntry } from "./lexicon.ts";
import type { ActorMention, Mentions } from "./mention.ts";
import { type Reality, realityOf } from "./reality.ts";

/** An event as its clause tells it: what, who, to whom, how real. */
export interface Frame {
  readonly trigger: TriggerEntry;
  readonly type: EventType;
  readonly from: number;
  readonly to: number;
  /** Token range of the clause that tells it. */
  readonly clause: { readonly from: number; readonly to: number };
  readonly acting: readonly ActorMention[];
  readonly suffering: readonly ActorMention[];
  readonly reality: Reality;
}

const TYPE_BY_WEAPON: Readonly<Record<WeaponClass, EventType>> = {
  air: "air_strike",
  drone: "drone_strike",
  artillery: "artillery_shelling",
  rocket: "missile_rocket_attack",
  bomb: "ied_explosion",
};

/** Every event that a sentence's words tell of, with those who act and suffer in it. */
export function framesOf(tokens: readonly Token[], mentions: Mentions, lexicon: Lexicon, pack: LanguagePack): Frame[] {
  const frames: Frame[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = tokens[at]?.kind === "word" ? lexicon.triggers.longestAt(tokens, at, (token) => [token.norm]) : null;
    const fitting = found?.values.filter(
      (one) =>
        one.needs.length === 0 ||
        tokens.some((token, index) => (index < found.from || index >= found.to) && one.needs.includes(token.norm)),
    );
    // "Shelling by the army", "the bombing of": the verb's form is a noun there.
    const asNoun =
      found !== null &&
      fitting !== undefined &&
      tokens[found.from]?.norm.endsWith("ing") === true &&
      (["by", "of", "on", "against"].includes(tokens[found.to]?.norm ?? "") || pack.words.articles.has(tokens[found.from - 1]?.norm ?? ""));
    const trigger = (asNoun ? fitting?.find((one) => one.kind === "noun") : undefined) ?? fitting?.[0];
    if (
      found === null ||
      trigger === undefined ||
      insideName(mentions, found.from, found.to) ||
      isDescription(tokens, found.from, trigger, mentions, pack)
    ) {
      at++;
      continue;
    }
    frames.push(frameOf(tokens, found.from, found.to, trigger, mentions, lexicon, pack, frames));
    at = found.to;
  }
  return frames.filter((frame, index) => !isCovered(frame, frames, index) && !isReference(frame, tokens));
}

const insideName = (mentions: Mentions, from: number, to: number): boolean =>
  mentions.actors.some((actor) => actor.from < from && actor.to >= to && !actor.modifier) ||
  mentions.places.some((place) => place.from <= from && place.to >= to);

/** "The targeted town", "the besieged enclave": a participle before a noun describes, it does not tell. */
function isDescription(tokens: readonly Token[], from: number, trigger: TriggerEntry, mentions: Mentions, pack: LanguagePack): boolean {
  if (trigger.kind === "noun") return ["anti", "counter", "pre", "post", "non"].includes(tokens[from - 1]?.norm ?? "");
  const before = tokens[from - 1]?.norm ?? "";
  if (
    pack.words.nounToo.has(tokens[from]?.norm ?? "") &&
    !pack.words.modals.has(before) &&
    !mentions.actors.some((actor) => actor.to === from)
  )
    return true;
  return pack.words.articles.has(before) && tokens[from]?.joined !== true;
}

/** A noun of a kind that a verb of the same sentence tells already: "bombed … in an air strike". */
function isCovered(frame: Frame, frames: readonly Frame[], index: number): boolean {
  if (frame.trigger.kind !== "noun") return false;
  return frames.some(
    (other, at) =>
      at !== index &&
      other.type === frame.type &&
      (other.trigger.kind === "verb" || at < index) &&
      other.reality.realis === frame.reality.realis &&
      Math.abs(other.from - frame.from) < 40,
  );
}

/** "The fighting drove people out", "these strikes": a noun with the article and no one in it points back, it does not tell anew. */
function isReference(frame: Frame, tokens: readonly Token[]): boolean {
  if (frame.trigger.kind !== "noun" || familyOf(frame.type) !== "armed" || frame.acting.length + frame.suffering.length > 0) return false;
  const next = tokens[frame.to]?.norm ?? "";
  return (
    ["the", "this", "these", "those", "such", "that"].includes(tokens[frame.from - 1]?.norm ?? "") ||
    /^(?:capabilit|force|season|spirit|power|vehicle|age|position|jet)/.test(next)
  );
}

function frameOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  trigger: TriggerEntry,
  mentions: Mentions,
  lexicon: Lexicon,
  pack: LanguagePack,
  earlier: readonly Frame[],
): Frame {
  const clause = clauseAround(tokens, from, to, pack);
  const type = typeByWeapon(trigger, tokens, from, to, clause);
  const passive = isPassive(tokens, from, to, trigger, pack);
  const subject = sharedSubject(tokens, from, mentions, earlier, pack) ?? subjectOf(tokens, from, mentions, clause, pack, trigger);
  const by = agentsBehind(tokens, to, mentions, pack.words.by, clause, pack);
  let acting: ActorMention[];
  let suffering: ActorMention[];
  if (trigger.kind === "noun") {
    const owners = ownersOf(tokens, from, mentions, pack);
    const support = owners.length > 0 || by.length > 0 ? [] : supporters(tokens, from, mentions, clause, pack);
    const against = agentsBehind(tokens, to, mentions, pack.words.against, clause, pack).filter((actor) => !owners.includes(actor));
    acting = owners.length > 0 ? owners : by.length > 0 ? by : support;
    suffering = against;
    if (isMutual(type)) {
      acting = [...owners, ...pairBehind(tokens, to, mentions, clause), ...(owners.length === 0 ? support : [])];
      suffering = [];
    }
  } else if (passive) {
    acting = by;
    suffering = subject;
  } else {
    acting = subject;
    suffering =
      trigger.object === "none" || trigger.object === "place"
        ? behindAgainst(tokens, to, mentions, clause, trigger, pack)
        : objectsOf(tokens, to, mentions, clause, pack, trigger);
    if (isMutual(type)) {
      acting = [
        ...subject,
        ...(trigger.object === "none" ? pairBehind(tokens, to, mentions, clause) : suffering),
        ...relativePartner(tokens, clause.from, mentions),
        ...(type === "talks_breakdown" ? talkersBefore(tokens, from, mentions) : []),
      ];
      suffering = [];
    }
  }
  if (type === "accusation" && by.length > 0 && !passive && suffering.every((actor) => actor.sector === null || actor.sector === "air"))
    suffering = by;
  if (type === "displacement" || type === "evacuation") {
    suffering = [...acting, ...suffering].filter((actor) => actor.sector === "civilians" || actor.actor?.kind === "people");
    acting = [];
  }
  const distinct = (list: readonly ActorMention[]): ActorMention[] =>
    list.filter((actor, index) => list.findIndex((other) => other.entityId === actor.entityId && other.side === actor.side) === index);
  return {
    trigger,
    type,
    from,
    to,
    clause,
    acting: distinct(acting),
    suffering: distinct(suffering).filter((actor) => !acting.includes(actor)),
    reality:
      trigger.realis === undefined
        ? realityOf(tokens, from, to, contentStart(tokens, clause.from), lexicon, pack)
        : { realis: trigger.realis, cue: { from, to, rule: trigger.rule } },
  };
}

/** "stormed the town, tried to … and attempted to …": a verb that a comma or "and" joins to the last one shares its subject. */
function sharedSubject(
  tokens: readonly Token[],
  verb: number,
  mentions: Mentions,
  earlier: readonly Frame[],
  pack: LanguagePack,
): ActorMention[] | null {
  const last = earlier.findLast((frame) => frame.trigger.kind === "verb" && frame.acting.length > 0 && frame.to <= verb);
  if (last === undefined) return null;
  let at = verb - 1;
  while (
    at > last.to &&
    /^(?:also|then|later|to|tried|attempted|sought|even|subsequently|reportedly|had|has|have|not|began|continued|.*ly)$/.test(
      tokens[at]?.norm ?? "",
    )
  )
    at--;
  if (!pack.words.and.has(tokens[at]?.norm ?? "") && tokens[at]?.norm !== "but") return null;
  // A name right before the verb would be its own subject.
  return mentions.actors.some((actor) => actor.from > at && actor.to <= verb) ? null : [...last.acting];
}

/** The clause that a "that" hangs on belongs to what rules its reality: "expects that", "denied that". */
function contentStart(tokens: readonly Token[], from: number): number {
  let start = from;
  while (start > 1 && (tokens[start - 1]?.norm === "that" || tokens[start - 1]?.norm === "whether")) {
    const before = Math.max(0, start - 8);
    start = before;
  }
  return start;
}

const isMutual = (type: EventType): boolean =>
  ["armed_clash", "talks", "talks_breakdown", "phone_call", "agreement", "ceasefire", "agreement_failure", "relations_change"].includes(
    type,
  );

function clauseAround(tokens: readonly Token[], from: number, to: number, pack: LanguagePack): { from: number; to: number } {
  let start = from;
  while (
    start > 0 &&
    !pack.words.boundaries.has(tokens[start - 1]?.norm ?? "") &&
    !(tokens[start - 1]?.norm === "," && startsClause(tokens, start, pack))
  )
    start--;
  let end = to;
  while (
    end < tokens.length &&
    !pack.words.boundaries.has(tokens[end]?.norm ?? "") &&
    !(tokens[end]?.norm === "," && startsClause(tokens, end + 1, pack))
  )
    end++;
  return { from: start, to: end };
}

/** Behind a comma a new clause begins with its reporting verb, a "killing …" or a conjunction. */
const startsClause = (tokens: readonly Token[], at: number, pack: LanguagePack): boolean => {
  const norm = tokens[at]?.norm ?? "";
  return (
    pack.words.boundaries.has(norm) ||
    norm === "and" ||
    norm === "according" ||
    /^(?:killing|wounding|injuring|destroying|leaving|forcing|displacing)$/.test(norm)
  );
};

function typeByWeapon(
  trigger: TriggerEntry,
  tokens: readonly Token[],
  from: number,
  to: number,
  clause: { from: number; to: number },
): EventType {
  if (!trigger.byWeapon) return trigger.type;
  const near = tokens.slice(Math.max(clause.from, from - 12), Math.min(clause.to, to + 12)).map((token) => token.norm);
  const has = (...words: string[]): boolean => near.some((norm) => words.includes(norm));
  const own = tokens
    .slice(from, to)
    .map((token) => token.norm)
    .join(" ");
  if (has("drone", "drones", "uav", "uavs", "uncrewed", "unmanned")) return TYPE_BY_WEAPON.drone;
  const air =
    has(
      "jets",
      "jet",
      "warplanes",
      "warplane",
      "planes",
      "plane",
      "aircraft",
      "helicopters",
      "helicopter",
      "airstrikes",
      "airstrike",
      "bombers",
      "pilots",
      "aerial",
    ) ||
    (near.includes("air") && has("force", "forces", "strikes", "raids"));
  if (air) return TYPE_BY_WEAPON.air;
  if (has("artillery", "howitzers", "howitzer", "mortar", "mortars", "shells", "tank", "tanks")) return TYPE_BY_WEAPON.artillery;
  if (has("rocket", "rockets", "missile", "missiles")) return TYPE_BY_WEAPON.rocket;
  return own.startsWith("bomb") && !/bombard/.test(own) ? "air_strike" : trigger.type;
}

function isPassive(tokens: readonly Token[], from: number, to: number, trigger: TriggerEntry, pack: LanguagePack): boolean {
  if (trigger.kind !== "verb") return false;
  const first = tokens[from]?.norm ?? "";
  if (!/(?:ed|en|wn|ot|ne|un|ht|it|uck|ung|ken|id|old)$/.test(first)) return false;
  if (pack.words.by.has(tokens[to]?.norm ?? "") && !["was", "had"].includes(tokens[from - 1]?.norm ?? "")) return true;
  for (let at = from - 1; at >= Math.max(0, from - 3); at--) {
    const norm = tokens[at]?.norm ?? "";
    if (pack.words.be.has(norm)) return true;
    if (!/(?:ly|not|also|been|n't|never|being)$/.test(norm)) return false;
  }
  return false;
}

/** Those who stand before the verb as its subject, with whom "and" joins to them. */
function subjectOf(
  tokens: readonly Token[],
  verb: number,
  mentions: Mentions,
  clause: { from: number; to: number },
  pack: LanguagePack,
  trigger: TriggerEntry,
): ActorMention[] {
  const before = mentions.actors.filter((actor) => actor.to <= verb && !isAside(tokens, actor.from, verb));
  for (const actor of before.toReversed()) {
    const outside = actor.from < clause.from;
    const boundary = tokens.slice(actor.to, verb).some((token) => token.norm === ";" || token.norm === ":");
    if (boundary) return [];
    const prior = tokens[actor.from - 1]?.norm ?? "";
    const article = pack.words.articles.has(prior) ? (tokens[actor.from - 2]?.norm ?? "") : prior;
    if (actor.modifier || pack.words.prepositions.has(article) || actor.possessive) continue;
    if (actor.sector === "source" && trigger.type !== "statement" && familyOf(trigger.type) !== "diplomacy") continue;
    if (outside) {
      // A conjunction without a subject of its own goes on with the one before; a relative clause with its noun.
      const opener = tokens[clause.from - 1]?.norm ?? "";
      const shared =
        ["who", "which", "that", "and", ","].includes(opener) ||
        tokens[clause.from]?.norm === "and" ||
        ["before", "after", "while"].includes(opener);
      const ownVerb =
        clause.from === verb ||
        tokens
          .slice(clause.from, verb)
          .every(
            (token) =>
              token.kind === "mark" ||
              /^(?:and|also|then|later|had|has|have|was|were|been|is|are|even|tried|attempted|to|reportedly|subsequently|not|ly)$/.test(
                token.norm,
              ) ||
              token.norm.endsWith("ly"),
          );
      if (!shared && !ownVerb) return [];
      if (opener === "that" && tokens[clause.from]?.kind === "word" && !ownVerb) return [];
    }
    return withJoined(actor, before, tokens, pack);
  }
  return [];
}

/** Inside brackets, dashes or a relative clause that closed before the verb: "Turkey – that absorbed the refugees – closed". */
function isAside(tokens: readonly Token[], at: number, verb: number): boolean {
  const pairs: readonly (readonly [string, string])[] = [
    ["(", ")"],
    ["-", "-"],
    ["–", "–"],
    ["—", "—"],
  ];
  for (const [open, close] of pairs) {
    const opened = tokens.findLastIndex((token, index) => index < at && token.norm === open);
    const closed = tokens.findIndex((token, index) => index > at && index < verb && token.norm === close);
    const between = opened >= 0 && !tokens.slice(opened + 1, at).some((token) => token.norm === close);
    if (between && closed >= 0) return true;
  }
  const comma = tokens.findLastIndex((token, index) => index < at && token.norm === ",");
  const relative = comma >= 0 && ["who", "which", "whose", "where", "whom"].includes(tokens[comma + 1]?.norm ?? "");
  return relative && tokens.slice(at, verb).some((token) => token.norm === ",");
}

/** "Turkey and its allies", "Russian, Syrian and Iranian forces": those that "and" or a comma joins to the last. */
function withJoined(last: ActorMention, all: readonly ActorMention[], tokens: readonly Token[], pack: LanguagePack): ActorMention[] {
  const joined = [last];
  for (const actor of all.filter((one) => one.to <= last.from).toReversed()) {
    const first = joined[0];
    if (first === undefined) break;
    const between = tokens.slice(actor.to, first.from);
    if (
      between.length === 0 ||
      between.length > 3 ||
      !between.some((token) => token.norm === "and" || token.norm === "or" || token.norm === ",") ||
      !between.every(
        (token) => pack.words.and.has(token.norm) || pack.words.articles.has(token.norm) || token.norm === "or" || token.norm === "allied",
      )
    )
      break;
    joined.unshift(actor);
  }
  return joined;
}

function withFollowing(
  first: ActorMention,
  all: readonly ActorMention[],
  tokens: readonly Token[],
  pack: LanguagePack,
  end: number,
): ActorMention[] {
  const joined = [first];
  for (const actor of all.filter((one) => one.from >= first.to && one.to <= end)) {
    const last = joined.at(-1);
    if (last === undefined) break;
    const between = tokens.slice(last.to, actor.from);
    if (
      between.length === 0 ||
      between.length > 3 ||
      !between.every(
        (token) =>
          pack.words.and.has(token.norm) ||
          pack.words.articles.has(token.norm) ||
          token.norm === "or" ||
          token.norm === "allied" ||
          token.norm === "members" ||
          token.norm === "of",
      )
    )
      break;
    joined.push(actor);
  }
  return joined;
}

function objectsOf(
  tokens: readonly Token[],
  from: number,
  mentions: Mentions,
  clause: { from: number; to: number },
  pack: LanguagePack,
  trigger: TriggerEntry,
): ActorMention[] {
  const behind = mentions.actors.filter((actor) => actor.from >= from && actor.to <= clause.to && !actor.modifier);
  for (const actor of behind) {
    const gap = tokens.slice(from, actor.from);
    if (gap.length > 9 || gap.some((token) => token.norm === ";" || pack.words.by.has(token.norm))) return [];
    const preposition = gap.findLast((token) => pack.words.prepositions.has(token.norm))?.norm;
    if (
      preposition !== undefined &&
      !["of", "on", "against", "to", "at", "with", "for"].includes(preposition) &&
      trigger.object !== "addressee"
    )
      continue;
    return withFollowing(actor, behind, tokens, pack, clause.to);
  }
  return [];
}

/** "from Islamic State", "against the rebels" behind a verb whose object is a place or nothing. */
function behindAgainst(
  tokens: readonly Token[],
  from: number,
  mentions: Mentions,
  clause: { from: number; to: number },
  trigger: TriggerEntry,
  pack: LanguagePack,
): ActorMention[] {
  const allowed = trigger.type === "territory_captured" ? ["from", "held", "by"] : ["against", "from"];
  const found = mentions.actors.find(
    (actor) =>
      actor.from >= from &&
      actor.to <= clause.to &&
      !actor.modifier &&
      [tokens[actor.from - 1]?.norm, tokens[actor.from - 2]?.norm].some((norm) => allowed.includes(norm ?? "")),
  );
  return found === undefined || familyOf(trigger.type) !== "armed" ? [] : withFollowing(found, mentions.actors, tokens, pack, clause.to);
}

function agentsBehind(
  tokens: readonly Token[],
  from: number,
  mentions: Mentions,
  prepositions: ReadonlySet<string>,
  clause: { from: number; to: number },
  pack: LanguagePack,
): ActorMention[] {
  const end = Math.min(clause.to + 1, from + 12);
  for (let at = from; at < end; at++) {
    if (!prepositions.has(tokens[at]?.norm ?? "")) continue;
    // "a town controlled by the group": the agent of another verb.
    if (at > from && /(?:ed|held|run|led)$/.test(tokens[at - 1]?.norm ?? "")) continue;
    const actor = mentions.actors.find((one) => !one.modifier && one.from > at && one.from <= at + 4);
    if (actor !== undefined && !tokens.slice(at + 1, actor.from).some((token) => token.norm === ","))
      return withFollowing(actor, mentions.actors, tokens, pack, clause.to + 1);
  }
  return [];
}

/** "Russian air strikes", "Turkey's shelling", "regime and Russian airstrikes". */
function ownersOf(tokens: readonly Token[], from: number, mentions: Mentions, pack: LanguagePack): ActorMention[] {
  const owner = mentions.actors.findLast(
    (actor) =>
      actor.to <= from &&
      from - actor.to <= 2 &&
      tokens
        .slice(actor.to, from)
        .every(
          (token) =>
            token.kind === "word" &&
            !pack.words.prepositions.has(token.norm) &&
            !pack.words.be.has(token.norm) &&
            !pack.words.boundaries.has(token.norm),
        ),
  );
  // "A Turkish drone strike": the weapon belongs to the mention and to the trigger.
  const within = mentions.actors.find((actor) => actor.from < from && actor.to > from && actor.sector !== "civilians");
  if (within !== undefined) return [within];
  if (owner === undefined) return [];
  const close = owner.to === from || owner.possessive || owner.modifier;
  return close && (owner.modifier || owner.possessive || owner.sector !== null || owner.isCountry)
    ? withJoined(owner, mentions.actors, tokens, pack)
    : [];
}

/** The subject of "carried out", "launched", "held" before the noun. */
function supporters(
  tokens: readonly Token[],
  from: number,
  mentions: Mentions,
  clause: { from: number; to: number },
  pack: LanguagePack,
): ActorMention[] {
  for (let at = from - 1; at >= Math.max(clause.from, from - 8); at--) {
    if (!pack.words.support.has(tokens[at]?.norm ?? "")) continue;
    return subjectOf(tokens, at, mentions, clause, pack, {
      type: "air_strike",
      kind: "verb",
      object: "actor",
      mode: null,
      needs: [],
      byWeapon: false,
      rule: "",
    });
  }
  return [];
}

/** "Trump, with whom he spoke": the one before the relative clause takes part. */
function relativePartner(tokens: readonly Token[], from: number, mentions: Mentions): ActorMention[] {
  const whom = [from - 1, from, from + 1].find((at) => tokens[at]?.norm === "whom" && tokens[at - 1]?.norm === "with");
  const partner = whom === undefined ? undefined : mentions.actors.findLast((actor) => actor.to <= whom - 1 && whom - actor.to <= 3);
  return partner === undefined ? [] : [partner];
}

/** Those that "talks between A and B … broke down" names before the verb. */
function talkersBefore(tokens: readonly Token[], verb: number, mentions: Mentions): ActorMention[] {
  const talks = tokens.findLastIndex((token, at) => at < verb && /^(?:talks|negotiations|meeting)$/.test(token.norm));
  return talks < 0 ? [] : pairBehind(tokens, talks, mentions, { from: talks, to: Math.min(verb, talks + 12) });
}

/** "between A and B", "with B", "against B". */
function pairBehind(tokens: readonly Token[], from: number, mentions: Mentions, clause: { from: number; to: number }): ActorMention[] {
  const end = Math.min(clause.to, from + 18);
  return mentions.actors.filter((actor) => {
    if (actor.modifier || actor.from < from || actor.to > end) return false;
    const before = [tokens[actor.from - 1]?.norm ?? "", tokens[actor.from - 2]?.norm ?? ""];
    return before.some((norm) => ["between", "with", "and", "against", "among"].includes(norm));
  });
}
