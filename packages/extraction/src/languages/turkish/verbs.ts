import { fold } from "@orontes/language";
import type { Token } from "@orontes/language";
import { type Inflection, inflectionOf, isNominal, keyed, splitsOf } from "./inflection.ts";
import { triggers } from "./triggers.ts";
import { set } from "./words.ts";

/** Stems of everyday verbs, which end clauses though they tell of nothing. */
const EVERYDAY =
  "ol oel oeldur oeldurul yarala katlet katled uy dov it yak yik sus tahkim sav surukle et ed yap ver al gel git gid bul bulun kal cik gir iste soyle de diy bildir belirt acikla duyur kaydet aktar ekle vurgula savun sur surul iddia paylas yaz oku gor goster goruluyor dur tut at ac kapa kapat kur kalk kaldir koy sok cek dus dusur gec gecir getir goetur gotur basla baslat bit bitir sun suren surdur devam ilet dile ifade yayimla yayinla konus anlat bil bilin sor cevapla yanitla kullan calis dusun san sanil tahmin bekle beklen planla hedefle amacla ongor oner cagir uyar hatirlat dogrula yalanla reddet inkar kabul kar destekle sagla saglan olus olustur artir art azal azalt yuksel duser yasa yasan ulas ulastir git tasi tasin yer ayril don dondur gonder gonderil sevk toplan topla katil an anil say sayil belir bagla baglan birak temizle arindir koru korun savas diren kazan kaybet yen yenil hazirla hazirlan imzala dayan dayandir kapsa icer iceriyor ilgilen etkile izle takip kont kontrol kapla taniy tani adlandir nitele degerlendir ele alin veril yapil edil gerceklestir gerceklestiril duzenle duzenlen kaldiril hareket oldugu bulundur gerek gerektir iler patlak zorla durdur engelle onle kacin vazgec iptal ertele sinirla kisitla artti kutla kina elestir tepki pekistir incele arastir arastiril basvur hesapla ode odet yararlan yansit yansi unut hatirla sev iflas kurtar kurtul kayb yitir yit can mahsur sizdir siz teyit teyid".split(
    " ",
  );
/** Nouns in -ma, which name a thing as much as an act. */
const NOUNS = set(
  "aciklama gorusme catisma anlasma patlama uygulama calisma gelisme degerlendirme duzenleme inceleme sorusturma konusma savunma suclama arama kurtarma normallesme sozlesme odeme harcama carpisma kisitlama mahkeme malzeme cepheleme dayanisma tartisma cephe tirmanma arastirma aydinlatma kusatma saldiri baski cagri kaygi yargi duygu soru korku ornek kusku sorgu yenilgi dusunce yaptirim alim satim catismasizlik nesriyat yuruyus baskin bakim yasama yurutme",
);
/** Read as verbs, and are others. */
const NO_VERBS = set(
  "yardim adim yildirim girisim egitim yakin yakini yakinlari yakininda yakinlarinda yakinindaki yakinlarindaki yakinina varan calisani calisanlar calisanlari calisaninin calisanlarinin calisanlarina calisanlarini calisanlarindan alan alani alanlar alanlari alanina alaninda alandaki olarak adi ait simdi kendi kendini kadar hatti kenti ani yani alti yedi karsi ordu birlikte sonra onlarin onun bunun ile vali gece ona oda olay olayi olaylar adam aday yeni atan son ana an ona kalan var varil aldi'nin gerek ister iki dis ona once diger yer yeri yerin gerekce durum kalem kurum kurumu adet asir isi dunya olan gecen yerde basin basini basinda sundu'nun yasa yasi yasama gida gider sayi acik acil kes kurt adin oyun odak alim alimi atma gelir tane deniz denizi dedikodu koyun koyu koyunu koyune koyunde koyunden kapi kapisi kapisini tutar degil kalici ongoru gorev atik erken erkek erkenden ucu ucun ucte ucer yarin yarisi yari sorun sorunu sorunun sorunlar sorma arada aradan araya aranin bati batida kisin varsa varken diken inan inanc ilk ilan ilanda delik delil kirk kirar kirma ovme adana aden bastan coktan haziranda kalkan kalkani kistan karar surlar yazilar insa odesa karsin uydu uyarinca bombalar korumalar korumalarla korumalari varil varili varile varilin sorti sortiyi sortinin cikma oturma azaltma kacirma basma indirme toplama besleme yukleme guvenme uzlasma bulusma",
);

const LAST_WORDS = Object.values(triggers)
  .flat()
  .flatMap(([phrase, more]) => (more?.kind === "noun" ? [] : [fold(phrase.split(" ").at(-1) ?? "")]));
const PLAIN: ReadonlySet<string> = new Set([...EVERYDAY, ...LAST_WORDS]);
/** "Kabul etme" is a phrase, and "etme" no stem: else nobody would deny in "etmedi". */
export const STEMS: ReadonlySet<string> = new Set([...PLAIN].filter((word) => !(/m[ae]$/.test(word) && PLAIN.has(word.slice(0, -2)))));

