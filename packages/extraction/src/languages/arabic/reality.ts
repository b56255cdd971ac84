import { SoughtPattern } from "@orontes/language";
import { type EventType, familyOf, isTold, type Realis } from "@orontes/vocabulary";
import { askedAt } from "../../asked.ts";
import type { Figure } from "../../figure.ts";
import { type Frame, type Reality, strongest } from "../../frame.ts";
import type { EventWords, Range } from "../../language-pack.ts";
import type { CueFound, SentenceView } from "../../sentence-view.ts";
import { APPOINTED, SPEECH } from "../../role.ts";
import { type Stage, stagedAt } from "../../staged.ts";
import { toldAs } from "../../told-as.ts";
import { deniedBehind, doubtedAt, weighedAt } from "./denied-here.ts";
import { phrases } from "./forms.ts";
import { boundaries, prepositions, reporting, set } from "./words.ts";

/** How many words before an event its cues are sought, and before the "أن" that its clause hangs on. */
const REACH = 14;
/** Words between a talk and what it was about. */
const TOPIC_REACH = 9;
const TOPICS: ReadonlySet<string> = new Set(
  phrases("تناول; تناولت; تناولا; بحث; بحثت; بحثا; بحثوا; يبحث; تبحث; لبحث; ناقش; ناقشت; ناقشا; يناقش; تناقش; مناقشة; تطرق إلى; تطرقت إلى"),
);
const DISCUSSED = new Set(["diplomacy", "economy", "posture", "humanitarian", "politics"]);
const IDEAS: ReadonlySet<string> = new Set(phrases("فكرة; خيار; مبادرة; مسألة; شرط; شروط; مشروع; سيناريو; اقتراح"));
const TALKS = new Set<EventType>(["talks", "visit", "phone_call", "talks_breakdown"]);
const MATRIX_REACH = 8;
/** What stands behind these happened, whatever is asked, planned or feared before them. */
const FACTUAL = set("ردا بعد عقب إثر جراء منذ بسبب خلفية نتيجة غداة أعقاب وسط خلال أثناء رغم لأن");
const CONDITIONS = set("إذا لو حال حالة شرط بشرط إلا");
const COUNTING = set("يقل تقل يزيد تزيد يتجاوز تتجاوز يتعدى تتعدى");
/** Past forms that look like the imperfect: "تقدم" is "advanced". */
const PAST_IN_T = set(
  "تقدم توغل تعرض تراجع تظاهر تسلل تبنى توصل توافق تصدى تعهد تبادل توجه تحدث تلقى تسلم تنحى تحطم تمركز تواجد تباحث تشاور توعد تقاتل تمكن تسبب توقف",
);
const BEFORE_SUBJUNCTIVE = set("قبل بعد منذ دون غير إلا");
/** "نتيجة لقصف", "تعرض لإطلاق نار": "ل" there tells no aim. */
const UNDERGONE =
  /^(?:(?:ال)?ذكر[يى]|[يتن]?تعرض|[يتن]?تصد|نتيجه|ادان|خلافا|وفقا|ردا|استنكار|طبقا|تبعا|مقتل|خرق|نظرا|تنفيذ|استجاب|امتثال|تطبيق|استكمال)/;
const LATER_BEHIND = set(
  "المقبل المقبلة القادم القادمة المرتقب المرتقبة المزمع المزمعة المقرر المقررة المقررين المحتمل المحتملة محتمل محتملة وشيك وشيكة مرتقب مرتقبة مرتقبا المتوقع المتوقعة المخطط محتملا وشيكا مزمعة",
);
/** "قيد الإعداد". */
const UNDER_WORK = set("الإعداد الدراسة التحضير البحث النظر التفاوض");
const TO_COME = set("غدا الغد المقبل المقبلة القادم القادمة قريبا");
const ADJECTIVE_REACH = 4;
const UNDERGONE_REACH = 12;
const SOON = set("س سوف لن");

