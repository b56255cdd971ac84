import type { Range } from "../../language-pack.ts";
import type { ActorMention } from "../../mention.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { type Case, caseOf, keyed } from "./inflection.ts";
import { type Verb, verbOf } from "./verbs.ts";
import { set } from "./words.ts";

/** How someone named hangs in a sentence: by case, or by the word behind. */
export type Tie = Case | "agent" | "against" | "according" | "owner" | "about" | "between" | "for" | "held";

/** One or several who are named together, with what ties them to a verb. */
export interface Unit extends Range {
  readonly actors: readonly ActorMention[];
  readonly tie: Tie;
}

/** A verb with those who stand to it. */
export interface Clause extends Verb {
  readonly at: number;
  /** A relative, a complement, a converb or the end of a sentence. */
  readonly kind: "relative" | "complement" | "linked" | "main";
  /** Null: it shares the subject of `host`. */
  readonly subject: Unit | null;
  readonly rest: readonly Unit[];
  /** Whoever a participle describes: "vuran uçaklar". */
  readonly head: Unit | null;
  /** The clause whose subject it shares. */
  host: Clause | null;
  /** A subject that is no one named stands in it: "köyün bombalandığını". */
  readonly hasOwn: boolean;
  /** The main clause that says it. */
  outer: Clause | null;
  readonly range: Range;
}

const BEHIND: Readonly<Record<string, Tie>> = {
  tarafindan: "agent",
  tarafinca: "agent",
  ile: "ins",
  karsi: "against",
  yonelik: "against",
  gore: "according",
  ait: "owner",
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
};
const AND = set("ve veya , ile hem");
const STOPS = set("; : — –");
/** A fact or a prospect before these is a complement, not a relative clause. */
const FACT_BEHIND =
  /^(?:icin|sirada|zaman|gibi|takdirde|halde|anda|olcude|surece|,|ve|\.|;|\)|bildir|belirt|kaydet|kaydedil|acikla|duyur|one|iddia|ileri|ogren|aktar|ifade|soyle|vurgula|savun|dogrula|gorul|bilin|tahmin|anlasil|kanit|tespit|dile|hatirlat|ileri|rapor|yaz|ekle|haber|dair|yonunde|iliskin|gerekcesiyle|belli|ortaya|konusunda|da|de|ne|ise)/;

const parsed = new WeakMap<SentenceView, readonly Clause[]>();

/** The clauses of a sentence in the order of their verbs. */
export function clausesOf(view: SentenceView): readonly Clause[] {
  const known = parsed.get(view);
  if (known !== undefined) return known;
  const clauses = parse(view);
  parsed.set(view, clauses);
  return clauses;
}

const unitsByView = new WeakMap<SentenceView, readonly Unit[]>();
export function unitsOf(view: SentenceView): readonly Unit[] {
  const known = unitsByView.get(view);
  if (known !== undefined) return known;
  const units = readUnits(view);
  unitsByView.set(view, units);
  return units;
}

const norm = (view: SentenceView, at: number): string => view.tokens[at]?.norm ?? "";

/** Bind the noun behind them by its ending: "güvenlik güçleri". */
const BINDING = set(
  "guvenlik kara hava deniz sinir savunma emniyet koalisyon yardim kurtarma isgal operasyon muhalif hukumet istihbarat insan gozlem kontrol",
);

/** The case of a mention, by what hangs on its last word. */
function caseOfMention(actor: ActorMention, view: SentenceView): Case {
  const last = view.tokens[actor.to - 1];
  if (last === undefined) return "nom";
  if (last.suffix !== null) return caseOf(last.suffix, false);
  const word = keyed(last);
  const isCompound =
    actor.to - actor.from > 1 || BINDING.has(norm(view, actor.from - 1)) || /^n?[iu]n$/.test(view.tokens[actor.from - 1]?.suffix ?? "");
  const name = (actor.actor === null ? [] : [...actor.actor.names.tr, ...actor.actor.metonyms.tr, ...actor.actor.demonyms.tr])
    .map((one) => lastWord(one))
    .filter((one) => word.startsWith(one))
    .sort((a, b) => b.length - a.length)[0];
  const key = view.tags[actor.to - 1]?.noun == null ? null : (view.tags[actor.to - 1]?.key ?? null);
  if (key !== null && (name === undefined || name.length < key.length || actor.sector !== null)) {
    return caseOf(word.slice(key.length), isCompound);
  }
  return name === undefined ? "nom" : caseOf(word.slice(name.length), false);
}
const lastWord = (name: string): string => fold(name).split(/[\s-]/).at(-1) ?? "";
const fold = (name: string): string =>
  name
    .replace(/İ/g, "i")
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replaceAll("ı", "i");

