import { type Token, turkishDates, turkishNumbers, type Word, wordTable, SoughtPattern } from "@orontes/language";
import type { LanguagePack, Range } from "../../language-pack.ts";
import { clauseOf } from "./clause.ts";
import { formsOf } from "./inflection.ts";
import { OWN_COUNTRY } from "./own-country.ts";
import { pointsBack } from "./points-back.ts";
import { realityOf, realityOfFigure } from "./reality.ts";
import { reportOf } from "./report.ts";
import { rolesOf } from "./roles.ts";
import { sceneWords } from "./scene-words.ts";
import { strangeGroupAt } from "./strange-group.ts";
import { strangePlaces } from "./strange-places.ts";
import { tells } from "./tells.ts";
import { triggers } from "./triggers.ts";
import { verbOf } from "./verbs.ts";
import { casualtyCues, equipmentNouns, groupNouns, realis, set, weapons, words } from "./words.ts";

/** Names take their endings behind an apostrophe, but for those that end in a common noun: "Savunma Bakanlığının". */
function nameForms(word: Word): readonly string[] {
  // "Pusu kurdu" is no Kurd.
  if (word.norm.startsWith("kur") && word.written.startsWith("k")) return [word.norm];
  const forms = formsOf(word);
  return forms[0] === word.norm ? forms : [word.norm, ...forms.slice(1)];
}

/** Stand between a name and its noun: "Türk Hava Kuvvetleri", "Rus savaş uçakları". */
const DESCRIBING = set(
  "bir hava kara deniz sahil savas bombardiman ic guvenlik ozel askeri resmi silahli insansiz zirhli sinir isgal muharip cikarma indirme komando piyade zirhli denizalti kargo nakliye yardim devriye kesif istikbal rehine egitim istihbarat diplomatik ust duzey topcu gozlem kontrol hedef",
);
/** Names that describe of themselves; others bind their noun by its ending: "Suriye ordusu". */
const ADJECTIVE =
  /(?:l[iu]|turk|rus|amerikan|kurt|ingiliz|fransiz|alman|arap|yunan|italyan|ermeni|azeri|cerkes|turkmen|durzi|bedevi|alevi|yezidi|hristiyan|suudi|sii|sunni|nusayri|afgan)$/;
const BOUND = /s?[iu](?:n[iu]n?|n[ae]|n[dt][ae]n?|n[dt][ae]ki|yl[ae])?$/;

function namesGroup({ to }: Range, noun: number, tokens: readonly Token[]): boolean {
  const [name, word] = [tokens[to - 1], tokens[noun]];
  if (name === undefined || word === undefined) return false;
  if (name.suffix !== null && !/^l[iu]$/.test(name.suffix)) return false;
  // "Rejime yardımlar": in a case of its own.
  if (!name.capital && /(?:[^aeiu][ae]|y[ae]|[dt][ae]n?)$/.test(name.norm)) return false;
  // "Rejim kalıntılarının güvenlik güçlerine": the owner of what follows, or who does it to them.
  if (/(?:s|l[ae]r)[iu]n[iu]n$/.test(name.norm)) return false;
  // "Rejimi sorumlu tuttu": blames it.
  if (word.norm === "sorumlu") return false;
  if (!tokens.slice(to, noun).every((token) => DESCRIBING.has(token.norm))) return false;
  return ADJECTIVE.test(name.suffix ?? name.norm) || BOUND.test(word.norm);
}