const STAGE: Stage = {
  drills: new SoughtPattern(/^(?:ال)?(?:مناورات|مناوره|تدريبات|تدريب|تمارين|تمرين|سيناريو|محاكاه|تمرينات)ا?$/),
  during: set("خلال أثناء ضمن إطار في"),
  // "في معرض رده", "رواية الشهود", "كتاب إلى الأمم المتحدة" are no works.
  works: new SoughtPattern(/^(?:(?:ال)?(?:فيلم|مسلسل|مسرحيه|وثائقي|قصيده)|الكتاب|المعرض|الروايه)$/),
  tells: /^(?:يروي|تروي|يحكي|تحكي|يصور|تصور|يتناول|تتناول|يجسد|تجسد|يسرد|تسرد)$/,
  within: /^(?:في|فيلم)$/,
  prizes: new SoughtPattern(/^(?:ال)?(?:اصوات|مقاعد|انتخابات|انتخابيه|اسعار|رسوم)$/),
  over: null,
  players: new SoughtPattern(/^(?:ال)?منتخب$/),
};
/** What the predicate far behind a noun says of it: "انسحاب القوات غير وارد", "إرسال الشرطة خيار مطروح". */
const PREDICATE_REACH = 9;
const MYTHS = set("أسطورة خرافة كذبة أكذوبة وهم شائعة إشاعة فبركة هراء");
const UNSETTLED = /^[يت](?:درج|تقرر|حدد|تحدد|عقد|نعقد|حسم|بت|جدول)$/;
const OPEN_STILL = set("مطروح مطروحة مطروحا");
const OUT_OF_QUESTION = set("وارد واردة مطروح مطروحة ممكن ممكنة");
/** Reports, and what is said behind them where they are false. */
const RUMOURS = set(
  "قصة القصة أحاديث حديث كلام بلاغ بلاغات أنباء الأنباء نبأ خبر أخبار شائعات شائعة إشاعات إشاعة الشائعات تقارير مزاعم ادعاءات معلومات",
);
const RUMOUR_REACH = 4;
const FALSE = set("عارية عار ملفقة ملفق مفبركة مفبرك كاذبة كاذب مختلقة مغلوطة زائفة");
const UNTRUE = set("صحيحة صحيح صحيحا دقيقة دقيق");
const UNFOUNDED = set("أساس صحة");
const UNPROVEN = set("تتأكد يتأكد تثبت يثبت تصح يصح تؤكد");

/** Where the report that tells what stands at `from` is called false; null where it stands. */
function rumourDenied(from: number, tokens: SentenceView["tokens"]): number | null {
  const norm = (at: number): string => tokens[at]?.norm ?? "";
  if (!tokens.slice(Math.max(0, from - RUMOUR_REACH), from).some((token) => RUMOURS.has(token.norm))) return null;
  const denial = tokens.findIndex(
    (token, at) =>
      at !== from &&
      (FALSE.has(token.norm) ||
        (norm(at - 1) === "غير" && UNTRUE.has(token.norm)) ||
        (norm(at - 1) === "لا" && UNFOUNDED.has(token.norm)) ||
        (norm(at - 1) === "لم" && UNPROVEN.has(token.norm))),
  );
  return denial < 0 ? null : denial;
}

const ASKERS = set("من ماذا لماذا كيف أين متى كم أي أية ما لم");
/** What goes about and nobody stands for: "شائعات عن قصف", "مزاعم بشأن هجوم". */
const TALES = set("شائعات شائعة إشاعات إشاعة الشائعات مزاعم ادعاءات شبهات");
const TALES_REACH = 4;
/** Verbs of belief and of hearsay, told of nobody or of those who hold it: "يُزعم أن", "يعتقد مسؤولون أن", "يشتبه في أن". */
const HOLDING =
  /^(?:[يتن]?عتقد(?:ون|وا|ت)?|اعتقد[تو]?ا?|[يت]شتبه(?:ون)?|اشتبه[تو]?ا?|[يت]ظن(?:ون)?|[يت]شك(?:ون)?|[يت]شكك(?:ون)?|شكك(?:ت|وا)?|[يت]قال|[يت]شاع|[يت]تردد|تردد)$/;
