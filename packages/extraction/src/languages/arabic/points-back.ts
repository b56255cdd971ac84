import type { SentenceView } from "../../sentence-view.ts";
import { set } from "./words.ts";

const ATTACKS = set(
  "الهجوم الهجمات الغارة الغارات القصف الضربة الضربات الانفجار التفجير التفجيرات العملية الحادث الحادثة الاشتباكات المعارك المجزرة الاستهداف الكمين الاعتداء المواجهات",
);
const DEMONSTRATIVES = set("هذا هذه تلك ذلك");

/** "الغارة", "في القصف", "هذه الهجمات": the article says that it was told before. */
export function pointsBack(at: number, { tokens, mentions }: SentenceView): boolean {
  const norm = tokens[at]?.norm ?? "";
  if (!ATTACKS.has(norm)) return false;
  // "الغارات الروسية" names its own doer and points back all the same; "القصف على إدلب" tells anew.
  const isNew = mentions.places.some((place) => place.from > at && place.from <= at + 3);
  return !isNew || DEMONSTRATIVES.has(tokens[at - 1]?.norm ?? "");
}
