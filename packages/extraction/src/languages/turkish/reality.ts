import { SoughtPattern } from "@orontes/language";
import { familyOf, isTold, type Realis } from "@orontes/vocabulary";
import { askedAt } from "../../asked.ts";
import type { Figure } from "../../figure.ts";
import { type Frame, type Reality, strongest } from "../../frame.ts";
import type { EventWords } from "../../language-pack.ts";
import type { CueFound, SentenceView } from "../../sentence-view.ts";
import { SPEECH } from "../../role.ts";
import { type Stage, stagedAt } from "../../staged.ts";
import { toldAs } from "../../told-as.ts";
import { type Clause, clauseAt, clausesOf } from "./sentence.ts";
import { verbOf } from "./verbs.ts";
import { set } from "./words.ts";

/** Stand before what they rule. */
const BEFORE = set("olası muhtemel muhtemelen diyelim varsayalım farz eğer şayet sanki belki acaba herhangi yakında az neredeyse");
/** Stand right before what they rule: "olası bir saldırı", "neredeyse ele geçirmişti". */
const RIGHT_BEFORE: Readonly<Record<string, number>> = { olası: 2, muhtemel: 2, herhangi: 1, neredeyse: 1 };
const ASKERS = set("ne neden niçin niye nasıl kim kimin kime kimi nerede nereye nereden hangi kaç");
/** Rule acts and infinitives behind which they stand; behind facts they say nothing. */
const DENIALS = set("reddet yalanla yalan inkâr yalanlan reddedil asılsız değil");
/** How far behind its words a cue is heard, in tokens. */
const REACH = 4;
const NOUN_REACH = 3;
const SUBJECT_REACH = 10;
const BEFORE_REACH = 12;
/** Behind an act these say that it was done: "-masının ardından", "-ması üzerine". */
const DONE =
  /^(?:ardindan|sonra|sonrasi|sonrasinda|uzerine|uzerinden|nedeniyle|yana$|beri$|itibaren|ertesinde|akabinde|sonucu|sonucunda|dolayi|sebebiyle|yuzunden|sirasinda|kina|kinad|tepki|protesto|memnuniyet|elestir|neden|yol|ile$|sayesinde|birinci|yil)/;

const STAGE: Stage = {
  drills: new SoughtPattern(
    /^(?:tatbikat(?:ta|inda|larinda|larda)|oyun(?:unda|larinda)|simulasyon(?:da|unda)|canlandirma(?:da|sinda)|prova(?:da|sinda)|manevra(?:da|sinda|larda|larinda))$/,
  ),
  during: null,
  works: new SoughtPattern(/^(?:film|dizi(?:de|sinde|nin|si)$|belgesel|roman(?:da|inda|i)?$|kitap|kitab|sergi(?:de|sinde|si)?$)/),
  tells: /^(?:anlat|canlandir|kurgu|dizi(?:de|sinde)$|film(?:de|inde)$|roman(?:da|inda)$|kitapta$|kitabinda$|belgesel(?:de|inde)$)/,
  within: null,
  prizes: new SoughtPattern(/^(?:oylari|koltuk|reyting)/),
  over: null,
  players: new SoughtPattern(/^(?:milliler|golcu|forvet)/),
};

const told = toldAs("tr");
const byCue = (cue: CueFound): Reality => told(cue.realis, cue.from, cue.to, cue.phrase);