const IMPERSONAL = set("يزعم يدعى زعم يقال يشاع يروى");
const HOLDING_REACH = 8;
const LINK = /^(?:ان|في|ب|انه|انها|انهم)$/;

/** Where the words hold a thing to be so, or pass on a rumour; null where they tell it. */
function hearsayAt({ from, trigger, type }: EventWords, { tokens }: SentenceView): { readonly realis: Realis; readonly at: number } | null {
  if (SPEECH.has(type)) return null;
  const norm = (at: number): string => tokens[at]?.norm ?? "";
  for (let at = from - 1; at >= Math.max(0, from - TALES_REACH); at--) {
    if (FACTUAL.has(norm(at))) return null;
    if (TALES.has(norm(at))) return { realis: "assessed", at };
  }
  if (trigger.kind !== "verb" && type !== "attack_on_civilians") return null;
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    if (!/^انه?ا?م?$/.test(norm(at))) continue;
    for (let back = at - 1; back >= Math.max(0, at - HOLDING_REACH); back--) {
      if (tokens[back]?.kind === "mark" || (back < at - 1 && FACTUAL.has(norm(back)))) break;
      if (HOLDING.test(norm(back)) && (back === at - 1 || !LINK.test(norm(back + 1)) || LINK.test(norm(at - 1))))
        return { realis: "assessed", at: back };
      if (IMPERSONAL.has(norm(back)) && back === at - 1) return { realis: "assessed", at: back };
    }
    return null;
  }
  return null;
}

const told = toldAs("ar");

/** How real an event is told: the cues that govern it within its clause, else the form of its verb. */
export function realityOf(event: EventWords, view: SentenceView, cues: readonly CueFound[]): Reality {
  const { tokens } = view;
  const at = event.from;
  const norm = (index: number): string => tokens[index]?.norm ?? "";
  const stage = stagedAt(event, view, STAGE);
  if (stage !== null) return told("hypothetical", stage, stage + 1, "staged");
  const played = playedAt(event, view);
  if (played !== null) return told("hypothetical", played, played + 1, "played");
  const question = askedAt(event, view, ASKERS);
  if (question !== null) return told("hypothetical", question, question + 1, "question");
  const start = Math.max(contentStart(view, event.clause.from), at - REACH);
  const vain = CHANGES_HANDS.has(event.type) ? vainAt(event, view) : null;
  if (vain !== null) return told("negated", vain, vain + 1, "فشل");
  const cue = strongest(cues.filter((one) => one.from >= start && one.to <= at && governs(one, event, view)));
  if (cue !== undefined) return told(cue.realis, cue.from, cue.to, cue.phrase);
  const doubt = doubtedAt(event, view);
  if (doubt !== null) return told(doubt.realis, doubt.at, doubt.at + 1, "أن يكون");
  const denial = rumourDenied(at, tokens);
  if (denial !== null) return told("negated", denial, denial + 1, "rumour");
  const hearsay = hearsayAt(event, view);
  if (hearsay !== null) return told(hearsay.realis, hearsay.at, hearsay.at + 1, "hearsay");
  const denied = deniedBehind(event, view);
  if (denied !== null) return told(denied.realis, denied.at, denied.at + 1, "denied");
  if (norm(at - 1) === "ان" && event.trigger.kind === "verb" && looksImperfect(norm(at)) && !BEFORE_SUBJUNCTIVE.has(norm(at - 2)))
    return told("hypothetical", at - 1, at, "أن");
  // "ستصبح جاهزة للعمل".
  if (BECOMING.has(norm(at - 1)) && SOON.has(norm(at - 2))) return told("intended", at - 2, at, "س");
  const agreed =
    event.type === "talks" || event.type === "visit"
      ? agreedOn(at, tokens, AGREEING)
      : APPROVED.has(event.type)
        ? agreedOn(at, tokens, APPROVING)
        : null;
  if (agreed !== null) return told("intended", agreed, agreed + 1, "اتفق");
  const aim = aimBefore(event, view);
  if (aim !== null) return told("intended", aim, aim + 1, "ل");
  const soon = foretold(event, view);
  if (soon !== null) return told("intended", soon, soon + 1, norm(soon));
  if (event.trigger.kind === "noun") {
    const later = tokens
      .slice(event.to, Math.min(event.clause.to, event.to + ADJECTIVE_REACH))
      .findIndex(
        (token, index, all) =>
          LATER_BEHIND.has(token.norm) ||
          (token.norm === "قيد" && UNDER_WORK.has(all[index + 1]?.norm ?? tokens[event.to + index + 1]?.norm ?? "")),
      );
    if (later >= 0) return told("intended", event.to + later, event.to + later + 1, norm(event.to + later));
    for (let behind = event.to; behind < Math.min(tokens.length, event.to + PREDICATE_REACH); behind++) {
      if (/^[،.؛:]$/.test(norm(behind))) break;
      if (norm(behind - 1) === "غير" && OUT_OF_QUESTION.has(norm(behind))) return told("negated", behind - 1, behind + 1, "غير وارد");
      if (norm(behind - 1) === "لم" && UNSETTLED.test(norm(behind))) return told("negated", behind - 1, behind + 1, "لم يُدرج");
      if (MYTHS.has(norm(behind))) return told("negated", behind, behind + 1, norm(behind));
      if (OPEN_STILL.has(norm(behind))) return told("proposed", behind, behind + 1, norm(behind));
    }
    const weighed = weighedAt(event, view);
    if (weighed !== null) return told("hypothetical", weighed, weighed + 1, norm(weighed));
    const willBe = tokens.slice(event.to, Math.min(event.clause.to, event.to + ADJECTIVE_REACH)).findIndex((token) => SOON.has(token.norm));
    if (willBe >= 0)
      return told(
        norm(event.to + willBe) === "لن" ? "negated" : "intended",
        event.to + willBe,
        event.to + willBe + 1,
        norm(event.to + willBe),
      );
  }
  return { realis: "actual", cue: null };
}

