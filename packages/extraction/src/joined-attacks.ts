import { familyOf } from "@orontes/vocabulary";
import type { Frame } from "./frame.ts";
import type { EventWords, LanguagePack } from "./language-pack.ts";
import type { SentenceView } from "./sentence-view.ts";
import { joinBefore } from "./join-before.ts";
import { TYPE_OF_WEAPON } from "./weapon.ts";

/** "Aerial and artillery bombardment": of two kinds; the one whose weapon stands before "and", null where there is none. */
export function otherKindOf(event: EventWords, view: SentenceView, pack: LanguagePack): EventWords | null {
  if (pack.order !== "svo" || event.trigger.kind !== "noun" || familyOf(event.type) !== "armed") return null;
  const link = joinBefore(event.from, view, pack);
  const weapon = link < 1 ? null : (view.tags[link - 1]?.weapon ?? null);
  if (weapon === null || weapon === "bomb" || view.triggers.some(({ from, to }) => from < link && to >= link)) return null;
  const type = TYPE_OF_WEAPON[weapon];
  const { trigger, from, to, clause, isMeansOpen } = event;
  return type === event.type ? null : { trigger, from, to, clause, type, isMeansOpen };
}

/** "Regime air raids and shelling": whose the first are, and whom they hit, is said of the second too. */
export function sharedWith(frame: Frame, before: Frame | undefined, view: SentenceView, pack: LanguagePack): Frame {
  if (before === undefined || pack.order !== "svo" || frame.trigger.kind !== "noun" || before.trigger.kind !== "noun") return frame;
  const areAttacks = familyOf(frame.type) === "armed" && familyOf(before.type) === "armed" && frame.type !== "armed_clash";
  if (!areAttacks || frame.acting.length > 0 || before.acting.length === 0 || joinBefore(frame.from, view, pack) !== before.to)
    return frame;
  const suffering = frame.suffering.length > 0 ? frame.suffering : before.suffering;
  const { trigger, from, to, clause, type, isMeansOpen, reality } = frame;
  return { trigger, from, to, clause, type, isMeansOpen, acting: before.acting, suffering, homes: frame.homes ?? before.homes, reality };
}
