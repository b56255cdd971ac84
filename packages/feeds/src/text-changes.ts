export interface TextChange {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
}

/** Beyond this many sentences on a side the middle is shown as replaced whole. */
const MOST_SENTENCES = 800;

/** What an editor changed between two revisions, sentence by sentence, in reading order. */
export function textChanges(before: string, after: string): TextChange[] {
  const [old, now] = [sentencesOf(before), sentencesOf(after)];
  let start = 0;
  while (start < Math.min(old.length, now.length) && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  const middle = changesWithin(old.slice(start, old.length - end), now.slice(start, now.length - end));
  return [...as("same", old.slice(0, start)), ...middle, ...as("same", old.slice(old.length - end))];
}

/** The longest common row of sentences stays; what else was there is removed, what else is there is added. */
function changesWithin(old: readonly string[], now: readonly string[]): TextChange[] {
  if (old.length > MOST_SENTENCES || now.length > MOST_SENTENCES) return [...as("removed", old), ...as("added", now)];
  const width = now.length + 1;
  const common = new Uint16Array((old.length + 1) * width);
  const at = (i: number, j: number): number => common[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      common[i * width + j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const changes: TextChange[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < now.length) {
    const [was, is] = [old[i], now[j]];
    if (was !== undefined && was === is) {
      changes.push({ kind: "same", text: was });
      i += 1;
      j += 1;
    } else if (was !== undefined && (is === undefined || at(i + 1, j) >= at(i, j + 1))) {
      changes.push({ kind: "removed", text: was });
      i += 1;
    } else if (is !== undefined) {
      changes.push({ kind: "added", text: is });
      j += 1;
    }
  }
  return changes;
}

const as = (kind: TextChange["kind"], texts: readonly string[]): TextChange[] => texts.map((text) => ({ kind, text }));

/** Good enough to show a change by: ends at a full stop, question or exclamation mark before a blank, and at every paragraph. */
function sentencesOf(text: string): string[] {
  return text
    .split(/\n+|(?<=[.!?…؟][»”"')\]]{0,2})\s+(?=[\p{Lu}\p{N}\p{Lo}«“"'([])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}
