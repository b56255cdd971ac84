import { type EventType, isTold } from "@orontes/vocabulary";
import type { Frame } from "./frame.ts";
import type { Reading } from "./reading.ts";

/** What people without an office do by saying it. */
const VOICED: ReadonlySet<EventType> = new Set<EventType>(["request", "demand", "accusation", "denial"]);

/** "Lawyers for the men called on the state", "the family accused the army": people ask or blame, named or not; "the hospital appealed for blood" is none of them. */
export const isVoiced = ({ type, trigger, reality, acting, suffering }: Frame, { tags }: Pick<Reading, "tags">): boolean =>
  trigger.kind === "verb" &&
  VOICED.has(type) &&
  isTold(reality.realis) &&
  acting.some(({ to, sector }) => sector !== "civilians" || tags[to - 1]?.noun?.countable !== false) &&
  (type !== "accusation" || suffering.length > 0);
