import type { RecordKind } from "@thidua/core";
import { and, eq, getTableColumns, getTableName, inArray, max, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Database } from "../database/database.ts";
import {
  articleReviews,
  articles,
  copyDecisions,
  decisions,
  erasures,
  feedback,
  linkDecisions,
  reportedRecords,
  secondReviews,
  settings,
} from "../database/schema.ts";
import { makeCopy } from "../duplicates/decided.ts";
import { settleFeedback } from "../review/feedback.ts";
import { putRecord } from "../review/rows.ts";
import { articleOf } from "../rows/article.ts";
import { keepOrigin } from "../snapshots/kept.ts";
import type { Entry, KeptTable } from "./entry.ts";
import { NO_NOTE } from "./note.ts";

const TABLES: Record<KeptTable, PgTable> = {
  decisions,
  articleReviews,
  secondReviews,
  linkDecisions,
  copyDecisions,
  erasures,
  feedback,
  settings,
};

/** What is done by the entry alone. */
export type Doable = Extract<Entry, { type: "row" | "settled" | "origin" }>;

export const isDoable = <E extends Entry>(entry: E): entry is E & Doable => ["row", "settled", "origin"].includes(entry.type);

/** Does what an entry about a row says, unless it is done; false where there was nothing to do. */
export async function applyEntry(database: Database, entry: Doable): Promise<boolean> {
  if (entry.type === "settled") return settleFeedback(database, entry.id, entry.editor, NO_NOTE);
  if (entry.type === "origin") {
    await keepOrigin(database, entry.articleId, entry.archiveDigest, NO_NOTE);
    return true;
  }
  return database.transaction(async (transaction) => {
    const inner = transaction as unknown as Database;
    const row = revived(TABLES[entry.table], entry.row);
    const added = await transaction
      .insert(TABLES[entry.table])
      .values(row as never)
      .onConflictDoNothing()
      .returning();
    if (added.length === 0) return false;
    await behindItsId(inner, entry.table);
    if (entry.table === "decisions") await stand(inner, row as typeof decisions.$inferSelect);
    if (entry.table === "copyDecisions") await link(inner, row as typeof copyDecisions.$inferSelect);
    if (entry.table === "feedback") await report(inner, row as typeof feedback.$inferSelect);
    return true;
  });
}

/** The row of an entry as the database takes it: times are times again. */
function revived(table: PgTable, row: Record<string, unknown>): Record<string, unknown> {
  const columns = getTableColumns(table);
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      columns[name]?.dataType === "date" && typeof value === "string" ? new Date(value) : value,
    ]),
  );
}

/** What is added next gets an id behind this one, and behind those that other processes were given. */
async function behindItsId(database: Database, name: KeptTable): Promise<void> {
  if (!("id" in getTableColumns(TABLES[name]))) return;
  const table = getTableName(TABLES[name]);
  const sequence = sql`pg_get_serial_sequence(${table}, 'id')`;
  await database.execute(
    sql`select setval(${sequence}, t.last) from (select max(id) as last from ${sql.identifier(table)}) t
      where t.last > coalesce(pg_sequence_last_value(${sequence}::regclass), 0)`,
  );
}

/** The record stands as the last decision about it says. */
async function stand(database: Database, decision: typeof decisions.$inferSelect): Promise<void> {
  const { articleId, kind, subject, version, after } = decision;
  const about = and(eq(decisions.articleId, articleId), eq(decisions.kind, kind), eq(decisions.subject, subject));
  const [last] = await database
    .select({ version: max(decisions.version) })
    .from(decisions)
    .where(about);
  const [row] = await database.select().from(articles).where(eq(articles.id, articleId));
  if (row !== undefined && last?.version === version) await putRecord(database, articleOf(row), kind as RecordKind, subject, after);
}

/** The article is a copy of what the decision says, or counts itself; what went along with a decision that is taken back comes back. */
async function link(database: Database, { articleId, original, undoes }: typeof copyDecisions.$inferSelect): Promise<void> {
  if (original !== null) return void (await makeCopy(database, articleId, original));
  await database.update(articles).set({ duplicateOf: null }).where(eq(articles.id, articleId));
  const [undone] = undoes === null ? [] : await database.select().from(copyDecisions).where(eq(copyDecisions.id, undoes));
  if (undone !== undefined && undone.moved.length > 0)
    await database.update(articles).set({ duplicateOf: articleId }).where(inArray(articles.id, undone.moved));
}

async function report(database: Database, { id, records, state }: typeof feedback.$inferSelect): Promise<void> {
  const about = [...new Set(records.map((record) => record.id))].map((recordId) => ({ recordId, feedbackId: id }));
  if (state === "open" && about.length > 0) await database.insert(reportedRecords).values(about).onConflictDoNothing();
}
