import type { Range } from "../../language-pack.ts";
import { type ActorMention, changed } from "../../mention.ts";
import type { SentenceView } from "../../sentence-view.ts";
import type { Case } from "./inflection.ts";
import { verbOf } from "./verbs.ts";
import { set } from "./words.ts";

/** How someone named hangs in a sentence: by case, or by the word behind. */
export type Tie = Case | "agent" | "against" | "according" | "owner" | "about" | "between" | "for" | "held";

/** One or several who are named together, with what ties them to a verb. */
export interface Unit extends Range {
  readonly actors: readonly ActorMention[];
  readonly tie: Tie;
}

/** Those who hang in one of these ways. */
export const tied = (units: readonly Unit[], ...ties: Tie[]): ActorMention[] =>
  units.filter((unit) => ties.includes(unit.tie)).flatMap((unit) => unit.actors);

const AND = set("ve veya , ile");
export const norm = (view: SentenceView, at: number): string => view.tokens[at]?.norm ?? "";

/** Bind the noun behind them by its ending: "güvenlik güçleri". */
export const BINDING = set(
  "guvenlik kara hava deniz sinir savunma emniyet koalisyon yardim kurtarma isgal operasyon muhalif hukumet istihbarat insan gozlem kontrol teror savas kesif nakliye egitim bombardiman taarruz devriye kargo yolcu disisleri icisleri genelkurmay konsolosluk buyukelcilik bakanlik koy balikci tir tatbikat uzmanlik muharip is asiret kent ilce sehir kasaba belde mahalle bolge yore kamp ada hastane okul fabrika maden tarim sinir universite belediye parti sendika dernek banka televizyon gazete cezaevi liman havalimani baraj",
);

/** Titles between whom someone serves and a name: "Rusya Devlet Başkanı Putin", "SDG komutanı Mazlum Abdi". */
export const TITLE =
  /^(?:cumhurbaskan|basbakan|bakan|baskan|basmuzakereci|basdanisman|mustesar|genelkurmay|kral|emir|prens|direktor|atase|maslahatguzar|konsolos|sozcu|komutan|temsilci|sekreter|elci|buyukelci|lider|yardimci|koordinator|mudur|danisman|vekil|sefi|yetkili|uye|general|vali|diplomat|kaynak|denetci|komiser|raportor)[a-z]*$/;
export const TITLE_REACH = 5;

