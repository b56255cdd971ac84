import type { LanguagePack } from "../../../language-pack.ts";

/** Some of the event types with their phrases. */
export type TriggerTable = Partial<LanguagePack["triggers"]>;

/** Names of machines of war as the tokeniser cuts them: "Су-34" is two words. */
export const machines = "су миг ил миг-29 f панцирь искандер калибр смерч ураган торнадо солнцепек байрактар анка леопард бал бастион";
export const place = { object: "place" } as const;
export const none = { object: "none" } as const;
/** Told only of a place that is named right behind: "взяли Саракиб". */
export const bare = { object: "place", sure: true } as const;
export const addressee = { object: "addressee" } as const;
export const weapon = { byWeapon: true } as const;
export const judged = { object: "none", realis: "assessed" } as const;
