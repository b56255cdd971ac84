import { fold, wordTable } from "@orontes/language";
import type { Actor } from "@orontes/theatre";
import { type ActorMention, changed } from "../../mention.ts";
import { oncePerSentence } from "../../once-per-sentence.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { type Case, caseOf, keyed } from "./inflection.ts";
import { ARMED, BINDING, joinUnits, norm, type Tie, TITLE, TITLE_REACH, type Unit } from "./join-units.ts";
import { verbOf } from "./verbs.ts";
import { set } from "./words.ts";

const BEHIND: Readonly<Record<string, Tie>> = wordTable({
  tarafindan: "agent",
  tarafinca: "agent",
  ile: "ins",
  karsi: "against",
  yonelik: "against",
  gore: "according",
  ait: "owner",
  bagli: "owner",
  mensup: "owner",
  icin: "for",
  hakkinda: "about",
  konusunda: "about",
  iliskin: "about",
  dair: "about",
  adina: "for",
  arasinda: "between",
  arasindaki: "between",
  aleyhine: "against",
  karsiti: "against",
  karsitlari: "against",
  kontrolundeki: "held",
  kontrolunde: "held",
  denetimindeki: "held",
  elindeki: "held",
  isgalindeki: "held",
  yonetimindeki: "held",
});
/** Behind a bare noun: why or when, and no subject. */
export const CIRCUMSTANCE = set(
  "nedeniyle sebebiyle yuzunden dolayisiyla sonucu sonucunda sonrasi sonrasinda oncesi oncesinde sirasinda uzerine uzerinden",
);
/** Behind a bare name: where. */
const BESIDE = set(
  "onunde onundeki onune yakininda yakinlarinda yakinindaki cevresinde cevresindeki civarinda karsisinda icinde binasi binasinda binasina binasinin",
);
/** Behind a state's name: where somebody or something is from. */
const ORIGIN = set("uyruklu kokenli asilli dogumlu vatandasi vatandaslari yapimi uretimi mensei menseli plakali pasaportlu");

export const unitsOf = oncePerSentence(readUnits);

/** The case of a mention, by what hangs on its last word. */
function caseOfMention(actor: ActorMention, view: SentenceView): Case {
  const last = view.tokens[actor.to - 1];
  if (last === undefined) return "nom";
  // "Türk SİHA'ları": bound to whose they are.
  if (last.suffix !== null) return caseOf(last.suffix, actor.to - actor.from > 1 && /^l[ae]r[iu]$/.test(last.suffix));
  const word = keyed(last);
  const before = view.tokens[actor.from - 1];
  // "Suriyeli doktoru": an adjective binds nothing.
  const adjective =
    actor.sector === "civilians" || actor.sector === "forces" || actor.sector === "fighters" ? view.tokens[actor.to - 2] : undefined;
  const isDescribed = adjective !== undefined && /l[iu]$/.test(adjective.suffix ?? adjective.norm);
  const isCompound =
    (actor.to - actor.from > 1 && !isDescribed) ||
    (actor.sector === "ministry" && before?.capital === true && before.suffix === null) ||
    (BINDING.has(norm(view, actor.from - 1)) && before?.suffix === null) ||
    /^n?[iu]n$/.test(view.tokens[actor.from - 1]?.suffix ?? "");
  const name = actor.actor === null ? undefined : lastWordsOf(actor.actor).find((one) => word.startsWith(one));
  const key = view.tags[actor.to - 1]?.noun == null ? null : (view.tags[actor.to - 1]?.key ?? null);
  if (key !== null && (name === undefined || name.length < key.length || actor.sector !== null)) {
    return caseOf(word.slice(key.length), isCompound);
  }
  return name === undefined ? "nom" : caseOf(word.slice(name.length), false);
}
const lastWordsByActor = new WeakMap<Actor, readonly string[]>();
/** The last words of all its names, the longest first. */
function lastWordsOf(actor: Actor): readonly string[] {
  const known = lastWordsByActor.get(actor);
  if (known !== undefined) return known;
  const words = [...actor.names.tr, ...actor.metonyms.tr, ...actor.demonyms.tr]
    .map((name) => fold(name).split(/[\s-]/).at(-1) ?? "")
    .sort((a, b) => b.length - a.length);
  lastWordsByActor.set(actor, words);
  return words;
}

const BODIES = new Set<ActorMention["sector"]>([null, "government", "ministry"]);

const IN_TITLE = set("eski genel ozel daimi ust duzey isleri yardimci kidemli bolge ulke basin dis ic");
const isOfTitle = (view: SentenceView, at: number): boolean =>
  view.tokens[at]?.capital === true || IN_TITLE.has(norm(view, at)) || BINDING.has(norm(view, at));

