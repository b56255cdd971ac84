import type { SentenceView } from "../../sentence-view.ts";

/** Bare, without an owner's ending: "saldırıda", "patlamanın ardından"; "hava saldırısında" tells anew. */
const BACK =
  /^(?:devriye|gorusme|toplanti|zirve|anlasma|mutabakat|gosteri|ateskes|muzakere|tatbikat|kusatma|saldiri|patlama|bombardiman|baskin|olay|catisma|atis|operasyon|harekat|infilak|katliam|pusu|ambargo|taarruz|suikast|cinayet)(?:l[ae]r)?(?:[dt][ae]|y?[ae]|n[iu]n|[iu]n|d[ae]n|y[iu]|[iu]|l[ae])$/;

export const pointsBack = (at: number, { tokens }: SentenceView): boolean => BACK.test(tokens[at]?.norm ?? "");
