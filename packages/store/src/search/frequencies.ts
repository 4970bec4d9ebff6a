import { sql } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { countGrown, GROWN, LOOKS, rowsOf, SMALL, sizeOf } from "../database/statistics.ts";

/** How often words stand in the passages of a store. */
export interface Frequencies {
  /** Passages, about. */
  passages: number;
  /** Share of the passages that have a word, for the thousand most frequent. */
  common: ReadonlyMap<string, number>;
  /** Pages of their table when they were read. */
  pages: number;
}

/** How long what was read holds, milliseconds: frequencies change slowly. */
const HOLDS = 5 * 60_000;

interface Known {
  at: number;
  looked: number;
  is: Promise<Frequencies>;
}

const known = new WeakMap<Database, Known>();

/** What the database knows of its words anyway, for its own planning. Nothing is counted anew, unless the store has grown by half. */
export async function frequenciesOf(database: Database): Promise<Frequencies> {
  const last = known.get(database);
  const now = performance.now();
  if (last !== undefined && now - last.at < HOLDS) {
    if (now - last.looked < LOOKS) return last.is;
    last.looked = now;
    const [then, size] = [await last.is, await sizeOf(database)];
    if (size.pages <= Math.max(SMALL, then.pages * GROWN)) return then;
  }
  const is = read(database);
  known.set(database, { at: now, looked: now, is });
  is.catch(() => known.delete(database));
  return is;
}

async function read(database: Database): Promise<Frequencies> {
  const pages = await countGrown(database);
  const [row] = await rowsOf<{ passages: number; words: string[] | null; shares: number[] | null }>(
    database,
    sql`select c.reltuples::float8 as passages, s.most_common_elems::text::text[] as words, s.most_common_elem_freqs::float8[] as shares
      from pg_class c left join pg_stats s on s.schemaname = c.relnamespace::regnamespace::text and s.tablename = c.relname and s.attname = 'words'
      where c.oid = 'passages'::regclass`,
  );
  const shares = row?.shares ?? [];
  return { passages: Math.max(0, row?.passages ?? 0), common: new Map((row?.words ?? []).map((word, i) => [word, shares[i] ?? 0])), pages };
}

/** How many passages have each of these words, told of no more than `most`: for words that are not common. */
export async function countsOf(database: Database, words: readonly string[], most: number): Promise<number[]> {
  if (words.length === 0) return [];
  const counts = words.map(
    (word, i) =>
      sql`(select count(*)::int from (select 1 from passages where words @@ ${word}::tsquery limit ${most}) as found) as ${sql.raw(`c${i}`)}`,
  );
  const [row] = await rowsOf<Record<string, number>>(database, sql`select ${sql.join(counts, sql`, `)}`);
  return words.map((_, i) => Number(row?.[`c${i}`] ?? 0));
}
