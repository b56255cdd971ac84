import { decodeHTML } from "entities";
import { parseFeedDate } from "../feed-date.ts";
import { plainLine } from "../plain-text.ts";
import type { PageDocument } from "./page-dom.ts";

export interface PageMetadata {
  readonly title: string | null;
  /** What the article is about in a sentence or two; often its standfirst. */
  readonly description: string | null;
  readonly author: string | null;
  /** As exact as the page says: an instant with its zone, or only a day. */
  readonly published: PublishedDate | null;
  /** Primary language tag. */
  readonly lang: string | null;
  /** Where the publisher says this article lives; checked against the page's own address by the reader. */
  readonly canonicalUrl: string | null;
  readonly siteName: string | null;
  /** `articleBody` of the page's JSON-LD, with its markup if it has any. */
  readonly articleBody: string | null;
  /** False when the publisher says that the text is for subscribers. */
  readonly isFree: boolean | null;
}
export type PublishedDate = { readonly precision: "instant"; readonly at: string } | { readonly precision: "day"; readonly day: string };

export function readMetadata(document: PageDocument): PageMetadata {
  const article = articleOf(document);
  const meta = (...names: string[]): string | null => metaContent(document, names);
  const title = firstText(
    article["headline"],
    meta("og:title", "twitter:title"),
    document.querySelector("h1")?.textContent,
    titleOf(document),
  );
  return {
    title,
    description: firstText(meta("og:description", "description", "twitter:description"), article["description"]),
    author:
      authorNames(article["author"]) ??
      authorText(meta("author", "article:author", "byl", "parsely-author", "sailthru.author", "dc.creator")),
    published: firstDate(
      article["datePublished"],
      meta(
        "article:published_time",
        "og:article:published_time",
        "datepublished",
        "parsely-pub-date",
        "sailthru.date",
        "pubdate",
        "publishdate",
      ),
      document.querySelector('[itemprop="datePublished"]')?.getAttribute("content"),
      document.querySelector('[itemprop="datePublished"]')?.getAttribute("datetime"),
      meta("dc.date.issued", "dc.date", "dcterms.created", "date"),
      document.querySelector("time[pubdate][datetime], article time[datetime]")?.getAttribute("datetime"),
      article["dateCreated"],
    ),
    lang: primaryTag(
      firstText(article["inLanguage"], document.documentElement.getAttribute("lang"), meta("og:locale", "content-language")),
    ),
    canonicalUrl: firstText(
      document.querySelector('link[rel~="canonical"]')?.getAttribute("href"),
      meta("og:url"),
      article["url"],
      idOf(article["mainEntityOfPage"]),
    ),
    siteName: firstText(meta("og:site_name"), nameOf(article["publisher"])),
    articleBody: typeof article["articleBody"] === "string" && article["articleBody"].trim() !== "" ? article["articleBody"] : null,
    isFree: asBoolean(article["isAccessibleForFree"]) ?? (meta("article:content_tier") === "locked" ? false : null),
  };
}

type JsonObject = Readonly<Record<string, unknown>>;
const ARTICLE_TYPES = /(?:Article|BlogPosting|Report)$/;
const MOST_NODES = 5000;

