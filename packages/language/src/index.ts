export { calendarDay, type DateMention, dayMs, dayText, lastWeekday, shifted } from "./date-mention.ts";
export { detectLanguage } from "./detect-language.ts";
export { englishDates } from "./english/dates.ts";
export { englishNumbers } from "./english/numbers.ts";
export { digitsValue, type NumberMention } from "./number-mention.ts";
export { type Sentence, sentencesOf } from "./sentence.ts";
export { fold, type Token, tokensOf } from "./token.ts";
export { type Found, PhraseTrie } from "./trie.ts";
