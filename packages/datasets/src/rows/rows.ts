import type { Place, RecordKind, ThiDuaRecord, Time } from "@thidua/core";
import type { Next, SnapshotArticle, SnapshotRecord, Store } from "@thidua/store";
import type { z } from "zod";
import type { Cover, Privacy } from "../privacy/privacy.ts";
import type { articleTextRow, awardRow, correctionRow, figureRow, movementRow } from "../tables/schemas.ts";
import { firstDay, lastDay } from "./days.ts";
import { decimalOf } from "./decimals.ts";
import { type PlaceBook, type PlaceRow, provinceNow, provinceOf, whereOf } from "./places.ts";

export type ArticleRow = z.infer<typeof articleTextRow>;
export type MovementRow = z.infer<typeof movementRow>;
export type FigureRow = z.infer<typeof figureRow>;
export type AwardRow = z.infer<typeof awardRow>;
export type CorrectionRow = z.infer<typeof correctionRow>;

export type RecordRow = MovementRow | FigureRow | AwardRow;
export type Filter = Next<unknown>["filter"];

export type RowSource = Pick<Store, "snapshotArticles" | "snapshotRecords" | "decisions">;

/** Rows that are read, covered and handed on together. */
const PAGE = 1_000;

/** Every article, in the order of ids. */
export async function* articleRows(source: RowSource, privacy: Privacy, places: PlaceBook, filter?: Filter): AsyncGenerator<ArticleRow[]> {
  let after: string | undefined;
  for (;;) {
    // Articles carry their text: fewer at a time.
    const page = await source.snapshotArticles({ after, limit: PAGE / 5, filter });
    if (page.length === 0) return;
    const covers = await privacy(page.map(({ id }) => id));
    yield page.map((article) => articleRowOf(covers(article.id).article(article), places));
    after = page.at(-1)?.id;
  }
}

/** Every record of a kind, in the order of articles and ids. */
export async function* recordRows<K extends RecordKind>(
  source: RowSource,
  kind: K,
  privacy: Privacy,
  places: PlaceBook,
  filter?: Filter,
): AsyncGenerator<RecordRow[]> {
  let after: readonly [string, string] | undefined;
  for (;;) {
    const page = await source.snapshotRecords(kind, { after, limit: PAGE, filter });
    const last = page.at(-1);
    if (last === undefined) return;
    const covers = await privacy([...new Set(page.map(({ articleId }) => articleId))]);
    yield page.map((stored) => recordRowOf(stored, covers(stored.articleId), places));
    after = [last.articleId, last.record.id];
  }
}

function articleRowOf(article: SnapshotArticle, places: PlaceBook): ArticleRow {
  const { counts, fetchedAt, province, source, ...about } = article;
  const place = places.count(province);
  return {
    ...about,
    source: portable(source),
    province,
    publishedFrom: firstDay(article.publishedAt),
    publishedTo: lastDay(article.publishedAt),
    placeId: place?.id ?? null,
    provinceNow: nowOf(province, article.publishedAt, place),
    fetchedOn: firstDay(fetchedAt.slice(0, 10)),
    ...counts,
  };
}

/** Where an article came from, without where that lay on somebody's machine. */
function portable(source: string): string {
  return /^https?:/i.test(source) ? source : (source.split(/[\\/]/).at(-1) ?? source);
}

function recordRowOf({ articleId, record, campaign, changedBy, article }: SnapshotRecord, cover: Cover, places: PlaceBook): RecordRow {
  const { kind: _kind, ...fields } = cover.record(record);
  const place = places.count(record.place);
  const date = article.publishedAt;
  const where = whereOf(record.place, article.province);
  const row = {
    articleId,
    ...fields,
    campaign,
    changedBy,
    ...periodOf(record.time),
    placeId: place?.id ?? null,
    provinceThen: provinceOf(where),
    provinceNow: nowOf(where, date, place),
    articleUrl: article.url,
    articlePublishedAt: date,
    articleHash: article.contentHash,
    archiveDigest: article.archiveDigest,
  };
  return (record.kind === "figure" ? { ...row, valueExact: decimalOf(record.value) } : row) as RecordRow;
}

function nowOf(place: Place | null, date: string | null, row: PlaceRow | null): string | null {
  const province = provinceOf(place);
  return row !== null && province === provinceOf(row) && date === null ? row.provinceNow : (provinceNow(province, date)?.name ?? null);
}

function periodOf(time: Time | null): { timeFrom: string | null; timeTo: string | null } {
  return { timeFrom: firstDay(time?.start ?? null), timeTo: lastDay(time?.end ?? null) };
}

/** Every decision of an editor, in the order of the table's key, a page of articles at a time. */
export async function* correctionRows(source: RowSource, privacy: Privacy): AsyncGenerator<CorrectionRow[]> {
  const all: Awaited<ReturnType<RowSource["decisions"]>> = [];
  for (let after = 0; ; ) {
    const page = await source.decisions({ after, limit: 1_000 });
    all.push(...page);
    const last = page.at(-1);
    if (last === undefined) break;
    after = last.id;
  }
  const key = (one: (typeof all)[number]) => `${one.articleId} ${one.kind} ${one.recordId} ${String(one.version).padStart(8, "0")}`;
  all.sort((a, b) => (key(a) < key(b) ? -1 : 1));
  for (let from = 0; from < all.length; from += PAGE) {
    const page = all.slice(from, from + PAGE);
    const covers = await privacy([...new Set(page.map(({ articleId }) => articleId))]);
    yield page.map(({ articleId, kind, recordId, version, action, review, reason, reading, sameAs, role, decidedAt, ...rest }) => {
      const cover = covers(articleId);
      const about = { start: rest.start, end: rest.end, quote: rest.quote };
      const { before, after } = rest;
      return {
        articleId,
        kind,
        recordId,
        version,
        action,
        review,
        reason,
        reading,
        sameAs,
        changedBy: role,
        decidedOn: decidedAt.slice(0, 10),
        ...about,
        quote: cover.words(about.quote),
        engine: (before ?? after)?.engine ?? null,
        before: asObject(before, cover),
        after: asObject(after, cover),
      };
    });
  }
}

function asObject(record: ThiDuaRecord | null, cover: Cover): Record<string, unknown> | null {
  return record === null ? null : (cover.deep(record) as unknown as Record<string, unknown>);
}