const FEIGNED = set("افتراضي افتراضية افتراضيا وهمي وهمية وهميا صوري صورية مفترض مفترضة محاكاة");
const FEIGNING = /^[يت]?(?:حاكي|حاكت|محاكاه|تخيل)$/;
const FEIGNED_REACH = 4;
const DRILLED_REACH = 8;
/** "هجوم افتراضي", "تحاكي هجوماً", "تمرين على صد هجوم": what a drill plays at. */
function playedAt({ from, to, type, trigger }: EventWords, { tokens }: SentenceView): number | null {
  if (familyOf(type) !== "armed") return null;
  const norm = (at: number): string => tokens[at]?.norm ?? "";
  for (let at = to; trigger.kind === "noun" && at < to + FEIGNED_REACH - 1; at++) {
    if (tokens[at]?.kind === "mark" || prepositions.has(norm(at))) break;
    if (FEIGNED.has(norm(at))) return at;
  }
  for (let at = from - 1; at >= Math.max(0, from - FEIGNED_REACH); at--) {
    if (tokens[at]?.kind === "mark") break;
    if (FEIGNING.test(norm(at))) return at;
  }
  let isAim = false;
  for (let at = from - 1; trigger.kind === "noun" && at >= Math.max(0, from - DRILLED_REACH); at--) {
    if (tokens[at]?.kind === "mark" || FACTUAL.has(norm(at))) return null;
    if (isAim && STAGE.drills.test(norm(at))) return at;
    isAim ||= norm(at) === "علي" || norm(at) === "ل";
  }
  return null;
}

const SPANS = /^(?:شهر|شهرين|اسبوع|اسبوعين|يومين|ايام|ساعات|اسابيع|اشهر)$/;
const CHANGES_HANDS: ReadonlySet<EventType> = new Set<EventType>([
  "territory_captured",
  "siege_relief",
  "release",
  "ceasefire",
  "agreement",
]);
const VAIN = set("فشل فشلت فشلوا فاشلة الفاشلة أخفق أخفقت أخفقوا إخفاق عجز عجزت عجزوا");
const VAIN_REACH = 8;
/** "فشل الجيش في السيطرة": it was fought for and not taken. */
function vainAt({ from }: EventWords, { tokens }: SentenceView): number | null {
  for (let at = from - 1; at >= Math.max(0, from - VAIN_REACH); at--) {
    if (tokens[at]?.kind === "mark" || FACTUAL.has(tokens[at]?.norm ?? "")) return null;
    if (VAIN.has(tokens[at]?.norm ?? "")) return at;
  }
  return null;
}

