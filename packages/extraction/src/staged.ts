import { isPresent, type SoughtPattern } from "@orontes/language";
import { type EventType, familyOf } from "@orontes/vocabulary";
import type { EventWords } from "./language-pack.ts";
import type { SentenceView } from "./sentence-view.ts";

/** The words by which a language shows a fight instead of reporting it. */
export interface Stage {
  /** Of drills and trainings, in the form they take where something happens in them, or behind one of `during`. */
  readonly drills: SoughtPattern;
  /** Stand up to two words before a drill; null where the form of the drill says it. */
  readonly during: ReadonlySet<string> | null;
  /** Films, books, exhibitions. */
  readonly works: SoughtPattern;
  /** What such a work does, "tells", "shows", or the form it takes where something happens in it. */
  readonly tells: RegExp;
  /** Stands right before such a work where something happens in it; null where its form says it. */
  readonly within: RegExp | null;
  /** What a battle of ballots or markets is about, behind its word. */
  readonly prizes: SoughtPattern;
  /** May stand between the two: "за"; null where nothing does. */
  readonly over: string | null;
  /** Who fights with a ball. */
  readonly players: SoughtPattern;
}

/** How far before an event its stage is set, and a work from its telling, in words. */
const REACH = 20;
const TELLING_REACH = 8;
const FREEING = new Set<EventType>(["release", "detention", "abduction", "siege"]);

/** The word that shows an act to be one of a drill, a film, a match or a ballot; null where it is told as done. */
export function stagedAt({ from, to, type }: EventWords, { tokens, present }: SentenceView, stage: Stage): number | null {
  if (familyOf(type) !== "armed" && !FREEING.has(type)) return null;
  if (!isStage(stage, present)) return null;
  const norm = (at: number): string => tokens[at]?.norm ?? "";
  const behind = norm(to) === stage.over ? to + 1 : to;
  if (stage.prizes.test(norm(behind))) return behind;
  if (stage.players.test(norm(from - 1))) return from - 1;
  if (stage.players.test(norm(to))) return to;
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    const isDuring = stage.during === null || stage.during.has(norm(at - 1)) || stage.during.has(norm(at - 2));
    if (stage.drills.test(norm(at)) && isDuring) return at;
    if (!stage.works.test(norm(at))) continue;
    if (stage.within?.test(norm(at - 1)) === true) return at;
    const around = tokens.slice(Math.max(0, at - 2), at + TELLING_REACH);
    if (around.some((token) => stage.tells.test(token.norm)) || tokens.slice(to, to + 2).some((token) => stage.tells.test(token.norm)))
      return at;
  }
  return null;
}

/** One of the words that open a stage stands in the sentence. */
const isStage = ({ drills, works, prizes, players }: Stage, present: SentenceView["present"]): boolean =>
  isPresent(drills, present) || isPresent(works, present) || isPresent(prizes, present) || isPresent(players, present);