/** The article among the page's JSON-LD: the one with the longest body, else the first. */
function articleOf(document: PageDocument): JsonObject {
  const articles: JsonObject[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const open: unknown[] = [parseLenient(script.textContent)];
    for (let seen = 0; open.length > 0 && seen < MOST_NODES; seen++) {
      const node = open.pop();
      if (Array.isArray(node)) open.push(...node.slice(0, MOST_NODES));
      else if (isObject(node)) {
        if ([node["@type"]].flat().some((type) => typeof type === "string" && ARTICLE_TYPES.test(type))) articles.unshift(node);
        open.push(...["@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "hasPart"].map((key) => node[key]));
      }
    }
  }
  const bodyLength = (article: JsonObject): number => (typeof article["articleBody"] === "string" ? article["articleBody"].length : 0);
  return articles.toSorted((a, b) => bodyLength(b) - bodyLength(a))[0] ?? {};
}

/** JSON as pages carry it: in comments, with raw line breaks inside strings, with commas before closing brackets. */
function parseLenient(text: string): unknown {
  const bare = text.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/g, "").trim();
  // eslint-disable-next-line no-control-regex -- raw control characters are exactly what breaks it
  for (const attempt of [bare, bare.replace(/[\u0000-\u001f]+/g, " ").replace(/,\s*([}\]])/g, "$1")]) {
    try {
      return JSON.parse(attempt);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return null;
}

const isObject = (value: unknown): value is JsonObject => typeof value === "object" && value !== null && !Array.isArray(value);

function metaContent(document: PageDocument, names: readonly string[]): string | null {
  const contents = new Map<string, string>();
  for (const meta of document.querySelectorAll("meta[content]")) {
    const name =
      meta.getAttribute("property") ?? meta.getAttribute("name") ?? meta.getAttribute("http-equiv") ?? meta.getAttribute("itemprop");
    const content = meta.getAttribute("content")?.trim() ?? "";
    if (name !== null && content !== "" && !contents.has(name.toLowerCase())) contents.set(name.toLowerCase(), content);
  }
  return names.map((name) => contents.get(name)).find((content) => content !== undefined) ?? null;
}

/** The first that is text, as one line; entities that JSON-LD and attributes often carry twice are read. */
function firstText(...candidates: readonly unknown[]): string | null {
  for (const candidate of candidates) {
    const text = typeof candidate === "string" ? plainLine(decodeHTML(candidate)) : "";
    if (text !== "") return text;
  }
  return null;
}

/** `Headline – Site` and `Headline | Site` without the site. */
function titleOf(document: PageDocument): string {
  const title = document.querySelector("title")?.textContent ?? "";
  const [headline = ""] = title.split(/\s+[|–—»·]\s+/);
  return headline.length >= 15 ? headline : title;
}

const nameOf = (value: unknown): string | null => (isObject(value) ? firstText(value["name"]) : firstText(value));
const idOf = (value: unknown): string | null => (isObject(value) ? firstText(value["@id"], value["url"]) : firstText(value));

function authorNames(value: unknown): string | null {
  const names = [value].flat().flatMap((author) => authorText(nameOf(author)) ?? []);
  return names.length === 0 ? null : [...new Set(names)].slice(0, 10).join(", ");
}

/** An author is a name: no address, and not a sentence. */
function authorText(text: string | null): string | null {
  const name = text === null ? "" : plainLine(text).replace(/^(?:by|haber|автор|بقلم)\s*:?\s+/i, "");
  return name === "" || /^https?:|^@|\//.test(name) || name.length > 120 ? null : name;
}

function firstDate(...candidates: readonly unknown[]): PublishedDate | null {
  for (const candidate of candidates) {
    const date = typeof candidate === "string" ? readDate(candidate.trim()) : null;
    if (date !== null) return date;
  }
  return null;
}

/** An instant needs a date, a time and a zone; anything less is a day; what is no date is nothing. */
export function readDate(text: string): PublishedDate | null {
  const [, day = "", time, zone] =
    /^(\d{4}-\d{2}-\d{2})(?:[T\s]+(\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?))?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?$/i.exec(text) ?? [];
  if (day === "") return dateInWords(text);
  if (Number.isNaN(Date.parse(day)) || new Date(day).toISOString().slice(0, 10) !== day) return null;
  if (time === undefined || zone === undefined) return { precision: "day", day };
  const offset = /^[a-z]/i.test(zone)
    ? "Z"
    : zone.replace(/^([+-]\d{2}):?(\d{2})?$/, (_all, hours, minutes = "00") => `${hours}:${minutes}`);
  const at = Date.parse(`${day}T${time.replace(",", ".")}${offset}`);
  return Number.isNaN(at) ? { precision: "day", day } : { precision: "instant", at: new Date(at).toISOString() };
}

const TIME_WITH_ZONE = /\d{1,2}:\d{2}.*?(?:[+-]\d{2}:?\d{2}|\b(?:Z|UT|UTC|GMT|[ECMP][SD]T|CES?T|MSK|TRT)|МСК)\)?$/i;

/** Other ways to write a date, read as in feeds. Without a zone the hour could be another day's elsewhere: only the day is certain. */
function dateInWords(text: string): PublishedDate | null {
  const at = parseFeedDate(text);
  if (at === null || !/\d{4}/.test(text)) return null;
  return TIME_WITH_ZONE.test(text) ? { precision: "instant", at } : { precision: "day", day: at.slice(0, 10) };
}

function primaryTag(text: string | null): string | null {
  const tag = /^([a-z]{2,3})(?:[-_]|$)/i.exec(text ?? "")?.[1]?.toLowerCase();
  return tag ?? null;
}

function asBoolean(value: unknown): boolean | null {
  const text = String(value).toLowerCase();
  return text === "true" ? true : text === "false" ? false : null;
}