const BECOMING = set("تصبح يصبح تكون يكون تغدو تبقى يبقى تظل يظل يصبحون");
const AGREEING = /^(?:[يت]?تفق(?:ت|ا|وا|ان|ون)?|اتفق(?:ت|ا|وا)?)$/;
/** "وافق البرلمان على إرسال قوات": they have not gone yet. */
const APPROVING = /^[يتن]?(?:وافق|صوت|صادق|قر|اقر)(?:ت|وا)?$/;
const APPROVED = new Set<EventType>(["deployment", "base_or_post", "ground_assault", "ground_incursion", "proxy_transfer"]);
const AGREED_REACH = 6;
/** "اتفق الوزيران على عقد اجتماع": it has not been held yet. */
function agreedOn(from: number, tokens: SentenceView["tokens"], words: RegExp): number | null {
  const norm = (at: number): string => tokens[at]?.norm ?? "";
  const on = norm(from - 1) === "علي" ? from - 1 : norm(from - 2) === "علي" ? from - 2 : -1;
  for (let at = on - 1; on >= 0 && at >= Math.max(0, on - AGREED_REACH); at--) if (words.test(norm(at))) return at;
  return null;
}

/** "يجتمع الوزراء هذا الأسبوع", "تزور غداً": the present of the plan. */
function foretold({ from, trigger, clause }: EventWords, { tokens }: SentenceView): number | null {
  const norm = (at: number): string => tokens[at]?.norm ?? "";
  const verb = trigger.kind === "verb" ? from : from - 1;
  if (!isImperfect(norm(verb)) || /^(?:ل|لم|ان)$/.test(norm(verb - 1))) return null;
  for (let at = from; at < Math.min(tokens.length, Math.max(clause.to, from + 1)); at++) {
    if (TO_COME.has(norm(at))) return at;
    if (norm(at) === "هذا" && /^(?:الاسبوع|الشهر)$/.test(norm(at + 1))) return at;
    // "تنسحب خلال شهر".
    if (norm(at) === "خلال" && SPANS.test(norm(at + 1)) && !norm(at + 2).startsWith("الماضي")) return at;
  }
  return null;
}

/** "لشن غارات", "للسيطرة على": an aim, unless it is what someone underwent. */
function aimBefore({ from, trigger }: EventWords, { tokens, tags }: SentenceView): number | null {
  const carried = trigger.kind === "noun" && tags[from - 1]?.support === true ? from - 2 : from - 1;
  const before = tokens[carried]?.norm;
  if (before !== "ل" && before !== "كي" && before !== "لكي") return null;
  return tokens.slice(Math.max(0, carried - UNDERGONE_REACH), carried).some((token) => UNDERGONE.test(token.norm)) ? null : carried;
}

/** What hangs on "أن" or "إذا" belongs to what rules it: "يتوقع أن", "في حال". */
function contentStart({ tokens }: SentenceView, from: number): number {
  let start = from;
  const before = (): string => tokens[start - 1]?.norm ?? "";
  while (start > 0 && (before() === "ان" || CONDITIONS.has(before()))) start = Math.max(0, start - (before() === "ان" ? MATRIX_REACH : 2));
  return start;
}

const looksImperfect = (word: string): boolean =>
  word.startsWith("ي") || (word.startsWith("ت") && !word.endsWith("ت") && !PAST_IN_T.has(word));
/** "تقاتلا", "تبادلوا" are past, unless "أن" stands before them. */
export const isImperfect = (word: string): boolean => looksImperfect(word) && (word.startsWith("ي") || !/(?:وا|.{3}ا)$/.test(word));

