import type { SentenceView } from "./sentence-view.ts";

let asked = 0;

/** The function, its answer kept with the sentence: a map with weak keys would make every collection of garbage look at all sentences. */
export function oncePerSentence<Answer extends NonNullable<unknown> | null>(
  answerTo: (view: SentenceView) => Answer,
): (view: SentenceView) => Answer {
  const place = asked++;
  return (view) => {
    const known = view.answers[place];
    if (known !== undefined) return asAnswer<Answer>(known);
    const answer = answerTo(view);
    view.answers[place] = answer;
    return answer;
  };
}

/** What stands at a function's own place is what it answered. */
const asAnswer = <Answer>(kept: unknown): Answer => kept as Answer;
