import { Feed, FeedItem, FeedState, initialFeedState, type Outcome, Source } from "@orontes/vocabulary";
import { and, eq, inArray, sql } from "drizzle-orm";
import { type Claimed, entryOf, fenced, inMs, LeaseLost, textArray, writeLedger } from "./claim.ts";
import type { Connection, Database } from "./database.ts";
import { feedItems, feeds, sources } from "./tables.ts";

/** A feed with what is remembered of it and who stands behind it. */
export interface KnownFeed {
  readonly feed: Feed;
  readonly state: FeedState;
  readonly source: Source;
}

type Row = { feed: typeof feeds.$inferSelect; source: typeof sources.$inferSelect };
const toRecord = ({ feed, source }: Row): KnownFeed => ({
  feed: Feed.parse(feed.record),
  state: FeedState.parse(feed.state),
  source: Source.parse(source.record),
});

/** Adds a source, or brings what is known of it up to date. */
export async function saveSource(database: Database, source: Source, now: Date): Promise<void> {
  await database.drizzle
    .insert(sources)
    .values({ id: source.id, record: source, sample: source.sample, createdAt: now.toISOString() })
    .onConflictDoUpdate({ target: sources.id, set: { record: source, sample: source.sample } });
}

/** Feeds of one host are fetched one at a time. */
export const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url);

/** Adds a feed unless its address is known; the answer is the feed that now stands there, and whether it is new. */
export async function addFeed(database: Database, feed: Feed, now: Date): Promise<{ feed: Feed; added: boolean }> {
  const inserted = await database.drizzle
    .insert(feeds)
    .values({
      id: feed.id,
      sourceId: feed.sourceId,
      url: feed.url,
      record: feed,
      state: initialFeedState,
      status: feed.status,
      host: hostOf(feed.url),
      nextLookAt: now.toISOString(),
      createdAt: now.toISOString(),
    })
    .onConflictDoNothing({ target: feeds.url })
    .returning({ id: feeds.id });
  if (inserted.length > 0) return { feed, added: true };
  const [known] = await database.drizzle.select().from(feeds).where(eq(feeds.url, feed.url));
  return { feed: Feed.parse(known?.record ?? feed), added: false };
}

export async function listFeeds(connection: Connection): Promise<KnownFeed[]> {
  const rows = await connection
    .select({ feed: feeds, source: sources })
    .from(feeds)
    .innerJoin(sources, eq(sources.id, feeds.sourceId))
    .orderBy(sources.sample, sources.id, feeds.url);
  return rows.map(toRecord);
}

export async function listSources(connection: Connection): Promise<{ source: Source; createdAt: string }[]> {
  const rows = await connection.select().from(sources).orderBy(sources.sample, sources.id);
  return rows.map((row) => ({ source: Source.parse(row.record), createdAt: row.createdAt }));
}

/** Removes sources with all that came from them; the answer is how many there were. Stories keep their other articles. */
export async function removeSources(database: Database, ids: readonly string[]): Promise<number> {
  return database.transaction(async (connection) => {
    const list = textArray(ids);
    await connection.execute(sql`delete from stories where id in (select story_id from articles where source_id = any(${list})) and not exists
      (select 1 from articles where articles.story_id = stories.id and not (source_id = any(${list})))`);
    const removed = await connection
      .delete(sources)
      .where(inArray(sources.id, [...ids]))
      .returning({ id: sources.id });
    return removed.length;
  });
}

/** Changes status or address of a feed; the next look is due at once. False when there is no such feed. */
export async function changeFeed(database: Database, id: string, change: Partial<Pick<Feed, "status" | "url" | "pace">>): Promise<boolean> {
  const rows = await database.drizzle.execute(sql`
    update feeds set record = record || ${JSON.stringify(change)}::jsonb, status = coalesce(${change.status ?? null}, status), url = coalesce(${change.url ?? null}, url),
      host = coalesce(${change.url === undefined ? null : hostOf(change.url)}, host), next_look_at = now() where id = ${id}`);
  return (rows.rowCount ?? 0) > 0;
}

export interface FeedClaim {
  readonly limit: number;
  readonly leaseMs: number;
  /** Look although it is not due yet. */
  readonly force?: boolean;
  /** Leave out feeds that this run has looked at. */
  readonly except?: readonly string[];
}

/** Claims due feeds, the most overdue first, never two of one host in flight. */
export async function claimFeeds(
  database: Database,
  { limit, leaseMs, force = false, except = [] }: FeedClaim,
): Promise<Claimed<KnownFeed>[]> {
  return database.transaction(async (connection) => {
    // One claimer at a time: with row locks alone two could take different feeds of one host.
    await connection.execute(sql`select pg_advisory_xact_lock(7236671003)`);
    const due = await connection.execute<{ id: string }>(sql`
      select id from (
        select id, next_look_at, row_number() over (partition by host order by next_look_at, id) as place
        from feeds f
        where status <> 'paused' and (${force} or next_look_at <= now()) and not (id = any(${textArray(except)}))
          and (host_waits_until is null or host_waits_until < now())
          and not exists (select 1 from feeds g where g.host = f.host and g.claimed_until > now())
      ) ranked where place = 1 order by next_look_at, id limit ${limit}`);
    const ids = due.rows.map((row) => row.id);
    if (ids.length === 0) return [];
    await connection
      .update(feeds)
      .set({ claimedUntil: inMs(leaseMs) as unknown as string, epoch: sql`${feeds.epoch} + 1` })
      .where(inArray(feeds.id, ids));
    const rows = await connection
      .select({ feed: feeds, source: sources })
      .from(feeds)
      .innerJoin(sources, eq(sources.id, feeds.sourceId))
      .where(inArray(feeds.id, ids));
    return rows.map((row) => ({ id: row.feed.id, epoch: row.feed.epoch, tries: row.feed.tries, record: toRecord(row) }));
  });
}

