import type { StrangePlaceWords } from "../../language-pack.ts";
import { bound, set } from "./words.ts";

export const strangePlaces: StrangePlaceWords = {
  towns: bound("koyu koyleri beldesi beldeleri kasabasi kasabalari mezrasi mezralari nahiyesi"),
  areas: bound("mahallesi mahalleleri semti semtleri ilcesi ilceleri mevkii mevkisi kampi kamplari tepesi tepeleri gecidi bolgesi"),
  stands: "before",
  of: new Set(),
  heads: set(
    "tel kefr kefer deyr umm um ebu han hirbet seyh ayn beyt cebel kasr cub burc vadi havs maarret merc kerem bir ras resm bab bustan kalat cisr",
  ),
  articles: set("el es ed en er et ez"),
  never: set(
    "bu su o bir iki uc diger bazi sinir yeni eski guney kuzey dogu bati orta turk kurt arap turkmen alevi durzi hristiyan ermeni yahudi filistinli suriye suriyeli turkiye rus rusya iran irak israil abd amerikan bm ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik pazartesi sali carsamba persembe cuma cumartesi pazar ateskes guvenli tampon catismasizlik gerginligi azaltma operasyon harekat merkez buyuk kucuk asagi yukari",
  ),
  before: new Set(),
  grounds: new Set(),
};
