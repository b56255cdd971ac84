/** Stand between the parts of an Arabic name, and are left out or joined as a writer likes. */
const ARTICLES: ReadonlySet<string> = new Set(
  "al el ad as ash at an ar az ed es et en er ez аль эль ад ас аш ат ан ар аз эд эс эш эт эн эр эз ال".split(" "),
);
/** A letter, and the one that stands for it in a key. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  "qk cj vw zd xh бb вw гg дd жj зd кk лl мm нn пp рr сs тt фf хh цs чs шs щs بb تt ثt جj حh خh دd ذd رr زd سs شs صs ضd طt ظd غg فf قk كk لl مm نn هh"
    .split(" ")
    .map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
);
const PAIRS: Readonly<Record<string, string>> = { sh: "s", ch: "s", kh: "h", gh: "g", th: "t", dh: "d", дж: "j" };
const SILENT: ReadonlySet<string> = new Set("aeiouywаеиоуыэюяйьъاويعء'’ʼ`");

/**
 * What stays the same however a name from Arabic is spelled: its consonants, so far as all spellings tell them apart.
 * "Jisr al-Shughour" and "Jisr ash Shaghur" have one key. Takes folded words; a name that begins with a vowel says so.
 */
export function spellingKey(words: readonly string[]): string {
  let key = "";
  for (const word of words) {
    const bare = ARTICLES.has(word) ? "" : withoutArticle(word);
    const isFirst = key === "";
    const part = consonantsOf(bare);
    key += isFirst && part !== "" && SILENT.has(bare.charAt(0)) ? `${bare.startsWith("w") ? "w" : "a"}${part}` : part;
  }
  return key;
}

/** "Alhamra", "الحمرا". */
const withoutArticle = (word: string): string => (word.length > 5 && /^(?:al|ال)/.test(word) ? word.slice(2) : word);

function consonantsOf(word: string): string {
  let key = "";
  let last = "";
  for (let at = 0; at < word.length; at++) {
    const letter = word.charAt(at);
    const pair = PAIRS[word.slice(at, at + 2)];
    if (pair !== undefined) at++;
    const found = pair ?? (SILENT.has(letter) ? "" : (LETTERS.get(letter) ?? letter));
    // "Kafr Kalbein" and "Kafr Kalbin", "Fou'ah" and "Foua": an h at the end is no sound.
    if (found !== "" && found !== last && !(found === "h" && at === word.length - 1)) key += found;
    last = found;
  }
  return key;
}
