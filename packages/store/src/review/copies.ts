import { asc, eq, inArray, sql } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { LINK_LOCK } from "../database/locks.ts";
import { articles, copyDecisions } from "../database/schema.ts";
import { makeCopy, standingOf } from "../duplicates/decided.ts";
import { type Note, rowOf } from "../journal/note.ts";
import type { CopyChange, CopyDecision, CopyOutcome, CopyState, Role } from "./reviews.ts";

const NAMED = { id: articles.id, title: articles.title, publishedAt: articles.publishedAt, source: articles.source };

/** One decision about whose copy an article is; lists, answers and exports read what it leaves behind. */
export function decideCopy(database: Database, change: CopyChange, note: Note): Promise<CopyOutcome> {
  const { articleId, action } = change;
  return database.transaction(async (transaction) => {
    // The same lock under which copies are found: neither sees half of the other.
    await transaction.execute(sql`select pg_advisory_xact_lock(${LINK_LOCK})`);
    const refused = async (why: Extract<CopyOutcome, { ok: false }>["why"]): Promise<CopyOutcome> => ({
      ok: false,
      why,
      ...((await copyState(transaction, articleId)) ?? { original: null, copies: [], version: 0, history: [] }),
    });
    const own = await linkOf(transaction, articleId);
    if (own === null) return refused("not-found");
    const rows = await decisionsAbout(transaction, articleId);
    const version = rows.at(-1)?.version ?? 0;
    if (change.version !== version) return refused("changed");
    const undone = action === "undo" ? standingOf(rows) : null;
    if (action === "undo" && undone === null) return refused("nothing-to-undo");
    const wanted = action === "copy" ? change.original : action === "undo" ? (undone?.before ?? null) : null;
    const target = wanted === null ? null : await linkOf(transaction, wanted);
    // What it was a copy of before may be gone.
    if (action === "copy" && target === null) return refused("not-found");
    const root = target === null ? null : (target.duplicateOf ?? target.id);
    if (root === articleId) return refused("circle");
    const moved = root === null ? [] : await makeCopy(transaction, articleId, root);
    if (root === null) await transaction.update(articles).set({ duplicateOf: null }).where(eq(articles.id, articleId));
    // What went along comes back.
    if (undone !== null && undone.moved.length > 0 && root === null)
      await transaction.update(articles).set({ duplicateOf: articleId }).where(inArray(articles.id, undone.moved));
    const decision: typeof copyDecisions.$inferInsert = {
      articleId,
      version: version + 1,
      action,
      original: root,
      before: own.duplicateOf,
      moved,
      undoes: undone?.id ?? null,
      editor: change.editor,
      role: change.role,
    };
    for (const row of await transaction.insert(copyDecisions).values(decision).returning()) note(rowOf("copyDecisions", row));
    return { ok: true, ...((await copyState(transaction, articleId)) as CopyState) };
  });
}

export async function copyState(database: Database, articleId: string): Promise<CopyState | null> {
  const own = await linkOf(database, articleId);
  if (own === null) return null;
  const history = await decisionsAbout(database, articleId);
  const [original] = own.duplicateOf === null ? [] : await database.select(NAMED).from(articles).where(eq(articles.id, own.duplicateOf));
  return {
    original: original ?? null,
    copies: await database.select(NAMED).from(articles).where(eq(articles.duplicateOf, articleId)).orderBy(asc(articles.id)),
    version: history.at(-1)?.version ?? 0,
    history: history.map(({ moved: _moved, decidedAt, ...one }): CopyDecision => {
      return { ...one, action: one.action as CopyChange["action"], role: one.role as Role, decidedAt: decidedAt.toISOString() };
    }),
  };
}

async function linkOf(database: Database, id: string): Promise<{ id: string; duplicateOf: string | null } | null> {
  const [row] = await database.select({ id: articles.id, duplicateOf: articles.duplicateOf }).from(articles).where(eq(articles.id, id));
  return row ?? null;
}

function decisionsAbout(database: Database, articleId: string) {
  return database.select().from(copyDecisions).where(eq(copyDecisions.articleId, articleId)).orderBy(asc(copyDecisions.version));
}
