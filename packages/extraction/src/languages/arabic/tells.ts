import { familyOf } from "@orontes/vocabulary";
import type { EventWords } from "../../language-pack.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { isOfWords } from "./fights-of-words.ts";
import {
  areMenBehind,
  BETTER,
  isBesideType,
  isHereNeeded,
  isReadAs,
  isStopped,
  isTrade,
  RELATIVE_REACH,
  UNDONE,
} from "./other-readings.ts";
import { ARMS } from "./sentence.ts";
import { STRIKING } from "./roles-of-noun.ts";
import { PARTICIPLES } from "./roles-of-verb.ts";
import { isArmsName, isLookalike } from "./lookalikes.ts";
import { isAdvice, isNoThreat } from "./warnings.ts";
import { according, prepositions, relatives, set } from "./words.ts";

const DEMONSTRATIVES = set("هذا هذه تلك ذلك هؤلاء");
/** A post or an office behind these words is no event: "وزير الدفاع", "قائد عملية". */
const OFFICES = /^(?:وزير|وزاره|رييس|هييه|لجنه|مكتب|مركز|قايد|ناطق|متحدث|غرفه|مجلس|مبعوث|اليه|تفويض|مشروع|برنامج)$/;
const NEAR = 4;
const NOUN_REACH = 8;
/** "كسر الجيش الحصار": the siege is over. */
const LIFTED = /^[يتن]?(?:كسر|فك|رفع|انه)/;
const CHARGES = /^[يتن]?(?:اتهم|تهم|متهم|اتهام|وصف|اعتبر)/;
/** Words between a charge and what is charged. */
const CHARGE_REACH = 7;
const POINTED = new Set(["armed", "unrest", "humanitarian"]);
const STANDING = new Set(["base_or_post", "deployment", "patrol_guard"]);
const UNDECIDED = set("يقرر تقرر يحدد تحدد يتضح تتضح يتسن يعد تعد يكن تكن يحن يتغير تتغير يحسم تحسم يتخذ تتخذ يتمكن تتمكن يجر");
const TIMES = set("قبل بعد منذ عقب عشية");
/** What stands behind these is another event than the one before them. */
const OVER = set("بعد عقب إثر منذ قبل غداة");
const ENDED = /^(?:انتهاء|انهيار|انهاء|انتهت|انهارت|خرق)$/;
const LIKE_VERBS = set("قصف نهب خطف دهم ضرب");

