import type { Found, Token } from "@orontes/language";
import type { Entry } from "./lexicon.ts";
import type { Memory } from "./memory.ts";
import type { Lookup } from "./mention.ts";

/** Letters from which an adjective needs no capital. */
const SHORT_NAME = 3;

const isCaseless = ({ norm, kind }: Token): boolean => kind === "word" && !/[\p{Lu}\p{Ll}]/u.test(norm);

const isAcronym = ({ written }: Token): boolean =>
  written.length > 1 && written === written.toUpperCase() && written !== written.toLowerCase();

/** Those of the entries found that the text means as names. */
export const writtenAsNames = ({ from, to, values }: Found<Entry>, lookup: Lookup, memory: Memory): readonly Entry[] =>
  values.filter((entry) => isWrittenAsName(entry, lookup, from, to, memory));

function isShort(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((tokens[at]?.norm.length ?? 0) >= SHORT_NAME) return false;
  return true;
}

/** Names that are also common words count only when they are written as names. */
function isWrittenAsName(entry: Entry, { tokens, lexicon }: Lookup, at: number, to: number, memory: Memory): boolean {
  if (entry.kind === "title" || (!entry.needsContext && tokens[at]?.capital === true)) return true;
  // "For us" is not American.
  if (entry.kind === "actor" && entry.form === "adjective" && !isShort(tokens, at, to)) return true;
  const named = tokens.slice(at, to);
  // Where a script has no capitals, a common word is a name once its owner was named in full.
  if (entry.kind === "actor" && entry.needsContext && named.every(isCaseless))
    // "غارات التحالف", "قصف التحالف": an alliance that strikes.
    return (
      memory.named.has(entry.actor.id) ||
      (entry.actor.kind === "coalition" && lexicon.pack.words.strikes?.has(tokens[at - 1]?.norm ?? "") === true)
    );
  const isName = named.some((token) => token.capital || token.kind === "number" || !/[\p{Lu}\p{Ll}]/u.test(token.norm));
  // British papers write "state department", "foreign office".
  const isOffice = entry.kind === "actor" && entry.actor.kind === "ministry" && entry.form === "name" && named.length > 1;
  if (!isName)
    return (
      (entry.kind === "equipment" && !entry.needsContext) ||
      (entry.kind === "place" && entry.isSmall) ||
      (entry.kind === "actor" && (entry.form === "demonym" || entry.isSmall || (isOffice && !entry.needsContext)))
    );
  return !(entry.needsContext && at === 0 && !named.every(isAcronym));
}
