import type { Article, Award, Extraction, Figure, Movement, RecordKind, ThiDuaRecord } from "@thidua/core";
import type { Frontier } from "./frontier/frontier.ts";
import type { Reviews } from "./review/reviews.ts";
import type { Accounts } from "./users/accounts.ts";

export type * from "./frontier/frontier.ts";
export type * from "./review/reviews.ts";
export type * from "./users/accounts.ts";

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

/** What records can be counted by. */
export type StatGroup = "province" | "year" | "award" | "authority" | "status" | "movement" | "campaign" | "level";

/** How many records say one thing, and in how many articles. */
export interface StatRow {
  /** Province or movement as compared (without accents), a year, a slug; null for records that do not say. */
  key: string | null;
  /** A movement as it is written. */
  name: string | null;
  count: number;
  articles: number;
}

/** A sentence of an article that shares words with a question; `score` is higher for better. */
export interface Passage {
  article: Stored<ThiDuaRecord>["article"];
  start: number;
  end: number;
  quote: string;
  score: number;
}

/** An article as it stood before its text changed. */
export interface ArticleVersion {
  /** 1 is the oldest. */
  version: number;
  article: Article;
  /** ISO time. */
  replacedAt: string;
}

/** What every store does, embedded or server; one contract suite holds all of them to it. */
export interface Store extends Frontier, Reviews, Accounts {
  /** Where the data lies, for people: a folder, or a database without its password. */
  readonly location: string;
  /** In one transaction. The same extraction twice changes nothing. */
  save(extraction: Extraction): Promise<"new" | "changed" | "unchanged">;
  article(id: string): Promise<Article | null>;
  /** The articles of these ids that there are, in no order. */
  readArticles(ids: readonly string[]): Promise<Article[]>;
  /** Id of the article that this one is a copy of; null for an original, and where there is no such article. */
  originalOf(id: string): Promise<string | null>;
  articles(filter: RecordFilter): Promise<Page<ArticleSummary>>;
  movements(filter: RecordFilter): Promise<Page<Stored<Movement>>>;
  figures(filter: RecordFilter): Promise<Page<Stored<Figure>>>;
  awards(filter: RecordFilter): Promise<Page<Stored<Award>>>;
  record(kind: RecordKind, id: string): Promise<Stored<ThiDuaRecord> | null>;
  /** Earlier texts of an article, oldest first. */
  versions(articleId: string): Promise<ArticleVersion[]>;
  /** Sentences of originals: what a copy says is found where it was copied from. */
  passages(question: string, limit: number): Promise<Passage[]>;
  /** Records of a kind counted by what they say, at most 500 groups; copies count once, rejected records do not. */
  stats(kind: RecordKind, by: StatGroup, filter: RecordFilter): Promise<StatRow[]>;
  /** Resolves where the database answers. */
  ready(): Promise<void>;
  counts(): Promise<{ articles: number; movements: number; figures: number; awards: number }>;
  close(): Promise<void>;
}
