import { Change, type Claim, Development, type Placement, Story } from "@orontes/vocabulary";
import { and, desc, eq, inArray, sql } from "drizzle-orm";
import { z } from "zod";
import { holdArticle, type ClaimOptions, type KeptArticle, findArticle, endOf } from "./article-rows.ts";
import { type Claimed, entryOf, fenced, inMs, isFree, LeaseLost, MAX_TRIES, textArray, writeLedger } from "./claim.ts";
import type { Connection, Database } from "./database.ts";
import { articles, claims, developments, stories, storyVersions } from "./tables.ts";

const toStory = (row: { record: unknown; profile: unknown }): Story => Story.parse({ ...(row.record as object), profile: row.profile });

/** Stories seen since `since` that share a key, and the story the article is in already; the newest first. */
export async function nearbyStories(
  connection: Connection,
  keys: readonly string[],
  since: Date,
  articleId: string,
  limit: number,
): Promise<Story[]> {
  const rows = await connection
    .select({ record: stories.record, profile: stories.profile })
    .from(stories)
    .where(
      sql`(${stories.keys} && ${textArray(keys)} and ${stories.lastSeenAt} >= ${since.toISOString()}) or ${stories.id} = (select story_id from articles where id = ${articleId})`,
    )
    .orderBy(desc(stories.lastSeenAt))
    .limit(limit);
  return rows.map(toStory);
}

export async function findStory(connection: Connection, id: string): Promise<Story | undefined> {
  const [row] = await connection.select().from(stories).where(eq(stories.id, id));
  return row === undefined ? undefined : toStory(row);
}

/** Writes where an article came to stand: the story as it now is, its version, the claims, and the verification that followed. False when the lease was lost. */
export async function settleGrouping(
  database: Database,
  claim: Claimed<KeptArticle>,
  placement: Placement,
  keys: readonly string[],
  now: Date,
): Promise<boolean> {
  const { article, firstLook } = claim.record;
  const { profile, ...record } = placement.story;
  const written = await fenced(() =>
    database.transaction(async (connection) => {
      await holdArticle(connection, claim, "grouped");
      const values = {
        version: record.version,
        record,
        profile: profile ?? {},
        severity: record.severity,
        firstSeenAt: record.firstSeenAt,
        lastSeenAt: record.lastSeenAt,
      };
      await connection
        .insert(stories)
        .values({ id: record.id, ...values, keys: [...keys] })
        .onConflictDoUpdate({
          target: stories.id,
          set: { ...values, keys: sql`(select array_agg(distinct key) from unnest(${stories.keys} || excluded.keys) key)` },
        });
      await connection
        .insert(storyVersions)
        .values({
          storyId: record.id,
          version: record.version,
          record,
          articleId: article.id,
          revision: article.revision,
          relation: placement.relation,
          material: placement.material,
          changes: placement.changes,
          why: placement.why,
          firstLook,
          at: now.toISOString(),
          state: "grouped",
          dueAt: now.toISOString(),
        })
        .onConflictDoNothing();
      await connection.update(articles).set({ storyId: record.id }).where(eq(articles.id, article.id));
      await connection.update(developments).set({ storyId: record.id }).where(eq(developments.articleId, article.id));
      for (const development of record.developments) {
        await connection.execute(sql`update developments set verification = ${development.verification}, record = jsonb_set(record, '{verification}', to_jsonb(${development.verification}::text))
          where id = ${development.id} and verification <> ${development.verification}`);
      }
      await saveClaims(connection, placement.claims);
      await writeLedger(connection, [
        entryOf(
          article.id,
          "group-stories",
          { kind: "kept", value: null },
          `${placement.relation} in ${record.id} version ${record.version}: ${placement.why.join("; ")}`,
        ),
      ]);
    }),
  );
  return written.kind === "written";
}

async function saveClaims(connection: Connection, made: readonly Claim[]): Promise<void> {
  if (made.length === 0) return;
  await connection
    .insert(claims)
    .values(made.map((claim) => ({ ...claim, value: claim.value ?? null })))
    .onConflictDoNothing();
}

/** One version of a story, and the article that made it. */
export interface StoryVersion {
  readonly story: Omit<Story, "profile">;
  readonly article: KeptArticle;
  readonly relation: string;
  readonly material: boolean;
  readonly changes: readonly Change[];
  /** The article came with the first look at its feed. */
  readonly firstLook: boolean;
  readonly at: string;
}

const ListedStory = Story.omit({ profile: true });
const Changes = z.array(Change);

