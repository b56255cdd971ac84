import type { Token } from "@orontes/language";
import type { StrangePlace } from "../../language-pack.ts";
import { all, set } from "./inflect.ts";
import { groupNouns } from "./nouns.ts";

/** Behind these a name is where. */
const WHERE = set("в во под близ возле около вблизи неподалеку");
/** Kinds of ground, before their names. */
const KINDS = new Set(
  all(
    "деревня село город^ городок поселок поселение высота холм ущелье долина лагерь^ блокпост кпп переход база авиабаза аэродром остров порт плотина месторождение тюрьма",
  ),
);
/** Parts of a town, which lie where the sentence says. */
const PARTS = new Set(all("район квартал окрестность пригород окраина"));
/** Capitalised, and no places that anyone looks for. */
const NEVER = set(
  "европе европу африке африку азии азию америке америку сети интернете совбезе госдуме генассамблее меджлисе конгрессе сенате бундестаге думе парламенте генштабе совете союзе евросоюзе нато центре центробанке минэнерго минэкономики министерстве рамадан рамадане рождество пасху курбан коране олимпиаде евролиге лиге кубке telegram facebook twitter средиземноморье закавказье поволжье сибири арктике балтике",
);
const LETTERS = /^[а-яё]{4,}$/;
const MOST_WORDS = 3;

/** "В Тархине", "под Тирбеспие", "на блокпосту Вафидин", "КПП «Яарубия»": a name that no dictionary knows behind a word of place. */
export function strangePlaceAt(tokens: readonly Token[], at: number): StrangePlace | null {
  const word = tokens[at];
  if (word === undefined || (word.capital === true && at > 0)) return null;
  const isKind = KINDS.has(word.norm);
  if (!isKind && !WHERE.has(word.norm) && !PARTS.has(word.norm)) return null;
  const isQuoted = isKind && tokens[at + 1]?.norm === "«";
  const from = isQuoted ? at + 2 : at + 1;
  if (!isName(tokens[from])) return null;
  let to = from + 1;
  while (to < from + MOST_WORDS && tokens[to]?.joined === true && tokens[to]?.kind === "word") to++;
  // "В Совете Европы", "под Иваном Петровым": a name of several words is somebody's.
  if (isQuoted ? tokens[to]?.norm !== "»" : tokens[to]?.kind === "word" && tokens[to]?.capital === true && tokens[to]?.joined !== true)
    return null;
  return PARTS.has(word.norm) ? { from, to, precision: "town", isPart: true } : { from, to, precision: "town" };
}

const isName = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind === "word" &&
  token.capital &&
  token.written !== token.written.toUpperCase() &&
  LETTERS.test(token.norm) &&
  !NEVER.has(token.norm) &&
  !Object.hasOwn(groupNouns, token.norm);
