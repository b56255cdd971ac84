import { type EventType, familyOf } from "@orontes/vocabulary";
import type { EventWords } from "../../language-pack.ts";
import { type ActorMention, changed } from "../../mention.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { tied, type Unit } from "./join-units.ts";
import { type Clause, clausesOf, subjectOf } from "./sentence.ts";
import { unitsOf } from "./unit.ts";
import { set } from "./words.ts";

/** "Devriye geçerken bomba patladı", "konvoyun geçişi sırasında infilak etti": who was there. */
export function passingBy(clause: Clause, view: SentenceView): readonly ActorMention[] {
  const moment = clausesOf(view).findLast((one) => one.form === "while" && one.at < clause.at && one.host === clause);
  const there = moment === undefined ? [] : subjectOf(moment);
  const passage = view.tokens.findIndex(({ norm }, at) => at >= clause.range.from && at < clause.at && PASSAGE.test(norm));
  const near =
    there.length > 0 || passage < 0
      ? []
      : tied(
          unitsOf(view).filter(({ to }) => to <= passage && passage - to <= PASSING_REACH),
          "gen",
        );
  return [...there, ...near].filter(({ actor, sector }) => actor !== null || sector === "civilians");
}
export const GOES_OFF = /^(?:patla(?!t)|infilak|havaya)/;
/** Words between a column and its passage: "devriyesinin Eriha yakınlarından". */
const PASSING_REACH = 3;
const PASSAGE = /^(?:gecisi|gecisinde|yakininda|yakinlarinda|onunde|altinda)$/;

/** "YPG'nin attığı mermiler … isabet etti". */
export function firedBy({ at }: Clause, view: SentenceView): readonly ActorMention[] {
  const fired = clausesOf(view).findLast((one) => one.at < at && one.kind === "relative" && one.form === "fact" && FIRES.has(one.stem));
  if (fired !== undefined) return subjectOf(fired);
  // "DEAŞ'ın elindeki bölgeden atılan roketler": whose ground they came from.
  const sent = clausesOf(view).findLast((one) => one.at < at && one.kind === "relative" && one.form === "participle" && one.passive);
  return sent === undefined || !FIRES.has(sent.stem.replace(/[iu]?[ln]$/, "")) ? [] : tied(sent.rest, "agent", "held");
}
export const GOES = new Set<EventType>(["aid_delivery", "deployment", "arms_transfer"]);
const SENDS = new Set(["gonder", "yolla", "hazirla", "sevk", "et", "organize", "gonderil", "cikar", "duzenle"]);
export function sentBy({ at, range }: Clause, view: SentenceView): readonly ActorMention[] {
  const sent = clausesOf(view).findLast((one) => one.at < at && one.kind === "relative" && SENDS.has(one.stem));
  if (sent !== undefined) return sent.form === "fact" ? subjectOf(sent) : tied(sent.rest, "agent");
  const owner = unitsOf(view).findLast((unit) => unit.to <= at && unit.tie === "owner");
  // "BM'nin 18 kamyonu".
  const whose = owner ?? unitsOf(view).find((unit) => unit.from >= range.from && unit.to <= at && unit.tie === "gen" && isSender(unit));
  return whose?.actors ?? [];
}
const SENDERS: ReadonlySet<string> = new Set(["state", "organisation", "agency", "ministry", "government", "military"]);
const isSender = ({ actors }: Unit): boolean => actors.some(({ actor }) => SENDERS.has(actor?.kind ?? ""));
const FIRES = new Set(["at", "firlat", "atesle", "dusur", "birak", "kullan", "yerlestir", "dose", "gom", "patlat"]);

