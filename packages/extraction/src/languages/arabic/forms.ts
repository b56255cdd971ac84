/** All forms in which news tells of a verb: "past:imperfect", the second without its prefix. "قصف:قصف" gives "قصفت", "يقصف", "تقصفان" … */
export const conjugated = (...verbs: string[]): string[] =>
  verbs.flatMap((verb) => {
    const [past = "", imperfect = "", ...rest] = verb.split(":");
    const stem = past.endsWith("ى") || past.endsWith("ا") ? past.slice(0, -1) : past;
    const isWeak = stem !== past;
    const pasts = isWeak ? [past, `${stem}ت`, `${stem}وا`, `${stem}تا`, `${stem}يا`] : [past, `${past}ت`, `${past}وا`, `${past}تا`];
    const isWeakImperfect = /[ىيو]$/.test(imperfect) && isWeak;
    const present = isWeakImperfect ? imperfect.slice(0, -1) : imperfect;
    const imperfects = ["ي", "ت"].flatMap((prefix) => [
      prefix + imperfect,
      `${prefix}${present}ون`,
      `${prefix}${present}وا`,
      `${prefix}${imperfect}ان`,
    ]);
    return [...pasts, ...(imperfect === "" ? [] : [...imperfects, `ن${imperfect}`]), ...rest];
  });

/** "مقاتل" has its sound plural, "جندي>جنود" the one given; construct and feminine forms with them. */
export function nounForms(entry: string): { readonly single: string; readonly plural: readonly string[] } {
  const [single = "", ...broken] = entry.split(">");
  const plural =
    broken.length > 0
      ? broken
      : single.endsWith("ة")
        ? [`${single.slice(0, -1)}ات`]
        : [`${single}ون`, `${single}ين`, `${single}ي`, `${single}و`];
  return { single, plural };
}

export const split = (words: string): readonly string[] => words.trim().split(/\s+/);
export const phrases = (words: string): readonly string[] =>
  words
    .split(";")
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
