import { remembering, type Word } from "@orontes/language";

/** What a verb's ending makes of it. */
export type Form =
  | "past" // vurdu, vurmuştu
  | "ongoing" // vuruyor, vurmakta
  | "future" // vuracak
  | "aorist" // vurur
  | "necessity" // vurmalı
  | "condition" // vurursa, vursa
  | "wish" // vursun
  | "fact" // vurduğunu
  | "prospect" // vuracağını
  | "act" // vurmasını
  | "infinitive" // vurmak, vurmaya
  | "participle" // vuran
  | "linked" // vurarak, vurup
  | "without" // vurmadan
  | "while"; // vururken, vurunca

export type Case = "nom" | "acc" | "dat" | "loc" | "abl" | "gen" | "ins" | "attr";

export interface Inflection {
  readonly form: Form;
  readonly passive: boolean;
  readonly negated: boolean;
  /** -ebil: can, may. */
  readonly able: boolean;
  /** The case that hangs on a fact, a prospect, an act or an infinitive. */
  readonly case: Case;
}

const VOICE = "(?<voice>(?:t[iu]r|d[iu]r|t)?(?:[iu]l[iu]n|n[iu]l|[iu]n[iu]l|[iu]?l|[iu]?n)?)";
const NEG = "(?<neg>(?:y?[ae])?m[ae]|(?:y?[ae])?m(?=[iu]yor))?";
const ABLE = "(?<able>y?[ae]b[iu]l)?";
const PERSON = "(?:l[ae]r|n[iu]z|[iu]z|[iu]m|m|n|k)?";
const CASE = "(?<case>n[iu]n|n[iu]|n[ae]|n?[dt][ae]n|n?[dt][ae]|y?l[ae])?";
const ENDINGS: readonly (readonly [Form, string])[] = [
  ["past", `(?:[dt][iu]${PERSON}(?:yd[iu])?|m[iu]s(?:[dt][iu]r?|t[iu]l[ae]r)?${PERSON})`],
  ["condition", `(?:[aeiu]?r|z|[iu]yor|y?[ae]c[ae]k|m[iu]s|[dt][iu]y?)?s[ae](?:l[ae]r|yd[iu])?`],
  ["ongoing", `(?:[iu]?yor(?:d[iu]|m[iu]s)?${PERSON}(?:d[iu])?|m[ae]kt[ae](?:d[iu]r|yd[iu])?(?:l[ae]r)?)`],
  ["future", `y?[ae]c[ae](?:k(?:t[iu]r?|l[ae]r|l[ae]rd[iu]|m[iu]s|l[ae]rd[iu]r)?|g[iu][mz])`],
  ["aorist", `(?:[aeiu]?r|z)(?:d[iu]|l[ae]r|m[iu]s|l[ae]rd[iu]|[iu]z|[iu]m)?`],
  ["necessity", `m[ae]l[iu](?:d[iu]r|yd[iu]|l[ae]r)?`],
  ["wish", `(?:s[iu]n(?:l[ae]r)?|y?[ae]l[iu]m|y?[iu]n[iu]z)`],
  ["fact", `[dt][iu](?:k|g[iu](?:m|m[iu]z)?|kl[ae]r[iu](?:m[iu]z)?)${CASE}`],
  ["prospect", `y?[ae]c[ae](?:g[iu](?:m|m[iu]z)?|kl[ae]r[iu])${CASE}`],
  ["without", `(?:y?[ae])?m[ae]d[ae]n|m[ae]ks[iu]z[iu]n`],
  ["act", `m[ae](?:s[iu]|l[ae]r[iu]?|l[ae]r[iu]|m[iu]z)?${CASE}(?:d[iu]r|yd[iu])?`],
  ["infinitive", `(?:m[ae]k(?<inf>t[ae]n|t[ae]|l[ae])?|m[ae]y(?<inf2>[iuae])|m[ae]ks[iu]z[iu]n|m[ae]kt[iu])`],
  ["participle", `y?[ae]n(?:l[ae]r)?(?:[iu]n|[iu]|[ae]|[dt][ae]n?|l[ae])?|m[iu]s|[iu]yordu`],
  ["while", `(?:(?:[aeiu]?r|z|[iu]yor|m[iu]s|y?[ae]c[ae]k)?ken|y?[iu]nc[ae]|[dt][iu]k[cs][ae]|[aeiu]?rc[ae]s[iu]n[ae])`],
  ["linked", `(?:y?[iu]p|y?[ae]r[ae]k)`],
];
const VERBAL = ENDINGS.map(
  ([form, ending]) => [form, new RegExp(`^${VOICE}${NEG}${ABLE}${NEG.replace("neg", "neg2")}(?:${ending})$`)] as const,
);

const CASES: readonly (readonly [RegExp, Case])[] = [
  [/^(?:|l[ae]r|[iu]m[iu]z|l[ae]r[iu]m[iu]z)$/, "nom"],
  [/(?:[dt][ae]ki)(?:l[ae]r)?(?:n[iu]n|n[ae]|n[iu]|[iu]n|e|i)?$/, "attr"],
  [/[dt][ae]n$/, "abl"],
  [/[dt][ae]$/, "loc"],
  [/y?l[ae]$/, "ins"],
  [/n[iu]n$|[iu]n$|^n$/, "gen"],
  [/n[iu]$|^y[iu]$/, "acc"],
  [/n[ae]$|^y?[ae]$|r[ae]$|^s[iu]ne$/, "dat"],
];

