import type { NumberMention } from "@orontes/language";
import type { LanguagePack, Range } from "./language-pack.ts";
import { type ActorMention, changed } from "./mention.ts";
import type { SentenceView } from "./sentence-view.ts";

/** How many a number says. */
export type Count = Pick<NumberMention, "min" | "max" | "comparator">;

/** A number with the noun that it counts. */
export interface Counted extends Range, Count {
  readonly who: ActorMention | null;
  readonly noun: string | null;
  readonly equipment: boolean;
  readonly subset: boolean;
}

/** What a number counts, up to the token `to`. */
export interface CountedNoun extends Pick<Counted, "who" | "equipment"> {
  readonly to: number;
  readonly word: string;
}

/** Tokens between a number and its noun. */
const NOUN_REACH = 6;
const SINGLE_REACH = 5;
/** Words between a family and how many it is. */
const FAMILY_REACH = 2;
/** Between a verb of destruction and a piece that no number counts. */
const HIT_REACH = 2;

/** Russian adjectives of many. */
const MANY = /(?:[ыи]х|[ыи]ми|[ыи]е)$/;
const looksMany = ({ from, to }: Range, { tokens }: SentenceView): boolean => {
  const before = tokens[from - 1]?.norm ?? "";
  return (
    tokens.slice(Math.max(0, from - 1), to).some(({ norm }) => MANY.test(norm)) ||
    (tokens[from]?.norm === "человек" && !/[ыио]й$/.test(before)) ||
    // "О гибели солдат", "ранили солдат".
    (tokens[from]?.norm === "солдат" && /[иыуюя]$|ль$/.test(before))
  );
};

/** "Убит снайпером", "члены одной семьи": who did it, and whose they are. */
const isDoerOrFamily = ({ from, to }: Range, { tokens }: SentenceView): boolean =>
  /(?:[оеё]м|ью)$/.test(tokens[to - 1]?.norm ?? "") ||
  tokens[from - 1]?.norm === "одной" ||
  tokens[from]?.norm === "одной" ||
  // "Передаёт корреспондент".
  /^(?:переда|сообща|сообщи|рассказ|заяви)/.test(tokens[from - 1]?.norm ?? "") ||
  // "Мать одного из погибших".
  /^(?:одного|погибш(?:его|ей|их)|убит(?:ого|ой|ых))$/.test(tokens[to]?.norm ?? "");

