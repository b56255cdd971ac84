import type { LanguagePack } from "../../../language-pack.ts";

type Phrase = LanguagePack["triggers"]["air_strike"][number];
type More = Phrase[1];
/** Some of the event types with their phrases. */
export type TriggerTable = Partial<LanguagePack["triggers"]>;

export const noun = { kind: "noun" } as const;
export const place = { object: "place" } as const;
export const none = { object: "none" } as const;
export const addressee = { object: "addressee" } as const;
export const weapon = { byWeapon: true } as const;
/** Says nothing of a weapon itself: "vurdu". */
export const means = { byWeapon: true, anyMeans: true } as const;
/** Its subject suffers, whatever the verb's own voice: "saldırıya uğradı". */
export const suffered = { voice: "passive" } as const;
export const tried = { realis: "attempted" } as const;
export const judged = { object: "none", realis: "assessed" } as const;

/** Light verbs that carry out a noun. */
export const DO = "düzenle, gerçekleştir, başlat, yap, icra et";

/** "Öl-" (die) is filed apart from "ol-" (be): see `keyed`. */
const filed = (phrase: string): string => phrase.replace(/(^| )öl/g, "$1oel");

export const all = (phrases: readonly string[], more?: More): Phrase[] =>
  phrases.map((phrase) => (more === undefined ? [filed(phrase)] : [filed(phrase), more]));

/** How far before its verb an object stands, in tokens: "ateşkesi bir günde 14 kez ihlal etti". */
const OBJECT_REACH = 7;
/** The verbs behind one of these words, whatever stands between. */
export const over = (objects: string, verbs: string, more?: More): Phrase[] =>
  all(verbs.split(", "), { ...more, needs: objects.split(" "), reach: -OBJECT_REACH });

/** Each of the first with each of the last: "füze" and "roket" with "fırlat" and "at". */
export const each = (first: string, last: string, more?: More): Phrase[] =>
  all(
    first.split(", ").flatMap((one) => last.split(", ").map((other) => `${one} ${other}`)),
    more,
  );
