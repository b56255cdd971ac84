import { type EventType, familyOf } from "@orontes/vocabulary";
import type { EventWords } from "../../language-pack.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { OWN_COUNTRY } from "./own-country.ts";
import { pointsBack } from "./points-back.ts";
import { SPEECH } from "../../role.ts";
import { type Clause, clauseAt, clausesOf, subjectOf } from "./sentence.ts";
import type { ActorMention } from "../../mention.ts";
import type { Unit } from "./join-units.ts";
import { unitsOf } from "./unit.ts";
import { verbAt, verbOf } from "./verbs.ts";

/** Behind a noun these make another thing of it: "saldırı helikopteri", "ateşkes görüşmeleri", "operasyon bölgesi". */
const COMPOUND =
  /^(?:helikopter|ucag|ucak|tufe[gk]|tim|birli[gk]|birlikler|guc|kuvvet|bolge|alan|merkez|komutan|sirket|gemi|kapasite|kabiliyet|siren|ekip|plan|sistem|oda|surec|hatti|gorusme|muzakere|saha|sezon|yil|sava[st]|ucus|haber|iddia|gorevi|hazirlik|tatbikat|noktas|noktalar|daire|baskanlig|mudurlug)/;

/** Whether the words tell of an event here: a verb must be inflected as one; a noun must not point back or belong to another. */
export function tells(event: EventWords, view: SentenceView): boolean {
  const { tokens } = view;
  const last = tokens[event.to - 1];
  if (last === undefined) return false;
  if (event.trigger.kind === "verb")
    return (
      (verbAt(tokens, event.to - 1) !== null ||
        (!SPEECH.has(event.type) && /m[ae]s[iu]/.test(last.norm)) ||
        event.trigger.realis !== undefined) &&
      isTelling(event, view)
    );
  if (event.to - event.from === 1 && pointsBack(event.from, view) && !isOwned(event, view)) return false;
  // "Anlaşma uyarınca": what something else was done by.
  if (event.to - event.from === 1 && ACCORDING.test(tokens[event.to]?.norm ?? "") && !isOwned(event, view)) return false;
  if (event.type === "ground_assault" && arrests(event, view)) return false;
  // "Gösterildi" is no demonstration.
  if (event.to - event.from === 1 && FINITE.has(verbOf(last)?.form ?? "act")) return false;
  // "Erdoğan'dan rejime çekilme çağrısı": a headline that ends in it.
  if (SPEECH.has(event.type) && HEADED.test(event.trigger.rule)) return event.to === tokens.length && tokens.length <= HEADLINE;
  // "Yaptırımları gayrimeşru diye nitelendirdi": what is spoken of.
  if (event.type === "sanctions" && event.to - event.from === 1 && isSpokenOf(event, view)) return false;
  // "Kuşatma altındaki mahalleler": only describes them.
  if (event.type === "siege" && /^alt[iu]nda(?:ki|yken)/.test(tokens[event.to]?.norm ?? "")) return false;
  if (event.type === "patrol_guard" && verbOf(last)?.form === "participle") return false;
  // "Rus devriyesi yeni noktayı açtı": whoever does something else.
  if (event.type === "patrol_guard" && event.to - event.from === 1 && isDoer(event, view)) return false;
  // "Devriyesinin geçişi sırasında": where something else happened.
  if (event.type === "patrol_guard" && /n[iu]n$/.test(last.norm) && passesBy(event.to, view)) return false;
  if (event.type === "patrol_guard" && /^(?:gecis|guzergah|arac|ekib|sirasinda|yol|rota)/.test(tokens[event.to]?.norm ?? "")) return false;
  // "Ortak basın toplantısı" is no talk of the two.
  if (event.type === "talks" && tokens[event.from - 1]?.norm === "basin") return false;
  // "Atılan roketler uçuşları durdurdu": a plural binds no noun.
  const isBare = last.suffix === null && !/l[ae]r$/.test(last.norm);
  return !(isBare && COMPOUND.test(tokens[event.to]?.norm ?? "")) && !isNamed(event, view);
}

