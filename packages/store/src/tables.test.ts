import { getTableColumns, getTableName, is, sql } from "drizzle-orm";
import { PgTable } from "drizzle-orm/pg-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as tables from "./tables.ts";
import { type FreshDatabase, freshDatabase } from "./testing.ts";

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

const all = Object.values(tables).filter((table) => is(table, PgTable)) as PgTable[];

test.each(all.map((table) => [getTableName(table), table] as const))(
  "the table %s has the columns that the migrations made",
  async (name, table) => {
    const { rows } = await database.drizzle.execute<{ column_name: string; is_nullable: string }>(
      sql`select column_name, is_nullable from information_schema.columns where table_name = ${name} and column_name <> 'fts'`,
    );
    const made = rows.map((row) => `${row.column_name} ${row.is_nullable === "YES" ? "null" : "not null"}`).sort();
    const stated = Object.values(getTableColumns(table))
      .map((column) => `${column.name} ${column.notNull ? "not null" : "null"}`)
      .sort();
    expect(stated).toEqual(made);
  },
);
