import { type EventType, familyOf } from "@orontes/vocabulary";
import type { EventWords, Roles } from "../../language-pack.ts";
import { type ActorMention, changed } from "../../mention.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { type Clause, clauseAt, clausesOf, subjectOf } from "./sentence.ts";
import type { Tie, Unit } from "./join-units.ts";
import { unitsOf } from "./unit.ts";
import { verbOf } from "./verbs.ts";
import { set } from "./words.ts";
import { MUTUAL } from "../../role.ts";

const TOGETHER = new Set<EventType>([...MUTUAL, "patrol_guard", "exercise"]);
const POSSESSED = /(?:s[iu]|l[ae]r[iu])n(?:[dt][ae]n?|[iu]n|[ae]|[dt][ae]ki)$/;
/** Families that gather hold no talks. */
const TALKING = new Set<EventType>(["talks", "talks_breakdown", "phone_call", "agreement", "ceasefire", "agreement_failure"]);
/** Verbs that carry out the noun before them. */
const SUPPORT = set(
  "duzenle yap gerceklestir baslat icra et ed surdur ac at uygula kur gir yurut al var imzala kabul getir duyur acikla artir genislet basla",
);
/** Their subject is who suffers it: "saldırıya uğradı". */
const SUFFERED = set("ugra kal");
/** Do harm to an object; "öl" and "yaralan" only happen to their subject. */
const HARMS = set(
  "oeldur oeldurul yarala vur vurul katlet infaz et edil imha getir getiril dusur dusurul kacir kacirildi alikoy yok bombala havaya ucur yik tahrip al alin yakala yakalan tutukla tutuklan",
);
const NEAR = 3;
const SUPPORT_REACH = 5;

/** Who acts and who suffers, by case, by the word behind a name, by the voice of the verb. */
export function rolesOf(event: EventWords, view: SentenceView): Roles {
  if (event.trigger.rule === "loss") return rolesOfLoss(event, view);
  const roles = withOwner(
    event.trigger.kind === "noun" || isActNoun(event, view) ? rolesOfNoun(event, view) : rolesOfVerb(event, view),
    event,
    view,
  );
  // Guards may shoot at a crowd; "silahlı kişiler" are anyone.
  if (event.type === "attack_on_civilians")
    return {
      acting: roles.acting.filter(({ sector, name }) => sector !== "civilians" || !name.startsWith("kisi")),
      suffering: roles.suffering,
    };
  const isNoDeedOfCivilians = TALKING.has(event.type) || familyOf(event.type) === "armed";
  if (isNoDeedOfCivilians) return { acting: roles.acting.filter(({ sector }) => sector !== "civilians"), suffering: roles.suffering };
  return victimsOnly(event.type, roles);
}

/** "Telefonda görüşmesinin ardından": has owners, and no subject. */
const isActNoun = ({ to }: EventWords, { tokens }: SentenceView): boolean =>
  verbOf(tokens[to - 1]) === null && /m[ae](?:s[iu]|l[ae]r[iu])/.test(tokens[to - 1]?.norm ?? "");

/** "Türk-Rus ortak devriyesi icra edildi": whose the noun within the words of the event is. */
function withOwner(roles: Roles, event: EventWords, view: SentenceView): Roles {
  const isCarriedOut =
    event.trigger.kind === "verb" &&
    event.to - event.from > 1 &&
    roles.acting.length === 0 &&
    SUPPORT.has(verbOf(view.tokens[event.to - 1])?.stem.replace(/[iu]?[ln]$/, "") ?? "");
  const owners = isCarriedOut ? ownersOf(event, view).filter((actor) => !roles.suffering.includes(actor)) : [];
  return owners.length === 0 ? roles : { acting: owners, suffering: roles.suffering };
}

const tied = (units: readonly Unit[], ...ties: Tie[]): ActorMention[] =>
  units.filter((unit) => ties.includes(unit.tie)).flatMap((unit) => unit.actors);

