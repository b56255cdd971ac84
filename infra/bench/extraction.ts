import type { Language } from "@orontes/vocabulary";
import { articleMaker, eventsIn, newsIn } from "./articles.ts";
import { bundleOf, print, race, versionOf } from "./measure.ts";

/** One task of a contestant. */
export interface ArticlesToRead {
  readonly lang: Language;
  readonly texts: readonly string[];
}

const CHARS = 5000;
const ARTICLES = 40;
const ROUNDS = 5;
/** A program of many rules is compiled for long: after as many seconds it runs as one does that runs for days. */
const WARM_UP_SECONDS = 40;
const asJson = process.argv.includes("--json");
const rows: Record<string, string | number>[] = [];
const bundles = (names: readonly string[]): Record<string, URL> =>
  Object.fromEntries(names.map((name) => [name, bundleOf("extraction", name)]));
const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

for (const lang of ["en", "tr", "ru", "ar"] as const) {
  const make = articleMaker(newsIn(lang), lang);
  const names = lang === "en" ? ["orontes", "compromise", "wink-nlp"] : ["orontes"];
  const figures = await race(bundles(names), (round) => ({ lang, texts: make(round, ARTICLES, CHARS) }), ROUNDS, WARM_UP_SECONDS);
  const [ours] = figures;
  for (const figure of figures)
    rows.push({
      what: `${lang}, articles of ${CHARS} characters`,
      pipeline: figure.name,
      version: figure.name === "orontes" ? "this tree" : versionOf(figure.name, import.meta.url),
      "Mchar/s": rounded((ARTICLES * CHARS) / figure.seconds / 1e6, 3),
      "cold Mchar/s": rounded((ARTICLES * CHARS) / figure.coldSeconds / 1e6, 3),
      "peak MB": Math.round(figure.peakMb),
      "our speed / its": rounded(figure.seconds / (ours?.seconds ?? Number.NaN), 2),
      "our memory / its": rounded((ours?.peakMb ?? Number.NaN) / figure.peakMb, 2),
      found: figure.found,
    });
}

const [news, events] = [articleMaker(newsIn("en"), "en"), articleMaker(eventsIn("en"), "en")];
const growth: Readonly<Record<string, (size: number) => string>> = {
  "news text": (size) => news(1, 1, size)[0] ?? "",
  "only events": (size) => events(1, 1, size)[0] ?? "",
  "no spaces": (size) => "a".repeat(size),
  "one sentence": (size) => "the army shelled the town and ".repeat(Math.ceil(size / 30)).slice(0, size),
  "only names": (size) => "Turkey Russia Idlib Syria ".repeat(Math.ceil(size / 26)).slice(0, size),
  "only quotes": (size) => '"said" '.repeat(Math.ceil(size / 7)).slice(0, size),
  "only numbers": (size) => "12 killed ".repeat(Math.ceil(size / 10)).slice(0, size),
};
/** The same number of characters in one article and in 64. */
const LARGE = 1_000_000;
for (const [what, make] of Object.entries(growth)) {
  const [whole, parts] = [
    await race(bundles(["orontes"]), () => ({ lang: "en", texts: [make(LARGE)] }), 3),
    await race(bundles(["orontes"]), () => ({ lang: "en", texts: Array.from({ length: 64 }, () => make(LARGE / 64)) }), 3),
  ].map(([figure]) => figure);
  rows.push({
    what: `growth: ${what}, 1 MB`,
    pipeline: "orontes",
    version: "this tree",
    "Mchar/s": rounded(LARGE / (whole?.seconds ?? Number.NaN) / 1e6, 3),
    "peak MB": Math.round(whole?.peakMb ?? Number.NaN),
    "time per character, 64x / 1x": rounded((whole?.seconds ?? Number.NaN) / (parts?.seconds ?? Number.NaN), 2),
  });
}
print(rows, asJson);