/** Behind "BM Koordinatörü" the ending of a name that no dictionary knows: "Martin Griffiths'in". */
function strangerBehind(view: SentenceView, to: number): { to: number; suffix: string } | null {
  const { tokens } = view;
  let at = to;
  while (at < to + TITLE_REACH && !TITLE.test(norm(view, at)) && isOfTitle(view, at)) at++;
  if (!TITLE.test(norm(view, at))) return null;
  const isName = (index: number): boolean =>
    tokens[index]?.kind === "word" &&
    tokens[index]?.capital === true &&
    !view.mentions.actors.some((actor) => actor.from <= index && actor.to > index);
  let end = at + 1;
  while (end < at + 4 && isName(end)) {
    end++;
    if (tokens[end - 1]?.suffix != null) break;
  }
  return end === at + 1 ? null : { to: end, suffix: tokens[end - 1]?.suffix ?? "" };
}

/** "MİT Başkanı İbrahim Kalın": the office is the person's who stands behind it. */
const isTitleOf = (actor: ActorMention, view: SentenceView): boolean =>
  actor.actor === null &&
  actor.sector === "officials" &&
  TITLE.test(norm(view, actor.to - 1)) &&
  view.mentions.actors.some((other) => other.from === actor.to && other.actor?.kind === "person");

/** "YPG'lilerin büyük bölümü": a part of them stands for them, in its own case. */
const PART =
  /^(?:bolum|kism|cogu|cogunlug|tamam|tum|yaris|hepsi|bazilari|birkaci|ucte|biri|ikisi|ucu|liderlig|yonetim|sozcus|temsilcis|yetkilis|komutan|elebas|baskan|mudur)(?<ending>[a-z]*)$/;
/** "Kadınlardan biri", "pilotlardan ikisi". */
const ONE_OF = /^(?:biri|ikisi|ucu|bazilari|birkaci|cogu)/;
const BEFORE_PART = set("buyuk onemli kucuk bir");
const OFFICE = /^(?:sozcus|temsilcis|yetkilis|baskan|mudur)/;
function partOf(to: number, view: SentenceView): { to: number; tie: Case; isOffice: boolean } | null {
  let at = to;
  while (at < to + 2 && BEFORE_PART.has(norm(view, at))) at++;
  const ending = PART.exec(norm(view, at))?.groups?.["ending"];
  return ending === undefined
    ? null
    : { to: at + 1, tie: caseOf(ending.replace(/^[iu](?=$|n)/, "i"), true), isOffice: OFFICE.test(norm(view, at)) };
}

/** Past "(SDG)" behind a name. */
function pastBrackets(view: SentenceView, to: number): number {
  if (norm(view, to) !== "(") return to;
  for (let at = to + 1; at < to + 8; at++) if (norm(view, at) === ")") return at + 1;
  return to;
}

function readUnits(view: SentenceView): Unit[] {
  const inPhrase = (actor: ActorMention): boolean =>
    (actor.actor === null || !view.tokens.slice(actor.from, actor.to).some(({ capital }) => capital)) &&
    view.triggers.some(({ from, to }) => to - from > 1 && from <= actor.from && to >= actor.to);
  const actors = [...view.mentions.actors]
    .filter((actor) => (!actor.modifier || isPaired(actor, view)) && !inPhrase(actor) && !isTitleOf(actor, view))
    .sort((a, b) => a.from - b.from);
  const single: Unit[] = phrasesOf(view);
  for (const actor of actors) {
    const last = single.at(-1);
    if (
      single.some((one) => actor.from < one.to && actor.to > one.from) ||
      (last !== undefined && actor.from < last.to && actor.from >= last.from)
    )
      continue;
    if (actor.isCountry && ORIGIN.has(norm(view, actor.to))) continue;
    if (last?.tie === "owner" && actor.from === last.to && norm(view, actor.from) === "mensup") continue;
    // "Sivil savunma", "ev sahipliği": part of another word.
    if (actor.actor === null && OTHER_WORD.test(norm(view, actor.to))) continue;
    const bracket = pastBrackets(view, actor.to);
    const isBody = actor.actor !== null && actor.actor.kind !== "person" && BODIES.has(actor.sector);
    const stranger = isBody ? strangerBehind(view, bracket) : null;
    const craft = norm(view, actor.to - 1) === "insansiz" && /^arac|^arag/.test(norm(view, actor.to + 1)) ? actor.to + 2 : null;
    const ownCase = caseOfMention(actor, view);
    const part = ownCase === "gen" || (ownCase === "abl" && ONE_OF.test(norm(view, bracket))) ? partOf(bracket, view) : null;
    const to = craft === null ? (stranger?.to ?? part?.to ?? bracket) : pastBrackets(view, craft);
    const own =
      craft !== null
        ? caseOf(norm(view, craft - 1).slice(4), true)
        : stranger !== null
          ? caseOf(stranger.suffix, false)
          : (part?.tie ?? ownCase);
    const named =
      AGENT.test(norm(view, actor.to - 1)) || AGENT.test(view.tokens[actor.to - 1]?.suffix ?? "")
        ? "agent"
        : (BEHIND[norm(view, to)] ?? tieBeyond(view, to));
    const isTied =
      named !== undefined &&
      !(named === "against" && own !== "dat" && !norm(view, to).startsWith("karsit")) &&
      !(named === "according" && own !== "dat" && norm(view, to) === "gore") &&
      !(named === "agent" && own === "gen" && norm(view, to) !== "tarafindan");
    single.push({
      from: actor.from,
      to,
      actors: [part?.isOffice === true ? changed(actor, { sector: "officials" }) : actor],
      tie:
        isTied && named !== undefined
          ? named
          : (own === "nom" &&
                (isOfPlace(actor, view) ||
                  describesNext(actor, to, view) ||
                  CIRCUMSTANCE.has(norm(view, to)) ||
                  BESIDE.has(norm(view, to)))) ||
              (own === "gen" && isLandOf(actor, to, view))
            ? "attr"
            : own,
    });
  }
  return joinUnits(
    single.sort((a, b) => a.from - b.from),
    view,
  );
}

