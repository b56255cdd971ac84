import type { Reason } from "@orontes/vocabulary";
import { asElement, isHidden, type PageDocument, type PageElement, type PageNode, TEXT } from "./page-dom.ts";
import type { PageMetadata } from "./page-metadata.ts";

/** Below this a text that ends at a wall is the teaser in front of it. */
const TEASER_CHARS = 1200;
/** A consent page has hardly any text of its own. */
const CONSENT_CHARS = 1500;

const CONSENT_HOST = /^(?:consent|guce|privacy|cmp|myprivacy|choices)\./i;
const CONSENT_PATH = /\/(?:consent|cookie-?wall|privacy-?(?:gate|wall)|gdpr-?consent|collectconsent)(?:[/?.]|$)/i;
const CONSENT_WORDS =
  /(?:(?:we|our partners|and our \d+ partners)\b.{0,80}\b(?:use|store|access)\b.{0,60}\bcookies|before you continue|your privacy (?:choices|is important)|accept (?:all )?cookies|çerez(?:ler)?(?:i|leri)? kabul|çerez politika|принять (?:все )?(?:cookie|куки)|использу\p{L}+ (?:файлы )?(?:cookie|куки)|ملفات (?:تعريف )?(?:الارتباط|الكوكيز))/iu;
const CONSENT_BUTTON =
  /^(?:accept(?: all)?|agree|i agree|allow all|reject(?: all)?|manage (?:options|settings|choices)|kabul et|tümünü kabul et|reddet|принять(?: все)?|согласен|отклонить|قبول(?: الكل)?|موافق|أوافق|رفض)$/iu;

