import { Article, Extraction, FeedItem, Feed, type Outcome, type Development, Source } from "@orontes/vocabulary";
import { and, desc, eq, isNull, ne, sql } from "drizzle-orm";
import {
  afterFailure,
  type Claimed,
  entryOf,
  fenced,
  inMs,
  isFree,
  LeaseLost,
  MAX_TRIES,
  type Step,
  textArray,
  writeLedger,
} from "./claim.ts";
import type { Connection, Database } from "./database.ts";
import { articleRevisions, articles, articleTexts, developments, feedItems, feeds, sources } from "./tables.ts";

export interface ItemToRead {
  readonly item: FeedItem;
  readonly feed: Feed;
  readonly source: Source;
  /** The article made of an earlier revision of the item. */
  readonly articleId: string | null;
  readonly firstLook: boolean;
}

export interface ClaimOptions {
  readonly limit: number;
  readonly leaseMs: number;
}

/** Claims rows of one table in one state, the longest due first; rows that used up their tries are left. */
async function claimIds(
  connection: Connection,
  table: "feed_items" | "articles",
  state: string,
  { limit, leaseMs }: ClaimOptions,
): Promise<string[]> {
  const name = sql.raw(table);
  const { rows } = await connection.execute<{ id: string }>(sql`
    with due as (
      select id from ${name} where state = ${state} and due_at <= now() and tries < ${MAX_TRIES} and ${isFree}
      order by due_at, first_seen_at, id limit ${limit} for update skip locked
    )
    update ${name} t set claimed_until = ${inMs(leaseMs)}, epoch = t.epoch + 1, tries = t.tries + 1 from due where t.id = due.id returning t.id`);
  return rows.map((row) => row.id);
}

/** Items whose article is to be read. */
export async function claimItems(database: Database, options: ClaimOptions): Promise<Claimed<ItemToRead>[]> {
  return database.transaction(async (connection) => {
    const ids = await claimIds(connection, "feed_items", "new", options);
    if (ids.length === 0) return [];
    const rows = await connection
      .select({ row: feedItems, feed: feeds.record, source: sources.record })
      .from(feedItems)
      .innerJoin(feeds, eq(feeds.id, feedItems.feedId))
      .innerJoin(sources, eq(sources.id, feeds.sourceId))
      .where(sql`${feedItems.id} = any(${textArray(ids)})`)
      .orderBy(feedItems.firstSeenAt, feedItems.id);
    return rows.map(({ row, feed, source }) => ({
      id: row.id,
      epoch: row.epoch,
      tries: row.tries,
      record: {
        item: FeedItem.parse(row.record),
        feed: Feed.parse(feed),
        source: Source.parse(source),
        articleId: row.articleId,
        firstLook: row.firstLook,
      },
    }));
  });
}

/** A read article with what tells copies and changes apart. */
export interface ReadText {
  readonly article: Omit<Article, "revision">;
  readonly canonicalUrl: string | null;
  /** Equal for two articles that carry the same text. */
  readonly fingerprint: string | null;
  readonly contentHash: string;
}

/**
 * Ends a claimed item: an article (new, or one more revision when its text changed), a drop, or a failure that is
 * tried again or parked. False when the lease was lost.
 */
export async function settleItem(database: Database, claim: Claimed<ItemToRead>, outcome: Outcome<ReadText>, now: Date): Promise<boolean> {
  const written = await fenced(() =>
    database.transaction(async (connection) => {
      const end = endOf(outcome, claim.tries, "read");
      await hold(connection, "feed_items", claim, end.state, end.delayMs);
      if (outcome.kind !== "kept") {
        await writeLedger(connection, [entryOf(claim.id, "read-articles", end.outcome)]);
        return;
      }
      const saved = await saveArticle(connection, claim, outcome.value, now);
      await connection.update(feedItems).set({ articleId: saved.id, tries: 0 }).where(eq(feedItems.id, claim.id));
      await writeLedger(connection, [
        entryOf(claim.id, "read-articles", outcome, saved.id),
        entryOf(saved.id, "read-articles", saved.outcome, saved.detail),
      ]);
    }),
  );
  return written.kind === "written";
}

