import type { DateMention, NumberMention, Token } from "@orontes/language";
import type { Realis } from "@orontes/vocabulary";
import type { Range } from "./language-pack.ts";
import type { Tags, TriggerEntry } from "./lexicon.ts";
import type { Mentions } from "./mention.ts";

/** A cue for how real something is, where it stands. */
export interface CueFound extends Range {
  readonly realis: Exclude<Realis, "actual">;
  readonly phrase: string;
}

/** Words that may tell of an event. */
export interface TriggerFound extends Range {
  /** All readings, in the order of the table. */
  readonly values: readonly TriggerEntry[];
  /** A shorter phrase that begins there, for where the longer one tells of nothing; null where the language has no use for it. */
  readonly shorter: TriggerFound | null;
}

/** One sentence with all that dictionaries know of its words, before grammar is asked. */
export interface SentenceView {
  readonly tokens: readonly Token[];
  /** One per token. */
  readonly tags: readonly Tags[];
  readonly mentions: Mentions;
  readonly numbers: readonly NumberMention[];
  readonly dates: readonly DateMention[];
  readonly triggers: readonly TriggerFound[];
  /** Which of the words that rules look for stand in it: see `isPresent`. */
  readonly present: readonly number[];
  /** ISO 3166 code of the land of the war. */
  readonly homeCountry: string | null;
  /** What was worked out of the sentence once: see `oncePerSentence`. */
  readonly answers: unknown[];
}
