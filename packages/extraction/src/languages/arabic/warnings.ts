import type { EventWords } from "../../language-pack.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { prepositions, set } from "./words.ts";

const COUNSELS = /^[يتن]?(?:نصح|اوص|وصي|اقترح|قترح|رج)/;
const WARNING = /^(?:[يتن]?حذر)/;
const RETIRED = set("متقاعد المتقاعد متقاعدون متقاعدين المتقاعدين متقاعدة السابق سابق");
const ADVICE_REACH = 5;
const ADVISED = new Set(["request", "demand", "ultimatum_threat", "statement", "accusation"]);
const EXPERTS = set(
  "الخبير خبير خبراء الخبراء المحلل محلل محللون المحللون باحث الباحث الباحثة باحثون كاتب الكاتب مراقبون المراقبون المعلق",
);
/** Words between an expert and the verb of what he thinks. */
const EXPERT_REACH = 8;

/** "الباحث في مركز … حذّر", "دعا الخبير أنقرة إلى", "ينصح أدميرال متقاعد": a view or advice, no act of a party. */
export function isAdvice({ trigger, from, to, clause }: EventWords, { tokens }: SentenceView): boolean {
  if (!ADVISED.has(trigger.type)) return false;
  const norm = (at: number): string => tokens[at]?.norm ?? "";
  if (EXPERTS.has(norm(to)) || EXPERTS.has(norm(to + 1))) return true;
  for (let at = Math.max(clause.from, from - EXPERT_REACH); at < from; at++) if (EXPERTS.has(norm(at))) return true;
  if (COUNSELS.test(norm(from))) for (let at = to; at < to + ADVICE_REACH; at++) if (RETIRED.has(norm(at))) return true;
  return false;
}

const WORRIES = set("احتمال خطر مخاطر كارثة موجة فرار هروب نزوح انهيار مجاعة أزمة تدهور انزلاق تفاقم");
const WORRY_REACH = 6;
/** Words between a warning and whom it is for. */
const WARNED_REACH = 10;

/** "هدوء حذر جبهات القتال", "حذّر من احتمال فرار الأسرى": a warning that threatens nobody. */
export function isNoThreat(event: EventWords, view: SentenceView): boolean {
  const { tokens, mentions } = view;
  const { trigger, from, to } = event;
  const norm = (at: number): string => tokens[at]?.norm ?? "";
  if (!WARNING.test(norm(from))) return false;
  if (norm(from - 1) === "هدوء") return true;
  if (trigger.type !== "ultimatum_threat") return false;
  if (norm(to) === "عدم") return true;
  if (isForeboding(event, view)) return false;
  if (tokens.slice(to, to + WORRY_REACH).some((token) => WORRIES.has(token.norm))) return true;
  const warned = mentions.actors.filter(
    (actor) =>
      actor.sector !== "civilians" &&
      actor.from >= to &&
      actor.from <= to + WARNED_REACH &&
      !actor.modifier &&
      !prepositions.has(norm(actor.from - 1)),
  );
  const isSubjectFirst = mentions.actors.some((actor) => actor.to === from && !actor.modifier);
  return warned.length < (isSubjectFirst ? 1 : 2);
}

const CONSEQUENCES = set("إجراءات عقوبات عواقب رد ردا تداعيات الثمن ثمن مواجهة الرد");
/** "حذرت من أن الشراء سيؤدي إلى عقوبات على أنقرة": what is foretold is the speaker's own doing. */
const isForeboding = ({ to }: EventWords, { tokens }: SentenceView): boolean => {
  for (let at = to; at < tokens.length; at++) if (CONSEQUENCES.has(tokens[at]?.norm ?? "") || isOwnDeed(at, tokens)) return true;
  return false;
};

/** What one threatens to do, or not to suffer. */
const DEEDS =
  /^[يتن](?:رد|ردون|ضرب|طلق|سمح|سمحوا|ستهدف|تدخل|تحرك|تردد|تهاون|تسامح|قف|قفوا|قصف|هاجم|عاقب|شن|فرض|تخذ|ستخدم|غلق|نسحب|ترك|قطع|طرد|لغي|تعامل|سقط|دمر|سحق|حاسب|تصدي|واجه|وقف|جتاح|دخل)$/;
const OWN = /^(?:بلاده?ا?|قواته?ا?|جيشه?ا?|حكومته?ا?|ب?انه?ا?م?|مقاتلوه?ا?|دولته?ا?|جماعته?ا?|ها|ه)$/;
const OWNED_REACH = 4;

/** "قواته سترد", "يعرّض حياته للخطر", not "حياة المدنيين للخطر". */
function isOwnDeed(at: number, tokens: SentenceView["tokens"]): boolean {
  const norm = (index: number): string => tokens[index]?.norm ?? "";
  const word = norm(at);
  if (word === "الخطر") return norm(at - 1) === "ل" && /^(?:ه|ها|هم)$/.test(norm(at - 2));
  if (word !== "س" && word !== "سوف" && word !== "لن") return false;
  return DEEDS.test(norm(at + 1)) && tokens.slice(Math.max(0, at - OWNED_REACH), at).some(({ norm: before }) => OWN.test(before));
}