/** How real an event is told: by the ending of its verb, by what rules that verb, by the words around a noun. */
export function realityOf(event: EventWords, view: SentenceView, cues: readonly CueFound[]): Reality {
  const stage = stagedAt(event, view, STAGE) ?? trainedAt(event, view);
  if (stage !== null) return told("hypothetical", stage, stage + 1, "staged");
  const question = askedAt(event, view, ASKERS);
  if (question !== null) return told("hypothetical", question, question + 1, "question");
  const rumour = rumourBefore(event, view);
  if (rumour !== null) return told("assessed", rumour, rumour + 1, "söylenti");
  const isVerb = event.trigger.kind === "verb";
  const clause = clauseAt(isVerb ? event : { from: event.to, to: event.to }, view);
  const before = strongest(
    cues.filter(
      (cue) =>
        BEFORE.has(cue.phrase.split(" ")[0] ?? "") &&
        cue.to <= event.from &&
        event.from - cue.to <= (RIGHT_BEFORE[cue.phrase] ?? BEFORE_REACH) &&
        isOpen(cue.to, event.from, view),
    ),
  );
  if (before !== undefined) return byCue(before);
  const isOwn = isVerb && clause !== null && clause.at < event.to;
  if (!isOwn) {
    const disarmed = disarmedAt(event, view);
    if (disarmed !== null) return told("negated", disarmed, disarmed + 1, "etkisiz");
    const beside = besideNoun(event, view, cues);
    // A clash that is averted was none; an attack that is foiled was tried.
    if (beside !== undefined && beside.realis === "attempted" && event.type === "armed_clash")
      return told("negated", beside.from, beside.to, beside.phrase);
    // Talks that somebody tries to bring about are not held.
    if (beside !== undefined && beside.realis === "attempted" && familyOf(event.type) === "diplomacy")
      return told("intended", beside.from, beside.to, beside.phrase);
    if (beside !== undefined) return byCue(beside);
  }
  if (clause === null || (!isOwn && !carries(event, clause, view))) return { realis: "actual", cue: null };
  return ofClause(clause, view, cues, 0);
}

/** "Söylentilere göre bombaladı", "kulaktan kulağa". */
function rumourBefore({ from, type }: EventWords, { tokens }: SentenceView): number | null {
  if (SPEECH.has(type)) return null;
  const at = tokens.findIndex(
    ({ norm }, index) => index < from && RUMOUR.test(norm) && /^(?:gore|bakilirsa)$/.test(tokens[index + 1]?.norm ?? ""),
  );
  return at < 0 ? null : at;
}
const RUMOUR = /^(?:soylenti|dedikodu|rivayet)/;
/** Behind a fact these hold it to be so, or pass it on: "kullandığına inanıyor", "bombaladığı konuşuluyor". */
const HELD = /^(?:inan(?!c)|dusun|san[iu]l|saniyor|suphe|kusku|zanned|zannet|varsay|soylenti|dedikodu|rivayet|konusul)/;
const HELD_REACH = 2;
const LOOKS_INTO = /^(?:arastir|incele|sorustur|dogrulamaya|teyit)/;

/** "Tatbikat sırasında bombaladı", "eğitim uçuşunda vurdu". */
function trainedAt({ from, type }: EventWords, { tokens }: SentenceView): number | null {
  if (familyOf(type) !== "armed" || type === "attack_on_civilians") return null;
  const at = tokens.findLastIndex(
    ({ norm }, index) =>
      index < from &&
      /^(?:tatbikat|egitim|manevra|talim)/.test(norm) &&
      /^(?:sirasinda|kapsaminda|ucusunda|atisinda|esnasinda)$/.test(tokens[index + 1]?.norm ?? ""),
  );
  return at < 0 ? null : at;
}

