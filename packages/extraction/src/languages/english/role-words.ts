import { set } from "./words.ts";

/** Behind a verb: "fired on", "opened fire at". */
export const AT_WHOM = set("on against at of upon targeting");
/** Behind losses: "caused casualties among residents". */
export const AMONG_WHOM = set("among on upon to");
/** Behind a captured place or a besieged one: who held it. */
export const FROM_WHOM = set("from against");
export const WITH_WHOM = set("with against between among");
export const AGAINST = set("against");
export const TO_WHOM = set("to on with at against of for from");
export const POSSESSIVES = set("its their his her");

export const FIGHTING = set("fighting battling resisting combating combatting");
export const ANSWERING = set(
  "answered responded replied retaliated reacted responding retaliating responds retaliates followed continued resumed",
);
export const EMBARKING = set("embarked embark embarks embarking pressed");
/** Behind what landed there. */
export const ON_GROUND = set("in inside on at near into onto among");
export const BEING = set("is are was were be been");
export const AIMING = set("aimed aiming aims");
export const DYING = set("died die dies perished");
export const HARMING = set(
  "hit struck targeted destroyed damaged flattened killed wounded injured pounded bombed shelled attacked ravaged rocked shaken devastated levelled leveled demolished burned burnt neutralised neutralized repelled blasted caused triggered",
);
export const ASKING = set("whether if who unclear");

/** Chunks between a loss and the fight it came in. */
export const FIGHT_REACH = 4;
export const FIGHTS = set("fighting clashes clash battles battle combat firefight firefights gunfight gunfights skirmishes skirmish");
/** Before "under attack". */
export const COMING = set("is are was were be been being came come comes coming remains remained fell falls");
/** "The town fell to the army". */
export const FALLING = set("fell falls fall fallen");
export const TO_TAKERS = set("to of");
