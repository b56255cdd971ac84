import { Development, type DevelopmentFilter, type ListedDevelopment, ListedStory, type Page, Source } from "@orontes/vocabulary";
import { and, type SQL, sql } from "drizzle-orm";
import { textArray } from "./claim.ts";
import type { Connection } from "./database.ts";

/** Where a page ended: the instant and number of its last row, opaque to everyone else. */
const toCursor = (at: string, seq: number): string => Buffer.from(`${at}|${seq}`).toString("base64url");

/** Null when the cursor was not made here. */
function readCursor(cursor: string): { at: string; seq: number } | null {
  const [at = "", seq = ""] = Buffer.from(cursor, "base64url").toString("utf8").split("|");
  return Number.isNaN(Date.parse(at)) || !/^\d+$/.test(seq) ? null : { at, seq: Number(seq) };
}
export const isCursor = (cursor: string): boolean => readCursor(cursor) !== null;

/** Places and actors asked for as ids; rows hold every id with all that contain it. */
function conditionsOf(filter: DevelopmentFilter): SQL[] {
  const made: SQL[] = [];
  const anyOf = (column: string, values: readonly string[] | undefined): void => {
    if (values !== undefined) made.push(sql`${sql.raw(`d.${column}`)} = any(${textArray(values)})`);
  };
  const overlaps = (column: string, values: readonly string[] | undefined): void => {
    if (values !== undefined) made.push(sql`${sql.raw(`d.${column}`)} && ${textArray(values)}`);
  };
  anyOf("type", filter.type);
  anyOf("family", filter.family);
  anyOf("realis", filter.realis);
  anyOf("verification", filter.verification);
  anyOf("source_id", filter.source);
  anyOf("lang", filter.language);
  overlaps("actors", filter.actor);
  overlaps("sides", filter.side);
  overlaps("places", filter.place);
  overlaps("countries", filter.country);
  overlaps("dyads", filter.dyad);
  if (filter.severity !== undefined) made.push(sql`d.severity >= ${filter.severity}`);
  if (filter.killed !== undefined) made.push(sql`d.killed >= ${filter.killed}`);
  if (filter.since !== undefined) made.push(sql`d.first_seen_at >= ${filter.since}`);
  if (filter.until !== undefined) made.push(sql`d.first_seen_at < ${filter.until}`);
  if (filter.story !== undefined) made.push(sql`d.story_id = ${filter.story}`);
  if (filter.article !== undefined) made.push(sql`d.article_id = ${filter.article}`);
  if (filter.text !== undefined) {
    const query = (configuration: string): SQL => sql`websearch_to_tsquery(${configuration}::regconfig, ${filter.text})`;
    made.push(sql`exists (select 1 from article_texts t where t.article_id = d.article_id and
      (t.fts @@ ${query("simple")} or t.fts @@ ${query("english")} or t.fts @@ ${query("turkish")} or t.fts @@ ${query("russian")} or t.fts @@ ${query("arabic")}))`);
  }
  return made;
}

interface Row extends Record<string, unknown> {
  readonly seq: string;
  readonly record: unknown;
  readonly first_seen_at: string;
  readonly story_id: string | null;
  readonly article_id: string;
  readonly title: string;
  readonly url: string | null;
  readonly published_at: string | null;
  readonly lang: string | null;
  readonly source: unknown;
}

/** Developments as they are believed now, the newest first seen first. */
export async function listDevelopments(
  connection: Connection,
  filter: DevelopmentFilter,
  limit: number,
  cursor?: string,
): Promise<Page<ListedDevelopment>> {
  const after = cursor === undefined ? null : readCursor(cursor);
  const conditions = conditionsOf(filter);
  if (after !== null) conditions.push(sql`(d.first_seen_at, d.seq) < (${after.at}::timestamptz, ${after.seq}::bigint)`);
  const { rows } = await connection.execute<Row>(sql`
    select d.seq, d.record, to_char(d.first_seen_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as first_seen_at, d.story_id, d.article_id,
      a.title, a.url, to_char(a.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as published_at, a.lang, s.record as source
    from developments d join articles a on a.id = d.article_id join sources s on s.id = d.source_id
    where d.valid_to is null ${conditions.length === 0 ? sql`` : sql`and ${and(...conditions)}`}
    order by d.first_seen_at desc, d.seq desc limit ${limit + 1}`);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map((row) => {
      const source = Source.parse(row.source);
      return {
        development: Development.parse(row.record),
        article: { id: row.article_id, title: row.title, url: row.url, publishedAt: row.published_at, lang: row.lang },
        source: { id: source.id, name: source.name, affiliation: source.affiliation, sample: source.sample },
        storyId: row.story_id,
        firstSeenAt: row.first_seen_at,
      };
    }),
    next: rows.length > limit && last !== undefined ? toCursor(last.first_seen_at, Number(last.seq)) : null,
  };
}