async function saveArticle(
  connection: Connection,
  claim: Claimed<ItemToRead>,
  text: ReadText,
  now: Date,
): Promise<{ id: string; outcome: Outcome<unknown>; detail: string }> {
  const { articleId, firstLook } = claim.record;
  const id = articleId ?? text.article.id;
  const [last] = await connection
    .select()
    .from(articleRevisions)
    .where(eq(articleRevisions.articleId, id))
    .orderBy(desc(articleRevisions.revision))
    .limit(1);
  if (last?.contentHash === text.contentHash)
    return { id, outcome: { kind: "dropped", reason: "already-seen" }, detail: `revision ${last.revision}` };
  const revision = (last?.revision ?? 0) + 1;
  const copy = text.fingerprint === null ? undefined : await olderCopy(connection, id, text.article.sourceId, text.fingerprint);
  const { article } = text;
  const values = {
    revision,
    url: article.url,
    canonicalUrl: text.canonicalUrl,
    title: article.title,
    lang: article.lang,
    author: article.author,
    publishedAt: article.publishedAt,
    textFrom: article.textFrom,
    fingerprint: text.fingerprint,
    duplicateOf: copy ?? null,
    state: copy === undefined ? "read" : "dropped",
    dueAt: now.toISOString(),
    tries: 0,
  };
  await connection
    .insert(articles)
    .values({
      ...values,
      id,
      itemId: claim.id,
      feedId: claim.record.feed.id,
      sourceId: claim.record.source.id,
      firstSeenAt: article.firstSeenAt,
      firstLook,
      sample: article.sample,
    })
    .onConflictDoUpdate({ target: articles.id, set: values });
  await connection
    .insert(articleRevisions)
    .values({
      articleId: id,
      revision,
      title: article.title,
      body: article.text,
      contentHash: text.contentHash,
      seenAt: now.toISOString(),
    });
  const body = { lang: article.lang, body: `${article.title}\n${article.text}` };
  await connection
    .insert(articleTexts)
    .values({ articleId: id, ...body })
    .onConflictDoUpdate({ target: articleTexts.articleId, set: body });
  if (copy !== undefined) return { id, outcome: { kind: "dropped", reason: "duplicate-text" }, detail: `copy of ${copy}` };
  return {
    id,
    outcome: { kind: "kept", value: id },
    detail: `revision ${revision}, ${article.text.length} characters from the ${article.textFrom}`,
  };
}

async function olderCopy(connection: Connection, id: string, sourceId: string | null, fingerprint: string): Promise<string | undefined> {
  if (sourceId === null) return undefined;
  const [copy] = await connection
    .select({ id: articles.id })
    .from(articles)
    .where(and(eq(articles.sourceId, sourceId), eq(articles.fingerprint, fingerprint), ne(articles.id, id), isNull(articles.duplicateOf)))
    .limit(1);
  return copy?.id;
}

/** Where a claimed row goes when its step has ended; `outcome` is what the ledger says of it. */
export function endOf(
  outcome: Outcome<unknown>,
  tries: number,
  next: string,
): { state: string | null; delayMs: number; outcome: Outcome<unknown> } {
  switch (outcome.kind) {
    case "kept":
      return { state: next, delayMs: 0, outcome };
    case "dropped":
      return { state: "dropped", delayMs: 0, outcome };
    case "failed": {
      const after = afterFailure(outcome.problem, tries);
      if (after.state === "again") return { state: null, delayMs: after.delayMs, outcome };
      return { state: "parked", delayMs: 0, outcome: { kind: "failed", problem: after.problem } };
    }
  }
}

/** Moves a claimed row on, and throws when the lease was lost. `state` null: the same state again, later. */
async function hold(
  connection: Connection,
  table: "feed_items" | "articles",
  claim: Claimed<unknown>,
  state: string | null,
  delayMs: number,
): Promise<void> {
  const { rowCount } = await connection.execute(sql`
    update ${sql.raw(table)} set state = coalesce(${state}, state), due_at = ${inMs(delayMs)}, claimed_until = null,
      tries = case when ${state}::text is null or ${state} = 'parked' then tries else 0 end
    where id = ${claim.id} and epoch = ${claim.epoch}`);
  if (rowCount === 0) throw new LeaseLost();
}

/** An article as it is kept, with what matching needs beside it. */
export interface KeptArticle {
  readonly article: Article;
  readonly source: Source;
  readonly firstLook: boolean;
}

const articleColumns = { row: articles, source: sources.record, body: articleRevisions.body };
type ArticleRow = { row: typeof articles.$inferSelect; source: unknown; body: string };

function toArticle({ row, source, body }: ArticleRow): KeptArticle {
  const article = Article.parse({ ...row, text: body });
  return { article, source: Source.parse(source), firstLook: row.firstLook };
}

const selectArticles = (connection: Connection) =>
  connection
    .select(articleColumns)
    .from(articles)
    .innerJoin(sources, eq(sources.id, articles.sourceId))
    .innerJoin(articleRevisions, and(eq(articleRevisions.articleId, articles.id), eq(articleRevisions.revision, articles.revision)));

export async function findArticle(connection: Connection, id: string): Promise<KeptArticle | undefined> {
  const [row] = await selectArticles(connection).where(eq(articles.id, id));
  return row === undefined ? undefined : toArticle(row);
}

