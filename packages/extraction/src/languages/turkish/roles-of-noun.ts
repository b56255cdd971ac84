import type { EventType } from "@orontes/vocabulary";
import type { EventWords, Roles } from "../../language-pack.ts";
import type { ActorMention } from "../../mention.ts";
import { MUTUAL } from "../../role.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { tied, type Unit } from "./join-units.ts";
import { agentsOf } from "./unnamed-doer.ts";
import { type Clause, clausesOf, subjectOf } from "./sentence.ts";
import { unitsOf } from "./unit.ts";
import { verbOf } from "./verbs.ts";
import { set } from "./words.ts";

export const TOGETHER = new Set<EventType>([...MUTUAL, "patrol_guard", "exercise"]);
const POSSESSED =
  /(?:(?:s[iu]|l[ae]r[iu])(?:n(?:[dt][ae]n?|[iu]n|[ae]|[iu]|[dt][ae]ki))?|(?:m[ae]n|[iu]m|[iu]s)[iu]n(?:[dt][ae]n?|[iu]n|[ae]|[iu]))$/;
/** Verbs that carry out the noun before them. */
const SUPPORT = set(
  "duzenle yap gerceklestir baslat icra et ed surdur ac at uygula kur gir yurut al var imzala kabul getir duyur acikla artir genislet basla",
);
/** Their subject is who suffers it: "saldırıya uğradı". */
const SUFFERED = set("ugra kal");
/** Behind an owner: who only joins or calls what others hold. */
const JOINS = /^(?:katilimiyla|katilimi|evsahipliginde|sahipliginde|arabuluculugunda|arabuluculuguyla|davetiyle|girisimiyle)$/;
const JOINS_REACH = 4;
export const NEAR = 3;
/** "Saldırılarını protesto etti": the light verb is another noun's. */
const LIGHT = new Set(["et", "ed", "edil"]);
const isItsOwn = (to: number, { at, stem }: Clause, { tokens }: SentenceView): boolean =>
  !LIGHT.has(stem) || at === to || /^(?:icra|ifa|tertip|organize|devam)$/.test(tokens[at - 1]?.norm ?? "");
/** "Düzenlen-" carries out as "düzenle-" does. */
export const supports = (stem: string): boolean => SUPPORT.has(stem) || SUPPORT.has(stem.replace(/[iu]?[ln]$/, ""));
const SUPPORT_REACH = 5;