/** Whether the words tell of an event here: not "هذه الهجمات" without anyone, "مركز المصالحة", a warning to nobody. */
export function tells(event: EventWords, view: SentenceView): boolean {
  const { tokens, mentions } = view;
  const { trigger, from, to } = event;
  const norm = (at: number): string => tokens[at]?.norm ?? "";
  if (!isHereNeeded(event, view) || isDate(event, view)) return false;
  if (isAdvice(event, view) || isNoThreat(event, view) || isLookalike(event, view)) return false;
  // "أعلنت واشنطن رفع العقوبات" lifts them; "تفكيك عبوة ناسفة" is no bombing.
  if (UNDONE.some(([type, by]) => trigger.type === type && isBesideType(event, view, by))) return false;
  // "مذكرة احتجاج", "خمسة متهمين": papers and people.
  if (trigger.type === "protest" && /^(?:ال)?(?:مذكره|رساله|برقيه|خطاب)$/.test(norm(from - 1))) return false;
  if (
    trigger.type === "accusation" &&
    PARTICIPLES.test(norm(from)) &&
    view.numbers.some((number) => number.to >= from && number.from < from)
  )
    return false;
  // "حملة تفتيش استهدفت 300 متجر", "هاجموا قرار البنك", "طائرة ورقية": no arms.
  if (STRIKING.test(norm(from)) && tokens.slice(Math.max(0, from - NEAR), from).some((token) => CAMPAIGNS.has(token.norm))) return false;
  if (isOfWords(event, view)) return false;
  // "يناقش البرلمان مشروع قانون": none is passed.
  if (
    trigger.type === "law_or_decree" &&
    norm(from) === "مشروع" &&
    tokens.slice(Math.max(0, from - NEAR), from).some((token) => WEIGHED.test(token.norm))
  )
    return false;
  // "أجّلت واشنطن سحب قواتها" evacuates nobody.
  if (
    trigger.type === "evacuation" &&
    /^[يتن]?اجل/.test(norm(from)) &&
    (/ج\u0651/.test(tokens[from]?.written ?? "") ||
      !mentions.actors.some((actor) => actor.from >= to && actor.to <= event.clause.to && actor.sector === "civilians")) &&
    !view.numbers.some((number) => number.from >= to)
  )
    return false;
  // "وقف إطلاق النار" fires at nobody; "حكم بالإعدام" is a court's.
  if (trigger.type === "attack_on_civilians" && trigger.kind === "noun" && [1, 2, 3].some((back) => SENTENCED.has(norm(from - back))))
    return false;
  // "استولى على منازل" loots, "نقل مرتزقة" moves no army, "طائرة محملة بأسلحة" brings them.
  // "خرج 900 مقاتل على متن حافلات" withdraws, whoever leaves with them.
  const isOfMen = (trigger.type === "withdrawal" || trigger.type === "evacuation") && areMenBehind(event, view);
  if (isOfMen && trigger.type === "evacuation" && trigger.kind === "verb" && isReadAs(event, view, "withdrawal")) return false;
  if (BETTER.some(([type, other]) => trigger.type === type && !(isOfMen && other === "evacuation") && isReadAs(event, view, other)))
    return false;
  // "دخلت الأحياء أولى الشاحنات": no force takes them.
  if (
    trigger.needsActor &&
    trigger.object === "place" &&
    !mentions.actors.some((actor) => isArmedOrState(actor) && actor.from >= event.clause.from && actor.to <= event.clause.to)
  )
    return false;
  // "إدلب التي تسيطر عليها الفصائل" tells how things stand.
  if (
    trigger.type === "territory_captured" &&
    STANDING_CONTROL.test(norm(from)) &&
    [1, 2, 3].some((back) => STANDING_BEHIND.has(norm(from - back)))
  )
    return false;
  // "دخلت الفصائل دمشق" takes it, "دخل رتل إلى إدلب" does not.
  if (trigger.type === "territory_captured" && trigger.needs.length === 0 && /^[يت]?دخل/.test(norm(from)) && !isEnteredByGroup(event, view))
    return false;
  // "انتهاء العملية العسكرية".
  if (familyOf(trigger.type) === "armed" && trigger.kind === "noun" && ENDING.has(norm(from - 1))) return false;
  // "السكان استقبلوا الوحدات": no talks.
  if (
    trigger.type === "talks" &&
    trigger.kind === "verb" &&
    mentions.actors.some((actor) => actor.sector === "civilians" && (actor.to === from || actor.from === to))
  )
    return false;
  // "توعد بأن النظام سيدفع الثمن": one threat.
  if (
    trigger.type === "ultimatum_threat" &&
    view.triggers.some((found) => found.to <= from && found.values.some(({ type }) => type === "ultimatum_threat"))
  )
    return false;
  // "دخلت الآلية حيز التنفيذ".
  if (trigger.type === "deployment" && tokens.slice(to, event.clause.to).some((token) => token.norm === "حيز")) return false;
  // "جنود خارج الخدمة" are off duty.
  if (
    trigger.type === "capability_status" &&
    mentions.actors.some(
      (actor) =>
        actor.to === from &&
        view.tags[actor.from]?.noun?.countable === true &&
        view.tags[actor.from]?.noun?.single !== undefined &&
        to - from === 2,
    )
  )
    return false;
  // "التقت القوات المتقدمة بوحدات أخرى" joins hands.
  if (trigger.type === "talks" && MEETING.test(norm(from)) && (areTroops(to, view) || norm(to) === "بحاميه" || norm(to + 1) === "حاميه"))
    return false;
  // "لدى تركيا 900 جندي": whose they are, and how many.
  if (trigger.type === "force_presence" && OWNING.test(norm(from)) && !isCountedOwner(to, view)) return false;
  // "كانت متجهة إلى اعتصام".
  if (trigger.type === "protest" && trigger.kind === "noun" && norm(from - 1) === "الي" && HEADED.test(norm(from - 2))) return false;
  // "أوقفت تركيا عبور البضائع": trade, unless a crossing is named.
  if (
    trigger.type === "border_closure" &&
    isReadAs(event, view, "trade_restriction") &&
    !tokens.slice(event.clause.from, event.clause.to).some((token) => CROSSING.test(token.norm))
  )
    return false;
  // "بحث الأمر" with nobody; two leaders who talk over something talk.
  // "بحثاً عن مطلوبين".
  if (norm(from) === "بحثا" && norm(to) === "عن") return false;
  if (trigger.type === "talks" && trigger.needs.length === 0 && DISCUSSING.test(norm(from)) && !areTwoBehind(to, view)) return false;
  // "هاتف" is a phone, unless whoever calls stands behind it.
  if (
    trigger.type === "phone_call" &&
    /^هاتفت?$/.test(norm(from)) &&
    !mentions.actors.some((actor) => actor.from === to && !actor.modifier)
  )
    return false;
  // "فقد سيطرت القوات": a particle.
  if (norm(from) === "فقد" && !mentions.actors.some((actor) => actor.from === to)) return false;
  // "أزمة إسقاط القاذفة", "يعتذر عن إسقاط الطائرة": one that is known.
  if (
    trigger.type === "shootdown" &&
    trigger.kind === "noun" &&
    KNOWN_BY.has(norm(from - 1)) &&
    norm(to - 1 === from ? to : to - 1).startsWith("ال") &&
    (!OVER.has(norm(from - 1)) || !mentions.actors.some((actor) => actor.from >= from && actor.from <= to + 2 && actor.actor !== null))
  )
    return false;
  // "تزويد الطائرات بالوقود" gives them no arms.
  if (trigger.type === "arms_transfer" && SUPPLYING.test(norm(from)) && view.tags[to]?.equipment === true) return false;
  // "سفينة دورية".
  if (trigger.type === "patrol_guard" && view.tags[from - 1]?.equipment === true && to - from === 1) return false;
  // "طائرة شحن تحمل مكونات منظومة" brings them.
  if (
    trigger.type === "deployment" &&
    isReadAs(event, view, "arms_transfer") &&
    tokens.slice(from, event.clause.to).some((token) => SHIPPED.has(token.norm))
  )
    return false;
  // "التفاهم الروسي التركي بات هشاً": one that stands already.
  if (trigger.type === "agreement" && trigger.kind === "noun" && to - from === 1 && norm(from).startsWith("ال") && !isMade(event, view))
    return false;
  if (trigger.type === "ground_incursion" && trigger.kind === "verb" && !mentions.actors.some(isArmedOrState)) return false;
  // "دمّرت الطائرات": those who can; "دمّرت القوات طائرات" is their loss.
  if (
    familyOf(trigger.type) === "armed" &&
    /^[يتن]?(?:دمر|نسف)/.test(norm(from)) &&
    !mentions.actors.some((actor) => ARMS.has(actor.sector) && (actor.from === to || actor.to === from)) &&
    !mentions.actors.some(
      (actor) => actor.sector === "positions" && actor.from >= to && actor.from <= to + 1 && !view.tags[actor.from]?.equipment,
    )
  )
    return false;
  if (trigger.type === "shootdown" && tokens.slice(to, to + 2).some((token) => TOYS.has(token.norm))) return false;
  // "تقدم في المباحثات" gains no ground.
  if (trigger.type === "ground_advance" && tokens.slice(to, to + NEAR).some((token) => TALKS.test(token.norm))) return false;
  // "هاجمت صحيفة": with words.
  if (trigger.type === "ground_assault" && mentions.actors.some((actor) => actor.from === to && actor.sector === "media")) return false;
  // "مؤتمر صحفي" is no meeting, "قصف استهدف رتلاً عسكرياً" no deployment.
  if (trigger.type === "talks" && /^(?:ال)?صح[فا]/.test(norm(to))) return false;
  if (trigger.type === "deployment" && trigger.kind === "noun" && COLUMN.test(norm(from)) && isHitHere(event, view)) return false;
  // "فرضت حظراً للتجوال" bans no trade.
  if (trigger.type === "trade_restriction" && tokens.slice(from, event.clause.to).some((token) => CURFEW.test(token.norm))) return false;
  // "تمسكها بسلاحها" is a noun, "إثر اتهام شاب" tells only why.
  if (trigger.type === "demand" && /^[يت]?تمسك/.test(norm(from)) && /^(?:ه|ها|هم)$/.test(norm(to))) return false;
  if (trigger.type === "accusation" && trigger.kind === "noun" && OVER.has(norm(from - 1)) && !isForceBehind(to, view)) return false;
  // "أوقفوا في عملية «…»" names a hunt of the police.
  if (trigger.needs.includes("«") && prepositions.has(norm(from - 1))) return false;
  // "قال إنه لم يقرر بعد" denies nothing.
  if (trigger.type === "denial" && norm(to - 1) === "لم" && UNDECIDED.has(norm(to))) return false;
  // "وفق ما صرح الوزير": only who says it.
  if (trigger.type === "statement" && norm(from - 1) === "ما" && according.has(norm(from - 2))) return false;
  // "طلب عدم كشف اسمه" is how sources speak.
  if ((trigger.type === "request" || trigger.type === "demand") && norm(to) === "عدم") return false;
  // "أعلن انتهاء الهدنة": it is over; "وقعتا اتفاقاً لتوريد الغاز": trade.
  if (trigger.type === "ceasefire" && tokens.slice(event.clause.from, event.clause.to).some((token) => ENDED.test(token.norm)))
    return false;
  if (trigger.type === "agreement" && isTrade(event, view)) return false;
  // "توصلت الفصائل إلى اتفاق برعاية روسية": the verb names the parties.
  if (
    trigger.type === "agreement" &&
    trigger.kind === "noun" &&
    view.triggers.some(
      (found) =>
        found.to <= from &&
        found.from >= event.clause.from &&
        found.values.some((value) => value.type === "agreement" && value.kind === "verb" && value.needs.length === 0),
    )
  )
    return false;
  if (trigger.type === "talks" && tokens.slice(event.clause.from, event.clause.to).some((token) => /^(?:ال)?هاتفي?ا?$/.test(token.norm)))
    return false;
  if (
    PARTICIPLES.test(norm(from)) &&
    trigger.type !== "denial" &&
    !(trigger.type === "demand" && PLURAL_CALL.test(norm(from)) && norm(to).startsWith("ب")) &&
    !mentions.actors.some((actor) => actor.from >= to && actor.from <= to + NEAR && actor.sector !== "civilians")
  )
    return false;
  if (/^[يتن]?تراجع/.test(norm(from)) && tokens.slice(to, to + NEAR).some((token) => token.norm === "عن")) return false;
  if (trigger.type === "siege" && tokens.slice(event.clause.from, from).some((token) => LIFTED.test(token.norm))) return false;
  if (norm(from) === "احتجاجا" || (trigger.type === "sanctions" && trigger.kind === "noun" && norm(from).startsWith("ال"))) return false;
  // "انفجار عبوة استهدفت دورية", "الهجوم الذي استهدف حافلة": the noun tells it.
  const isOfRelative = relatives.has(norm(event.clause.from - 1));
  if (
    STRIKING.test(norm(from)) &&
    view.triggers.some(
      (found) =>
        // "استهدف قصف مدفعي رتلاً" as well.
        (found.from === to || (found.to <= from && from - found.to <= NOUN_REACH)) &&
        !isArmsName(found, view) &&
        found.from >= (isOfRelative ? event.clause.from - RELATIVE_REACH : event.clause.from) &&
        found.values.some((value) => value.kind === "noun" && familyOf(value.type) === "armed"),
    )
  )
    return false;
  // "فرار المهاجمين" displaces nobody.
  if (trigger.type === "displacement" && FLED.test(norm(from)) && [to, to + 1].some((at) => ARMED_MEN.test(norm(at)))) return false;
  // "مزرعة تؤوي نازحين" is where they are, "لن تقدم على خطوة" no advance.
  if (
    trigger.type === "refugee_hosting" &&
    SHELTERING.test(norm(from)) &&
    !mentions.actors.some(({ isCountry, modifier }) => isCountry && !modifier)
  )
    return false;
  if (trigger.type === "ground_advance" && norm(to) === "علي" && /^[يتن]?قدم/.test(norm(from))) return false;
  // "أنزلوا الأعلام".
  if (trigger.type === "deployment" && /^(?:ال)?(?:علم|اعلام|راي|صور)/.test(norm(to))) return false;
  // "النيران هي التي أصابت الطائرة": what is hit is no weapon.
  if (familyOf(trigger.type) === "armed" && HITTING.test(norm(from)) && view.tags[to]?.equipment === true && !hasWeaponBefore(event, view))
    return false;
  // "عبرا فجراً": at dawn.
  if (norm(from) === "فجرا" && tokens[from]?.written.endsWith("اً") === true) return false;
  // "القصف" is no verb, "التقى" is.
  if (trigger.kind === "verb" && norm(from).startsWith("ال") && !/\.(?:ال|أل)/.test(trigger.rule)) return false;
  if (trigger.kind !== "noun")
    return !prepositions.has(norm(from - 1)) || trigger.voice === "passive" || norm(from - 1) === "ل" || isVerbalNoun(norm(from));
  // "أوقفت غاراتها": the raids are what stops.
  if (familyOf(trigger.type) === "armed" && isStopped(event, view)) return false;
  // "هجوم بعبوة ناسفة": the bomb tells it.
  if (
    trigger.type === "ground_assault" &&
    view.triggers.some(
      (found) =>
        found.from > to &&
        found.from <= to + NEAR &&
        norm(found.from - 1) === "ب" &&
        found.values.some(({ type }) => type === "ied_explosion"),
    )
  )
    return false;
  // "ضبطت الجمارك شحنة أسلحة": they went no farther.
  if (
    trigger.type === "arms_transfer" &&
    view.triggers.some(
      (found) =>
        found.to <= from &&
        found.from >= event.clause.from &&
        found.values.some(({ type, kind }) => type === "weapons_disrupted" && kind === "verb"),
    )
  )
    return false;
  // "منفذو هجوم أنقرة": one that is known.
  if (familyOf(trigger.type) === "armed" && DOERS.test(norm(from - 1))) return false;
  // "تعطّل تنفيذ الاتفاق": it stands already.
  if (
    trigger.type === "agreement" &&
    /^(?:تنفيذ|تطبيق|بنود|انجاز)$/.test(norm(from - 1)) &&
    tokens.slice(Math.max(0, from - NEAR), from).some((token) => HELD_UP.test(token.norm))
  )
    return false;
  // "طلعات استطلاع" strike nobody, "نفى نفياً قاطعاً" denies once.
  if (trigger.type === "air_strike" && LOOKING.test(norm(to)) && /طلع/.test(norm(from))) return false;
  if (trigger.type === "denial" && isBesideType(event, view, "denial")) return false;
  // "نجت قافلة مساعدات من قصف": nothing came in.
  if (trigger.type === "aid_delivery" && tokens.slice(Math.max(0, from - 2), from).some((token) => MISHAP.test(token.norm))) return false;
  // "كاسحات ألغام" are ships, "إزالة الألغام" takes them away.
  if (/^(?:ال)?(?:كاسح|ازال|نزع|تفكيك|خبير|خبراء|مكافح)/.test(norm(from - 1)) && trigger.type === "ied_explosion") return false;
  // "منذ سقوط", "قبل الانتخابات": a day to count from.
  if (norm(from - 1) === "منذ" || (familyOf(trigger.type) === "politics" && TIMES.has(norm(from - 1)))) return false;
  // "فتح المعبر بعد إغلاق دام": what is over.
  if (trigger.type === "border_closure" && OVER.has(norm(from - 1))) return false;
  if (OFFICES.test(norm(from - 1)) || /^(?:ال)?(?:قضيه|ملف|ذكري)$/.test(norm(from - 1))) return false;
  // "نقاط المراقبة", "الرتل": what stands there already.
  if (STANDING.has(trigger.type) && norm(to - 1).startsWith("ال") && to - from <= 2) return false;
  if (LIKE_VERBS.has(norm(from)) && to - from === 1 && isVerbHere(event, view)) return false;
  if (isBareCharge(event, view)) return false;
  // "قضت محكمة بالسجن المؤبد": told by the verb.
  if (
    trigger.type === "verdict" &&
    view.triggers.some(
      (found) => found.to <= from && found.from >= event.clause.from && found.values.some(({ type }) => type === "verdict"),
    )
  )
    return false;
  if (!POINTED.has(familyOf(trigger.type)) || !isDefinite(event, view)) return true;
  // "القصف", "هذه الهجمات": with no one in it such a noun points back, it does not tell anew.
  const someone = mentions.actors.some(
    (actor) =>
      actor.from < to + NEAR &&
      actor.to > from - 1 &&
      actor.from >= from &&
      !tokens.slice(to, actor.from).some((token) => OVER.has(token.norm)),
  );
  const somewhere = mentions.places.some((place) => place.from >= to && place.from <= to + NEAR) && !DEMONSTRATIVES.has(norm(from - 1));
  // "احتدم القتال عند مدخل البلدة بين الفصائل وقوات النظام".
  const isBetween =
    trigger.type === "armed_clash" &&
    mentions.actors.some(
      (actor) => actor.from >= to && actor.to <= event.clause.to && [1, 2, 3].some((back) => norm(actor.from - back) === "بين"),
    );
  // "الاشتباكات تتواصل لليوم الثالث في ريف …", "تجدّد القصف مساءً على أطراف البلدة".
  const isUnderWay =
    (GOING_ON.test(norm(from - 1)) || GOING_ON.test(norm(to))) &&
    mentions.places.some((place) => place.from >= to && place.to <= event.clause.to);
  return someone || somewhere || isBetween || isUnderWay || relatives.has(norm(to));
}

