import type { RecordKind } from "@thidua/core";
import { and, count, countDistinct, eq, isNull, ne, type SQL, sql } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { articles, awards, figures, movements } from "../database/schema.ts";
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

/**
 * How many records of a kind there are by province, year, …, most first; null is what says nothing about it. Copies of an article count
 * once, what an editor rejected does not count.
 */
export async function countRecords(database: Database, kind: RecordKind, by: StatGroup, filter: RecordFilter): Promise<StatRow[]> {
  const group = groupOf(kind, by);
  if (group === null) return [];
  const { table } = KINDS[kind];
  const total = count();
  const rows = await database
    .select({ key: group.key, name: group.name ?? sql<null>`null`, count: total, articles: countDistinct(table.articleId) })
    .from(table)
    .innerJoin(articles, eq(table.articleId, articles.id))
    .where(and(...conditions(KINDS[kind], filter), isNull(articles.duplicateOf), ne(table.review, "rejected")))
    .groupBy(sql`1`)
    .orderBy(sql`3 desc, 1 nulls last`)
    .limit(MOST_GROUPS);
  // Names as they are written differ in case and accents; as keys they are one.
  return rows.map((row) => ({
    ...row,
    key: row.key !== null && by === "movement" ? keyOf(row.key) : row.key,
    name: row.name ?? (by === "movement" ? row.key : null),
  }));
}
