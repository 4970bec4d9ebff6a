import type { Article, RecordKind, ThiDuaRecord } from "@thidua/core";
import { and, eq, sql } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { articles, awards, figures, movements } from "../database/schema.ts";
import { awardRow, type CampaignOf, campaignsOf, figureRow, movementRow } from "../rows/records.ts";

const TABLES = { movement: movements, figure: figures, award: awards };

/** The record as it stands in its article; null where there is none. */
export async function recordIn(database: Database, articleId: string, kind: RecordKind, id: string): Promise<ThiDuaRecord | null> {
  const table = TABLES[kind];
  const [row] = await database
    .select({ record: table.record, review: table.review })
    .from(table)
    .where(and(eq(table.articleId, articleId), eq(table.id, id)));
  return row === undefined ? null : ({ ...row.record, review: row.review } as ThiDuaRecord);
}

/** Puts `record` where the record of this id was; null takes it away. Lists, answers and exports read these rows. */
export async function putRecord(
  database: Database,
  article: Article,
  kind: RecordKind,
  id: string,
  record: ThiDuaRecord | null,
): Promise<void> {
  const table = TABLES[kind];
  await database.delete(table).where(and(eq(table.articleId, article.id), eq(table.id, id)));
  if (record?.kind === "movement") await database.insert(movements).values(movementRow(article, record));
  const campaignOf = await campaignsIn(database, article.id);
  if (record?.kind === "figure") await database.insert(figures).values(figureRow(article, record, campaignOf));
  if (record?.kind === "award") await database.insert(awards).values(awardRow(article, record, campaignOf));
  if (kind === "movement") await followMovements(database, article.id, campaignOf);
  const rows = (of: typeof table) => sql`(select count(*) from ${of} where ${of.articleId} = ${article.id})`;
  await database
    .update(articles)
    .set({ movements: rows(movements), figures: rows(figures), awards: rows(awards) })
    .where(eq(articles.id, article.id));
}

async function campaignsIn(database: Database, articleId: string): Promise<CampaignOf> {
  const rows = await database.select({ record: movements.record }).from(movements).where(eq(movements.articleId, articleId));
  return campaignsOf(rows.flatMap(({ record }) => (record.kind === "movement" ? [record] : [])));
}

/** What names a movement belongs to its campaign, whatever that is now. */
async function followMovements(database: Database, articleId: string, campaignOf: CampaignOf): Promise<void> {
  for (const table of [figures, awards]) {
    const rows = await database
      .select({ id: table.id, record: table.record, campaign: table.campaign })
      .from(table)
      .where(eq(table.articleId, articleId));
    for (const { id, record, campaign } of rows) {
      const now = campaignOf(record.kind === "movement" ? null : record.movement);
      if (now === campaign) continue;
      await database
        .update(table)
        .set({ campaign: now })
        .where(and(eq(table.articleId, articleId), eq(table.id, id)));
    }
  }
}