/** Where what a report tells is denied: "vurduğu haberlerini reddetti", "öldüğü iddiası doğru çıkmadı"; null where it stands. */
function reportDenied({ at, outer }: Clause, view: SentenceView): number | null {
  const unproven = unprovenAt(at, view);
  if (unproven !== null) return unproven;
  // "Ne Ankara ne Moskova … doğruladı".
  if (
    outer !== null &&
    CONFIRMS.has(outer.stem) &&
    view.tokens.slice(Math.max(0, outer.at - NEITHER_REACH), outer.at).filter(({ norm }) => norm === "ne").length > 1
  )
    return outer.at;
  if (!isReported(at, view)) return null;
  // "Öldüğü söylentisinin asılsız olduğunu belirtti".
  for (let next = at + 2; next <= at + FALSE_REACH; next++)
    if (FALSEHOOD.test(view.tokens[next]?.norm ?? "") && /^(?:ol|cik|nitele|bul)/.test(view.tokens[next + 1]?.norm ?? "")) return next;
  const main = clausesOf(view).find((one) => one.at > at && one.kind === "main");
  if (main === undefined) return null;
  const word = view.tokens[main.at]?.norm ?? "";
  // "Düştüğü yönündeki haberi \"saçmalık\" diye niteledi".
  if (/^(?:nitel|nitelendir|degerlendir|tanimla|adlandir|de$|dedi|soyle)/.test(word))
    for (let back = at + 1; back < main.at; back++) if (FALSEHOOD.test(view.tokens[back]?.norm ?? "")) return back;
  const before = view.tokens[main.at - 1]?.norm ?? "";
  // "Kabul etmiyor", "geri çevirdi", "yanlış çıktı".
  const isRefused = main.negated
    ? before === "kabul"
    : /^(?:yanlis|asilsiz|yalan|uydurma)$/.test(before) || (before === "geri" && /^cev(?:ir|ril)/.test(word));
  return isRefused ||
    /^(?:redded|reddet|yalanla)/.test(word) ||
    (main.negated && (/^(?:cik|dogrula|yansit|destekle|kanitla|teyit|ol)/.test(word) || /^(?:teyit|ispat)$/.test(before)))
    ? main.at
    : null;
}
const CONFIRMS = set("dogrula dogrulan kabul et");
/** "Kullandığına dair kanıt bulunmadığı", "vurduğuna ilişkin delil yok": where the proof is missing; null where it is not. */
function unprovenAt(at: number, view: SentenceView): number | null {
  const proof = view.tokens.findIndex(({ norm }, index) => index > at && index <= at + PROOF_REACH && PROOF.test(norm));
  if (proof < 0) return null;
  for (let index = proof + 1; index <= proof + PROOF_REACH; index++)
    if (view.tokens[index]?.norm === "yok" || verbOf(view.tokens[index])?.negated === true) return index;
  return null;
}
const PROOF = /^(?:kanit|delil|bulgu|emare|ize|belge|ipucu)/;
const PROOF_REACH = 4;
const FALSE_REACH = 5;
const NEITHER_REACH = 30;
const FALSEHOOD = /^(?:tarihli|sacma|uydurma|asilsiz|yalan|iftira|dezenformasyon|mesnetsiz|temelsiz|hayal|kurgu|gercekdisi)/;
/** "Düştüğü haberleri", "düştüğü yönündeki iddia", "düştüğüne dair haberler". */
function isReported(at: number, { tokens }: SentenceView): boolean {
  const next = tokens[at + 1]?.norm ?? "";
  return (
    REPORT.test(next) || (/^(?:yonunde|seklinde|dair|iliskin|hakkinda|konusunda)/.test(next) && REPORT.test(tokens[at + 2]?.norm ?? ""))
  );
}
const REPORT = /^(?:haber|iddia|soylenti|suclama|ithamini|ithamlarini|bilgi|rapor|paylasim|yorum|dedikodu|spekulasyon)/;

/** What someone holds to be so, or is looked into. */
function heldAt({ at }: Clause, view: SentenceView): { readonly realis: Realis; readonly at: number } | null {
  for (let index = at + 1; index <= at + HELD_REACH && view.tokens[index]?.kind === "word"; index++)
    if (HELD.test(view.tokens[index]?.norm ?? "")) return { realis: "assessed", at: index };
    else if (/^(?:efsane|masal|hikaye|safsata)/.test(view.tokens[index]?.norm ?? "")) return { realis: "negated", at: index };
  if (!isReported(at, view)) return null;
  const main = clausesOf(view).find((one) => one.at > at && one.kind === "main");
  return main !== undefined && LOOKS_INTO.test(view.tokens[main.at]?.norm ?? "") ? { realis: "hypothetical", at: main.at } : null;
}