/** Whether a cue reaches the event: some stand right before it, some rule the whole clause. */
function governs({ phrase, realis, from, to }: CueFound, { from: at, trigger }: EventWords, { tokens }: SentenceView): boolean {
  const between = tokens.slice(to, at).map((token) => token.norm);
  const gap = between.length;
  if (between.some((word) => word === ";" || word === "؛" || word === ":")) return false;
  // Behind a quotation, not behind the name of a group in its marks: "رفض «الائتلاف» الانسحاب".
  if (between.indexOf("»") >= 0 && (between.indexOf("«") < 0 || between.indexOf("»") < between.indexOf("«"))) return false;
  if (between.some((word) => FACTUAL.has(word))) return false;
  // "نفى أي دور له وقال إن": what is said anew.
  if (between.some((word, index) => index > 0 && reporting.has(word) && between[index + 1] === "ان")) return false;
  // "هدوء حذر" warns of nothing.
  if (tokens[from - 1]?.norm === "هدوء") return false;
  // "وقبيل ذلك استهدفت فصائل": before that, not ahead.
  if ((phrase === "قبيل" || phrase === "عشية") && trigger.kind === "verb") return false;
  // "تراجعت أنقرة عن شراء مقاتلات".
  if (/^[يت]?تراجعت?$/.test(phrase)) return trigger.kind === "noun" && between.includes("عن") && gap <= 4;
  if (BANS.has(phrase)) return isNounOfBan(trigger) && gap <= 3;
  const isNoun = trigger.kind === "noun" || trigger.voice === "passive";
  const isCut = between.some((word, index) => boundaries.has(word) && !(word === "ان" || word === "ما") && index > 0);
  if (phrase === "قد") return gap === 0 ? isImperfect(tokens[at]?.norm ?? "") : isNoun && gap <= 5 && isImperfect(between[0] ?? "");
  if (phrase === "لا" && COUNTING.has(tokens[to]?.norm ?? "")) return false;
  // "لم تتبنَّ أي جهة التفجير": no side, but a bombing.
  if (phrase === "أي" || phrase === "أية") return gap === 0 || (gap === 1 && !SIDES.has(between[0] ?? ""));
  if (phrase === "غير" || phrase === "حال") return gap <= 1;
  if (phrase === "س" || phrase === "سوف") return gap === 0 || (isNoun && gap <= 6 && !isCut && isImperfect(between[0] ?? ""));
  if (realis === "hypothetical" && CONDITIONS.has(tokens[from]?.norm ?? "")) return true;
  // "لم تقطع المعارك الدوريات", "لم تتبنَّ أي جهة التفجير": what was not stopped, or claimed, was.
  // "محادثات لم تسفر عن اتفاق": what was not reached.
  if (phrase === "لم" && isNoun && gap > 1 && RESULTING.test(between[0] ?? "") && /^(?:عن|الي)$/.test(between[1] ?? "")) return true;
  if (phrase === "لم" && isNoun && gap > 0 && STANDS_ALL_THE_SAME.test(between[0] ?? "")) return false;
  if (/^(?:لم|لن|لا|ليس|ليست|ولا|ليسوا)$/.test(phrase))
    return !isCut && (gap <= 1 || (isNoun && gap <= 6) || (between[0] === "يكون" && gap <= 5) || (between[0] === "تكن" && gap <= 5));
  // "تعهد بعدم العودة هاجم": none of these rules a verb but through "أن".
  if (/(?:عدم|عوضا|بدلا|انعدام)/.test(phrase) && trigger.kind === "verb" && !between.includes("ان")) return false;
  if (/(?:دون|عدم|عوضا|بدلا|انعدام|استحاله)/.test(phrase)) return gap <= 3 && !isCut;
  // "بعد أسابيع من التهديد قصفت": what came before.
  if (
    trigger.kind === "verb" &&
    realis !== "negated" &&
    tokens.slice(Math.max(0, from - 4), from).some((token) => BEFORE_IT.has(token.norm))
  )
    return false;
  // "قضت محكمة بالسجن" is a verdict, "تسوية قضت بتسليم السلاح" a plan.
  if (phrase.startsWith("قض") && trigger.type === "verdict") return false;
  if (isCut) return false;
  // "مبادرة فرض عقوبات", "شرط الصفقة إطلاق سراح": what an idea is of stands right behind it.
  if (IDEAS.has(phrase)) return isNoun && gap <= (phrase.startsWith("شر") ? 2 : 1);
  // "بحثا رفع العقوبات": what is talked over is not done; fighting is.
  if (TOPICS.has(phrase))
    return (isNoun || gap === 0) && gap <= TOPIC_REACH && DISCUSSED.has(familyOf(trigger.type)) && !TALKS.has(trigger.type);
  // "عرضت الجماعة إطلاق سراحهم".
  if (phrase.startsWith("عرض")) return isNoun && gap <= 2 && gap > 0;
  if (/^(?:وقف|لوقف|إيقاف|إنهاء|الحد|منع$|عشية|قبيل)/.test(phrase)) return gap <= 2;
  if (realis === "ongoing" || realis === "attempted") return gap <= 6;
  if (realis === "assessed") return gap <= 6;
  return gap <= 11;
}