/** Titles between whom someone serves and a name: "Rusya Devlet Başkanı Putin", "SDG komutanı Mazlum Abdi". */
const TITLE =
  /^(?:bakan|baskan|sozcu|komutan|temsilci|sekreter|elci|buyukelci|lider|yardimci|koordinator|mudur|danisman|vekil|sefi|yetkili|uye|general|vali|diplomat|kaynak|denetci|komiser|raportor)[a-z]*$/;
const TITLE_REACH = 5;

/** Behind "BM Koordinatörü" the ending of a name that no dictionary knows: "Martin Griffiths'in". */
function strangerBehind(view: SentenceView, to: number): { to: number; suffix: string } | null {
  const { tokens } = view;
  let at = to;
  while (at < to + TITLE_REACH && !TITLE.test(norm(view, at))) at++;
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

/** Past "(SDG)" behind a name. */
function pastBrackets(view: SentenceView, to: number): number {
  if (norm(view, to) !== "(") return to;
  for (let at = to + 1; at < to + 8; at++) if (norm(view, at) === ")") return at + 1;
  return to;
}

function readUnits(view: SentenceView): Unit[] {
  const inPhrase = (actor: ActorMention): boolean =>
    actor.actor === null && view.triggers.some(({ from, to }) => to - from > 1 && from <= actor.from && to >= actor.to);
  const actors = [...view.mentions.actors]
    .filter((actor) => (!actor.modifier || isPaired(actor, view)) && !inPhrase(actor))
    .sort((a, b) => a.from - b.from);
  const single: Unit[] = phrasesOf(view);
  for (const actor of actors) {
    const last = single.at(-1);
    if (
      single.some((one) => actor.from < one.to && actor.to > one.from) ||
      (last !== undefined && actor.from < last.to && actor.from >= last.from)
    )
      continue;
    // "Sivil savunma", "ev sahipliği": part of another word.
    if (actor.actor === null && OTHER_WORD.test(norm(view, actor.to))) continue;
    const bracket = pastBrackets(view, actor.to);
    const stranger = actor.actor !== null && actor.actor.kind !== "person" && actor.sector === null ? strangerBehind(view, bracket) : null;
    const craft = norm(view, actor.to - 1) === "insansiz" && /^arac|^arag/.test(norm(view, actor.to + 1)) ? actor.to + 2 : null;
    const to = craft === null ? (stranger?.to ?? bracket) : pastBrackets(view, craft);
    const own =
      craft !== null
        ? caseOf(norm(view, craft - 1).slice(4), true)
        : stranger !== null
          ? caseOf(stranger.suffix, false)
          : caseOfMention(actor, view);
    const named =
      AGENT.test(norm(view, actor.to - 1)) || AGENT.test(view.tokens[actor.to - 1]?.suffix ?? "") ? "agent" : BEHIND[norm(view, to)];
    const isTied =
      named !== undefined &&
      !(named === "against" && own !== "dat" && !norm(view, to).startsWith("karsit")) &&
      !(named === "according" && own !== "dat");
    single.push({
      from: actor.from,
      to,
      actors: [actor],
      tie:
        isTied && named !== undefined
          ? named
          : (own === "nom" && isOfPlace(actor, view)) || (own === "gen" && isLandOf(actor, to, view))
            ? "attr"
            : own,
    });
  }
  return joined(
    single.sort((a, b) => a.from - b.from),
    view,
  );
}

/** How far a noun without a table of its own stands behind its adjective. */
const PHRASE_REACH = 5;
const NO_PHRASE = /^(?:yapimi|kokenli|asilli|lirasi|rublesi|mali|gazi|dili|basin|medya|halki|vatandas|makam|yetkili|diplomat|ve|ile)/;

/** "Rus çıkarma gemisinin", "Rus Uzlaştırma Merkezi", "Rus hava savunma sistemlerince": an adjective whose noun no table knows. */
function phrasesOf(view: SentenceView): Unit[] {
  const { actors } = view.mentions;
  return actors.flatMap((actor) => {
    if (!actor.modifier || actor.actor?.kind !== "state" || isPaired(actor, view)) return [];
    for (let at = actor.to; at < actor.to + PHRASE_REACH; at++) {
      const token = view.tokens[at];
      const word = token?.norm ?? "";
      if (
        token?.kind !== "word" ||
        NO_PHRASE.test(word) ||
        actors.some((other) => other.from <= at && other.to > at) ||
        verbOf(token) !== null
      )
        return [];
      if (!token.capital && view.triggers.some((trigger) => trigger.from <= at && trigger.to > at)) return [];
      const tie: Tie | null = AGENT.test(word)
        ? "agent"
        : /(?:s?[iu]n[iu]n|l[ae]r[iu]n)$/.test(word)
          ? "gen"
          : token.capital && /s?[iu]$/.test(word) && view.tokens[at + 1]?.norm === ","
            ? "nom"
            : null;
      if (tie !== null) return [{ from: actor.from, to: at + 1, actors: [{ ...actor, modifier: false, to: at + 1 }], tie }];
    }
    return [];
  });
}

/** "Rejim güçlerince": by them. */
const AGENT = /(?:l[ae]r[iu]?nc[ae]|[iu]nc[ae]|l[ae]rc[ae])$/;
/** "Suriye'nin Süveyda ilinde": where, not who; "Rusya'nın Kansafra köyünde" is who. */
const isLandOf = ({ country, isCountry }: ActorMention, to: number, view: SentenceView): boolean =>
  isCountry &&
  view.mentions.places.some(
    (place) =>
      place.from === to &&
      place.place.country === country &&
      view.tokens[place.to - 1]?.suffix === null &&
      [place.to - 1, place.to].some((at) => /nd[ae](?:ki)?$/.test(norm(view, at))),
  );

/** "Yunanistan sınırında": a land's name that only describes. */
const isOfPlace = (actor: ActorMention, view: SentenceView): boolean =>
  actor.isCountry &&
  /(?:s?[iu]nd[ae]n?|s?[iu]nd[ae]ki|s?[iu]n[iu]n)$/.test(norm(view, actor.to)) &&
  view.tokens[actor.to]?.capital === false;

const OTHER_WORD = /^(?:savunma|toplum|havacilik|sahip|kaynakli|haklari|orgut(?:u|un|une|unun|leri)?$)/;

/** "Türk ve Rus askerleri": a bare adjective that shares the noun of the next. */
const isPaired = (actor: ActorMention, view: SentenceView): boolean =>
  norm(view, actor.to) === "ve" && view.mentions.actors.some((other) => other.from === actor.to + 1 && !other.modifier);

/** "X ve Y'nin", "X, Y ve Z": several share the tie of the last; "Savunma Bakanı Akar" is one. */
function joined(single: readonly Unit[], view: SentenceView): Unit[] {
  const units: Unit[] = [];
  for (const unit of single) {
    const last = units.at(-1);
    const between = last === undefined ? [] : view.tokens.slice(last.to, unit.from).map((token) => token.norm);
    // "Bakan Akar", "Rusya Savunma Bakanlığı": one beside the other; "rejim güçleri Türkiye'nin" are two.
    const isBeside =
      unit.actors[0]?.actor?.kind === "person" ||
      last?.actors[0]?.actor === null ||
      (last?.actors[0]?.country ?? "") === unit.actors[0]?.country;
    if (last !== undefined && between.length === 0 && last.tie === "nom" && isBeside) {
      const actors = unit.actors.some((actor) => actor.sector === "leader" || actor.actor !== null) ? unit.actors : last.actors;
      units[units.length - 1] = { ...unit, from: last.from, actors };
      continue;
    }
    const [group] = unit.actors;
    // "Rusya'nın savaş uçakları", "Türkiye'ye ait bir SİHA": theirs.
    const owns =
      last !== undefined &&
      ((last.tie === "gen" && between.length <= (group?.sector === "positions" && unit.tie !== "gen" ? 3 : 0)) ||
        (last.tie === "owner" && between.length <= 4));
    const [owner] = last?.actors ?? [];
    // "Rusya'nın BM temsilcisi": Russia's, not the UN's.
    const isOffice = last?.tie === "gen" && between.length <= 1 && OFFICES.has(group?.sector ?? null) && group?.actor?.kind !== "person";
    if (last !== undefined && isOffice && owner?.actor?.kind === "state" && group !== undefined) {
      units[units.length - 1] = { ...unit, from: last.from, actors: [{ ...owner, from: group.from, to: group.to, sector: group.sector }] };
      continue;
    }
    if (last !== undefined && owns && owner !== undefined && group !== undefined && group.actor === null && ARMED.has(group.sector)) {
      units[units.length - 1] = { ...unit, from: last.from, actors: [{ ...owner, from: group.from, to: group.to, sector: group.sector }] };
      continue;
    }
    // "Rusya Devlet Başkanı Putin": the person. "Göstericilerle askerlerin": both.
    const isPerson =
      group?.actor?.kind === "person" && last?.tie === "nom" && between.length <= TITLE_REACH && TITLE.test(between.at(-1) ?? "");
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
    const word = between.length === 1 ? between[0] : undefined;
    const isAnd = word !== undefined && (word === "ve" || word === "veya" || word === "ile");
    const isRow = word === "," && single.some((other) => other.from > unit.from && isAndBetween(unit, other, view));
    const shares = last !== undefined && (last.tie === unit.tie || last.tie === "nom" || (word === "ile" && last.tie === "ins"));
    if (last !== undefined && (isAnd || isRow) && shares && unit.tie !== "acc") {
      units[units.length - 1] = { from: last.from, to: unit.to, actors: [...last.actors, ...unit.actors], tie: unit.tie };
      continue;
    }
    units.push(unit);
  }
  return units;
}

const ARMED = new Set<ActorMention["sector"]>(["forces", "air", "artillery", "drone", "navy", "positions", "fighters"]);
const OFFICES = new Set<ActorMention["sector"]>(["officials", "ministry", "government", "media"]);
const isAndBetween = (unit: Unit, other: Unit, view: SentenceView): boolean =>
  other.from - unit.to === 1 && norm(view, unit.to) === "ve" && AND.has("ve");

function kindOf(verb: Verb, at: number, view: SentenceView): Clause["kind"] {
  const next = norm(view, at + 1);
  switch (verb.form) {
    case "participle":
      return "relative";
    case "fact":
    case "prospect":
      if (verb.case !== "nom") return "complement";
      return view.tokens[at + 1] === undefined || FACT_BEHIND.test(next) || view.tokens[at + 1]?.kind === "mark"
        ? "complement"
        : "relative";
    case "act":
    case "infinitive":
      return "complement";
    case "linked":
    case "without":
    case "while":
    case "condition":
      return "linked";
    case "future":
    case "aorist":
      return view.tokens[at + 1]?.kind === "word" && !/^(?:ve|ancak|fakat|ama|mi|mu|ise|de|da)$/.test(next) ? "relative" : "main";
    case "past":
      // "Silahlanmış gruplar": a participle before its noun.
      return /m[iu]s$/.test(norm(view, at)) && view.tokens[at + 1]?.kind === "word" && next !== "ve" ? "relative" : "main";
    case "ongoing":
    case "necessity":
    case "wish":
      return "main";
  }
}

const SHARED = new Set<Tie>(["nom", "gen"]);
/** How far behind a participle its noun stands. */
const HEAD_REACH = 9;
/** How far an owner stands from the relative verb that is only its own. */
const GEN_REACH = 7;

function parse(view: SentenceView): Clause[] {
  const { tokens } = view;
  const units = [...unitsOf(view)];
  const clauses: Clause[] = [];
  let open: Unit[] = [];
  let next = 0;
  /** Where the words of the next clause begin. */
  let start = 0;
  let lastMain: Clause | null = null;
  let lastComplement: Clause | null = null;
  const waiting: Clause[] = [];
  for (let at = 0; at < tokens.length; at++) {
    while (next < units.length && (units[next]?.from ?? 0) <= at) {
      const unit = units[next];
      if (unit !== undefined) open.push(unit);
      next++;
    }
    const token = tokens[at];
    if (token !== undefined && STOPS.has(token.norm)) {
      open = [];
      start = at + 1;
      lastMain = null;
      lastComplement = null;
      continue;
    }
    if (units.some((unit) => unit.from <= at && unit.to > at)) continue;
    const verb = verbOf(token);
    if (verb === null) continue;
    const kind = kindOf(verb, at, view);
    const head =
      kind === "relative"
        ? (units.find((unit) => unit.from > at && unit.from - at <= HEAD_REACH && !isCut(at + 1, unit.from, view)) ?? null)
        : null;
    const ownSubject =
      (verb.form === "condition" || verb.form === "while") && hasNextSubject(at, view, units)
        ? open.findLastIndex((unit) => unit.tie === "nom")
        : -1;
    const cut = ownSubject >= 0 ? ownSubject : cutOf(verb, at, kind, open, view);
    const taken = open.slice(cut);
    const [first] = taken;
    // "Ordunun köyü, … ile girdiği çatışmaların ardından ele geçirdiğini": the owner is the outer verb's as well.
    const isShared =
      kind === "relative" &&
      first?.tie === "gen" &&
      (at - first.to > GEN_REACH || tokens.slice(first.to, at).some((one) => one.norm === ","));
    open = kind === "main" ? [] : open.slice(0, isShared ? cut + 1 : cut);
    const subject =
      kind === "main"
        ? (taken.find((unit) => unit.tie === "nom") ?? null)
        : kind === "complement" || (kind === "relative" && verb.form !== "participle")
          ? (taken.find((unit) => unit.tie === "gen" && !isOwnerOf(unit, view)) ?? null)
          : ownSubject >= 0
            ? (taken[0] ?? null)
            : null;
    const from = startOf(view, at, start, subject, kind);
    const clause: Clause = {
      ...verb,
      at,
      kind,
      subject,
      rest: taken.filter((unit) => unit !== subject),
      head,
      host: null,
      hasOwn: subject === null && kind === "complement" && verb.form !== "infinitive" && hasOwner(from, at, view),
      outer: null,
      range: { from, to: at + 1 },
    };
    const isOuter = kind === "main" || (kind === "complement" && verb.form !== "infinitive");
    if (isOuter) {
      // What hangs on this verb shares its subject; at the end of the sentence so does all that has none of its own.
      const rest = waiting.splice(0);
      for (const one of rest) {
        if (kind === "main" || one.kind === "linked" || one.form === "infinitive") one.host ??= clause;
        else waiting.push(one);
      }
    }
    if (kind === "main") {
      if (subject === null) clause.host = lastMain;
      for (const one of clauses) if (one.kind === "complement") one.outer ??= clause;
      lastMain = clause;
      lastComplement = null;
    } else if (kind === "complement" && isOuter) {
      if (subject === null && lastComplement === null) waiting.push(clause);
      else if (subject === null) clause.host = lastComplement;
      lastComplement = clause;
    } else if (kind !== "relative") waiting.push(clause);
    if (isOuter || kind === "linked") start = at + 1;
    clauses.push(clause);
  }
  return clauses;
}

const TAKES_OBJECT = set("cagir davet sucla suclan itham zorla tehdit ikna");
function nextStem(at: number, view: SentenceView): string {
  for (let next = at + 1; next < at + 4; next++) {
    const word = norm(view, next);
    const verb = verbOf(view.tokens[next]);
    if (TAKES_OBJECT.has(word)) return word;
    if (verb !== null) return verb.stem;
  }
  return "";
}

/** "Gözlem noktalarının gerisine": owns what follows, and does nothing. */
const isOwnerOf = (unit: Unit, view: SentenceView): boolean =>
  unit.actors.every(({ sector }) => sector === "positions") && /[iu](?:n[ae]|nd[ae]n?|nd[ae]ki)$/.test(norm(view, unit.to));

const GENITIVE = /(?:[^aeiu][iu]n|n[iu]n)$/;
const NO_GENITIVE = /^(?:icin|nicin|butun|yakin|dun|bugun|yarin|kadin|kalin|altin|uzun|ergin|yayin|basin|akin|saldirgan|olgun|yogun)$/;
/** "Mermilerin atıldığı": a noun right before the verb is its subject. */
const isOwned = (at: number, view: SentenceView): boolean => {
  const token = view.tokens[at - 1];
  return (
    token !== undefined &&
    GENITIVE.test(token.norm) &&
    token.norm.length > 5 &&
    !NO_GENITIVE.test(token.norm) &&
    !unitsOf(view).some((unit) => unit.to === at)
  );
};

/** A noun in the genitive that no mention holds. */
const hasOwner = (from: number, at: number, view: SentenceView): boolean =>
  view.tokens.slice(from, at).some(
    (token, index) =>
      /(?:[^aeiu][iu]n|n[iu]n)$/.test(token.suffix ?? token.norm) &&
      token.norm.length > 4 &&
      !NO_GENITIVE.test(token.norm) &&
      // An owner's possession follows it: "İdlib'in güneyindeki".
      !/(?:[dt][ae]ki|[dt][ae])$/.test(view.tokens[from + index + 1]?.norm ?? "") &&
      verbOf(token) === null,
  );

/** "Şam ateşkesi bozarsa Türk ordusu …": another subject follows before the next verb. */
function hasNextSubject(at: number, view: SentenceView, units: readonly Unit[]): boolean {
  const next = view.tokens.findIndex((token, index) => index > at && verbOf(token) !== null);
  return units.some((unit) => unit.from > at && unit.tie === "nom" && (next < 0 || unit.to <= next));
}

/** From where the open units belong to the verb. */
function cutOf(verb: Verb, at: number, kind: Clause["kind"], open: readonly Unit[], view: SentenceView): number {
  const ruling = nextStem(at, view);
  if (kind === "main") return 0;
  // "SDG'yi uymaya çağırdı", "onları saldırmakla suçladı": whom is the outer verb's.
  if (verb.form === "infinitive" && TAKES_OBJECT.has(ruling))
    return open.findLastIndex((unit) => SHARED.has(unit.tie) || unit.tie === "acc") + 1;
  const isNominal = kind === "complement" ? verb.form !== "infinitive" : kind === "relative" && verb.form !== "participle";
  if (isNominal) {
    const gen = open.findLastIndex((unit) => unit.tie === "gen" && !isOwnerOf(unit, view));
    if (gen >= 0) return isOwned(at, view) ? open.length : gen;
  }
  const bound = open.findLastIndex((unit) => SHARED.has(unit.tie));
  // "SDG'yi Şam'la imzaladığı anlaşmaya uymaya çağırdı": the object before another case is the outer verb's.
  const object = kind === "relative" ? open.findLastIndex((unit) => unit.tie === "acc") : -1;
  return Math.max(bound, object === open.length - 1 ? -1 : object) + 1;
}

const isCut = (from: number, to: number, view: SentenceView): boolean =>
  view.tokens.slice(from, to).some((token) => STOPS.has(token.norm) || token.norm === "," || verbOf(token) !== null);

/** A clause begins behind the one before, behind a mark of its own sentence part, or where its own subject stands. */
function startOf(view: SentenceView, at: number, start: number, subject: Unit | null, kind: Clause["kind"]): number {
  let from = start;
  while (from < at && (view.tokens[from]?.kind === "mark" || norm(view, from) === "ve")) from++;
  // Without a subject of its own a complement begins behind the comma.
  if (kind === "complement" && subject === null) {
    let own = at;
    while (own > from && norm(view, own - 1) !== ",") own--;
    return own;
  }
  if (kind === "main" || subject === null) return from;
  // "…, salı günü Rus uçaklarının": back to the comma before the subject.
  let own = subject.from;
  while (own > from && norm(view, own - 1) !== "," && norm(view, own - 1) !== "“") own--;
  return own;
}

/** Those who are the subject, shared ones followed to where they are named. */
export function subjectOf(clause: Clause): readonly ActorMention[] {
  let one: Clause | null = clause;
  for (let steps = 0; one !== null && steps < 6; steps++) {
    if (one.form === "participle") return one.passive ? [] : (one.head?.actors ?? []);
    if (one.subject !== null) return one.subject.actors;
    // "Köyün bombalandığını": its own subject is no one named.
    if (one.hasOwn) return [];
    // "Militanları saldırmakla suçladı": whoever is accused.
    const host: Clause | null = one.host;
    if (one.form === "infinitive" && host !== null && TAKES_OBJECT.has(host.stem)) {
      const object = host.rest.find((unit) => unit.tie === "acc");
      if (object !== undefined) return object.actors;
    }
    one = host;
  }
  return [];
}

/** The clause that the words at these tokens belong to: their own verb, or the next behind them. */
export function clauseAt(at: Range, view: SentenceView): Clause | null {
  const clauses = clausesOf(view);
  return (
    clauses.find((clause) => clause.at === at.to - 1) ??
    clauses.find((clause) => clause.at >= at.from && clause.at < at.to) ??
    clauses.find((clause) => clause.at >= at.to) ??
    null
  );
}
