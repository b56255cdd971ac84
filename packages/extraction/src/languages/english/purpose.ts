import { isPresent } from "@orontes/language";
import { type EventType, familyOf, type Realis } from "@orontes/vocabulary";
import type { EventWords } from "../../language-pack.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { rulerOf } from "./deed.ts";
import { DEFINITE, type Governed } from "./governor.ts";
import { parseOf } from "./parse/parse.ts";
import { set, sought } from "./words.ts";

/** Before "to be" these tell what is so, not what is to be done: "said to be besieged". */
const HELD = set(
  "said reported believed thought known understood found seen appeared appear appears seemed seem seems used continue continues continued supposed considered presumed feared alleged claimed proved turned happened ceased",
);
const TAKING: ReadonlySet<EventType> = new Set<EventType>(["territory_captured", "siege_relief"]);
/** What is fought for is not yet won: "the operation on liberating the town", "massed for the recapture of the airport". */
const FIGHTS = set(
  "operation operations battle battles fight fighting campaign offensive offensives drive push assault bid effort efforts struggle mission race massed massing massing amassed gathered gathering mobilised mobilized deployed assembled assembling launched preparing prepared sights eyes focus focused",
);
const TOWARDS = set("for on at to of");
const INDEFINITE = set("a an another any further new more possible potential fresh large major wider");
/** Before "for an attack" these look back at one that was. */
const LOOKING_BACK = set(
  "responsible responsibility blame blamed blames blaming condemned condemns sentenced jailed convicted arrested detained wanted tried charged revenge retaliation retaliated reprisal reprisals payback retribution apologised apologized apologise apologize praised thanked credited known compensation criticised criticized accused punished punishment punish sanctioned credit guilty avenge mourning remembered except but tit",
);
const ALLEGED = set("allegedly supposedly purportedly");
const ALLEGED_REACH = 9;
const APPROVING = set(
  "authorise authorises authorised authorising authorize authorizes authorized authorizing approve approves approved approving greenlit sanctioned",
);
/** "Considered sending troops", "delayed pulling out": what hangs on these is not done. */
const WEIGHED: ReadonlyMap<string, Realis> = new Map(
  (
    [
      [
        "intended",
        "considered considers mulled mulls contemplated contemplates weighed weighs discussed discusses envisaged envisages floated debated",
      ],
      ["proposed", "proposed proposes suggested suggests recommended recommends advocated favoured favored favours favors"],
      ["hypothetical", "opposed opposes feared fears risked risks resisted"],
      ["negated", "delayed postponed avoided avoids resists refused rejects"],
    ] as const
  ).flatMap(([realis, verbs]) => verbs.split(" ").map((verb) => [verb, realis] as const)),
);
const AIMED = set("aimed intended meant designed expected planned due scheduled hoping");

const ACCUSED = set("accused suspected");
const STANDING = set("is are stands stand stood");
const WISHING = sought("want wants wanted wanting need needs needed ordered orders prefer prefers preferred like see");
/** The verb that wants the object before a participle to be treated so; below zero where none does. */
function wishedFor({ from }: EventWords, view: SentenceView): number {
  if (!isPresent(WISHING, view.present)) return -1;
  const { chunks } = parseOf(view);
  const own = chunks.findIndex((chunk) => chunk.kind === "verb" && chunk.head === from);
  const [verb, object, ruler] = [chunks[own], chunks[own - 1], chunks[own - 2]];
  if (verb?.kind !== "verb" || verb.from !== verb.head || verb.form === "infinitive") return -1;
  if (object?.kind !== "noun" || object.preposition !== null || ruler?.kind !== "verb" || ruler.to !== object.from) return -1;
  return WISHING.has(view.tokens[ruler.head]?.norm ?? "") ? ruler.head : -1;
}

/** What the words around an event make it for: something to be done, to be kept from, or only alleged. */
export function purposeOf(event: EventWords, view: SentenceView): Governed | null {
  const { from, to, type, trigger } = event;
  const norm = (at: number): string => view.tokens[at]?.norm ?? "";
  // "A list of officers to be arrested", "saved from being captured".
  if (norm(from - 1) === "be" && norm(from - 2) === "to" && !HELD.has(norm(from - 3))) return { realis: "intended", at: from - 2 };
  if (norm(from - 1) === "being" && norm(from - 2) === "from") return { realis: "negated", at: from - 2 };
  // "Stands accused of sending fighters": by nobody who is named.
  if (norm(from - 1) === "of" && ACCUSED.has(norm(from - 2)) && STANDING.has(norm(from - 3))) return { realis: "assessed", at: from - 2 };
  // "Wants the posts dismantled".
  const wish = trigger.kind === "verb" ? wishedFor(event, view) : -1;
  if (wish >= 0) return { realis: "intended", at: wish };
  const rule = norm(from).endsWith("ing") ? WEIGHED.get(norm(from - 1)) : undefined;
  if (rule !== undefined) return { realis: rule, at: from - 1 };
  const isNoun = trigger.kind === "noun";
  if (!isNoun && !norm(from).endsWith("ing")) return null;
  // "Allegedly the launch pad for a gas attack".
  if (type === "attack_on_civilians")
    for (let at = from - 1; at >= Math.max(0, from - ALLEGED_REACH); at--) if (ALLEGED.has(norm(at))) return { realis: "assessed", at };
  const chunk = parseOf(view).chunks.find((one) => one.from <= from && one.to > from);
  const by = chunk?.kind === "noun" || chunk?.kind === "verb" ? chunk.preposition : null;
  if (by !== null && by !== undefined) {
    if (TAKING.has(type) && TOWARDS.has(norm(by)) && FIGHTS.has(norm(by - 1))) return { realis: "intended", at: by };
    if (norm(by) !== "for") return null;
    // "Came for talks aimed at ending the war".
    if (type === "talks" && AIMED.has(norm(to))) return { realis: "intended", at: by };
    const isAhead = familyOf(type) === "armed" && type !== "attack_on_civilians" && INDEFINITE.has(norm(by + 1));
    return isAhead && !LOOKING_BACK.has(norm(by - 1)) ? { realis: "intended", at: by } : null;
  }
  if (!isNoun || familyOf(type) !== "armed") return null;
  const ruler = rulerOf(event, view);
  const isKnown = ruler !== null && view.tokens.slice(ruler.head + 1, from).some((one) => DEFINITE.has(one.norm));
  return ruler !== null && APPROVING.has(norm(ruler.head)) && !isKnown ? { realis: "intended", at: ruler.head } : null;
}
