import { type ActorMention, changed, type Lookup } from "./mention.ts";

const OWNERS: ReadonlySet<string> = new Set(["armed_group", "militia", "military", "force"]);
const MEN: ReadonlySet<ActorMention["sector"]> = new Set(["forces", "fighters"]);
const QUOTES: ReadonlySet<string> = new Set(["«", "“", '"']);

/** "قيادي في الهيئة", "ضابطاً وعنصرين من «لواء فاطميون»": men whom one bare word names are of the group named right behind, or of that of those whom "and" joins to them. */
export function withMembers(actors: ActorMention[], { tokens, tags, lexicon }: Lookup): void {
  const { words } = lexicon.pack;
  const norm = (at: number): string => tokens[at]?.norm ?? "";
  const isBare = ({ from, to, sector, modifier }: ActorMention): boolean =>
    to - from === 1 && !modifier && MEN.has(sector) && tags[from]?.noun?.single !== undefined;
  const of = (one: ActorMention, owner: ActorMention): ActorMention =>
    changed(owner, { from: one.from, to: one.to, sector: one.sector, possessive: false });
  for (let index = actors.length - 2; index >= 0; index--) {
    const [one, next] = [actors[index], actors[index + 1]];
    if (one === undefined || next === undefined || !isBare(one)) continue;
    const isBelonging = norm(one.to) === "في" || words.partitive.has(norm(one.to));
    const start = one.to + 1 + (isBelonging && QUOTES.has(norm(one.to + 1)) ? 1 : 0);
    if (isBelonging && next.from === start && !next.modifier && OWNERS.has(next.actor?.kind ?? "")) actors[index] = of(one, next);
    else if (
      tags[one.from]?.noun?.single === true &&
      actors[index - 1]?.to !== one.from &&
      words.and.has(norm(one.to)) &&
      next.from - one.to <= JOINED_REACH &&
      MEN.has(next.sector) &&
      OWNERS.has(next.actor?.kind ?? "") &&
      (next.to - next.from > 1 || (actors[index + 2]?.entityId === next.entityId && words.partitive.has(norm(next.to)))) &&
      tokens.slice(one.to + 1, next.from).every(({ kind }, at) => kind === "number" || tags[one.to + 1 + at]?.casualty === null)
    )
      actors[index] = of(one, next);
  }
}
/** Words between one man and those joined to him: "and three". */
const JOINED_REACH = 3;
