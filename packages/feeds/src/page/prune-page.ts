import { INLINE } from "./page-blocks.ts";
import { asElement, classesOf, isHidden, type PageDocument, type PageElement } from "./page-dom.ts";
import { ancestors, weigh } from "./page-weight.ts";

/** Elements that never hold an article's words. */
const NEVER_TEXT =
  "script, style, noscript, template, iframe, object, embed, button, input, select, textarea, nav, svg, canvas, video, audio, figcaption, dialog, menu, aside, head > link";
const NEVER_TEXT_ROLES =
  '[role="navigation"], [role="complementary"], [role="search"], [role="dialog"], [role="alertdialog"], [role="menu"], [role="menubar"], [role="toolbar"], [role="contentinfo"], [role="banner"], [role="tablist"], [hidden], [aria-modal="true"]';
/** May wrap a whole page (ASP.NET's form, a header around everything): removed when little of the text is theirs. */
const SELDOM_TEXT = "form, footer, header, [aria-hidden=true], [style]";

/** Words of class names and ids that say what a part is for. These are clear: the part goes unless it holds most of the text. */
const CLEAR = new Set(
  `share shares sharing sharebar sharethis sharedaddy social socials related relateds recirc recirculation recommended recommendation recommendations
  newsletter newsletters outbrain taboola breadcrumb breadcrumbs trending mostread mostpopular cookie cookies gdpr consent pagination pager
  jumplinks skiplink skiplinks nav navbar navigation menu masthead byline bylines dateline timestamp caption captions wpcaptiontext credit credits photocredit
  inject incut podpiska kommentarii onerilen cokokunanlar slideshow gallery carousel readmore readalso seealso morefrom morestories ilgili ilgilihaber benzer paylas yorum etiket etiketler
  jprelatedposts yarpp addtoany addthis zemanta podcastplayer audioplayer transcript infobox factbox`.split(/\s+/),
);
/** And words that begin so, written together with another. */
const CLEAR_STEM =
  /^(?:related|recommend|newsletter|breadcrumb|outbrain|taboola|mostread|mostpopular|readmore|readnext|sociallink|socialshar|sharelink|sharebutton|sharetool|sharing|trending|recirc|imagecaption|photocaption|mediacaption|photocredit|imagecredit)/;
/** Clear when two stand together. */
const CLEAR_PAIRS = new Set(
  `read-more read-next read-also see-also more-from more-on more-stories most-read most-popular up-next you-may also-read also-like sign-up skip-link
  article-tags post-tags tag-list tags-list entry-tags article-meta post-meta entry-meta article-info author-bio about-author author-box author-info
  image-credit photo-credit image-caption photo-caption media-caption wp-caption post-navigation entry-footer article-footer post-footer
  print-only screen-reader visually-hidden sr-only page-header site-header site-footer related-news ilgili-haber benzer-haber sosyal-medya
  uc-banner fc-consent sp-message cookie-banner cookie-consent cookie-notice privacy-banner follow-us join-us download-app app-promo live-ticker news-ticker load-more show-more back-top event-list publish-date published-date update-date
  article-date post-date entry-date reading-time read-time font-size text-size text-resize`.split(/\s+/),
);
/** Words that are used for many things: the part goes only when it holds little of the text. */
const VAGUE = new Set(
  `ad ads adv advert adverts advertisement advertising reklam sponsor sponsored sponsors promo promos promoted promotion teasers widget widgets sidebar
  author authors tags footer popup modal overlay subscribe subscription signup donate donation toolbar tools utility print banner footnotes comment
  rating ratings poll quiz weather stocks player video videos embed toc copyright disclaimer hidden invisible popular latest topics meta date
  follow ticker notification alert source`.split(/\s+/),
);

/** What readers write under an article, and what makers of consent boxes write over it, may be longer than the article. */
const ALWAYS = new Set(
  `comments commentlist commentarea disqus respond yorumlar
  onetrust didomi cmp cmp2 cybot cookiebot usercentrics truste trustarc iubenda klaro cmplz cky borlabs osano termly tarteaucitron axeptio
  cmpbox consentmanager cookieconsent cookiebanner cookienotice kvkk ccpa`.split(/\s+/),
);

/** Shares of the page's running text up to which a part may be thrown away. */
const CLEAR_UP_TO = 0.5;
const VAGUE_UP_TO = 0.2;
const SELDOM_UP_TO = 0.15;
/** Some pages hide the greater part of an article behind a button; less than that is hidden from readers for good. */
const HIDDEN_UP_TO = 0.45;
const ALWAYS_UP_TO = 0.9;
const HOLDS_BODY = 'h1, [itemprop~="articleBody"], [property~="articleBody"]';

