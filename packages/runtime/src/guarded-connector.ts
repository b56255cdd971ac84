import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { buildConnector } from "undici";
import type { AllowedHost } from "./configuration.ts";
import { NetworkTrouble } from "./network-trouble.ts";
import { isPublicAddress } from "./public-address.ts";

/** All addresses of a host name. */
export type Resolve = (host: string) => Promise<readonly string[]>;

export const systemResolve: Resolve = async (host) => (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address);

export interface ConnectorOptions {
  readonly allow: readonly AllowedHost[];
  readonly resolve: Resolve;
  readonly connectMs: number;
  /** Certificates trusted instead of the system's. */
  readonly ca?: string;
}

/**
 * Connects to public addresses only. The name is resolved here, every one of its addresses is checked, and the socket
 * is given those very addresses, so a second answer of the name server changes nothing. Literal addresses are checked
 * in the same place because Node never asks a `lookup` function about them.
 */
export function guardedConnector({ allow, resolve, connectMs, ca }: ConnectorOptions): buildConnector.connector {
  return (target, callback) => void connectTo(target, callback);

  async function connectTo(target: buildConnector.Options, callback: buildConnector.Callback): Promise<void> {
    let addresses: readonly string[];
    try {
      addresses = await addressesOf(target.hostname, Number(target.port) || (target.protocol === "https:" ? 443 : 80));
    } catch (error) {
      return callback(error instanceof Error ? error : new Error(String(error)), null);
    }
    const connect = buildConnector({
      timeout: connectMs,
      autoSelectFamily: true,
      lookup: (_host, options, answer) => {
        const found = addresses.map((address) => ({ address, family: isIP(address) }));
        if (options.all === true) answer(null, found);
        else answer(null, found[0]?.address ?? "", found[0]?.family);
      },
      ...(ca === undefined ? {} : { ca }),
    });
    connect(target, callback);
  }

  async function addressesOf(hostname: string, port: number): Promise<readonly string[]> {
    const literal = hostname.replace(/^\[|\]$/g, "");
    const addresses = isIP(literal) > 0 ? [literal] : await withinConnectTime(resolve(hostname));
    if (addresses.length === 0) throw new NetworkTrouble("dns-failed", `${hostname} has no address`);
    if (isAllowed(allow, hostname, port)) return addresses;
    const refused = addresses.find((address) => !isPublicAddress(address));
    if (refused !== undefined) {
      throw new NetworkTrouble("address-refused", refused === literal ? `${refused}` : `${hostname} leads to ${refused}`);
    }
    return addresses;
  }

  async function withinConnectTime<T>(work: Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new NetworkTrouble("timed-out", `the name was not resolved within ${connectMs} ms`)), connectMs);
    });
    return await Promise.race([work, late]).finally(() => clearTimeout(timer));
  }
}

export function isAllowed(allow: readonly AllowedHost[], hostname: string, port: number): boolean {
  const bare = hostname.toLowerCase().replace(/^\[|\]$/g, "");
  return allow.some((entry) => entry.port === port && entry.host.replace(/^\[|\]$/g, "") === bare);
}
