import { dropped, type FeedItem, kept, type Outcome } from "@orontes/vocabulary";
import { getDomain } from "tldts";
import { decodePage } from "./decode-page.ts";
import type { FetchedPage } from "./fetch-page.ts";
import { canonicalUrl } from "./identify.ts";
import { extractBody } from "./page/extract-body.ts";
import { parsePage } from "./page/page-dom.ts";
import { type PageMetadata, type PublishedDate, readMetadata } from "./page/page-metadata.ts";
import { isRefusal, type WallReason, wallOf, wallSigns } from "./page/page-wall.ts";
import { paragraphsOf, plainLine, plainText } from "./plain-text.ts";
import { textFingerprint } from "./text-fingerprint.ts";

/** An article's words with what its page and its feed say about it; not yet a record of the store. */
export interface ReadArticle {
  readonly title: string;
  /** Plain paragraphs, one blank line between. */
  readonly text: string;
  readonly textFrom: "page" | "feed";
  /** The publisher's own address for it, when it is one of the page's site; else the page's, else the item's. */
  readonly url: string | null;
  readonly author: string | null;
  /** From the feed, else from the page; as exact as was said. */
  readonly published: PublishedDate | null;
  /** What page or feed call the language; nothing was detected. */
  readonly declaredLang: string | null;
  readonly fingerprint: string | null;
}

/** From this length a feed's content is taken for the whole article unless it breaks off. */
const WHOLE_ARTICLE_CHARS = 1200;
/** A page whose text is shorter than this share of the feed's was not read well. */
const PAGE_AT_LEAST = 0.7;
const LEAST_TEXT_CHARS = 60;
const BROKEN_OFF =
  /(?:…|\.\.\.|\[\s*(?:…|\.\.\.)\s*\]|(?:read|continue|more|full story|devamı|devamını oku|читать (?:далее|полностью)|подробнее|اقرأ المزيد|المزيد)\s*[»>→.…]*)\s*$/iu;

/** Whether the article's page has to be fetched, or the feed carried the whole text: a request saved is good manners. */
export function needsPage({ url, text }: Pick<FeedItem, "url" | "text">): boolean {
  if (url === null || !URL.canParse(url)) return false;
  return text === null || text.length < WHOLE_ARTICLE_CHARS || BROKEN_OFF.test(text);
}

/** The article from its page when there is one to read, else from what the feed carried. Pure. */
export function readArticle(
  item: Pick<FeedItem, "title" | "url" | "canonicalUrl" | "text" | "author" | "publishedAt" | "lang">,
  page: FetchedPage | null,
): Outcome<ReadArticle> {
  const fromFeed = plainText(paragraphsOf(item.text ?? ""));
  const read = page === null ? null : readPage(page);
  const metadata = read?.metadata ?? null;
  const onPage = read?.text ?? "";
  const usePage = read !== null && read.wall === null && onPage !== "" && onPage.length >= PAGE_AT_LEAST * fromFeed.length;
  const text = usePage ? onPage : fromFeed;
  if (text.length < LEAST_TEXT_CHARS) return dropped(read?.wall ?? "no-text");
  const feedTitle = plainLine(item.title ?? "");
  return kept({
    title: feedTitle === "" ? (metadata?.title ?? firstSentence(text)) : feedTitle,
    text,
    textFrom: usePage ? "page" : "feed",
    url: read?.canonicalUrl ?? item.canonicalUrl ?? item.url,
    author: item.author ?? metadata?.author ?? null,
    published: item.publishedAt === null ? (metadata?.published ?? null) : { precision: "instant", at: item.publishedAt },
    declaredLang: metadata?.lang ?? item.lang,
    fingerprint: textFingerprint(text),
  });
}

interface ReadPage {
  readonly metadata: PageMetadata;
  readonly text: string;
  readonly canonicalUrl: string | null;
  readonly wall: WallReason | null;
}

function readPage(page: FetchedPage): ReadPage | null {
  const document = parsePage(decodePage(page.bytes, page.contentType));
  if (document === null) return null;
  const metadata = readMetadata(document);
  const signs = wallSigns(document, page.url, metadata);
  const body = plainText(extractBody(document, metadata) ?? []);
  const text = isRefusal(signs, body) ? "" : body;
  const wall = wallOf(signs, body);
  return { metadata, text, canonicalUrl: wall === "consent-wall" ? null : canonicalUrl(ownAddress(metadata.canonicalUrl, page.url)), wall };
}

/** A canonical link counts when it stays on the site and does not point an article at the front page, as broken templates do. */
function ownAddress(canonical: string | null, pageUrl: string): string {
  if (canonical === null || !URL.canParse(canonical, pageUrl)) return pageUrl;
  const [stated, actual] = [new URL(canonical, pageUrl), new URL(pageUrl)];
  if (stated.protocol !== "http:" && stated.protocol !== "https:") return pageUrl;
  const site = ({ hostname }: URL): string => getDomain(hostname) ?? hostname;
  if (site(stated) !== site(actual)) return pageUrl;
  if (stated.pathname === "/" && stated.search === "" && actual.pathname !== "/") return pageUrl;
  return stated.href;
}

function firstSentence(text: string): string {
  const line = text.split("\n", 1)[0] ?? "";
  return /^.{20,160}?[.!?…؟](?=\s|$)/u.exec(line)?.[0] ?? line.slice(0, 120);
}