/** Articles to extract (`read`) or to group (`extracted`). */
export async function claimArticles(
  database: Database,
  state: "read" | "extracted",
  options: ClaimOptions,
): Promise<Claimed<KeptArticle>[]> {
  return database.transaction(async (connection) => {
    const ids = await claimIds(connection, "articles", state, options);
    if (ids.length === 0) return [];
    const rows = await selectArticles(connection)
      .where(sql`${articles.id} = any(${textArray(ids)})`)
      .orderBy(articles.firstSeenAt, articles.id);
    return rows.map((row) => ({ id: row.row.id, epoch: row.row.epoch, tries: row.row.tries, record: toArticle(row) }));
  });
}

/** What a development says beside its record, for filters; ids with all that contain them. */
export interface DevelopmentKeys {
  readonly actors: readonly string[];
  readonly sides: readonly string[];
  readonly places: readonly string[];
  readonly countries: readonly string[];
}

/** Ends an extraction: the developments of an older revision stop being valid, those of this one begin. False when the lease was lost. */
export async function settleExtraction(
  database: Database,
  claim: Claimed<KeptArticle>,
  outcome: Outcome<Extraction>,
  keysOf: (development: Development) => DevelopmentKeys,
): Promise<boolean> {
  const { article, source } = claim.record;
  const written = await fenced(() =>
    database.transaction(async (connection) => {
      const end = endOf(outcome, claim.tries, "extracted");
      await hold(connection, "articles", claim, end.state, end.delayMs);
      if (outcome.kind !== "failed") {
        await connection.execute(sql`update developments set valid_to = now() where article_id = ${article.id} and valid_to is null`);
      }
      if (outcome.kind === "kept") {
        await connection.update(articles).set({ relevance: outcome.value.relevance }).where(eq(articles.id, article.id));
        if (outcome.value.developments.length > 0) {
          await connection
            .insert(developments)
            .values(
              outcome.value.developments.map((development) => ({
                ...rowOf(development, keysOf(development)),
                revision: article.revision,
                sourceId: source.id,
                lang: article.lang,
                firstSeenAt: article.firstSeenAt,
              })),
            )
            .onConflictDoNothing();
        }
      }
      const detail = outcome.kind === "kept" ? `${outcome.value.developments.length} developments` : null;
      await writeLedger(connection, [entryOf(article.id, "extract-articles", end.outcome, detail)]);
    }),
  );
  return written.kind === "written";
}

/** Ends a claimed article in a step that writes nothing else. False when the lease was lost. */
export async function settleArticle(
  database: Database,
  claim: Claimed<KeptArticle>,
  step: Step,
  outcome: Outcome<unknown>,
  next: string,
): Promise<boolean> {
  const written = await fenced(() =>
    database.transaction(async (connection) => {
      const end = endOf(outcome, claim.tries, next);
      await hold(connection, "articles", claim, end.state, end.delayMs);
      await writeLedger(connection, [entryOf(claim.id, step, end.outcome)]);
    }),
  );
  return written.kind === "written";
}

export const holdArticle = (connection: Connection, claim: Claimed<KeptArticle>, state: string): Promise<void> =>
  hold(connection, "articles", claim, state, 0);

function rowOf(development: Development, keys: DevelopmentKeys) {
  const killed = development.quantities
    .filter((quantity) => quantity.kind === "killed")
    .map((quantity) => quantity.min ?? quantity.max ?? 0);
  return {
    id: development.id,
    articleId: development.articleId,
    type: development.type,
    family: development.family,
    realis: development.realis,
    verification: development.verification,
    relevance: development.relevance,
    severity: development.severity,
    dyads: development.dyads,
    actors: [...keys.actors],
    sides: [...keys.sides],
    places: [...keys.places],
    countries: [...keys.countries],
    killed: killed.length === 0 ? null : Math.round(Math.max(...killed)),
    occurredFrom: development.when.start,
    occurredTo: development.when.end,
    record: development,
    validFrom: sql`now()` as unknown as string,
  };
}

export interface Revision {
  readonly revision: number;
  readonly title: string;
  readonly text: string;
  readonly seenAt: string;
}

export async function listRevisions(connection: Connection, articleId: string): Promise<Revision[]> {
  const rows = await connection
    .select()
    .from(articleRevisions)
    .where(eq(articleRevisions.articleId, articleId))
    .orderBy(articleRevisions.revision);
  return rows.map((row) => ({ revision: row.revision, title: row.title, text: row.body, seenAt: row.seenAt }));
}

export async function developmentsOf(connection: Connection, articleId: string): Promise<Development[]> {
  const rows = await connection
    .select({ record: developments.record })
    .from(developments)
    .where(and(eq(developments.articleId, articleId), isNull(developments.validTo)))
    .orderBy(developments.seq);
  return Extraction.shape.developments.parse(rows.map((row) => row.record));
}