const MEETING = /^[يت]?(?:لتقي|لتق|التق)/;
const TROOPS = /^(?:ال)?(?:قوات|وحدات|ارتال|فصائل|كتائب)$/;
const areTroops = (at: number, { tokens, mentions }: SentenceView): boolean =>
  mentions.actors.some((actor) => actor.from === at && TROOPS.test(tokens[at]?.norm ?? ""));
const OWNING = /^(?:لد[يى]|[يت]صبح|اصبحت?|باتت?|صارت?|[يت]وجد)$/;
const isCountedOwner = (at: number, { mentions, numbers }: SentenceView): boolean => {
  const owner = mentions.actors.find((actor) => actor.from === at && !actor.modifier);
  return owner !== undefined && numbers.some((number) => number.from >= owner.to && number.from <= owner.to + 2);
};
const HEADED = /^(?:متجه.?.?|متوجه.?.?|[يت]توجه|توجهت?|طريق.*)$/;
const CROSSING = /^(?:ال)?(?:معبر|معابر|منفذ|حدود|اجواء|مجال|رحلات|حدوديه?)$/;
const GOING_ON = /^[يتن]?(?:تواصل|تجدد|اندلع|ندلع|احتدم|حتدم|تصاعد|استمر|ستمر|اشتد|شتد|تكثف|امتد|متد|دار|دور|انتقل)ت?$/;
const FLED = /^(?:ال)?(?:فرار|هروب)$|^[يت]?(?:فر|فرت|فروا)$/;
const ARMED_MEN = /^(?:ال)?(?:مهاجم|منفذ|مسلح|جناة|عناصر|مقاتل|جنود|قوات|سجناء|ارهابي)/;
/** "مطالبين بحماية أفضل" need not say from whom. */
const PLURAL_CALL = /^مطالب(?:ين|ا|ه)$/;
const LOOKING = /^(?:ال)?(?:استطلاع|تدريب|مراقب|دوري|استكشاف)/;
const MISHAP = /^[يتن]?(?:نج|نجت|نجا|تعرضت?|استهدفت?|ستهدف|قصفت?|احتجزت?|حتجز|منعت?|نهبت?|هاجمت?|علقت?|اعترضت?|اوقفت?|احترقت?)$/;
const HITTING = /^[يتن]?(?:اصاب|صاب|صيب)ت?$/;
const hasWeaponBefore = ({ from, clause }: EventWords, { tags }: SentenceView): boolean =>
  tags.slice(clause.from, from).some(({ weapon }) => weapon !== null);