const HAPPENS = /^(?:isabet|infilak|patla|dus|carp|yikil|cok)/;
const INTO_HANDS = /^(?:eline|elinde|elinden|kontrolu?ne|kontrolunde|kontrolu|denetimi|denetimine|denetiminde|hakimiyetine|idaresine)$/;

/** "Kent muhaliflerin eline geçti": whose hands they are. */
function handsBefore(from: number, view: SentenceView): readonly ActorMention[] {
  if (!INTO_HANDS.test(view.tokens[from]?.norm ?? "")) return [];
  return (
    unitsOf(view).findLast((unit) => unit.to === from && (unit.tie === "gen" || unit.tie === "nom" || unit.tie === "held"))?.actors ?? []
  );
}

function rolesOfVerb(event: EventWords, view: SentenceView): Roles {
  const { trigger, type } = event;
  const norm = (at: number): string => view.tokens[at]?.norm ?? "";
  const clause = clauseAt(event, view);
  if (clause === null) return rolesOfNoun(event, view);
  // "Bakan, roketin isabet ettiğini açıkladı": whoever tells of it does not do it.
  const isShared = clause.subject === null && clause.head === null && HAPPENS.test(norm(event.from));
  // "Sözcü, hedeflerin imha edildiğini söyledi": nor does a person who only speaks of it.
  const isSaid = clause.subject === null && clause.kind === "complement" && clause.form !== "prospect" && familyOf(type) === "armed";
  const subject = isShared
    ? firedBy(clause, view)
    : ownForces(subjectOf(clause), clause).filter(({ sector, actor }) => !isSaid || (sector !== "officials" && actor?.kind !== "person"));
  // "Tahliye etmeye başladı": what hangs on the inner verb as well.
  const inner = clausesOf(view).filter((one) => one.at >= event.from && one.at < clause.at);
  const rest = [...inner.flatMap((one) => one.rest), ...clause.rest];
  const agents = tied(rest, "agent");
  if (type === "shootdown") {
    const acting = clause.passive || trigger.voice === "passive" ? agents : subject.filter(({ sector }) => sector !== "drone");
    return { acting: acting.length > 0 ? acting : announcing(clause, []), suffering: ownersOfCraft(clause, view, [...acting, ...agents]) };
  }
  // "1,9 milyon kişi elektriksiz kaldı": they suffer it.
  if (type === "capability_status" && !clause.passive)
    return {
      acting: subject.filter(({ sector }) => sector !== "civilians"),
      suffering: subject.filter(({ sector }) => sector === "civilians"),
    };
  if (type === "naval_incident" && !clause.passive && trigger.voice === "active") {
    const hit = objectsOf(event, rest);
    return { acting: subject, suffering: hit.length > 0 ? hit : ownersOfCraft(clause, view, subject) };
  }
  // "Türk hava sahasını ihlal etti".
  if (type === "ground_incursion" && norm(event.from) === "hava")
    return { acting: subject, suffering: ownersOf(event, view).filter((one) => !subject.includes(one)) };
  // "Kentin kontrolü SMO'ya geçti".
  if (type === "territory_captured" && clause.stem === "gec" && trigger.reach !== undefined)
    return { acting: tied(rest, "dat"), suffering: [] };
  const hands = type === "territory_captured" ? handsBefore(event.from, view) : [];
  if (hands.length > 0) {
    if (norm(event.from) !== "elinden") return { acting: hands, suffering: [] };
    return { acting: clause.passive ? agents : subject.filter((actor) => !hands.includes(actor)), suffering: hands };
  }
  const moved = MOVES.has(type) && !subject.some((actor) => actor.actor !== null) ? tied(rest, "acc") : [];
  if (moved.length > 0) return { acting: moved, suffering: [] };
  if (trigger.voice === "passive") return { acting: [...agents, ...tied(rest, "abl")], suffering: subject };
  if (clause.passive) {
    const object = clause.form === "participle" ? (clause.head?.actors ?? []) : subject;
    if (TOGETHER.has(type)) {
      const partners = tied(rest, "ins", "between");
      // "Türkiye ile temasların askıya alındığını duyurdu": whoever announces is the other party.
      const host = partners.length > 0 && object.length === 0 && clause.outer !== null ? subjectOf(clause.outer) : [];
      return { acting: [...object, ...agents, ...host, ...partners], suffering: [] };
    }
    // "Libya'ya 200 savaşçı götürüldü": they go.
    if (type === "proxy_transfer") return { acting: [...agents, ...object.filter(({ actor }) => actor !== null)], suffering: [] };
    return {
      acting: agents.length > 0 || type === "ceasefire_violation" ? agents : (senders(type, rest) ?? announcing(clause, object)),
      suffering: trigger.object === "none" ? [] : [...object, ...(object.length === 0 ? tied(rest, "dat", "against") : [])],
    };
  }
  const head = clause.kind === "relative" && clause.form !== "participle" ? (clause.head?.actors ?? []) : [];
  if (TOGETHER.has(type)) {
    const partners = tied(rest, "ins", "between");
    // "Putin ile ödemelerin rubleyle yapılması konusunda anlaştı": the partner stands before what is agreed.
    const within = partners.length > 0 ? [] : clausesOf(view).filter((one) => one.form === "act" && one.host === clause);
    return {
      acting: [
        ...(subject.length === 0 && type === "agreement_failure" && clause.outer !== null ? subjectOf(clause.outer) : subject),
        ...partners,
        ...within.flatMap((one) => tied(one.rest, "ins")).filter(({ actor }) => actor !== null),
        ...(type === "phone_call" ? tied(rest, "dat") : []),
        ...(trigger.object === "actor" || type === "phone_call" ? tied(rest, "acc") : []),
      ],
      suffering: [],
    };
  }
  if (type === "ultimatum_threat" && objectsOf(event, rest).length === 0)
    return { acting: subject, suffering: threatenedIn(clause, view, subject) };
  if ((type === "demand" || type === "request") && objectsOf(event, rest).length === 0)
    return { acting: subject, suffering: askedIn(clause, view, subject) };
  if (type === "siege_relief")
    return {
      acting: subject,
      suffering: [
        ...possessorsOf(event.from, view),
        ...tied(
          rest.filter(({ to }) => to === event.from),
          "nom",
        ),
      ].filter((actor) => !subject.includes(actor)),
    };
  if (type === "accusation" && clause.stem === "ol") {
    const speakers = clause.outer === null ? [] : subjectOf(clause.outer);
    const named = unitsOf(view).filter(
      (unit) => unit.to <= clause.at && !speakers.some((actor) => actor.from < unit.to && actor.to > unit.from),
    );
    return { acting: speakers, suffering: tied(named, "nom", "gen") };
  }
  // "Muhaliflerin taarruzuna ateş desteği sağladı": whose it is that is helped.
  if (type === "military_support" && objectsOf(event, rest).length === 0)
    return { acting: subject, suffering: possessorsOf(event.from, view).filter((actor) => !subject.includes(actor)) };
  // "İsrail büyükelçisini geri çekti".
  if (type === "relations_change" && subject.length === 0) return { acting: tied(rest, "acc"), suffering: [] };
  if (type === "accusation") return { acting: subject, suffering: accusedIn(event, clause, view) };
  return { acting: subject, suffering: [...objectsOf(event, rest), ...head.filter(() => trigger.object === "actor")] };
}

