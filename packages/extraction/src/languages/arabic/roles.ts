import { type EventType } from "@orontes/vocabulary";
import type { Frame } from "../../frame.ts";
import type { EventWords, Roles } from "../../language-pack.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { LossSentence } from "./roles-of-loss.ts";
import { NounSentence } from "./roles-of-noun.ts";
import { VerbSentence } from "./roles-of-verb.ts";

/** Who acts and who suffers: subjects before or behind the verb, genitives and "ل" of verbal nouns, "على", "بين", "من قبل". */
export function rolesOf(event: EventWords, view: SentenceView, earlier: readonly Frame[]): Roles {
  const { type, trigger, clause } = event;
  const roles =
    type === "casualties"
      ? new LossSentence(view, clause).rolesOfLoss(event)
      : trigger.kind === "noun"
        ? new NounSentence(view, clause).rolesOfNoun(event, earlier)
        : new VerbSentence(view, clause).rolesOfVerb(event, earlier);
  return victimsOnly(type, roles);
}

/** Whoever is displaced suffers it, whatever the grammar. */
function victimsOnly(type: EventType, roles: Roles): Roles {
  if (type !== "displacement" && type !== "evacuation" && type !== "refugee_return") return roles;
  const people = [...roles.acting, ...roles.suffering].filter((actor) => actor.sector === "civilians" || actor.actor?.kind === "people");
  return { acting: [], suffering: people };
}