/** The case of an ending that hangs on a name or a noun. A vowel alone is the object's on a name; on a compound ("rejim unsurları") it only binds. */
export function caseOf(ending: string, isCompound: boolean): Case {
  const bare = /^(?:l[ae]r)?s?[iu]$/.test(ending);
  // "Gazetesi": behind a vowel the object is "-yi".
  if (bare) return isCompound || ending.startsWith("s") ? "nom" : "acc";
  return CASES.find(([form]) => form.test(ending))?.[1] ?? "nom";
}

/** How a verb's ending inflects it, or null where it is no verb's ending. */
export function inflectionOf(ending: string): Inflection | null {
  for (const [form, pattern] of VERBAL) {
    const groups = pattern.exec(ending)?.groups;
    if (groups === undefined) continue;
    // "Kişiler": a passive is "-ilir" there.
    if (form === "aorist" && /^[iu]?[ln][ae]r/.test(ending)) continue;
    const hung = groups["case"] ?? (groups["inf"] === undefined ? (groups["inf2"] ?? "") : groups["inf"]);
    return {
      form,
      passive: /[ln]$/.test(groups["voice"] ?? ""),
      negated: groups["neg"] !== undefined || groups["neg2"] !== undefined || (form === "aorist" && /z/.test(ending)) || form === "without",
      able: groups["able"] !== undefined,
      case: hung === "" ? "nom" : caseOf(hung, false),
    };
  }
  return null;
}

const NOMINAL =
  /^(?:l[iu]k)?(?:l[ae]r)?(?:[iu]m[iu]z|s?[iu])?(?:n?[iu]n|[yn]?[iu]|[yn]?[ae]|n?[dt][ae]n?|y?l[ae]|n?c[ae])?(?:(?<=[dt][ae])ki(?:l[ae]r)?(?:n?[iu]n|n?[ae]|n?[iu])?)?(?:y?d[iu]|t[iu]|d[iu]r|t[iu]r|y?ken|yd[iu]l[ae]r)?$/;
/** "Görüşmelerde", not "çağrıldı". */
export const isNominal = (ending: string): boolean => NOMINAL.test(ending);
const PROSPECT = /[ae]c[ae]g$/;
/** Final k, p, ç and t soften before a vowel: "uçak", "uçağı". */
const HARD: Readonly<Record<string, string>> = { g: "k", b: "p", d: "t" };
const LONGEST = 40;

const OE: ReadonlySet<string> = new Set("öÖ");

/** The folded word, but "öl-" (die) stays apart from "ol-" (be): it is filed as "oel-". */
export const keyed = ({ norm, written }: Pick<Word, "norm" | "written">): string =>
  norm.startsWith("ol") && OE.has(written.charAt(0)) ? `oel${norm.slice(2)}` : norm;

/** A split of a word into a possible stem and what hangs on it, the longest stem first. */
export interface Split {
  readonly stem: string;
  readonly ending: string;
}

/** Every way to read a word as a stem with endings; the whole word first. */
export const splitsOf = remembering((word: string): readonly Split[] => {
  const splits: Split[] = [{ stem: word, ending: "" }];
  if (word.length <= LONGEST)
    for (let at = word.length - 1; at >= 2; at--) {
      const [stem, ending] = [word.slice(0, at), word.slice(at)];
      const isVerb = inflectionOf(ending) !== null;
      // "İneceğiz": a phrase may end in a prospect's stem.
      if (!isVerb && !NOMINAL.test(ending) && !(ending === "iz" && PROSPECT.test(stem))) continue;
      splits.push({ stem, ending });
      const hard = HARD[stem.at(-1) ?? ""];
      if (hard !== undefined && /^[aeiu]/.test(ending)) splits.push({ stem: stem.slice(0, -1) + hard, ending });
      // "Bombalıyor": the vowel of "bombala" gives way.
      if (ending.startsWith("iyor") || ending.startsWith("uyor")) splits.push({ stem: `${stem}a`, ending }, { stem: `${stem}e`, ending });
    }
  return splits;
});

/** Their forms are other words: "şehitler", "şehitlik" name the fallen, "şehit oldu" tells of one. */
const WHOLE = /^sehi(?:tl|tin|di|tt?e|tf)/;

/** The keys under which tables may know a word: itself, then its stems. */
export const formsOf = (word: Word): readonly string[] =>
  word.suffix !== null || WHOLE.test(word.norm) ? [word.norm] : stemsOf(keyed(word));

/** "Düşün-" (think) is not "düş-" (fall). */
const isFall = (stem: string, word: string): boolean => stem === "dus" && word.startsWith("dusun");
const stemsOf = remembering((word: string): readonly string[] => [
  ...new Set(splitsOf(word).flatMap(({ stem }) => (isFall(stem, word) ? [] : [stem]))),
]);
