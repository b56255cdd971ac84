import type { EventWords, Range } from "../../language-pack.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { isBesideType } from "./other-readings.ts";
import { STRIKING } from "./roles-of-noun.ts";
import { ARMS } from "./sentence.ts";
import { prepositions, set } from "./words.ts";

const ORIGINS = set("مصادر مصدر مرابض منصات منصة مواقع نقاط");
/** Words inside the name of who or what strikes. */
export const isArmsName = ({ from, to }: Range, { mentions }: SentenceView): boolean =>
  mentions.actors.some((actor) => ARMS.has(actor.sector) && actor.from <= from && actor.to >= to);

/** Words that are written as those of an event and are none. */
export function isLookalike(event: EventWords, view: SentenceView): boolean {
  const { tokens, mentions } = view;
  const { trigger, from, to } = event;
  const norm = (at: number): string => tokens[at]?.norm ?? "";
  // "طلبت وقفه", "خط التماس", "نصفهم أطفال".
  if (norm(from) === "وقفه" && tokens[from]?.written.endsWith("ه") === true) return true;
  if (norm(from) === "التماس" && /^(?:خط|خطوط)$/.test(norm(from - 1))) return true;
  if (norm(from) === "نصف") return true;
  // "معلنة وضع الوحدات في حالة تأهب": a noun there.
  if (norm(from) === "وضع" && (/^(?:معلن|اعلان|قرر|قرار)/.test(norm(from - 1)) || prepositions.has(norm(from - 1)))) return true;
  // "«تحرير الشام» تعتقل": a word of a group's name.
  if (trigger.kind === "noun" && mentions.actors.some((one) => one.from === from && one.to > to && one.actor?.kind === "armed_group"))
    return true;
  // "استهدفت راجمات الصواريخ التركية مواقع": who does it, no deed of its own.
  if (trigger.kind === "noun" && STRIKING.test(norm(from - 1)) && isArmsName(event, view)) return true;
  // "مصادر إطلاق النار": where it came from.
  if (trigger.kind === "noun" && ORIGINS.has(norm(from - 1))) return true;
  // "تقاتلوا بالقنابل اليدوية": what they fought with.
  return trigger.mode === "grenade" && norm(from - 1) === "ب" && isBesideType(event, view, "armed_clash");
}