const WEIGHED = /^[يتن]?(?:ناقش|درس|بحث|نظر|عد|عتزم)ت?$/;
const SHELTERING = /^[يت]?(?:[ؤو]وي|اوي|اوت)$/;
const DOERS = /^(?:ال)?(?:منفذ[يو]?|مرتكب[يو]?|مدبر[يو]?|ضحايا|مخطط[يو]?)$/;
const HELD_UP = /^[يت]?(?:تعطل|تعثر|توقف|تاخر|عرقل|عطل|اخر)ت?$/;
const CAMPAIGNS = set("تفتيش عقوبات العقوبات قانون القانون ضرائب رسوم إجراءات دعاية توعية تطعيم");
const TOYS = set("ورقية شراعية");
const TALKS = /^(?:ال)?(?:مباحثات|محادثات|مفاوضات|ملف|علاقات|حوار|مسار|جهود|مشاورات)$/;
const CURFEW = /تجوا?ل$/;
const COLUMN = /^(?:ال)?(?:رتل|ارتال|تعزيزات|حشود)/;
const isHitHere = ({ from, clause }: EventWords, { tokens, triggers }: SentenceView): boolean =>
  tokens.slice(Math.max(clause.from, from - NEAR), from).some(({ norm }) => STRIKING.test(norm)) ||
  triggers.some((found) => found.from >= clause.from && found.to <= from && found.values.some(({ type }) => familyOf(type) === "armed"));