function ofClause(clause: Clause, view: SentenceView, cues: readonly CueFound[], depth: number): Reality {
  const { at, form } = clause;
  const own = (realis: Realis, name: string): Reality => told(realis, at, at + 1, name);
  // "Ayrılmadan önce": before it was done, if it was.
  if (form === "without" && /^(?:once|evvel)$/.test(view.tokens[at + 1]?.norm ?? "")) return own("hypothetical", "önce");
  if (clause.negated || isNeither(clause, view)) return own("negated", "negated");
  if (clause.able) return own("hypothetical", "able");
  const ruling = strongest(
    cues.filter((cue) => cue.from > at && cue.from - at <= REACH && isOpen(at + 1, cue.from, view) && rules(cue, clause)),
  );
  switch (form) {
    case "future":
      return ruling?.realis === "predicted" ? byCue(ruling) : own("intended", "future");
    case "aorist":
      return own("predicted", "aorist");
    case "necessity":
    case "wish":
      return own("proposed", form);
    case "condition":
      return own("hypothetical", "condition");
    case "prospect":
      return ruling === undefined ? own("intended", "prospect") : byCue(ruling);
    case "fact":
      if (ruling === undefined) {
        const denied = reportDenied(clause, view);
        if (denied !== null) return told("negated", denied, denied + 1, "reddet");
        const held = heldAt(clause, view);
        if (held !== null) return told(held.realis, held.at, held.at + 1, "inan");
      }
      return ruling === undefined ? { realis: "actual", cue: null } : byCue(ruling);
    case "act":
    case "infinitive": {
      if (isForced(clause, view)) return { realis: "actual", cue: null };
      if (ruling !== undefined) return byCue(ruling);
      const next = view.tokens.slice(at + 1, at + 3).map((token) => token.norm);
      if (next.some((word) => DONE.test(word)) || (clause.case === "abl" && isTimedAfter(at, view))) return { realis: "actual", cue: null };
      // "Kapılarını açmasıyla": with that it was done.
      if (clause.case === "ins" && /s[iu]yl[ae]$/.test(view.tokens[at]?.norm ?? "")) return { realis: "actual", cue: null };
      if (form === "act" && clause.case === "nom" && isCause(clause, view)) return { realis: "actual", cue: null };
      // "-makla suçladı": told where it has a day or a count, else only blame.
      if (clause.case === "ins" && next.some((word) => /^(?:sucla|itham)/.test(word)))
        return isConcrete(clause, view) ? { realis: "actual", cue: null } : own("assessed", "blame");
      // "-maya başladı", "-mak zorunda kaldı": done.
      if (form === "infinitive" && next.some((word) => /^(?:basla|zorunda)/.test(word))) return { realis: "actual", cue: null };
      return own(form === "act" ? "hypothetical" : "intended", form);
    }
    case "while":
      // "Görüşmeler sürerken": goes on, whatever the other verb says.
      if ((view.tokens[at]?.norm ?? "").endsWith("ken") && !/(?:c[ae]kken)$/.test(view.tokens[at]?.norm ?? ""))
        return { realis: "actual", cue: null };
      return ofHost(clause, view, cues, depth);
    case "linked": {
      // "Kaçırıp öldürmekle suçlandı": one act with the next verb.
      const next = clausesOf(view).find((one) => one.at > at);
      if (next !== undefined && next.at - at <= 2 && next.form === "infinitive" && depth <= 3) return ofClause(next, view, cues, depth + 1);
      return ofHost(clause, view, cues, depth);
    }
    case "without":
      return own("negated", "without");
    case "ongoing":
      return isTriedOrPlanned(ruling) ? byCue(ruling) : own("ongoing", "ongoing");
    case "past":
    case "participle":
      // "Göndermiş olabilir", "göndermiş olacak".
      if (/^ol(?:abil|sa|ac)/.test(view.tokens[at + 1]?.norm ?? "")) return own("hypothetical", "olabil");
      return isTriedOrPlanned(ruling) ? byCue(ruling) : { realis: "actual", cue: null };
  }
}

/** "Veto etmesinden iki gün sonra". */
const isTimedAfter = (at: number, { tokens }: SentenceView): boolean =>
  tokens[at + 1]?.norm === "hemen" ||
  [at + 3, at + 4].some((index) => /^(?:sonra|once)$/.test(tokens[index]?.norm ?? "")) ||
  /^(?:bir|birkac)$/.test(tokens[at + 1]?.norm ?? "");

const ofHost = (clause: Clause, view: SentenceView, cues: readonly CueFound[], depth: number): Reality =>
  clause.host === null || depth > 3 ? { realis: "actual", cue: null } : ofClause(clause.host, view, cues, depth + 1);

/** "Tutuklaması çatışmaları başlattı", "vurulması tepki çekti": what had effects was done. */
function isCause({ at }: Clause, view: SentenceView): boolean {
  const main = clausesOf(view).find((one) => one.at > at && one.kind === "main");
  if (main === undefined || main.form !== "past" || main.negated) return false;
  return CAUSES.has(main.stem) || EFFECT.test(view.tokens[main.at - 1]?.norm ?? "");
}
const CAUSES = set("baslat tirmandir tetikle artir sars kizdir ofkelendir alevlendir hizlandir korukle");
const EFFECT = /^(?:tepki|tepkisini|yol|neden|sebep|paniğe|panige|ofkeye|kriz|krize|beraberinde|gundeme|endise|yanki)$/;

/** "Göç etmek zorunda kaldı": they did. */
function isForced({ at, form }: Clause, view: SentenceView): boolean {
  if (form !== "infinitive" || view.tokens[at + 1]?.norm !== "zorunda") return false;
  const main = clausesOf(view).find((one) => one.at > at);
  return main !== undefined && !main.negated && ["past", "ongoing", "fact", "participle", "linked"].includes(main.form);
}

