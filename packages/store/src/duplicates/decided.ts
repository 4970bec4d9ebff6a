import { asc, eq, inArray } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { articles, copyDecisions } from "../database/schema.ts";

interface Decided {
  id: number;
  action: string;
  undoes: number | null;
}

/** The last decision that none takes back; null where none stands. Oldest first. */
export function standingOf<D extends Decided>(history: readonly D[]): D | null {
  const undone = new Set(history.map(({ undoes }) => undoes));
  return history.findLast(({ id, action }) => action !== "undo" && !undone.has(id)) ?? null;
}

/** What editors said of these articles, where they said something that stands: the original, or null for one that counts itself. */
export async function decidedCopies(database: Database, ids: readonly string[]): Promise<Map<string, string | null>> {
  const rows = await database
    .select()
    .from(copyDecisions)
    .where(inArray(copyDecisions.articleId, [...ids]))
    .orderBy(asc(copyDecisions.version));
  const decided = new Map<string, string | null>();
  for (const articleId of new Set(rows.map((row) => row.articleId))) {
    const standing = standingOf(rows.filter((row) => row.articleId === articleId));
    if (standing !== null) decided.set(articleId, standing.original);
  }
  return decided;
}

/** Makes an article a copy of another, which is none, and its own copies too. Resolves with those. */
export async function makeCopy(database: Database, id: string, original: string): Promise<string[]> {
  const moved = await database
    .update(articles)
    .set({ duplicateOf: original })
    .where(eq(articles.duplicateOf, id))
    .returning({ id: articles.id });
  await database.update(articles).set({ duplicateOf: original }).where(eq(articles.id, id));
  return moved.map((one) => one.id).sort();
}
