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
