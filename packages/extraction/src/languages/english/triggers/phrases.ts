import type { LanguagePack } from "../../../language-pack.ts";
import { OFF_WORDS, PHASES } from "../deed.ts";

type Phrase = LanguagePack["triggers"]["air_strike"][number];
type More = Phrase[1];
/** Some of the event types with their phrases. */
export type TriggerTable = Partial<LanguagePack["triggers"]>;

export const noun = { kind: "noun" } as const;
export const place = { object: "place" } as const;
export const none = { object: "none" } as const;
export const addressee = { object: "addressee" } as const;
export const weapon = { byWeapon: true } as const;
export const means = { byWeapon: true, anyMeans: true } as const;
/** Works of guns or jets, never of hands. */
export const guns = { byWeapon: true, anyMeans: "shells" } as const;
export const tried = { realis: "attempted" } as const;
export const judged = { object: "none", realis: "assessed" } as const;

/** All forms of regular verbs, with what follows them. */
export const forms = (...verbs: string[]): string[] =>
  verbs.flatMap((verb) => {
    const [head = "", ...rest] = verb.split(" ");
    const tail = rest.length === 0 ? "" : ` ${rest.join(" ")}`;
    const e = head.endsWith("e");
    const y = /[^aeiou]y$/.test(head);
    const third = y ? `${head.slice(0, -1)}ies` : /(?:s|sh|ch|x|z)$/.test(head) ? `${head}es` : `${head}s`;
    const past = e ? `${head}d` : y ? `${head.slice(0, -1)}ied` : `${head}ed`;
    const ing = e && !head.endsWith("ee") ? `${head.slice(0, -1)}ing` : `${head}ing`;
    return [head, third, past, ing].map((form) => form + tail);
  });

export const all = (phrases: readonly string[], more?: More): Phrase[] =>
  phrases.map((phrase) => (more === undefined ? [phrase] : [phrase, more]));

/** "a | b | c": so many phrases of one kind. */
export const say = (phrases: string, more?: More): Phrase[] => all(phrases.split(" | "), more);

const PHASE_WORDS = PHASES.split(" ");
/** Nouns for deeds, told where a verb says that they are done: "held an exercise", "talks opened". */
export const deeds = (nouns: string, more?: More): Phrase[] => say(nouns, { kind: "noun", sure: true, needs: PHASE_WORDS, ...more });
/** The same where one says that they are broken off: "talks collapsed". */
export const brokenOff = (nouns: string): Phrase[] => say(nouns, { kind: "noun", sure: true, needs: OFF_WORDS });
