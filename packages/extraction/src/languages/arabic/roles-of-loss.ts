import type { EventWords, Roles } from "../../language-pack.ts";
import type { ActorMention } from "../../mention.ts";
import { ArabicSentence } from "./sentence.ts";

/** Words between a verb of loss and what it counts. */
const COUNT_REACH = 12;

/** Who killed, took or wounded. */
export class LossSentence extends ArabicSentence {
  /** "قُتل ثلاثة مدنيين بقصف قوات النظام", "قتلت القوات التركية 12 عنصراً". */
  rolesOfLoss({ from, to }: EventWords): Roles {
    const agents = this.agents(to);
    if (agents.length > 0) return { acting: agents, suffering: [] };
    // "وثقت الشبكة مقتل": whoever reports a death did not cause it.
    if (this.view.tags[from]?.casualty?.count === "after" && !/^(?:تحييد|تصفي)/.test(this.norm(from))) return { acting: [], suffering: [] };
    const isCounted = (actor: ActorMention): boolean =>
      this.view.numbers.some((number) => number.from >= actor.from - 4 && number.to <= actor.from && number.from >= to) ||
      this.view.tags.slice(actor.from, actor.to).some((tag) => tag.noun?.single === true);
    const behind = this.behind(to);
    const counts = this.view.numbers.some((number) => number.from >= (behind?.to ?? to) && number.from <= (behind?.to ?? to) + 3);
    if (behind !== null && counts && !isCounted(behind)) return { acting: [behind], suffering: [] };
    const before = this.before(from);
    const follows = this.view.numbers.some((number) => number.from >= to && number.from <= to + COUNT_REACH && number.to <= this.clause.to);
    return before !== null && follows && this.isBeside(before.to, from) && !isCounted(before)
      ? { acting: [before], suffering: [] }
      : { acting: [], suffering: [] };
  }
}
