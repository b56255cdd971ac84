import {
  type Attempt,
  type DeliveryState,
  type Match,
  Match as MatchSchema,
  Message,
  type Notification,
  Notification as NotificationSchema,
  type Outcome,
} from "@orontes/vocabulary";
import { and, desc, eq, sql } from "drizzle-orm";
import type { ClaimOptions } from "./article-rows.ts";
import { type Claimed, entryOf, fenced, inMs, LeaseLost, textArray, writeLedger } from "./claim.ts";
import type { Connection, Database } from "./database.ts";
import { holdStoryVersion, type StoryVersion } from "./story-rows.ts";
import { attempts, matches, notifications, subscriptions } from "./tables.ts";

export interface DecidedMatch {
  readonly match: Match;
  readonly decision: "speak" | "hold" | "batch" | "silent";
  readonly reason: string | null;
  /** For `hold`: when it is released. */
  readonly heldUntil: string | null;
}

export interface OutboxEntry {
  readonly notification: Notification;
  readonly tenant: string;
  readonly destination: string;
  /** Every subscription that this one message speaks for. */
  readonly subscriptionIds: readonly string[];
  readonly state: "ready" | "held";
}

/** Ends the matching of a story version: matches and their notifications in one transaction. False when the lease was lost. */
export async function settleMatching(
  database: Database,
  claim: Claimed<StoryVersion>,
  decided: readonly DecidedMatch[],
  outbox: readonly OutboxEntry[],
  outcome: Outcome<unknown>,
  detail: string,
): Promise<boolean> {
  const written = await fenced(() =>
    database.transaction(async (connection) => {
      await holdStoryVersion(connection, claim, "matched", 0);
      for (const { match, decision, reason, heldUntil } of decided) {
        await connection
          .insert(matches)
          .values({
            id: match.id,
            subscriptionId: match.subscriptionId,
            ruleId: match.ruleId,
            storyId: match.storyId,
            storyVersion: match.storyVersion,
            record: match,
            decision,
            reason,
            heldUntil,
            matchedAt: match.matchedAt,
          })
          .onConflictDoNothing();
      }
      await saveNotifications(connection, outbox);
      await writeLedger(connection, [entryOf(claim.record.article.article.id, "match-stories", outcome, detail)]);
    }),
  );
  return written.kind === "written";
}

/** Puts notifications into the outbox; one whose key is there already is left as it is. An older undelivered version of the same story to the same destination is superseded. */
export async function saveNotifications(connection: Connection, outbox: readonly OutboxEntry[]): Promise<void> {
  for (const { notification, tenant, destination, subscriptionIds, state } of outbox) {
    await connection
      .insert(notifications)
      .values({
        id: notification.id,
        key: notification.key,
        tenant,
        subscriptionId: notification.subscriptionId,
        subscriptionIds: [...subscriptionIds],
        destination,
        storyId: notification.storyId,
        storyVersion: notification.storyVersion,
        message: notification.message,
        state,
        dueAt: notification.heldUntil ?? notification.createdAt,
        createdAt: notification.createdAt,
      })
      .onConflictDoNothing({ target: notifications.key });
    if (notification.storyId !== null && notification.storyVersion !== null) {
      // Only what was never tried: after a first try nobody knows whether it arrived.
      await connection.execute(sql`
        update notifications set state = 'superseded', reason = 'superseded' where destination = ${destination} and story_id = ${notification.storyId}
          and story_version < ${notification.storyVersion} and state in ('ready', 'held') and tries = 0 and (claimed_until is null or claimed_until < now())`);
    }
  }
}

export interface DueNotification {
  readonly notification: Notification;
  readonly destination: string;
  /** Of the subscription it is sent for. */
  readonly channel: unknown;
  readonly unsubscribeToken: string;
  readonly attempts: number;
  /** The newest notification of the same story that was delivered there before, for threads. */
  readonly earlierKeys: readonly string[];
}

