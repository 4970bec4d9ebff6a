import type { RecordKind, RecordOf, ThiDuaRecord } from "@thidua/core";
import { type AnyColumn, and, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { articles, awards, figures, movements } from "../database/schema.ts";
import type { Page, RecordFilter, Stored } from "../store.ts";
import { hasWords, limitOf, oneOf, placeIs, touches } from "./conditions.ts";
import { after, cursorOf, type Order, orderBy } from "./cursor.ts";
import { countOrNone, orderOf } from "./orders.ts";

/** What the lists of one kind can be asked for beyond what all can; null: this kind has no such field, so nothing matches. */
interface Kind {
  table: typeof movements | typeof figures | typeof awards;
  award: AnyColumn | null;
  authority: AnyColumn | null;
  status: AnyColumn | null;
  indicator: boolean;
  recipient: boolean;
  value: AnyColumn | SQL | null;
}

export const KINDS: { readonly [kind in RecordKind]: Kind } = {
  movement: { table: movements, award: null, authority: null, status: null, indicator: false, recipient: false, value: null },
  figure: { table: figures, award: null, authority: null, status: figures.status, indicator: true, recipient: false, value: figures.value },
  award: {
    table: awards,
    award: awards.award,
    authority: awards.authority,
    status: awards.status,
    indicator: false,
    recipient: true,
    value: countOrNone(awards.recipientCount),
  },
};

/** What every record says about its article. */
export const ABOUT = {
  id: articles.id,
  title: articles.title,
  url: articles.url,
  source: articles.source,
  publishedAt: articles.publishedAt,
  province: articles.province,
};

/** One place or province has few of all records. */
function isLocal({ place, province }: RecordFilter): boolean {
  return place !== undefined || province !== undefined;
}

export function conditions({ table, ...kind }: Kind, filter: RecordFilter): (SQL | undefined)[] {
  return [
    hasWords(table.words, filter.q, ""),
    placeIs(table.placeKey, filter.place),
    placeIs(table.provinceKey, filter.province),
    oneOf(table.level, filter.level),
    touches(table.fromDay, table.toDay, filter),
    oneOf(kind.award, filter.award),
    oneOf(kind.authority, filter.authority),
    oneOf(kind.status, filter.status),
    hasWords(table.words, filter.movement, "C"),
    oneOf(table.campaign, filter.campaign),
    hasWords(kind.indicator ? table.words : null, filter.indicator, "A", isLocal(filter)),
    hasWords(kind.recipient ? table.words : null, filter.recipient, "B"),
    oneOf(table.review, filter.review),
    oneOf(table.articleId, filter.articleId),
    filter.originals === true ? isNull(articles.duplicateOf) : undefined,
  ];
}

/** One page of the records of a kind. */
export async function listRecords<K extends RecordKind>(
  database: Database,
  name: K,
  filter: RecordFilter,
): Promise<Page<Stored<RecordOf<K>>>> {
  const kind = KINDS[name];
  const { table } = kind;
  const limit = limitOf(filter);
  const sortable = { published: table.published, confidence: table.confidence, ...(kind.value === null ? {} : { value: kind.value }) };
  const order: Order = orderOf(filter, sortable, [table.articleId, table.start, table.id]);
  const rows = await database
    .select({ key: sql<string | number>`${order.by}`, start: table.start, review: table.review, record: table.record, article: ABOUT })
    .from(table)
    .innerJoin(articles, eq(table.articleId, articles.id))
    .where(and(...conditions(kind, filter), filter.cursor === undefined ? undefined : after(order, filter.cursor)))
    .orderBy(...orderBy(order, isLocal(filter) && (filter.from ?? filter.to) !== undefined))
    .limit(limit + 1);
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const next =
    rows.length > limit && last !== undefined
      ? cursorOf(order, [last.key as string | number, last.article.id, last.start, last.record.id])
      : null;
  return { items: items.map((row) => stored(row) as unknown as Stored<RecordOf<K>>), next };
}

/** One record by its id. The same text under two addresses gives equal ids: the first article by id is meant. */
export async function findRecord(database: Database, name: RecordKind, id: string): Promise<Stored<ThiDuaRecord> | null> {
  const { table } = KINDS[name];
  const [row] = await database
    .select({ review: table.review, record: table.record, article: ABOUT })
    .from(table)
    .innerJoin(articles, eq(table.articleId, articles.id))
    .where(eq(table.id, id))
    .orderBy(table.articleId)
    .limit(1);
  return row === undefined ? null : stored(row);
}

/** One record of one article. */
export async function findIn(database: Database, name: RecordKind, id: string, articleId: string): Promise<Stored<ThiDuaRecord> | null> {
  const { table } = KINDS[name];
  const [row] = await database
    .select({ review: table.review, record: table.record, article: ABOUT })
    .from(table)
    .innerJoin(articles, eq(table.articleId, articles.id))
    .where(and(eq(table.id, id), eq(table.articleId, articleId)));
  return row === undefined ? null : stored(row);
}

function stored(row: { review: string; record: ThiDuaRecord; article: Stored<ThiDuaRecord>["article"] }): Stored<ThiDuaRecord> {
  return { ...row.record, review: row.review as ThiDuaRecord["review"], article: row.article };
}