const RESULTING = /^[يت](?:سفر|ود|ودي|فض|فضي|توصل|توصلوا|توصلا|نته|نتهي|قد|قود)$/;
const STANDS_ALL_THE_SAME =
  /^[يتن](?:قطع|وقف|منع|عرقل|وثر|علق|تبن|نف|نفي|وكد|ستبعد|دن|دين|عترض|تطرق|ردع|عطل|تاثر|توقف|حل|شر|تسبب|خلف|سفر|ود|ودي|منعه|ثن|شمل|تراجع)(?:ي|وا|ه|ها|هم)?$/;
const SIDES = set("جهة طرف أحد فصيل تنظيم جماعة مجموعة مسؤول دولة حزب");
const BEFORE_IT = set("بعد عقب إثر رغم وسط");
const BANS: ReadonlySet<string> = new Set(phrases("حظر; حظرت; يحظر; تحظر"));
const isNounOfBan = ({ kind, type }: EventWords["trigger"]): boolean => kind === "noun" && APPOINTED.has(type);
const UNSURE = set(
  "إذا لو يمكن ربما احتمال خشية تحذير حذر حذرت محذرا لم لن دون عدم نفى نفت نفي ينفي مخاوف س سوف توقع توقعت يتوقع تفادي تجنب منع يهدد تهدد هدد هددت خوفا لولا لنفترض كاد كادت شائعة شائعات إشاعة إشاعات مزاعم ادعاءات",
);
const FIGURE_REACH = 6;
const PENALTY = set("حكم حكما أحكام أحكاما الحكم عقوبة");

/** "قد يقتل 50", "لم يسقط قتلى". */
export function realityOfFigure(figure: Figure, { tokens, frames }: SentenceView & { readonly frames: readonly Frame[] }): Realis {
  const cueAt: Range = { from: figure.cueAt, to: figure.cueAt + 1 };
  const before = tokens.slice(Math.max(0, Math.min(figure.from, cueAt.from) - FIGURE_REACH), cueAt.from);
  const last = before.findLastIndex((token) => FACTUAL.has(token.norm) || token.norm === "،" || token.norm === "»");
  const near = before.slice(last + 1).filter((token, index, all) => !(token.norm === "لا" && COUNTING.has(all[index + 1]?.norm ?? "")));
  if (near.some((token) => UNSURE.has(token.norm))) return "hypothetical";
  // "أحكاماً بالإعدام على 24 شخصاً".
  if (tokens.slice(Math.max(0, figure.cueAt - 3), figure.cueAt).some(({ norm }) => PENALTY.has(norm))) return "hypothetical";
  if (rumourDenied(Math.min(figure.from, cueAt.from), tokens) !== null) return "negated";
  const may = near.findLastIndex((token) => token.norm === "قد");
  if (may >= 0 && isImperfect((near[may + 1] ?? tokens[cueAt.from])?.norm ?? "")) return "hypothetical";
  const frame = frames.find((one) => one.from === figure.cueAt && one.type !== "casualties");
  return frame !== undefined && !isTold(frame.reality.realis) ? frame.reality.realis : "actual";
}