/** "İstikrarı hedef aldı", "barış çabalarını vurdu": nothing that a shell can hit. */
const isOfAbstract = ({ type, from, trigger }: EventWords, { tokens }: SentenceView): boolean =>
  trigger.kind === "verb" && familyOf(type) === "armed" && ABSTRACT.test(tokens[from - 1]?.norm ?? "");
const ABSTRACT =
  /^(?:istikrar|birlig|birligi|butunlug|baris|cabalar|surec|egemenlig|bagimsizlig|iliski|ekonomi|demokrasi|ozgurlu|irade|deger|inanc|hukuk|huzur|kardeslig|normallesme|turizm|itibar|mutabakat|anlasma|isbirlig|diyalog|umut|hak|cikar|piyasa|ittifak)[a-z]*(?:[iu]|[iu]n[iu]|y[iu]|ye|na|ne)$/;

const CARRIES = new Set(["tasi", "gotur", "getir"]);
const SPOKEN_REACH = 6;
const isSpokenOf = ({ to }: EventWords, { tokens }: SentenceView): boolean =>
  /l[ae]r[iu]$/.test(tokens[to - 1]?.norm ?? "") &&
  tokens.slice(to, to + SPOKEN_REACH).some(({ norm }) => /^(?:nitele|elestir|degerlendir|kina|savun|hatirlat|yorumla)/.test(norm));
const CARRIES_OUT = /^(?:yap|icra|gercekles|duzenle|basla|tamamla|surdur|cik|at|et|edil|devam|katil|suruyor|planla|ertele|iptal)/;
/** A bare patrol that is the subject of a verb that holds none. */
function isDoer({ from, to }: EventWords, view: SentenceView): boolean {
  if (!/s[iu]$|^devriye$/.test(view.tokens[from]?.norm ?? "")) return false;
  const main = clausesOf(view).find((one) => one.at >= to);
  return (
    main !== undefined && main.kind === "main" && !CARRIES_OUT.test(main.stem) && !CARRIES_OUT.test(view.tokens[main.at - 1]?.norm ?? "")
  );
}
/** "Devriyesinin Eriha yakınlarından geçişi sırasında". */
const passesBy = (to: number, { tokens }: SentenceView): boolean =>
  [to, to + 1, to + 2, to + 3].some((at) => /^(?:gecisi|gecisinde|uzerine|yakininda)$/.test(tokens[at]?.norm ?? ""));
const HOUSE = /^(?:cezaev|hapishane|okul|muze|fuar|stad|hastane|magaza|gonul|gonl|yurd)/;
const ACCORDING = /^(?:vesilesiyle|marjinda|uyarinca|kapsaminda|cercevesinde|geregi|geregince|dogrultusunda)$/;
/** "Eve baskın yaparak yedi kişiyi gözaltına aldı", "operasyonda 12 şüpheli yakalandı": police at work. */
const arrests = ({ from }: EventWords, { triggers }: SentenceView): boolean =>
  triggers.some((one) => one.from > from && one.values.some(({ type, needs }) => type === "detention" && needs.length === 0));