/** Every number of a sentence with what it counts, and what stands for one without a number. */
export function countedOf(view: SentenceView, pack: LanguagePack): Counted[] {
  const { tokens, tags, mentions, numbers } = view;
  const { order, words } = pack;
  const { subset, single, bareSingle, possessives, partitive, singleThings } = words;
  const made: Counted[] = [];
  // "18 of 31 trucks": the first counts, the second is the whole.
  const wholeOf = (number: NumberMention): NumberMention | undefined =>
    partitive.has(tokens[number.to]?.norm ?? "") ? numbers.find(({ from, unit }) => from === number.to + 1 && unit === null) : undefined;
  const wholes = numbers.length < 2 ? [] : numbers.map(wholeOf);
  for (const number of numbers) {
    if (number.unit !== null || wholes.includes(number)) continue;
    const counted = wholeOf(number) ?? number;
    const family = familyOf(number, view, pack);
    if (family !== null) {
      const { min, max, comparator } = number;
      made.push({
        min,
        max,
        comparator,
        from: Math.min(family.from, number.from),
        to: number.to + 1,
        who: family,
        noun: null,
        equipment: false,
        subset: false,
      });
      continue;
    }
    const noun =
      ofThose(counted, view, pack) ??
      countedNoun(counted.inNoun === true ? counted.from : counted.to, view, pack) ??
      ofThem(counted, view, pack);
    made.push({
      min: number.min,
      max: number.max,
      comparator: number.comparator,
      from: number.from,
      to: noun?.to ?? counted.to,
      who: noun?.who ?? null,
      noun: noun?.word ?? null,
      equipment: noun?.equipment ?? false,
      subset:
        number.part === true ||
        (subset.has(tokens[number.from - 1]?.norm ?? "") && !isWhere(number.from - 1, view, pack)) ||
        (partitive.has(tokens[number.to]?.norm ?? "") && subset.has(tokens[number.to + 1]?.norm ?? "")),
    });
  }
  // "A soldier", "pilot": one.
  for (const actor of mentions.actors) {
    const plain = headOf(actor.from, view, pack);
    const head = pack.order === "sov" && !single.has(tokens[plain - 1]?.norm ?? "") ? pastAdjectives(plain, view, single) : plain;
    const before = tokens[head - 1]?.norm ?? "";
    // "Турецкий военный": a name of the army that is one man here.
    const isMan = actor.sector !== null || (pack.order === "free" && actor.to - actor.from > 1);
    const isOne = isMan && tags.slice(actor.from, actor.to).some((tag) => tag.noun?.single === true);
    const isKin = possessives.has(before) && tags[actor.to - 1]?.noun?.kin === true;
    const isNamed = single.has(before) || bareSingle || isKin || isHeadline(actor, view);
    const isHolder = tokens[actor.to]?.joined === true;
    // "Число погибших турецких солдат", "свыше полусотни человек": one and many look alike.
    const isMany = pack.order === "free" && looksMany(actor, view);
    // "15 ضابطاً وجندياً" are fifteen.
    const isOfRow =
      pack.order === "vso" &&
      pack.words.and.has(before) &&
      made.some((one) => one.to === head - 1 && (one.min ?? 0) > 10 && tokens[one.to - 1]?.written.endsWith("اً") === true);
    if (
      isOfRow ||
      isMany ||
      (pack.order === "free" && isDoerOrFamily(actor, view)) ||
      !isOne ||
      !isNamed ||
      isHolder ||
      made.some((one) => one.from <= actor.from && one.to >= actor.to)
    )
      continue;
    const from = single.has(before) ? head - 1 : actor.from;
    made.push({
      min: 1,
      max: 1,
      comparator: "exact",
      from,
      to: actor.to,
      who: actor,
      noun: tokens[actor.to - 1]?.norm ?? null,
      equipment: false,
      subset: subset.has(tokens[from - 1]?.norm ?? ""),
    });
  }
  // "Al-Adnani was killed in a drone strike".
  for (const actor of order === "svo" ? mentions.actors : []) {
    const isKilled = words.auxiliaries.has(tokens[actor.to]?.norm ?? "") && tags[actor.to + 1]?.casualty?.kind === "killed";
    if (actor.actor?.kind !== "person" || !isKilled) continue;
    made.push({
      min: 1,
      max: 1,
      comparator: "exact",
      from: actor.from,
      to: actor.to,
      who: actor,
      noun: null,
      equipment: false,
      subset: false,
    });
  }
  // "قتيل": one that no number counts.
  // "تسعة مدنيين بين قتيل وجريح": which of them, no more.
  const isOfJoint = (at: number): boolean =>
    order === "vso" && [at - 1, at - 3].some((index) => tokens[index]?.norm === "بين" && tags[index + 1]?.casualty?.noun === "single");
  for (let at = 0; at < tags.length; at++) {
    if (tags[at]?.casualty?.noun !== "single" || isOfJoint(at) || made.some((one) => one.from <= at && one.to >= at)) continue;
    const whole = partitive.has(tokens[at + 1]?.norm ?? "") ? mentions.actors.find((one) => one.from === at + 2) : undefined;
    made.push({
      min: 1,
      max: 1,
      comparator: "exact",
      from: at,
      to: at + 1,
      who: whole ?? null,
      noun: null,
      equipment: false,
      subset: false,
    });
  }
  // "دمّر دبابة", "ثلاثة مدافع ومنظومة": one piece without an article, right behind what destroys it or the piece before.
  for (let at = 0; at < tags.length && singleThings !== undefined; at++) {
    const tag = tags[at];
    if (tag?.equipment !== true || !singleThings.has(tag.key) || made.some((one) => one.from <= at && one.to > at)) continue;
    const isHit =
      tags.slice(Math.max(0, at - HIT_REACH), at).some(({ destroyed }) => destroyed) ||
      // "Турецкий танк подбит", "БТР был сожжён".
      (pack.order === "free" && tags.slice(at + 1, at + 1 + HIT_REACH).some(({ destroyed }) => destroyed));
    const isJoinedTo =
      pack.words.and.has(tokens[at - 1]?.norm ?? "") && made.some((one) => one.equipment && one.to <= at && at - one.to <= 3);
    if (isHit || isJoinedTo)
      made.push({ min: 1, max: 1, comparator: "exact", from: at, to: at + 1, who: null, noun: tag.key, equipment: true, subset: false });
  }
  // "An air defence system": one piece.
  for (let at = 0; at < tokens.length; at++) {
    if (!single.has(tokens[at]?.norm ?? "") || made.some((one) => one.from <= at && one.to > at)) continue;
    const noun = countedNoun(at + 1, view, pack);
    if (noun?.equipment !== true || noun.to - at > SINGLE_REACH) continue;
    const who = order === "sov" ? noun.who : null;
    made.push({ min: 1, max: 1, comparator: "exact", from: at, to: noun.to, who, noun: noun.word, equipment: true, subset: false });
  }
  const sorted = made.sort((a, b) => a.from - b.from);
  if (order === "sov")
    for (let at = 0; at < sorted.length; at++) {
      const one = sorted[at];
      if (one !== undefined) sorted[at] = outOfGroup(one, sorted[at - 1], view);
    }
  return pack.words.kin === undefined ? sorted : withKin(sorted, view, pack.words.kin);
}

