import { type ActorMention, changed } from "../../mention.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { set } from "./words.ts";

const IN_NAME = set("باسم بإسم");
const KINDS = set("الرسمي الرسمية العسكري العسكرية الإعلامي الإعلامية السابق السابقة الأول");

/** "المتحدث باسم وزارة الدفاع إيغور كوناشينكوف": the person named behind the office that a spokesman speaks for, else the office. */
export function spokesmanOf(title: ActorMention, { tokens, mentions }: SentenceView): ActorMention {
  if (title.sector !== "officials" || title.actor !== null) return title;
  const norm = (at: number): string => tokens[at]?.norm ?? "";
  const at = KINDS.has(norm(title.to)) ? title.to + 1 : title.to;
  const behind = IN_NAME.has(norm(at)) ? at + 1 : norm(at) === "ب" && norm(at + 1) === "اسم" ? at + 2 : -1;
  if (behind < 0) return title;
  const office = mentions.actors.find(({ from }) => from === behind || (from === behind + 1 && norm(behind) === "«"));
  if (office === undefined) return title;
  const person = mentions.actors.find((one) => one.from === office.to && one.sector === "leader");
  const meant = person ?? office;
  return meant.actor === null ? changed(title, { to: meant.to }) : changed(meant, { from: title.from });
}
