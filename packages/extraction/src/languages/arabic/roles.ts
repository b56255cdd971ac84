import type { Frame } from "../../frame.ts";
import type { EventWords, Roles } from "../../language-pack.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { type ActorMention, changed } from "../../mention.ts";
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
  return victimsOnly(event, roles, view);
}

const asPeople = (actor: ActorMention): ActorMention =>
  changed(actor, { entityId: "group.civilians", actor: null, modifier: false, isCountry: false, sector: "civilians", side: "civilian" });

/** Verbs of those who bring others away or back. */
const BRINGING = /^[يتن]?(?:رحل|اجل|جل|اخل|خل|اعاد|اعيد|عيد|نقل|سهل|طرد|هجر)/;

/** Whoever is displaced suffers it, whatever the grammar; who moves them is named by the verb. */
function victimsOnly({ type, trigger, from, to, clause }: EventWords, roles: Roles, { tokens, mentions, numbers }: SentenceView): Roles {
  if (type !== "displacement" && type !== "evacuation" && type !== "refugee_return") return roles;
  // "إجلاء المدنيين": those whom the words themselves name.
  const within = mentions.actors.filter((actor) => actor.from >= from && actor.to <= to);
  const named = [...new Set([...roles.acting, ...roles.suffering, ...within])].filter(
    (actor) => actor.sector === "civilians" || actor.actor?.kind === "people",
  );
  // "270 ألف سوري عادوا": those of a country that are counted.
  const counted = mentions.actors.filter(
    (actor) =>
      (actor.modifier || actor.isCountry) &&
      actor.to <= clause.to + 1 &&
      numbers.some((number) => number.to === actor.from && number.from >= clause.from - 2),
  );
  const people = named.length > 0 ? named : counted.slice(0, 1).map(asPeople);
  const isBringing = trigger.kind === "verb" && BRINGING.test(tokens[from]?.norm ?? "");
  const acting = isBringing ? roles.acting.filter((actor) => !people.includes(actor) && !actor.modifier) : [];
  return { acting, suffering: people };
}
