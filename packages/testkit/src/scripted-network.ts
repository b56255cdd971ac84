import { type Network, type NetworkRequest, type NetworkResult, type ProblemCode, problem } from "@orontes/vocabulary";

export interface ScriptedReply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  readonly cutShort?: boolean;
  readonly trouble?: ProblemCode;
}
export type Script = ScriptedReply | ((request: NetworkRequest) => ScriptedReply | Promise<ScriptedReply>);

export interface ScriptedNetwork extends Network {
  /** Every request so far, oldest first. */
  readonly requests: readonly NetworkRequest[];
  /** What this address answers from now on. */
  on(url: string, script: Script): void;
}

/** A network that answers what it was told to; an address nobody spoke of cannot be resolved. */
export function scriptedNetwork(): ScriptedNetwork {
  const scripts = new Map<string, Script>();
  const requests: NetworkRequest[] = [];
  return {
    requests,
    on: (url, script) => void scripts.set(new URL(url).href, script),
    async request(request) {
      requests.push(request);
      if (request.signal?.aborted === true) return { kind: "trouble", problem: problem("aborted") };
      const script = scripts.get(new URL(request.url).href);
      if (script === undefined) return { kind: "trouble", problem: problem("dns-failed", { detail: `no script for ${request.url}` }) };
      return asResult(request.url, typeof script === "function" ? await script(request) : script);
    },
  };
}

function asResult(url: string, { status = 200, headers = {}, body = "", cutShort, trouble }: ScriptedReply): NetworkResult {
  if (trouble !== undefined) return { kind: "trouble", problem: problem(trouble) };
  const lowerCase = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  return { kind: "response", status, headers: lowerCase, body: bytes, url, ...(cutShort === true ? { cutShort } : {}) };
}
