const LOOPBACK_HOSTS = new Set(["127.0.0.1", "localhost", "[::1]"]);
const FORWARDED = [
  "forwarded",
  "x-forwarded-for",
  "x-forwarded-host",
  "x-forwarded-proto",
  "x-real-ip",
  "via",
  "cf-connecting-ip",
  "true-client-ip",
];

/**
 * Whether a request really comes from this machine: the socket says so, no proxy handed it on, and the Host is ours.
 * A foreign Host on a loopback socket is DNS rebinding from a browser; so is a foreign Origin.
 */
export function isLoopback(remoteAddress: string | undefined, headers: Headers): boolean {
  const address = remoteAddress?.replace(/^::ffff:/, "");
  if (address === undefined || !(address === "::1" || /^127\.\d+\.\d+\.\d+$/.test(address))) return false;
  if (FORWARDED.some((name) => headers.has(name))) return false;
  if (!LOOPBACK_HOSTS.has(hostOf(headers.get("host") ?? ""))) return false;
  const origin = headers.get("origin");
  return origin === null || (URL.canParse(origin) && LOOPBACK_HOSTS.has(new URL(origin).hostname));
}

const hostOf = (host: string): string => host.replace(/:\d+$/, "").toLowerCase();
