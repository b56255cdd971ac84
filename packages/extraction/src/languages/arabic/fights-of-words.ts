import type { EventWords } from "../../language-pack.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { set } from "./words.ts";

/** Words behind a fight that is one of words. */
const NEAR = 4;
const SAID_THINGS = set(
  "قرار قرارات القرار سياسة سياسات السياسة تصريحات خطاب تقرير خصومه منتقديه مشروع الموازنة موازنة الميزانية خطة الخطة قانون القانون أداء بيان مقترح الاقتراح تعديلات التعديل الأسئلة أسئلة انتقادات الانتقادات شتائم اتهامات",
);
/** "فتحت المعارضة النار على الحكومة في البرلمان". */
const CHAMBERS = set("برلمان البرلمان نائب نائبة نواب النواب الموازنة الميزانية الاقتصادية الانتخابية انتخابات الانتخابات");
/** "قصف أحد النواب الوزير بأربعين سؤالاً": what words are thrown, farther behind. */
const THROWN = set("سؤال سؤالا أسئلة الأسئلة استفسار استفسارات");
const THROWN_REACH = 10;
const SPARRING = new Set(["attack_on_civilians", "ground_assault", "artillery_shelling", "armed_clash"]);
/** "هاجمت المعارضة مشروع الموازنة": a fight with words. */
export const isOfWords = ({ trigger, to, clause }: EventWords, { tokens }: SentenceView): boolean =>
  SPARRING.has(trigger.type) &&
  (tokens.slice(to, to + THROWN_REACH).some(({ norm }) => THROWN.has(norm)) ||
    tokens.slice(to, to + NEAR + 1).some((token) => SAID_THINGS.has(token.norm.replace(/^ب(?=ال)/, ""))) ||
    (tokens.slice(clause.from, clause.to).some((token) => token.norm === "المعارضه") && tokens.some((token) => CHAMBERS.has(token.norm))));
