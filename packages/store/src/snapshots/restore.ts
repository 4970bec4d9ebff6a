import { eq } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { articleOrigins, articles, decisions } from "../database/schema.ts";
import { NO_NOTE, type Note } from "../journal/note.ts";
import { save } from "../save.ts";
import type { Restored } from "./snapshots.ts";

/** An article of a snapshot with its records as they stood, copies and decisions as they were told, not as they would be found now. */
export function restore(database: Database, restored: Restored, note: Note): Promise<boolean> {
  const { extraction, duplicateOf, archiveDigest, decisions: decided } = restored;
  return database.transaction(async (transaction) => {
    const { id } = extraction.article;
    if ((await transaction.select({ id: articles.id }).from(articles).where(eq(articles.id, id))).length > 0) return false;
    await save(transaction as unknown as Database, extraction, { link: false, note: NO_NOTE });
    await transaction.update(articles).set({ duplicateOf }).where(eq(articles.id, id));
    if (archiveDigest !== null) await transaction.insert(articleOrigins).values({ articleId: id, archiveDigest }).onConflictDoNothing();
    await restoreDecisions(transaction as unknown as Database, decided);
    note({ type: "restored", restored });
    return true;
  });
}

/** An undo takes back the last decision about its record that none has taken back before. */
async function restoreDecisions(database: Database, decided: Restored["decisions"]): Promise<void> {
  const standing = new Map<string, number[]>();
  for (const { recordId, decidedAt, ...decision } of decided) {
    const about = `${decision.kind} ${recordId}`;
    const open = standing.get(about) ?? [];
    const undoes = decision.action === "undo" ? (open.pop() ?? null) : null;
    const [row] = await database
      .insert(decisions)
      .values({ ...decision, undoes, subject: recordId, decidedAt: new Date(decidedAt) })
      .returning({ id: decisions.id });
    if (decision.action !== "undo" && row !== undefined) open.push(row.id);
    standing.set(about, open);
  }
}