/** "YPG'nin attığı mermiler … isabet etti". */
function firedBy({ at }: Clause, view: SentenceView): readonly ActorMention[] {
  const fired = clausesOf(view).findLast((one) => one.at < at && one.kind === "relative" && one.form === "fact" && FIRES.has(one.stem));
  return fired === undefined ? [] : subjectOf(fired);
}
const FIRES = new Set(["at", "firlat", "atesle", "dusur", "birak"]);

/** "Rejime ait helikopteri", "Rus Su-24 tipi uçağı": whose the craft is that was brought down. */
function ownersOfCraft({ range, at }: Clause, view: SentenceView, acting: readonly ActorMention[]): readonly ActorMention[] {
  const owner = unitsOf(view).find((unit) => unit.tie === "owner" && unit.from >= range.from && unit.to <= at);
  if (owner !== undefined) return owner.actors;
  const isActing = (actor: ActorMention): boolean =>
    acting.some((other) => (actor.from < other.to && actor.to > other.from) || (other.country !== null && other.country === actor.country));
  return view.mentions.actors
    .filter(
      (actor) =>
        actor.from >= range.from &&
        actor.to <= at &&
        !isActing(actor) &&
        actor.actor !== null &&
        (CRAFT.has(actor.sector) || (actor.modifier && actor.actor.kind === "state")),
    )
    .slice(-1);
}