/** "Bir anne ile üç çocuğu", "bir öğretmen ile bir çocuk": one count of both. */
function withKin(counted: readonly Counted[], { tokens, mentions }: SentenceView, kin: ReadonlySet<string>): Counted[] {
  const joined: Counted[] = [];
  for (const one of counted) {
    const last = joined.at(-1);
    const isJoined = last !== undefined && one.from - last.to <= KIN_REACH && /^(?:ile|ve)$/.test(tokens[last.to]?.norm ?? "");
    const areCivilians = last?.who?.sector === "civilians" && one.who?.sector === "civilians" && !last.subset && !one.subset;
    const isKin = kin.has(tokens[one.to - 1]?.norm ?? "") || (last?.max === 1 && one.max === 1);
    if (isJoined && areCivilians && isKin && last.min !== null && last.max !== null && one.min !== null && one.max !== null)
      joined[joined.length - 1] = { ...last, min: last.min + one.min, max: last.max + one.max, to: one.to };
    else joined.push(one);
  }
  // "Bir anne ile oğlu": one more, whom no number counts.
  return joined.map((one) => {
    const next = mentions.actors.find(({ from }) => from === one.to + 1);
    const isOneMore =
      one.who?.sector === "civilians" && /^(?:ile|ve)$/.test(tokens[one.to]?.norm ?? "") && kin.has(tokens[one.to + 1]?.norm ?? "");
    if (!isOneMore || one.min === null || one.max === null) return one;
    return { ...one, min: one.min + 1, max: one.max + 1, to: next?.to ?? one.to + 2 };
  });
}
const UNDER_ARMS: ReadonlySet<string> = new Set(["armed_group", "militia", "military", "force"]);
const OUT_OF = /^n?[dt][ae]n$/;
/** "Hamza Tümeni'nden üç savaşçı", "ve iki milis": whose they are stands before them. */
function outOfGroup(one: Counted, last: Counted | undefined, { tokens, mentions }: SentenceView): Counted {
  const { who } = one;
  // "Subay": of the land's army, where no group is named.
  if (who === null || tokens.slice(who.from, who.to).some(({ capital }) => capital)) return one;
  const isNext =
    last?.who?.actor != null &&
    last.to === one.from - 1 &&
    OUT_OF.test(tokens[last.from - 1]?.suffix ?? "") &&
    /^(?:ile|ve)$/.test(tokens[last.to]?.norm ?? "");
  const group = isNext
    ? last.who
    : OUT_OF.test(tokens[one.from - 1]?.suffix ?? "")
      ? mentions.actors.find(({ to, actor }) => to === one.from && UNDER_ARMS.has(actor?.kind ?? ""))
      : undefined;
  if (group == null || !UNDER_ARMS.has(group.actor?.kind ?? "") || (isNext && who.sector === "civilians")) return one;
  const { entityId, name, actor, country, side } = group;
  return {
    ...one,
    who: changed(who, { entityId, name, actor, country, side, sector: who.sector === "civilians" ? "fighters" : who.sector }),
  };
}

/** Words between "ile" and the next count: "beş yaşındaki". */
const KIN_REACH = 4;

/** "Askerlerden ikisi": of those right before. */
function ofThose({ from, to }: Range, { tokens, mentions }: SentenceView, { order }: LanguagePack): CountedNoun | null {
  if (order !== "sov" || !/(?:l[ae]r|[iu]|k[iu]?)[dt][ae]n$/.test(tokens[from - 1]?.norm ?? "")) return null;
  const who = mentions.actors.find((actor) => actor.to === from && !actor.modifier);
  return who === undefined ? null : { to, who, word: who.name, equipment: false };
}