/** Claims what is due, one for each destination, oldest first, so that one hanging receiver slows nobody else. */
export async function claimNotifications(database: Database, { limit, leaseMs }: ClaimOptions): Promise<Claimed<DueNotification>[]> {
  return database.transaction(async (connection) => {
    await connection.execute(sql`select pg_advisory_xact_lock(7236671004)`);
    const { rows } = await connection.execute<{ id: string }>(sql`
      with due as (
        select id from (
          select id, due_at, seq, row_number() over (partition by destination order by due_at, seq) as place
          from notifications n
          where state in ('ready', 'retry', 'held') and due_at <= now()
            and not exists (select 1 from notifications m where m.destination = n.destination and m.claimed_until > now())
        ) ranked where place = 1 order by due_at, seq limit ${limit}
      )
      update notifications t set claimed_until = ${inMs(leaseMs)}, epoch = t.epoch + 1, tries = t.tries + 1 from due where t.id = due.id returning t.id`);
    const claimed: Claimed<DueNotification>[] = [];
    for (const { id } of rows) {
      const [row] = await connection
        .select({ row: notifications, channel: subscriptions.channel, token: subscriptions.unsubscribeToken })
        .from(notifications)
        .innerJoin(subscriptions, eq(subscriptions.id, notifications.subscriptionId))
        .where(eq(notifications.id, id));
      if (row === undefined) continue;
      const earlier = await connection
        .select({ key: notifications.key })
        .from(notifications)
        .where(
          sql`${notifications.destination} = ${row.row.destination} and ${notifications.storyId} = ${row.row.storyId} and ${notifications.state} = 'delivered' and ${notifications.seq} < ${row.row.seq}`,
        )
        .orderBy(notifications.seq);
      claimed.push({
        id,
        epoch: row.row.epoch,
        tries: row.row.tries,
        record: {
          notification: toNotification(row.row),
          destination: row.row.destination,
          channel: row.channel,
          unsubscribeToken: row.token,
          attempts: row.row.tries,
          earlierKeys: earlier.map((one) => one.key),
        },
      });
    }
    return claimed;
  });
}

const toNotification = (row: typeof notifications.$inferSelect): Notification =>
  NotificationSchema.parse({ ...row, message: Message.parse(row.message), heldUntil: row.state === "held" ? row.dueAt : null });

export interface DeliveryEnd {
  readonly state: DeliveryState;
  /** For `retry`: how long to wait. */
  readonly delayMs: number;
  readonly reason: string | null;
  readonly attempt: Attempt;
}

/** Appends the attempt and moves the notification on. False when another process took it over; the attempt is kept all the same. */
export async function settleDelivery(
  database: Database,
  claim: Claimed<DueNotification>,
  end: DeliveryEnd,
  outcome: Outcome<unknown>,
): Promise<boolean> {
  const { attempt } = end;
  return database.transaction(async (connection) => {
    await connection.insert(attempts).values({ ...attempt, ms: Math.round(attempt.ms) });
    const rows = await connection
      .update(notifications)
      .set({
        state: end.state,
        reason: end.reason,
        dueAt: inMs(end.delayMs) as unknown as string,
        claimedUntil: null,
        ...(end.state === "delivered" ? { deliveredAt: attempt.at } : {}),
      })
      .where(and(eq(notifications.id, claim.id), eq(notifications.epoch, claim.epoch)))
      .returning({ subscriptionId: notifications.subscriptionId });
    const subscriptionId = rows[0]?.subscriptionId;
    if (subscriptionId === undefined) return false;
    await connection.execute(
      end.state === "delivered"
        ? sql`update subscriptions set failing_since = null where id = ${subscriptionId}`
        : sql`update subscriptions set failing_since = coalesce(failing_since, now()) where id = ${subscriptionId}`,
    );
    if (end.state === "gone")
      await connection
        .update(subscriptions)
        .set({ state: "disabled", stateReason: attempt.answer })
        .where(eq(subscriptions.id, subscriptionId));
    await writeLedger(connection, [entryOf(claim.id, "send-notifications", outcome, attempt.answer)]);
    return true;
  });
}

/** Disables subscriptions whose receiver only failed for this long; the answer is their ids. */
export async function disableFailing(database: Database, forMs: number): Promise<string[]> {
  const { rows } = await database.drizzle.execute<{ id: string }>(sql`
    update subscriptions set state = 'disabled', state_reason = 'Every delivery failed for too long; mend the receiver and resume.'
    where state = 'active' and failing_since < now() - ${forMs} * interval '1 millisecond' returning id`);
  return rows.map((row) => row.id);
}

export interface OutboxRow {
  readonly notification: Notification;
  readonly state: DeliveryState;
  readonly reason: string | null;
  readonly tries: number;
  readonly dueAt: string;
  readonly deliveredAt: string | null;
}

export async function listOutbox(
  connection: Connection,
  tenant: string,
  { state, limit }: { state?: DeliveryState; limit: number },
): Promise<OutboxRow[]> {
  const rows = await connection
    .select()
    .from(notifications)
    .where(and(eq(notifications.tenant, tenant), state === undefined ? undefined : eq(notifications.state, state)))
    .orderBy(desc(notifications.seq))
    .limit(limit);
  return rows.map((row) => ({
    notification: toNotification(row),
    state: row.state as DeliveryState,
    reason: row.reason,
    tries: row.tries,
    dueAt: row.dueAt,
    deliveredAt: row.deliveredAt,
  }));
}