/** "Türkiye'den Libya'ya asker gönderildi". */
function senders(type: EventType, rest: readonly Unit[]): readonly ActorMention[] | null {
  const from = SENT.has(type) ? tied(rest, "abl").filter(({ isCountry }) => isCountry) : [];
  return from.length === 0 ? null : from;
}
const SENT = new Set<EventType>(["deployment", "proxy_transfer", "arms_transfer"]);

const MOVES = new Set<EventType>(["withdrawal", "deployment"]);
/** What a side tells of its own doing in the passive: "120 asker etkisiz hale getirildi". */
const OWN_DOING = set(
  "dusur dusurul al alin getir getiril imha et edil tutukla tutuklan yakala yakalan ele durdur durdurul yasakla yasaklan kisitla",
);
const OFFICIAL = new Set(["state", "government", "ministry", "military", "person", "agency"]);

/** "Bakanlık, 21 hedefin ateş altına alındığını duyurdu": whoever announces the work of his own state against another side. */
function announcing(clause: Clause, hit: readonly ActorMention[]): readonly ActorMention[] {
  if (clause.kind !== "complement" || clause.form !== "fact" || !OWN_DOING.has(clause.stem)) return [];
  const main = clause.outer;
  const speaker = main === null ? [] : subjectOf(main).filter((actor) => actor.actor !== null && OFFICIAL.has(actor.actor.kind));
  return speaker.filter((actor) => !hit.some((other) => other.side !== null && other.side !== undefined && other.side === actor.side));
}

/** "Rusya Savunma Bakanlığı, bir denizaltının … fırlattığını bildirdi": bare forces in what a ministry or an army tells are its own. */
function ownForces(acting: readonly ActorMention[], clause: Clause): readonly ActorMention[] {
  const [speaker] = clause.outer === null ? [] : subjectOf(clause.outer);
  const kind = speaker?.actor?.kind;
  if (speaker === undefined || speaker.actor === null || !(kind === "ministry" || kind === "military" || kind === "armed_group"))
    return acting;
  return acting.map((actor) =>
    actor.actor === null && CRAFT.has(actor.sector) ? changed(speaker, { from: actor.from, to: actor.to, sector: actor.sector }) : actor,
  );
}
const CRAFT = new Set<ActorMention["sector"]>(["air", "artillery", "drone", "navy"]);

/** "Yeni bir alımın Ankara'ya yaptırımlara yol açacağı uyarısında bulundu": whom the warning is about. */
function threatenedIn(clause: Clause, view: SentenceView, speakers: readonly ActorMention[]): readonly ActorMention[] {
  const told = clausesOf(view).filter((one) => (one.kind === "complement" || one.form === "prospect") && one.at < clause.at);
  const countries = new Set(speakers.map(({ country }) => country));
  return told
    .flatMap((one) => tied(one.rest, "dat", "acc"))
    .filter((actor) => actor.country !== null && !countries.has(actor.country))
    .slice(0, 1);
}