/** "Rejime ait helikopteri", "Rus Su-24 tipi uçağı": whose the craft is that was brought down. */
export function ownersOfCraft({ range, at }: Clause, view: SentenceView, acting: readonly ActorMention[]): readonly ActorMention[] {
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
export function senders(type: EventType, rest: readonly Unit[]): readonly ActorMention[] | null {
  const from = SENT.has(type) ? tied(rest, "abl").filter(({ isCountry }) => isCountry) : [];
  return from.length === 0 ? null : from;
}
const SENT = new Set<EventType>(["deployment", "proxy_transfer", "arms_transfer"]);

/** "MİT'in düzenlediği operasyonda iki kişi yakalandı": whose operation it was. */
export function operatorsOf(type: EventType, { at }: Clause, view: SentenceView): readonly ActorMention[] | null {
  // "Rusya'nın düzenlediği hava saldırısında bir kamp hedef alındı".
  if (familyOf(type) === "armed" && type !== "abduction") {
    const strike = clausesOf(view).findLast(
      (one) =>
        one.at < at &&
        at - one.at <= ATTACK_REACH &&
        one.kind === "relative" &&
        one.form === "fact" &&
        HOLDS.has(one.stem) &&
        view.tokens.slice(one.at + 1, one.at + 4).some(({ norm }) => ATTACK.test(norm)),
    );
    return strike === undefined ? null : nullIfNone(subjectOf(strike));
  }
  if (type !== "detention" && type !== "abduction") return null;
  const described = clausesOf(view).findLast(
    (one) => one.at < at && one.kind === "relative" && one.form === "fact" && OPERATION.test(view.tokens[one.at + 1]?.norm ?? ""),
  );
  if (described !== undefined) return nullIfNone(subjectOf(described));
  const noun = view.tokens.findLastIndex(({ norm }, index) => index < at && OPERATION.test(norm));
  return noun < 0
    ? null
    : nullIfNone(
        tied(
          unitsOf(view).filter((unit) => noun - unit.to >= 0 && noun - unit.to <= NEAR),
          "gen",
        ),
      );
}
const ATTACK = /^(?:saldiri|bombardiman|harekat|operasyon|atis|akin|taarruz|baskin)[a-z]*(?:[dt][ae]|l[ae])$/;
const ATTACK_REACH = 14;
const HOLDS = new Set(["duzenle", "gerceklestir", "yap", "baslat", "et"]);
const NEAR = 3;
const OPERATION = /^(?:operasyon|baskin|harekat|denetim|aramasi|uygulama)[a-z]*(?:[dt][ae]|l[ae])$/;
const nullIfNone = (actors: readonly ActorMention[]): readonly ActorMention[] | null => (actors.length === 0 ? null : actors);

/** "Türk hava sahası uçaklara kapatıldı": whose it is. */
export function ownersOfBorder({ type, from }: EventWords, view: SentenceView): readonly ActorMention[] | null {
  if (type !== "border_closure" && type !== "border_opening") return null;
  const air = view.tokens.findLastIndex(({ norm }, index) => index <= from && norm === "hava");
  if (air < 0 || !(view.tokens[air + 1]?.norm.startsWith("saha") ?? false)) return null;
  const owner = view.mentions.actors.find(({ to, actor, country }) => to === air && country !== null && actor !== null);
  return owner === undefined ? null : [changed(owner, { modifier: false })];
}
/** What a side tells of its own doing in the passive: "120 asker etkisiz hale getirildi". */
const OWN_DOING = set(
  "dusur dusurul al alin getir getiril imha et edil tutukla tutuklan yakala yakalan ele durdur durdurul yasakla yasaklan kisitla",
);
export const OFFICIAL = new Set(["state", "government", "ministry", "military", "person", "agency"]);

/** Whoever "tarafından" names, else whose doing the announcer tells. */
export function agentsOf(carried: Clause, hit: readonly ActorMention[]): readonly ActorMention[] {
  const named = ownForces(tied(carried.rest, "agent"), carried, STATES);
  return named.length > 0 || hit.length === 0 ? named : announcing(carried, hit);
}

/** "Bakanlık, 21 hedefin ateş altına alındığını duyurdu": whoever announces the work of his own state against another side. */
export function announcing(clause: Clause, hit: readonly ActorMention[]): readonly ActorMention[] {
  if (clause.kind !== "complement" || clause.form !== "fact" || !OWN_DOING.has(clause.stem)) return [];
  const main = clause.outer;
  const speaker = main === null ? [] : subjectOf(main).filter((actor) => actor.actor !== null && OFFICIAL.has(actor.actor.kind));
  return speaker.filter((actor) => !hit.some((other) => other.side !== null && other.side !== undefined && other.side === actor.side));
}

/** "Rusya Savunma Bakanlığı, bir denizaltının … fırlattığını bildirdi": bare forces in what a ministry or an army tells are its own. */
export function ownForces(acting: readonly ActorMention[], clause: Clause, also: ReadonlySet<string> = NONE): readonly ActorMention[] {
  const [speaker] = clause.outer === null ? [] : subjectOf(clause.outer);
  const kind = speaker?.actor?.kind;
  if (speaker === undefined || speaker.actor === null || !(COMMANDS.has(kind ?? "") || also.has(kind ?? ""))) return acting;
  return acting.map((actor) =>
    actor.actor === null && (CRAFT.has(actor.sector) || (clause.passive && MEN.has(actor.sector)))
      ? changed(speaker, { from: actor.from, to: actor.to, sector: actor.sector })
      : actor,
  );
}
/** Those whose own forces they tell of. */
const COMMANDS: ReadonlySet<string> = new Set(["ministry", "military", "armed_group"]);
/** "Ankara, hedeflerin savaş uçaklarınca vurulduğunu açıkladı". */
export const STATES: ReadonlySet<string> = new Set(["state", "government"]);
const NONE: ReadonlySet<string> = new Set();
/** "SDG, aracın savaşçılarınca imha edildiğini açıkladı". */
const MEN = new Set<ActorMention["sector"]>(["fighters", "forces"]);
const CRAFT = new Set<ActorMention["sector"]>(["air", "artillery", "drone", "navy"]);

/** "Pentagon, F-15E'lerin tesisleri vurduğunu açıkladı", "obüslerinin 81 hedefi vurduğunu": arms that nobody is named for are the announcer's. */
export function withCraft(acting: readonly ActorMention[], clause: Clause, view: SentenceView): readonly ActorMention[] {
  const [speaker] = clause.outer === null || acting.length > 0 || clause.kind !== "complement" ? [] : subjectOf(clause.outer);
  const kind = speaker?.actor?.kind ?? "";
  if (speaker === undefined || !(COMMANDS.has(kind) || STATES.has(kind))) return acting;
  const arm = view.mentions.equipment.find(
    ({ from, to, equipment }) =>
      from >= clause.range.from && to <= clause.at && SECTORS[equipment.class] !== undefined && OWNING.test(endingAt(to, view)),
  );
  const sector = arm === undefined ? undefined : SECTORS[arm.equipment.class];
  return arm === undefined || sector === undefined ? acting : [changed(speaker, { from: arm.from, to: arm.to, sector })];
}
const SECTORS: Readonly<Record<string, ActorMention["sector"]>> = {
  aircraft: "air",
  helicopter: "air",
  drone: "drone",
  artillery: "artillery",
};
const OWNING = /(?:l[ae]r|l[ae]r[iu]n|s[iu]n)?[iu]n$/;
/** What hangs on the word before, by an apostrophe that stands apart or not. */
function endingAt(to: number, { tokens }: SentenceView): string {
  if (/^['’]$/.test(tokens[to]?.norm ?? "")) return tokens[to + 1]?.norm ?? "";
  return tokens[to - 1]?.suffix ?? tokens[to - 1]?.norm ?? "";
}
