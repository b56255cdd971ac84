import type { LanguagePack } from "../language-pack.ts";
import { arabic } from "./arabic/index.ts";
import { english } from "./english/index.ts";
import { russian } from "./russian/index.ts";
import { turkish } from "./turkish/index.ts";

/** Every language that is read. A new one is a folder beside these and a line here. */
export const LANGUAGE_PACKS: readonly LanguagePack[] = [english, turkish, russian, arabic];
