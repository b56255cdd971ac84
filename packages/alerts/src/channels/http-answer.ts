import { type NetworkResult, problem } from "@orontes/vocabulary";
import { type DeliveryResult, notDelivered } from "./channel.ts";

/** Answers that say "not now": too early, timed out, too many, conflict of a repeat still in hand. */
const PASSING = new Set([408, 409, 423, 425, 429]);

/** 2xx is taken, 410 is gone; a redirect is not followed and counts as a refusal that the receiver may mend. */
export function httpAnswer(result: NetworkResult, now: Date): DeliveryResult {
  if (result.kind === "trouble") return notDelivered(result.problem);
  const { status, headers } = result;
  const answer = String(status);
  if (status >= 200 && status < 300) return { kind: "delivered", answer };
  if (status === 410) return notDelivered(problem("recipient-gone"), answer);
  const retryAfterMs = readRetryAfter(headers["retry-after"], now);
  const wait = retryAfterMs === null ? {} : { retryAfterMs };
  if (status === 429 || status === 503) return notDelivered(problem("http-busy", wait), answer);
  if (status >= 300 && status < 400) return notDelivered(problem("redirect-refused", { detail: "Redirects are not followed." }), answer);
  if (status === 404) return notDelivered(problem("http-not-found", wait), answer);
  if (status === 401 || status === 403) return notDelivered(problem("http-forbidden", wait), answer);
  if (status >= 500 || PASSING.has(status)) return notDelivered(problem("http-error", wait), answer);
  return notDelivered(problem("recipient-refused"), answer);
}

/** Seconds or an HTTP date (RFC 9110, 10.2.3), in milliseconds from now. */
function readRetryAfter(value: string | undefined, now: Date): number | null {
  if (value === undefined) return null;
  if (/^\d{1,9}$/.test(value.trim())) return Number(value) * 1000;
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : Math.max(0, at - now.getTime());
}
