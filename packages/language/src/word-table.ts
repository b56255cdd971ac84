/** A table looked up by words of a text: nothing but its own rows is found in it, also under a word such as "constructor". */
export const wordTable = <V>(rows: Readonly<Record<string, V>>): Readonly<Record<string, V>> =>
  Object.assign(Object.create(null) as Record<string, V>, rows);

/** The same for words in all their forms: each key holds the forms of one word, separated by spaces. */
export const formTable = <V>(rows: Readonly<Record<string, V>>): Readonly<Record<string, V>> =>
  wordTable(Object.fromEntries(Object.entries(rows).flatMap(([forms, value]) => forms.split(" ").map((form) => [form, value]))));
