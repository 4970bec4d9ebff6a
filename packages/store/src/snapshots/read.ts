import type { RecordKind, RecordOf, ThiDuaRecord } from "@thidua/core";
import { and, eq, gt, inArray, max, sql } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import {
  articleOrigins,
  articles,
  awards,
  copyDecisions,
  crawlPages,
  decisions,
  erasures,
  figures,
  linkDecisions,
  movements,
} from "../database/schema.ts";
import { articleConditions } from "../lists/articles.ts";
import { conditions, KINDS } from "../lists/records.ts";
import type { Role } from "../review/reviews.ts";
import type { Next, SnapshotArticle, SnapshotRecord } from "./snapshots.ts";

const MOST = 5_000;

// The page that the article, as it stands, was read from; of what was gathered by an earlier version, the page that was fetched last.
const DIGEST = sql<string | null>`coalesce(
  (select o.archive_digest from ${articleOrigins} o where o.article_id = ${articles.id}),
  (select 'sha256:' || p.body_hash from ${crawlPages} p where p.article_id = ${articles.id} and p.body_hash is not null order by p.source, p.key limit 1))`;

const ABOUT = {
  id: articles.id,
  url: articles.url,
  title: articles.title,
  publishedAt: articles.publishedAt,
  province: articles.province,
  contentHash: articles.contentHash,
  duplicateOf: articles.duplicateOf,
  archiveDigest: DIGEST,
};

export async function snapshotArticles(database: Database, { after, limit, filter = {} }: Next<string>): Promise<SnapshotArticle[]> {
  const { author, source, fetchedAt, ocrConfidence, text } = articles;
  const rows = await database
    .select({
      ...ABOUT,
      author,
      source,
      fetchedAt,
      ocrConfidence,
      text,
      movements: articles.movements,
      figures: articles.figures,
      awards: articles.awards,
    })
    .from(articles)
    .where(and(...articleConditions(filter), after === undefined ? undefined : gt(articles.id, after)))
    .orderBy(articles.id)
    .limit(Math.min(limit, MOST));
  return rows.map(({ movements, figures, awards, ...about }) => ({ ...about, counts: { movements, figures, awards } }));
}

export async function snapshotRecords<K extends RecordKind>(
  database: Database,
  name: K,
  { after, limit, filter = {}, id }: Next<readonly [string, string]> & { id?: string | undefined },
): Promise<SnapshotRecord<RecordOf<K>>[]> {
  const kind = KINDS[name];
  const { table } = kind;
  const behind = after === undefined ? undefined : sql`(${table.articleId}, ${table.id}) > (${after[0]}, ${after[1]})`;
  const rows = await database
    .select({ articleId: table.articleId, record: table.record, review: table.review, campaign: table.campaign, article: ABOUT })
    .from(table)
    .innerJoin(articles, eq(table.articleId, articles.id))
    .where(and(...conditions(kind, filter), behind, id === undefined ? undefined : eq(table.id, id)))
    .orderBy(table.articleId, table.id)
    .limit(Math.min(limit, MOST));
  const roles = await rolesIn(database, name, [...new Set(rows.map(({ articleId }) => articleId))]);
  return rows.map(({ articleId, record, review, campaign, article }) => ({
    articleId,
    record: { ...record, review } as RecordOf<K>,
    campaign,
    changedBy: roles.get(`${articleId} ${record.id}`) ?? null,
    article,
  }));
}

/** Who decided last about each record of a kind in these articles. */
async function rolesIn(database: Database, kind: RecordKind, articleIds: readonly string[]): Promise<Map<string, Role>> {
  if (articleIds.length === 0) return new Map();
  const rows = await database
    .select({ articleId: decisions.articleId, subject: decisions.subject, role: decisions.role })
    .from(decisions)
    .where(and(eq(decisions.kind, kind), inArray(decisions.articleId, [...articleIds])))
    .orderBy(decisions.id);
  return new Map(rows.map(({ articleId, subject, role }) => [`${articleId} ${subject}`, role as Role]));
}

type Person = { articleId: string; name: string; start: number; end: number };

export async function personsIn(database: Database, articleIds: readonly string[]): Promise<Person[]> {
  if (articleIds.length === 0) return [];
  const ids = [...articleIds];
  const given = await database
    .select({ articleId: awards.articleId, record: awards.record })
    .from(awards)
    .where(and(inArray(awards.articleId, ids), eq(awards.recipientKind, "individual")));
  const decided = await database
    .select({ articleId: decisions.articleId, before: decisions.before, after: decisions.after })
    .from(decisions)
    .where(and(inArray(decisions.articleId, ids), eq(decisions.kind, "award")));
  const all: { articleId: string; record: ThiDuaRecord | null }[] = [
    ...given,
    ...decided.flatMap(({ articleId, before, after }) => [before, after].map((record) => ({ articleId, record }))),
  ];
  const persons = new Map<string, Person>();
  for (const { articleId, record } of all) {
    if (record?.kind !== "award" || record.recipient.kind !== "individual") continue;
    const { start, end, recipient } = record;
    if (recipient.name === null) continue;
    persons.set(JSON.stringify([articleId, recipient.name, start, end]), { articleId, name: recipient.name, start, end });
  }
  return [...persons].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, person]) => person);
}

export async function snapshotMark(database: Database): Promise<string> {
  const [read] = await database.select({ n: sql<number>`count(*)::int`, last: max(articles.savedAt) }).from(articles);
  const [decided] = await database.select({ last: max(decisions.id) }).from(decisions);
  const [copied] = await database.select({ last: max(copyDecisions.id) }).from(copyDecisions);
  const [linked] = await database.select({ last: max(linkDecisions.id) }).from(linkDecisions);
  const [erased] = await database.select({ last: max(erasures.id) }).from(erasures);
  const rows = await Promise.all(
    [movements, figures, awards].map((table) => database.select({ n: sql<number>`count(*)::int` }).from(table)),
  );
  return JSON.stringify([read?.n, read?.last, decided?.last, copied?.last, linked?.last, erased?.last, rows.map(([row]) => row?.n)]);
}
