import { createHmac, timingSafeEqual } from "node:crypto";
import { failed, kept, type Outcome, problem, type World } from "@orontes/vocabulary";

/** A hub that tells when a feed has news (W3C WebSub). What it sends is never read: it only makes the feed due. */
export interface Hub {
  readonly hub: string;
  /** The feed's address as the hub knows it. */
  readonly topic: string;
}

export interface HubSubscription extends Hub {
  /** Our address for this one feed; unguessable, as anyone may call it. */
  readonly callback: string;
  /** Signs what the hub sends; under 200 bytes. */
  readonly secret: string;
}

const LONGEST_CHALLENGE = 1000;
const WANTED_LEASE_SECONDS = 10 * 86_400;
const SHORTEST_LEASE_SECONDS = 3600;
const SIGNATURES: readonly string[] = ["sha1", "sha256", "sha384", "sha512"];

/** The hub a feed names: in the HTTP Link header, which comes first, or in the document. */
export function hubOf(
  linkHeader: string | undefined,
  feed: { readonly hub: string | null; readonly self: string | null },
  feedUrl: string,
): Hub | null {
  const links = linksIn(linkHeader ?? "");
  const hub = links.get("hub") ?? feed.hub;
  const topic = links.get("self") ?? feed.self ?? feedUrl;
  if (hub === null || !URL.canParse(hub, feedUrl) || !URL.canParse(topic, feedUrl)) return null;
  const [hubUrl, topicUrl] = [new URL(hub, feedUrl), new URL(topic, feedUrl)];
  return [hubUrl, topicUrl].every(({ protocol }) => protocol === "https:" || protocol === "http:")
    ? { hub: hubUrl.href, topic: topicUrl.href }
    : null;
}

/** `<https://hub.example/>; rel="hub", <https://example.org/feed>; rel=self` by relation (RFC 8288). */
function linksIn(header: string): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  for (const [, target = "", parameters = ""] of header
    .slice(0, 8000)
    .matchAll(/<([^<>]*)>((?:\s*;\s*[\w*-]+\s*=\s*(?:"[^"]*"|[^\s",;]+))*)/g)) {
    const relations = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s",;]+))/i.exec(parameters);
    for (const relation of (relations?.[1] ?? relations?.[2] ?? "").toLowerCase().split(/\s+/)) {
      if (relation !== "" && !links.has(relation)) links.set(relation, target.trim());
    }
  }
  return links;
}

/** Asks the hub to begin or to end; it answers later, by a challenge to the callback. */
export async function askHub(
  mode: "subscribe" | "unsubscribe",
  { hub, topic, callback, secret }: HubSubscription,
  { network }: Pick<World, "network">,
): Promise<Outcome<void>> {
  const form = new URLSearchParams({ "hub.mode": mode, "hub.topic": topic, "hub.callback": callback });
  if (mode === "subscribe") {
    form.set("hub.secret", secret);
    form.set("hub.lease_seconds", String(WANTED_LEASE_SECONDS));
  }
  const result = await network.request({
    url: hub,
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: form.toString(),
    purpose: "discovery",
  });
  if (result.kind === "trouble") return failed(result.problem);
  if (result.status === 202 || result.status === 204) return kept(undefined);
  return failed(problem("http-error", { detail: `the hub answered HTTP ${result.status}` }));
}

export type HubCall =
  | { readonly kind: "confirmed"; readonly answer: string; readonly renewAt: Date | null }
  | { readonly kind: "denied"; readonly why: string }
  | { readonly kind: "unknown" };

/** A hub's GET to our callback: the challenge is repeated only for what we asked for ourselves. */
export function answerHub(
  query: URLSearchParams,
  asked: { readonly mode: "subscribe" | "unsubscribe"; readonly topic: string } | null,
  now: Date,
): HubCall {
  const [mode, topic, challenge] = ["hub.mode", "hub.topic", "hub.challenge"].map((name) => query.get(name));
  if (asked === null || topic !== asked.topic) return { kind: "unknown" };
  if (mode === "denied") return { kind: "denied", why: (query.get("hub.reason") ?? "").slice(0, 200) };
  if (mode !== asked.mode || challenge === null || challenge === undefined || challenge === "" || challenge.length > LONGEST_CHALLENGE)
    return { kind: "unknown" };
  if (mode === "unsubscribe") return { kind: "confirmed", answer: challenge, renewAt: null };
  const lease = Number(query.get("hub.lease_seconds"));
  const seconds = Number.isFinite(lease) && lease > 0 ? Math.max(lease, SHORTEST_LEASE_SECONDS) : WANTED_LEASE_SECONDS;
  // Renewed when a fifth of the lease is left, so that one lost answer does not end it.
  return { kind: "confirmed", answer: challenge, renewAt: new Date(now.getTime() + seconds * 800) };
}

/** Whether a push was signed with our secret: `X-Hub-Signature: sha256=…`. Without a good signature it is ignored, and the hub is told nothing. */
export function isSignedByHub(header: string | undefined, body: Uint8Array, secret: string): boolean {
  const [, method = "", hex = ""] = /^([a-z0-9]+)=([0-9a-f]+)$/i.exec(header ?? "") ?? [];
  if (!SIGNATURES.includes(method.toLowerCase())) return false;
  const expected = createHmac(method.toLowerCase(), secret).update(body).digest();
  const given = Buffer.from(hex, "hex");
  return given.length === expected.length && timingSafeEqual(given, expected);
}
