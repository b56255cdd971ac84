import { type EventType, familyOf } from "@orontes/vocabulary";
import type { EventWords, Roles } from "../../language-pack.ts";
import type { ActorMention } from "../../mention.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { tied, type Unit } from "./join-units.ts";
import { accusedIn, askedIn, objectsOf, threatenedIn } from "./objects.ts";
import { handsBefore, ownersOf, possessorsOf, rolesOfAct, rolesOfNoun, supports, TOGETHER } from "./roles-of-noun.ts";
import { clauseAt, clausesOf, subjectOf } from "./sentence.ts";
import { unitsOf } from "./unit.ts";
import {
  announcing,
  firedBy,
  GOES,
  GOES_OFF,
  operatorsOf,
  ownersOfBorder,
  ownersOfCraft,
  ownForces,
  passingBy,
  senders,
  sentBy,
  STATES,
  withCraft,
} from "./unnamed-doer.ts";
import { verbOf } from "./verbs.ts";
import { set } from "./words.ts";

/** Families that gather hold no talks. */
const TALKING = new Set<EventType>(["talks", "talks_breakdown", "phone_call", "agreement", "ceasefire", "agreement_failure"]);
/** Do harm to an object; "öl" and "yaralan" only happen to their subject. */
const HARMS = set(
  "oeldur oeldurul yarala vur vurul katlet infaz et edil imha getir getiril dusur dusurul kacir kacirildi alikoy yok bombala havaya ucur yik tahrip al alin yakala yakalan tutukla tutuklan",
);

