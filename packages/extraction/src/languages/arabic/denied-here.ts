import { familyOf, type Realis } from "@orontes/vocabulary";
import type { EventWords } from "../../language-pack.ts";
import { oncePerSentence } from "../../once-per-sentence.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { SPEECH } from "../../role.ts";
import { relatives, reporting, set } from "./words.ts";

export interface Doubt {
  readonly realis: Realis;
  readonly at: number;
}

const DENIALS = set(
  "نفى نفت نفوا نفيا ينفي تنفي ينفون نافيا نافية نافين نفي أنكر أنكرت أنكروا ينكر تنكر منكرا منكرة كذب كذبت كذبوا استبعد استبعدت يستبعد تستبعد مستبعدا مستبعدة",
);
const BEING = /^[يت]كون(?:ا|وا)?$/;
/** Words between a denial and the "أن" of what is denied, whatever a relative clause or a date puts between them. */
const DENIED_REACH = 22;
const LINKS = set("أن بأن أنه أنها أنهم بأنه بأنها");

/** "نفى ضابط، نقلت عنه صحيفة، أن يكون جيشه قد أطلق النار": what is denied, or what may be. */
export function doubtedAt({ from, clause, type }: EventWords, view: SentenceView): Doubt | null {
  const { tokens } = view;
  const norm = (at: number): string => tokens[at]?.norm ?? "";
  if (SPEECH.has(type) || !LINKS.has(norm(clause.from - 1))) return null;
  const denial = denialBefore(clause.from - 1, view);
  if (denial !== null) return { realis: "negated", at: denial };
  const isMaybe = BEING.test(norm(clause.from)) && clause.from < from && norm(clause.from - 2) !== "بعد" && norm(clause.from - 2) !== "منذ";
  return isMaybe ? { realis: "hypothetical", at: clause.from } : null;
}

/** A denial governs the next "أن" behind it, but for one that a verb of its own brings. */
function denialBefore(link: number, { tokens }: SentenceView): number | null {
  for (let at = link - 1; at >= Math.max(0, link - DENIED_REACH); at--) {
    const word = tokens[at]?.norm ?? "";
    if (DENIALS.has(word)) return at;
    if (LINKS.has(word) || PARTING.has(word)) return null;
    if (reporting.has(word) && JOINING.has(tokens[at - 1]?.norm ?? "")) return null;
  }
  return null;
}
const PARTING = set("لكن لكنه لكنها ولكن بل فيما بينما غير إلا : ؛ ;");
const JOINING = set("و ف ثم بل لكن لكنه لكنها ولكنه ولكنها");

const DENYING = set("نفى نفت نفوا ينفي تنفي نفاه نفته نفوه ينفيه تنفيه كذب كذبت كذبه كذبته أنكر أنكرت أنكره أنكرته دحضت دحض");
const THAT = set("ذلك الأمر النبأ الخبر الأنباء صحة وجود حدوث");
const WHAT = set("ما الذي");

/** The denial of what the same sentence told before: "غير أن مصادر نفت ذلك", "وهو ما نفته الوزارة"; -1 where there is none. */
const denialBehind = oncePerSentence(({ tokens }: SentenceView): number => {
  const norm = (at: number): string => tokens[at]?.norm ?? "";
  return tokens.findIndex(
    (token, at) =>
      at > 2 &&
      DENYING.has(token.norm) &&
      (THAT.has(norm(at + 1)) ||
        THAT.has(norm(at + 2)) ||
        (WHAT.has(norm(at - 1)) && (norm(at - 2) === "هو" || THAT.has(norm(at - 2)))) ||
        /^(?:ه|ها)$/.test(norm(at + 1))),
  );
});

/** Blood that was shed stays so, whoever denies having shed it; what only a paper or a nameless source tells does not. */
export function deniedBehind({ from, to, type }: EventWords, view: SentenceView): Doubt | null {
  const at = denialBehind(view);
  if (at < to || ON_THE_GROUND.has(familyOf(type)) || SPEECH.has(type) || type === "media_report") return null;
  const isHearsay = view.mentions.actors.some(({ sector, to: end }) => end <= from && (sector === "media" || sector === "source"));
  return isHearsay ? { realis: "negated", at } : null;
}
const ON_THE_GROUND = new Set(["armed", "losses", "humanitarian"]);

const PREDICATE_REACH = 7;
const NOT = set("ليس ليست");
const MEANING = /^[يت](?:عني|رتبط|توقف|شترط|لغي)$/;
const RANKS = /^(?:ال)?(?:اول[يى]?|وحيده?|جديده?|غريبه?|مفاجئه?|مستغربه?|سر|سرا|خافيا)$/;

/** "الانسحاب ليس شرطاً", "تسليم السلاح لا يعني الاستسلام": what a noun stands for is weighed, not told; null where it is told. */
export function weighedAt({ to, trigger }: EventWords, { tokens }: SentenceView): number | null {
  if (trigger.kind !== "noun") return null;
  for (let at = to; at < Math.min(tokens.length, to + PREDICATE_REACH); at++) {
    const word = tokens[at]?.norm ?? "";
    if (tokens[at]?.kind === "mark" || relatives.has(word) || word === "و") return null;
    const next = tokens[at + 1]?.norm ?? "";
    if (NOT.has(word)) return RANKS.test(next) ? null : at;
    if (word === "لا" && MEANING.test(next)) return at;
  }
  return null;
}
