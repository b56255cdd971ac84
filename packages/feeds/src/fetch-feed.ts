import { createHash } from "node:crypto";
import {
  dropped,
  type Feed,
  type FeedState,
  failed,
  kept,
  type NetworkLimits,
  type NetworkResult,
  type Outcome,
  type Problem,
  problem,
  type World,
} from "@orontes/vocabulary";
import { asLatin1, classifyResponse, startsAsHtml } from "./classify-response.ts";

/** The bytes of a feed as they came over the wire, unpacked. */
export interface FetchedFeed {
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  /** The HTTP Link header, where a publisher may name a hub. */
  readonly link: string | null;
  /** Where the bytes came from, after redirects. */
  readonly url: string;
  /** With the new validators. Commit it together with the items parsed from `bytes`, never before: a lost parse would be a lost story. */
  readonly newState: FeedState;
}

export interface FeedLook {
  readonly outcome: Outcome<FetchedFeed>;
  /** What to remember when the look ends here: dropped, failed, or kept but not parsed. Holds no validators of unread bytes. */
  readonly state: FeedState;
  /** The first 20 KB of an answer that was no feed, for whoever has to find out why. */
  readonly sample: Uint8Array | null;
}

export interface FetchFeedOptions {
  readonly now: Date;
  readonly signal?: AbortSignal;
  /** The network's own unless the operator sets others; a body may have 10 MB at most. */
  readonly limits?: Partial<NetworkLimits>;
}

const MOST_REDIRECTS = 5;
const MOST_BYTES = 10 * 1024 * 1024;
const SAMPLE_BYTES = 20 * 1024;
const UNCONDITIONAL_EVERY_POLLS = 50;
const UNCONDITIONAL_EVERY_MS = 24 * 3_600_000;
const ACCEPT =
  "application/atom+xml, application/rss+xml, application/rdf+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.1";

/** One look at a feed: conditional, by redirects followed by hand, with every answer weighed. */
export async function fetchFeed(
  feed: Pick<Feed, "url">,
  state: FeedState,
  { network }: Pick<World, "network">,
  options: FetchFeedOptions,
): Promise<FeedLook> {
  const validators = isUnconditional(state, options.now) ? {} : validatorsOf(state);
  const { result, movedTo } = await follow(feed.url, { accept: ACCEPT, ...validators }, network, options);
  if (result.kind === "failed" && result.problem.code === "aborted") return { outcome: failed(result.problem), state, sample: null };

  const now = options.now.toISOString();
  const looked: FeedState = {
    ...state,
    polls: state.polls + 1,
    lastLookAt: now,
    movedTo: movedTo === null ? null : { url: movedTo, ...seenBefore(state, movedTo, now) },
  };
  if (result.kind === "failed") {
    // A server in trouble says nothing about where the feed has moved to.
    return { outcome: failed(result.problem), state: { ...looked, movedTo: state.movedTo }, sample: result.sample };
  }
  const { response } = result;
  if (response.status === 304) {
    if (Object.keys(validators).length === 0) {
      const lie = problem("http-error", { detail: "HTTP 304 although nothing was said of an earlier copy" });
      return { outcome: failed(lie), state: { ...looked, etag: null, lastModified: null }, sample: null };
    }
    return { outcome: dropped("not-modified", "HTTP 304"), state: { ...looked, ...freshValidators(response, looked) }, sample: null };
  }

  const sample = sampleOf(response.body);
  if (isBlank(response.body)) return { outcome: failed(problem("empty-feed")), state: looked, sample };
  if (isPage(response.body)) return { outcome: failed(problem("not-a-feed", { detail: "an HTML page" })), state: looked, sample };

  const bodyHash = createHash("sha256").update(response.body).digest("hex");
  const minIntervalMs = cacheLifetime(response.headers, options.now);
  // Half a body must not be taken for the whole one: it is read, but the next look asks for everything again.
  const newState: FeedState =
    response.cutShort === true
      ? { ...looked, minIntervalMs }
      : {
          ...looked,
          minIntervalMs,
          bodyHash,
          etag: response.headers["etag"] ?? null,
          lastModified: response.headers["last-modified"] ?? null,
          lastUnconditionalAt: Object.keys(validators).length === 0 ? now : state.lastUnconditionalAt,
        };
  if (bodyHash === state.bodyHash) return { outcome: dropped("not-modified", "the same bytes as before"), state: newState, sample: null };
  const contentType = response.headers["content-type"] ?? null;
  return {
    outcome: kept({ bytes: response.body, contentType, link: response.headers["link"] ?? null, url: response.url, newState }),
    state: looked,
    sample,
  };
}

