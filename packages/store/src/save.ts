import type { Article, Extraction, ThiDuaRecord } from "@thidua/core";
import { eq, max } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Database } from "./database/database.ts";
import { articleOrigins, articles, articleVersions, awards, figures, movements, passages } from "./database/schema.ts";
import { linkCopies } from "./duplicates/link.ts";
import { NO_NOTE, type Note } from "./journal/note.ts";
import { withDecisions } from "./review/standing.ts";
import { articleOf, articleRow, hashOf } from "./rows/article.ts";
import { awardRow, campaignsOf, figureRow, movementRow } from "./rows/records.ts";
import { aboutOf, passagesOf } from "./search/sentences.ts";
import { vectorOf } from "./search/words.ts";

/** Rows of one INSERT: 22 columns each stay far below the 65,535 parameters of the protocol. */
const BATCH = 500;

export type Saved = "new" | "changed" | "unchanged";

/** Whether a save has nothing to do. */
export async function isKnown(database: Database, extraction: Extraction): Promise<boolean> {
  const [known] = await database.select({ hash: articles.extractionHash }).from(articles).where(eq(articles.id, extraction.article.id));
  return known?.hash === hashOf(extraction);
}

/** What is known of a save besides what is saved. */
export interface Saving {
  /** False: whose copy it is will be told, not found. */
  link?: boolean | undefined;
  /** SHA-256 of the archived page that the article was read from; null where it came from elsewhere. */
  digest?: string | null | undefined;
  note?: Note | undefined;
}

/** One extraction; to be called in a transaction. */
export async function save(
  database: Database,
  extraction: Extraction,
  { link = true, digest = null, note = NO_NOTE }: Saving = {},
): Promise<Saved> {
  const { article, warnings } = extraction;
  const hash = hashOf(extraction);
  const row = articleRow(extraction, hash);
  // Takes the row against every other process that saves the same article, present or not.
  const created = await database.insert(articles).values(row).onConflictDoNothing().returning({ id: articles.id });
  let known: string | null = null;
  let reworded = created.length > 0;
  if (created.length === 0) {
    const [before] = await database.select().from(articles).where(eq(articles.id, row.id)).for("update");
    if (before === undefined || before.extractionHash === hash) return "unchanged";
    known = before.extractionHash;
    reworded = before.contentHash !== row.contentHash || before.text !== row.text || before.title !== row.title;
    if (reworded) await keepVersion(database, articleOf(before));
    await database
      .update(articles)
      .set({ ...row, savedAt: new Date() })
      .where(eq(articles.id, row.id));
    for (const table of [movements, figures, awards, passages]) await database.delete(table).where(eq(table.articleId, row.id));
  }
  await insertRecords(database, extraction);
  if (link) await linkCopies(database, row.id);
  // What says the same still stands on the page that it was read from, wherever it was read again.
  if (reworded || digest !== null) await keepOrigin(database, row.id, digest);
  note({
    type: "article",
    id: row.id,
    before: known,
    after: hash,
    fetchedAt: article.fetchedAt,
    digest,
    ...(digest === null ? { article, warnings } : { article: null, warnings: [] }),
  });
  return created.length === 0 ? "changed" : "new";
}

/** Where the page lies that the article, as it stands, was read from. */
async function keepOrigin(database: Database, articleId: string, digest: string | null): Promise<void> {
  await database.delete(articleOrigins).where(eq(articleOrigins.articleId, articleId));
  if (digest !== null) await database.insert(articleOrigins).values({ articleId, archiveDigest: `sha256:${digest}` });
}

async function keepVersion(database: Database, article: Article): Promise<void> {
  const [last] = await database
    .select({ version: max(articleVersions.version) })
    .from(articleVersions)
    .where(eq(articleVersions.articleId, article.id));
  await database.insert(articleVersions).values({ articleId: article.id, version: (last?.version ?? 0) + 1, article });
}

async function insertRecords(database: Database, extraction: Extraction): Promise<void> {
  const { article } = extraction;
  const records = await withDecisions(database, article, extraction);
  const campaignOf = campaignsOf(records.movements);
  await insertAll(
    database,
    movements,
    distinct(records.movements).map((record) => movementRow(article, record)),
  );
  await insertAll(
    database,
    figures,
    distinct(records.figures).map((record) => figureRow(article, record, campaignOf)),
  );
  await insertAll(
    database,
    awards,
    distinct(records.awards).map((record) => awardRow(article, record, campaignOf)),
  );
  if (records !== extraction) {
    const counts = { movements: records.movements.length, figures: records.figures.length, awards: records.awards.length };
    await database.update(articles).set(counts).where(eq(articles.id, article.id));
  }
  const about = aboutOf(article);
  const rows = passagesOf(article.text).map(({ start, text }) => ({
    articleId: article.id,
    start,
    text,
    words: vectorOf([
      ["A", text],
      ["D", about],
    ]),
  }));
  await insertAll(database, passages, rows);
}

/** The same record said twice (same span, same fields, so same id) is one. */
function distinct<R extends ThiDuaRecord>(records: readonly R[]): R[] {
  return [...new Map(records.map((record) => [record.id, record])).values()];
}

async function insertAll<T extends PgTable>(database: Database, table: T, rows: T["$inferInsert"][]): Promise<void> {
  for (let from = 0; from < rows.length; from += BATCH) await database.insert(table).values(rows.slice(from, from + BATCH));
}
