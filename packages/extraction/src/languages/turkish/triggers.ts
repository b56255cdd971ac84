import type { LanguagePack } from "../../language-pack.ts";
import { affairs } from "./triggers/affairs.ts";
import { armed } from "./triggers/armed.ts";
import { coercion } from "./triggers/coercion.ts";
import { diplomacy } from "./triggers/diplomacy.ts";
import { humanitarian } from "./triggers/humanitarian.ts";
import { posture } from "./triggers/posture.ts";
import { speech } from "./triggers/speech.ts";

/** Stems of what reporters write for each kind of event; endings are taken off before the look-up. */
export const triggers: LanguagePack["triggers"] = {
  ...armed,
  ...posture,
  ...coercion,
  ...humanitarian,
  ...diplomacy,
  ...speech,
  ...affairs,
};
