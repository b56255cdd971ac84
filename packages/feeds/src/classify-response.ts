import { type NetworkResult, type Problem, problem } from "@orontes/vocabulary";

type Response = Omit<Extract<NetworkResult, { kind: "response" }>, "kind">;

/** What an answer means for whoever asked, whether for a feed or for a page. */
export type Verdict =
  | { readonly kind: "body" }
  | { readonly kind: "unchanged" }
  | { readonly kind: "redirect"; readonly to: string; readonly permanent: boolean }
  | { readonly kind: "problem"; readonly problem: Problem };

const DAY_MS = 86_400_000;
/** No server may silence a whole host for longer. */
const LONGEST_RETRY_AFTER_MS = 7 * DAY_MS;

export function classifyResponse(response: Response, now: Date): Verdict {
  const { status, headers } = response;
  const retryAfterMs = retryAfter(headers["retry-after"], now);
  if (status === 304) return { kind: "unchanged" };
  if ([301, 302, 303, 307, 308].includes(status)) return redirect(response);
  if (status === 429 || (status === 503 && retryAfterMs !== null && !isBotChallenge(response))) {
    return trouble("http-busy", status, retryAfterMs === null ? {} : { retryAfterMs });
  }
  if ([401, 403, 451].includes(status) || isBotChallenge(response)) return trouble("http-forbidden", status);
  if (status === 404) return trouble("http-not-found", status);
  if (status === 410) return trouble("http-gone", status);
  if (status >= 200 && status < 300) return { kind: "body" };
  return trouble("http-error", status);
}

function trouble(code: Problem["code"], status: number, more: Partial<Problem> = {}): Verdict {
  return { kind: "problem", problem: problem(code, { detail: `HTTP ${status}`, ...more }) };
}

function redirect({ status, headers, url }: Response): Verdict {
  const location = headers["location"]?.trim() ?? "";
  if (location === "" || !URL.canParse(location, url)) {
    return { kind: "problem", problem: problem("http-error", { detail: `HTTP ${status} without a usable Location` }) };
  }
  const to = new URL(location, url);
  to.hash = "";
  if (new URL(url).protocol === "https:" && to.protocol === "http:") {
    return { kind: "problem", problem: problem("redirect-refused", { detail: `from https to ${to.href}` }) };
  }
  return { kind: "redirect", to: to.href, permanent: status === 301 || status === 308 };
}

/** Seconds or a date (RFC 9110, section 10.2.3); null when neither. */
function retryAfter(value: string | undefined, now: Date): number | null {
  if (value === undefined) return null;
  const ms = /^\s*\d+\s*$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now.getTime();
  return Number.isNaN(ms) ? null : Math.min(Math.max(ms, 0), LONGEST_RETRY_AFTER_MS);
}

/** Marks that the well-known bot checks leave in what they send instead of the answer. */
const CHALLENGE_WORDS =
  /_cf_chl_opt|\/cdn-cgi\/challenge-platform\/|_Incapsula_Resource|ddos-guard\/js-challenge|check\.ddos-guard\.net|geo\.captcha-delivery\.com|px-captcha|sucuri_cloudproxy_js|__qrator|awsWafCookieDomainList/i;
const CHALLENGE_LOOKED_AT = 100_000;

function isBotChallenge({ headers, body }: Response): boolean {
  if (headers["cf-mitigated"] === "challenge" || headers["x-amzn-waf-action"] !== undefined) return true;
  return startsAsHtml(body) && CHALLENGE_WORDS.test(asLatin1(body, CHALLENGE_LOOKED_AT));
}

/** Whether the bytes begin as a web page does, after blanks, comments and an XML declaration. */
export function startsAsHtml(body: Uint8Array): boolean {
  return /^(?:[\s\u00ef\u00bb\u00bf]|<!--[^>]*-->|<\?xml[^>]*\?>)*<(?:!doctype\s+html|html|head|body)[\s>]/i.test(asLatin1(body, 2000));
}

/** ASCII is all that is looked for, and latin-1 never fails. */
export function asLatin1(body: Uint8Array, most: number): string {
  return Buffer.from(body.buffer, body.byteOffset, Math.min(body.byteLength, most)).toString("latin1");
}
