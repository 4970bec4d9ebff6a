import type { Article, ThiDuaRecord } from "@thidua/core";

/** One value, or several of which any will do. */
export type OneOrMany = string | readonly string[];

/** What a list can be narrowed by; every word is matched without accents and case. Times are ISO years, months or days. */
export interface RecordFilter {
  /** Words that must all stand in the record (indicator, name, recipient, quote). */
  q?: string | undefined;
  place?: OneOrMany | undefined;
  province?: OneOrMany | undefined;
  level?: OneOrMany | undefined;
  /** Records whose period touches `from`..`to`. */
  from?: string | undefined;
  to?: string | undefined;
  award?: OneOrMany | undefined;
  authority?: OneOrMany | undefined;
  status?: OneOrMany | undefined;
  movement?: OneOrMany | undefined;
  campaign?: OneOrMany | undefined;
  indicator?: OneOrMany | undefined;
  recipient?: OneOrMany | undefined;
  review?: OneOrMany | undefined;
  articleId?: OneOrMany | undefined;
  /** True: only what stands in articles that are no copy of another, so that nothing counts twice. */
  originals?: boolean | undefined;
  /** 1..200, 50 unless told. */
  limit?: number | undefined;
  /** `next` of the page before. */
  cursor?: string | undefined;
  sort?: "published" | "-published" | "value" | "-value" | "confidence" | "-confidence" | undefined;
}

export interface ArticleSummary extends Omit<Article, "text"> {
  /** Id of the article that this one is an exact or near copy of; null for an original. */
  duplicateOf: string | null;
  counts: { movements: number; figures: number; awards: number };
}

/** A record with the article it stands in. */
export type Stored<R extends ThiDuaRecord> = R & { article: Pick<Article, "id" | "title" | "url" | "source" | "publishedAt" | "province"> };

export interface Page<T> {
  items: T[];
  /** Cursor of the next page, null at the end. */
  next: string | null;
}
