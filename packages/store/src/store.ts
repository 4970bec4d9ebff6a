import type { Article, Award, Extraction, Figure, Movement, RecordKind, ThiDuaRecord } from "@thidua/core";
import type { Backup } from "./backup/write.ts";
import type { Frontier } from "./frontier/frontier.ts";
import type { ArticleSummary, Page, RecordFilter, Stored } from "./lists/lists.ts";
import type { Reviews } from "./review/reviews.ts";
import type { Snapshots } from "./snapshots/snapshots.ts";
import type { Accounts } from "./users/accounts.ts";

export type { Backup } from "./backup/write.ts";
export type * from "./frontier/frontier.ts";
export type * from "./lists/lists.ts";
export type * from "./review/reviews.ts";
export type * from "./snapshots/snapshots.ts";
export type * from "./users/accounts.ts";

/** What records can be counted by. */
export type StatGroup = "province" | "year" | "award" | "authority" | "status" | "movement" | "campaign" | "level" | "review" | "engine";

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

/** The archived page that an article was read from: its WARC-Payload-Digest, SHA-256 as hex. */
export interface ArchivedFrom {
  digest: string;
}

/** What every store does, embedded or server; one contract suite holds all of them to it. */
export interface Store extends Frontier, Reviews, Accounts, Snapshots {
  /** Where the data lies, for people: a folder, or a database without its password. */
  readonly location: string;
  /**
   * In one transaction. The same extraction twice changes nothing. An article that was not read from a page in the archive of the data folder
   * is written down whole, so that the store can be made again.
   */
  save(extraction: Extraction, page?: ArchivedFrom): Promise<"new" | "changed" | "unchanged">;
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
  /** Writes every table into one new file, as they stand at one moment; an absolute path on the machine of the store's process. */
  backup(path: string): Promise<Backup>;
  close(): Promise<void>;
}
