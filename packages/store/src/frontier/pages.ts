import { and, count, eq, gte, inArray, isNotNull, lt, lte, min, ne, notInArray, or, sql } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { crawlPages, crawlTurns } from "../database/schema.ts";
import type { FoundPage, Frontier, PageCount, PageKind, PageState, TakenPage } from "./frontier.ts";

/** Rows of one statement: far below the 65,535 parameters of the protocol. */
const BATCH = 500;

/** As a literal, so that every plan may use the index of what waits. */
const WAITING = sql`${crawlPages.state} = 'waiting'`;

/** Scheme, name and port: what has one robots.txt. */
function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : "";
}

/** Adds what is not known; puts back what is known and to be looked at again. Resolves with the keys that are new. */
export async function addPages(
  database: Database,
  source: string,
  found: readonly FoundPage[],
  { at, roundStartedAt }: { at: string; roundStartedAt: string },
): Promise<string[]> {
  const pages = [...new Map(found.map((page) => [page.key, page])).values()];
  const added: string[] = [];
  for (let from = 0; from < pages.length; from += BATCH) {
    const rows = pages.slice(from, from + BATCH).map((page) => ({
      ...page,
      form: page.form ?? null,
      host: hostOf(page.url),
      state: page.skip == null ? "waiting" : "skipped",
      reason: page.skip ?? null,
    }));
    // As one parameter: thousands of links are told to the database in less time than it takes to name their columns one by one.
    const inserted = await database
      .insert(crawlPages)
      .select(
        sql`select ${source}, page.key, page.url, page.host, page.kind, page.state, page.priority, ${at}, 0, page.depth, page.parent, page.title,
          page.form, null, null, null::integer, page.reason, null, null, null, 0, null, null, null, nextval(pg_get_serial_sequence('crawl_pages', 'seq'))
        from json_to_recordset(${JSON.stringify(rows)}::json) as page(
          key text, url text, host text, kind text, state text, priority integer, depth integer, parent text, title text, form json, reason text)`,
      )
      .onConflictDoNothing()
      .returning({ key: crawlPages.key });
    added.push(...inserted.map(({ key }) => key));
  }
  const fresh = new Set(added);
  for (const page of pages) {
    if (fresh.has(page.key) || page.skip != null) continue;
    // A form belongs to the visit in which it was read: one that waits is posted as it was read last.
    if (page.form != null)
      await database
        .update(crawlPages)
        .set({ url: page.url, form: page.form, parent: page.parent })
        .where(and(eq(crawlPages.source, source), eq(crawlPages.key, page.key), WAITING));
    const before =
      page.again === true && added.length > 0 ? roundStartedAt : page.modified != null && page.modified <= at ? page.modified : null;
    if (before === null) continue;
    await database
      .update(crawlPages)
      .set({ state: "waiting", due: at, attempts: 0, url: page.url, host: hostOf(page.url), form: page.form ?? null })
      .where(
        and(
          eq(crawlPages.source, source),
          eq(crawlPages.key, page.key),
          inArray(crawlPages.state, ["done", "failed"]),
          lt(sql`coalesce(${crawlPages.fetchedAt}, '')`, before),
        ),
      );
  }
  return added;
}

export async function takePages(database: Database, source: string, about: Parameters<Frontier["takePages"]>[1]): Promise<TakenPage[]> {
  const next = database
    .select({ key: crawlPages.key })
    .from(crawlPages)
    .where(
      and(
        eq(crawlPages.source, source),
        WAITING,
        lte(crawlPages.due, about.at),
        about.without.length === 0 ? undefined : notInArray(crawlPages.host, [...about.without]),
      ),
    )
    .orderBy(crawlPages.priority, crawlPages.seq)
    .limit(about.limit)
    .for("update", { skipLocked: true });
  const rows = await database
    .update(crawlPages)
    .set({ state: "taken", worker: about.worker, takenAt: about.at, attempts: sql`${crawlPages.attempts} + 1` })
    // As an array it is worked out once; as a list, a plan may ask for it again for every row and take more than the limit.
    .where(and(eq(crawlPages.source, source), sql`${crawlPages.key} = any(array(${next}))`))
    .returning();
  rows.sort((a, b) => a.priority - b.priority || a.seq - b.seq);
  return rows.map((row) => ({
    key: row.key,
    url: row.url,
    host: row.host,
    kind: row.kind as PageKind,
    priority: row.priority,
    depth: row.depth,
    parent: row.parent,
    title: row.title,
    form: row.form,
    attempts: row.attempts,
    etag: row.etag,
    lastModified: row.lastModified,
    bodyHash: row.bodyHash,
    unchanged: row.unchanged,
    fetchedAt: row.fetchedAt,
    articleId: row.articleId,
  }));
}

