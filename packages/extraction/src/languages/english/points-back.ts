import { rememberingWord } from "@orontes/language";
import type { SentenceView } from "../../sentence-view.ts";
import { set } from "./words.ts";

const POINTERS = set("the this these those such that");
const ATTACKS = set(
  "attack attacks strike strikes airstrike airstrikes raid raids shelling bombing bombings bombardment blast blasts explosion explosions assault operation incident massacre",
);
const STRIKING = set("hit killed targeted struck pounded destroyed");
const MODIFIERS = set(
  "air overnight deadly latest same terrorist rocket missile drone mortar suicide bomb chemical artillery coalition recent twin double",
);

const isOfAttack = rememberingWord(({ norm }): boolean => STRIKING.has(norm) || ATTACKS.has(norm));

/** "The strikes", "in the air raid", "these attacks". */
export function pointsBack(at: number, view: SentenceView): boolean {
  const { tokens } = view;
  const token = tokens[at];
  if (token === undefined || !isOfAttack(token.word)) return false;
  // "The raids hit": the verb may be the last of the words.
  if (STRIKING.has(token.norm) && at > 0 && ATTACKS.has(tokens[at - 1]?.norm ?? "")) return pointsBack(at - 1, view);
  if (!ATTACKS.has(token.norm)) return false;
  const before = MODIFIERS.has(tokens[at - 1]?.norm ?? "") ? at - 2 : at - 1;
  const pointer = tokens[before]?.norm ?? "";
  // "Such terrorist attacks are usually": a kind of attack, not the last one.
  return POINTERS.has(pointer) && !(pointer === "such" && before === at - 2);
}
