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

let asked = 0;

/** The same for what is asked of every word of a text: the answer stands with the word, as long as that is remembered itself. */
export function rememberingWord<Answer extends NonNullable<unknown> | null>(answerTo: (word: Word) => Answer): (word: Word) => Answer {
  const place = asked++;
  return (word) => {
    const known = word.answers[place];
    if (known !== undefined) return asAnswer<Answer>(known);
    const answer = answerTo(word);
    word.answers[place] = answer;
    return answer;
  };
}

/** What stands at a function's own place is what it answered. */
const asAnswer = <Answer>(kept: unknown): Answer => kept as Answer;
