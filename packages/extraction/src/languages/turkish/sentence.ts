import type { Token } from "@orontes/language";
import type { Range } from "../../language-pack.ts";
import type { ActorMention } from "../../mention.ts";
import { oncePerSentence } from "../../once-per-sentence.ts";
import type { SentenceView } from "../../sentence-view.ts";
import type { Tie, Unit } from "./join-units.ts";
import { CIRCUMSTANCE, unitsOf } from "./unit.ts";
import { type Verb, verbAt, verbOf } from "./verbs.ts";
import { set } from "./words.ts";

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

const norm = (view: SentenceView, at: number): string => view.tokens[at]?.norm ?? "";
const STOPS = set("; : — –");
/** A fact or a prospect before these is a complement, not a relative clause. */
const FACT_BEHIND =
  /^(?:(?:icin|sirada|zaman|gibi|takdirde|halde|anda|olcude|surece|,|ve|\.|;|\)|one|ileri|dair|belli|ortaya|da|de|ne|ise)$|konusunda|iliskin|yonunde|gerekce|suclama|itham|soylenti|bildir|belirt|kaydet|kaydedil|acikla|duyur|iddia|ogren|aktar|ifade|soyle|vurgula|savun|dogrula|gorul|bilin|tahmin|anlasil|kanit|tespit|dile|hatirlat|rapor|yazdi|yazil|yaziyor|ekle|haber)/;

/** The clauses of a sentence in the order of their verbs. */
export const clausesOf = oncePerSentence(parse);

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
  /** The same, over converbs: "mayının, ekip çalışırken, patladığını". */
  let outerStart = 0;
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
      outerStart = at + 1;
      lastMain = null;
      lastComplement = null;
      continue;
    }
    const verb = verbAt(tokens, at);
    if (verb === null || units.some((unit) => unit.from <= at && unit.to > at)) continue;
    const kind = kindOf(verb, at, view);
    const head =
      kind === "relative"
        ? (units.find(
            (unit) =>
              unit.from > at &&
              unit.from - at <= HEAD_REACH &&
              !isCut(at + 1, unit.from, view) &&
              !isPlacedApart(at + 1, unit.from, view) &&
              !isOfArms(at + 1, unit.from, view),
          ) ?? null)
        : null;
    const ownSubject =
      (verb.form === "condition" || verb.form === "while") && hasNextSubject(at, view, units)
        ? open.findLastIndex((unit) => unit.tie === "nom")
        : -1;
    // "Saldırıları durdurma çağrısı": half of a compound.
    const isCompound = verb.form === "act" && /m[ae]$/.test(norm(view, at));
    const cut = ownSubject >= 0 ? ownSubject : isCompound ? adjacentOf(open, at) : cutOf(verb, at, kind, open, view);
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
        : (kind === "complement" && !isCompound) || (kind === "relative" && verb.form !== "participle")
          ? (taken.find((unit) => unit.tie === "gen" && !isOwnerOf(unit, view, taken, at)) ?? null)
          : ownSubject >= 0
            ? (taken[0] ?? null)
            : null;
    // "Kişinin yürüyerek çıktığını": its own words began before the converb.
    const from = startOf(view, at, subject !== null && subject.from < start ? outerStart : start, subject, kind);
    // Written out: see `changed` in mention.ts.
    const clause: Clause = {
      stem: verb.stem,
      form: verb.form,
      passive: verb.passive,
      negated: verb.negated,
      able: verb.able,
      case: verb.case,
      at,
      kind,
      subject,
      rest: taken.filter((unit) => unit !== subject),
      head,
      host: null,
      hasOwn:
        (subject === null &&
          kind === "complement" &&
          verb.form !== "infinitive" &&
          hasOwner(clauses.at(-1)?.form === "while" ? outerStart : from, at, view)) ||
        (subject === null && kind === "main" && lastMain !== null && hasBareSubject(from, at, view)),
      outer: null,
      range: { from, to: at + 1 },
    };
    const isOuter = kind === "main" || (kind === "complement" && verb.form !== "infinitive" && !isCompound);
    if (isOuter) {
      // What hangs on this verb shares its subject; at the end of the sentence so does all that has none of its own.
      const rest = waiting.splice(0);
      for (const one of rest) {
        if (isApartFrom(one, clause, view)) waiting.push(one);
        else if (kind === "main" || one.kind === "linked" || one.kind === "relative" || one.form === "infinitive") one.host ??= clause;
        else waiting.push(one);
      }
    }
    if (kind === "main") {
      if (subject === null) clause.host = lastMain;
      for (const one of clauses) if (one.kind === "complement") one.outer ??= clause;
      lastMain = clause;
      lastComplement = null;
    } else if (kind === "complement" && isOuter) {
      // "X'in davet edilmesine karşı çıktığını": an act is the object, and no one's neighbour.
      if (subject === null && (lastComplement === null || (lastComplement.form === "act" && verb.form !== "act"))) waiting.push(clause);
      else if (subject === null) clause.host = lastComplement;
      lastComplement = clause;
    } else if (kind !== "relative" || (verb.form === "fact" && subject === null)) waiting.push(clause);
    if (isOuter || kind === "linked") start = at + 1;
    if (isOuter) outerStart = at + 1;
    clauses.push(clause);
  }
  return clauses;
}