const ASKED_REACH = 3;
const CALLS = new Set(["cagir", "davet", "et"]);
/** "Rejimin çekilmesini istedi": whoever is to do it. */
function askedIn(clause: Clause, view: SentenceView, speakers: readonly ActorMention[]): readonly ActorMention[] {
  const acts = clausesOf(view).filter((one) => one.form === "act" && one.at < clause.at);
  const wanted = acts.findLast((one) => one.subject !== null);
  const asked =
    wanted?.subject?.actors ?? acts.filter((one) => clause.at - one.at <= ASKED_REACH).flatMap((one) => tied(one.rest, "abl", "dat"));
  // "Rusya'yı saldırıları durduracak adımlar atmaya davet etti": before all that is asked.
  if (asked.length === 0 && CALLS.has(clause.stem))
    return tied(
      unitsOf(view).filter(({ to }) => to <= clause.at),
      "acc",
    )
      .filter((actor) => OFFICIAL.has(actor.actor?.kind ?? "") || actor.actor?.kind === "armed_group")
      .slice(0, 1);
  const isAnswering = ({ actor, sector }: ActorMention): boolean =>
    wanted !== undefined || OFFICIAL.has(actor?.kind ?? "") || sector === "government";
  return asked.filter((actor) => !speakers.includes(actor) && actor.sector !== "civilians" && isAnswering(actor));
}

/** "X'i suçladı"; "X'in düzenlediğini öne sürerek suçladı". */
function accusedIn(event: EventWords, clause: Clause, view: SentenceView): readonly ActorMention[] {
  const objects = objectsOf(event, clause.rest);
  // "Onları sivilleri kalkan olarak kullanmakla suçladı": not those whom they use.
  const direct = objects.filter(({ sector }) => sector !== "civilians");
  if (direct.length > 0) return direct;
  const told = clausesOf(view).findLast((one) => one.kind === "complement" && one.at < clause.at && one.subject !== null);
  // "Rusya'nın saldırısını kınadı": whose it was.
  const blamed = told?.subject?.actors ?? possessorsOf(clause.at, view);
  const others = blamed.filter((actor) => !subjectOf(clause).includes(actor));
  return others.length > 0 ? others : objects;
}

function objectsOf({ trigger, type }: EventWords, rest: readonly Unit[]): ActorMention[] {
  const against = tied(rest, "against");
  switch (trigger.object) {
    case "actor": {
      const direct = tied(rest, "acc");
      return [direct, tied(rest, "dat"), against, tied(rest, "for")].find((some) => some.length > 0) ?? [];
    }
    case "addressee": {
      const person = tied(rest, "acc").filter(({ sector }) => sector === "leader");
      return [person, tied(rest, "dat"), tied(rest, "acc"), tied(rest, "abl"), against].find((some) => some.length > 0) ?? [];
    }
    case "place":
      return against.length > 0 ? against : familyOf(type) === "armed" ? tied(rest, "abl") : [];
    case "none":
      return familyOf(type) === "armed" ? against : [];
  }
}

