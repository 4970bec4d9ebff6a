import { and, desc, eq, lt } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { crawlRuns } from "../database/schema.ts";
import type { CrawlRun, RunSummary } from "./frontier.ts";

/** Runs of a source that are kept. */
const KEPT = 100;

export function beginRun(database: Database, source: string, at: string): Promise<number> {
  return database.transaction(async (transaction) => {
    const [row] = await transaction.insert(crawlRuns).values({ source, startedAt: at }).returning({ id: crawlRuns.id });
    if (row === undefined) throw new Error("no run");
    const [oldest] = await transaction
      .select({ id: crawlRuns.id })
      .from(crawlRuns)
      .where(eq(crawlRuns.source, source))
      .orderBy(desc(crawlRuns.id))
      .offset(KEPT - 1)
      .limit(1);
    if (oldest !== undefined) await transaction.delete(crawlRuns).where(and(eq(crawlRuns.source, source), lt(crawlRuns.id, oldest.id)));
    return row.id;
  });
}

export async function endRun(database: Database, id: number, at: string, summary: RunSummary): Promise<void> {
  await database.update(crawlRuns).set({ endedAt: at, summary }).where(eq(crawlRuns.id, id));
}

export async function listRuns(database: Database, source: string, limit = 20): Promise<CrawlRun[]> {
  return database.select().from(crawlRuns).where(eq(crawlRuns.source, source)).orderBy(desc(crawlRuns.id)).limit(limit);
}
