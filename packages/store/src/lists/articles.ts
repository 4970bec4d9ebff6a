import type { Article } from "@thidua/core";
import { and, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { articles, articleVersions } from "../database/schema.ts";
import { withConfidence } from "../rows/article.ts";
import type { ArticleSummary, ArticleVersion, Page, RecordFilter } from "../store.ts";
import { hasWords, limitOf, NOTHING, oneOf, placeIs, touches } from "./conditions.ts";
import { after, cursorOf, orderBy } from "./cursor.ts";
import { orderOf } from "./orders.ts";

const { id, url, source, title, publishedAt, author, province, contentHash, fetchedAt, ocrConfidence, published, duplicateOf } = articles;
const SUMMARY = { id, url, source, title, publishedAt, author, province, contentHash, fetchedAt, ocrConfidence, published, duplicateOf };

/** What only records have; an article is not found by it. */
const OF_RECORDS = ["level", "award", "authority", "status", "movement", "campaign", "indicator", "recipient", "review"] as const;

/** What articles can be narrowed by. */
export function articleConditions(filter: RecordFilter): (SQL | undefined)[] {
  return [
    hasWords(articles.words, filter.q, ""),
    placeIs(articles.provinceKey, filter.place),
    placeIs(articles.provinceKey, filter.province),
    filter.from === undefined && filter.to === undefined
      ? undefined
      : and(sql`${articles.published} <> ''`, touches(articles.published, articles.publishedEnd, filter)),
    oneOf(articles.id, filter.articleId),
    filter.originals === true ? isNull(articles.duplicateOf) : undefined,
    OF_RECORDS.some((field) => filter[field] !== undefined) ? NOTHING : undefined,
  ];
}

/** One page of articles, without their text. `from` and `to` are about the day of publishing, `place` and `province` about the province. */
export async function listArticles(database: Database, filter: RecordFilter): Promise<Page<ArticleSummary>> {
  const limit = limitOf(filter);
  const order = orderOf(filter, { published: articles.published }, [articles.id]);
  const rows = await database
    .select({ ...SUMMARY, movements: articles.movements, figures: articles.figures, awards: articles.awards })
    .from(articles)
    .where(and(...articleConditions(filter), filter.cursor === undefined ? undefined : after(order, filter.cursor)))
    .orderBy(...orderBy(order))
    .limit(limit + 1);
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return {
    items: items.map(({ published: _published, ocrConfidence: confidence, movements, figures, awards, ...about }) => ({
      ...withConfidence(about, confidence),
      counts: { movements, figures, awards },
    })),
    next: rows.length > limit && last !== undefined ? cursorOf(order, [last.published, last.id]) : null,
  };
}

/** What an article is made of; its index words are many and of no use outside the database. */
const WHOLE = { id, url, source, title, publishedAt, author, province, text: articles.text, contentHash, fetchedAt, ocrConfidence };

/** The articles of these ids that there are, in no order. */
export async function readArticles(database: Database, ids: readonly string[]): Promise<Article[]> {
  const rows = await database
    .select(WHOLE)
    .from(articles)
    .where(inArray(articles.id, [...ids]));
  return rows.map(({ ocrConfidence: confidence, ...article }) => withConfidence(article, confidence));
}

/** Earlier texts of an article, oldest first. */
export async function listVersions(database: Database, articleId: string): Promise<ArticleVersion[]> {
  const rows = await database
    .select()
    .from(articleVersions)
    .where(eq(articleVersions.articleId, articleId))
    .orderBy(articleVersions.version);
  return rows.map(({ version, article, replacedAt }) => ({ version, article, replacedAt: replacedAt.toISOString() }));
}
