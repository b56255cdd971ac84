import { discoverFeeds, fetchFeed, formatOpml, likelyFeedUrls, type ListedFeed, parseFeed, parseOpml } from "@orontes/feeds";
import { addFeed as storeFeed, changeFeed, hostOf, listFeeds, removeSources, saveSource } from "@orontes/store";
import { failed, type Feed, initialFeedState, kept, type Outcome, type ParsedFeed, problem, type Source } from "@orontes/vocabulary";
import type { Workplace } from "./workplace.ts";

export const parseFeedDocument = parseFeed;

/** Fetches and reads an address once, without keeping anything. */
export async function lookOnce({ world }: Pick<Workplace, "world">, url: string): Promise<Outcome<ParsedFeed>> {
  const look = await fetchFeed({ url }, initialFeedState, world, { now: world.clock.now() });
  if (look.outcome.kind !== "kept") return look.outcome;
  return parseFeed(look.outcome.value.bytes, { contentType: look.outcome.value.contentType, url: look.outcome.value.url });
}

/** Addresses tried for one site. */
const MOST_TRIES = 12;

export interface AddedFeed {
  readonly feed: Feed;
  readonly added: boolean;
  readonly found: ParsedFeed;
}

/** Adds a feed after trying it. The address of a site leads to the feed that its page names. With `dryRun` nothing is kept. */
export async function addFeed(workplace: Workplace, address: string, dryRun = false): Promise<Outcome<AddedFeed>> {
  const { database, world } = workplace;
  const url = /^[a-z]+:\/\//i.test(address) ? address : `https://${address}`;
  if (!URL.canParse(url)) return failed(problem("url-refused", { detail: `“${address}” is not an address.` }));
  const found = await findFeed(workplace, url);
  if (found.kind !== "kept") return found;
  const { at, parsed } = found.value;
  const source = dryRun ? sourceOf(at, parsed.title) : await sourceAt(workplace, at, parsed.title);
  const feed = feedAt(workplace, at, source.id, { title: parsed.title, lang: parsed.lang?.slice(0, 2) ?? null, folders: [] });
  if (dryRun) return kept({ feed, added: false, found: parsed });
  return kept({ ...(await storeFeed(database, feed, world.clock.now())), found: parsed });
}

interface FoundFeed {
  readonly at: string;
  readonly parsed: ParsedFeed;
}

/** The feed at an address; else the first that its page names and that can be read; else one at a usual place of the site. */
async function findFeed(workplace: Pick<Workplace, "world">, url: string): Promise<Outcome<FoundFeed>> {
  const first = await lookOnce(workplace, url);
  if (first.kind === "kept") return kept({ at: url, parsed: first.value });
  // Only a page can name a feed: a host that refuses or does not answer is not asked on.
  if (first.kind !== "failed" || !["not-a-feed", "parse-error", "http-not-found"].includes(first.problem.code)) return first;
  const { world } = workplace;
  const page = await world.network.request({ url, method: "GET", headers: { accept: "text/html" }, purpose: "discovery" });
  const named = page.kind === "response" && page.status === 200 ? discoverFeeds(new TextDecoder().decode(page.body), page.url) : [];
  for (const at of [...named.map((one) => one.url), ...likelyFeedUrls(url)].slice(0, MOST_TRIES)) {
    const look = await lookOnce(workplace, at);
    if (look.kind === "kept") return kept({ at, parsed: look.value });
  }
  return first;
}

/** The source that stands behind an address: the one that other feeds of its host have, else a new one of which nothing is known. */
async function sourceAt({ database, world }: Pick<Workplace, "database" | "world">, url: string, title: string | null): Promise<Source> {
  const known = (await listFeeds(database.drizzle)).find(({ feed }) => hostOf(feed.url) === hostOf(url));
  if (known !== undefined) return known.source;
  const source = sourceOf(url, title);
  await saveSource(database, source, world.clock.now());
  return source;
}

function sourceOf(url: string, title: string | null): Source {
  const host = new URL(url).hostname.replace(/^www\./, "");
  return {
    id: host.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, ""),
    name: title ?? host,
    country: null,
    owner: null,
    ownership: "unknown",
    affiliation: "unknown",
    side: null,
    admiralty: "F",
    sample: false,
  };
}

const feedAt = (
  { world }: Pick<Workplace, "world">,
  url: string,
  sourceId: string,
  known: Pick<Feed, "title" | "lang" | "folders">,
): Feed => ({ id: world.random.id("feed"), sourceId, url, pace: "normal", status: "unverified", sample: false, ...known });

export interface ImportedFeed extends ListedFeed {
  readonly added: boolean;
}

/** Adds the feeds of an OPML list, each in its folders; none is fetched now. With `dryRun` nothing is kept. */
export async function importOpml(workplace: Workplace, text: string, dryRun = false): Promise<Outcome<readonly ImportedFeed[]>> {
  const { database, world } = workplace;
  const listed = parseOpml(text);
  if (listed.kind !== "kept") return listed;
  const known = new Set((await listFeeds(database.drizzle)).map(({ feed }) => feed.url));
  const imported: ImportedFeed[] = [];
  for (const one of listed.value) {
    const { url, title, folders } = one;
    const isNew = !known.has(url);
    if (isNew && !dryRun) {
      const source = await sourceAt(workplace, url, title);
      await storeFeed(database, feedAt(workplace, url, source.id, { title, lang: null, folders: [...folders] }), world.clock.now());
    }
    imported.push({ ...one, added: isNew });
  }
  return kept(imported);
}

/** Every feed but the samples as OPML 2.0; `importOpml` gives them back. */
export async function exportOpml({ database }: Pick<Workplace, "database">): Promise<string> {
  const feeds = (await listFeeds(database.drizzle)).filter(({ feed }) => !feed.sample);
  return formatOpml(
    feeds.map(({ feed }) => ({ url: feed.url, title: feed.title, siteUrl: null, folders: feed.folders })),
    "Orontes",
  );
}

/** Pauses a feed, or lets it run again. False when there is none with this id. */
export const pauseFeed = ({ database }: Pick<Workplace, "database">, id: string, paused: boolean): Promise<boolean> =>
  changeFeed(database, id, { status: paused ? "paused" : "unverified" });

/** Removes a source with its feeds and everything that came from them. */
export const removeFeed = async ({ database }: Pick<Workplace, "database">, sourceId: string): Promise<boolean> =>
  (await removeSources(database, [sourceId])) > 0;