const HEADED = /(?:suçlama(?:sı)?|tehdidi|gözdağı|çağrı(?:sı)?)$/;
/** Tokens of a headline without a verb. */
const HEADLINE = 14;
const FINITE: ReadonlySet<string> = new Set(["past", "ongoing", "future"]);
const QUOTE = /^[“”"«»„']$/;
/** "Bunu “yağma” olarak niteledi", "saldırı” dedi": a word for something told otherwise. */
function isNamed({ from, to }: EventWords, { tokens }: SentenceView): boolean {
  const isQuoted = QUOTE.test(tokens[to]?.norm ?? "") && QUOTE.test(tokens[from - 1]?.norm ?? "");
  return isQuoted || tokens[to]?.norm === "olarak";
}

/** Not what "istemeyen", "açıklanmasını" only describe, nor the light verb of a noun behind it: "girdiği çatışmalar". */
function isTelling(event: EventWords, view: SentenceView): boolean {
  const clause = clauseAt(event, view);
  if (clause === null || clause.at !== event.to - 1) return true;
  const isAct = clause.form === "act" || clause.form === "infinitive";
  // "-makla suçlanmasının ardından": blamed before, and told.
  const isBlamed = event.type === "accusation" && clause.form === "act" && clause.passive && clause.case !== "acc";
  if (SPEECH.has(event.type) && (clause.kind === "relative" || isAct) && !isBlamed && !isOfNamed(event, clause)) return false;
  // "-abileceği uyarısında bulundu" that warns nobody in sight is a forecast, told as one.
  if (
    event.type === "ultimatum_threat" &&
    /uyar/.test(event.trigger.rule) &&
    !warnsSomeone(clause, view) &&
    !view.tokens.some(({ norm }) => PENALTY.test(norm))
  )
    return false;
  // "Asker taşıyan uçaklar": what they are for.
  const isMoving =
    event.type === "deployment" || event.type === "patrol_guard" || (event.type === "aid_delivery" && CARRIES.has(clause.stem));
  if (isMoving && ((clause.form === "participle" && !clause.passive && clause.kind === "relative") || clause.form === "while"))
    return false;
  if (
    event.type === "territory_captured" &&
    clause.stem === "al" &&
    event.trigger.needs.length === 0 &&
    event.trigger.needsActor &&
    !takesPlace(clause, view)
  )
    return false;
  if (event.type === "ground_assault" && arrests(event, view)) return false;
  if (isOfAbstract(event, view)) return false;
  // "Cezaevinin kapılarını açan": no border.
  if (event.type === "border_opening" && view.tokens.slice(Math.max(0, event.from - 3), event.to).some(({ norm }) => HOUSE.test(norm)))
    return false;
  // "Sığınma hakkı".
  if (event.type === "displacement" && /^(?:hakki|talebi|basvuru|evi|hakk)/.test(view.tokens[event.to]?.norm ?? "")) return false;
  // "Roketler uçuşları durdurdu": nobody's measure.
  if (event.type === "trade_restriction" && clause.kind === "main" && !clause.passive && subjectOf(clause).length === 0) return false;
  if (!isFitting(event, clause, view)) return false;
  // "Rejimin devrilmesinden bu yana": long told.
  if (event.type === "visit" && event.trigger.needs.length === 0 && event.to - event.from === 1 && !goesTo(clause, view)) return false;
  if (event.type === "coup" && isAct) return false;
  // "İfade edildi": who says the rest, and no statement of its own.
  if (event.type === "statement" && clause.passive) return false;
  // "20 yıl hapis istedi": a prosecutor.
  if (
    clause.stem === "iste" &&
    /^(?:hapis|hapsini|ceza|cezasi|cezasini|cezalari|cezalarini|idam|idamini|idamlarini|muebbet)$/.test(
      view.tokens[event.from - 1]?.norm ?? "",
    )
  )
    return false;
  if (clause.stem === "iste" && WISHING.has(event.type) && (clause.form === "ongoing" || wishes(clause.at, view))) return false;
  if (
    clause.kind === "relative" &&
    view.triggers.some(({ from, values }) => from > clause.at && from - clause.at <= 3 && values.some(({ kind }) => kind === "noun"))
  )
    return event.to - event.from > 1;
  // "Erdoğan, Şara'yı kabul etti": received him; "teklifi kabul etti" is another thing.
  if (event.type === "talks" && view.tokens[event.from]?.norm === "kabul") {
    if (clause.passive) return clause.rest.some((unit) => unit.tie === "agent" && isReceived(unit)) && subjectOf(clause).length > 0;
    return clause.rest.some((unit) => unit.tie === "acc" && isReceived(unit));
  }
  // "Girerek … yöneldi": one move, told by its first verb.
  const isGoingOn = clausesOf(view).some(
    (one) =>
      one.kind === "linked" &&
      one.host === clause &&
      // "Yanında yer alarak": takes no town.
      (one.stem !== "al" || takesPlace(one, view)) &&
      view.triggers.some(
        ({ to, values }) =>
          to - 1 === one.at &&
          values.some(({ type, needs }) => type === event.type && (type === "detention" || needs.length === event.trigger.needs.length)),
      ),
  );
  if (isGoingOn) return false;
  // "İlerleyen saatlerde": later.
  if (clause.stem === "ilerle" && /^(?:saat|gun|donem|dakika|hafta|yil|ay)/.test(view.tokens[event.to]?.norm ?? "")) return false;
  const before = view.tokens[event.to - 2]?.norm ?? "";
  if (clause.stem === "bulun" && event.type === "base_or_post") return clause.kind !== "relative" && !/[dt][ae]$/.test(before);
  return !(
    event.type === "deployment" && view.tokens.some((token) => AID.test(token.norm) || SOLD.test(token.norm) || DELIVERED.test(token.norm))
  );
}
/** Verbs that tell of one type only beside the right words; the word may be read as another verb: "düşünüyor" is no "düş". */
function isFitting({ type, trigger, from, to }: EventWords, clause: Clause, view: SentenceView): boolean {
  if (type === "ground_incursion") return clause.stem !== "gir" || !view.tokens.some(({ norm }) => CONVOY.test(norm));
  // "Trablus'a uçtu": abroad.
  if (type === "proxy_transfer")
    return (
      trigger.reach === undefined ||
      view.mentions.places.some(({ place }) => place.country !== view.homeCountry && place.country !== OWN_COUNTRY)
    );
  if (to - from > 1) return true;
  const verb = /[^.]*$/.exec(trigger.rule)?.[0];
  if (trigger.needs.length > 0 && verb !== "gel") return true;
  switch (verb) {
    case "ayrıl":
    case "çık":
      return type !== "withdrawal" || (LEAVES.has(clause.stem) && leavesPlace(clause, view) && subjectOf(clause).some(isArmed));
    // "Erdoğan'ı aradı"; "çıkış yolu aradı" is another thing.
    case "ara":
      return (
        clause.stem === "ara" && clause.rest.some((unit) => unit.tie === "acc" && unit.actors.some(({ sector }) => sector === "leader"))
      );
    // "Korumak istiyor".
    case "iste":
      return type !== "policy_intent" || (clause.stem === "iste" && wishes(clause.at, view));
    // "Neyrab'ı kaybetti": a place, and no life or price.
    case "kaybet":
    case "yitir":
      return LOSES.has(clause.stem) && takesPlace(clause, view);
    case "düş":
      return clause.stem === "dus" && placeFalls(clause, view);
    case "düşür":
    case "düşürül":
      return hasCraft(clause, view);
    // "Füzelerin kuzey yönünden geldiğini": where they were fired from.
    case "gel":
      return !/^(?:yonunden|istikametinden|tarafindan|cihetinden|gundeme|anlamina|meydana|sonuna|basinda|karsi)$/.test(
        view.tokens[from - 1]?.norm ?? "",
      );
    case undefined:
      return true;
  }
  return true;
}
const isReceived = ({ actors }: Unit): boolean =>
  actors.some(({ actor, sector }) => actor?.kind === "person" || sector === "officials" || sector === "government");
const isArmed = ({ actor, sector }: ActorMention): boolean =>
  // A ship that leaves a port withdraws from nothing.
  sector !== "navy" &&
  (sector === "forces" ||
    sector === "fighters" ||
    sector === "rebels" ||
    ["military", "armed_group", "militia", "force"].includes(actor?.kind ?? ""));
const CONVOY = /^(?:konvoy|sevkiyat|takviye|polis|devriye|inzibat)/;
const LEAVES = new Set(["ayril", "cik"]);
const leavesPlace = ({ at }: Clause, { mentions, tokens }: SentenceView): boolean =>
  mentions.places.some(({ to }) => to <= at && at - to <= 3 && /^n?[dt][ae]n$/.test(tokens[to - 1]?.suffix ?? ""));

/** "Suçlamayı reddeden Ankara": told of whoever is named behind it. */
const isOfNamed = ({ type }: EventWords, { form, passive, negated, head }: Clause): boolean =>
  form === "participle" &&
  !passive &&
  !negated &&
  TOLD_OF.has(type) &&
  (head?.actors.some(({ actor }) => actor !== null && actor.kind !== "media") ?? false);
const TOLD_OF = new Set<EventType>(["denial", "accusation", "demand", "request", "ultimatum_threat"]);

const LOSES = new Set(["kaybet", "kayb", "yitir", "yit"]);
const CRAFT: ReadonlySet<string> = new Set(["aircraft", "helicopter", "drone"]);
/** "Su-24'ünü düşürdü": a craft by its model. */
const hasCraft = ({ at }: Clause, { mentions }: SentenceView): boolean =>
  mentions.equipment.some(({ to, equipment }) => to <= at && at - to <= CRAFT_REACH && CRAFT.has(equipment.class));
const CRAFT_REACH = 9;
/** "Şam düştü". */
const placeFalls = ({ at, kind }: Clause, { mentions, tokens }: SentenceView): boolean =>
  kind === "main" &&
  tokens[at - 1]?.suffix === null &&
  [...mentions.places, ...mentions.actors].some(({ to, from }) => to === at && tokens[from]?.capital === true) &&
  mentions.places.some(({ place, to }) => to === at && place.precision !== "country");
/** Between a town and the verb that takes it: "Cerablus'u DEAŞ'tan geri". */
const TAKEN_REACH = 3;
/** "Cerablus'u aldı": the object is a place. */
const takesPlace = ({ at }: Clause, { mentions, tokens }: SentenceView): boolean =>
  mentions.places.some(
    ({ to, place }) =>
      to <= at && at - to <= TAKEN_REACH && place.precision !== "country" && /^[yn]?[iu]$/.test(tokens[to - 1]?.suffix ?? ""),
  );
/** "Soçi'ye gitti": the place is named right before. */
const goesTo = ({ at }: Clause, { mentions, tokens }: SentenceView): boolean =>
  mentions.places.some(({ to }) => to <= at && at - to <= 2 && /^n?y?[ae]$/.test(tokens[to - 1]?.suffix ?? ""));
/** What a warning holds out, though it names nobody. */
const PENALTY = /^(?:yaptirim|onlem|misilleme|bedel|karsilik)/;
const warnsSomeone = (clause: Clause, view: SentenceView): boolean =>
  // "Her uçağın düşürüleceği uyarısında bulundu": of what they will do.
  clausesOf(view).some(
    (one) =>
      one.at < clause.at &&
      one.form === "prospect" &&
      !one.able &&
      !one.negated &&
      view.triggers.some(
        ({ from, to, values }) =>
          from <= one.at &&
          to > one.at &&
          values.some(({ type }) => ["armed", "economy"].includes(familyOf(type)) || type === "border_closure"),
      ),
  ) ||
  clausesOf(view).some(
    (one) =>
      one.at <= clause.at &&
      (one === clause || one.kind === "complement" || one.form === "prospect" || one.form === "condition") &&
      one.rest.some(({ tie }) => tie === "acc" || tie === "dat"),
  );

const WISHING = new Set<EventType>(["request", "demand"]);
/** "Ağırlamak istiyor": wants to, and asks nobody. */
const wishes = (at: number, view: SentenceView): boolean => {
  const before = verbOf(view.tokens[at - 1]);
  return before?.form === "infinitive" && before.case === "nom";
};
/** What one state delivers to another. */
const SOLD = /^(?:s-[34]00|f-35|patriot)/;
/** "S-400 parçalarını taşıyan uçak". */
const DELIVERED = /^(?:parcalar|bilesen|teslimat)/;
const AID = /^(?:un$|yardim|otobus|insani|battaniye|cadir|gida|ilac|yarali|hastane|ambulans|adliye|mahkeme)/;

/** "Düzenlediği saldırıda": told of someone. */
const isOwned = ({ from }: EventWords, view: SentenceView): boolean =>
  view.tokens[from - 1]?.norm === "arasindaki" ||
  // "Rus uçaklarının yoğun bombardımanı".
  (/[iu]$/.test(view.tokens[from]?.norm ?? "") &&
    unitsOf(view).some((unit) => unit.tie === "gen" && unit.to <= from && from - unit.to <= 2)) ||
  clausesOf(view).some((clause) => clause.kind === "relative" && from - clause.at >= 1 && from - clause.at <= 3);
