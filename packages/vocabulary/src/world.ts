import type { IdKind } from "./id.ts";
import type { Problem } from "./outcome.ts";

/**
 * The real world, taken as a last argument: `runtime` builds the real one, `testkit` a still one.
 * Take only the part you need: `Pick<World, "clock">`.
 */
export interface World {
  readonly clock: Clock;
  readonly random: Random;
  readonly network: Network;
  readonly mail: Mail;
  readonly log: Log;
}

export interface Clock {
  now(): Date;
  /** Monotonic milliseconds, for measuring how long something took. */
  elapsedMs(): number;
  /** Resolves after `ms`, or at once when `signal` aborts; never rejects. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

export interface Random {
  bytes(count: number): Uint8Array;
  /** Uniform in [0, 1). */
  fraction(): number;
  id(kind: IdKind): string;
}

export interface Network {
  /** One request, one hop: redirects come back as they are. Never rejects; trouble is a value. */
  request(request: NetworkRequest): Promise<NetworkResult>;
}

export interface NetworkRequest {
  readonly url: string;
  readonly method: "GET" | "HEAD" | "POST" | "PUT" | "DELETE";
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** What it is for: shown in logs; a `webhook` URL is a credential and is logged by host alone. */
  readonly purpose: "feed" | "page" | "robots" | "webhook" | "heartbeat" | "discovery" | "model";
  readonly limits?: Partial<NetworkLimits>;
  readonly signal?: AbortSignal;
}

export interface NetworkLimits {
  readonly connectMs: number;
  readonly headersMs: number;
  readonly idleMs: number;
  readonly totalMs: number;
  /** Counted on the decoded stream. */
  readonly maxBytes: number;
  /** Decoded bytes for each encoded byte, judged after the first MiB. */
  readonly maxRatio: number;
}

export type NetworkResult =
  | {
      readonly kind: "response";
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: Uint8Array;
      readonly url: string;
      /** The connection closed before the announced end; the body is what came until then. */
      readonly cutShort?: boolean;
    }
  | { readonly kind: "trouble"; readonly problem: Problem };

export interface Mail {
  /** Sends one message by SMTP. Addresses are objects, so no header can be injected. Never rejects. */
  send(
    message: MailMessage,
  ): Promise<{ readonly kind: "accepted"; readonly response: string } | { readonly kind: "trouble"; readonly problem: Problem }>;
}

export interface MailMessage {
  readonly from: { readonly name?: string; readonly address: string };
  readonly to: { readonly name?: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly messageId: string;
  readonly references?: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
}

export interface Log {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}
export type LogFields = Readonly<Record<string, unknown>>;
