import { sql } from "drizzle-orm";
import type { Database } from "./database.ts";

/** Sets tokens of a day aside; false when that would pass `most`. One statement, so that no two machines take the same ones. */
export async function reserveTokens(database: Database, day: string, tokens: number, most: number): Promise<boolean> {
  if (tokens > most) return false;
  const { rowCount } = await database.drizzle.execute(sql`
    insert into model_tokens as t (day, tokens) values (${day}, ${tokens})
    on conflict (day) do update set tokens = t.tokens + excluded.tokens where t.tokens + excluded.tokens <= ${most}`);
  return (rowCount ?? 0) > 0;
}

/** Puts what was really used in the place of what was set aside. */
export async function settleTokens(database: Database, day: string, reserved: number, used: number): Promise<void> {
  await database.drizzle.execute(sql`update model_tokens set tokens = greatest(0, tokens - ${reserved} + ${used}) where day = ${day}`);
}
