import type { Article, Award, Extraction, Figure, Movement, RecordKind, ThiDuaRecord } from "@thidua/core";
import { count, eq, sql, sum } from "drizzle-orm";
import type { Connection, Database } from "./database/database.ts";
import { runProblem } from "./database/problems.ts";
import { articles } from "./database/schema.ts";
import { decide, listDecisions } from "./decisions.ts";
import { StoreUnavailable } from "./errors.ts";
import type { Frontier, HostState, PageCount, Round, TakenPage } from "./frontier/frontier.ts";
import * as hosts from "./frontier/hosts.ts";
import * as pages from "./frontier/pages.ts";
import * as rounds from "./frontier/rounds.ts";
import { listArticles, listVersions, readArticles } from "./lists/articles.ts";
import { findRecord, listRecords } from "./lists/records.ts";
import { countRecords } from "./lists/stats.ts";
import { type Saved, save } from "./save.ts";
import { findPassages } from "./search/passages.ts";
import type { ArticleSummary, ArticleVersion, Decision, Page, Passage, RecordFilter, StatGroup, StatRow, Store, Stored } from "./store.ts";

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
    return this.#run((database) => save(database, extraction));
  }

  async article(id: string): Promise<Article | null> {
    const [found] = await this.readArticles([id]);
    return found ?? null;
  }

  async readArticles(ids: readonly string[]): Promise<Article[]> {
    return ids.length === 0 ? [] : this.#run((database) => readArticles(database, ids));
  }

  async originalOf(id: string): Promise<string | null> {
    const original = { id: articles.duplicateOf };
    const [row] = await this.#run((database) => database.select(original).from(articles).where(eq(articles.id, id)));
    return row?.id ?? null;
  }

  articles(filter: RecordFilter): Promise<Page<ArticleSummary>> {
    return this.#run((database) => listArticles(database, filter));
  }

  movements(filter: RecordFilter): Promise<Page<Stored<Movement>>> {
    return this.#run((database) => listRecords(database, "movement", filter));
  }

  figures(filter: RecordFilter): Promise<Page<Stored<Figure>>> {
    return this.#run((database) => listRecords(database, "figure", filter));
  }

  awards(filter: RecordFilter): Promise<Page<Stored<Award>>> {
    return this.#run((database) => listRecords(database, "award", filter));
  }

  record(kind: RecordKind, id: string): Promise<Stored<ThiDuaRecord> | null> {
    return this.#run((database) => findRecord(database, kind, id));
  }

  versions(articleId: string): Promise<ArticleVersion[]> {
    return this.#run((database) => listVersions(database, articleId));
  }

  decide(decision: Decision): Promise<void> {
    return this.#run((database) => decide(database, decision));
  }

  decisions(articleId: string): Promise<(Decision & { decidedAt: string })[]> {
    return this.#run((database) => listDecisions(database, articleId));
  }

  passages(question: string, limit: number): Promise<Passage[]> {
    return this.#run((database) => findPassages(database, question, limit));
  }

  stats(kind: RecordKind, by: StatGroup, filter: RecordFilter): Promise<StatRow[]> {
    return this.#run((database) => countRecords(database, kind, by, filter));
  }

  async counts(): Promise<{ articles: number; movements: number; figures: number; awards: number }> {
    const sums = { articles: count(), movements: sum(articles.movements), figures: sum(articles.figures), awards: sum(articles.awards) };
    const [row] = await this.#run((database) => database.select(sums).from(articles));
    return {
      articles: row?.articles ?? 0,
      movements: Number(row?.movements ?? 0),
      figures: Number(row?.figures ?? 0),
      awards: Number(row?.awards ?? 0),
    };
  }

  beginRound(source: string, about: Parameters<Frontier["beginRound"]>[1]): Promise<Round> {
    return this.#run((database) => rounds.beginRound(database, source, about));
  }

  finishRound(source: string, at: string): Promise<void> {
    return this.#run((database) => rounds.finishRound(database, source, at));
  }

  lastRound(source: string): ReturnType<Frontier["lastRound"]> {
    return this.#run((database) => rounds.lastRound(database, source));
  }

  takePages(source: string, about: Parameters<Frontier["takePages"]>[1]): Promise<TakenPage[]> {
    return this.#run((database) => pages.takePages(database, source, about));
  }

  settlePages(source: string, about: Parameters<Frontier["settlePages"]>[1]): Promise<string[]> {
    return this.#run((database) => pages.settlePages(database, source, about));
  }

  crawlWorkers(): Promise<string[]> {
    return this.#run((database) => pages.crawlWorkers(database));
  }

  releasePages(about: Parameters<Frontier["releasePages"]>[0]): Promise<void> {
    return this.#run((database) => pages.releasePages(database, about));
  }

  reopenPages(source: string, about: Parameters<Frontier["reopenPages"]>[1]): Promise<void> {
    return this.#run((database) => pages.reopenPages(database, source, about));
  }

  nextDue(source: string, without: readonly string[]): Promise<string | null> {
    return this.#run((database) => pages.nextDue(database, source, without));
  }

  pageCounts(source: string): Promise<PageCount[]> {
    return this.#run((database) => pages.pageCounts(database, source));
  }

  hostState(host: string): Promise<HostState | null> {
    return this.#run((database) => hosts.hostState(database, host));
  }

  saveHost(state: HostState): Promise<void> {
    return this.#run((database) => hosts.saveHost(database, state));
  }

  async ready(): Promise<void> {
    await this.#run((database) => database.execute(sql`select 1`));
  }

  close(): Promise<void> {
    this.#closed ??= this.#connection.close();
    return this.#closed;
  }

  /** Every error that leaves is one for people. */
  async #run<T>(work: (database: Database) => Promise<T>): Promise<T> {
    if (this.#closed !== undefined) throw new StoreUnavailable("closed", { vi: "Kho dữ liệu đã đóng.", en: "The store is closed." });
    try {
      return await work(this.#connection.database);
    } catch (error) {
      throw runProblem(this.location, error);
    }
  }
}
