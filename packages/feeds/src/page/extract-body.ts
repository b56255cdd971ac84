import { Readability } from "@mozilla/readability";
import { decodeHTML } from "entities";
import { paragraphsOf, plainLine } from "../plain-text.ts";
import { cleanBlocks, isStandfirst } from "./clean-blocks.ts";
import { blocksOf, type PageBlock } from "./page-blocks.ts";
import { deepest, type PageDocument, type PageElement, parsePage } from "./page-dom.ts";
import type { PageMetadata } from "./page-metadata.ts";
import { weigh } from "./page-weight.ts";
import { prunePage } from "./prune-page.ts";

/** Readability takes time by the square of what it reads; beyond this the container alone must do. */
const READABILITY_MOST_ELEMENTS = 20_000;
const READABILITY_MOST_DEPTH = 250;
/** A guess shorter than this is more likely a teaser, a caption or a menu. */
const SHORTEST_BODY = 140;
/** The shortest report: one sentence. */
const SHORTEST_TEXT = 60;

const SCATTERED_BELOW = 600;
/** Below this much text the pruning itself is under suspicion. */
const DOUBTFULLY_SHORT = 1500;

/** The paragraphs of the article on this page, or null when there is none. Changes the document. */
export function extractBody(document: PageDocument, metadata: PageMetadata): string[] | null {
  const untouched = document.cloneNode(true);
  const stated = statedBody(metadata);
  prunePage(document, metadata.title);
  const guess = better(containerBlocks(document, metadata), readabilityBlocks(document, metadata));
  const pruned = unlessScattered(guess, blocksOf(document.body), metadata.title);
  const found = weightOf(pruned) >= DOUBTFULLY_SHORT ? pruned : unlessMostWasLost(pruned, readabilityBlocks(untouched, metadata));
  const opened = [...standfirst(blocksOf(document.body), found, metadata), ...found];
  const paragraphs = stated === null ? opened.map(({ text }) => text) : agreed(stated, opened);
  return charsOf(paragraphs) < SHORTEST_TEXT ? null : paragraphs;
}

/** Where the page's own markup calls the article itself a widget or a transcript, what it says is not believed. */
const unlessMostWasLost = (pruned: readonly PageBlock[], whole: readonly PageBlock[]): readonly PageBlock[] =>
  weightOf(whole) > 2.5 * weightOf(pruned) && weightOf(whole) > 500 ? whole : pruned;

/** Page builders put each paragraph into a box of its own: when little was found and all that is left are sentences, all of it is the article. */
function unlessScattered(guess: readonly PageBlock[], all: readonly PageBlock[], title: string | null): readonly PageBlock[] {
  if (weightOf(guess) >= SCATTERED_BELOW || all.filter(({ linked }) => linked > 0.5).length > all.length / 10) return guess;
  const rest = cleanBlocks(all, title);
  return weightOf(rest) > 1.3 * weightOf(guess) && weightOf(rest) > 0.9 * charsOf(rest.map(({ text }) => text)) ? rest : guess;
}

/** How far above the text its standfirst may be: a date, a name and a picture's caption may stand between. */
const STANDFIRST_WITHIN = 6;

/** The sentence or two between headline and text, where the page sets them outside the box of the text. */
function standfirst(all: readonly PageBlock[], found: readonly PageBlock[], { title, description }: PageMetadata): PageBlock[] {
  const start = all.findIndex(({ text }) => text === found[0]?.text);
  const above = all.slice(Math.max(0, start - STANDFIRST_WITHIN), Math.max(0, start));
  const headline = above.findLastIndex(({ text }) => title !== null && letters(text) === letters(title));
  const described = (block: PageBlock): boolean =>
    description !== null && block.text.length >= 40 && letters(block.text) === letters(description);
  const between = headline === -1 ? above.filter(described) : above.slice(headline + 1);
  // Many set it as a heading, which at the end of a row of blocks would be taken for the next thing's.
  const candidates = cleanBlocks(
    between.map((block) => ({ ...block, kind: "paragraph" as const })),
    title,
  );
  const chosen = candidates.find((block) => block.linked < 0.3 && (isStandfirst(block.text) || described(block)));
  return chosen === undefined || found.some(({ text }) => letters(text).includes(letters(chosen.text))) ? [] : [chosen];
}

