import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  ACC,
  arabicDates,
  arabicNumbers,
  caseOf,
  DAT,
  declineAdjective,
  declineNoun,
  detectLanguage,
  englishDates,
  englishNumbers,
  fold,
  GEN,
  INS,
  isPluralOnly,
  NOM,
  keysBy,
  PhraseTrie,
  PREP,
  russianDates,
  russianKeys,
  russianNumbers,
  sentencesOf,
  tokensOf,
  turkishDates,
  turkishNumbers,
} from "./index.ts";

const rows = (name: string): string[][] =>
  readFileSync(new URL(`../cases/${name}.tsv`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.split("\t"));
const count = (text: string | undefined): number | null => (text === undefined || text === "" ? null : Number(text));

/** Every language that is read; its case files are numbers.<lang>.tsv and so on. */
const READERS = [
  { lang: "en", numbers: englishNumbers, dates: englishDates },
  { lang: "ru", numbers: russianNumbers, dates: russianDates },
  { lang: "tr", numbers: turkishNumbers, dates: turkishDates },
  { lang: "ar", numbers: arabicNumbers, dates: arabicDates },
];

describe.each(READERS)("in $lang", ({ lang, numbers, dates }) => {
  test.each(rows(`numbers.${lang}`))("“%s” counts %s to %s, %s", (phrase, min, max, comparator) => {
    const [first] = numbers(tokensOf(phrase ?? ""));
    expect(first).toMatchObject({ min: count(min), max: count(max), comparator });
  });

  test.each(rows(`no-numbers.${lang}`))("“%s” counts nothing", (phrase) => {
    expect(numbers(tokensOf(phrase ?? "")).filter(({ unit }) => unit === null)).toEqual([]);
  });

  test.each(rows(`dates.${lang}`))("“%s”, read on Friday 21 February 2020, is %s to %s, %s", (phrase, from, to, precision) => {
    const [first] = dates(tokensOf(phrase ?? ""), "2020-02-21");
    expect(
      first === undefined ? { from: "", to: "", precision: "none" } : { from: first.from, to: first.to, precision: first.precision },
    ).toEqual({ from, to, precision });
  });
});

test.each(rows("told-days"))("in %s, “%s” tells of %s as counted from its other day", (lang, sentence, day) => {
  const reader = READERS.find((one) => one.lang === lang);
  expect(reader?.dates(tokensOf(sentence ?? ""), "2020-02-21").map(({ from, to }) => [from, to])[1]).toEqual([day, day]);
});

test.each([
  ["since ", englishDates],
  ["с ", russianDates],
  ["ночь на ", russianDates],
  ["с начала ", russianDates],
  ["the previous day ", englishDates],
] as const)("“%s”, said ten thousand times, is read in linear time", (phrase, dates) => {
  const tokens = tokensOf(phrase.repeat(10_000));
  const began = performance.now();
  dates(tokens, "2020-02-21");
  expect(performance.now() - began).toBeLessThan(2000);
});

test.each(rows("forms.ru"))("“%s” is a form of “%s”", (form, nominative) => {
  expect(russianKeys(fold(form ?? ""))).toContain(nominative);
});

test.each([
  ["войско", {}, "войск", GEN],
  ["войско", {}, "войсками", INS],
  ["боец", { animate: true }, "бойцов", GEN | ACC],
  ["солдат", { animate: true }, "солдата", GEN | ACC],
  ["авиация", {}, "авиации", GEN | DAT | PREP | NOM | ACC],
  ["авиация", {}, "авиацию", ACC],
  ["человек", { animate: true }, "людьми", INS],
  ["россиянин", { animate: true }, "россияне", NOM],
] as const)("%s %o: %s stands in its cases", (lemma, traits, form, cases) => {
  expect(caseOf(declineNoun(lemma, traits).get(form) ?? 0)).toBe(cases);
});

test("an adjective is told apart of one and of many", () => {
  const forms = declineAdjective("турецкий");
  expect(isPluralOnly(forms.get("турецких") ?? 0)).toBe(true);
  expect(isPluralOnly(forms.get("турецкого") ?? 0)).toBe(false);
});

test("the day of publication never stands in for a missing date", () => {
  expect(englishDates(tokensOf("The army shelled the town."), "2020-02-21")).toEqual([]);
  expect(englishDates(tokensOf("on Wednesday"), null)).toEqual([]);
});

test.each([
  ["Gen. Donald J. Trump met him. He left.", 2],
  ["It cost 3.7 million. The U.S. paid.", 2],
  ["“We are ready,” he said. “We can start.” Then it began.", 3],
  ["First line\nSecond line", 2],
  ["On Feb. 3 troops came. On Feb. 4 they left.", 2],
  ["ماذا حدث؟ لا أحد يعرف.", 2],
])("%j has %i sentences", (text, number) => {
  expect(sentencesOf(text)).toHaveLength(number);
});

test.each([
  ["İDLİB", "idlib"],
  ["ILGAZ", "ilgaz"],
  ["Саркози", "саркози"],
  ["Ёлка", "елка"],
  ["Йемен", "йемен"],
  ["إدلب", "ادلب"],
  ["مُحَمَّد", "محمد"],
  ["Hürriyet", "hurriyet"],
])("%s folds to %s", (word, folded) => {
  expect(fold(word)).toBe(folded);
});

test("names stop at an apostrophe, compounds are joined, offsets point into the text", () => {
  const text = "Turkey-backed men entered İdlib'de and Ankara’s M4.";
  const tokens = tokensOf(text);
  expect(tokens.map((token) => token.norm)).toEqual(["turkey", "backed", "men", "entered", "idlib", "and", "ankara", "m", "4", "."]);
  expect(tokens[1]?.joined).toBe(true);
  expect(tokens[4]?.suffix).toBe("de");
  expect(text.slice(tokens[6]?.start, tokens[6]?.end)).toBe("Ankara’s");
});

test("the dictionary finds the longest phrase and never the inside of a word", () => {
  const trie = new PhraseTrie<string>(keysBy(({ norm }) => [norm]));
  trie.add(["assad"], "person");
  trie.add(["assad", "forces"], "army");
  const at = (text: string, index: number) => {
    const tokens = tokensOf(text);
    const first = tokens[index];
    return first === undefined ? undefined : trie.longestAt(tokens, index, trie.opening(first.word))?.values;
  };
  expect(at("Assad forces", 0)).toEqual(["army"]);
  expect(at("Assad said", 0)).toEqual(["person"]);
  expect(at("ambassador", 0)).toBeUndefined();
  trie.add(["assad's", "palace"], "palace");
  expect(at("Assad's palace", 0)).toEqual(["palace"]);
  expect(at("Assad's army", 0)).toEqual(["person"]);
});

test.each([
  ["Turkish and Russian officials held talks about Idlib in Moscow on Monday.", "en"],
  ["Türkiye ile Rusya arasındaki görüşmeler sonuçsuz kaldı, yetkililer açıkladı.", "tr"],
  ["Переговоры российской и турецкой делегаций завершились безрезультатно.", "ru"],
  ["انهارت المحادثات بين تركيا وروسيا حول إدلب في موسكو.", "ar"],
  ["Hêzên Tirkiyê li gundên bajarê Kobanê êrîş kirin û gelek kes birîndar bûn.", "ku"],
  ["Російські війська обстріляли місто, є загиблі та поранені.", "uk"],
  ["short", null],
])("%s is in %s", (text, lang) => {
  expect(detectLanguage(text)).toBe(lang);
});

test.each(READERS.map((reader) => [reader.lang, reader] as const))(
  "%s finds no count or date in what every object has",
  (_, { numbers, dates }) => {
    const tokens = tokensOf("constructor 2 constructor of constructor several constructor");
    expect(dates(tokens, "2020-02-21")).toEqual([]);
    for (const { min, max } of numbers(tokens)) expect([typeof min, typeof max]).not.toContain("function");
  },
);

test("any text gives tokens, sentences, counts and dates within it", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300, unit: "binary" }), (text) => {
      const tokens = tokensOf(text);
      for (const { start, end } of [
        ...tokens,
        ...sentencesOf(text),
        ...READERS.flatMap(({ numbers, dates }) => [...numbers(tokens), ...dates(tokens, "2020-02-21")]),
      ]) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
    { seed: 5, numRuns: 300 },
  );
});
