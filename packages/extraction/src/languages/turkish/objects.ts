import { familyOf } from "@orontes/vocabulary";
import type { EventWords } from "../../language-pack.ts";
import type { ActorMention } from "../../mention.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { tied, type Unit } from "./join-units.ts";
import { possessorsOf } from "./roles-of-noun.ts";
import { type Clause, clausesOf, subjectOf } from "./sentence.ts";
import { unitsOf } from "./unit.ts";
import { OFFICIAL } from "./unnamed-doer.ts";

/** "Yeni bir alımın Ankara'ya yaptırımlara yol açacağı uyarısında bulundu": whom the warning is about. */
export function threatenedIn(clause: Clause, view: SentenceView, speakers: readonly ActorMention[]): readonly ActorMention[] {
  const told = clausesOf(view).filter((one) => (one.kind === "complement" || one.form === "prospect") && one.at < clause.at);
  const countries = new Set(speakers.map(({ country }) => country));
  return told
    .flatMap((one) => tied(one.rest, "dat", "acc"))
    .filter((actor) => actor.country !== null && actor.sector !== "civilians" && !countries.has(actor.country))
    .slice(0, 1);
}

const ASKED_REACH = 3;
const WRITES = new Set(["gonder", "yaz", "seslen", "ilet", "yolla"]);
const CALLS = new Set(["cagir", "davet", "et"]);
/** "Rejimin çekilmesini istedi": whoever is to do it. */
export function askedIn(clause: Clause, view: SentenceView, speakers: readonly ActorMention[]): readonly ActorMention[] {
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
  // "Putin'e mektup göndererek destek vermesini istedi".
  if (asked.length === 0) {
    const written = clausesOf(view).filter((one) => one.kind === "linked" && one.host === clause && WRITES.has(one.stem));
    const reader = written.flatMap((one) => tied(one.rest, "dat")).filter(({ actor }) => OFFICIAL.has(actor?.kind ?? ""));
    if (reader.length > 0) return reader.slice(0, 1);
  }
  const isAnswering = ({ actor, sector }: ActorMention): boolean =>
    wanted !== undefined || OFFICIAL.has(actor?.kind ?? "") || sector === "government";
  return asked.filter((actor) => !speakers.includes(actor) && actor.sector !== "civilians" && isAnswering(actor));
}

/** "X'i suçladı"; "X'in düzenlediğini öne sürerek suçladı". */
export function accusedIn(event: EventWords, clause: Clause, view: SentenceView): readonly ActorMention[] {
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

export function objectsOf({ trigger, type }: EventWords, rest: readonly Unit[]): ActorMention[] {
  const against = tied(rest, "against");
  // "Ankara'dan muhalifleri ayırmasını talep etti": whom one asks, before what one asks for.
  const asked = /\.(?:[^.]*-)?(?:iste|isten|talep|rica)[^.]*$/.test(trigger.rule)
    ? tied(rest, "abl").filter(({ actor }) => OFFICIAL.has(actor?.kind ?? ""))
    : [];
  if (asked.length > 0) return asked;
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