const SHIPPED = set("شحن الشحن شحنة محملة المحملة محمل تحمل يحمل");
const STANDING_CONTROL = /^[يت](?:سيطر|حتل|سيطرون|حتلون)/;
const STANDING_BEHIND = set("التي الذي حيث زال زالت يزال تزال اللتين اللذين");
const ENDING = set("انتهاء إنهاء ختام اختتام استكمال");
const TAKERS = new Set(["armed_group", "force", "militia"]);
const isEnteredByGroup = ({ to, clause }: EventWords, { mentions }: SentenceView): boolean =>
  mentions.actors.some(
    (actor) =>
      actor.from === to &&
      !actor.modifier &&
      (TAKERS.has(actor.actor?.kind ?? "") || actor.sector === "rebels" || actor.sector === "jihadists") &&
      mentions.places.some((place) => place.from === actor.to && place.to <= clause.to),
  );
const DISCUSSING = /^(?:[يت]?بحث|[يت]?ناقش|[يت]?تناول)ت?$/;
const LEADERS = new Set<SentenceView["mentions"]["actors"][number]["sector"]>(["leader", "officials", "ministry"]);
const areTwoBehind = (at: number, { tokens, mentions }: SentenceView): boolean => {
  const first = mentions.actors.find((actor) => actor.from === at && LEADERS.has(actor.sector) && !actor.modifier);
  const second =
    first === undefined || tokens[first.to]?.norm !== "و" ? undefined : mentions.actors.find((actor) => actor.from === first.to + 1);
  return second !== undefined;
};
const KNOWN_BY = set("أزمة عن حادثة حادث ذكرى خلفية بعد عقب إثر منذ غداة");
const SUPPLYING = /^(?:ال)?(?:تزويد|امداد)/;
const SENTENCED = set("وقف لوقف حكم حكما أحكام أحكاما عقوبة الحكم عقوبات");
const MADE = /^(?:[يتن]?توصل|التوصل|[يتن]?وقع|توقيع|التوقيع|[يتن]?برم|ابرم|ابرام|اعلن|اعلان|الموقع|دخل|دخول|تنفيذ|[يتن]?قضي|نص|[يتن]?نص)/;
const isMade = ({ clause }: EventWords, { tokens }: SentenceView): boolean =>
  tokens.slice(Math.max(0, clause.from - 1), clause.to).some(({ norm }) => MADE.test(norm));

