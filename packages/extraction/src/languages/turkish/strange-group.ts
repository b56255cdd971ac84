import type { Token } from "@orontes/language";
import type { Range } from "../../language-pack.ts";
import { set } from "./words.ts";

/** Begin the Arabic name of a group under arms: "Ketaib Hattab", "Ceyş el-Ahrar". */
const HEADS = set(
  "liva livau ceys ceysu ketaib ketaibu ketibe ketibet katibe hareket harekat feylak firkat fursan seraya cephet ensar sukur ecnad cund usud suheda ahfad kuvvat alviye",
);
/** End a Turkish one: "Hattab eş-Şişani Tugayları". */
const TAIL =
  /^(?:tuga[yg](?:i|lari)|tumen(?:i|leri)|tabur(?:u|lari)|ketibe(?:si|leri)|seriyye(?:si|leri))(?:n[iuae]|n[iu]n|nd[ae]n?|yl[ae]|nc[ae])?$/;
const ARTICLES = set("el es ed en er et ez as al eb ibn bin ebu ebi");
/** Before those they name a unit of some state's army. */
const OF_ARMIES = set(
  "komando zirhli piyade mekanize hava kara deniz topcu muhafiz cumhuriyet ozel motorlu tank sinir jandarma polis baskanlik golani nahal birinci ikinci ucuncu dorduncu besinci altinci yedinci sekizinci dokuzuncu onuncu rus turk suriye amerikan iran israil abd",
);
const MOST_PARTS = 4;

const isName = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === "word" && token.capital && token.suffix === null && !OF_ARMIES.has(token.norm);

/** An armed group that no list knows, by the way its name is made. */
export function strangeGroupAt(tokens: readonly Token[], at: number): Range | null {
  const first = tokens[at];
  if (first?.capital !== true || !isName(first)) return null;
  const isArabic = HEADS.has(first.norm);
  // The first word of a sentence is written large, whatever it is.
  if (at === 0 && !isArabic && first.norm !== "ebu") return null;
  let to = at + 1;
  for (let parts = 1; parts <= MOST_PARTS; parts++) {
    const next = tokens[to];
    if (next?.capital === true && TAIL.test(next.norm)) return { from: at, to: to + 1 };
    const name = ARTICLES.has(next?.norm ?? "") ? to + 1 : to;
    const isNext = isName(tokens[name]) || (isArabic && tokens[name]?.capital === true);
    if (!isNext) break;
    to = name + 1;
    if (tokens[name]?.suffix != null) break;
  }
  return isArabic && to > at + 1 ? { from: at, to } : null;
}
