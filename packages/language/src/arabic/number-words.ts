import { fold } from "../token.ts";

/** Keys are written plainly and folded here: "مئة" is filed as a reader types it, and found however it was written. */
export const table = <V>(entries: readonly (readonly [words: string, value: V])[]): ReadonlyMap<string, V> =>
  new Map(entries.flatMap(([words, value]) => words.split(" ").map((word) => [fold(word), value] as const)));
export const folded = (words: string): ReadonlySet<string> => new Set(words.split(" ").map(fold));

export const UNITS = table([
  ["صفر", 0],
  ["واحد واحدة أحد إحدى", 1],
  ["اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي إثنان إثنين", 2],
  ["ثلاث ثلاثة", 3],
  ["أربع أربعة", 4],
  ["خمس خمسة", 5],
  ["ست ستة", 6],
  ["سبع سبعة", 7],
  ["ثمان ثماني ثمانية", 8],
  ["تسع تسعة", 9],
  ["عشر عشرة", 10],
]);
export const TENS = table([
  ["عشرون عشرين", 20],
  ["ثلاثون ثلاثين", 30],
  ["أربعون أربعين", 40],
  ["خمسون خمسين", 50],
  ["ستون ستين", 60],
  ["سبعون سبعين", 70],
  ["ثمانون ثمانين", 80],
  ["تسعون تسعين", 90],
]);
export const HUNDREDS = table([
  ["مئة مائة", 100],
  ["مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي", 200],
  ["ثلاثمئة ثلاثمائة", 300],
  ["أربعمئة أربعمائة", 400],
  ["خمسمئة خمسمائة", 500],
  ["ستمئة ستمائة", 600],
  ["سبعمئة سبعمائة", 700],
  ["ثمانمئة ثمانمائة ثمانيمئة ثمانيمائة", 800],
  ["تسعمئة تسعمائة", 900],
]);
export const SCALES = table([
  ["ألف ألفا آلاف", 1e3],
  ["مليون مليونا ملايين", 1e6],
  ["مليار مليارا مليارات بليون", 1e9],
]);
export const DUAL_SCALES = table([
  ["ألفان ألفين ألفي", 2e3],
  ["مليونان مليونين مليوني", 2e6],
  ["ملياران مليارين ملياري", 2e9],
]);
/** Vague counts and what they cover (the annotation conventions of conflict data). */
export const VAGUE: ReadonlyMap<string, readonly [number, number | null]> = table([
  ["عشرات العشرات", [24, 99]],
  ["مئات المئات مئآت", [200, 999]],
  ["آلاف الآلاف ألوف الألوف", [2000, 9999]],
  ["ملايين الملايين", [2e6, null]],
  ["عدة بضعة بضع عديد العديد كثير الكثير", [3, null]],
]);
/** "Many of": how far each word reaches over thousands and millions: "عشرات الآلاف". */
export const VAGUE_OF_THOUSANDS = table<readonly [number, number]>([
  ["عشرات العشرات", [20_000, 99_999]],
  ["مئات المئات", [200_000, 999_999]],
]);
export const FRACTIONS = table([
  ["نصف", 0.5],
  ["ربع", 0.25],
  ["ثلث", 1 / 3],
]);

/** People and things that news counts, in the singular; their duals count two. */
const COUNTED =
  "جندي عسكري عنصر مقاتل مسلح متطرف إرهابي ضابط شرطي طيار قيادي قيادية قائد مجند مرتزق متمرد معارض إسلامي داعشي مدني شخص طفل طفلة امرأة سيدة رجل شاب شابة فتاة رضيع رضيعة مواطن مواطنة نازح نازحة لاجئ لاجئة مهجر مهاجر متظاهر محتج متطوع متطوعة مسعف مسعفة طبيب طبيبة ممرض ممرضة صحفي صحفية صحافي صحافية إعلامي ناشط ناشطة عامل عاملة مزارع راع سائق تاجر معلم معلمة طالب طالبة تلميذ موظف موظفة سجين أسير معتقل محتجز مختطف رهينة موقوف مشتبه مصل مدرس مهندس دبلوماسي مسؤول نائب وزير قاض صياد بحار شقيق شقيقة أخ ابن ابنة أب زوجة مسن مسنة عائلة أسرة قتيل قتيلة جريح جريحة مصاب مصابة شهيد ضحية مفقود جثة دبابة مدرعة عربة آلية مركبة سيارة شاحنة طائرة مروحية مسيرة مقاتلة صاروخ قذيفة مدفع راجمة منصة منظومة بارجة سفينة فرقاطة زورق قارب ناقلة حافلة دراجة مستودع مخزن نقطة موقع حاجز معسكر قاعدة مخفر قرية بلدة مدينة مخيم حي منزل مبنى مدرسة مستشفى مشفى مسجد كنيسة غارة ضربة هجوم انفجار تفجير عبوة لغم اشتباك حملة محطة بئر حقل معبر حزب دولة شركة مصرف بنك هدف دورية قافلة رتل كتيبة لواء فرقة سرية منطقة ولاية";
/** Spelled alike they are plurals: "مقاتلين" is fighters first; only unpointed duals that nothing else looks like are counted. */
const PLURALS_IN =
  "لاجئين شرطيين مقاتلين مسلحين متطرفين مجندين متمردين معارضين مواطنين نازحين مهجرين مهاجرين متظاهرين محتجين متطوعين مسعفين ممرضين ناشطين مزارعين سائقين معلمين موظفين معتقلين محتجزين مختطفين موقوفين مشتبهين مصلين مدرسين مهندسين مسؤولين مصابين مفقودين مسنين ضباطين طيارين عسكريين مدنيين إرهابيين قياديين إسلاميين داعشيين صحفيين صحافيين إعلاميين دبلوماسيين عاملين بحارين صيادين";
/** Duals only beside a word that is dual itself: "الطيارَين اللذين". */
export const NO_DUALS = folded(PLURALS_IN);
export const DUAL_MARKS = folded("اللذان اللذين اللتان اللتين كلاهما كليهما");
/** Both cases. */
export const DUALS: ReadonlySet<string> = new Set(
  COUNTED.split(" ").flatMap((noun) => {
    // Not "مشتبه", whose "ه" is its own.
    const stem = noun.endsWith("ة") ? `${noun.slice(0, -1)}ت` : noun;
    return [`${stem}ان`, `${stem}ين`].map(fold).filter((dual) => !NO_DUALS.has(dual));
  }),
);
