import type { RecordKind, Review, ReviewReason } from "@thidua/core";
import { and, eq, gt } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { decisions } from "../database/schema.ts";
import type { Decision, EditorReading, ReviewAction, Role } from "./reviews.ts";

const MOST = 1_000;

export function decisionOf(row: typeof decisions.$inferSelect): Decision {
  const { subject, drawn: _drawn, request: _request, decidedAt, kind, review, action, reason, reading, role, ...rest } = row;
  return {
    ...rest,
    recordId: subject,
    kind: kind as RecordKind,
    review: review as Review,
    action: action as ReviewAction,
    reason: reason as ReviewReason | null,
    reading: reading as EditorReading | null,
    role: role as Role,
    decidedAt: decidedAt.toISOString(),
  };
}

/** Decisions in the order in which they were made. */
export async function listDecisions(
  database: Database,
  { articleId, after = 0, limit = MOST }: { articleId?: string; after?: number; limit?: number },
): Promise<Decision[]> {
  const rows = await database
    .select()
    .from(decisions)
    .where(and(articleId === undefined ? undefined : eq(decisions.articleId, articleId), gt(decisions.id, after)))
    .orderBy(decisions.id)
    .limit(Math.min(limit, MOST));
  return rows.map(decisionOf);
}

/** All decisions about one record, oldest first. */
export async function decisionsAbout(database: Database, articleId: string, kind: RecordKind, subject: string): Promise<Decision[]> {
  const rows = await database
    .select()
    .from(decisions)
    .where(and(eq(decisions.articleId, articleId), eq(decisions.kind, kind), eq(decisions.subject, subject)))
    .orderBy(decisions.version);
  return rows.map(decisionOf);
}