/** "X ve Y'nin", "X, Y ve Z": several share the tie of the last; "Savunma Bakanı Akar" is one. */
export function joinUnits(single: readonly Unit[], view: SentenceView): Unit[] {
  const units: Unit[] = [];
  for (const unit of single) {
    const last = units.at(-1);
    const [group] = unit.actors;
    const between = last === undefined ? [] : view.tokens.slice(last.to, unit.from).map((token) => token.norm);
    // "Erdoğan-Putin zirvesi".
    if (last !== undefined && between.length === 0 && view.tokens[unit.from]?.joined === true && unit.actors[0]?.actor?.kind === "person") {
      units[units.length - 1] = { ...unit, from: last.from, actors: [...last.actors, ...unit.actors] };
      continue;
    }
    // "Bakan Akar", "Rusya Savunma Bakanlığı": one beside the other; "rejim güçleri Türkiye'nin" are two.
    const isBeside =
      // "Senatörler Trump'tan": many are not one.
      (unit.actors[0]?.actor?.kind === "person" && !/l[ae]r$/.test(norm(view, (last?.to ?? 1) - 1))) ||
      // "Militanlar rejim mevzilerine": two; "bakan Akar" is one.
      (last?.actors[0]?.actor === null && !/l[ae]r$/.test(norm(view, last.to - 1))) ||
      // "SDG hükümet birliklerini": two of one land.
      ((last?.actors[0]?.country ?? "") === unit.actors[0]?.country &&
        !(last?.actors[0]?.actor?.kind === "armed_group" && group?.actor?.kind === "military") &&
        !isApart(unit) &&
        !/l[ae]r$/.test(norm(view, (last?.to ?? 1) - 1)));
    // "Büyükelçiliği gemide": another, in its own place.
    const isApartThere = unit.tie === "loc" && group?.sector !== "leader" && last?.actors[0]?.sector !== null;
    const areTwo =
      group?.actor?.kind === "person" && last?.actors[0]?.actor?.kind === "person" && group.entityId !== last.actors[0].entityId;
    if (last !== undefined && between.length === 0 && last.tie === "nom" && isBeside && !isApartThere && !areTwo) {
      const actors = unit.actors.some((actor) => actor.sector === "leader" || actor.actor !== null) ? unit.actors : last.actors;
      units[units.length - 1] = { ...unit, from: last.from, actors };
      continue;
    }
    // "Rusya'nın savaş uçakları", "Türkiye'ye ait bir SİHA": theirs; "ABD'nin Suriye'deki yaklaşık 900 askeri".
    const isOverPlace =
      last?.tie === "gen" &&
      between.length <= 5 &&
      group?.actor === null &&
      isCountedThere(last.to, unit.from, view) &&
      BOUND.test(norm(view, unit.to - 1));
    const owns =
      last !== undefined &&
      (isOverPlace ||
        (last.tie === "gen" &&
          last.actors[0]?.sector !== "positions" &&
          !(group?.sector === "positions" && (unit.tie === "abl" || isHitBy(unit, view))) &&
          between.length <= (group?.sector === "positions" && unit.tie !== "gen" ? 3 : 0)) ||
        // "SMO'ya ait üç aracın savaşçılarınca": what is theirs is the vehicle.
        (last.tie === "owner" && between.length <= 4 && !between.some((one) => OWNS.test(one))));
    const [owner] = last?.actors ?? [];
    // "Rusya'nın BM temsilcisi": Russia's, not the UN's.
    // "Moskova'daki Savunma Bakanlığı": Russia's as well.
    const isOwned = last?.tie === "gen" || (last?.tie === "attr" && group?.sector === "ministry");
    const isOffice =
      isOwned &&
      between.length <= 1 &&
      !norm(view, unit.from).startsWith("rejim") &&
      OFFICES.has(group?.sector ?? null) &&
      group?.actor?.kind !== "person";
    if (last !== undefined && isOffice && owner?.actor?.kind === "state" && group !== undefined) {
      units[units.length - 1] = {
        ...unit,
        from: last.from,
        actors: [changed(owner, { from: group.from, to: group.to, sector: group.sector })],
      };
      continue;
    }
    // "SDG'nin öncülüğündeki yönetim".
    const isLed =
      last?.tie === "gen" &&
      between.length === 1 &&
      /^(?:onculug|liderlig|kontrol|denetim|yonetim|desteg|gudum)u?[iu]?nd[ae]ki$/.test(between[0] ?? "");
    if (last !== undefined && isLed && owner !== undefined && group?.actor === null) {
      units[units.length - 1] = {
        ...unit,
        from: last.from,
        actors: [changed(owner, { from: group.from, to: group.to, sector: group.sector })],
      };
      continue;
    }
    // "Sultan Murad Tümeni'ne mensup 180 kişi".
    const isMember = last?.tie === "owner" && between.length <= 3 && group?.actor === null && group.sector === "civilians";
    if (last !== undefined && isMember && owner?.actor != null && norm(view, last.to) === "mensup") {
      units[units.length - 1] = {
        ...unit,
        from: last.from,
        actors: [changed(owner, { from: group.from, to: group.to, sector: "fighters" })],
      };
      continue;
    }
    // "YPG'nin askerlere": two, where "ordunun askerleri" are one.
    const isAnother = group?.sector === "forces" && !OWNERS.has(owner?.actor?.kind ?? "");
    if (
      last !== undefined &&
      owns &&
      owner !== undefined &&
      group !== undefined &&
      group.actor === null &&
      ARMED.has(group.sector) &&
      !isAnother
    ) {
      units[units.length - 1] = {
        ...unit,
        from: last.from,
        actors: [changed(owner, { from: group.from, to: group.to, sector: group.sector })],
      };
      continue;
    }
    // "Türkiye, Rusya ve İran dışişleri bakanları": one of each.
    const isOfEach =
      last?.tie === "nom" &&
      group?.actor === null &&
      between.length <= 2 &&
      between.every((word) => BINDING.has(word)) &&
      last.actors.every(({ actor }) => actor?.kind === "state");
    if (last !== undefined && isOfEach && OF_STATES.has(group?.sector ?? null)) {
      const actors = last.actors.map((state) => changed(state, { sector: group?.sector ?? null }));
      units[units.length - 1] = { ...unit, from: last.from, actors };
      continue;
    }
    // "Rusya Devlet Başkanı Putin": the person. "Göstericilerle askerlerin": both.
    const isPerson =
      group?.actor?.kind === "person" &&
      (last?.tie === "nom" || (last?.tie === "gen" && last.actors[0]?.actor?.kind === "state" && between.length <= 2)) &&
      between.length <= TITLE_REACH &&
      TITLE.test(between.at(-1) ?? "") &&
      !between.some((one) => AND.has(one));
    if (last !== undefined && isPerson) {
      const { actors } = last;
      units[units.length - 1] = {
        ...unit,
        from: last.from,
        actors: actors.length > 1 ? [...actors.slice(0, -1), ...unit.actors] : unit.actors,
      };
      continue;
    }
    if (last?.tie === "ins" && between.length === 0 && (unit.tie === "gen" || unit.tie === "nom") && norm(view, last.to) !== "ile") {
      units[units.length - 1] = { from: last.from, to: unit.to, actors: [...last.actors, ...unit.actors], tie: unit.tie };
      continue;
    }
    // "Akar ve MİT Başkanı Fidan": the title belongs to the second.
    const isTitled = group?.actor?.kind === "person" && between.length <= TITLE_REACH && TITLE.test(between.at(-1) ?? "");
    const word = between.length === 1 || isTitled ? between[0] : undefined;
    // "Rejim ve destekçisi Rusya'nın".
    const isAnd =
      word === "ve" ||
      /^ve (?:destekcisi|destekcileri|muttefiki|muttefikleri)$/.test(between.join(" ")) ||
      word === "veya" ||
      word === "ile" ||
      /^ne(?: de)?$/.test(between.join(" "));
    const isRow = word === "," && isInRow(unit, single, view);
    const shares = last !== undefined && (last.tie === unit.tie || last.tie === "nom" || (word === "ile" && last.tie === "ins"));
    const isNamed = word === "ile" || unit.actors[0]?.actor !== null;
    if (last !== undefined && (isAnd || isRow) && shares && (unit.tie !== "acc" || (isAnd && isNamed && last.actors[0]?.actor !== null))) {
      units[units.length - 1] = { from: last.from, to: unit.to, actors: [...last.actors, ...unit.actors], tie: unit.tie };
      continue;
    }
    units.push(unit);
  }
  return units;
}

