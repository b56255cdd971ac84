import type { Counted } from "./counted.ts";
import type { LanguagePack } from "./language-pack.ts";
import { type ActorMention, changed } from "./mention.ts";
import { COMBATANTS } from "./role.ts";
import type { SentenceView } from "./sentence-view.ts";

const NAMED_REACH = 4;
/** Words between what a side lost and the verb that says so. */
const LOST_REACH = 14;

/** "Ölen asker sayısı 48": whoever stands right before the word for the total. */
export function namedBefore(at: number, { mentions }: SentenceView): ActorMention | null {
  const near = mentions.actors.filter((actor) => actor.to <= at && at - actor.to <= NAMED_REACH && !actor.modifier);
  return near.some((actor) => actor.to === at) ? (near.findLast((actor) => actor.actor !== null) ?? near.at(-1) ?? null) : null;
}

/** "Потери боевиков превысили 50 человек убитыми": whose the losses are. */
export function ofLosses(one: Counted, { tokens, mentions }: SentenceView, { order }: LanguagePack): ActorMention | null {
  if (order !== "free" || (one.who !== null && one.noun !== "человек")) return null;
  const at = tokens.findLastIndex(
    ({ norm }, index) => index < one.from && one.from - index <= LOST_REACH && /^потер(?:и|ь|ями|ям)$/.test(norm),
  );
  return at < 0 ? null : (mentions.actors.find(({ from, modifier }) => from === at + 1 && !modifier) ?? null);
}

const FROM_RANKS = new Set(["from", "among"]);
/** "Dozens of dead and injured from the army", "the group left behind 12 dead": whose they are. */
export function ofRanks(one: Counted, at: number, { mentions, tokens, tags }: SentenceView, { order }: LanguagePack): ActorMention | null {
  if (order !== "svo" || one.noun !== null) return null;
  if (tokens[one.from - 1]?.norm === "behind" && /^(?:left|leaves|leaving)$/.test(tokens[one.from - 2]?.norm ?? ""))
    return mentions.actors.findLast((actor) => actor.to <= one.from - 2 && !actor.modifier) ?? null;
  let end = at + 1;
  while (end <= at + 2 && (tags[end]?.casualty != null || tokens[end]?.norm === "and" || tokens[end]?.norm === "or")) end++;
  if (!FROM_RANKS.has(tokens[end]?.norm ?? "")) return null;
  return (
    mentions.actors.find((actor) => actor.from > end && actor.from <= end + 2 && COMBATANT_RANKS.has(actor.sector ?? "forces")) ?? null
  );
}
const COMBATANT_RANKS: ReadonlySet<string> = new Set([...COMBATANTS, "forces"]);

/** "Число турецких военных, погибших при ударе, достигло 33": whom the participle is told of. */
export function totalOf(at: number, { mentions, tokens, tags }: SentenceView): ActorMention | null {
  if (!tokens.slice(Math.max(0, at - NAMED_REACH), at).some(({ norm }) => /^(?:числ[оа]|количеств)/.test(norm))) return null;
  const before = tokens[at - 1]?.norm === "," ? at - 1 : at;
  const among = tokens[at + 1]?.norm === "среди" ? at + 2 : at + 1;
  return (
    mentions.actors.find(({ to, from, modifier }) => to === before && !modifier && tags[from]?.casualty == null) ??
    mentions.actors.find(
      ({ from, modifier }) => (from === at + 1 || (from >= among && from <= among + 1 && among > at + 1)) && !modifier,
    ) ??
    // "Число погибших при авиаударе турецких военных".
    (/^(?:при|в|от)$/.test(tokens[at + 1]?.norm ?? "")
      ? mentions.actors.find(({ from, modifier }) => from === at + 3 && !modifier)
      : undefined) ??
    null
  );
}

/** "The army lost 12 men": its own. */
export function ofLoser(one: Counted, at: number, view: SentenceView): ActorMention | null {
  const loser = loserBeside(at, view);
  if (loser === undefined || (one.who !== null && one.who.to - one.who.from > 1)) return one.who;
  const { entityId, name, actor, country, side } = loser;
  return changed(one.who ?? loser, { entityId, name, actor, country, side });
}

/** Its subject: before the verb, or right behind it: "خسرت قوات النظام 48 عنصراً". */
export const loserBeside = (at: number, { mentions }: SentenceView): ActorMention | undefined =>
  mentions.actors.find((actor) => actor.from === at + 1 && !actor.modifier) ??
  mentions.actors.findLast((actor) => actor.to <= at && at - actor.to <= 3 && !actor.modifier);

/** "تكبّدت القوات 30 قتيلاً وخمسين جريحاً": the dead are its subject's. */
export function lostBy(one: Counted, view: SentenceView): ActorMention | null {
  const verb = view.tags.findLastIndex((tag, at) => at < one.from && one.from - at <= LOST_REACH && tag.casualty?.ofSubject === true);
  return verb < 0 ? null : (loserBeside(verb, view) ?? null);
}