const SOURCE = /^(?:veri|rapor|aciklama|kaynak|bilgi|tahmin|haber|iddia|rakam|yetkili|kayit)[a-z]*[ae]$/;
const CRAFT_REACH = 6;
/** "BM verilerine göre"; "ABD F-16'sı tarafından": over a noun of theirs that no table holds. */
function tieBeyond(view: SentenceView, to: number): Tie | undefined {
  if (view.mentions.actors.some((actor) => actor.from === to)) return undefined;
  if (norm(view, to + 1) === "gore") return SOURCE.test(norm(view, to)) ? "according" : undefined;
  for (let at = to + 1; at < to + CRAFT_REACH; at++) {
    if (norm(view, at) === "tarafindan") return "agent";
    if (verbOf(view.tokens[at]) !== null || view.mentions.actors.some((actor) => actor.from === at)) return undefined;
  }
  return undefined;
}

/** How far a noun without a table of its own stands behind its adjective. */
const PHRASE_REACH = 5;
const NO_PHRASE = /^(?:yapimi|kokenli|asilli|lirasi|rublesi|mali|gazi|dili|basin|medya|halki|vatandas|makam|yetkili|diplomat|ve|ile)/;

/** "Rus Su-34'leri", "TSK'ya ait F-16'lar", "Türk F-16'sı": their craft by its model, with the ending that stands apart behind the number. */
function craftOf(actor: ActorMention, view: SentenceView): Unit | null {
  if (actor.actor === null || !(actor.modifier || norm(view, actor.to) === "ait")) return null;
  const from = actor.modifier ? actor.to : actor.to + 1;
  const model = view.mentions.equipment.find((one) => one.from >= from && one.from - from <= 2 && FLOWN.has(one.equipment.class));
  if (model === undefined || !view.tokens.slice(from, model.from).every((token) => /^(?:ait|bir|\d+|iki|uc|dort)$/.test(token.norm)))
    return null;
  const isApart = norm(view, model.to) === "'" || norm(view, model.to) === "’";
  const ending = isApart ? norm(view, model.to + 1) : "";
  const to = isApart ? model.to + 2 : model.to;
  // A noun of theirs stands behind the model: "Su-24 tipi uçak".
  if (!isApart && !/^(?:tarafindan|ile)$/.test(norm(view, to))) return null;
  const own = caseOf(ending, /^(?:s[iu]|l[ae]r[iu])$/.test(ending));
  const sector = model.equipment.class === "drone" ? "drone" : "air";
  return { from: actor.from, to, actors: [changed(actor, { to, sector, modifier: false })], tie: BEHIND[norm(view, to)] ?? own };
}
const FLOWN: ReadonlySet<string> = new Set(["aircraft", "helicopter", "drone"]);

