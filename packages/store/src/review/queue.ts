import type { RecordKind, ThiDuaRecord } from "@thidua/core";
import { and, count, desc, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { articles, decisions, figures, recordUses, reportedRecords, secondReviews } from "../database/schema.ts";
import { limitOf, oneOf, placeIs, touches } from "../lists/conditions.ts";
import { ABOUT, KINDS } from "../lists/records.ts";
import type { Stored } from "../store.ts";
import type { Queue, QueueFilter, QueueItem, QueueReason } from "./reviews.ts";

/** Below this a record is called doubtful. */
const DOUBTFUL = 0.75;

/** What each reason adds to the doubt, 0..1, of a record. */
const WEIGHTS = { reported: 4, disagreement: 3, conflict: 1 } as const;

/** Unreviewed records of originals: what readers reported, what contradicts another article, what is doubtful, what answers use most. */
export async function reviewQueue(database: Database, filter: QueueFilter): Promise<Queue> {
  const limit = limitOf(filter);
  const kinds = filter.kind === undefined ? (Object.keys(KINDS) as RecordKind[]) : [filter.kind];
  const found: QueueItem[] = [];
  let left = 0;
  for (const kind of kinds) {
    const { items, all } = await queueOf(database, kind, filter, limit);
    found.push(...items);
    left += all;
  }
  found.sort((a, b) => b.score - a.score || (a.record.id < b.record.id ? -1 : 1));
  return { items: found.slice(0, limit), left };
}

async function queueOf(database: Database, kind: RecordKind, filter: QueueFilter, limit: number) {
  const { table } = KINDS[kind];
  const reported = sql<boolean>`exists (select 1 from ${reportedRecords} where ${reportedRecords.recordId} = ${table.id})`;
  const disagreement = sql<boolean>`exists (select 1 from ${secondReviews} where ${secondReviews.subject} = ${table.id}
    and ${secondReviews.review} <> ${table.review})`;
  const conflict = kind === "figure" ? CONFLICT : sql<boolean>`false`;
  const uses = sql<number>`coalesce(${recordUses.uses}, 0)`;
  const weight = (condition: SQL, by: number): SQL => sql`case when ${condition} then ${sql.raw(String(by))} else 0 end`;
  const score = sql<number>`(1 - ${table.confidence}) + ln(1 + ${uses}) / 4 + ${weight(reported, WEIGHTS.reported)}
    + ${weight(disagreement, WEIGHTS.disagreement)} + ${weight(conflict, WEIGHTS.conflict)}`;
  const where = and(
    // A reported or disputed record comes again, whatever was said of it.
    sql`(${table.review} = 'unreviewed' or ${reported} or ${disagreement})`,
    isNull(articles.duplicateOf),
    placeIs(table.provinceKey, filter.province),
    oneOf(table.articleId, filter.articleId),
    filter.from === undefined && filter.to === undefined
      ? undefined
      : and(sql`${articles.published} <> ''`, touches(articles.published, articles.publishedEnd, filter)),
    filter.engine === undefined ? undefined : sql`${table.record}->>'engine' = ${filter.engine}`,
  );
  const rows = await database
    .select({
      record: table.record,
      review: table.review,
      article: ABOUT,
      uses,
      reported,
      disagreement,
      conflict,
      score: score.as("score"),
    })
    .from(table)
    .innerJoin(articles, eq(table.articleId, articles.id))
    .leftJoin(recordUses, and(eq(recordUses.recordId, table.id), eq(recordUses.kind, kind)))
    .where(where)
    .orderBy(desc(sql`score`), table.articleId, table.start, table.id)
    .limit(limit);
  const [all] = await database.select({ count: count() }).from(table).innerJoin(articles, eq(table.articleId, articles.id)).where(where);
  const items: QueueItem[] = [];
  for (const row of rows) {
    const record = { ...row.record, review: row.review, article: row.article } as Stored<ThiDuaRecord>;
    const [last] = await database
      .select({ version: sql<number>`coalesce(max(${decisions.version}), 0)` })
      .from(decisions)
      .where(and(eq(decisions.articleId, row.article.id), eq(decisions.kind, kind), eq(decisions.subject, record.id)));
    items.push({ record, version: last?.version ?? 0, why: whyOf(row, record), uses: Number(row.uses), score: Number(row.score) });
  }
  return { items, all: all?.count ?? 0 };
}

/** Another article gives another number for the same indicator, unit, place, period and status. */
const CONFLICT = sql<boolean>`exists (select 1 from figures other where other.place_key = ${figures.placeKey}
  and other.to_day = ${figures.toDay} and other.from_day is not distinct from ${figures.fromDay}
  and other.article_id <> ${figures.articleId} and other.value <> ${figures.value} and other.unit = ${figures.unit}
  and other.status = ${figures.status} and other.review <> 'rejected'
  and lower(other.record->>'indicator') = lower(${figures.record}->>'indicator'))`;

function whyOf(row: { reported: boolean; disagreement: boolean; conflict: boolean; uses: number }, record: ThiDuaRecord): QueueReason[] {
  const why: QueueReason[] = [];
  if (row.reported) why.push("reported");
  if (row.disagreement) why.push("disagreement");
  if (row.conflict) why.push("conflict");
  if (record.confidence < DOUBTFUL) why.push("doubtful");
  if (Number(row.uses) > 0) why.push("used");
  return why.length === 0 ? ["new"] : why;
}
