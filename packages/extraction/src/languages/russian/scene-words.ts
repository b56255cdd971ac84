import type { SceneWords } from "../../language-pack.ts";
import { set } from "./inflect.ts";

export const sceneWords: SceneWords = {
  there: set("там тамошние тамошних"),
  carried: set(
    "перевезли перевезены доставили доставлены доставлен доставлена эвакуировали эвакуированы эвакуирован госпитализированы госпитализирован переправили переправлены отвезли",
  ),
  origins: set("из"),
};
