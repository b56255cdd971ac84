import type { Token } from "@orontes/language";
import type { Realis } from "@orontes/vocabulary";
import type { LanguagePack } from "./language-pack.ts";
import { cueForms, type Lexicon } from "./lexicon.ts";

export interface Reality {
  readonly realis: Realis;
  /** The words that made it so, as a token range; null for the plain past. */
  readonly cue: { readonly from: number; readonly to: number; readonly rule: string } | null;
}

/** From the least real to the most: of several cues the first decides. */
const ORDER: readonly Realis[] = ["negated", "hypothetical", "proposed", "predicted", "assessed", "intended", "attempted", "ongoing"];
const RAISING = new Set([
  "managed",
  "able",
  "continued",
  "continue",
  "continues",
  "continuing",
  "began",
  "begun",
  "started",
  "forced",
  "helped",
  "help",
  "used",
  "had",
  "failed",
]);

/** How real the event at `at` is told: the cues that govern it within its clause. `from` is where its clause begins. */
export function realityOf(tokens: readonly Token[], at: number, end: number, from: number, lexicon: Lexicon, pack: LanguagePack): Reality {
  const found: { realis: Realis; from: number; to: number; phrase: string }[] = [];
  for (let index = Math.max(from, at - 14); index < at; index++) {
    const cue = lexicon.cues.longestAt(tokens, index, cueForms);
    const value = cue?.values[0];
    if (cue === null || value === undefined || cue.to > at) continue;
    if (!governs(value.phrase, value.realis, tokens, cue.to, at, pack)) continue;
    found.push({ realis: value.realis, from: cue.from, to: cue.to, phrase: value.phrase });
    index = cue.to - 1;
  }
  const raised = tokens[at - 1]?.norm === "to" && RAISING.has(tokens[at - 2]?.norm ?? "");
  const strongest = ORDER.map((realis) => found.findLast((one) => one.realis === realis)).find((one) => one !== undefined);
  if (strongest !== undefined && !(raised && strongest.realis === "intended"))
    return {
      realis: strongest.realis,
      cue: { from: strongest.from, to: strongest.to, rule: `${pack.lang}.realis.${strongest.phrase.replaceAll(" ", "-")}` },
    };
  // A bare infinitive is an aim: "crossed the border to attack".
  if (tokens[at - 1]?.norm === "to" && !raised && tokens[at - 2]?.kind === "word")
    return { realis: "intended", cue: { from: at - 1, to: at, rule: `${pack.lang}.realis.infinitive` } };
  const progressive = (tokens[at]?.norm ?? "").endsWith("ing") && ["is", "are", "'re"].includes(tokens[at - 1]?.norm ?? "");
  if (progressive) return { realis: "ongoing", cue: { from: at - 1, to: at, rule: `${pack.lang}.realis.progressive` } };
  const modal = tokens[end]?.norm ?? "";
  // "Clashes would follow": the modal stands behind the noun.
  if (["would", "could", "may", "might"].includes(modal))
    return { realis: "hypothetical", cue: { from: end, to: end + 1, rule: `${pack.lang}.realis.${modal}` } };
  if (modal === "will" || (tokens[end]?.norm === "is" && tokens[end + 1]?.norm === "to"))
    return { realis: "intended", cue: { from: end, to: end + 1, rule: `${pack.lang}.realis.${modal}` } };
  const after = tokens.slice(end, end + 4).map((token) => token.norm);
  if (after[0] === "if" || after[0] === "unless")
    return { realis: "hypothetical", cue: { from: end, to: end + 1, rule: `${pack.lang}.realis.if` } };
  return { realis: "actual", cue: null };
}

/** Whether a cue reaches the event: some stand right before it, some rule the whole clause. */
function governs(phrase: string, realis: Realis, tokens: readonly Token[], cueEnd: number, at: number, pack: LanguagePack): boolean {
  const between = tokens.slice(cueEnd, at);
  if (between.some((token) => token.norm === ";" || token.norm === ":" || token.norm === "\u201d")) return false;
  if (phrase === "if" || phrase === "unless" || phrase === "could" || phrase === "would" || phrase === "might" || phrase === "may")
    return !between.some((token) => token.norm === "but");
  if (realis === "negated") {
    if (phrase === "no") return between.length <= 3;
    if (/^den|^reject/.test(phrase)) return true;
    return between.length <= 4;
  }
  if (phrase === "any") return between.length <= 2;
  if (phrase.endsWith(" to") || phrase === "will")
    return between.length <= 5 && !between.some((token) => pack.words.boundaries.has(token.norm));
  if (realis === "proposed" || realis === "predicted") return true;
  return between.length <= 7;
}
