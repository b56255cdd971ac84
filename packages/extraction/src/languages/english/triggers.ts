import type { LanguagePack } from "../../language-pack.ts";
import { affairs } from "./triggers/affairs.ts";
import { armed } from "./triggers/armed.ts";
import { coercion } from "./triggers/coercion.ts";
import { diplomacy } from "./triggers/diplomacy.ts";
import { humanitarian } from "./triggers/humanitarian.ts";
import { idioms } from "./triggers/idioms.ts";
import type { TriggerTable } from "./triggers/phrases.ts";
import { posture } from "./triggers/posture.ts";
import { speech } from "./triggers/speech.ts";

const plain: LanguagePack["triggers"] = {
  ...armed,
  ...posture,
  ...coercion,
  ...humanitarian,
  ...diplomacy,
  ...speech,
  ...affairs,
};

/** What reporters write for each kind of event. A phrase may ask for other words in its sentence (`needs`), close behind it (`reach`). */
export const triggers: LanguagePack["triggers"] = withIdioms(plain, idioms);

/** A type's plain words come before its figures of speech. */
function withIdioms(table: LanguagePack["triggers"], more: TriggerTable): LanguagePack["triggers"] {
  const all = { ...table };
  for (const type of Object.keys(more) as (keyof TriggerTable)[]) all[type] = [...table[type], ...(more[type] ?? [])];
  return all;
}
