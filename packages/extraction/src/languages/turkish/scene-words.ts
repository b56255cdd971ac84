import type { SceneWords } from "../../language-pack.ts";
import { set } from "./words.ts";

export const sceneWords: SceneWords = {
  there: set("orada oradaki orda burada buradaki burasi buraya burayi buradan buralarda"),
  carried: set(
    "nakledildi nakledilen nakledildigi nakledildigini nakledilirken kaldirildi kaldirilan kaldirildigi kaldirildigini sevk goturuldu goturulen tasindi tahliye",
  ),
  origins: set("den dan ten tan"),
};
