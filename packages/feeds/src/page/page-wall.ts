import type { Reason } from "@orontes/vocabulary";
import type { PageDocument } from "./page-dom.ts";
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
/** What stands in the title of a page that is sent instead of the one asked for. */
const REFUSAL =
  /^(?:just a moment|attention required|access (?:to this page has been )?denied|verif(?:y|ying) (?:that )?you(?:'|’)?(?: a)?re (?:a )?human|checking your browser|one more step|security check|are you (?:a )?(?:robot|human)|please (?:verify|wait|enable)|press & hold|pardon our interruption|human verification|robot (?:check|olmadığınızı)|(?:error )?(?:403|404|410|429|500|502|503|504)\b|(?:page|article|content|file|site) (?:not found|unavailable|is (?:unavailable|not available))|not found|forbidden|service (?:temporarily )?unavailable|bad gateway|internal server error|under (?:maintenance|construction)|sayfa bulunamadı|aradığınız sayfa|страница не найдена|ошибка 404|доступ (?:ограничен|запрещ[её]н)|подтвердите, что|вы не робот|ой!?$|الصفحة غير موجودة|عذرا|تم رفض)/iu;
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
  const whole = document.body.textContent.slice(0, 200_000);
  const buttons = [...document.querySelectorAll('button, input[type="submit"], a[role="button"], a[class]')];
  return {
    consentAddress: CONSENT_HOST.test(hostname) || CONSENT_PATH.test(pathname),
    consentButton: buttons.some((button) => CONSENT_BUTTON.test((button.getAttribute("value") ?? button.textContent).trim())),
    consentWords: CONSENT_WORDS.test(whole),
    paywall: isFree === false || PAYWALL_WORDS.test(whole),
    refusal: [document.querySelector("title"), document.querySelector("h1"), document.querySelector("h2")].some(
      (heading) => heading !== null && REFUSAL.test(heading.textContent.trim()),
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

/** A headline may begin like a refusal; then an article follows it. */
export const isRefusal = ({ refusal }: WallSigns, text: string): boolean => refusal && text.length < REFUSAL_CHARS;