/** "Arayarak mutabakatın uygulanmasını görüştü", "kınayarak çekmesini istedi": the converb goes with the verb behind what has an owner of its own. */
function isApartFrom(one: Clause, clause: Clause, view: SentenceView): boolean {
  if (clause.kind !== "complement" || one.form === "condition" || clause.at - one.at > WAITING_REACH) return false;
  if (clause.subject !== null) return clause.subject.from > one.at;
  // "Yürüttüğü operasyonun tamamlandığını": carried out by whoever announces it.
  if (one.kind === "relative") return clause.hasOwn && hasOwner(one.at + 1, clause.at, view);
  if (one.kind !== "linked") return false;
  return (clause.hasOwn && clause.range.from > one.at) || (clause.form === "act" && clause.at - one.at > ADJOINING);
}
/** How long a verb waits for the one that rules it, in tokens: a sentence may be of any length. */
const WAITING_REACH = 40;
/** "Kaçırıp öldürmesini": one act with the next. */
const ADJOINING = 1;

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

/** "Gözlem noktalarının gerisine", "Putin'den Esad'ın iadesini": owns what follows, and does nothing, as another word there may. */
function isOwnerOf(unit: Unit, view: SentenceView, others: readonly Unit[], at: number): boolean {
  // "Örgütün gelirlerini kurutacaklarını": they are not the group.
  if (unit.actors.length === 1 && THEY.test(norm(view, at)) && !MANY.test(norm(view, unit.to - 1))) return true;
  const next = view.tokens[unit.to];
  if (next === undefined) return false;
  // "Topçunun uyarı atışları üzerine".
  for (let index = unit.to; index < Math.min(unit.to + CIRCUMSTANCE_REACH, at); index++) {
    if (verbOf(view.tokens[index]) !== null || norm(view, index) === ",") break;
    if (CIRCUMSTANCE.has(norm(view, index))) return true;
  }
  if (unit.actors.every(({ sector }) => sector === "positions") && /[iu](?:n[ae]|nd[ae]n?|nd[ae]ki)$/.test(next.norm)) return true;
  const owned = next.capital ? pastNames(unit.to, view) : next;
  if (owned === undefined || owned.capital || owned.suffix !== null || verbOf(owned) !== null) return false;
  if (!(owned === next ? OWNED : OWNED_OBJECT).test(owned.norm)) return false;
  return (
    others.some((other) => other !== unit && other.tie === "gen") ||
    view.tokens
      .slice(unit.to, at)
      .some(
        (token) => token.kind === "word" && /(?:[^aeiu][iu]n|n[iu]n)$/.test(token.norm) && isGenitive(token.norm) && verbOf(token) === null,
      )
  );
}
/** "DEAŞ'ın Deyrizor kuşatmasını": over the name that stands within what is owned. */
function pastNames(from: number, { tokens }: SentenceView): Token | undefined {
  let at = from;
  while (at < from + NAMES && tokens[at]?.capital === true && tokens[at]?.suffix === null) at++;
  return tokens[at];
}
const NAMES = 2;
const CIRCUMSTANCE_REACH = 5;
const THEY = /(?:c[ae]kl[ae]r|[dt][iu]kl[ae]r)[iu](?:n[iu]|n[ae]|nd[ae]n?)?$/;
const MANY = /l[ae]r/;
const OWNED_OBJECT = /(?:s[iu]|[^aeiu][iu])n[iu]$/;
const OWNED = /(?:s[iu]|[^aeiu][iu])n(?:[ae]|[dt][ae]n?|[iu]|[dt][ae]ki)$/;

const GENITIVE = /(?:[^aeiu][iu]n|n[iu]n)$/;
/** "Cerablus'un". */
const OF_NAME = /^n?[iu]n$/;
const NO_GENITIVE =
  /^(?:icin|nicin|baskin|yangin|salgin|surgun|gergin|keskin|etkin|kesin|seckin|taskin|zemin|temin|tahmin|metin|benzin|tayin|sakin|kanun|odun|oyun|koyun|mumkun|uygun|yorgun|gelin|ekin|zeytin|kirgin|kayitin|butun|yakin|dun|bugun|yarin|kadin|kalin|altin|uzun|ergin|yayin|basin|akin|saldirgan|olgun|yogun|iliskin|yaygin|saygin|kizgin|bitkin|dargin|engin|bilgin|azgin|ozgun|askin|duzgun|vurgun|tutkun|suskun|baygin|dalgin|durgun|solgun|yalin|hazin|sabun|benzin)$/;