/** Behind these nouns' forms the next word makes something else of them: "askeri operasyon", "sivil savunma", "insan hakları". */
const NO_PEOPLE: Readonly<Record<string, RegExp>> = wordTable({
  // "Bir askeri şehit etti".
  askeri: /^(?!(?:sehit|esir|rehin|etkisiz|daha)$)/,
  sivil: /^(?:savunma|toplum|havacilik|anayasa|itaatsizlik|halk|yonetim|giyimli)/,
  insan: /^(?:hak|kacakci|ticaret)/,
  halk: /^(?:saglig|egitim|oyun|bank)/,
  kadin: /^(?:hak|kol|cinayet)/,
  cocuk: /^(?:hak|esirgeme)/,
  calisan: /./,
  ucak: /^(?:kriz|bilet|sefer|kaza|yakit|yolculug)/,
  emniyet: /^(?!gucler|mudur|ekip|birim|genel|mensup|teskilat|kaynak|yetkili)/,
  guvenlik:
    /^(?:konsey|kurul|onlem|bolge|tedbir|kaygi|endise|gerekce|durum|acig|sorun|nota|garanti|tehdit|politika|strateji|isbirlig|konu|danisman|zirve|kamera|duvar|koridor|kusag|zaaf|mimari|taahhut|riski|anlasma)/,
  birlikte: /^/,
  topla: /^/,
  kaynak: /^/,
  gumruk: /^(?!mudur|yetkili|gorevli|memur|muhafaza)/,
  guc: /^(?:denge|gosteri|bosluk|durum)/,
  top: /./,
  havan: /./,
  obus: /^(?:ve|atis|ates|mermi|saldiri|bombardiman)/,
  topcu: /^(?:ve|atis|ates|mermi|saldiri|bombardiman)/,
  isci: /^(?:parti|hak|sendika)/,
  grup: /^(?:toplanti|baskan)/,
  polis: /^(?:akademi|okul)/,
});

const REGIME_OF = set("ateskes vize sinir tasarruf gecis denetim yaptirim silahsizlanma hukuk diyet");
/** Things, but where a name owns them: "Türk tankları"; "insani" is humane. */
const OWNED_ONLY = /^(?:insani$|tank(?:lar|i|t|a|$)|bot(?:lar|u|ta|a|$))/;

function standsAlone(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  // "Ateşkes rejimi": no government.
  if (token?.norm.startsWith("rejim") === true && REGIME_OF.has(tokens[at - 1]?.norm ?? "")) return false;
  // "Meclisin başındaki": no press.
  if (token?.norm.startsWith("basin") === true && token.written.charAt(2).toLowerCase() === "ş") return false;
  if (token !== undefined && OWNED_ONLY.test(token.norm) && !/^(?:is|bilim)$/.test(tokens[at - 1]?.norm ?? "")) return false;
  const other = token === undefined || token.suffix !== null ? undefined : NO_PEOPLE[token.norm];
  return other === undefined || next === undefined || next.kind === "mark" || !other.test(next.norm) || verbOf(next) !== null;
}

const MOTION =
  /^(?:ziyaret|git|gid|gel|ulas|var|uc|don|gec|gir|hareket|ayril|kalk|dondu|cekil|kac(?!in)|tasin|sefer|indi|inen|getir|gotur)/;
const MOTION_REACH = 3;

/** "Ankara Tren Garı önünde": behind a bare name more of it, and where it stands. */
function isOfNameThere(tokens: readonly Token[], to: number): boolean {
  let at = to;
  while (at < to + NAME_REACH && tokens[at]?.capital === true && tokens[at]?.suffix === null) at++;
  const there = at === to ? undefined : tokens[at];
  return there?.capital === false ? THERE.test(there.norm) : /^n?[dt][ae](?:ki)?$/.test(there?.suffix ?? "");
}
const NAME_REACH = 4;
const THERE = /^(?:onunde|yakininda|yakinlarinda|cevresinde|icinde|girisinde|civarinda|bahcesinde|karsisinda|avlusunda)(?:ki)?$/;

const QUARTER =
  /^(?:merkez|disinda|cevre|yakin|banliyo|kirsal|semt|mahalle|sokak|sema|kuzey|guney|dogu|bati|icinde|kenar|carsi|meydan|giris|varos|eski)[a-z]*(?:n[dt][ae](?:ki|n)?|ne|na)$|^(?:dis|kenar) mahalle/;