/** Who acts and who suffers, by case, by the word behind a name, by the voice of the verb. */
export function rolesOf(event: EventWords, view: SentenceView): Roles {
  if (event.trigger.rule === "loss") return rolesOfLoss(event, view);
  const roles = withOwner(
    isActNoun(event, view) ? rolesOfAct(event, view) : event.trigger.kind === "noun" ? rolesOfNoun(event, view) : rolesOfVerb(event, view),
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
    supports(verbOf(view.tokens[event.to - 1])?.stem ?? "");
  const owners = isCarriedOut ? ownersOf(event, view).filter((actor) => !roles.suffering.includes(actor)) : [];
  return owners.length === 0 ? roles : { acting: owners, suffering: roles.suffering };
}

const HAPPENS = /^(?:isabet|infilak|patla|dus(?!ur)|carp|yikil|cok)/;

function rolesOfVerb(event: EventWords, view: SentenceView): Roles {
  const { trigger, type } = event;
  const norm = (at: number): string => view.tokens[at]?.norm ?? "";
  const clause = clauseAt(event, view);
  if (clause === null) return rolesOfNoun(event, view);
  if (type === "ied_explosion" && GOES_OFF.test(norm(event.from)) && !clause.passive)
    return { acting: firedBy(clause, view), suffering: passingBy(clause, view) };
  // "Bakan, roketin isabet ettiğini açıkladı": whoever tells of it does not do it.
  const isShared = clause.subject === null && clause.head === null && HAPPENS.test(norm(event.from));
  // "Sözcü, hedeflerin imha edildiğini söyledi": nor does a person who only speaks of it.
  const isSaid = clause.subject === null && clause.kind === "complement" && clause.form !== "prospect" && familyOf(type) === "armed";
  const subject = isShared
    ? firedBy(clause, view)
    : withCraft(ownForces(subjectOf(clause), clause), clause, view).filter(
        ({ sector, actor }) => !isSaid || (sector !== "officials" && actor?.kind !== "person"),
      );
  // "Tahliye etmeye başladı": what hangs on the inner verb as well.
  const inner = clausesOf(view).filter((one) => one.at >= event.from && one.at < clause.at);
  const rest = [...inner.flatMap((one) => one.rest), ...clause.rest];
  const agents = ownForces(tied(rest, "agent"), clause, STATES);
  // "Moskova, uçaklarının hastaneyi vurmadığını açıkladı": whoever says so.
  if (type === "denial" && clause.kind === "complement" && clause.outer !== null && !subject.some(({ actor }) => actor !== null))
    return { acting: subjectOf(clause.outer), suffering: [] };
  if (type === "shootdown") {
    const acting = clause.passive || trigger.voice === "passive" ? agents : subject.filter(({ sector }) => sector !== "drone");
    const owners = ownersOfCraft(clause, view, [...acting, ...agents]);
    if (acting.length > 0) return { acting, suffering: owners };
    const announcers = announcing(clause, owners);
    // "Genelkurmay, helikopterin düşürüldüğünü, iki pilotun şehit olduğunu açıkladı": its own.
    const isOwn = owners.length === 0 && view.tags.some(({ casualty }) => casualty?.own === true);
    return isOwn ? { acting: [], suffering: announcers } : { acting: announcers, suffering: owners };
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
    return { acting: subject, suffering: airspaceOf(event, view).filter((one) => !subject.includes(one)) };
  // "Kentin kontrolü SMO'ya geçti".
  if (type === "territory_captured" && clause.stem === "gec" && trigger.reach !== undefined)
    return { acting: tied(rest, "dat"), suffering: [] };
  const hands = type === "territory_captured" ? handsBefore(event.from, view) : [];
  if (hands.length > 0) {
    if (norm(event.from) !== "elinden") return { acting: hands, suffering: [] };
    return { acting: clause.passive ? agents : subject.filter((actor) => !hands.includes(actor)), suffering: hands };
  }
  // "AFAD'ın gönderdiği konvoy ulaştı", "BM'ye ait tırlar geçti": whose it is that goes.
  const sender = GOES.has(type) && !clause.passive && !subject.some(({ actor }) => actor !== null) ? sentBy(clause, view) : [];
  if (sender.length > 0) return { acting: sender, suffering: type === "aid_delivery" || type === "arms_transfer" ? tied(rest, "dat") : [] };
  const moved = MOVES.has(type) && !subject.some((actor) => actor.actor !== null) ? tied(rest, "acc") : [];
  if (moved.length > 0) return { acting: moved, suffering: [] };
  if (trigger.voice === "passive") return { acting: [...agents, ...tied(rest, "abl")], suffering: subject };
  if (clause.passive) {
    const object = clause.form === "participle" ? (clause.head?.actors ?? []) : subject;
    // "Rejim hedeflerinin hava unsurlarınca vurulduğunu": not by those who are hit.
    const doers = agents.filter((actor) => !object.some(({ entityId, actor: hit }) => hit !== null && entityId === actor.entityId));
    if (TOGETHER.has(type)) {
      const partners = tied(rest, "ins", "between");
      // "Türkiye ile temasların askıya alındığını duyurdu": whoever announces is the other party.
      const host = partners.length > 0 && object.length === 0 && clause.outer !== null ? subjectOf(clause.outer) : [];
      return { acting: [...object, ...agents, ...host, ...partners], suffering: [] };
    }
    // "Libya'ya 200 savaşçı götürüldü": they go.
    if (type === "proxy_transfer") return { acting: [...agents, ...object.filter(({ actor }) => actor !== null)], suffering: [] };
    return {
      acting:
        doers.length > 0 || type === "ceasefire_violation"
          ? doers
          : (moving(type, object) ??
            senders(type, rest) ??
            customsAt(type, rest) ??
            operatorsOf(type, clause, view) ??
            ownersOfBorder(event, view) ??
            announcing(clause, object)),
      suffering:
        type === "border_closure"
          ? shutTo(rest, agents)
          : trigger.object === "none"
            ? []
            : [...object, ...(object.length === 0 ? tied(rest, "dat", "against") : [])],
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
  if (type === "border_closure") return { acting: subject, suffering: shutTo(rest, subject) };
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
  // "Vatandaşlarını uyardı": no threat.
  if (type === "ultimatum_threat")
    return { acting: subject, suffering: objectsOf(event, rest).filter(({ sector }) => sector !== "civilians") };
  // "20 kişiyi silah altına almak için alıkoydu": the object stands before what it is done for.
  const taken = TAKES.has(type) && head.length === 0 ? objectsOf(event, rest) : null;
  if (taken !== null && taken.length === 0) {
    const aims = clausesOf(view).filter((one) => one.form === "infinitive" && one.host === clause);
    return { acting: subject, suffering: aims.flatMap((one) => tied(one.rest, "acc")) };
  }
  return { acting: subject, suffering: [...objectsOf(event, rest), ...head.filter(() => trigger.object === "actor")] };
}

/** "Rus gümrüğünde bekletiliyor". */
const customsAt = (type: EventType, rest: readonly Unit[]): readonly ActorMention[] | null => {
  if (type !== "trade_restriction") return null;
  const there = tied(rest, "loc").filter(({ actor, sector }) => actor !== null && (sector === "ministry" || sector === "government"));
  return there.length === 0 ? null : there;
};

/** "Hava sahasını Rus uçaklarına kapattı": to another state's. */
const shutTo = (rest: readonly Unit[], acting: readonly ActorMention[]): readonly ActorMention[] =>
  tied(rest, "dat").filter(
    (actor) =>
      actor.actor !== null && actor.country !== null && !actor.isCountry && !acting.some(({ country }) => country === actor.country),
  );

/** "35 askerin Libya'ya gönderildiğini": they go. */
const moving = (type: EventType, object: readonly ActorMention[]): readonly ActorMention[] | null =>
  MOVES.has(type) && object.some(({ actor }) => actor !== null) ? object.filter(({ actor }) => actor !== null) : null;
/** "Türk hava sahasını", and of "hava sahasını ihlal eden uçağı uyardı" whoever is told of. */
function airspaceOf(event: EventWords, view: SentenceView): readonly ActorMention[] {
  const owners = ownersOf(event, view);
  if (owners.length > 0) return owners;
  const main = clausesOf(view).find((one) => one.at > event.from && one.kind === "main");
  return main === undefined
    ? []
    : subjectOf(main).filter(({ actor }) => actor?.kind === "state" || actor?.kind === "ministry" || actor?.kind === "military");
}
const TAKES = new Set<EventType>(["detention", "abduction"]);
/** Troops that are moved, or alerted. */
const MOVES = new Set<EventType>(["withdrawal", "deployment", "capability_status"]);

/** Who did it, where the verb of the loss says so; whose the lost things were. */
function rolesOfLoss(event: EventWords, view: SentenceView): Roles {
  const clause = clauseAt(event, view);
  const owner = unitsOf(view).findLast((unit) => unit.tie === "owner" && unit.to <= event.from);
  const suffering = owner?.actors ?? [];
  if (clause === null || !HARMS.has(clause.stem)) return { acting: [], suffering };
  if (!clause.passive) return { acting: subjectOf(clause), suffering };
  const agents = ownForces(tied(clause.rest, "agent"), clause, STATES);
  return { acting: agents.length > 0 ? agents : announcing(clause, suffering), suffering };
}

/** Whoever is displaced suffers it, whatever the grammar. */
function victimsOnly(type: EventType, roles: Roles): Roles {
  if (type !== "displacement" && type !== "evacuation") return roles;
  const people = [...roles.acting, ...roles.suffering].filter((actor) => actor.sector === "civilians" || actor.actor?.kind === "people");
  return { acting: [], suffering: people };
}
