import type { Range } from "../../language-pack.ts";
import { oncePerSentence } from "../../once-per-sentence.ts";
import type { SentenceView } from "../../sentence-view.ts";

const DONE = /(?:[аеиоуыюя]вш|[бвгдзкмнпрстх]ш)(?:ий|ая|ее|ие|его|ей|ему|им|ем|ую|их|ими)(?:ся)?$/;
const DOING = /(?:ющ|ущ|ящ|ащ)(?:ий|ая|ее|ие|его|ей|ему|им|ем|ую|их|ими)(?:ся)?$/;
const UNDERGONE = /(?:[аея]нн|[аеияыу]т)(?:ый|ая|ое|ые|ого|ой|ому|ым|ом|ую|ых|ыми)$/;
/** Adverbs and particles that may open the phrase of a participle. */
export const MOST_BEFORE = 2;
const BEFORE =
  /^(?:\p{L}+о|впервые|ранее|накануне|вчера|сегодня|лишь|уже|еще|также|позднее|затем|ночью|утром|днем|вечером|якобы|вновь|снова|сразу|не|дважды|трижды)$/u;

/** "Прибывший", "наносящий". */
export const isActiveParticiple = (norm: string): boolean => norm.length > 6 && (DONE.test(norm) || DOING.test(norm));
/** "Обстрелянный", "взятый". */
export const isPassiveParticiple = (norm: string): boolean => norm.length > 5 && UNDERGONE.test(norm);
export const isParticiple = (norm: string): boolean => isActiveParticiple(norm) || isPassiveParticiple(norm);

/** Said of what flies at another. */
export const LOOSED = /^(?:выпущенн|запущенн|пущенн)/;

/** ", прилетевший в страну в понедельник,": what is set apart by commas behind its noun and opens with a participle. */
export const participialAt = (at: number, view: SentenceView): Range | null =>
  participials(view).find(({ from, to }) => at >= from && at < to) ?? null;

const participials = oncePerSentence(({ tokens }): readonly Range[] => {
  const found: Range[] = [];
  for (let at = 1; at < tokens.length; at++) {
    if (tokens[at]?.norm !== ",") continue;
    let first = at + 1;
    while (first <= at + MOST_BEFORE && BEFORE.test(tokens[first]?.norm ?? "") && !isParticiple(tokens[first]?.norm ?? "")) first++;
    if (!isParticiple(tokens[first]?.norm ?? "")) continue;
    const end = tokens.findIndex(({ norm, kind }, index) => index > first && kind === "mark" && ENDING.has(norm));
    found.push({ from: at + 1, to: end < 0 ? tokens.length : end });
  }
  return found;
});
const ENDING = new Set([",", ";", "—", ":", ".", "(", ")"]);