/** "Rus çıkarma gemisinin", "Rus Uzlaştırma Merkezi", "Rus hava savunma sistemlerince": an adjective whose noun no table knows. */
function phrasesOf(view: SentenceView): Unit[] {
  const { actors } = view.mentions;
  return actors.flatMap((actor) => {
    const craft = craftOf(actor, view);
    if (craft !== null) return [craft];
    if (!actor.modifier || actor.actor?.kind !== "state" || isPaired(actor, view)) return [];
    for (let at = actor.to; at < actor.to + PHRASE_REACH; at++) {
      const token = view.tokens[at];
      const word = token?.norm ?? "";
      if (
        token?.kind !== "word" ||
        NO_PHRASE.test(word) ||
        actors.some((other) => other.from <= at && other.to > at && !(other.actor === null && ARMED.has(other.sector))) ||
        verbOf(token) !== null
      )
        return [];
      if (!token.capital && view.triggers.some((trigger) => trigger.from <= at && trigger.to > at)) return [];
      const tie: Tie | null = AGENT.test(word)
        ? "agent"
        : /(?:s?[iu]n[iu]n|l[ae]r[iu]n)$/.test(word)
          ? "gen"
          : /(?:l[ae]r|s)[iu]n[iu]$/.test(word)
            ? "acc"
            : token.capital && /s?[iu]$/.test(word) && view.tokens[at + 1]?.norm === ","
              ? "nom"
              : null;
      if (tie === null) continue;
      const twin = actors.find((other) => other.modifier && actor.from - other.to === 1 && norm(view, other.to) === "ve");
      const sector = actors.find((other) => other.actor === null && other.from <= at && other.to > at)?.sector;
      const owners = [...(twin === undefined ? [] : [twin]), actor].map((one) =>
        changed(one, { modifier: false, to: one === actor ? at + 1 : one.to, sector: sector ?? one.sector }),
      );
      return [{ from: twin?.from ?? actor.from, to: at + 1, actors: owners, tie }];
    }
    return [];
  });
}

/** "Rejim güçlerince": by them. */
const AGENT = /(?:l[ae]r[iu]?nc[ae]|[iu]nc[ae]|l[ae]rc[ae]|^(?:mahkeme|rejim|ordu|hukumet|yonetim|orgut|polis|meclis|koalisyon)c[ae])$/;
/** "Suriye'nin Süveyda ilinde": where, not who; "Rusya'nın Kansafra köyünde" is who. */
const isLandOf = ({ country, isCountry }: ActorMention, to: number, view: SentenceView): boolean =>
  isCountry &&
  view.mentions.places.some(
    (place) =>
      place.from === to &&
      place.place.country === country &&
      view.tokens[place.to - 1]?.suffix === null &&
      [place.to - 1, place.to].some((at) => /n(?:[ae]|d[ae](?:ki|n)?)$/.test(norm(view, at))),
  );

/** "Yunanistan sınırında": a land's name that only describes. */
const isOfPlace = (actor: ActorMention, view: SentenceView): boolean =>
  actor.isCountry &&
  /(?:s?[iu]nd[ae]n?|s?[iu]nd[ae]ki|s?[iu]n[iu]n)$/.test(norm(view, actor.to)) &&
  view.tokens[actor.to]?.capital === false;

/** "DEAŞ petrolüne": a group's name that only says of which kind. */
function describesNext({ actor }: ActorMention, to: number, view: SentenceView): boolean {
  const next = view.tokens[to];
  if (actor === null || !DESCRIBES.has(actor.kind) || next?.kind !== "word" || next.capital || next.suffix !== null) return false;
  if (view.triggers.some(({ from }) => from === to)) return false;
  return (
    CASED_OWN.test(next.norm) &&
    !/^(?:kendi|aciklama|konusma|bildiri|rapor|mesaj|paylasim|cevab|yanit|sonunda|basinda)/.test(next.norm) &&
    verbOf(next) === null
  );
}
const DESCRIBES = new Set<string>(["armed_group", "militia", "coalition"]);
const CASED_OWN = /(?:[^aeiu][iu]|s[iu])(?:n[ae]|n[dt][ae]n?|n[iu]n|n[iu]|yl[ae])$/;

const OTHER_WORD =
  /^(?:toplanti[a-z]*|mensup|mensub[a-z]*|konferans[a-z]*|gozlemev[a-z]*|savunma|toplum|havacilik|sahip|kaynakli|haklari|orgut(?:u|un|une|unun|leri)?$)/;

/** "Türk ve Rus askerleri": a bare adjective that shares the noun of the next. */
const isPaired = (actor: ActorMention, view: SentenceView): boolean => {
  const between = norm(view, actor.to) === "ve" ? 1 : norm(view, actor.to) !== "ne" ? 0 : norm(view, actor.to + 1) === "de" ? 2 : 1;
  return between > 0 && view.mentions.actors.some((other) => other.from === actor.to + between && !other.modifier);
};
