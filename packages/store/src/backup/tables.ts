import { sql } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { ownTables } from "../database/migrations.ts";

/** The rows of a statement, on either database. */
export async function rowsOf<R>(database: Database, statement: string): Promise<R[]> {
  const result = (await database.execute(sql.raw(statement))) as unknown as { rows: R[] };
  return result.rows;
}

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A table of the store, as the database has it, with the columns that its rows are ordered by. */
export interface Table {
  name: string;
  key: string[];
}

/** The tables of the store, each after those that it refers to. */
export async function tablesOf(database: Database): Promise<Table[]> {
  const names = await rowsOf<{ name: string }>(
    database,
    "select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1",
  );
  const own = ownTables();
  const keys = await rowsOf<{ name: string; column: string }>(
    database,
    `select c.relname as name, a.attname as column from pg_index i join pg_class c on c.oid = i.indrelid
     join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey)
     where i.indisprimary and c.relnamespace = 'public'::regnamespace order by 1, array_position(i.indkey::int2[], a.attnum)`,
  );
  const needs = await rowsOf<{ name: string; other: string }>(
    database,
    `select c.relname as name, f.relname as other from pg_constraint k join pg_class c on c.oid = k.conrelid
     join pg_class f on f.oid = k.confrelid where k.contype = 'f' and c.relnamespace = 'public'::regnamespace`,
  );
  const ordered: string[] = [];
  const place = (name: string): void => {
    if (ordered.includes(name)) return;
    for (const { other } of needs.filter((one) => one.name === name && one.other !== name)) place(other);
    ordered.push(name);
  };
  for (const { name } of names) if (own.has(name)) place(name);
  return ordered.map((name) => ({ name, key: keys.filter((one) => one.name === name).map(({ column }) => column) }));
}

/** The counters of ids, by name, with the last number that each gave. */
export async function sequencesOf(database: Database): Promise<Record<string, number>> {
  const rows = await rowsOf<{ name: string; last: string | number | null }>(
    database,
    "select sequencename as name, last_value as last from pg_sequences where schemaname = 'public' order by 1",
  );
  return Object.fromEntries(rows.flatMap(({ name, last }) => (last === null ? [] : [[name, Number(last)]])));
}

/** Tables that hold rows. */
export async function filledTables(database: Database): Promise<string[]> {
  const filled: string[] = [];
  for (const { name } of await tablesOf(database)) {
    const [row] = await rowsOf<{ one: number }>(database, `select 1 as one from ${quoted(name)} limit 1`);
    if (row !== undefined) filled.push(name);
  }
  return filled;
}