/** "Rus hava saldırısı", "rejimin topçu atışı", "Türkiye'nin düzenlediği saldırı", "mevzilere saldırı düzenledi". */
function rolesOfNoun(event: EventWords, view: SentenceView): Roles {
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
  const nearest = clausesOf(view).findLast(
    (one) => one.kind === "relative" && one.at < from && from - one.at <= NEAR && isPlain(one.at + 1, from, view),
  );
  // "Rejimce düzenlendiği değerlendirilen": what is thought was done by them.
  const thought = nearest?.form !== "participle" || !nearest.passive ? undefined : clausesOf(view).findLast((one) => one.at < nearest.at);
  const relative = thought?.form === "fact" && nearest !== undefined && nearest.at - thought.at <= 2 ? thought : nearest;
  const described = relative === undefined ? { acting: [], suffering: [] } : byRelative(relative, type);
  const governing = clausesOf(view).find((one) => one.at >= to);
  const carried =
    governing !== undefined && governing.at - to <= SUPPORT_REACH && SUPPORT.has(governing.stem) && isFree(to, governing.at, view)
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
    const hosts =
      carried === null || owners.length + possessors.length > 0 ? [] : [...subjectOf(carried), ...tied(carried.rest, "ins", "between")];
    return { acting: [...owners, ...possessors, ...described.acting, ...partners, ...hosts], suffering: [] };
  }
  if (endured !== null) return { acting: owners, suffering: subjectOf(endured) };
  const agents = carried === null ? [] : carried.passive ? tied(carried.rest, "agent") : subjectOf(carried);
  const from_ = tied(beside.slice(-2), "abl");
  const acting = [owners, described.acting, agents, governing === undefined ? from_ : []].find((some) => some.length > 0) ?? [];
  const hit = carried === null ? [] : tied(carried.rest, "dat", "against");
  const suffering = [described.suffering, against, hit].find((some) => some.length > 0) ?? [];
  return { acting, suffering: suffering.filter((actor) => !acting.includes(actor)) };
}

/** "Türk ve Rus heyetlerinin iki gün süren görüşmeleri": the last owner, over words that only describe. */
function possessorsOf(from: number, view: SentenceView, event?: EventWords): readonly ActorMention[] {
  const unit = unitsOf(view).findLast((one) => one.to <= from && one.tie === "gen");
  if (unit === undefined || (event !== undefined && isCountedVictim(unit, event, view))) return [];
  const isBroken = clausesOf(view).some((one) => one.kind !== "relative" && one.at >= unit.to && one.at < from);
  return isBroken || view.tokens.slice(unit.to, from).some(({ norm }) => norm === "," || norm === ";") ? [] : unit.actors;
}

/** "Türkiye'nin YPG'ye düzenlediği", "Rus uçaklarınca düzenlenen". */
function byRelative(relative: Clause, type: EventType): Roles {
  const { rest } = relative;
  // "Büyükelçinin uğradığı saldırı".
  if (SUFFERED.has(relative.stem)) return { acting: [], suffering: subjectOf(relative) };
  const acting =
    relative.passive && (relative.form === "participle" || relative.form === "fact")
      ? tied(rest, "agent")
      : relative.form === "participle"
        ? []
        : subjectOf(relative);
  const partners = TOGETHER.has(type) ? tied(rest, "ins", "between") : [];
  return { acting: [...acting, ...partners], suffering: TOGETHER.has(type) ? [] : tied(rest, "dat", "against") };
}

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

function ownersOf(event: EventWords, view: SentenceView): readonly ActorMention[] {
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

/** Who did it, where the verb of the loss says so; whose the lost things were. */
function rolesOfLoss(event: EventWords, view: SentenceView): Roles {
  const clause = clauseAt(event, view);
  const owner = unitsOf(view).findLast((unit) => unit.tie === "owner" && unit.to <= event.from);
  const suffering = owner?.actors ?? [];
  if (clause === null || !HARMS.has(clause.stem)) return { acting: [], suffering };
  if (!clause.passive) return { acting: subjectOf(clause), suffering };
  const agents = tied(clause.rest, "agent");
  return { acting: agents.length > 0 ? agents : announcing(clause, suffering), suffering };
}

/** Whoever is displaced suffers it, whatever the grammar. */
function victimsOnly(type: EventType, roles: Roles): Roles {
  if (type !== "displacement" && type !== "evacuation") return roles;
  const people = [...roles.acting, ...roles.suffering].filter((actor) => actor.sector === "civilians" || actor.actor?.kind === "people");
  return { acting: [], suffering: people };
}