type Response = Extract<NetworkResult, { kind: "response" }>;
interface Followed {
  readonly result:
    | { readonly kind: "answer"; readonly response: Response }
    | { readonly kind: "failed"; readonly problem: Problem; readonly sample: Uint8Array | null };
  /** Where an unbroken row of permanent redirects from the start leads. */
  readonly movedTo: string | null;
}

async function follow(
  start: string,
  headers: Readonly<Record<string, string>>,
  network: World["network"],
  { now, signal, limits = {} }: FetchFeedOptions,
): Promise<Followed> {
  const bounded = limits.maxBytes === undefined ? limits : { ...limits, maxBytes: Math.min(limits.maxBytes, MOST_BYTES) };
  let url = start;
  let movedTo: string | null = null;
  let permanent = true;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const response = await network.request({
      url,
      method: "GET",
      headers,
      purpose: "feed",
      limits: bounded,
      ...(signal === undefined ? {} : { signal }),
    });
    if (response.kind === "trouble") return { movedTo, result: { kind: "failed", problem: afterHop(response.problem, hop), sample: null } };
    const verdict = classifyResponse(response, now);
    if (verdict.kind === "problem") {
      return { movedTo, result: { kind: "failed", problem: verdict.problem, sample: sampleOf(response.body) } };
    }
    if (verdict.kind !== "redirect") return { movedTo, result: { kind: "answer", response } };
    url = verdict.to;
    permanent &&= verdict.permanent;
    if (permanent) movedTo = url;
  }
  return { movedTo: null, result: { kind: "failed", problem: problem("too-many-redirects"), sample: null } };
}

/** A refused address behind a redirect is the server's doing, and may be mended there. */
function afterHop(trouble: Problem, hop: number): Problem {
  const refused = trouble.code === "address-refused" || trouble.code === "url-refused";
  return refused && hop > 0 ? problem("redirect-refused", { detail: trouble.detail ?? trouble.message }) : trouble;
}

/** Servers whose validators lie are found out by asking without them now and then. */
function isUnconditional({ polls, lastUnconditionalAt }: FeedState, now: Date): boolean {
  if (lastUnconditionalAt === null || (polls + 1) % UNCONDITIONAL_EVERY_POLLS === 0) return true;
  return now.getTime() - Date.parse(lastUnconditionalAt) >= UNCONDITIONAL_EVERY_MS;
}

/** Sent back letter for letter, but for those no header can carry. */
function validatorsOf({ etag, lastModified }: FeedState): Record<string, string> {
  const sendable = (value: string | null): value is string => value !== null && /^[\t\x20-\x7e]+$/.test(value);
  return {
    ...(sendable(etag) ? { "if-none-match": etag } : {}),
    ...(sendable(lastModified) ? { "if-modified-since": lastModified } : {}),
  };
}

function freshValidators({ headers }: Response, state: FeedState): Pick<FeedState, "etag" | "lastModified"> {
  return { etag: headers["etag"] ?? state.etag, lastModified: headers["last-modified"] ?? state.lastModified };
}

function seenBefore(state: FeedState, movedTo: string, now: string): { since: string; polls: number } {
  const before = state.movedTo?.url === movedTo ? state.movedTo : null;
  return { since: before?.since ?? now, polls: (before?.polls ?? 0) + 1 };
}

/** A copy: a view would keep the whole body in memory. */
const sampleOf = (body: Uint8Array): Uint8Array => Uint8Array.from(body.subarray(0, SAMPLE_BYTES));

function isBlank(body: Uint8Array): boolean {
  return body.every((byte) => byte <= 0x20 || byte === 0xef || byte === 0xbb || byte === 0xbf || byte === 0xfe || byte === 0xff);
}

/** A page, unless the mark of a feed stands in it: some servers put HTML in front of their feed. */
function isPage(body: Uint8Array): boolean {
  return startsAsHtml(body) && !/<(?:rss|feed|rdf:RDF|channel)[\s>]/i.test(asLatin1(body, body.length));
}

/** How long the publisher calls this copy fresh (RFC 9111): Cache-Control max-age, else Expires; null when silent. */
function cacheLifetime(headers: Response["headers"], now: Date): number | null {
  const control = headers["cache-control"]?.toLowerCase() ?? "";
  if (/\bno-(?:cache|store)\b/.test(control)) return null;
  const maxAge = /\bmax-age\s*=\s*"?(\d{1,9})/.exec(control)?.[1];
  if (maxAge !== undefined) return positive(Number(maxAge) * 1000 - (Number(headers["age"]) || 0) * 1000);
  const date = Date.parse(headers["date"] ?? "");
  return positive(Date.parse(headers["expires"] ?? "") - (Number.isNaN(date) ? now.getTime() : date));
}

const positive = (ms: number): number | null => (ms > 0 ? ms : null);
