import { ANY_FORM, NOM, plural, type Token } from "@orontes/language";
import { casesOfForm, set } from "./inflect.ts";

const SAYING =
  /^(?:заяв|сообщ|назв|обвин|потреб|призв|опроверг|отверг|возлож|выраз|подчеркн|отмет|осуд|пообещ|пригроз|предупред|напомн|поясн|уточн|подтверд|сочл|попрос|рассказ|добав|указ|привет|раскритик|отказ|настаив|призн|поддерж|отреагир|ответ|рассчит|предлож|предостер|считаю|полага|отрица|требу|назыв|надею|утвержда|говор|призыва|вызва|объяв|вруч|прокоммент|усомн|высказ|оцен|добива|согла[сш]|одобр|надея|уверя|завер|допус|исключ|извин)\p{L}*(?:ли|лись|ют|ят|ут|ат|ются)$/u;
/** A verb of saying without a subject: "заявили". */
export const isSaying = (norm: string): boolean => SAYING.test(norm);
const DENYING = /^(?:опроверг|отверг|отрица|осуди|отказа|раскритикова)\p{L}*(?:ли|лись|ют|ются)$/u;
const LAYING =
  /^(?:ответственност|вин[аую]$|возложи|возлага|давлени|надавил|нажим|повлия|воздейств|обруши|рассчитыва|наложи|пожалов|нападк)/;
const BETWEEN = set(
  "в во на же тоже также однако уже ранее позднее вечером утром днем понедельник вторник среду четверг пятницу субботу воскресенье сразу затем вину ответственность всю за это",
);
/** "В Анкаре обсуждать эту просьбу отказались": what the saying is done to may stand before it. */
const OBJECT = /(?:ать|ить|еть|ять|[ую])$|^(?:это|этот|такой)$/;
const REACH = 5;
/** It may be the subject of a verb in the plural: no name in the genitive, no noun in the singular. */
const mayBeMany = (norm: string): boolean => {
  const known = casesOfForm(norm);
  if (known !== 0) return known === ANY_FORM || (known & plural(NOM)) !== 0;
  return norm === "" || !/^[а-я]+$/.test(norm) || /[ыи]$|(?:ск|н|в|щ|ш|т|л|р|к|г|х)[иы]е$/.test(norm);
};

/** "В Анкаре заявили", "возложили вину на Москву": behind these words of place stands who, not where. */
export function standsWho(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1]?.norm;
  if (before === "в" || before === "во") {
    const opens = from === 1 || tokens[from - 2]?.kind === "mark" || /^(?:и|а|но|что)$/.test(tokens[from - 2]?.norm ?? "");
    // "… участие в зачистке в Анкаре опровергли".
    if (DENYING.test(tokens[to]?.norm ?? "")) return true;
    for (let at = to; opens && at < to + REACH; at++) {
      const norm = tokens[at]?.norm ?? "";
      if (SAYING.test(norm)) return true;
      if (!BETWEEN.has(norm) && !OBJECT.test(norm) && mayBeMany(norm)) return false;
    }
    return false;
  }
  return before === "на" && tokens.slice(Math.max(0, from - 1 - REACH), from - 1).some(({ norm }) => LAYING.test(norm));
}
