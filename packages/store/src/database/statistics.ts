import { type SQL, sql } from "drizzle-orm";
import type { Database } from "./database.ts";

/** How often it is looked whether the store has grown, milliseconds: an import makes a small store a large one in a minute. */
export const LOOKS = 10_000;
/** So much larger a store is planned for anew. */
export const GROWN = 1.5;
/** Pages of a table of some 1,000 passages: below that nothing is worth planning. */
export const SMALL = 200;

const looked = new WeakMap<Database, { at: number; done: Promise<void> }>();

/** Before what reads many rows: without knowing how many there are and of what, the database sorts all of them for the first hundred. */
export function keepPlannable(database: Database): Promise<void> {
  const last = looked.get(database);
  const now = performance.now();
  if (last !== undefined && now - last.at < LOOKS) return last.done;
  const done = countGrown(database).then(() => undefined);
  looked.set(database, { at: now, done });
  done.catch(() => looked.delete(database));
  return done;
}

/** Has the tables looked through where they have grown since, as the embedded database has nobody who does it in the background; pages of the passages. */
export async function countGrown(database: Database): Promise<number> {
  const { counted, pages } = await sizeOf(database);
  if (pages > SMALL && pages > counted * GROWN) {
    for (const table of ["articles", "movements", "figures", "awards", "passages"]) await database.execute(sql.raw(`analyze ${table}`));
  }
  return pages;
}

/** Pages of the passages now, and when they were last looked through. */
export async function sizeOf(database: Database): Promise<{ counted: number; pages: number }> {
  const [size] = await rowsOf<{ counted: number; pages: number }>(
    database,
    sql`select relpages as counted, pg_relation_size(oid)::float8 / current_setting('block_size')::int as pages from pg_class where oid = 'passages'::regclass`,
  );
  return size ?? { counted: 0, pages: 0 };
}

/** The rows of a statement, on either database. */
export async function rowsOf<T>(database: Database, query: SQL): Promise<T[]> {
  return ((await database.execute(query)) as unknown as { rows: T[] }).rows;
}
