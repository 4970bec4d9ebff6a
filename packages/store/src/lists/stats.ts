import type { RecordKind } from "@thidua/core";
import { and, isNotNull, ne, notInArray, type SQL, sql } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { articles, awards, figures, movements } from "../database/schema.ts";
import { rowsOf } from "../database/statistics.ts";
import { keyOf } from "../search/words.ts";
import type { RecordFilter, StatGroup, StatRow } from "../store.ts";
import { conditions, KINDS } from "./records.ts";

/** Groups that are told at most, those with most records first. */
const MOST_GROUPS = 500;

/** By what the records of a kind can be counted; null: the kind has no such thing. */
function groupOf(kind: RecordKind, by: StatGroup): { key: SQL<string | null>; name?: SQL<string | null> } | null {
  const { table } = KINDS[kind];
  switch (by) {
    case "province":
      return { key: sql`${table.provinceKey}` };
    case "year":
      return { key: sql`substr(${table.toDay}, 1, 4)` };
    case "campaign":
      return { key: sql`${table.campaign}` };
    case "review":
      return { key: sql`${table.review}` };
    case "engine":
      return { key: sql`${table.record}->>'engine'` };
    case "level":
      return { key: sql`${table.level}` };
    case "movement":
      return kind === "movement"
        ? { key: sql`${movements.nameKey}`, name: sql`min(${movements.record}->>'name')` }
        : { key: sql`${table.record}->>'movement'` };
    case "award":
      return kind === "award" ? { key: sql`${awards.award}` } : null;
    case "authority":
      return kind === "award" ? { key: sql`${awards.authority}` } : null;
    case "status":
      return kind === "award" ? { key: sql`${awards.status}` } : kind === "figure" ? { key: sql`${figures.status}` } : null;
  }
}

/** What was counted, for as long as nothing is written. */
const counted = new WeakMap<Database, { mark: string; rows: Map<string, Promise<StatRow[]>> }>();
/** Counts that are kept at most. */
const KEPT = 500;

/**
 * How many records of a kind there are by province, year, …, most first; null is what says nothing about it. Copies of an article count
 * once, what an editor rejected does not count.
 */
export async function countRecords(database: Database, kind: RecordKind, by: StatGroup, filter: RecordFilter): Promise<StatRow[]> {
  // Taken before what is counted: what is written meanwhile has them counted again.
  const mark = await lastWritten(database);
  if (mark === null) return count(database, kind, by, filter);
  let known = counted.get(database);
  if (known?.mark !== mark) {
    known = { mark, rows: new Map() };
    counted.set(database, known);
  }
  const { rows } = known;
  const name = JSON.stringify([kind, by, filter]);
  const before = rows.get(name);
  if (before !== undefined) return before;
  if (rows.size >= KEPT) rows.clear();
  const told = count(database, kind, by, filter);
  rows.set(name, told);
  told.catch(() => rows.delete(name));
  return told;
}

/** Where the log of what is written ends, by whomever; null where that is not told, as on a standby. */
async function lastWritten(database: Database): Promise<string | null> {
  try {
    const [row] = await rowsOf<{ mark: string }>(database, sql`select pg_current_wal_insert_lsn()::text as mark`);
    return row?.mark ?? null;
  } catch {
    return null;
  }
}

async function count(database: Database, kind: RecordKind, by: StatGroup, filter: RecordFilter): Promise<StatRow[]> {
  const group = groupOf(kind, by);
  if (group === null) return [];
  const { table } = KINDS[kind];
  const copies = database.select({ id: articles.id }).from(articles).where(isNotNull(articles.duplicateOf));
  // By article first: counting different articles in one step sorts every record.
  const each = database
    .select({
      key: sql<string | null>`${group.key}`.as("key"),
      name: sql<string | null>`${group.name ?? sql`null::text`}`.as("name"),
      records: sql<number>`count(*)`.as("records"),
    })
    .from(table)
    .where(
      and(
        ...conditions(KINDS[kind], { ...filter, originals: undefined }),
        notInArray(table.articleId, copies),
        ne(table.review, "rejected"),
      ),
    )
    .groupBy(sql`1`, table.articleId)
    .as("each");
  const rows = await database
    .select({
      key: each.key,
      name: sql<string | null>`min(${each.name})`,
      count: sql<number>`sum(${each.records})`.mapWith(Number),
      articles: sql<number>`count(*)`.mapWith(Number),
    })
    .from(each)
    .groupBy(each.key)
    .orderBy(sql`3 desc, 1 nulls last`)
    .limit(MOST_GROUPS);
  // Names as they are written differ in case and accents; as keys they are one.
  return rows.map((row) => ({
    ...row,
    key: row.key !== null && by === "movement" ? keyOf(row.key) : row.key,
    name: row.name ?? (by === "movement" ? row.key : null),
  }));
}
