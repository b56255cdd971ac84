import type { Word } from "./token.ts";

const MOST_REMEMBERED = 50_000;

/** The function, with its answers kept for when they are asked for again; a text says few different words. All are forgotten when there are too many. */
export function remembering<Key, Answer extends NonNullable<unknown> | null>(answerTo: (key: Key) => Answer): (key: Key) => Answer {
  const answers = new Map<Key, Answer>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = answerTo(key);
    if (answers.size >= MOST_REMEMBERED) answers.clear();
    answers.set(key, answer);
    return answer;
  };
}

/** A power of two. */
const PLACES = 65_536;

/** The same for what is asked of every word of a text: the answer stands where the serial of the word says, until a later word takes its place. */
export function rememberingWord<Answer>(answerTo: (word: Word) => Answer): (word: Word) => Answer {
  const places = Array.from({ length: PLACES }, (): { readonly word: Word; readonly answer: Answer } | undefined => undefined);
  return (word) => {
    const place = word.serial & (PLACES - 1);
    const known = places[place];
    if (known !== undefined && known.word === word) return known.answer;
    const answer = answerTo(word);
    places[place] = { word, answer };
    return answer;
  };
}
