import type { Report } from "../../language-pack.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { strangerAt } from "./stranger.ts";
import { articles, reporting, set } from "./words.ts";

const BESIDE_DATE = set("on late early earlier in a an statement report to reporters at news conference briefing written its the joint");
/** Tokens between the saying and its day. */
const DATE_REACH = 7;
const HEAD_REACH = 8;

/** The last verb of saying, or "according to", with who says it and when. */
export function reportOf(view: SentenceView): Report | null {
  const { tokens, mentions, dates, triggers } = view;
  const norm = (at: number): string => tokens[at]?.norm ?? "";
  const according = tokens.findIndex((token, at) => token.norm === "according" && norm(at + 1) === "to");
  const verb =
    according >= 0
      ? according
      : tokens.findLastIndex((token, at) => reporting.has(token.norm) && token.norm !== "report" && !articles.has(norm(at - 1)));
  if (verb < 0) return null;
  const behind = mentions.actors.find((actor) => actor.from > verb && actor.from <= verb + (according >= 0 ? 6 : 4) && !actor.modifier);
  const before = mentions.actors.findLast((actor) => actor.to <= verb && verb - actor.to <= 5 && !actor.modifier);
  const known = according >= 0 ? (behind ?? null) : (before ?? behind ?? null);
  const stranger = according >= 0 ? null : strangerAt(verb, view);
  // "said Aldar Xelil, a top PYD official": the name, not whom it speaks for.
  const speaker = stranger !== null && (known === null || known.sector !== "leader") ? stranger : known;
  const date = dates.find((one) => {
    const from = tokens.findIndex((token) => token.start === one.start);
    return (
      (from > verb && from - verb <= DATE_REACH && tokens.slice(verb + 1, from).every((token) => BESIDE_DATE.has(token.norm))) ||
      // "On Monday the Turkish military said": nothing is told between the day and the saying.
      (from < verb &&
        verb - from <= HEAD_REACH &&
        tokens.slice(from, verb).every((token) => token.kind === "word") &&
        !triggers.some((trigger) => trigger.from >= from && trigger.to <= verb && trigger.from !== verb))
    );
  });
  return { speaker, verb, date: date ?? null };
}