/** Milliseconds by which the most overdue feed is late; null when none is due. */
export async function feedLagMs(connection: Connection): Promise<number | null> {
  const { rows } = await connection.execute<{ lag: string | null }>(
    sql`select extract(epoch from now() - min(greatest(next_look_at, created_at))) * 1000 as lag from feeds where status <> 'paused' and next_look_at <= now()`,
  );
  const lag = rows[0]?.lag ?? null;
  return lag === null ? null : Math.round(Number(lag));
}

export interface LookResult {
  readonly state: FeedState;
  readonly status: Feed["status"];
  readonly url?: string;
  readonly title?: string;
  /** The whole host waits this long. */
  readonly hostWaitMs?: number;
  readonly nextLookMs: number;
  readonly outcome: Outcome<unknown>;
  readonly items: readonly FeedItem[];
}

export interface LookCounts {
  readonly added: number;
  readonly changed: number;
}

/** What becomes of a feed that moved to an address which is read already: its history goes over, and it is read no more under its own. */
const MERGED = { code: "merged", message: "It moved to an address that is read already; its items went over to that feed.", detail: null };

/** Writes what a look gave: items that are new or changed, and only with them the validators. Null when the lease was lost. */
export async function settleLook(database: Database, claim: Claimed<KnownFeed>, result: LookResult): Promise<LookCounts | null> {
  const { feed } = claim.record;
  const record: Feed = { ...feed, status: result.status, url: result.url ?? feed.url, title: result.title ?? feed.title };
  const firstLook = claim.record.state.lastSuccessAt === null;
  const written = await fenced(() =>
    database.transaction(async (connection) => {
      const other = record.url === feed.url ? undefined : await feedAt(connection, record.url);
      const merged: Feed = { ...record, url: feed.url, status: "paused" };
      const held = await connection
        .update(feeds)
        .set({
          ...(other === undefined
            ? { record, state: result.state, status: result.status, url: record.url, host: hostOf(record.url) }
            : { record: merged, state: { ...result.state, problem: MERGED }, status: merged.status }),
          nextLookAt: inMs(result.nextLookMs) as unknown as string,
          claimedUntil: null,
        })
        .where(and(eq(feeds.id, claim.id), eq(feeds.epoch, claim.epoch)))
        .returning({ host: feeds.host });
      const host = held[0]?.host;
      if (host === undefined) throw new LeaseLost();
      if (result.hostWaitMs !== undefined && result.hostWaitMs > 0) {
        await connection
          .update(feeds)
          .set({ hostWaitsUntil: inMs(result.hostWaitMs) as unknown as string })
          .where(eq(feeds.host, host));
      }
      const counts = await saveItems(connection, result.items, firstLook);
      if (other !== undefined) await giveItems(connection, claim.id, other);
      await writeLedger(connection, [
        entryOf(
          claim.id,
          "poll-feeds",
          result.outcome,
          result.outcome.kind === "kept" ? `${counts.added} new, ${counts.changed} changed` : null,
        ),
      ]);
      return counts;
    }),
  );
  return written.kind === "written" ? written.value : null;
}

async function feedAt(connection: Connection, url: string): Promise<string | undefined> {
  const [row] = await connection.select({ id: feeds.id }).from(feeds).where(eq(feeds.url, url));
  return row?.id;
}

/** What the other feed does not have goes over with its articles; what both have stays where it is, so that nothing is lost. */
async function giveItems(connection: Connection, from: string, to: string): Promise<void> {
  await connection.execute(sql`
    with moved as (
      update feed_items i set feed_id = ${to} where feed_id = ${from} and not exists (select 1 from feed_items k where k.feed_id = ${to} and k.key = i.key)
      returning id
    )
    update articles set feed_id = ${to} where item_id in (select id from moved)`);
}

async function saveItems(connection: Connection, items: readonly FeedItem[], firstLook: boolean): Promise<LookCounts> {
  if (items.length === 0) return { added: 0, changed: 0 };
  const rows = await connection
    .insert(feedItems)
    .values(
      items.map((item) => ({
        id: item.itemId,
        feedId: item.feedId,
        key: item.key,
        contentHash: item.contentHash,
        record: item,
        firstSeenAt: item.firstSeenAt,
        firstLook,
        state: "new",
        dueAt: item.firstSeenAt,
      })),
    )
    .onConflictDoUpdate({
      target: [feedItems.feedId, feedItems.key],
      set: {
        record: sql`excluded.record || jsonb_build_object('itemId', feed_items.id, 'firstSeenAt', feed_items.record ->> 'firstSeenAt')`,
        contentHash: sql`excluded.content_hash`,
        state: "new",
        tries: 0,
        dueAt: sql`now()`,
      },
      setWhere: sql`feed_items.content_hash <> excluded.content_hash`,
    })
    .returning({ id: feedItems.id });
  const added = new Set(items.map((item) => item.itemId));
  const fresh = rows.filter((row) => added.has(row.id)).length;
  return { added: fresh, changed: rows.length - fresh };
}

/** The keys already stored for a feed, out of those given. */
export async function knownKeys(connection: Connection, feedId: string, keys: readonly string[]): Promise<ReadonlySet<string>> {
  if (keys.length === 0) return new Set();
  const rows = await connection
    .select({ key: feedItems.key })
    .from(feedItems)
    .where(and(eq(feedItems.feedId, feedId), inArray(feedItems.key, [...keys])));
  return new Set(rows.map((row) => row.key));
}