/** Stories, the most recently seen first. */
export async function listStories(connection: Connection, limit: number, cursor?: string, severity = 1): Promise<Page<ListedStory>> {
  const after = cursor === undefined ? null : readCursor(cursor);
  const { rows } = await connection.execute<{ record: unknown; seq: string; last_seen_at: string }>(sql`
    select record, seq, to_char(last_seen_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as last_seen_at from stories
    where severity >= ${severity} ${after === null ? sql`` : sql`and (last_seen_at, seq) < (${after.at}::timestamptz, ${after.seq}::bigint)`}
    order by last_seen_at desc, seq desc limit ${limit + 1}`);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map((row) => ListedStory.parse(row.record)),
    next: rows.length > limit && last !== undefined ? toCursor(last.last_seen_at, Number(last.seq)) : null,
  };
}

/** How many rows stand where: what a status page and `orontes start` show. */
export async function countRows(connection: Connection): Promise<Readonly<Record<string, number>>> {
  const { rows } = await connection.execute<{ name: string; count: string }>(sql`
    select 'feeds' as name, count(*) from feeds
    union all select 'items', count(*) from feed_items
    union all select 'items waiting', count(*) from feed_items where state = 'new'
    union all select 'items parked', count(*) from feed_items where state = 'parked'
    union all select 'articles', count(*) from articles
    union all select 'articles waiting', count(*) from articles where state in ('read', 'extracted')
    union all select 'articles parked', count(*) from articles where state = 'parked'
    union all select 'developments', count(*) from developments where valid_to is null
    union all select 'stories', count(*) from stories
    union all select 'subscriptions', count(*) from subscriptions
    union all select 'notifications waiting', count(*) from notifications where state in ('ready', 'retry', 'held')
    union all select 'notifications delivered', count(*) from notifications where state = 'delivered'`);
  return Object.fromEntries(rows.map((row) => [row.name, Number(row.count)]));
}

export interface LedgerLine {
  readonly recordId: string;
  readonly step: string;
  readonly outcome: "kept" | "dropped" | "failed";
  readonly code: string | null;
  readonly detail: string | null;
  readonly at: string;
}

/** Everything that happened to these records, oldest first. */
export async function ledgerOf(connection: Connection, recordIds: readonly string[]): Promise<LedgerLine[]> {
  const { rows } = await connection.execute<{
    record_id: string;
    step: string;
    outcome: LedgerLine["outcome"];
    code: string | null;
    detail: string | null;
    at: string | Date;
  }>(sql`select record_id, step, outcome, code, detail, at from ledger where record_id = any(${textArray(recordIds)}) order by id`);
  return rows.map((row) => ({
    recordId: row.record_id,
    step: row.step,
    outcome: row.outcome,
    code: row.code,
    detail: row.detail,
    at: new Date(row.at).toISOString(),
  }));
}

/** Finds an article, an item or an original address by whatever a person has at hand: an id or a URL. */
export async function findTrail(
  connection: Connection,
  what: string,
): Promise<{ itemId: string; articleId: string | null; storyId: string | null; state: string } | undefined> {
  const { rows } = await connection.execute<{ item_id: string; article_id: string | null; story_id: string | null; state: string }>(sql`
    select i.id as item_id, a.id as article_id, a.story_id, coalesce(a.state, i.state) as state from feed_items i left join articles a on a.item_id = i.id
    where i.id = ${what} or a.id = ${what} or a.url = ${what} or a.canonical_url = ${what} or i.record ->> 'url' = ${what} limit 1`);
  const row = rows[0];
  return row === undefined ? undefined : { itemId: row.item_id, articleId: row.article_id, storyId: row.story_id, state: row.state };
}
