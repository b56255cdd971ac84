import type { Range } from "../../language-pack.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { type Clause, clauseAt, clausesOf } from "./sentence.ts";

/** A main clause of so few words only says or asks what stands before it. */
const BARE = 2;

/** From where the clause of a verb begins to its verb; behind the last verb, what is left of the sentence. */
export function clauseOf(at: Range, view: SentenceView): Range {
  const clause = clauseAt(at, view);
  if (clause !== null) return { from: Math.min(startOf(clause, view), at.from), to: Math.max(endOf(clause, view), at.to) };
  const last = clausesOf(view).findLast((one) => one.at < at.from);
  return { from: Math.min(at.from, last === undefined ? 0 : last.at + 1), to: view.tokens.length };
}

/** "… çekilmesini | istedi": what is asked belongs to the asking. */
function startOf(clause: Clause, view: SentenceView): number {
  const { range } = clause;
  if (clause.kind !== "main" || range.to - range.from > BARE) return range.from;
  const means = clausesOf(view).findLast((one) => one.kind === "linked" && one.host === clause && one.at === range.from - 1);
  if (means !== undefined) return means.range.from;
  const asked = clausesOf(view).findLast(
    (one) => one.kind === "complement" && one.form !== "prospect" && one.at < clause.at && one.at >= range.from - 1,
  );
  return Math.min(range.from, asked?.range.from ?? range.from);
}

/** "Kuşatıldığı 12 Mart gecesi", "roketlerin düştüğü Azez'de": the day and the place that a relative clause describes are its own. */
function endOf({ kind, range }: Clause, { dates, tokens, mentions }: SentenceView): number {
  const next = tokens[range.to];
  if (kind !== "relative" || next === undefined) return range.to;
  const place = mentions.places.find(({ from, to }) => from === range.to && /^n?[dt][ae](?:ki)?$/.test(tokens[to - 1]?.suffix ?? ""));
  if (place !== undefined) return place.to;
  const date = dates.find(({ start }) => start === next.start);
  if (date === undefined) return range.to;
  const end = tokens.findLastIndex((token) => token.end <= date.end);
  return Math.max(range.to, end + 1);
}
