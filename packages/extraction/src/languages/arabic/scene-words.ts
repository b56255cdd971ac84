import type { SceneWords } from "../../language-pack.ts";
import { set } from "./words.ts";

export const sceneWords: SceneWords = {
  there: set("هناك"),
  carried: set("نقل نقلوا نقلت نقله نقلهم إسعاف أسعف أسعفوا إسعافهم إجلاء إجلاؤهم أجلي"),
  origins: set("من"),
};
