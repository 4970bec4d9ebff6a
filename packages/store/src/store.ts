import type { Article, Award, Extraction, Figure, Movement, RecordKind, ThiDuaRecord } from "@thidua/core";

/** What a list can be narrowed by; every word is matched without accents and case. Times are ISO years, months or days. */
export interface RecordFilter {
  /** Words that must all stand in the record (indicator, name, recipient, quote). */
  q?: string | undefined;
  place?: string | undefined;
  province?: string | undefined;
  level?: string | undefined;
  /** Records whose period touches `from`..`to`. */
  from?: string | undefined;
  to?: string | undefined;
  award?: string | undefined;
  authority?: string | undefined;
  status?: string | undefined;
  movement?: string | undefined;
  campaign?: string | undefined;
  indicator?: string | undefined;
  recipient?: string | undefined;
  review?: string | undefined;
  articleId?: string | undefined;
  /** 1..200, 50 unless told. */
  limit?: number | undefined;
  /** `next` of the page before. */
  cursor?: string | undefined;
  sort?: "published" | "-published" | "value" | "-value" | "confidence" | "-confidence" | undefined;
}

export interface ArticleSummary extends Omit<Article, "text"> {
  counts: { movements: number; figures: number; awards: number };
}

/** A record with the article it stands in. */
export type Stored<R extends ThiDuaRecord> = R & { article: Pick<Article, "id" | "title" | "url" | "source" | "publishedAt" | "province"> };

export interface Page<T> {
  items: T[];
  /** Cursor of the next page, null at the end. */
  next: string | null;
}

/** A sentence of an article that shares words with a question; `score` is higher for better. */
export interface Passage {
  article: Stored<ThiDuaRecord>["article"];
  start: number;
  end: number;
  quote: string;
  score: number;
}

/** What every store does, embedded or server; one contract suite holds all of them to it. */
export interface Store {
  /** Where the data lies, for people: a folder, or a database without its password. */
  readonly location: string;
  /** In one transaction. The same extraction twice changes nothing. */
  save(extraction: Extraction): Promise<"new" | "changed" | "unchanged">;
  article(id: string): Promise<Article | null>;
  articles(filter: RecordFilter): Promise<Page<ArticleSummary>>;
  movements(filter: RecordFilter): Promise<Page<Stored<Movement>>>;
  figures(filter: RecordFilter): Promise<Page<Stored<Figure>>>;
  awards(filter: RecordFilter): Promise<Page<Stored<Award>>>;
  record(kind: RecordKind, id: string): Promise<Stored<ThiDuaRecord> | null>;
  passages(question: string, limit: number): Promise<Passage[]>;
  counts(): Promise<{ articles: number; movements: number; figures: number; awards: number }>;
  close(): Promise<void>;
}
