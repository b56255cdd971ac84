import { fold } from "@orontes/language";
import type { LanguagePack } from "../../../language-pack.ts";
import { conjugated, phrases, split } from "../forms.ts";

type Entry = LanguagePack["triggers"]["air_strike"][number];
type More = Entry[1];
/** Some of the event types with their phrases. */
export type TriggerTable = Partial<LanguagePack["triggers"]>;

const all = (words: readonly string[], more?: More): Entry[] => words.map((word): Entry => (more === undefined ? [word] : [word, more]));
export const verbs = (more: More, ...list: string[]): Entry[] => all(conjugated(...list), more);
/** Phrases apart by ";". */
export const nouns = (list: string, more?: More): Entry[] => all(phrases(list), { kind: "noun", ...more });
export const fixed = (list: string, more?: More): Entry[] => all(phrases(list), more);

const PRONOUNS = ["ه", "ها", "هم"];
/** With the article, in the accusative, and with pronouns: "سفارة", "السفارة", "سفارتها". */
export const inflected = (list: string): string[] =>
  split(list).flatMap((word) => {
    const stem = word.endsWith("ة") ? `${word.slice(0, -1)}ت` : word;
    return [word, `ال${word}`, `${word}ا`, ...PRONOUNS.map((pronoun) => stem + pronoun)].map(fold);
  });

export const place = { object: "place" } as const;
export const none = { object: "none" } as const;
export const addressee = { object: "addressee" } as const;
export const weapon = { byWeapon: true } as const;
/** "قصف": guns unless whoever does it strikes from the air. */
export const shelling = { byWeapon: true, anyMeans: "shells" } as const;
/** A verbal noun whose genitive suffers: "استهداف القاعدة", "اعتقال الصحفي". */
export const done = { voice: "passive" } as const;
export const tried = { realis: "attempted" } as const;
export const judged = { object: "none", realis: "assessed" } as const;
export const needs = (list: string, more: More = {}): More => ({ ...more, needs: inflected(list) });
