import { extract } from "@orontes/extraction";
import { turkeyRussiaSyria } from "@orontes/theatre";
import { sampleFeeds, sampleItems } from "@orontes/theatre";
import nlp from "compromise";
import dates from "compromise-dates";
import numbers from "compromise-numbers";
import speech from "compromise-speech";
import stats from "compromise-stats";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { print, race, versionOf } from "./measure.ts";

const firstStart = new Date("2026-01-05T12:00:00Z");
const textIn = (lang: string): string =>
  sampleFeeds
    .filter((feed) => feed.lang === lang)
    .flatMap((feed) => sampleItems(feed, firstStart, firstStart).map((item) => `${item.title}.\n${item.paragraphs.join("\n")}`))
    .join("\n\n");
const repeated = (text: string, chars: number): string => `${text}\n\n`.repeat(Math.ceil(chars / text.length)).slice(0, chars);

const article = (text: string, lang: string | null) => ({
  id: "bench",
  revision: 1,
  sourceId: null,
  feedId: null,
  url: null,
  title: "",
  text,
  lang,
  author: null,
  publishedAt: firstStart.toISOString(),
  firstSeenAt: firstStart.toISOString(),
  textFrom: "feed" as const,
  sample: true,
});
const asJson = process.argv.includes("--json");
const rows: Record<string, string | number>[] = [];

nlp.plugin(dates);
nlp.plugin(numbers);
nlp.plugin(speech);
nlp.plugin(stats);
const wink = winkNLP(model);

const english = Array.from({ length: 40 }, () => repeated(textIn("en"), 5000));
const figures = await race(
  {
    orontes: () => english.map((text) => extract(article(text, "en"), turkeyRussiaSyria)),
    compromise: () =>
      english.map((text) => {
        const doc = nlp(text) as unknown as Record<string, () => { json(): unknown }>;
        return [doc.people?.().json(), doc.places?.().json(), doc.verbs?.().json(), doc.dates?.().json(), doc.numbers?.().json()];
      }),
    "wink-nlp": () => english.map((text) => wink.readDoc(text).entities().out()),
  },
  5,
);
const chars = english.reduce((sum, text) => sum + text.length, 0);
const base = figures.find((figure) => figure.name === "compromise")?.seconds ?? Number.NaN;
for (const figure of figures)
  rows.push({
    what: "English, articles of 5,000 characters",
    pipeline: figure.name,
    version: figure.name === "orontes" ? "this tree" : versionOf(figure.name, import.meta.url),
    "Mchar/s": Number((chars / figure.seconds / 1e6).toFixed(3)),
    "speed / compromise": Number((base / figure.seconds).toFixed(1)),
  });

for (const lang of ["tr", "ru", "ar"]) {
  const texts = Array.from({ length: 20 }, () => repeated(textIn(lang), 5000));
  const [figure] = await race({ orontes: () => texts.map((text) => extract(article(text, lang), turkeyRussiaSyria)) }, 5);
  rows.push({
    what: `${lang}, articles of 5,000 characters`,
    pipeline: "orontes",
    version: "this tree",
    "Mchar/s": Number((100_000 / (figure?.seconds ?? 1) / 1e6).toFixed(3)),
    "speed / compromise": "-",
  });
}

const growth: Readonly<Record<string, (size: number) => string>> = {
  "news text": (size) => repeated(textIn("en"), size),
  "no spaces": (size) => "a".repeat(size),
  "one sentence": (size) => "the army shelled the town and ".repeat(Math.ceil(size / 30)).slice(0, size),
  "only names": (size) => "Turkey Russia Idlib Syria ".repeat(Math.ceil(size / 26)).slice(0, size),
  "only quotes": (size) => '"said" '.repeat(Math.ceil(size / 7)).slice(0, size),
  "only numbers": (size) => "12 killed ".repeat(Math.ceil(size / 10)).slice(0, size),
};
for (const [what, make] of Object.entries(growth)) {
  const sizes = [1, 4, 16, 64].map((times) => times * 15_625);
  const contestants = Object.fromEntries(sizes.map((size) => [String(size), () => extract(article(make(size), "en"), turkeyRussiaSyria)]));
  const times = await race(contestants, 3);
  const perChar = times.map((figure, index) => figure.seconds / (sizes[index] ?? 1));
  rows.push({
    what: `growth: ${what}, 1 MB`,
    pipeline: "orontes",
    version: "this tree",
    "Mchar/s": Number((1e6 / (times.at(-1)?.seconds ?? 1) / 1e6).toFixed(3)),
    "time per character, 64x / 1x": Number(((perChar.at(-1) ?? 0) / (perChar[0] ?? 1)).toFixed(2)),
  });
}
print(rows, asJson);
if (!asJson) console.log(`Memory of the process: ${Math.round(process.memoryUsage().rss / 1e6)} MB`);