/** "Ne Rus ne de Suriye uçakları bombaladı". */
const isNeither = ({ range }: Clause, { tokens }: SentenceView): boolean =>
  tokens.slice(Math.max(0, range.from - 3), range.to).filter(({ norm }) => norm === "ne").length > 1;

/** Behind whoever is blamed stands a day or a count. */
function isConcrete({ range, at, host }: Clause, { dates, numbers, tokens }: SentenceView): boolean {
  const blamed = host === null ? [] : host.subject !== null && host.passive ? [host.subject] : host.rest.filter(({ tie }) => tie === "acc");
  const from = blamed.length === 0 ? range.from : Math.max(...blamed.filter((unit) => unit.to <= at).map(({ to }) => to), 0);
  return [...dates, ...numbers.filter(({ min, max }) => min !== 1 || max !== 1)].some(
    ({ start }) => start >= (tokens[from]?.start ?? 0) && start < (tokens[range.to - 1]?.start ?? 0),
  );
}

const isTriedOrPlanned = (cue: CueFound | undefined): cue is CueFound =>
  cue !== undefined && (cue.phrase === "yok" || cue.phrase === "değil");

/** A cue behind a verb: "planlanıyor" rules an act, "reddetti" denies a fact. */
function rules({ phrase, realis }: CueFound, { form }: Clause): boolean {
  const word = phrase.split(" ")[0] ?? "";
  if (BEFORE.has(word)) return false;
  if (form === "fact") return DENIALS.has(word) || phrase === "takdirde" || phrase === "halde";
  if (form === "prospect") return DENIALS.has(word) || realis === "predicted" || realis === "hypothetical";
  return true;
}

/** A noun's neighbours: "saldırı tehdidi", "planlanan harekât", "saldırıyı önledi", "harekâta hazırlanıyor". */
function besideNoun({ from, to }: EventWords, view: SentenceView, cues: readonly CueFound[]): CueFound | undefined {
  // "Varılan anlaşma gereği", "mutabakat uyarınca": what it was done by.
  if (BY.test(view.tokens[to]?.norm ?? "")) return undefined;
  // "Toplantıda ateşkes çağrısı yaptı": where it was done.
  const isThere = /[dt][ae]$/.test(view.tokens[to - 1]?.suffix ?? view.tokens[to - 1]?.norm ?? "");
  const behind = isThere
    ? []
    : cues.filter(
        (cue) => cue.from >= to && cue.from - to < NOUN_REACH && isOpen(to, cue.from, view) && !BEFORE.has(cue.phrase.split(" ")[0] ?? ""),
      );
  const described = cues.filter(
    (cue) =>
      cue.to <= from &&
      from - cue.to < NOUN_REACH &&
      isOpen(cue.to, from, view) &&
      /(?:n[ae]n|l[ae]n|g[iu]|[ae]c[ae]k)$/.test(view.tokens[cue.to - 1]?.norm ?? ""),
  );
  return strongest([...described, ...behind.filter((cue) => cue.realis !== "ongoing")]);
}

/** "Bomba yüklü araç etkisiz hale getirildi": it went off nowhere. */
function disarmedAt({ to, type }: EventWords, { tokens }: SentenceView): number | null {
  if (type !== "ied_explosion") return null;
  const at = tokens.findIndex(({ norm }, index) => index >= to && index < to + DISARMED_REACH && DISARMED.test(norm));
  return at < 0 ? null : at;
}
const DISARMED = /^(?:etkisiz|imha|bulun(?:du|an|mus)|yakalan|tespit|fark)/;
const DISARMED_REACH = 5;
const BY = /^(?:geregi|geregince|uyarinca|kapsaminda|cercevesinde|dogrultusunda)$/;
const AFTER = /^(?:ardindan|sonra|sonrasi|sonrasinda|uzerine|nedeniyle|sirasinda|sonucu|sonucunda|akabinde|ertesinde)$/;