/** "Rus hava saldırısı", "rejimin topçu atışı", "Türkiye'nin düzenlediği saldırı", "mevzilere saldırı düzenledi". */
export function rolesOfNoun(event: EventWords, view: SentenceView): Roles {
  const { to, type } = event;
  // "Düzenlenen saldırı": the noun, behind the participle that tells of it.
  const from = event.to - event.from > 1 && verbOf(view.tokens[event.from]) !== null ? event.from + 1 : event.from;
  const hands = type === "territory_captured" ? handsBefore(from, view) : [];
  if (hands.length > 0) return { acting: hands, suffering: [] };
  const units = unitsOf(view);
  const stretch = stretchBefore(from, view);
  const beside = units.filter((unit) => unit.from >= stretch && unit.to <= from);
  const near = ownersOf({ ...event, from }, view);
  // "Rusya'nın İdlib'e yönelik saldırılarında": the noun's own ending asks for an owner.
  const owners = near.length === 0 && POSSESSED.test(view.tokens[to - 1]?.norm ?? "") ? possessorsOf(from, view, event) : near;
  const before = clausesOf(view).findLast(
    (one) => one.kind === "relative" && one.at < from && from - one.at <= NEAR && isPlain(one.at + 1, from, view),
  );
  // "Polisin kullandığı araca yönelik saldırı": what is told of is what was hit.
  const isOfTarget =
    before !== undefined && view.tokens.slice(before.at + 1, from).some(({ norm }) => norm === "yonelik" || norm === "karsi");
  if (isOfTarget) return { acting: [], suffering: before.form === "participle" ? (before.head?.actors ?? []) : subjectOf(before) };
  const nearest = before;
  // "Rejimce düzenlendiği değerlendirilen": what is thought was done by them.
  const thought = nearest?.form !== "participle" || !nearest.passive ? undefined : clausesOf(view).findLast((one) => one.at < nearest.at);
  const relative = thought?.form === "fact" && nearest !== undefined && nearest.at - thought.at <= 2 ? thought : nearest;
  const described = relative === undefined ? { acting: [], suffering: [] } : byRelative(relative, type);
  const governing = clausesOf(view).find((one) => one.at >= to);
  const carried =
    governing !== undefined &&
    governing.at - to <= SUPPORT_REACH &&
    supports(governing.stem) &&
    isFree(to, governing.at, view) &&
    isItsOwn(to, governing, view)
      ? governing
      : null;
  const endured = governing !== undefined && governing.at - to <= 2 && SUFFERED.has(governing.stem) ? governing : null;
  const against = tied(
    beside.filter((unit) => from - unit.to <= 4),
    "dat",
    "against",
  );
  if (TOGETHER.has(type)) {
    const partners = tied(beside, "ins", "between");
    const possessors = owners.length > 0 ? [] : possessorsOf(from, view);
    // "Lavrov, Zarif'in katılımıyla görüşme yaptı": both.
    const isJoining = view.tokens.slice(Math.max(0, from - JOINS_REACH), from).some(({ norm }) => JOINS.test(norm));
    const hosts =
      carried === null || (!isJoining && owners.length + possessors.length > 0)
        ? []
        : [...subjectOf(carried), ...tied(carried.rest, "ins", "between")];
    return { acting: [...owners, ...possessors, ...described.acting, ...partners, ...hosts], suffering: [] };
  }
  if (endured !== null) return { acting: owners, suffering: subjectOf(endured) };
  const hit = carried === null ? [] : tied(carried.rest, "dat", "against");
  const agents = carried === null ? [] : carried.passive ? agentsOf(carried, [...hit, ...against]) : subjectOf(carried);
  const from_ = tied(beside.slice(-2), "abl");
  const acting = [owners, described.acting, agents, governing === undefined ? from_ : []].find((some) => some.length > 0) ?? [];
  const suffering = [described.suffering, against, hit].find((some) => some.length > 0) ?? [];
  return { acting, suffering: suffering.filter((actor) => !acting.includes(actor)) };
}

/** "SDG'nin pazar günü komutanı tutuklaması": the first owner acts, the object suffers. */
export function rolesOfAct(event: EventWords, view: SentenceView): Roles {
  const roles = rolesOfNoun(event, view);
  if (TOGETHER.has(event.type) || event.trigger.object !== "actor") return roles;
  const own = unitsOf(view).filter((unit) => unit.from >= stretchBefore(event.from, view) && unit.to <= event.from);
  const owner = own.find((unit) => unit.tie === "gen");
  return {
    acting: owner === undefined ? roles.acting : owner.actors,
    suffering: roles.suffering.length > 0 ? roles.suffering : tied(own, "acc"),
  };
}

const INTO_HANDS = /^(?:eline|elinde|elinden|kontrolu?ne|kontrolunde|kontrolu|denetimi|denetimine|denetiminde|hakimiyetine|idaresine)$/;

/** "Kent muhaliflerin eline geçti": whose hands they are. */
export function handsBefore(from: number, view: SentenceView): readonly ActorMention[] {
  if (!INTO_HANDS.test(view.tokens[from]?.norm ?? "")) return [];
  return (
    unitsOf(view).findLast((unit) => unit.to === from && (unit.tie === "gen" || unit.tie === "nom" || unit.tie === "held"))?.actors ?? []
  );
}

/** "Türk ve Rus heyetlerinin iki gün süren görüşmeleri": the last owner, over words that only describe. */
export function possessorsOf(from: number, view: SentenceView, event?: EventWords): readonly ActorMention[] {
  const owners = unitsOf(view).filter((one) => one.to <= from && one.tie === "gen");
  // "Türk topçusunun ABD mevzisinin ötesine düşen mermileri": a post that only says where.
  const unit = owners.findLast(({ actors }) => actors.some(({ sector }) => sector !== "positions")) ?? owners.at(-1);
  if (unit === undefined || (event !== undefined && isCountedVictim(unit, event, view))) return [];
  // "Beş askerin hayatını kaybettiği saldırısı": told by the verb that describes it.
  if (clausesOf(view).some((one) => one.kind === "relative" && one.subject === unit && one.at < from && DIES.has(one.stem))) return [];
  const isBroken = clausesOf(view).some((one) => one.kind !== "relative" && one.at >= unit.to && one.at < from);
  return isBroken || view.tokens.slice(unit.to, from).some(({ norm }) => norm === "," || norm === ";") ? [] : unit.actors;
}

