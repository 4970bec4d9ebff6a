import { and, eq, inArray, isNotNull, lte, max } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { crawlPages, crawlRounds } from "../database/schema.ts";
import type { CrawledSource, Frontier, Round } from "./frontier.ts";
import { addPages } from "./pages.ts";

export function beginRound(database: Database, source: string, about: Parameters<Frontier["beginRound"]>[1]): Promise<Round> {
  return database.transaction(async (transaction) => {
    await transaction.insert(crawlRounds).values({ source, round: 0, startedAt: "", finishedAt: about.at }).onConflictDoNothing();
    const [last] = await transaction.select().from(crawlRounds).where(eq(crawlRounds.source, source)).for("update");
    const resumed = last !== undefined && last.finishedAt === null && last.startedAt >= about.notOlderThan;
    const round: Round = resumed
      ? { round: last.round, startedAt: last.startedAt, resumed }
      : { round: (last?.round ?? 0) + 1, startedAt: about.at, resumed };
    if (!resumed) {
      await transaction
        .update(crawlRounds)
        .set({ round: round.round, startedAt: round.startedAt, finishedAt: null })
        .where(eq(crawlRounds.source, source));
      // What failed in an earlier round is tried anew in this one.
      await transaction
        .update(crawlPages)
        .set({ state: "waiting", due: about.at, attempts: 0 })
        .where(
          and(
            eq(crawlPages.source, source),
            inArray(crawlPages.state, ["done", "failed"]),
            isNotNull(crawlPages.due),
            lte(crawlPages.due, about.at),
          ),
        );
    }
    await addPages(transaction, source, about.start, { at: about.at, roundStartedAt: round.startedAt });
    return round;
  });
}

export async function finishRound(database: Database, source: string, at: string): Promise<void> {
  await database.update(crawlRounds).set({ finishedAt: at }).where(eq(crawlRounds.source, source));
}

export async function lastRound(database: Database, source: string): ReturnType<Frontier["lastRound"]> {
  const { round, startedAt, finishedAt } = crawlRounds;
  const [last] = await database.select({ round, startedAt, finishedAt }).from(crawlRounds).where(eq(crawlRounds.source, source));
  return last ?? null;
}

export async function crawledSources(database: Database): Promise<CrawledSource[]> {
  const newest = database
    .select({ source: crawlPages.source, day: max(crawlPages.publishedAt).as("day") })
    .from(crawlPages)
    .groupBy(crawlPages.source)
    .as("newest");
  return database
    .select({
      source: crawlRounds.source,
      round: crawlRounds.round,
      startedAt: crawlRounds.startedAt,
      finishedAt: crawlRounds.finishedAt,
      newest: newest.day,
    })
    .from(crawlRounds)
    .leftJoin(newest, eq(newest.source, crawlRounds.source))
    .orderBy(crawlRounds.source);
}