const SEATED = /^(?:savunma|disisleri|icisleri)$/;
function standsWhere(tokens: readonly Token[], to: number): boolean {
  // "Ankara Tren Garı önünde", "Moskova ziyareti".
  if (tokens[to - 1]?.suffix === null && (isOfNameThere(tokens, to) || tokens[to]?.norm.startsWith("ziyaret") === true)) return true;
  const suffix = tokens[to - 1]?.suffix ?? "";
  // "Şam'ın merkezinde", "Moskova'nın banliyösüne".
  if (/^n?[iu]n$/.test(suffix) && QUARTER.test(tokens[to]?.norm ?? "")) return true;
  // "Moskova'daki Savunma Bakanlığı": the one that sits there, but for its building.
  const isBuilding = /^(?:bina|yerleske|karargah|onun|cevres|yakin)/.test(tokens[to + 2]?.norm ?? "");
  if (!isBuilding && suffix.endsWith("ki") && SEATED.test(tokens[to]?.norm ?? "") && tokens[to + 1]?.norm.startsWith("bakanlig") === true)
    return false;
  if (/^n?[dt][ae](?:ki)?$/.test(suffix)) return true;
  const isMoved = /^(?:[yn]?[iuae]|n?[dt][ae]n)$/.test(suffix);
  return isMoved && tokens.slice(to, to + MOTION_REACH).some(({ norm }) => MOTION.test(norm));
}

function moodOf(token: Token): "condition" | "future" | null {
  const form = verbOf(token)?.form;
  return form === "condition" ? "condition" : form === "future" || form === "prospect" || form === "aorist" ? "future" : null;
}

const STAYS = new Set(["kal", "dur", "sur", "surdur", "devam", "ol", "bulun", "bekle", "izle", "destekle", "kaldir", "yasa"]);
function stays(token: Token): boolean {
  const verb = verbOf(token);
  return verb !== null && (verb.negated || (!verb.able && STAYS.has(verb.stem)));
}

const POSSESSED = /l[ae]r[iu](?:n[iu]n?|n[ae]|nd[ae]n?)$|[^aeiu][iu]n[iu]$/;
/** "…, birliklerinin": with an owner's ending, and no owner or name right before it. */
function ownsByEnding({ from, to }: Range, tokens: readonly Token[]): boolean {
  const before = tokens[from - 1];
  const isOwned =
    before !== undefined && before.kind === "word" && (before.capital || /n[iu]n$|[^aeiu][iu]n$/.test(before.suffix ?? before.norm));
  return to - from === 1 && !isOwned && POSSESSED.test(tokens[from]?.norm ?? "");
}

export const turkish: LanguagePack = {
  lang: "tr",
  triggers,
  groupNouns,
  weapons,
  casualtyCues,
  equipmentNouns,
  realis,
  words,
  ownCountry: OWN_COUNTRY,
  ownsByEnding,
  local: set("emniyet guvenlik polis jandarma bekci ordu mahkeme savcilik valilik"),
  smallNames: true,
  fullTables: false,
  order: "sov",
  needsAnyForm: true,
  moodOf,
  stays,
  standsWhere,
  standsAlone,
  binds: ({ norm, suffix }) => suffix === null && norm in groupNouns,
  numbers: turkishNumbers,
  dates: turkishDates,
  keyOf: (word) => word,
  nameForms,
  wordForms: formsOf,
  remembering: {
    anniversary: new SoughtPattern(/^(?:yildonum|donumun)/),
    unit: new SoughtPattern(/^yil$/),
    passed: /^uzerinden$/,
    since: /^sonra /,
    side: "behind",
  },
  strangeGroupAt,
  strangePlaces,
  sceneWords,
  syntax: { clauseOf, tells, rolesOf, realityOf, realityOfFigure, reportOf, pointsBack, namesGroup, ownsGroup: () => false },
};
