import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sql } from "drizzle-orm";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { StoreUnavailable } from "../errors.ts";
import type { Database } from "./database.ts";

/** The one folder of migrations; the same distance from `src/database` and from `dist/database`. */
export const MIGRATIONS = { migrationsFolder: fileURLToPath(new URL("../../migrations", import.meta.url)) };

interface Listed {
  tag: string;
  when: number;
}

/** Every migration of this version, oldest first. */
export function migrations(): Listed[] {
  const list = readFileSync(join(MIGRATIONS.migrationsFolder, "meta/_journal.json"), "utf8");
  return (JSON.parse(list) as { entries: Listed[] }).entries;
}

/** Names of the tables that migrations ever made: a database may hold others that are not the store's. */
export function ownTables(): Set<string> {
  const all = readMigrationFiles(MIGRATIONS).flatMap(({ sql: statements }) => statements);
  return new Set(all.flatMap((statement) => [...statement.matchAll(/CREATE TABLE "(\w+)"/g)].map(([, name = ""]) => name)));
}

/** Tags of the migrations that a database has had; none where it is new. */
export async function appliedMigrations(database: Database): Promise<string[]> {
  const known = (await database.execute(sql`select to_regclass('drizzle.__drizzle_migrations') is not null as known`)) as unknown as {
    rows: { known: boolean }[];
  };
  if (known.rows[0]?.known !== true) return [];
  const { rows } = (await database.execute(
    sql`select created_at::text as at from drizzle.__drizzle_migrations order by created_at`,
  )) as unknown as {
    rows: { at: string }[];
  };
  const applied = new Set(rows.map(({ at }) => Number(at)));
  if ([...applied].some((when) => !migrations().some((one) => one.when === when)))
    throw new StoreUnavailable("newer", {
      vi: "Kho dữ liệu do phiên bản mới hơn tạo ra và được giữ nguyên. Hãy nâng cấp chương trình rồi chạy lại.",
      en: "A newer version made this store; it was left as it is. Update the program, then run again.",
    });
  return migrations().flatMap(({ tag, when }) => (applied.has(when) ? [tag] : []));
}

/** Whether a database was made by an earlier version, and what it had. */
export async function isBehind(database: Database): Promise<string | null> {
  const applied = await appliedMigrations(database);
  return applied.length > 0 && applied.length < migrations().length ? (applied.at(-1) ?? null) : null;
}

/**
 * Runs the first `count` migrations that a database has not had, in the transaction that it is given, and writes down that it has them as
 * drizzle does.
 */
export async function migrateTo(database: Database, count: number): Promise<void> {
  await database.execute(sql`create schema if not exists drizzle`);
  await database.execute(
    sql`create table if not exists drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint)`,
  );
  const had = (await appliedMigrations(database)).length;
  for (const { sql: statements, hash, folderMillis } of readMigrationFiles(MIGRATIONS).slice(had, count)) {
    for (const statement of statements) await database.execute(sql.raw(statement));
    await database.execute(sql`insert into drizzle.__drizzle_migrations (hash, created_at) values (${hash}, ${folderMillis})`);
  }
}
