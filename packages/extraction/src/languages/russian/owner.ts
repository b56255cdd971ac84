import { caseOf, GEN, NOM, type Token } from "@orontes/language";
import type { Range } from "../../language-pack.ts";
import { casesOfForm, set } from "./inflect.ts";
import { isOnlyAdjective } from "./stands-alone.ts";
import { words } from "./words.ts";
import { adjectiveCases, isAdjective } from "./adjective.ts";

/** "Турецкая армия", "российские и сирийские самолёты": an adjective agrees with its noun; a name before a noun is another phrase. */
export function namesGroup(name: Range, noun: number, tokens: readonly Token[]): boolean {
  const adjective = tokens[name.to - 1];
  const head = tokens[noun];
  if (adjective === undefined || head === undefined || !isAdjective(adjective)) return false;
  if (isOnlyAdjective(tokens, noun)) return false;
  // "Сирийские оппозиционные отряды" are not the state's.
  if (tokens.slice(name.to, noun).some(({ norm }) => OPPOSED.test(norm))) return false;
  if (!tokens.slice(name.to, noun).every((token) => isAdjective(token) || casesOfForm(token.norm) !== 0)) return false;
  return (adjectiveCases(adjective.norm) & caseOf(casesOfForm(head.norm))) !== 0;
}

/** "Отряды оппозиции", "повстанческие отряды"; behind "под натиском армии боевики" begins another phrase. */
export function joins(noun: Token, next: Token): boolean {
  // "Со стороны правительственных войск".
  if (noun.norm.startsWith("сторон")) return false;
  const cases = caseOf(casesOfForm(next.norm));
  return cases === 0 || (cases & GEN) !== 0 || isAdjective(noun) || isAdjective(next);
}

const OPPOSED =
  /^(?:оппозиционн|повстанческ|антиправительственн|антиасадовск|мятежн|исламистск|джихадистск|террористическ|курдск|туркоманск)/;

/** "Войска Асада", "позиции турецкой армии": the genitive right behind, with nothing but adjectives between. */
export function ownsGroup(group: Range, name: Range, tokens: readonly Token[]): boolean {
  if (isSideOf(group, tokens)) return false;
  // "В центре Дамаска": where, not who.
  if (tokens[group.from]?.norm.startsWith("центр") === true && !/^(?:минобороны|генштаб|мчс|оон)/.test(tokens[name.from]?.norm ?? ""))
    return false;
  // "Бойцы возглавляемых курдами «Сил …»": who leads them stands between.
  const between = tokens.slice(group.to, name.from);
  const backedAt = between.findIndex((token) => words.backed.has(token.norm));
  if (backedAt >= 0 && backedAt === between.length - 1) return false;
  if (
    !between.every(
      (token, at) =>
        isAdjective(token) ||
        MODEL.test(token.norm) ||
        PORTFOLIO.test(token.norm) ||
        CONTENTS.test(token.norm) ||
        OFFICES.test(token.norm) ||
        OPENING.has(token.norm) ||
        (backedAt >= 0 && at === backedAt + 1) ||
        (token.norm === "из" && OPENING.has(between[at + 1]?.norm ?? "")),
    )
  )
    return false;
  const first = tokens[name.from];
  if (first === undefined) return false;
  // A name in quotation marks stays as it is: "боевики «Тахрир аш-Шам»".
  if (OPENING.has(tokens[name.from - 1]?.norm ?? "")) return true;
  if (isAdjective(first)) return (adjectiveCases(first.norm) & GEN) !== 0 && !isNominativeToo(first.norm);
  if (first.norm.length <= 4 && first.capital) return true;
  return isGenitiveName(first.norm) && (casesOfForm(first.norm) === 0 || (caseOf(casesOfForm(first.norm)) & GEN) !== 0);
}
/** "Министр экономики Турции". */
const PORTFOLIO =
  /^(?:экономики|торговли|энергетики|финансов|обороны|юстиции|культуры|туризма|внутренних|иностранных|дел|сельского|хозяйства|транспорта|здравоохранения|промышленности|информации|образования|безопасности|разведки|полиции)$/;
/** "Склад боеприпасов курдских отрядов". */
const CONTENTS =
  /^(?:боеприпас|оружи|вооружени|снаряд|ракет|техник|топлив|взрывчатк|управлени|связи|подготовк|наблюдени|снабжени|беспилотник|дрон|артиллери|пво)/;
/** "Вертолёт Ми-17 сирийских ВВС": the model stands between. */
const MODEL = /^(?:ми|су|миг|ил|ан|ту|ка|f|uh|\d+)$/;
const isNominativeToo = (norm: string): boolean => (adjectiveCases(norm) & NOM) !== 0 && !norm.endsWith("ой");

const OFFICES = /^(?:президента|премьера|министра|лидера|главы|генерала|короля|шейха)$/;
const OPENING = new Set(["«", "“", "„", '"']);
const NOMINATIVES = set(
  "россия турция сирия франция германия британия великобритания италия иордания ливия грузия армения греция саудия индия украина москва анкара варшава тегеран прага вена женева астана каракас",
);
/** What a name may end in when it is a genitive: "России", "Асада", "СДС", "Эрдогана", "США". */
const isGenitiveName = (norm: string): boolean =>
  // "По позициям боевиков Россия нанесла".
  (!NOMINATIVES.has(norm) && !/(?:ами|ями|ом|ем|ью)$/.test(norm) && /(?:[аяыи]|ов|ев|ей|их|ых|го)$/.test(norm)) ||
  norm.length <= 4 ||
  /[оуэюе]$/.test(norm);

/** "Со стороны армии": no side of anyone's, but who does it. */
export const isSideOf = ({ from }: Range, tokens: readonly Token[]): boolean =>
  (tokens[from]?.norm === "стороны" && /^со?$/.test(tokens[from - 1]?.norm ?? "")) ||
  // "По ту сторону границы", "на стороне правительства".
  (/^сторон[уе]$/.test(tokens[from]?.norm ?? "") && [1, 2].some((back) => /^(?:в|на|по)$/.test(tokens[from - back]?.norm ?? "")));