/** Sends a notification once more, at once, under its old key. False when the tenant has none with this id, or it is being sent. */
export async function replayNotification(database: Database, tenant: string, id: string): Promise<boolean> {
  const rows = await database.drizzle
    .update(notifications)
    .set({ state: "ready", reason: null, dueAt: sql`now()` as unknown as string, tries: 0 })
    .where(
      sql`${notifications.tenant} = ${tenant} and ${notifications.id} = ${id} and (${notifications.claimedUntil} is null or ${notifications.claimedUntil} < now())`,
    )
    .returning({ id: notifications.id });
  return rows.length > 0;
}

export async function attemptsOf(connection: Connection, notificationId: string): Promise<Attempt[]> {
  const rows = await connection.select().from(attempts).where(eq(attempts.notificationId, notificationId)).orderBy(attempts.id);
  return rows.map((row) => ({
    notificationId: row.notificationId,
    number: row.number,
    at: row.at,
    ms: row.ms,
    outcome: row.outcome as Attempt["outcome"],
    answer: row.answer,
  }));
}

/** Matches that wait for a subscription's digest: made in `from` ≤ t < `to`. */
export async function batchedMatches(connection: Connection, subscriptionId: string, from: string, to: string): Promise<Match[]> {
  const rows = await connection
    .select({ record: matches.record })
    .from(matches)
    .where(
      sql`${matches.subscriptionId} = ${subscriptionId} and ${matches.decision} = 'batch' and ${matches.matchedAt} >= ${from} and ${matches.matchedAt} < ${to}`,
    )
    .orderBy(matches.matchedAt);
  return rows.map((row) => MatchSchema.parse(row.record));
}

/** Writes a digest and moves the window's start, in one transaction; an empty window moves it alone. Nothing when another process was faster. */
export async function settleDigest(
  database: Database,
  subscriptionId: string,
  previous: string | null,
  until: string,
  outbox: readonly OutboxEntry[],
): Promise<boolean> {
  const written = await fenced(() =>
    database.transaction(async (connection) => {
      const { rowCount } = await connection.execute(sql`
        update subscriptions set last_digest_at = ${until} where id = ${subscriptionId} and last_digest_at is not distinct from ${previous}::timestamptz`);
      if (rowCount === 0) throw new LeaseLost();
      await saveNotifications(connection, outbox);
    }),
  );
  return written.kind === "written";
}

/** The matches of a story for these subscriptions, newest version first: for the ledger's "why". */
export async function matchesOf(
  connection: Connection,
  storyIds: readonly string[],
): Promise<{ match: Match; decision: string; reason: string | null }[]> {
  const rows = await connection
    .select()
    .from(matches)
    .where(sql`${matches.storyId} = any(${textArray(storyIds)})`)
    .orderBy(matches.matchedAt);
  return rows.map((row) => ({ match: MatchSchema.parse(row.record), decision: row.decision, reason: row.reason }));
}

/** Milliseconds by which the most overdue notification is late; null when none is due. */
export async function deliveryLagMs(connection: Connection): Promise<number | null> {
  const { rows } = await connection.execute<{ lag: string | null }>(
    sql`select extract(epoch from now() - min(due_at)) * 1000 as lag from notifications where state in ('ready', 'retry', 'held') and due_at <= now()`,
  );
  const lag = rows[0]?.lag ?? null;
  return lag === null ? null : Math.round(Number(lag));
}

/** Destinations with held matches whose time has come, and those matches. */
export async function heldMatches(
  connection: Connection,
): Promise<{ match: Match; subscriptionId: string; destination: string; heldUntil: string }[]> {
  const rows = await connection
    .select({
      record: matches.record,
      subscriptionId: matches.subscriptionId,
      destination: subscriptions.destination,
      heldUntil: matches.heldUntil,
    })
    .from(matches)
    .innerJoin(subscriptions, eq(subscriptions.id, matches.subscriptionId))
    .where(
      sql`${matches.decision} = 'hold' and ${matches.releasedBy} is null and ${matches.heldUntil} <= now() and ${subscriptions.state} = 'active'`,
    )
    .orderBy(subscriptions.destination, matches.matchedAt);
  return rows.map((row) => ({
    match: MatchSchema.parse(row.record),
    subscriptionId: row.subscriptionId,
    destination: row.destination,
    heldUntil: row.heldUntil ?? "",
  }));
}

/** Puts a roll-up into the outbox and notes which matches it releases, in one transaction. False when another process was faster. */
export async function releaseHeld(
  database: Database,
  matchIds: readonly string[],
  entry: OutboxEntry | null,
  by: string,
): Promise<boolean> {
  const written = await fenced(() =>
    database.transaction(async (connection) => {
      const { rowCount } = await connection.execute(
        sql`update matches set released_by = ${by} where id = any(${textArray(matchIds)}) and released_by is null`,
      );
      if (rowCount !== matchIds.length) throw new LeaseLost();
      if (entry !== null) await saveNotifications(connection, [entry]);
    }),
  );
  return written.kind === "written";
}
