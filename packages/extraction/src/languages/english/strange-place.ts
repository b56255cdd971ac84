import type { Token } from "@orontes/language";
import type { StrangePlace } from "../../language-pack.ts";
import { set } from "./words.ts";

const TOWNS = set("village town hamlet townlet");
const AREAS = set(
  "neighborhood neighbourhood neighborhoods neighbourhoods district quarter suburb area camp square roundabout street farms villages towns hill countryside vicinity outskirts",
);
/** Begin a name of two parts: "Bustan al-Qasr", "Tal Ghazal". */
const HEADS = set(
  "bab bustan tal tall tel tell khan deir kafr kfar ain ras beit jabal jisr wadi um umm abu bani sheikh maarat qalat souq bir dar karm masaken khirbet hosh marj burj bayt qasr kherbet shams new old mount",
);
/** Of Arabic names. */
export const ARTICLES = set("al el ad ar as ash at az an");
/** Written large before a kind of place and no name of one. */
const NO_NAMES = set(
  "the this that these another other several many some nearby surrounding besieged residential opposition druze christian shiite shia sunni alawite turkmen kurdish arab yazidi muslim jewish palestinian syrian turkish russian israeli iraqi iranian northern southern eastern western central north south east west old new monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december key strategic main sir un us",
);
const MOST_UNITS = 3;

/** A place of its own name that stands beside the word for what it is: "al-Meridian neighborhood", "the village of Babeska", "Babeska, a village". `free`: where the last known name ends. */
export function strangePlaceAt(tokens: readonly Token[], at: number, free: number): StrangePlace | null {
  const kind = tokens[at]?.norm ?? "";
  const isTown = TOWNS.has(kind);
  if (!isTown && !AREAS.has(kind)) return null;
  const precision = isTown ? "town" : "area";
  const isApposition = isTown && tokens[at - 1]?.norm === "a";
  const before = !isApposition ? at : tokens[at - 2]?.norm === "," ? at - 2 : at - 1;
  const from = nameBefore(tokens, before, free);
  // A word that opens a sentence is written large whatever it is.
  const isBare = from === 0 && before === 1;
  if (from < before && !isBare) return { from, to: before, precision };
  const to = tokens[at + 1]?.norm === "of" ? unitsFrom(tokens, at + 2) : at + 2;
  return to === at + 2 ? null : { from: at + 2, to, precision };
}

const isName = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === "word" && token.capital && !NO_NAMES.has(token.norm);
const isArticle = (tokens: readonly Token[], at: number): boolean => ARTICLES.has(tokens[at]?.norm ?? "") && isName(tokens[at + 1]);

/** Behind the names that begin here: "Urum al-Kubra". */
function unitsFrom(tokens: readonly Token[], from: number): number {
  let to = from;
  for (let units = 0; units < MOST_UNITS; units++) {
    if (isArticle(tokens, to)) to += 2;
    else if (isName(tokens[to])) to++;
    else break;
  }
  return to;
}

/** Where the name that ends here begins. */
function nameBefore(tokens: readonly Token[], end: number, free: number): number {
  const unitBefore = (to: number): number => {
    if (to - 1 < free || !isName(tokens[to - 1])) return to;
    return to - 2 >= free && isArticle(tokens, to - 2) ? to - 2 : to - 1;
  };
  let from = unitBefore(end);
  if (from === end) return end;
  const isWithArticle = end - from === 2;
  for (let units = 1; units < MOST_UNITS; units++) {
    const earlier = unitBefore(from);
    const head = tokens[from - 1]?.norm ?? "";
    // "Bab al-Faraj al-Neel street": wires drop commas, so only a first part joins a name with an article.
    if (earlier === from || (isWithArticle && !HEADS.has(head))) break;
    from = earlier;
  }
  return HEADS.has(tokens[from - 1]?.norm ?? "") && from - 1 >= free && tokens[from - 1]?.capital === true ? from - 1 : from;
}