/** "Kalıntıların güvenlik noktalarına düzenlediği": who did it, and to whom. */
const isHitBy = ({ tie, to }: Unit, { tokens }: SentenceView): boolean => tie === "dat" && verbOf(tokens[to])?.form === "fact";
const OWNS = /^.{2,}(?:[^aeiu][iu]n|n[iu]n)$/;
/** Only where and how many stands between. */
const isCountedThere = (from: number, to: number, { tokens, mentions }: SentenceView): boolean =>
  mentions.places.some((place) => place.from >= from && place.to <= to && /^n?[dt][ae](?:ki)?$/.test(tokens[place.to - 1]?.suffix ?? "")) &&
  tokens
    .slice(from, to)
    .every(
      (token, index) =>
        token.kind === "number" ||
        /^(?:yaklasik|en|az|fazla|adet|bin|yuz|binden|yuzden|yuzlerce|binlerce|onlarca|tum|bazi)$/.test(token.norm) ||
        mentions.places.some((place) => place.from <= from + index && place.to > from + index),
    );
const BOUND = /(?:l[ae]r)?s?[iu](?:n(?:[iu]n?|[ae]|d[ae]n?))?$/;

/** "Rejim birlikleri muhaliflerin": those behind an army are not its own. */
const isApart = ({ actors: [first] }: Unit): boolean =>
  first?.actor === null && first.sector !== null && ["rebels", "jihadists", "militants", "civilians"].includes(first.sector);
const OWNERS = new Set<string>(["state", "government", "coalition"]);
export const ARMED = new Set<ActorMention["sector"]>(["forces", "air", "artillery", "drone", "navy", "positions", "fighters"]);
const OF_STATES = new Set<ActorMention["sector"]>(["officials", "ministry", "government", "forces", "air", "artillery", "navy"]);
const OFFICES = new Set<ActorMention["sector"]>(["officials", "ministry", "government", "media"]);
/** "Rusya, Suriye ve İran": commas lead to an "and". */
function isInRow(unit: Unit, single: readonly Unit[], view: SentenceView): boolean {
  const next = single.find((other) => other.from === unit.to + 1);
  if (next === undefined) return false;
  const word = norm(view, unit.to);
  return word === "ve" || (word === "," && isInRow(next, single, view));
}
