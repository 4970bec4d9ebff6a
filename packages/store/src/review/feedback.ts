import type { RecordKind } from "@thidua/core";
import { and, desc, eq, lt, sql } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { feedback, recordUses, reportedRecords } from "../database/schema.ts";
import { type Note, rowOf } from "../journal/note.ts";
import { limitOf } from "../lists/conditions.ts";
import type { Page } from "../store.ts";
import type { Feedback, FeedbackKind, NewFeedback } from "./reviews.ts";

export function addFeedback(database: Database, given: NewFeedback, note: Note): Promise<number> {
  return database.transaction(async (transaction) => {
    const [added] = await transaction.insert(feedback).values(given).returning();
    if (added !== undefined) note(rowOf("feedback", added));
    const id = added?.id ?? 0;
    const about = [...new Set(given.records.map((record) => record.id))].map((recordId) => ({ recordId, feedbackId: id }));
    if (about.length > 0) await transaction.insert(reportedRecords).values(about);
    return id;
  });
}

export async function listFeedback(
  database: Database,
  filter: { state?: "open" | "settled"; limit?: number; cursor?: string },
): Promise<Page<Feedback>> {
  const limit = limitOf(filter);
  const before = Number(filter.cursor ?? Number.NaN);
  const rows = await database
    .select()
    .from(feedback)
    .where(
      and(
        filter.state === undefined ? undefined : eq(feedback.state, filter.state),
        Number.isSafeInteger(before) ? lt(feedback.id, before) : undefined,
      ),
    )
    .orderBy(desc(feedback.id))
    .limit(limit + 1);
  const items = rows.slice(0, limit).map(({ settledAt: _settledAt, createdAt, what, state, ...rest }) => ({
    ...rest,
    what: what as FeedbackKind,
    state: state as Feedback["state"],
    createdAt: createdAt.toISOString(),
  }));
  return { items, next: rows.length > limit ? String(items.at(-1)?.id) : null };
}

export function settleFeedback(database: Database, id: number, editor: string, note: Note): Promise<boolean> {
  return database.transaction(async (transaction) => {
    const settled = await transaction
      .update(feedback)
      .set({ state: "settled", settledBy: editor, settledAt: new Date() })
      .where(and(eq(feedback.id, id), eq(feedback.state, "open")))
      .returning({ id: feedback.id });
    await transaction.delete(reportedRecords).where(eq(reportedRecords.feedbackId, id));
    if (settled.length > 0) note({ type: "settled", id, editor });
    return settled.length > 0;
  });
}

export async function countUses(database: Database, records: readonly { kind: RecordKind; id: string }[]): Promise<void> {
  // In one order, so that two answers at once never wait for each other.
  const rows = [...new Map(records.map(({ kind, id }) => [`${id} ${kind}`, { kind, recordId: id, uses: 1 }])).entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, row]) => row);
  if (rows.length === 0) return;
  await database
    .insert(recordUses)
    .values(rows)
    .onConflictDoUpdate({ target: [recordUses.recordId, recordUses.kind], set: { uses: sql`${recordUses.uses} + 1` } });
}