/** "Fighting in which 17 people were killed": all of them, not some. */
const isWhere = (at: number, { tokens }: SentenceView, { order, words }: LanguagePack): boolean =>
  order === "svo" && tokens[at]?.norm === "which" && words.inside?.has(tokens[at - 1]?.norm ?? "") === true;

const isAnybodys = ({ actor, side, country }: ActorMention): boolean => actor === null && (side ?? null) === null && country === null;

/** "حافلة تقل جنوداً، ما أسفر عن مقتل 14 منهم": of those named last. */
function ofThem({ from, to }: Range, { tokens, mentions }: SentenceView, { words }: LanguagePack): CountedNoun | null {
  if (words.ofThem?.has(tokens[to]?.norm ?? "") !== true) return null;
  const who = mentions.actors.findLast(
    (actor) =>
      actor.to <= from && !actor.modifier && (actor.sector === "forces" || actor.sector === "fighters" || actor.sector === "civilians"),
  );
  return who === undefined ? null : { to, who, word: who.name, equipment: false };
}

/** "عائلة من تسعة أفراد", "تسعة أفراد من عائلة واحدة": the nine are the family. */
function familyOf({ from, to }: Range, { tokens, mentions }: SentenceView, { words, order }: LanguagePack): ActorMention | null {
  if (words.members?.has(tokens[to]?.norm ?? "") !== true) return null;
  const isCivilian = ({ sector }: ActorMention): boolean => sector === "civilians";
  const isPart = order === "vso" && words.partitive.has(tokens[to + 1]?.norm ?? "");
  const behind = isPart ? mentions.actors.find((actor) => isCivilian(actor) && actor.from === to + 2) : undefined;
  if (behind !== undefined) return behind;
  if (!words.partitive.has(tokens[from - 1]?.norm ?? "")) return null;
  return mentions.actors.find((actor) => isCivilian(actor) && from - actor.to <= FAMILY_REACH && actor.to <= from) ?? null;
}

/** Where the describing words before a noun begin: "a 52-year-old teacher", "a senior commander". */
function headOf(from: number, { tokens }: SentenceView, { words }: LanguagePack): number {
  let head = from;
  while (tokens[head - 1]?.joined === true || words.describing?.has(tokens[head - 1]?.norm ?? "") === true) head--;
  return tokens[head]?.joined === true ? head - 1 : head;
}

/** A headline drops the article: "Soldier killed in …". */
const isHeadline = ({ from, to }: ActorMention, { tokens, tags }: SentenceView): boolean =>
  tags[to]?.casualty != null && tokens.slice(0, from).every(({ kind }) => kind !== "word");

const DRIVERS = /^(?:sofor|surucu|kaptan|pilot|komutan|murettebat|personel|operator|yolcu)/;
/** Words between "bir" and the noun it counts. */
const ADJECTIVES = 3;
/** "Bir özel harekât polisi": behind "bir", over words that bear no case. */
function pastAdjectives(from: number, { tokens, mentions }: SentenceView, single: ReadonlySet<string>): number {
  for (let at = from - 1; at >= Math.max(1, from - ADJECTIVES); at--) {
    const token = tokens[at];
    if (
      token?.kind !== "word" ||
      CASED.test(token.suffix ?? token.norm) ||
      mentions.actors.some((one) => one.from <= at && one.to > at && !one.modifier)
    )
      return from;
    if (single.has(tokens[at - 1]?.norm ?? "")) return at;
  }
  return from;
}
const CASED = /(?:[dt][ae](?:n|ki)?|n[iu]n|[iu]n|l[ae]r[iu]?|[iu]p|[ae]r[ae]k|y?l[ae]|[ae]n)$/;

/** Tokens from "of" to whose members are counted: "of the security forces". */
const WHOLE_REACH = 3;