export interface Verb extends Inflection {
  readonly stem: string;
}

const verbs = new Map<string, Verb | null>();
const MOST_KNOWN = 60_000;
/** Endings that only verbs bear, whatever the stem. */
const SURE =
  /(?:[dt][iu]g[iu]n[iu]|[dt][iu]kl[ae]r[iu]n[iu]|[ae]c[ae]g[iu]n[iu]|[ae]c[ae]kl[ae]r[iu]n[iu]|[iu]yor(?:du|lar)?|m[ae]kt[ae]d[iu]r|m[iu]st[iu]|[iu]l[dt][iu]|nd[iu]rd[iu]|lad[iu]|led[iu]|[^e]l[ae]m[ae](?:s[iu]|l[ae]r[iu])n[iu])$/;

/** A word as a verb, or null where it is none. Past tenses end a word as "kenti" and "hattı" do: only known verbs are read in those. */
export function verbOf(token: Token | undefined): Verb | null {
  if (token === undefined || token.kind !== "word" || token.suffix !== null) return null;
  const word = keyed(token);
  const known = verbs.get(word);
  const verb = known === undefined ? read(word) : known;
  if (known === undefined) {
    if (verbs.size >= MOST_KNOWN) verbs.clear();
    verbs.set(word, verb);
  }
  // "Rus Uzlaştırma Merkezi": written large, an act is part of a name. "Kürdü" is a Kurd, "kurdu" set up.
  return token.capital && verb !== null && (!IN_HEADLINES.has(verb.form) || word === "kurdu") ? null : verb;
}

/** Behind these "alan" takes, and is no field: "hedef alan", "gözaltına alan". */
const BEFORE_TAKING = set(
  "hedef altina geri ele gozaltina kontrolune denetimine esir rehin satin yer destek karar elinden teslim uzerine icine hedefine ablukaya kusatmaya cembere",
);
const TAKING: Verb = { stem: "al", form: "participle", passive: false, negated: false, able: false, case: "nom" };
/** The verb at a place; what a word alone leaves open the one before it says. */
export const verbAt = (tokens: readonly Token[], at: number): Verb | null =>
  tokens[at]?.norm === "alan" && BEFORE_TAKING.has(tokens[at - 1]?.norm ?? "") ? TAKING : verbOf(tokens[at]);

/** "Uçaklar Kenti Vurdu": of words written large only these are verbs; "Adana", "Odesa" are names. */
const IN_HEADLINES: ReadonlySet<Inflection["form"]> = new Set(["past", "ongoing", "future"]);

/** Behind a noun in -ma these make its verb again, denied: "düzenlemediğini", "görüşmedi", "uygulamayan". */
const DENIES = /^(?:d[iu](?:$|g|k|l[ae]r)|m[iu]s|y[ae](?:c[ae]|n|r[ae]k)|z(?:$|l[ae]r|s[ae]))/;

/** The past hardens behind hard consonants and nowhere else: "toplantı", "antik" are no verbs. */
function agrees(stem: string, ending: string): boolean {
  const past = /[dt][iu]/.exec(ending);
  if (past === null) return true;
  const before = past.index === 0 ? stem.at(-1) : ending[past.index - 1];
  return /[ptkschf]/.test(before ?? "") === (past[0][0] === "t");
}

function read(word: string): Verb | null {
  if (NO_VERBS.has(word) || word.length < 3) return null;
  const splits = splitsOf(word);
  if (splits.some(({ stem, ending }) => NOUNS.has(stem) && isNominal(ending) && !DENIES.test(ending))) return null;
  const inflected = splits.flatMap(({ stem, ending }) => {
    const inflection = ending === "" || !agrees(stem, ending) ? null : inflectionOf(ending);
    // "Korkuyor" is no "korkuyo-r".
    return inflection === null || (inflection.form === "aorist" && stem.endsWith("yo")) ? [] : [{ stem, inflection }];
  });
  const found =
    inflected.find(({ stem }) => STEMS.has(stem)) ?? (SURE.test(word) ? inflected.find(({ stem }) => stem.length >= 3) : undefined);
  if (found === undefined) return null;
  const { form, passive, negated, able, case: hung } = found.inflection;
  return { stem: found.stem, form, passive: passive || isPassiveStem(found.stem), negated, able, case: hung };
}

/** Look passive and are not. */
const REFLEXIVE = set(
  "bulun cekil toplan hazirlan tasin ayril katil yayil yasan dayan kullan konus savun basla kazan inan guven ogren davran kapan dusun sevin ilgilen",
);
/** "Düzenlen-" is known as a verb of its own, and is the passive of "düzenle-". */
function isPassiveStem(stem: string): boolean {
  const active = /^(.{2,}?)(?:[iu]?[ln])$/.exec(stem)?.[1];
  return active !== undefined && (STEMS.has(active) || STEMS.has(active.replace(/d$/, "t"))) && !REFLEXIVE.has(stem);
}
