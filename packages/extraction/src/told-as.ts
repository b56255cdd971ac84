import type { Realis } from "@orontes/vocabulary";
import type { Reality } from "./frame.ts";

/** Writes down how real a language's grammar finds an event, and by which words: token indexes, the last one excluded, and their name in the rule. */
export const toldAs =
  (lang: string) =>
  (realis: Realis, from: number, to: number, name: string): Reality => ({
    realis,
    cue: { from, to, rule: `${lang}.realis.${name.replaceAll(" ", "-")}` },
  });