const isArmedOrState = ({ sector, isCountry, actor }: SentenceView["mentions"]["actors"][number]): boolean =>
  isCountry ||
  ARMS.has(sector) ||
  sector === "forces" ||
  sector === "fighters" ||
  (actor !== null && sector !== "civilians" && sector !== "media");

const isForceBehind = (at: number, { mentions }: SentenceView): boolean =>
  mentions.actors.some(({ from, sector, modifier }) => from >= at && from <= at + 1 && sector !== "civilians" && !modifier);

/** "الطيران الروسي قصف": behind an ungoverned name it is the verb. */
function isVerbHere({ from, to }: EventWords, { tokens, mentions, numbers }: SentenceView): boolean {
  // "ردّ الجيش وقصف 40 هدفاً".
  if (tokens[from - 1]?.norm === "و" && numbers.some((number) => number.from === to)) return true;
  return mentions.actors.some(
    (actor) => actor.to === from && !prepositions.has(tokens[actor.from - 1]?.norm ?? "") && actor.sector !== "civilians",
  );
}

/** "فجر الثلاثاء" is a dawn, not a bombing. */
const isDate = ({ from }: EventWords, { tokens, dates }: SentenceView): boolean =>
  dates.some((date) => date.start <= (tokens[from]?.start ?? -1) && date.end > (tokens[from]?.start ?? -1));

