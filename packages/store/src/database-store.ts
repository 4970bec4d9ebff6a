import type { Article, Award, Extraction, Figure, Movement, RecordKind, ThiDuaRecord } from "@thidua/core";
import { count, sql, sum } from "drizzle-orm";
import type { Connection } from "./database/database.ts";
import { articles } from "./database/schema.ts";
import { decide, listDecisions } from "./decisions.ts";
import { findArticle, listArticles, listVersions } from "./lists/articles.ts";
import { findRecord, listRecords } from "./lists/records.ts";
import { articleOf } from "./rows/article.ts";
import { type Saved, save } from "./save.ts";
import { findPassages } from "./search/passages.ts";
import type { ArticleSummary, ArticleVersion, Decision, Page, Passage, RecordFilter, Store, Stored } from "./store.ts";

/** The store on either database. */
export class DatabaseStore implements Store {
  readonly #connection: Connection;
  #closed: Promise<void> | undefined;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  get location(): string {
    return this.#connection.location;
  }

  save(extraction: Extraction): Promise<Saved> {
    return save(this.#connection.database, extraction);
  }

  async article(id: string): Promise<Article | null> {
    const row = await findArticle(this.#connection.database, id);
    return row === null ? null : articleOf(row);
  }

  articles(filter: RecordFilter): Promise<Page<ArticleSummary>> {
    return listArticles(this.#connection.database, filter);
  }

  movements(filter: RecordFilter): Promise<Page<Stored<Movement>>> {
    return listRecords(this.#connection.database, "movement", filter);
  }

  figures(filter: RecordFilter): Promise<Page<Stored<Figure>>> {
    return listRecords(this.#connection.database, "figure", filter);
  }

  awards(filter: RecordFilter): Promise<Page<Stored<Award>>> {
    return listRecords(this.#connection.database, "award", filter);
  }

  record(kind: RecordKind, id: string): Promise<Stored<ThiDuaRecord> | null> {
    return findRecord(this.#connection.database, kind, id);
  }

  versions(articleId: string): Promise<ArticleVersion[]> {
    return listVersions(this.#connection.database, articleId);
  }

  decide(decision: Decision): Promise<void> {
    return decide(this.#connection.database, decision);
  }

  decisions(articleId: string): Promise<(Decision & { decidedAt: string })[]> {
    return listDecisions(this.#connection.database, articleId);
  }

  passages(question: string, limit: number): Promise<Passage[]> {
    return findPassages(this.#connection.database, question, limit);
  }

  async counts(): Promise<{ articles: number; movements: number; figures: number; awards: number }> {
    const [row] = await this.#connection.database
      .select({ articles: count(), movements: sum(articles.movements), figures: sum(articles.figures), awards: sum(articles.awards) })
      .from(articles);
    return {
      articles: row?.articles ?? 0,
      movements: Number(row?.movements ?? 0),
      figures: Number(row?.figures ?? 0),
      awards: Number(row?.awards ?? 0),
    };
  }

  async ready(): Promise<void> {
    await this.#connection.database.execute(sql`select 1`);
  }

  close(): Promise<void> {
    this.#closed ??= this.#connection.close();
    return this.#closed;
  }
}
