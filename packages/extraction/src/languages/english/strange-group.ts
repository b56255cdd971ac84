import type { Token } from "@orontes/language";
import type { Range } from "../../language-pack.ts";
import { NAME_ARTICLES } from "./strange-places.ts";
import { set } from "./words.ts";

/** Begin the Arabic name of a group under arms: "Liwa al-Fateh", "Jaysh al-Tahrir". */
const HEADS = set(
  "liwa lewaa jaysh jaish jeish kataib kata'ib kateb katibat katiba kateebat harakat faylaq failaq feilaq firqat furqat saraya tajammu jabhat ansar suqour suqur soqour fursan thuwar thuwwar ajnad usud usoud osoud asoud jund junud shuhada alwiya quwat quwwat ahrar ahfad",
);
/** End an English one: "Martyrs of Islam Brigade". */
const TAILS = set("brigade brigades battalion battalions");
/** Before those they name a unit of some state's army. */
const OF_ARMIES = set(
  "airborne armoured armored mechanised mechanized infantry artillery commando commandos marine marines special forces guard guards republican presidential military motorised motorized tank engineer reserve golani givati nahal first second third fourth fifth sixth seventh eighth ninth tenth the a an this that these those several many some two three",
);
/** Behind such a name it is a place's: "Ansar Square". */
const PLACES = set(
  "square street road mosque hospital clinic school camp neighbourhood neighborhood district quarter roundabout university bridge village town park market crossing",
);
const LINKS = set("of the bin ibn bint abu abi wal wa");
const MOST_UNITS = 4;

const isName = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === "word" && token.capital && !OF_ARMIES.has(token.norm);

/** An armed group that no list knows, by the way its name is made. */
export function strangeGroupAt(tokens: readonly Token[], at: number): Range | null {
  const first = tokens[at];
  if (first?.capital !== true || first.kind !== "word") return null;
  const isArabic = HEADS.has(first.norm);
  if (!isArabic && !isName(first)) return null;
  let to = at + 1;
  let units = isArabic ? 0 : 1;
  while (units <= MOST_UNITS) {
    let from = to;
    while (from < to + 2 && (NAME_ARTICLES.has(tokens[from]?.norm ?? "") || LINKS.has(tokens[from]?.norm ?? ""))) from++;
    const isTail = TAILS.has(tokens[from]?.norm ?? "") && tokens[from]?.capital === true;
    if (isTail) return from === to ? { from: at, to: from + 1 } : null;
    if (!isName(tokens[from])) break;
    to = from + 1;
    units++;
    // "Liwa al-Fateh and": an Arabic name of one part is whole.
    if (isArabic && !isName(tokens[to]) && !NAME_ARTICLES.has(tokens[to]?.norm ?? "")) break;
  }
  return isArabic && units > 0 && !PLACES.has(tokens[to]?.norm ?? "") ? { from: at, to } : null;
}