const PAYWALL_WORDS =
  /(?:create|register|sign up) (?:for )?(?:a |an |your )?(?:free )?account to (?:continue|keep|finish|read)|you have \d+ (?:free )?(?:articles?|stories|story) (?:left|remaining)|(?:subscribe|sign up|register|log in|sign in|join)\b.{0,30}\bto (?:continue|keep|finish) reading|(?:subscribe|sign up|register|log in|sign in)\b.{0,30}\bto (?:read|unlock|access|view) (?:this|the (?:full|whole|entire|rest))|(?:continue|keep) reading (?:with|by) (?:a |an |your )?(?:subscri|free account|trial)|(?:this|the) (?:article|content|story) is (?:for|only available to|reserved for|exclusive to) (?:\w+ )?(?:subscribers|members)|you(?:'|’)?(?:ve| have) (?:reached|read) (?:your|the|all)\b.{0,40}\b(?:limit|free articles)|unlock (?:this|the) (?:article|story)|(?:bu|haberin|yazının|içeriğin) .{0,40}(?:abone|üye)(?:ler|lere|lerimize|lik)? .{0,30}(?:özel|olun|gerek|açık)|okumaya devam etmek için .{0,30}(?:abone|üye|giriş)|(?:чтобы|для того чтобы) (?:читать|продолжить|прочитать|дочитать)\b.{0,60}(?:подпи|оформи|войди|зарегистр)|доступ(?:ен|на|но|ны)\p{L}* (?:только )?(?:для )?(?:подписчик|по подписке)|оформите подписку,? чтобы|(?:полная версия|полный текст) .{0,30}подпис|(?:للمتابعة|لمتابعة القراءة|لقراءة (?:المزيد|المقال)|لمواصلة القراءة) .{0,30}(?:اشترك|الاشتراك|سجل|تسجيل)|(?:للمشتركين|للأعضاء) فقط/iu;
const MOST_SHOWN_CHARS = 200_000;
const NOT_SHOWN = new Set(["script", "style", "template", "noscript", "svg"]);

/** What a reader sees at first: sites carry the words of their paywall, hidden, on every page. */
function shownText(body: PageElement): string {
  const parts: string[] = [];
  let chars = 0;
  const open: PageNode[] = [body];
  for (let node = open.pop(); node !== undefined && chars < MOST_SHOWN_CHARS; node = open.pop()) {
    if (node.nodeType === TEXT) {
      parts.push(node.textContent);
      chars += node.textContent.length;
      continue;
    }
    const element = asElement(node);
    if (element === null || NOT_SHOWN.has(element.localName) || isHidden(element)) continue;
    parts.push(" ");
    open.push(...Array.from(node.childNodes).toReversed());
  }
  return parts.join("").replace(/\s+/g, " ");
}

/** The whole title of a page that is sent instead of the one asked for, but for the name of the site: "Forbidden" is one, "Forbidden city reopens" is news. */
const REFUSAL =
  /^(?:just a moment|attention required|access (?:to this page has been )?denied|one more step|security check|human verification|robot check|pardon our interruption|are you (?:a )?(?:robot|human)|(?:error )?(?:403|404|410|429|500|502|503|504)(?: (?:error|forbidden|gone|(?:page )?not found|bad gateway|too many requests|internal server error|service (?:temporarily )?unavailable|gateway time-?out))?|(?:page|article|content|file|site) (?:not found|unavailable|is (?:unavailable|not available))|not found|forbidden|service (?:temporarily )?unavailable|bad gateway|internal server error|(?:site )?under (?:maintenance|construction)|sayfa bulunamadı|aradığınız sayfa bulunamadı|страница не найдена|ошибка 404|доступ (?:ограничен|запрещ[её]н)|вы не робот|ой|الصفحة غير موجودة|عذرا)(?:\s*[.!?…]+)?(?:\s[|–—-]\s.{0,40})?$/iu;
/** Only a check for robots speaks so to its reader. */
const ROBOT_CHECK =
  /^(?:verif(?:y|ying) (?:that )?you(?:'|’)?(?: a)?re (?:a )?human|checking (?:if the site connection is secure|your browser)|press & hold to|please (?:verify|wait|enable)\b.{0,60}\b(?:human|robot|bot|browser|javascript|js|cookies)\b|robot olmadığınızı|подтвердите, что .{0,40}(?:робот|человек))/iu;
const REFUSAL_CHARS = 600;
/** Less than this is no article: what little was read beside a consent box is its frame. */
const HARDLY_ANY_CHARS = 200;

export type WallReason = Extract<Reason, "paywalled" | "consent-wall">;

/** Looked at before the page is pruned, which throws exactly these boxes away. */
export interface WallSigns {
  readonly consentAddress: boolean;
  readonly consentButton: boolean;
  readonly consentWords: boolean;
  readonly paywall: boolean;
  /** The page says itself that it is none: a check for robots, an error that was sent as a success. */
  readonly refusal: boolean;
}

export function wallSigns(document: PageDocument, url: string, { isFree }: PageMetadata): WallSigns {
  const { hostname, pathname } = new URL(url);
  const whole = shownText(document.body);
  const buttons = [...document.querySelectorAll('button, input[type="submit"], a[role="button"], a[class]')];
  return {
    consentAddress: CONSENT_HOST.test(hostname) || CONSENT_PATH.test(pathname),
    consentButton: buttons.some((button) => CONSENT_BUTTON.test((button.getAttribute("value") ?? button.textContent).trim())),
    consentWords: CONSENT_WORDS.test(whole),
    paywall: isFree === false || PAYWALL_WORDS.test(whole),
    refusal: [document.querySelector("title"), document.querySelector("h1"), document.querySelector("h2")].some(
      (heading) => heading !== null && isRefusalTitle(heading.textContent.trim()),
    ),
  };
}

/**
 * What stands between the reader and the article, judged by the signs and by what text got through: nearly every page
 * carries a cookie banner, and many of those marked as paid still show all their text.
 */
export function wallOf({ consentAddress, consentButton, consentWords, paywall }: WallSigns, text: string): WallReason | null {
  const asksConsent = consentButton && (CONSENT_WORDS.test(text) || (consentWords && text.length < HARDLY_ANY_CHARS));
  if (text.length < CONSENT_CHARS && (consentAddress || asksConsent)) return "consent-wall";
  return paywall && text.length < TEASER_CHARS ? "paywalled" : null;
}

export const isRefusalTitle = (title: string): boolean => REFUSAL.test(title) || ROBOT_CHECK.test(title);

/** A headline may begin like a refusal; then an article follows it. */
export const isRefusal = ({ refusal }: WallSigns, text: string): boolean => refusal && text.length < REFUSAL_CHARS;
