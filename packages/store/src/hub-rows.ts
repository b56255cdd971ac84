import { eq, sql } from "drizzle-orm";
import { inMs } from "./claim.ts";
import type { Connection, Database } from "./database.ts";
import { hubSubscriptions } from "./tables.ts";

/** What is kept of a hub that was asked to tell of a feed's news. */
export interface KnownHub {
  readonly feedId: string;
  readonly hub: string;
  readonly topic: string;
  /** The unguessable part of our callback. */
  readonly token: string;
  readonly sealedSecret: string;
  readonly confirmedAt: string | null;
  readonly lastPushAt: string | null;
  readonly trouble: string | null;
}
type Row = typeof hubSubscriptions.$inferSelect;
const toRecord = (row: Row): KnownHub => row;

/** Keeps the hub that a feed names; another hub or topic than before is asked anew, under a new token. */
export async function rememberHub(
  database: Database,
  made: Pick<KnownHub, "feedId" | "hub" | "topic" | "token" | "sealedSecret">,
): Promise<void> {
  await database.drizzle
    .insert(hubSubscriptions)
    .values(made)
    .onConflictDoUpdate({
      target: hubSubscriptions.feedId,
      set: { ...made, dueAt: sql`'-infinity'`, confirmedAt: null, trouble: null },
      setWhere: sql`hub_subscriptions.hub <> excluded.hub or hub_subscriptions.topic <> excluded.topic`,
    });
}

/** Takes hubs that are to be asked now, new ones and those whose lease runs out; whoever dies meanwhile leaves them due again after `retryMs`. */
export async function takeDueHubs(database: Database, limit: number, retryMs: number): Promise<KnownHub[]> {
  return database.transaction(async (connection) => {
    const { rows } = await connection.execute<{ feed_id: string }>(sql`
      update hub_subscriptions set due_at = ${inMs(retryMs)} where feed_id in (
        select feed_id from hub_subscriptions where due_at <= now() order by due_at limit ${limit} for update skip locked) returning feed_id`);
    const taken: KnownHub[] = [];
    for (const { feed_id: id } of rows) {
      const [row] = await connection.select().from(hubSubscriptions).where(eq(hubSubscriptions.feedId, id));
      if (row !== undefined) taken.push(toRecord(row));
    }
    return taken;
  });
}

export async function findHub(connection: Connection, token: string): Promise<KnownHub | undefined> {
  const [row] = await connection.select().from(hubSubscriptions).where(eq(hubSubscriptions.token, token));
  return row === undefined ? undefined : toRecord(row);
}

/** The hub said yes: asked again when the lease runs out. */
export async function confirmHub(database: Database, token: string, now: Date, renewAt: Date): Promise<void> {
  await database.drizzle
    .update(hubSubscriptions)
    .set({ confirmedAt: now.toISOString(), dueAt: renewAt.toISOString(), trouble: null })
    .where(eq(hubSubscriptions.token, token));
}

/** The hub said no, or could not be asked. */
export async function refuseHub(database: Database, token: string, trouble: string, retryMs: number): Promise<void> {
  await database.drizzle
    .update(hubSubscriptions)
    .set({ trouble, dueAt: inMs(retryMs) as unknown as string })
    .where(eq(hubSubscriptions.token, token));
}

/** A push makes the feed due, and nothing else. */
export async function pushed(database: Database, { feedId }: Pick<KnownHub, "feedId">): Promise<void> {
  await database.transaction(async (connection) => {
    await connection
      .update(hubSubscriptions)
      .set({ lastPushAt: sql`now()` as unknown as string })
      .where(eq(hubSubscriptions.feedId, feedId));
    await connection.execute(sql`update feeds set next_look_at = least(next_look_at, now()) where id = ${feedId} and status <> 'paused'`);
  });
}