const isGenitive = (word: string): boolean => GENITIVE.test(word) && word.length > 4 && !NO_GENITIVE.test(word);
/** "Mermilerin atıldığı": a noun right before the verb is its subject. */
const isOwned = (at: number, view: SentenceView): boolean => {
  const token = view.tokens[at - 1];
  return token !== undefined && isGenitive(token.norm) && token.norm.length > 5 && !unitsOf(view).some((unit) => unit.to === at);
};

/** "An-124'ün": behind a number the ending stands apart. */
const isEndingApart = (view: SentenceView, at: number): boolean =>
  /^n?[iu]n$/.test(norm(view, at)) && /^['’]$/.test(norm(view, at - 1)) && view.tokens[at - 2]?.kind === "number";

/** A noun in the genitive that no mention holds. */
const hasOwner = (from: number, at: number, view: SentenceView): boolean =>
  view.tokens.slice(from, at).some(
    (token, index) =>
      (isEndingApart(view, from + index) ||
        (token.suffix === null ? GENITIVE.test(token.norm) && token.norm.length > 4 : OF_NAME.test(token.suffix))) &&
      !NO_GENITIVE.test(token.norm) &&
      // An owner's possession follows it: "İdlib'in güneyindeki".
      !/(?:[dt][ae]ki|[dt][ae])$/.test(view.tokens[from + index + 1]?.norm ?? "") &&
      !token.norm.startsWith("kendi") &&
      verbOf(token) === null,
  );

/** "…, taraflar anlaştı": a bare plural at the head of a clause. */
const hasBareSubject = (from: number, at: number, view: SentenceView): boolean =>
  view.tokens
    .slice(from, Math.min(from + 2, at - 1))
    .some((token) => /l[ae]r$/.test(token.norm) && token.suffix === null && verbOf(token) === null);

/** "Şam ateşkesi bozarsa Türk ordusu …": another subject follows before the next verb. */
function hasNextSubject(at: number, view: SentenceView, units: readonly Unit[]): boolean {
  // "İlerleyen birlikler köyü aldı": a verb that only describes stands before whom it describes.
  const next = view.tokens.findIndex((token, index) => {
    const verb = index > at ? verbOf(token) : null;
    return verb !== null && kindOf(verb, index, view) !== "relative";
  });
  return units.some((unit) => unit.from > at && unit.tie === "nom" && (next < 0 || unit.to <= next));
}

/** Only what stands right before half of a compound belongs to it. */
const adjacentOf = (open: readonly Unit[], at: number): number => (open.at(-1)?.to === at ? open.length - 1 : open.length);

/** From where the open units belong to the verb. */
function cutOf(verb: Verb, at: number, kind: Clause["kind"], open: readonly Unit[], view: SentenceView): number {
  const ruling = nextStem(at, view);
  if (kind === "main") return 0;
  // "SDG'yi uymaya çağırdı", "onları saldırmakla suçladı": whom is the outer verb's.
  if (verb.form === "infinitive" && TAKES_OBJECT.has(ruling))
    return open.findLastIndex((unit) => SHARED.has(unit.tie) || unit.tie === "acc") + 1;
  const isNominal = kind === "complement" ? verb.form !== "infinitive" : kind === "relative" && verb.form !== "participle";
  if (isNominal) {
    const gen = open.findLastIndex((unit) => unit.tie === "gen" && !isOwnerOf(unit, view, open, at));
    if (gen >= 0) return isOwned(at, view) ? open.length : gen;
  }
  const bound = open.findLastIndex((unit) => SHARED.has(unit.tie));
  // "SDG'yi Şam'la imzaladığı anlaşmaya uymaya çağırdı": the object before another case is the outer verb's.
  const object = kind === "relative" ? open.findLastIndex((unit) => unit.tie === "acc") : -1;
  return Math.max(bound, object === open.length - 1 ? -1 : object) + 1;
}

const isCut = (from: number, to: number, view: SentenceView): boolean =>
  view.tokens.slice(from, to).some((token) => STOPS.has(token.norm) || token.norm === "," || verbOf(token) !== null);

/** "Baskın düzenlediği Kuneytra'da polis": the place is described, not who stands behind it. */
const isPlacedApart = (from: number, to: number, view: SentenceView): boolean =>
  view.tokens.slice(from, to).some(({ capital, suffix }) => capital && suffix !== null && /^n?(?:[dt][ae]n?|[ae])$/.test(suffix));

/** "Karakola düşen iki füze bir subayı yaraladı": the missiles are described, not whom they hit. */
const isOfArms = (from: number, to: number, view: SentenceView): boolean =>
  view.tags
    .slice(from, to)
    .some(({ weapon, equipment, noun }, index) => (weapon !== null || equipment) && noun === null && norm(view, from + index) !== "hava");

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
