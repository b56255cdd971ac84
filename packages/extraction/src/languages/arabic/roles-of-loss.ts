import type { EventWords, Roles } from "../../language-pack.ts";
import { type ActorMention, changed } from "../../mention.ts";
import { ArabicSentence } from "./sentence.ts";

/** Words between a verb of loss and what it counts. */
const COUNT_REACH = 12;

/** Said by those who did it. */
const DOING = /^(?:تحييد|تصفي)/;
const UNDER_ARMS = new Set<string>([
  "ministry",
  "military",
  "government",
  "armed_group",
  "militia",
  "force",
  "state",
  "coalition",
  "person",
]);

/** Who killed, took or wounded. */
export class LossSentence extends ArabicSentence {
  /** "قُتل ثلاثة مدنيين بقصف قوات النظام", "قتلت القوات التركية 12 عنصراً". */
  rolesOfLoss({ from, to }: EventWords): Roles {
    // "قتلى الجيش": theirs, not of their doing.
    if (this.view.tags[from]?.casualty?.noun !== undefined) return { acting: [], suffering: [] };
    const agents = this.agents(to);
    if (agents.length > 0) return { acting: agents, suffering: [] };
    // "وثقت الشبكة مقتل": whoever reports a death did not cause it.
    if (this.view.tags[from]?.casualty?.count === "after")
      return { acting: DOING.test(this.norm(from)) ? this.announcing(from) : [], suffering: [] };
    const isCounted = (actor: ActorMention): boolean =>
      this.view.numbers.some((number) => number.from >= actor.from - 4 && number.to <= actor.from && number.from >= to) ||
      this.view.tags.slice(actor.from, actor.to).some((tag) => tag.noun?.single === true);
    const behind = this.behind(to);
    const counts = this.view.numbers.some((number) => number.from >= (behind?.to ?? to) && number.from <= (behind?.to ?? to) + 3);
    if (behind !== null && counts && !isCounted(behind)) return { acting: [behind], suffering: [] };
    const before = this.spokenOf(from) ?? this.before(from);
    const isPiece = this.view.tags[to]?.equipment === true;
    const follows =
      isPiece || this.view.numbers.some((number) => number.from >= to && number.from <= to + COUNT_REACH && number.to <= this.clause.to);
    // "أحبط مقاتلوه التسلل وقتلوا ثلاثة": those whom the verbs before are told of.
    const isJoined = this.norm(from - 1) === "و" && this.norm(from).endsWith("وا");
    if (isJoined && before !== null && follows) return { acting: [before], suffering: [] };
    // "ردت المدفعية على مصادر النيران، ودمرت خمس دبابات".
    const first = this.actors.find((actor) => actor.from <= 2 && !actor.modifier);
    const isAlike = first !== undefined && this.norm(first.from - 1).endsWith("ت") === this.norm(from).endsWith("ت");
    if (
      before === null &&
      follows &&
      this.view.tags[from]?.destroyed === true &&
      this.norm(from - 1) === "و" &&
      first !== undefined &&
      isAlike
    )
      return { acting: [first], suffering: [] };
    const isNear = before !== null && (this.isBeside(before.to, from) || this.isOfSubject(before.to, from));
    return before !== null && follows && isNear && !isCounted(before) ? { acting: [before], suffering: [] } : { acting: [], suffering: [] };
  }

  /** "تمكنت الفصائل من تدمير", "قال مقاتلون إنهم دمّروا". */
  private isOfSubject(from: number, to: number): boolean {
    const between = this.words(from, to);
    return between.length <= 3 && between.every((word) => /^(?:من|في|انه|انها|انهم|بانه|بانها|بانهم|ان|بان|ه|ها|هم)$/.test(word));
  }

  /** "أعلنت وزارة الدفاع تحييد 51", "الدفاع: تحييد تسعة": an army tells of its own deed. */
  private announcing(noun: number): ActorMention[] {
    const owner = this.behind(noun + 1);
    const isOwner = owner !== null && !this.view.numbers.some((number) => number.to <= owner.from && number.from > noun);
    const told = isOwner ? owner : this.actors.find((actor) => actor.to <= noun && !actor.modifier && !this.isGoverned(actor));
    return told?.actor == null || !UNDER_ARMS.has(told.actor.kind) ? [] : [changed(told, { sector: "forces" })];
  }
}
