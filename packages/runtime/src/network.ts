import {
  type Clock,
  type Log,
  type Network,
  type NetworkLimits,
  type NetworkRequest,
  type NetworkResult,
  type Problem,
  problem,
} from "@orontes/vocabulary";
import { getDomain } from "tldts";
import { Agent, type Dispatcher } from "undici";
import type { NetworkConfiguration } from "./configuration.ts";
import { guardedConnector, isAllowed, type Resolve, systemResolve } from "./guarded-connector.ts";
import { troubleOf } from "./network-trouble.ts";
import { Politeness } from "./politeness.ts";
import { readBody } from "./read-body.ts";

export const DEFAULT_LIMITS: NetworkLimits = {
  connectMs: 10_000,
  headersMs: 15_000,
  idleMs: 15_000,
  totalMs: 30_000,
  maxBytes: 5 * 1024 * 1024,
  maxRatio: 100,
};
export const WEB_PORTS: readonly number[] = [80, 443, 8080, 8443];
const MAX_HEADER_BYTES = 32 * 1024;
/** What is read of the body of a redirect before the connection is given up. */
const MAX_REDIRECT_BODY_BYTES = 64 * 1024;
const POLITE: readonly NetworkRequest["purpose"][] = ["feed", "page", "robots", "discovery"];

export interface NetworkOptions {
  readonly configuration: NetworkConfiguration;
  readonly clock: Clock;
  readonly log: Log;
  readonly version: string;
  readonly resolve?: Resolve;
  /** Certificates trusted instead of the system's: tests make their own. */
  readonly ca?: string;
  /** The gap between requests to hosts on the allow-list, which are the operator's own: none unless given. */
  readonly allowedGapMs?: number;
}

/** The guarded, polite network. Redirects come back as they are; every trouble is a value. */
export function createNetwork(options: NetworkOptions): Network & { close(): Promise<void> } {
  const { configuration, clock, log } = options;
  const politeness = new Politeness({ concurrency: configuration.concurrency, clock });
  const userAgent = `Orontes/${options.version} (news monitor${configuration.contactUrl === null ? "" : `; +${configuration.contactUrl}`})`;
  /** One agent for each connect time-out in use: undici takes it per agent. */
  const agents = new Map<number, Agent>();

  return {
    async request(request) {
      const target = targetOf(request.url, configuration);
      if (target.kind === "trouble") return target;
      const { signal } = request;
      if (signal?.aborted === true) return trouble(problem("aborted"));
      if (request.method !== "GET" || !POLITE.includes(request.purpose)) return await logged(request, target.url, exchange);
      const gapMs = target.allowed ? (options.allowedGapMs ?? 0) : configuration.gapMs;
      const { hostname } = target.url;
      const turn = politeness.take(getDomain(hostname) ?? hostname, gapMs, signal, () => logged(request, target.url, exchange));
      return (await unlessAborted(turn, signal)) ?? trouble(problem("aborted"));
    },
    async close() {
      await Promise.all([...agents.values()].map((agent) => agent.destroy()));
    },
  };

  async function logged(request: NetworkRequest, url: URL, work: typeof exchange): Promise<NetworkResult> {
    const began = clock.elapsedMs();
    const result = await work(request, url);
    const { method, purpose } = request;
    const fields = { method, purpose, url: request.url, ms: Math.round(clock.elapsedMs() - began) };
    if (result.kind === "response") log.debug("network.answer", { ...fields, status: result.status, bytes: result.body.length });
    else log.debug("network.trouble", { ...fields, code: result.problem.code, detail: result.problem.detail });
    return result;
  }

  async function exchange(request: NetworkRequest, url: URL): Promise<NetworkResult> {
    const limits = { ...DEFAULT_LIMITS, ...request.limits };
    const { signal, isLate, release } = withDeadline(limits.totalMs, request.signal);
    let body: Dispatcher.ResponseData["body"] | undefined;
    try {
      const answer = await agentFor(limits.connectMs).request({
        origin: url.origin,
        path: `${url.pathname}${url.search}`,
        method: request.method,
        headers: headersOf(request, url),
        body: request.body ?? null,
        headersTimeout: limits.headersMs,
        bodyTimeout: limits.idleMs,
        signal,
      });
      body = answer.body;
      const headers = flat(answer.headers);
      const response = { kind: "response", status: answer.statusCode, headers, url: request.url } as const;
      if (request.method === "HEAD" || isRedirect(answer.statusCode)) {
        await body.dump({ limit: MAX_REDIRECT_BODY_BYTES, signal });
        return { ...response, body: new Uint8Array() };
      }
      const { bytes, cutShort } = await readBody(body, headers["content-encoding"] ?? "", limits);
      return { ...response, body: bytes, ...(cutShort ? { cutShort } : {}) };
    } catch (error) {
      body?.destroy();
      if (request.signal?.aborted === true) return trouble(problem("aborted"));
      if (isLate()) return trouble(problem("timed-out", { detail: `not done within ${limits.totalMs} ms` }));
      return trouble(troubleOf(error) ?? problem("bug", { cause: error, detail: error instanceof Error ? error.message : String(error) }));
    } finally {
      release();
    }
  }

  function agentFor(connectMs: number): Agent {
    const existing = agents.get(connectMs);
    if (existing !== undefined) return existing;
    const agent = new Agent({
      connect: guardedConnector({
        allow: configuration.allow,
        resolve: options.resolve ?? systemResolve,
        connectMs,
        ...(options.ca === undefined ? {} : { ca: options.ca }),
      }),
      maxHeaderSize: MAX_HEADER_BYTES,
      pipelining: 1,
    });
    agents.set(connectMs, agent);
    return agent;
  }

  function headersOf(request: NetworkRequest, url: URL): Record<string, string> {
    const given = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value]));
    const login = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
    return {
      "user-agent": userAgent,
      "accept-encoding": "gzip, br, deflate",
      ...(login === ":" ? {} : { authorization: `Basic ${Buffer.from(login).toString("base64")}` }),
      ...given,
    };
  }
}