/** Throws out of the page what is not the article by the word of its own markup. */
export function prunePage(document: PageDocument, title: string | null): void {
  for (const element of document.querySelectorAll(NEVER_TEXT)) element.remove();
  const weights = weigh(document.documentElement);
  const total = Math.max(weights.get(document.documentElement) ?? 0, 1);
  const sacred = new Set([...document.querySelectorAll(HOLDS_BODY)].flatMap((element) => [element, ...ancestors(element)]));
  const removeUpTo = (element: PageElement, share: number): void => {
    if (sacred.has(element) || element.matches("html, body, main, article")) return;
    if ((weights.get(element) ?? 0) <= total * share) element.remove();
  };
  for (const element of document.querySelectorAll(NEVER_TEXT_ROLES)) removeUpTo(element, CLEAR_UP_TO);
  const paragraphed = new Map<PageElement, boolean>();
  for (const element of document.querySelectorAll(SELDOM_TEXT)) {
    if (isFolded(element, paragraphed)) continue;
    if (isHidden(element)) removeUpTo(element, HIDDEN_UP_TO);
    else if (/^(?:form|footer|header)$/.test(element.localName)) removeUpTo(element, SELDOM_UP_TO);
  }
  for (const element of document.querySelectorAll("[class], [id]")) {
    const verdict = verdictOn(classesOf(element));
    // A word about one paragraph of text is more often about its looks than about its purpose.
    if (verdict === null || (verdict === "vague" && element.localName === "p") || isWithinSentence(element)) continue;
    removeUpTo(element, { always: ALWAYS_UP_TO, clear: CLEAR_UP_TO, vague: VAGUE_UP_TO }[verdict]);
  }
  for (const column of columnsOfTeasers(document, title)) removeUpTo(column, COLUMN_UP_TO);
}

const COLUMN_UP_TO = 0.8;
const COLUMN_LEAST_LINKS = 4;

/**
 * What stands beside the headline's own branch of the page and whose every paragraph carries a link: columns of teasers,
 * whatever their names. An article has paragraphs without.
 */
function columnsOfTeasers(document: PageDocument, title: string | null): PageElement[] {
  const headline = [...document.querySelectorAll("h1")].find((h1) => title !== null && letters(h1.textContent) === letters(title));
  if (headline === undefined) return [];
  const branch = new Set([headline, ...ancestors(headline)]);
  const beside = [...ancestors(headline)].flatMap((above) =>
    Array.from(above.childNodes).flatMap((node) => {
      const element = asElement(node);
      return element === null || branch.has(element) ? [] : [element];
    }),
  );
  return beside.filter((element) => {
    const links = [...element.querySelectorAll("a")];
    if (links.length < COLUMN_LEAST_LINKS || element.querySelector(HOLDS_BODY) !== null) return false;
    const paragraphs = [...element.querySelectorAll("p, li, td, dd, blockquote")].filter(
      (part) => part.textContent.trim().length >= 60 && part.querySelector("p, li, td, dd") === null,
    );
    return paragraphs.length >= 2 && paragraphs.every((part) => part.querySelector("a") !== null);
  });
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** The rest of an article behind a button stands among its paragraphs and has some itself. */
function isFolded(element: PageElement, known: Map<PageElement, boolean>): boolean {
  const hasParagraph = (parent: PageElement): boolean => {
    const has =
      known.get(parent) ??
      Array.from(parent.childNodes).some((node) => asElement(node)?.localName === "p" && node.textContent.trim().length >= 80);
    known.set(parent, has);
    return has;
  };
  const parent = element.parentElement;
  return element.localName === "div" && parent !== null && isHidden(element) && hasParagraph(element) && hasParagraph(parent);
}

/** A word of a paragraph, whatever its class: a company's name in a sentence, say. */
function isWithinSentence(element: PageElement): boolean {
  const parent = element.parentElement;
  if (!INLINE.has(element.localName) || parent === null) return false;
  return parent.textContent.trim().length - element.textContent.trim().length >= 30;
}

function verdictOn(classes: string): "always" | "clear" | "vague" | null {
  let verdict: "clear" | "vague" | null = null;
  for (const name of classes.split(/\s+/)) {
    // Layout classes speak of what stands beside, WordPress writes an article's tags into its class, and page builders call all they hold a widget.
    if (
      name === "" ||
      /^(?:has|no|not|with|without|is|js|hentry|tag|category|type|status|format|elementor|so|siteorigin|fl|et)[-_]|^textwidget$/i.test(name)
    )
      continue;
    const words = name
      .replace(/([a-z\d])([A-Z])/g, "$1-$2")
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== "");
    const joined = words.join("");
    if (words.some((word) => ALWAYS.has(word)) || ALWAYS.has(joined)) return "always";
    if (
      CLEAR.has(joined) ||
      words.some((word, index) => CLEAR.has(word) || CLEAR_STEM.test(word) || CLEAR_PAIRS.has(`${word}-${words[index + 1] ?? ""}`))
    )
      verdict = "clear";
    else if (words.some((word) => VAGUE.has(word))) verdict ??= "vague";
  }
  return verdict;
}