/** Whether the next verb carries out the noun: "hava saldırısı düzenleyecek", not "saldırıda üç kişi öldü". */
function carries(event: EventWords, clause: Clause, view: SentenceView): boolean {
  const word = view.tokens[event.to - 1];
  const ending = word?.suffix ?? word?.norm ?? "";
  // "Görüşmesinin söz konusu olmadığını": a subject.
  // "Harekâtın Münbiç, Kamışlı ve Haseke'ye uzanacağını": over commas too.
  if (/[iu]n$/.test(ending) && clause.kind === "complement")
    return (
      clause.at - event.to <= SUBJECT_REACH &&
      (clause.form === "prospect" || (clause.at - event.to <= REACH && isOpen(event.to, clause.at, view)))
    );
  // "Çatışmaların ardından gerginlik sürüyor".
  const next = view.tokens[event.to]?.norm ?? "";
  if (AFTER.test(next) || BY.test(next)) return false;
  const isPlaced = /(?:[dt][ae]|[dt][ae]n|[dt][ae]ki|n[iu]n)$/.test(ending);
  return !isPlaced && clause.kind !== "relative" && clause.at - event.to <= REACH && isOpen(event.to, clause.at, view);
}

const isOpen = (from: number, to: number, { tokens }: SentenceView): boolean =>
  !tokens.slice(from, to).some((token) => /^[;:”,]$/.test(token.norm));

/** "Bir helikopterin attığı bombalar evi yıktı": what does it is not lost. */
function isDoer({ to, cueAt }: Figure, view: SentenceView): boolean {
  if (!/[iu]n$/.test(view.tokens[to - 1]?.norm ?? "")) return false;
  const own = clausesOf(view).find((one) => one.at >= to);
  return own !== undefined && own.at < cueAt && own.kind === "relative" && own.form !== "participle" && !own.passive;
}

/** "Bir komutan, yedi kişinin öldüğünü söyledi": who only tells of it. */
function isTeller({ from, cueAt }: Figure, view: SentenceView): boolean {
  const clauses = clausesOf(view);
  const own = clauses.find((one) => one.at >= cueAt);
  if (own?.kind !== "complement" || own.form === "infinitive") return false;
  const main = clauses.find((one) => one.kind === "main" && one.at > own.at);
  return main?.subject != null && main.subject.from <= from && main.subject.to > from && own.subject !== main.subject;
}

const CARED = /sevk|kaldir|nakl|tedavi|taburcu|tahliye|ulastir/;
const TOLL_REACH = 8;

/** How real a count is told: as the verb of its cue. */
export function realityOfFigure(figure: Figure, view: SentenceView & { readonly frames: readonly Frame[] }): Realis {
  const frame = view.frames.find((one) => one.from <= figure.cueAt && one.to > figure.cueAt);
  if (frame !== undefined && !isTold(frame.reality.realis)) return frame.reality.realis;
  const clause = clausesOf(view).find((one) => one.at >= figure.cueAt);
  const cue = view.tokens[figure.cueAt]?.norm ?? "";
  // "2 yaralı sevk edildi": those told before. "Yaralı sayısı": no dead.
  if (clause !== undefined && cue.startsWith("yarali") && CARED.test(clause.stem + (view.tokens[clause.at - 1]?.norm ?? "")))
    return "negated";
  if (
    cue.startsWith("sayisi") &&
    !view.tokens
      .slice(Math.max(0, figure.cueAt - TOLL_REACH), figure.cueAt)
      .some(({ norm, written }) => /^(?:sehit|hayatini|can|kayip)/.test(norm) || /^ö[lL]/i.test(written))
  )
    return "negated";
  // "Haber alınamıyor": that is the loss.
  if (cue === "haber") return "actual";
  if ((figure.kind === "equipment_destroyed" && isDoer(figure, view)) || isTeller(figure, view)) return "negated";
  if (clause === undefined) return "actual";
  if (/^ol(?:abil|sa|ac)/.test(view.tokens[clause.at + 1]?.norm ?? "")) return "hypothetical";
  if (clause.at - figure.cueAt > 4) return "actual";
  if (clause.negated || (clause.form === "fact" && reportDenied(clause, view) !== null)) return "negated";
  if (clause.able || clause.form === "condition") return "hypothetical";
  if (clause.form === "future" || clause.form === "prospect") return "predicted";
  if (clause.form === "act") {
    const next = view.tokens.slice(clause.at + 1, clause.at + 3).map((token) => token.norm);
    return next.some((word) => DONE.test(word)) ? "actual" : "hypothetical";
  }
  if (clause.form === "infinitive") return isForced(clause, view) ? "actual" : "intended";
  return "actual";
}
