import type { RecordKind, Review, ThiDuaRecord } from "@thidua/core";
import { and, eq } from "drizzle-orm";
import type { Database } from "./database/database.ts";
import { awards, decisions, figures, movements } from "./database/schema.ts";
import type { Decision } from "./store.ts";

const TABLES = { movement: movements, figure: figures, award: awards };

/** Adds a decision and shows it on the record that it is about, where that is there. */
export function decide(database: Database, decision: Decision): Promise<void> {
  return database.transaction(async (transaction) => {
    await transaction.insert(decisions).values(decision);
    if (decision.field !== null) return;
    const table = TABLES[decision.kind];
    const about = and(eq(table.articleId, decision.articleId), eq(table.start, decision.start), eq(table.end, decision.end));
    const rows = await transaction.select({ id: table.id, record: table.record }).from(table).where(about);
    for (const { id, record } of rows) {
      if (record.quote !== decision.quote) continue;
      await transaction
        .update(table)
        .set({ review: decision.review })
        .where(and(eq(table.articleId, decision.articleId), eq(table.id, id)));
    }
  });
}

/** All decisions about an article, oldest first. */
export async function listDecisions(database: Database, articleId: string): Promise<(Decision & { decidedAt: string })[]> {
  const rows = await database.select().from(decisions).where(eq(decisions.articleId, articleId)).orderBy(decisions.id);
  return rows.map(({ id: _id, decidedAt, kind, review, ...row }) => ({
    ...row,
    kind: kind as RecordKind,
    review: review as Review,
    decidedAt: decidedAt.toISOString(),
  }));
}

/** Puts back on fresh records where editors stand on them, by what their decisions are about. */
export async function reviewsOf(database: Database, articleId: string): Promise<<R extends ThiDuaRecord>(record: R) => R> {
  const decided = await listDecisions(database, articleId);
  const latest = new Map(decided.filter(({ field }) => field === null).map((one) => [`${one.kind} ${one.start} ${one.end}`, one]));
  return (record) => {
    const decision = latest.get(`${record.kind} ${record.start} ${record.end}`);
    return decision?.quote === record.quote ? { ...record, review: decision.review } : record;
  };
}
