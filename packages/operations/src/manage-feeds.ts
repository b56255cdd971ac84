import { discoverFeeds, fetchFeed, parseFeed } from "@orontes/feeds";
import { addFeed as storeFeed, changeFeed, listFeeds, removeSources, saveSource } from "@orontes/store";
import { failed, type Feed, initialFeedState, kept, type Outcome, type ParsedFeed, problem, type Source } from "@orontes/vocabulary";
import { hostOf } from "./load-sources.ts";
import type { Workplace } from "./workplace.ts";

export const parseFeedDocument = parseFeed;

/** Fetches and reads an address once, without keeping anything. */
export async function lookOnce({ world }: Pick<Workplace, "world">, url: string): Promise<Outcome<ParsedFeed>> {
  const look = await fetchFeed({ url }, initialFeedState, world, { now: world.clock.now() });
  if (look.outcome.kind !== "kept") return look.outcome;
  return parseFeed(look.outcome.value.bytes, { contentType: look.outcome.value.contentType, url: look.outcome.value.url });
}

export interface AddedFeed {
  readonly feed: Feed;
  readonly added: boolean;
  readonly found: ParsedFeed;
}

/** Adds a feed after trying it. The address of a site leads to the feed that its page names. */
export async function addFeed(workplace: Workplace, address: string): Promise<Outcome<AddedFeed>> {
  const { database, world } = workplace;
  const url = /^[a-z]+:\/\//i.test(address) ? address : `https://${address}`;
  if (!URL.canParse(url)) return failed(problem("url-refused", { detail: `“${address}” is not an address.` }));
  const first = await lookOnce(workplace, url);
  const at = first.kind === "kept" ? url : await discovered(workplace, url);
  const found = first.kind === "kept" || at === null ? first : await lookOnce(workplace, at);
  if (found.kind !== "kept" || at === null) return found.kind === "kept" ? failed(problem("not-a-feed")) : found;
  const host = new URL(at).hostname.replace(/^www\./, "");
  const source: Source = {
    id: host.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, ""),
    name: found.value.title ?? host,
    country: null,
    owner: null,
    ownership: "unknown",
    affiliation: "unknown",
    side: null,
    admiralty: "F",
    sample: false,
  };
  const known = (await listFeeds(database.drizzle)).find(({ feed }) => hostOf(feed.url) === hostOf(at));
  if (known === undefined) await saveSource(database, source, world.clock.now());
  const feed: Feed = {
    id: world.random.id("feed"),
    sourceId: known?.source.id ?? source.id,
    url: at,
    title: found.value.title,
    lang: found.value.lang?.slice(0, 2) ?? null,
    pace: "normal",
    status: "unverified",
    sample: false,
  };
  return kept({ ...(await storeFeed(database, feed, hostOf(at), world.clock.now())), found: found.value });
}

/** The first feed that a site's page names, or null. */
async function discovered({ world }: Pick<Workplace, "world">, url: string): Promise<string | null> {
  const page = await world.network.request({ url, method: "GET", headers: { accept: "text/html" }, purpose: "discovery" });
  if (page.kind !== "response" || page.status !== 200) return null;
  return discoverFeeds(new TextDecoder().decode(page.body), page.url)[0]?.url ?? null;
}

/** Pauses a feed, or lets it run again. False when there is none with this id. */
export const pauseFeed = ({ database }: Pick<Workplace, "database">, id: string, paused: boolean): Promise<boolean> =>
  changeFeed(database, id, { status: paused ? "paused" : "unverified" });

/** Removes a source with its feeds and everything that came from them. */
export const removeFeed = async ({ database }: Pick<Workplace, "database">, sourceId: string): Promise<boolean> =>
  (await removeSources(database, [sourceId])) > 0;