async function toVersion(connection: Connection, row: typeof storyVersions.$inferSelect): Promise<StoryVersion | undefined> {
  const article = await findArticle(connection, row.articleId);
  if (article === undefined) return undefined;
  return {
    story: ListedStory.parse(row.record),
    article,
    relation: row.relation,
    material: row.material,
    changes: Changes.parse(row.changes),
    firstLook: row.firstLook,
    at: row.at,
  };
}

/** Story versions that no rule has looked at, oldest first, and of one story in order. */
export async function claimStoryVersions(database: Database, { limit, leaseMs }: ClaimOptions): Promise<Claimed<StoryVersion>[]> {
  return database.transaction(async (connection) => {
    const { rows } = await connection.execute<{ story_id: string; version: number }>(sql`
      with due as (
        select story_id, version from story_versions v
        where state = 'grouped' and due_at <= now() and tries < ${MAX_TRIES} and ${isFree}
          and not exists (select 1 from story_versions w where w.story_id = v.story_id and w.version < v.version and w.state = 'grouped')
        order by at, story_id limit ${limit} for update skip locked
      )
      update story_versions t set claimed_until = ${inMs(leaseMs)}, epoch = t.epoch + 1, tries = t.tries + 1
      from due where t.story_id = due.story_id and t.version = due.version returning t.story_id, t.version`);
    const claimed: Claimed<StoryVersion>[] = [];
    for (const { story_id, version } of rows) {
      const [row] = await connection
        .select()
        .from(storyVersions)
        .where(and(eq(storyVersions.storyId, story_id), eq(storyVersions.version, version)));
      if (row === undefined) continue;
      const record = await toVersion(connection, row);
      if (record !== undefined) claimed.push({ id: `${story_id} version ${version}`, epoch: row.epoch, tries: row.tries, record });
    }
    return claimed.sort((a, b) => a.record.at.localeCompare(b.record.at));
  });
}

/** Moves a claimed version on inside a transaction; throws when the lease was lost. */
export async function holdStoryVersion(
  connection: Connection,
  claim: Claimed<StoryVersion>,
  state: string | null,
  delayMs: number,
): Promise<void> {
  const { story } = claim.record;
  const { rowCount } = await connection.execute(sql`
    update story_versions set state = coalesce(${state}, state), due_at = ${inMs(delayMs)}, claimed_until = null
    where story_id = ${story.id} and version = ${story.version} and epoch = ${claim.epoch}`);
  if (rowCount === 0) throw new LeaseLost();
}

/** Ends a version whose matching failed. */
export async function failStoryVersion(
  database: Database,
  claim: Claimed<StoryVersion>,
  outcome: { kind: "failed"; problem: import("@orontes/vocabulary").Problem },
): Promise<boolean> {
  const written = await fenced(() =>
    database.transaction(async (connection) => {
      const end = endOf(outcome, claim.tries, "matched");
      await holdStoryVersion(connection, claim, end.state, end.delayMs);
      await writeLedger(connection, [entryOf(claim.record.article.article.id, "match-stories", end.outcome)]);
    }),
  );
  return written.kind === "written";
}

/** Versions made in a time range, oldest first: what a back-test replays. */
export async function versionsBetween(connection: Connection, since: Date, until: Date, limit: number): Promise<StoryVersion[]> {
  const rows = await connection
    .select()
    .from(storyVersions)
    .where(sql`${storyVersions.at} >= ${since.toISOString()} and ${storyVersions.at} < ${until.toISOString()}`)
    .orderBy(storyVersions.at, storyVersions.storyId, storyVersions.version)
    .limit(limit);
  const versions: StoryVersion[] = [];
  for (const row of rows) {
    const version = await toVersion(connection, row);
    if (version !== undefined) versions.push(version);
  }
  return versions;
}

export async function historyOf(connection: Connection, storyId: string): Promise<StoryVersion[]> {
  const rows = await connection.select().from(storyVersions).where(eq(storyVersions.storyId, storyId)).orderBy(storyVersions.version);
  const versions: StoryVersion[] = [];
  for (const row of rows) {
    const version = await toVersion(connection, row);
    if (version !== undefined) versions.push(version);
  }
  return versions;
}

export async function claimsOf(connection: Connection, storyId: string): Promise<(typeof claims.$inferSelect)[]> {
  return connection.select().from(claims).where(eq(claims.storyId, storyId)).orderBy(claims.id);
}

/** The developments with these ids as they stand now. */
export async function developmentsById(connection: Connection, ids: readonly string[]): Promise<Development[]> {
  if (ids.length === 0) return [];
  const rows = await connection
    .select({ record: developments.record })
    .from(developments)
    .where(inArray(developments.id, [...ids]));
  return z.array(Development).parse(rows.map((row) => row.record));
}