type Target = { readonly kind: "target"; readonly url: URL; readonly allowed: boolean } | Extract<NetworkResult, { kind: "trouble" }>;

function targetOf(text: string, { allow }: NetworkConfiguration): Target {
  if (!URL.canParse(text)) return trouble(problem("url-refused", { detail: "not a URL" }));
  const url = new URL(text);
  if (url.protocol !== "http:" && url.protocol !== "https:") return trouble(problem("url-refused", { detail: `scheme ${url.protocol}` }));
  const port = Number(url.port) || (url.protocol === "https:" ? 443 : 80);
  const allowed = isAllowed(allow, url.hostname, port);
  if (!allowed && !WEB_PORTS.includes(port)) return trouble(problem("url-refused", { detail: `port ${port}` }));
  return { kind: "target", url, allowed };
}

const trouble = (what: Problem): Extract<NetworkResult, { kind: "trouble" }> => ({ kind: "trouble", problem: what });

const isRedirect = (status: number): boolean => [301, 302, 303, 307, 308].includes(status);

/** What `work` comes to, or undefined as soon as the signal aborts. Leaves nothing behind on a signal that lives as long as the process. */
async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T | undefined> {
  if (signal === undefined) return await work;
  let stop: () => void = () => undefined;
  const aborted = new Promise<undefined>((resolve) => {
    stop = () => resolve(undefined);
    signal.addEventListener("abort", stop, { once: true });
  });
  return await Promise.race([work, aborted]).finally(() => signal.removeEventListener("abort", stop));
}

/** One signal for the caller's and the time limit. Not AbortSignal.any, which keeps a trace of every request on the caller's signal. */
function withDeadline(ms: number, outer: AbortSignal | undefined): { signal: AbortSignal; isLate: () => boolean; release: () => void } {
  const controller = new AbortController();
  let late = false;
  const stop = (): void => controller.abort();
  const timer = setTimeout(() => {
    late = true;
    stop();
  }, ms);
  outer?.addEventListener("abort", stop, { once: true });
  const release = (): void => {
    clearTimeout(timer);
    outer?.removeEventListener("abort", stop);
  };
  return { signal: controller.signal, isLate: () => late, release };
}

function flat(headers: Dispatcher.ResponseData["headers"]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name.toLowerCase(), Array.isArray(value) ? value.join(", ") : value]],
    ),
  );
}
