import type { SceneWords } from "../../language-pack.ts";
import { set } from "./words.ts";

export const sceneWords: SceneWords = {
  there: set("there"),
  carried: set("transferred taken evacuated rushed transported airlifted flown hospitalised hospitalized ferried"),
  origins: set("from"),
};
