import { arabicDates, arabicForms, arabicNameForms, arabicNumbers, remembering, SoughtPattern } from "@orontes/language";
import type { LanguagePack } from "../../language-pack.ts";
import { clauseOf } from "./clause.ts";
import { cut } from "./cut.ts";
import { pointsBack } from "./points-back.ts";
import { realityOf, realityOfFigure } from "./reality.ts";
import { reportOf } from "./report.ts";
import { rolesOf } from "./roles.ts";
import { sceneWords } from "./scene-words.ts";
import { strangePlaces } from "./strange-places.ts";
import { tells } from "./tells.ts";
import { triggers } from "./triggers.ts";
import { casualtyCues, equipmentNouns, groupNouns, realis, set, weapons, words } from "./words.ts";

const nameForms = remembering(arabicNameForms);
const wordForms = remembering(arabicForms);

const CLOSED = set("موقعين مخلفين معارضة مسلحة مجهولون مجهولين متمردة متشددة مجندين");
const OPEN = set(
  "خلايا سرايا رعايا بقايا ميليشيا مليشيا ميليشيات قيادات فرسان طيران سكان برلمان شبان فتيان أمين تأمين لجان رئيسا وزيرا قائدا مديرا مندوبا ممثلا مبعوثا سفيرا نائبا زعيما",
);
/** "المركز فصائل", "محتجون دورية", "شبانا مقاتلين" are two, "قوات الأمن" one: only a noun without article, "ن" of the plural and "ا" of the accusative owns the next. */
const binds = (norm: string): boolean =>
  !norm.startsWith("ال") && !CLOSED.has(norm) && (OPEN.has(norm) || !/(?:ون|ين|ان|[^ائ]ا)$/.test(norm));

export const arabic: LanguagePack = {
  lang: "ar",
  triggers,
  groupNouns,
  weapons,
  casualtyCues,
  equipmentNouns,
  realis,
  words,
  ownCountry: null,
  local: set("والي محافظ قائمقام محكمة المحكمة محاكم ادعاء الادعاء قضاء القضاء مدع الأمن أمن شرطة الشرطة نيابة النيابة سلطات السلطات سلطة"),
  smallNames: false,
  fullTables: false,
  order: "vso",
  cut,
  numbers: arabicNumbers,
  dates: arabicDates,
  keyOf: (word) => word,
  binds: ({ norm }) => binds(norm),
  nameForms: ({ norm }) => nameForms(norm),
  wordForms: ({ norm }) => wordForms(norm),
  remembering: {
    anniversary: new SoughtPattern(/^(?:ال)?ذكر[يى]$/),
    unit: new SoughtPattern(/^(?:سنوات|سنه|سنة|عام|عاما|اعوام|عقد|عقود)$/),
    passed: /^(?:مرور|مضي)$/,
    since: /^عل[ىي] /,
    side: "before",
  },
  strangePlaces,
  sceneWords,
  dayGap: {
    days: { يوم: 1, يومين: 2, أيام: 1, ايام: 1, اسبوع: 7, أسبوع: 7, اسبوعين: 14, أسبوعين: 14, ساعات: 0, ساعة: 0 },
    after: set("بعد"),
    of: "من",
    reach: 6,
  },
  syntax: { clauseOf, tells, rolesOf, realityOf, realityOfFigure, reportOf, pointsBack, namesGroup: () => true, ownsGroup: () => true },
};
