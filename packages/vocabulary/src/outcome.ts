/** Why a record left the path without trouble. Each sentence is what `explain` prints. */
export const REASONS = {
  "not-modified": "The server said the feed has not changed since the last look.",
  "already-seen": "This item was stored before and has not changed.",
  "duplicate-text": "Another article from the same outlet carries the same text; this one points to it.",
  "no-text": "Neither the feed nor the page gave enough text to read.",
  paywalled: "The page shows only a teaser; the rest is for subscribers.",
  "consent-wall": "The page shows a consent form instead of the article.",
  "robots-disallowed": "The site's robots.txt asks not to fetch this page.",
  "language-unsupported": "The article is in a language that is not read yet.",
  "nothing-happened": "No sentence in the article told of a development.",
  "off-topic": "Nothing in the article concerns the theatre.",
  "no-rule-matched": "No subscription asks for this.",
  muted: "The subscriber muted this story.",
  snoozed: "The subscription is snoozed.",
  "below-threshold": "The rule matched, but below the severity the subscription asks for.",
  "nothing-new": "The story has not changed in a way that matters since the last notification.",
  "already-sent": "A notification with this key exists already.",
  "quiet-hours": "Held until the subscriber's quiet hours end.",
  "not-yet-due": "Held for the next digest.",
  "too-old": "The development is older than the subscription looks back, or came with the first look at a feed.",
  capped: "The subscription reached its cap for the hour or the day; this goes into a roll-up.",
  superseded: "A newer version of the same story took its place before it was sent.",
  cancelled: "The subscription was removed or paused before it was sent.",
  "another-holds-the-lease": "Another process is doing this job.",
} as const satisfies Record<string, string>;
export type Reason = keyof typeof REASONS;

/** What can go wrong without being a bug, whether trying again can help, and what a person can do. */
export const PROBLEMS = {
  // the network
  "address-refused": { retry: "never", sentence: "The address is private, local or reserved and is not on the operator's allow-list." },
  "url-refused": { retry: "never", sentence: "Only http and https on the usual web ports are fetched; check the URL." },
  "dns-failed": { retry: "later", sentence: "The host name could not be resolved; check the spelling or the network." },
  "connect-failed": { retry: "later", sentence: "No connection could be made to the server." },
  "connection-reset": { retry: "later", sentence: "The server broke the connection off." },
  "tls-failed": { retry: "later", sentence: "The server's certificate could not be trusted." },
  "timed-out": { retry: "later", sentence: "The server took too long." },
  "too-large": { retry: "later", sentence: "The answer is larger than the limit." },
  "too-many-redirects": { retry: "later", sentence: "The server redirected too often." },
  "redirect-refused": { retry: "later", sentence: "The redirect leads from https to http or to a refused address." },
  "bad-encoding": { retry: "later", sentence: "The compressed answer could not be unpacked." },
  aborted: { retry: "later", sentence: "The run ended before this was done; the next run goes on here." },
  // answers of a server
  "http-not-found": { retry: "later", sentence: "The server says there is nothing at this address (404)." },
  "http-gone": { retry: "later", sentence: "The server says this was removed for good (410)." },
  "http-forbidden": { retry: "later", sentence: "The server refuses us (401, 403, 451 or a bot check)." },
  "http-busy": { retry: "later", sentence: "The server asks to wait (429 or 503)." },
  "http-error": { retry: "later", sentence: "The server answered with an error." },
  // feeds and pages
  "not-a-feed": { retry: "later", sentence: "The answer is not a feed; perhaps the address of a page." },
  "empty-feed": { retry: "later", sentence: "The answer is empty." },
  "parse-error": { retry: "later", sentence: "The feed could not be read." },
  "suspect-empty": { retry: "later", sentence: "A feed that had items came back with none; its items are kept." },
  // records
  "invalid-record": { retry: "never", sentence: "A record does not have the shape that was agreed." },
  "invalid-rule": { retry: "never", sentence: "The rule does not compile; the position and a suggestion stand beside it." },
  "invalid-settings": { retry: "never", sentence: "The settings are not valid; each line names what to change." },
  "span-mismatch": { retry: "never", sentence: "A fact quotes words that do not stand in the text at that place." },
  "recipient-refused": { retry: "never", sentence: "The receiver refused the message for good." },
  "recipient-gone": { retry: "never", sentence: "The receiver says the address is gone (410)." },
  "channel-misconfigured": { retry: "never", sentence: "The channel's settings do not allow sending." },
  "mail-refused": { retry: "later", sentence: "The mail server did not take the message." },
  // our own house
  "lease-lost": { retry: "later", sentence: "Another process took this over; its result counts." },
  "database-unavailable": { retry: "later", sentence: "The database does not answer." },
  "schema-behind": { retry: "never", sentence: "The database schema is older than this program; run `orontes migrate`." },
  "poison-record": { retry: "never", sentence: "Five tries failed; the record is parked and shown by `orontes explain`." },
  "tokens-spent": {
    retry: "later",
    sentence: "What the second opinion may cost today is spent; raise ORONTES_MODEL_TOKENS_A_DAY or wait.",
  },
  bug: { retry: "later", sentence: "An unexpected error; please report it with the text below." },
} as const satisfies Record<string, { retry: "later" | "never"; sentence: string }>;
export type ProblemCode = keyof typeof PROBLEMS;

/** An expected trouble as a value. `detail` is for people and never holds a secret. */
export interface Problem {
  readonly code: ProblemCode;
  readonly retry: "later" | "never";
  readonly message: string;
  readonly detail?: string;
  /** The other side asked us to wait this long, in milliseconds. */
  readonly retryAfterMs?: number;
  /** Where in the input: a JSON pointer (`/rule`) or an offset in UTF-16 units. */
  readonly at?: string | number;
  readonly suggestion?: string;
  readonly cause?: unknown;
}

export type Outcome<T> =
  | { readonly kind: "kept"; readonly value: T }
  | { readonly kind: "dropped"; readonly reason: Reason; readonly note?: string }
  | { readonly kind: "failed"; readonly problem: Problem };

export const kept = <T>(value: T): Outcome<T> => ({ kind: "kept", value });
export const dropped = (reason: Reason, note?: string): Outcome<never> => ({
  kind: "dropped",
  reason,
  ...(note === undefined ? {} : { note }),
});
export const failed = (problem: Problem): Outcome<never> => ({ kind: "failed", problem });

/** Makes a problem with its standard sentence and retry; `more` may add detail, position, suggestion, cause. */
export function problem(code: ProblemCode, more: Partial<Omit<Problem, "code">> = {}): Problem {
  const { retry, sentence } = PROBLEMS[code];
  return { code, retry, message: sentence, ...more };
}
