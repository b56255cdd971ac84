import { dropped, failed, kept, type Outcome, type Problem, problem, type World } from "@orontes/vocabulary";
import { classifyResponse } from "./classify-response.ts";
import { mayFetch, parseRobots, ROBOTS_MOST_BYTES, type RobotsRules } from "./robots.ts";

export interface FetchedPage {
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  /** Where the page was found, after redirects. */
  readonly url: string;
}

export interface FetchPageOptions {
  readonly now: Date;
  readonly robots: RobotsMemory;
  readonly signal?: AbortSignal;
}

/** What sites asked for, remembered for a day by origin. Make one for each process. */
export type RobotsMemory = Map<string, { readonly answer: Promise<RobotsAnswer>; until: number }>;
type RobotsAnswer = { readonly kind: "rules"; readonly rules: RobotsRules } | { readonly kind: "unreachable"; readonly problem: Problem };

const MOST_REDIRECTS = 5;
const REMEMBER_MS = 24 * 3_600_000;
/** A site whose robots.txt cannot be had is asked again sooner. */
const REMEMBER_UNREACHABLE_MS = 600_000;
const REMEMBERED_SITES = 5000;
const ACCEPT = "text/html, application/xhtml+xml;q=0.9, */*;q=0.1";
const READABLE_TYPE = /^\s*(?:text\/(?:html|plain|xml)|application\/(?:xhtml\+xml|xml))\s*(?:;|$)/i;

/** Fetches an article's page: robots.txt first, redirects by hand with robots.txt of every hop, same manners as for feeds. */
export async function fetchPage(
  start: string,
  { network }: Pick<World, "network">,
  { now, robots, signal }: FetchPageOptions,
): Promise<Outcome<FetchedPage>> {
  const abort = signal === undefined ? {} : { signal };
  let url = start;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    if (!URL.canParse(url)) return failed(problem("url-refused", { detail: "not a URL" }));
    const asked = await robotsOf(new URL(url).origin);
    if (asked.kind === "unreachable") return failed(hop > 0 ? behindRedirect(asked.problem) : asked.problem);
    if (!mayFetch(asked.rules, url)) return dropped("robots-disallowed", new URL(url).pathname);

    const response = await network.request({ url, method: "GET", headers: { accept: ACCEPT }, purpose: "page", ...abort });
    if (response.kind === "trouble") return failed(hop > 0 ? behindRedirect(response.problem) : response.problem);
    const verdict = classifyResponse(response, now);
    if (verdict.kind === "redirect") {
      url = verdict.to;
      continue;
    }
    if (verdict.kind === "problem") return failed(verdict.problem);
    if (verdict.kind === "unchanged")
      return failed(problem("http-error", { detail: "HTTP 304 although nothing was said of an earlier copy" }));
    // A text cut in the middle would become a revision of itself at the next look.
    if (response.cutShort === true) return failed(problem("connection-reset", { detail: "the page broke off" }));
    const contentType = response.headers["content-type"] ?? null;
    if (contentType !== null && !READABLE_TYPE.test(contentType)) return dropped("no-text", contentType.slice(0, 100));
    return kept({ bytes: response.body, contentType, url });
  }
  return failed(problem("too-many-redirects"));

  /** Whoever asks while the question is under way waits for the same answer. */
  async function robotsOf(origin: string): Promise<RobotsAnswer> {
    const known = robots.get(origin);
    if (known !== undefined && known.until > now.getTime()) return await known.answer;
    if (robots.size >= REMEMBERED_SITES) robots.delete(robots.keys().next().value ?? "");
    const entry = { answer: askRobots(origin), until: now.getTime() + REMEMBER_MS };
    robots.set(origin, entry);
    const answer = await entry.answer;
    if (answer.kind === "unreachable") entry.until = answer.problem.code === "aborted" ? 0 : now.getTime() + REMEMBER_UNREACHABLE_MS;
    return answer;
  }

  /** RFC 9309, section 2.3.1: what is not there forbids nothing; what cannot be reached forbids everything for now. */
  async function askRobots(origin: string): Promise<RobotsAnswer> {
    let at = `${origin}/robots.txt`;
    for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
      const response = await network.request({
        url: at,
        method: "GET",
        headers: { accept: "text/plain, */*;q=0.1" },
        purpose: "robots",
        limits: { maxBytes: 4 * ROBOTS_MOST_BYTES },
        ...abort,
      });
      if (response.kind === "trouble") return { kind: "unreachable", problem: aboutRobots(response.problem) };
      const verdict = classifyResponse(response, now);
      if (verdict.kind === "redirect") {
        at = verdict.to;
        continue;
      }
      if (response.status >= 500 || response.status === 429) {
        return { kind: "unreachable", problem: aboutRobots(verdict.kind === "problem" ? verdict.problem : problem("http-error")) };
      }
      const readable = response.status >= 200 && response.status < 300;
      const text = readable ? new TextDecoder().decode(response.body.subarray(0, ROBOTS_MOST_BYTES)) : "";
      return { kind: "rules", rules: parseRobots(text) };
    }
    return { kind: "rules", rules: [] };
  }
}

function behindRedirect(trouble: Problem): Problem {
  const refused = trouble.code === "address-refused" || trouble.code === "url-refused";
  return refused ? problem("redirect-refused", { detail: trouble.detail ?? trouble.message }) : trouble;
}

const aboutRobots = (trouble: Problem): Problem => ({ ...trouble, detail: `robots.txt: ${trouble.detail ?? trouble.message}` });
