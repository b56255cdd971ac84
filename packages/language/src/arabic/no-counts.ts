import type { Token } from "../token.ts";
import { monthOf } from "./months.ts";
import { folded, table } from "./number-words.ts";

/** What a number behind them names instead of counting: "الفرقة 25", "القرار 2254". */
const NAMED = folded(
  "الفرقة فرقة اللواء لواء الفوج فوج الكتيبة الفيلق فيلق المادة مادة القرار قرار القرارين رقم الرقم الطريق طريق الرحلة القناة قناة الدورة الصفحة المجموعة مجموعة الجلسة البند الفقرة المحطة كيلو المنطقة العدد الفصل الملحق النسخة الحلقة المرسوم القانون المعبر البوابة إم إس إف تي ميغ سو سوخوي بي سي كي كا مي توشكا غراد باتريوت كوفيد m s f",
);
const CLOCK = folded("الساعة ساعة الدقيقة");
const YEAR_WORDS = folded("عام العام سنة السنة عامي أعوام ربيع صيف خريف شتاء موسم مطلع نهاية أواخر أوائل منتصف");
const GLUE = folded("و ف ب ل ك ال");

/** Whether the digits or words name, date or time something. */
export function isNoCount(tokens: readonly Token[], from: number, to: number, value: number): boolean {
  const token = tokens[from];
  const before = tokens[from - 1];
  const next = tokens[to];
  if (token === undefined) return true;
  if (monthOf(tokens, to) !== null && value <= 31) return true;
  if (before !== undefined && YEAR_WORDS.has(before.norm.replace(/^[ولبف](?=.{3})/, "")) && value > 1000) return true;
  if (token.kind !== "number") return before !== undefined && CLOCK.has(before.norm);
  if (before !== undefined) {
    if (NAMED.has(before.norm) || CLOCK.has(before.norm) || before.norm === "#" || before.norm === ":") return true;
    if (before.norm === "/" && tokens[from - 2]?.kind === "number") return true;
    // "إم4", "M4": letters and digits in one.
    if (before.kind === "word" && before.end === token.start && !GLUE.has(before.norm)) return true;
    // "الـ24".
    if (before.norm === "ال") return next?.norm !== "ساعه";
  }
  if (next !== undefined && (next.norm === ":" || (next.norm === "/" && tokens[to + 1]?.kind === "number"))) return true;
  const isYear = value >= 1900 && value <= 2100 && /^[\d٠-٩]{4}$/.test(token.norm) && to === from + 1;
  return isYear && !isCounted(next);
}

/** A year is not followed by what is counted: "2000 مقاتل" has a noun without article behind it. */
const isCounted = (next: Token | undefined): boolean =>
  next !== undefined &&
  /^(?:مقاتل|جندي|عنصر|مدني|شخص|لاجي|نازح|عسكري|مسلح|عايله|اسره|طفل|قتيل|جريح|معتقل|اسير|دوله|دولار|كيلومتر|متر|طن|منزل|سياره|شاحنه|اليه|دبابه|صاروخ|قذيفه|موظف|مهاجر|مواطن|سوري|تركي|روسي|خيمه|غاره)/.test(
    next.norm,
  );

const UNITS = table([
  ["دولار دولارا دولارات يورو ليرة ليرات روبل روبلا روبلات جنيه جنيها ريال ريالا دينار دينارا درهم", "money"],
  ["كيلومتر كيلومترا كيلومترات كيلو كلم كم متر مترا أمتار ميل ميلا أميال هكتار هكتارا قدم", "distance"],
  ["طن طنا أطنان كيلوغرام كيلوغراما كيلوغرامات لتر لترا برميل برميلا براميل ميغاواط ميغاوات", "amount"],
  [
    "ساعة ساعات دقيقة دقائق ثانية يوم يوما أيام أسبوع أسبوعا أسابيع شهر شهرا أشهر شهور عام عاما أعوام سنة سنوات سنين عقد عقدا عقود قرن",
    "time",
  ],
  ["درجة درجات مرة مرات نقطة مئوية جلسة هدف أهداف", "times"],
]);
const PERCENT = folded("بالمئة بالمائة المئة المائة");

/** What is counted when it is no people: "في المئة", "دولار", "كيلومتراً". */
export function unitBehind(lexemes: readonly { readonly word: string }[], to: number): string | null {
  const word = (index: number): string => lexemes[index]?.word ?? "";
  if (/^[%٪]$/.test(word(to)) || PERCENT.has(word(to))) return "percent";
  if (/^(?:في|ب)$/.test(word(to)) && PERCENT.has(word(to + 1))) return "percent";
  if (/^[$€£₺₽]$/.test(word(to))) return "money";
  const unit = UNITS.get(word(to)) ?? null;
  return unit === "times" && /^(?:نقطه|هدف|اهداف)/.test(word(to)) ? null : unit;
}
