import type { ThiDuaRecord } from "@thidua/core";
import { desc, eq, max } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { articleReviews, articles, awards, decisions, figures, movements } from "../database/schema.ts";
import { type Note, rowOf } from "../journal/note.ts";
import { readArticles } from "../lists/articles.ts";
import type { ArticleUnderReview, ArticleVerdict, Deciding } from "./reviews.ts";

/** An article with all its records, rejected ones too, in the order of the text. */
export async function articleUnderReview(database: Database, articleId: string): Promise<ArticleUnderReview | null> {
  const [article] = await readArticles(database, [articleId]);
  if (article === undefined) return null;
  const versions = new Map(
    (
      await database
        .select({ kind: decisions.kind, subject: decisions.subject, version: max(decisions.version) })
        .from(decisions)
        .where(eq(decisions.articleId, articleId))
        .groupBy(decisions.kind, decisions.subject)
    ).map(({ kind, subject, version }) => [`${kind} ${subject}`, version ?? 0]),
  );
  const records: ArticleUnderReview["records"] = [];
  for (const table of [movements, figures, awards]) {
    const rows = await database.select({ record: table.record, review: table.review }).from(table).where(eq(table.articleId, articleId));
    for (const { record, review } of rows)
      records.push({ record: { ...record, review } as ThiDuaRecord, version: versions.get(`${record.kind} ${record.id}`) ?? 0 });
  }
  records.sort((a, b) => a.record.start - b.record.start || a.record.end - b.record.end || (a.record.id < b.record.id ? -1 : 1));
  const [last] = await database
    .select()
    .from(articleReviews)
    .where(eq(articleReviews.articleId, articleId))
    .orderBy(desc(articleReviews.id))
    .limit(1);
  const stands = last !== undefined && last.verdict !== "open" && last.contentHash === article.contentHash;
  return {
    article,
    records,
    review: stands ? { verdict: last.verdict as ArticleVerdict, editor: last.editor, decidedAt: last.decidedAt.toISOString() } : null,
  };
}

export async function reviewArticle(
  database: Database,
  articleId: string,
  verdict: ArticleVerdict,
  by: Deciding,
  note: Note,
): Promise<boolean> {
  const [article] = await database.select({ contentHash: articles.contentHash }).from(articles).where(eq(articles.id, articleId));
  if (article === undefined) return false;
  const [added] = await database
    .insert(articleReviews)
    .values({ articleId, contentHash: article.contentHash, verdict, ...by })
    .returning();
  if (added !== undefined) note(rowOf("articleReviews", added));
  return true;
}