/** What a number counts: the first people or things behind it. */
export function countedNoun(
  from: number,
  { tokens, tags, mentions, triggers }: SentenceView,
  { words, order }: LanguagePack,
): CountedNoun | null {
  for (let at = from; at < from + NOUN_REACH && at < tokens.length; at++) {
    const token = tokens[at];
    const tag = tags[at];
    // "İki Tu-22M3 bombardıman uçağı": the model stands before the noun.
    const model = order === "sov" ? mentions.equipment.find((one) => one.from === at) : undefined;
    if (model !== undefined && tags[model.to - 1]?.equipment !== true) {
      at = model.to - 1;
      continue;
    }
    if (
      token === undefined ||
      tag === undefined ||
      (token.kind === "mark" &&
        token.norm !== "'" &&
        !(order === "vso" && token.norm === "«" && (at === from || words.partitive.has(tokens[at - 1]?.norm ?? "")))) ||
      token.kind === "number"
    )
      return null;
    // "Три атаки боевиков": the attacks are counted.
    if (order === "free" && triggers.some((one) => one.from === at && one.values.every(({ kind }) => kind === "noun"))) return null;
    // "İki tır şoförü": whoever drives it.
    if (tag.equipment && order === "sov" && at + 1 < tokens.length && DRIVERS.test(tokens[at + 1]?.norm ?? "")) continue;
    if (tag.equipment && tag.noun?.sector !== "civilians") {
      const to = tags[at + 1]?.equipment === true ? at + 2 : at + 1;
      // "Bir Türk zırhlısı": whose it is.
      const owner = order === "sov" ? mentions.actors.find((one) => one.modifier && one.from >= from && one.to <= at) : undefined;
      return {
        to,
        who: owner === undefined ? null : changed(owner, { modifier: false, sector: null }),
        word: tokens
          .slice(from, to)
          .map((one) => one.norm)
          .join(" "),
        equipment: true,
      };
    }
    // "Wounded dozens more the Observatory said": a new phrase counts nothing.
    if (words.articles.has(token.norm) && !words.possessives.has(token.norm) && !words.prepositions.has(tokens[at - 1]?.norm ?? ""))
      return null;
    const actor = mentions.actors.find((one) => one.from <= at && one.to > at);
    if (actor !== undefined) {
      const last = tags[actor.to - 1];
      const word = tokens[actor.to - 1]?.norm ?? "";
      if (last?.equipment === true) return { to: actor.to, who: last.noun?.sector === "positions" ? actor : null, word, equipment: true };
      // "Nine rebel strongpoints": the posts, and whose they are.
      if (order === "svo" && tags[actor.to]?.equipment === true && tags[actor.to]?.noun == null && tokens[actor.to]?.joined !== true)
        return {
          to: actor.to + 1,
          who: actor.actor === null && (actor.side ?? null) === null ? null : actor,
          word: tokens[actor.to]?.norm ?? "",
          equipment: true,
        };
      // "Six school children": the children.
      // "In two rebel-held towns": no rebels.
      if (
        actor.modifier ||
        tokens[actor.to]?.joined === true ||
        (tags[actor.to - 1]?.noun?.countable === false && tags[actor.to]?.noun?.countable === true)
      )
        continue;
      const or = tokens[actor.to]?.norm === "or" ? mentions.actors.find((one) => one.from === actor.to + 1) : undefined;
      // "Three members of the security forces": whose they are stands behind.
      // "ثلاثة مقاتلين على الأقل من الفصائل".
      const of = order === "vso" && tokens[actor.to + 1]?.norm === "الاقل" ? actor.to + 2 : actor.to;
      // "Семеро членов семьи".
      const behind =
        order === "free" && words.members?.has(word) === true
          ? mentions.actors.find((one) => one.from >= actor.to && one.from <= actor.to + 1)
          : undefined;
      if (behind !== undefined) return { to: behind.to, who: behind, word: tokens[behind.to - 1]?.norm ?? "", equipment: false };
      const whole =
        isAnybodys(actor) && words.partitive.has(tokens[of]?.norm ?? "")
          ? mentions.actors.find((one) => one.from > of && one.from <= of + WHOLE_REACH && !one.modifier)
          : undefined;
      return { to: or?.to ?? actor.to, who: whole ?? actor, word, equipment: false };
    }
    // "11 погибших мирных жителей".
    if (at === from && order === "free" && tag.casualty !== null && tokens[at + 1]?.kind === "word") continue;
    // "48 قتيلاً من قوات النظام": whose the dead are stands behind them.
    if (at === from && tag.casualty?.noun !== undefined) {
      // "سبعة قتلى في صفوف القوات".
      const isAmong = order === "vso" && tokens[at + 1]?.norm === "في" && words.partitive.has(tokens[at + 2]?.norm ?? "");
      const of = isAmong ? at + 3 : words.partitive.has(tokens[at + 1]?.norm ?? "") ? at + 2 : -1;
      const whole = of < 0 ? undefined : mentions.actors.find((one) => one.from === of);
      return whole === undefined ? null : { to: at, who: whole, word: token.norm, equipment: false };
    }
    if (tag.casualty !== null || words.boundaries.has(token.norm) || words.auxiliaries.has(token.norm)) return null;
    if (words.prepositions.has(token.norm) && !words.partitive.has(token.norm)) return null;
  }
  return null;
}