/** "Türkiye'nin YPG'ye düzenlediği", "Rus uçaklarınca düzenlenen". */
function byRelative(relative: Clause, type: EventType): Roles {
  const { rest } = relative;
  // "Büyükelçinin uğradığı saldırı".
  // "33 askerin şehit olduğu saldırı": whom it killed.
  if (SUFFERED.has(relative.stem) || (relative.form === "fact" && DIES.has(relative.stem) && !relative.passive))
    return { acting: [], suffering: subjectOf(relative) };
  const acting =
    relative.passive && (relative.form === "participle" || relative.form === "fact")
      ? tied(rest, "agent")
      : relative.form === "participle"
        ? []
        : subjectOf(relative);
  const partners = TOGETHER.has(type) ? tied(rest, "ins", "between") : [];
  // "Sivilleri hedef alan saldırı".
  const hit =
    relative.form === "participle" && !relative.passive && HITS.has(relative.stem) ? tied(rest, "acc") : tied(rest, "dat", "against");
  return { acting: [...acting, ...partners], suffering: TOGETHER.has(type) ? [] : hit };
}

const DIES = new Set(["oel", "ol", "dus", "yaralan", "kaybet", "yitir", "ver", "yarala"]);
const HITS = new Set(["al", "vur", "bombala", "hedefle"]);

/** Behind the last verb or mark before a noun its own words begin. */
function stretchBefore(from: number, view: SentenceView): number {
  for (let at = from - 1; at >= 0; at--) {
    const token = view.tokens[at];
    if (token === undefined) return at + 1;
    if (/^[;:“”,]$/.test(token.norm) || (verbOf(token) !== null && !unitsOf(view).some((unit) => unit.from <= at && unit.to > at)))
      return at + 1;
  }
  return 0;
}

/** Only words that describe stand between. */
const isPlain = (from: number, to: number, { tokens }: SentenceView): boolean =>
  tokens.slice(from, to).every((token) => token.kind !== "mark" && verbOf(token) === null);
const isFree = (from: number, to: number, view: SentenceView): boolean =>
  view.tokens.slice(from, to).every((token) => token.norm !== "," && token.norm !== ";");

export function ownersOf(event: EventWords, view: SentenceView): readonly ActorMention[] {
  const { from } = event;
  const { actors } = view.mentions;
  const within = actors.find((actor) => actor.from < from && actor.to > from && actor.sector !== "civilians");
  if (within !== undefined) return [within];
  const unit = unitsOf(view).findLast((one) => one.to <= from && from - one.to <= NEAR && isPlain(one.to, from, view));
  const isOwner =
    unit !== undefined &&
    ((unit.tie === "gen" && !isCountedVictim(unit, event, view)) ||
      (unit.tie === "nom" &&
        unit.to === from &&
        unit.actors.every(({ actor }) => actor?.kind !== "person") &&
        !view.numbers.some((number) => number.to === unit.from)));
  if (isOwner) return unit.actors;
  const modifier = actors.findLast((actor) => actor.modifier && actor.to <= from && from - actor.to <= 2 && isPlain(actor.to, from, view));
  if (modifier === undefined) return [];
  const twin = actors.find(
    (actor) => actor.modifier && modifier.from - actor.to <= 1 && /^(?:ve|[-–])$/.test(view.tokens[actor.to]?.norm ?? "ve"),
  );
  return twin === undefined ? [modifier] : [twin, modifier];
}

/** "Onlarca askerin hava saldırısında şehit olduğu": those counted are hit in it. */
const isCountedVictim = ({ from }: Unit, { to }: EventWords, view: SentenceView): boolean =>
  /[dt][ae]$/.test(view.tokens[to - 1]?.norm ?? "") && view.numbers.some((number) => number.to === from);
