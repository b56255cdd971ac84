import type { EventWords } from "../../language-pack.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { pointsBack } from "./points-back.ts";
import { SPEECH } from "../../role.ts";
import { clauseAt, clausesOf } from "./sentence.ts";
import { verbOf } from "./verbs.ts";

/** Behind a noun these make another thing of it: "saldırı helikopteri", "ateşkes görüşmeleri", "operasyon bölgesi". */
const COMPOUND =
  /^(?:helikopter|ucag|ucak|tufe[gk]|tim|birli[gk]|birlikler|guc|kuvvet|bolge|alan|merkez|komutan|sirket|gemi|kapasite|kabiliyet|siren|ekip|plan|sistem|oda|surec|hatti|gorusme|muzakere|saha|sezon|yil|sava[st]|ucus|haber|iddia|gorevi|hazirlik|tatbikat|noktas|noktalar)/;

/** Whether the words tell of an event here: a verb must be inflected as one; a noun must not point back or belong to another. */
export function tells(event: EventWords, view: SentenceView): boolean {
  const { tokens } = view;
  const last = tokens[event.to - 1];
  if (last === undefined) return false;
  if (event.trigger.kind === "verb")
    return (
      (verbOf(last) !== null || (!SPEECH.has(event.type) && /m[ae]s[iu]/.test(last.norm)) || event.trigger.realis !== undefined) &&
      isTelling(event, view)
    );
  if (event.to - event.from === 1 && pointsBack(event.from, view) && !isOwned(event, view)) return false;
  return !COMPOUND.test(tokens[event.to]?.norm ?? "");
}

/** Not what "istemeyen", "açıklanmasını" only describe, nor the light verb of a noun behind it: "girdiği çatışmalar". */
function isTelling(event: EventWords, view: SentenceView): boolean {
  const clause = clauseAt(event, view);
  if (clause === null || clause.at !== event.to - 1) return true;
  const isAct = clause.form === "act" || clause.form === "infinitive";
  if (SPEECH.has(event.type) && (clause.kind === "relative" || isAct)) return false;
  if (
    clause.kind === "relative" &&
    view.triggers.some(({ from, values }) => from > clause.at && from - clause.at <= 3 && values.some(({ kind }) => kind === "noun"))
  )
    return event.to - event.from > 1;
  // "Erdoğan, Şara'yı kabul etti": received him; "teklifi kabul etti" is another thing.
  if (event.type === "talks" && view.tokens[event.from]?.norm === "kabul")
    return clause.rest.some(
      (unit) =>
        unit.tie === "acc" &&
        unit.actors.some(({ actor, sector }) => actor?.kind === "person" || sector === "officials" || sector === "government"),
    );
  // "Girerek … yöneldi": one move, told by its first verb.
  const isGoingOn = clausesOf(view).some(
    (one) =>
      one.kind === "linked" &&
      one.host === clause &&
      view.triggers.some(
        ({ to, values }) =>
          to - 1 === one.at && values.some(({ type, needs }) => type === event.type && needs.length === event.trigger.needs.length),
      ),
  );
  if (isGoingOn) return false;
  // "İlerleyen saatlerde": later.
  if (clause.stem === "ilerle" && /^(?:saat|gun|donem|dakika|hafta|yil|ay)/.test(view.tokens[event.to]?.norm ?? "")) return false;
  const before = view.tokens[event.to - 2]?.norm ?? "";
  if (clause.stem === "bulun" && event.type === "base_or_post") return clause.kind !== "relative" && !/[dt][ae]$/.test(before);
  return !(event.type === "deployment" && view.tokens.some((token) => AID.test(token.norm)));
}
const AID = /^(?:yardim|insani|battaniye|cadir|gida|ilac)/;

/** "Düzenlediği saldırıda": told of someone. */
const isOwned = ({ from }: EventWords, view: SentenceView): boolean =>
  clausesOf(view).some((clause) => clause.kind === "relative" && from - clause.at >= 1 && from - clause.at <= 3);
