import { readCases } from "@orontes/testkit";
import { sampleFeeds, sampleItems, turkeyRussiaSyria } from "@orontes/theatre";
import type { Language } from "@orontes/vocabulary";
import { numbersFrom } from "./measure.ts";

interface Names {
  readonly town: readonly string[];
  readonly person: readonly string[];
}
/** A piece of text, and what kind of name stands behind it. */
interface Piece {
  readonly text: string;
  readonly gap: keyof Names | null;
}

const firstStart = new Date("2026-01-05T12:00:00Z");

/** The sample items of a language: news as outlets write it. */
export const newsIn = (lang: Language): string[] =>
  sampleFeeds
    .filter((feed) => feed.lang === lang)
    .flatMap((feed) => sampleItems(feed, firstStart, firstStart).map((item) => `${item.title}.\n${item.paragraphs.join("\n")}`));

/** The texts of the extraction cases: an event in every sentence. */
export const eventsIn = (lang: Language): string[] =>
  readCases(new URL(`../../packages/extraction/cases/${lang}/`, import.meta.url)).map(({ text }) => text);

/**
 * Articles of a benchmark: the given texts in a drawn order, with drawn towns and people of the theatre in the place of theirs. The same
 * seed gives the same articles, another one others.
 */
export function articleMaker(texts: readonly string[], lang: Language): (seed: number, count: number, chars: number) => string[] {
  const names: Names = {
    town: turkeyRussiaSyria.places
      .filter(({ precision }) => precision === "town" || precision === "point")
      .flatMap((place) => place.names[lang].slice(0, 1)),
    person: turkeyRussiaSyria.actors.filter(({ kind }) => kind === "person").flatMap((actor) => actor.names[lang].slice(0, 1)),
  };
  const kinds = new Map([...names.person.map((name) => [name, "person"] as const), ...names.town.map((name) => [name, "town"] as const)]);
  const templates = texts.map((text) => templateOf(text, kinds));
  return (seed, count, chars) => {
    const next = numbersFrom(seed);
    const draw = <One>(list: readonly One[]): One => list[Math.floor(next() * list.length)] as One;
    return Array.from({ length: count }, () => {
      let article = "";
      while (article.length < chars) {
        for (const { text, gap } of draw(templates)) article += gap === null ? text : text + draw(names[gap]);
        article += "\n\n";
      }
      return article.slice(0, chars);
    });
  };
}

/** At every word the longest name that begins there is cut out. */
function templateOf(text: string, kinds: ReadonlyMap<string, keyof Names>): Piece[] {
  const words = text.split(/(?<![\p{L}\p{M}])(?=[\p{L}\p{M}])|(?<=[\p{L}\p{M}])(?![\p{L}\p{M}])/u);
  const pieces: Piece[] = [];
  let before = "";
  for (let at = 0; at < words.length; ) {
    const length = NAME_PIECES.find((long) => kinds.has(words.slice(at, at + long).join(""))) ?? 0;
    const gap = kinds.get(words.slice(at, at + length).join(""));
    if (gap === undefined) before += words[at];
    else {
      pieces.push({ text: before, gap });
      before = "";
    }
    at += Math.max(length, 1);
  }
  return [...pieces, { text: before, gap: null }];
}

/** Names of three, two and one word, with what stands between the words. */
const NAME_PIECES = [5, 3, 1];
