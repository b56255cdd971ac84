import { type Subscription, Subscription as SubscriptionSchema } from "@orontes/vocabulary";
import { and, eq, sql } from "drizzle-orm";
import { textArray } from "./claim.ts";
import type { Connection, Database } from "./database.ts";
import { mutes, rules, subscriptions } from "./tables.ts";

/** A subscription with what only our own house needs to know of it. */
export interface KeptSubscription {
  readonly subscription: Subscription;
  readonly tenant: string;
  /** The rule in its parsed form, as `alerts` made it. */
  readonly rule: unknown;
  /** Equal for two subscriptions that reach the same person by the same way. */
  readonly destination: string;
  readonly unsubscribeToken: string;
  readonly lastDigestAt: string | null;
}

export interface NewSubscription extends Omit<KeptSubscription, "lastDigestAt"> {
  readonly canonicalRule: string;
}

const columns = { row: subscriptions, rule: rules.record };
function toRecord({ row, rule }: { row: typeof subscriptions.$inferSelect; rule: unknown }): KeptSubscription {
  const subscription = SubscriptionSchema.parse({
    ...(row.record as object),
    id: row.id,
    name: row.name,
    ruleId: row.ruleId,
    channel: row.channel,
    state: row.state,
    stateReason: row.stateReason,
    snoozedUntil: row.snoozedUntil,
    createdAt: row.createdAt,
  });
  return {
    subscription,
    tenant: row.tenant,
    rule,
    destination: row.destination,
    unsubscribeToken: row.unsubscribeToken,
    lastDigestAt: row.lastDigestAt,
  };
}

/** Keeps a subscription and the immutable version of its rule. */
export async function saveSubscription(database: Database, made: NewSubscription): Promise<void> {
  const { id, name, ruleId, channel, state, stateReason, snoozedUntil, createdAt, ...record } = made.subscription;
  await database.transaction(async (connection) => {
    await connection
      .insert(rules)
      .values({
        id: ruleId,
        tenant: made.tenant,
        text: made.subscription.rule,
        canonical: made.canonicalRule,
        record: made.rule,
        createdAt,
      });
    await connection.insert(subscriptions).values({
      id,
      tenant: made.tenant,
      name,
      ruleId,
      record,
      channel,
      destination: made.destination,
      state,
      stateReason,
      snoozedUntil,
      unsubscribeToken: made.unsubscribeToken,
      createdAt,
    });
  });
}

const selectSubscriptions = (connection: Connection) =>
  connection.select(columns).from(subscriptions).innerJoin(rules, eq(rules.id, subscriptions.ruleId));

export async function listSubscriptions(connection: Connection, tenant: string): Promise<KeptSubscription[]> {
  const rows = await selectSubscriptions(connection).where(eq(subscriptions.tenant, tenant)).orderBy(subscriptions.seq);
  return rows.map(toRecord);
}

/** Those that are matched: of every tenant. */
export async function activeSubscriptions(connection: Connection): Promise<KeptSubscription[]> {
  const rows = await selectSubscriptions(connection).where(eq(subscriptions.state, "active")).orderBy(subscriptions.seq);
  return rows.map(toRecord);
}

export async function findSubscription(connection: Connection, tenant: string, id: string): Promise<KeptSubscription | undefined> {
  const [row] = await selectSubscriptions(connection).where(and(eq(subscriptions.tenant, tenant), eq(subscriptions.id, id)));
  return row === undefined ? undefined : toRecord(row);
}

export async function findByUnsubscribeToken(connection: Connection, token: string): Promise<KeptSubscription | undefined> {
  const [row] = await selectSubscriptions(connection).where(eq(subscriptions.unsubscribeToken, token));
  return row === undefined ? undefined : toRecord(row);
}

export interface SubscriptionChange {
  readonly state?: Subscription["state"];
  readonly stateReason?: string | null;
  readonly snoozedUntil?: string | null;
}

/** False when the tenant has no such subscription. What is still undelivered for a subscription that is no longer active is cancelled. */
export async function changeSubscription(database: Database, tenant: string, id: string, change: SubscriptionChange): Promise<boolean> {
  return database.transaction(async (connection) => {
    const rows = await connection
      .update(subscriptions)
      .set(change)
      .where(and(eq(subscriptions.tenant, tenant), eq(subscriptions.id, id)))
      .returning({ id: subscriptions.id });
    if (rows.length > 0 && change.state !== undefined && change.state !== "active") {
      await connection.execute(
        sql`update notifications set state = 'cancelled', reason = 'cancelled' where subscription_id = ${id} and state in ('ready', 'retry', 'held', 'batched')`,
      );
    }
    return rows.length > 0;
  });
}

export async function removeSubscription(database: Database, tenant: string, id: string): Promise<boolean> {
  const rows = await database.drizzle
    .delete(subscriptions)
    .where(and(eq(subscriptions.tenant, tenant), eq(subscriptions.id, id)))
    .returning({ id: subscriptions.id });
  return rows.length > 0;
}

/** False when the tenant has no such subscription. */
export async function muteStory(database: Database, tenant: string, subscriptionId: string, storyId: string, now: Date): Promise<boolean> {
  if ((await findSubscription(database.drizzle, tenant, subscriptionId)) === undefined) return false;
  await database.drizzle.insert(mutes).values({ subscriptionId, storyId, createdAt: now.toISOString() }).onConflictDoNothing();
  return true;
}

/** What was said before, to whom: what deciding whether to speak again rests on. */
export interface SpokenBefore {
  readonly subscriptionId: string;
  /** The newest version of the story that a notification was made for; null when none. */
  readonly lastVersion: number | null;
  readonly lastSpokenAt: string | null;
  readonly lastHour: number;
  readonly lastDay: number;
  readonly muted: boolean;
}

export async function spokenBefore(
  connection: Connection,
  subscriptionIds: readonly string[],
  storyId: string,
  now: Date,
): Promise<ReadonlyMap<string, SpokenBefore>> {
  const at = now.toISOString();
  const { rows } = await connection.execute<{
    id: string;
    last_version: number | null;
    last_at: Date | string | null;
    hour: string;
    day: string;
    muted: boolean;
  }>(sql`
    select s.id,
      (select max(n.story_version) from notifications n where s.id = any(n.subscription_ids) and n.story_id = ${storyId} and n.state <> 'cancelled') as last_version,
      (select max(n.created_at) from notifications n where s.id = any(n.subscription_ids) and n.story_id = ${storyId} and n.state <> 'cancelled') as last_at,
      (select count(*) from notifications n where n.subscription_id = s.id and n.created_at > ${at}::timestamptz - interval '1 hour') as hour,
      (select count(*) from notifications n where n.subscription_id = s.id and n.created_at > ${at}::timestamptz - interval '1 day') as day,
      exists (select 1 from mutes m where m.subscription_id = s.id and m.story_id = ${storyId}) as muted
    from subscriptions s where s.id = any(${textArray(subscriptionIds)})`);
  return new Map(
    rows.map((row) => [
      row.id,
      {
        subscriptionId: row.id,
        lastVersion: row.last_version,
        lastSpokenAt: row.last_at === null ? null : new Date(row.last_at).toISOString(),
        lastHour: Number(row.hour),
        lastDay: Number(row.day),
        muted: row.muted,
      },
    ]),
  );
}