export function settlePages(database: Database, source: string, about: Parameters<Frontier["settlePages"]>[1]): Promise<string[]> {
  return database.transaction(async (transaction) => {
    for (let from = 0; from < about.outcomes.length; from += BATCH) {
      const outcomes = about.outcomes.slice(from, from + BATCH);
      const keys = JSON.stringify(outcomes.map(({ key }) => key));
      // The keys are named twice: by the array alone a database that has never counted its rows looks each up, and does not read them all.
      await transaction.execute(sql`
        update crawl_pages as page
        set state = outcome.state, due = outcome.due, reason = outcome.reason, status = outcome.status, etag = outcome.etag,
            last_modified = outcome."lastModified", body_hash = outcome."bodyHash", unchanged = outcome.unchanged,
            fetched_at = coalesce(outcome."fetchedAt", page.fetched_at), article_id = outcome."articleId",
            published_at = coalesce(outcome."publishedAt", page.published_at), worker = null, taken_at = null,
            attempts = outcome.attempts
        from json_to_recordset(${JSON.stringify(outcomes)}::json) as outcome(
          key text, state text, due text, reason text, status integer, etag text, "lastModified" text, "bodyHash" text,
          unchanged integer, "fetchedAt" text, "articleId" text, "publishedAt" text, attempts integer)
        where page.source = ${source} and page.key = any(array(select json_array_elements_text(${keys}::json))) and page.key = outcome.key`);
    }
    return addPages(transaction, source, about.found, about);
  });
}

export async function crawlWorkers(database: Database): Promise<string[]> {
  const rows = await database.selectDistinct({ worker: crawlPages.worker }).from(crawlPages).where(isNotNull(crawlPages.worker));
  return rows.flatMap(({ worker }) => (worker === null ? [] : [worker]));
}

export async function releasePages(database: Database, about: Parameters<Frontier["releasePages"]>[0]): Promise<void> {
  const theirs = about.workers.length === 0 ? undefined : inArray(crawlPages.worker, [...about.workers]);
  const old = about.takenBefore === null ? undefined : lt(crawlPages.takenAt, about.takenBefore);
  if (theirs === undefined && old === undefined) return;
  if (about.workers.length > 0)
    await database
      .update(crawlTurns)
      .set({ worker: null })
      .where(inArray(crawlTurns.worker, [...about.workers]));
  await database
    .update(crawlPages)
    .set({ state: "waiting", worker: null, takenAt: null })
    .where(and(eq(crawlPages.state, "taken"), or(theirs, old)));
}

export async function takenByOthers(database: Database, source: string, worker: string): Promise<number> {
  const [row] = await database
    .select({ count: count() })
    .from(crawlPages)
    .where(and(eq(crawlPages.source, source), eq(crawlPages.state, "taken"), ne(crawlPages.worker, worker), isNotNull(crawlPages.worker)));
  return row?.count ?? 0;
}

export async function fetchedSince(database: Database, source: string, at: string): Promise<number> {
  const [row] = await database
    .select({ count: count() })
    .from(crawlPages)
    .where(and(eq(crawlPages.source, source), gte(crawlPages.fetchedAt, at)));
  return row?.count ?? 0;
}

export async function reopenPages(database: Database, source: string, about: Parameters<Frontier["reopenPages"]>[1]): Promise<void> {
  await database
    .update(crawlPages)
    .set({ state: "waiting", due: about.at, attempts: 0, reason: null })
    .where(
      and(
        eq(crawlPages.source, source),
        eq(crawlPages.state, "skipped"),
        eq(crawlPages.reason, about.reason),
        about.from === null ? undefined : gte(sql`coalesce(${crawlPages.publishedAt}, '')`, about.from),
      ),
    );
}

export async function nextDue(database: Database, source: string, without: readonly string[]): Promise<string | null> {
  const [row] = await database
    .select({ due: min(crawlPages.due) })
    .from(crawlPages)
    .where(and(eq(crawlPages.source, source), WAITING, without.length === 0 ? undefined : notInArray(crawlPages.host, [...without])));
  return row?.due ?? null;
}

export async function pageCounts(database: Database, source: string): Promise<PageCount[]> {
  const { kind, state, reason } = crawlPages;
  const rows = await database
    .select({ kind, state, reason, count: count() })
    .from(crawlPages)
    .where(eq(crawlPages.source, source))
    .groupBy(kind, state, reason)
    .orderBy(kind, state, reason);
  return rows.map((row) => ({ ...row, kind: row.kind as PageKind, state: row.state as PageState }));
}