/** "اتهمت تركيا بنهب الشمال": a charge without place or day tells nothing that was done. */
function isBareCharge({ from, to, clause, type }: EventWords, { tokens, mentions, dates }: SentenceView): boolean {
  if (familyOf(type) === "diplomacy" || !/^(?:ب|تهمه|تهم|انه|انها|بانه|بانها|«)$/.test(tokens[from - 1]?.norm ?? "")) return false;
  // "ضابطاً متهماً بقصف الغوطة" is charged with it, wherever it was.
  if (/^(?:ال)?متهم/.test(tokens[from - 2]?.norm ?? "")) return true;
  return (
    tokens.slice(Math.max(0, Math.min(clause.from, from - CHARGE_REACH)), from).some(({ norm }) => CHARGES.test(norm)) &&
    !mentions.places.some((place) => place.from >= to && place.to <= clause.to) &&
    !dates.some((date) => date.start > (tokens[to - 1]?.end ?? 0) && date.end <= (tokens[clause.to - 1]?.end ?? 0))
  );
}

const isVerbalNoun = (word: string): boolean =>
  word.startsWith("ال") || NOUNS_LIKE_VERBS.has(word) || /^(?:استعاد|سيطر|ت.{2,3}ي.$|ا.{2,4}ا.)/.test(word);
const NOUNS_LIKE_VERBS = set("توصل توافق توغل تسلل تحطم");

const isDefinite = ({ from }: EventWords, { tokens }: SentenceView): boolean =>
  tokens[from]?.norm.startsWith("ال") === true || DEMONSTRATIVES.has(tokens[from - 1]?.norm ?? "");
