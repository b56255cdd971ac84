import nlp from "compromise";
import dates from "compromise-dates";
import numbers from "compromise-numbers";
import speech from "compromise-speech";
import stats from "compromise-stats";
import type { ArticlesToRead } from "../extraction.ts";
import { contest } from "../measure.ts";

nlp.plugin(dates);
nlp.plugin(numbers);
nlp.plugin(speech);
nlp.plugin(stats);

const ASKED = ["people", "places", "verbs", "dates", "numbers"] as const;

contest(({ texts }: ArticlesToRead) =>
  texts.reduce((found, text) => {
    const doc = nlp(text) as unknown as Record<string, () => { json(): unknown[] }>;
    return ASKED.reduce((sum, what) => sum + (doc[what]?.().json().length ?? 0), found);
  }, 0),
);
