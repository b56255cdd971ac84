import { type AllowedHost, createWorld, Secret, type WorldOptions } from "@orontes/runtime";
import type { World } from "@orontes/vocabulary";
import { recordedLog, type StillWorld } from "./still-world.ts";

export interface LoopbackOptions extends WorldOptions {
  /** `host:port` or the object `serveLoopback` returns. */
  readonly allow: readonly (string | { readonly host: string; readonly port: number })[];
  readonly concurrency?: number;
  /** A mail server of this machine; without one, no mail is sent. */
  readonly smtpUrl?: string;
}

/** The real world with its real guarded network, which reaches exactly the named servers; only the log is recorded. */
export function loopbackWorld({ allow, concurrency = 8, smtpUrl, ...options }: LoopbackOptions): World & {
  readonly log: StillWorld["log"];
  close(): Promise<void>;
} {
  const log = recordedLog();
  const world = createWorld(
    {
      network: { allow: allow.map(asAllowed), concurrency, gapMs: 1000, contactUrl: "https://example.org/contact" },
      mail: { smtpUrl: smtpUrl === undefined ? null : new Secret(smtpUrl), from: null },
      logLevel: "debug",
    },
    { ...options, log },
  );
  return { ...world, log };
}

function asAllowed(entry: LoopbackOptions["allow"][number]): AllowedHost {
  if (typeof entry !== "string") return { host: entry.host, port: entry.port };
  const colon = entry.lastIndexOf(":");
  return { host: entry.slice(0, colon), port: Number(entry.slice(colon + 1)) };
}
