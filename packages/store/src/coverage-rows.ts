import { CoverageEvent } from "@orontes/vocabulary";
import { desc, sql } from "drizzle-orm";
import type { Connection, Database } from "./database.ts";
import { type OutboxEntry, saveNotifications } from "./notification-rows.ts";
import { coverageEvents } from "./tables.ts";

type Row = typeof coverageEvents.$inferSelect;
const toRecord = (row: Row): CoverageEvent => CoverageEvent.parse(row);

/** The newest event of each area: what is known to be blind or seeing. */
export async function lastCoverage(connection: Connection): Promise<CoverageEvent[]> {
  const rows = await connection
    .select()
    .from(coverageEvents)
    .where(sql`${coverageEvents.seq} in (select max(seq) from coverage_events group by area)`);
  return rows.map(toRecord);
}

export async function listCoverage(connection: Connection, limit: number): Promise<CoverageEvent[]> {
  return (await connection.select().from(coverageEvents).orderBy(desc(coverageEvents.seq)).limit(limit)).map(toRecord);
}

/** Keeps an event and what is said about it, in one transaction. */
export async function saveCoverage(database: Database, event: CoverageEvent, outbox: readonly OutboxEntry[]): Promise<void> {
  await database.transaction(async (connection) => {
    await connection.insert(coverageEvents).values(event);
    await saveNotifications(connection, outbox);
  });
}

/** The feeds that brought developments of each dyad since then. */
export async function feedsByDyad(connection: Connection, sinceDays: number): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await connection.execute<{ dyad: string; feeds: string[] }>(sql`
    select dyad, array_agg(distinct a.feed_id) as feeds from developments d join articles a on a.id = d.article_id, unnest(d.dyads) as dyad
    where d.first_seen_at > now() - ${sinceDays} * interval '1 day' and not a.sample group by dyad order by dyad`);
  return new Map(rows.map(({ dyad, feeds }) => [dyad, feeds]));
}
