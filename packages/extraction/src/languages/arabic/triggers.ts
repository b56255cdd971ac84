import type { LanguagePack } from "../../language-pack.ts";
import { affairs } from "./triggers/affairs.ts";
import { armed } from "./triggers/armed.ts";
import { coercion } from "./triggers/coercion.ts";
import { diplomacy } from "./triggers/diplomacy.ts";
import { economy } from "./triggers/economy.ts";
import { humanitarian } from "./triggers/humanitarian.ts";
import { posture } from "./triggers/posture.ts";
import { speech } from "./triggers/speech.ts";

/** What reporters write for each kind of event. Weapons decide among bombing, shelling and rocketing (`byWeapon`). */
export const triggers: LanguagePack["triggers"] = {
  ...armed,
  ...posture,
  ...coercion,
  ...humanitarian,
  ...diplomacy,
  ...speech,
  ...economy,
  ...affairs,
};