/** What the publisher states as the body in JSON-LD; some write markup into it, some only the first words. */
function statedBody({ articleBody, title }: PageMetadata): PageBlock[] | null {
  if (articleBody === null) return null;
  const decoded = /&(?:lt|#60|#x3c);/i.test(articleBody) ? decodeHTML(articleBody) : articleBody;
  const document = /<(?:p|br|div|a|strong|em|h\d|ul|li|b|i|span|figure)\b[^>]*>/i.test(decoded) ? parsePage(decoded) : null;
  if (document !== null) {
    prunePage(document, title);
    return cleanBlocks(blocksOf(document.body), title);
  }
  const blocks = paragraphsOf(decodeHTML(articleBody)).map((text): PageBlock => ({ text, linked: 0, kind: "paragraph" }));
  return cleanBlocks(blocks, title);
}

/**
 * The publisher's own body decides which words belong; the page decides how they are set. Where the two hardly meet,
 * the longer is the article: a stated body may be a summary, and a page may show only a part.
 */
function agreed(stated: readonly PageBlock[], found: readonly PageBlock[]): string[] {
  const statedTexts = stated.map(({ text }) => text);
  if (charsOf(statedTexts) < SHORTEST_BODY) return found.map(({ text }) => text);
  if (found.length === 0) return statedTexts;
  const statedLetters = letters(statedTexts.join(" "));
  if (statedLetters.length * found.length > MOST_COMPARED_CHARS) return found.map(({ text }) => text);
  const shared = found.filter(({ text, kind }) => kind !== "heading" && statedLetters.includes(letters(text)));
  const sharedChars = charsOf(shared.map(({ text }) => text));
  const foundChars = charsOf(found.map(({ text }) => text));
  const statedChars = charsOf(statedTexts);
  if (sharedChars >= 0.85 * statedChars) {
    // What stands between stated paragraphs was put there; what follows the last may be the rest of an article stated in part.
    const beyond = charsOf(found.slice(found.findLastIndex((block) => shared.includes(block)) + 1).map(({ text }) => text));
    const ended = /[.!?…؟"”»)]$/u.test(statedTexts.at(-1) ?? "") && !/(?:…|\.\.\.)$/u.test(statedTexts.at(-1) ?? "");
    const inPart = beyond > (ended ? 1 : 0.25) * sharedChars;
    return (inPart ? found : found.filter(({ text }) => statedLetters.includes(letters(text)))).map(({ text }) => text);
  }
  return foundChars > 1.5 * statedChars && sharedChars < 0.5 * foundChars ? found.map(({ text }) => text) : statedTexts;
}

/** Every paragraph is looked for in the whole of what is stated: no real page comes near this. */
const MOST_COMPARED_CHARS = 100_000_000;

/** Names that publishers give to the element around an article's paragraphs, in the languages of their templates. */
const BODY_NAME =
  /^(?:[a-z0-9]{0,14})?(?:article|story|post|entry|news|haber|detay|detail|content|material|topic|text|page|single|yazi|icerik|body)(?:s|main|full|inner|single|page|detail|detay|item)?(?:body|content|text|copy|paragraphs?|metin|metni|icerik|icerigi|detay|fulltext|main|wrap|inner|container)(?:[a-z0-9]{0,14})?$|^(?:fulltext|bodytext|bodycopy|maintext|textbody|richtext|wysiwyg|newstext|metin|articletext)(?:[a-z0-9]{0,14})?$/;
const BODY_MARK = '[itemprop~="articleBody"], [property~="articleBody"], [itemprop~="reviewBody"]';
const MOST_CANDIDATES = 40;
const MOST_CLEANED = 6;

function containerBlocks(document: PageDocument, { title }: PageMetadata): PageBlock[] {
  const marked = [...document.querySelectorAll(BODY_MARK)].slice(0, MOST_CANDIDATES);
  const named = [...document.querySelectorAll("div, section, article, main, td")].filter(
    (element) => element.localName === "article" || hasBodyName(element),
  );
  const candidates = marked.length > 0 ? marked : named.slice(0, MOST_CANDIDATES);
  const weights = weigh(document.documentElement);
  const weight = (element: PageElement): number => weights.get(element) ?? 0;
  const largest = candidates.toSorted((a, b) => weight(b) - weight(a))[0];
  if (largest === undefined) return [];
  // The innermost that still holds nearly everything is the most precise. Outer ones come first in a document.
  const within = candidates.filter((element) => largest.contains(element) && weight(element) >= 0.8 * weight(largest));
  const cleaned = within.slice(-MOST_CLEANED).map((element) => cleanBlocks(blocksOf(element), title));
  const most = Math.max(...cleaned.map(weightOf));
  return cleaned.findLast((blocks) => weightOf(blocks) >= 0.9 * most) ?? [];
}

function hasBodyName(element: PageElement): boolean {
  const names = `${element.getAttribute("class") ?? ""} ${element.id}`.split(/\s+/);
  return names.some((name) => BODY_NAME.test(name.toLowerCase().replace(/[^a-z0-9]/g, "")));
}

function readabilityBlocks(document: PageDocument, { title }: PageMetadata): PageBlock[] {
  const elements = [...document.querySelectorAll("*")].length;
  if (elements > READABILITY_MOST_ELEMENTS || deepest(document.documentElement) > READABILITY_MOST_DEPTH) return [];
  const options = { disableJSONLD: true, keepClasses: true, serializer: (node: unknown) => node };
  const content = new Readability(asBrowserDocument(document.cloneNode(true)), options).parse()?.content;
  return isPageElement(content) ? cleanBlocks(blocksOf(content), title) : [];
}

/** The named container is the more exact, as long as it does not miss a part of the article or swallow something else. */
function better(container: readonly PageBlock[], readable: readonly PageBlock[]): readonly PageBlock[] {
  const [named, guessed] = [weightOf(container), weightOf(readable)];
  if (named < SHORTEST_BODY) return readable;
  if (guessed < SHORTEST_BODY) return container;
  if (named < 0.75 * guessed) return readable;
  const scraps = 1 - named / charsOf(container.map(({ text }) => text));
  if (named > 1.3 * guessed && scraps > 0.1) return readable;
  // Within the container Readability knows boxes of links by their shape, which a name does not tell.
  const guess = new Set(readable.map(({ text }) => text));
  return container.filter(({ text, linked }) => linked < 0.3 || guess.has(text));
}

/** Characters of blocks that read like sentences. */
function weightOf(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, { text, linked }) => sum + (text.length >= 40 && linked < 0.5 ? text.length : 0), 0);
}

const charsOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0);

const letters = (text: string): string =>
  plainLine(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");

// Readability works on linkedom's documents, as its own documentation says; only the types differ.
function asBrowserDocument(document: PageDocument): never {
  return document as never;
}

const isPageElement = (value: unknown): value is PageElement => typeof value === "object" && value !== null && "querySelectorAll" in value;
